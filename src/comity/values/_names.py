"""Names of organisations, folded so that spellings of one name meet."""

import re
import unicodedata

_LEGAL_FORMS = frozenset(
    word
    for words in (
        "ab ag aps as asa bv co corp corporation doo ee eg eeig gmbh inc incorporated kft kg kk limited",
        "llc llp lp ltd nv oy oyj plc pte pty pvt sa sarl sas se sl slu spa srl uab ulc unlimited",
    )
    for word in words.split()
)
_DOTTED = re.compile(r"\b(?:\w\.)+\w?\b\.?")


def fold_name(text: str) -> str:
    """Fold a name for comparison: no accents, no case, no punctuation, single spaces.

    ``"Telefónica, S.A."`` gives ``telefonica sa``.
    """
    joined = _DOTTED.sub(lambda match: match.group().replace(".", ""), text)
    plain = unicodedata.normalize("NFKD", joined).casefold()
    kept = "".join(mark for mark in plain if not unicodedata.combining(mark))
    return " ".join(re.findall(r"\w+", kept))


def bare_name(text: str) -> str:
    """Fold a company's name and drop legal forms at its end: ``clearview ai`` for Clearview AI, Inc."""
    words = fold_name(text).split()
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    return " ".join(words)
