"""A record as plain JSON, with its links and what of it is from memory."""

from typing import Any

from comity.model import Area, Record, facts_of
from comity.release import Release
from comity.values import Ref


def plain(release: Release, ref: Ref) -> dict[str, Any]:
    """Give a record as plain values.

    Parameters
    ----------
    release : Release
        Where it stands.
    ref : Ref
        The record, provision or legal order.
    """
    found = release.find(ref)
    held: dict[str, Any] = found.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    links = [link.model_dump(mode="json", by_alias=True, exclude_none=True) for link in release.links(ref)]
    whole = {"ref": str(ref), "label": release.label(ref), **held, "cross_border_links": links}
    if isinstance(found, Record):
        whole["from_memory"] = [fact.path for fact in facts_of(found) if not fact.reviewed]
    if isinstance(found, Area):
        whole.setdefault("id", ref.slug)
    return whole | {"release": release.version, "as_of": release.as_of}
