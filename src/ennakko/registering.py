"""The register of a year, from assessment files and folders or from the assessments on this computer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from types import MappingProxyType

import msgspec

from ennakko import forms_here, settings
from ennakko.export.register import register
from ennakko.export.register_sheet import spreadsheet
from ennakko.files import safe_write, share
from ennakko.files.drafts import open_drafts
from ennakko.files.drafts_trouble import DraftUnavailable
from ennakko.files.editions import Editions
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History, merged
from ennakko.model.register import Entry, Year, entry, of_year
from ennakko.model.timeline import moment
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text
from ennakko.opening import BadFile, received
from ennakko.places import places

_ENDINGS = (".docx", ".csv")


class NothingToRegister(Trouble):
    """There is no assessment where one looked."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "nothing_there",
            Text(
                fi=f"Täällä ei ole arviointeja: {where}. Anna arviointitiedostoja tai kansio, jossa niitä on.",
                sv=f"Här finns inga bedömningar: {where}. Ange bedömningsfiler eller en mapp där sådana finns.",
                en=f"There are no assessments here: {where}. Give assessment files or a folder that holds some.",
            ),
        )


class EmptyYear(Trouble):
    """There are assessments, but none of that year."""

    def __init__(self, year: int, there: Iterable[int]) -> None:
        years = ", ".join(map(str, sorted(set(there))))
        super().__init__(
            "empty_year",
            Text(
                fi=f"Vuodelta {year} ei ole arviointeja. Vuodet, joilta niitä on: {years}.",
                sv=f"Det finns inga bedömningar från {year}. År som det finns från: {years}.",
                en=f"There are no assessments of {year}. Years that have some: {years}.",
            ),
        )


class NoNumber(Trouble):
    """What was told of the decisions of a body is no number."""

    def __init__(self, given: str) -> None:
        super().__init__(
            "no_number",
            Text(
                fi=f"Päätösten määrää ”{given}” ei voi ymmärtää. Kirjoita se näin: Sivistyslautakunta=120.",
                sv=f"Antalet beslut ”{given}” går inte att förstå. Skriv så här: Bildningsnämnden=120.",
                en=f"The number of decisions “{given}” cannot be understood. Write it like this: Education board=120.",
            ),
        )


class NoSuchKind(Trouble):
    """The register is asked for in a format that Ennakko does not write."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "kind",
            Text(
                fi=f"Tiedoston {path.name} päätteen pitää olla .docx tai .csv.",
                sv=f"Filnamnet {path.name} ska sluta på .docx eller .csv.",
                en=f"The name of the file {path.name} must end in .docx or .csv.",
            ),
        )


class Found(msgspec.Struct, frozen=True):
    """The matters of all years, and what could not be read, by name."""

    entries: tuple[Entry, ...]
    unread: Mapping[str, Trouble]


def in_files(paths: Sequence[Path], language: Language) -> Found:
    """The matters in files and in folders. Copies of one assessment are taken together as one.

    A file that is named must be readable; what cannot be read in a folder is told. Raises Trouble.
    """
    histories: dict[str, History] = {}
    editions: dict[str, str] = {}
    unread: dict[str, Trouble] = {}
    for path, named in _files(paths):
        try:
            shared = received(path)
        except BadFile as trouble:
            if named:
                raise
            unread[path.name] = trouble
            continue
        before = histories.get(shared.id)
        histories[shared.id] = merged(before, shared.history) if before else shared.history
        editions.update(shared.editions)
    if not histories and not unread:
        raise NothingToRegister(", ".join(map(str, paths)))
    forms = Editions(forms_here.catalogue(), came_along=editions)
    entries = []
    for id_, history in histories.items():
        assessment = Assessment(id_, MappingProxyType(history.answers()))
        changed = max(map(moment, history.versions.values())).astimezone().date()
        entries.append(entry(forms.of(assessment), assessment, changed, language))
    return Found(tuple(entries), unread)


def in_library(language: Language) -> Found:
    """The matters on this computer, without those in the bin. Raises Trouble."""
    here = places()
    if not here.database.exists():
        raise NothingToRegister(str(here.home))
    entries: list[Entry] = []
    unread: dict[str, Trouble] = {}
    with closing(open_drafts(here.database)) as drafts:
        forms = Editions(forms_here.catalogue(), drafts.edition, names=drafts.editions)
        for summary in drafts.summaries():
            try:
                draft = drafts.load(summary.id)
            except DraftUnavailable as trouble:
                unread[summary.title or summary.id] = trouble
                continue
            entries.append(entry(forms.of(draft.assessment), draft.assessment, draft.modified.date(), language))
    if not entries and not unread:
        raise NothingToRegister(str(here.home))
    return Found(tuple(entries), unread)


def decisions(given: Iterable[str]) -> Mapping[str, int]:
    """How many decisions each body made, from words such as `Education board=120`. Raises NoNumber."""
    found: dict[str, int] = {}
    for each in given:
        body, sign, number = each.rpartition("=")
        if not sign or not body.strip() or not number.strip().isdecimal():
            raise NoNumber(each)
        found[body.strip()] = int(number)
    return found


def write(
    found: Found,
    year: int,
    made: Mapping[str, int],
    path: Path,
    language: Language,
    base: Path | None,
    today: date,
) -> Path:
    """Write the register of a year. Returns the path really written. Raises Trouble."""
    if path.suffix.lower() not in _ENDINGS:
        raise NoSuchKind(path)
    whole = of_year(year, found.entries, made)
    if not whole.entries:
        raise EmptyYear(year, (each.year for each in found.entries))
    if path.suffix.lower() == ".csv":
        return safe_write.write(path, spreadsheet(whole, language))
    return safe_write.write(path, _document(whole, found, forms_here.catalogue(), language, base, today))


def _document(
    year: Year, found: Found, catalogue: Catalogue, language: Language, base: Path | None, today: date
) -> bytes:
    from ennakko.export import word
    from ennakko.ui.document.document_making import read_paper

    whose = {each.organisation for each in year.entries if each.organisation}
    organisation = whose.pop() if len(whose) == 1 else settings.read(places().settings).organisation
    made = register(year, catalogue, language, today=today, organisation=organisation, unread=tuple(found.unread))
    return word.document(made, {}, read_paper(base) if base else None)


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
    """Every file, and whether it was named itself. In a folder, hidden files are nobody's assessments."""
    for path in paths:
        if not path.is_dir():
            yield path, True
            continue
        for each in sorted(path.rglob(f"*{share.SUFFIX}")):
            if each.is_file() and not each.name.startswith("."):
                yield each, False
