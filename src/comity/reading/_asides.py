"""What stands beside an article on its page: links to other articles, advertisements, offers. It is blanked before reading."""

import re

_HEADING = re.compile(
    r"^[ \t›»•*#>-]*(?:read (?:more|also|next|on)|also read|see also|related(?: (?:stories|articles|news|content|posts|links|reading|topics))?|more (?:on this story|stories|news|from [\w ]{2,30}|like this|in this section|on this topic)"
    r"|most (?:read|popular|viewed|shared|commented)(?: [\w ]{1,20})?|popular now|trending(?: now)?|top stories|editors?['’]s? picks?|recommended(?: for you| reading)?|you (?:might|may) (?:also )?(?:like|be interested)[\w ]{0,20}|don['’]t miss|in other news|other news|latest (?:news|stories|headlines|posts)|recent (?:posts|news|articles)"
    r"|advert(?:isement)?s?|sponsored(?: content)?|promoted"
    r"|(?:à )?lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)|les plus lus|à lire(?: aussi| ensuite)?|articles (?:liés|similaires)|dans la même rubrique|nos autres articles|publicité"
    r"|lesen sie (?:auch|mehr|dazu)|mehr zum thema|auch interessant|das könnte sie (?:auch )?interessieren|meistgelesen|weitere (?:artikel|meldungen|themen|nachrichten)|verwandte (?:artikel|themen)|zum thema|anzeige|empfohlene artikel"
    r"|más (?:noticias|información|leíd[oa]s)|lee también|leer también|te puede interesar|también te puede interesar|le puede interesar|noticias relacionadas|lo más (?:leído|visto)|relacionad[oa]s?|publicidad"
    r"|leggi anche|potrebbe(?:ro)? interessarti|ti potrebbe(?:ro)? (?:anche )?interessare|articoli correlati|i più letti|altre notizie|notizie correlate|vedi anche|pubblicità)\b(?P<rest>[ \t]*[:：].*|[ \t.…!]*)$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that heads links to other articles: alone, or with the link after a colon."""
_LINKED = re.compile(
    r"^[ \t]*(?:Recommended|Related|Read more|Lire aussi|Leggi anche|Lesen Sie auch|Lee también)[ \t]+(?=[A-ZÀ-Þ])[^\n.]{15,140}$",
    re.MULTILINE,
)
"""A line that is a link after its word: ``Recommended Lumio banned in schools``."""
_LONGEST_LINK = 140
_MOST_LINKS = 12
_SENTENCE = re.compile(r"[.!?]['\"’”»)]*\s+\S+(?:\s+\S+){4}|\b(?:said|says|told)\b.*\.\s*$")


_MARKER = re.compile(r"^(?:\d{1,2}[.)]|[•*›»>:–-])\s*")


def without_asides(text: str) -> str:
    """Give a text of the same length in which the links beside an article are blank."""
    text = _LINKED.sub(lambda match: " " * len(match[0]), text)
    parts, at = [], 0
    for match in _HEADING.finditer(text):
        if match.start() < at or not text[: match.start()].strip():
            continue
        end = _end(text, match)
        parts += [text[at : match.start()], re.sub(r"[^\n]", " ", text[match.start() : end])]
        at = end
    return "".join([*parts, text[at:]]) if parts else text


def _end(text: str, heading: re.Match[str]) -> int:
    """Give where the links below a heading end: at an empty line, or at a line that is a sentence."""
    end = heading.end()
    if heading["rest"].strip(" .…!:：\t"):
        return end
    for line in list(re.finditer(r"\n([^\n]*)", text[end : end + 3000]))[:_MOST_LINKS]:
        written = _MARKER.sub("", line[1].strip())
        first = not text[heading.end() : end].strip()
        if (not written and not first) or len(written) > _LONGEST_LINK or _SENTENCE.search(written):
            break
        if written.endswith(".") and written == line[1].strip():
            break
        end += len(line.group())
    return end
