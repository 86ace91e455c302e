"""The whole document as a report, in the language or the languages chosen for it."""

from datetime import date

from ennakko.export.blocks import Report
from ennakko.export.choices import Choices, DocumentLanguage, languages
from ennakko.export.in_both import in_both
from ennakko.export.report import report
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History
from ennakko.model.outcome import decision


def whole(
    assessment: Assessment,
    catalogue: Catalogue,
    history: History,
    language: DocumentLanguage,
    choices: Choices,
    *,
    today: date,
    version: int,
) -> Report:
    """The content of the document. Where answers are in conflict, every view is there with its name."""
    made = [
        report(
            assessment,
            catalogue,
            each,
            today=today,
            version=version,
            choices=choices,
            conflicts=history.conflicts(),
            decision=decision(catalogue, assessment, history),
            history=history,
        )
        for each in languages(language)
    ]
    return made[0] if len(made) == 1 else in_both(*made)
