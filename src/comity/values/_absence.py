"""Why a value is not there: unknown is not zero, and not the same as withheld."""

from enum import StrEnum


class Absence(StrEnum):
    """The reason why a value is missing."""

    UNKNOWN = "unknown"
    """No source seen says it."""
    REDACTED = "redacted"
    """The published text has it blacked out."""
    NOT_PUBLISHED = "not-published"
    """The authority keeps it to itself."""
    NOT_APPLICABLE = "not-applicable"
    """There can be none."""
