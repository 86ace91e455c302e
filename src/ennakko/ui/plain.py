"""Labels that show text exactly as it is, and the card that groups things.

Names, answers and forms come from other people's files. Here they can never turn into rich text.
"""

import re
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QStylePainter, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.ui.theme import STEP, role

LINE: Final = 1_000
"""More letters than fit into a line. Of a text of one line no more are measured: the longest would take minutes."""
_TIP: Final = 2_000
_LONG_PIECE: Final = re.compile("[^\\s\u00ad]{24}(?=[^\\s\u00ad]{6})")
_LONG_WORD: Final = re.compile(r"[^\W\d_]{18,}")
_SYLLABLE: Final = re.compile(
    r"(?<=\w{5})(?=språk|(?!pråk)(?:[bfgkp][lr]|[dtv]r|[bcdfghjkmnpqstvwxz]|(?<![bfgkp])l|(?<![bdfgkptv])r)[aeiouyåäö]\w{3})",
    re.IGNORECASE,
)
"""Where a word breaks: before the last consonant that a vowel follows, as in Finnish, or before two that Swedish leaves
together where a part of a compound begins (befolknings|grupper, national|språk).
"""


def plain_tip(text: str) -> str:
    """Text for a tooltip, which would take anything that looks like HTML for HTML."""
    text = text if len(text) <= _TIP else text[:_TIP] + "…"
    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>" if text else ""


def plain_action(text: str) -> str:
    """Text for a menu entry or a button, which would take an & for a shortcut key. Accessible names take none."""
    return text.replace("&", "&&")


def _breakable(text: str, *, copied: bool) -> str:
    """The text with places to break in words too long for a line and web addresses: Qt would cut them off. In what may
    be `copied`, a path for example, words keep their letters.
    """
    words = text if copied else _LONG_WORD.sub(lambda found: _SYLLABLE.sub("\u00ad", found[0]), text)
    return _LONG_PIECE.sub("\\g<0>\u200b", words)


class PlainLabel(QLabel):
    """Text as it is. Wrapped, it is always as high as its text needs, whatever layout it stands in."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: str = "",
        wrap: bool = True,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._plain = ""
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if kind.startswith("pill"):
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        if kind:
            role(self, kind)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        """Show this text. Beside a buddy Qt reads & as a shortcut key, so there it is doubled."""
        copied = bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)
        shown = _breakable(text, copied=copied) if self.wordWrap() else text
        if self.accessibleName() in ("", self._plain):
            self.setAccessibleName(text if shown != text else "")
        self._plain = text
        shown = plain_action(shown) if self.buddy() is not None else shown
        if shown != super().text():  # the same words again would lay out the whole page anew
            self._heights = {}
            super().setText(shown)
            self._grow()

    @override
    def text(self) -> str:
        """The text as it was given."""
        return self._plain

    @override
    def setBuddy(self, buddy: QWidget) -> None:
        super().setBuddy(buddy)
        self.setText(self._plain)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights = {}
            self._grow()

    @override
    def heightForWidth(self, width: int) -> int:
        """Measured once for each width: a page asks for it over and over at each key that makes a text grow."""
        if not self.wordWrap():
            return super().heightForWidth(width)
        if width not in self._heights:
            if self.minimumHeight():  # it is lifted to measure what the words need
                self.setMinimumHeight(0)
            self._heights[width] = max(0, super().heightForWidth(width))  # nothing to say has no height
        return self._heights[width]

    def _grow(self) -> None:
        """Layouts that never ask for the height at a width do keep the least height."""
        if self.wordWrap() and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.setMinimumHeight(self.heightForWidth(self.width()))


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room; the text is in its tooltip and its accessible name."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, kind: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if kind:
            role(self, kind)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        one_line = " ".join(text.split())
        one_line = one_line if len(one_line) <= LINE else one_line[:LINE] + "…"
        super().setText(one_line)
        self.setAccessibleName(one_line)
        self._explain()

    @override
    def minimumSizeHint(self) -> QSize:
        full = super().minimumSizeHint()
        least = self.fontMetrics().horizontalAdvance("mmm…") + full.width() - self._text_width()
        return QSize(min(full.width(), least), full.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QStylePainter(self)
        self.drawFrame(painter)
        painter.drawItemText(room, self.alignment(), self.palette(), self.isEnabled(), shown, self.foregroundRole())

    def _text_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text())

    def _explain(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self._text_width() > self.contentsRect().width() else "")


def grows_downwards(widget: QWidget) -> None:
    """Let what stands in a widget as it was stay painted when the widget becomes higher or lower."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StaticContents)


class Card(QFrame):
    """A white block for things that belong together, with a heading or without one."""

    def __init__(self, heading: str = "", parent: QWidget | None = None, *, kind: str = "card") -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 4 * STEP)
        self.body.setSpacing(2 * STEP)
        role(self, kind)
        grows_downwards(self)
        self.heading: PlainLabel | None = None
        if heading:
            self.heading = PlainLabel(heading, kind="card_heading")
            self.body.addWidget(self.heading)
            self.setAccessibleName(heading)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lower edge has moved; the right one with it when the width is another."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.update()
        else:
            least = min(event.oldSize().height(), self.height()) - 4 * STEP
            self.update(0, least, self.width(), self.height() - least)

    def add(self, item: QWidget | QLayout) -> None:
        """Put one more thing under the others."""
        if isinstance(item, QWidget):
            self.body.addWidget(item)
        else:
            self.body.addLayout(item)
