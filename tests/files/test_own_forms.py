"""An organisation's own files go over ours, or are refused whole with everything that is wrong in them."""

import os
import time
from pathlib import Path

import pytest

from ennakko.files.form_faults import BadForms, Fault
from ennakko.files.forms import load
from ennakko.files.forms_in_use import forms_in_use
from ennakko.files.own_folder import FILE_BYTES, FILES, own_files
from ennakko.files.own_store import brought_back, own_forms_in, put_aside, take_in
from ennakko.model.form import YesNo
from ennakko.model.words import LANGUAGES

T = '{ fi = "a", sv = "b", en = "c" }'
FORM = f"""
id = "MINE"
kind = "form"
scope = "own"
edition = 3
order = 300
name = {{ fi = "Oma", sv = "Egen", en = "Own" }}
short = {T}
use_when = {T}

[[pages]]
id = "MINE"
title = {T}

[[pages.items]]
id = "mine_q"
kind = "yes_no"
required = ["own"]
label = {T}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "own"
    made.mkdir()
    return made


def faults(folder: Path) -> tuple[Fault, ...]:
    with pytest.raises(BadForms) as trouble:
        load(own=[own_files(folder)])
    return trouble.value.faults


def causes(folder: Path) -> list[str]:
    return [fault.sentence("fi") for fault in faults(folder)]


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_new_form_stands_among_ours_in_its_place(folder: Path) -> None:
    put(folder, "mine.toml", FORM)
    catalogue = load(own=[own_files(folder)])
    assert list(catalogue.forms)[-1] == "MINE"
    assert isinstance(catalogue.questions["mine_q"], YesNo)
    assert len(catalogue.forms) == len(load().forms) + 1
    assert catalogue.document == load().document


@pytest.mark.parametrize("name", ["mine.toml", "forms/mine.toml"])
def test_a_file_stands_in_the_folder_or_among_its_forms(folder: Path, name: str) -> None:
    put(folder, name, FORM.replace('required = ["own"]', "colour = 1"))
    (fault,) = faults(folder)
    assert (fault.file, fault.line, fault.place) == (name, 18, "pages › MINE › items › mine_q › colour")
    assert all(fault.cause.in_(language) for language in LANGUAGES)


def test_entries_of_lists_are_added_and_replaced(folder: Path) -> None:
    perspective = f'[[options]]\nid = "sea"\nlabel = {T}\n'
    put(folder, "perspectives.toml", perspective)
    group = next(iter(load().lists["groups"]))
    put(folder, "lists/groups.toml", f'[[options]]\nid = "{group.id}"\nlabel = {T}\ngroup = "{group.group}"\n')
    factor = f'[[options]]\nid = "ice"\nlabel = {T}\nperspective = "sea"\n'
    put(folder, "factors.toml", factor)
    lists = load(own=[own_files(folder)]).lists
    assert lists["groups"][0].label.fi == "a"
    assert len(lists["groups"]) == len(load().lists["groups"])
    assert (lists["perspectives"][-1].id, lists["factors"][-1].perspective) == ("sea", "sea")


def test_own_perspectives_presets_and_the_scale_of_a_form(folder: Path) -> None:
    put(folder, "perspectives.toml", f'[[options]]\nid = "sea"\nlabel = {T}\n')
    preset = f'[[presets]]\nid = "coast"\nlabel = {T}\nperspectives = ["sea", "P1"]\nscale = "lights"\n'
    put(folder, "presets.toml", preset + preset.replace("coast", "basic"))
    put(folder, "mine.toml", FORM.replace("edition = 3", 'edition = 3\nscale = "three"'))
    put(folder, "scale_three.toml", f'[[options]]\nid = "-1"\nlabel = {T}\nword = {T}\nsign = "−"\n')
    catalogue = load(own=[own_files(folder)])
    presets = {preset.id: preset for preset in catalogue.presets}
    assert (presets["coast"].perspectives, presets["coast"].scale) == (("sea", "P1"), "lights")
    assert presets["basic"].scale == "lights"
    assert len(presets) == len(load().presets) + 1
    assert (catalogue.forms["MINE"].scale, catalogue.forms["LAAJA"].scale) == ("three", None)
    option = catalogue.on_scale("three").option("scale", "-3")
    assert option is not None
    assert option.label.fi == "a"


def test_words_of_phrases_and_remarks_are_replaced(folder: Path) -> None:
    put(folder, "phrases.toml", f"[heading_basic]\n{T.strip('{} ').replace(', ', chr(10))}\n")
    put(folder, "remarks.toml", f'[[remarks]]\nid = "V2"\ntext = {T}\n')
    catalogue = load(own=[own_files(folder)])
    assert catalogue.phrase("heading_basic", "sv") == "b"
    assert catalogue.remarks["V2"].text.en == "c"


def test_a_section_of_ours_gains_questions_and_new_words(folder: Path) -> None:
    text = f'id = "A"\ntitle = {T}\n[[questions]]\nkind = "short_text"\nid = "title"\nlabel = {T}\n'
    put(folder, "A.toml", text + f'[[questions]]\nkind = "flag"\nid = "mine_flag"\nlabel = {T}\n')
    catalogue = load(own=[own_files(folder)])
    assert catalogue.questions["title"].label.fi == "a"
    assert len(catalogue.sections["A"].questions) == len(load().sections["A"].questions) + 1


def test_what_is_added_to_a_section_is_asked_by_every_form_of_ours_that_asks_of_it(folder: Path) -> None:
    put(folder, "A.toml", f'id = "A"\ntitle = {T}\n[[questions]]\nkind = "flag"\nid = "mine_flag"\nlabel = {T}\n')
    put(folder, "H.toml", f'id = "H"\ntitle = {T}\n[[questions]]\nkind = "flag"\nid = "mine_end"\nlabel = {T}\n')
    asked = {
        (form.id, page.id, question.id)
        for form in load(own=[own_files(folder)]).forms.values()
        for page in form.pages
        for question in page.questions()
        if question.id.startswith("mine_")
    }
    basics = {(form, "basics", "mine_flag") for form in ("SEULA", "KEVYT", "LAAJA")}
    assert asked == basics | {(form, "conclusions", "mine_end") for form in ("KEVYT", "LAAJA")}


def test_what_is_added_to_a_section_prints_after_the_rest_of_it(folder: Path) -> None:
    put(folder, "A.toml", f'id = "A"\ntitle = {T}\n[[questions]]\nkind = "flag"\nid = "mine_flag"\nlabel = {T}\n')
    ours, theirs = load().document, load(own=[own_files(folder)]).document
    grown = [(before.questions, after.questions) for before, after in zip(ours, theirs, strict=True) if before != after]
    ((before, after),) = grown
    assert after == (*before, "mine_flag")
    assert "title" in before


def test_a_form_of_ones_own_asks_what_it_chose_of_a_section(folder: Path) -> None:
    put(folder, "A.toml", f'id = "A"\ntitle = {T}\n[[questions]]\nkind = "flag"\nid = "mine_flag"\nlabel = {T}\n')
    chosen = FORM + '\n[[pages.items]]\nid = "MINE_A"\nsection = "A"\nonly = ["title"]\n'
    put(folder, "mine.toml", chosen)
    catalogue = load(own=[own_files(folder)])
    assert [q.id for q in catalogue.forms["MINE"].questions()] == ["mine_q", "title"]
    assert "mine_flag" not in [q.id for q in catalogue.forms["TERVE_KUNTA"].questions()]


def test_a_form_of_ours_is_replaced_with_what_it_asked(folder: Path) -> None:
    text = FORM.replace('"MINE"', '"TERVE_KUNTA"', 1).replace("mine_q", "tk_decision")
    put(folder, "tk.toml", text)
    catalogue = load(own=[own_files(folder)])
    assert [q.id for q in catalogue.forms["TERVE_KUNTA"].questions()] == ["tk_decision"]
    assert "tk_steering" not in catalogue.questions


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("m.toml", FORM.replace("mine_q", "con_summary"), "on ”long_text”, eikä sitä voi vaihtaa"),
        ("m.toml", FORM.replace("mine_q", "S01"), "Tunnus ”S01” on jo käytössä: forms/SEULA.toml"),
        ("m.toml", FORM.replace('"own"\ned', '"light"\ned'), "m.toml, rivi 4, scope: Uuden lomakkeen laajuus"),
        ("m.toml", FORM.replace('"MINE"', '"KEVYT"', 1), 'kind = "form", scope = "light"'),
        ("scale.toml", f'[[options]]\nid = "5"\nlabel = {T}\n', "Luetteloon ”scale” ei voi lisätä kohtaa ”5”"),
        ("scale_three.toml", f'[[options]]\nid = "-2"\nlabel = {T}\n', "Luetteloon ”scale_three” ei voi lisätä"),
        ("presets.toml", f'[[presets]]\nid = "x"\nlabel = {T}\nperspectives = ["no"]\n', "presets › x › perspectives"),
        (
            "presets.toml",
            f'[[presets]]\nid = "x"\nlabel = {T}\nperspectives = []\nscale = "9"\n',
            "presets › x › scale",
        ),
        ("m.toml", FORM.replace("edition = 3", 'edition = 3\nscale = "9"'), "rivi 6, scale"),
        ("groups.toml", f'[[options]]\nid = "x"\nlabel = {T}\n' * 2, "Tunnus ”x” on jo käytössä"),
        ("factors.toml", f'[[options]]\nid = "x"\nlabel = {T}\nperspective = "no"\n', "rivi 4, options › x › persp"),
        ("remarks.toml", f'[[remarks]]\nid = "V99"\ntext = {T}\n', "Huomautusta ”V99” ei ole"),
        ("remarks.toml", '[[remarks]]\nid = "V2"\ntext = { fi = "{x}", sv = "{x}", en = "{x}" }\n', "Paikkaa {x} ei"),
        ("phrases.toml", f"nothing_such = {T}\n", "Fraasia ”nothing_such” ei ole"),
        ("m.toml", FORM.replace(', en = "c"', "", 1), "Teksti puuttuu kielellä ”en”"),
        ("m.toml", FORM + '[[pages]]\nfrom = "MINE"\npage = "second"\n', "”second”"),
        ("m.toml", FORM.replace('fi = "a"', f'fi = "{"a" * 5000}"', 1), "Teksti on liian pitkä"),
        ("m.toml", "x = " + "[" * 90_000, "tasoja"),
        ("m.toml", "a." * 200_000 + "a = 1", "tasoja"),
        ("m.toml", '"a"."b".' * 50_000 + "a = 1", "tasoja"),
        ("m.toml", " " * 400_000 + "x", "Rivillä pitäisi olla avain"),
        ("m.toml", "a" * (FILE_BYTES + 1), "liian suuri"),
        ("m.toml", "id = \u0007", "näkymätön merkki"),
        ("m.toml", "[a]\n" * 90_000, "kaksi hakasulketta"),
        ("m.toml", "=" * 400_000, "Rivi"),
        ("m.toml", "a = " + '"x' * 200_000, "Rivillä on: a"),
        ("m.toml", "a = {" + " }" * 200_000, "Rivillä on: a"),
        (
            "comments.toml",
            f'id = "comments"\ntitle = {T}\n[[questions]]\nkind = "flag"\nid = "mine_flag"\nlabel = {T}\n',
            "comments.toml, rivi 5, questions › mine_flag › id: Mikään lomake ei kysy osion ”comments” kysymyksiä.",
        ),
        ("m.toml", FORM.replace("[[pages]]", "[pages]"), "m.toml, rivi 11, pages: Otsikossa on"),
    ],
)
def test_what_is_wrong_is_said_where_it_is(folder: Path, name: str, text: str, said: str) -> None:
    put(folder, name, text)
    begun = time.monotonic()
    assert said in "\n".join(causes(folder))
    assert time.monotonic() - begun < 20


def test_every_fault_is_listed_and_a_flood_of_them_ends(folder: Path) -> None:
    put(folder, "m.toml", FORM.replace("mine_q", "con_summary"))
    put(folder, "remarks.toml", f'[[remarks]]\nid = "V99"\ntext = {T}\n')
    assert len(causes(folder)) == 3
    (folder / "remarks.toml").unlink()
    put(folder, "m.toml", "".join(f"k{n} = ''\n" for n in range(20_000)))
    begun = time.monotonic()
    assert len(causes(folder)) == 100
    assert time.monotonic() - begun < 20


def test_pages_that_go_in_a_circle_are_told(folder: Path) -> None:
    put(folder, "m.toml", FORM + '[[pages]]\nfrom = "TWO"\npage = "round"\n')
    put(
        folder,
        "n.toml",
        FORM.replace("MINE", "TWO").replace("mine", "two") + '[[pages]]\nfrom = "MINE"\npage = "round"\n',
    )
    assert any("kehässä" in cause for cause in causes(folder))


def test_ten_megabytes_and_thousands_of_files_are_not_read(folder: Path) -> None:
    with (folder / "big.toml").open("wb") as file:
        file.truncate(10_000_000)
    assert "liian suuri" in causes(folder)[0]
    for n in range(FILES + 1):
        put(folder, f"{n}.toml", "")
    assert causes(folder) == ["own: Tiedostoja on liikaa: enintään 200."]


def test_only_plain_files_are_read(folder: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.toml")
    (folder / "folder.toml").mkdir()
    (folder / "notes.txt").write_text("not a form")
    assert not own_files(folder).held


def test_markup_stays_text(folder: Path) -> None:
    put(folder, "m.toml", FORM.replace('"Oma"', "\"<img src='x'><b>Oma</b>\""))
    assert load(own=[own_files(folder)]).forms["MINE"].name.fi == "<img src='x'><b>Oma</b>"


def test_a_folder_with_a_fault_is_left_out_and_the_others_are_used(tmp_path: Path) -> None:
    shared, own, none = tmp_path / "shared", tmp_path / "own", tmp_path / "none"
    put(shared, "mine.toml", FORM)
    put(own, "two.toml", FORM.replace("MINE", "TWO"))  # its question has the id of the shared one
    found = forms_in_use((none, shared, own), tmp_path / "cache")
    assert "MINE" in found.catalogue.forms
    assert "TWO" not in found.catalogue.forms
    (refused,) = found.refused
    assert refused.folder == own
    assert "mine_q" in refused.faults[0].sentence("fi")
    put(own, "two.toml", FORM.replace("MINE", "TWO").replace("mine", "two"))
    assert {"MINE", "TWO"} <= forms_in_use((shared, own), tmp_path / "cache").catalogue.forms.keys()


def test_what_is_kept_for_the_next_start_is_made_from_the_own_files_too(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    put(folder, "m.toml", FORM)
    assert load(cache=cache, own=[own_files(folder)]) == load(cache=cache, own=[own_files(folder)])
    put(folder, "m.toml", FORM.replace('"Oma"', '"Toinen"'))
    assert load(cache=cache, own=[own_files(folder)]).forms["MINE"].name.fi == "Toinen"
    assert "MINE" not in load(cache=cache).forms


def test_a_file_is_taken_in_only_when_it_is_sound_with_the_rest(tmp_path: Path) -> None:
    home = tmp_path / "home" / "forms"
    good, bad = put(tmp_path, "good.toml", FORM), put(tmp_path, "bad.toml", FORM.replace("MINE", "TWO"))
    (own,) = take_in([good], home)
    assert own.name is not None
    assert (own.file, own.edition, own.name.sv) == ("good.toml", 3, "Egen")
    with pytest.raises(BadForms):
        take_in([bad], home)
    with pytest.raises(BadForms):
        take_in([tmp_path / "missing.toml"], home)
    assert own_forms_in(home) == (own,)
    put(tmp_path, "good.toml", FORM.replace("edition = 3", "edition = 4"))
    assert take_in([good], home)[0].edition == 4
    assert len(own_forms_in(home)) == 1


def test_a_removed_file_is_kept_aside_and_no_longer_read(tmp_path: Path) -> None:
    home = tmp_path / "forms"
    (own,) = take_in([put(tmp_path, "good.toml", FORM)], home)
    aside = put_aside(own)
    assert aside.read_text(encoding="utf-8") == FORM
    assert own_forms_in(home) == ()
    assert not own_files(home).held


def test_a_file_removed_later_does_not_take_the_place_of_one_of_the_same_name(tmp_path: Path) -> None:
    home = tmp_path / "forms"
    kept = []
    for edition in ("3", "4"):
        later = FORM.replace("edition = 3", f"edition = {edition}")
        (own,) = take_in([put(tmp_path, "good.toml", later)], home)
        kept.append(put_aside(own))
    assert [path.name for path in kept] == ["good.toml", "good (2).toml"]
    assert "edition = 3" in kept[0].read_text(encoding="utf-8")


def test_a_removed_file_comes_back_unless_another_has_its_place(tmp_path: Path) -> None:
    home = tmp_path / "forms"
    (own,) = take_in([put(tmp_path, "good.toml", FORM)], home)
    brought_back(own, put_aside(own))
    assert own_forms_in(home) == (own,)
    aside = put_aside(own)
    take_in([put(tmp_path, "good.toml", FORM.replace("edition = 3", "edition = 4"))], home)
    with pytest.raises(FileExistsError):
        brought_back(own, aside)
    assert aside.exists()
    assert [each.edition for each in own_forms_in(home)] == [4]
