"""What an official typed, read the way it looks."""

from ennakko.export.prose import Piece, pieces


def test_lines_with_a_dash_are_a_list() -> None:
    assert pieces("Ehdot:\n- yksi\n–  kaksi\n• kolme\n\nLoppu.") == (
        Piece("paragraph", "Ehdot:"),
        Piece("bullet", "yksi"),
        Piece("bullet", "kaksi"),
        Piece("bullet", "kolme"),
        Piece("paragraph", "Loppu."),
    )


def test_lines_that_count_are_a_list() -> None:
    assert pieces("1. yksi\n2) kaksi") == (Piece("number", "yksi"), Piece("number", "kaksi"))


def test_a_line_that_begins_with_a_number_is_not_a_list() -> None:
    assert pieces("9. luokka siirtyy\n7. luokka jää") == (
        Piece("paragraph", "9. luokka siirtyy"),
        Piece("paragraph", "7. luokka jää"),
    )
    assert pieces("1.8.2027 alkaen") == (Piece("paragraph", "1.8.2027 alkaen"),)


def test_a_dash_alone_says_nothing() -> None:
    assert pieces("\n - \n–\n") == ()


def test_a_negative_number_is_no_list() -> None:
    assert pieces("-5 astetta") == (Piece("paragraph", "-5 astetta"),)


def test_a_number_and_its_unit_stay_on_one_line() -> None:
    assert pieces("noin 85 000 euroa, 8 %, 6 §, ALT 2, vuonna 2025 12 lasta")[0].text == (
        "noin 85\u00a0000 euroa, 8\u00a0%, 6\u00a0§, ALT\u00a02, vuonna 2025 12 lasta"
    )
