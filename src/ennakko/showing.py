"""An assessment as a person reads it on the command line, and as a program reads it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path as FilePath

from ennakko import command_words as words
from ennakko.export.reading import Reading
from ennakko.export.wording import day
from ennakko.files.answers_written import value_written, written
from ennakko.files.version_record import recorded
from ennakko.kept_answers import NO_WORDS, named, said_of, without_place
from ennakko.model.assessment import Assessment, Path, Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.comments import COMMENTS, open_comments, threads
from ennakko.model.form import Impacts, Persons, Question, Reference, Table
from ennakko.model.former import once_asked
from ennakko.model.history import Author, Conflict, History, Version
from ennakko.model.newer_edition import NewerEdition
from ennakko.model.remarks import Finding, findings
from ennakko.model.standing import form_of, pages, standing
from ennakko.model.timeline import tells
from ennakko.model.words import Language, Text
from ennakko.opening import opened
from ennakko.spoken import spoken

_UNNAMED = Text(fi="Nimetön asia", sv="Ärende utan rubrik", en="Matter without a title")
_ANSWERED = Text(
    fi="Vastattu {n}/{m} kysymykseen", sv="{n} av {m} frågor besvarade", en="{n} of {m} questions answered"
)
_WROTE = Text(fi="Vastaajat", sv="Svaren har getts av", en="Answered by")
_ANSWER = Text(fi="{who} ({n} vastaus)", sv="{who} ({n} svar)", en="{who} ({n} answer)")
_ANSWERS = Text(fi="{who} ({n} vastausta)", sv="{who} ({n} svar)", en="{who} ({n} answers)")
_NOBODY = Text(fi="nimeä ei annettu", sv="namn saknas", en="no name given")
_MISSING = Text(fi="Vielä vastaamatta", sv="Ännu obesvarat", en="Not answered yet")
_CONFLICTS = Text(fi="Ristiriidat", sv="Konflikter", en="Conflicts")
_ALTERED = Text(
    fi="Muutettu Ennakon ulkopuolella, ei käytetä",
    sv="Ändrat utanför Ennakko, används inte",
    en="Changed outside Ennakko, not used",
)
_NEWER = Text(
    fi="Lomake on muuttunut; täällä on sen laitos {n}. Siirtyminen on ikkunassa.",
    sv="Blanketten har ändrats; här finns upplaga {n}. Övergången görs i fönstret.",
    en="The form has changed; edition {n} is here. Moving to it is done in the window.",
)
_GAPS = Text(fi="Puutteet", sv="Brister", en="Gaps")
_REMARKS = Text(fi="Huomautukset", sv="Anmärkningar", en="Remarks")
_COMMENTS = Text(fi="Avoimia kommentteja: {n}", sv="Öppna kommentarer: {n}", en="Open comments: {n}")
_HISTORY = Text(fi="Muutoshistoria", sv="Historik", en="History")
_REMOVED = Text(fi="poistettu", sv="borttaget", en="removed")


class Shown:
    """One assessment with its history, in one language."""

    def __init__(
        self,
        assessment: Assessment,
        history: History,
        catalogue: Catalogue,
        language: Language,
        altered: tuple[Version, ...] = (),
        newer: NewerEdition | None = None,
    ) -> None:
        self.assessment = assessment
        self.history = history
        self.catalogue = catalogue
        self.language = language
        self.altered = altered
        self.newer = newer
        self.reading = Reading(assessment, catalogue, language)
        self.authors = Counter(v.by.name for v in self._heads())

    def data(self, with_versions: bool) -> dict[str, object]:
        """Everything as plain values. What stands under `answers` is an answers file again."""
        where = standing(self.catalogue, self.assessment)
        found = findings(self.catalogue, self.assessment)
        shown: dict[str, object] = {
            "id": self.assessment.id,
            "form": self.assessment.form,
            "edition": {
                "number": form_of(self.catalogue, self.assessment).edition,
                "name": self.assessment.edition,
                "newer": self.newer.after if self.newer else None,
            },
            "modules": list(self.assessment.modules),
            "answers": written(self.assessment, self.catalogue),
            "progress": {"answered": where.answered, "required": where.required},
            "missing": [
                {**self._at(missing.path), "label": missing.question.label.in_(self.language), "page": missing.page}
                for missing in where.missing
            ],
            "conflicts": [self._conflict(conflict) for conflict in self.history.conflicts()],
            "gaps": [self._finding(f) for f in found if f.level == "gap"],
            "remarks": [self._finding(f) for f in found if f.level == "remark"],
        }
        if self.altered:
            shown["altered"] = [recorded(version) for version in self.altered]
        if with_versions:
            shown["versions"] = [recorded(version) for version in self._by_time()]
        return shown

    def text(self, with_versions: bool) -> str:
        """Everything as text to read."""
        return "\n".join(
            (
                *self._head(),
                *self._answers(),
                *self._open(),
                *self._without_place(),
                *(self._versions() if with_versions else ()),
            )
        )

    def open_points(self) -> str:
        """What is still open: missing answers, conflicts, gaps and remarks."""
        return "\n".join(self._open()).strip()

    def conflicts(self, found: Iterable[Conflict]) -> list[str]:
        """Questions in conflict, with both answers and their authors."""
        return list(self._list(_CONFLICTS, (line for conflict in found for line in self._contested(conflict))))

    def _heads(self) -> Iterator[Version]:
        for path in self.assessment.answers:
            if not path[0].startswith("_"):
                yield from self.history.in_force(path)[:1]

    def _by_time(self) -> list[Version]:
        return sorted(self.history.versions.values(), key=lambda v: (v.at, v.path, v.id))

    def _at(self, path: Path) -> dict[str, object]:
        return {"path": list(path), "place": self.place(path)}

    def place(self, path: Path) -> str:
        """Where an answer stands in an answers file: `impacts[3].imp_desc`, rows counted from 1."""
        rows = self.assessment.rows(path[0]) if len(path) > 1 else ()
        row = (
            f"[{rows.index(path[1]) + 1}]"
            if len(path) > 1 and path[1] in rows
            else "".join(map("[{}]".format, path[1:2]))
        )
        return path[0] + row + "".join(f".{column}" for column in path[2:])

    def question(self, path: Path) -> Question | None:
        """The question that is answered at a path, or once was."""
        return once_asked(self.catalogue, path)

    def label(self, path: Path) -> str:
        """The words of the question at a path, with the row it is about."""
        asked = self.question(path)
        kept = path[0].startswith("_") or path[0] == COMMENTS
        label = self.place(path) if kept else (asked.label if asked else NO_WORDS).in_(self.language)
        in_table = len(path) > 1 and path[0] in self.catalogue.tables and path[1] in self.assessment.rows(path[0])
        if not in_table:
            return label
        name = self.reading.name(path[0], path[1])
        return name if len(path) == 2 else f"{name}: {label}"

    def _plain(self, path: Path, value: Value) -> object:
        asked = self.question(path)
        if isinstance(asked, Reference):
            return value_written(asked, value, self.assessment, self.catalogue)
        return list(value) if isinstance(value, tuple) else value

    def _conflict(self, conflict: Conflict) -> dict[str, object]:
        values = [
            {**self._at(v.path), "value": self._plain(v.path, v.value), "by": by(v), "at": v.at, "version": v.id}
            for v in conflict.versions
        ]
        return {**self._at(conflict.path), "label": self.label(conflict.path), "values": values}

    def _finding(self, finding: Finding) -> dict[str, object]:
        return {"id": finding.id, **self._at(finding.path), "text": finding.text.in_(self.language)}

    def _said(self, text: Text, **words: object) -> str:
        return text.in_(self.language).format(**words)

    def _head(self) -> Iterator[str]:
        where = standing(self.catalogue, self.assessment)
        form = form_of(self.catalogue, self.assessment)
        modules = [m.short.in_(self.language) for m in self.catalogue.modules() if m.id in self.assessment.modules]
        yield self.assessment.title or self._said(_UNNAMED)
        edition = self._said(words.EDITION, n=form.edition)
        yield " · ".join(part for part in (form.name.in_(self.language), edition, ", ".join(modules)) if part)
        if self.newer:
            yield self._said(_NEWER, n=self.newer.after)
        yield self._said(_ANSWERED, n=where.answered, m=where.required)
        if self.authors:
            counted = ((name or self._said(_NOBODY), n) for name, n in self.authors.most_common())
            names = (self._said(_ANSWERS if n > 1 else _ANSWER, who=name, n=n) for name, n in counted)
            yield f"{self._said(_WROTE)}: {', '.join(names)}"
        if waiting := open_comments(threads(self.catalogue, self.assessment, self.history, Author(""))):
            yield self._said(_COMMENTS, n=len(waiting))

    def _answers(self) -> Iterator[str]:
        seen: set[str] = set()
        for page in pages(self.catalogue, self.assessment):
            asked = {question.id: question for question in page.questions() if question.id not in seen}
            lines = [line for q in asked.values() if self.reading.is_there(q) for line in self._question(q)]
            seen |= asked.keys()
            if lines:
                yield from ("", page.title.in_(self.language).upper(), *lines)

    def _question(self, question: Question) -> Iterator[str]:
        if not isinstance(question, Table | Persons | Impacts):
            yield from self._lines(question.label.in_(self.language), (question.id,))
            return
        yield f"  {question.label.in_(self.language)}"
        for row in self.assessment.rows(question.id):
            yield f"    {self.reading.name(question.id, row)}"
            for column in question.columns:
                for line in self._lines(column.label.in_(self.language), (question.id, row, column.id)):
                    yield f"    {line}"

    def _lines(self, label: str, path: Path) -> Iterator[str]:
        asked = self.question(path)
        if asked is None or isinstance(asked, Table | Persons | Impacts):
            return
        lines = ["".join(run.text for run in runs) for runs in self.reading.lines(asked, path[:-1])]
        if not lines:
            return
        who = f" ({self._who(path)})" if len(self.authors) > 1 else ""
        asks = named(label)
        if len(lines) == 1 and len(lines[0]) + len(label) < 90:
            yield f"  {asks} {lines[0]}{who}"
            return
        yield f"  {asks}{who}"
        yield from (f"    {line}" for line in lines)

    def _who(self, path: Path) -> str:
        return ", ".join(self._signed(v) for v in self.history.in_force(path)[:1])

    def _signed(self, version: Version) -> str:
        unit = f", {version.by.unit}" if version.by.unit else ""
        return f"{version.by.name or self._said(_NOBODY)}{unit}, {day(version.at[:10], self.language)}"

    def _open(self) -> Iterator[str]:
        where = standing(self.catalogue, self.assessment)
        found = findings(self.catalogue, self.assessment)
        yield from self._list(_ALTERED, (f"{self._signed(v)}: {self._value(v)}" for v in self.altered))
        yield from self.conflicts(self.history.conflicts())
        yield from self._list(_GAPS, (f.text.in_(self.language) for f in found if f.level == "gap"))
        yield from self._list(_MISSING, (self.label(missing.path) for missing in where.missing))
        yield from self._list(_REMARKS, (f.text.in_(self.language) for f in found if f.level == "remark"))

    def _without_place(self) -> Iterator[str]:
        for heading, lines in without_place(self.reading):
            yield from self._list(heading, iter(lines))

    def _list(self, heading: Text, lines: Iterator[str]) -> Iterator[str]:
        if found := list(lines):
            yield from ("", heading.in_(self.language).upper(), *(f"  {line}" for line in found))

    def _contested(self, conflict: Conflict) -> Iterator[str]:
        yield self.label(conflict.path)
        for version in conflict.versions:
            yield f"  {self._signed(version)}: {self._value(version)}"

    def _value(self, version: Version) -> str:
        if version.value is None:
            return self._said(_REMOVED)
        shown = said_of(self.reading, self.question(version.path), version.value) or said_of(
            self.reading, None, version.value
        )
        return shown if len(shown) <= 100 else shown[:99] + "…"

    def _versions(self) -> Iterator[str]:
        own = (v for v in self._by_time() if tells(v))
        lines = (f"{self._signed(v)}: {self.label(v.path)}: {self._value(v)}" for v in own)
        yield from self._list(_HISTORY, lines)


def by(version: Version) -> dict[str, str]:
    """The author of a version as plain values."""
    return {"id": version.by.id, "name": version.by.name, "unit": version.by.unit}


def shown(path: FilePath) -> Shown:
    """The assessment in a file, in the language that is spoken here. Raises Trouble."""
    file = opened(path)
    return Shown(file.assessment, file.history, file.catalogue, spoken(), file.shared.altered, file.newer)
