"""A dialog of labelled fields: they scroll where there is little room, its buttons always stay in sight."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ennakko.ui.plain import PlainLabel
from ennakko.ui.standing_place import room_for, stand
from ennakko.ui.theme import STEP, role

_LETTERS_WIDE = 74


class FormDialog(QDialog):
    """Fields under each other, each with its label above it, and two buttons below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = _Paper()
        role(self._paper, "canvas")
        self._rows = QVBoxLayout(self._paper)
        self._rows.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 6 * STEP)
        self._rows.setSpacing(STEP)
        self._heading = PlainLabel(kind="page_heading")
        self._rows.addWidget(self._heading)

        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._paper)

        self._buttons = QDialogButtonBox()
        self.accept_button = QPushButton()
        role(self.accept_button, "primary")
        self.reject_button = QPushButton()
        self._buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.reject_button, QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        footer = QFrame()
        role(footer, "footer")
        below = QHBoxLayout(footer)
        below.setContentsMargins(6 * STEP, 3 * STEP, 6 * STEP, 3 * STEP)
        below.addWidget(self._buttons)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(footer)
        self.accept_button.setDefault(True)  # Qt heeds it only of a button that stands in its dialog
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit)

    def entitle(self, heading: str, accept: str, reject: str) -> None:
        """The heading, and what its two buttons say."""
        self.setWindowTitle(heading)
        self._heading.setText(heading)
        self.accept_button.setText(accept)
        self.reject_button.setText(reject)

    def section(self, heading: str) -> None:
        """Begin a group of fields."""
        self._rows.addSpacing(5 * STEP)
        self._rows.addWidget(PlainLabel(heading, kind="card_heading"))

    def field(self, label: str, widget: QWidget, hint: str = "") -> None:
        """One field under its label, with a sentence of help between them."""
        self._rows.addSpacing(3 * STEP)
        named = PlainLabel(label, kind="field_label")
        named.setBuddy(widget)
        widget.setAccessibleName(label)
        self._rows.addWidget(named)
        if hint:
            self._rows.addWidget(PlainLabel(hint, kind="help"))
            widget.setAccessibleDescription(hint)
        self._rows.addWidget(widget)
        if isinstance(widget, QComboBox):
            widget.installEventFilter(self)

    def add(self, item: QWidget | QLayout) -> None:
        """Anything else, under the rest."""
        self._rows.addSpacing(2 * STEP)
        if isinstance(item, QWidget):
            self._rows.addWidget(item)
        else:
            self._rows.addLayout(item)

    def grow(self) -> None:
        """Take the room that a sentence needs which has just come in sight."""
        self._later.start()

    def whole(self) -> QSize:
        """The size that shows every field, as far as the screen and the window below have room for it."""
        room = room_for(self).size()
        beside = self._scroll.verticalScrollBar().sizeHint().width()
        letters = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE + 12 * STEP
        wide = min(max(letters, self._rows.minimumSize().width()) + beside, room.width())
        high = (
            self._rows.totalHeightForWidth(wide - beside)
            if self._rows.hasHeightForWidth()
            else self._paper.sizeHint().height()
        )
        return QSize(wide, min(high + self._footer_height(), room.height()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turning the wheel scrolls the fields; it never changes a choice on the way."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self._later.start()  # the system has drawn its frame by then

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs a larger dialog, also while one looks at it."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self._later.start()

    def _fit(self) -> None:
        stand(self, self.whole())
        if (here := self.focusWidget()) is not None and self._paper.isAncestorOf(here):
            self._scroll.ensureWidgetVisible(here)

    def _footer_height(self) -> int:
        return self._buttons.sizeHint().height() + 6 * STEP + 2


class _Paper(QWidget):
    """What scrolls is never wider than there is room for: words wrap and fields grow narrower."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
