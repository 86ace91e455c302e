"""Which folders may hold the database: thirty places as people have them, and marks that programs leave."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ennakko.editor.desk import Desk
from ennakko.files.location import UnsuitablePlace, is_unc, kind_of_disk, look_at_place, synced_by
from ennakko.model.words import LANGUAGES
from ennakko.places import Places
from ennakko.policy import Policy
from ennakko.settings import Settings

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /run tmpfs rw 0 0
//palvelin/kotiverkko /people/aino/Verkko\\040levy cifs rw 0 0
palvelin:/vienti /mnt/kunta nfs4 rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdb1 /media/aino/TIKKU vfat rw 0 0
aino@palvelin:/ /mnt/etä fuse.sshfs rw 0 0
"""
ENVIRONMENT = {"OneDrive": "/people/aino/Työpöytä/Kunnan pilvi", "OneDriveCommercial": "  "}


@pytest.mark.parametrize(
    ("folder", "code"),
    [
        ("/people/aino/.local/share/Ennakko", ""),
        ("/people/aino/Ennakko", ""),
        ("/people/aino/Asiakirjat/boxi/Ennakko", ""),
        ("/people/aino/Megafoni/Ennakko", ""),
        ("/media/aino/TIKKU/Ennakko", ""),
        ("/run/user/1000/Ennakko", ""),
        ("/people/aino/Verkko/Ennakko", ""),
        ("/mnt/kuntaliitos/Ennakko", ""),
        ("/people/aino/Dropboxes/Ennakko", ""),
        ("/people/aino/Työpöytä/Kunnan pilvi/Ennakko", "synced"),
        ("/people/aino/Dropbox/Ennakko", "synced"),
        ("/people/aino/Dropbox (Kunta)/Ennakko", "synced"),
        ("/people/aino/OneDrive/Ennakko", "synced"),
        ("/people/aino/OneDrive - Suvijoen kunta/Ennakko", "synced"),
        ("/people/aino/onedrive - suvijoen kunta/Ennakko", "synced"),
        ("/people/aino/Library/CloudStorage/OneDrive-Kunta/Ennakko", "synced"),
        ("/people/aino/Library/Mobile Documents/com~apple~CloudDocs/Ennakko", "synced"),
        ("/people/aino/Nextcloud/Ennakko", "synced"),
        ("/people/aino/Nextcloud2/a/b/c/Ennakko", "synced"),
        ("/people/aino/ownCloud/Ennakko", "synced"),
        ("/people/aino/Google Drive/Ennakko", "synced"),
        ("/people/aino/GoogleDrive/Ennakko", "synced"),
        ("/people/aino/SharePoint/Ennakko", "synced"),
        ("/people/aino/Box/Ennakko", "synced"),
        ("/people/aino/MEGAsync/Ennakko", "synced"),
        ("/people/aino/SynologyDrive/Ennakko", "synced"),
        ("/people/aino/Verkko levy/Ennakko", "network"),
        ("/mnt/kunta/Ennakko", "network"),
        ("/run/user/1000/gvfs/smb-share/Ennakko", "network"),
        ("/mnt/etä/Ennakko", "network"),
        ("//palvelin/jako/Ennakko", "network"),
    ],
)
def test_places_as_people_have_them(folder: str, code: str) -> None:
    if not code:
        look_at_place(Path(folder), ENVIRONMENT, mounts=lambda: MOUNTS)
        return
    with pytest.raises(UnsuitablePlace) as trouble:
        look_at_place(Path(folder), ENVIRONMENT, mounts=lambda: MOUNTS)
    assert trouble.value.code == code
    assert all(folder in trouble.value.sentence(language) for language in LANGUAGES)


@pytest.mark.parametrize("mark", [".dropbox", ".stfolder", ".nextcloudsync.log", ".owncloudsync.log"])
def test_what_a_program_left_in_a_folder_above_gives_it_away(mark: str, tmp_path: Path) -> None:
    inside = tmp_path / "Asiakirjat" / "Ennakko"
    inside.mkdir(parents=True)
    assert synced_by(inside, {}) == ""
    (tmp_path / mark).touch()
    assert synced_by(inside, {}) != ""


@pytest.mark.parametrize(
    ("path", "away"),
    [
        (r"\\palvelin\jako\Ennakko", True),
        (r"\\?\UNC\palvelin\jako", True),
        ("//palvelin/jako", True),
        (r"\\?\D:\Data", False),
        (r"\\.\C:", False),
        (r"D:\Data\Ennakko", False),
        ("/people/aino", False),
    ],
)
def test_paths_to_another_computer(path: str, *, away: bool) -> None:
    assert is_unc(path) is away


def test_nothing_is_made_in_a_place_that_will_not_do(tmp_path: Path, qapp: QApplication) -> None:
    home = tmp_path / "Dropbox" / "Ennakko"
    desk = Desk(Places(home), Settings(profile="0" * 32), lambda: datetime.now().astimezone())
    with pytest.raises(UnsuitablePlace):
        desk.begin()
    assert not home.exists()
    lenient = Desk(
        Places(home), Settings(profile="0" * 32), lambda: datetime.now().astimezone(), rules=Policy(any_folder=True)
    )
    lenient.begin()
    lenient.drafts.close()
    assert Places(home).database.exists()


def test_a_drive_letter_of_the_network_is_seen() -> None:
    with pytest.raises(UnsuitablePlace):
        look_at_place(Path("/people/aino"), {}, mounts=str, drive_type=lambda _: 4)
    look_at_place(Path("/people/aino"), {}, mounts=str, drive_type=lambda _: 3)


def test_the_innermost_disk_counts() -> None:
    assert kind_of_disk(Path("/people/aino/Verkko levy/x"), MOUNTS) == "cifs"
    assert kind_of_disk(Path("/people/aino/x"), MOUNTS) == "ext4"
    assert kind_of_disk(Path("/x"), "") == ""
    assert kind_of_disk(Path("/x"), "nothing\n\n") == ""
