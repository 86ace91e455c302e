"""Assessments made by chance, the same for the same number: any form and modules, few or all answers, nasty texts."""

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import msgspec

from ennakko.export.choices import Choices as Chosen
from ennakko.export.choices import DocumentLanguage
from ennakko.files.text import cleaned
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
from ennakko.model.history import Author, History, merged, sealed
from ennakko.model.parallel import is_parallel
from ennakko.model.standing import pages

FORMS = ("SEULA", "KEVYT", "LAAJA", "LAAJA", "TERVE_KUNTA")
SAID: Mapping[str, tuple[str, ...]] = {
    "fi": (
        "Päätös koskee kuutta lähikirjastoa, ja niistä neljä suljetaan, koska ne eivät ole olleet auki iltaisin.",
        "Matka pitenee keskimäärin 6 km. Se on pitkä niille, joilla ei ole autoa.",
        "Kustannus on 84 000 € vuodessa (§ 4).",
        "Ei muutosta",
    ),
    "sv": (
        "Beslutet gäller sex närbibliotek, och fyra av dem stängs eftersom de inte har varit öppna på kvällarna.",
        "Resan blir i genomsnitt 6 km längre. Det är långt för den som inte har bil.",
        "Kostnaden är 84 000 € per år (4 §).",
        "Ingen ändring",
    ),
}
NASTY = (
    "\x00\x08alku\x0bloppu\x1b",
    "puolikas \ud83d merkki \udc00",
    "👩‍👩‍👧‍👦 🏳️‍🌈 ✅",
    "שלום עולם مرحبا",
    "\u202eväärin päin\u202c \u2067x\u2069",
    "<w:p>&amp;</w:p>]]><!-- & \" ' -->",
    "=1+1",
    "+358 40 123",
    "@SUM(A1:A9)",
    "{ PAGE } \\o TOC {table} {alternative} {reason} %s {0}",
    "sana" * 2500,
    "- yksi\n- kaksi\n\n1. ensin\n2. sitten\n\n• lopuksi\n— viiva",
    "- vain yksi kohta",
    "1. luokka",
    "1) kohta",
    "2.–3. luokka",
    "—",
    "a      b\t\t\t\tc",
    "\n\n\n   \nrivi\n\n\n\ntoinen\r\nkolmas\rneljäs",
    "\u00a0",
    "\u200b\u200d",
    "\ufeff",
    "yksi\u2028kaksi\u2029kolme\x85neljä",
    "e\u0301" * 60,
    "𝕏𝕐 ℵ ﷽ \ufffe \ufdd0",
    "https://www.example.fi/polku?a=1&b=2#c",
    "KAIKKI ISOLLA",
    "   ",
    "tästä",
    "C:\\kansio\\tiedosto.docx",
    "A" * 60 + " " + "B" * 90,
    "*",
    "Lause. " * 400,
)
DAY = date(2026, 1, 1)


class Made(msgspec.Struct, frozen=True):
    """An assessment with its history, and how a document of it is wanted."""

    assessment: Assessment
    history: History
    chosen: Chosen

    def language(self, language: DocumentLanguage) -> DocumentLanguage:
        """The language, or both for some."""
        return "fi+sv" if self.chosen.unanswered and language == "sv" else language


def generated(seed: int, catalogue: Catalogue) -> Made:
    """The assessment with a number."""
    return _Chance(seed, catalogue).made()


def edited(seed: int, made: Made, catalogue: Catalogue) -> Iterator[Assessment]:
    """The same assessment after one edit and another, without end: answers of every kind, rows that come, go and move,
    another form or scale, and what was undone."""
    chance = _Chance(seed, catalogue)
    now = before = made.assessment
    while True:
        chance.rows = {table: [*now.rows(table)] for table in catalogue.tables}
        after = before if chance.random.random() < 0.05 else now.changed(chance.edit(now))
        now, before = after, now
        yield now


class _Chance:
    def __init__(self, seed: int, catalogue: Catalogue) -> None:
        self.random = random.Random(seed)
        self.catalogue = catalogue
        self.form = FORMS[seed % len(FORMS)]
        self.density = self.random.choice((0.05, 0.4, 0.8, 1.0))
        self.nasty = self.random.choice((0.0, 0.15, 0.5))
        self.tongue = self.random.choice(("fi", "sv"))
        self.rows: dict[str, list[str]] = {}

    def made(self) -> Made:
        chance = self.random
        modules = tuple(m.id for m in self.catalogue.modules() if chance.random() < 0.25 and self.form != "TERVE_KUNTA")
        answers: dict[Path, Value] = {
            ("scope",): self.catalogue.forms[self.form].scope,
            ("modules",): modules,
            ("language",): chance.choice((self.tongue, self.tongue, "fi_sv")),
            ("first_language",): self.tongue,
            ("imp_scale",): chance.choice((None, "three", "seven", "words", "lights")),
        }
        start = blank(f"{chance.getrandbits(96):024x}", self.form, answers)
        asked: dict[str, Question] = {q.id: q for page in pages(self.catalogue, start) for q in page.questions()}
        asked |= {id_: self.catalogue.tables[id_] for id_ in ("comments", "sites")}
        for table in (q for q in asked.values() if isinstance(q, Rowed)):
            self._begin(table, answers)
        for question in asked.values():
            if isinstance(question, Rowed):
                for n, row in enumerate(self.rows[question.id]):
                    for column in question.columns:
                        self._answer((question.id, row, column.id), column, answers, n)
            elif (question.id,) not in answers:
                self._answer((question.id,), question, answers, 0)
        whole = start.changed({path: value for path, value in answers.items() if value is not None})
        return Made(*self._with_history(whole), self._chosen(whole))

    def edit(self, now: Assessment) -> dict[Path, Value]:
        """What somebody does next."""
        chance = self.random
        asked: dict[str, Question] = {q.id: q for page in pages(self.catalogue, now) for q in page.questions()}
        asked |= {id_: self.catalogue.tables[id_] for id_ in ("comments", "sites")}
        tables = [question for question in asked.values() if isinstance(question, Rowed)]
        match chance.choice(("answer", "cell", "cell", "cell", "row", "other")):
            case "answer":
                simple = [question for question in asked.values() if not isinstance(question, Rowed)]
                question = chance.choice(simple)
                changes = {(question.id,): chance.choice((None, self._value(question, 0), self._value(question, 0)))}
            case "cell":
                table = chance.choice([each for each in tables if self.rows[each.id]] or tables)
                column = chance.choice(table.columns)
                row = chance.choice(self.rows[table.id] or ["gone"])
                changes = {(table.id, row, column.id): chance.choice((None, *(self._value(column, 0) for _ in "ab")))}
            case "row":
                changes = self._rows(chance.choice(tables), now)
            case _:
                changes = chance.choice(
                    (
                        {("imp_scale",): chance.choice((None, "three", "seven", "words", "lights"))},
                        {("modules",): tuple(m.id for m in self.catalogue.modules() if chance.random() < 0.25)},
                        {("_form",): (form := chance.choice(FORMS)), ("scope",): self.catalogue.forms[form].scope},
                        {("language",): chance.choice(("fi", "sv", "fi_sv"))},
                        {("status",): chance.choice(("draft", "circulated", "final"))},
                    )
                )
        return {path: value for path, value in changes.items() if value is not None or path in now.answers}

    def _rows(self, table: Rowed, now: Assessment) -> dict[Path, Value]:
        """A row comes, goes with its answers, or moves."""
        chance, there = self.random, [row for row in self.rows[table.id] if row != STATUS_QUO]
        key = f"{chance.randrange(1, 9):x}{chance.randrange(1, 9):x}"
        what = chance.choice(("comes", "goes", "moves"))
        if what == "comes" or not there:
            row = f"{chance.getrandbits(96):024x}"
            cells = {(table.id, row, c.id): self._value(c, 0) for c in table.columns if chance.random() < 0.6}
            return {(table.id, row): key, **cells}
        row = chance.choice(there)
        if what == "moves":
            return {(table.id, row): key}
        return {path: None for path in now.answers if path[:2] == (table.id, row)}

    def _begin(self, table: Rowed, answers: dict[Path, Value]) -> None:
        has_baseline = isinstance(table, Table) and table.baseline
        count = self.random.choice((0, 1, 2, 3, 7)) if self.density > 0.1 else self.random.choice((0, 1))
        rows = [STATUS_QUO] if has_baseline else []
        rows += [f"{self.random.getrandbits(96):024x}" for _ in range(count)]
        self.rows[table.id] = rows
        for n, row in enumerate(rows):
            if row != STATUS_QUO:
                answers[table.id, row] = f"{n + 1:x}"

    def _answer(self, path: Path, question: Simple, answers: dict[Path, Value], n: int) -> None:
        if self.random.random() <= self.density:
            answers[path] = self._value(question, n)

    def _value(self, question: Simple, n: int) -> Value:
        chance = self.random
        match question:
            case Derived():
                return None
            case LongText():
                return "\n".join(self._text(question) for _ in range(chance.choice((1, 1, 2, 4))))
            case ShortText():
                return self._text(question)
            case TextList():
                return tuple(self._text(question) for _ in range(chance.choice((1, 2, 5))))
            case Choice():
                return chance.choice(self.catalogue.options(question)).id
            case Choices():
                options = [option.id for option in self.catalogue.options(question)]
                return tuple(chance.sample(options, min(len(options), chance.choice((1, 2, 6)))))
            case YesNo():
                return chance.choice(("yes", "no", "unknown"))
            case Flag():
                return chance.random() < 0.3
            case Date():
                return (DAY + timedelta(chance.randrange(900))).isoformat()
            case DateRange():
                start = DAY + timedelta(chance.randrange(900))
                return f"{start.isoformat()}/{(start + timedelta(chance.randrange(60))).isoformat()}"
            case Number():
                return chance.randrange(2_000_000) if not question.year else 2026
            case Money():
                return chance.choice(("-84000", "1250.50", "0", "unknown" if question.unknown else "7"))
            case Scale():
                return chance.choice(self.catalogue.options(question)).id
            case Reference(table=table, several=several):
                rows = self.rows.get(table) or ["gone"]
                return tuple(chance.sample(rows, min(2, len(rows)))) if several else chance.choice(rows)

    def _text(self, question: Question) -> str:
        """What somebody says, in the other language where that is asked."""
        if self.random.random() < self.nasty:
            return self.random.choice(NASTY)
        return self.random.choice(SAID[question.id[-2:] if is_parallel(question.id) else self.tongue])

    def _with_history(self, whole: Assessment) -> tuple[Assessment, History]:
        """Two people; for some, they differ about a few texts, and nobody has chosen."""
        anna, pekka = Author("a" * 32, "Anna <Å>", "Sivistys"), Author("b" * 32, "Pekka", "")
        if self.random.random() < 0.6:
            return whole, History()
        whole = Assessment(whole.id, {path: cleaned(value) for path, value in whole.answers.items()})
        base = sealed(History(), whole.answers, anna, "2026-11-01T08:00:00+02:00")
        texts = [path for path, value in whole.answers.items() if isinstance(value, str) and len(path) != 2]
        texts = [path for path in texts if path[-1] in {"decision_summary", "title", "imp_desc", "par_result", "L01"}]
        if not texts:
            return whole, base
        said = SAID[self.tongue]
        changed: dict[Path, Value] = {path: self.random.choice(said) for path in texts[:3]}
        other: dict[Path, Value] = {path: f"- {self.random.choice(said)}\n- toinen" for path in texts[:3]}
        one = sealed(base, {**whole.answers, **changed}, anna, "2026-11-02T08:00:00+02:00")
        two = sealed(base, {**whole.answers, **other}, pekka, "2026-11-02T09:00:00+02:00")
        both = merged(one, two)
        return Assessment(whole.id, both.answers()), both

    def _chosen(self, whole: Assessment) -> Chosen:
        chance = self.random
        return Chosen(
            left_out=frozenset(chance.sample(("comparison", "evidence", "legal", "authors"), chance.choice((0, 0, 2)))),
            remarks=chance.random() < 0.4,
            comments=chance.random() < 0.5,
            unanswered=chance.random() < 0.3,
            mark=chance.choice((None, "draft", "none", "final")),
        )
