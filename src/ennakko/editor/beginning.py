"""What a new assessment begins with: its form and edition, the status quo, who prepares it, and the usual ways."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ennakko.model.assessment import EDITION, SCOPE, STATUS_QUO, Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.condition import SCREENED
from ennakko.model.order import between
from ennakko.model.perspectives import begun_with
from ennakko.model.words import Text
from ennakko.settings import Settings

BASELINE: Final = Text(fi="Nykytila jatkuu", sv="Nuläget fortsätter", en="The present state continues")
"""What the status quo is called in a new assessment until somebody says it better."""


def begun(
    id_: str, form: str, answers: Mapping[str, Value], catalogue: Catalogue, settings: Settings, row: str
) -> Assessment:
    """A new assessment with its first answers. `row` is the id of the first row that is added to a table."""
    used = catalogue.forms[form]
    begin: dict[Path, Value] = {("status",): "draft", SCOPE: used.scope if used.scope in SCREENED else None}
    usual = begun_with(catalogue, used, settings.scale, settings.perspectives)
    begin |= {(question,): value for question, value in usual.items()}
    begin[EDITION] = catalogue.edition.id
    if any(question.id == "alternatives" for question in used.questions()):
        begin["alternatives", STATUS_QUO, "alt_name"] = BASELINE.in_("sv" if answers.get("language") == "sv" else "fi")
    if settings.name and used.scope in SCREENED:
        begin["preparers", row] = between(None, None)
        told = {"name": settings.name, "title": settings.title, "unit": settings.unit}
        begin |= {("preparers", row, column): value for column, value in told.items() if value}
    begin |= {(question,): value for question, value in answers.items() if value}
    return blank(id_, form, begin)
