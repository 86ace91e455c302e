"""Forms that were found sound, kept so that the next start need not read them word by word.

What is kept is named by the hash of every file it was made from, and holds the hash of itself. Anything else is as good
as nothing: the files are then read anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from ennakko.files import safe_write
from ennakko.files.write_trouble import NotWritten
from ennakko.model.catalogue import Catalogue

MEANING = b"5"
"""Changes when the same files come to mean another catalogue."""

_HASH_LENGTH = hashlib.sha256().digest_size


def kept(held: Mapping[str, bytes], folder: Path) -> Catalogue | None:
    """The catalogue made from these very files, if it is kept here whole."""
    with suppress(OSError, msgspec.DecodeError):
        content = _path(held, folder).read_bytes()
        seal, body = content[:_HASH_LENGTH], content[_HASH_LENGTH:]
        if hashlib.sha256(body).digest() == seal:
            return msgspec.msgpack.decode(body, type=Catalogue)
    return None


def keep(catalogue: Catalogue, held: Mapping[str, bytes], folder: Path) -> None:
    """Keep a sound catalogue for the next start, and nothing older. Where it cannot be written, it is not kept."""
    body = msgspec.msgpack.encode(catalogue)
    path = _path(held, folder)
    with suppress(OSError, NotWritten):
        folder.mkdir(parents=True, exist_ok=True)
        safe_write.write(path, hashlib.sha256(body).digest() + body)
        for other in folder.glob("forms-*.msgpack"):
            if other != path:
                other.unlink()


def _path(held: Mapping[str, bytes], folder: Path) -> Path:
    digest = hashlib.sha256(MEANING)
    for name, content in held.items():
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return folder / f"forms-{digest.hexdigest()[:32]}.msgpack"
