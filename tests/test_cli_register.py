"""The register of a year from the command line: what goes in, what comes out, what is refused."""

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from ennakko import forms_here
from ennakko.cli import run
from ennakko.export.check import findings

Called = Callable[..., tuple[int, str, str]]
MATTER = {
    "title": "Koulukuljetusten periaatteet",
    "case_no": "SJK/12/2026",
    "organisation": "Suvijoen kunta",
    "body": ["Nuorisovaltuusto", "Sivistyslautakunta"],
    "meeting_date": "2026-03-11",
    "unit": "Sivistystoimiala",
    "language": "fi",
    "status": "final",
    "alternatives": [{"alt_name": "Nykytila"}, {"alt_name": "Lyhyempi raja"}],
    "impacts": [{"imp_factor": "access_lang", "alternative": "VE1", "imp_groups": ["older"], "imp_value": "-1"}],
}


@pytest.fixture(autouse=True)
def finnish(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ENNAKKO_LANGUAGE", "fi")


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Called:
    def called(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        return run([str(argument) for argument in arguments]), *capsys.readouterr()

    return called


def made(cli: Called, name: str, form: str = "KEVYT", **answers: object) -> Path:
    path, given = Path(name), Path("answers.json")
    path.parent.mkdir(exist_ok=True)
    given.write_text(json.dumps({"answers": {**MATTER, **answers}}), encoding="utf-8")
    done = cli("new", "--form", form, "--answers", given, "--by", "Maija Mallikas", "-o", path)
    assert done[0] == 0, done
    return path


def said(path: Path) -> list[list[str]]:
    """Every row of every table of a document."""
    return [[cell.text for cell in row.cells] for table in Document(str(path)).tables for row in table.rows]


def paragraphs(path: Path) -> list[str]:
    return [paragraph.text for paragraph in Document(str(path)).paragraphs]


def lines(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8-sig").splitlines(), delimiter=";"))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_register_of_a_folder_is_an_accessible_document(cli: Called, language: str) -> None:
    made(cli, "all/one.ennakko")
    made(cli, "all/two.ennakko", title="Uimahalli", status="draft")
    status, out, err = cli("register", "all", "--year", 2026, "-o", "r.docx", "--language", language)
    assert (status, out, err) == (0, "r.docx\n", "Asioita vuodelta 2026: 2. Muilta vuosilta: 0.\n")
    assert findings(Path("r.docx").read_bytes()) == ()
    rows = said(Path("r.docx"))
    title = "Koulukuljetusten periaatteet\nSJK/12/2026"
    assert [row[2:4] for row in rows if row[0] == title] == [["Sivistyslautakunta", "Sivistystoimiala"]]


def test_shares_of_all_decisions_need_their_number(cli: Called) -> None:
    made(cli, "one.ennakko", dec_result="as_proposed")
    assert cli("register", "one.ennakko", "--year", 2026, "-o", "r.docx")[0] == 0
    assert ["Sivistyslautakunta", "0", "1", "0", "1"] in said(Path("r.docx"))
    told = ("--decisions", "sivistyslautakunta=40", "--decisions", "Kunnanhallitus=300")
    status, _, err = cli("register", "one.ennakko", "--year", 2026, "-o", "r.docx", *told)
    assert (status, err.splitlines()[0]) == (
        0,
        "Toimielimellä Kunnanhallitus ei ole vuoden 2026 arviointeja. Tarkista nimi.",
    )
    rows = said(Path("r.docx"))
    assert ["Kunnanhallitus", "0", "0", "0", "0", "300", "0\u00a0%"] in rows
    assert ["Sivistyslautakunta", "0", "1", "0", "1", "40", "3\u00a0%"] in rows
    assert ["1", "340", "alle 1\u00a0%"] in [row[1:] for row in rows]
    assert not [text for text in paragraphs(Path("r.docx")) if "ilman näitä toimielimiä" in text]
    assert cli("register", "one.ennakko", "--year", 2026, "-o", "r.docx", "--decisions", "Kunnanhallitus=300")[0] == 0
    told_of = iter(paragraphs(Path("r.docx")))
    assert any("ilman näitä toimielimiä" in text for text in told_of)
    assert next(told_of) == "Sivistyslautakunta"


def test_the_words_of_the_forms_are_used_so_that_an_organisation_can_change_them(cli: Called) -> None:
    made(cli, "one.ennakko")
    folder = Path(os.environ["ENNAKKO_HOME"]) / "forms"
    folder.mkdir(parents=True)
    title = '{ fi = "Suvijoen arvioinnit {year}", sv = "Bedömningar {year}", en = "Assessments {year}" }'
    (folder / "phrases.toml").write_text(f"register_title = {title}\n", encoding="utf-8")
    forms_here._read.cache_clear()
    assert cli("register", "one.ennakko", "--year", 2026, "-o", "r.docx")[0] == 0
    assert Document("r.docx").core_properties.title == "Suvijoen arvioinnit 2026"
    forms_here._read.cache_clear()


def test_every_word_that_the_forms_hold_for_the_register_is_used(cli: Called) -> None:
    """Each phrase says its own name, and stands in the document or in the table; one says why there is no share."""
    names = [name for name in forms_here.catalogue().phrases if name.startswith("register_")]
    folder = Path(os.environ["ENNAKKO_HOME"]) / "forms"
    folder.mkdir(parents=True)
    texts = [f'{name} = {{ fi = "x{name}x", sv = "x{name}x", en = "x{name}x" }}' for name in names]
    (folder / "phrases.toml").write_text("\n".join(t.replace("titlex", "titlex {year}") for t in texts))
    forms_here._read.cache_clear()
    follow_up = [{"fol_indicator": "Kyydit", "fol_when": "2026-06-01"}]
    made(cli, "one.ennakko", dec_result="as_proposed", con_proposal="VE1", followup=follow_up)
    seen = ""
    for more in ((), ("--decisions", "Sivistyslautakunta=4")):
        assert cli("register", "one.ennakko", "--year", 2026, "-o", "r.docx", *more)[0] == 0
        seen += " ".join(
            [p.text for p in Document("r.docx").paragraphs] + [c for row in said(Path("r.docx")) for c in row]
        )
    assert cli("register", "one.ennakko", "--year", 2026, "-o", "r.csv")[0] == 0
    seen += Path("r.csv").read_text("utf-8-sig")
    forms_here._read.cache_clear()
    assert [name for name in names if f"x{name}x" not in seen] == []


def test_two_answers_that_nobody_has_chosen_from_are_not_mixed(cli: Called) -> None:
    begun = made(cli, "begun.ennakko", status="decided")
    Path("all").mkdir()
    for who, body, result in (("Aino", "Tekninen lautakunta", "rejected"), ("Ville", "Kunnanhallitus", "amended")):
        Path("more.json").write_text(json.dumps({"answers": {"body": [body], "dec_result": result}}))
        assert cli("fill", begun, "--answers", "more.json", "--by", who, "-o", f"all/{who}.ennakko")[0] == 0
    assert cli("register", "all", "--year", 2026, "-o", "r.docx")[0] == 0
    rows = said(Path("r.docx"))
    assert ["Koulukuljetusten periaatteet", "Käsittelevät toimielimet\nPäätös"] in rows
    assert [row[2] for row in rows if row[0] == "Koulukuljetusten periaatteet\nSJK/12/2026"] == ["Ristiriita"]
    words = " ".join(cell for row in rows for cell in row)
    assert not [each for each in ("Tekninen", "Kunnanhallitus", "hylättiin", "Muutettuna") if each in words]


def test_several_organisations_are_named(cli: Called) -> None:
    made(cli, "all/one.ennakko")
    made(cli, "all/two.ennakko", organisation="Seinäjoki", title="Muu")
    assert cli("register", "all", "--year", 2026, "-o", "r.docx")[0] == 0
    texts = [p.text for p in Document("r.docx").paragraphs]
    assert {"Suvijoen kunta: 1", "Seinäjoki: 1"} <= set(texts)
    assert [row[0] for row in said(Path("r.docx")) if "SJK" in row[0]][1:] == ["Muu\nSJK/12/2026\nSeinäjoki"]


def test_copies_of_one_assessment_are_one_matter(cli: Called) -> None:
    mine = made(cli, "all/mine.ennakko")
    Path("more.json").write_text(json.dumps({"answers": {"dec_result": "rejected"}}))
    assert cli("fill", mine, "--answers", "more.json", "--by", "Ville", "-o", "all/theirs.ennakko")[0] == 0
    assert cli("register", "all", "--year", 2026, "-o", "r.csv")[0] == 0
    (line,) = lines(Path("r.csv"))
    assert (line["Asia"], line["Päätös"]) == ("Koulukuljetusten periaatteet", "Esitys hylättiin")


def test_a_spreadsheet_takes_no_text_for_a_formula(cli: Called) -> None:
    made(cli, "one.ennakko", title="=HYPERLINK(1)", unit="+358", case_no="a;b\nc")
    assert cli("register", "one.ennakko", "--year", 2026, "-o", "r.csv")[0] == 0
    (line,) = lines(Path("r.csv"))
    assert (line["Asia"], line["Toimiala"], line["Asianumero"]) == ("'=HYPERLINK(1)", "'+358", "a;b c")
    assert (line["Vuosi"], line["Päivä"], line["Ryhmät, joille haittaa"]) == (
        "2026",
        "2026-03-11",
        "Ikääntyneet (65–79 v)",
    )
    assert line["Kuuleminen"] == "", "nobody has said whether anybody was heard"


def test_without_files_it_is_that_of_this_computer(cli: Called) -> None:
    one, two = made(cli, "one.ennakko"), made(cli, "two.ennakko", title="Muu", meeting_date="2025-01-07")
    assert cli("import", one, two)[0] == 0
    assert cli("register", "--year", 2025, "-o", "r.csv")[0] == 0
    assert [line["Asia"] for line in lines(Path("r.csv"))] == ["Muu"]


def test_a_folder_in_which_nothing_can_be_read_holds_no_assessments(cli: Called) -> None:
    Path("all").mkdir()
    Path("all/broken.ennakko").write_bytes(b"{")
    status, out, err = cli("register", "all", "--year", 2026, "-o", "r.docx")
    assert (status, out) == (2, "")
    assert err.splitlines()[1].startswith("Arviointeja ei löytynyt.")


def test_a_body_has_not_made_fewer_decisions_than_were_assessed(cli: Called) -> None:
    made(cli, "all/one.ennakko", dec_result="as_proposed")
    made(cli, "all/two.ennakko", dec_result="rejected")
    given = ("--decisions", "Sivistyslautakunta=1")
    status, _, err = cli("register", "all", "--year", 2026, "-o", "r.docx", *given)
    assert status == 2
    assert err == ("Sivistyslautakunta: päätöksiä ilmoitettiin 1, mutta arvioituja päätöksiä on 2. Tarkista luku.\n")


def test_what_cannot_be_read_in_a_folder_is_told_and_named_in_the_document(cli: Called) -> None:
    made(cli, "all/one.ennakko")
    Path("all/broken.ennakko").write_bytes(b"{")
    status, out, err = cli("register", "all", "--year", 2026, "-o", "r.docx")
    assert (status, out) == (0, "r.docx\n")
    assert "broken.ennakko" in err
    assert "broken.ennakko" in [p.text for p in Document("r.docx").paragraphs]
    assert cli("register", "all/one.ennakko", "all/broken.ennakko", "--year", 2026, "-o", "r.docx")[0] == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("one.ennakko", "--year", 2024), "Vuodelta 2024 ei ole arviointeja. Vuodet, joilta niitä on: 2026."),
        ((".", "--year", 2026, "--decisions", "Kunta"), "Päätösten määrää ”Kunta” ei voi ymmärtää."),
        ((".", "--year", 2026, "--decisions", "A=1", "--decisions", "A=2"), "Päätösten määrää ”A=2” ei voi"),
        ((".", "--year", 2026, "--decisions", "A=120;B=250"), "Päätösten määrää ”A=120;B=250” ei voi"),
        ((".", "--year", 2026, "--decisions", "A=0"), "Päätösten määrää ”A=0” ei voi ymmärtää."),
        ((".", "--year", "x"), "Valitsimen --year arvo on luku, 1900–2999."),
        (("empty", "--year", 2026), "Arviointeja ei löytynyt."),
        (("--year", 2026), "Arviointeja ei löytynyt."),
        (("gone.ennakko", "--year", 2026), "gone.ennakko"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(cli: Called, arguments: tuple[object, ...], told: str) -> None:
    made(cli, "one.ennakko")
    Path("empty").mkdir()
    status, out, err = cli("register", *arguments, "-o", "r.docx")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert told in err
    assert not Path("r.docx").exists()
    assert cli("register", "one.ennakko", "--year", 2026, "-o", "r.pdf")[0] == 2
