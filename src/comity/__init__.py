"""Comity: a knowledge graph of privacy-law enforcement across borders."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("comity")
except PackageNotFoundError:  # a checkout that was never installed
    __version__ = "0"

__all__ = ["__version__"]
