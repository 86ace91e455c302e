"""What says that people answered differently: a line above the pages, and a note beside each question."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.disagreement import sides
from ennakko.model.history import Conflict, is_row
from ennakko.model.words import Language, shortened
from ennakko.ui.dispute_words import DisputeWords
from ennakko.ui.notice_bar import NoticeBar
from ennakko.ui.plain import PlainLabel, plain_action
from ennakko.ui.theme import STEP, role

_BRIEF = 220


class DisputeLine(NoticeBar):
    """Above the pages, as long as a choice waits anywhere."""

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__()
        self._disputes = draft.disputes
        self._disputes.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        n = len(self._disputes.waiting)
        if n:
            words = self.tr("%n conflict(s): there are different answers to the same question.", "", n)
            self.say(words, self.tr("&Choose…"), self._choose, kind="warning_notice")
        else:
            self.hide()

    def _choose(self) -> None:
        self._disputes.choosing.emit(None)


class DisputeNote(QFrame):
    """Beside a question or a row, hidden while all agree."""

    def __init__(self, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._path = path
        self._draft = draft
        self._words = DisputeWords(draft, language, "")
        self._parts: tuple[PlainLabel, QPushButton] | None = None
        self.hide()
        draft.disputes.changed.connect(self._show)
        self._show()

    def ask_at(self, path: Path) -> None:
        """Stand beside the same question of another row."""
        self._path = path
        self._show()

    def _show(self) -> None:
        conflict = self._draft.disputes.at(self._path)
        if conflict is not None:
            said, choose = self._made()
            said.setText(self._told(conflict))
            choose.setAccessibleName(plain_action(f"{choose.text()}: {self._words.named(self._path)}"))
        self.setHidden(conflict is None)

    def _made(self) -> tuple[PlainLabel, QPushButton]:
        """What it shows is made when it is first needed: a page has hundreds of questions."""
        if self._parts is not None:
            return self._parts
        role(self, "warning_notice")
        said = PlainLabel()
        choose = QPushButton(self.tr("Choose…"))
        role(choose, "link")
        choose.clicked.connect(lambda: self._draft.disputes.choosing.emit(self._path))
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(3 * STEP)
        row.addWidget(said, 1)
        row.addWidget(choose)
        self._parts = (said, choose)
        return self._parts

    def _told(self, conflict: Conflict) -> str:
        waits = self._draft.disputes.is_waiting(self._path)
        if is_row(self._path):
            head = self.tr("Somebody has removed this row, and somebody else has worked in it.")
        elif waits:
            head = self.tr("There are different answers to this:")
        else:
            head = self.tr("Views differ; the document gives all of them. A new answer here takes their place.")
        lines = [
            f"{', '.join(dict.fromkeys(self._words.who(v.by) for v in side.versions))}: "
            + shortened(" ".join(self._words.side(conflict, side).split()), _BRIEF)
            for side in sides(conflict, "")
        ]
        return "\n".join((head, *lines))
