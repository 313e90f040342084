"""The words of procedure: what was done, and who worked with whom. One table each."""

import re
from dataclasses import dataclass
from typing import Literal

Measure = Literal[
    "fine", "settlement", "order", "ban", "reprimand", "warning", "undertaking", "penalty_payment"
]


@dataclass(frozen=True)
class Cue:
    """A wording that tells of a measure or a link.

    Parameters
    ----------
    kind : str
        The measure or the kind of link.
    pattern : re.Pattern
        The wording; linear in the length of the sentence.
    status : str
        The state of the measure that the wording tells.
    """

    kind: str
    pattern: re.Pattern[str]
    status: str = "imposed"


def _cue(kind: str, pattern: str, status: str = "imposed") -> Cue:
    return Cue(kind, re.compile(pattern, re.IGNORECASE), status)


MEASURES: tuple[Cue, ...] = (
    _cue("settlement", r"\b(?:settle(?:d|s|ment)|consent (?:decree|order|judgment)|agree(?:d|s) to pay)\b"),
    _cue("ban", r"\b(?:permanently bann?\w*|bann(?:ed|ing)|(?:temporary |permanent )?ban on|prohibit(?:ed|s|ing)|block(?:ed|s) )"),
    _cue("order", r"\b(?:enforcement notice|compliance order|(?<!consent )order(?:ed|s|ing)\b|instructed|must (?:delete|stop|cease)|required to (?:delete|stop|cease))"),
    _cue("reprimand", r"\breprimand(?:ed|s)?\b"),
    _cue("undertaking", r"\b(?:enforceable )?undertaking\b"),
    _cue("warning", r"\b(?:formal(?:ly)? )?warn(?:ed|ing)\b"),
    _cue("fine", r"\b(?:fin(?:ed|es|ing)|fine of|(?:monetary|civil|administrative|financial) penalt\w+|penalty of|sanctioned|penali[sz]ed)\b"),
)  # fmt: skip

AGREED = re.compile(r"\bagree(?:d|s)\b", re.IGNORECASE)
"""What a respondent binds itself to: part of a settlement that the text tells of nearby."""

REVIEWS: tuple[Cue, ...] = (
    _cue(
        "appeal", r"\b(?:overturn(?:ed|s)|quash(?:ed|es)|annul(?:led|s)|set aside|struck down)\b", "annulled"
    ),
    _cue("appeal", r"\b(?:upheld|uphold(?:s|ing)?|dismiss(?:ed|es) (?:the|an|its) appeal)\b", "upheld"),
    _cue("appeal", r"\b(?:reduced|cut) (?:the|its|a) (?:fine|penalty)\b", "reduced"),
)

LINKS: tuple[Cue, ...] = (
    _cue(
        "joint_investigation", r"\b(?:joint(?:ly)? (?:investigat\w+|inquir\w+|probe)|investigat\w+ jointly)\b"
    ),
    _cue("lead_authority", r"\blead (?:supervisory )?(?:authority|regulator)\b"),
    _cue("edpb_binding", r"\b(?:binding decision|article 65)\b"),
    _cue("mutual_assistance", r"\b(?:mutual assistance|assist(?:ed|ance) (?:of|by|from))\b"),
    _cue("parallel", r"\b(?:parallel|separate(?:ly)?) (?:investigat\w+|inquir\w+|proceeding)"),
)

PROPOSED = re.compile(
    r"\b(?:intends? to|intention to|notice of intent|provisional(?:ly)?|proposed|plans? to|could be|may be|faces)\b",
    re.IGNORECASE,
)
"""Words that make a measure a plan."""
BACKGROUND = re.compile(
    r"\b(?:previously|in the past|already (?:been )?fined|last year|was fined in|has been fined by|back in)\b",
    re.IGNORECASE,
)
"""Words that tell of an older case in passing."""
