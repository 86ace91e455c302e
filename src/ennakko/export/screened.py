"""What is said when the screening is all there is: that no assessment was made, why, on what ground, and by whom."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ennakko.export import rows
from ennakko.export.blocks import Block, Box, Cell, Line, ListBlock, Paragraph, Run, TableBlock
from ennakko.export.closing import legal
from ennakko.export.prose import pieces
from ennakko.export.questions import question_table
from ennakko.export.reading import Reading
from ennakko.export.wording import YES_NO, day
from ennakko.model.catalogue import Part
from ennakko.model.form import Question, Simple, YesNo
from ennakko.model.history import Version
from ennakko.model.screening import EXEMPTION, REASONS
from ennakko.model.words import Text

STATED: Final = frozenset({EXEMPTION, REASONS, "scope", "modules"})
"""The questions that the statement speaks of; they are not printed again."""
LEFT_OUT: Final = frozenset({"attachment_no", "status"})
"""What only the header or the draft mark says. The rest fits on one page without them, a light one on two."""

_MERGED: Final = ("heading_decision", "heading_basic", "heading_authors", "heading_screening", "heading_legal")

_GROUNDS: Final = {
    "individual_matter": Text(
        fi="Päätös koskee yksittäistä henkilöä.",
        sv="Beslutet gäller en enskild person.",
        en="The decision concerns an individual.",
    ),
    "administrative_review": Text(
        fi="Asia on oikaisuvaatimus.",
        sv="Ärendet är en begäran om omprövning.",
        en="The matter is a request for an administrative review.",
    ),
    "election_or_appointment": Text(
        fi="Asia on vaali tai nimitys.",
        sv="Ärendet är ett val eller en utnämning.",
        en="The matter is an election or an appointment.",
    ),
    "for_information": Text(
        fi="Asia annetaan vain tiedoksi.",
        sv="Ärendet ges endast för kännedom.",
        en="The matter is for information only.",
    ),
    "temporary_arrangement": Text(
        fi="Järjestely on väliaikainen.",
        sv="Arrangemanget är tillfälligt.",
        en="The arrangement is temporary.",
    ),
    "no_discretion": Text(
        fi="Päättäjällä ei ole asiassa harkintavaltaa.",
        sv="Beslutsfattaren har ingen prövningsrätt i ärendet.",
        en="The decision-maker has no discretion in the matter.",
    ),
    "already_assessed": Text(
        fi="Asian vaikutukset on jo arvioitu.",
        sv="Ärendets konsekvenser har redan bedömts.",
        en="The impacts of the matter have already been assessed.",
    ),
    "other": Text(fi="Muu syy.", sv="Annan orsak.", en="Other reason."),
}
_EXEMPT: Final = Text(
    fi="Poikkeusperuste: {ground}", sv="Undantagsgrund: {ground}", en="Ground for exemption: {ground}"
)
_ALL_NO: Final = Text(
    fi="Tarveseulan jokaiseen kysymykseen vastattiin ”ei”.",
    sv="På varje fråga i behovsbedömningen svarades ”nej”.",
    en="Every question of the screening was answered ‘no’.",
)
_SOME: Final = Text(
    fi="Tarveseulan {all} kysymyksestä {n} sai vastauksen ”kyllä” tai ”en tiedä”.",
    sv="Av behovsbedömningens {all} frågor fick {n} svaret ”ja” eller ”vet inte”.",
    en="Of the {all} questions of the screening, {n} got the answer ‘yes’ or ‘don’t know’.",
)
_ATTACHED: Final = Text(
    fi="Tarveseula on liitteessä {number}.",
    sv="Behovsbedömningen finns i bilaga {number}.",
    en="The screening is in attachment {number}.",
)
_DECIDED: Final = Text(
    fi="Arvioinnin tarpeen ratkaisi: ",
    sv="Behovet av en bedömning avgjordes av: ",
    en="The need for an assessment was decided by: ",
)


def statement(reading: Reading, decision: Version | None) -> Iterator[Block]:
    """The box at the top of the document. Nothing before anybody has given the reasons."""
    reasons = reading.catalogue.questions[REASONS]
    if not isinstance(reasons, Simple) or not reading.is_there(reasons) or reading.is_open(reasons):
        return
    blocks: list[Paragraph | ListBlock] = []
    before, _, after = reading.phrase("no_assessment", reason="\n").partition("\n")
    said = reading.blocks(reasons)
    if isinstance(said[0], Paragraph) and not reading.views(reasons):
        runs = (Run(before), *said[0].runs, *((Run(after),) if after else ()))
        blocks += [Paragraph(runs), *said[1:]]
    else:
        blocks += [Paragraph((Run(before.rstrip()),)), *said]
    told = [Run(basis)] if (basis := _basis(reading)) else []
    if decision:
        who = ", ".join(part for part in (decision.by.name, decision.by.unit) if part)
        on = day(decision.at[:10], reading.language)
        told += [Run(" " if told else ""), Run(reading.words(_DECIDED)), Run(f"{who}, {on}." if who else f"{on}.")]
    if told:
        blocks.append(Paragraph(tuple(told)))
    yield Box(tuple(blocks))


def on_one_page(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts of the document so that they fit on a page: what the matter is, the answers, the end, and all else."""
    by_heading = {part.heading: part for part in parts}
    decision, basic, authors, screening, _ = (by_heading.pop(heading) for heading in _MERGED)
    matter = Part("", (*decision.questions, *basic.questions, *authors.questions))
    return (matter, screening, *by_heading.values(), Part("", draws="end"))


def end(reading: Reading, notes: Iterable[Block]) -> Iterator[Block]:
    """The legal basis and the notes on the document, in as few lines as they need."""
    lines = [block for block in legal(reading) if isinstance(block, Paragraph)]
    if lines:
        named = Run(f"{reading.phrase('heading_legal')}: ")
        yield Paragraph((named, *(run for line in lines for run in line.runs)), "note")
    yield Paragraph(rows.parted([block.runs for block in notes if isinstance(block, Paragraph)], " · "), "note")


def answer_table(questions: Sequence[Question], reading: Reading, caption: str) -> Iterator[TableBlock]:
    """The questions by their answer: those that were moved by something first."""
    asked = [q for q in questions if isinstance(q, YesNo)]
    if any(reading.views(q) for q in asked):
        yield question_table([q for q in asked if reading.is_there(q)], reading, caption)
        return
    groups = {a: [q for q in asked if reading.assessment.text(q.id) == a] for a in ("yes", "unknown", "no")}
    said = [(Run(reading.words(YES_NO[answer])), group) for answer, group in groups.items()]
    said.append((reading.open_mark, [q for q in asked if reading.is_open(q)]))
    cells = tuple(
        (
            Cell((Line((run,)),)),
            Cell(tuple(Line((Run(reading.question(q), about=(q.id,)),), bullet=len(group) > 1) for q in group)),
        )
        for run, group in said
        if group
    )
    if cells:
        heads = (reading.phrase("column_answer"), reading.phrase("column_question"))
        described = rows.described(reading, heads[0], list(heads))
        yield TableBlock(f"questions:{asked[0].id}", caption, described, heads, cells)


def two_lines(reading: Reading, attachment: str) -> str:
    """The statement for the agenda item: that no assessment was made and why; what that rests on and where it is."""
    reason = " ".join(piece.text for piece in pieces(reading.assessment.text(REASONS)))
    if not reason:
        return ""
    attached = reading.words(_ATTACHED).replace("{number}", attachment) if attachment else ""
    second = " ".join(part for part in (_basis(reading), attached) if part)
    return "\n".join(part for part in (reading.phrase("no_assessment", reason=reason), second) if part)


def _basis(reading: Reading) -> str:
    """The ground for exemption, otherwise how the questions were answered; nothing while some are open."""
    ground = reading.assessment.text(EXEMPTION)
    if ground in _GROUNDS:
        return reading.words(_EXEMPT).replace("{ground}", reading.words(_GROUNDS[ground]))
    asked = [q for q in reading.catalogue.form_for("screening").questions() if isinstance(q, YesNo)]
    answers = [reading.assessment.text(q.id) for q in asked]
    if not all(answers):
        return ""
    moved = sum(answer in {"yes", "unknown"} for answer in answers)
    if not moved:
        return reading.words(_ALL_NO)
    return reading.words(_SOME).replace("{all}", str(len(asked))).replace("{n}", str(moved))
