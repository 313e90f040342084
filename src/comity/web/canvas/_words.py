"""What readers see for kinds of record, families of links and evidence: the one place for these words."""

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    "matter": "Matter",
    "case": "Case",
    "regulator": "Regulator",
    "court": "Court",
    "company": "Company",
    "group": "Group of companies",
    "organisation": "Organisation",
    "law": "Law",
    "provision": "Provision",
    "instrument": "Network or agreement",
    "area": "Legal order",
}
"""Kinds of record, in the order of the legend."""

FAMILIES: Mapping[str, str] = {
    "file": "Parties, matter and law",
    "procedural": "Cooperation in a procedure",
    "co-occurrence": "Same conduct or group",
    "reach": "Reach across borders, appeals",
    "framework": "Networks, agreements, models",
}
"""Families of links, in the order of the legend."""

EVIDENCE: Mapping[str, str] = {
    "reviewed": "A source was seen",
    "memory": "From memory",
    "derived": "Derived by a rule",
}
"""What a link stands on: solid, dashed, dotted."""
