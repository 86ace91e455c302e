"""What a person chooses for one document: its language, its parts, and what is shown beside the answers."""

from typing import Final, Literal

import msgspec

from ennakko.model.assessment import Assessment
from ennakko.model.words import LANGUAGES, Language

DocumentLanguage = Language | Literal["fi+sv", "sv+fi"]
DOCUMENT_LANGUAGES: Final[tuple[DocumentLanguage, ...]] = (*LANGUAGES, "fi+sv", "sv+fi")
_ORDERS: Final[dict[str, tuple[Language, ...]]] = {"fi+sv": ("fi", "sv"), "sv+fi": ("sv", "fi")}

Mark = Literal["draft", "none", "final"]
"""A draft says so on every page; what is final carries its code; what goes round for comments has neither."""
MARKS: Final[tuple[Mark, ...]] = ("draft", "none", "final")
_BY_STATUS: Final[dict[str, Mark]] = {"": "draft", "draft": "draft", "circulated": "none"}


class Choices(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The choices for one document. Without any, every part is printed, and nothing but what was answered.

    `left_out` holds the ids of parts, modules and pages, as `sections.sections` names them. What is left out is kept
    rather than what is printed, so that a part that comes along later is not lost. Without a `language` it is that of
    the assessment, without a `mark` the status of the assessment decides.
    """

    language: DocumentLanguage | None = None
    left_out: frozenset[str] = frozenset()
    remarks: bool = False
    comments: bool = False
    unanswered: bool = False
    mark: Mark | None = None


EVERYTHING: Final = Choices()


def languages(choice: DocumentLanguage) -> tuple[Language, ...]:
    """The languages of a document, in their order."""
    return _ORDERS.get(choice) or (choice,)  # type: ignore[return-value]  # the others are languages themselves


def mark_of(choices: Choices, assessment: Assessment) -> Mark:
    """The mark that was chosen, otherwise the one that goes with the status."""
    return choices.mark or _BY_STATUS.get(assessment.text("status"), "final")
