"""Every answer is printed once, in its place, in words. Nothing that was not answered is printed."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import pytest

from ennakko.export import plain
from ennakko.export.blocks import Block, FigureBlock, Heading, Report, TableBlock
from ennakko.export.light import INTO
from ennakko.export.report import NOT_PRINTED, report
from ennakko.export.screened import LEFT_OUT, STATED
from ennakko.export.wording import NO_BREAK, day, days, money, number
from ennakko.model.assessment import STATUS_QUO, Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import (
    Choice,
    Choices,
    Date,
    DateRange,
    Derived,
    Flag,
    LongText,
    Money,
    Number,
    Question,
    Reference,
    Rowed,
    Scale,
    ShortText,
    Simple,
    Table,
    TextList,
    YesNo,
)
from ennakko.model.parallel import is_parallel
from ennakko.model.scale import scale_of
from ennakko.model.standing import applies, pages
from ennakko.model.words import LANGUAGES, Language

NAMES = {"alt_name", "ev_title", "imp_factor_text", "site_name", "organisation", "title"}
"""Answers that other parts of the document refer to by name."""
NEVER_PRINTED = (NOT_PRINTED - {"title"}) | {"alt_code", "version", "cmp_table"}
DAY = date(2027, 1, 1)


class Walk:
    """An assessment with an answer of its own kind to every question, no two alike."""

    def __init__(
        self, catalogue: Catalogue, form: str, modules: tuple[str, ...], rows: Mapping[str, int], *, brief: bool = False
    ) -> None:
        self.catalogue = catalogue
        self.brief = brief
        self.rows = rows
        self.count = 0
        self.answers: dict[Path, Value] = {("modules",): modules, ("scope",): catalogue.forms[form].scope or "full"}
        self.start = blank("w" * 24, form, self.answers)
        self.questions = {q.id: q for page in pages(catalogue, self.start) for q in page.questions()}
        tables = [q for q in self.questions.values() if isinstance(q, Rowed) and q.id not in NEVER_PRINTED]
        if "LAAJA" in form:
            tables.append(catalogue.tables["sites"])
        for table in tables:
            for n in range(rows.get(table.id, 2)):
                self.answers[table.id, self.row(table, n)] = f"{n:x}" if n else "0"
        for table in tables:
            for n in range(rows.get(table.id, 2)):
                for column in table.columns:
                    self.answer((table.id, self.row(table, n), column.id), column, n)
        for question in self.questions.values():
            if not isinstance(question, Rowed) and (question.id,) not in self.answers:
                self.answer((question.id,), question, 0)
        self.assessment = Assessment("w" * 24, {**self.start.answers, **self.answers})

    def row(self, table: Rowed, n: int) -> str:
        first = isinstance(table, Table) and table.baseline and n == 0
        return STATUS_QUO if first else f"{table.id[:8]:r<8}{n:016d}"

    def answer(self, path: Path, question: Simple, n: int) -> None:
        self.count += 1
        mark = f"qz{self.count:04d}x"
        value: Value
        match question:
            case Derived():
                return
            case LongText() if self.brief:
                value = mark
            case LongText():
                value = f"{mark}a on kappale.\n- {mark}b on kohta\n\n{mark}c on kappale."
            case ShortText():
                value = f'{mark} & <b>"nimi"</b>'
            case TextList():
                value = (f"{mark}a", f"{mark}b")
            case Choice():
                options = self.catalogue.options(question)
                place = 0 if question.id == "language" else self.count % len(options)
                value = "own" if question.id == "imp_factor" and n else options[place].id
            case Choices():
                options = self.catalogue.options(question)
                value = (options[0].id, options[-1].id)
            case YesNo():
                value = ("yes", "no", "unknown")[self.count % 3]
            case Flag():
                value = question.id != "alt_dropped" or n == 2
            case Date():
                value = (DAY + timedelta(self.count)).isoformat()
            case DateRange():
                start = DAY + timedelta(2000 + self.count)
                value = f"{start.isoformat()}/{(start + timedelta(40)).isoformat()}"
            case Number():
                value = 3000 + self.count
            case Money():
                value = f"-{700_000 + self.count}"
            case Scale():
                value = "0" if n else "-2"
            case Reference(table=table, several=several):
                target = self.row(self.catalogue.tables[table], max(0, min(1, self.rows.get(table, 2) - 1)))
                value = (target,) if several else target
        self.answers[path] = value

    def printed(self) -> Iterator[tuple[Path, Simple]]:
        """The answers that the document must hold."""
        for path in self.answers:
            question = self.at(path)
            if question is None or path[-1] in NEVER_PRINTED or path[0] in NEVER_PRINTED or len(path) == 2:
                continue
            if not isinstance(question, Rowed) and applies(question, self.catalogue, self.assessment, path[:-1]):
                yield path, question

    def at(self, path: Path) -> Question | None:
        question = self.catalogue.questions.get(path[0])
        if len(path) == 3 and isinstance(question, Rowed):
            return question.column(path[2])
        return question


def expected(walk: Walk, path: Path, question: Simple, language: Language) -> list[str]:
    """The words in which an answer must stand in the document."""
    value, catalogue = walk.assessment.value(*path), walk.catalogue
    match question, value:
        case ((LongText() | ShortText()), str()):
            return re.findall(r"qz\d{4}x\w?", value)
        case TextList(), tuple():
            return list(value)
        case Choice(), str():
            return [o.label.in_(language) for o in catalogue.options(question) if o.id == value and value != "own"]
        case Choices(), tuple():
            return [o.label.in_(language) for o in catalogue.options(question) if o.id in value]
        case Scale(), str():
            option = catalogue.on_scale(scale_of(walk.assessment)).option("scale", value)
            return [option.word.in_(language)] if option and option.word else []
        case Date(), str():
            return [day(value, language)]
        case DateRange(), str():
            return [days(value, language)]
        case Number(), int():
            return [str(value) if question.year else number(value)]
        case Money(), str():
            return [money(value, language)]
        case _:
            return []


def sections(made: Report) -> dict[str, list[Block]]:
    """The blocks of the document by their heading of the second level."""
    found: dict[str, list[Block]] = {}
    heading = ""
    for block in made.blocks:
        if isinstance(block, Heading) and block.level <= 2:
            heading = block.text
        found.setdefault(heading, []).append(block)
    return found


def said(blocks: list[Block], made: Report) -> str:
    """The text of blocks, without the tables and pictures that sum up what is said elsewhere."""
    summing = ("comparison", "groups", "costs")
    own = [b for b in blocks if not (isinstance(b, TableBlock) and b.key.startswith(summing[:2]))]
    text = "\n".join(line for b in own if not isinstance(b, FigureBlock) for line in plain.lines(b, made))
    return text.replace(NO_BREAK, " ")


def alone(words: str, text: str) -> int:
    """How often words stand in a text, not as a part of longer ones: 1.2.2027 is not in 11.2.2027."""
    return len(re.findall(rf"(?<![\w.]){re.escape(words)}(?!\w)", text))


def parts_of(walk: Walk) -> dict[str, tuple[str, ...]]:
    """The questions of each part of the document."""
    return {part.heading: part.questions for part in walk.catalogue.document}


def left_out(walk: Walk, id_: str) -> bool:
    """Whether the header, the draft mark or the kind of a short document says it already."""
    short = {"SEULA": LEFT_OUT | {"scope"}, "KEVYT": LEFT_OUT}
    return id_ in short.get(walk.start.form, ())


def home(walk: Walk, path: Path, language: Language) -> str:
    """The heading of the section in which an answer belongs."""
    if path == ("title",):
        return walk.assessment.title
    of_screening = parts_of(walk)["heading_screening"]
    if walk.start.form == "SEULA" and (path[0] in STATED or path[0] not in of_screening):
        return walk.assessment.title
    if path[0] == "alternatives" and walk.assessment.value(path[0], path[1], "alt_dropped") is True:
        return walk.catalogue.phrase("heading_alternatives_dropped", language)
    for part in walk.catalogue.document:
        if path[0] in part.questions:
            heading = INTO.get(part.heading, part.heading) if walk.start.form == "KEVYT" else part.heading
            return walk.catalogue.phrase(heading, language)
    form = walk.catalogue.forms[walk.assessment.form]
    for page in form.pages if form.scope == "own" else ():
        if any(question.id == path[0] for question in page.questions()):
            return page.title.in_(language)
    used = (module for module in walk.catalogue.modules() if module.id in walk.assessment.modules)
    return next(m.name.in_(language) for m in used if any(q.id == path[0] for q in m.questions()))


MODULES = ("LAVA", "SUVA", "KIELI", "ILMASTO", "YRITYS", "HKB", "MIVA", "MAASEUTU", "TURVA", "HENKILOSTO", "TALOUS")
WALKS: dict[str, tuple[str, tuple[str, ...], dict[str, int]]] = {
    "full, every module": ("LAAJA", MODULES, {"alternatives": 4, "impacts": 5}),
    "full, nobody heard": ("LAAJA", (), {"alternatives": 2, "participation": 0}),
    "light": ("KEVYT", (), {"alternatives": 3}),
    "screening": ("SEULA", (), {}),
    "a form of its own kind": ("TERVE_KUNTA", (), {}),
}


@pytest.fixture(params=[(name, brief) for name in WALKS for brief in (False, True)], ids=str)
def walk(request: pytest.FixtureRequest, catalogue: Catalogue) -> Walk:
    name, brief = request.param
    form, modules, rows = WALKS[name]
    return Walk(catalogue, form, modules, rows, brief=brief)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_stands_once_in_its_place(walk: Walk, language: Language) -> None:
    made = report(walk.assessment, walk.catalogue, language, today=DAY, version=3)
    parts = {heading: said(blocks, made) for heading, blocks in sections(made).items()}
    whole = "\n".join(parts.values())
    lower = {heading: text.lower() for heading, text in parts.items()}
    faults = []
    for path, question in walk.printed():
        if left_out(walk, path[0]):
            continue
        place = lower.get(home(walk, path, language), "")
        for words in (w.replace(NO_BREAK, " ") for w in expected(walk, path, question, language)):
            if not any(form.lower() in place for form in (words, re.sub(": (.*)", r" (\1)", words))):
                faults.append(f"{path}: {words!r} is not under {home(walk, path, language)!r}")
            distinct = not isinstance(question, Choice | Choices | Scale) and path[-1] not in NAMES
            if distinct and whole.count(words) != 1 and (times := alone(words, whole)) != 1:
                faults.append(f"{path}: {words!r} stands {times} times")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_stands_under_its_question(walk: Walk, language: Language) -> None:
    made = report(walk.assessment, walk.catalogue, language, today=DAY, version=3)
    parts = {heading: said(blocks, made) for heading, blocks in sections(made).items()}
    silent = {"con_summary", "decision_summary", "con_winners_losers", "con_proposal", "con_proposal_text", "title"}
    screened = walk.start.form == "SEULA"
    silent |= {"con_inequality_text", "par_none_reason", "single_alt_reason", "modules", "scope", "U11_reason"}
    missing = []
    for path, question in walk.printed():
        if path[0] in silent or len(path) == 3 or left_out(walk, path[0]) or (screened and path[0] in STATED):
            continue
        label = (question.heading or question.label).in_(language).replace(NO_BREAK, " ")
        short = label.partition(": ")[0] if len(label) > 100 and isinstance(question, Choice | Choices) else label
        if short not in parts.get(home(walk, path, language), ""):
            missing.append(f"{path}: {short!r}")
    assert not missing, "\n".join(missing)


def test_the_walks_leave_out_no_question(catalogue: Catalogue) -> None:
    reached: set[tuple[str, ...]] = set()
    for form, modules, rows in WALKS.values():
        reached |= {(p[0], p[-1]) for p, _ in Walk(catalogue, form, modules, rows).printed()}
    every = {(id_, id_) for id_, q in catalogue.questions.items() if not isinstance(q, Rowed)}
    every |= {(t.id, c.id) for t in catalogue.tables.values() for c in t.columns}
    left = {p for p in every - reached if not NEVER_PRINTED & set(p) and not is_parallel(p[-1])}
    assert not left


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_unanswered_is_printed(catalogue: Catalogue, language: Language) -> None:
    made = report(blank("b" * 24, "LAAJA"), catalogue, language, today=DAY, version=1)
    headings = [b.text for b in made.blocks if isinstance(b, Heading)]
    assert headings[1:] == [catalogue.phrase("heading_authors", language)]
    assert not any(isinstance(b, TableBlock) for b in made.blocks)


def test_a_question_of_another_form_is_not_printed(catalogue: Catalogue) -> None:
    answers: dict[Path, Value] = {("K4",): "Vain kevyessä lomakkeessa kysyttyä.", ("title",): "Asia"}
    made = report(blank("b" * 24, "LAAJA", answers), catalogue, "fi", today=DAY, version=1)
    assert "Vain kevyessä" not in plain.text(made)


def test_a_column_that_nobody_answered_is_left_out(catalogue: Catalogue) -> None:
    answers: dict[Path, Value] = {("evidence", "r1"): "1", ("evidence", "r1", "ev_title"): "Väestötilasto"}
    made = report(blank("b" * 24, "LAAJA", answers), catalogue, "fi", today=DAY, version=1)
    table = next(b for b in made.blocks if isinstance(b, TableBlock) and b.key == "evidence")
    assert table.columns == ("Tunnus", "Lähteen nimi")
