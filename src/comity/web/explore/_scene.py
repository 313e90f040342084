"""A scene: all that a view shows, placed and counted; worked out from the release, the view and the places so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from comity.network import Point
from comity.release import Release
from comity.web.canvas import Sheet
from comity.web.explore._around import Around, Choice, around, choices, filtered, not_shown
from comity.web.explore._canvas_sheet import choice_elements, node_elements, sheet_of_view, sizes_of
from comity.web.explore._places import places_of
from comity.web.explore._view import View
from comity.web.explore._words import TieWords
from comity.web.explore._years import Years


@dataclass(frozen=True)
class Standing:
    """Where nodes stand, as one reader left them.

    Parameters
    ----------
    places : mapping of str to (float, float)
        Place of each node that was shown since one began.
    pins : frozenset of str
        Nodes that the reader dragged; tidying leaves them where they are.
    """

    places: Mapping[str, Point] = field(default_factory=dict)
    pins: frozenset[str] = frozenset()

    def pinned(self, node: str, at: Point) -> "Standing":
        """Take over where a node was dragged to."""
        return Standing({**self.places, node: at}, self.pins | {node})

    def tidied(self) -> "Standing":
        """Forget all places but those of pins."""
        return Standing({node: self.places[node] for node in self.pins}, self.pins)

    def only(self, nodes: frozenset[str]) -> "Standing":
        """Forget nodes that were taken away again."""
        places = {node: place for node, place in self.places.items() if node in nodes}
        return Standing(places, self.pins & nodes)


@dataclass(frozen=True)
class Scene:
    """All that a view shows.

    Parameters
    ----------
    shown : Around
        Nodes and ties.
    standing : Standing
        Where each node stands.
    choices : mapping of str to list of Choice
        What can be opened at each node.
    more : mapping of str to int
        How many neighbours of each node are not shown, in the families that are.
    sheet : Sheet
        What the canvas draws.
    """

    shown: Around
    standing: Standing
    choices: Mapping[str, list[Choice]]
    more: Mapping[str, int]
    sheet: Sheet


@lru_cache(maxsize=2)
def years_of(release: Release) -> Years:
    """Give the years of a release, worked out once."""
    return Years.of(release.records)


@lru_cache(maxsize=2)
def words_of(release: Release) -> TieWords:
    """Give the words for ties of a release, worked out once."""
    return TieWords(release)


def scene_of(release: Release, view: View, before: Standing) -> Scene:
    """Work out a scene; nodes that stand somewhere stay there.

    Parameters
    ----------
    release : Release
        What is known.
    view : View
        What is wanted.
    before : Standing
        Where nodes stand so far.
    """
    network, years = release.network, years_of(release)
    shown = around(network, view, years)
    drawn = shown.hood.network
    sizes = sizes_of(release, {*before.places, *(node for node, _ in shown.order)})
    standing = Standing(places_of(shown.order, sizes, before.places), before.pins)
    found = choices(network, view, years, drawn)
    seen = filtered(network, view, years)
    more = {node: not_shown(seen, node, drawn) for node in drawn}
    words = words_of(release)
    nodes = [
        one | {"more": more[one["id"]], "choices": choice_elements(words, one["id"], found[one["id"]], view)}
        for one in node_elements(release, shown, standing.places, standing.pins)
    ]
    return Scene(shown, standing, found, more, sheet_of_view(release, view, shown, nodes, words))
