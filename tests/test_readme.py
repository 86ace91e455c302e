"""What the README says of the command line works as it stands there: its answers file, and its commands in order."""

import json
import re
import shlex
import zipfile
from pathlib import Path

import pytest

from ennakko.cli import run

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def test_its_answers_become_a_document(
    ennakko_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ENNAKKO_LANGUAGE", "fi")
    found = re.search(r"<!-- the example is followed by a test -->\n```json\n(.*?)```", README, re.DOTALL)
    assert found
    example = found[1]
    Path("answers.json").write_text(example, encoding="utf-8")
    commands = [shlex.split(line) for line in README.splitlines() if line.startswith("ennakko ")]
    assert len(commands) == 4
    for program, *arguments in commands:
        assert program == "ennakko"
        assert run(arguments) == 0, capsys.readouterr().err
    capsys.readouterr()
    assert run(["show", "matter.ennakko", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    written = json.loads(example)
    assert (shown["form"], shown["modules"]) == (written["form"], written["modules"])
    for id_, value in written["answers"].items():
        if isinstance(value, list) and isinstance(value[0], dict):
            rows = zip(value, shown["answers"][id_], strict=True)
            assert [{key: row[key] for key in given} for given, row in rows] == value
        else:
            assert shown["answers"][id_] == value
    with zipfile.ZipFile("matter.docx") as archive:
        words = re.sub(r"<[^>]+>", "", archive.read("word/document.xml").decode())
    for each in ("Kirjaston aukioloajat 2027", "Aamun lehtienlukuaika jää pois.", "ei tiedossa", "Asiakaskysely"):
        assert each in words
    said = Path("matter.txt").read_text(encoding="utf-8")
    assert "Vaihtoehdon VE1 arviot: lievä kielteinen (palvelujen saatavuus)" in said
