"""The pages that still lack something the document needs."""

from __future__ import annotations

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Page
from ennakko.model.module_pages import is_of_module
from ennakko.model.remarks import gaps
from ennakko.model.standing import form_of, standing


def unfinished(catalogue: Catalogue, assessment: Assessment) -> tuple[Page, ...]:
    """Where a required answer is missing or a gap is to be closed, in the order of the form.

    What is asked on two pages is missing on that of the form, not on that of a module.
    """
    found, form = standing(catalogue, assessment), form_of(catalogue, assessment)
    pages = [each.page for each in found.pages]
    form_first = sorted(pages, key=lambda page: is_of_module(page, form))
    lacking = {each.page for each in found.missing}
    for gap in gaps(catalogue, assessment):
        asking = (page.id for page in form_first if any(q.id == gap.path[0] for q in page.questions()))
        lacking |= {id_ for id_ in (next(asking, None),) if id_}
    return tuple(page for page in pages if page.id in lacking)
