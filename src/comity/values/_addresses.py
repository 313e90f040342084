"""Addresses of sources."""

import re
from urllib.parse import SplitResult, urlsplit

from comity.errors import ValueProblem

_NEVER = re.compile(r"[\s\x00-\x1f\x7f<>\"{}|\\^`]")
"""Marks that no address holds as they are (RFC 3987, section 2.2): they are written with ``%``."""


def parse_address(text: str) -> str:
    """Check that a text is a web address with a host.

    Raises
    ------
    ValueProblem
        Where it has another scheme, no host, spaces or marks that want escaping, or a user name.
    """
    parts = _split(text)
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
        msg = f"{text!r} is no web address"
        raise ValueProblem(msg)
    odd = _NEVER.search(text)
    if odd is not None:
        name = "a space" if odd.group().isspace() else repr(odd.group())
        msg = f"{text!r} has {name} in it, which an address cannot hold"
        raise ValueProblem(msg)
    return text


def _split(text: str) -> SplitResult | None:
    try:
        return urlsplit(text)
    except ValueError:
        return None
