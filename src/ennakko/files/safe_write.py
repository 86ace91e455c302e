"""Writing a file so that there is always a whole one: the new when all went well, otherwise the old.

The content goes to a temporary file in the same folder, reaches the disk, takes the place of the target in one step,
and is read back and compared. Programs that hold the target for a moment are waited for.
"""

import errno
import hashlib
import os
import re
import secrets
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ennakko.files.write_trouble import NotWritten, trouble_of

WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
"""Seconds to wait, one after another, while another program holds the target."""
_HELD = {5, 32, 33}  # Windows: access denied, sharing violation, lock violation
_OURS = re.compile(r"\..{1,40}\.[0-9a-f]{16}\.tmp", re.DOTALL)
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_DAY = 24 * 60 * 60


def write(
    path: Path,
    content: bytes,
    *,
    fallback: Path | None = None,
    private: bool = False,
    replace: Callable[[Path, Path], None] = os.replace,
    wait: Callable[[float], None] = time.sleep,
) -> Path:
    """Write the file, and return its path once the content is known to be there.

    With a `fallback` folder, content that cannot go to `path` is kept beside it under a new name, or else in that
    folder. What is `private` may be read by nobody but its owner.

    Raises NotWritten whenever `path` itself does not hold the content. What was there before is then untouched, and
    `saved_as` of the exception says where the content is instead, if anywhere.
    """
    try:
        _written(path, content, replace, wait, private=private)
    except OSError as error:
        trouble = trouble_of(error, path)
    except ValueError:  # a name with a nought, or with half of a character
        trouble = NotWritten("bad_name", path)
    except _NotKept:
        trouble = NotWritten("not_kept", path)
    else:
        return path
    if fallback is not None:
        for folder in (path.parent, fallback):
            other = _free_name(folder, path)
            with suppress(OSError, ValueError, _NotKept):
                if folder is fallback:
                    folder.mkdir(parents=True, exist_ok=True)
                _written(other, content, replace, wait, private=private)
                raise NotWritten(trouble.code, path, saved_as=other)
    raise trouble


def sweep(folder: Path, now: float | None = None) -> int:
    """Remove temporary files of our own that an interrupted writing left here more than a day ago. Returns how many."""
    removed = 0
    limit = (time.time() if now is None else now) - _DAY
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            with suppress(OSError):
                if (
                    _OURS.fullmatch(entry.name)
                    and entry.is_file(follow_symlinks=False)
                    and entry.stat(follow_symlinks=False).st_mtime < limit
                ):
                    Path(entry.path).unlink()
                    removed += 1
    return removed


class _NotKept(Exception):
    """The disk says that it wrote, but reading gives something else."""


def _written(
    path: Path,
    content: bytes,
    replace: Callable[[Path, Path], None],
    wait: Callable[[float], None],
    *,
    private: bool,
) -> None:
    target = Path(os.path.realpath(path))  # a link stays a link; what it points to is replaced
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, str(path))
    temporary = target.parent / f".{target.name[:40]}.{secrets.token_hex(8)}.tmp"
    try:
        _to_disk(temporary, content, target, private=private)
        _replaced(temporary, target, replace, wait)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _folder_to_disk(target.parent)
    if hashlib.sha256(target.read_bytes()).digest() != hashlib.sha256(content).digest():
        raise _NotKept


def _to_disk(temporary: Path, content: bytes, target: Path, *, private: bool) -> None:
    """A file that replaces another takes over its permissions; a new one gets those of any new file here."""
    try:
        mode: int | None = 0o600 if private else stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mode = None
    with os.fdopen(os.open(temporary, _NEW, 0o666 if mode is None else 0o600), "wb") as file:
        file.write(content)
        file.flush()
        if mode is not None:
            temporary.chmod(mode)
        os.fsync(file.fileno())


def _replaced(
    temporary: Path, target: Path, replace: Callable[[Path, Path], None], wait: Callable[[float], None]
) -> None:
    for seconds in WAITS:
        try:
            return replace(temporary, target)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
            wait(seconds)
    return replace(temporary, target)


def _folder_to_disk(folder: Path) -> None:
    """Put the new name on the disk, too. Windows lets nobody open a folder for that, and some network drives refuse."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _free_name(folder: Path, wanted: Path) -> Path:
    numbers = range(2, 1000)
    names = (wanted.name, *(f"{wanted.stem[:80]} ({n}){wanted.suffix}" for n in numbers))
    for name in names:
        candidate = folder / name
        with suppress(OSError):
            if candidate != wanted and not candidate.exists():
                return candidate
    return folder / f"{secrets.token_hex(8)}{wanted.suffix}"
