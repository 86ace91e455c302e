"""Who answered what, and where it is asked, in words: for conflicts, plans and history. Never an id."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ennakko.editor.open_draft import OpenDraft
from ennakko.language import clock, day
from ennakko.model.assessment import FORM, Path, Value
from ennakko.model.comments import ABOUT, COMMENTS, is_written, place
from ennakko.model.disagreement import Side
from ennakko.model.form import Question, Reference, Rowed
from ennakko.model.former import once_asked
from ennakko.model.history import Author, Conflict, Version, is_row
from ennakko.model.word_differences import condensed, differences
from ennakko.model.words import Language, shortened
from ennakko.ui.checking.answer_words import value_words
from ennakko.ui.fields.choice_fields import row_name

translate = QCoreApplication.translate
_BRIEF = 140
_SIDE = 220
"""Letters of an answer that stands against another."""
_BESIDE = 30
"""Letters beside the words that only one answer has."""


class DisputeWords:
    """Reads values as an assessment has them; `draft` is that assessment, `me` the id of whose window it is."""

    def __init__(self, draft: OpenDraft, language: Language, me: str) -> None:
        self.draft = draft
        self.language = language
        self.me = me

    def asked(self, path: Path) -> Question | None:
        """The question that is answered at a path, in this form or in one that was used before."""
        found = self.draft.catalogue.questions.get(path[0])
        if len(path) == 3 and isinstance(found, Rowed):
            found = found.column(path[2])
        return found or once_asked(self.draft.catalogue, path)

    def question(self, path: Path) -> str:
        """The words of the question at a path; of a row what such rows are called."""
        if path == FORM:
            return translate("DisputeWords", "Form")
        found = self.asked(path)
        if found is None:
            return translate("DisputeWords", "A question that the form does not ask")
        return found.row.in_(self.language) if is_row(path) and isinstance(found, Rowed) else self._label(found)

    def row(self, path: Path) -> str:
        """The name of the row that a path is in, empty where it is in none. A comment is named by what it is about."""
        table = self.draft.catalogue.tables.get(path[0])
        if table is None or len(path) < 2:
            return ""
        if path[0] == COMMENTS:
            about = self.draft.assessment.text(COMMENTS, path[1], ABOUT)
            named = self.named(place(about, self.draft.catalogue, self.draft.assessment)) if about else ""
            return " · ".join(part for part in (table.row.in_(self.language), named) if part)
        if path[1] not in self.draft.assessment.rows(path[0]):
            gone = translate("DisputeWords", "a removed row")
            return f"{self._label(table)}: {gone}"
        name = row_name(self.draft, path[0], path[1], self.language)
        return f"{table.row.in_(self.language)} {name}" if name.isdigit() else name or self._label(table)

    def place(self, path: Path, page: str) -> str:
        """Where a question is: its page, and its row."""
        return " › ".join(part for part in (page, self.row(path)) if part)

    def named(self, path: Path) -> str:
        """A question with its row, on one line."""
        if not path:
            return translate("DisputeWords", "The whole assessment")
        if is_row(path) or is_written(path):
            return self.row(path)
        return ": ".join(part for part in (self.row(path), self.question(path)) if part)

    def value(self, path: Path, value: Value) -> str:
        """An answer in words; a dash is never used for none."""
        if value is None:
            return translate("DisputeWords", "No answer")
        if path == FORM:
            form = self.draft.catalogue.forms.get(str(value))
            return form.name.in_(self.language) if form else translate("DisputeWords", "A form that is not here")
        if path[0] == COMMENTS and path[-1] == ABOUT:
            return self.named(place(str(value), self.draft.catalogue, self.draft.assessment))
        asked = self.asked(path)
        if asked is None:
            return "\n".join(value) if isinstance(value, tuple) else str(value)
        said = value_words(self.draft, asked, value, self.language)
        if not said.strip() and isinstance(asked, Reference):
            return translate("DisputeWords", "A row that has been removed")
        return said

    def brief(self, path: Path, value: Value) -> str:
        """An answer in words on one line, shortened."""
        return shortened(" ".join(self.value(path, value).split()), _BRIEF)

    def side(self, conflict: Conflict, side: Side) -> str:
        """What one side of a conflict says: the answer, or what it does with the row."""
        if not is_row(conflict.path):
            return self.value(conflict.path, side.value)
        if side.value is None:
            return translate("DisputeWords", "The row has been removed.")
        done = [self._in_row(version) for version in side.versions if version.path != conflict.path]
        moved = translate("DisputeWords", "The row has been moved.")
        return "\n".join((translate("DisputeWords", "The row stays, with these changes:"), *(done or [moved])))

    def told(self, conflict: Conflict, found: Sequence[Side]) -> list[str]:
        """Each side on one line: who gave it, and the answer; of a long one the words that another has not."""
        texts = [" ".join(self.side(conflict, side).split()) for side in found]
        return [
            f"{', '.join(dict.fromkeys(self.who(v.by) for v in side.versions))}: {_own_words(texts, n)}"
            for n, side in enumerate(found)
        ]

    def _in_row(self, version: Version) -> str:
        return f"– {self.question(version.path)}: {self.value(version.path, version.value)}"

    def who(self, author: Author) -> str:
        """A person with the unit; the one whose window it is as "you"."""
        return " · ".join(part for part in (self.person(author), author.unit) if part)

    def person(self, author: Author) -> str:
        """A person without the unit; the one whose window it is as "you"."""
        return translate("DisputeWords", "You") if author.id == self.me else self.name(author)

    def name(self, author: Author) -> str:
        """The name of a person as the file gives it."""
        return author.name or translate("DisputeWords", "Somebody without a name")

    def given(self, side: Side) -> str:
        """Who gave an answer and when; everybody, when several gave the same."""
        people = dict.fromkeys(self.who(version.by) for version in sorted(side.versions, key=lambda v: v.at))
        return f"{', '.join(people)} · {self.when(side.last.at)}"

    def when(self, at: str) -> str:
        """The time of a version on this computer's clock."""
        moment = datetime.fromisoformat(at).astimezone()
        return translate("DisputeWords", "{} at {}").format(day(moment.date()), clock(moment, self.language))

    def _label(self, question: Question) -> str:
        return question.label.in_(self.language)


def _own_words(texts: Sequence[str], n: int) -> str:
    """One of the answers; of a long text the words that another has not, with a few words beside them."""
    if len(texts[n]) <= _SIDE:
        return texts[n]
    found = differences(texts[0] if n else texts[-1], texts[n])[1]
    pieces = [piece for piece in found if piece.text.strip()]
    if all(piece.own for piece in pieces) or not any(piece.own for piece in pieces):
        return shortened(texts[n], _SIDE)
    return shortened("".join(piece.text for piece in condensed(found, _BESIDE)), _SIDE)
