"""The perspectives that a decision is assessed from: those of the form, or those chosen for the assessment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from ennakko.model.assessment import Assessment, Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Form, Impacts
from ennakko.model.scale import FIVE, SCALES
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.standing import pages

QUESTION: Final = "imp_perspectives"
"""The question whose answer names the perspectives of an assessment, in their order."""


def chosen(assessment: Assessment) -> tuple[str, ...]:
    """The perspectives chosen for an assessment, in their order; none when it takes those of its form."""
    return tuple(dict.fromkeys(assessment.texts(QUESTION)))


def in_order(catalogue: Catalogue, assessment: Assessment, used: Iterable[str]) -> tuple[str, ...]:
    """Perspectives in the order of the assessment, then of the list, then those that no list here knows."""
    wanted = [*dict.fromkeys(used)]
    known = (*chosen(assessment), *(option.id for option in catalogue.lists["perspectives"]))
    return tuple(dict.fromkeys((*(id_ for id_ in known if id_ in wanted), *wanted)))


def usual(catalogue: Catalogue) -> tuple[str, ...]:
    """The perspectives that the forms here ask about, in the order of the list; all of them when no form names any."""
    named = {
        item.perspective
        for form in catalogue.forms.values()
        if form.kind == "form"
        for page in form.pages
        for item in page.items
    }
    options = tuple(option.id for option in catalogue.lists["perspectives"])
    return tuple(option for option in options if option in named) or options


def asked(assessment: Assessment, of_form: Sequence[str]) -> tuple[str, ...]:
    """The perspectives that a form asks about here: its own, unless others were chosen for the assessment."""
    return chosen(assessment) or tuple(of_form)


def in_use(catalogue: Catalogue, assessment: Assessment) -> tuple[str, ...]:
    """The perspectives that an assessment is to deal with, in their order; none when its form asks for no impacts."""
    of_form = [
        item.perspective
        for page in pages(catalogue, assessment)
        for item in page.items
        if item.perspective and any(isinstance(question, Impacts) for question in item.questions)
    ]
    return asked(assessment, tuple(dict.fromkeys(of_form))) if of_form else ()


def begun_with(catalogue: Catalogue, form: Form, scale: str, perspectives: Sequence[str]) -> Mapping[str, Value]:
    """What a new assessment is told of its scale and its perspectives, as the form or else the organisation has it.

    What is usual is not told: an assessment that says nothing is on the five-step scale and follows its form.
    """
    told: dict[str, Value] = {}
    wanted = form.scale or scale
    if wanted in SCALES and wanted != FIVE and SCALE in catalogue.questions:
        told[SCALE] = wanted
    known = tuple(id_ for id_ in perspectives if catalogue.option("perspectives", id_))
    if known and known != usual(catalogue) and QUESTION in catalogue.questions:
        told[QUESTION] = known
    return told
