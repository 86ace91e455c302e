"""Taking a form into use, with the scale that it asks for."""

from __future__ import annotations

from ennakko.model.assessment import Assessment
from ennakko.model.edit import Answer, Edit, Together, choose_form
from ennakko.model.findings import impacts
from ennakko.model.form import Form
from ennakko.model.scale import FIVE, QUESTION


def taken(form: Form, into: Assessment) -> Together:
    """Use a form. Its own scale comes along as long as nothing has been rated: after that people have seen another."""
    edits: tuple[Edit, ...] = choose_form(form.id, str(form.scope)).edits
    if form.scale and not any(row.values for row in impacts(into)):
        edits = (*edits, Answer((QUESTION,), form.scale if form.scale != FIVE else None))
    return Together(edits)
