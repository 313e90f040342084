"""Long decisions are read where they decide: head, operative part and end; the reasons between are passed over.

A sum or an authority in the middle of a hundred pages is mostly an argument, an older case or a maximum.
"""

import re

LONG = 30_000
"""Characters; what is shorter is read whole."""
_HEAD, _END, _MOST = 6_000, 6_000, 8_000
_LATE = 0.8
_SHORTEST_HEAD = 60
_NUMBERED = re.compile(r"^[ \t]*(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)][ \t]+[^\n]{3,90}$", re.MULTILINE)
_HEADING = re.compile(
    r"^[ \t]*(?:(?:part|section|chapter|teil|partie|parte|titre)?\s?(?:[0-9]{1,2}|[A-Z]|[IVX]{1,5})[.):]?(?:\d{1,2}\.?)*[ \t]+)?[^\n.;]{3,90}$",
    re.IGNORECASE | re.MULTILINE,
)
_DECIDING = re.compile(
    r"\b(?:decision|conclusion|summary|overview|operative|disposition|disposal|order(?:s|ed)?\b(?! of the court)|corrective (?:powers|measures)|administrative fine|penalt(?:y|ies)|sanctions?|outcome|determination|tenor|spruch|entscheidungsformel|verfügung|bußgeld|rechtsfolgen|dispositif|par ces motifs|sur les? sanctions?|décide|mesures correctrices|amende|resuelve|fallo|parte dispositiva|sanción|dispositivo|p\.?q\.?m|tutto ciò premesso|ordina|ingiunge)\b",
    re.IGNORECASE,
)


def focused(text: str) -> str:
    """Give a text of the same length in which the parts that only argue are blank; a short one stays as it is."""
    if len(text) <= LONG:
        return text
    deciding = _deciding(text)
    last = deciding[-1][0] if deciding and deciding[-1][0] > len(text) * _LATE else len(text) - _END
    kept = _merged([(0, _head(text)), (max(last, len(text) - _END), len(text)), *deciding])
    parts, at = [], 0
    for start, end in kept:
        parts += [_blank(text[at:start]), text[start:end]]
        at = end
    return "".join([*parts, _blank(text[at:])])


def _head(text: str) -> int:
    """Give where the head ends: at the first numbered heading that tells of no decision."""
    for match in _NUMBERED.finditer(text, 0, _HEAD):
        if match.start() > _SHORTEST_HEAD and not _DECIDING.search(match.group()):
            return match.start()
    return _HEAD


def _deciding(text: str) -> list[tuple[int, int]]:
    """Give the sections whose headings tell of the decision, each to the next numbered heading, up to a bound."""
    numbered = [match.start() for match in _NUMBERED.finditer(text)]
    found = []
    for match in _HEADING.finditer(text):
        if match.group().strip() and _DECIDING.search(match.group()):
            following = next((at for at in numbered if at > match.start() + 1), len(text))
            found.append((match.start(), min(following, match.start() + _MOST, len(text))))
    return found


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _blank(text: str) -> str:
    """Blank a part and keep one line end at its end, so that no sentence runs over it."""
    return " " * (len(text) - 1) + "\n" if text else ""
