"""What comes from outside, with foreign text wherever text can be: files of colleagues, forms, settings."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path as File
from secrets import token_hex

import msgspec
from tests.choices_gone import files as own_files
from tests.torture.sinks_payloads import Texts

from ennakko.files import share
from ennakko.files.asking import Asking, asking
from ennakko.files.examples import example
from ennakko.files.form_edition import catalogue_of, name_of
from ennakko.files.sharing import shared
from ennakko.model.assessment import EDITION, MODULES, Assessment, Path, Value
from ennakko.model.catalogue import Catalogue, Edition
from ennakko.model.comments import COMMENTS
from ennakko.model.form import LongText, ShortText, TextList
from ennakko.model.history import Author, History, canonical, new_version, sealed
from ennakko.model.order import between
from ennakko.model.timeline import stamped
from ennakko.settings import Settings

_SCREENED = ("screening", "light", "full")
_PLACE = re.compile(r"\{\w+\}")
CONTESTED: tuple[Path, ...] = (("title",), ("problem",), ("decision_summary",), ("unit",))


def edition(catalogue: Catalogue, texts: Texts) -> Catalogue:
    """The forms as somebody else may send them: every word of theirs is foreign."""

    def spoilt(value: object) -> object:
        if isinstance(value, dict):
            if value.keys() == {"fi", "sv", "en"}:
                word = texts.one()
                return {key: " ".join((word, *_PLACE.findall(was))) for key, was in value.items()}
            return {key: spoilt(part) for key, part in value.items()}
        return [spoilt(part) for part in value] if isinstance(value, list) else value

    content = canonical(spoilt(json.loads(catalogue.edition.content)))
    return catalogue_of(Edition(name_of(content), content), catalogue)


def modules(catalogue: Catalogue, turn: int) -> tuple[str, ...]:
    """One of them, another in the next turn."""
    every = [id_ for id_, form in catalogue.forms.items() if form.scope not in _SCREENED]
    return (every[turn % len(every)],)


def answers(catalogue: Catalogue, before: Mapping[Path, Value], texts: Texts, turn: int) -> dict[Path, Value]:
    """The answers with foreign text in the place of each that is free; with modules, sites and comments."""
    made: dict[Path, Value] = dict(before)
    made[MODULES] = modules(catalogue, turn)
    made |= {("cmp_sum_visible",): True, ("cmp_weights",): True}
    sites = [("sites", token_hex(12)) for _ in range(2)]
    made |= {(*site, "site_name"): next(texts) for site in sites} | {site: between(None, None) for site in sites}
    first, *_ = (path for path in before if len(path) == 2 and path[0] == "impacts")
    made[*first, "site"] = sites[0][1]
    for question in catalogue.questions.values():
        if isinstance(question, ShortText | LongText) and question.id not in catalogue.tables:
            made[(question.id,)] = next(texts)
        elif isinstance(question, TextList):
            made[(question.id,)] = (next(texts), next(texts))
    for path in before:
        table = catalogue.tables.get(path[0]) if len(path) == 2 else None
        for column in table.columns if table is not None else ():
            if isinstance(column, ShortText | LongText):
                made[(*path, column.id)] = next(texts)
    for about in CONTESTED:
        row = (COMMENTS, token_hex(12))
        made |= {row: between(None, None), (*row, "about"): "/".join(about), (*row, "text"): next(texts)}
    return made


class Colleague:
    """Somebody whose name, unit and all else is foreign text, with an assessment made with the forms they have."""

    def __init__(self, catalogue: Catalogue, installed: Catalogue, texts: Texts, turn: int, now: datetime) -> None:
        self._texts = texts
        self._now = now
        self.who = Author(token_hex(16), next(texts)[:900], next(texts)[:900])
        self.catalogue = catalogue
        begun = example("fi", installed, token_hex(12), lambda: token_hex(12))
        first = answers(catalogue, begun.answers, texts, turn) | {EDITION: catalogue.edition.id}
        self.assessment = Assessment(begun.id, first)
        self.history = sealed(History(), first, self.who, stamped(now))

    def written(self, path: File, password: str = "", extra: Mapping[str, object] | None = None) -> File:
        """The file they send, with a question to whoever opens it."""
        made = shared(self.assessment, self.history, self.catalogue)
        pages = self.catalogue.forms[self.assessment.form].pages
        named = {page.id: tuple(question.id for question in page.questions()) for page in pages[::2]}
        asks = Asking(self.who, next(self._texts), tuple(page.id for page in pages), named)
        said = asking(canonical(extra or {}), asks)
        share.write(path, msgspec.structs.replace(made, extra=said, password=password))
        return path

    def answers_anew(self, history: History, paths: Sequence[Path], *, seen: bool) -> None:
        """Go on from what somebody sent; where that is not seen, from what it stands over, and it contradicts."""
        more = [
            new_version(
                path,
                next(self._texts),
                self.who,
                stamped(self._now),
                [v.id for v in heads] if seen else {id_ for v in heads for id_ in v.over},
            )
            for path in paths
            if (heads := history.heads(path))
        ]
        self.history = history.with_(more)


def newer(path: File, source: File) -> File:
    """The same file as if a newer program had written it."""
    return _rewritten(path, source, lambda content: {**content, "format": 9, "min_reader": 9})


def altered(path: File, source: File, texts: Texts) -> File:
    """The same file with answers that were changed outside."""

    def change(content: dict[str, object]) -> dict[str, object]:
        versions = content["versions"]
        assert isinstance(versions, list)
        for version in [each for each in versions if isinstance(each["value"], str)][:5]:
            version["value"] = next(texts)
        return content

    return _rewritten(path, source, change)


def _rewritten(path: File, source: File, change: Callable[[dict[str, object]], dict[str, object]]) -> File:
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(path, "w") as after:
        for name in before.namelist():
            after.writestr(name, json.dumps(change(json.loads(before.read(name)))))
    return path


def own_forms(folder: File, texts: Texts) -> None:
    """Own forms: sound ones whose words are foreign, and one in which nothing is right."""
    folder.mkdir(parents=True)
    for name, text in own_files(1).items():
        (folder / name).write_text(_marked(text, texts.one), encoding="utf-8")


def bad_form(folder: File, texts: Texts) -> File:
    """A file whose name, keys and kinds are foreign."""
    path = folder / f"{texts.name()}.toml"
    word = json.dumps(texts.one())
    path.write_text(f"id = {word}\nkind = {word}\n{word} = {word}\n[[pages]]\nid = {word}\n", encoding="utf-8")
    return path


def _marked(text: str, word: Callable[[], str]) -> str:
    return re.sub(r'\b(fi|sv|en) = "', lambda found: f"{found[0]}{json.dumps(word())[1:-1]} ", text)


def settings(before: Settings, folder: File, texts: Texts) -> Settings:
    """The settings of somebody whose every name is foreign, as are the places on their computer."""
    paper = folder / f"{texts.name()}.docx"
    second = folder / texts.name()
    second.mkdir(exist_ok=True)
    return msgspec.structs.replace(
        before,
        name=next(texts),
        title=next(texts),
        unit=next(texts),
        organisation=next(texts),
        word_base=str(paper),
        backup_folder=str(second),
        last_folder=str(second),
    )
