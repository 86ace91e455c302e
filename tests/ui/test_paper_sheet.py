"""The document as a text document of Qt: it says what the report says, and following a change is as good as anew."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextFormat, QTextFrame, QTextTable
from PySide6.QtWidgets import QApplication
from tests.export.generated import Made, edited, generated

from ennakko.export.blocks import Cell, FigureBlock, Line, Report, Run, Spoken, TableBlock
from ennakko.export.check_report import paragraphs
from ennakko.export.made import Made as Pieces
from ennakko.export.paper_looks import paper_look
from ennakko.export.passages import Grid, Passage, Words, passages, seen
from ennakko.export.table_pieces import in_pieces
from ennakko.export.whole import whole
from ennakko.files.forms import load
from ennakko.model.assessment import Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Horizon
from ennakko.model.words import LANGUAGES
from ennakko.ui.comparison.chart_contents import charts_of
from ennakko.ui.comparison.chart_values import Chart
from ennakko.ui.document.paper_sheet import PaperSheet

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = date(2026, 11, 22)
SEEDS = 40


@cache
def catalogue() -> Catalogue:
    return load()


@cache
def made(seed: int) -> Made:
    return generated(seed, catalogue())


@cache
def reported(seed: int) -> Report:
    of = made(seed)
    language = of.language(LANGUAGES[seed % len(LANGUAGES)])
    return whole(of.assessment, catalogue(), of.history, language, of.chosen, today=TODAY, version=1)


def charts(seed: int) -> dict[str, Chart]:
    """What the pictures show; in a document of two languages each part has its own, here the same."""
    blocks = reported(seed).blocks
    inside = [each for block in blocks for each in (block.blocks if isinstance(block, Spoken) else (block,))]
    found = charts_of(made(seed).assessment, catalogue(), "fi").comparison
    horizons: list[tuple[str, Horizon]] = [
        (b.key, "long" if b.key.endswith("long") else "short") for b in inside if isinstance(b, FigureBlock)
    ]
    return {key: found[horizon] for key, horizon in horizons if horizon in found}


def laid(seed: int) -> tuple[Passage, ...]:
    return passages(reported(seed), charts(seed).keys(), paper_look().room, Pieces())


def sheet(*seeds: int) -> PaperSheet:
    """A sheet that has shown these, one after the other."""
    shown = PaperSheet(paper_look())
    for seed in seeds:
        shown.show(laid(seed), charts(seed), at_once=True)
    return shown


def letters(text: str) -> str:
    return "".join(text.split()).replace("\ufffc", "")


@pytest.mark.parametrize("seed", range(12))
def test_every_word_of_the_report_stands_in_it_in_order(seed: int) -> None:
    report = reported(seed)
    shown = sheet(seed)
    told = letters(shown.document.toPlainText())
    at = 0
    for runs in paragraphs(report.blocks, report.labels):
        said = letters("".join(seen(run.text) for run in runs))
        found = told.find(said, at)
        assert found >= 0, said
        at = found + len(said)


@given(st.lists(st.integers(0, SEEDS - 1), min_size=2, max_size=3))
@settings(max_examples=12)
def test_following_changes_is_as_good_as_anew(seeds: list[int]) -> None:
    followed, anew = sheet(*seeds), sheet(seeds[-1])
    assert list(dumped(followed)) == list(dumped(anew))


@given(st.integers(0, SEEDS - 1), st.randoms(use_true_random=False), st.integers(1, 6))
@settings(max_examples=15)
def test_passages_may_come_and_go_anywhere(seed: int, chance: random.Random, changes: int) -> None:
    whole_ = laid(seed)
    shown = sheet(seed)
    for _ in range(changes):
        some = [passage for passage in whole_ if chance.random() < 0.7]
        shown.show(some, charts(seed), at_once=True)
    anew = PaperSheet(paper_look())
    anew.show(some, charts(seed), at_once=True)
    assert list(dumped(shown)) == list(dumped(anew))


@pytest.mark.parametrize("seed", range(1, 5))
def test_edits_are_as_good_as_anew(seed: int) -> None:
    of, shown = made(seed), PaperSheet(paper_look())
    for assessment in itertools.islice(edited(seed, of, catalogue()), 12):
        report = whole(assessment, catalogue(), of.history, "fi", of.chosen, today=TODAY, version=1)
        now = passages(report, (), paper_look().room, Pieces())
        shown.show(now, {}, at_once=True)
        anew = PaperSheet(paper_look())
        anew.show(now, {}, at_once=True)
        assert list(dumped(shown)) == list(dumped(anew))


def test_the_pieces_of_a_long_table_look_like_one() -> None:
    rows = tuple((Cell((Line((Run(f"{n}"),)),)), Cell((Line((Run(f"Rivi {n}"),)),))) for n in range(40))
    table = TableBlock("t", "Koivut", "Rivit", ("Numero", "Rivi"), rows, number=1)
    grid = Grid(Words("Caption", (Run("Koivut"),)), table, (1, 3), False, below="Normal")
    after = Passage.of((Words("Normal", (Run("Sitten"),)),))
    cut, uncut = PaperSheet(paper_look()), PaperSheet(paper_look())
    uncut.show((Passage.of((grid,)), after), {}, at_once=True)
    cut.show(in_pieces((Passage.of((grid,)), after), Pieces()), {}, at_once=True)
    assert len(cut.passages) == 5
    assert letters(cut.document.toPlainText()) == letters(uncut.document.toPlainText())
    for shown in (cut, uncut):
        shown.document.setTextWidth(600)
    assert abs(cut.document.size().height() - uncut.document.size().height()) < 8
    edges = [[round(edge) for edge in bottoms(shown)] for shown in (cut, uncut)]
    assert edges[0] == edges[1]


def bottoms(shown: PaperSheet) -> Iterator[float]:
    """How thick the line below each row is."""
    for frame in shown.document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            for row in range(frame.rows()):
                yield frame.cellAt(row, 0).format().toTableCellFormat().bottomBorder() * 4


def test_words_lead_to_the_answer_they_come_from_and_back() -> None:
    shown = sheet(2)
    about: set[Path] = {path for passage in laid(2) for path in passage.about}
    places = {path: shown.place_of(path) for path in about}
    assert about
    assert min(places.values()) >= 0
    assert {path: shown.path_at(place) for path, place in places.items()} == {path: path for path in about}


def test_what_takes_long_is_shown_in_turns_and_the_last_wish_wins(qapp: QApplication) -> None:
    shown = PaperSheet(paper_look())
    ended: list[int] = []
    shown.shown.connect(lambda: ended.append(shown.document.characterCount()))
    for seed in (2, 3, 2):
        shown.show(laid(seed), charts(seed))
    while not shown.is_whole:
        qapp.processEvents()
    anew = sheet(2)
    assert ended[-1] == shown.document.characterCount()
    assert list(dumped(shown)) == list(dumped(anew))


def dumped(shown: PaperSheet) -> Iterator[object]:
    """Everything about a document that can be seen, paragraph by paragraph, and its tables."""
    block = shown.document.begin()
    while block.isValid():
        stretches = []
        here = block.begin()
        while not here.atEnd():
            fragment = here.fragment()
            stretches.append((fragment.text(), plain(fragment.charFormat())))
            here += 1
        table = QTextCursor(block).currentTable()
        yield (
            plain(block.blockFormat()),
            stretches,
            (table.rows(), table.columns(), plain(table.cellAt(block.position()).format())) if table else None,
        )
        block = block.next()
    yield from (plain(frame.frameFormat()) for frame in frames(shown.document.rootFrame()))


def frames(frame: QTextFrame) -> Iterator[QTextFrame]:
    for inside in frame.childFrames():
        yield inside
        assert isinstance(inside, QTextTable)


def plain(look: QTextFormat) -> QTextFormat:
    """A format without the number of the table it belongs to."""
    bare = QTextFormat(look)
    bare.clearProperty(QTextFormat.Property.ObjectIndex)
    return bare
