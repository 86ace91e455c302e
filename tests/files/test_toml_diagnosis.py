"""What is wrong with a file is told in plain words: which line, what is most likely wrong, and the line itself."""

import tomllib

import pytest

from ennakko.files import toml_causes as causes
from ennakko.files.toml_diagnosis import diagnosed, long_number_line
from ennakko.model.words import LANGUAGES, Text


def told(text: str) -> tuple[int | None, Text]:
    with pytest.raises(tomllib.TOMLDecodeError) as error:
        tomllib.loads(text)
    return diagnosed(text, str(error.value))


OPTION = '  { id = "a", label = { fi = "a", sv = "b", en = "c" } }'


@pytest.mark.parametrize(
    ("text", "line", "cause"),
    [
        ('a = 1\nid = "A\nkind = "form"\n', 2, causes.QUOTE),
        ('label = { fi = "a, sv = "b", en = "c" }\n', 1, causes.QUOTE),
        ('a = "x""\n', 1, causes.QUOTE),
        ('id "A"\n', 1, causes.NO_EQUALS),
        ("edition\n", 1, causes.NO_EQUALS),
        ("# a form\nIt asks three things.\n", 2, causes.NO_EQUALS),
        ('id: "A"\n', 1, causes.COLON),
        ("id = A\n", 1, causes.NO_QUOTES),
        ("label = { fi = a }\n", 1, causes.NO_QUOTES),
        ("id = “A”\n", 1, causes.CURLY),
        ("id = ”A”\n", 1, causes.CURLY),
        ("id = ‘A’\n", 1, causes.CURLY),
        ('label = { fi = ”a”, sv = "b", en = "c" }\n', 1, causes.CURLY),
        ("id =\n", 1, causes.NO_VALUE),
        ("id = # later\n", 1, causes.NO_VALUE),
        ("unknown = True\n", 1, causes.LOWER_CASE),
        ("limit = 1,5\n", 1, causes.NUMBER),
        ("edition = 01\n", 1, causes.NUMBER),
        ("limit = 500 merkkiä\n", 1, causes.NUMBER),
        ('my key = "a"\n', 1, causes.BAD_KEY),
        ('nimi_ä = "a"\n', 1, causes.BAD_KEY),
        ('• id = "A"\n', 1, causes.BAD_KEY),
        ("[[pages]\n", 1, causes.HEADING),
        ("[pages]]\n", 1, causes.HEADING),
        ('[pages]\nid = "a"\n\n[[pages]]\nid = "b"\n', 1, causes.HEADING),
        ('[[pages]]\nid = "a"\n[pages]\nid = "b"\n', 3, causes.HEADING),
        ('a = { fi = "x" sv = "y" }\n', 1, causes.COMMA),
        ('a = ["x" "y"]\n', 1, causes.COMMA),
        (f"choices = [\n{OPTION}\n{OPTION},\n]\n", 2, causes.COMMA_AT_END),
        ('choices = [\n  "a" # first\n  "b",\n]\n', 2, causes.COMMA_AT_END),
        (f"a = 1\nchoices = [\n{OPTION},\n\n[[pages]]\n", 2, causes.BRACKET),
        ('only = ["a", "b"\nid = "c"\n', 1, causes.BRACKET),
        ("a = [", 1, causes.BRACKET),
        (f"choices = [\n{OPTION[:-2]},\n]\n", 2, causes.BRACE),
        ('a = { fi = "x", sv = "y"\nb = 1\n', 1, causes.BRACE),
        ('a = { fi = "x",\n  sv = "y" }\n', 1, causes.BRACE),
        ('a = { fi = "x", }\n', 1, causes.LAST_COMMA),
        ('a = "he said "hi" to us"\n', 1, causes.INNER_QUOTE),
        ('x = 1\na = """x\ny\n', 2, causes.LONG_TEXT),
        ('a = "C:\\kansio"\n', 1, causes.BACKSLASH),
        ('id =\u00a0"A"\n', 1, causes.HIDDEN),
        ("id = \x07\n", 1, causes.HIDDEN),
        ("a = 1979-13-45\n", 1, causes.NO_QUOTES),
    ],
)
def test_the_line_and_the_cause_are_told(text: str, line: int, cause: Text) -> None:
    found = told(text)
    assert found[0] == line
    for language in LANGUAGES:
        assert found[1].in_(language).startswith(cause.in_(language))
        assert found[1].in_(language).isprintable()
    shown = "".join(c if c.isprintable() else "□" for c in text.splitlines()[line - 1].strip())
    assert found[1].en == f"{cause.en} The line is: {shown}"


def test_a_key_that_stands_twice_is_told_with_the_other_line() -> None:
    line, cause = told('id = "A"\n\n[[pages]]\nid = "a"\ntitle = 1\nid = "b"\n')
    assert line == 6
    assert cause.fi.startswith("”id” on samassa kohdassa jo riviltä 4 lähtien.")
    assert told('a = { fi = "x", fi = "y" }\n')[1].sv.startswith("”fi” har skrivits två gånger")
    assert told('help.fi = "a"\nhelp = "b"\n')[1].en.startswith("“help” is written twice")


def test_a_long_line_is_cut_and_nothing_hidden_is_shown_of_it() -> None:
    _, cause = told("x = " + "\u202e" + "a" * 500)
    assert len(cause.en) < 250
    assert cause.en.endswith("…")
    assert "\u202e" not in cause.en


def test_no_word_of_the_library_is_left() -> None:
    for text in ("id 1", "a = [", "[[a]", "id = ", 'a = "', "a = 1\na = 2"):
        for language in LANGUAGES:
            said = told(text)[1].in_(language)
            assert not any(word in said for word in ("TOML", "Expected", "column", "Invalid", "statement"))


def test_a_number_that_python_does_not_read_is_found_where_it_stands() -> None:
    text = f'# {"1" * 5000}\na = "{"2" * 5000}"\nb = {"3" * 5000}\n'
    assert long_number_line(text) == 3
    assert long_number_line('a = "1"\n') is None
