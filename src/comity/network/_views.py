"""Views of the records as plain networks: regulators together, groups and regulators, laws, citations.

Each is a network of networkx without anything of ours in it, so that every algorithm of networkx runs on it,
and every backend that networkx can dispatch to.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

import networkx as nx

from comity.model import Case, Company, GroupMembership, Link, Records, Regime, latest_date
from comity.values import Absence, PartialDate


def co_enforcement(records: Records) -> "nx.Graph[str]":
    """Join the regulators that acted on the same matters.

    A line bears ``matters`` (their slugs) and ``weight``: each matter gives 1/(n-1) where n regulators acted
    on it, so that a crowd counts no more than two who acted alone together.

    References
    ----------
    M. E. J. Newman, Scientific collaboration networks II, Phys. Rev. E 64, 016132 (2001).
    """
    network: nx.Graph[str] = nx.Graph()
    shared: dict[tuple[str, str], list[str]] = defaultdict(list)
    acted = _acted(records)
    network.add_nodes_from(sorted({one for many in acted.values() for one in many}))
    for matter, many in acted.items():
        for pair in combinations(many, 2):
            shared[pair].append(matter)
    for (one, other), matters in sorted(shared.items()):
        weight = sum(1 / (len(acted[matter]) - 1) for matter in matters)
        network.add_edge(one, other, weight=round(weight, 6), matters=tuple(matters))
    return network


def _acted(records: Records) -> Mapping[str, list[str]]:
    """List the regulators that have a case on each matter, with or without a date."""
    found: dict[str, set[str]] = defaultdict(set)
    for case in records.cases.values():
        if case.regime is not Regime.CIVIL:
            found[case.matter] |= {f"regulator/{slug}" for slug in case.by if slug in records.regulators}
    return {matter: sorted(many) for matter, many in sorted(found.items())}


def groups_and_regulators(records: Records) -> "nx.Graph[str]":
    """Join corporate groups and the regulators that had cases against their companies.

    A membership counts where it held while the case ran. Nodes bear ``bipartite`` (0 for groups); a line
    bears ``cases`` (their slugs) and ``weight``, their number.
    """
    met: dict[tuple[str, str], set[str]] = defaultdict(set)
    for case in records.cases.values():
        for group in _groups(records, case):
            for slug in case.by:
                met[f"group/{group}", str(records.authority_ref(slug))].add(case.id)
    network: nx.Graph[str] = nx.Graph()
    for (group, authority), cases in sorted(met.items()):
        network.add_node(group, bipartite=0)
        network.add_node(authority, bipartite=1)
        network.add_edge(group, authority, weight=len(cases), cases=tuple(sorted(cases)))
    return network


def _groups(records: Records, case: Case) -> set[str]:
    named = (one.company for one in case.respondents if not isinstance(one.company, Absence))
    companies = (records.companies.get(slug) for slug in named)
    return {one.group for company in companies if company for one in _held(company, case)}


def _held(company: Company, case: Case) -> Iterable[GroupMembership]:
    days = [one for one in (case.opened, latest_date(case)) if isinstance(one, PartialDate)]
    for one in company.groups:
        late = one.since is not None and days and days[-1].surely_before(one.since)
        over = one.until is not None and days and one.until.surely_before(days[0])
        if not late and not over:
            yield one


def law_derivation(records: Records) -> "nx.DiGraph[str]":
    """Lead from each law to the laws it comes from; a line bears ``how``."""
    network: nx.DiGraph[str] = nx.DiGraph()
    for law in sorted(records.laws.values(), key=lambda one: one.id):
        for one in sorted(law.derived_from, key=lambda two: (two.law, two.how)):
            network.add_edge(f"law/{law.id}", f"law/{one.law}", how=one.how)
    return network


def citations(links: Iterable[Link]) -> "nx.DiGraph[str]":
    """Lead from each case to what its decisions rely on: cases, judgments, instruments, laws."""
    network: nx.DiGraph[str] = nx.DiGraph()
    network.add_edges_from(sorted((str(one.from_), str(one.to)) for one in links if one.kind == "citation"))
    return network
