"""The picture of who gains and who bears says what its table says, fits its width, and needs no colour."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ennakko.export.blocks import FigureBlock, Report, TableBlock
from ennakko.export.report import report
from ennakko.files.examples import example
from ennakko.files.forms import load
from ennakko.model.assessment import Assessment
from ennakko.model.findings import alternatives, groups
from ennakko.model.words import LANGUAGES, Language
from ennakko.ui.comparison import charts
from ennakko.ui.comparison.chart_gains import gains
from ennakko.ui.comparison.chart_values import ChartAlternative, GainsChart, GainsRow, Sides
from ennakko.ui.comparison.drawing import Block, Drawing, Face, Words, width_of
from ennakko.ui.comparison.figures import figures
from ennakko.ui.comparison.gains_contents import gains_chart
from ennakko.ui.impacts.scale_face import PLAIN
from ennakko.ui.theme import DARK, PRINT, Theme


@pytest.fixture(scope="module")
def matter() -> Assessment:
    count = iter(range(10_000))
    return example("fi", load(), "e" * 24, lambda: f"{next(count):024d}")


def made(matter: Assessment, language: Language = "fi") -> Report:
    return report(matter, load(), language, today=date(2026, 11, 22), version=1)


def drawn(chart: GainsChart, width: float = 640, theme: Theme = PRINT) -> Drawing:
    return gains(chart, width, Face.of(charts.print_font()), theme)


def blocks(drawing: Drawing) -> list[Block]:
    return [mark for mark in drawing.marks if isinstance(mark, Block)]


def chart_of(*rows: GainsRow, count: int = 1, legend: tuple[tuple[str, bool, str], ...] = ()) -> GainsChart:
    words = gains_chart(Assessment("x", {}), load(), "fi", ()).words
    named = tuple(ChartAlternative(f"VE{n + 1}", "Kolme lähikirjastoa, lyhyemmät aukioloajat") for n in range(count))
    return GainsChart(named, rows, words, legend)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_has_the_picture_above_the_table_with_the_same_groups(
    qapp: QApplication, matter: Assessment, language: Language
) -> None:
    found = made(matter, language)
    keys = [block.key for block in found.blocks if isinstance(block, FigureBlock | TableBlock)]
    first = alternatives(matter)[0]
    assert keys.index(f"groups:{first}") + 1 == keys.index("groups")
    chart = gains_chart(matter, load(), language, alternatives(matter))
    (table,) = (table for table in found.tables() if table.key == "groups")
    in_table = ["".join(run.text for run in row[0].lines[0].runs) for row in table.rows]
    assert [row.name for row in chart.rows] == [name for name in in_table if name in {r.name for r in chart.rows}]
    wanted = {block.key for block in found.blocks if isinstance(block, FigureBlock)}
    assert wanted == set(figures(matter, load(), language))
    for place, alternative in enumerate(alternatives(matter)):
        counted = {(len(f.bears), len(f.gains)) for f in groups(matter, alternative)}
        assert counted == {(len(r.sides[place].bears), len(r.sides[place].gains)) for r in chart.rows} - {(0, 0)}


def test_the_words_of_the_picture_name_the_alternatives_and_who_bears_most(matter: Assessment) -> None:
    (figure,) = (b for b in made(matter).blocks if isinstance(b, FigureBlock) and b.key.startswith("groups"))
    assert figure.alt == (
        "Palkkikaavio: kuinka monta haittaa ja hyötyä kullekin väestöryhmälle koituu, vaihtoehdot vierekkäin: VE1, "
        "VE2, VE3. Haitat vasemmalla, hyödyt oikealla. Eniten haittoja: VE1 3 ryhmää (2); VE2 2 ryhmää (3); "
        "VE3 iäkkäät (80 v täyttäneet) (3). Samat tiedot: taulukko 3."
    )


def test_nobody_who_gains_or_bears_means_no_picture() -> None:
    empty = Assessment("x", {})
    assert gains_chart(empty, load(), "fi", ("a",)).rows == ()
    assert not any(key.startswith("groups") for key in figures(empty, load(), "fi"))


def test_each_impact_is_a_block_on_its_side_and_harm_is_hatched(qapp: QApplication) -> None:
    drawing = drawn(chart_of(GainsRow("Ikääntyneet", (Sides(("-2", "-1"), ("1",), unknown=True),))))
    harm, more, gain = blocks(drawing)
    assert harm.rect.left() > more.rect.left()
    assert gain.rect.left() == pytest.approx(harm.rect.right())
    assert [block.hatch for block in (harm, more, gain)] == ["rising", "rising", "plain"]
    assert len({block.fill for block in (harm, more, gain)}) == 3
    assert [mark.text for mark in drawing.marks if isinstance(mark, Words)][-2:] == ["2", "1 ?"]


def test_a_great_many_impacts_run_together_by_strength(qapp: QApplication) -> None:
    found = blocks(drawn(chart_of(GainsRow("Kaikki", (Sides(("-2",) * 40 + ("-1",) * 60, ()),)))))
    assert len(found) == 2
    assert found[1].rect.width() / found[0].rect.width() == pytest.approx(1.5)


@pytest.mark.parametrize("theme", [PRINT, DARK], ids=["print", "dark"])
@pytest.mark.parametrize("width", [560.0, 640.0, 1000.0])
@pytest.mark.parametrize("count", [1, 2, 4])
def test_nothing_leaves_the_picture(qapp: QApplication, count: int, width: float, theme: Theme) -> None:
    many = Sides(("-2",) * 12, ("2",) * 7, unknown=True)
    name = "Vammaiset ihmiset (liikkuminen, näkö, kuulo, kehitysvamma, muu)"
    legend = (("-2", True, "− −  merkittävä kielteinen"), ("", False, "Luku: kuinka monta vaikutusta"))
    drawing = drawn(chart_of(GainsRow(name, (many,) * count), count=count, legend=legend), width, theme)
    for mark in drawing.marks:
        if isinstance(mark, Words):
            left = mark.x - {"left": 0, "centre": 0.5, "right": 1}[mark.side] * width_of(mark.text, mark.font)
            assert left >= -1, mark.text
            assert left + width_of(mark.text, mark.font) <= width + 1, mark.text
            assert 0 <= mark.y <= drawing.height
        elif isinstance(mark, Block):
            assert 0 <= mark.rect.left() <= mark.rect.right() <= width
            assert mark.rect.bottom() <= drawing.height


def test_the_strengths_differ_without_colour(qapp: QApplication, matter: Assessment) -> None:
    """Printed in grey, the strong and the slight values of one side are far apart."""
    image = QImage.fromData(charts.as_png(gains_chart(matter, load(), "fi", alternatives(matter))))
    assert image.width() == 1408
    grey = {value: QColor(PLAIN.look(value, PRINT).fill).lightness() for value in ("-2", "-1", "1", "2")}
    assert grey["-1"] - grey["-2"] > 60
    assert grey["1"] - grey["2"] > 60


def test_other_answers_are_another_picture(qapp: QApplication) -> None:
    row = GainsRow("Ikääntyneet", (Sides(("-2",), ("1",)),))
    assert charts.as_png(chart_of(row)) != charts.as_png(chart_of(replace(row, sides=(Sides(("-1",), ("1",)),))))
