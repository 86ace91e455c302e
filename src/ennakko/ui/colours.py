"""The colours of each appearance, by what they are for, and how well two of them can be told apart."""

from dataclasses import dataclass, replace
from typing import Final, Literal

from PySide6.QtGui import QColor


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


def contrast(one: str, other: str) -> float:
    """How well two colours can be told apart, from 1 to 21, as WCAG counts it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    seen = QColor(colour)
    parts = (seen.redF(), seen.greenF(), seen.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
