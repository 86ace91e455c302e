"""The document as a PDF: on A4, no heading alone at a foot, no row cut in two, and what it is not is said."""

from __future__ import annotations

import gc
import itertools
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPdfWriter, QTextBlock, QTextCursor
from tests.export.test_letterhead_seen import letterhead
from tests.ui.test_document_dialog import dialog, made, workspace

from ennakko.export.choices import EVERYTHING, DocumentLanguage
from ennakko.export.earlier import Earlier
from ennakko.files.examples import example
from ennakko.files.forms import load
from ennakko.model.history import History
from ennakko.ui.document.live_document import Laid, followed, laid
from ennakko.ui.document.paper_sheet import PaperSheet
from ennakko.ui.document.pdf import Pages, pdf
from ennakko.ui.workspace import Workspace

__all__ = ["workspace"]
pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


def document(language: DocumentLanguage) -> Laid:
    catalogue, count = load(), itertools.count(1)
    assessment = example("sv" if language == "sv" else "fi", catalogue, "e" * 24, lambda: f"{next(count):024d}")
    return laid(assessment, catalogue, History({}), language, EVERYTHING, date(2026, 11, 22), "")


def test_what_writes_the_file_goes_when_it_is_written() -> None:
    assert pdf(document("fi"))
    gc.collect()
    assert not [thing for thing in gc.get_objects() if isinstance(thing, QPdfWriter)]


@pytest.mark.parametrize("language", ["fi", "sv", "sv+fi"])
def test_no_heading_stands_alone_no_row_is_cut_and_no_page_is_empty(language: DocumentLanguage) -> None:
    content = QByteArray()
    into = QBuffer(content)
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    pages = Pages(document(language), QPdfWriter(into))
    layout = pages.sheet.document.documentLayout()

    def page(y: float) -> int:
        return int((y + 1) // pages.high)

    def top(block: QTextBlock) -> float:
        return layout.blockBoundingRect(block).top() + block.layout().lineAt(0).y()

    headings = rows = 0
    seen: set[int] = set()
    block = pages.sheet.document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if block.text():
            seen.add(page(top(block)))
        if block.blockFormat().headingLevel() and block.text():
            headings += 1
            assert page(top(block)) == page(top(block.next())), block.text()
        elif table is not None:
            foot = layout.blockBoundingRect(block).bottom() - 2
            cell = table.cellAt(block.position())
            of_row = [table.cellAt(cell.row(), n).firstCursorPosition().block() for n in range(table.columns())]
            assert {page(top(each)) for each in of_row} == {page(foot)}, block.text()
            rows += cell.column() == 0
        block = block.next()
    assert seen == set(range(pages.sheet.document.pageCount()))
    assert headings > 50
    assert rows > 60


def test_it_is_a4_has_a_title_and_is_not_tagged() -> None:
    """Were it tagged one day, the sentence in the dialog would be wrong."""
    with pikepdf.open(BytesIO(pdf(document("fi")))) as opened:
        assert len(opened.pages) > 15
        assert [round(float(side)) for side in opened.pages[0].mediabox[2:]] == [595, 842]
        assert str(opened.docinfo["/Title"]) == "Lähikirjastoverkon tarkistaminen 2027"
        assert "/StructTreeRoot" not in opened.Root


def test_it_is_chosen_beside_word_and_says_what_it_is_not(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "asiakirja.pdf"
    _, told = made(workspace, path, lambda _: dialog().kind.setCurrentIndex(1))
    assert told.splitlines()[0] == str(path)
    assert "Tallenna PDF-muodossa" in told
    assert path.read_bytes().startswith(b"%PDF")


def test_the_letterhead_stands_on_every_page_and_in_the_preview(tmp_path: Path) -> None:
    paper = tmp_path / "kirjepohja.docx"
    paper.write_bytes(letterhead())
    catalogue, count, earlier = load(), itertools.count(1), Earlier()
    assessment = example("fi", catalogue, "e" * 24, lambda: f"{next(count):024d}")
    made = laid(assessment, catalogue, History({}), "fi", EVERYTHING, date(2026, 11, 22), str(paper), earlier)
    with pikepdf.open(BytesIO(pdf(made))) as document:
        assert all(len(page.get_images()) == 1 for page in document.pages)
    shown = PaperSheet(made.paper)
    shown.show(followed(made, (), earlier).passages, made.charts, at_once=True)
    text = shown.document.toPlainText()
    assert text.startswith("\ufffc")
    assert text.rstrip().endswith("Suvijoen kunta   Kuntatie 1")
