"""The look of the whole program: colours, sizes, and putting them on a running application.

Widgets name what they are (`role(button, "primary")`); the style sheet in `resources/style.qss` says how that looks.
"""

import math
from dataclasses import dataclass, fields, replace
from importlib.resources import files
from string import Template
from typing import Final, Literal

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

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


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one appearance, by what they are for."""

    name: Literal["light", "dark", "high_contrast"]
    ink: Literal["dark", "light"]
    """Which of the drawn signs (chevrons, arrows) show on this theme's surfaces."""
    ink_on_accent: Literal["dark", "light"]
    text: str
    quiet_text: str
    disabled_text: str
    canvas: str
    surface: str
    line: str
    """Quiet lines between things; carries no meaning, so it may be faint."""
    border: str
    """The edge of anything that can be operated."""
    hover: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    tint: str
    on_tint: str
    focus: str
    error: str
    error_tint: str
    warning: str
    warning_tint: str
    ok: str
    ok_tint: str
    scrollbar: str
    track: str
    """The empty part of a progress bar."""
    theirs_mark: str
    """Behind words that only the other text has, when two texts are compared."""
    mine_mark: str


LIGHT: Final = Theme(
    name="light",
    ink="dark",
    ink_on_accent="light",
    text="#1b2430",
    quiet_text="#566273",
    disabled_text="#657080",
    canvas="#f4f6f9",
    surface="#ffffff",
    line="#d8dde4",
    border="#7d8896",
    hover="#eaeef3",
    accent="#0b4f8a",
    accent_hover="#0a4375",
    accent_pressed="#083760",
    on_accent="#ffffff",
    tint="#e5eff8",
    on_tint="#0b4f8a",
    focus="#0b4f8a",
    error="#b3261e",
    error_tint="#fcebea",
    warning="#8a5300",
    warning_tint="#fdf2dd",
    ok="#1f6b3a",
    ok_tint="#e6f4ea",
    scrollbar="#a9b3bf",
    track="#dfe4ea",
    theirs_mark="#d3e8f6",
    mine_mark="#fbe2c8",
)

DARK: Final = Theme(
    name="dark",
    ink="light",
    ink_on_accent="dark",
    text="#e8ecf1",
    quiet_text="#a9b4c2",
    disabled_text="#929eac",
    canvas="#14181e",
    surface="#1d232b",
    line="#343d49",
    border="#7c899a",
    hover="#29313b",
    accent="#6bb1ea",
    accent_hover="#86c1f0",
    accent_pressed="#9bcdf4",
    on_accent="#0d1720",
    tint="#1d3346",
    on_tint="#a5d2f6",
    focus="#6bb1ea",
    error="#ff9a90",
    error_tint="#43201f",
    warning="#f2bd5c",
    warning_tint="#3a2d12",
    ok="#7fd09a",
    ok_tint="#17331f",
    scrollbar="#566373",
    track="#343d49",
    theirs_mark="#1f4564",
    mine_mark="#5d3716",
)

HIGH_CONTRAST: Final = Theme(
    name="high_contrast",
    ink="light",
    ink_on_accent="dark",
    text="#ffffff",
    quiet_text="#ffffff",
    disabled_text="#9fe89f",
    canvas="#000000",
    surface="#000000",
    line="#ffffff",
    border="#ffffff",
    hover="#2b2b2b",
    accent="#ffe14d",
    accent_hover="#fff0a0",
    accent_pressed="#ffffff",
    on_accent="#000000",
    tint="#2e2900",
    on_tint="#ffe14d",
    focus="#4dd8ff",
    error="#ff9a9a",
    error_tint="#330000",
    warning="#ffc466",
    warning_tint="#2e1d00",
    ok="#7dff9b",
    ok_tint="#00260c",
    scrollbar="#ffffff",
    track="#4a4a4a",
    theirs_mark="#003c66",
    mine_mark="#5c2d00",
)

PRINT: Final = replace(LIGHT, canvas="#ffffff")
"""For pictures in a document: the light theme on white paper."""

_THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}


def contrast(one: str, other: str) -> float:
    """How well two colours can be told apart, from 1 to 21, as WCAG counts it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    seen = QColor(colour)
    parts = (seen.redF(), seen.greenF(), seen.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def chosen(appearance: Appearance) -> Theme:
    """The theme of an appearance; `system` asks the computer, its wish for strong contrast first."""
    if appearance != "system":
        return _THEMES[appearance]
    hints = QApplication.styleHints()
    accessibility = hints.accessibility()
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
    widget.setProperty("role", name)
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
        "chevron": f"{math.ceil(line * 0.75)}px",
        "drop": f"{math.ceil(line * 1.5)}px",
        "row": f"{line + 2 * STEP}px",
        "thin": f"{max(6, line // 3)}px",
    }
    return Template(files("ennakko.resources").joinpath("style.qss").read_text("utf-8")).substitute(values)


def apply(app: QApplication, appearance: Appearance, text_size: float) -> Theme:
    """Give the application its look: style, palette, font and style sheet. May be called again at any time."""
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "high_contrast": Qt.ColorScheme.Dark}
    app.styleHints().setColorScheme(schemes.get(appearance, Qt.ColorScheme.Unknown))
    theme = chosen(appearance)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setProperty(_CHOSEN, theme.name)
    QDir.setSearchPaths("icons", [str(files("ennakko.resources").joinpath("icons"))])
    font = body_font(text_size)
    app.setPalette(palette(theme))
    app.setFont(font)
    app.setStyleSheet(style_sheet(theme, font))
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
