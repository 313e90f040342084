"""The open release that all visits share."""

import streamlit as st

from comity.release import Release, open_release


@st.cache_resource(show_spinner="Opening the release …")
def opened() -> Release:
    """Open the current release once for all visits."""
    return open_release()
