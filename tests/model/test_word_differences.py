"""Two texts beside each other: what only one of them has is marked, and nothing is lost or added."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.model.word_differences import Piece, condensed, differences, lost

ONE = "Kirjastoauto pysähtyy kylällä kerran viikossa. Muuten käynnit vähenevät."
OTHER = "Kirjastoauto pysähtyy kylällä kaksi kertaa viikossa, jos linja 7 säilyy. Muuten käynnit vähenevät."


def own(pieces: tuple[Piece, ...]) -> list[str]:
    return [piece.text for piece in pieces if piece.own]


def test_the_words_of_one_text_alone_are_marked() -> None:
    ours, theirs = differences(ONE, OTHER)
    assert own(ours) == ["kerran"]
    assert own(theirs) == ["kaksi kertaa", ", jos linja 7 säilyy"]


@pytest.mark.parametrize(("one", "other"), [("", "Uusi."), ("Sama.", "Sama."), ("", "")])
def test_an_empty_text_and_an_equal_one(one: str, other: str) -> None:
    ours, theirs = differences(one, other)
    assert own(ours) == []
    assert own(theirs) == ([other] if one != other else [])


@given(st.text("ab .,\n"), st.text("ab .,\n"))
def test_the_pieces_are_the_texts(one: str, other: str) -> None:
    ours, theirs = differences(one, other)
    assert "".join(piece.text for piece in ours) == one
    assert "".join(piece.text for piece in theirs) == other


def test_long_texts_with_nothing_but_the_same_word_are_quick() -> None:
    one = "a " * 40_000
    other = "a b " * 20_000
    start = time.process_time()
    ours, theirs = differences(one, other)
    assert time.process_time() - start < 2
    assert "".join(piece.text for piece in theirs) == other
    assert own(ours)


def test_what_any_of_several_texts_has_lost() -> None:
    pieces = lost("Yksi kaksi kolme neljä.", ("Yksi kolme neljä.", "Yksi kaksi kolme."))
    assert own(pieces) == ["kaksi", "neljä"]
    assert "".join(piece.text for piece in pieces) == "Yksi kaksi kolme neljä."
    assert own(lost("Yksi.", ("Yksi. Kaksi.", "Yksi."))) == []
    assert lost("", ("a",)) == ()


def test_a_long_text_is_told_by_what_is_marked_and_the_words_beside_it() -> None:
    words = " ".join(f"sana{n}" for n in range(60))
    pieces = lost(f"{words} poistettu {words}", (f"{words} {words}",))
    brief = "".join(piece.text for piece in condensed(pieces, 20))
    assert brief == "… sana58 sana59 poistettu sana0 sana1 sana2 …"
    assert own(condensed(pieces, 20)) == own(pieces)
    assert condensed((Piece(words),), 20) == (Piece(words),), "where nothing is marked there is nothing to tell it by"


@given(st.text(max_size=60), st.lists(st.text(max_size=60), max_size=3))
def test_a_text_in_pieces_is_the_text(text: str, others: list[str]) -> None:
    assert "".join(piece.text for piece in lost(text, others)) == text
