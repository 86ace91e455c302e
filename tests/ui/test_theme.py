"""The colours can be told apart, and one style sheet fits every appearance and text size."""

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ennakko.ui import theme as look
from ennakko.ui.impacts.scale_face import LOOKS
from ennakko.ui.theme import DARK, HIGH_CONTRAST, LIGHT, PRINT, Theme, contrast

THEMES = [LIGHT, DARK, HIGH_CONTRAST, PRINT]

TEXT_ON = [
    *(
        (ink, ground)
        for ink in ("text", "quiet_text", "disabled_text", "error", "warning", "ok")
        for ground in ("canvas", "surface")
    ),
    *((ink, ground) for ink in ("text", "on_tint") for ground in ("tint", "surface", "hover")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    *(("text", ground) for ground in ("theirs_mark", "mine_mark", "error_tint", "warning_tint", "ok_tint")),
    ("error", "error_tint"),
    ("warning", "warning_tint"),
    ("ok", "ok_tint"),
    ("quiet_text", "hover"),
]
EDGE_ON = [(edge, ground) for edge in ("border", "focus", "accent") for ground in ("canvas", "surface")]


@pytest.fixture(autouse=True)
def _plain_look_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    look.apply(qapp, "light", 1.0)


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_text_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("edge", "ground"), EDGE_ON)
def test_edges_of_controls_can_be_seen(theme: Theme, edge: str, ground: str) -> None:
    assert contrast(getattr(theme, edge), getattr(theme, ground)) >= 3


@pytest.mark.parametrize("name", LOOKS)
def test_signs_of_the_impact_scale_can_be_read(name: str) -> None:
    for value, colours in LOOKS[name].items():
        assert contrast(colours.ink, colours.fill) >= 4.5, value
        if colours.stripe:
            assert contrast(colours.ink, colours.stripe) >= 4.5, value


@pytest.mark.parametrize("appearance", ["system", "light", "dark", "high_contrast"])
@pytest.mark.parametrize("text_size", [1.0, 2.0])
def test_every_appearance_gives_the_palette_font_and_style(
    qapp: QApplication, appearance: look.Appearance, text_size: float
) -> None:
    theme = look.apply(qapp, appearance, text_size)
    assert look.current() == theme
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.canvas)
    assert qapp.font().pointSizeF() == pytest.approx(look.body_font().pointSizeF() * text_size, abs=0.1)
    assert qapp.styleSheet() == look.style_sheet(theme, qapp.font())


def test_the_text_size_does_not_add_up_when_applied_again(qapp: QApplication) -> None:
    look.apply(qapp, "light", 2.0)
    once = qapp.font().pointSizeF()
    look.apply(qapp, "dark", 2.0)
    assert qapp.font().pointSizeF() == once


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_style_sheet_leaves_nothing_open_and_names_pictures_that_are_there(
    qapp: QApplication, theme: Theme
) -> None:
    look.apply(qapp, "light", 1.0)
    sheet = look.style_sheet(theme, qapp.font())
    assert "$" not in sheet.partition("*/")[2]
    pictures = {part.partition(")")[0] for part in sheet.split("url(")[1:]}
    assert len(pictures) > 5
    assert [name for name in pictures if not QFile.exists(name)] == []


def test_a_role_changes_the_look_of_a_shown_widget(qtbot: QtBot, qapp: QApplication) -> None:
    theme = look.apply(qapp, "light", 1.0)
    button = QPushButton("Make the document")
    qtbot.addWidget(button)
    button.show()
    before = _middle_left(button)
    look.role(button, "primary")
    assert before == QColor(theme.surface)
    assert _middle_left(button) == QColor(theme.accent)


def test_every_role_that_a_widget_takes_has_a_look() -> None:
    sources = [source.read_text("utf-8") for source in Path(look.__file__).parent.rglob("*.py")]
    taken = {name for text in sources for name in re.findall(r'\b(?:role\(\w[\w.]*, |kind=)"([a-z_]+)"', text)}
    known = set(re.findall(r'role="([a-z_]+)"', files("ennakko.resources").joinpath("style.qss").read_text("utf-8")))
    assert len(taken) > 10
    assert taken <= known


@pytest.mark.parametrize("appearance", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize(
    ("kind", "role"),
    [
        *(
            (QPushButton, name)
            for name in ("", "primary", "quiet", "link", "danger", "chip", "tab", "plain", "row_heading")
        ),
        *((QToolButton, name) for name in ("", "quiet", "plain", "row_heading")),
        *((kind, "") for kind in (QCheckBox, QRadioButton, QLineEdit)),
    ],
)
def test_the_focus_can_be_seen_and_moves_nothing(
    qtbot: QtBot, qapp: QApplication, appearance: look.Appearance, kind: type[QWidget], role: str
) -> None:
    theme = look.apply(qapp, appearance, 1.0)
    holder, widget, other = QWidget(), kind(), QLineEdit()
    if role:
        look.role(widget, role)
    column = QVBoxLayout(holder)
    column.addWidget(widget)
    column.addWidget(other)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    other.setFocus()
    away, size = _count(widget, theme.focus), widget.sizeHint()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    assert abs(_count(widget, theme.focus) - away) > 80
    assert widget.sizeHint() == size


def _image(widget: QWidget) -> QImage:
    """The widget as its window shows it: alone it would lose what shows through."""
    top = widget.window()
    return top.grab(QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())).toImage()


def _middle_left(widget: QWidget) -> QColor:
    return _image(widget).pixelColor(6, widget.height() // 2)


def _count(widget: QWidget, colour: str) -> int:
    seen = _image(widget)
    wanted = QColor(colour)
    return sum(seen.pixelColor(x, y) == wanted for x in range(seen.width()) for y in range(seen.height()))
