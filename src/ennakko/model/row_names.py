"""Rows of tables as people know them when they choose one from a list."""

from __future__ import annotations

from typing import Final

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Impact, harms, impact, worst_value
from ennakko.model.form import Impacts, Reference
from ennakko.model.matrix import factor_name, place_of
from ennakko.model.matrix_words import alternative_code
from ennakko.model.scale import scale_of
from ennakko.model.sites import site_name
from ennakko.model.tables import code
from ennakko.model.words import Language, shortened

_NAMES: Final = {"alternatives": "alt_name", "evidence": "ev_title", "sites": "site_name"}
_LONGEST: Final = 70
_NO_BREAK: Final = "\u00a0"


def row_name(catalogue: Catalogue, assessment: Assessment, table: str, row: str, language: Language) -> str:
    """The code and the name of a row; of an impact its factor, its alternative and its worst value."""
    question = catalogue.tables[table]
    mark = code(question, assessment, row, language)
    if isinstance(question, Impacts):
        return f"{mark} {_impact(catalogue, assessment, impact(assessment, row), language)}".strip()
    return f"{mark} {shortened(assessment.text(table, row, _NAMES.get(table, 'name')), _LONGEST)}".strip()


def offered(question: Reference, assessment: Assessment, chosen: str = "") -> tuple[str, ...]:
    """The rows to choose from, in order. The one that was `chosen` is among them whatever it says now."""
    rows = assessment.rows(question.table)
    if not question.harms:
        return rows
    found = tuple(each.row for each in harms(assessment))
    return (*found, chosen) if chosen in rows and chosen not in found else found


def _impact(catalogue: Catalogue, assessment: Assessment, about: Impact, language: Language) -> str:
    perspective = catalogue.option("perspectives", about.perspective)
    factor = factor_name(catalogue, place_of(about)) or (perspective.label if perspective else None)
    catalogue = catalogue.on_scale(scale_of(assessment))
    option = catalogue.option("scale", worst_value(about))
    parts = (
        shortened(factor.in_(language), _LONGEST) if factor else "",
        alternative_code(catalogue, assessment, about.alternative, language) if about.alternative else "",
        site_name(catalogue, assessment, about.site, language) if about.site else "",
        _NO_BREAK.join(option.sign or "") or (option.word or option.label).in_(language) if option else "",
    )
    return ", ".join(part for part in parts if part)
