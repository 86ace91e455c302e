"""The charts show what they are given, fit their width, and are the same picture everywhere."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from ennakko.ui.comparison import charts
from ennakko.ui.comparison.chart_comparison import comparison
from ennakko.ui.comparison.chart_groups import groups
from ennakko.ui.comparison.chart_values import strongest
from ennakko.ui.comparison.charts import (
    Chart,
    ChartAlternative,
    ChartBar,
    ChartGroup,
    ChartView,
    ChartWords,
    ComparisonChart,
    GroupCount,
    GroupsChart,
)
from ennakko.ui.comparison.drawing import Block, Dot, Drawing, Face, Words, width_of, wrapped
from ennakko.ui.impacts.scale_face import PLAIN
from ennakko.ui.theme import DARK, HIGH_CONTRAST, PRINT, Theme, body_font

WORDS = ChartWords(
    "kielteinen",
    "myönteinen",
    ("merkittävä kielteinen", "lievä kielteinen", "ei vaikutusta", "lievä myönteinen", "merkittävä myönteinen"),
    "sekä että",
    "ei tiedetä",
    "ei koske",
    "ei arvioitu",
)
PERSPECTIVES = (
    "Asukkaat ja asiakkaat",
    "Organisaatio ja henkilöstö",
    "Palvelujen järjestäminen ja johtaminen",
    "Talous",
)
KINDS = (("-2",), ("-1", "1"), ("0",), ("?",), (), ("mix",), ("1", "2"), ("-2", "2", "mix", "?"))


def _comparison(alternatives: int, title: str = "") -> ComparisonChart:
    name = "Yhteistyö naapurikuntien kanssa ylikunnallisena kirjastoverkkona, jossa aineisto on yhteistä"
    codes = tuple(ChartAlternative(f"VE{n + 1}", name[: 12 + 20 * n]) for n in range(alternatives))
    bars = [ChartBar.of(KINDS[n % len(KINDS)]) for n in range(alternatives * len(PERSPECTIVES))]
    groups = tuple(
        ChartGroup(perspective, tuple(bars[n * alternatives : (n + 1) * alternatives]))
        for n, perspective in enumerate(PERSPECTIVES)
    )
    return ComparisonChart(codes, groups, WORDS, title)


GROUPS = GroupsChart(
    (
        GroupCount("Ikääntyneet (65–79 v)", ("-2", "-1", "-1"), ("1",)),
        GroupCount("Vammaiset ihmiset (liikkuminen, näkö, kuulo, kehitysvamma, muu)", ("-2", "mix"), ()),
    ),
    WORDS,
    "VE2 Kirjastoauto",
)
CHARTS: list[Chart] = [_comparison(2), _comparison(3, "Vertailu"), _comparison(6), GROUPS]


def _one(values: tuple[str, ...]) -> ComparisonChart:
    return ComparisonChart((ChartAlternative("VE1", "A"),), (ChartGroup("Talous", (ChartBar.of(values),)),), WORDS)


def _drawing(chart: ComparisonChart, width: float = 640, theme: Theme = PRINT) -> Drawing:
    return comparison(chart, width, Face.of(charts.print_font()), theme)


def _bars(chart: ComparisonChart) -> list[Block]:
    swatches = len(chart.alternatives)
    return [mark for mark in _drawing(chart).marks if isinstance(mark, Block)][swatches:]


def _texts(drawing: Drawing) -> list[str]:
    return [mark.text for mark in drawing.marks if isinstance(mark, Words)]


def test_a_bar_is_made_of_values_of_the_scale() -> None:
    assert ChartBar.of(("1", "-2", "0")) == ChartBar(-2, 1)
    assert ChartBar.of(("?", "mix")) == ChartBar(None, None, mixed=True, unknown=True)
    assert ChartBar.of(("na",)) == ChartBar(not_applicable=True)
    assert ChartBar.of(()) == ChartBar()


def test_a_bar_runs_from_zero_or_across_it(qapp: QApplication) -> None:
    [minus] = _bars(_one(("-2",)))
    [plus] = _bars(_one(("2",)))
    [both] = _bars(_one(("-2", "2")))
    assert minus.rect.right() == pytest.approx(plus.rect.left(), abs=60)
    assert both.rect.width() > 1.6 * minus.rect.width()
    assert {"− −", "+ +"} <= set(_texts(_drawing(_one(("-2", "2")))))


def test_a_range_on_one_side_names_both_values(qapp: QApplication) -> None:
    assert "− − / −" in _texts(_drawing(_one(("-2", "-1"))))
    assert "0 / + +" in _texts(_drawing(_one(("0", "2"))))


def test_zero_unknown_and_mixed_differ(qapp: QApplication) -> None:
    assert [mark for mark in _drawing(_one(("0",))).marks if isinstance(mark, Dot)]
    for values, sign, note in (
        (("?",), "?", "? = ei tiedetä"),
        (("mix",), "±", "± = sekä että"),
    ):
        texts = _texts(_drawing(_one(values)))
        assert sign in texts
        assert note in texts
        assert not [mark for mark in _drawing(_one(values)).marks if isinstance(mark, Dot)]
    assert not [text for text in _texts(_drawing(_one(("1",)))) if "=" in text]


def test_what_does_not_apply_and_what_was_not_assessed_are_said_in_words(qapp: QApplication) -> None:
    for values, words, other in ((("na",), "ei koske", "ei arvioitu"), ((), "ei arvioitu", "ei koske")):
        texts = _texts(_drawing(_one(values)))
        assert words in texts
        assert not {other, "–", "−"} & set(texts)
        assert not [text for text in texts if "=" in text]


def test_a_group_is_shown_by_the_strength_of_its_impacts_and_the_counts_as_counts(qapp: QApplication) -> None:
    drawing = groups(GROUPS, 640, Face.of(charts.print_font()), PRINT)
    counts = [text for text in _texts(drawing) if "×" in text]
    assert counts == ["1 × − −, 2 × −", "1 × +", "1 × − −, 1 × ±"]
    fills = [mark.fill for mark in drawing.marks if isinstance(mark, Block)]
    strong, slight = PLAIN.look("-2", PRINT).fill, PLAIN.look("-1", PRINT).fill
    assert fills.count(strong) >= 2
    assert fills.count(slight) >= 2
    assert strongest(("1", "-1", "mix", "-2", "2")) == ("-2", "2", "-1", "1", "mix")


def test_alternatives_differ_in_colour_and_pattern(qapp: QApplication) -> None:
    swatches = [mark for mark in _drawing(_comparison(6)).marks if isinstance(mark, Block)][:6]
    assert len({swatch.fill for swatch in swatches}) == 6
    assert len({swatch.hatch for swatch in swatches}) == 6


@pytest.mark.parametrize("theme", [PRINT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("width", [300.0, 460.0, 640.0, 1000.0])
@pytest.mark.parametrize("alternatives", [2, 3, 6])
def test_nothing_leaves_the_picture(qapp: QApplication, alternatives: int, width: float, theme: Theme) -> None:
    drawing = _drawing(
        _comparison(alternatives, "Vaihtoehtojen arviot näkökulmittain, pitkällä aikavälillä"), width, theme
    )
    for mark in drawing.marks:
        match mark:
            case Words():
                left = mark.x - {"left": 0, "centre": 0.5, "right": 1}[mark.side] * width_of(mark.text, mark.font)
                assert left >= -1, mark.text
                assert left + width_of(mark.text, mark.font) <= width + 1, mark.text
                assert 0 <= mark.y <= drawing.height
            case Block():
                assert 0 <= mark.rect.left() <= mark.rect.right() <= width
                assert mark.rect.bottom() <= drawing.height


def test_words_wrap_and_break_only_when_they_must(qapp: QApplication) -> None:
    font = charts.print_font()
    assert wrapped("yksi kaksi", font, 500) == ("yksi kaksi",)
    lines = wrapped("varhaiskasvatussuunnitelmaprosessi ja muu", font, 90)
    assert all(width_of(line, font) <= 90 for line in lines)
    assert "".join(line.removesuffix("-") for line in lines).startswith("varhaiskasvatussuunnitelmaprosessi")
    assert wrapped("", font, 90) == ()


@pytest.mark.parametrize("chart", CHARTS)
def test_png_and_svg_are_pictures(qapp: QApplication, chart: Chart) -> None:
    image = QImage.fromData(charts.as_png(chart, 640, 2.2))
    assert image.width() == 1408
    assert (
        image.height() == round((charts.height_for(chart, 632, charts.print_font()) + 8) * 2.2)
        or abs(image.height() / 2.2 - charts.height_for(chart, 632, charts.print_font()) - 8) < 2
    )
    assert len({image.pixel(x, y) for x in range(0, 1408, 3) for y in range(0, image.height(), 3)}) > 4
    root = ET.fromstring(charts.as_svg(chart))
    assert root.tag.endswith("svg")
    assert len(list(root.iter())) > 20


def test_other_data_is_another_picture(qapp: QApplication) -> None:
    pictures = {charts.as_png(_one(values)) for values in KINDS}
    assert len(pictures) == len(KINDS)
    fewer = replace(GROUPS, groups=(GroupCount("Ikääntyneet (65–79 v)", ("-2", "-1"), ("1",)), GROUPS.groups[1]))
    assert charts.as_png(GROUPS) != charts.as_png(fewer)
    assert charts.as_png(GROUPS) == charts.as_png(replace(GROUPS))


def test_no_data_is_still_a_picture(qapp: QApplication) -> None:
    for empty in (ComparisonChart((), (), WORDS), GroupsChart((), WORDS)):
        assert not QImage.fromData(charts.as_png(empty)).isNull()


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_a_view_is_as_high_as_its_chart_and_speaks(qtbot: QtBot, factor: float) -> None:
    view = ChartView(_comparison(3), "Vertailu", "Palkkikaavio: vaihtoehtojen arviot näkökulmittain.")
    view.setFont(body_font(factor))
    area, page = QScrollArea(), QFrame()
    area.setWidgetResizable(True)
    QVBoxLayout(page).addWidget(view)
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(600, 200)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    area.setFocus()
    qtbot.waitUntil(lambda: view.height() >= view.heightForWidth(view.width()) > 100)
    assert view.accessibleName() == "Vertailu"
    assert view.accessibleDescription().startswith("Palkkikaavio")
    before = view.grab().toImage()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.grab().toImage() != before
    view.show_chart(_comparison(6), "Toinen")
    qtbot.waitUntil(lambda: view.height() >= view.heightForWidth(view.width()))
    assert view.accessibleName() == "Toinen"
