"""A short text about the assessment, to be pasted into the grounds of the agenda item: plain, without tables."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ennakko.export.comparison import lowered
from ennakko.export.prose import pieces
from ennakko.export.reading import Reading
from ennakko.export.screened import two_lines
from ennakko.export.wording import day
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Impact, groups, impacts
from ennakko.model.findings import alternatives as compared
from ennakko.model.form import Choice
from ennakko.model.parallel import in_language
from ennakko.model.standing import form_of
from ennakko.model.words import Language

LONGEST: Final = 1200
SHORTEST: Final = 600
_MOST: Final = 6
_LABEL: Final = re.compile(r"^\s*(liite|bilaga|attachment|appendix)\s*", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")


def summary(assessment: Assessment, catalogue: Catalogue, language: Language) -> str:
    """About 600 to 1,200 characters: what was compared, what is proposed, what follows, who was heard.

    Of a screening, two lines: that no assessment was made and why, and what that rests on.
    """
    reading = Reading(in_language(assessment, language)[0], catalogue, language)
    if reading.screened:
        return two_lines(reading, _attachment_number(reading))
    text = ""
    for most in range(_MOST, 0, -1):
        text = "\n".join(paragraph for paragraph in _paragraphs(reading, most) if paragraph)
        if len(text) <= LONGEST:
            break
    text = _shortened(text) if len(text) > LONGEST else text
    return _lengthened(text, reading) if len(text) < SHORTEST else text


def _paragraphs(reading: Reading, most: int) -> Iterator[str]:
    yield " ".join((*_opening(reading), *_proposal(reading)))
    yield " ".join(_effects(reading, most))
    yield " ".join((*_hearing(reading, most), *_followup(reading), *_attachment(reading)))


def _opening(reading: Reading) -> Iterator[str]:
    form = form_of(reading.catalogue, reading.assessment)
    rows = compared(reading.assessment)
    if rows:
        named = _listed([reading.name("alternatives", row) for row in rows], len(rows))
        yield reading.phrase("summary_opening", scope=lowered(reading.words(form.short)), alternatives=named)


def _proposal(reading: Reading) -> Iterator[str]:
    row = reading.assessment.text("con_proposal")
    if row in reading.assessment.rows("alternatives"):
        yield reading.phrase("proposal", alternative=reading.name("alternatives", row))


def _effects(reading: Reading, most: int) -> Iterator[str]:
    """The weightiest impacts of what is proposed, or of all alternatives while nothing is."""
    proposed = reading.assessment.text("con_proposal")
    rows = [r for r in impacts(reading.assessment) if not proposed or r.alternative == proposed]
    for phrase, sign in (("summary_negative", -1), ("summary_positive", 1)):
        weighty = _weightiest(rows, sign)
        if said := _listed([_impact(reading, row, bare=bool(proposed)) for row in weighty], most):
            yield reading.phrase(phrase, impacts=said)
    of = (proposed,) if proposed else compared(reading.assessment)
    harmed = [f.group for row in of for f in groups(reading.assessment, row) if f.bears]
    if said := _listed([lowered(reading.label("groups", group)) for group in harmed], most):
        yield reading.phrase("summary_groups", groups=said)
    question = reading.catalogue.questions.get("con_inequality")
    if isinstance(question, Choice) and (lines := reading.lines(question)):
        yield reading.phrase("summary_inequality", effect=lowered(lines[0][0].text))


def _weightiest(rows: Sequence[Impact], sign: int) -> list[Impact]:
    """The rows of one sign, the strongest first; slight ones only when there is nothing stronger."""
    weights = {row.row: max((sign * (row.score(term) or 0) for term in row.values), default=0) for row in rows}
    top = max(weights.values(), default=0)
    return [row for row in rows if top > 0 and weights[row.row] == top]


def _impact(reading: Reading, row: Impact, *, bare: bool) -> str:
    factor = row.own_factor or lowered(reading.factor(row.row))
    return factor if bare else f"{factor} ({reading.code('alternatives', row.alternative)})"


def _hearing(reading: Reading, most: int) -> Iterator[str]:
    table = reading.assessment.rows("participation")
    who = [" ".join(reading.assessment.text("participation", row, "par_who").split()) for row in table]
    if said := _listed([name for name in who if name], most):
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


def _listed(words: Sequence[str], most: int) -> str:
    """The words once each, no more than `most` of them, parted by semicolons when one has a comma of its own."""
    kept = [*dict.fromkeys(word for word in words if word)][:most]
    return ("; " if any("," in word for word in kept) else ", ").join(kept)


def _shortened(text: str) -> str:
    """Whole sentences, as many as there is room for."""
    kept = ""
    for paragraph in text.split("\n"):
        for n, sentence in enumerate(_SENTENCE.split(paragraph)):
            mark = "" if not kept else " " if n else "\n"
            if len(kept) + len(mark) + len(sentence) <= LONGEST:
                kept += mark + sentence
    return kept or text[: LONGEST - 1].rstrip() + "…"


def _lengthened(text: str, reading: Reading) -> str:
    """A short text, with the first sentences of the summary for decision-makers before it."""
    said = " ".join(piece.text for piece in pieces(reading.assessment.text("con_summary")))
    room = SHORTEST + (LONGEST - SHORTEST) // 2 - len(text)
    kept = ""
    for sentence in _SENTENCE.split(said):
        if sentence and len(kept) + len(sentence) < room:
            kept = f"{kept} {sentence}".strip()
        else:
            break
    return "\n".join(part for part in (kept, text) if part)
