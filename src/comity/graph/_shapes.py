"""The ontology and the shapes, as files that come with the package."""

from importlib.resources import files


def ontology() -> str:
    """Give the ontology in Turtle: every class and property of ours."""
    return _read("ontology.ttl")


def shapes() -> str:
    """Give the SHACL shapes in Turtle: what each class must hold."""
    return _read("shapes.ttl")


def _read(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
