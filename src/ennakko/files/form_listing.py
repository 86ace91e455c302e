"""The forms as plain data, for programs: what is asked, of which kind, with which words and choices."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Choice, Choices, Form, Impacts, Item, Page, Persons, Question, Scale, Table
from ennakko.model.words import Text

Data = dict[str, object]


def described(catalogue: Catalogue) -> Data:
    """Every form and module with its pages, items and questions, and the lists that choices are taken from."""
    return {
        "forms": [described_form(form, catalogue) for form in catalogue.forms.values() if form.kind != "module"],
        "modules": [described_form(form, catalogue) for form in catalogue.modules()],
        "sections": {
            section.id: {"title": _text(section.title), "questions": [q.id for q in section.questions]}
            for section in catalogue.sections.values()
        },
        "lists": {name: [_plain(option) for option in options] for name, options in catalogue.lists.items()},
        "presets": [_plain(preset) for preset in catalogue.presets],
    }


def described_form(form: Form, catalogue: Catalogue) -> Data:
    """One form or module with its pages, items and questions."""
    return {
        "id": form.id,
        "kind": form.kind,
        "edition": form.edition,
        "scope": form.scope,
        "name": _text(form.name),
        "short": _text(form.short),
        "use_when": _text(form.use_when),
        "modules_after": form.modules_after,
        "scale": form.scale,
        "begins_at": form.begins_at,
        "pages": [_page(page, catalogue) for page in form.pages],
    }


def _page(page: Page, catalogue: Catalogue) -> Data:
    return {
        "id": page.id,
        "title": _text(page.title),
        "intro": _text(page.intro),
        "why": _text(page.why),
        "prompts": [_text(prompt) for prompt in page.prompts],
        "items": [_item(item, catalogue) for item in page.items],
    }


def _item(item: Item, catalogue: Catalogue) -> Data:
    return {
        "id": item.id,
        "text": _text(item.text),
        "section": item.section,
        "perspective": item.perspective,
        "factors": list(item.factors),
        "questions": [_question(question, catalogue) for question in item.questions],
    }


def _question(question: Question, catalogue: Catalogue) -> Data:
    found: Data = {"kind": question.__struct_config__.tag, **_plain(question)}
    found["label"] = _text(question.label)
    found["help"] = _text(question.help)
    found["required"] = list(question.required)
    match question:
        case Choice() | Choices() | Scale():
            found["choices"] = [_plain(option) for option in catalogue.options(question)]
        case Persons() | Table() | Impacts():
            found["columns"] = [_question(column, catalogue) for column in question.columns]
        case _:
            pass
    return found


def _text(text: Text | None) -> Mapping[str, str] | None:
    return None if text is None else {"fi": text.fi, "sv": text.sv, "en": text.en}


def _plain(value: msgspec.Struct) -> Data:
    """A value as plain data without what is not given."""
    found = msgspec.to_builtins(value)
    return {key: part for key, part in found.items() if part is not None and part != []}
