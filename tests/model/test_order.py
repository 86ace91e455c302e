"""Order keys: there is always room for another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.model.order import DIGITS, FIRST, LAST, between

KEYS = st.text(DIGITS, min_size=1, max_size=6).filter(lambda key: key[-1] != "0")
JITTER = st.text(DIGITS, max_size=4)


@given(st.lists(KEYS, min_size=2, max_size=2, unique=True).map(sorted), JITTER)
def test_a_key_fits_between_any_two(keys: list[str], jitter: str) -> None:
    before, after = keys
    key = between(before, after, jitter)
    assert before < key < after
    assert key[-1] != "0"


@given(KEYS | st.just(FIRST), JITTER)
def test_a_key_fits_after_any_and_before_any_but_the_first(key: str, jitter: str) -> None:
    assert key < between(key, None, jitter)
    assert between(FIRST, None, jitter) > FIRST
    if key != FIRST:
        assert FIRST < between(FIRST, key, jitter) < key
        assert between(None, key, jitter) < key


@given(st.lists(st.tuples(st.integers(0, 1000), JITTER), max_size=60))
def test_rows_added_anywhere_stay_where_they_were_put(places: list[tuple[int, str]]) -> None:
    keys = [FIRST]
    for place, jitter in places:
        at = place % len(keys) + 1
        keys.insert(at, between(keys[at - 1], keys[at] if at < len(keys) else None, jitter))
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("before", "after"),
    [("a", "a"), ("b", "a"), (None, FIRST), (None, ""), ("a", "a0"), ("a", "a00"), ("A", None), ("a", "ä"), ("0", "0")],
)
def test_where_nothing_fits(before: str | None, after: str | None) -> None:
    with pytest.raises(ValueError, match="no key fits"):
        between(before, after)


def test_adding_at_the_end_for_years_keeps_keys_short() -> None:
    key = FIRST
    for _ in range(500):
        key = between(key, None)
    assert len(key) < 120
    assert between(LAST, None) > LAST
