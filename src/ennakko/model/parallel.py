"""Texts in the second language of a bilingual organisation, beside the originals.

An original such as `title` has its parallel in `title_sv` when people write in Finnish, in `title_fi` when they write
in Swedish. Only a few texts have one.
"""

from __future__ import annotations

from typing import Final

from ennakko.model.assessment import Assessment, Path, Value, normalised
from ennakko.model.words import Language

BOTH: Final = "fi_sv"
"""The answer to the language of the document when it is wanted in both."""
IN_BOTH: Final = frozenset(
    {
        "title",
        "decision_summary",
        "alt_name",
        "alt_desc",
        "con_summary",
        "con_winners_losers",
        "con_inequality_text",
        "con_child_best",
        "con_proposal_text",
        "con_uncertainty",
        "con_cumulative",
    }
)
"""The questions whose answers are asked in both languages: what a reader of either must understand."""
_ENDINGS: Final[dict[str, Language]] = {"_fi": "fi", "_sv": "sv"}


def written_in(assessment: Assessment) -> Language | None:
    """The language that people write in. None when nobody has said."""
    match assessment.text("language"):
        case "fi":
            return "fi"
        case "sv":
            return "sv"
        case "fi_sv":
            return "sv" if assessment.text("first_language") == "sv" else "fi"
        case _:
            return None


def is_parallel(id_: str) -> bool:
    """Whether this is the parallel of another question."""
    return id_[-3:] in _ENDINGS and id_[:-3] in IN_BOTH


def language_of(assessment: Assessment, id_: str) -> Language | None:
    """The language that a question is answered in."""
    return _ENDINGS[id_[-3:]] if is_parallel(id_) else written_in(assessment)


def parallel(path: Path, language: Language) -> Path:
    """Where the same text stands in another language."""
    return (*path[:-1], f"{path[-1]}_{language}")


def in_language(assessment: Assessment, language: Language) -> tuple[Assessment, frozenset[Path]]:
    """The assessment with its parallel texts in the place of the originals, and the paths where they stand now.

    Nothing changes where no parallel was written, or in the language that people write in.
    """
    if assessment.text("language") != BOTH or written_in(assessment) == language:
        return assessment, frozenset()
    found: dict[Path, Value] = {}
    for path in assessment.answers:
        base = (*path[:-1], path[-1][:-3])
        if path[-1].endswith(f"_{language}") and base[-1] in IN_BOTH:
            value = assessment.answers[path]
            if normalised(value) is not None:
                found[base] = value
    return assessment.changed(found), frozenset(found)
