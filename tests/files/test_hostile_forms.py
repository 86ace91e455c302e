"""Forms from elsewhere are refused whole with everything that is wrong in them, soon, and never shown but as text."""

import time
from pathlib import Path

import pytest
from tests.files.test_own_forms import FORM, T, causes, faults, put

from ennakko.files.form_faults import Fault, shown
from ennakko.files.forms import load
from ennakko.files.forms_in_use import forms_in_use
from ennakko.files.own_folder import own_files
from ennakko.model.words import Text

MARKUP = "<img src='http://x'><b>Oma</b>&amp;"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "own"
    made.mkdir()
    return made


def form(n: int, text: str = FORM) -> str:
    return text.replace("MINE", f"MINE{n}").replace("mine_", f"mine{n}_")


def option(id_: str) -> str:
    return f'[[options]]\nid = "{id_}"\nlabel = {T}\n'


def flag(id_: str, when: str = "") -> str:
    return f'\n[[pages.items]]\nid = "{id_}"\nkind = "flag"\nlabel = {T}\n{when}\n'


def waits(id_: str, value: str = "true") -> str:
    return f'when = {{ test = "answer", question = "{id_}", is = [{value}] }}'


def nested(depth: int) -> str:
    inner = '{ test = "answer", question = "mine8_q", is = ["yes"] }'
    for _ in range(depth - 1):
        inner = f'{{ test = "any", of = [{inner}] }}'
    return f"when = {inner}"


def test_a_pack_with_every_fault_of_shape_is_refused_with_all_of_them(folder: Path) -> None:
    pack = {
        "deep.toml": "x = " + "[" * 300 + "]" * 300,
        "deeper.toml": "a." * 5_000 + "a = 1",
        "twice.toml": FORM.replace("edition = 3", "edition = 3\nedition = 4"),
        "language.toml": FORM.replace(', sv = "b"', "", 2),
        "huge.toml": FORM.replace('fi = "a"', f'fi = "{"a" * 100_000}"', 1),
        "hidden.toml": FORM.replace('fi = "a"', 'fi = "\\u202eevil"', 1),
        "empty.toml": FORM.replace('fi = "a"', 'fi = "  "', 1),
        "keys.toml": FORM.replace("order", '"\\u001b[31m<b>"'),
        "bytes.toml": "\udcff",
    }
    for name, text in pack.items():
        (folder / name).write_bytes(text.encode(errors="surrogateescape"))
    begun = time.monotonic()
    found = faults(folder)
    assert time.monotonic() - begun < 5
    assert {fault.file for fault in found} == set(pack)
    assert len([fault for fault in found if fault.file == "language.toml"]) == 2
    for fault in found:
        for language in ("fi", "sv", "en"):
            assert len(fault.sentence(language)) < 800
            assert fault.sentence(language).isprintable()


def test_a_pack_with_every_fault_of_meaning_is_refused_with_all_of_them(folder: Path) -> None:
    pack = {
        "same_id.toml": (form(1) + flag("mine1_q"), "Tunnus ”mine1_q” on jo käytössä"),
        "id_of_ours.toml": (form(2) + flag("title"), "”title”"),
        "same_choice.toml": (option("a") * 2, "Tunnus ”a” on jo käytössä"),
        "page_round.toml": (form(3) + '[[pages]]\nfrom = "MINE4"\npage = "round"\n', "kehässä"),
        "page_round_back.toml": (form(4) + '[[pages]]\nfrom = "MINE3"\npage = "round"\n', "kehässä"),
        "wait_round.toml": (
            form(5)
            + flag("mine5_a", waits("mine5_b"))
            + flag("mine5_b", waits("mine5_c"))
            + flag("mine5_c", waits("mine5_a")),
            "mine5_a → mine5_b → mine5_c → mine5_a",
        ),
        "section_round.toml": (
            f'id = "OWN"\ntitle = {T}\n'
            + "".join(
                f'[[questions]]\nkind = "flag"\nid = "{one}"\nlabel = {T}\n{waits(other)}\n'
                for one, other in (("own_a", "own_b"), ("own_b", "own_a"))
            ),
            "own_a → own_b → own_a",
        ),
        "no_such.toml": (
            form(7).replace('kind = "yes_no"', 'kind = "choice"\nchoices_from = "sky"'),
            "Luetteloa ”sky” ei ole",
        ),
        "deep_when.toml": (form(8) + flag("mine8_a", nested(9)), "Sisäkkäisiä tasoja on liikaa: enintään 8"),
        "needs.toml": (
            form(9) + flag("mine9_a").replace("flag", "reference").strip() + '\ntable = "evidence"\n',
            "LAAJA",
        ),
        "scope.toml": (form(10).replace('["own"]', '["light"]'), "laajuus ei ole ”light”"),
    }
    for name, (text, _) in pack.items():
        put(folder, name, text)
    begun = time.monotonic()
    found = faults(folder)
    assert time.monotonic() - begun < 10
    for name, (_, said) in pack.items():
        assert any(said in fault.cause.fi for fault in found if fault.file == name), name
    used = forms_in_use((folder,))
    assert used.catalogue == load()
    assert used.refused[0].faults == found


def test_questions_that_wait_for_no_answer_make_no_circle(folder: Path) -> None:
    either = (
        f'when = {{ test = "any", of = [{waits("mine_b")[7:]}, {waits("mine_q", chr(34) + "yes" + chr(34))[7:]}] }}'
    )
    retired = flag("mine_c", waits("mine_c", '"_answered"'))
    put(folder, "m.toml", FORM + flag("mine_a", either) + flag("mine_b", waits("mine_a")) + retired)
    put(
        folder,
        "n.toml",
        form(2) + flag("mine2_a", waits("mine2_b", '"_unanswered"')) + flag("mine2_b", waits("mine2_a")),
    )
    assert "MINE" in load(own=[own_files(folder)]).forms


def test_thousands_of_questions_that_wait_for_each_other_are_looked_through_soon(folder: Path) -> None:
    many = 1_500
    text = FORM.replace('title = { fi = "a", sv = "b", en = "c" }\n', f"title = {T}\n")
    put(folder, "m.toml", text + "".join(flag(f"mine_{n}", waits(f"mine_{(n + 1) % many}")) for n in range(many)))
    begun = time.monotonic()
    assert len(causes(folder)) == 500
    assert time.monotonic() - begun < 20


def test_what_is_said_of_a_fault_is_short_and_has_nothing_hidden_in_it() -> None:
    cause = Text(*["\x1b[31m" + "a" * 5_000 + "\u202e"] * 3)
    said = Fault("f\n.toml", "x" * 200, cause, 3).sentence("en")
    assert said.isprintable()
    assert len(said) < 710
    assert shown("Tämä – ”näin”…") == "Tämä – ”näin”…"
