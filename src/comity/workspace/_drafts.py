"""Candidate cases as records: what is held is left alone, what is lacking becomes a record of its own."""

from collections.abc import Mapping
from dataclasses import dataclass

from comity.catalog import beside
from comity.model import Document, Record, Records
from comity.workspace._making import Maker
from comity.workspace._told import told_by


@dataclass(frozen=True)
class Draft:
    """What a document adds.

    Parameters
    ----------
    document : Document
        With what became of each of its candidate cases.
    records : tuple of Record
        New cases, matters and companies.
    """

    document: Document
    records: tuple[Record, ...] = ()


def drafted(document: Document, records: Records, matters: Mapping[str, str] | None = None) -> Draft:
    """Make records of the candidate cases that nothing held fits.

    Parameters
    ----------
    document : Document
        What was read, reviewed or not.
    records : Records
        What is held: curated records and those of the workspace.
    matters : mapping of str to str, optional
        Ids of matters held for candidate cases (``case-1``); a case without one gets a matter of its own,
        or that of another case of the document against the same respondent.

    Returns
    -------
    Draft
        Every value stays in the document, whether it became a record or not.
    """
    draft = Draft(document.model_copy(update={"became": ()}))
    for told in told_by(document, records):
        maker = Maker(document, beside(records, draft.records), (matters or {}).get(told.name))
        became, made = maker.made_of(told)
        whole = draft.document.model_copy(update={"became": (*draft.document.became, became)})
        draft = Draft(whole, (*draft.records, *made))
    return draft
