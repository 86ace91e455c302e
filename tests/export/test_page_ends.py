"""What stays together on a page: the end of a document, short lists, people, and signs with their words."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import docx
import ennakko.resources
import pytest

from ennakko.export import word
from ennakko.export.blocks import Report
from ennakko.export.word_text import ended, paragraph, words
from ennakko.model.words import LANGUAGES, Language

FORMS = Path(str(ennakko.resources.__path__[0])) / "forms"


def holds(xml: str) -> list[bool]:
    """Of each paragraph whether it stays on the page of the next."""
    return ["<w:keepNext/>" in each for each in re.findall("<w:p>.*?</w:p>", xml)]


def body(count: int, *, after: str = "") -> str:
    lines = "".join(paragraph("Note", words(f"Rivi {n}.")) for n in range(count))
    return paragraph("Normal", words("Ennen.")) + paragraph("Heading3", words("Lopuksi")) + lines + after


def test_what_follows_the_last_heading_stays_together() -> None:
    assert holds(ended(body(3))) == [False, True, True, True, False]


def test_of_a_long_end_two_lines_stay_together() -> None:
    assert holds(ended(body(20)))[-3:] == [False, True, False]


def test_an_end_without_a_heading_or_with_a_table_is_left_alone() -> None:
    for xml in (paragraph("Normal", words("Vain tämä.")), body(3, after="<w:tbl></w:tbl>")):
        assert ended(xml) == xml


def test_nothing_is_held_twice() -> None:
    assert ended(ended(body(3))) == ended(body(3))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_bullet_of_a_short_list_is_alone(example_report: Callable[[Language], Report], language: Language) -> None:
    found = docx.Document(io.BytesIO(word.document(example_report(language), {}))).paragraphs
    bullets = [p.style is not None and p.style.name == "List Bullet" for p in found]
    starts = [n for n, is_one in enumerate(bullets[:-1]) if is_one and bullets[n + 1] and not bullets[n - 1]]
    assert starts
    assert all(found[n].paragraph_format.keep_with_next for n in starts)


def test_the_people_of_a_matter_are_not_parted_by_a_page(example_report: Callable[[Language], Report]) -> None:
    document = docx.Document(io.BytesIO(word.document(example_report("fi"), {})))
    facts = [p for p in document.paragraphs if p.style is not None and p.style.name == "Ennakko Fact"]
    assert facts
    assert facts[0].style is not None
    assert facts[0].style.element.xpath("w:pPr/w:keepLines")


def test_signs_of_the_scale_do_not_break_over_lines() -> None:
    written = [path.read_text("utf-8") for path in FORMS.rglob("*.toml")]
    assert written
    assert any("−\u00a0−" in text for text in written)
    assert not [text for text in written if "− −" in text or "+ +" in text]
