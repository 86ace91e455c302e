"""The formats of Qt that stand for the styles of a paper."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ennakko.export.blocks import Run
from ennakko.export.paper_looks import Look, PaperLook
from ennakko.export.passages import APART
from ennakko.export.word_text import FILLS
from ennakko.model.assessment import Path
from ennakko.ui.plain import plain_tip

ABOUT: Final = QTextFormat.Property.UserProperty.value + 1
"""The property of letters that says which answer they come from."""
HELD: Final = QTextFormat.Property.UserProperty.value + 2
"""The property of a paragraph that is to stand on the page of what follows."""
PICTURE: Final = QTextFormat.ObjectTypes.UserObject.value + 1
"""The kind of letter that a picture is."""
HANGING: Final = QTextFormat.Property.UserProperty.value + 4
"""The property of a paragraph whose first line begins so far to the left of the others, before it is scaled."""
KEY: Final = QTextFormat.Property.UserProperty.value + 3
"""The property of a picture that names it."""
INDENT: Final = 4.0
"""The step of an indent, in pixels. Qt scales indents with the document, but not the margins beside a paragraph."""
_PARTED: Final = "\x1f"
_QUIET: Final = "Quiet"
_ALIKE: Final = ("Carlito", "Liberation Sans", "Arial")
"""Fonts as wide as Calibri or nearly so, for computers that do not have it."""
_PROPORTIONAL: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_APART: Final = 180
"""How far apart from a table the words stand that follow it."""
_BAR: Final = 60
"""How wide the bar beside a box is, in twentieths of a point."""


def path_of(letters: QTextCharFormat) -> Path:
    """The answer that letters come from, or nothing."""
    said = letters.stringProperty(ABOUT)
    return tuple(said.split(_PARTED)) if said else ()


class PaperFormats:
    """The formats for one paper. Lengths are in the pixels that a document counts in before it is scaled."""

    def __init__(self, paper: PaperLook) -> None:
        self.paper = paper
        screen = QGuiApplication.primaryScreen()
        self._unit = (screen.logicalDotsPerInchX() if screen else 96.0) / 1440
        self.scale = 1.0
        self.letters = cache(self._letters)
        self.paragraph = cache(self._paragraph)
        self.cell = cache(self._cell)
        self._brush = cache(_brush)

    def px(self, twips: float) -> float:
        """A length of the paper in pixels."""
        return twips * self._unit

    def rescale(self, document: QTextDocument, scale: float) -> None:
        """Let a document be so many times as large. Qt scales everything but where hanging lines begin."""
        self.scale = scale
        self.paragraph.cache_clear()
        block = document.begin()
        while block.isValid():
            look = block.blockFormat()
            if hanging := float(look.property(HANGING) or 0):
                look.setTextIndent(-hanging * scale)
                QTextCursor(block).setBlockFormat(look)
            block = block.next()

    def look(self, style: str) -> Look:
        """The look of a style."""
        return self.paper.styles[style]

    def run(self, style: str, run: Run, *, strong: bool = False) -> QTextCharFormat:
        """How some words look in a paragraph of a style."""
        plain = self.letters(style, strong or run.strong, run.quiet, run.value or "")
        if not run.about:
            return plain
        placed = QTextCharFormat(plain)
        placed.setProperty(ABOUT, _PARTED.join(run.about))
        return placed

    def _letters(self, style: str, strong: bool, quiet: bool, value: str) -> QTextCharFormat:
        look = self.look(style)
        made = QTextCharFormat()
        made.setFontFamilies([look.font, *_ALIKE])
        made.setFontPointSize(look.size / 2)
        made.setFontWeight(QFont.Weight.Bold if strong or look.bold else QFont.Weight.Normal)
        colour = self.look("Note").colour if quiet and not strong else look.colour
        made.setForeground(self._brush(colour or "000000"))
        if value in FILLS:
            made.setBackground(self._brush(FILLS[value]))
        return made

    def _paragraph(self, style: str, stop: int, apart: bool, held: bool, breaks: bool, level: int) -> QTextBlockFormat:
        look = self.look(style)
        made = QTextBlockFormat()
        made.setTopMargin(self.px(max(look.before, _APART) if apart else look.before))
        made.setBottomMargin(self.px(look.after))
        made.setLineHeight(look.line / 2.4, _PROPORTIONAL)
        made.setIndent(round(self.px(stop or look.left) / INDENT))
        if hanging := INDENT * round(self.px(stop or look.hanging) / INDENT):
            made.setProperty(HANGING, hanging)
            made.setTextIndent(-hanging * self.scale)
            made.setTabPositions([QTextOption.Tab(hanging, QTextOption.TabType.LeftTab)])
        if held or look.held:
            made.setProperty(HELD, True)
        if breaks:
            made.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        made.setHeadingLevel(level)
        return made

    def filled(self, style: str, fill: str) -> QTextBlockFormat:
        """A line of a table that tells a value, on its colour if it has one."""
        made = QTextBlockFormat(self.paragraph(style, 0, False, False, False, 0))
        made.setTopMargin(self.px(40))
        made.setBottomMargin(self.px(70))
        if fill:
            made.setBackground(self._brush(fill))
        return made

    def _below(self, style: str) -> int:
        return _APART if style == APART else self.look(style).before if style else 0

    def table(self, shares: tuple[int, ...], below: str, *, goes_on: bool, headed: bool) -> QTextTableFormat:
        """A table between its caption and what stands below, or one that goes on at the top of a page or a piece."""
        made = self.columns(shares, after=self._below(below))
        if not goes_on:
            made.setTopMargin(self.px(self.look("Caption").after))
        made.setHeaderRowCount(int(headed))
        made.setBorderCollapse(True)
        return made

    def boxes(self, below: str) -> QTextTableFormat:
        """What stands in a box, between a heading and what stands below."""
        made = self.columns((1,), after=max(self.look("Summary").after, self._below(below)))
        made.setTopMargin(self.px(self.look("Heading2").after))
        made.setBorderCollapse(True)
        return made

    def columns(self, shares: Sequence[int], *, after: int) -> QTextTableFormat:
        """Columns across the whole width of the text, without anything between them."""
        kind = QTextLength.Type.PercentageLength
        made = QTextTableFormat()
        made.setColumnWidthConstraints([QTextLength(kind, 100 * share / sum(shares)) for share in shares])
        made.setWidth(QTextLength(kind, 100))
        made.setBorder(0)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        made.setCellSpacing(0)
        made.setCellPadding(0)
        made.setBottomMargin(self.px(after))
        return made

    def _cell(self, head: bool, last: bool) -> QTextTableCellFormat:
        """A cell of a table: of the head, of the last row, or of another."""
        look, solid = self.paper.table, QTextFrameFormat.BorderStyle.BorderStyle_Solid
        made = QTextTableCellFormat()
        made.setTopPadding(self.px(look.top))
        made.setBottomPadding(self.px(look.bottom))
        made.setLeftPadding(self.px(look.left))
        made.setRightPadding(self.px(look.right))
        if head:
            made.setBackground(self._brush(look.head or "FFFFFF"))
            made.setTopBorder(self.px(20))
            made.setTopBorderStyle(solid)
            made.setTopBorderBrush(self._brush(look.edge or "000000"))
        made.setBottomBorder(self.px(20 if head or last else 10))
        made.setBottomBorderStyle(solid)
        made.setBottomBorderBrush(self._brush((look.edge if head or last else look.rule) or "000000"))
        return made

    def box(self) -> QTextTableCellFormat:
        """The one cell of a box."""
        look = self.look("Summary")
        made = QTextTableCellFormat()
        made.setBackground(self._brush(look.fill or "FFFFFF"))
        made.setTopPadding(self.px(120))
        made.setBottomPadding(self.px(60))
        made.setRightPadding(self.px(look.right))
        if look.bar:
            made.setLeftBorder(self.px(_BAR))
            made.setLeftBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            made.setLeftBorderBrush(self._brush(look.bar))
        return made

    def picture(self, key: str, alt: str) -> QTextCharFormat:
        """The letter that a picture is, with what it shows in words."""
        made = QTextCharFormat()
        made.setObjectType(PICTURE)
        made.setProperty(KEY, key)
        made.setToolTip(plain_tip(alt))
        return made

    def nothing(self, *, breaks: bool = False) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """A line that is not seen, where Qt needs one."""
        line, letters = QTextBlockFormat(), QTextCharFormat()
        line.setLineHeight(1, _FIXED)
        if breaks:
            line.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        letters.setFontPointSize(1)
        letters.setForeground(QBrush(Qt.GlobalColor.transparent))
        return line, letters


def _brush(colour: str) -> QBrush:
    return QBrush(QColor(f"#{colour}"))
