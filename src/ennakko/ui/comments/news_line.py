"""Beside a question or a row: that there are comments on it, and that somebody has changed it since one last looked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.comments import open_comments
from ennakko.model.history import Version, is_row
from ennakko.model.words import Language
from ennakko.ui.icons import icon, pixmap
from ennakko.ui.plain import PlainLabel, plain_action
from ennakko.ui.theme import STEP, current, role
from ennakko.ui.together.dispute_words import DisputeWords


class NewsLine(QWidget):
    """Hidden while there is nothing to say. Of a row or a table it counts the comments on what is in it, too."""

    def __init__(self, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._path = path
        self._draft = draft
        self._language = language
        self._parts: tuple[QPushButton, QLabel, PlainLabel] | None = None
        self.hide()
        draft.talk.changed.connect(self._show)
        draft.news.changed.connect(self._show)
        self._show()

    def ask_at(self, path: Path) -> None:
        """Stand beside the same question of another row."""
        self._path = path
        self._show()

    @property
    def changed_at(self) -> Path | None:
        """Where the change is that it tells of, when it is in sight."""
        told = self._parts is not None and not self.isHidden() and not self._parts[2].visibleRegion().isEmpty()
        return self._path if told and self._draft.news.at(self._path) else None

    def _show(self) -> None:
        draft = self._draft
        threads = draft.talk.beneath(self._path)
        waiting = open_comments(threads)
        changed = draft.news.at(self._path)
        if waiting or changed:
            said, mark, who = self._made()
            fresh = sum(1 for comment in waiting if draft.news.is_unread(comment))
            words = self.tr("%n comment(s)", "", len(waiting))
            if fresh:
                new = self.tr("%n new", "", fresh)
                words = f"{words}, {new}"
            named = DisputeWords(draft, self._language, "").named(self._path) if waiting else ""
            said.setText(plain_action(words))
            said.setAccessibleName(f"{words}: {named}")
            said.setVisible(bool(waiting))
            who.setText(self._told(changed) if changed else "")
            for each in (mark, who):
                each.setVisible(changed is not None)
        self.setHidden(not waiting and changed is None)

    def _told(self, changed: Version) -> str:
        words = DisputeWords(self._draft, self._language, "")
        name, when = words.name(changed.by), words.when(changed.at)
        if is_row(changed.path):
            return self.tr("New from {}, {}").format(name, when)
        return self.tr("Changed by {}, {}").format(name, when)

    def _made(self) -> tuple[QPushButton, QLabel, PlainLabel]:
        """What it shows is made when it is first needed: a page has hundreds of questions."""
        if self._parts is not None:
            return self._parts
        theme = current()
        said = QPushButton(icon("comment", theme.on_tint), "")
        role(said, "link")
        said.clicked.connect(self._open)
        mark = QLabel()
        mark.setPixmap(pixmap("pencil", theme.on_tint, self.fontMetrics().height(), self.devicePixelRatioF()))
        who = PlainLabel("", kind="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(said, alignment=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(who, 1)
        column.addLayout(row)
        self._parts = (said, mark, who)
        return self._parts

    def _open(self) -> None:
        """The thread here; of a row or a table the first that waits in it."""
        found = [thread for thread in self._draft.talk.beneath(self._path) if thread.is_open]
        if len(self._path) == 1 and any(thread.about != self._path for thread in found):
            self._draft.talk.all_wanted.emit()
        elif found:
            self._draft.talk.wanted.emit(found[0].about)
