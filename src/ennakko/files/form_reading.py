"""Reading the files of the forms: decoded, each of the right shape, and able to say where something is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from itertools import islice
from types import MappingProxyType
from typing import Generic, TypeVar

import msgspec

from ennakko.files import form_causes as causes
from ennakko.files.form_faults import BadForms, Fault, Place, said
from ennakko.files.form_files import DocumentFile, FormFile, ListFile, PresetsFile, RemarksFile, SectionFile
from ennakko.files.form_shape import DEPTH_LIMIT, misfits, unfit_texts
from ennakko.files.toml_diagnosis import diagnosed, long_number_line
from ennakko.files.toml_lines import line_of
from ennakko.model.words import Text

BYTE_LIMIT = 2_000_000
FAULTS_OF_A_FILE = 100
"""So many faults of one file are told at once; finding the lines of more would keep a person waiting."""

_LONG_KEY = re.compile(
    r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]{0,99}"|'[^'\n]{0,99}')[ \t]*+\.[ \t]*+){%d}""" % DEPTH_LIMIT  # noqa: UP031
)
"""A key of very many parts takes very long to read, so it is looked for before."""

T = TypeVar("T")


class Source(msgspec.Struct, frozen=True):
    """A file as text and as raw data, able to say where in it something is wrong."""

    name: str
    text: str
    raw: dict[str, object]

    def fault(self, cause: Text, *place: str | int) -> Fault:
        """A fault at a place in this file."""
        shown = tuple(part for part in place if part != "asks")
        return Fault(self.name, " › ".join(self._names(shown)), cause, line_of(self.text, shown))

    def _names(self, place: Place) -> Iterator[str]:
        value: object = self.raw
        for part in place:
            if isinstance(part, int) and isinstance(value, list) and part < len(value):
                value = value[part]
                name = value.get("id") if isinstance(value, dict) else None
                yield name if isinstance(name, str) else str(part + 1)
            else:
                if isinstance(value, dict) and part not in value:  # an item that is itself the question
                    value = value.get("asks")
                value = value.get(part) if isinstance(value, dict) and isinstance(part, str) else None
                yield str(part + 1 if isinstance(part, int) else part)


class Read(msgspec.Struct, Generic[T], frozen=True):
    """A decoded file beside its source."""

    source: Source
    value: T


class FormFiles(msgspec.Struct, frozen=True):
    """Every file of a folder of forms, each of the right shape.

    `added` are the questions that an organisation added to ours. They need no place in the order of the document: they
    are printed with the page that asks them.
    """

    sections: tuple[Read[SectionFile], ...]
    forms: tuple[Read[FormFile], ...]
    lists: Mapping[str, Read[ListFile]]
    phrases: Read[dict[str, Text]]
    remarks: Read[RemarksFile]
    document: Read[DocumentFile]
    added: frozenset[str] = frozenset()
    presets: Read[PresetsFile] = Read(Source("lists/presets.toml", "", {}), PresetsFile(()))


def contents(root: Traversable) -> dict[str, bytes]:
    """What the files of a folder of forms hold, by name such as `sections/A.toml`, in order."""
    found: dict[str, bytes] = {}
    for folder in ("forms", "lists", "sections"):
        place = root / folder
        for entry in sorted(place.iterdir(), key=lambda e: e.name) if place.is_dir() else []:
            if entry.name.endswith(".toml"):
                found[f"{folder}/{entry.name}"] = entry.read_bytes()
    return found


class Reading:
    """Decodes the files of one folder and gathers their faults on the way.

    A folder of an organisation's own need not be `whole`: what it does not hold is taken from ours. `shown` is what a
    person calls a file where that is not its name here.
    """

    def __init__(
        self, held: Mapping[str, bytes], *, whole: bool = True, shown: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self._held = held
        self._whole = whole
        self._shown = shown
        self._faults: list[Fault] = []

    def files(self) -> FormFiles:
        """Every file. Raises BadForms with all the faults when any is not as it should be."""
        lists = dict(self._sources("lists"))
        found = FormFiles(
            sections=tuple(r for _, s in self._sources("sections") if (r := self._decoded(s, SectionFile))),
            forms=tuple(f for _, s in self._sources("forms") if (f := self._decoded(s, FormFile))),
            phrases=self._needed(lists.pop("phrases", None), "phrases", dict[str, Text], {}),
            remarks=self._needed(lists.pop("remarks", None), "remarks", RemarksFile, RemarksFile(())),
            document=self._needed(lists.pop("document", None), "document", DocumentFile, DocumentFile(())),
            presets=self._optional(lists.pop("presets", None), "presets", PresetsFile, PresetsFile(())),
            lists={name: read for name, s in lists.items() if (read := self._decoded(s, ListFile))},
        )
        if self._faults:
            raise BadForms(tuple(dict.fromkeys(self._faults)))
        return found

    def _sources(self, folder: str) -> Iterator[tuple[str, Source]]:
        for name, content in self._held.items():
            if name.startswith(f"{folder}/") and (source := self._source(name, content)):
                yield name.removeprefix(f"{folder}/").removesuffix(".toml"), source

    def _source(self, key: str, content: bytes) -> Source | None:
        name = self._shown.get(key, key)
        try:
            if len(content) > BYTE_LIMIT:
                self._faults.append(Fault(name, "", said(causes.TOO_LARGE, limit=str(BYTE_LIMIT))))
                return None
            text = content.decode("utf-8-sig").replace("\r\n", "\n")
            if _LONG_KEY.search(text):
                self._faults.append(Fault(name, "", said(causes.TOO_DEEP, limit=str(DEPTH_LIMIT))))
                return None
            return Source(name, text, _questions_apart(tomllib.loads(text)))
        except UnicodeDecodeError:
            self._faults.append(Fault(name, "", causes.NOT_TEXT))
        except tomllib.TOMLDecodeError as error:
            line, cause = diagnosed(text, str(error))
            self._faults.append(Fault(name, "", cause, line))
        except RecursionError:
            self._faults.append(Fault(name, "", said(causes.TOO_DEEP, limit=str(DEPTH_LIMIT))))
        except ValueError:  # Python reads no number of more than some thousand digits
            self._faults.append(Fault(name, "", causes.LONG_NUMBER, long_number_line(text)))
        return None

    def _needed(self, source: Source | None, name: str, kind: type[T], empty: T) -> Read[T]:
        if source is None and self._whole and not any(f.file == f"lists/{name}.toml" for f in self._faults):
            self._faults.append(Fault(f"lists/{name}.toml", "", causes.NO_FILE))
        return self._optional(source, name, kind, empty)

    def _optional(self, source: Source | None, name: str, kind: type[T], empty: T) -> Read[T]:
        if source is None:
            return Read(Source(f"lists/{name}.toml", "", {}), empty)
        return self._decoded(source, kind) or Read(source, empty)

    def _decoded(self, source: Source, kind: type[T]) -> Read[T] | None:
        unfit = [source.fault(cause, *place) for place, cause in islice(unfit_texts(source.raw), FAULTS_OF_A_FILE)]
        value = None
        try:
            if not unfit:
                value = msgspec.convert(source.raw, kind)
        except msgspec.ValidationError:
            shape = msgspec.inspect.type_info(kind)
            found = islice(misfits(source.raw, shape), FAULTS_OF_A_FILE)
            unfit += [source.fault(cause, *place) for place, cause in found]
        self._faults += unfit
        return None if value is None else Read(source, value)


def _questions_apart(raw: dict[str, object]) -> dict[str, object]:
    """The same data with every item that is itself a question turned into an item that asks it."""
    pages = raw.get("pages")
    for page in pages if isinstance(pages, list) else []:
        items = page.get("items") if isinstance(page, dict) else None
        for n, item in enumerate(items if isinstance(items, list) else []):
            if isinstance(item, dict) and isinstance(items, list) and "kind" in item:
                items[n] = {"asks": item, **({"id": item["id"]} if "id" in item else {})}
    return raw
