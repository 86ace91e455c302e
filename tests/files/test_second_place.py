"""The second place for the copies: what comes there, what is told when it is away, and whose copies are there."""

import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ennakko.files import second_place
from ennakko.files.backups import taken
from ennakko.files.drafts import Drafts, Headline, open_drafts
from ennakko.files.recovery import summaries
from ennakko.files.second_place import brought, elsewhere
from ennakko.files.write_trouble import NotWritten
from ennakko.model.assessment import blank
from ennakko.model.history import History

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
ME, OTHER = "a" * 32, "b" * 32


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "settings.json").write_text("{}")
    opened = open_drafts(tmp_path / "home" / "ennakko.sqlite")
    opened.add(blank("one", "LAAJA", {("title",): "Kirjasto"}), History(), Headline(title="Kirjasto"), NOW)
    yield opened
    opened.close()


def test_the_newest_copy_comes_with_the_settings_and_once(drafts: Drafts, tmp_path: Path) -> None:
    home, copies, chosen = tmp_path / "home", tmp_path / "home" / "backups", tmp_path / "stick"
    chosen.mkdir()
    assert brought(home, copies, chosen, ME, NOW) is None
    taken(drafts.database, copies, NOW)
    there = brought(home, copies, chosen, ME, NOW)
    assert there is not None
    assert brought(home, copies, chosen, ME, NOW) is None
    assert sorted(path.name for path in there.parent.iterdir()) == [there.name, second_place.SETTINGS]
    assert stat.S_IMODE(there.stat().st_mode) == 0o600
    (copy,) = elsewhere(str(chosen), ME)
    assert [each.title for each in summaries(copy)] == ["Kirjasto"]
    assert elsewhere(str(chosen), OTHER) == []
    assert elsewhere(str(chosen)) == [copy]
    assert elsewhere("") == []


def test_a_cut_copy_is_written_again(drafts: Drafts, tmp_path: Path) -> None:
    home, copies, chosen = tmp_path / "home", tmp_path / "home" / "backups", tmp_path / "stick"
    chosen.mkdir()
    taken(drafts.database, copies, NOW)
    there = brought(home, copies, chosen, ME, NOW)
    assert there is not None
    whole = there.read_bytes()
    there.write_bytes(whole[:100])
    assert brought(home, copies, chosen, ME, NOW) == there
    assert there.read_bytes() == whole


def test_old_copies_go_there_too(drafts: Drafts, tmp_path: Path) -> None:
    home, copies, chosen = tmp_path / "home", tmp_path / "home" / "backups", tmp_path / "stick"
    chosen.mkdir()
    for hour in range(30):
        at = NOW + timedelta(hours=hour)
        taken(drafts.database, copies, at)
        brought(home, copies, chosen, ME, at)
    assert len(elsewhere(str(chosen), ME)) == len(list(copies.iterdir())) == 13


def test_a_drive_that_is_away_is_told_and_not_made(drafts: Drafts, tmp_path: Path) -> None:
    taken(drafts.database, tmp_path / "home" / "backups", NOW)
    away = tmp_path / "stick"
    with pytest.raises(NotWritten) as told:
        brought(tmp_path / "home", tmp_path / "home" / "backups", away, ME, NOW)
    assert str(away) in told.value.sentence("fi")
    assert not away.exists()
