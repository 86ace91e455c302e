"""The figures of the year: in all, by body, form and population group."""

from __future__ import annotations

from ennakko.export import register_words as words
from ennakko.export.blocks import Cell, Line, TableBlock
from ennakko.export.prose import line
from ennakko.export.register_writing import Writing, cell
from ennakko.export.wording import number
from ennakko.model.condition import SCREENED
from ennakko.model.form import Option
from ennakko.model.register import Count
from ennakko.model.register_entry import Entry


class Figures(Writing):
    """Writes the tables that count."""

    def figures(self) -> TableBlock:
        year = self.year
        mattered = self.said(words.MATTERED).replace("{phrase}", self.phrase("register_share_changed"))
        followed = self.said(words.FOLLOWED).replace("{phrase}", self.phrase("register_share_followup_done"))
        rows: list[tuple[str, Count | int]] = [
            (self.phrase("register_n_screened"), year.screened),
            (self.phrase("register_n_assessed"), len(year.of("assessed"))),
            (self.said(words.DECIDED), year.decisions_assessed),
            (self.said(words.NOT_NEEDED), len(year.of("screened"))),
            (self.said(words.GOING_ON), len(year.of("open"))),
            *(((self.phrase("register_share_assessed"), year.share),) if year.decisions else ()),
            (self.phrase("register_share_alternatives"), year.chosen_between),
            (self.phrase("register_share_heard"), year.heard),
            (self.said(words.MITIGATED), year.mitigated),
            (self.phrase("register_share_followup_date"), year.to_follow_up),
            (followed, year.followed_up(self.today)),
            (mattered, year.mattered),
        ]
        heads = [self.said(each) for each in (words.COUNTED, words.NUMBER, words.OUT_OF, words.SHARE)]
        return self.table("figures", self.said(words.FIGURES_CAPTION), heads, (self.counted(*row) for row in rows))

    def bodies(self) -> TableBlock:
        year = self.year
        own = any(entry.scope not in SCREENED for entry in year.of("assessed"))
        counts = (words.FULL, words.LIGHT, *((words.OWN,) if own else ()), words.NONE_NEEDED, words.DECIDED)
        heads = [self.phrase("register_body"), *map(self.said, counts)]
        if year.decisions:
            heads += [self.phrase("register_n_decisions"), self.phrase("register_share_assessed")]
        rows = [self._body(body, own=own) for body in year.bodies()]
        return self.table("bodies", self.said(words.BODIES_CAPTION), heads, rows)

    def _body(self, body: str, *, own: bool) -> tuple[Cell, ...]:
        assessed = [entry for entry in self.year.of("assessed") if entry.body == body]
        counts = [sum(entry.scope == scope for entry in assessed) for scope in ("full", "light")]
        if own:
            counts.append(sum(entry.scope not in SCREENED for entry in assessed))
        counts.append(sum(entry.body == body for entry in self.year.of("screened")))
        decided = self.year.decided(body)
        cells = [cell(line(body) or self.said(words.NO_BODY)), *(cell(number(n)) for n in (*counts, decided))]
        if self.year.decisions:
            made = self.year.decisions.get(body)
            share = self.share(Count(decided, made)) if made is not None else "–"
            cells += [cell(self.said(words.NOT_GIVEN) if made is None else number(made)), cell(share)]
        return tuple(cells)

    def forms(self) -> TableBlock:
        counted = (*self.year.forms(), *self.year.modules())
        heads = [self.said(words.FORM), self.said(words.ASSESSMENTS)]
        return self.table("forms", self.said(words.FORMS_CAPTION), heads, map(self._times, counted))

    def inequality_asked(self) -> str:
        asked = self.catalogue.questions.get("con_inequality")
        return asked.label.in_(self.language) if asked else self.said(words.EFFECT_ON)

    def inequality(self) -> TableBlock:
        heads = [self.said(words.EFFECT_ON), self.said(words.ASSESSMENTS)]
        rows = map(self._times, self.year.inequality())
        return self.table("inequality", self.said(words.INEQUALITY_CAPTION), heads, rows)

    def _times(self, counted: tuple[Option, int]) -> tuple[Cell, ...]:
        option, times = counted
        return (cell(option.label.in_(self.language)), cell(number(times)))

    def groups(self) -> TableBlock:
        heads = [self.said(each) for each in (words.GROUP, words.HARM, words.GAIN, words.WHICH)]
        return self.table("groups", self.said(words.GROUPS_CAPTION), heads, map(self._group, self.year.harmed()))

    def _group(self, found: tuple[Option, int, tuple[Entry, ...]]) -> tuple[Cell, ...]:
        group, gains, entries = found
        titles = tuple(Line(self.title(entry)) for entry in entries)
        return (cell(self.word(group)), cell(number(len(entries))), cell(number(gains)), Cell(titles))
