"""What must hold of every record, and of retired ids."""

from collections.abc import Iterator

from comity.catalog._known import Known
from comity.catalog._places import label_of
from comity.catalog._problems import did_you_mean
from comity.errors import ValueProblem
from comity.model import FOLDERS, Area, Citation, Finding, Record, Redirect, paths_of
from comity.values import Ref, parse_slug

Complaint = tuple[str, str]
"""Field and message."""


def has_a_slug_for_a_name(_: Known, record: Record) -> Iterator[Complaint]:
    """The name of a file is an id: lower-case letters, digits and single hyphens."""
    try:
        parse_slug(record.id)
    except ValueProblem as problem:
        yield "file", str(problem)


def lies_in_its_folder(known: Known, record: Record) -> Iterator[Complaint]:
    """A record stands in the folder of its kind and in none below; cases have one for each authority."""
    folder = FOLDERS.get(record.kind, "vocabularies")
    inside = known.file_of(record).split("/")[1:-1]
    if inside:
        yield "file", f"should stand in {folder}/ itself"


def supports_what_is_there(_: Known, record: Record) -> Iterator[Complaint]:
    """What a source supports or says otherwise stands in the record."""
    paths = paths_of(record) if record.sources else frozenset()
    for number, source in enumerate(record.sources):
        named = [("supports", path) for path in source.supports]
        for where, path in [*named, *(("says", claim.field) for claim in source.says)]:
            if path not in paths:
                yield (
                    f"sources.{number}.{where}",
                    f"{path!r} is no field of this record{did_you_mean(path, paths)}",
                )


def names_each_source_once(_: Known, record: Record) -> Iterator[Complaint]:
    """An address stands once among the sources of a record."""
    seen: set[str] = set()
    for number, source in enumerate(record.sources):
        if source.address in seen:
            yield f"sources.{number}.address", f"{source.address} stands twice: one source, one entry"
        seen.add(source.address)


def calls_each_part_by_its_own_name(known: Known, record: Record) -> Iterator[Complaint]:
    """An id, a code, a provision or a citation stands once in its list."""
    seen: set[str] = set()
    for prefix, part in known.parts_of(record):
        if isinstance(part, Area | Finding | Citation) or (prefix and "id" in type(part).model_fields):
            if prefix in seen:
                yield prefix.rstrip("."), f"{label_of(part)} stands twice"
            seen.add(prefix)


def has_a_case(known: Known, record: Record) -> Iterator[Complaint]:
    """A matter has a case: without one there is nothing that an authority did."""
    if record.id in known.matters_without_a_case:
        yield "file", "no case is of this matter: add one, or leave the matter out"


def retires_what_is_gone(known: Known, record: Record) -> Iterator[Complaint]:
    """A retired id names nothing alive, leads to something alive, and is told by the name of its file."""
    if not isinstance(record, Redirect):
        return
    for field, text in (("was", record.was), ("now", record.now)):
        try:
            ref = Ref.parse(text)
        except ValueProblem as problem:
            yield field, str(problem)
            continue
        alive = ref.slug in known.ids.get(ref.kind, ())
        if field == "was" and alive:
            yield field, f"{ref} is still there"
        if field == "now" and not alive:
            yield field, f"there is no {ref}"
    if record.id != record.was.replace("/", "."):
        yield "file", f"its name should be {record.was.replace('/', '.')}.yml, after what it retires"
