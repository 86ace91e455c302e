"""What closes the document: the law behind it, who made it, and which version it is."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from ennakko.export.blocks import Block, Paragraph, Run
from ennakko.export.reading import Reading
from ennakko.export.wording import day
from ennakko.model.standing import form_of

_OF_MODULES: Final = {"LAVA": ("children",), "SUVA": ("equality", "gender_equality"), "KIELI": ("languages",)}
_KINDS: Final = ("municipality", "joint_authority", "county", "helsinki", "hus", "other")


def legal(reading: Reading) -> Iterator[Block]:
    """The phrase for this kind of organisation, and those of the modules in use. Forms of another kind have none."""
    kind = reading.assessment.text("org_type")
    if kind not in _KINDS or form_of(reading.catalogue, reading.assessment).scope == "own":
        return
    yield Paragraph((Run(reading.phrase(kind)),))
    for module, phrases in _OF_MODULES.items():
        if module in reading.assessment.modules:
            yield from (Paragraph((Run(reading.phrase(phrase)),)) for phrase in phrases)


def imprint(reading: Reading, today: date, number: int) -> Iterator[Block]:
    """Which version this is, and who answers for it."""
    made = day(today.isoformat(), reading.language)
    yield Paragraph((Run(reading.phrase("version_line", version=str(number), date=made)),), "note")
    organisation = " ".join(reading.assessment.text("organisation").split())
    if organisation:
        yield Paragraph((Run(reading.phrase("made_with", organisation=organisation)),), "note")
