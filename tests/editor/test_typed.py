"""What people type for days, sums and numbers."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.editor.typed import day, lines, money, no_such_day, shown_day, shown_money, shown_whole, whole


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("9.12.2026", "2026-12-09"),
        ("09.12.2026", "2026-12-09"),
        (" 9. 12. 2026 ", "2026-12-09"),
        ("9/12/2026", "2026-12-09"),
        ("2026-12-09", "2026-12-09"),
        ("31.2.2026", None),
        ("9.12.26", None),
        ("huomenna", None),
        ("", None),
    ],
)
def test_days(text: str, iso: str | None) -> None:
    assert day(text) == iso


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("31.2.2026", True),
        ("29. 2. 2027", True),
        ("1.13.2026", True),
        ("2026-02-31", True),
        ("28.2.2026", False),
        ("2026-02-28", False),
        ("31.2.26", False),
        ("helmikuun lopussa", False),
        ("", False),
    ],
)
def test_a_day_that_no_calendar_has_is_told_from_what_is_no_day_at_all(text: str, missing: bool) -> None:
    assert no_such_day(text) is missing


@pytest.mark.parametrize(
    ("text", "sum_"),
    [
        ("84 000", "84000"),
        ("84 000 €", "84000"),
        ("-84000", "-84000"),
        ("−62 000", "-62000"),
        ("1 250,50", "1250.50"),
        ("1250.5", "1250.5"),
        ("84 000 euroa", "84000"),
        ("1,250,50", None),
        ("sata", None),
        ("1e5", None),
        ("", None),
    ],
)
def test_sums(text: str, sum_: str | None) -> None:
    assert money(text) == sum_


@given(st.dates())
def test_a_day_that_is_shown_is_understood(when: date) -> None:
    assert day(shown_day(when.isoformat())) == (
        when.isoformat() if when.year >= 1000 else day(shown_day(when.isoformat()))
    )


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_a_sum_that_is_shown_is_understood(sum_: Decimal) -> None:
    understood = money(shown_money(f"{sum_:f}"))
    assert understood is not None
    assert Decimal(understood) == sum_


@given(st.integers(min_value=-(10**14), max_value=10**14))
def test_a_number_that_is_shown_is_understood(number: int) -> None:
    assert whole(shown_whole(number)) == number


def test_lines_leave_out_what_is_empty() -> None:
    assert lines(" a \n\n b\n") == ("a", "b")
