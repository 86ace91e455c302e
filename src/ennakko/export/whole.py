"""The whole document as a report, in the language or the languages chosen for it."""

from datetime import date

from ennakko.export.blocks import Report
from ennakko.export.choices import Choices, DocumentLanguage, languages
from ennakko.export.earlier import Earlier
from ennakko.export.in_both import in_both
from ennakko.export.made import Made
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
    earlier: Earlier | None = None,
) -> Report:
    """The content of the document. Where answers are in conflict, every view is there with its name.

    What still holds of `earlier` ones is taken from there.
    """
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
            earlier=earlier,
        )
        for each in languages(language)
    ]
    if len(made) == 1:
        return made[0]
    first, second = made
    return in_both(first, second, earlier.made if earlier else Made())
