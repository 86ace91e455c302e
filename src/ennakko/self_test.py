"""The installed program checks itself: run on every package before it is given to anybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from ennakko import forms_here
from ennakko.answering import new_id
from ennakko.files.examples import EXAMPLES, example
from ennakko.files.form_listing import described
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import Author, History, sealed
from ennakko.model.standing import standing
from ennakko.model.timeline import stamped
from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES, Language, Text

_FORMS = Text(fi="Lomakkeet", sv="Blanketterna", en="Forms")
_LANGUAGES = Text(fi="Kolme kieltä", sv="Tre språk", en="Three languages")
_EXAMPLE = Text(fi="Esimerkki", sv="Exemplet", en="Example")
_LIBRARY = Text(fi="Arviointien tallennus", sv="Sparandet av bedömningar", en="Keeping assessments")
_SHARING = Text(fi="Arviointitiedosto", sv="Bedömningsfilen", en="Assessment file")
_DOCUMENT = Text(fi="Word-asiakirja", sv="Word-dokumentet", en="Word document")
_SOUND = Text(fi="kunnossa", sv="i skick", en="sound")
_NOT = Text(fi="EI KUNNOSSA", sv="INTE I SKICK", en="NOT SOUND")


class _Wrong(Exception):
    """A check that found something."""


def tested(now: datetime, language: Language) -> Iterator[tuple[bool, str]]:
    """Each check with whether it passed and a line to show."""
    checks: tuple[tuple[Text, Callable[[datetime], str]], ...] = (
        (_FORMS, _forms),
        (_LANGUAGES, _languages),
        (_EXAMPLE, _example),
        (_LIBRARY, _library),
        (_SHARING, _sharing),
        (_DOCUMENT, _document),
    )
    for name, check in checks:
        try:
            said, passed = check(now), True
        except Trouble as trouble:
            said, passed = trouble.sentence(language), False
        except Exception as error:  # any fault at all is what this looks for
            said, passed = f"{type(error).__name__}: {error}", False
        yield passed, f"{name.in_(language)}: {(_SOUND if passed else _NOT).in_(language)} ({said})"


def _forms(_now: datetime) -> str:
    catalogue = forms_here.catalogue()
    return ", ".join(catalogue.forms)


def _languages(_now: datetime) -> str:
    there = {file.name for file in resources.files("ennakko.translations").iterdir()}
    if absent := {f"ennakko_{language}.qm" for language in LANGUAGES} - there:
        raise _Wrong(", ".join(sorted(absent)))
    words = list(_words(msgspec.to_builtins(described(forms_here.catalogue()))))
    if empty := [text for text in words if not all(text.values())]:
        raise _Wrong(str(empty[0]))
    return str(len(words))


def _words(plain: object) -> Iterator[dict[str, str]]:
    """Every text in three languages, however deep."""
    if isinstance(plain, dict):
        if plain.keys() == set(LANGUAGES):
            yield plain
        else:
            for value in plain.values():
                yield from _words(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from _words(value)


def _made(now: datetime) -> tuple[Assessment, History, Catalogue]:
    catalogue = forms_here.catalogue()
    assessment = example("fi", catalogue, new_id(), new_id)
    return assessment, sealed(History(), assessment.answers, Author("0" * 32, "Ennakko"), stamped(now)), catalogue


def _example(_now: datetime) -> str:
    catalogue = forms_here.catalogue()
    for language in EXAMPLES:
        where = standing(catalogue, example(language, catalogue, new_id(), new_id))
        if where.missing:
            raise _Wrong(str(where.missing[0].path))
    return f"{where.answered}/{where.required}"


def _library(now: datetime) -> str:
    from ennakko.files.drafts import open_drafts
    from ennakko.files.headline import headline

    assessment, history, catalogue = _made(now)
    with TemporaryDirectory(prefix="ennakko-") as home:
        with closing(open_drafts(Path(home) / "test.sqlite")) as drafts:
            drafts.add(assessment, history, headline(catalogue, assessment), now)
        with closing(open_drafts(Path(home) / "test.sqlite")) as drafts:
            kept = drafts.load(assessment.id)
            found = drafts.search("omatoimikirjasto")
    if kept.assessment.answers != assessment.answers or kept.history != history or not found:
        raise _Wrong(assessment.id)
    return f"SQLite, {len(history.versions)}"


def _sharing(now: datetime) -> str:
    from ennakko.files import share
    from ennakko.files.sharing import shared

    assessment, history, catalogue = _made(now)
    content = share.pack(shared(assessment, history, catalogue))
    if share.read(content).history != history:
        raise _Wrong(assessment.id)
    return f"{len(content) // 1000} kB"


def _document(now: datetime) -> str:
    from ennakko.export.check import findings
    from ennakko.export.choices import Choices
    from ennakko.exporting import document, report_of

    assessment, history, catalogue = _made(now)
    made: list[bytes] = []
    for choices in (Choices(language=language) for language in LANGUAGES):
        content = document(assessment, history, catalogue, choices, None, now.date())
        made.append(content)
        if found := findings(content, report_of(assessment, history, catalogue, choices, now.date())):
            raise _Wrong(f"{found[0].rule} {found[0].text.en}")
    return ", ".join(f"{len(content) // 1000} kB" for content in made)
