"""A measure told in one sentence, with who acted and against whom, as far as the text says."""

from dataclasses import dataclass

from comity.reading._scene import Scene
from comity.reading._spans import Mention, Money, Span


@dataclass(frozen=True)
class Event:
    """A measure told in one sentence.

    Parameters
    ----------
    kind, status : str
        What measure, and how it stands.
    money : Money or None
        Its sum.
    span : Span
        The words it stands on.
    scene : Scene
        The sentence.
    actors, respondents : tuple of Mention
        Who acted and against whom.
    said_who, said_whom : bool
        Whether the sentence itself names them.
    earlier : tuple of Money
        What the sum was before, as the sentence tells.
    paired : bool
        Whether it stands in one of two lists that run side by side.
    twofold : bool
        Whether its sentence says that the sum is that of two measures.
    unnamed : bool
        Whether it hits somebody whom the sentence does not name: ``a company``.
    again : tuple of Scene
        Sentences that tell the sum again, in other money or as part of a whole.
    """

    kind: str
    status: str
    money: Money | None
    span: Span
    scene: Scene
    actors: tuple[Mention, ...] = ()
    respondents: tuple[Mention, ...] = ()
    said_who: bool = False
    said_whom: bool = False
    earlier: tuple[Money, ...] = ()
    unnamed: bool = False
    paired: bool = False
    again: tuple[Scene, ...] = ()
    twofold: bool = False
