"""Legal orders by their names."""

from comity.release import Release
from comity.values import Ref


def place_name(release: Release, code: str | None) -> str:
    """Give the name of a legal order: ``GB`` is the United Kingdom; nothing for none."""
    return release.label(Ref("area", code.lower())) if code else ""
