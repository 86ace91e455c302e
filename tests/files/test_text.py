"""The one gate for text: any text goes in, harmless text comes out, and nothing a person can see is lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.files.text import LONG, PARTS, SHORT, WHOLE, clean, cleaned, harmless

ANY = st.text(st.characters(exclude_categories=[]))
SPECIAL = st.text(
    st.sampled_from(
        "a ä a\u0308 \r \n \v \f \x00 \x1f \x7f \x85 \u2028 \u202e \u2066 \ufeff \ufffe \ud800 \udc00 \U0001ffff"
    )
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Käyttäjä\tmaksaa\n", "Käyttäjä\tmaksaa\n"),
        ("ka\u0308ytta\u0308ja\u0308", "käyttäjä"),
        ("yksi\r\nkaksi\rkolme", "yksi\nkaksi\nkolme"),
        ("Wordin\vrivinvaihto\u2028ja\u2029kappale\x85ja\fsivu", "Wordin\nrivinvaihto\nja\nkappale\nja\nsivu"),
        ("nolla\x00 kello\x07 poisto\x7f c1\x9b", "nolla kello poisto c1"),
        ("vaik\u202enuttiot\u202c \u2066x\u2069", "vaiknuttiot x"),
        ("oikealta \u200eja\u200f vasemmalta", "oikealta \u200eja\u200f vasemmalta"),
        ("puolikas \ud83d ja \ude00", "puolikas \ufffd ja \ufffd"),
        ("ei merkki \ufffe \uffff \ufdd0 \U0010ffff", "ei merkki \ufffd \ufffd \ufffd \ufffd"),
        ("\ufefflisätty", "lisätty"),
        ("perhe \U0001f468\u200d\U0001f469\u200d\U0001f467", "perhe \U0001f468\u200d\U0001f469\u200d\U0001f467"),
        ("", ""),
    ],
)
def test_examples(before: str, after: str) -> None:
    assert clean(before) == after
    assert harmless(after)


@pytest.mark.parametrize(
    "sign", ["\r", "\v", "\x85", "\u2028", "\x00", "\x9b", "\u202e", "\u2066", "\ufeff", "\ud83d", "\ufffe"]
)
def test_each_sign_that_the_gate_takes_makes_a_text_harmful(sign: str) -> None:
    assert harmless("yksi\n\tkaksi")
    assert not harmless(f"yksi{sign}kaksi")


@given(ANY | SPECIAL)
def test_any_text_comes_out_harmless_and_the_same_the_second_time(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert harmless(once)
    assert unicodedata.is_normalized("NFC", once)
    assert not {unicodedata.category(c) for c in once} & {"Cs"}
    assert {c for c in once if unicodedata.category(c) == "Cc"} <= {"\n", "\t"}
    once.encode()


@given(SPECIAL)
def test_harmless_says_what_the_gate_would_do(text: str) -> None:
    assert harmless(text) == (unicodedata.normalize("NFC", text) == clean(text))


@given(ANY, st.integers(0, 20))
def test_no_text_is_longer_than_its_limit(text: str, limit: int) -> None:
    assert len(clean(text, limit)) <= limit
    assert clean(clean(text, limit), limit) == clean(text, limit)


def test_a_very_long_text_is_cut() -> None:
    assert len(clean("sana " * 100_000)) == LONG
    assert len(cleaned(("x" * 10_000,))[0]) == SHORT  # type: ignore[index, arg-type]  # a tuple goes in, a tuple comes out
    assert cleaned(("x",) * 5_000) == ("x",) * PARTS


@pytest.mark.parametrize("value", [None, True, False, 0, 1, -5, WHOLE, "x", ("x", "y"), ()])
def test_good_values_pass_as_they_are(value: str | int | bool | tuple[str, ...] | None) -> None:
    assert cleaned(value) == value
    assert type(cleaned(value)) is type(value)


@given(st.integers())
def test_numbers_stay_where_every_program_reads_them(number: int) -> None:
    found = cleaned(number)
    assert isinstance(found, int)
    assert abs(found) <= WHOLE
    assert found == number or abs(number) > WHOLE


@given(st.lists(ANY | SPECIAL).map(tuple))
def test_several_texts_are_cleaned_each(texts: tuple[str, ...]) -> None:
    assert cleaned(texts) == tuple(clean(text, SHORT) for text in texts)
