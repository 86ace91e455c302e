"""What decides in a comparison."""

from ennakko.model.findings import Cell, Horizon, Impact
from ennakko.model.verdicts import main_difference, verdicts


def row(name: str, value: str, likelihood: str = "likely", alternative: str = "one") -> Impact:
    values: dict[Horizon, str] = {"short": value} if value else {}
    return Impact(name, "P1", "housing", "", alternative, (), "", "", likelihood, values)


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


def test_the_main_difference_looks_at_the_worst_first() -> None:
    near = (cell(row("a", "2")), cell(row("b", "1"), alternative="two"))
    far = (
        cell(row("c", "-2"), row("d", "2"), perspective="P2"),
        cell(row("e", "0"), alternative="two", perspective="P2"),
    )
    found = main_difference((near, far))
    assert found
    assert (found.perspective, found.best, found.worst) == ("P2", ("two",), ("one",))


def test_without_a_difference_there_is_none() -> None:
    assert main_difference(((cell(row("a", "1")), cell(row("b", "1"), alternative="two")),)) is None
    assert main_difference(((cell(row("a", "?")), cell(row("b", "1"), alternative="two")),)) is None
    assert main_difference(()) is None
