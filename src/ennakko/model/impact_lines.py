"""An impact in one line: its code, what it is about, for whom, in which alternative, and how it is rated."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Horizon, Impact
from ennakko.model.form import Impacts, Page
from ennakko.model.matrix import dismisses, factor_name, matrix, place_of
from ennakko.model.matrix_words import alternative_code, group_names, value_word
from ennakko.model.sites import site_name
from ennakko.model.tables import code
from ennakko.model.words import Language, shortened

_GROUPS = 2
"""So many groups are named; the rest are counted."""
_BESIDES = re.compile(r" \([^)]*\)")
"""What a group's name says besides, such as the ages."""
_REASON = 80
"""So many letters of a reason are told."""


class ImpactLine(msgspec.Struct, frozen=True):
    """What an impact is about, and what is said of it."""

    row: str
    about: str
    rating: str


def impact_line(
    catalogue: Catalogue, assessment: Assessment, impact: Impact, terms: Mapping[Horizon, str], language: Language
) -> ImpactLine:
    """The line of an impact. What is not given yet is left out, except for a rating at one of the `terms`."""
    name = code(catalogue.tables["impacts"], assessment, impact.row, language)
    if dismisses(impact):
        option = catalogue.option("perspectives", impact.perspective)
        about = f"{name} {option.label.in_(language) if option else ''}".strip()
        word = value_word(catalogue, next(iter(impact.values.values())), language)
        return ImpactLine(impact.row, about, ": ".join(filter(None, (word, shortened(impact.none_reason, _REASON)))))
    factor = factor_name(catalogue, place_of(impact))
    groups = [_BESIDES.sub("", name) for name in group_names(catalogue, impact.groups, language)]
    rest = f" +{len(groups) - _GROUPS}" if len(groups) > _GROUPS else ""
    site = site_name(catalogue, assessment, impact.site, language) if impact.site else ""
    parts = (factor.in_(language) if factor else "", ", ".join(groups[:_GROUPS]) + rest, site)
    alternative = alternative_code(catalogue, assessment, impact.alternative, language) if impact.alternative else ""
    rating = _rating(catalogue, impact, terms, language)
    return ImpactLine(
        impact.row,
        f"{name} {' · '.join(filter(None, parts))}".strip(),
        " · ".join(filter(None, (alternative, rating))),
    )


def shown_by(page: Page, catalogue: Catalogue, assessment: Assessment) -> tuple[str, ...] | None:
    """The impacts that a page shows some of; None when it asks for all."""
    items = [item for item in page.items if any(isinstance(q, Impacts) for q in item.questions)]
    if any(not item.factors for item in items):
        return None
    sections = matrix(assessment, catalogue, items).sections
    found = {row.row for section in sections for line in section.lines for cell in line.cells for row in cell.rows}
    return tuple(row for row in assessment.rows("impacts") if row in found)


def _rating(catalogue: Catalogue, impact: Impact, terms: Mapping[Horizon, str], language: Language) -> str:
    unsaid = catalogue.phrase("not_assessed", language).lower()
    said = {h: value_word(catalogue, impact.values[h], language) if h in impact.values else unsaid for h in terms}
    return ", ".join(f"{terms[h]}: {word}" if terms[h] else word for h, word in said.items())
