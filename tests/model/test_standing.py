"""Where an assessment stands: answered n of m points that apply, and every answer that is missing."""

from functools import cache

import pytest

from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import STATUS_QUO, Assessment, Path, Value, blank
from ennakko.model.edit import AddRow, Answer, RemoveRow, applied
from ennakko.model.standing import Standing, point, standing

load = cache(read_forms)


def begun(form: str = "LAAJA") -> Assessment:
    return blank("x", form)


def of(assessment: Assessment) -> Standing:
    return standing(load(), assessment)


def given(assessment: Assessment, path: Path, value: Value) -> Assessment:
    return applied(Answer(path, value), assessment)


def test_an_answer_is_one_point_more_of_the_same_number() -> None:
    before = of(begun())
    after = of(given(begun(), ("title",), "Kirjasto"))
    assert (after.answered, after.required) == (before.answered + 1, before.required)
    assert {m.path for m in before.missing} - {m.path for m in after.missing} == {("title",)}
    assert of(given(begun(), ("title",), "  ")) == before


def test_what_is_left_are_the_points_that_miss_an_answer() -> None:
    assessment = applied(AddRow("impacts", "row", "h", {"imp_factor": "housing"}), begun())
    found = of(assessment)
    assert found.left == found.required - found.answered == len({point(m.path) for m in found.missing})


def test_a_row_is_one_point_however_much_it_needs() -> None:
    one = applied(AddRow("alternatives", "one", "h"), applied(AddRow("alternatives", "first", "g"), begun()))
    two = applied(AddRow("alternatives", "two", "i"), one)
    assert of(two).required == of(one).required + 1
    mine = [m.path for m in of(two).missing if m.path[:2] == ("alternatives", "two")]
    assert len(mine) > 1
    done = two
    for path in mine[:-1]:
        done = given(done, path, "1")
    assert of(done).answered == of(two).answered
    done = given(done, mine[-1], "1")
    assert of(done).answered == of(two).answered + 1


def test_the_first_row_stands_in_the_place_of_its_table() -> None:
    before = of(begun())
    assert ("impacts",) in {m.path for m in before.missing}
    after = of(applied(AddRow("impacts", "row", "h"), begun()))
    assert after.required == before.required
    assert ("impacts",) not in {m.path for m in after.missing}
    assert of(applied(RemoveRow("impacts", "row"), applied(AddRow("impacts", "row", "h"), begun()))) == before


def test_the_status_quo_is_no_alternative_to_it() -> None:
    before = of(begun())
    assert ("alternatives",) in {m.path for m in before.missing}
    assert any(m.path[:2] == ("alternatives", STATUS_QUO) for m in before.missing)
    assert ("alternatives",) not in {m.path for m in of(applied(AddRow("alternatives", "a", "h"), begun())).missing}


@pytest.mark.parametrize("rows", [1, 20, 60])
def test_the_number_grows_by_what_is_written_and_no_faster(rows: int) -> None:
    assessment = begun()
    for n in range(rows):
        assessment = applied(AddRow("impacts", f"r{n}", f"h{n:03d}"), assessment)
    assert of(assessment).required == of(begun()).required + rows - 1


def test_a_module_counts_while_it_is_on() -> None:
    on = given(begun(), ("modules",), ("LAVA",))
    assert of(on).required > of(begun()).required
    assert of(given(on, ("modules",), ())).required == of(begun()).required


def test_each_page_counts_its_own_and_a_question_of_two_pages_counts_once() -> None:
    assessment = applied(AddRow("impacts", "row", "h"), given(begun(), ("modules",), ("LAVA", "SUVA")))
    found = of(assessment)
    assert sum(page.required for page in found.pages) > found.required
    for page in found.pages:
        assert page.answered <= page.required
        assert {point(m.path) for m in page.missing} <= {point(m.path) for m in found.missing}
