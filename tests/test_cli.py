"""The command line as people and scripts use it: what it does, its exit status, and one sentence for every mistake."""

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from ennakko import cli as command_line
from ennakko import settings
from ennakko.cli import run
from ennakko.files import share
from ennakko.files.examples import EXAMPLES
from ennakko.places import places

EXAMPLE = Path(__file__).parents[1] / "resources" / "examples"
MATTER = {
    "title": "Koulun lakkautus",
    "alternatives": [{"alt_name": "Nykytila"}, {"alt_name": "Yhdistetään"}],
    "evidence": [{"ev_title": "Kysely", "ev_year": 2026}],
    "impacts": [{"alternative": "VE1", "imp_factor": "access_dist", "imp_value_short": "-2", "imp_evidence": ["L1"]}],
    "mitigation": [{"mit_impact": "V1", "mit_action": "Koulukyyti"}],
}

Cli = Callable[..., "Done"]


class Done:
    """What a command left behind."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status = status
        self.out = out
        self.err = err

    @property
    def data(self) -> Any:
        """The JSON that was printed."""
        assert self.status == 0, self.err
        return json.loads(self.out)


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ENNAKKO_LANGUAGE", "en")
    monkeypatch.setenv("ENNAKKO_TRACEBACK", "1")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    def called(*arguments: object) -> Done:
        capsys.readouterr()
        status = run([str(argument) for argument in arguments])
        return Done(status, *capsys.readouterr())

    return called


def answers(**given: object) -> Path:
    """An answers file in the folder where the test stands."""
    path = Path(f"answers{len(list(Path().glob('answers*.json')))}.json")
    path.write_text(json.dumps({"answers": given}), encoding="utf-8")
    return path


def made_once(folder: Path, *arguments: object) -> bytes:
    """The bytes of a new assessment, made through the command line once for all tests."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("ENNAKKO_HOME", str(folder / "home"))
        assert run(["new", *map(str, arguments), "-o", str(folder / "made.ennakko")]) == 0
    return (folder / "made.ennakko").read_bytes()


@pytest.fixture(scope="module")
def matter_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("matter")
    (folder / "answers.json").write_text(json.dumps({"answers": MATTER}), encoding="utf-8")
    return made_once(folder, "--form", "LAAJA", "--answers", folder / "answers.json", "--by", "Maija")


@pytest.fixture(scope="module")
def example_bytes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    for language in EXAMPLES:
        folder = tmp_path_factory.mktemp(language)
        made[language] = made_once(folder, "--answers", EXAMPLE / f"library_network_{language}.json")
    return made


@pytest.fixture
def matter(matter_bytes: bytes) -> Path:
    """A matter that has been begun."""
    Path("matter.ennakko").write_bytes(matter_bytes)
    return Path("matter.ennakko")


@pytest.fixture
def example(example_bytes: dict[str, bytes]) -> Path:
    """The complete example in Finnish."""
    Path("example.ennakko").write_bytes(example_bytes["fi"])
    return Path("example.ennakko")


def refused(done: Done, *words: str) -> None:
    """One sentence on standard error, nothing else, and the status that says bad input."""
    assert done.status == 2
    assert done.out == ""
    assert len(done.err.splitlines()) == 1
    assert "Traceback" not in done.err
    for word in words:
        assert word in done.err


def test_what_is_answered_is_shown(cli: Cli, matter: Path) -> None:
    shown = cli("show", matter, "--json").data
    assert shown["answers"] == MATTER | {"scope": "full"}
    assert shown["form"] == "LAAJA"
    assert shown["modules"] == []
    assert re.fullmatch("[0-9a-f]{24}", shown["id"])
    assert shown["conflicts"] == []
    assert {"V1", "V3", "V10"} <= {gap["id"] for gap in shown["gaps"]}
    assert all(gap["path"] and gap["text"] for gap in shown["gaps"])
    assert shown["progress"]["answered"] < shown["progress"]["required"]
    assert "impacts[1].imp_desc" in {missing["place"] for missing in shown["missing"]}
    assert "versions" not in shown


def test_the_history_says_who_answered_what(cli: Cli, matter: Path) -> None:
    cli("fill", matter, "--answers", answers(title="Koulun tulevaisuus"), "--by", "Pekka")
    versions = cli("show", matter, "--json", "--history").data["versions"]
    titles = {v["by"]["name"]: v for v in versions if v["path"] == ["title"]}
    assert titles.keys() == {"Maija", "Pekka"}
    assert titles["Pekka"]["over"] == [titles["Maija"]["id"]]
    assert titles["Maija"]["by"]["id"] != titles["Pekka"]["by"]["id"]
    text = cli("show", matter, "--history").out
    assert "Koulun tulevaisuus" in text
    assert "Koulun lakkautus" in text
    assert "Pekka" in text


@pytest.mark.parametrize("language", EXAMPLES)
def test_the_whole_example_goes_in_and_comes_out(cli: Cli, language: str, example_bytes: dict[str, bytes]) -> None:
    file = EXAMPLE / f"library_network_{language}.json"
    Path("a.ennakko").write_bytes(example_bytes[language])
    shown = cli("show", "a.ennakko", "--json", "--history").data
    assert shown["answers"] == json.loads(file.read_text("utf-8"))["answers"]
    assert shown["missing"] == shown["gaps"] == shown["conflicts"] == []
    told = cli("show", "a.ennakko", "--history").out
    assert not re.search(r"\[\d+\]|: (True|False)$", told, re.MULTILINE), "a row is called by its name"
    assert {v["by"]["name"] for v in shown["versions"]} == {"Maija Mallikas"}
    text = cli("show", "a.ennakko").out
    impacts = [line for line in text.splitlines() if re.match(r"    [VK]\d+ ", line)]
    assert len(impacts) == len(set(impacts)) == len(shown["answers"]["impacts"]), "the table of impacts is there once"


def test_output_is_input(cli: Cli, example: Path) -> None:
    example.rename("a.ennakko")
    Path("out.json").write_text(cli("show", "a.ennakko", "--json").out, encoding="utf-8")
    assert cli("fill", "a.ennakko", "--answers", "out.json", "--by", "Pekka", "-o", "b.ennakko").status == 0
    assert cli("new", "--answers", "out.json", "-o", "c.ennakko").status == 0
    a, b, c = (cli("show", f"{name}.ennakko", "--json", "--history").data for name in "abc")
    assert a == b
    assert a["answers"] == c["answers"]
    assert a["id"] != c["id"]


def test_filling_leaves_the_rest_and_can_write_elsewhere(cli: Cli, matter: Path) -> None:
    before = matter.read_bytes()
    more = answers(impacts=[{}, {"imp_factor": "access_service", "alternative": 2}], evidence=[None])
    assert cli("fill", matter, "--answers", more, "--by", "Pekka", "-o", "more.ennakko").status == 0
    assert matter.read_bytes() == before
    shown = cli("show", "more.ennakko", "--json").data["answers"]
    assert "evidence" not in shown
    first, second = shown["impacts"]
    assert second == {"imp_factor": "access_service", "alternative": "VE1"}
    assert first == {"imp_factor": "access_dist", "alternative": "VE1", "imp_value_short": "-2"}


def test_another_scale_keeps_every_value_and_is_spoken(cli: Cli, matter: Path) -> None:
    finer = answers(imp_scale="seven", impacts=[{"imp_value_short": "-3", "imp_value_long": "2"}])
    assert cli("fill", matter, "--answers", finer, "--by", "Pekka").status == 0
    for scale in ("three", "lights", "words", "five"):
        assert cli("fill", matter, "--answers", answers(imp_scale=scale), "--by", "Pekka").status == 0
        shown = cli("show", matter, "--json").data["answers"]
        assert (shown["imp_scale"], shown["impacts"][0]["imp_value_short"]) == (scale, "-3")
        Path("out.json").write_text(json.dumps({"form": "LAAJA", "answers": shown}), encoding="utf-8")
        assert cli("new", "--answers", "out.json", "-o", "again.ennakko").status == 0
        assert cli("show", "again.ennakko", "--json").data["answers"] == shown
    finer = answers(imp_scale="three")
    assert cli("fill", matter, "--answers", finer, "--by", "Pekka").status == 0
    assert "negative" in (told := cli("show", matter).out)
    assert "significant negative" not in told
    refused(cli("fill", matter, "--answers", answers(impacts=[{"imp_value_long": "4"}]), "--by", "P"), "imp_value_long")


def test_a_value_that_the_scale_lacks_is_refused(cli: Cli, matter: Path) -> None:
    more = answers(impacts=[{"imp_value_short": "-3"}])
    refused(cli("fill", matter, "--answers", more, "--by", "Pekka"), "impacts[1].imp_value_short", '"-3"')
    refused(cli("fill", matter, "--answers", answers(imp_scale="nine"), "--by", "Pekka"), "imp_scale")


def test_a_new_assessment_begins_as_the_settings_say(cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.json").write_text('{"scale": "three", "perspectives": ["P6", "P1"]}', encoding="utf-8")
    monkeypatch.setenv("ENNAKKO_HOME", str(home))
    cli("new", "--form", "KEVYT", "-o", "a.ennakko")
    shown = cli("show", "a.ennakko", "--json").data["answers"]
    assert (shown["imp_scale"], shown["imp_perspectives"]) == ("three", ["P6", "P1"])
    cli("new", "--form", "KEVYT", "--answers", answers(imp_scale="words"), "-o", "b.ennakko")
    assert cli("show", "b.ennakko", "--json").data["answers"]["imp_scale"] == "words"


def test_what_is_no_command_is_told_so_also_when_help_is_asked_of_it(cli: Cli) -> None:
    refused(cli("shov", "--help"), "“shov” is neither a file nor a command. Did you mean show?")


@pytest.mark.parametrize("name", ["old.doc", "made.pdf", "notes.txt"])
def test_what_cannot_be_checked_is_told_with_what_can(cli: Cli, name: str) -> None:
    Path(name).write_bytes(b"%PDF-1.7")
    refused(cli("check", name), name, ".docx", ".ennakko", ".toml")


@pytest.mark.parametrize(
    ("language", "english"),
    [("fi", r"Usage|Options|Commands|OPTIONS|required|FILE\b"), ("sv", r"Usage|Options|FILE\b")],
)
def test_help_is_in_one_language(cli: Cli, monkeypatch: pytest.MonkeyPatch, language: str, english: str) -> None:
    monkeypatch.setenv("ENNAKKO_LANGUAGE", language)
    for command in ((), *((name,) for name in command_line.program.commands)):
        status, out = (done := cli(*command, "--help")).status, done.out
        assert status == 0
        assert not re.search(english, out), out


def test_a_new_assessment_takes_the_place_of_no_other(cli: Cli, matter: Path) -> None:
    before = matter.read_bytes()
    done = cli("new", "--form", "KEVYT", "-o", matter)
    assert (done.status, done.out) == (0, f"{matter}\n")
    kept = matter.with_name(f"{matter.stem} 2.ennakko")
    assert done.err == f"{matter} was there already; it is now {kept.name}.\n"
    assert kept.read_bytes() == before != matter.read_bytes()
    assert cli("new", "--form", "KEVYT", "-o", matter).err.endswith(f"{matter.stem} 3.ennakko.\n")


def test_modules_are_taken_along(cli: Cli) -> None:
    cli("new", "--form", "KEVYT", "--module", "LAVA", "--module", "KIELI", "-o", "a.ennakko")
    shown = cli("show", "a.ennakko", "--json").data
    assert shown["modules"] == ["LAVA", "KIELI"]
    assert shown["answers"] == {"scope": "light", "modules": ["LAVA", "KIELI"], "alternatives": [{}]}


def test_another_scope_brings_its_form(cli: Cli, matter: Path) -> None:
    assert cli("fill", matter, "--answers", answers(scope="light"), "--by", "P").status == 0
    assert cli("show", matter, "--json").data["form"] == "KEVYT"
    refused(cli("new", "--form", "KEVYT", "--answers", answers(scope="full"), "-o", "b.ennakko"), "KEVYT", "scope")


def test_two_people_meet_in_a_conflict_that_is_shown_and_decided(cli: Cli, matter: Path) -> None:
    for name in ("Pekka", "Liisa"):
        out = f"{name}.ennakko"
        cli("fill", matter, "--answers", answers(title=f"Otsikko, {name}", area=name), "--by", name, "-o", out)
    plan = cli("merge", "Pekka.ennakko", "Liisa.ennakko", "--plan")
    assert plan.status == 1
    assert "Otsikko, Liisa" in plan.out
    done = cli("merge", "Pekka.ennakko", "Liisa.ennakko", "-o", "both.ennakko")
    assert done.status == 1
    conflicts = cli("show", "both.ennakko", "--json").data["conflicts"]
    assert [c["path"] for c in conflicts] == [["area"], ["title"]]
    assert {(v["value"], v["by"]["name"]) for v in conflicts[1]["values"]} == {
        ("Otsikko, Pekka", "Pekka"),
        ("Otsikko, Liisa", "Liisa"),
    }
    assert all(v["at"] for c in conflicts for v in c["values"])
    assert cli("check", "both.ennakko").status == 1
    seen = cli("show", "both.ennakko", "--json")
    Path("seen.json").write_text(seen.out, encoding="utf-8")
    cli("fill", "both.ennakko", "--answers", "seen.json", "--by", "P", "-o", "one.ennakko")
    assert cli("show", "one.ennakko", "--json").data["conflicts"] == conflicts
    for title in ("Otsikko, Pekka", "Otsikko, Liisa", "Yhteinen"):
        cli("fill", "both.ennakko", "--answers", answers(title=title), "--by", "P", "-o", "one.ennakko")
        shown = cli("show", "one.ennakko", "--json").data
        assert [c["path"] for c in shown["conflicts"]] == [["area"]]
        assert shown["answers"]["title"] == title
    cli("fill", "one.ennakko", "--answers", answers(area="Kaikki"), "--by", "P")
    again = cli("merge", "one.ennakko", "Pekka.ennakko", "Liisa.ennakko", "-o", "again.ennakko")
    assert again.status == 0
    assert cli("show", "again.ennakko", "--json").data["answers"]["title"] == "Yhteinen"


def test_an_answer_changed_outside_is_told_and_not_used(cli: Cli, matter: Path) -> None:
    with zipfile.ZipFile(matter) as archive:
        (entry,) = archive.infolist()
        text = archive.read(entry).decode()
    with zipfile.ZipFile("changed.ennakko", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(entry, text.replace('"value": "Koulun lakkautus"', '"value": "Koulun lahjoitus"'))
    shown = cli("show", "changed.ennakko", "--json").data
    assert "title" not in shown["answers"]
    assert [version["value"] for version in shown["altered"]] == ["Koulun lahjoitus"]
    checked = cli("check", "changed.ennakko")
    assert checked.status == 1
    assert "Koulun lahjoitus" in checked.out


def test_different_assessments_are_not_brought_together(cli: Cli, matter: Path) -> None:
    cli("new", "--form", "KEVYT", "-o", "other.ennakko")
    refused(cli("merge", matter, "other.ennakko", "-o", "both.ennakko"), "other.ennakko")
    assert not Path("both.ennakko").exists()
    refused(cli("merge", matter, matter), "-o")


def test_the_settings_name_who_answers(cli: Cli) -> None:
    settings.write(places().made().settings, settings.Settings(profile="5" * 32, name="Aino", unit="Sote"))
    cli("new", "--form", "KEVYT", "-o", "a.ennakko")
    cli("fill", "a.ennakko", "--answers", answers(title="A"), "--by", "Aino")
    cli("fill", "a.ennakko", "--answers", answers(title="B"), "--by", "Matti")
    versions = cli("show", "a.ennakko", "--json", "--history").data["versions"]
    authors = {v["by"]["name"]: v["by"] for v in versions}
    assert authors["Aino"] == {"id": "5" * 32, "name": "Aino", "unit": "Sote"}
    assert authors["Matti"]["id"] != "5" * 32
    assert authors["Matti"]["unit"] == ""


def test_the_forms_are_listed_in_words_and_as_data(cli: Cli) -> None:
    listed = cli("forms")
    assert listed.status == 0
    assert all(id_ in listed.out for id_ in ("SEULA", "KEVYT", "LAAJA"))
    data = cli("forms", "--json").data
    assert [form["id"] for form in data["forms"]] == ["SEULA", "KEVYT", "LAAJA", "TERVE_KUNTA"]
    questions = [q for f in data["forms"] for p in f["pages"] for i in p["items"] for q in i["questions"]]
    assert {"title", "alternatives", "impacts"} <= {q["id"] for q in questions}
    assert all(q["kind"] and q["label"].keys() == {"fi", "sv", "en"} for q in questions)


@pytest.mark.parametrize(("language", "word"), [("fi", "Lapsivaikutusten"), ("sv", "Barnkonsekvens"), ("en", "Child")])
def test_it_speaks_three_languages(cli: Cli, language: str, word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENNAKKO_LANGUAGE", language)
    assert word in cli("forms").out
    mistake = cli("show")
    assert {"fi": "Anna vielä", "sv": "Ange också", "en": "Please give"}[language] in mistake.err
    assert {"fi": "Näytä", "sv": "Visa", "en": "Show"}[language] in cli("show", "--help").out


@pytest.mark.parametrize(
    ("environment", "set_", "spoken"),
    [
        ({}, "", "en"),
        ({"LANG": "sv_FI.UTF-8"}, "", "sv"),
        ({"LANG": "sv_FI.UTF-8", "LC_ALL": "fi_FI"}, "", "fi"),
        ({"LANG": "sv_FI.UTF-8"}, "fi", "fi"),
        ({"ENNAKKO_LANGUAGE": "sv"}, "fi", "sv"),
        ({"LANG": "de_DE"}, "", "en"),
    ],
)
def test_the_language_is_asked_of_the_person_the_settings_and_the_computer(
    environment: dict[str, str], set_: str, spoken: str, tmp_path: Path
) -> None:
    from ennakko.spoken import spoken as found

    home = {"ENNAKKO_HOME": str(tmp_path)}
    if set_:
        (tmp_path / "settings.json").write_text(json.dumps({"language": set_}))
    assert found(environment | home) == spoken


def test_files_are_brought_into_the_library(cli: Cli, matter: Path) -> None:
    assert "new assessment" in cli("import", matter).out
    assert "nothing new" in cli("import", matter).out
    cli("fill", matter, "--answers", answers(title="Toinen"), "--by", "Pekka")
    done = cli("import", matter, matter)
    assert done.status == 0
    assert "brought together" in done.out
    assert "nothing new" in done.out
    from ennakko.files.drafts import open_drafts

    drafts = open_drafts(places().database)
    try:
        (summary,) = drafts.summaries()
        assert summary.title == "Toinen"
        assert len(drafts.load(summary.id).history.heads(("title",))) == 1
    finally:
        drafts.close()


def test_nothing_is_brought_in_when_one_of_the_files_is_bad(cli: Cli, matter: Path) -> None:
    Path("bad.ennakko").write_bytes(b"garbage")
    refused(cli("import", matter, "bad.ennakko"))
    assert not places().database.exists()


@pytest.mark.parametrize("language", ["fi", "sv", "en", None])
def test_the_summary_is_text(cli: Cli, language: str | None, example_bytes: dict[str, bytes]) -> None:
    Path("a.ennakko").write_bytes(example_bytes["sv"])
    done = cli("export", "a.ennakko", "-o", "a.txt", *(("--language", language) if language else ()))
    assert done.status == 0, done.err
    assert done.out.strip() == "a.txt"
    text = Path("a.txt").read_text("utf-8")
    assert len(text) > 300
    assert {"fi": "VE3", "sv": "ALT 3", "en": "VE3", None: "ALT 3"}[language] in text


def test_the_document_is_written_and_checked(cli: Cli, example: Path) -> None:
    done = cli("export", example, "-o", "a.docx")
    assert done.status == 0, done.err
    assert Path("a.docx").read_bytes().startswith(b"PK")
    checked = cli("check", "a.docx")
    assert checked.status == 0, checked.out
    assert checked.out == "Accessibility: 20 of 20 rules hold.\n"
    assert cli("export", example, "-o", "b.docx", "--base", "a.docx", "--language", "sv").status == 0


def test_open_comments_are_counted_and_come_with_the_answers(cli: Cli, matter: Path) -> None:
    said: list[dict[str, object]] = [
        {"about": "title", "text": "Kysytään vielä koululta."},
        {"about": "alternatives/VE1", "text": "Selvä.", "resolved": True},
    ]
    cli("fill", matter, "--answers", answers(comments=said), "--by", "Esa")
    assert "Open comments: 1" in cli("show", matter).out
    assert cli("show", matter, "--json").data["answers"]["comments"] == said
    versions = cli("show", matter, "--json", "--history").data["versions"]
    abouts = [version["value"] for version in versions if version["path"][-1] == "about"]
    assert any(re.fullmatch("alternatives/[0-9a-f]{24}", about) for about in abouts)


def words_of(path: str) -> str:
    """All that is written in a document, without anything between the words."""
    with zipfile.ZipFile(path) as package:
        return "".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", package.read("word/document.xml").decode()))


def test_the_document_is_made_as_chosen(cli: Cli, matter: Path) -> None:
    cli("fill", matter, "--answers", answers(comments=[{"about": "title", "text": "Kysytään vielä koululta."}]))
    chosen = ("--language", "en", "--remarks", "--comments", "--unanswered", "--mark", "none", "--without", "evidence")
    assert cli("export", matter, "-o", "a.docx", *chosen).status == 0
    assert cli("check", "a.docx").status == 0
    said = words_of("a.docx")
    assert "Kysytään vielä koululta." in said
    assert "Gaps and remarks" in said
    assert "Not answered" in said
    assert "This is a draft" not in said
    assert "Sources of evidence" not in said
    assert cli("export", matter, "-o", "b.docx", "--language", "en", "--sections", "alternatives").status == 0
    few = words_of("b.docx")
    assert "Yhdistetään" in few
    assert "Koulukyyti" not in few
    assert "Kysytään" not in few
    assert "This is a draft" in few
    refused(cli("export", matter, "-o", "c.docx", "--sections", "alternatives,epilogue"), "epilogue", "comparison")
    assert not Path("c.docx").exists()


def test_a_document_with_gaps_is_never_final(cli: Cli, matter: Path) -> None:
    refused(cli("export", matter, "-o", "a.docx", "--mark", "final"), "final", "gaps", "ennakko check")
    assert not Path("a.docx").exists()


def test_the_code_of_a_final_document_belongs_to_its_assessment(cli: Cli, example: Path) -> None:
    matter = example
    found = []
    for language in ("fi", "sv", "en", "fi+sv"):
        assert cli("export", matter, "-o", "a.docx", "--mark", "final", "--language", language).status == 0
        assert cli("check", "a.docx").status == 0
        found += re.findall(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", words_of("a.docx"))
    assert len(found) == 5
    (code,) = set(found)
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("0", "O").replace("1", "l")):
        done = cli("check", matter, "--code", typed)
        assert done.status == 0
        assert done.out == "The code matches: the document and the assessment have the same content.\n"
    cli("fill", matter, "--answers", answers(title="Toinen nimi"))
    done = cli("check", matter, "--code", code)
    assert done.status == 1
    assert "as they were on" in done.out
    assert len(done.out.splitlines()) == 1
    assert cli("check", matter, "--code", "0000-0000-0000-0000").status == 1
    refused(cli("check", matter, "--code", "0000"), "0000", "16")
    refused(cli("check", "a.docx", "--code", code), ".ennakko")


def test_an_empty_form_is_made(cli: Cli) -> None:
    places().home.mkdir(parents=True)
    settings.write(places().settings, settings.Settings(organisation="Salmijoki"))
    assert cli("blank", "LAVA", "-o", "a.docx", "--language", "sv").out == "a.docx\n"
    assert cli("check", "a.docx").status == 0
    assert cli("blank", "KEVYT", "-o", "b.docx", "--page", "impacts", "--base", "a.docx").status == 0
    assert "Physical health and functioning" in words_of("b.docx")
    refused(cli("blank", "KEVYT", "-o", "c.docx", "--page", "epilogue"), "epilogue", "impacts")
    refused(cli("blank", "KEVYTT", "-o", "c.docx"), "KEVYTT", "KEVYT")
    assert cli("blank", "KEVYT", "-o", "b.txt").status == 0
    assert cli("blank", "KEVYT", "--brief", "-o", "short.txt").status == 0
    assert Path("short.txt").stat().st_size < Path("b.txt").stat().st_size
    assert "Physical health and functioning" in Path("b.txt").read_text("utf-8")
    refused(cli("blank", "KEVYT", "-o", "c.pdf"), ".docx")
    assert not Path("c.docx").exists()


def test_a_complete_assessment_has_nothing_to_find(cli: Cli, example: Path) -> None:
    assert cli("check", example).status == 0
    cli("new", "--form", "KEVYT", "-o", "b.ennakko")
    assert cli("check", "b.ennakko").status == 1


def test_the_program_checks_itself(cli: Cli) -> None:
    done = cli("self-test")
    assert done.status == 0, done.out
    assert len(done.out.splitlines()) == 6


def test_the_demonstration_leaves_everything(cli: Cli) -> None:
    done = cli("demo", "--out", "deep/demo")
    assert done.status == 0, done.err
    made = [Path(line) for line in done.out.splitlines()]
    assert {path.suffix for path in made} == {".ennakko", ".docx", ".txt", ".png"}
    assert all(path.stat().st_size > 300 for path in made)
    assert Path("deep/demo/summary.txt") in made
    assert cli("check", "deep/demo/library_network_fi.ennakko").status == 0
    assert not places().database.exists()


BAD_ANSWERS = [
    ({"answers": {"titel": "A"}}, ["titel", "title"]),
    ({"answers": {"title": 5}}, ["title"]),
    ({"answers": {"body": "A"}}, ["body"]),
    ({"answers": {"org_type": "town"}}, ["org_type", "municipality"]),
    ({"answers": {"meeting_date": "9.12.2026"}}, ["meeting_date"]),
    ({"answers": {"affected_n": "5"}}, ["affected_n"]),
    ({"answers": {"S01": True}}, ["S01"]),
    ({"answers": {"alternatives": [None]}}, ["alternatives[1]"]),
    ({"answers": {"alternatives": [{}, {"alt_cost": "1,5"}]}}, ["alternatives[2].alt_cost"]),
    ({"answers": {"participation": [{"par_when": "2026-02-01/2026-01-01"}]}}, ["participation[1].par_when"]),
    ({"answers": {"impacts": [{"imp_value_short": "3"}, {"alternative": "VE8"}]}}, ["impacts[1].", "impacts[2]."]),
    ({"answers": {"mitigation": [{"mit_impact": "V1"}]}}, ["mitigation[1].mit_impact", "V1"]),
    ({"answers": {"version": 1}}, ["version"]),
    ({"answers": {"modules": ["LAVAA"]}}, ["modules[1]", "LAVA"]),
    ({"title": "A"}, ["answers"]),
    ([], ["answers"]),
]


@pytest.mark.parametrize(("content", "named"), BAD_ANSWERS)
def test_bad_answers_are_refused_and_nothing_is_written(
    content: object, named: list[str], cli: Cli, matter: Path
) -> None:
    Path("bad.json").write_text(json.dumps(content))
    before = matter.read_bytes()
    listed = set(Path().glob("*.*"))
    if "V1" not in named:
        refused(cli("fill", matter, "--answers", "bad.json", "--by", "P"), *named)
    refused(cli("new", "--form", "LAAJA", "--answers", "bad.json", "-o", "new.ennakko"), *named)
    assert matter.read_bytes() == before
    assert set(Path().glob("*.*")) == listed


BAD_COMMANDS = [
    (["new", "--form", "LAJA", "-o", "a.ennakko"], ["LAJA", "LAAJA"]),
    (["new", "--form", "LAVA", "-o", "a.ennakko"], ["LAVA"]),
    (["new", "-o", "a.ennakko"], ["LAAJA"]),
    (["new", "--form", "LAAJA", "--module", "LAV", "-o", "a.ennakko"], ["LAV", "LAVA"]),
    (["new", "--form", "LAAJA", "--module", "KEVYT", "-o", "a.ennakko"], ["KEVYT"]),
    (["new", "--form", "LAAJA"], ["-o"]),
    (["new", "--form", "LAAJA", "-o", "nowhere/a.ennakko"], ["nowhere"]),
    (["new", "--form", "LAAJA", "--answers", "nothing.json", "-o", "a.ennakko"], ["nothing.json"]),
    (["new", "--form", "LAAJA", "--answers", "garbage", "-o", "a.ennakko"], ["garbage"]),
    (["new", "--form", "LAAJA", "-o", "."], []),
    (["fill", "nothing.ennakko", "--answers", "good.json", "--by", "A"], ["nothing.ennakko"]),
    (["fill", "garbage", "--answers", "good.json", "--by", "A"], ["garbage"]),
    (["fill", "matter.ennakko", "--by", "A"], ["--answers"]),
    (["show", "nothing.ennakko"], ["nothing.ennakko"]),
    (["show", "garbage"], ["garbage"]),
    (["show", "."], []),
    (["show"], ["FILE"]),
    (["show", "matter.ennakko", "--jsn"], ["--jsn", "--json"]),
    (["show", "matter.ennakko", "more"], ["more"]),
    (["import"], ["FILES"]),
    (["import", "garbage"], ["garbage"]),
    (["check", "garbage"], ["garbage"]),
    (["check", "nothing.docx"], ["nothing.docx"]),
    (["check", "garbage.docx"], ["garbage.docx"]),
    (["merge", "matter.ennakko", "garbage", "-o", "a.ennakko"], ["garbage"]),
    (["export", "matter.ennakko", "-o", "a.pdf"], ["a.pdf", ".docx"]),
    (["export", "matter.ennakko", "-o", "a.docx", "--language", "de"], ["--language", "fi, sv, en"]),
    (["export", "matter.ennakko", "-o", "a.docx", "--base", "nothing.docx"], ["nothing.docx"]),
    (["export", "matter.ennakko", "-o", "a.docx", "--base", "garbage.docx"], []),
    (["export", "matter.ennakko", "-o", "nowhere/a.txt"], ["nowhere"]),
    (["demo", "--out", "garbage"], ["garbage"]),
    (["fomrs"], ["fomrs", "forms"]),
    (["nothing.ennakko"], ["nothing.ennakko"]),
    (["--jsn"], ["--jsn"]),
]


@pytest.mark.parametrize(("arguments", "named"), BAD_COMMANDS)
def test_every_mistake_is_one_sentence(arguments: list[str], named: list[str], cli: Cli, matter: Path) -> None:
    for name in ("garbage", "garbage.docx"):
        Path(name).write_bytes(b"PK\x03\x04 no file at all")
    Path("good.json").write_text('{"answers": {}}')
    before = {path: path.read_bytes() for path in Path().iterdir() if path.is_file()}
    refused(cli(*arguments), *named)
    assert {path: path.read_bytes() for path in Path().iterdir() if path.is_file()} == before


def closed_folder() -> Path:
    """A folder where nobody may write: not even the administrator, for whom the modes of folders do not count."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return Path("/sys/kernel")
    folder = Path("closed")
    folder.mkdir(mode=0o500)
    return folder


def test_a_folder_that_is_read_only_is_said_so(cli: Cli, matter: Path) -> None:
    folder = closed_folder()
    refused(cli("export", matter, "-o", folder / "a.txt"), str(folder))
    refused(cli("new", "--form", "LAAJA", "-o", folder / "a.ennakko"), str(folder))
    refused(cli("demo", "--out", folder / "demo"), str(folder))


def test_help_and_version(cli: Cli) -> None:
    for arguments in (["--help"], ["-h"], ["new", "--help"], ["--version"]):
        assert cli(*arguments).status == 0
    assert re.match(r"Ennakko \d", cli("--version").out)
    listed = cli("--help").out
    assert listed.index("demo") < listed.index("forms") < listed.index("new") < listed.index("export")


def program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    command = [sys.executable, "-m", "ennakko", *arguments]
    return subprocess.run(
        command, env=kept | environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_the_installed_program_ends_with_the_status() -> None:
    good = program("forms", "--json")
    assert (good.returncode, good.stderr) == (0, "")
    assert json.loads(good.stdout)["forms"]
    bad = program("show", "nothing.ennakko")
    assert (bad.returncode, bad.stdout) == (2, "")
    assert "nothing.ennakko" in bad.stderr


def test_without_a_screen_the_demonstration_is_pointed_to() -> None:
    if sys.platform != "linux":  # other systems always have a screen
        return
    done = program()
    assert done.returncode == 2
    assert "ennakko demo" in done.stderr


def test_a_reader_that_leaves_early_is_no_mistake() -> None:
    command = f"{sys.executable} -m ennakko forms --json | head -c 10"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""


@pytest.mark.parametrize("arguments", [["--help"], ["forms"], ["show", "--help"], ["--version"]])
def test_a_command_loads_only_what_it_needs(arguments: list[str]) -> None:
    script = (
        "import sys; from ennakko.cli import run; run(sys.argv[1:]);"
        "costly = {'PySide6', 'docx', 'lxml', 'sqlite_utils', 'sqlite3'};"
        "sys.stderr.write(' '.join(costly & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
    assert done.stdout
    assert done.stderr == ""


def test_a_protected_file_is_read_with_its_password_and_stays_protected(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, plain, file = tmp_path / "more.json", tmp_path / "plain.ennakko", tmp_path / "protected.ennakko"
    answers.write_text(json.dumps({"answers": {"title": "Koulun lakkautus"}}), encoding="utf-8")
    assert cli("new", "--form", "KEVYT", "-o", plain).status == 0
    share.write(file, msgspec.structs.replace(share.read(plain), password="hillo vaunu kirnu"))
    monkeypatch.setattr("sys.stdin", io.StringIO())
    refused = cli("show", file)
    assert (refused.status, len(refused.err.splitlines())) == (2, 1)
    assert "ENNAKKO_PASSWORD" in refused.err
    monkeypatch.setenv("ENNAKKO_PASSWORD", "hillo vaunu kirnun")
    assert cli("show", file).status == 2
    monkeypatch.setenv("ENNAKKO_PASSWORD", "hillo vaunu kirnu")
    assert cli("fill", file, "--answers", answers, "--by", "Aino").status == 0
    assert cli("merge", plain, file, "-o", tmp_path / "both.ennakko").status == 0
    monkeypatch.delenv("ENNAKKO_PASSWORD")
    for each in (file, tmp_path / "both.ennakko"):
        assert cli("show", each).status == 2, each
    assert share.read(file, "hillo vaunu kirnu").answers["title"] == "Koulun lakkautus"
