"""The forms as they are used: read from their files, checked, and put together into one catalogue."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from ennakko.files import form_cache, form_rules, page_rules
from ennakko.files.form_faults import BadForms, Fault
from ennakko.files.form_files import FormFile, FormFiles, ItemFile, PageFile, Reading, contents
from ennakko.files.form_listing import described
from ennakko.model.catalogue import Catalogue, Remark, Section
from ennakko.model.form import Form, Impacts, Item, Option, Page, Question

__all__ = ["BadForms", "Fault", "described", "load"]


def load(folder: Traversable | None = None, cache: Path | None = None) -> Catalogue:
    """Every form in a folder, or those that come with the program. Raises BadForms, which names every fault.

    With a `cache` folder, forms that were sound the last time are not read word by word again.
    """
    held = contents(folder if folder is not None else resources.files("ennakko.resources") / "forms")
    kept = form_cache.kept(held, cache) if cache else None
    if kept is not None:
        return kept
    files = Reading(held).files()
    faults = (*form_rules.faults(files), *page_rules.faults(files))
    if faults:
        raise BadForms(tuple(dict.fromkeys(faults)))
    catalogue = _catalogue(files)
    if cache:
        form_cache.keep(catalogue, held, cache)
    return catalogue


def _catalogue(files: FormFiles) -> Catalogue:
    sections = {r.value.id: Section(r.value.id, r.value.title, r.value.questions) for r in files.sections}
    impacts = next(
        (section, question)
        for section in sections.values()
        for question in section.questions
        if isinstance(question, Impacts)
    )
    ordered = sorted((r.value for r in files.forms), key=lambda form: (form.order, form.id))
    forms = {form.id: _form(form, files, sections, impacts) for form in ordered}
    modules = tuple(Option(form.id, form.short) for form in forms.values() if form.kind == "module")
    return Catalogue(
        forms=forms,
        sections=sections,
        lists={**{name: read.value.options for name, read in files.lists.items()}, form_rules.MODULES: modules},
        phrases=files.phrases.value,
        remarks={r.id: Remark(r.id, r.text, r.gap_in) for r in files.remarks.value.remarks},
        document=files.document.value.parts,
    )


def _form(form: FormFile, files: FormFiles, sections: dict[str, Section], impacts: tuple[Section, Impacts]) -> Form:
    return Form(
        id=form.id,
        kind=form.kind,
        edition=form.edition,
        name=form.name,
        short=form.short,
        use_when=form.use_when,
        pages=tuple(_page(page, form, files, sections, impacts) for page in form.pages),
        scope=form.scope,
        modules_after=form.modules_after,
    )


def _page(
    page: PageFile,
    form: FormFile,
    files: FormFiles,
    sections: dict[str, Section],
    impacts: tuple[Section, Impacts],
) -> Page:
    found = page_rules.origin(files, form, page)
    written = found[1]
    if not isinstance(written, PageFile) or written.id is None or written.title is None:
        raise ValueError(f"the rules let a page through that is not written anywhere: {form.id}, {page.page}")
    return Page(
        id=written.id,
        title=written.title,
        items=tuple(_item(item, sections, impacts) for item in written.items),
        intro=written.intro,
        why=written.why,
        prompts=written.prompts,
    )


def _item(item: ItemFile, sections: dict[str, Section], impacts: tuple[Section, Impacts]) -> Item:
    questions: tuple[Question, ...] = item.own_questions()
    section = item.section
    if section is not None:
        whole = sections[section].questions
        by_id = {question.id: question for question in whole}
        questions = tuple(by_id[id_] for id_ in item.only) if item.only else whole
    elif item.perspective or item.factors:
        section, questions = impacts[0].id, (impacts[1],)
    return Item(
        id=item.id,
        text=item.text,
        questions=questions,
        section=section,
        perspective=item.perspective,
        factors=item.factors,
    )
