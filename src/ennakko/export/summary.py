"""A short text about the assessment, to be pasted into the grounds of the agenda item: plain, without tables."""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from ennakko.export.effects import Room, effects, listed
from ennakko.export.prose import pieces
from ennakko.export.reading import Reading
from ennakko.export.screened import two_lines
from ennakko.export.wording import day
from ennakko.model.assessment import STATUS_QUO, Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import alternatives as compared
from ennakko.model.form import Choice, LongText
from ennakko.model.parallel import in_language
from ennakko.model.standing import form_of
from ennakko.model.words import Language, lowered, shortened

LONGEST: Final = 1600
_OWN: Final = (1000, 200)
"""How much of the official's own words there is room for, and how much when everything else is long."""
_USUAL: Final = 350
"""Own words of this length fit in the whole. Whoever writes more gets a longer text rather than a shorter thought."""
_CHILD: Final = (240, 1)
"""The same for the best interests of the child, of which one whole sentence is always told."""
_ROOMS: Final = (Room(6, 3), Room(5, 2), Room(4, 1), Room(4, 0), Room(3, 0), Room(2, 0), Room(1, 0))
"""The more there is to say, the fewer are named: the slight ones are counted first."""
_LABEL: Final = re.compile(r"^\s*(liite|bilaga|attachment|appendix)\s*", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")


def summary(assessment: Assessment, catalogue: Catalogue, language: Language) -> str:
    """The official's own words, what was compared, what is proposed, what follows, who was heard.

    At most 1,600 characters, and more only by as much as the official's own words are over 350.

    Of a screening, two lines: that no assessment was made and why, and what that rests on.
    """
    reading = Reading(in_language(assessment, language)[0], catalogue, language)
    if reading.screened:
        return two_lines(reading, _attachment_number(reading))
    for own, child, room in product(_OWN, _CHILD, _ROOMS):
        said = (_own_words(reading, "con_summary", own), *_paragraphs(reading, room, child))
        text = "\n".join(paragraph for paragraph in said if paragraph)
        longest = LONGEST + max(0, len(said[0]) - _USUAL)
        if len(text) <= longest:
            return text or _named(reading)
    return _shortened(text)


def leaves_out(text: str, assessment: Assessment, catalogue: Catalogue, language: Language) -> bool:
    """Whether a summary text had no room for the end of the official's own words."""
    reading = Reading(in_language(assessment, language)[0], catalogue, language)
    return not reading.screened and _whole(reading, "con_summary") not in text


def _named(reading: Reading) -> str:
    """The form and the matter, of a form of one's own that asks none of the things told otherwise."""
    form = form_of(reading.catalogue, reading.assessment)
    return ": ".join(filter(None, (reading.words(form.name), reading.assessment.title))) if form.scope == "own" else ""


def _paragraphs(reading: Reading, room: Room, child: int) -> Iterator[str]:
    yield " ".join((*_opening(reading), *_proposal(reading)))
    yield " ".join((*effects(reading, room), *_inequality(reading), *_child_best(reading, child)))
    yield " ".join((*_hearing(reading, room.names), *_followup(reading), *_attachment(reading)))


def _opening(reading: Reading) -> Iterator[str]:
    """What the alternatives are, and the present state that they are compared with."""
    form = form_of(reading.catalogue, reading.assessment)
    rows = compared(reading.assessment)
    if rows:
        yield reading.phrase(
            "summary_opening",
            scope=lowered(reading.words(form.short)),
            baseline=reading.name("alternatives", STATUS_QUO),
            alternatives=listed([reading.name("alternatives", row) for row in rows]),
        )


def _proposal(reading: Reading) -> Iterator[str]:
    row = reading.assessment.text("con_proposal")
    if row in reading.assessment.rows("alternatives"):
        yield reading.phrase("proposal", alternative=reading.name("alternatives", row))


def _inequality(reading: Reading) -> Iterator[str]:
    question = reading.catalogue.questions.get("con_inequality")
    if isinstance(question, Choice) and (lines := reading.lines(question)):
        yield reading.phrase("summary_inequality", effect=lowered(lines[0][0].text))


def _child_best(reading: Reading, room: int) -> Iterator[str]:
    """The position on the best interests of the child, while the module that asks it is in use."""
    question = reading.catalogue.questions.get("con_child_best")
    if isinstance(question, LongText) and reading.is_there(question):
        text = _own_words(reading, question.id, room)
        if not text:
            text = shortened(_whole(reading, question.id), _CHILD[0])
        yield reading.phrase("summary_child_best", text=text)


def _hearing(reading: Reading, most: int) -> Iterator[str]:
    table = reading.assessment.rows("participation")
    who = [" ".join(reading.assessment.text("participation", row, "par_who").split()) for row in table]
    if said := listed([name for name in who if name], most, reading):
        yield reading.phrase("summary_hearing", who=said)
    elif reason := " ".join(piece.text for piece in pieces(reading.assessment.text("par_none_reason"))):
        yield reading.phrase("no_hearing", reason=reason)


def _followup(reading: Reading) -> Iterator[str]:
    rows = reading.assessment.rows("followup")
    due = [(reading.assessment.text("followup", row, "fol_when"), row) for row in rows]
    dated = [(when, row) for when, row in due if when]
    if dated:
        when, row = max(dated)
        owner = " ".join(reading.assessment.text("followup", row, "fol_owner").split())
        if owner:
            yield reading.phrase("summary_followup", date=day(when, reading.language), owner=owner)


def _attachment(reading: Reading) -> Iterator[str]:
    if number := _attachment_number(reading):
        yield reading.phrase("summary_attachment", number=number)


def _attachment_number(reading: Reading) -> str:
    return _LABEL.sub("", reading.assessment.text("attachment_no")).strip()


def _shortened(text: str) -> str:
    """Whole sentences, as many as there is room for."""
    kept = ""
    for paragraph in text.split("\n"):
        for n, sentence in enumerate(_SENTENCE.split(paragraph)):
            mark = "" if not kept else " " if n else "\n"
            if len(kept) + len(mark) + len(sentence) <= LONGEST:
                kept += mark + sentence
    return kept or text[: LONGEST - 1].rstrip() + "…"


def _own_words(reading: Reading, question: str, room: int) -> str:
    """A text in whole sentences, as many as there is room for, or one of no great length."""
    kept = ""
    for sentence in _SENTENCE.split(_whole(reading, question)):
        if len(kept) + len(sentence) + 1 > (room if kept else max(room, _USUAL)):
            break
        kept = f"{kept} {sentence}".strip()
    return kept


def _whole(reading: Reading, question: str) -> str:
    return " ".join(piece.text for piece in pieces(reading.assessment.text(question)))
