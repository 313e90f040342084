"""The Streamlit pages, the graph canvas and the plain HTTP routes.

They read a release and never write into one; what a reader keeps goes into the workspace with which the app was opened.
"""

from pathlib import Path

from comity.web._routes import MIDDLEWARE, ROUTES

SCRIPT = Path(__file__).with_name("script.py")
"""The script that Streamlit runs for each visit."""
APP = Path(__file__).with_name("app.py")
"""The file that ``streamlit run`` is given where there is no checkout."""

__all__ = ["APP", "MIDDLEWARE", "ROUTES", "SCRIPT"]
