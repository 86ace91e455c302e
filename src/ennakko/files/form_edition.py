"""An edition: all forms as they stand together, written as one text that travels and is kept with an assessment.

What is written is the forms as their files say it, ours and the organisation's own put together; it is read by the same
rules as the files. The text is never written anew from what was read: an edition stays what it was, to the letter.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice
from types import MappingProxyType
from typing import TypeVar

import msgspec

from ennakko.files import form_causes as causes
from ennakko.files import form_rules, page_rules
from ennakko.files.form_building import built
from ennakko.files.form_faults import BadForms, Fault, said
from ennakko.files.form_files import (
    DocumentFile,
    FormFile,
    ListFile,
    PresetsFile,
    RemarkEntry,
    RemarksFile,
    SectionFile,
)
from ennakko.files.form_reading import BYTE_LIMIT, FormFiles, Read, Source
from ennakko.files.form_shape import DEPTH_LIMIT, misfits, unfit_texts
from ennakko.files.known_questions import complete, misused
from ennakko.files.text import clean
from ennakko.model.catalogue import Catalogue, Edition, Part, Preset
from ennakko.model.history import canonical
from ennakko.model.words import Text

MOST_FAULTS = 20
"""So many faults of an edition are told: nobody edits one."""
_NAME = "edition"
T = TypeVar("T")


class _List(ListFile, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A list with its name."""

    name: str


class _Phrase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of the document under one id."""

    id: str
    text: Text


class _Edition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The files of the forms side by side. Ids are values here, never keys: a key of a shared file must be ASCII."""

    sections: tuple[SectionFile, ...]
    forms: tuple[FormFile, ...]
    lists: tuple[_List, ...]
    phrases: tuple[_Phrase, ...]
    remarks: tuple[RemarkEntry, ...]
    parts: tuple[Part, ...]
    presets: tuple[Preset, ...] = ()
    added: tuple[str, ...] = ()


def edition_of(files: FormFiles) -> Edition:
    """The edition that sound files make."""
    whole = _Edition(
        sections=tuple(read.value for read in files.sections),
        forms=tuple(read.value for read in files.forms),
        lists=tuple(_List(name=n, options=r.value.options, classes=r.value.classes) for n, r in files.lists.items()),
        phrases=tuple(_Phrase(id_, text) for id_, text in files.phrases.value.items()),
        remarks=tuple(files.remarks.value.remarks),
        parts=files.document.value.parts,
        presets=files.presets.value.presets,
        added=tuple(sorted(files.added)),
    )
    content = canonical(_plain(whole))
    return Edition(name_of(content), content)


def name_of(content: str) -> str:
    """The name of an edition: the first 24 hex digits of the SHA-256 of its text."""
    return hashlib.sha256(content.encode()).hexdigest()[:24]


def catalogue_of(edition: Edition, installed: Catalogue) -> Catalogue:
    """The catalogue of an edition from anywhere, unchanged in all that is asked.

    Words that the program has come to need since are taken from the installed forms. Raises BadForms.
    """
    files = files_of(edition.content)
    found = built(files, edition)
    _refuse(misused(found, installed))
    return complete(found, installed)


def files_of(content: str) -> FormFiles:
    """The files in the text of an edition, as strictly looked at as those on the disk. Raises BadForms."""
    raw = _raw(content)
    _refuse(Fault(_NAME, _place(place), cause) for place, cause in unfit_texts(raw))
    try:
        whole = msgspec.convert(raw, _Edition)
    except msgspec.ValidationError:
        _refuse(Fault(_NAME, _place(p), cause) for p, cause in misfits(raw, msgspec.inspect.type_info(_Edition)))
        raise
    files = FormFiles(
        sections=tuple(_read(f"sections/{section.id}", section) for section in whole.sections),
        forms=tuple(_read(f"forms/{form.id}", form) for form in whole.forms),
        lists=MappingProxyType({each.name: _read(f"lists/{each.name}", each) for each in whole.lists}),
        phrases=_read("lists/phrases", {phrase.id: phrase.text for phrase in whole.phrases}),
        remarks=_read("lists/remarks", RemarksFile(whole.remarks)),
        document=_read("lists/document", DocumentFile(whole.parts)),
        presets=_read("lists/presets", PresetsFile(whole.presets)),
        added=frozenset(whole.added),
    )
    _refuse(chain(form_rules.faults(files), page_rules.faults(files)))
    return files


def _read(name: str, value: T) -> Read[T]:
    return Read(Source(name, "", {}), value)


def _raw(content: str) -> object:
    if len(content) > BYTE_LIMIT:
        raise BadForms((Fault(_NAME, "", said(causes.TOO_LARGE, limit=str(BYTE_LIMIT))),))
    try:
        return json.loads(content)
    except RecursionError as error:
        raise BadForms((Fault(_NAME, "", said(causes.TOO_DEEP, limit=str(DEPTH_LIMIT))),)) from error
    except ValueError as error:
        raise BadForms((Fault(_NAME, "", causes.NOT_TEXT),)) from error


def _refuse(faults: Iterator[Fault]) -> None:
    if found := tuple(dict.fromkeys(islice(faults, MOST_FAULTS))):
        raise BadForms(found)


def _place(place: tuple[str | int, ...]) -> str:
    return " › ".join(map(str, place))


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[tuple[str, str, object], ...]:
    """The fields of a kind: the name in the program, the name in a file, and the default."""
    return tuple((field.name, field.encode_name, field.default) for field in msgspec.structs.fields(kind))


def _plain(value: object) -> object:
    """A value as plain data, without what is as it is when nothing is said. Those defaults are part of the language
    that forms are written in, and never change."""
    match value:
        case msgspec.Struct():
            tag = value.__struct_config__.tag_field
            found: dict[str, object] = {tag: value.__struct_config__.tag} if tag else {}
            for name, key, default in _fields(type(value)):
                part = getattr(value, name)
                if part is not default and (part != default or type(part) is not type(default)):
                    found[key] = _plain(part)
            return found
        case tuple():
            return [_plain(part) for part in value]
        case str():
            return clean(value)
        case _:
            return value
