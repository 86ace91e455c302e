"""The tabs of the library: all assessments, those in one group of states, the bin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget
from typing_extensions import override

from ennakko.editor.summaries import Group
from ennakko.ui.flow import Flow
from ennakko.ui.theme import STEP, role

Tab = Literal["all", "in_progress", "circulated", "final", "decided", "bin"]
_GROUPS: Mapping[Tab, Group] = {
    "in_progress": "in_progress",
    "circulated": "circulated",
    "final": "final",
    "decided": "decided",
}


class _TabButton(QPushButton):
    """Takes the room of bold words when it is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        role(self, "tab")
        self.toggled.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        hint, words, heavy = super().sizeHint(), self.text().replace("&", ""), self.font()
        if not self.isChecked():
            return hint
        heavy.setWeight(QFont.Weight.DemiBold)
        bold, plain = QFontMetrics(heavy).horizontalAdvance(words), self.fontMetrics().horizontalAdvance(words)
        return hint + QSize(max(0, bold - plain), 0)


class LibraryTabs(Flow):
    """One tab is always chosen; each says how many assessments it has."""

    changed = Signal(str)  # Tab

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(STEP, parent)
        self._tabs: dict[Tab, QPushButton] = {}
        group = QButtonGroup(self)
        for tab in ("all", *_GROUPS, "bin"):
            button = _TabButton()
            self._tabs[tab] = button
            group.addButton(button)
            self.add(button)
            button.clicked.connect(lambda _=False, t=tab: self.changed.emit(t))
        self._tabs["all"].setChecked(True)

    def all_tabs(self) -> tuple[Tab, ...]:
        """The tabs in order."""
        return tuple(self._tabs)

    @property
    def tab(self) -> Tab:
        """The tab that is chosen."""
        return next(tab for tab, button in self._tabs.items() if button.isChecked())

    @property
    def group(self) -> Group | None:
        """The group of states that the chosen tab shows; all of them when it is None."""
        return _GROUPS.get(self.tab)

    def button(self, tab: Tab) -> QPushButton:
        """The button of a tab."""
        return self._tabs[tab]

    def choose(self, tab: Tab) -> None:
        """Choose a tab as a click would."""
        if self.tab != tab:
            self._tabs[tab].click()

    def count(self, groups: Mapping[Group, int], binned: int) -> None:
        """Say how many there are of each."""
        every = sum(groups.values())
        texts: dict[Tab, str] = {
            "all": self.tr("&All {}").format(every),
            "in_progress": self.tr("In p&rogress {}").format(groups.get("in_progress", 0)),
            "circulated": self.tr("Out for co&mment {}").format(groups.get("circulated", 0)),
            "final": self.tr("Fina&l {}").format(groups.get("final", 0)),
            "decided": self.tr("&Decided {}").format(groups.get("decided", 0)),
            "bin": self.tr("&Bin {}").format(binned),
        }
        for tab, text in texts.items():
            self._tabs[tab].setText(text)
