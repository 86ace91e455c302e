"""Files that are almost right: real ones with bytes, values or structure changed, as by mischief or broken drives."""

from __future__ import annotations

import hashlib
import io
import json
import random
import struct
import zipfile
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ennakko.files import version_record
from ennakko.model.history import Version, canonical

ODD: tuple[object, ...] = (
    *(None, True, False, 0, -1, 2**53, 2**53 + 1, -(2**70), 1.5, float("inf"), float("nan")),
    *("", " ", "x" * 70, "é" * 5_001, "\0", "\ud800", "\ufeff", "\u202e", "a\r\nb", "x" * 100_001),
    *([], {}, [[]], [None] * 50, ["x"] * 2_001, {"": 1}, {"x" * 65: 1}),
    *("alternatives", "0" * 24, "_form", "2026-11-22T10:15:00+02:00", "2026-13-45T99:99:99Z", "zz"),
)
PIECES = (
    *(b'"', b"\\", b"[", b"]", b"{", b"}", b",", b":", b"\\ud800", b"\\u0000", b"1e999", b"-", b"NaN", b"Infinity"),
    *(b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"[" * 40, b"[" * 100_000, b'{"a":' * 40, b"9" * 5_000, b'"id":"x",'),
    *(b"null", b"\0", b"\xef\xbb\xbf", b"<", b">", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"xmlns:w=''", b"'''"),
    *(b'"""', b"= ", b"[[", b"a.b.c = 1\n", b"0x1"),
)
ATTRIBUTES = (b"", b"-1", b"x", b"99999999999999999999", b"1.5", b"\xc3\xa4")
TOML = (b"1", b"true", b'""', b"[]", b"{}", b"1.5", b"2026-01-01", b"[[1]]", b'"x"')
BOMBS = (b"0", b"[", b'"', b" ", b"[],", b'"ab",', b'{"a":1},', b"{", b"\\", b'\\"')
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
Mutation = Callable[[bytes, random.Random], bytes]


def bytes_changed(content: bytes, luck: random.Random) -> bytes:
    """A few bytes turned, cut out, doubled or put in."""
    found = bytearray(content)
    for _ in range(luck.choice([1, 1, 2, 5, 20])):
        if not found:
            break
        at = luck.randrange(len(found))
        match luck.randrange(6):
            case 0:
                found[at] ^= 1 << luck.randrange(8)
            case 1:
                found[at] = luck.choice([0, 0xFF, 0x7F, 0x80])
            case 2:
                del found[at : at + luck.choice([1, 4, 100])]
            case 3:
                found[at:at] = luck.choice(PIECES)
            case 4:
                found[at:at] = found[at : at + luck.choice([1, 16, 300])]
            case _:
                found[at : at + 4] = struct.pack("<I", luck.choice([0, 1, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF]))
    return bytes(found)


def values_changed(whole: object, luck: random.Random) -> object:
    """One to three values of a JSON document others, gone, doubled or deeper."""
    for _ in range(luck.choice([1, 1, 1, 2, 3])):
        places = list(_places(whole))
        if not places:
            return luck.choice(ODD)
        holder, key = luck.choice(places)
        match luck.randrange(5):
            case 0:
                del holder[key]
            case 1:
                other, name = luck.choice(places)
                if name in other if isinstance(other, dict) else isinstance(name, int) and name < len(other):
                    holder[key] = other[name]
            case 2:
                for _ in range(luck.choice([1, 31, 40, 2_000])):
                    holder[key] = [holder[key]]
            case 3 if isinstance(holder, list):
                holder.extend([holder[key]] * luck.choice([1, 1, 300]))
            case _:
                holder[key] = luck.choice(ODD)
    return whole


def _places(whole: object) -> Iterator[tuple[Any, Any]]:
    ahead: list[Any] = [whole]
    seen = 0
    while ahead and seen < 3_000:
        holder = ahead.pop()
        keys: Iterable[Any] = (
            list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
        )
        for key in keys:
            seen += 1
            yield holder, key
            ahead.append(holder[key])


def named_anew(whole: object, luck: random.Random) -> None:
    """Give versions the names that belong to what they say now, so that what is behind the names is looked at."""
    versions = whole.get("versions") if isinstance(whole, dict) else None
    for version in versions if isinstance(versions, list) else ():
        if isinstance(version, dict) and luck.random() < 0.9:
            rest = {key: value for key, value in version.items() if key != "id"}
            try:
                version["id"] = _hash(canonical(rest))
            except (ValueError, TypeError, RecursionError):
                continue


def recorded(versions: Iterable[Version]) -> list[dict[str, object]]:
    """Versions as they stand in a file."""
    return [version_record.recorded(version) for version in versions]


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def written(whole: object) -> bytes:
    """JSON, or something near it: numbers and halves of characters that JSON does not have, too."""
    try:
        return json.dumps(whole, ensure_ascii=False).encode("utf-8", "surrogatepass")
    except (RecursionError, ValueError):
        return b"{}"


def zipped(entries: dict[str, bytes], luck: random.Random) -> bytes:
    """An archive, most often a usual one."""
    file = io.BytesIO()
    odd = luck.random() < 0.1
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in entries.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = luck.choice(METHODS) if odd else zipfile.ZIP_STORED
            archive.writestr(entry, content)
        if odd and luck.random() < 0.5:
            archive.comment = b"x" * luck.choice([1, 20, 60_000])
        if odd and luck.random() < 0.3:
            archive.writestr(luck.choice(["../x", "evil", "a/00", "C:\\x", "x" * 300, "assessment.json"]), b"x")
    return file.getvalue()


def bomb(name: str, luck: random.Random) -> bytes:
    """Little that unpacks to much."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        unit = luck.choice(BOMBS)
        archive.writestr(name, unit * (luck.choice([5, 10, 40]) * 1_000_000 // len(unit)))
    return file.getvalue()


def assessment(seed: bytes, luck: random.Random) -> bytes:
    """A shared file that is almost right."""
    chance = luck.random()
    if chance < 0.25:
        return bytes_changed(seed, luck)
    text = zipfile.ZipFile(io.BytesIO(seed)).read("assessment.json")
    if chance < 0.45:
        return zipped({"assessment.json": bytes_changed(text, luck)}, luck)
    if chance < 0.9995:
        whole = values_changed(json.loads(text), luck)
        if luck.random() < 0.6:
            named_anew(whole, luck)
        return zipped({"assessment.json": written(whole)}, luck)
    return bomb("assessment.json", luck)


def answers(seed: bytes, luck: random.Random) -> bytes:
    """An answers file that is almost right."""
    if luck.random() < 0.3:
        return bytes_changed(seed, luck)
    return written(values_changed(json.loads(seed), luck))


def document(seed: bytes, luck: random.Random) -> bytes:
    """A Word document that is almost right."""
    if luck.random() < 0.2:
        return bytes_changed(seed, luck)
    with zipfile.ZipFile(io.BytesIO(seed)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(luck.choice([1, 1, 2])):
        name = luck.choice(list(entries))
        if luck.random() < 0.1:
            del entries[name]
            if not entries:
                break
        else:
            entries[name] = xml_changed(entries[name], luck)
    return zipped(entries, luck)


def xml_changed(content: bytes, luck: random.Random) -> bytes:
    """Bytes changed, or whole elements and attributes gone, doubled or in another place."""
    if luck.random() < 0.3:
        return bytes_changed(content, luck)
    parts = content.split(b"<")
    for _ in range(luck.choice([1, 2, 5])):
        at = luck.randrange(len(parts))
        match luck.randrange(4):
            case 0:
                parts[at] = parts[luck.randrange(len(parts))]
            case 1:
                words = parts[at].split(b'"')
                words[luck.randrange(len(words))] = luck.choice(ATTRIBUTES)
                parts[at] = b'"'.join(words)
            case 2:
                del parts[at : at + luck.choice([1, 2])]
                parts = parts or [b""]
            case _:
                parts[at:at] = parts[at : at + 2] * luck.choice([1, 50])
    return b"<".join(parts)


def form(seed: bytes, luck: random.Random) -> bytes:
    """A form file that is almost right."""
    if luck.random() < 0.4:
        return bytes_changed(seed, luck)
    lines = seed.split(b"\n")
    for _ in range(luck.choice([1, 2, 4])):
        at = luck.randrange(len(lines))
        match luck.randrange(4):
            case 0:
                lines[at] = lines[luck.randrange(len(lines))]
            case 1:
                del lines[at]
                lines = lines or [b""]
            case 2:
                key = lines[at].split(b"=")[0]
                lines[at] = key + b"= " + luck.choice(TOML)
            case _:
                lines[at:at] = lines[at : at + 3] * luck.choice([1, 30])
    return b"\n".join(lines)
