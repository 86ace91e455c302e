"""What a colleague would ask about how the matter is handled: its days, who assesses, and its status."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ennakko.model.days import parsed, said
from ennakko.model.matter import Matter, Noticed
from ennakko.model.words import LANGUAGES, Text


def noticed(matter: Matter) -> Iterator[Noticed]:
    """V16, V17, V18 and V20."""
    meeting = parsed(matter.assessment.text("meeting_date"))
    start = parsed(matter.assessment.text("start_date"))
    if meeting and start and start < meeting and "start_date" in matter.asked:
        yield Noticed("V16", ("start_date",), {"start_date": _day(start), "meeting_date": _day(meeting)})
    if matter.scope == "full" and "assessors" in matter.asked and len(matter.assessment.rows("assessors")) == 1:
        yield Noticed("V17", ("assessors",))
    if meeting and "participation" in matter.asked:
        yield from _heard_too_late(matter, meeting)
    if "status" in matter.asked and matter.assessment.text("status") in {"", "draft"}:
        yield Noticed("V20", ("status",))


def _heard_too_late(matter: Matter, meeting: date) -> Iterator[Noticed]:
    """A hearing counts by the day it begins."""
    for row in matter.assessment.rows("participation"):
        begun = parsed(matter.assessment.text("participation", row, "par_when").partition("/")[0])
        if begun and begun > meeting:
            who = matter.assessment.text("participation", row, "par_who")
            named = Text(fi=who, sv=who, en=who) if who else matter.catalogue.tables["participation"].row
            yield Noticed("V18", ("participation", row, "par_when"), {"who": named, "meeting_date": _day(meeting)})


def _day(day: date) -> Text:
    return Text(**{language: said(day, language) for language in LANGUAGES})
