"""Every way in which raw data is not of the shape that the files of the forms must have.

The decoder stops at the first fault. A person who edits a form wants to hear of all of them, so a file that does
not decode is walked here once more, beside the same types.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from msgspec import inspect

from ennakko.files import form_causes as causes
from ennakko.files.form_faults import Place, said
from ennakko.files.toml_causes import HEADING
from ennakko.model.words import LANGUAGES, Text

TEXT_LIMIT = 4_000
DEPTH_LIMIT = 48

_TEXT = Text(fi="teksti", sv="en text", en="a text")
_NUMBER = Text(fi="kokonaisluku", sv="ett heltal", en="a whole number")
_TRUTH = Text(fi="true tai false", sv="true eller false", en="true or false")
_LIST = Text(fi="luettelo", sv="en lista", en="a list")
_TABLE = Text(fi="taulukko, jossa on avaimia", sv="en tabell med nycklar", en="a table of keys")
_OTHER = Text(fi="jotain muuta", sv="något annat", en="something else")

_LEAVES: dict[type[inspect.Type], tuple[type, Text]] = {
    inspect.StrType: (str, _TEXT),
    inspect.IntType: (int, _NUMBER),
    inspect.BoolType: (bool, _TRUTH),
}

Found = Iterator[tuple[Place, Text]]


def unfit_texts(value: object, place: Place = ()) -> Found:
    """Texts that are empty, far too long or hold a character that cannot be shown, and data nested too deep."""
    if len(place) > DEPTH_LIMIT:
        yield place, said(causes.TOO_DEEP, limit=str(DEPTH_LIMIT))
    elif isinstance(value, str):
        if len(value) > TEXT_LIMIT:
            yield place, said(causes.LONG_TEXT, limit=str(TEXT_LIMIT))
        if not value.strip():
            yield place, causes.EMPTY_TEXT
        elif not value.isprintable():
            odd = next((c for c in value if c != "\n" and unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"}), None)
            if odd:
                yield place, said(causes.CONTROL_CHARACTER, code=f"U+{ord(odd):04X}")
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from unfit_texts(part, (*place, key))
    elif isinstance(value, list):
        for n, part in enumerate(value):
            yield from unfit_texts(part, (*place, n))


def misfits(value: object, shape: inspect.Type, place: Place = ()) -> Found:
    """Every place where raw data is not of the shape wanted, and why."""
    match shape:
        case inspect.StructType():
            yield from _struct(value, shape, place)
        case inspect.VarTupleType(item_type=part) if isinstance(value, list):
            for n, each in enumerate(value):
                yield from misfits(each, part, (*place, n))
        case inspect.DictType(value_type=part) if isinstance(value, dict):
            for key, each in value.items():
                yield from misfits(each, part, (*place, key))
        case inspect.UnionType(types=types):
            yield from _union(value, types, place)
        case inspect.LiteralType(values=values):
            if value not in values:
                known = ", ".join(sorted(map(str, values)))
                yield place, said(causes.NOT_AMONG, value=str(value), known=known)
        case _:
            expected, words = _LEAVES.get(type(shape), (None, _LIST))
            if expected is None or not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
                yield place, _wrong(words, value)


def _struct(value: object, shape: inspect.StructType, place: Place) -> Found:
    if not isinstance(value, dict):
        yield place, _wrong(_TABLE, value)
        return
    fields = {field.encode_name: field for field in shape.fields}
    tag = {shape.tag_field} if shape.tag_field else set()
    for key in value.keys() - fields.keys() - tag:
        known = ", ".join(sorted((*tag, *fields)))
        yield (*place, key), said(causes.UNKNOWN_KEY, name=key, known=known)
    for name, field in fields.items():
        if name in value:
            yield from misfits(value[name], field.type, (*place, name))
        elif field.required:
            cause = causes.MISSING_LANGUAGE if shape.cls is Text else causes.MISSING_KEY
            yield place, said(cause, name=name)


def _union(value: object, types: tuple[inspect.Type, ...], place: Place) -> Found:
    structs = {t.tag: t for t in types if isinstance(t, inspect.StructType)}
    if not structs:
        if all(any(misfits(value, each)) for each in types):
            words = [_LEAVES[type(each)][1] for each in types if type(each) in _LEAVES]
            yield place, _wrong(words[0] if words else _OTHER, value)
    elif list(structs) == [None]:
        yield from _struct(value, structs[None], place)
    elif not isinstance(value, dict):
        yield place, _wrong(_TABLE, value)
    else:
        field = next(iter(structs.values())).tag_field or ""
        if field not in value:
            yield place, said(causes.MISSING_KEY, name=field)
        elif not isinstance(value[field], str):
            yield (*place, field), _wrong(_LEAVES[inspect.StrType][1], value[field])
        elif value[field] in structs:
            yield from _struct(value, structs[value[field]], place)
        else:
            known = ", ".join(sorted(map(str, structs)))
            yield (*place, field), said(causes.NOT_AMONG, value=str(value[field]), known=known)


def _wrong(expected: Text, value: object) -> Text:
    if expected is _LIST and isinstance(value, dict):
        return HEADING
    match value:
        case str():
            found = _TEXT
        case bool():
            found = _TRUTH
        case int():
            found = _NUMBER
        case list():
            found = _LIST
        case dict():
            found = _TABLE
        case _:
            found = _OTHER
    filled = {
        language: causes.WRONG_TYPE.in_(language)
        .replace("{expected}", expected.in_(language))
        .replace("{found}", found.in_(language))
        for language in LANGUAGES
    }
    return Text(**filled)
