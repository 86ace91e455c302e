"""A start on a data folder that is refused says why, and has ways on. Real programs, started and closed."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.ui.test_two_programs import ROOT

from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.settings import write as write_settings
from ennakko.ui.settings.other_folder import in_folder

LOCAL = {"fi": "Käytä tämän tietokoneen kansiota", "sv": "Använd den här datorns mapp", "en": "Use the folder of this"}
ANOTHER = {"fi": "Valitse toinen kansio", "sv": "Välj en annan mapp", "en": "Choose another folder"}
WHY = {"fi": "Dropbox siirtelee siellä", "sv": "Dropbox flyttar filer", "en": "Dropbox moves files"}
STAYS = {"fi": "pysyvät siellä", "sv": "blir kvar där", "en": "stay there"}
HERE = LOCAL if sys.platform == "linux" else ()
"""The folder of the computer can be put elsewhere for a test on this system only."""


def started(folder: Path, button: str, *others: Path) -> list[list[Any]]:
    surroundings = {
        **os.environ,
        "ENNAKKO_HOME": str(folder / "Dropbox" / "koti"),
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "tiedot"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    script = Path(__file__).with_name("refused_start.py")
    command = [sys.executable, str(script), button, *map(str, others)]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("language", HERE)
def test_the_folder_of_the_computer_is_one_button_away_and_is_remembered(tmp_path: Path, language: str) -> None:
    refused = Places(tmp_path / "Dropbox" / "koti").made()
    write_settings(refused.settings, Settings(profile="0" * 32, language=language))
    local = str(tmp_path / "tiedot" / "Ennakko")
    asked, opened, _ = started(tmp_path, LOCAL[language])
    words, buttons = asked[1:]
    assert WHY[language] in " ".join(words)
    assert str(refused.home) in " ".join(words)
    assert [each.startswith(one) for each, one in zip(buttons, (LOCAL[language], ANOTHER[language]), strict=False)]
    assert len(buttons) == 3
    assert opened == ["open", local]
    assert [each[0] for each in started(tmp_path, "nothing is asked")] == ["open", "ended"]
    assert not refused.database.exists()
    assert Places(Path(local)).database.exists()


@pytest.mark.parametrize("language", HERE)
def test_another_folder_can_be_chosen_and_a_refused_one_is_told_again(tmp_path: Path, language: str) -> None:
    refused = Places(tmp_path / "Dropbox" / "koti").made()
    write_settings(refused.settings, Settings(profile="0" * 32, language=language))
    refused.database.touch()
    synced, papers = tmp_path / "Nextcloud", tmp_path / "papereita"
    for folder in (synced, papers):
        folder.mkdir()
    (papers / "kirje.txt").write_text("Hei", encoding="utf-8")
    first, second, opened, _ = started(tmp_path, ANOTHER[language], synced, papers)
    assert "Dropbox" in " ".join(first[1])
    assert STAYS[language] in " ".join(first[1])
    assert "Nextcloud" in " ".join(second[1])
    assert opened == ["open", str(papers / "Ennakko")]
    assert list(synced.iterdir()) == []
    assert started(tmp_path, "nothing is asked")[0] == ["open", str(papers / "Ennakko")]


@pytest.mark.parametrize("button", ["no such button"] if HERE else [])
def test_leaving_it_at_that_writes_nothing(tmp_path: Path, button: str) -> None:
    found = started(tmp_path, button)
    assert [each[0] for each in found] == ["asked", "ended"]
    assert not (tmp_path / "Dropbox").exists()
    assert not (tmp_path / "tiedot").exists()


def test_a_folder_with_other_things_in_it_gets_one_of_ours(tmp_path: Path) -> None:
    assert in_folder(tmp_path) == Places(tmp_path)
    (tmp_path / "kirje.txt").touch()
    assert in_folder(tmp_path) == Places(tmp_path / "Ennakko")
    Places(tmp_path).database.touch()
    assert in_folder(tmp_path) == Places(tmp_path)
