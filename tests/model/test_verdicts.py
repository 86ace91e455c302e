"""What decides in a comparison, where the alternatives differ, and what is not known of them."""

import pytest

from ennakko.files.forms import load
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Cell, Horizon, Impact, burden, comparison, gain, harms, told
from ennakko.model.verdicts import finding_said, perspectives, unclear, verdicts, widest
from ennakko.model.words import Language


def row(name: str, value: str, likelihood: str = "likely", alternative: str = "one") -> Impact:
    values: dict[Horizon, str] = {"short": value} if value else {}
    return Impact(name, "P1", "housing", "", alternative, (), "", likelihood, values)


def cell(*rows: Impact, alternative: str = "one", perspective: str = "P1") -> Cell:
    scored = sorted((r for r in rows if r.score("short") is not None), key=lambda r: r.score("short") or 0)
    ends = (scored[0], scored[-1]) if scored else (None, None)
    return Cell(perspective, alternative, "short", *ends, rows)


def test_worst_and_best_come_first_and_marks_are_never_hidden() -> None:
    found = verdicts(cell(row("a", "1"), row("b", "mix"), row("c", "-2"), row("d", "0"), row("e", "?")))
    assert [(each.value, each.impact.row) for each in found] == [("-2", "c"), ("1", "a"), ("mix", "b"), ("?", "e")]


def test_one_value_is_said_once_and_not_applicable_only_alone() -> None:
    assert [each.value for each in verdicts(cell(row("a", "-1"), row("b", "-1")))] == ["-1"]
    assert [each.value for each in verdicts(cell(row("a", "na")))] == ["na"]
    assert [each.value for each in verdicts(cell(row("a", "na"), row("b", "2")))] == ["2"]
    assert verdicts(cell(row("a", ""))) == ()


def test_a_perspective_that_differs_by_its_best_counts_as_much_as_one_by_its_worst() -> None:
    by_best = (cell(row("a", "2")), cell(row("b", "0"), alternative="two"))
    by_worst = (
        cell(row("c", "-2"), row("d", "2"), perspective="P2"),
        cell(row("e", "0"), row("f", "2"), alternative="two", perspective="P2"),
    )
    near = (cell(row("g", "1"), perspective="P3"), cell(row("h", "0"), alternative="two", perspective="P3"))
    assert widest((by_best, by_worst, near)) == ("P1", "P2")
    assert widest((near,)) == ("P3",)


def test_what_has_no_number_differs_from_nothing() -> None:
    assert widest(((cell(row("a", "1")), cell(row("b", "1"), alternative="two")),)) == ()
    assert widest(((cell(row("a", "?")), cell(row("b", "1"), alternative="two")),)) == ()
    assert widest(()) == ()


def test_an_alternative_is_unclear_where_anything_is_missing_or_not_known() -> None:
    here = (
        cell(row("a", "-2"), row("b", "?")),
        cell(alternative="two"),
        cell(row("c", "na"), alternative="three"),
    )
    assert unclear((here,)) == {"P1": ("one", "two")}


def test_a_value_is_told_with_the_term_it_holds_in() -> None:
    two = Impact("a", "P1", "housing", "", "one", (), "", "", {"short": "-2", "long": "1"})
    assert told(two) == {"-2": ("short",), "1": ("long",)}
    assert (burden(two), gain(two)) == ("-2", "1")
    same = Impact("a", "P1", "housing", "", "one", (), "", "", {"short": "mix", "long": "mix"})
    assert told(same) == {"mix": ()}
    assert (burden(same), gain(same)) == ("mix", "mix")
    light = Impact("a", "P1", "housing", "", "one", (), "", "", {"overall": "-1"})
    assert told(light) == {"-1": ()}
    assert (burden(light), gain(light)) == ("-1", "")


@pytest.fixture(scope="module")
def forms() -> Catalogue:
    return load()


def said(forms: Catalogue, language: Language, *impacts: tuple[str, str, str]) -> str:
    """The finding of two alternatives with these impacts: an alternative, a perspective, a value."""
    answers: dict[Path, Value] = {("alternatives", row): row for row in ("1", "2")}
    for n, (alternative, perspective, value) in enumerate(impacts):
        answers["impacts", f"i{n}"] = str(n)
        cells = {"alternative": alternative, "imp_perspective": perspective, "imp_value": value}
        answers |= {("impacts", f"i{n}", column): given for column, given in cells.items()}
    assessment: Assessment = blank("v" * 24, "KEVYT", answers)
    shown = comparison(assessment, perspectives(forms, assessment), "overall")
    return finding_said(shown, forms, assessment, language)


def test_a_finding_never_says_which_is_best_and_says_a_tie(forms: Catalogue) -> None:
    one = [("1", "P1", "-1"), ("2", "P1", "1")]
    assert said(forms, "fi", *one) == "Arviot eroavat eniten: asukkaat ja asiakkaat."
    two = [*one, ("1", "P4", "2"), ("2", "P4", "0")]
    assert said(forms, "fi", *two) == "Arviot eroavat eniten: asukkaat ja asiakkaat, talous."
    three = [*two, ("1", "P2", "0"), ("2", "P2", "-2")]
    assert said(forms, "fi", *three) == "Arviot eroavat yhtä paljon useassa näkökulmassa."
    assert said(forms, "sv", *three) == "Bedömningarna skiljer sig lika mycket i flera perspektiv."


def test_a_finding_says_what_is_not_known_before_anybody_takes_it_for_a_result(forms: Catalogue) -> None:
    one = [("1", "P1", "-1"), ("2", "P1", "1")]
    open_ = [*one, ("1", "P4", "2"), ("2", "P4", "?")]
    assert said(forms, "fi", *open_) == (
        "Arviot eroavat eniten: asukkaat ja asiakkaat. Arvio puuttuu tai sitä ei tiedetä: talous (VE2)."
    )
    missing = [("1", "P4", "1")]
    assert said(forms, "fi", *missing) == (
        "Tiedossa olevat arviot eivät eroa toisistaan. Arvio puuttuu tai sitä ei tiedetä: talous (VE2)."
    )
    many = [*one, *(("1", perspective, "0") for perspective in ("P2", "P3", "P4"))]
    assert said(forms, "fi", *many).endswith("Useassa näkökulmassa arvioita puuttuu tai niitä ei tiedetä.")
    assert said(forms, "fi", ("1", "P1", "1"), ("2", "P1", "1")) == (
        "Vaihtoehdot saavat samat arviot kaikissa näkökulmissa."
    )


def test_the_gravest_step_of_the_finest_scale_is_a_burden_and_a_gain_like_any_other() -> None:
    grave = Impact("a", "P1", "housing", "", "one", (), "", "", {"short": "-3", "long": "3"})
    assert (burden(grave), gain(grave)) == ("-3", "3")
    answers: dict[Path, Value] = {("imp_scale",): "seven", ("impacts", "i"): "1", ("impacts", "j"): "2"}
    answers |= {("impacts", "i", "imp_value_short"): "-1", ("impacts", "j", "imp_value_short"): "-3"}
    assert [each.row for each in harms(blank("v" * 24, "LAAJA", answers))] == ["j", "i"]
