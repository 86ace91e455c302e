"""What an administrator has set holds for everybody, and a broken file says so and sets nothing."""

import json
from pathlib import Path

import pytest

from ennakko.places import Places, policy_places
from ennakko.policy import Policy, beginning, policy
from ennakko.settings import Settings


def test_the_places_are_those_of_the_page() -> None:
    program = Path("/opt/ennakko/ennakko")
    assert policy_places("linux", {}, program) == (
        Path("/etc/ennakko/policy.json"),
        Path("/opt/ennakko/ennakko-policy.json"),
    )
    assert policy_places("darwin", {}, program)[0] == Path("/Library/Application Support/Ennakko/policy.json")
    assert policy_places("win32", {"PROGRAMDATA": "D:/Data"}, program)[0] == Path("D:/Data/Ennakko/policy.json")


def test_the_first_file_there_is_counts(tmp_path: Path) -> None:
    first, second = tmp_path / "one.json", tmp_path / "two.json"
    second.write_text(json.dumps({"forms_folder": "/shared", "unit": 5, "newer": True}), encoding="utf-8")
    assert policy((first, second)) == Policy(forms_folder="/shared")
    first.write_text('{"organisation": "Salmijoki"}', encoding="utf-8")
    assert policy((first, second)) == Policy(organisation="Salmijoki")
    assert policy(()) == Policy()


@pytest.mark.parametrize("content", ["{", "[]", "[" * 90_000, "\0"])
def test_a_broken_file_is_told_and_sets_nothing(tmp_path: Path, content: str) -> None:
    path = tmp_path / "policy.json"
    path.write_text(content, encoding="utf-8")
    found = policy((path,))
    assert found.fault is not None
    assert str(path) in found.fault.sentence("fi")
    assert found.forms_folder == ""


def test_a_person_begins_with_what_is_set_and_keeps_what_is_their_own() -> None:
    rules = Policy(organisation="Salmijoki", org_type="municipality", unit="Konserni", backup_folder="%HOMESHARE%")
    begun = beginning(Settings(unit="Kirjasto"), rules)
    assert (begun.organisation, begun.org_type, begun.unit) == ("Salmijoki", "municipality", "Kirjasto")
    assert begun.backup_folder == "%HOMESHARE%"
    assert beginning(Settings(backup_folder="/stick"), rules).backup_folder == "/stick"


def test_the_scale_and_the_perspectives_of_the_organisation(tmp_path: Path) -> None:
    path = tmp_path / "policy.json"
    path.write_text(json.dumps({"scale": "three", "perspectives": ["P1", 5, "P6"]}), encoding="utf-8")
    found = policy((path,))
    assert found == Policy(scale="three", perspectives=("P1", "P6"))
    assert beginning(Settings(), found).scale == "three"
    assert beginning(Settings(scale="five", perspectives=("P2",)), found).perspectives == ("P2",)
    path.write_text(json.dumps({"scale": ["three"], "perspectives": "P1"}), encoding="utf-8")
    assert policy((path,)) == Policy()


def test_the_shared_folder_of_the_policy_is_in_use(tmp_path: Path) -> None:
    from ennakko.forms_here import in_use, own_folders

    shared, home = tmp_path / "shared", Places(tmp_path / "home")
    shared.mkdir()
    (shared / "groups.toml").write_text("[[options]]\nid = 'x'\nlabel = { fi = 'X', sv = 'X', en = 'X' }\n")
    rules = Policy(forms_folder=str(shared))
    assert in_use(home, Settings(), rules).catalogue.lists["groups"][-1].id == "x"
    assert list(own_folders(home, Settings(forms_folder="/chosen"), rules)) == [shared, Path("/chosen"), home.forms]
