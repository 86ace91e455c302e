"""A long list to choose from: grouped by class, found by typing, worked by keys alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Option
from ennakko.model.words import LANGUAGES, Language
from ennakko.ui.theme import STEP, current, sized

_ID = Qt.ItemDataRole.UserRole
_ROWS = 9
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose: its id, what it says, its class, and every word it is found by."""

    id: str
    text: str
    group: str
    words: str


def entries(catalogue: Catalogue, options: Sequence[Option], language: Language) -> tuple[Entry, ...]:
    """The options of a list as entries. They are found by their words in every language, those for searching and those
    of their class included.
    """
    made = []
    for option in options:
        group = class_name(catalogue, option, language)
        told = (option.label, option.search) if option.search else (option.label,)
        labels = " ".join(text.in_(each) for text in told for each in LANGUAGES)
        made.append(Entry(option.id, option.label.in_(language), group, f"{labels} {group}".casefold()))
    return tuple(made)


def class_name(catalogue: Catalogue, option: Option, language: Language) -> str:
    """The name of the class an option belongs to, or nothing."""
    if option.group is None:
        return ""
    found = (catalogue.option(name, option.group) for name in catalogue.lists if name.endswith("_classes"))
    named = next((each for each in found if each is not None), None)
    return named.label.in_(language) if named else option.group


def _has_word(text: str, beginning: str) -> bool:
    """Whether a word of the text begins so."""
    return any(word.startswith(beginning) for word in text.casefold().split())


class OptionList(QWidget):
    """A search line over a grouped list. With ticks, any number of entries; without, one choice at a time."""

    picked = Signal(str)
    """The id of an entry that was chosen, or ticked, or whose tick was taken away."""
    chosen = Signal()
    """Another entry is the current one, or none is. Without ticks, Enter and a double click pick it."""
    opened = Signal()
    """The list came in sight, or was put away."""

    def __init__(self, found: Sequence[Entry], *, ticks: bool, opens: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = tuple(found)
        self._ticks = ticks
        self._opens = opens
        self._chosen: Collection[str] = ()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(200)
        self.list = QListWidget()
        self.list.setUniformItemSizes(False)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.search)
        column.addWidget(self.list)
        self.setFocusProxy(self.search)
        self.search.textEdited.connect(self._typed)
        (self.list.itemClicked if ticks else self.list.itemDoubleClicked).connect(self._take_in_list)
        self.list.currentItemChanged.connect(self.chosen)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.setVisible(not opens)
        self._fill()

    @property
    def is_open(self) -> bool:
        """Whether the list is in sight."""
        return not self.list.isHidden()

    @property
    def current(self) -> str:
        """The id of the entry that is the current one; empty when none is."""
        item = self.list.currentItem()
        return str(item.data(_ID) or "") if item else ""

    def name(self, search: str, choices: str) -> None:
        """What the search line and the list are called, for everybody."""
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search)
        self.list.setAccessibleName(choices)

    def choose(self, ids: Collection[str]) -> None:
        """Show which entries are ticked."""
        self._chosen = ids
        quiet = QSignalBlocker(self.list)
        for item in self._items():
            state = Qt.CheckState.Checked if item.data(_ID) in ids else Qt.CheckState.Unchecked
            if self._ticks and item.data(_ID):
                item.setCheckState(state)
        quiet.unblock()

    def open(self, shown: bool = True) -> None:
        """Show the list, or put it away."""
        if shown != self.is_open and self._opens:
            self.list.setVisible(shown)
            self.opened.emit()

    def focus_list(self) -> None:
        """Go to the list with the keyboard."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not (self.list.currentItem() and self.list.currentItem().data(_ID)):
            if first := self._first():
                self.list.setCurrentItem(first)

    def offer(self, found: Sequence[Entry]) -> None:
        """Offer other entries."""
        self._entries = tuple(found)
        self._fill()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            taken = self._key_in_search(event) if watched is self.search else self._key_in_list(event)
            if taken:
                return True
        return super().eventFilter(watched, event)

    def _key_in_search(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self.open()
                self.focus_list()
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.search.text() and (item := self._nearest()):
                    self._take(item)
                    self._look_at_all()
                else:
                    self.open(not self.is_open)
                return True
            case Qt.Key.Key_Escape if self.is_open and self._opens:
                self._shut()
                return True
            case _:
                return False

    def _key_in_list(self, event: QKeyEvent) -> bool:
        item = self.list.currentItem()
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if item:
                    self._take_in_list(item)
                return True
            case Qt.Key.Key_Escape:
                self.search.setFocus(Qt.FocusReason.OtherFocusReason)
                if self._opens:
                    self._shut()
                return self._opens
            case Qt.Key.Key_Up if item is self._first():
                self.search.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            case _:
                return False

    def _shut(self) -> None:
        """Close the list, and leave no word in the search line that nobody looks for any more."""
        self._look_at_all()
        self.open(False)

    def _typed(self) -> None:
        self.open()
        self._fill()

    def _take(self, item: QListWidgetItem) -> None:
        if id_ := item.data(_ID):
            self.picked.emit(id_)

    def _take_in_list(self, item: QListWidgetItem) -> None:
        """What was looked for is found: the whole list comes back, at the entry that was ticked."""
        id_ = item.data(_ID)
        self._take(item)
        if id_ and self._ticks and self.search.text():
            self._look_at_all()
            there = next(each for each in self._items() if each.data(_ID) == id_)
            self.list.doItemsLayout()
            self.list.setCurrentItem(there)
            self.list.scrollToItem(there, QListWidget.ScrollHint.PositionAtCenter)

    def _look_at_all(self) -> None:
        self.search.clear()
        self._fill()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(n) for n in range(self.list.count())]

    def _first(self) -> QListWidgetItem | None:
        return next((item for item in self._items() if item.data(_ID)), None)

    def _nearest(self) -> QListWidgetItem | None:
        """What Enter takes: an entry that begins as typed, one with a word that does, one whose class has such a word,
        one that has it inside a word, otherwise the first.
        """
        typed = self.search.text().strip().casefold()
        found = [item for item in self._items() if item.data(_ID)]
        groups = {entry.id: entry.group for entry in self._entries}
        begins = (item for item in found if item.text().casefold().startswith(typed))
        word = (item for item in found if _has_word(item.text(), typed))
        group = (item for item in found if _has_word(groups.get(item.data(_ID), ""), typed))
        says = (item for item in found if typed in item.text().casefold())
        return next(chain(begins, word, group, says, found), None)

    def _fill(self) -> None:
        wanted = self.search.text().casefold().split()
        found = [entry for entry in self._entries if all(word in entry.words for word in wanted)]
        quiet = QSignalBlocker(self.list)
        self.list.clear()
        group = ""
        for entry in found:
            if entry.group and entry.group != group:
                group = entry.group
                self._add_heading(group)
            item = QListWidgetItem(entry.text, self.list)
            item.setData(_ID, entry.id)
            if self._ticks:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setCheckState(Qt.CheckState.Unchecked)
        if not found:
            item = QListWidgetItem(self.tr("Nothing is found with these words."), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        if wanted and (nearest := self._nearest()):
            self.list.doItemsLayout()
            self.list.setCurrentItem(nearest)
            self.list.scrollToTop()  # with the class it stands under, as far as both are in sight
            self.list.scrollToItem(nearest)
        quiet.unblock()
        self.chosen.emit()
        self.choose(self._chosen)
        row = self.fontMetrics().height() + 5 * STEP
        if self._opens:
            self.list.setFixedHeight(min(max(self.list.count(), 2), _ROWS) * row + 2 * STEP)
        else:
            self.list.setMinimumHeight(_LEAST * row)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(sized(self.font(), 1.0, bold=True))
        item.setForeground(QColor(current().quiet_text))
