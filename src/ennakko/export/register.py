"""The register of a year as a document."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from ennakko.export import register_words as words
from ennakko.export.blocks import (
    Block,
    Cell,
    Contents,
    Header,
    Heading,
    Labels,
    Line,
    ListBlock,
    Paragraph,
    Report,
    Run,
    Runs,
    TableBlock,
)
from ennakko.export.made import Made
from ennakko.export.numbering import numbered
from ennakko.export.prose import line
from ennakko.export.report import NO_TITLE
from ennakko.export.wording import NO_BREAK, number
from ennakko.model.catalogue import Catalogue
from ennakko.model.condition import SCREENED
from ennakko.model.days import said
from ennakko.model.form import Option
from ennakko.model.register import Count, Entry, FollowUp, Year
from ennakko.model.words import Language, Text


def register(
    year: Year,
    catalogue: Catalogue,
    language: Language,
    *,
    today: date,
    organisation: str = "",
    unread: Collection[str] = (),
) -> Report:
    """The register of a year. Files that were `unread` are named in it, so that nobody takes it for whole."""
    writing = _Writing(year, catalogue, language, today)
    title = writing.said(words.TITLE)
    blocks: list[Block] = [Heading(1, title), Paragraph((Run(writing.said(words.INTRO)),), "opening")]
    if unread:
        blocks.append(Paragraph((Run(writing.said(words.UNREAD)),), "lead"))
        blocks.append(ListBlock(tuple((Run(name),) for name in unread)))
    blocks.append(Contents(catalogue.phrase("heading_contents", language)))
    blocks += writing.parts()
    return Report(
        title=title,
        language=language,
        made=today,
        header=Header(organisation, "", writing.said(words.KIND), said(today, language), "", "", ""),
        labels=Labels(catalogue.phrase("label_table", language), catalogue.phrase("label_figure", language)),
        blocks=tuple(numbered(blocks, Made())),
    )


def whose(year: Year) -> str:
    """The organisation whose register it is; empty when there are several, or none."""
    named = {line(entry.organisation) for entry in year.entries} - {""}
    return named.pop() if len(named) == 1 else ""


class _Writing:
    """Writes the parts of the register. A part that would be empty is left out."""

    def __init__(self, year: Year, catalogue: Catalogue, language: Language, today: date) -> None:
        self._year = year
        self._catalogue = catalogue
        self._language = language
        self._today = today

    def said(self, text: Text) -> str:
        """Words of the register in its language."""
        return text.in_(self._language).replace("{year}", str(self._year.year))

    def parts(self) -> Iterator[Block]:
        """Everything below the title."""
        yield Heading(2, self.said(words.FIGURES))
        yield self._figures()
        yield Paragraph((Run(self.said(words.NO_GUESS)),), "note")
        if not self._year.decisions:
            yield Paragraph((Run(self.said(words.NO_DECISIONS)),), "note")
        yield from self._part(words.BODIES, self._bodies())
        yield from self._part(words.FORMS, self._forms())
        yield from self._part(words.GROUPS, self._groups(), words.GROUPS_NOTE)
        yield from self._part(words.MATTERS, self._matters())
        yield from self._part(words.RESULTS, self._results())
        yield from self._part(words.FOLLOW_UPS, self._follow_ups())
        yield from self._part(words.OPEN, self._open())

    def _part(self, heading: Text, table: TableBlock, note: Text | None = None) -> Iterator[Block]:
        if table.rows:
            yield Heading(2, self.said(heading))
            if note is not None:
                yield Paragraph((Run(self.said(note)),))
            yield table

    def _table(self, key: str, caption: Text, columns: Iterable[Text], rows: Iterable[Sequence[Cell]]) -> TableBlock:
        heads = tuple(map(self.said, columns))
        described = self._catalogue.phrase("table_description", self._language, rows=heads[0], columns=", ".join(heads))
        return TableBlock(key, self.said(caption), described, heads, tuple(map(tuple, rows)))

    # The year in figures

    def _figures(self) -> TableBlock:
        year = self._year
        assessed = year.of("assessed")
        told = [entry for entry in assessed if entry.body in year.decisions]
        rows = [
            self._count(words.ASSESSED, len(assessed)),
            self._count(words.SCREENED, len(year.of("screened"))),
            self._count(words.GOING_ON, len(year.of("open"))),
            self._count(words.CHOICE, year.chosen_between),
            self._count(words.HEARD, year.heard),
            self._count(words.PLANNED, year.to_follow_up),
            self._count(words.FOLLOWED, year.followed_up(self._today)),
            self._count(words.MATTERED, year.mattered),
        ]
        if year.decisions:
            rows.insert(1, self._count(words.OF_DECISIONS, Count(len(told), sum(year.decisions.values()))))
        columns = (words.COUNTED, words.NUMBER, words.OUT_OF, words.SHARE)
        return self._table("figures", words.FIGURES_CAPTION, columns, rows)

    def _count(self, what: Text, counted: Count | int) -> tuple[Cell, ...]:
        if isinstance(counted, int):
            return tuple(map(_cell, (self.said(what), number(counted), "–", "–")))
        return tuple(map(_cell, (self.said(what), number(counted.n), number(counted.of), self._share(counted))))

    def _share(self, counted: Count) -> str:
        if counted.percent is None:
            return "–"
        if counted.n and not counted.percent:
            return self.said(words.UNDER_ONE).replace(" %", f"{NO_BREAK}%")
        return f"{counted.percent}%" if self._language == "en" else f"{counted.percent}{NO_BREAK}%"

    # By body, form and group

    def _bodies(self) -> TableBlock:
        year = self._year
        own = any(entry.scope not in SCREENED for entry in year.of("assessed"))
        columns = [words.BODY, words.FULL, words.LIGHT, *((words.OWN,) if own else ()), words.NONE_NEEDED]
        if year.decisions:
            columns += [words.DECISIONS, words.ASSESSED_OF]
        rows = [self._body(body, own=own) for body in year.bodies()]
        return self._table("bodies", words.BODIES_CAPTION, columns, rows)

    def _body(self, body: str, *, own: bool) -> tuple[Cell, ...]:
        assessed = [entry for entry in self._year.of("assessed") if entry.body == body]
        counts = [sum(entry.scope == scope for entry in assessed) for scope in ("full", "light")]
        if own:
            counts.append(sum(entry.scope not in SCREENED for entry in assessed))
        counts.append(sum(entry.body == body for entry in self._year.of("screened")))
        cells = [_cell(line(body) or self.said(words.NO_BODY)), *(_cell(number(n)) for n in counts)]
        if self._year.decisions:
            made = self._year.decisions.get(body)
            share = self._share(Count(len(assessed), made)) if made is not None else "–"
            cells += [_cell(self.said(words.NOT_GIVEN) if made is None else number(made)), _cell(share)]
        return tuple(cells)

    def _forms(self) -> TableBlock:
        counted = (*self._year.forms(), *self._year.modules())
        return self._table("forms", words.FORMS_CAPTION, (words.FORM, words.ASSESSMENTS), map(self._times, counted))

    def _groups(self) -> TableBlock:
        columns = (words.GROUP, words.ASSESSMENTS, words.WHICH)
        return self._table("groups", words.GROUPS_CAPTION, columns, map(self._group, self._year.harmed()))

    def _group(self, found: tuple[Option, tuple[Entry, ...]]) -> tuple[Cell, ...]:
        group, entries = found
        titles = tuple(Line(self._title(entry)) for entry in entries)
        return (_cell(self._word(group)), _cell(number(len(entries))), Cell(titles))

    def _times(self, counted: tuple[Option, int]) -> tuple[Cell, ...]:
        option, times = counted
        return (_cell(option.label.in_(self._language)), _cell(number(times)))

    # Matter by matter

    def _matters(self) -> TableBlock:
        columns = (words.MATTER, words.DAY, words.BODY, words.SECTOR, words.ASSESSMENT)
        rows = map(self._matter, self._year.of("assessed", "screened"))
        return self._table("matters", words.MATTERS_CAPTION, columns, rows)

    def _matter(self, entry: Entry) -> tuple[Cell, ...]:
        case = line(entry.case_number)
        named = (Line(self._title(entry)), *((Line((Run(case, quiet=True),)),) if case else ()))
        when = said(entry.day, self._language) if entry.day else self.said(words.NOT_RECORDED)
        made = [entry.form, *entry.modules]
        form = self.said(words.NOT_NEEDED) if entry.outcome == "screened" else ", ".join(map(self._word, made))
        body = " ".join(filter(None, (line(entry.body), _section(entry))))
        return (Cell(named), _cell(when), self._own(entry, body), self._own(entry, line(entry.sector)), _cell(form))

    def _results(self) -> TableBlock:
        columns = (words.MATTER, words.ALTERNATIVES, words.HEARING, words.DECISION, words.EFFECT)
        return self._table("results", words.RESULTS_CAPTION, columns, map(self._result, self._year.of("assessed")))

    def _result(self, entry: Entry) -> tuple[Cell, ...]:
        heard = words.BEFORE if entry.heard_before else words.AFTERWARDS if entry.heard else words.NOBODY
        chosen = (self._word(each) if each else self.said(words.NOT_RECORDED) for each in (entry.result, entry.effect))
        told = (number(entry.alternatives), self.said(heard), *chosen)
        return (Cell((Line(self._title(entry)),)), *map(_cell, told))

    def _follow_ups(self) -> TableBlock:
        found = [(each, entry) for entry in self._year.of("assessed") for each in entry.follow_ups]
        found.sort(key=lambda pair: (pair[0].due is None, pair[0].due or date.min))
        columns = (words.DAY, words.MATTER, words.WHAT, words.WHO, words.DONE)
        rows = (self._follow_up(each, entry) for each, entry in found)
        return self._table("follow_ups", words.FOLLOW_UPS_CAPTION, columns, rows)

    def _follow_up(self, each: FollowUp, entry: Entry) -> tuple[Cell, ...]:
        late = each.due is not None and each.due < self._today
        standing = words.IS_DONE if each.done else words.IS_LATE if late else words.IS_AHEAD
        when = said(each.due, self._language) if each.due else self.said(words.NOT_RECORDED)
        written = (self._own(entry, line(text)) for text in (each.indicator, each.owner))
        return (_cell(when), Cell((Line(self._title(entry)),)), *written, _cell(self.said(standing)))

    def _open(self) -> TableBlock:
        columns = (words.MATTER, words.SECTOR, words.ASSESSMENT, words.STANDING)
        return self._table("open", words.OPEN_CAPTION, columns, map(self._under_way, self._year.of("open")))

    def _under_way(self, entry: Entry) -> tuple[Cell, ...]:
        status = self._word(entry.status) if entry.status else self.said(words.NOT_RECORDED)
        sector = self._own(entry, line(entry.sector))
        return (Cell((Line(self._title(entry)),)), sector, _cell(self._word(entry.form)), _cell(status))

    def _word(self, option: Option) -> str:
        return option.label.in_(self._language)

    def _title(self, entry: Entry) -> Runs:
        written, language = entry.title_in(self._language)
        title = line(written)
        return (Run(title, self._other(language)),) if title else (Run(NO_TITLE.in_(self._language)),)

    def _own(self, entry: Entry, text: str) -> Cell:
        """What somebody wrote, in the language it is written in."""
        return _cell(text, self._other(entry.written)) if text else _cell(self.said(words.NOT_RECORDED))

    def _other(self, written: Language | None) -> Language | None:
        return None if written == self._language else written


def _section(entry: Entry) -> str:
    section = line(entry.section).replace(" ", NO_BREAK)
    return section if not section or "§" in section else f"{section}{NO_BREAK}§"


def _cell(text: str, language: Language | None = None) -> Cell:
    return Cell((Line((Run(text, language),)),))
