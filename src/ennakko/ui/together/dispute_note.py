"""What says that people answered differently: a line above the pages, and a note beside each question."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path, same
from ennakko.model.disagreement import sides
from ennakko.model.history import Conflict, is_row
from ennakko.model.words import Language
from ennakko.ui.notice_bar import NoticeBar
from ennakko.ui.plain import PlainLabel, plain_action
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.dispute_words import DisputeWords


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
        self._told_anew = False
        self._parts: tuple[PlainLabel, QPushButton] | None = None
        self.hide()
        draft.disputes.changed.connect(self._show)
        draft.at(path).changed.connect(self._follow)
        self._show()

    def ask_at(self, path: Path) -> None:
        """Stand beside the same question of another row."""
        self._draft.at(self._path).changed.disconnect(self._follow)
        self._path = path
        self._draft.at(path).changed.connect(self._follow)
        self._show()

    def _follow(self) -> None:
        """Somebody writes on; only the first key changes what there is to tell."""
        conflict = None if self.isHidden() else self._draft.disputes.at(self._path)
        if conflict is not None and self._is_anew(conflict) != self._told_anew:
            self._show()

    def _show(self) -> None:
        conflict = self._draft.disputes.at(self._path)
        if conflict is not None:
            self._told_anew = self._is_anew(conflict)
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

    def _is_anew(self, conflict: Conflict) -> bool:
        """Whether what stands in the field is on record nowhere yet."""
        now = self._draft.value(*self._path)
        return not is_row(self._path) and not any(same(version.value, now) for version in conflict.versions)

    def _told(self, conflict: Conflict) -> str:
        waits, me = self._draft.disputes.is_waiting(self._path), self._draft.talk.me
        found = sides(conflict, me.id)
        lines = self._words.told(conflict, found)
        if is_row(self._path):
            return "\n".join((self.tr("Somebody has removed this row, and somebody else has worked in it."), *lines))
        if self._told_anew:
            anew = self.tr("{}: as it is written above").format(self._words.who(me))
            lines = [anew, *(line for side, line in zip(found, lines, strict=True) if not side.is_of(me.id))]
        if waits:
            head = self.tr("There are different answers to this:")
            foot = self.tr("What you write changes only your own answer. The others stay until somebody chooses.")
        else:
            head = self.tr("Views differ; the document gives all of them.")
            own = any(side.is_of(me.id) for side in found)
            foot = self.tr("What you write changes only your own view.") if own else ""
        return "\n".join(part for part in (head, *lines, foot) if part)
