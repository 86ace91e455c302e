"""The files that forms are written in, as they stand on the disk: the keys each of them may have.

They are read in `form_reading`, checked in `form_rules` and `page_rules`, and put together in `forms`.
"""

from __future__ import annotations

import msgspec

from ennakko.model.catalogue import Part, Preset, Remark
from ennakko.model.condition import Scope
from ennakko.model.form import FormKind, Option, Question
from ennakko.model.scale import ScaleId
from ennakko.model.words import Text


class SectionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """sections/*.toml: questions that several forms share."""

    id: str
    title: Text
    questions: tuple[Question, ...]


class ItemFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One item of a page. An item written with a `kind` is itself the question, and stands here in `asks`."""

    id: str
    text: Text | None = None
    section: str | None = None
    only: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    perspective: str | None = None
    factors: tuple[str, ...] = ()
    asks: Question | None = None

    def own_questions(self) -> tuple[Question, ...]:
        """The questions that are written in this item."""
        return self.questions if self.asks is None else (self.asks,)


class PageFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One page: written here, or taken from another form with `from` and `page`."""

    taken_from: str | None = msgspec.field(name="from", default=None)
    page: str | None = None
    id: str | None = None
    title: Text | None = None
    intro: Text | None = None
    why: Text | None = None
    prompts: tuple[Text, ...] = ()
    items: tuple[ItemFile, ...] = ()


class FormFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """forms/*.toml: a form or a module. `order` is its place among the others."""

    id: str
    kind: FormKind
    edition: int
    order: int
    name: Text
    short: Text
    use_when: Text
    pages: tuple[PageFile, ...]
    scope: Scope | None = None
    modules_after: str | None = None
    scale: ScaleId | None = None
    begins_at: str | None = None


class ListFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """lists/*.toml: choices that several questions share. `classes` names the list that `group` is taken from."""

    options: tuple[Option, ...]
    classes: str | None = None


class RemarkEntry(Remark, frozen=True, forbid_unknown_fields=True):
    """One remark as it is written."""


class RemarksFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """lists/remarks.toml: what the remarks and gaps say."""

    remarks: tuple[RemarkEntry, ...]


class PresetsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """lists/presets.toml: perspectives and scales to choose at one go."""

    presets: tuple[Preset, ...]


class DocumentFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """lists/document.toml: the order of the document."""

    parts: tuple[Part, ...]
