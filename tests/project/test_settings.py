import tomllib
from typing import Any

import pytest

from project.checkout import ROOT

SETTINGS: dict[str, Any] = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("part", "name", "value"),
    [
        ("browser", "gatherUsageStats", False),
        ("server", "address", "localhost"),
        ("server", "enableXsrfProtection", True),
        ("server", "headless", True),
    ],
)
def test_the_app_keeps_to_itself_until_told_otherwise(part: str, name: str, value: object) -> None:
    assert SETTINGS[part][name] == value


def test_uploads_are_capped_far_below_what_streamlit_allows() -> None:
    assert SETTINGS["server"]["maxUploadSize"] <= 20, (
        "a decision is a PDF of some megabytes, and Streamlit allows 200"
    )


def test_the_theme_asks_for_no_font_of_the_network() -> None:
    assert "://" not in str(SETTINGS["theme"])
