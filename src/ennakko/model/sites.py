"""Sites: one decision about several places, such as schools, whose impacts may differ from place to place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ennakko.model.assessment import Assessment, Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Impact, impacts
from ennakko.model.words import Language

SITES = "sites"


def site_name(catalogue: Catalogue, assessment: Assessment, site: str, language: Language) -> str:
    """What a site is called; its number while it has no name."""
    if name := " ".join(assessment.text(SITES, site, "site_name").split()):
        return name
    rows = assessment.rows(SITES)
    number = rows.index(site) + 1 if site in rows else 0
    return f"{catalogue.tables[SITES].row.in_(language)} {number}"


def differ(rows: Iterable[Impact], sites: Sequence[str]) -> bool:
    """Whether rows about one thing give the sites different values. A row about every site counts for each."""
    if not sites:
        return False
    of_all: set[tuple[object, ...]] = set()
    of_site: dict[str, set[tuple[object, ...]]] = {site: set() for site in sites}
    for row in rows:
        said = tuple(sorted(row.values.items()))
        of_site.get(row.site, of_all).add(said)
    return any(of_site.values()) and len({frozenset(said | of_all) for said in of_site.values()}) > 1


def repeated(assessment: Assessment, rows: Iterable[str], sites: Sequence[str]) -> Iterator[Mapping[str, Value]]:
    """The answers of the new rows that say the same of other sites. What has been said of a site already stays."""
    there = {_about(row) for row in impacts(assessment)}
    known = {row.row: row for row in impacts(assessment)}
    for site in sites:
        for row in rows:
            if row in known and (*_about(known[row])[:-1], site) not in there:
                yield {**assessment.cells("impacts", row), "site": site}


def _about(row: Impact) -> tuple[str, ...]:
    return row.perspective, row.factor, row.own_factor, row.alternative, row.site
