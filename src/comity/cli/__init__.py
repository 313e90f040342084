"""The command line: `comity check`, `build`, `show`, `search`, `read`, `export`, `serve` ..."""

from comity.cli._main import main

__all__ = ["main"]
