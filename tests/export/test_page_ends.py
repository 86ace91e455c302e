"""What stays together on a page: the end of a document, short lists, people, and signs with their words."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import docx
import ennakko.resources
import pytest

from ennakko.export import word
from ennakko.export.blocks import Header, Heading, ListBlock, Paragraph, Report, Run
from ennakko.export.leading import leads
from ennakko.export.word_fields import Entry, contents, short, top
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


def test_what_ends_in_a_colon_stays_with_what_it_announces() -> None:
    said = Paragraph((Run("Muualla tässä asiakirjassa:"),))
    assert leads(said, ListBlock(((Run("Seuranta"),),)))
    assert not leads(Paragraph((Run("Valmis."),)), ListBlock(((Run("Seuranta"),),)))


def test_a_note_over_a_heading_stays_with_it() -> None:
    note = Paragraph((Run("Huomautus ei tarkoita, että vastaus on väärin."),), "note")
    assert leads(note, Heading("Puutteet", 2))
    assert not leads(Paragraph((Run("Valmis."),)), Heading("Puutteet", 2))


def test_long_contents_stand_close_and_their_last_lines_together() -> None:
    entries = [Entry(2, n, f"Luku {n}") for n in range(1, 41)]
    assert holds(contents("Sisällys", entries))[1:] == [True, *[False] * 35, True, True, True, False]
    assert contents("Sisällys", entries).count('<w:spacing w:before="0" w:after="0"/>') == len(entries)
    assert "<w:spacing" not in contents("Sisällys", entries[:20])


def test_on_top_of_a_page_nothing_runs_into_its_neighbour() -> None:
    long = "Päätös koskee kuutta lähikirjastoa, ja niistä neljä suljetaan. " * 9
    facts = Header(long, "", "Tarveseula", "22.11.2026", long, long, "")
    lines = list(top(short(facts)))
    assert max(len(first) for first, _, _ in lines) <= 44
    assert max(len(second) for _, second, _ in lines) <= 36
    assert max(len(last) for _, _, last in lines) <= 30
    assert len(lines) == 3
    usual = Header(
        "Suvijoen kunta", "", "Tarveseula", "22.11.2026", "SUVIJOKI/1182/10.03.00/2026", "Liite 1", "LUONNOS"
    )
    assert short(usual) == usual
    assert len(short(Header("", "", "", "", "9" * 99, "", "")).case_number) == 30
