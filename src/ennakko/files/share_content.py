"""From the bytes of a shared file to the plain values in it, with every limit looked at before it can hurt.

A file may come from anybody by mail. Nothing is unpacked to the disk, nothing is read without a cap, and nothing is
parsed before its size, depth and number of parts are known.
"""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from itertools import accumulate
from typing import NoReturn

from ennakko.files import limits
from ennakko.files.share_trouble import BadAssessmentFile
from ennakko.files.text import KEY, LONG, WHOLE

ENTRY = "assessment.json"
_LATER_ENTRY = re.compile(r"[a-z]{1,32}/[0-9a-f]{1,64}")
_END = b"PK\x05\x06"
_END_SIZE = 22
_LARGE_END = b"PK\x06\x07"
_LARGE_END_SIZE = 20
_ENCRYPTED = 0x1 | 0x40
_CHUNK = 64 * 1024
_KEY = re.compile(rf"[ -~]{{1,{KEY}}}")
_NOT_BRACKETS = bytes(set(range(256)) - set(b"[]{},"))
_ALIKE = bytes.maketrans(b"{}", b"[]")
_BACKSLASHES = re.compile(rb"\\*")
_PIECE = 256 * 1024
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


def content_of(file: bytes) -> tuple[dict[str, object], bool]:
    """The values in the file, and whether it holds entries besides, which only newer programs write.

    Raises BadAssessmentFile, and other exceptions of the standard library for bytes that are damaged.
    """
    packed, others = _unpacked(file)
    longest = look_at_shape(packed)
    has_halves = _SURROGATE.search(packed) is not None
    text = packed.decode("utf-8")
    del packed
    found = json.loads(
        text,
        object_pairs_hook=_Objects().made,
        parse_int=_whole,
        parse_float=_refused_number,
        parse_constant=_refused_number,
    )
    if not isinstance(found, dict):
        raise BadAssessmentFile("damaged", "the outermost value is not an object")
    if longest > LONG:
        _look_at_texts(found)
    if has_halves:
        json.dumps(found, ensure_ascii=False).encode()  # half of a character raises UnicodeEncodeError
    return found, others


def _unpacked(file: bytes) -> tuple[bytes, bool]:
    if len(file) > limits.FILE:
        raise BadAssessmentFile("too_large", "the file")
    _look_at_end(file)
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        entries = archive.infolist()
        names = [entry.filename for entry in entries]
        if ENTRY not in names:
            raise BadAssessmentFile("not_ours", f"there is no {ENTRY}")
        if len(set(names)) != len(names) or any(n != ENTRY and not _LATER_ENTRY.fullmatch(n) for n in names):
            raise BadAssessmentFile("damaged", "names of entries")
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise BadAssessmentFile("encrypted")
        if any(entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for entry in entries):
            raise BadAssessmentFile("damaged", "way of compression")
        if sum(entry.file_size for entry in entries) > limits.TOTAL:
            raise BadAssessmentFile("too_large", "all entries together")
        return _read(archive, archive.getinfo(ENTRY)), len(entries) > 1


def _look_at_end(file: bytes) -> None:
    """The archive ends in its end record, and that stands right after the list of entries: nothing hides between."""
    if not file.startswith(b"PK"):
        raise BadAssessmentFile("not_ours", "not a ZIP archive")
    end = file[-_END_SIZE:]
    number = int.from_bytes
    sound = (
        end.startswith(_END)
        and end[4:8] == b"\0\0\0\0"
        and end[8:10] == end[10:12]
        and number(end[12:16], "little") + number(end[16:20], "little") == len(file) - _END_SIZE
        and end[20:22] == b"\0\0"
        and not file[-_END_SIZE - _LARGE_END_SIZE :].startswith(_LARGE_END)
    )
    if not sound:
        raise BadAssessmentFile("damaged", "end of the archive")
    if number(end[10:12], "little") > limits.ENTRIES or number(end[12:16], "little") > limits.DIRECTORY:
        raise BadAssessmentFile("too_large", "number of entries")


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if entry.file_size > limits.ENTRY:
        raise BadAssessmentFile("too_large", entry.filename)
    found = bytearray()
    with archive.open(entry) as stream:
        while len(found) <= entry.file_size and (chunk := stream.read(_CHUNK)):
            found += chunk
    return bytes(found)


def look_at_shape(text: bytes, piece: int = _PIECE) -> int:
    """See how deep and how many the parts are, without parsing: escaped quotes go, then texts, then all but brackets.

    It goes piece by piece, since the parts of a text of nothing but quotes take fifty times its memory.
    Returns the most bytes that any text has. It has no more characters than that.
    """
    brackets, commas = bytearray(), 0
    longest = carried = 0
    inside = False
    for part_of_text in _pieces(text, piece):
        parts = part_of_text.replace(b"\\\\", b"..").replace(b'\\"', b"..").split(b'"')
        lengths = [len(part) for part in parts[not inside :: 2]]
        if inside:
            lengths[0] += carried  # a text that began in an earlier piece
        longest = max(longest, max(lengths, default=0))
        found = b"".join(parts[inside::2]).translate(None, _NOT_BRACKETS)
        commas += found.count(b",")
        brackets += found.translate(_ALIKE, b",")
        if commas > limits.VALUES:
            raise BadAssessmentFile("too_large", "number of values")
        if len(brackets) > 2 * limits.CONTAINERS:
            raise BadAssessmentFile("too_large", "number of lists and objects")
        inside ^= len(parts) % 2 == 0
        carried = lengths[-1] if inside else 0
    left = brackets
    for _ in range(limits.DEPTH):
        left = left.replace(b"[]", b"")  # the innermost go, one depth at a time
    if left and _depth(brackets) > limits.DEPTH:
        raise BadAssessmentFile("too_large", "depth")
    return longest


def _pieces(text: bytes, size: int) -> Iterator[bytes]:
    """The text in pieces, none of which ends between a backslash and what it stands before."""
    start = 0
    while start < len(text):
        end = start + size
        if text[end - 1 : end] == b"\\" and (more := _BACKSLASHES.match(text, end)):
            end = more.end() + 1
        yield text[start:end]
        start = end


def _depth(brackets: bytearray) -> int:
    return max(accumulate(1 if bracket == ord("[") else -1 for bracket in brackets))


class _Objects:
    """Makes the objects of one document. A key that stands in many of them is looked at once."""

    def __init__(self) -> None:
        self._sound: set[str] = set()

    def made(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise BadAssessmentFile("damaged", "a key stands twice in one object")
        if not found.keys() <= self._sound:
            if not all(_KEY.fullmatch(key) for key in found):
                raise BadAssessmentFile("damaged", "a key is empty, too long or not ASCII")
            self._sound.update(found)
        return found


def _whole(digits: str) -> int:
    number = int(digits) if len(digits) <= 17 else WHOLE + 1
    if abs(number) > WHOLE:
        raise BadAssessmentFile("damaged", "a number is too great")
    return number


def _refused_number(number: str) -> NoReturn:
    raise BadAssessmentFile("damaged", f"{number[:20]} is not a whole number")


def _look_at_texts(found: object) -> None:
    for value in _leaves(found):
        if isinstance(value, str) and len(value) > LONG:
            raise BadAssessmentFile("too_large", "a text")


def _leaves(found: object) -> Iterator[object]:
    ahead = [found]
    while ahead:
        value = ahead.pop()
        if isinstance(value, dict):
            ahead.extend(value.values())
        elif isinstance(value, list):
            ahead.extend(value)
        else:
            yield value
