"""The field for a value on the impact scale: every value in sight, with its sign and its word. Never a slider."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QRadioButton, QVBoxLayout
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path, Value
from ennakko.model.form import Option, Scale
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.scale import shown
from ennakko.model.words import Language
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.one_of_several import beside_the_keyboard, choose_beside, one_tab_stop
from ennakko.ui.flow import Flow
from ennakko.ui.impacts.scale import paint_value
from ennakko.ui.impacts.scale_face import SIGNS, Face
from ennakko.ui.plain import plain_action, plain_tip
from ennakko.ui.theme import SMALL, STEP, current, role, sized

_PLACES = {id_: n for n, id_ in enumerate(SIGNS)}
"""Where a value stands among the buttons: the numbers in their order, then the marks."""
_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class ValueButton(QRadioButton):
    """One value of the scale as a radio button: a block with its sign, and its word below."""

    def __init__(self, option: Option, language: Language, face: Face) -> None:
        super().__init__(plain_action(option.label.in_(language)))
        self.value = option.id
        self._face = face
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
        metrics = QFontMetrics(self._words_font(bold=True))
        longest = max((metrics.horizontalAdvance(word) for word in self._word.split()), default=0)
        width = max(longest + 2 * STEP + 2, round(4.2 * self.fontMetrics().height()))
        room = QRect(0, 0, width - STEP, 1000)
        words = max(metrics.boundingRect(room, _WRAPPED, self._word).height(), 2 * metrics.lineSpacing())
        return QSize(width, words + 4 * STEP if self._face.words else self._block() + STEP + words + STEP)

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
        block = QRectF(0, 0, self.width(), self.height() if self._face.words else self._block())
        checked, focused = self.isChecked(), self.hasFocus()
        paint_value(painter, block, self.value, theme, selected=checked, focused=focused, face=self._face)
        if checked:
            corner = QRectF(0, 0, block.width(), self._block() / 2) if self._face.words else block
            self._paint_tick(painter, corner, self._face.look(self.value, theme).ink)
        if self._face.words:
            painter.end()
            return
        painter.setFont(self._words_font(bold=checked))
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

    def _words_font(self, *, bold: bool) -> QFont:
        return sized(self.font(), SMALL, bold=bold)


class ScaleField(Field):
    """A value of the scale, chosen by mouse or by arrow keys; Delete takes it away."""

    def __init__(self, question: Scale, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self._group = QButtonGroup(self)
        self._flow = Flow(STEP)
        self._clear = QPushButton(self.tr("Clear the choice"))
        role(self._clear, "link")
        beside_the_keyboard(self._clear)
        self._clear.clicked.connect(self._cleared)
        self._flow.add(self._clear)
        self._choices = question.choices_from
        self._offer()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._flow)
        self.show_value()
        self._group.buttonClicked.connect(self._choose)
        draft.at((SCALE,)).changed.connect(self._rescaled)

    @override
    def focus(self) -> None:
        (self._group.checkedButton() or self._buttons()[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _shown(self) -> Value:
        """The value as the scale shows it; what is stored may be finer."""
        return shown(self.value, self.draft.catalogue.scale) if isinstance(self.value, str) else self.value

    @override
    def show_value(self) -> None:
        if self._shown is not None and self._shown not in [button.value for button in self._buttons()]:
            self._offer()
        self._group.setExclusive(False)
        for button in self._buttons():
            button.setChecked(button.value == self._shown)
        self._group.setExclusive(True)
        self._clear.setVisible(self._group.checkedButton() is not None)
        one_tab_stop(self._buttons())

    @override
    def ask_at(self, path: Path) -> None:
        super().ask_at(path)
        if len(self._buttons()) > len(self.draft.catalogue.lists[self._choices]):  # one may be of the other row
            self._rescaled()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.answer(None)
                return True
            if choose_beside(self._buttons(), watched, event.key()):
                return True
        return super().eventFilter(watched, event)

    def _offer(self) -> None:
        """A button for each step of the scale; one more for a value that was given on a finer scale."""
        for button in self._buttons():
            self._group.removeButton(button)
            self._flow.take(button)
        catalogue = self.draft.catalogue
        options = list(catalogue.lists[self._choices])
        other = catalogue.option(self._choices, str(self._shown)) if self._shown is not None else None
        if other and other not in options:
            options.append(other)
            options.sort(key=lambda option: _PLACES.get(option.id, len(_PLACES)))
        face = Face.of(catalogue, self.language)
        for option in options:
            button = ValueButton(option, self.language, face)
            self._group.addButton(button)
            self.watch(button)
            self._flow.add(button, before=self._clear)

    def _rescaled(self) -> None:
        focused = any(button.hasFocus() for button in self._buttons())
        self._offer()
        self.show_value()
        if focused:
            self.focus()

    def _choose(self, button: QAbstractButton) -> None:
        """Answer, unless the answer shows so already: choosing it again would make a finer one coarser."""
        if isinstance(button, ValueButton) and button.value != self._shown:
            self.answer(button.value)

    def _buttons(self) -> list[ValueButton]:
        return [button for button in self._flow.items if isinstance(button, ValueButton)]

    def _cleared(self) -> None:
        self.answer(None)
        self._buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
