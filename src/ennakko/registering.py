"""The register of a year, from assessment files and folders or from the assessments on this computer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from ennakko import forms_here, settings
from ennakko.export.register import whose
from ennakko.export.register_sheet import spreadsheet
from ennakko.files import safe_write
from ennakko.files.registered import Found, of_copies, of_library
from ennakko.files.share import SUFFIX, Shared
from ennakko.model.register import of_year
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text
from ennakko.opening import BadFile, received
from ennakko.places import places
from ennakko.ui.document.document_making import register_document

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
        years = ", ".join(map(str, sorted(there)))
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


def in_files(paths: Sequence[Path]) -> Found:
    """The matters in files and in folders. Copies of one assessment are taken together as one.

    A file that is named must be readable; what cannot be read in a folder is told. Raises Trouble.
    """
    copies: list[Shared] = []
    unread: dict[str, Trouble] = {}
    for path, named in _files(paths):
        try:
            copies.append(received(path))
        except BadFile as trouble:
            if named:
                raise
            unread[path.name] = trouble
    if not copies and not unread:
        raise NothingToRegister(", ".join(map(str, paths)))
    return Found(of_copies(copies, forms_here.catalogue()), unread)


def in_library() -> Found:
    """The matters on this computer, without those in the bin. Raises Trouble."""
    here = places()
    found = of_library(here.database, forms_here.catalogue()) if here.database.exists() else None
    if found is None or not (found.entries or found.unread):
        raise NothingToRegister(str(here.home))
    return found


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
        raise EmptyYear(year, found.years)
    if path.suffix.lower() == ".csv":
        return safe_write.write(path, spreadsheet(whole, language))
    organisation = whose(whole) or settings.read(places().settings).organisation
    done = register_document(whole, forms_here.catalogue(), language, today, organisation, tuple(found.unread), base)
    return safe_write.write(path, done.content)


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
    """Every file, and whether it was named itself. In a folder, hidden files are nobody's assessments."""
    for path in paths:
        if not path.is_dir():
            yield path, True
            continue
        for each in sorted(path.rglob(f"*{SUFFIX}")):
            if each.is_file() and not each.name.startswith("."):
                yield each, False
