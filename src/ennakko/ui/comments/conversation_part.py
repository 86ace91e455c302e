"""Comments beside the question in focus: what is said, and a box to say something."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.comments import Thread
from ennakko.model.words import Language
from ennakko.ui.comments.comment_box import CommentBox
from ennakko.ui.comments.said_thread import SaidThread
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.icons import icon
from ennakko.ui.key_names import key_name
from ennakko.ui.later import Later
from ennakko.ui.plain import PlainLabel, grows_downwards, plain_action
from ennakko.ui.scrolling import bring_in_sight
from ennakko.ui.theme import STEP, current, role
from ennakko.ui.together.dispute_words import DisputeWords

READ_MS = 1500
"""What has been in sight so long has been read."""


class ConversationPart(QWidget):
    """Follows the question. In a row there are two places to comment on: the question and the whole row."""

    left = Signal()
    """Back to the question."""

    def __init__(self, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._draft = draft
        self._talk = draft.talk
        self._words = DisputeWords(draft, language, draft.talk.me.id)
        self._places: tuple[Path, ...] = ()
        self._shown: object = None
        self._fresh: set[str] = set()
        self._in_sight = Later(self, self._bring_in_sight)
        self.threads: list[SaidThread] = []
        grows_downwards(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        heading = PlainLabel(self.tr("Comments"), kind="card_heading")
        heading.setContentsMargins(0, 2 * STEP, 0, 0)
        self._column.addWidget(heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(3 * STEP)
        self._column.addLayout(self._list)
        self._others = QPushButton(icon("comment", current().on_tint), "")
        role(self._others, "link")
        self._others.clicked.connect(self._talk.all_wanted)
        self._column.addWidget(self._others, alignment=Qt.AlignmentFlag.AlignLeft)
        self._add_box()
        self._read = QTimer(self, singleShot=True, interval=READ_MS)
        self._read.timeout.connect(self._have_read)
        self._talk.changed.connect(self._renew)
        draft.news.changed.connect(self._renew)
        self.show_at(None)

    def _add_box(self) -> None:
        self.about = DropDown(8)
        self.about.setAccessibleName(self.tr("What the comment is about"))
        self.about.currentIndexChanged.connect(self._show_unsent)
        self._column.addWidget(self.about)
        self.box = CommentBox()
        self.box.setPlaceholderText(self.tr("Write a comment"))
        self.box.setAccessibleName(self.tr("Comment"))
        self.box.setAccessibleDescription(self.tr("Seen by colleagues, and not in the document unless you choose so."))
        self.box.textChanged.connect(self._written)
        self.box.sent.connect(self._say)
        self.box.left.connect(self.left)
        self._column.addWidget(self.box)
        self.send = QPushButton(self.tr("Comment"))
        self.send.setToolTip(key_name("Ctrl+Enter"))
        self.send.clicked.connect(self._say)
        line = QHBoxLayout()
        line.addWidget(self.send)
        line.addStretch(1)
        self._column.addLayout(line)

    @property
    def place(self) -> Path | None:
        """What a comment written now is about."""
        n = max(0, self.about.currentIndex())
        return self._places[n] if n < len(self._places) else None

    def show_at(self, path: Path | None) -> None:
        """Show what is said about the question at a path."""
        places = (path, path[:2]) if path and len(path) == 3 else (path,) if path else ()
        if places != self._places:
            self._talk.keep_unsent()
            self._places = places
            self._fresh = set()
            self._shown = None
            was_blocked = self.about.blockSignals(True)
            self.about.clear()
            for each in places:
                self.about.addItem(self._named(each))
            written = [n for n, each in enumerate(places) if self._talk.unsent(each)]
            self.about.setCurrentIndex(written[0] if written else 0)
            self.about.blockSignals(was_blocked)
            self._show_unsent()
        self.about.setVisible(len(places) > 1)
        self.setVisible(bool(places))
        self._renew()

    def write(self, about: Path | None = None) -> None:
        """Take the keyboard, to write on the question, or on what is at a path."""
        if about and about not in self._places:
            self.show_at(about)
        if about in self._places:
            self.about.setCurrentIndex(self._places.index(about))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self, place: Path) -> str:
        words = self._words
        return words.row(place) if len(place) == 2 else words.question(place)

    def _renew(self) -> None:
        """Show the threads as they are now, and keep the keyboard in this part."""
        self._words.me = self._talk.me.id
        found = self._found()
        self._fresh |= {c.row for t in found for c in t.comments if self._draft.news.is_unread(c)}
        if (found, frozenset(self._fresh)) != self._shown:
            self._shown = (found, frozenset(self._fresh))
            here = QApplication.focusWidget()
            held = here is not None and any(thread.isAncestorOf(here) for thread in self.threads)
            writing = next((key for thread in self.threads if (key := thread.writing_at)), None)
            while item := self._list.takeAt(0):
                if widget := item.widget():
                    widget.hide()
                    widget.deleteLater()
            self.threads = []
            for thread in found:
                if len(self._places) > 1 or thread.about not in self._places:
                    self._list.addWidget(PlainLabel(self._named(thread.about), kind="column_heading"))
                self.threads.append(SaidThread(thread, self._draft, self._words, self._fresh))
                self._list.addWidget(self.threads[-1])
            if held and not any(thread.takes_back(writing) for thread in self.threads):
                self.write()
        beneath = self._talk.beneath(self._places[0]) if self._places else ()
        others = sum(len(thread.comments) for thread in beneath if thread not in found)
        self._others.setText(plain_action(self.tr("%n more about its rows", "", others)))
        self._others.setVisible(bool(others))
        if self._fresh:
            self._read.start()

    def _found(self) -> tuple[Thread, ...]:
        """The threads here; of a row also those about what is in it."""
        if len(self._places) == 1 and len(self._places[0]) == 2:
            return self._talk.beneath(self._places[0])
        return tuple(thread for each in self._places if (thread := self._talk.at(each)))

    def _have_read(self) -> None:
        shown = (each for thread in self.threads for each in thread.said)
        self._draft.news.see_comments(c for c, block in shown if not block.visibleRegion().isEmpty())

    def _show_unsent(self) -> None:
        text = self._talk.unsent(self.place) if self.place else ""
        if self.box.text != text:
            was_blocked = self.box.blockSignals(True)
            self.box.setPlainText(text)
            self.box.blockSignals(was_blocked)
        self.send.setEnabled(bool(text.strip()))

    def _written(self) -> None:
        text = self.box.text
        self.send.setEnabled(bool(text.strip()))
        if self.place:
            self._talk.write(self.place, text)

    def _say(self) -> None:
        text = self.box.text.strip()
        if text and self.place:
            self.write()  # first: from a button that goes out the keyboard would go on to what stands below
            self._talk.say(self.place, text, self.tr("Comment on {}").format(self._named(self.place)))
            self._show_unsent()
            self._in_sight.start()

    def _bring_in_sight(self) -> None:
        """Where there is no room for both, the box counts more than the button under it."""
        for each in (self.send, self.box):
            bring_in_sight(each)
