"""The command that opens the app."""

import os
import sys
from importlib.resources import as_file, files
from typing import Annotated

import typer

from comity.cli._options import At
from comity.release import open_release

_SETTINGS = {
    "browser.gatherUsageStats": "false",
    "server.headless": "true",
    "server.maxUploadSize": "40",
    "server.fileWatcherType": "none",
}


def serve(
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="Port on this machine.")] = 8501,
    host: Annotated[str, typer.Option("--host", help="Address to listen at.")] = "localhost",
    at: At = None,
) -> None:
    """Open the app on this machine; a release must have been built."""
    release = open_release(at)
    os.environ["COMITY_RELEASE"] = str(release.folder)
    typer.echo(f"Comity, release {release.version}: http://{host}:{port}", err=True)
    settings = {**_SETTINGS, "server.port": str(port), "server.address": host}
    options = [part for name, value in settings.items() for part in (f"--{name}", value)]
    with as_file(files("comity.web") / "app.py") as page:
        command = [sys.executable, "-m", "streamlit", "run", str(page), *options]
        os.execv(sys.executable, command)  # noqa: S606 - our own interpreter, no shell


COMMANDS = (serve,)
