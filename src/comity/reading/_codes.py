"""Finds laws by their places in a code: ``740 ILCS 14/15(b)``, ``15 U.S.C. § 6502``, ``45 C.F.R. § 164.308(a)``."""

import re
from collections.abc import Iterator

from comity.reading._lexicon import Lexicon
from comity.reading._names import names
from comity.reading._spans import Mention, Span
from comity.reading._wordings import Wording, wording

_PLACE = r"(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.|Parts?|pt\.)?\s?"
_NUMBER = r"(?P<number>\d{1,5}[a-z]?(?:[-–./]\d{1,4}[a-z]?)*)(?P<subs>(?:\([0-9A-Za-z]{1,4}\))*)"
_CODE = wording(
    rf"\b(?:(?P<title>\d{{1,3}})\s(?P<code>U\.?\s?S\.?\s?C(?:ode)?\b\.?|C\.?\s?F\.?\s?R\b\.?|ILCS)"
    rf"|(?:Cal(?:ifornia|\.))\s(?P<civil>Civ(?:il|\.)\sCode),?|(?:Tex(?:as|\.))\s(?P<texas>Bus(?:iness|\.)\s(?:and|&)\sCom(?:merce|\.)\sCode),?|(?P<rcw>RCW))\s{_PLACE}{_NUMBER}"
)
_APP = wording(r"\b(?:Australian Privacy Principles?|APPs?)(?=\s\d)")
_SECTION_FIVE = wording(
    r"\bSection 5(?P<sub>\([a-z]\))?(?!\d|\(\d)(?!\sof\s(?!(?:the\s)?(?:FTC|Federal Trade)))(?:\sof\sthe\s(?:FTC|Federal Trade Commission)(?:['’]s)?\s(?:Act|law))?"
)
"""In a text on the Federal Trade Commission, the section of its Act on unfair and deceptive practices."""


def find_codes(text: str, lexicon: Lexicon) -> list[Mention]:
    """Find places in codes, each as the law that stands there and as a provision of it."""
    found: list[Mention] = []
    for match in _CODE.finditer(text):
        found += _cited(match, lexicon)
    found += _laws(text, _APP, "au-privacy-act", lexicon)
    if "FTC" in text or "Federal Trade Commission" in text:
        found += _laws(text, _SECTION_FIVE, "us-ftca-s5", lexicon)
    return found


def _laws(text: str, pattern: Wording, slug: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Give a law that a wording means though it does not name it."""
    law = lexicon.laws.get(slug)
    if law is not None:
        for match in pattern.finditer(text):
            yield Mention(Span(*match.span()), "law", law.name, law.slug, law.country)
            if pattern is _SECTION_FIVE:
                sub = match["sub"] or ""
                label, end = f"{law.name} Art. 5{sub}", "".join(f"-{part}" for part in re.findall(r"\w", sub))
                yield Mention(
                    Span(*match.span()),
                    "provision",
                    label.replace("Art.", "s."),
                    f"{law.slug}/s-5{end}",
                    law.country,
                )


def _cited(match: re.Match[str], lexicon: Lexicon) -> Iterator[Mention]:
    code = _code(match)
    number, slug = _law_at(code, match["number"])
    law = lexicon.laws.get(slug)
    if law is None:
        return
    span = Span(*match.span())
    yield Mention(span, "law", law.name, law.slug, law.country)
    parts = [*re.split(r"[-–./]", number), *re.findall(r"\((\w+)\)", match["subs"])]
    prefix = "r" if code.endswith("cfr") else "s"
    sign = "§ " if prefix == "r" else "s. "
    yield Mention(
        span,
        "provision",
        f"{law.name} {sign}{number}{match['subs']}",
        f"{law.slug}/{prefix}-{'-'.join(parts)}".lower(),
        law.country,
    )


def _code(match: re.Match[str]) -> str:
    """Give the code in small letters: ``15 usc``, ``cal civ``."""
    if match["title"]:
        return f"{match['title']} {re.sub(r'[^a-z]', '', match['code'].lower().replace('code', ''))}"
    return "cal civ" if match["civil"] else "tex bus" if match["texas"] else "rcw"


def _law_at(code: str, number: str) -> tuple[str, str]:
    """Give the number of the section in the law, and the id of the law; an empty id where none is listed there."""
    chapter, _, section = number.partition("/")
    first = int(re.split(r"\D", chapter)[0])
    for place, slug in names().codes.items():
        listed, _, numbers = place.rpartition(" ")
        low, _, high = numbers.partition("-")
        if listed == code and int(low) <= first <= int(high or low):
            law, _, own = slug.partition(" ")
            return section or own or number, law
    return number, ""
