"""Commands that look something up."""

from enum import StrEnum
from typing import Annotated

import typer

from comity.cli._dossier import dossier
from comity.cli._options import AsJson, At, print_json
from comity.cli._plain import plain
from comity.release import Hit, open_release


class Form(StrEnum):
    """How a record is shown."""

    TEXT = "text"
    JSON = "json"
    TURTLE = "turtle"


def show(
    id_: Annotated[str, typer.Argument(metavar="ID", help="gb-ico, or regulator/gb-ico.")],
    form: Annotated[Form, typer.Option("--format", help="text, json or turtle.")] = Form.TEXT,
    at: At = None,
) -> None:
    """Show one record: who acted against whom under which law, with what outcome, and the sources."""
    release = open_release(at)
    ref = release.ref_of(id_)
    if form is Form.JSON:
        print_json(plain(release, ref))
    elif form is Form.TURTLE:
        typer.echo(release.describe(ref), nl=False)
    else:
        typer.echo(dossier(release, ref))


def search(
    text: Annotated[str, typer.Argument(help="The beginning of a name, or a name misspelt.")],
    kind: Annotated[list[str] | None, typer.Option("--kind", help="matter, case, company ...")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most.")] = 20,
    at: At = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Search names, aliases, former names, titles, citations and identifiers."""
    found = open_release(at).search(text, kind or (), limit)
    if as_json:
        print_json([_hit(one) for one in found])
        return
    for one in found:
        other = "" if one.name == one.label else f"  ({one.how.replace('-', ' ')}: {one.name})"
        typer.echo(f"{one.ref}\t{one.label}{other}")
    if not found:
        typer.echo(f"comity: nothing is called like {text}", err=True)
        raise typer.Exit(1)


def _hit(one: Hit) -> dict[str, str | float]:
    return {
        "id": str(one.ref),
        "kind": one.kind,
        "label": one.label,
        "name": one.name,
        "how": one.how,
        "score": one.score,
    }


COMMANDS = (show, search)
