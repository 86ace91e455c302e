"""The field for a value on the impact scale: every value in sight, with its sign and its word. Never a slider."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QRadioButton, QVBoxLayout
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import Option, Scale
from ennakko.model.words import Language
from ennakko.ui.field import Field
from ennakko.ui.flow import Flow
from ennakko.ui.one_of_several import beside_the_keyboard, choose_beside, one_tab_stop
from ennakko.ui.plain import plain_action, plain_tip
from ennakko.ui.scale import look, paint_value
from ennakko.ui.theme import SMALL, STEP, current, role, sized

_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class ValueButton(QRadioButton):
    """One value of the scale as a radio button: a block with its sign, and its word below."""

    def __init__(self, option: Option, language: Language) -> None:
        super().__init__(plain_action(option.label.in_(language)))
        self.value = option.id
        self._word = (option.word or option.label).in_(language)
        self.setAccessibleName(option.label.in_(language))
        self.setToolTip(plain_tip(option.label.in_(language)))
        self._hint: QSize | None = None

    @override
    def sizeHint(self) -> QSize:
        if self._hint is None:
            self._hint = self._measured()
        return self._hint

    @override
    def changeEvent(self, event: QEvent) -> None:
        self._hint = None
        super().changeEvent(event)

    def _measured(self) -> QSize:
        metrics = QFontMetrics(self._face(bold=True))
        longest = max((metrics.horizontalAdvance(word) for word in self._word.split()), default=0)
        width = max(longest + 2 * STEP + 2, round(4.2 * self.fontMetrics().height()))
        room = QRect(0, 0, width - STEP, 1000)
        words = metrics.boundingRect(room, _WRAPPED, self._word).height()
        return QSize(width, self._block() + STEP + max(words, 2 * metrics.lineSpacing()) + STEP)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setFont(self.font())
        block = QRectF(0, 0, self.width(), self._block())
        paint_value(painter, block, self.value, theme, selected=self.isChecked(), focused=self.hasFocus())
        if self.isChecked():
            self._paint_tick(painter, block, look(self.value, theme).ink)
        painter.setFont(self._face(bold=self.isChecked()))
        shown = self.isChecked() or self.hasFocus() or self.underMouse()
        painter.setPen(QColor(theme.text if shown else theme.quiet_text))
        words = QRect(STEP // 2, self._block() + STEP, self.width() - STEP, self.height() - self._block() - STEP)
        painter.drawText(words, _WRAPPED, self._word)
        painter.end()

    def _paint_tick(self, painter: QPainter, block: QRectF, ink: str) -> None:
        side = self.fontMetrics().height() * 0.34
        middle = block.center().y()
        left = block.left() + 3 * STEP
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(ink), 2))
        painter.drawPolyline(
            [
                QPoint(round(left), round(middle)),
                QPoint(round(left + side * 0.45), round(middle + side * 0.5)),
                QPoint(round(left + side * 1.3), round(middle - side * 0.6)),
            ]
        )

    def _block(self) -> int:
        return self.fontMetrics().height() + 4 * STEP

    def _face(self, *, bold: bool) -> QFont:
        return sized(self.font(), SMALL, bold=bold)


class ScaleField(Field):
    """A value of the scale, chosen by mouse or by arrow keys; Delete takes it away."""

    def __init__(self, question: Scale, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self._group = QButtonGroup(self)
        self._flow = Flow(STEP)
        for place, option in enumerate(draft.catalogue.options(question)):
            button = ValueButton(option, language)
            self._group.addButton(button, place)
            self.watch(button)
            self._flow.add(button)
        self._clear = QPushButton(self.tr("Clear the choice"))
        role(self._clear, "link")
        beside_the_keyboard(self._clear)
        self._clear.clicked.connect(self._cleared)
        self._flow.add(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._flow)
        self.show_value()
        self._group.idClicked.connect(lambda place: self.answer(self._buttons()[place].value))

    @override
    def focus(self) -> None:
        (self._group.checkedButton() or self._buttons()[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def show_value(self) -> None:
        self._group.setExclusive(False)
        for button in self._buttons():
            button.setChecked(button.value == self.value)
        self._group.setExclusive(True)
        self._clear.setVisible(self._group.checkedButton() is not None)
        one_tab_stop(self._buttons())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.answer(None)
                return True
            if choose_beside(self._buttons(), watched, event.key()):
                return True
        return super().eventFilter(watched, event)

    def _buttons(self) -> list[ValueButton]:
        return [button for button in self._flow.items if isinstance(button, ValueButton)]

    def _cleared(self) -> None:
        self.answer(None)
        self._buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
