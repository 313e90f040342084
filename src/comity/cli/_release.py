"""Commands that make a release and tell what it holds."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from comity.cli._options import DATA, OUT, AsJson, At, Data, InWorkspace, Out, print_json
from comity.release import STEPS, Stats, build_release, open_release


def build(data: Data = DATA, out: Out = OUT, workspace: InWorkspace = None) -> None:
    """Build a release of data/, and of a workspace beside it, and make it the current one."""
    with _progress() as tell:
        release = build_release(data, out, tell, workspace)
    own = release.stats()["workspace_records"]
    more = f", {own} records of a workspace among what it holds" if own else ""
    typer.echo(f"{release.folder}: release {release.version}, {release.stats()['cases']} cases{more}")


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    columns = (TextColumn("{task.description:<10}"), BarColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as shown:
        task = shown.add_task("", total=len(STEPS))

        def tell(step: str) -> None:
            shown.update(task, description=step, completed=STEPS.index(step))

        yield tell


def stats(at: At = None, *, as_json: AsJson = False) -> None:
    """Count what the release holds."""
    release = open_release(at)
    figures = release.stats()
    if as_json:
        print_json({**figures, "version": release.version, "as_of": release.as_of})
        return
    for line in _figure_lines(figures):
        typer.echo(line)
    typer.echo(f"As of {release.as_of}, release {release.version}.")


def _figure_lines(figures: Stats) -> Iterator[str]:
    for name, value in figures.items():
        label = name.replace("_", " ")
        if isinstance(value, int):
            yield f"{value:>9,}  {label}"
        elif isinstance(value, float):
            yield f"{value:>9.1%}  {label}"
        else:
            yield f"{sum(value.values()):>9,}  {label}"
            yield from (f"{count:>9,}    {kind.replace('-', ' ')}" for kind, count in value.items())


def quality(at: At = None, *, as_json: AsJson = False) -> None:
    """List the questions that the records leave open, and how much is from memory."""
    release = open_release(at)
    report = release.quality
    if as_json:
        print_json(report)
        return
    for kind, held in report["facts"].items():
        typer.echo(f"{held['from_memory']:>7,} of {held['all']:>7,} facts of {kind} records from memory")
    for name, count in report["counts"].items():
        typer.echo(f"{count:>7,} {name.replace('-', ' ')}")
    for question in report["questions"]:
        typer.echo(f"{question['id']}\n    {question['sentence']}")


COMMANDS = (build, stats, quality)
