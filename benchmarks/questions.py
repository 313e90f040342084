"""Typical questions: tables against the records themselves, and against SPARQL."""

from collections import defaultdict
from collections.abc import Callable, Iterator

import rdflib

from benchmarks.stopwatch import Ratio, seconds
from comity.release import Release
from comity.values import country_of

_WIDE = """
SELECT r.company_id
FROM respondents AS r
INNER JOIN case_authorities AS ca ON r.case_id = ca.case_id
INNER JOIN authorities AS a ON ca.authority_id = a.id
GROUP BY r.company_id
HAVING count(DISTINCT a.country) >= 3
ORDER BY r.company_id
"""
_WIDE_SPARQL = """
SELECT ?company WHERE {
  ?case cty:respondent ?company ; cty:handledBy ?authority .
  ?authority cty:jurisdiction ?place
  BIND (STRBEFORE(CONCAT(STRAFTER(STR(?place), "/area/"), "-"), "-") AS ?country)
} GROUP BY ?company HAVING (COUNT(DISTINCT ?country) >= 3) ORDER BY ?company
"""
_THREE = 3
_PAIRS = """
SELECT a.authority_id AS one, b.authority_id AS other, count(DISTINCT c.matter_id) AS matters
FROM case_authorities AS a
INNER JOIN cases AS c ON a.case_id = c.id
INNER JOIN cases AS d ON c.matter_id = d.matter_id
INNER JOIN case_authorities AS b ON d.id = b.case_id AND a.authority_id < b.authority_id
GROUP BY ALL
ORDER BY matters DESC, one, other
"""


def ratios(release: Release) -> Iterator[Ratio]:
    """Compare two questions that join and count."""
    tables = seconds(lambda: _tables(release))
    assert _tables(release) == _records(release) == _oxigraph(release)
    what = "companies with cases in three or more countries"
    yield Ratio(what, "tables", "records in Python", _against(tables, lambda: _records(release)))
    yield Ratio(what, "tables", "SPARQL, Oxigraph", _against(tables, lambda: _oxigraph(release)))
    view = release.graph.rdflib_view()
    assert _rdflib(view) == _tables(release)
    yield Ratio(what, "tables", "SPARQL, rdflib", _against(tables, lambda: _rdflib(view), once=True))
    pairs = seconds(lambda: release.rows(_PAIRS))
    assert len(release.rows(_PAIRS)) == len(_pairs(release))
    other = _against(pairs, lambda: _pairs(release))
    yield Ratio("pairs of authorities on one matter", "tables", "records in Python", other)


def _against(ours: float, other: Callable[[], object], *, once: bool = False) -> float:
    return seconds(other, times=1 if once else 3) / ours


def _tables(release: Release) -> list[str]:
    return [row["company_id"] for row in release.rows(_WIDE)]


def _oxigraph(release: Release) -> list[str]:
    return [row["company"].rpartition("/")[2] for row in release.graph.select(_WIDE_SPARQL)]


def _rdflib(view: rdflib.Dataset) -> list[str]:
    return [str(row[0]).rpartition("/")[2] for row in view.query(_WIDE_SPARQL)]  # type: ignore[index]


def _records(release: Release) -> list[str]:
    countries: dict[str, set[str]] = defaultdict(set)
    for case in release.records.cases.values():
        found = (release.records.authority(slug) for slug in case.by)
        places = {country_of(one.jurisdiction) for one in found if one}
        for respondent in case.respondents:
            countries[str(respondent.company)] |= places
    return sorted(company for company, places in countries.items() if len(places) >= _THREE)


def _pairs(release: Release) -> dict[tuple[str, str], set[str]]:
    acting: dict[str, set[str]] = defaultdict(set)
    for case in release.records.cases.values():
        acting[case.matter] |= set(case.by)
    pairs: dict[tuple[str, str], set[str]] = defaultdict(set)
    for matter, authorities in acting.items():
        for one in authorities:
            for other in authorities:
                if one < other:
                    pairs[one, other].add(matter)
    return pairs
