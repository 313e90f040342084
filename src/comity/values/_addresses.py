"""Addresses of sources."""

from urllib.parse import urlsplit

from comity.errors import ValueProblem


def parse_address(text: str) -> str:
    """Check that a text is a web address with a host.

    Raises
    ------
    ValueProblem
        Where it has another scheme, no host, spaces, or a user name.
    """
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
        msg = f"{text!r} is no web address"
        raise ValueProblem(msg)
    if any(mark.isspace() for mark in text):
        msg = f"{text!r} has a space in it"
        raise ValueProblem(msg)
    return text
