"""JSON Schemas of the files, so that editors complete keys."""

from typing import Any

from comity.model import KINDS


def schema_of(kind: str) -> dict[str, Any]:
    """Give the JSON Schema of the files of one kind (without the id, which is the file's name)."""
    schema = KINDS[kind].model_json_schema(mode="serialization")
    schema["properties"].pop("id")
    schema["required"] = [name for name in schema.get("required", []) if name != "id"]
    return schema
