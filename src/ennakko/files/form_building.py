"""Sound files of forms put together into the catalogue that everything works with."""

from __future__ import annotations

from ennakko.files import page_rules
from ennakko.files.form_files import FormFile, ItemFile, PageFile
from ennakko.files.form_reading import FormFiles
from ennakko.files.form_rules import MODULES
from ennakko.model.catalogue import Catalogue, Edition, Remark, Section
from ennakko.model.form import Form, Impacts, Item, Option, Page
from ennakko.model.words import LANGUAGES, Text


def built(files: FormFiles, edition: Edition) -> Catalogue:
    """The catalogue of files that the rules have let through."""
    return _Building(files, edition).catalogue()


class _Building:
    """Puts sound files together: pages from where they are written, questions from their sections."""

    def __init__(self, files: FormFiles, edition: Edition) -> None:
        self._files = files
        self._edition = edition
        self._sections = {r.value.id: Section(r.value.id, r.value.title, r.value.questions) for r in files.sections}
        self._impacts = next(
            (section.id, question)
            for section in self._sections.values()
            for question in section.questions
            if isinstance(question, Impacts)
        )

    def catalogue(self) -> Catalogue:
        files = self._files
        ordered = sorted((r.value for r in files.forms), key=lambda form: (form.order, form.id))
        forms = {form.id: self._form(form) for form in ordered}
        modules = tuple(_module(form) for form in forms.values() if form.kind == "module")
        return Catalogue(
            forms=forms,
            sections=self._sections,
            lists={**{name: read.value.options for name, read in files.lists.items()}, MODULES: modules},
            phrases=files.phrases.value,
            remarks={r.id: Remark(r.id, r.text, r.gap_in) for r in files.remarks.value.remarks},
            document=files.document.value.parts,
            presets=files.presets.value.presets,
            edition=self._edition,
        )

    def _form(self, form: FormFile) -> Form:
        return Form(
            id=form.id,
            kind=form.kind,
            edition=form.edition,
            name=form.name,
            short=form.short,
            use_when=form.use_when,
            pages=tuple(self._page(page, form) for page in form.pages),
            scope=form.scope,
            modules_after=form.modules_after,
            scale=form.scale,
            begins_at=form.begins_at,
        )

    def _page(self, page: PageFile, form: FormFile) -> Page:
        written = page_rules.origin(self._files, form, page)[1]
        if not isinstance(written, PageFile) or written.id is None or written.title is None:
            raise ValueError(f"the rules let a page through that is written nowhere: {form.id}, {page.page}")
        return Page(
            id=written.id,
            title=written.title,
            items=tuple(self._item(item) for item in written.items),
            intro=written.intro,
            why=written.why,
            prompts=written.prompts,
        )

    def _item(self, item: ItemFile) -> Item:
        section, questions = item.section, item.own_questions()
        if section is not None:
            whole = {question.id: question for question in self._sections[section].questions}
            questions = tuple(whole[id_] for id_ in item.only or whole)
        elif item.perspective or item.factors:
            section, questions = self._impacts[0], (self._impacts[1],)
        return Item(
            id=item.id,
            text=item.text,
            questions=questions,
            section=section,
            perspective=item.perspective,
            factors=item.factors,
        )


def _module(form: Form) -> Option:
    """A module as something to choose. People look for it by its abbreviation and its whole name, too."""
    by = {language: f"{form.id} {form.name.in_(language)}" for language in LANGUAGES}
    return Option(form.id, form.short, search=Text(**by))
