"""What closes the document: the law behind it, who made it, and which version it is."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from ennakko.export.blocks import Block, Paragraph, Run
from ennakko.export.prose import line
from ennakko.export.reading import Reading
from ennakko.export.sections import LEGAL
from ennakko.export.word_text import merged
from ennakko.export.wording import day
from ennakko.model.form import Rowed
from ennakko.model.standing import answered, form_of

_OF_MODULES: Final = {"LAVA": ("children",), "SUVA": ("equality", "gender_equality"), "KIELI": ("languages",)}
_KINDS: Final = ("municipality", "joint_authority", "county", "helsinki", "hus", "other")


def legal(reading: Reading) -> Iterator[Block]:
    """The phrase for this kind of organisation, and those of the modules answered. Forms of another kind have none."""
    kind = reading.assessment.text("org_type")
    if (
        LEGAL in reading.chosen.left_out
        or kind not in _KINDS
        or form_of(reading.catalogue, reading.assessment).scope == "own"
    ):
        return
    yield Paragraph((Run(reading.phrase(kind)),))
    for module, phrases in _OF_MODULES.items():
        if module in reading.assessment.modules and _is_answered(module, reading):
            yield from (Paragraph((Run(reading.phrase(phrase)),)) for phrase in phrases)


def _is_answered(module: str, reading: Reading) -> bool:
    """Whether anything was answered that only this module asks. To say that something was assessed, it must be."""
    catalogue, assessment = reading.catalogue, reading.assessment
    form = catalogue.forms.get(module)
    shared = {question.id for question in form_of(catalogue, assessment).questions()}
    own = [question for question in form.questions() if question.id not in shared] if form else []
    return any(assessment.rows(q.id) if isinstance(q, Rowed) else answered(assessment.value(q.id)) for q in own)


def imprint(reading: Reading, today: date, number: int, code: str) -> Iterator[Block]:
    """Which version this is, who answers for it, and the code of a final one."""
    made = day(today.isoformat(), reading.language)
    yield Paragraph((Run(reading.phrase("version_line", version=str(number), date=made)),), "note")
    organisation = line(reading.assessment.text("organisation"))
    if organisation:
        before, _, after = reading.phrase("made_with", organisation="\n").partition("\n")
        yield Paragraph(merged((Run(before), reading.said(organisation), Run(after))), "note")
    if code:
        yield Paragraph((Run(reading.phrase("final_code_line", code=code)),), "note")
