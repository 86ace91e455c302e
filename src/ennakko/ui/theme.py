"""The look of the whole program: colours, sizes, and putting them on a running application.

Widgets name what they are (`role(button, "primary")`); the style sheet in `resources/style.qss` says how that looks.
"""

import math
from dataclasses import fields
from pathlib import Path
from string import Template
from typing import Final, Literal

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import ennakko.resources
from ennakko.ui.colours import DARK, HIGH_CONTRAST, LIGHT, PRINT, Theme, contrast

__all__ = [
    "BODY",
    "CARD_HEADING",
    "DARK",
    "HIGH_CONTRAST",
    "LIGHT",
    "PAGE_HEADING",
    "PRINT",
    "SMALL",
    "STEP",
    "Appearance",
    "Theme",
    "apply",
    "body_font",
    "chosen",
    "contrast",
    "current",
    "palette",
    "role",
    "sized",
    "style_sheet",
]

Appearance = Literal["system", "light", "dark", "high_contrast"]

STEP: Final = 4
"""All spacing is a multiple of this many pixels."""

BODY: Final = 1.0
SMALL: Final = 0.87
PAGE_HEADING: Final = 1.7
CARD_HEADING: Final = 1.15

SMALLEST_BODY: Final = 10.0
"""Points. Windows' own 9 pt is for menus; nobody should read a long form in it."""

_CHOSEN = "ennakko_theme"


_THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}


def chosen(appearance: Appearance) -> Theme:
    """The theme of an appearance; `system` asks the computer, its wish for strong contrast first."""
    if appearance != "system":
        return _THEMES[appearance]
    hints = QApplication.styleHints()
    accessibility = hints.accessibility()
    from PySide6.QtCore import Qt

    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def current() -> Theme:
    """The theme that the running application shows now."""
    app = QApplication.instance()
    return _THEMES.get(app.property(_CHOSEN), LIGHT) if app is not None else LIGHT


def body_font(text_size: float = 1.0) -> QFont:
    """The computer's own font, at a size to read in, times what the user chose."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(QFontInfo(font).pointSizeF(), SMALLEST_BODY) * text_size)
    return font


def sized(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """The same font, larger or smaller."""
    other = QFont(font)
    other.setPointSizeF(QFontInfo(font).pointSizeF() * factor)
    other.setBold(bold or font.bold())
    return other


def role(widget: QWidget, name: str) -> None:
    """Say what a widget is, so that the style sheet can show it: `role(label, "help")`."""
    from PySide6.QtCore import Qt  # its hundred enums are made when it is first imported: not before the first paint

    widget.setProperty("role", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def style_sheet(theme: Theme, font: QFont) -> str:
    """One style sheet for the whole application, with every length that follows the text worked out."""
    size = QFontInfo(font).pointSizeF()
    line = QFontMetrics(font).height()
    mark = math.ceil(line * 0.95)
    values: dict[str, object] = {field.name: getattr(theme, field.name) for field in fields(theme)}
    values |= {
        "body": f"{size * BODY:.2f}pt",
        "small": f"{size * SMALL:.2f}pt",
        "page_heading": f"{size * PAGE_HEADING:.2f}pt",
        "card_heading": f"{size * CARD_HEADING:.2f}pt",
        "mark": f"{mark}px",
        "mark_round": f"{(mark + 4) // 2}px",
        "dot": f"{(mark + 4) // 4}px",
        "icon": f"{max(18, round(line * 1.15))}px",
        "chevron": f"{math.ceil(line * 0.75)}px",
        "drop": f"{math.ceil(line * 1.5)}px",
        "row": f"{line + 2 * STEP}px",
        "thin": f"{max(6, line // 3)}px",
    }
    return Template(Path(ennakko.resources.__path__[0], "style.qss").read_text("utf-8")).substitute(values)


def first_look(app: QApplication, appearance: Appearance, text_size: float) -> Theme:
    """What `apply` gives, near enough for the first paint and quicker: `system` goes by how dark windows are."""
    if appearance == "system":
        return _shown(app, DARK if app.palette().window().color().lightness() < 128 else LIGHT, text_size)
    return _shown(app, _THEMES[appearance], text_size)


def apply(app: QApplication, appearance: Appearance, text_size: float) -> Theme:
    """Give the application its look: style, palette, font and style sheet. May be called again at any time."""
    from PySide6.QtCore import Qt

    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "high_contrast": Qt.ColorScheme.Dark}
    app.styleHints().setColorScheme(schemes.get(appearance, Qt.ColorScheme.Unknown))
    return _shown(app, chosen(appearance), text_size)


def is_applied(app: QApplication, appearance: Appearance, text_size: float) -> bool:
    """Whether the application has this look already."""
    return app.styleSheet() == style_sheet(chosen(appearance), body_font(text_size))


def _shown(app: QApplication, theme: Theme, text_size: float) -> Theme:
    font = body_font(text_size)
    sheet = style_sheet(theme, font)
    if app.styleSheet() == sheet:
        return theme
    if app.property(_CHOSEN) is None:
        app.setStyle("Fusion")
    app.setProperty(_CHOSEN, theme.name)
    QDir.setSearchPaths("icons", [str(Path(ennakko.resources.__path__[0], "icons"))])
    app.setPalette(palette(theme))
    app.setFont(font)
    app.setStyleSheet(sheet)
    return theme


def palette(theme: Theme) -> QPalette:
    """The same colours for what the style sheet does not reach."""
    made = QPalette()
    kinds = QPalette.ColorRole
    for kind, colour in {
        kinds.Window: theme.canvas,
        kinds.WindowText: theme.text,
        kinds.Base: theme.surface,
        kinds.AlternateBase: theme.canvas,
        kinds.Text: theme.text,
        kinds.PlaceholderText: theme.quiet_text,
        kinds.Button: theme.surface,
        kinds.ButtonText: theme.text,
        kinds.BrightText: theme.error,
        kinds.ToolTipBase: theme.surface,
        kinds.ToolTipText: theme.text,
        kinds.Highlight: theme.accent,
        kinds.HighlightedText: theme.on_accent,
        kinds.Accent: theme.accent,
        kinds.Link: theme.on_tint,
        kinds.LinkVisited: theme.on_tint,
        kinds.Light: theme.surface,
        kinds.Midlight: theme.line,
        kinds.Mid: theme.line,
        kinds.Dark: theme.border,
        kinds.Shadow: theme.border,
    }.items():
        made.setColor(kind, QColor(colour))
    for kind in (kinds.WindowText, kinds.Text, kinds.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, kind, QColor(theme.disabled_text))
    return made
