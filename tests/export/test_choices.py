"""What a person chooses for a document is done in it: parts, remarks, comments, open questions, the mark."""

import io
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import docx
import msgspec
import pytest

from ennakko.export import check, plain, word
from ennakko.export.blocks import Block, Heading, Report
from ennakko.export.choices import DOCUMENT_LANGUAGES, Choices
from ennakko.export.report import report
from ennakko.export.screened import STATED
from ennakko.export.sections import NoSuchSection, named, only, sections
from ennakko.export.whole import whole
from ennakko.model.assessment import STATUS_QUO, Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.final_code import final_code
from ennakko.model.form import Derived, Flag, Question, Rowed
from ennakko.model.history import Author, History, sealed
from ennakko.model.parallel import is_parallel
from ennakko.model.remarks import findings
from ennakko.model.standing import applies, pages
from ennakko.model.words import LANGUAGES, Language

TODAY = date(2026, 11, 22)
ALL = Choices(remarks=True, comments=True, unanswered=True, mark="draft")
FORMS = ("SEULA", "KEVYT", "LAAJA", "YRITYS", "HKB", "TERVE_KUNTA")


@pytest.fixture(scope="module")
def made(catalogue: Catalogue) -> Callable[..., Report]:
    """The report of an assessment with choices."""

    def report_(assessment: Assessment, language: Language = "fi", **chosen: Any) -> Report:
        choices = Choices(**chosen)
        return report(assessment, catalogue, language, today=TODAY, version=1, choices=choices)

    return report_


@pytest.fixture(scope="module")
def commented(example: Callable[[Language], Assessment]) -> Assessment:
    """The example with three comments: about a question, about a cell, and about something else."""
    whole_ = example("fi")
    impact = whole_.rows("impacts")[0]
    said: list[dict[str, Value]] = [
        {"about": "baseline", "text": "Mistä luku on?\n- tilastosta\n- muualta"},
        {"about": f"impacts/{impact}/imp_desc", "text": "Tämä pitää vielä varmistaa.", "resolved": True},
        {"about": "Kokous 3.11.", "text": "Kysytään nuorilta."},
    ]
    added: dict[Path, Value] = {("comments", f"c{n}"): str(n) for n in range(len(said))}
    added |= {("comments", f"c{n}", column): value for n, row in enumerate(said) for column, value in row.items()}
    return Assessment(whole_.id, {**whole_.answers, **added})


def headings(blocks: tuple[Block, ...], level: int) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Heading) and block.level == level]


def sound(made: Report) -> None:
    """The document of a report has no findings and says what the report says."""
    assert check.findings(word.document(made, {}), made) == ()


def test_without_choices_everything_is_printed(made: Callable[..., Report], commented: Assessment) -> None:
    assert made(commented) == made(commented, left_out=frozenset())
    assert "Kysytään nuorilta" not in plain.text(made(commented))


@pytest.mark.parametrize("form", FORMS)
def test_each_part_can_be_left_out_alone(made: Callable[..., Report], catalogue: Catalogue, form: str) -> None:
    start = blank("c" * 24, form, {("scope",): catalogue.forms[form].scope or "full", ("modules",): ("LAVA", "KIELI")})
    before = len(list(made(start, unanswered=True).blocks))
    parts = [section.id for section in sections(start, catalogue)]
    assert len(parts) == len(set(parts)) > 5
    assert len(made(start, unanswered=True, left_out=frozenset(parts)).blocks) < before
    for id_ in parts:
        sound(made(start, unanswered=True, left_out=frozenset({id_})))


def test_a_part_that_is_left_out_takes_its_answers_and_pictures_along(
    made: Callable[..., Report], example: Callable[[Language], Assessment]
) -> None:
    full = made(example("fi"))
    few = made(example("fi"), left_out=frozenset({"comparison", "evidence", "LAVA"}))
    gone = set(headings(full.blocks, 2)) - set(headings(few.blocks, 2))
    assert gone == {"Vaihtoehtojen vertailu", "Tietopohja ja puuttuvat tiedot", "Lapsivaikutusten arviointi (LAVA)"}
    assert {b.key for b in full.tables()} - {b.key for b in few.tables()} >= {"comparison", "evidence"}
    assert [b.number for b in few.tables()] == sorted({b.number for b in few.tables()})
    sound(few)


def test_only_some_parts(catalogue: Catalogue, example: Callable[[Language], Assessment]) -> None:
    known = sections(example("fi"), catalogue)
    wanted = named(" summary, impacts,", known)
    assert wanted == {"summary", "impacts"}
    assert only(wanted, known) == {section.id for section in known} - wanted
    with pytest.raises(NoSuchSection) as refused:
        named("summary,epilogue", known)
    assert "epilogue" in refused.value.sentence("fi")
    assert "comparison" in refused.value.sentence("fi")


@pytest.mark.parametrize("language", LANGUAGES)
def test_remarks_are_printed_when_they_are_wanted(
    made: Callable[..., Report], catalogue: Catalogue, language: Language
) -> None:
    begun = blank("c" * 24, "LAAJA", {("scope",): "full", ("title",): "Asia"})
    said = {finding.text.in_(language) for finding in findings(catalogue, begun)}
    assert len(said) > 5
    with_, without = (plain.text(made(begun, language, remarks=wanted)) for wanted in (True, False))
    assert all(f"- {text}\n" in with_ for text in said)
    assert not any(text in without for text in said)
    sound(made(begun, language, remarks=True))


def test_that_there_are_no_remarks_is_said(
    made: Callable[..., Report], catalogue: Catalogue, example: Callable[[Language], Assessment]
) -> None:
    assert not findings(catalogue, example("fi"))
    assert "Ei puutteita eikä huomautuksia." in plain.text(made(example("fi"), remarks=True))


def test_comments_are_printed_only_when_they_are_asked_for(made: Callable[..., Report], commented: Assessment) -> None:
    found = next(table for table in made(commented, comments=True).tables() if table.key == "comments")
    said = [["".join(r.text for line in cell.lines for r in line.runs) for cell in row] for row in found.rows]
    assert said[0][0] == "Nykytila"
    assert said[0][1].startswith("Mistä luku on?")
    assert said[1][0].startswith("V1 ")
    assert said[1][1].endswith("Käsitelty")
    assert said[2] == ["Kokous 3.11.", "Kysytään nuorilta."]
    sound(made(commented, comments=True))


def test_a_comment_is_printed_with_who_wrote_it_and_when(catalogue: Catalogue, commented: Assessment) -> None:
    virtanen, laine = Author("v" * 32, "Matti Virtanen", "Kirjastopalvelut"), Author("l" * 32, "Esa Laine")
    first = {path: value for path, value in commented.answers.items() if path[:2] != ("comments", "c2")}
    history = sealed(History(), first, virtanen, "2026-09-12T09:00:00+03:00")
    reply: dict[Path, Value] = {("comments", "d"): "d", ("comments", "d", "about"): "baseline"}
    answers = {**commented.answers, **reply, ("comments", "d", "text"): "Tilastosta."}
    history = sealed(history, answers, laine, "2026-09-14T10:00:00+03:00")
    whole_ = Assessment(commented.id, answers)
    chosen = Choices(comments=True)
    made = report(whole_, catalogue, "fi", today=TODAY, version=1, choices=chosen, history=history)
    found = next(table for table in made.tables() if table.key == "comments")
    said = [[[r.text for r in line.runs] for line in row[1].lines] for row in found.rows]
    assert said[0][0] == ["Matti Virtanen, Kirjastopalvelut, 12.9.2026"]
    assert said[0][-2:] == [["Esa Laine, 14.9.2026"], ["Tilastosta."]]
    assert said[1][-1] == ["Käsitelty"]
    assert len(found.rows) == 3
    sound(made)


def asked(catalogue: Catalogue, assessment: Assessment) -> Iterator[Question]:
    """The questions that a document is to show as open when nothing is answered."""
    placed = {id_ for part in catalogue.document for id_ in part.questions}
    own = {q.id for page in pages(catalogue, assessment) for q in page.questions()} - placed
    unprinted = {"title", "first_language", "language", "org_type", "comments", "imp_perspectives"}
    for page in pages(catalogue, assessment):
        for question in page.questions():
            if question.id in unprinted or isinstance(question, Derived | Flag) or is_parallel(question.id):
                continue
            if question.id in placed | own and applies(question, catalogue, assessment):
                yield question


def called(question: Question, language: Language) -> str:
    """What stands in the document for a question, without the choices that it lists."""
    return (question.heading or question.label).in_(language).partition(": ")[0]


@pytest.mark.parametrize("form", FORMS)
def test_every_open_question_is_shown_when_that_is_wanted(
    made: Callable[..., Report], catalogue: Catalogue, form: str
) -> None:
    modules = ("LAVA", "KIELI", "YRITYS") if form == "LAAJA" else ()
    start = blank("c" * 24, form, {("scope",): catalogue.forms[form].scope or "full", ("modules",): modules})
    for language in LANGUAGES:
        said = plain.text(made(start, language, unanswered=True)).replace("\u00a0", " ")
        assert catalogue.phrase("not_answered", language) in said
        missing = [q.id for q in asked(catalogue, start) if called(q, language) not in said]
        assert set(missing) <= {"attachment_no", "status", "scope", "modules", *STATED}, missing
        assert catalogue.phrase("not_answered", language) not in plain.text(made(start, language))


def test_what_is_answered_is_not_shown_as_open(
    made: Callable[..., Report], catalogue: Catalogue, example: Callable[[Language], Assessment]
) -> None:
    said = plain.text(made(example("fi"), unanswered=True))
    answered = {path[0] for path in example("fi").answers if path[1:2] != (STATUS_QUO,)}
    lines = [line for line in said.splitlines() if "Ei vastattu" in line]
    for id_ in answered:
        question = catalogue.questions.get(id_)
        if question is not None and not isinstance(question, Rowed):
            assert f"{question.label.fi}: Ei vastattu" not in lines
    sound(made(example("fi"), unanswered=True))


MARKS = [
    ("draft", "", True, False),
    ("circulated", "", False, False),
    ("final", "", False, True),
    ("final", "draft", True, False),
    ("final", "none", False, False),
    ("draft", "final", False, True),
]


@pytest.mark.parametrize(("status", "mark", "draft", "code"), MARKS)
def test_the_mark_follows_the_status_unless_another_is_chosen(
    made: Callable[..., Report], status: str, mark: str, draft: bool, code: bool
) -> None:
    start = blank("c" * 24, "LAAJA", {("scope",): "full", ("status",): status})
    found = made(start, mark=mark or None)
    assert bool(found.header.draft) is draft
    assert ("Tämä on luonnos" in plain.text(found)) is draft
    assert (found.code != "") is code
    assert ("tarkistuskoodi" in plain.text(found)) is code


def test_the_code_is_the_same_in_every_language_and_in_the_properties(
    catalogue: Catalogue, example: Callable[[Language], Assessment]
) -> None:
    code = final_code(example("fi"))
    for language in DOCUMENT_LANGUAGES:
        found = whole(example("fi"), catalogue, History(), language, Choices(), today=TODAY, version=1)
        content = word.document(found, {})
        document = docx.Document(io.BytesIO(content))
        assert document.core_properties.identifier == code
        assert sum(code in p.text for p in document.paragraphs) == (2 if "+" in language else 1)


def test_everything_at_once_in_two_languages(catalogue: Catalogue, commented: Assessment) -> None:
    found = whole(commented, catalogue, History(), "fi+sv", ALL, today=TODAY, version=1)
    said = plain.text(found)
    assert "Kommentit" in said
    assert "Kommentarer" in said
    assert "Brister och anmärkningar" in said
    assert "Inte besvarad" in said
    assert "kontrollkod" not in said
    sound(found)


def test_choices_can_be_remembered() -> None:
    chosen = Choices(language="fi+sv", left_out=frozenset({"legal"}), unanswered=True, mark="none")
    assert msgspec.json.decode(msgspec.json.encode(chosen), type=Choices) == chosen
    assert msgspec.json.encode(Choices()) == b"{}"
