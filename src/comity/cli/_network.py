"""Commands that follow links: why one exists, and how two records hang together."""

from typing import Annotated

import typer

from comity.cli._explain_sheet import explain_sheet
from comity.cli._options import AsJson, At, print_json
from comity.cli._ways_sheet import ways_sheet
from comity.network import FAMILIES
from comity.release import open_release

_FAMILIES = f"Families of ties to follow: {', '.join(FAMILIES)}."


def explain(
    link: Annotated[
        str, typer.Argument(metavar="LINK", help="Id of a link, as `show --format json` gives it.")
    ],
    at: At = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Say why a link exists: its sources or its rule, the facts it stands on, their dates."""
    release = open_release(at)
    why = release.explain(link)
    if as_json:
        print_json({**why.to_json(), "release": release.version, "as_of": release.as_of})
    else:
        typer.echo(explain_sheet(why))
        typer.echo(f"\nAs of {release.as_of}, release {release.version}.")


def path(  # noqa: PLR0913 - a command has a parameter for each option
    one: Annotated[str, typer.Argument(metavar="A", help="Id of a record.")],
    other: Annotated[str, typer.Argument(metavar="B", help="Id of another.")],
    ways: Annotated[int, typer.Option("-k", "--ways", min=1, max=20, help="How many ways.")] = 3,
    family: Annotated[list[str] | None, typer.Option("--family", help=_FAMILIES)] = None,
    at: At = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Say how two records hang together: the shortest ways, each step a sentence with its evidence."""
    strange = {*(family or ())} - {*FAMILIES}
    if strange:
        message = f"there is no family {min(strange)}: choose {', '.join(FAMILIES)}"
        raise typer.BadParameter(message, param_hint="--family")
    release = open_release(at)
    found = release.ways(one, other, ways, family or ())
    if as_json:
        print_json([way.to_json() for way in found])
    elif found:
        typer.echo(ways_sheet(release, found))
    if not found:
        ends = " and ".join(release.label(release.ref_of(end)) for end in (one, other))
        typer.echo(f"comity: nothing recorded joins {ends}", err=True)
        raise typer.Exit(1)


COMMANDS = (explain, path)
