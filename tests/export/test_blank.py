"""An empty form asks everything that the form asks, with room for each answer, and is as accessible as a document."""

import io
import re
import zipfile
from datetime import date
from itertools import pairwise

import pytest
from openxml_audit import OpenXmlValidator

from ennakko.export import check, plain, word
from ennakko.export.blank import NoSuchPage, blank_form
from ennakko.export.blank_asking import is_on_paper
from ennakko.export.blocks import BOX, ROOM, Cell, Heading, Line, Report, Run, Space, TableBlock, Ticks
from ennakko.export.word_blanks import Blanks
from ennakko.export.word_tables import table
from ennakko.export.word_text import escaped
from ennakko.files.forms import load
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Choice, Choices, Form, Impacts, Rowed, Scale, Simple, YesNo
from ennakko.model.words import LANGUAGES, Language

TODAY = date(2026, 11, 22)
FORMS = tuple(load().forms)
CONTROL = re.compile(r'<w:sdt><w:sdtPr><w:alias w:val="([^"]*)"/><w:id w:val="(\d+)"/>')


def empty(catalogue: Catalogue, form: str, language: Language, pages: tuple[str, ...] = ()) -> Report:
    return blank_form(catalogue.forms[form], catalogue, language, today=TODAY, pages=pages)


def body(made: Report) -> str:
    with zipfile.ZipFile(io.BytesIO(word.document(made, {}))) as package:
        return package.read("word/document.xml").decode()


def asked(form: Form) -> list[Simple]:
    """The questions and the columns of the tables that can be asked in a form whatever is answered."""
    found: list[Simple] = []
    for question in form.questions():
        found += question.columns if isinstance(question, Rowed) else [question]
    return [q for q in found if q.when is None and is_on_paper(q)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_every_form_can_be_printed_and_filled_by_everybody(catalogue: Catalogue, form: str, language: Language) -> None:
    made = empty(catalogue, form, language)
    assert check.findings(word.document(made, {}), made) == ()
    said = plain.text(made)
    for question in asked(catalogue.forms[form]):
        assert question.label.in_(language) in said
        if isinstance(question, Choice | Choices | Scale) and question.choices_from != "factors":
            words = [option.word or option.label for option in catalogue.options(question)]
            assert all(word_.in_(language).lower() in said.lower() for word_ in words), question.id
    for page in catalogue.forms[form].pages:
        if not any(map(is_on_paper, page.questions())):
            assert f"## {page.title.in_(language)}\n" not in said
            continue
        assert f"## {page.title.in_(language)}\n" in said
        assert page.why is None or page.why.in_(language) in said
        assert all(prompt.in_(language) in said for prompt in page.prompts)


def test_there_is_room_for_every_answer(catalogue: Catalogue) -> None:
    for form in catalogue.forms.values():
        made = empty(catalogue, form.id, "fi")
        named = {block.asked for block in made.blocks if isinstance(block, Space | Ticks)}
        named |= {column for table in made.tables() for column in table.columns}
        lines = [line for table in made.tables() for row in table.rows for cell in row for line in cell.lines]
        named |= {line.runs[0].text for line in lines} | {line.space or line.ticks for line in lines}
        assert {question.label.fi for question in asked(form)} - named == set(), form.id


def test_every_place_to_fill_has_a_title_and_a_number_of_its_own(catalogue: Catalogue) -> None:
    found = CONTROL.findall(body(empty(catalogue, "KEVYT", "sv")))
    assert len(found) > 200
    assert len({number for _, number in found}) == len(found)
    assert all(title and len(title) <= 68 for title, _ in found)
    assert escaped("Ärendets rubrik") in {title for title, _ in found}


def test_the_factors_stand_once_with_a_column_for_each_alternative(catalogue: Catalogue) -> None:
    tables = [t for t in empty(catalogue, "LAAJA", "fi").tables() if t.columns[1:] == ("VE1", "VE2", "VE3")]
    named = [row[0].lines[0].runs[0].text for table in tables for row in table.rows]
    factors = [o.label.fi for o in catalogue.lists["factors"] if o.perspective in {"P1", "P2", "P3", "P4", "P5"}]
    assert [name for name in named if name != "Muu, mikä:"] == factors
    suva = next(t for t in empty(catalogue, "SUVA", "fi").tables() if t.columns[1:] == ("VE1", "VE2", "VE3"))
    assert 3 < len(suva.rows) < 13


def test_questions_with_a_word_for_an_answer_share_a_table(catalogue: Catalogue) -> None:
    made = empty(catalogue, "SEULA", "fi")
    table = next(block for block in made.blocks if isinstance(block, TableBlock))
    assert table.columns == ("Kysymys", "Kyllä", "Ei", "En tiedä")
    yes_no = [q for q in catalogue.forms["SEULA"].questions() if isinstance(q, YesNo)]
    assert len(table.rows) == len(yes_no)
    assert body(made).count("<w14:checkbox") > 3 * len(yes_no)


def test_short_answers_stand_beside_their_questions(catalogue: Catalogue) -> None:
    made = empty(catalogue, "KEVYT", "fi")
    basics = next(of for of in made.tables() if of.caption == "Asia ja päätöksen sisältö")
    assert basics.columns == ("Kysymys", "Vastaus")
    asked = [row[0].lines[0].runs[0].text for row in basics.rows]
    assert asked[:2] == ["Asian otsikko", "Asianumero tai diaarinumero"]
    boxes = [line for row in basics.rows for line in row[1].lines if line.ticks]
    assert [run.text for run in boxes[0].runs] == ["☐", "Kunta tai kaupunki", "☐", "Kuntayhtymä"]
    captions = [of.caption for of in made.tables()]
    assert len(captions) == len(set(captions))
    said = body(made)
    assert '<w:alias w:val="Organisaation tyyppi Kuntayhtymä"/>' in said


def test_a_long_answer_has_more_room_than_a_short_one(catalogue: Catalogue) -> None:
    card = next(of for of in empty(catalogue, "KEVYT", "fi").tables() if of.caption == "Vaihtoehto VE0")
    rooms = {row[0].lines[0].runs[0].text: row[1].lines[0].lines for row in card.rows}
    assert (rooms["Lyhyt nimi"], rooms["Kuvaus"]) == (1, 4)


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        (("Suomi", "Ruotsi"), [("Suomi", "Ruotsi")]),
        (("a" * 40, "b" * 28, "c" * 30), [("a" * 40, "b" * 28), ("c" * 30,)]),
        (("a" * 60, "b" * 60, "c"), [("a" * 60,), ("b" * 60, "c")]),
        (("a" * 60, "b" * 60, "c" * 60), [("a" * 60,), ("b" * 60,), ("c" * 60,)]),
    ],
)
def test_boxes_share_lines_while_they_are_seen_at_a_glance(words: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    assert list(Ticks("?", words).rows()) == rows


def test_only_what_must_be_answered(catalogue: Catalogue) -> None:
    form = catalogue.forms["KEVYT"]
    made = blank_form(form, catalogue, "fi", today=TODAY, only_required=True)
    assert check.findings(word.document(made, {}), made) == ()
    said = plain.text(made)
    for question in asked(form):
        assert (question.label.fi in said) or form.scope not in question.required, question.id
    lines = [line for table in made.tables() for row in table.rows for cell in row for line in cell.lines]
    named = {block.asked for block in made.blocks if isinstance(block, Space | Ticks)}
    named |= {line.space or line.ticks for line in lines}
    columns = {column.id: column for table in catalogue.tables.values() for column in table.columns}
    assert {columns["alt_desc"].label.fi, catalogue.questions["par_none_reason"].label.fi} - named == set()
    left_out = (columns[id_] for id_ in ("alt_cost", "alt_dropped_reason", "imp_likelihood"))
    assert not {column.label.fi for column in left_out} & named
    assert "(vapaaehtoinen)" not in said
    assert len(said) < 0.7 * len(plain.text(empty(catalogue, "KEVYT", "fi")))


@pytest.mark.parametrize("form", FORMS)
def test_every_form_can_be_printed_with_what_must_be_answered(catalogue: Catalogue, form: str) -> None:
    made = blank_form(catalogue.forms[form], catalogue, "sv", today=TODAY, only_required=True)
    assert check.findings(word.document(made, {}), made) == ()
    if catalogue.forms[form].scope is None:
        assert made == empty(catalogue, form, "sv")


def test_more_boxes_than_stand_on_a_page_go_on_over_it() -> None:
    """A row that is kept whole and taller than a page is clipped by LibreOffice: its last boxes would be on no page."""
    for count, whole in ((40, True), (120, False)):
        boxes = tuple(Line((Run(BOX), Run("Asukkaat")), ticks="Ryhmät") for _ in range(count // 2))
        row = (Cell((Line((Run("Ryhmät"),)),)), Cell(boxes))
        written = table(
            TableBlock("k", "Ryhmät", "Ryhmät", ("Kysymys", "Vastaus"), (row,), shares=(2, 3)), 9000, Blanks()
        )
        assert (written.count("<w:cantSplit/>") == 2) is whole


def test_only_some_pages(catalogue: Catalogue) -> None:
    said = plain.text(empty(catalogue, "KEVYT", "fi", ("impacts", "participation")))
    titles = [page.title.fi for page in catalogue.forms["KEVYT"].pages if page.id in {"impacts", "participation"}]
    assert re.findall("^## (.*)$", said, re.MULTILINE) == titles
    assert "\nAsia\n" in said
    assert "\nAsia\n" not in plain.text(empty(catalogue, "KEVYT", "fi"))
    with pytest.raises(NoSuchPage) as refused:
        empty(catalogue, "KEVYT", "fi", ("impacts", "epilogue"))
    assert "epilogue" in refused.value.sentence("fi")
    assert "participation" in refused.value.sentence("fi")


def test_a_question_of_another_scope_is_not_asked(catalogue: Catalogue) -> None:
    light, full = (plain.text(empty(catalogue, form, "fi")) for form in ("KEVYT", "LAAJA"))
    columns = {q.id: q for t in catalogue.tables.values() if isinstance(t, Impacts) for q in t.columns}
    assert columns["imp_value_long"].label.fi not in light
    assert columns["imp_value_long"].label.fi in full


def test_the_file_is_sound(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("blank") / "blank.docx"
    path.write_bytes(word.document(empty(catalogue, "KEVYT", "fi"), {}))
    assert OpenXmlValidator().validate(path).errors == []


def test_the_name_of_the_organisation_stands_in_its_frame_where_it_is_known(catalogue: Catalogue) -> None:
    made = blank_form(catalogue.forms["SEULA"], catalogue, "fi", today=TODAY, organisation="Suvijoen kunta")
    rooms = [line for table in made.tables() for row in table.rows for cell in row for line in cell.lines if line.space]
    assert [said for line in rooms if (said := line.runs[0].text) != ROOM] == ["Suvijoen kunta"]
    content = word.document(made, {})
    assert check.findings(content, made) == ()
    assert "Suvijoen kunta" in plain.text(made)
    assert "Suvijoen kunta" not in plain.text(empty(catalogue, "SEULA", "fi"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_no_heading_is_said_again_below_itself(catalogue: Catalogue, form: str, language: Language) -> None:
    headings = [block for block in empty(catalogue, form, language).blocks if isinstance(block, Heading)]
    assert [a.text for a, b in pairwise(headings) if a.level > 2 and a.level < b.level and a.text == b.text] == []
