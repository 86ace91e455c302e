"""The shared file, `.ennakko`: a ZIP archive with one readable JSON document, format 1. See docs/file-format.md.

The versions in it are the truth; `answers` and `forms` are there for people and for other programs. Reading gives a
whole assessment or BadAssessmentFile, whatever the bytes are.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path as FilePath
from types import MappingProxyType

import msgspec

from ennakko.files import limits, password, safe_write
from ennakko.files.form_edition import files_of, name_of
from ennakko.files.form_faults import BadForms
from ennakko.files.share_content import ENTRY, content_of
from ennakko.files.share_trouble import BadAssessmentFile
from ennakko.files.text import KEY, PARTS, SHORT, clean, cleaned, harmless
from ennakko.files.version_record import KEYS, recorded, version_of
from ennakko.model.history import Author, History, Version, canonical, version_id

__all__ = ["BadAssessmentFile", "Shared", "pack", "read", "write"]

FORMAT = 1
SUFFIX = ".ennakko"
_NOTHING: Mapping[str, object] = MappingProxyType({})
_NO_EDITIONS: Mapping[str, str] = MappingProxyType({})
ID = re.compile(rf"[A-Za-z0-9_.:-]{{1,{KEY}}}")
VERSION_ID = re.compile(r"[0-9a-f]{24}")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)")


class Shared(msgspec.Struct, frozen=True, kw_only=True):
    """An assessment as it travels.

    `editions` are the texts of the editions of the forms that it was made with, by name.
    `altered` holds versions that do not say what their names promise: changed outside of Ennakko, shown, never used.
    `extra` is canonical JSON of what a newer program wrote besides, to be written back. A `newer` file may be looked
    at, but not written. Under its `password` the file is written again; it is never in it.
    """

    id: str
    form: str
    history: History
    edition: int = 1
    answers: Mapping[str, object] = _NOTHING
    forms: Mapping[str, object] = _NOTHING
    editions: Mapping[str, str] = _NO_EDITIONS
    made_with: str = ""
    extra: str = "{}"
    altered: tuple[Version, ...] = ()
    newer: bool = False
    password: str = ""


class FormInUse(msgspec.Struct, frozen=True):
    """The form of an assessment, as its file names it."""

    id: str
    edition: int = 1


class Document(msgspec.Struct, frozen=True):
    """The one document in a file. What it holds besides is kept."""

    id: str
    form: FormInUse
    versions: list[dict[str, object]]
    format: int
    min_reader: int
    made_with: str = ""
    answers: dict[str, object] = {}
    behind: dict[str, tuple[str, ...]] = {}
    forms: dict[str, object] = {}
    editions: dict[str, dict[str, object]] = {}


_BY = frozenset(Author.__struct_fields__)
_KNOWN = frozenset(Document.__struct_fields__)


def read(source: FilePath | bytes, word: str = "") -> Shared:
    """The assessment in a file, or in the bytes of one, under a password (`word`) or not.

    Raises BadAssessmentFile and nothing else.
    """
    found = source if isinstance(source, bytes) else _bytes(source)
    if password.is_protected(found):
        return msgspec.structs.replace(read(password.uncovered(found, word)), password=word)
    try:
        content, others = content_of(found)
    except BadAssessmentFile as trouble:
        if trouble.code == "not_ours" and isinstance(source, FilePath) and source.suffix.lower() == SUFFIX:
            raise BadAssessmentFile("damaged", trouble.detail) from trouble  # its name says that it was one
        raise
    except Exception as error:  # damaged bytes raise whatever they like: zlib.error, struct.error, RecursionError …
        raise BadAssessmentFile("damaged", repr(error)[:200]) from error
    reader = content.get("min_reader")
    newer = type(reader) is int and reader > FORMAT
    try:
        if others and not newer:
            raise BadAssessmentFile("damaged", "entries that this format does not have")
        return _shared(content, newer=newer)
    except Exception as error:
        if newer:
            raise BadAssessmentFile("newer") from error
        if isinstance(error, BadAssessmentFile):
            raise
        raise BadAssessmentFile("damaged", str(error)[:200]) from error


def pack(shared: Shared) -> bytes:
    """The bytes of the file: the same for the same assessment, and read back before they are handed out.

    Raises BadAssessmentFile when the assessment is beyond what a shared file may hold, or came from a newer program.
    """
    if shared.newer:
        raise BadAssessmentFile("newer", "a file of a newer program is not written")
    versions = sorted(shared.history.versions.values(), key=lambda v: (v.path, v.at, v.id))
    known: dict[str, object] = {
        "format": FORMAT,
        "min_reader": FORMAT,
        "made_with": shared.made_with,
        "id": shared.id,
        "form": {"id": shared.form, "edition": shared.edition},
        "answers": dict(shared.answers),
        "versions": [recorded(version) for version in versions],
        "behind": {id_: sorted(ids) for id_, ids in sorted(shared.history.behind.items())},
        "forms": dict(shared.forms),
    }
    if shared.editions:
        known["editions"] = {id_: json.loads(content) for id_, content in sorted(shared.editions.items())}
    content = known | {key: value for key, value in json.loads(shared.extra).items() if key not in _KNOWN}
    try:
        text = json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False).encode() + b"\n"
    except ValueError as error:
        raise BadAssessmentFile("damaged", str(error)[:200]) from error
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        entry = zipfile.ZipInfo(ENTRY)  # without a time it stands for the first day there is in archives
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.create_system = 3
        entry.external_attr = 0o644 << 16
        archive.writestr(entry, text)
    packed = file.getvalue()
    again = read(packed)
    if again.altered or again.history != shared.history or again.editions != shared.editions:
        raise BadAssessmentFile("damaged", "what was packed does not read back as it was")
    return packed


def write(path: FilePath, shared: Shared, *, fallback: FilePath | None = None) -> FilePath:
    """Write the file. Raises BadAssessmentFile, or NotWritten when it cannot go there."""
    packed = pack(shared)
    content = password.protected(packed, shared.password) if shared.password else packed
    return safe_write.write(path, content, fallback=fallback)


def _bytes(path: FilePath) -> bytes:
    """The whole file, read at once so that it is held open no longer than that."""
    try:
        with path.open("rb") as file:
            return file.read(limits.FILE + 1)
    except FileNotFoundError as error:
        raise BadAssessmentFile("missing") from error
    except (OSError, ValueError) as error:
        raise BadAssessmentFile("unreadable") from error


def _shared(content: dict[str, object], *, newer: bool) -> Shared:
    document = msgspec.convert(content, Document)
    _demand(document.format >= 1 and document.min_reader >= 1, "format")
    _demand(ID.fullmatch(document.id), "id")
    _demand(ID.fullmatch(document.form.id), "id of the form")
    if len(document.versions) > limits.VERSIONS:
        raise BadAssessmentFile("too_large", "versions")
    _demand(document.versions or not document.answers, "answers without versions")
    versions = list(map(_Versions().version, document.versions))
    if len({v.path for v in versions}) > limits.PATHS or len({v.by.id for v in versions}) > limits.AUTHORS:
        raise BadAssessmentFile("too_large", "paths or authors")
    if len(document.editions) > limits.EDITIONS:
        raise BadAssessmentFile("too_large", "editions")
    sound = {v.id: v for v in versions if _is_as_named(v)}
    altered = [_shown(v) for v in versions if v is not sound.get(v.id) and not _is_as_named(v)]
    for id_, ids in document.behind.items():
        _demand(all(VERSION_ID.fullmatch(each) for each in (id_, *ids)), "behind")
    return Shared(
        id=document.id,
        form=document.form.id,
        edition=document.form.edition,
        history=History(
            MappingProxyType(sound),
            MappingProxyType({id_: frozenset(ids) for id_, ids in document.behind.items() if id_ in sound and ids}),
        ),
        answers=MappingProxyType({key: _harmless(value) for key, value in document.answers.items()}),
        forms=MappingProxyType({key: _harmless(value) for key, value in document.forms.items()}),
        editions=MappingProxyType({id_: _edition(id_, content) for id_, content in document.editions.items()}),
        made_with=clean(document.made_with, SHORT),
        extra=canonical({key: value for key, value in content.items() if key not in _KNOWN}),
        altered=tuple(altered),
        newer=newer,
    )


def _edition(id_: str, raw: dict[str, object]) -> str:
    """The text of an edition that is what its name says, and a form that can be used."""
    content = canonical(raw)
    _demand(name_of(content) == id_, "name of an edition")
    try:
        files_of(content)
    except BadForms as error:
        raise BadAssessmentFile("form", error.faults[0].sentence("en")[:200]) from error
    return content


class _Versions:
    """Reads the versions of one document. An id or a time that stands in many of them is looked at once."""

    def __init__(self) -> None:
        self._ids: set[str] = set()
        self._moments: set[str] = set()
        self._authors: set[Author] = set()

    def version(self, record: dict[str, object]) -> Version:
        _demand(record.keys() >= KEYS, "keys of a version")
        _demand(isinstance(by := record["by"], dict) and by.keys() == _BY, "keys of an author")
        found = version_of(record)
        _demand(1 <= len(found.path) <= limits.PARTS_OF_PATH, "path")
        if not self._ids.issuperset(found.path):
            _demand(all(map(ID.fullmatch, found.path)), "path")
            self._ids.update(found.path)
        _demand(all(map(VERSION_ID.fullmatch, (found.id, *found.over))), "id of a version")
        if found.by not in self._authors:
            _demand(ID.fullmatch(found.by.id), "id of an author")
            _demand(len(found.by.name) <= SHORT and len(found.by.unit) <= SHORT, "name of an author")
            self._authors.add(found.by)
        if found.at not in self._moments:
            _demand(MOMENT.fullmatch(found.at) and datetime.fromisoformat(found.at), "time of a version")
            self._moments.add(found.at)
        if isinstance(found.value, tuple):
            _demand(len(found.value) <= PARTS, "texts of an answer")
        return found


def _is_as_named(version: Version) -> bool:
    """Whether the version is what its name says, and what any Ennakko could have written."""
    value, by = version.value, version.by
    texts = (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()
    named = version_id(version.path, value, by, version.at, version.over, version.extra)
    return version.id == named and all(map(harmless, (*texts, by.name, by.unit)))


def _shown(version: Version) -> Version:
    by = msgspec.structs.replace(version.by, name=clean(version.by.name), unit=clean(version.by.unit))
    return msgspec.structs.replace(version, value=cleaned(version.value), by=by)


def _harmless(found: object) -> object:
    match found:
        case str():
            return clean(found)
        case dict():
            return {key: _harmless(value) for key, value in found.items()}
        case list():
            return [_harmless(value) for value in found]
        case _:
            return found


def _demand(holds: object, what: str) -> None:
    if not holds:
        raise BadAssessmentFile("damaged", what)
