"""The parts of a document that can be left out, by the ids that `Choices.left_out` holds."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

import msgspec

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue, Part
from ennakko.model.form import Derived, Page
from ennakko.model.standing import form_of
from ennakko.model.trouble import Trouble
from ennakko.model.words import Text

_HEADING: Final = "heading_"
_NEVER: Final = frozenset({"contents", "comments"})
"""Long documents need their contents, and comments are a choice of their own."""
LEGAL: Final = "legal"


class Section(msgspec.Struct, frozen=True):
    """A part that can be left out: its id, and its heading in the document."""

    id: str
    name: Text


class NoSuchSection(Trouble):
    """A part is named that the document does not have."""

    def __init__(self, given: str, known: Iterable[str]) -> None:
        listed = ", ".join(known)
        super().__init__(
            "no_section",
            Text(
                fi=f"Asiakirjassa ei ole osaa {given}. Osat ovat: {listed}.",
                sv=f"Dokumentet har ingen del {given}. Delarna är: {listed}.",
                en=f"The document has no part {given}. The parts are: {listed}.",
            ),
        )


def sections(assessment: Assessment, catalogue: Catalogue) -> tuple[Section, ...]:
    """The parts, modules and own pages that the document of an assessment may have, in their order."""
    return tuple(_sections(assessment, catalogue))


def _sections(assessment: Assessment, catalogue: Catalogue) -> Iterator[Section]:
    placed = {id_ for part in catalogue.document for id_ in part.questions}
    asked = {question.id for question in form_of(catalogue, assessment).questions()}
    for part in catalogue.document:
        id_ = part_id(part)
        if part.draws == "modules":
            yield from (Section(m.id, m.name) for m in catalogue.modules() if m.id in assessment.modules)
            for page in form_of(catalogue, assessment).pages:
                if any(not isinstance(q, Derived) and q.id not in placed for q in page.questions()):
                    yield Section(page_id(page), page.title)
        elif id_ not in _NEVER and (part.draws or asked.intersection(part.questions)):
            yield Section(id_, catalogue.phrases[part.heading])


def part_id(part: Part) -> str:
    """The id of a part: its heading phrase without what all of them begin with."""
    return part.heading.removeprefix(_HEADING)


def page_id(page: Page) -> str:
    """The id of a page that the document prints as a part of its own."""
    return f"page-{page.id}"


def kept(parts: Sequence[Part], left_out: Collection[str]) -> tuple[Part, ...]:
    """The parts; those that are left out are empty, so that the questions of others may still be put into them.

    Modules are left out one by one. Which version a document is stands in it always.
    """
    return tuple(
        Part(part.heading, draws="authors" if part.draws == "authors" else None) if part_id(part) in left_out else part
        for part in parts
    )


def named(given: str, among: Sequence[Section]) -> frozenset[str]:
    """The parts that a list with commas names. Raises NoSuchSection."""
    known = [section.id for section in among]
    found = [id_ for id_ in (each.strip() for each in given.split(",")) if id_]
    for id_ in found:
        if id_ not in known:
            raise NoSuchSection(id_, known)
    return frozenset(found)


def only(wanted: Collection[str], among: Sequence[Section]) -> frozenset[str]:
    """What is left out when only some parts are wanted."""
    return frozenset(section.id for section in among if section.id not in wanted)
