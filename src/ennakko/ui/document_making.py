"""From the open assessment to a file on the disk, with the figures painted here and the writing done elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History
from ennakko.model.outcome import decision
from ennakko.model.words import Language


def document_language(assessment: Assessment, otherwise: Language) -> Language:
    """The language the document is to be in: what the assessment says, otherwise the language of the window."""
    match assessment.text("language"):
        case "fi" | "fi_sv":
            return "fi"
        case "sv":
            return "sv"
        case _:
            return otherwise


def file_name(assessment: Assessment, ending: str) -> str:
    """A name for a file that every system accepts, from the title of the matter."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in assessment.title)
    return (" ".join(kept.split())[:80].strip() or "Ennakko") + ending


def version_number(history: History) -> int:
    """The number of the version: how many times the answers have been put on record."""
    return max(1, len({v.at for v in history.versions.values()}))


def word_document(
    assessment: Assessment, catalogue: Catalogue, language: Language, history: History, today: date
) -> Callable[[], bytes]:
    """The work that makes the Word document. The figures are painted now; the rest may run in another thread.

    Where answers are in conflict, every view is printed with its name.

    The work raises Trouble when the document cannot be made.
    """
    from ennakko.ui.figures import figures

    painted = figures(assessment, catalogue, language)

    def work() -> bytes:
        from ennakko.export import word
        from ennakko.export.report import report

        made = report(
            assessment,
            catalogue,
            language,
            today=today,
            version=version_number(history),
            conflicts=history.conflicts(),
            decision=decision(catalogue, assessment, history),
        )
        return word.document(made, painted)

    return work


def written(path: Path, content: bytes, fallback: Path) -> Path:
    """Write a file. Returns its path. Raises NotWritten, which says where the content is kept instead."""
    from ennakko.files import safe_write

    return safe_write.write(path, content, fallback=fallback)
