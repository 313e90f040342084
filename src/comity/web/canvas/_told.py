"""What the reader did on a canvas, as the browser tells it: each thing once, in order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

Deed = Literal["select", "open", "pin", "kind", "family", "undo", "tidy"]
_DEEDS: Mapping[str, Deed] = {deed: deed for deed in get_args(Deed)}


@dataclass(frozen=True)
class Told:
    """One thing that the reader did.

    Parameters
    ----------
    what : str
        select, open (show more around), pin (dragged), kind or family (switched on or off in the legend),
        undo, tidy.
    id : str
        The node or line, kind or family; empty for undo and tidy.
    kind : str
        Of open: by which kind of link; empty for all.
    x, y : float
        Of pin: the new place, in pixels of the drawing.
    """

    what: Deed
    id: str = ""
    kind: str = ""
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True)
class Heard:
    """What was heard last.

    Parameters
    ----------
    run : str
        Name of one life of the canvas in a browser.
    number : int
        Number of the last thing heard of it.
    """

    run: str = ""
    number: int = 0


def hear(sent: object, before: Heard) -> tuple[Sequence[Told], Heard]:
    """Give what is new in a word of the browser, which repeats what it does not know to be heard.

    Parameters
    ----------
    sent : object
        ``{"run": …, "events": [{"number": …, "what": …}, …]}``; anything else is passed over.
    before : Heard
        What was heard last.
    """
    if not isinstance(sent, Mapping) or not isinstance(sent.get("events"), list):
        return (), before
    run = str(sent.get("run", ""))
    after = before.number if run == before.run else 0
    numbered = [(_number(one.get("number")), one) for one in sent["events"] if isinstance(one, Mapping)]
    fresh = [(number, one) for number, one in sorted(numbered, key=lambda pair: pair[0]) if number > after]
    last = max((number for number, _ in fresh), default=after)
    return [told for _, one in fresh if (told := _told(one))], Heard(run, last)


def _told(one: Mapping[str, Any]) -> Told | None:
    """Read one thing; None where it is none that a canvas can tell."""
    what = _DEEDS.get(str(one.get("what")))
    if what is None:
        return None
    across, down = (_pixels(one.get(name)) for name in ("x", "y"))
    return Told(what, str(one.get("id", "")), str(one.get("kind", "")), across, down)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _pixels(value: object) -> float:
    """Give a place within reason: a broken one would move the picture out of sight for good."""
    return max(-20_000.0, min(20_000.0, float(value))) if isinstance(value, int | float) else 0.0
