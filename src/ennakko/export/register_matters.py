"""The matters of the year one by one: what was assessed, what came of it, what is left to do."""

from __future__ import annotations

from collections.abc import Iterable

from ennakko.export import register_words as words
from ennakko.export.blocks import Cell, Line, Run, TableBlock
from ennakko.export.prose import line
from ennakko.export.register_writing import Writing, cell
from ennakko.export.wording import NO_BREAK, number
from ennakko.model.days import said
from ennakko.model.register_entry import Entry, FollowUp
from ennakko.model.words import Text


class Matters(Writing):
    """Writes the tables that name."""

    def matters(self) -> TableBlock:
        columns = ("register_matter", "register_date", "register_body", "register_sector", "register_scope")
        rows = map(self._matter, self.year.of("assessed", "screened"))
        return self.table("matters", self.phrase("caption_register"), list(map(self.phrase, columns)), rows)

    def _matter(self, entry: Entry) -> tuple[Cell, ...]:
        below = [line(entry.case_number), line(entry.organisation) if len(self.year.organisations()) > 1 else ""]
        named = (Line(self.title(entry)), *(Line((Run(text, quiet=True),)) for text in below if text))
        when = said(entry.day, self.language) if entry.day else self.missing(entry, "dec_date", "meeting_date")
        made = [entry.form, *entry.modules]
        form = self.said(words.NOT_NEEDED) if entry.outcome == "screened" else ", ".join(map(self.word, made))
        body = " ".join(filter(None, (line(entry.body), _section(entry))))
        body_cell = self.own(entry, body) if body else cell(self.missing(entry, "body"))
        return (Cell(named), cell(when), body_cell, self.own(entry, line(entry.sector)), cell(form))

    def results(self) -> TableBlock:
        columns = ("matter", "alternatives", "participation", "result", "effect")
        heads = [self.phrase(f"register_{column}") for column in columns]
        rows = map(self._result, self.year.of("assessed"))
        return self.table("results", self.said(words.RESULTS_CAPTION), heads, rows)

    def _result(self, entry: Entry) -> tuple[Cell, ...]:
        heard = {"before": words.BEFORE, "after": words.AFTERWARDS, "none": words.NOBODY}.get(entry.hearing)
        told = (
            number(entry.alternatives),
            self.said(heard) if heard else self.missing(entry, "participation", "par_none_reason"),
            self.word(entry.result) if entry.result else self.missing(entry, "dec_result"),
            self.word(entry.effect) if entry.effect else self.missing(entry, "dec_effect"),
        )
        return (Cell((Line(self.title(entry)),)), *map(cell, told))

    def to_follow(self, key: str, caption: Text, found: Iterable[tuple[FollowUp, Entry]]) -> TableBlock:
        heads = [self.phrase("register_due"), self.phrase("register_matter"), self.said(words.WHAT)]
        heads += [self.said(words.WHO), self.phrase("register_checked")]
        return self.table(key, self.said(caption), heads, (self._follow_up(*each) for each in found))

    def _follow_up(self, each: FollowUp, entry: Entry) -> tuple[Cell, ...]:
        late = each.due is not None and each.due < self.today
        standing = words.IS_DONE if each.done else words.IS_LATE if late else words.IS_AHEAD
        when = said(each.due, self.language) if each.due else self.said(words.NOT_RECORDED)
        written = (self.own(entry, line(text)) for text in (each.indicator, each.owner))
        return (cell(when), Cell((Line(self.title(entry)),)), *written, cell(self.said(standing)))

    def open(self) -> TableBlock:
        heads = [self.phrase(f"register_{column}") for column in ("matter", "sector", "scope")]
        heads.append(self.said(words.STANDING))
        rows = map(self._under_way, self.year.of("open"))
        return self.table("open", self.said(words.OPEN_CAPTION), heads, rows)

    def _under_way(self, entry: Entry) -> tuple[Cell, ...]:
        status = self.word(entry.status) if entry.status else self.said(words.NOT_RECORDED)
        sector = self.own(entry, line(entry.sector))
        return (Cell((Line(self.title(entry)),)), sector, cell(self.word(entry.form)), cell(status))

    def conflicts(self) -> TableBlock:
        heads = [self.phrase("register_matter"), self.said(words.CONFLICTS_LEFT)]
        found = (entry for entry in self.year.entries if entry.conflicts)
        rows = (self._contested(entry) for entry in found)
        return self.table("conflicts", self.said(words.CONFLICTS_CAPTION), heads, rows)

    def _contested(self, entry: Entry) -> tuple[Cell, ...]:
        asked = tuple(Line((Run(text.in_(self.language)),)) for text in entry.conflicts)
        return (Cell((Line(self.title(entry)),)), Cell(asked))


def _section(entry: Entry) -> str:
    section = line(entry.section).replace(" ", NO_BREAK)
    return section if not section or "§" in section else f"{section}{NO_BREAK}§"
