"""From the open assessment to a file on the disk, with the figures painted here and the writing done elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ennakko.export.choices import Choices, DocumentLanguage, languages
from ennakko.files.file_names import from_words
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.document_version import document_version
from ennakko.model.form import Form
from ennakko.model.history import History
from ennakko.model.parallel import BOTH, written_in
from ennakko.model.register import Year
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text

if TYPE_CHECKING:  # what writes documents is read when the first one is made
    from ennakko.export.blocks import Report
    from ennakko.export.check_package import Finding
    from ennakko.export.word_pictures import Figure


class NoDocument(Trouble):
    """The Word file to check, or whose styles are wanted, cannot be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "no_document",
            Text(
                fi=f"Word-tiedostoa {path} ei voi lukea, joten tarkista polku.",
                sv=f"Word-filen {path} kan inte läsas, så kontrollera sökvägen.",
                en=f"The Word file {path} cannot be read, so check the path.",
            ),
        )


class Made(msgspec.Struct, frozen=True):
    """A document, what keeps it from being accessible, and how many of the rules hold."""

    content: bytes
    found: tuple[Finding, ...]
    result: Text


def document_language(assessment: Assessment, otherwise: Language) -> DocumentLanguage:
    """The language the document is to be in: what the assessment says, otherwise the language of the window."""
    written = written_in(assessment)
    if assessment.text("language") == BOTH:
        return "sv+fi" if written == "sv" else "fi+sv"
    return written or otherwise


def file_name(assessment: Assessment, ending: str) -> str:
    """A name for a file that every system accepts, from the title of the matter."""
    return (from_words(assessment.title) or "Ennakko") + ending


def blank_name(form: Form, language: Language) -> str:
    """A name for the file of an empty form."""
    return (from_words(form.name.in_(language)) or form.id) + ".docx"


def painted(assessment: Assessment, catalogue: Catalogue, choice: DocumentLanguage) -> dict[str, Figure]:
    """The pictures of the document."""
    from ennakko.export.in_both import figure_key
    from ennakko.ui.comparison.figures import figures

    found = {each: figures(assessment, catalogue, each) for each in languages(choice)}
    if len(found) == 1:
        return next(iter(found.values()))
    return {figure_key(each, key): figure for each, own in found.items() for key, figure in own.items()}


def summarised(assessment: Assessment, catalogue: Catalogue, choice: DocumentLanguage) -> str:
    """The summary text, in both languages below each other when both are wanted."""
    from ennakko.export.summary import summary

    return "\n\n".join(filter(None, (summary(assessment, catalogue, each) for each in languages(choice))))


def is_summary_cut(text: str, assessment: Assessment, catalogue: Catalogue, choice: DocumentLanguage) -> bool:
    """Whether the summary text had no room for all that the official wrote of it."""
    from ennakko.export.summary import leaves_out

    return any(leaves_out(text, assessment, catalogue, each) for each in languages(choice))


def word_document(
    assessment: Assessment,
    catalogue: Catalogue,
    history: History,
    language: DocumentLanguage,
    choices: Choices,
    today: date,
    paper: Path | None = None,
) -> Callable[[], Made]:
    """The work that makes the Word document, on one's own `paper` or ours, and looks whether it is accessible.

    The figures are painted now; the rest may run in another thread. The work raises Trouble when the document cannot
    be made.
    """
    pictures = painted(assessment, catalogue, language)

    def work() -> Made:
        from ennakko.export.whole import whole

        version = document_version(assessment, history)
        report = whole(assessment, catalogue, history, language, choices, today=today, version=version)
        return _checked(report, pictures, paper)

    return work


def blank_document(
    form: Form,
    catalogue: Catalogue,
    language: Language,
    pages: Collection[str],
    today: date,
    organisation: str = "",
    paper: Path | None = None,
    *,
    only_required: bool = False,
) -> Made:
    """An empty form, or some of its pages, or what must be answered in them, to print. Raises Trouble."""
    from ennakko.export.blank import blank_form

    report = blank_form(
        form,
        catalogue,
        language,
        today=today,
        organisation=organisation,
        pages=pages,
        only_required=only_required,
    )
    return _checked(report, {}, paper)


def register_document(
    year: Year,
    catalogue: Catalogue,
    language: Language,
    today: date,
    organisation: str = "",
    compiled: str = "",
    unread: Collection[str] = (),
    paper: Path | None = None,
) -> Made:
    """The register of a year, which names what could not be read and who compiled it. Raises Trouble."""
    from ennakko.export.register import register

    report = register(
        year, catalogue, language, today=today, organisation=organisation, compiled=compiled, unread=unread
    )
    return _checked(report, {}, paper)


def _checked(report: Report, pictures: Mapping[str, Figure], paper: Path | None) -> Made:
    """A report as a Word document, with what the check finds in it."""
    from ennakko.export import check, word

    content = word.document(report, pictures, read_paper(paper) if paper else None)
    found = check.findings(content, report)
    return Made(content, found, check.result(found))


def pdf_document(
    assessment: Assessment,
    catalogue: Catalogue,
    history: History,
    language: DocumentLanguage,
    choices: Choices,
    today: date,
    paper: Path | None = None,
) -> Callable[[], bytes]:
    """The work that makes the same document as a PDF, which is not accessible, in any thread. It raises Trouble."""

    def work() -> bytes:
        from ennakko.ui.document.live_document import laid
        from ennakko.ui.document.pdf import pdf

        if paper:
            read_paper(paper)
        return pdf(laid(assessment, catalogue, history, language, choices, today, str(paper or "")))

    return work


def read_paper(path: Path) -> bytes:
    """The letterhead. Raises NoDocument when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        raise NoDocument(path) from None


def written(path: Path, content: bytes, fallback: Path) -> Path:
    """Write a file. Returns its path. Raises NotWritten, which says where the content is kept instead."""
    from ennakko.files import safe_write

    return safe_write.write(path, content, fallback=fallback)
