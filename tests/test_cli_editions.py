"""On the command line, too, a file is read with the forms that it was made with."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.choices_gone import ANSWERS, IDS, SAID, files, with_choices
from tests.youth import FORM, with_youth, youth

from ennakko import forms_here
from ennakko.cli import run
from ennakko.files import share
from ennakko.files.sharing import shared
from ennakko.model.assessment import EDITION
from ennakko.model.edit import Answer, applied
from ennakko.model.history import Author, sealed
from ennakko.opening import opened

Called = Callable[..., tuple[int, str, str]]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Called:
    monkeypatch.chdir(tmp_path)

    def called(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        return run([str(argument) for argument in arguments]), *capsys.readouterr()

    return called


def install(edition: int | None) -> None:
    folder = Path(os.environ["ENNAKKO_HOME"]) / "forms"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "youth_events.toml").unlink(missing_ok=True)
    if edition:
        (folder / "youth_events.toml").write_text(youth(edition), encoding="utf-8")
    forms_here._read.cache_clear()


@pytest.fixture
def event(cli: Called) -> Path:
    install(1)
    Path("answers.json").write_text(
        json.dumps({"answers": {"title": "Syystapahtuma", "youth_free": "no", "youth_price": "12.50"}})
    )
    assert cli("new", "--form", FORM, "--answers", "answers.json", "--by", "Maija", "-o", "event.ennakko")[0] == 0
    return Path("event.ennakko")


def shown(cli: Called, file: Path) -> dict[str, object]:
    status, out, _ = cli("show", file, "--json")
    assert status == 0
    found: dict[str, object] = json.loads(out)
    return found


@pytest.mark.parametrize("later", [2, None])
def test_show_export_check_and_forms_use_its_own_form(cli: Called, event: Path, later: int | None) -> None:
    before, points = shown(cli, event), cli("check", event)
    forms = cli("forms", event, "--json")
    install(later)
    after = shown(cli, event)
    assert after["answers"] == before["answers"]
    assert after["missing"] == before["missing"]
    assert before["edition"] == {"number": 1, "name": with_youth(1).edition.id, "newer": None}
    assert after["edition"] == {"number": 1, "name": with_youth(1).edition.id, "newer": later}
    assert cli("check", event) == points
    assert cli("forms", event, "--json") == forms
    assert "youth_price" in forms[1]
    assert "youth_price" not in cli("forms", "--json")[1]
    assert cli("export", event, "-o", "event.txt")[0] == 0
    assert cli("export", event, "-o", "event.docx", "--language", "sv")[0] == 0
    from docx import Document

    text = "\n".join(p.text for p in Document("event.docx").paragraphs)
    assert "Biljettpriset" in text + "\n".join(
        cell.text for table in Document("event.docx").tables for row in table.rows for cell in row.cells
    )
    said = cli("show", event)[1]
    assert "edition 1" in said
    assert ("edition 2 is here" in said) == (later == 2)


def test_fill_answers_what_its_own_form_asks_and_nothing_else(cli: Called, event: Path) -> None:
    install(2)
    Path("more.json").write_text(json.dumps({"answers": {"youth_price": "5.00"}}))
    assert cli("fill", event, "--answers", "more.json", "--by", "Maija")[0] == 0
    Path("other.json").write_text(json.dumps({"answers": {"youth_age": 13}}))
    status, _, said = cli("fill", event, "--answers", "other.json", "--by", "Maija")
    assert status == 2
    assert "youth_age" in said
    found = shown(cli, event)
    assert found["answers"] == {**found["answers"], "youth_price": "5.00"}  # type: ignore[dict-item]  # read from JSON


def test_import_takes_the_form_into_the_library(cli: Called, event: Path) -> None:
    install(None)
    assert cli("import", event)[0] == 0
    from ennakko.files.drafts import open_drafts
    from ennakko.places import places

    drafts = open_drafts(places().database)
    assert drafts.editions() == [with_youth(1).edition.id]
    drafts.close()


@pytest.fixture
def carnival(cli: Called) -> Path:
    """An assessment that has moved to an edition which offers a choice less of each kind."""
    folder = Path(os.environ["ENNAKKO_HOME"]) / "forms"
    folder.mkdir(parents=True)
    for edition in (1, 2):
        for name, text in files(edition).items():
            (folder / name).write_text(text, encoding="utf-8")
        forms_here._read.cache_clear()
        if edition == 1:
            Path("answers.json").write_text(json.dumps({"answers": ANSWERS}), encoding="utf-8")
            assert cli("new", "--form", FORM, "--answers", "answers.json", "--by", "Maija", "-o", "e.ennakko")[0] == 0
    file = opened(Path("e.ennakko"))
    after = applied(Answer(EDITION, with_choices(2).edition.id), file.assessment)
    history = sealed(file.history, after.answers, Author("b" * 32, "Esa"), "2026-11-21T10:00:00+02:00")
    share.write(Path("e.ennakko"), shared(after, history, with_choices(2), file.shared))
    return Path("e.ennakko")


def test_no_id_of_a_choice_that_is_gone_is_ever_printed(
    cli: Called, carnival: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ENNAKKO_LANGUAGE", "fi")
    status, told, _ = cli("show", carnival, "--history")
    assert status == 0
    assert "VALINTOJA, JOITA LOMAKKEESSA EI ENÄÄ OLE\n  Paikka: Laituri\n  Laji: Ruoka\n  Kotimatka: Yöbussilla" in told
    assert cli("export", carnival, "-o", "e.txt", "--language", "fi")[0] == 0
    assert cli("export", carnival, "-o", "e.docx", "--language", "fi")[0] == 0
    from docx import Document

    document = Document("e.docx")
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    printed = "\n".join([*(p.text for p in document.paragraphs), *cells])
    for words in SAID:
        assert words in printed
        assert words in told
    for id_ in IDS:
        assert id_ not in "\n".join(
            (told, printed, Path("e.txt").read_text(encoding="utf-8"), *cli("check", carnival)[1:])
        )
    assert shown(cli, carnival)["edition"] == {"number": 2, "name": with_choices(2).edition.id, "newer": None}
