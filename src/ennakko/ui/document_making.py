"""From the open assessment to a file on the disk, with the figures painted here and the writing done elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History
from ennakko.model.outcome import decision
from ennakko.model.parallel import BOTH, written_in
from ennakko.model.words import LANGUAGES, Language

if TYPE_CHECKING:  # what writes documents is read when the first one is made
    from ennakko.export.blocks import Report
    from ennakko.export.word_pictures import Figure


DocumentLanguage = Language | Literal["fi+sv", "sv+fi"]
DOCUMENT_LANGUAGES: Final[tuple[DocumentLanguage, ...]] = (*LANGUAGES, "fi+sv", "sv+fi")
_ORDERS: Final[dict[str, tuple[Language, ...]]] = {"fi+sv": ("fi", "sv"), "sv+fi": ("sv", "fi")}


def document_language(assessment: Assessment, otherwise: Language) -> DocumentLanguage:
    """The language the document is to be in: what the assessment says, otherwise the language of the window."""
    written = written_in(assessment)
    if assessment.text("language") == BOTH:
        return "sv+fi" if written == "sv" else "fi+sv"
    return written or otherwise


def file_name(assessment: Assessment, ending: str) -> str:
    """A name for a file that every system accepts, from the title of the matter."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in assessment.title)
    return (" ".join(kept.split())[:80].strip() or "Ennakko") + ending


def version_number(history: History) -> int:
    """The number of the version: how many times the answers have been put on record since the assessment was begun."""
    return max(1, len({v.at for v in history.versions.values()}) - 1)


def languages(choice: DocumentLanguage) -> tuple[Language, ...]:
    """The languages of a document, in their order."""
    return _ORDERS.get(choice) or (choice,)  # type: ignore[return-value]  # the others are languages themselves


def painted(assessment: Assessment, catalogue: Catalogue, choice: DocumentLanguage) -> dict[str, Figure]:
    """The pictures of the document."""
    from ennakko.export.in_both import figure_key
    from ennakko.ui.figures import figures

    found = {each: figures(assessment, catalogue, each) for each in languages(choice)}
    if len(found) == 1:
        return next(iter(found.values()))
    return {figure_key(each, key): figure for each, own in found.items() for key, figure in own.items()}


def reported(
    assessment: Assessment, catalogue: Catalogue, choice: DocumentLanguage, history: History, today: date
) -> Report:
    """The content of the document. Where answers are in conflict, every view is there with its name."""
    from ennakko.export.in_both import in_both
    from ennakko.export.report import report

    made = [
        report(
            assessment,
            catalogue,
            each,
            today=today,
            version=version_number(history),
            conflicts=history.conflicts(),
            decision=decision(catalogue, assessment, history),
        )
        for each in languages(choice)
    ]
    return made[0] if len(made) == 1 else in_both(*made)


def summarised(assessment: Assessment, catalogue: Catalogue, choice: DocumentLanguage) -> str:
    """The summary text, in both languages below each other when both are wanted."""
    from ennakko.export.summary import summary

    return "\n\n".join(filter(None, (summary(assessment, catalogue, each) for each in languages(choice))))


def word_document(
    assessment: Assessment, catalogue: Catalogue, choice: DocumentLanguage, history: History, today: date
) -> Callable[[], bytes]:
    """The work that makes the Word document. The figures are painted now; the rest may run in another thread.

    The work raises Trouble when the document cannot be made.
    """
    pictures = painted(assessment, catalogue, choice)

    def work() -> bytes:
        from ennakko.export import word

        return word.document(reported(assessment, catalogue, choice, history, today), pictures)

    return work


def written(path: Path, content: bytes, fallback: Path) -> Path:
    """Write a file. Returns its path. Raises NotWritten, which says where the content is kept instead."""
    from ennakko.files import safe_write

    return safe_write.write(path, content, fallback=fallback)
