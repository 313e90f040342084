"""The open release that all visits share: the curated one, and a workspace beside it where the app has one."""

import os
from pathlib import Path

import streamlit as st

from comity.release import Progress, Release, open_release, silent
from comity.workspace import VARIABLE, release_with


@st.cache_resource(show_spinner="Opening the release …")
def opened() -> Release:
    """Open the current release once for all visits."""
    return rebuilt()


def rebuilt(progress: Progress = silent) -> Release:
    """Open the curated release, with the workspace beside it, building that where it changed.

    Parameters
    ----------
    progress : callable
        Told the name of each step of a build.
    """
    curated = open_release()
    folder = os.environ.get(VARIABLE)
    return release_with(Path(folder), curated, progress) if folder else curated
