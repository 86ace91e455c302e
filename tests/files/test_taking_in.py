"""Several own files are taken in together, all or none; a form that Notepad renamed is found and gets its own name."""

from pathlib import Path

import pytest
from tests.files.test_own_forms import FORM, T, put

from ennakko.files.form_faults import BadForms
from ennakko.files.own_folder import FILE_BYTES, mistaken, own_files
from ennakko.files.own_store import faults_of, mended_name, own_forms_in, take_in
from ennakko.files.write_trouble import NotWritten
from ennakko.model.words import LANGUAGES

LIST = f'[[options]]\nid = "mine_a"\nlabel = {T}\n'
OF_LIST = FORM + f'\n[[pages.items]]\nid = "mine_c"\nkind = "choice"\nlabel = {T}\nchoices_from = "mine_list"\n'


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home" / "forms"


def names(home: Path) -> list[str]:
    return [own.file for own in own_forms_in(home)]


def test_a_form_and_its_list_are_added_at_once_in_any_order(tmp_path: Path, home: Path) -> None:
    form, options = put(tmp_path, "mine.toml", OF_LIST), put(tmp_path, "mine_list.toml", LIST)
    with pytest.raises(BadForms):
        take_in([form], home)
    assert [own.file for own in take_in([form, options], home)] == ["mine.toml", "mine_list.toml"]
    assert names(home) == ["mine.toml", "mine_list.toml"]


def test_one_with_a_fault_keeps_all_out_and_the_faults_of_all_are_told(tmp_path: Path, home: Path) -> None:
    good = put(tmp_path, "mine_list.toml", LIST)
    bad = put(tmp_path, "bad.toml", FORM.replace("yes_no", "odd"))
    worse = put(tmp_path, "worse.toml", FORM.replace("MINE", "TWO").replace("edition = 3", "edition 3"))
    with pytest.raises(BadForms) as trouble:
        take_in([good, bad, worse, tmp_path / "none.toml"], home)
    assert [fault.file for fault in trouble.value.faults] == ["none.toml"]
    with pytest.raises(BadForms) as trouble:
        take_in([good, bad, worse], home)
    assert {fault.file for fault in trouble.value.faults} == {"bad.toml", "worse.toml"}
    assert not home.exists()


def test_two_of_the_same_name_or_too_large_are_refused(tmp_path: Path, home: Path) -> None:
    one, other = put(tmp_path, "mine.toml", FORM), put(tmp_path, "more/mine.toml.txt", FORM)
    large = put(tmp_path, "large.toml", FORM + "#" * FILE_BYTES)
    with pytest.raises(BadForms) as trouble:
        take_in([one, other, large], home)
    assert [fault.sentence("en") for fault in trouble.value.faults] == [
        "mine.toml.txt: Two of the files chosen have the same name.",
        "large.toml: The file is too large: at most 500000 bytes.",
    ]


def test_when_one_cannot_be_written_the_others_are_what_they_were(tmp_path: Path, home: Path) -> None:
    form, options = put(tmp_path, "a_form.toml", OF_LIST), put(tmp_path, "mine_list.toml", LIST)
    home.mkdir(parents=True)
    put(home, "a_form.toml", FORM)
    (home / "mine_list.toml").mkdir()  # nothing can be written where a folder stands
    with pytest.raises(NotWritten):
        take_in([form, options], home)
    assert (home / "a_form.toml").read_text(encoding="utf-8") == FORM
    (home / "a_form.toml").unlink()
    with pytest.raises(NotWritten):
        take_in([form, options], home)
    assert names(home) == []


@pytest.mark.parametrize("name", ["mine.toml.txt", "mine.TOML.TXT", "mine.txt", "mine.TOML", "mine.toml"])
def test_a_chosen_file_is_taken_as_what_it_is_whatever_its_ending(tmp_path: Path, home: Path, name: str) -> None:
    (own,) = take_in([put(tmp_path, name, FORM)], home)
    assert own.file == "mine.toml"
    assert names(home) == ["mine.toml"]


def test_a_form_called_txt_in_the_folder_is_found_and_mended(home: Path) -> None:
    put(home, "notes.txt", "not a form")
    path = put(home, "mine.toml.txt", FORM)
    inner = put(home, "lists/mine_list.toml.txt", LIST)
    assert mistaken(home) == (inner, path)
    assert not own_files(home).held
    mended_name(path, home)
    assert mistaken(home) == (inner,)
    assert names(home) == ["mine.toml"]
    assert mistaken(home / "none") == ()


def test_one_that_is_no_sound_form_keeps_its_name(home: Path) -> None:
    path = put(home, "mine.toml.txt", FORM.replace("yes_no", "odd"))
    with pytest.raises(BadForms):
        mended_name(path, home)
    assert path.exists()
    assert names(home) == []


def test_a_file_is_checked_beside_the_forms_in_use_and_nothing_changes(tmp_path: Path, home: Path) -> None:
    form, options = put(tmp_path, "mine.toml", OF_LIST), put(tmp_path, "mine_list.toml", LIST)
    assert [fault.file for fault in faults_of(form, (home,))] == ["mine.toml"]
    take_in([options], home)
    assert faults_of(form, (home,)) == ()
    assert names(home) == ["mine_list.toml"]
    put(home, "broken.toml", "id = ")
    assert faults_of(options, (home,)) == ()


def test_every_sentence_is_in_three_languages(tmp_path: Path, home: Path) -> None:
    with pytest.raises(BadForms) as trouble:
        take_in([tmp_path / "none.toml"], home)
    assert len({trouble.value.faults[0].sentence(language) for language in LANGUAGES}) == 3
