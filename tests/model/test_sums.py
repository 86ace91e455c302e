"""The sum of the scores: what counts, by which weight, and what is left out in sight."""

from ennakko.model.assessment import Assessment, Value, blank
from ennakko.model.edit import AddRow, Answer, Together, applied
from ennakko.model.sums import sums, weights


def of(*more: Answer, rows: tuple[dict[str, Value], ...] = ()) -> Assessment:
    named = [AddRow("alternatives", a, f"h{a}", {"alt_name": a}) for a in ("one", "two")]
    impacts = [AddRow("impacts", f"r{n}", f"h{n}h", cells) for n, cells in enumerate(rows)]
    return applied(Together((*named, *impacts, Answer(("cmp_sum_visible",), value=True), *more)), blank("x", "LAAJA"))


def row(perspective: str, value: str, alternative: str = "one") -> dict[str, Value]:
    return {"imp_perspective": perspective, "alternative": alternative, "imp_value_short": value}


ROWS = (row("P1", "-2"), row("P1", "1"), row("P4", "2"), row("P4", "mix"), row("P2", "?"), row("P5", "na", ""))
WEIGHTED = (
    Answer(("cmp_weights",), value=True),
    Answer(("cmp_weights_2",), ("P1", "P4")),
    Answer(("cmp_weights_3",), ("P4",)),
)


def test_scores_add_up_and_what_has_no_number_is_counted_apart() -> None:
    one, two = sums(of(rows=ROWS), "short")
    assert (one.total, one.left_out, one.signed) == (1, 3, "+1")
    assert (two.total, two.left_out, two.signed) == (0, 1, "–")


def test_a_row_about_all_alternatives_counts_for_each() -> None:
    assert [each.signed for each in sums(of(rows=(row("P1", "-2", ""),)), "short")] == ["−2", "−2"]


def test_a_weight_multiplies_and_the_greater_of_two_counts() -> None:
    weighted = of(*WEIGHTED, rows=ROWS)
    assert weights(weighted) == {"P1": 2, "P4": 3}
    assert sums(weighted, "short")[0].total == -2 + 6


def test_weights_that_are_switched_off_weigh_nothing() -> None:
    assert weights(of(*WEIGHTED[1:])) == {}
    assert weights(of(*WEIGHTED, Answer(("cmp_sum_visible",), value=False))) == {}
