"""A sheet of white paper on a calm canvas, as wide as the pane allows and never too small to read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontInfo,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit
from typing_extensions import override

from ennakko.export.paper_looks import PaperLook
from ennakko.model.assessment import Path
from ennakko.ui.document.paper_device import paper_device
from ennakko.ui.document.paper_sheet import PaperSheet
from ennakko.ui.theme import LIGHT, SMALL, STEP, current, role

_GAP: Final = 3 * STEP
_NARROWEST: Final = 340
"""The least margin of the paper, in twentieths of a point."""
_BODY: Final = 11.0
"""The size of the text on the paper, in points."""
_BAR: Final = 3
_SPAN: Final = 40


class PaperView(QTextEdit):
    """Shows a sheet, read-only. A click, or Enter where the cursor stands, asks for the question behind the words."""

    wanted = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        role(self, "paper")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._ink()
        self.sheet: PaperSheet | None = None
        self._dpi = 0
        self._left = self._wide = 0.0
        self._followed: Path = ()
        self._pressed: QPointF | None = None
        self._held: tuple[QTextCursor, int] | None = None
        self._fit_later = QTimer(self, singleShot=True, interval=0)
        self._fit_later.timeout.connect(self._fit)

    def _ink(self) -> None:
        """The paper is white and its letters dark in every appearance, as in print."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        colours.setColor(QPalette.ColorRole.Highlight, QColor(LIGHT.accent))
        colours.setColor(QPalette.ColorRole.HighlightedText, QColor(LIGHT.on_accent))
        self.setPalette(colours)

    def show_sheet(self, sheet: PaperSheet) -> None:
        """Show a sheet in the place of another."""
        self.sheet = sheet
        self.setDocument(sheet.document)
        sheet.shown.connect(self.viewport().update)
        sheet.replacing.connect(self._hold)
        sheet.replaced.connect(self._restore)
        self._fit()

    def follow(self, path: Path, *, writing: bool = False) -> None:
        """Mark the words that come from an answer, and bring them into sight when they are not: where they begin, or
        while one is writing where they are written anew.
        """
        self._followed = path
        self.viewport().update()
        if self.sheet is None or not path:
            return
        at = self.sheet.change_of(path) if writing else self.sheet.place_of(path)
        if at < 0:
            return
        cursor = QTextCursor(self.sheet.document)
        cursor.setPosition(at)
        seen, room = self.cursorRect(cursor), self.viewport().height()
        if seen.top() < _GAP or seen.bottom() > room - 2 * _GAP:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + seen.top() - room // 3)

    def _hold(self) -> None:
        """Remember what stands at the top of the view. At the very beginning the beginning stays in view."""
        self._held = None
        if self.verticalScrollBar().value() > 0:
            cursor = self.cursorForPosition(self.viewport().rect().topLeft())
            self._held = (cursor, self.cursorRect(cursor).top())

    def _restore(self) -> None:
        """Let the same words stand where they stood, whatever was written above them."""
        if self._held is not None:
            cursor, top = self._held
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(cursor).top() - top)

    def _fit(self) -> None:
        """Scale the paper to the pane: first its margins give way, then the size of its letters, then its width."""
        if self.sheet is None:
            return
        formats = self.sheet.formats
        paper, width = formats.paper, float(self.viewport().width())
        room = max(1.0, width - 2 * _GAP)
        pixels = QFontInfo(self.font()).pixelSize()
        least, most = SMALL * pixels * 72 / _BODY, max(96.0, 1.1 * pixels * 72 / _BODY)
        dpi = min(most, max(least, room * 1440 / paper.width))
        margin = max(_NARROWEST, min(paper.left, (room * 1440 / dpi - paper.room) / 2))
        self._wide = min(room, (paper.room + 2 * margin) * dpi / 1440)
        self._left = (width - self._wide) / 2
        self._scale(paper, round(dpi), margin)

    def _scale(self, paper: PaperLook, dpi: int, margin: float) -> None:
        assert self.sheet is not None
        unit = self.sheet.formats.px(1440) / dpi
        """What a pixel on the screen is to the document before it is scaled."""
        document = self.sheet.document
        frame = document.rootFrame().frameFormat()
        aside = round(unit * (self._left + margin * dpi / 1440), 2)
        if self._dpi == dpi and frame.leftMargin() == aside:
            return
        self._hold()
        self._dpi = dpi
        frame.setLeftMargin(aside)
        frame.setRightMargin(aside)
        frame.setTopMargin(unit * _GAP + self.sheet.formats.px(paper.header))
        frame.setBottomMargin(unit * _GAP + self.sheet.formats.px(paper.bottom))
        whole = QTextCursor(document)
        whole.beginEditBlock()
        document.rootFrame().setFrameFormat(frame)
        self.sheet.formats.rescale(document, 1 / unit)
        whole.endEditBlock()
        document.documentLayout().setPaintDevice(paper_device(dpi))
        document.markContentsDirty(0, document.characterCount())
        self._restore()

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(e.rect(), QColor(current().canvas))
        if self.sheet is not None and self._wide:
            top = _GAP - self.verticalScrollBar().value()
            height = max(self.sheet.document.size().height() - 2 * _GAP, self.viewport().height() - 2 * _GAP)
            sheet = QRectF(self._left, top, self._wide, height)
            painter.fillRect(sheet, QColor("#ffffff"))
            painter.setPen(QColor(current().line))
            painter.drawRect(sheet)
            self._paint_bar(painter, top - _GAP)
        painter.end()
        super().paintEvent(e)
        if self.hasFocus():
            ring = QPainter(self.viewport())
            ring.setPen(QPen(QColor(current().focus), 2))
            ring.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_bar(self, painter: QPainter, up: float) -> None:
        """A bar beside the words of the question that one is at."""
        assert self.sheet is not None
        if not self._followed or (at := self.sheet.place_of(self._followed)) < 0:
            return
        layout = self.sheet.document.documentLayout()
        block = self.sheet.document.findBlock(at)
        path = self.sheet.path_at(at)
        for _ in range(_SPAN):
            if not block.isValid() or self.sheet.path_at(block.position()) != path:
                break
            seen = layout.blockBoundingRect(block).translated(0, up)
            beside = seen.left() - 2 * STEP
            painter.fillRect(QRectF(beside, seen.top(), _BAR, seen.height()), QColor(LIGHT.accent))
            block = block.next()

    @override
    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self.viewport().update()
        if e.reason() != Qt.FocusReason.MouseFocusReason and self.sheet is not None:
            if (at := self.sheet.place_of(self._followed)) >= 0:
                cursor = QTextCursor(self.sheet.document)
                cursor.setPosition(at)
                self.setTextCursor(cursor)

    @override
    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.viewport().update()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit_later.start()

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() == QEvent.Type.FontChange:
            self._fit_later.start()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.sheet is not None:
            if path := self.sheet.path_at(self.textCursor().position()):
                self.wanted.emit(path)
            return
        super().keyPressEvent(e)

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        self._pressed = e.position()
        super().mousePressEvent(e)

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        pressed, self._pressed = self._pressed, None
        still = pressed is not None and (e.position() - pressed).manhattanLength() < STEP
        if still and e.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            if path := self._path_under(e.position()):
                self.wanted.emit(path)

    @override
    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        super().mouseMoveEvent(e)
        over = not e.buttons() and bool(self._path_under(e.position()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def _path_under(self, point: QPointF) -> Path:
        return self.sheet.path_at(self.cursorForPosition(point.toPoint()).position()) if self.sheet else ()
