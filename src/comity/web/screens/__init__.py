"""The pages, each a function that is handed the release; a folder called pages would be run by Streamlit itself."""

from comity.web.screens.cases import cases_page
from comity.web.screens.companies import companies_page
from comity.web.screens.explore import explore_page
from comity.web.screens.home import home_page
from comity.web.screens.laws import laws_page
from comity.web.screens.matters import matters_page
from comity.web.screens.network import connections_page
from comity.web.screens.organisations import organisations_page
from comity.web.screens.quality import quality_page
from comity.web.screens.questions import questions_page
from comity.web.screens.read import read_page
from comity.web.screens.regulators import regulators_page
from comity.web.screens.workspace import workspace_page

__all__ = [
    "cases_page",
    "companies_page",
    "connections_page",
    "explore_page",
    "home_page",
    "laws_page",
    "matters_page",
    "organisations_page",
    "quality_page",
    "questions_page",
    "read_page",
    "regulators_page",
    "workspace_page",
]
