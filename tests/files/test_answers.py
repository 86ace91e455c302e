"""The answers file: everything checked, all faults at once, output is input."""

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.files.answers import AnswersFile, BadAnswers, edit_from, given_at, parsed, read, written
from ennakko.files.text import clean
from ennakko.model.assessment import STATUS_QUO, Assessment, blank
from ennakko.model.catalogue import Catalogue, Section
from ennakko.model.edit import Answer, Together, applied
from ennakko.model.form import (
    Choice,
    Choices,
    Date,
    DateRange,
    Derived,
    Flag,
    Form,
    Impacts,
    LongText,
    Money,
    Number,
    Option,
    Persons,
    Question,
    Reference,
    Scale,
    ShortText,
    Table,
    TextList,
    YesNo,
)
from ennakko.model.words import Text

Answers = dict[str, object]


def word(text: str) -> Text:
    return Text(fi=text, sv=text, en=text)


def options(*ids: str) -> tuple[Option, ...]:
    return tuple(Option(i, word(i)) for i in ids)


QUESTIONS: tuple[Question, ...] = (
    ShortText(id="title", label=word("Title")),
    LongText(id="decision_summary", label=word("Content")),
    TextList(id="body", label=word("Bodies")),
    Choice(id="org_type", label=word("Type"), choices=options("municipality", "county", "other")),
    Choices(id="modules", label=word("Modules"), choices=options("LAVA", "KIELI", "HKB")),
    YesNo(id="S01", label=word("S01")),
    Flag(id="cmp_sum_visible", label=word("Sum")),
    Date(id="meeting_date", label=word("Meeting")),
    Number(id="affected_n", label=word("People"), maximum=10_000_000),
    Derived(id="version", label=word("Version")),
    Reference(id="con_proposal", label=word("Proposal"), table="alternatives"),
    Reference(id="baseline_evidence", label=word("Sources"), table="evidence", several=True),
    Persons(
        id="preparers",
        label=word("Preparers"),
        row=word("Person"),
        add=word("Add"),
        columns=(ShortText(id="name", label=word("Name")), ShortText(id="unit", label=word("Unit"))),
        at_most=4,
    ),
    Table(
        id="alternatives",
        label=word("Alternatives"),
        row=word("Alternative"),
        add=word("Add"),
        code=Text(fi="VE{n}", sv="ALT {n}", en="VE{n}"),
        baseline=True,
        at_most=9,
        columns=(
            Derived(id="alt_code", label=word("Code")),
            ShortText(id="alt_name", label=word("Name")),
            Money(id="alt_cost", label=word("Cost")),
            Money(id="alt_cost_once", label=word("Once"), unknown=True),
            Flag(id="alt_dropped", label=word("Dropped")),
        ),
    ),
    Table(
        id="evidence",
        label=word("Evidence"),
        row=word("Source"),
        add=word("Add"),
        code=word("L{n}"),
        columns=(
            ShortText(id="ev_title", label=word("Name")),
            Number(id="ev_year", label=word("Year"), minimum=1800, maximum=2100, year=True),
            DateRange(id="ev_when", label=word("When")),
        ),
    ),
    Impacts(
        id="impacts",
        label=word("Impacts"),
        row=word("Impact"),
        add=word("Add"),
        code=word("V{n}"),
        columns=(
            Reference(id="alternative", label=word("Alternative"), table="alternatives"),
            Choices(id="imp_groups", label=word("Groups"), choices_from="groups"),
            LongText(id="imp_desc", label=word("Description")),
            Scale(id="imp_value_short", label=word("Short")),
            Reference(id="imp_evidence", label=word("Sources"), table="evidence", several=True),
        ),
    ),
    Table(
        id="mitigation",
        label=word("Mitigation"),
        row=word("Measure"),
        add=word("Add"),
        columns=(
            Reference(id="mit_impact", label=word("Impact"), table="impacts"),
            ShortText(id="mit_action", label=word("Action")),
        ),
    ),
)
GROUPS = ("children", "older", "oldest", "rural")
SCALE = ("-2", "-1", "0", "1", "2", "mix", "?", "na")


CATALOGUE = Catalogue(
    forms={"LAAJA": Form("LAAJA", "form", 1, word("Full"), word("Full"), word("When"), (), scope="full")},
    sections={"all": Section("all", word("All"), QUESTIONS)},
    lists={"groups": options(*GROUPS), "scale": options(*SCALE)},
    phrases={},
    remarks={},
    document=(),
)


def row_ids(start: int = 1) -> Callable[[], str]:
    counter = itertools.count(start)
    return lambda: f"{next(counter):024x}"


def begun() -> Assessment:
    return blank("a" * 24, "LAAJA")


def filled(answers: Answers, to: Assessment | None = None, start: int = 1) -> Assessment:
    assessment = begun() if to is None else to
    return applied(edit_from(answers, CATALOGUE, assessment, row_ids(start)), assessment)


def refused(answers: Answers, to: Assessment | None = None) -> dict[str, str]:
    assessment = begun() if to is None else to
    with pytest.raises(BadAnswers) as caught:
        edit_from(answers, CATALOGUE, assessment, row_ids())
    for language in ("fi", "sv", "en"):
        assert "\n" not in caught.value.sentence(language)
        assert all(f.place in caught.value.sentence(language) for f in caught.value.faults)
    return {f.place: f.cause.en for f in caught.value.faults}


MATTER: Answers = {
    "title": "A matter",
    "alternatives": [{"alt_name": "As now"}, {"alt_name": "Close"}, {"alt_name": "Open longer"}],
    "evidence": [{"ev_title": "Survey"}, {"ev_title": "Statistics"}],
    "impacts": [
        {"alternative": "VE1", "imp_value_short": "-2", "imp_evidence": ["L1", "L2"]},
        {"alternative": "VE2", "imp_value_short": "1"},
    ],
    "mitigation": [{"mit_impact": "V1", "mit_action": "A bus"}],
    "con_proposal": "VE2",
}


def test_rows_of_one_file_may_point_to_each_other_before_they_are_there() -> None:
    turned = dict(reversed(MATTER.items()))
    for answers in (MATTER, turned):
        assessment = filled(answers)
        zero, _first, second = assessment.rows("alternatives")
        assert zero == STATUS_QUO
        assert assessment.value("con_proposal") == second
        worst = assessment.rows("impacts")[0]
        assert assessment.value("impacts", worst, "imp_evidence") == assessment.rows("evidence")
        assert assessment.value("mitigation", assessment.rows("mitigation")[0], "mit_impact") == worst


@pytest.mark.parametrize("name", ["VE1", "ve 1", "ALT 1", "alt1", 2, "2"])
def test_a_row_is_named_by_its_code_in_any_language_or_by_its_position(name: object) -> None:
    assessment = filled(MATTER | {"con_proposal": name})
    assert assessment.value("con_proposal") == assessment.rows("alternatives")[1]


def test_the_first_row_of_alternatives_is_the_status_quo() -> None:
    assessment = filled({"alternatives": [{"alt_name": "As now"}]})
    assert assessment.rows("alternatives") == (STATUS_QUO,)
    assert assessment.value("alternatives", STATUS_QUO, "alt_name") == "As now"


def test_the_status_quo_cannot_be_removed_and_the_rest_of_the_table_can() -> None:
    before = filled(MATTER)
    assert set(refused({"alternatives": [None]}, before)) == {"alternatives[1]"}
    after = filled({"alternatives": None}, before)
    assert after.rows("alternatives") == (STATUS_QUO,)
    assert not after.cells("alternatives", STATUS_QUO)


def test_a_table_is_matched_by_position() -> None:
    before = filled(MATTER)
    kept, gone = before.rows("evidence")
    after = filled({"evidence": [{}, None, {"ev_title": "Hearing"}]}, before, start=900)
    assert [after.text("evidence", row, "ev_title") for row in after.rows("evidence")] == ["Survey", "Hearing"]
    assert after.rows("evidence")[0] == kept
    assert not [path for path in after.answers if gone in path]
    assert after.value("impacts", after.rows("impacts")[0], "imp_evidence") == (kept,)


def test_a_row_that_goes_is_let_go_of_by_what_points_to_it() -> None:
    after = filled({"alternatives": [{}, {}, None]}, filled(MATTER))
    assert after.value("con_proposal") is None
    assert after.value("impacts", after.rows("impacts")[1], "alternative") is None
    assert after.value("impacts", after.rows("impacts")[1], "imp_value_short") == "1"


def test_positions_are_those_of_the_file_also_where_a_row_goes() -> None:
    before = filled(MATTER)
    third = before.rows("alternatives")[2]
    after = filled({"alternatives": [{}, None, {}], "con_proposal": 3}, before)
    assert after.value("con_proposal") == third
    assert set(refused({"alternatives": [{}, None, {}], "con_proposal": "VE1"}, before)) == {"con_proposal"}


def test_what_is_not_mentioned_stays() -> None:
    before = filled(MATTER)
    assert filled({"evidence": [{}]}, before).answers == before.answers
    assert filled({"evidence": [], "impacts": [{"imp_value_short": "-2"}]}, before).answers == before.answers


def test_null_clears() -> None:
    after = filled({"title": None, "evidence": None, "impacts": [{"imp_value_short": None}]}, filled(MATTER))
    assert after.value("title") is None
    assert after.rows("evidence") == ()
    assert set(after.cells("impacts", after.rows("impacts")[0])) == {"alternative"}


def test_only_what_changes_is_in_the_edit() -> None:
    before = filled(MATTER)
    assert edit_from(MATTER, CATALOGUE, before, row_ids()) == Together(())


def test_what_is_worked_out_is_passed_over_when_it_agrees() -> None:
    assessment = filled({"alternatives": [{"alt_code": "VE0"}, {"alt_code": "ALT 1", "alt_name": "Close"}]})
    assert assessment.cells("alternatives", assessment.rows("alternatives")[1]) == {"alt_name": "Close"}
    assert set(refused({"alternatives": [{"alt_code": "VE1"}], "version": 3})) == {
        "alternatives[1].alt_code",
        "version",
    }


WRONG: list[tuple[str, object]] = [
    ("title", 5),
    ("title", ["text"]),
    ("decision_summary", {"fi": "text"}),
    ("decision_summary", True),
    ("body", "The council"),
    ("body", {"1": "The council"}),
    ("org_type", "muncipality"),
    ("org_type", ["municipality"]),
    ("org_type", 0),
    ("modules", "LAVA"),
    ("S01", True),
    ("S01", "maybe"),
    ("cmp_sum_visible", "yes"),
    ("cmp_sum_visible", 1),
    ("meeting_date", "9.12.2026"),
    ("meeting_date", "2026-02-30"),
    ("meeting_date", "20261209"),
    ("meeting_date", "2026-12-09T10:00"),
    ("meeting_date", 20261209),
    ("affected_n", "5520"),
    ("affected_n", 5520.0),
    ("affected_n", 5.5),
    ("affected_n", -1),
    ("affected_n", 10_000_001),
    ("affected_n", True),
    ("con_proposal", "VE7"),
    ("con_proposal", 0),
    ("con_proposal", -1),
    ("con_proposal", True),
    ("con_proposal", 1.0),
    ("con_proposal", ["VE0"]),
    ("con_proposal", ""),
    ("baseline_evidence", "L1"),
    ("preparers", "Maija"),
    ("preparers", {"name": "Maija"}),
    ("preparers", [{"name": "A"}] * 5),
    ("version", 1),
    ("titel", "A"),
    ("alt_name", "A"),
    ("_form", "KEVYT"),
    ("", "A"),
    ("titel", None),
    ("title", "A" * 5_001),
    ("decision_summary", "A" * 100_001),
    ("body", ["A"] * 2_001),
]


@pytest.mark.parametrize(("id_", "value"), WRONG)
def test_what_does_not_fit_the_question_is_refused_by_name(id_: str, value: object) -> None:
    assert set(refused({id_: value})) == {id_}


INSIDE: list[tuple[str, object, str]] = [
    ("body", ["The council", 3], "body[2]"),
    ("modules", ["LAVA", "LAVAA"], "modules[2]"),
    ("preparers", ["Maija"], "preparers[1]"),
    ("preparers", [{"nam": "Maija"}], "preparers[1].nam"),
    ("alternatives", [{}, {"alt_cost": -84000}], "alternatives[2].alt_cost"),
    ("alternatives", [{}, {"alt_cost": "1250,50"}], "alternatives[2].alt_cost"),
    ("alternatives", [{}, {"alt_cost": "12.505"}], "alternatives[2].alt_cost"),
    ("alternatives", [{}, {"alt_cost": "1e5"}], "alternatives[2].alt_cost"),
    ("alternatives", [{}, {"alt_cost": "٣"}], "alternatives[2].alt_cost"),
    ("alternatives", [{"alt_cost": "unknown"}], "alternatives[1].alt_cost"),
    ("alternatives", [{"alt_cost_once": "Unknown"}], "alternatives[1].alt_cost_once"),
    ("alternatives", [{"alt_cost_once": ""}], "alternatives[1].alt_cost_once"),
    ("evidence", [{"ev_when": "2026-02-01/2026-01-10"}], "evidence[1].ev_when"),
    ("evidence", [{"ev_when": "2026-02-01"}], "evidence[1].ev_when"),
    ("evidence", [{"ev_year": 26}], "evidence[1].ev_year"),
    ("impacts", [{"imp_value_short": -1}], "impacts[1].imp_value_short"),
    ("impacts", [{}, {"imp_value_short": "5"}], "impacts[2].imp_value_short"),
    ("impacts", [{"imp_groups": ["older", "chidren"]}], "impacts[1].imp_groups[2]"),
    ("impacts", [{"imp_evidence": ["L1"]}], "impacts[1].imp_evidence[1]"),
    ("impacts", [{"alternative": "VE1"}], "impacts[1].alternative"),
]


@pytest.mark.parametrize(("id_", "value", "place"), INSIDE)
def test_what_does_not_fit_inside_is_refused_at_its_place(id_: str, value: object, place: str) -> None:
    assert set(refused({id_: value})) == {place}


def test_all_faults_are_named_at_once_with_what_was_meant() -> None:
    found = refused({"titel": "A", "org_type": "municipalty", "impacts": [{"imp_value_short": "5", "imp_dsc": "A"}]})
    assert set(found) == {"titel", "org_type", "impacts[1].imp_value_short", "impacts[1].imp_dsc"}
    assert "“title”" in found["titel"]
    assert "“municipality”" in found["org_type"]
    assert "“imp_desc”" in found["impacts[1].imp_dsc"]
    assert '"5"' in found["impacts[1].imp_value_short"]


def test_a_column_at_the_top_is_told_where_it_belongs() -> None:
    assert "alternatives" in refused({"alt_name": "A"})["alt_name"]


def test_answers_that_are_not_known_here_stay_and_are_written() -> None:
    before = applied(Together((Answer(("X01",), "Kept"), Answer(("X02",), ("a", "b")))), filled(MATTER))
    output = written(before, CATALOGUE)
    assert output["X02"] == ["a", "b"]
    assert edit_from(output, CATALOGUE, before, row_ids()) == Together(())
    assert set(refused(output | {"X01": "Other", "X03": None}, before)) == {"X01", "X03"}
    assert filled({"X01": None}, before).value("X01") is None


def test_lines_and_spaces_are_put_in_order() -> None:
    assessment = filled({"title": "One\nline", "decision_summary": "Two\r\nlines", "body": ["  Council ", " "]})
    assert assessment.value("title") == "One line"
    assert assessment.value("decision_summary") == "Two\nlines"
    assert assessment.value("body") == ("Council",)


def test_the_file_says_at_which_paths_it_answers() -> None:
    before = filled(MATTER)
    first, second = before.rows("evidence")
    given_: Answers = {"title": "A", "evidence": [{"ev_title": "B"}, None, {"ev_title": "C"}], "impacts": [{}]}
    assert given_at(given_, CATALOGUE, before) == {
        ("title",),
        ("evidence", first),
        ("evidence", first, "ev_title"),
        ("evidence", second),
    }


def test_a_long_table_has_short_keys() -> None:
    assessment = filled({"impacts": [{"imp_desc": str(n)} for n in range(500)]})
    assert [assessment.text("impacts", r, "imp_desc") for r in assessment.rows("impacts")] == [*map(str, range(500))]
    assert max(len(assessment.text("impacts", row)) for row in assessment.rows("impacts")) < 60


texts = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=8).map(clean)
days = st.dates().map(str)


def some_rows(columns: dict[str, st.SearchStrategy[object]], least: int = 0) -> st.SearchStrategy[list[Answers]]:
    row = st.fixed_dictionaries({}, optional=columns)
    return st.lists(row, min_size=least, max_size=4)


def chosen(ids: tuple[str, ...]) -> st.SearchStrategy[object]:
    return st.lists(st.sampled_from(ids), min_size=1, unique=True)


@st.composite
def matters(draw: st.DrawFn) -> Answers:
    """Any answers file, as `written` would have written it."""
    found: Answers = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "title": texts,
                "decision_summary": texts,
                "body": st.lists(texts, min_size=1, max_size=3),
                "org_type": st.sampled_from(["municipality", "county", "other"]),
                "modules": chosen(("LAVA", "KIELI", "HKB")),
                "S01": st.sampled_from(["yes", "no", "unknown"]),
                "cmp_sum_visible": st.booleans(),
                "meeting_date": days,
                "affected_n": st.integers(0, 10_000_000),
            },
        )
    )
    money = st.decimals(-(10**9), 10**9, places=2).map(lambda d: f"{d:f}")
    spans = st.tuples(days, days).map(lambda pair: "/".join(sorted(pair)))
    found["alternatives"] = draw(
        some_rows(
            {
                "alt_name": texts,
                "alt_cost": money,
                "alt_cost_once": st.one_of(money, st.just("unknown")),
                "alt_dropped": st.booleans(),
            },
            least=1,
        )
    )
    alternatives = st.sampled_from([f"VE{n}" for n in range(len(cast("list[Answers]", found["alternatives"])))])
    sources = draw(some_rows({"ev_title": texts, "ev_year": st.integers(1800, 2100), "ev_when": spans}))
    columns: dict[str, st.SearchStrategy[object]] = {
        "alternative": alternatives,
        "imp_groups": chosen(GROUPS),
        "imp_desc": texts,
        "imp_value_short": st.sampled_from(SCALE),
    }
    if sources:
        found["evidence"] = sources
        columns["imp_evidence"] = chosen(tuple(f"L{n + 1}" for n in range(len(sources))))
    if draw(st.booleans()):
        found["con_proposal"] = draw(alternatives)
    if rows := draw(some_rows(columns)):
        found["impacts"] = rows
        named = st.sampled_from([f"V{n + 1}" for n in range(len(rows))])
        if measures := draw(some_rows({"mit_impact": named, "mit_action": texts}, least=0)):
            found["mitigation"] = measures
    return found


@given(matters())
def test_output_is_input(answers: Answers) -> None:
    assessment = filled(answers)
    output = written(assessment, CATALOGUE)
    assert json.loads(json.dumps(output)) == answers
    assert edit_from(output, CATALOGUE, assessment, row_ids()) == Together(())


@given(matters(), matters())
def test_filling_over_other_answers_gives_the_answers_of_the_file(before: Answers, after: Answers) -> None:
    output = written(filled(after, filled(before), start=500), CATALOGUE)
    for id_, value in after.items():
        if not isinstance(value, list) or not isinstance(value[0], dict):
            assert output[id_] == value
            continue
        for given_row, row in zip(value, cast("list[Answers]", output[id_]), strict=False):
            assert given_row.items() <= row.items()


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
columns_of_all = [c.id for q in QUESTIONS if isinstance(q, Table | Persons | Impacts) for c in q.columns]


@given(
    st.dictionaries(
        st.sampled_from([q.id for q in QUESTIONS]) | st.text(max_size=5),
        junk | st.lists(st.dictionaries(st.sampled_from(columns_of_all), junk, max_size=3) | junk, max_size=3),
        max_size=4,
    )
)
def test_anything_is_taken_in_or_refused_and_nothing_breaks(answers: Answers) -> None:
    before = filled(MATTER)
    try:
        after = filled(answers, before, start=500)
    except BadAnswers:
        return
    assert edit_from(written(after, CATALOGUE), CATALOGUE, after, row_ids(900)) == Together(())


BAD_FILES = [
    b"",
    b"not json",
    b"\xff\xfe\x00",
    b"[" * 100_000,
    b'{"answers": {"title": "\\ud800"}}',
    b'{"answers": {"affected_n": NaN}}',
    b"[]",
    b'{"title": "A"}',
    b'{"answers": []}',
    b'{"answers": {}, "form": 1}',
    b'{"answers": {}, "modules": "LAVA"}',
    b'{"answers": {}, "modules": [1]}',
    b'{"answers": {}, "by": 1}',
    b'{"answers": {}, "by": {"unit": "A"}}',
]


@pytest.mark.parametrize("content", BAD_FILES)
def test_a_file_that_is_not_one_is_refused(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    file.write_bytes(content)
    with pytest.raises(BadAnswers):
        read(file)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            b'{"title": "A"}',
            'under the key "answers", like this: {"answers": {"title": "…"}}; the keys of the file are "title"',
        ),
        (b'{"anwers": {"title": "A"}}', 'the keys of the file are "anwers"'),
        (b"{}", "the keys of the file are –"),
        (b'{"answers": {}, "module": ["LAVA"]}', "module: there is no such key, did you mean “modules”?"),
        (b'{"answers": null}', "answers: give an object of questions; the file has null"),
    ],
)
def test_a_wrong_key_is_told_with_what_to_write(content: bytes, said: str) -> None:
    with pytest.raises(BadAnswers) as refused:
        parsed(content, Path("answers.json"))
    assert said in refused.value.sentence("en")


def test_lists_within_lists_without_end_are_refused() -> None:
    def nested(levels: int) -> bytes:
        return b'{"answers": {"title": ' + b"[" * levels + b"1" + b"]" * levels + b"}}"

    assert parsed(nested(30), Path("a.json")).answers["title"]
    with pytest.raises(BadAnswers, match="too many levels within each other: at most 32"):
        parsed(nested(31), Path("a.json"))


def test_keys_that_the_program_prints_itself_are_passed_over() -> None:
    printed = ("id", "progress", "missing", "conflicts", "gaps", "remarks", "versions")
    content = json.dumps({"answers": {"title": "A"}, **{key: [] for key in printed}}).encode()
    assert parsed(content, Path("answers.json")).answers == {"title": "A"}


def test_a_question_that_is_not_there_says_where_the_names_are() -> None:
    found = refused({"otsikko": "A", "impacts": [{"kuka": "A"}, {"imp_dsc": "A"}]})
    assert found["otsikko"].endswith("ennakko forms --json lists the ids of questions")
    assert "ask no such thing; they ask: alternative, " in found["impacts[1].kuka"]
    assert found["impacts[2].imp_dsc"].endswith("did you mean “imp_desc”?")


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.json", tmp_path):
        with pytest.raises(BadAnswers, match="cannot be read"):
            read(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"answers": {\n "title": "a"\n "case_no": "b"\n}}', "is not a JSON file: check line 3"),
        (b'{"answers": {\r\n "title": "a",\r\n', "is not a JSON file: check line 2"),
        ('{"answers": {"title": "Päiväkoti"}}'.encode("latin-1"), "is not text in UTF-8, so save it as UTF-8"),
        (b"\xff\xfe{", "is not text in UTF-8"),
        (b"", "is not a JSON file: check line 1"),
    ],
)
def test_a_file_that_is_not_json_says_what_to_look_at(content: bytes, said: str) -> None:
    with pytest.raises(BadAnswers) as refused:
        parsed(content, Path("answers.json"))
    assert said in refused.value.sentence("en")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_may_be_written_by_notepad_or_powershell(encoding: str) -> None:
    assert (
        parsed('{"answers": {"title": "Päiväkoti"}}'.encode(encoding), Path("a.json")).answers["title"] == "Päiväkoti"
    )


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    file.write_bytes(b'{"answers": {"title": "' + b"a" * 8_000_000 + b'"}}')
    with pytest.raises(BadAnswers, match="is too large: at most 8 megabytes"):
        read(file)


def test_a_file_names_form_modules_and_person() -> None:
    content = (
        '\ufeff{"form": "LAAJA", "modules": ["LAVA"], "by": {"name": "Ö", "unit": "U"}, "answers": {"a": 1}}'.encode()
    )
    assert parsed(content, Path("a")) == AnswersFile({"a": 1}, "LAAJA", ("LAVA",), "Ö", "U")
    shown = b'{"answers": {}, "conflicts": [{"path": ["title"], "values": []}, {"path": 1}, 2]}'
    assert parsed(shown, Path("a")).undecided == {("title",)}
    assert parsed(b'{"by": "A", "answers": {}, "gaps": []}', Path("a")) == AnswersFile({}, name="A")
