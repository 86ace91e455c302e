"""Who has answered a question, when, and what was answered before, with a way to put that back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import MODULES, SCOPE, Path, same
from ennakko.model.disagreement import views
from ennakko.model.edit import Answer, Together
from ennakko.model.history import History, Version, is_row
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.settlement import Settlement, settlement
from ennakko.model.timeline import moment
from ennakko.model.words import Language
from ennakko.ui.plain import PlainLabel, grows_downwards, plain_action
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.dispute_words import DisputeWords
from ennakko.ui.together.settled_words import settled

_MOST = 3
"""So many answers are told here; the history tells them all."""


_ELSEWHERE = (SCOPE, MODULES, (SCALE,))
"""Answers on which the form depends are chosen where they are explained."""


_Standing = Literal["now", "apart", "beside", "same", "decided", ""]


class _Entry(msgspec.Struct, frozen=True):
    """An answer, or that views were left to stand. Those who gave the answer now are named together.

    Of an answer the standing is that it is what stands `now`, that it stands `apart` from it until somebody chooses or
    stays `beside` it, that it was the `same` once, or none: then it was replaced.
    """

    versions: tuple[Version, ...]
    standing: _Standing
    settled: Settlement | None = None


class EarlierAnswers(QWidget):
    """The history of one question: the answer that stands, then the others, the newest first."""

    all_wanted = Signal(object)  # Path

    def __init__(self, draft: OpenDraft, history: Callable[[], History], language: Language) -> None:
        super().__init__()
        self._draft = draft
        self._history = history
        self._words = DisputeWords(draft, language, "")
        self._path: Path | None = None
        self._shown: object = None
        grows_downwards(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        heading = PlainLabel(self.tr("Who has answered"), kind="card_heading")
        heading.setContentsMargins(0, 2 * STEP, 0, 0)
        column.addWidget(heading)
        self._only = PlainLabel("", kind="small")
        column.addWidget(self._only)
        self._list = QVBoxLayout()
        self._list.setSpacing(2 * STEP)
        column.addLayout(self._list)
        self.more = QPushButton(self.tr("All earlier…"))
        role(self.more, "link")
        self.more.clicked.connect(lambda: self.all_wanted.emit(self._path))
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        draft.talk.changed.connect(self._renew)  # it is told when something is put on record

    def show_at(self, path: Path | None) -> None:
        """Show who answered the question at a path."""
        self._path = path
        self._renew()

    def changed(self) -> None:
        """The answer is another now."""
        self._renew()

    def _renew(self) -> None:
        shown = self._entries()
        self.setVisible(bool(shown))
        self.more.setVisible(sum(len(each.versions) for each in shown) > 1)
        shown = shown[:_MOST]
        if (self._path, shown) == self._shown:
            return
        self._shown = (self._path, shown)
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        # Most questions were answered once: going from one to the next then makes nothing anew.
        only = len(shown) == 1 and shown[0].standing == "now" and not shown[0].settled
        self._only.setText(self._signed(shown[0]) if only else "")
        self._only.setVisible(only)
        for entry in () if only else shown:
            self._list.addWidget(self._told(entry))

    def _entries(self) -> list[_Entry]:
        """The answer now, then what stands beside it, then the others and what was decided, the newest first."""
        path = self._path
        history = self._history()
        given = history.at(path) if path else ()
        if path is None or is_row(path) or not given:
            return []  # that a row is there, and in which place, is no answer
        now = self._draft.value(*path)
        alike = [v for v in given if same(v.value, now)]
        standing = [v for v in history.in_force(path) if v in alike] or sorted(alike, key=moment)[-1:]
        beside = [v for v in history.in_force(path) if v not in alike]
        disputes = self._draft.disputes
        apart: _Standing = "" if disputes.at(path) is None else "apart" if disputes.is_waiting(path) else "beside"
        entries = [
            _Entry((v,), "same" if v in alike else apart if v in beside else "", settlement(v, history))
            for v in given
            if v not in standing
        ]
        left = ((v, settlement(v, history)) for v in history.at(views(path)))
        entries += [_Entry((v,), "decided", found) for v, found in left if found is not None]
        entries.sort(key=lambda each: (each.standing in ("apart", "beside"), moment(each.versions[0])), reverse=True)
        if standing:
            settled = next((found for v in standing if (found := settlement(v, history))), None)
            entries.insert(0, _Entry(tuple(sorted(standing, key=moment, reverse=True)), "now", settled))
        return entries

    def _signed(self, entry: _Entry) -> str:
        self._words.me = self._draft.talk.me.id
        return "\n".join(f"{self._words.who(v.by)} · {self._words.when(v.at)}" for v in entry.versions)

    def _told(self, entry: _Entry) -> QWidget:
        block = QWidget()
        grows_downwards(block)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addWidget(PlainLabel(self._signed(entry), kind="small"))
        if entry.settled is not None:
            column.addWidget(PlainLabel(settled(entry.settled, self._words), kind="small"))
        stands = {
            "now": self.tr("The answer now"),
            "apart": self.tr("Waits for a choice beside the answer now"),
            "beside": self.tr("Stays beside the answer now"),
        }
        if entry.standing in stands:
            column.addWidget(PlainLabel(stands[entry.standing], kind="small"))
        if entry.standing not in ("now", "decided"):
            version = entry.versions[0]
            said = self._words.brief(version.path, version.value)
            column.addWidget(PlainLabel(said))
            if not entry.standing and version.path not in _ELSEWHERE:
                back = QPushButton(self.tr("Put this back"))
                role(back, "link")
                back.setAccessibleName(plain_action(f"{back.text()}: {said}"))
                back.clicked.connect(partial(self._put_back, version))
                column.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        return block

    def _put_back(self, version: Version) -> None:
        name = self.tr("Earlier answer: {}").format(self._words.named(version.path))
        self._draft.make(Together((Answer(version.path, version.value),)), name)
