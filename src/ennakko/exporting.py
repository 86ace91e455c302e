"""From an assessment to the document or the summary, without the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ennakko.export.choices import Choices, DocumentLanguage
from ennakko.files import safe_write
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.document_version import document_version
from ennakko.model.history import History
from ennakko.model.remarks import gaps
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text
from ennakko.opening import BadFile, Opened
from ennakko.ui.document.document_making import (
    NoDocument,
    document_language,
    painted,
    read_paper,
    summarised,
)

if TYPE_CHECKING:
    from ennakko.export.blocks import Report


class CannotPaint(Trouble):
    """Qt, which paints the figures, cannot start here."""

    def __init__(self, sentence: str) -> None:
        super().__init__("cannot_paint", Text(fi=sentence, sv=sentence, en=sentence))


class GapsLeft(Trouble):
    """The document is asked for as final while something must still be answered."""

    def __init__(self, left: int) -> None:
        super().__init__(
            "gaps_left",
            Text(
                fi=f"Asiakirjaa ei voi tehdä lopullisena: puutteita on {left}. Komento ”ennakko check” luettelee ne.",
                sv=f"Dokumentet kan inte göras som slutligt: bristerna är {left}. Kommandot ”ennakko check” räknar upp"
                " dem.",
                en=f"The document cannot be made as final: there are gaps left ({left}). “ennakko check” lists them.",
            ),
        )


class NoSuchKind(Trouble):
    """The document is asked for in a format that Ennakko does not write."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "kind",
            Text(
                fi=f"Tiedoston {path.name} päätteen pitää olla .docx tai .txt.",
                sv=f"Filnamnet {path.name} ska sluta på .docx eller .txt.",
                en=f"The name of the file {path.name} must end in .docx or .txt.",
            ),
        )


def export(file: Opened, path: Path, choices: Choices, base: Path | None, today: date) -> Path:
    """Write the document or the summary. Returns the path really written. Raises Trouble."""
    assessment, history, catalogue = file.assessment, file.history, file.catalogue
    match path.suffix.lower():
        case ".docx":
            content = document(assessment, history, catalogue, choices, base, today)
        case ".txt":
            content = summarised(assessment, catalogue, language_of(choices, assessment)).encode()
        case _:
            raise NoSuchKind(path)
    return safe_write.write(path, content)


def document(
    assessment: Assessment,
    history: History,
    catalogue: Catalogue,
    choices: Choices,
    base: Path | None,
    today: date,
) -> bytes:
    """The Word document. Raises Trouble."""
    if choices.mark == "final" and (left := gaps(catalogue, assessment)):
        raise GapsLeft(len(left))
    paper = _paper(base)
    can_paint()
    from ennakko.export import word
    from ennakko.ui.offscreen import application

    application()
    made = report_of(assessment, history, catalogue, choices, today)
    return word.document(made, painted(assessment, catalogue, language_of(choices, assessment)), paper)


def report_of(assessment: Assessment, history: History, catalogue: Catalogue, choices: Choices, today: date) -> Report:
    """The content of the document."""
    from ennakko.export.whole import whole

    language = language_of(choices, assessment)
    version = document_version(assessment, history)
    return whole(assessment, catalogue, history, language, choices, today=today, version=version)


def language_of(choices: Choices, assessment: Assessment) -> DocumentLanguage:
    """The language that was chosen, otherwise that of the assessment."""
    return choices.language or document_language(assessment, "fi")


def left_out(file: Opened, sections: str, without: str) -> frozenset[str]:
    """What is left out when only some parts are wanted, or all `without` some, as lists with commas.

    Raises NoSuchSection.
    """
    from ennakko.export.sections import named, only
    from ennakko.export.sections import sections as there

    known = there(file.assessment, file.catalogue)
    return (only(named(sections, known), known) if sections else frozenset()) | named(without, known)


def blank(
    form: str,
    pages: tuple[str, ...],
    path: Path,
    language: Language,
    base: Path | None,
    today: date,
    *,
    only_required: bool = False,
) -> Path:
    """Write an empty form. Returns the path really written. Raises Trouble."""
    from ennakko import forms_here, settings
    from ennakko.answering import UnknownForm
    from ennakko.export import plain, word
    from ennakko.export.blank import blank_form
    from ennakko.places import places

    catalogue = forms_here.catalogue()
    found = catalogue.forms.get(form)
    if found is None:
        raise UnknownForm(form, catalogue.forms.values(), module=False)
    organisation = settings.read(places().settings).organisation
    made = blank_form(
        found,
        catalogue,
        language,
        today=today,
        organisation=organisation,
        pages=pages,
        only_required=only_required,
    )
    match path.suffix.lower():
        case ".docx":
            content = word.document(made, {}, _paper(base))
        case ".txt":
            content = plain.text(made).encode()
        case _:
            raise NoSuchKind(path)
    return safe_write.write(path, content)


def findings_in(path: Path, language: Language) -> tuple[str, str]:
    """What keeps a Word document from being accessible, one line for each finding, and how many of the rules hold.

    Raises Trouble.
    """
    from ennakko.export.check import findings, result

    try:
        found = findings(path.read_bytes())
    except OSError:
        raise NoDocument(path) from None
    except Trouble as trouble:
        raise BadFile(path, trouble) from trouble
    lines = (": ".join(part for part in (f.place, f.text.in_(language)) if part) for f in found)
    said = "\n".join(f"{f.rule} {line}" for f, line in zip(found, lines, strict=True))
    return said, result(found).in_(language)


def can_paint() -> None:
    """Raises CannotPaint where Qt lacks something from the operating system."""
    from ennakko.system_libraries import missing_for_qt

    if missing := missing_for_qt({}):
        raise CannotPaint(missing)


def _paper(base: Path | None) -> bytes | None:
    return read_paper(base) if base else None
