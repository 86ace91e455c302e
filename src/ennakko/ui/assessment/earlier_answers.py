"""Who has answered a question, when, and what was answered before, with a way to put that back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import MODULES, SCOPE, Path, same
from ennakko.model.edit import Answer, Together
from ennakko.model.history import History, Version
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.timeline import moment
from ennakko.model.words import Language
from ennakko.ui.plain import PlainLabel, grows_downwards, plain_action
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.dispute_words import DisputeWords

_MOST = 3
"""So many answers are told here; the history tells them all."""


_ELSEWHERE = (SCOPE, MODULES, (SCALE,))
"""Answers on which the form depends are chosen where they are explained."""


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
        path = self._path
        given = self._history().at(path) if path else ()
        now = self._draft.value(*path) if path else None
        versions = sorted(given, key=lambda v: (same(v.value, now), moment(v)), reverse=True)
        shown = [(version, same(version.value, now)) for version in versions[:_MOST]]
        self.setVisible(bool(shown))
        self.more.setVisible(len(versions) > 1)
        if (path, shown) == self._shown:
            return
        self._shown = (path, shown)
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        # Most questions were answered once: going from one to the next then makes nothing anew.
        only = len(versions) == 1 and shown[0][1]
        self._only.setText(self._signed(versions[0]) if only else "")
        self._only.setVisible(only)
        for version, stands in () if only else shown:
            self._list.addWidget(self._told(version, stands=stands))

    def _signed(self, version: Version) -> str:
        self._words.me = self._draft.talk.me.id
        return f"{self._words.who(version.by)} · {self._words.when(version.at)}"

    def _told(self, version: Version, *, stands: bool) -> QWidget:
        block = QWidget()
        grows_downwards(block)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addWidget(PlainLabel(self._signed(version), kind="small"))
        if stands:
            column.addWidget(PlainLabel(self.tr("The answer now"), kind="small"))
        if not stands:
            said = self._words.brief(version.path, version.value)
            column.addWidget(PlainLabel(said))
            if version.path not in _ELSEWHERE:
                back = QPushButton(self.tr("Put this back"))
                role(back, "link")
                back.setAccessibleName(plain_action(f"{back.text()}: {said}"))
                back.clicked.connect(partial(self._put_back, version))
                column.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        return block

    def _put_back(self, version: Version) -> None:
        name = self.tr("Earlier answer: {}").format(self._words.named(version.path))
        self._draft.make(Together((Answer(version.path, version.value),)), name)
