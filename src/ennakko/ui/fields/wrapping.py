"""Boxes to tick and radio buttons whose words wrap, so that a long choice never widens the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from ennakko.ui.plain import plain_action

_WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_WORDS |= int(Qt.TextFlag.TextShowMnemonic)


class WrappingCheckBox(QCheckBox):
    """A box to tick; its words are plain text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(plain_action(text), parent)
        self._heights: dict[int, int] = {}
        _flow(self)

    @override
    def setText(self, text: str) -> None:
        self.set_action(plain_action(text))

    def set_action(self, text: str) -> None:
        """Words of ours, with the letter that chooses them after an &."""
        self._heights = {}
        super().setText(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        self._heights = {}
        super().changeEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), self.minimumHeight()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_least_width(self, super().sizeHint().width()), self.minimumHeight())

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = _height(self, super().sizeHint(), width)
        return self._heights[width]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        _paint(self, option, QStyle.ControlElement.CE_CheckBox, contents, super().sizeHint().height())


class WrappingRadioButton(QRadioButton):
    """One of several choices; its words are plain text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(plain_action(text), parent)
        self._heights: dict[int, int] = {}
        _flow(self)

    @override
    def setText(self, text: str) -> None:
        self.set_action(plain_action(text))

    def set_action(self, text: str) -> None:
        """Words of ours, with the letter that chooses them after an &."""
        self._heights = {}
        super().setText(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        self._heights = {}
        super().changeEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), self.minimumHeight()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_least_width(self, super().sizeHint().width()), self.minimumHeight())

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = _height(self, super().sizeHint(), width)
        return self._heights[width]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, self)
        _paint(self, option, QStyle.ControlElement.CE_RadioButton, contents, super().sizeHint().height())


def _flow(button: QCheckBox | QRadioButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _shown(button: QCheckBox | QRadioButton) -> str:
    return button.text().replace("&&", "&")


def _beside(button: QCheckBox | QRadioButton, one_line: int) -> int:
    """How wide everything but the words is."""
    return one_line - button.fontMetrics().horizontalAdvance(_shown(button))


def _least_width(button: QCheckBox | QRadioButton, one_line: int) -> int:
    metrics = button.fontMetrics()
    longest = max((metrics.horizontalAdvance(word) for word in _shown(button).split()), default=0)
    return min(one_line, _beside(button, one_line) + longest + 1)


def _height(button: QCheckBox | QRadioButton, one_line: QSize, width: int) -> int:
    if width >= one_line.width():  # measured again, words that just fit may be a hair too wide
        return one_line.height()
    room = QRect(0, 0, max(1, width - _beside(button, one_line.width())), 100_000)
    words = button.fontMetrics().boundingRect(room, _WORDS, button.text()).height()
    return one_line.height() + max(0, words - button.fontMetrics().height())


def _paint(
    button: QCheckBox | QRadioButton,
    option: QStyleOptionButton,
    control: QStyle.ControlElement,
    contents: QRect,
    line: int,
) -> None:
    """The mark stands beside the first line."""
    painter = QStylePainter(button)
    words = button.text()
    option.text = ""
    whole = button.rect()
    first = QRect(whole.left(), whole.top(), whole.width(), min(line, whole.height()))
    option.rect = first
    painter.drawControl(control, option)
    top = first.top() + (first.height() - button.fontMetrics().height()) // 2
    place = QRect(contents.left(), top, whole.right() + 1 - contents.left(), whole.height() - top)
    painter.drawItemText(place, _WORDS, button.palette(), button.isEnabled(), words, button.foregroundRole())
