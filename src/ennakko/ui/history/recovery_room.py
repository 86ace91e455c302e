"""Where the data is, the copies the program has taken of it, and what can be had from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ennakko.editor.desk import Desk
from ennakko.files.backups import Backup
from ennakko.files.reader import Summary
from ennakko.files.recovery import summaries
from ennakko.language import relative_day
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.flow import Flow
from ennakko.ui.folders import open_folder
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel
from ennakko.ui.standing_place import room_for
from ennakko.ui.theme import STEP

_DATA = Qt.ItemDataRole.UserRole


class RecoveryRoom(QDialog):
    """The copies, newest first, and the assessments in the one that is chosen.

    `look_wanted` asks to read one, `one_wanted` and `all_wanted` tell what is to be brought back; `copy_wanted` and
    `text_wanted` ask for a copy now and for everything as text. When those here cannot be opened, only a whole
    copy can be brought back.
    """

    look_wanted = Signal(object, object)  # Backup, Summary
    one_wanted = Signal(object, object)  # Backup, Summary
    all_wanted = Signal(object)  # Backup
    copy_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None, *, trouble: str = "") -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self.setWindowTitle(self.tr("Backups and recovery"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(PlainLabel(self.tr("Backups and recovery"), kind="page_heading"))
        if trouble:
            column.addWidget(PlainLabel(trouble, kind="error"))
        where = self.tr(
            "Ennakko copies all assessments each hour while it is open, and before anything that changes much. "
            "They are on this computer in the folder {}"
        )
        column.addWidget(PlainLabel(where.format(desk.places.backups), kind="help", selectable=True))
        self.copies = QListWidget()
        self.inside = QListWidget()
        self.read = QPushButton(self.tr("L&ook at it"))
        self.one = QPushButton(self.tr("Bring back this &assessment…"))
        self.all = QPushButton(self.tr("Bring &back everything…"))
        self.copy = QPushButton(self.tr("Take a &copy now"))
        self.text = QPushButton(self.tr("Save everything as &text…"))
        lists = QHBoxLayout()
        lists.setSpacing(4 * STEP)
        lists.addLayout(self._titled(self.tr("Copies"), self.copies, (self.all,)), 2)
        lists.addLayout(self._titled(self.tr("What is in it"), self.inside, (self.read, self.one)), 3)
        column.addLayout(lists, 1)
        self.told = PlainLabel(kind="help")
        column.addWidget(self.told)
        column.addWidget(self._below())
        self._connect()
        for button in (self.read, self.one, self.copy, self.text):
            button.setVisible(desk.ready)
        self.look()
        self.copies.setFocus()
        letters = self.fontMetrics().averageCharWidth()
        room = room_for(self).size()
        self.resize(min(110 * letters, room.width()), min(36 * self.fontMetrics().height(), room.height()))

    def look(self) -> None:
        """List the copies as they are now."""
        self.copies.clear()
        for backup in self._desk.backups:
            when = relative_day(backup.at, self._desk.now(), self._language)
            here = backup.path.parent == self._desk.places.backups
            told = reason(backup) if here else self.tr("in the second place, {}").format(backup.path.parent)
            item = QListWidgetItem(f"{when}\n{told}" if told else when)
            item.setData(_DATA, backup)
            self.copies.addItem(item)
        self.copies.setCurrentRow(0)
        if not self.copies.count():
            self.told.setText(self.tr("There are no copies yet. The first is taken soon after the program is opened."))
        self._enable()

    def choose(self, backup: Backup, id_: str) -> None:
        """Choose an assessment of a copy, as it was chosen before somebody looked at it."""
        for list_, sought in ((self.copies, backup), (self.inside, id_)):
            for row in range(list_.count()):
                data = list_.item(row).data(_DATA)
                if sought == (data.id if isinstance(data, Summary) else data):
                    list_.setCurrentRow(row)
        self.inside.setFocus()

    @property
    def backup(self) -> Backup | None:
        """The copy that is chosen."""
        item = self.copies.currentItem()
        found = item.data(_DATA) if item else None
        return found if isinstance(found, Backup) else None

    @property
    def summary(self) -> Summary | None:
        """The assessment in it that is chosen."""
        item = self.inside.currentItem()
        found = item.data(_DATA) if item else None
        return found if isinstance(found, Summary) else None

    def _titled(self, heading: str, list_: QListWidget, buttons: Sequence[QPushButton]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(STEP)
        label = PlainLabel(heading, kind="card_heading")
        label.setBuddy(list_)
        column.addWidget(label)
        list_.setAccessibleName(heading)
        list_.setWordWrap(True)
        list_.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(list_, 1)
        below = Flow(2 * STEP)
        for button in buttons:
            below.add(button)
        column.addWidget(below)
        return column

    def _below(self) -> QWidget:
        row = Flow(2 * STEP)
        folder = QPushButton(self.tr("Open the &folder"))
        folder.clicked.connect(self._open_folder)
        close = QPushButton(self.tr("C&lose"))
        close.clicked.connect(self.reject)
        for button in (self.copy, self.text, folder, close):
            row.add(button)
        for button in (self.read, self.one, self.all, self.copy, self.text, folder, close):
            button.setAutoDefault(False)
        return row

    def _connect(self) -> None:
        self.copies.currentItemChanged.connect(self._show_inside)
        self.inside.currentItemChanged.connect(self._enable)
        self.inside.itemActivated.connect(self._ask_for_one)
        self.read.clicked.connect(self._look_at_one)
        self.one.clicked.connect(self._ask_for_one)
        self.all.clicked.connect(self._ask_for_all)
        self.copy.clicked.connect(self.copy_wanted)
        self.text.clicked.connect(self.text_wanted)

    def _show_inside(self) -> None:
        self.inside.clear()
        self.told.clear()
        if self.backup is not None:
            try:
                found = summaries(self.backup)
            except Trouble as trouble:
                self.told.setText(trouble.sentence(self._language))
                found = []
            for summary in found:
                item = QListWidgetItem("\n".join(self._lines(summary)))
                item.setData(_DATA, summary)
                self.inside.addItem(item)
            self.inside.setCurrentRow(0)
        self._enable()

    def _lines(self, summary: Summary) -> tuple[str, str]:
        when = relative_day(summary.modified, self._desk.now(), self._language)
        told = self.tr("{} of {} answered, modified {}").format(summary.answered, summary.required, when)
        if summary.deleted is not None:
            told = self.tr("{}, in the bin").format(told)
        return summary.title or self.tr("Matter without a title"), told

    def _enable(self) -> None:
        for button in (self.read, self.one):
            button.setEnabled(self.summary is not None)
        self.all.setEnabled(bool(self.inside.count()))

    def _open_folder(self) -> None:
        places = self._desk.places
        open_folder(places.backups if places.backups.is_dir() else places.home)

    def _look_at_one(self) -> None:
        if self.backup is not None and self.summary is not None:
            self.look_wanted.emit(self.backup, self.summary)

    def _ask_for_one(self) -> None:
        backup, summary = self.backup, self.summary
        if backup is None or summary is None or not self._desk.ready:
            return
        title, _ = self._lines(summary)
        if self._desk.drafts.known(summary.id):
            words = self.tr(
                "Its answers become as they were {}. The present ones stay in its history, and you can undo this."
            ).format(relative_day(backup.at, self._desk.now(), self._language))
        else:
            words = self.tr("It is not among your assessments now, and is added to them as it was.")
        self._agree(self.tr("Bring back “{}”?").format(title), words, lambda: self.one_wanted.emit(backup, summary))

    def _ask_for_all(self) -> None:
        if (backup := self.backup) is not None:
            words = self.tr(
                "All assessments become as they were {}. What is here now is kept aside in the data folder, but it is "
                "no longer in the list."
            ).format(relative_day(backup.at, self._desk.now(), self._language))
            self._agree(self.tr("Bring back everything?"), words, lambda: self.all_wanted.emit(backup))

    def _agree(self, heading: str, words: str, act: Callable[[], object]) -> None:
        message = Message(heading, words, self, close=self.tr("C&ancel"))
        message.add(self.tr("Bring &back"), act)
        message.exec()


def reason(backup: Backup) -> str:
    """Why a copy was taken, when it was for a reason."""
    translate = QCoreApplication.translate
    if backup.reason.startswith("before-update"):
        return translate("RecoveryRoom", "before the program was updated")
    return {
        "before-merge": translate("RecoveryRoom", "before files were brought together"),
        "before-restore": translate("RecoveryRoom", "before something was brought back"),
        "asked": translate("RecoveryRoom", "taken when you asked for it"),
    }.get(backup.reason, backup.reason)
