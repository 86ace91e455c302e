"""The matrix as a value: what is a row, what is a column, and what must never be lost from sight."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import STATUS_QUO, Assessment, Value, blank
from ennakko.model.edit import AddRow, Answer, Together, applied
from ennakko.model.form import Impacts, Item
from ennakko.model.matrix import OWN, Matrix, Place, matrix, raised, suggested
from ennakko.model.matrix_words import cell_name
from ennakko.model.perspectives import usual
from ennakko.model.standing import standing

load = cache(read_forms)


def items(form: str) -> tuple[Item, ...]:
    asked = (item for page in load().forms[form].pages for item in page.items)
    return tuple(item for item in asked if any(isinstance(q, Impacts) for q in item.questions))


def assessed(*rows: dict[str, Value], form: str = "LAAJA") -> Assessment:
    """Two alternatives and one that was dropped, with these impacts."""
    edits = [
        Answer(("alternatives", STATUS_QUO, "alt_name"), "Nykytila"),
        AddRow("alternatives", "one", "h", {"alt_name": "Yksi"}),
        AddRow("alternatives", "two", "i", {"alt_name": "Kaksi"}),
        AddRow("alternatives", "dropped", "j", {"alt_dropped": True}),
        *(AddRow("impacts", f"row{n}", f"h{n}h", cells) for n, cells in enumerate(rows)),
    ]
    return applied(Together(tuple(edits)), blank("x", form))


def impact(factor: str = "access_service", alternative: str = "one", **cells: Value) -> dict[str, Value]:
    return {"imp_perspective": "P1", "imp_factor": factor, "alternative": alternative, **cells}


def shown(made: Matrix) -> set[str]:
    in_cells = {r.row for s in made.sections for line in s.lines for cell in line.cells for r in cell.rows}
    return in_cells | {r.row for s in made.sections for r in s.dismissed} | {r.row for r in made.elsewhere}


def test_every_perspective_the_form_asks_about_is_there_and_only_factors_that_matter() -> None:
    made = matrix(assessed(impact()), load(), items("LAAJA"))
    assert [section.perspective for section in made.sections] == ["P1", "P2", "P3", "P4", "P5"]
    assert [line.place.factor for line in made.sections[0].lines] == ["access_service"]
    assert not any(section.lines for section in made.sections[1:])


def test_the_status_quo_and_what_was_dropped_are_no_columns() -> None:
    made = matrix(assessed(impact(alternative="dropped"), impact(alternative=STATUS_QUO)), load(), items("LAAJA"))
    assert made.columns == ("one", "two")
    assert [row.row for row in made.elsewhere] == ["row0", "row1"]


def test_a_factor_just_added_is_a_row_without_impacts() -> None:
    place = Place("P1", "housing")
    made = matrix(assessed(), load(), items("LAAJA"), (place, place))
    (line,) = made.sections[0].lines
    assert line.place == place
    assert all(cell.rows == () for cell in line.cells)


def test_own_factors_with_other_words_are_other_rows() -> None:
    rows = (impact(OWN, imp_factor_text="Satutunti"), impact(OWN, imp_factor_text="Läksypaikka"))
    lines = matrix(assessed(*rows), load(), items("LAAJA")).sections[0].lines
    assert [line.name.fi for line in lines if line.name] == ["Satutunti", "Läksypaikka"]


def test_an_impact_stands_under_its_own_perspective_also_one_that_no_form_asks_about() -> None:
    made = matrix(assessed(impact(imp_perspective="P6"), impact(imp_perspective="P2")), load(), items("LAAJA"))
    assert {section.perspective for section in made.sections if section.lines} == {"P2", "P6"}


def test_an_impact_that_names_no_alternative_is_about_all_of_them() -> None:
    row = impact()
    del row["alternative"]
    (line,) = matrix(assessed(row), load(), items("LAAJA")).sections[0].lines
    assert [[r.row for r in cell.rows] for cell in line.cells] == [["row0"], ["row0"]]


def test_a_perspective_that_does_not_concern_the_decision_needs_only_its_reason() -> None:
    told = {"imp_perspective": "P5", "imp_value_short": "na", "imp_value_long": "na"}
    assessment = assessed(told)
    section = matrix(assessment, load(), items("LAAJA")).sections[4]
    assert [row.row for row in section.dismissed] == ["row0"]
    assert section.lines == ()
    missing = [m.path for m in standing(load(), assessment).missing if m.path[:2] == ("impacts", "row0")]
    assert missing == [("impacts", "row0", "imp_none_reason")]


def test_a_module_shows_the_few_factors_it_names_and_offers_the_rest_of_many() -> None:
    climate = matrix(assessed(), load(), items("ILMASTO")).sections[0]
    assert [line.place.factor for line in climate.lines] == ["climate_miti", "transport"]
    children = matrix(assessed(impact("learning")), load(), items("LAVA")).sections[0]
    assert [line.place.factor for line in children.lines] == ["learning"]
    offered = [option.id for option in suggested(load(), children)]
    assert "learning" not in offered
    assert "family_daily" in offered
    assert children.title
    assert children.title.en == "Impacts on areas of the child’s life"


def test_an_empty_perspective_offers_factors_of_several_classes() -> None:
    made = matrix(assessed(), load(), items("LAAJA"))
    for section in made.sections:
        offered = suggested(load(), section)
        assert 2 <= len(offered) <= 6
        assert {option.perspective for option in offered} == {section.perspective}
    assert len({option.group for option in suggested(load(), made.sections[0])}) > 3


@given(st.sampled_from(["-2", "-1", "0", "1", "2", "mix", "?", "na", ""]), st.sampled_from([1, -1]))
def test_a_step_stays_on_the_scale(value: str, by: int) -> None:
    after = int(raised(load(), value, by))
    assert -2 <= after <= 2
    if value in {"mix", "?", "na", ""}:
        assert after == by


perspective = st.sampled_from(["", "P1", "P4", "P7", "unheard_of"])
any_row = st.fixed_dictionaries(
    {},
    optional={
        "imp_perspective": perspective,
        "imp_factor": st.sampled_from(["housing", "own", "unheard_of"]),
        "imp_factor_text": st.text(min_size=1, max_size=5),
        "alternative": st.sampled_from(["one", "two", "dropped", "gone", STATUS_QUO]),
        "imp_value_short": st.sampled_from(["na", "1", "?"]),
    },
)


@given(st.lists(any_row, max_size=6), st.sampled_from(["LAAJA", "KEVYT"]))
def test_no_impact_is_ever_out_of_sight(rows: list[dict[str, Value]], form: str) -> None:
    assessment = assessed(*rows)
    assert shown(matrix(assessment, load(), items(form))) == set(assessment.rows("impacts"))


def test_a_cell_says_factor_alternative_value_and_groups() -> None:
    assessment = assessed(impact(imp_value_short="-2", imp_value_long="1", imp_groups=("older", "all")))
    (line,) = matrix(assessment, load(), items("LAAJA")).sections[0].lines
    one, two = line.cells
    said = cell_name(load(), assessment, line, one, ("short",), "fi")
    assert said == "Palvelujen saatavuus, VE1: merkittävä kielteinen, Ikääntyneet (65–79 v), Kaikki asukkaat"
    both = cell_name(load(), assessment, line, one, ("short", "long"), "sv")
    assert both.startswith("Tillgång till tjänster, ALT 1: kort sikt betydande negativ; lång sikt liten positiv")
    assert cell_name(load(), assessment, line, two, ("short",), "en").endswith("VE2: not assessed")


def test_a_cell_that_is_only_described_says_so() -> None:
    assessment = assessed(impact(imp_desc="Matka pitenee."))
    (line,) = matrix(assessment, load(), items("LAAJA")).sections[0].lines
    said = cell_name(load(), assessment, line, line.cells[0], ("short", "long"), "fi")
    assert said == "Palvelujen saatavuus, VE1: kuvattu, mutta ei arvioitu"


def test_the_usual_perspectives_are_those_the_forms_ask_about() -> None:
    assert usual(load()) == ("P1", "P2", "P3", "P4", "P5")
