"""The register of a year, from assessment files and folders or from the assessments on this computer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from ennakko import forms_here, settings
from ennakko.export.register import whose
from ennakko.export.register_sheet import spreadsheet
from ennakko.files import safe_write
from ennakko.files.registered import Gathered, assessment_files
from ennakko.model.register import Year, of_year
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text
from ennakko.opening import BadFile, received
from ennakko.places import places
from ennakko.ui.document.document_making import register_document

_ENDINGS = (".docx", ".csv")


class NothingToRegister(Trouble):
    """There is no assessment where one looked."""

    def __init__(self) -> None:
        super().__init__(
            "nothing_there",
            Text(
                fi="Arviointeja ei löytynyt. Anna arviointitiedostoja (.ennakko) tai kansio, jossa niitä on.",
                sv="Inga bedömningar hittades. Ange bedömningsfiler (.ennakko) eller en mapp där sådana finns.",
                en="No assessments were found. Give assessment files (.ennakko) or a folder that holds some.",
            ),
        )


class TooFew(Trouble):
    """A body was told to have made fewer decisions than were assessed."""

    def __init__(self, body: str, year: Year) -> None:
        told, n = year.decisions[body], year.decided(body)
        super().__init__(
            "too_few",
            Text(
                fi=f"{body}: päätöksiä ilmoitettiin {told}, mutta arvioituja päätöksiä on {n}. Tarkista luku.",
                sv=f"{body}: {told} beslut uppgavs, men {n} bedömda beslut finns. Kontrollera talet.",
                en=f"{body}: {told} decisions were given, but {n} were assessed. Check the number.",
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
                fi=f"Päätösten määrää ”{given}” ei voi ymmärtää. Kirjoita se näin, kerran kustakin:"
                " Sivistyslautakunta=120.",
                sv=f"Antalet beslut ”{given}” går inte att förstå. Skriv så här, en gång för vart"
                " organ: Bildningsnämnden=120.",
                en=f"The number of decisions “{given}” cannot be understood. Write it like this, once for each:"
                " Education board=120.",
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


def gathered(paths: Sequence[Path]) -> Gathered:
    """The assessments in files and folders; without any, those on this computer that are not in the bin.

    A file that is named must be readable; what cannot be read in a folder is told. Raises Trouble.
    """
    found = Gathered(forms_here.catalogue())
    for path, named in _files(paths):
        try:
            found.take(received(path))
        except BadFile as trouble:
            if named:
                raise
            found.unread[path.name] = trouble
    here = places()
    if not paths and here.database.exists():
        found.take_library(here.database)
    return found


def decisions(given: Iterable[str]) -> Mapping[str, int]:
    """How many decisions each body made, from words such as `Education board=120`. Raises NoNumber."""
    found: dict[str, int] = {}
    for each in given:
        body, sign, number = (part.strip() for part in each.rpartition("="))
        if not sign or not body or "=" in body or body in found or not number.isdecimal() or not int(number):
            raise NoNumber(each)
        found[body] = int(number)
    return found


def write(
    found: Gathered,
    year: int,
    made: Mapping[str, int],
    path: Path,
    language: Language,
    base: Path | None,
    today: date,
) -> tuple[Path, Year]:
    """Write the register of a year. Returns the path really written, and what is in it. Raises Trouble."""
    if path.suffix.lower() not in _ENDINGS:
        raise NoSuchKind(path)
    entries = found.entries()
    if not entries:
        raise NothingToRegister
    whole = of_year(year, entries, made)
    if not whole.entries:
        raise EmptyYear(year, {each.year for each in entries})
    if too_few := whole.too_few():
        raise TooFew(too_few[0], whole)
    catalogue, own = forms_here.catalogue(), settings.read(places().settings)
    if path.suffix.lower() == ".csv":
        return safe_write.write(path, spreadsheet(whole, catalogue, language)), whole
    organisation = whose(whole) or own.organisation
    done = register_document(whole, catalogue, language, today, organisation, own.name, tuple(found.unread), base)
    return safe_write.write(path, done.content), whole


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
    """Every file, and whether it was named itself."""
    for path in paths:
        if path.is_dir():
            yield from ((each, False) for each in assessment_files(path))
        else:
            yield path, True
