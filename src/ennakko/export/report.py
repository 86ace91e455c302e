"""From an assessment to a report, in the order that `resources/forms/lists/document.toml` gives."""

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from functools import partial

from ennakko.export.alternatives import alternative_table, alternatives, dropped
from ennakko.export.blocks import (
    Block,
    Box,
    Contents,
    Fact,
    Facts,
    Header,
    Heading,
    Labels,
    ListBlock,
    Paragraph,
    Report,
    Run,
)
from ennakko.export.choices import EVERYTHING, Choices, mark_of
from ennakko.export.closing import imprint, legal
from ennakko.export.comparison import compared
from ennakko.export.earlier import Earlier
from ennakko.export.gains import gains_and_harms
from ennakko.export.impact_table import impact_tables
from ennakko.export.impacts import impacts
from ennakko.export.light import answers_in_lines, in_few_lines, in_few_pages
from ennakko.export.lights import lit
from ennakko.export.made import Made
from ennakko.export.modules import beneath, form_and_modules, modules, own_pages
from ennakko.export.notes import comments, remarks
from ennakko.export.numbering import numbered
from ennakko.export.once import once
from ennakko.export.prose import line
from ennakko.export.questions import answers
from ennakko.export.reading import Reading
from ennakko.export.screened import LEFT_OUT, STATED, answer_table, end, on_one_page, statement
from ennakko.export.sections import kept
from ennakko.export.sites import by_site, side_by_side
from ennakko.export.wording import day
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue, Part
from ennakko.model.final_code import final_code
from ennakko.model.form import Form, Impacts, Question, Rowed, YesNo
from ennakko.model.history import Conflict, History, Version
from ennakko.model.parallel import in_language
from ennakko.model.scale import is_finer
from ennakko.model.standing import form_of
from ennakko.model.unfinished import unfinished
from ennakko.model.words import Language, Text

NOT_PRINTED = frozenset({"title", "comments", "first_language", "language", "org_type"})
"""The title heads the document; comments are for those who prepare the matter. The document is in its language, and
its legal basis is that of the type of organisation."""
Closing = tuple[date, int, str]
"""The day, the number of the version, and the code of a final one."""
Imprint = Callable[[], Iterable[Block]]
"""The lines that say which version the document is."""
_CLOSING = ("authors", "end")
"""The parts that say so."""
NO_HISTORY = History()
NO_TITLE = Text(fi="Nimetön asia", sv="Ärende utan rubrik", en="Matter without a title")


def report(
    assessment: Assessment,
    catalogue: Catalogue,
    language: Language,
    *,
    today: date,
    version: int,
    choices: Choices = EVERYTHING,
    conflicts: tuple[Conflict, ...] = (),
    decision: Version | None = None,
    history: History = NO_HISTORY,
    earlier: Earlier | None = None,
) -> Report:
    """The assessment as a report.

    Nothing is printed that was not answered, and every answer is printed once, unless `choices` say otherwise. Where
    people differ and nobody has chosen, all `conflicts` are printed with the names of those who answered. A screening
    states first that no assessment was made, and who took that `decision`. The `history` says who commented. What still
    holds of `earlier` ones is taken from there.
    """
    mark = mark_of(choices, assessment)
    code = final_code(assessment, conflicts) if mark == "final" else ""
    assessment, parallels = in_language(assessment, language)

    def read(answers: Assessment) -> Reading:
        return Reading(answers, catalogue, language, conflicts, parallels, choices)

    reading = read(assessment) if earlier is None else earlier.read(language).begin(assessment, read, _given)
    own = line(assessment.title)
    title = own or reading.words(NO_TITLE)
    blocks: list[Block] = [Heading(1, title, reading.tongue(("title",)) if own else None, ("title",))]
    if mark == "draft":
        blocks += once(_of_a_draft, reading)
    blocks += form_and_modules(reading)
    if reading.screened:
        blocks += statement(reading, decision)
    parts = _parts(reading)
    headings = {reading.phrase(part.heading) for part in parts if part.heading}
    for part in parts:
        closing = (today, version, code) if part.draws in _CLOSING else None
        blocks += once(_part, reading, part, frozenset(headings), closing)
    blocks += once(remarks, reading) if choices.remarks else ()
    blocks += comments(reading, history) if choices.comments else ()
    made = earlier.made if earlier else Made()
    shown = tuple(numbered(blocks, made))
    return Report(
        title=title,
        language=language,
        made=today,
        header=_header(reading, today, draft=mark == "draft"),
        labels=Labels(reading.phrase("label_table"), reading.phrase("label_figure")),
        blocks=lit(shown, made) if reading.catalogue.scale == "lights" else shown,
        tight=reading.light or reading.screened,
        code=code,
    )


def _given(reading: Reading) -> object:
    """All that a report is made of besides answers, and the few answers that decide about the whole of it."""
    about = (reading.foreign, reading.screened, reading.light, reading.asked)
    return (*about, reading.catalogue, reading.language, reading.conflicts, reading.own, reading.chosen)


def _of_a_draft(reading: Reading) -> Iterator[Paragraph]:
    """That it is a draft, and which pages lack something."""
    left = ", ".join(reading.words(page.title) for page in unfinished(reading.catalogue, reading.assessment))
    note = reading.phrase("draft_note")
    said = f"{note} {reading.phrase('draft_unfinished', pages=left)}" if left else note
    yield Paragraph((Run(said),), "draft")


def _parts(reading: Reading) -> tuple[Part, ...]:
    parts = kept(reading.catalogue.document, reading.chosen.left_out)
    if reading.screened:
        return on_one_page(parts)
    return in_few_pages(parts) if reading.light else parts


def _header(reading: Reading, today: date, *, draft: bool) -> Header:
    def said(id_: str) -> str:
        return line(reading.assessment.text(id_))

    form = form_of(reading.catalogue, reading.assessment)
    attachment = said("attachment_no")
    bare = attachment and not any(character.isalpha() for character in attachment)
    return Header(
        organisation=said("organisation"),
        unit=said("unit"),
        kind=_kind(reading, form),
        day=day(today.isoformat(), reading.language),
        case_number=said("case_no"),
        attachment=reading.phrase("attachment_line", number=attachment) if bare else attachment,
        draft=reading.phrase("draft_mark") if draft else "",
        written=reading.foreign,
    )


def _part(reading: Reading, part: Part, headings: Collection[str], closing: Closing | None) -> list[Block]:
    """One part with its heading; nothing when nobody answered what it would print. Each module heads its own."""
    if part.draws == "contents":
        return [Contents(reading.phrase(part.heading))]
    bare = not part.heading or part.draws == "modules" or (part.draws == "authors" and not part.questions)
    heading = "" if bare else reading.phrase(part.heading)
    body = list(_body(part, reading, partial(imprint, reading, *closing) if closing else tuple, heading))
    if part.heading == "heading_summary":
        body = _boxed(body)
    if heading and part.draws != "contents":
        body += beneath(heading, reading)
    found: list[Block] = [Heading(2, heading), *body] if body and heading else body
    return [*found, *own_pages(reading, headings)] if part.draws == "modules" else found


def _boxed(body: list[Block]) -> list[Block]:
    """The words in a box, anything else below it."""
    words = tuple(block for block in body if isinstance(block, Paragraph | ListBlock))
    others = [block for block in body if not isinstance(block, Paragraph | ListBlock)]
    return [*((Box(words),) if words else ()), *others]


def _body(part: Part, reading: Reading, imprint: Imprint, heading: str) -> Iterator[Block]:
    elsewhere = NOT_PRINTED | (STATED | LEFT_OUT if reading.screened else LEFT_OUT if reading.light else frozenset())
    questions = [reading.catalogue.questions[id_] for id_ in part.questions if id_ not in elsewhere]
    by_answer = (reading.screened or reading.light) and part.draws == "screening"
    if by_answer:
        if reading.light:
            yield from answers_in_lines(questions, reading)
        else:
            yield from answer_table(questions, reading, _caption(part, reading, heading))
        questions = [q for q in questions if not isinstance(q, YesNo)]
    special = [q for q in questions if isinstance(q, Impacts) or q.id == "alternatives"]
    others = [q for q in questions if q not in special]
    said = answers(
        others, reading, 3 if part.heading else 2, _caption(part, reading, heading), opens=not special and not by_answer
    )
    yield from (_looking_first(block) for block in said.opening)
    yield from () if reading.light else said.facts
    yield from _drawn(part, reading)
    for question in special:
        yield from _special(question, reading)
    yield from in_few_lines((*said.facts, *said.rest)) if reading.light else said.rest
    if part.draws == "authors":
        yield from imprint()
    elif part.draws == "end":
        yield from end(reading, imprint())


def _caption(part: Part, reading: Reading, heading: str) -> str:
    return reading.phrase("caption_screening") if part.draws == "screening" else heading


def _looking_first(block: Block) -> Block:
    return Paragraph(block.runs, "opening") if isinstance(block, Paragraph) and block.look == "body" else block


def _special(question: Question, reading: Reading) -> Iterator[Block]:
    if reading.is_open(question):
        yield Facts((Fact(reading.question(question), ((reading.open_mark,),)),))
    if isinstance(question, Impacts) and is_finer(reading.assessment):
        yield Paragraph((Run(reading.phrase("scale_finer")),), "note")
    if isinstance(question, Impacts) and reading.light:
        yield from impact_tables(question, reading)
        yield from once(by_site, reading)
    elif isinstance(question, Impacts):
        yield from once(impacts, reading, question.id)
        yield from once(by_site, reading)
    elif isinstance(question, Rowed):
        yield from alternative_table(question, reading) if reading.light else alternatives(question, reading)


def _drawn(part: Part, reading: Reading) -> Iterator[Block]:
    match part.draws:
        case "comparison":
            yield from once(compared, reading)
            yield from once(side_by_side, reading)
        case "groups":
            yield from once(gains_and_harms, reading)
        case "modules":
            yield from modules(reading)
        case "legal":
            yield from legal(reading)
        case "dropped":
            yield from dropped(reading.catalogue.tables["alternatives"], reading)
        case _:
            pass


def _kind(reading: Reading, form: Form) -> str:
    """What the document is called: a screening that decides by its name, a form of one's own by its short name."""
    if reading.screened:
        return reading.words(form.name)
    return reading.words(form.short) if form.scope == "own" else reading.phrase("document_type")
