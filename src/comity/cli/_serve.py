"""The command that opens the app."""

import os
import sys
from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

import typer

from comity.cli._options import At
from comity.release import default_release, open_release
from comity.workspace import VARIABLE

_SETTINGS = {
    "browser.gatherUsageStats": "false",
    "server.showEmailPrompt": "false",
    "server.maxUploadSize": "20",
    "server.fileWatcherType": "none",
}


def serve(
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="Port on this machine.")] = 8501,
    host: Annotated[str, typer.Option("--host", help="Address to listen at.")] = "localhost",
    at: At = None,
    workspace: Annotated[
        Path | None,
        typer.Option(
            "--workspace", metavar="DIR", help="Let the page that reads articles keep them in this folder."
        ),
    ] = None,
    *,
    opened: Annotated[
        bool, typer.Option("--open", help="Open a browser too, where there is a screen.")
    ] = False,
) -> None:
    """Open the app on this machine; a release must have been built."""
    release = open_release(at)
    os.environ["COMITY_RELEASE"] = str(at or default_release())
    if workspace is not None:
        os.environ[VARIABLE] = str(workspace.resolve())
    typer.echo(f"Comity, release {release.version}: http://{host}:{port}", err=True)
    headless = "false" if opened and _has_screen() else "true"
    settings = {**_SETTINGS, "server.headless": headless, "server.port": str(port), "server.address": host}
    options = [part for name, value in settings.items() for part in (f"--{name}", value)]
    with as_file(files("comity.web") / "app.py") as page:
        command = [sys.executable, "-m", "streamlit", "run", str(page), *options]
        os.execv(sys.executable, command)  # noqa: S606 - our own interpreter, no shell


def _has_screen() -> bool:
    """Tell whether a browser could be seen: on Linux a display says so."""
    named = os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}
    return bool(named) or not sys.platform.startswith("linux")


COMMANDS = (serve,)
