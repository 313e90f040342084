"""One body, one record: the same name in another spelling is found before it becomes a second record."""

from collections.abc import Iterator

from rapidfuzz import fuzz, process

from comity.catalog._known import Known
from comity.model import Authority, Company, Group, Organisation, Record
from comity.values import country_of

Complaint = tuple[str, str]
"""Field and message."""

_SHORT = 4
"""Letters; words no longer than this must be the same, for ``EDPB`` and ``EDPS`` are two."""
_SAME_WORD = 85
"""Likeness of two spellings of one word: ``comision``, ``commission``; not of ``northern``, ``southern``."""
_NEAR = 80
"""Likeness below which two names are not looked at word by word."""


def is_in_no_other_record(
    known: Known, record: Company | Group | Organisation | Authority
) -> Iterator[Complaint]:
    """A company, organisation or authority has one record, whatever its name's spelling and legal form."""
    names = known.names[_pool(record)]
    name = names[record.id]
    near = process.extract(name, names, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=None)
    for other, _likeness, slug in sorted(near, key=lambda one: str(one[2])):
        if slug < record.id and is_one_name(name, other) and _share_a_place(known, record, slug):
            yield (
                "name",
                f"is that of {slug} in another spelling: one body, one record (other names are aliases)",
            )


def is_one_name(one: str, other: str) -> bool:
    """Tell whether two cleaned names are one in two spellings, wherever the gaps between words are."""
    words, others = one.split(), other.split()
    if "".join(words) == "".join(others):
        return True
    return len(words) == len(others) and all(map(_is_one_word, words, others))


def _is_one_word(one: str, other: str) -> bool:
    if min(len(one), len(other)) <= _SHORT or any(mark.isdigit() for mark in one + other):
        return one == other
    return fuzz.ratio(one, other) >= _SAME_WORD


def _share_a_place(known: Known, record: Record, slug: str) -> bool:
    """Tell whether two bodies may be of one place; a company whose seat is not told may be of any."""
    pool = (
        known.records.authority(slug)
        if isinstance(record, Authority)
        else known.records.of(record.kind)[slug]
    )
    one, other = _place(record), _place(pool) if pool else None
    return one is None or other is None or one == other


def _place(record: Record) -> str | None:
    """Give the country of a company, group or organisation, the legal order of an authority."""
    if isinstance(record, Company | Group | Organisation):
        return country_of(record.seat) if record.seat else None
    return record.jurisdiction if isinstance(record, Authority) else None


def _pool(record: Record) -> str:
    return "authority" if isinstance(record, Authority) else record.kind
