"""A file is written whole or not at all, and a person is told which."""

import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ennakko.files.safe_write import WAITS, sweep, write
from ennakko.files.write_trouble import NotWritten, trouble_of
from ennakko.model.words import LANGUAGES

OLD, NEW = b"old content", b"new content, and longer"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that anybody may look into but only its owner may change."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def left(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def without_rights(code: str, *arguments: Path | str) -> str:
    """What a piece of Python prints that runs as a person who may not write just anywhere, as the superuser may."""
    program = (
        "import os, resource, sys; from pathlib import Path;"
        "from ennakko.files.safe_write import write; from ennakko.files.write_trouble import NotWritten\n"
        "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        f"try: {code}\n"
        "except NotWritten as trouble: print(trouble.code, trouble.saved_as)\n"
    )
    command = [sys.executable, "-c", program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_new_file_and_a_replaced_one(tmp_path: Path) -> None:
    path = tmp_path / "Käyttömaksut 2027.docx"
    assert write(path, OLD) == path
    assert path.read_bytes() == OLD
    assert write(path, NEW) == path
    assert path.read_bytes() == NEW
    assert write(path, b"") == path
    assert path.read_bytes() == b""
    assert left(tmp_path) == [path.name]


def test_permissions_stay_and_a_link_stays_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "file", tmp_path / "link"
    path.write_bytes(OLD)
    path.chmod(0o640)
    link.symlink_to(path)
    write(link, NEW)
    assert link.is_symlink()
    assert path.read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_may_be_read_by_whom_new_files_may_be_read(tmp_path: Path) -> None:
    umask = os.umask(0o027)
    try:
        path = write(tmp_path / "a", NEW)
    finally:
        os.umask(umask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_what_takes_the_place_of_a_private_file_is_never_open_to_others(tmp_path: Path) -> None:
    path, seen = tmp_path / "a", list[int]()
    path.write_bytes(OLD)
    path.chmod(0o600)

    def replace(source: Path, target: Path) -> None:
        seen.append(stat.S_IMODE(source.stat().st_mode))
        os.replace(source, target)  # noqa: PTH105 (the very function that is stood in for)

    write(path, NEW, replace=replace)
    assert seen == [stat.S_IMODE(path.stat().st_mode)] == [0o600]


def test_what_is_private_may_be_read_by_its_owner_alone_wherever_it_goes(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(OLD)
    (tmp_path / "old").chmod(0o644)
    umask = os.umask(0)
    try:
        paths = [write(tmp_path / name, NEW, private=True) for name in ("new", "old")]
        with pytest.raises(NotWritten) as trouble:
            write(tmp_path / "away" / "kept", NEW, private=True, fallback=tmp_path)
    finally:
        os.umask(umask)
    assert trouble.value.saved_as == tmp_path / "kept"
    for path in (*paths, tmp_path / "kept"):
        assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (NEW, 0o600)


def test_a_name_that_no_disk_takes_is_told_though_there_is_another_folder(tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as trouble:
        write(tmp_path / "a\0b", NEW, fallback=tmp_path)
    assert (trouble.value.code, trouble.value.saved_as) == ("bad_name", None)
    assert left(tmp_path) == []


def test_a_very_long_name_that_the_disk_allows_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("ä" * 120 + ".txt")
    assert write(path, NEW).read_bytes() == NEW


def test_a_folder_that_may_only_be_read(open_folder: Path) -> None:
    path = open_folder / "a.docx"
    path.write_bytes(OLD)
    path.chmod(0o666)
    if os.getuid():
        open_folder.chmod(0o555)
    assert without_rights("write(Path(sys.argv[1]), b'new')", path) == "read_only None"
    assert path.read_bytes() == OLD
    assert left(open_folder) == ["a.docx"]


def test_what_cannot_go_there_is_kept_in_the_other_folder(open_folder: Path) -> None:
    path, other = open_folder / "a.docx", open_folder / "mine"
    path.write_bytes(OLD)
    other.mkdir()
    other.chmod(0o777)
    if os.getuid():
        open_folder.chmod(0o555)
    said = without_rights("write(Path(sys.argv[1]), b'new', fallback=Path(sys.argv[2]))", path, other)
    assert said == f"read_only {other / 'a.docx'}"
    assert path.read_bytes() == OLD
    assert (other / "a.docx").read_bytes() == b"new"


def test_no_room(open_folder: Path) -> None:
    path = open_folder / "a.docx"
    path.write_bytes(OLD)
    open_folder.chmod(0o777)
    code = "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)); write(Path(sys.argv[1]), b'x' * 5000)"
    assert without_rights(code, path) == "no_space None"
    assert path.read_bytes() == OLD
    assert left(open_folder) == ["a.docx"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("x" * 300, "too_long"),
        ("away/a.docx", "vanished"),
        ("file/a.docx", "vanished"),
        ("folder", "is_folder"),
        ("nolla\0.docx", "bad_name"),
        ("\ud800.docx", "bad_name"),
    ],
)
def test_places_that_cannot_be_written(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "file").write_bytes(OLD)
    (tmp_path / "folder").mkdir()
    with pytest.raises(NotWritten) as trouble:
        write(tmp_path / name, NEW)
    assert trouble.value.code == code
    assert trouble.value.saved_as is None
    assert left(tmp_path) == ["file", "folder"]


class WindowsError(PermissionError):
    """An error of the operating system as Windows gives it."""

    def __init__(self, number: int) -> None:
        super().__init__(13, "Permission denied")
        self.winerror = number


def held(times: int, number: int) -> Callable[[Path, Path], None]:
    """A replacing that fails so many times, as while a virus scanner or Word holds the target."""
    tries = [0]

    def replace(source: Path, target: Path) -> None:
        tries[0] += 1
        if tries[0] <= times:
            raise WindowsError(number)
        os.replace(source, target)  # noqa: PTH105 (the very function that is stood in for)

    return replace


@pytest.mark.parametrize("times", range(len(WAITS) + 1))
@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_target_held_for_a_moment_is_waited_for(tmp_path: Path, times: int, number: int) -> None:
    path, waited = tmp_path / "a.docx", list[float]()
    path.write_bytes(OLD)
    write(path, NEW, replace=held(times, number), wait=waited.append)
    assert path.read_bytes() == NEW
    assert waited == list(WAITS[:times])
    assert sum(waited) < 3
    assert left(tmp_path) == ["a.docx"]


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_target_held_for_long_stays_and_the_content_goes_beside_it(tmp_path: Path, number: int) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(OLD)
    (tmp_path / "a (2).docx").write_bytes(OLD)

    def replace(source: Path, target: Path) -> None:
        if target == path:
            raise WindowsError(number)
        os.replace(source, target)  # noqa: PTH105 (the very function that is stood in for)

    with pytest.raises(NotWritten) as trouble:
        write(path, NEW, fallback=tmp_path / "mine", replace=replace, wait=lambda _: None)
    beside = tmp_path / "a (3).docx"
    assert (trouble.value.code, trouble.value.saved_as) == ("in_use", beside)
    assert (path.read_bytes(), beside.read_bytes()) == (OLD, NEW)
    for language in LANGUAGES:
        assert "a.docx" in trouble.value.sentence(language)
        assert str(beside) in trouble.value.sentence(language)


def test_the_place_beside_is_waited_for_too(tmp_path: Path) -> None:
    waited = list[float]()
    replace = held(len(WAITS) + 1 + 2, 32)
    with pytest.raises(NotWritten) as trouble:
        write(tmp_path / "a.docx", NEW, fallback=tmp_path / "mine", replace=replace, wait=waited.append)
    assert (trouble.value.code, trouble.value.saved_as) == ("in_use", tmp_path / "a (2).docx")
    assert waited == [*WAITS, *WAITS[:2]]


def test_a_name_too_long_for_the_disk_is_shortened_beside(tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as trouble:
        write(tmp_path / ("x" * 300 + ".docx"), NEW, fallback=tmp_path / "mine")
    assert (trouble.value.code, trouble.value.saved_as) == ("too_long", tmp_path / f"{'x' * 80} (2).docx")


def test_without_rights_nothing_is_waited_for(tmp_path: Path) -> None:
    def refused(source: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    waited = list[float]()
    with pytest.raises(NotWritten) as trouble:
        write(tmp_path / "a", NEW, replace=refused, wait=waited.append)
    assert (trouble.value.code, waited) == ("read_only", [])


def test_the_other_folder_is_made_when_it_is_not_there(tmp_path: Path) -> None:
    path, mine = tmp_path / "away" / "a.docx", tmp_path / "mine" / "here"
    with pytest.raises(NotWritten) as trouble:
        write(path, NEW, fallback=mine)
    assert (trouble.value.code, trouble.value.saved_as) == ("vanished", mine / "a.docx")
    assert (mine / "a.docx").read_bytes() == NEW
    with pytest.raises(NotWritten) as trouble:
        write(path, NEW, fallback=mine)
    assert trouble.value.saved_as == mine / "a (2).docx"
    assert left(mine) == ["a (2).docx", "a.docx"]


def test_what_goes_nowhere_says_why_it_does_not_go_where_it_should(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    with pytest.raises(NotWritten) as trouble:
        write(tmp_path / "away" / "a.docx", NEW, fallback=tmp_path / "file" / "mine")
    assert (trouble.value.code, trouble.value.saved_as) == ("vanished", None)


def test_where_every_name_is_taken_another_one_is_found(tmp_path: Path) -> None:
    long = "a" * 90
    path = tmp_path / f"{long}.docx"
    path.mkdir()
    for n in range(2, 1000):
        (tmp_path / f"{'a' * 80} ({n}).docx").touch()
    (tmp_path / f"{'a' * 80} (500).docx").unlink()
    for expected in (f"{'a' * 80} \\(500\\)", "[0-9a-f]{16}"):
        with pytest.raises(NotWritten) as trouble:
            write(path, NEW, fallback=tmp_path)
        assert trouble.value.code == "is_folder"
        assert trouble.value.saved_as is not None
        assert re.fullmatch(rf"{expected}\.docx", trouble.value.saved_as.name)
        assert trouble.value.saved_as.read_bytes() == NEW


def test_a_place_that_cannot_even_be_looked_at_has_vanished(tmp_path: Path) -> None:
    assert trouble_of(OSError(5, "Input/output error"), tmp_path / ("x" * 300) / "a.docx").code == "vanished"
    assert trouble_of(OSError(5, "Input/output error"), tmp_path / "a.docx").code == "failed"


def test_an_error_that_waiting_does_not_mend_is_not_waited_for(tmp_path: Path) -> None:
    waited = list[float]()
    with pytest.raises(NotWritten) as trouble:
        write(tmp_path / "a", NEW, replace=held(1, 112), wait=waited.append)
    assert (trouble.value.code, waited, left(tmp_path)) == ("no_space", [], [])


def test_a_drive_that_lies_is_found_out(tmp_path: Path) -> None:
    def replace(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:-1])
        source.unlink()

    for fallback in (None, tmp_path / "mine"):
        with pytest.raises(NotWritten) as trouble:
            write(tmp_path / "a", NEW, replace=replace, fallback=fallback)
        assert (trouble.value.code, trouble.value.saved_as) == ("not_kept", None)


@pytest.mark.parametrize(
    ("number", "code"), [(19, "read_only"), (39, "no_space"), (123, "bad_name"), (206, "too_long"), (53, "vanished")]
)
def test_what_windows_says(tmp_path: Path, number: int, code: str) -> None:
    trouble = trouble_of(WindowsError(number), tmp_path / "{name} {x}.docx")
    assert trouble.code == code
    assert "{name} {x}.docx" in trouble.sentence("fi") or str(tmp_path) in trouble.sentence("fi")


def test_only_our_own_old_leftovers_are_swept(tmp_path: Path) -> None:
    now = time.time()
    names = {
        ".a.docx.0123456789abcdef.tmp": True,
        ".Käyttö maksut.0123456789abcdef.tmp": True,
        ".a.docx.0123456789abcde.tmp": False,
        ".a.docx.0123456789ABCDEF.tmp": False,
        "a.docx.0123456789abcdef.tmp": False,
        ".a.docx.0123456789abcdef.tmp.docx": False,
        "a.docx": False,
        ".~lock.a.docx#": False,
    }
    for name in names:
        (tmp_path / name).write_bytes(OLD)
        os.utime(tmp_path / name, (now - 90_000, now - 90_000))
    (tmp_path / ".b.0123456789abcdef.tmp").write_bytes(b"being written just now")
    (tmp_path / ".folder.0123456789abcdef.tmp").mkdir()
    os.utime(tmp_path / ".folder.0123456789abcdef.tmp", (0, 0))
    (tmp_path / ".link.0123456789abcdef.tmp").symlink_to(tmp_path / "a.docx")
    assert sweep(tmp_path, now) == 2
    kept = {name for name, ours in names.items() if not ours}
    young = {f".{name}.0123456789abcdef.tmp" for name in ("b", "folder", "link")}
    assert set(left(tmp_path)) == kept | young
    assert sweep(tmp_path) == 0
    assert sweep(tmp_path, now + 90_000) == 1
    assert set(left(tmp_path)) == kept | young - {".b.0123456789abcdef.tmp"}
    assert sweep(tmp_path / "away") == 0


@pytest.mark.parametrize("name", ["a.docx", "ä" * 60 + ".docx"])
def test_what_an_interrupted_writing_leaves_is_ours_to_sweep(tmp_path: Path, name: str) -> None:
    seen = list[str]()

    def killed(source: Path, target: Path) -> None:
        seen.append(source.name)
        shutil.copy(source, tmp_path / "copy")
        raise SystemExit

    with pytest.raises(SystemExit):
        write(tmp_path / name, NEW, replace=killed)
    (tmp_path / "copy").rename(tmp_path / seen[0])
    os.utime(tmp_path / seen[0], (0, 0))
    assert sweep(tmp_path) == 1
    assert left(tmp_path) == []


def test_what_is_a_day_old_may_still_be_written_and_what_is_older_is_swept(tmp_path: Path) -> None:
    file, now = tmp_path / ".a.0123456789abcdef.tmp", 1_000_000
    file.touch()
    for age, swept in ((86_400, 0), (86_401, 1)):
        os.utime(file, (now - age, now - age))
        assert sweep(tmp_path, now) == swept
