"""A person who edits the forms hears of every fault: which file, where in it, and why."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.small_forms import A_TEXT, SOUND

from ennakko.files.form_faults import Fault
from ennakko.files.forms import BadForms, load
from ennakko.files.toml_lines import line_of
from ennakko.model.catalogue import Catalogue
from ennakko.model.words import LANGUAGES

NOTE = 'kind = "long_text"\nid = "M2"'
HARMS_OF_PEOPLE = f"""kind = "persons"
id = "people"
label = {A_TEXT}
row = {A_TEXT}
add = {A_TEXT}
columns = [{{ kind = "reference", id = "whom", label = {A_TEXT}, table = "people", harms = true }}]"""


def loaded(tmp_path: Path, files: Mapping[str, str | bytes]) -> Catalogue:
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return load(tmp_path)


def faults(tmp_path: Path, files: Mapping[str, str | bytes]) -> tuple[Fault, ...]:
    with pytest.raises(BadForms) as raised:
        loaded(tmp_path, files)
    return raised.value.faults


def changed(file: str, old: str, new: str) -> dict[str, str | bytes]:
    assert old in SOUND[file]
    return {**SOUND, file: SOUND[file].replace(old, new, 1)}


def nested(depth: int) -> str:
    inner = '{ test = "answer", question = "value", is = ["bad"] }'
    for _ in range(depth - 1):
        inner = f'{{ test = "any", of = [{inner}] }}'
    return inner


WHEN = 'when = { test = "answer", question = "value", is = ["bad"] }'


def test_the_sound_folder_is_sound(tmp_path: Path) -> None:
    catalogue = loaded(tmp_path, SOUND)
    assert list(catalogue.forms) == ["ASK", "LIGHT", "FULL", "MORE"]
    assert catalogue.forms["FULL"].pages == catalogue.forms["LIGHT"].pages[:1] == catalogue.forms["ASK"].pages
    assert [item.section for item in catalogue.forms["MORE"].pages[0].items] == ["A", None]


A, ASK, LIGHT, FULL, MORE = ("sections/A.toml", *(f"forms/{name}.toml" for name in ("ASK", "LIGHT", "FULL", "MORE")))


@pytest.mark.parametrize(
    ("file", "old", "new", "place", "cause"),
    [
        # the shape of one file
        (A, 'id = "title"', 'id = "title"\ncolor = "red"', "questions › title › color", "“color” is not known"),
        (A, 'sv = "a", en', "en", "title", "missing in the language “sv”"),
        (A, 'id = "title"', "", "questions › 1", "key “id” is missing"),
        (A, '"short_text"', '"short_txt"', "questions › title › kind", "“short_txt” does not fit"),
        (A, 'id = "colour"', "id = 3", "questions › 2 › id", "should be a text, but it is a whole number"),
        (A, 'fi = "a"', 'fi = " "', "title › fi", "The text is empty"),
        (A, 'fi = "a"', f'fi = "{"a" * 4001}"', "title › fi", "too long: at most 4000"),
        (A, 'fi = "a"', r'fi = "a\u0007"', "title › fi", "cannot be shown (U+0007)"),
        (A, 'fi = "a"', r'fi = "a\u202E"', "title › fi", "cannot be shown (U+202E)"),
        (A, 'id = "A"', 'id = "A', "", "A quotation mark (\") is missing"),
        (ASK, "edition = 1", 'edition = "1"', "edition", "should be a whole number, but it is a text"),
        (ASK, "edition = 1", "edition = true", "edition", "but it is true or false"),
        (ASK, 'kind = "yes_no"', 'kind = "yes_no"\nstrength = 1', "Q1 › strength", "“strength” is not known"),
        (ASK, 'kind = "screening"', 'kind = "screen"', "kind", "“screen” does not fit"),
        ("lists/remarks.toml", '"light"', '"heavy"', "remarks › V1 › gap_in › 1", "“heavy” does not fit"),
        ("lists/phrases.toml", "[heading]", "[heading]\nde = 1", "heading › de", "“de” is not known"),
        # ids
        (A, 'id = "colour"', 'id = "title"', "questions › title › id", "“title” is already in use"),
        (A, 'id = "colour"', 'id = "_form"', "questions › _form › id", "The id “_form” does not do"),
        (A, 'id = "reason"', 'id = "value"', "columns › value › id", "“value” is already in use"),
        (A, 'id = "blue"', 'id = "red"', "choices › red › id", "“red” is already in use"),
        (ASK, 'id = "Q2"', 'id = "Q1"', "items › Q1 › id", "“Q1” is already in use"),
        (FULL, 'id = "FULL"', 'id = "ASK"', "id", "“ASK” is already in use: forms/ASK.toml"),
        (MORE, '\nid = "M2"\nlabel', '\nid = "Q1"\nlabel', "questions › Q1 › id", "“Q1” is already in use"),
        ("lists/scale.toml", 'id = "good"', 'id = "bad"', "options › bad › id", "“bad” is already in use"),
        # what refers to something
        (A, 'kind = "scale"', 'kind = "choice"\nchoices_from = "sky"', "choices_from", "no list “sky”"),
        (A, 'kind = "scale"', 'kind = "choice"', "columns › value", "either choices or choices_from"),
        (A, 'kind = "scale"', 'kind = "reference"\ntable = "sky"', "columns › value › table", "no table “sky”"),
        (MORE, NOTE, f"{HARMS_OF_PEOPLE}\n\n[[pages.items.questions]]\n{NOTE}", "whom › harms", "Only of the impacts"),
        (A, 'question = "value"', 'question = "sky"', "when › question", "no question “sky”"),
        (A, 'is = ["bad"]', 'is = ["worse"]', "reason › when › is", "“worse” does not fit"),
        (A, WHEN, 'when = { test = "rows", table = "sky" }', "when › table", "no table “sky”"),
        (A, WHEN, 'when = { test = "module", id = "ASK" }', "when › id", "no module “ASK”"),
        (A, WHEN, f"when = {nested(9)}", "when" + " › of › 1" * 8, "Too many levels within each other: at most 8"),
        (A, '"K{n}"', '"K"', "impacts › code", "not the same in every language"),
        (ASK, '["MORE"]', '["LESS"]', "Q1 › opens", "no module “LESS”"),
        (ASK, 'section = "A"', 'section = "Z"', "Q2 › section", "no section “Z”"),
        (ASK, '["title"]', '["size"]', "Q2 › only", "section “A” has no question “size”"),
        (ASK, 'section = "A"', 'section = "A"\nperspective = "P1"', "items › Q2", "exactly one of these"),
        (ASK, 'scope = "screening"', "", "scope", "A form needs a scope"),
        (LIGHT, 'scope = "light"', 'scope = "full"', "", "The scope “light” has exactly one form"),
        (LIGHT, '"ASK"', '"ASKED"', "pages › 1 › from", "no form “ASKED”"),
        (LIGHT, 'page = "first"', 'page = "last"', "pages › 1 › page", "“ASK” has no page “last”"),
        (LIGHT, 'page = "first"', "", "pages › 1", "either id, title and items, or from and page"),
        (LIGHT, 'page = "first"', 'page = "first"\nid = "x"', "pages › x", "either id, title and items"),
        (LIGHT, 'modules_after = "first"', 'modules_after = "end"', "modules_after", "has no page “end”"),
        (LIGHT, 'modules_after = "first"', 'begins_at = "end"', "begins_at", "has no page “end”"),
        (LIGHT, '"P1"', '"P9"', "K1 › perspective", "“perspectives” has no entry “P9”"),
        (MORE, '["air"]', '["sea"]', "M1 › factors", "“factors” has no entry “sea”"),
        ("lists/factors.toml", '"out"', '"in"', "options › air › group", "“classes” has no entry “in”"),
        ("lists/factors.toml", '"classes"', '"sky"', "classes", "no list “sky”"),
        ("lists/factors.toml", '"P1"', '"P9"', "options › air › perspective", "“perspectives” has no entry “P9”"),
        ("lists/phrases.toml", 'sv = "a {n}"', 'sv = "a"', "heading", "not the same in every language"),
        ("lists/document.toml", '"heading"', '"tail"', "parts › 1 › heading", "no phrase “tail”"),
        ("lists/document.toml", '"modules"', '"a tree"', "parts › 1 › draws", "“a tree” does not fit"),
        ("lists/document.toml", '"Q1"', '"Q9"', "parts › 1 › questions", "no question “Q9”"),
        ("lists/document.toml", ', "Q1"', "", "", "The question “Q1” has no place in the document"),
        ("lists/document.toml", '"Q1"', '"Q1", "title"', "parts › 1 › questions", "“title” already has a place"),
    ],
)  # fmt: skip
def test_a_fault_names_its_file_its_place_and_its_cause(
    tmp_path: Path, file: str, old: str, new: str, place: str, cause: str
) -> None:
    found = faults(tmp_path, changed(file, old, new))
    fitting = [f for f in found if cause in f.cause.en and f.place.endswith(place)]
    assert fitting, [f.sentence("en") for f in found]
    assert fitting[0].file in {file, "forms"}


def test_a_fault_knows_its_line(tmp_path: Path) -> None:
    files = changed("sections/A.toml", 'id = "title"', 'id = "title"\ncolor = "red"')
    (fault,) = faults(tmp_path, files)
    assert fault.line is not None
    assert str(files["sections/A.toml"]).splitlines()[fault.line - 1] == 'color = "red"'
    assert fault.sentence("fi").startswith(f"sections/A.toml, rivi {fault.line}, questions › title › color: Avainta")


def test_a_file_that_is_no_toml_names_the_line(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, changed("sections/A.toml", 'id = "title"', "id = title"))
    assert fault.line is not None
    assert "id = title" in (tmp_path / "sections/A.toml").read_text().splitlines()[fault.line - 1]


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    broken = SOUND["sections/A.toml"].replace('sv = "a", ', "", 3).replace("short_text", "shorttext")
    found = faults(tmp_path, {**SOUND, "sections/A.toml": broken, "lists/scale.toml": "[[options]]\n"})
    assert len([f for f in found if f.file == "sections/A.toml"]) == 4
    assert len([f for f in found if f.file == "lists/scale.toml"]) == 2


def test_what_is_said_counts_the_faults_and_names_the_first(tmp_path: Path) -> None:
    files = changed("forms/MORE.toml", '["air"]', '["sea", "sky"]')
    with pytest.raises(BadForms) as raised:
        loaded(tmp_path, files)
    trouble = raised.value
    assert len(trouble.faults) == 2
    assert "2 virhettä" in trouble.sentence("fi")
    assert "2 fel" in trouble.sentence("sv")
    assert "2 faults" in trouble.sentence("en")
    for language in LANGUAGES:
        assert trouble.faults[0].sentence(language) in trouble.sentence(language)


def test_one_fault_is_said_as_one(tmp_path: Path) -> None:
    with pytest.raises(BadForms) as raised:
        loaded(tmp_path, changed("forms/MORE.toml", '["air"]', '["sea"]'))
    assert raised.value.sentence("en").startswith("There is a fault in the forms. forms/MORE.toml, line ")


def test_pages_that_take_each_other_are_a_circle(tmp_path: Path) -> None:
    own = SOUND["forms/ASK.toml"].partition("[[pages]]")[0]
    files = {**SOUND, "forms/ASK.toml": own + '[[pages]]\nfrom = "FULL"\npage = "first"\n'}
    found = faults(tmp_path, files)
    circles = [f for f in found if "in a circle" in f.cause.en]
    assert {f.file for f in circles} == {"forms/ASK.toml", "forms/LIGHT.toml", "forms/FULL.toml"}
    assert "ASK › first → FULL › first → LIGHT › first → ASK › first" in circles[0].cause.en


@pytest.mark.parametrize("name", ["phrases", "remarks", "document"])
def test_a_file_that_must_be_there_is_missed(tmp_path: Path, name: str) -> None:
    files = {file: content for file, content in SOUND.items() if file != f"lists/{name}.toml"}
    found = faults(tmp_path, files)
    assert [(f.file, f.cause.en) for f in found] == [(f"lists/{name}.toml", "The file is missing.")]


def test_an_empty_folder_is_told_what_it_lacks(tmp_path: Path) -> None:
    assert {f.file for f in faults(tmp_path, {})} == {f"lists/{n}.toml" for n in ("phrases", "remarks", "document")}


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b'id = "\xff"', "not text in UTF-8"),
        (b"#" * 2_000_001, "too large"),
        (b"id = " + b"[" * 5_000 + b"]" * 5_000, "Too many levels"),
        (b"id = " + b"[" * 200 + b"]" * 200, "Too many levels"),
        (b"id = 1\nid = 2", "in the same place already, on line 1"),
        (b"id = \0", "a character that cannot be seen"),
    ],
)
def test_a_file_that_is_no_form_at_all_is_one_fault(tmp_path: Path, content: bytes, cause: str) -> None:
    found = faults(tmp_path, {**SOUND, "sections/Z.toml": content})
    assert [f.file for f in found] == ["sections/Z.toml"]
    assert cause in found[0].cause.en


def test_conditions_may_stand_eight_deep(tmp_path: Path) -> None:
    assert loaded(tmp_path, changed("sections/A.toml", WHEN, f"when = {nested(8)}"))


def test_markup_is_text(tmp_path: Path) -> None:
    markup = "<b onclick='x'>&amp; {n} %s</b>"
    catalogue = loaded(tmp_path, changed("sections/A.toml", 'fi = "a"', f'fi = "{markup}"'))
    assert catalogue.sections["A"].title.fi == markup


def test_other_files_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    windows = {name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() for name, text in SOUND.items()}
    assert loaded(tmp_path, {**windows, "forms/notes.txt": "not a form"}).sections["A"].id == "A"


def test_lines_are_found_below_headers_and_beyond_long_texts() -> None:
    text = 'a = 1\n[[p]]\nid = "x"\n[[p.q]]\nb.fi = """\nc = 2\n"""\n[[p.q]]\n"b" = 2\n[[p]]\n[[p.q]]\nb = 3\n'
    assert [line_of(text, place) for place in (("a",), ("p", 0, "id"), ("p", 0, "q", 0, "b", "fi"))] == [1, 3, 5]
    assert [line_of(text, ("p", 0, "q", 1, "b")), line_of(text, ("p", 1, "q", 0, "b", "sv"))] == [9, 12]
    assert line_of(text, ("p", 0, "q", 0, "c")) == 4
    assert line_of(text, ("z",)) is None
