"""The shared file at its edges: the last that is read, the first that is refused, and why, to the byte.

Where a file of the real size would take seconds, the limit is drawn nearer; what is read is a real file all the same.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from ennakko.files import limits
from ennakko.files.form_edition import name_of
from ennakko.files.share import BadAssessmentFile, Shared, pack, read
from ennakko.files.share_content import ENTRY, look_at_shape
from ennakko.files.text import LONG, SHORT
from ennakko.model.history import Author, History, Version, canonical, new_version, version_id

FORMATS = sorted((Path(__file__).parents[1] / "formats").glob("*.ennakko"))
MAIJA = Author("a" * 32, "Maija Virtanen", "Sivistys")
AT = "2026-11-22T10:15:00+02:00"
TITLE = new_version(("title",), "Käyttömaksut 2027", MAIJA, AT)
SHARED = Shared(id="b" * 32, form="full", history=History().with_([TITLE]))
PLAIN = pack(SHARED)
END = 22
"""Bytes of the end record of an archive."""


def document(file: bytes) -> dict[str, object]:
    found: dict[str, object] = json.loads(zipfile.ZipFile(io.BytesIO(file)).read(ENTRY))
    return found


def zipped(content: bytes, *others: str, size: int = 0) -> bytes:
    """An archive with the document, and with entries of zeros besides."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(ENTRY, content)
        for name in others:
            archive.writestr(name, bytes(size))
    return file.getvalue()


def changed(**parts: object) -> bytes:
    return zipped(json.dumps(document(PLAIN) | parts).encode())


def record(version: Version = TITLE) -> dict[str, object]:
    by = {"id": version.by.id, "name": version.by.name, "unit": version.by.unit}
    value = list(version.value) if isinstance(version.value, tuple) else version.value
    parts = {"path": list(version.path), "value": value, "by": by, "at": version.at, "over": list(version.over)}
    return {"id": version.id, **parts}


def why(content: bytes) -> tuple[str, str]:
    """The code and the detail with which the file is refused."""
    with pytest.raises(BadAssessmentFile) as trouble:
        read(content)
    return trouble.value.code, trouble.value.detail


def code(content: bytes) -> str:
    """Why the file is refused; nothing where it is read."""
    try:
        read(content)
    except BadAssessmentFile as trouble:
        return trouble.code
    return ""


def why_not_packed(whole: Shared) -> tuple[str, str]:
    with pytest.raises(BadAssessmentFile) as trouble:
        pack(whole)
    return trouble.value.code, trouble.value.detail


def versions(number: int, path: Callable[[int], str], by: Callable[[int], str]) -> bytes:
    made = (new_version((path(n),), n, Author(by(n)), AT) for n in range(number))
    return changed(versions=[record(version) for version in made])


def with_list_of(size: int) -> bytes:
    """An archive whose list of entries has so many bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        entry = zipfile.ZipInfo(ENTRY)
        entry.comment = bytes(size - 46 - len(ENTRY))
        archive.writestr(entry, b"{}")
    return file.getvalue()


COUNTED: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "VERSIONS": ("versions", lambda n: versions(n, lambda _: "a", lambda _: "p")),
    "PATHS": ("paths or authors", lambda n: versions(n, lambda each: f"q{each}", lambda _: "p")),
    "AUTHORS": ("paths or authors", lambda n: versions(n, lambda _: "a", lambda each: f"p{each}")),
    "FILE": ("the file", b"PK".ljust),
    "ENTRY": (ENTRY, lambda n: zipped(b" " * n)),
    "TOTAL": ("all entries together", lambda n: zipped(b"{}", "attachments/0", size=n - 2)),
    "VALUES": ("number of values", lambda n: zipped(b"[" + b"1," * n + b"1]")),
    "CONTAINERS": ("number of lists and objects", lambda n: zipped(b"[" + b"{}" * (n - 1) + b"]")),
    "DEPTH": ("depth", lambda n: zipped(b"[" * n + b"]" * n)),
    "ENTRIES": ("number of entries", lambda n: zipped(b"{}", *(f"a/{each:x}" for each in range(n - 1)))),
    "DIRECTORY": ("number of entries", with_list_of),
}


@pytest.mark.parametrize(("limit", "detail", "make"), [(limit, *rest) for limit, rest in COUNTED.items()], ids=COUNTED)
def test_as_much_as_is_allowed_is_read_and_one_more_is_not(
    limit: str, detail: str, make: Callable[[int], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    most = 1_000 if limit in {"FILE", "ENTRY", "TOTAL", "DIRECTORY"} else 10
    monkeypatch.setattr(limits, limit, most)
    assert code(make(most)) != "too_large"
    assert why(make(most + 1)) == ("too_large", detail)


def test_what_is_too_deep_is_told_from_what_is_not_closed() -> None:
    assert why(zipped(b"[" * limits.DEPTH))[0] == "damaged"
    assert why(zipped(b"[" * (limits.DEPTH + 1))) == ("too_large", "depth")
    assert why(zipped(b"[]" * limits.DEPTH + b"["))[0] == "damaged"
    assert why(zipped(b"[]" * limits.DEPTH + b"[" * (limits.DEPTH + 1))) == ("too_large", "depth")
    assert why(zipped(b'"[["')) == ("damaged", "the outermost value is not an object")


def test_the_longest_text_is_measured_between_its_quotes() -> None:
    for text, longest in ((b"[1]", 0), (b'["ab"]', 2), (b'{"abc":"d"}', 3), (rb'["a\"b",""]', 4), (rb'["\\"]', 2)):
        for piece in (2, 1_000):
            assert look_at_shape(text, piece) == longest


@pytest.mark.parametrize("size", range(1, 12))
def test_no_piece_ends_between_a_backslash_and_what_it_stands_before(size: int) -> None:
    for text in (rb'["\n\"","\\\n\"]"]', rb'{"a\\":"\\\\","b":"\"[,\"\\"}', rb'["\\\"\\\"[[[\\","\n\n"]'):
        assert look_at_shape(text, size) == look_at_shape(text)


def test_a_text_as_long_as_can_be_is_read_in_any_alphabet() -> None:
    text = "ä" * LONG  # twice as many bytes
    assert read(changed(later=text)).extra == canonical({"later": text})
    assert why(changed(later=text + "ä")) == ("too_large", "a text")
    assert why(changed(later=[{"a": [text + "ä"]}])) == ("too_large", "a text")


def test_a_key_as_long_as_can_be_is_read() -> None:
    assert read(changed(answers={"k" * 64: 1})).answers == {"k" * 64: 1}
    assert why(changed(answers={"k" * 65: 1})) == ("damaged", "a key is empty, too long or not ASCII")


@pytest.mark.parametrize("number", ["9007199254740993", "-9007199254740993", "9" * 17, "1" + "0" * 17, "9" * 5000])
def test_a_number_that_other_programs_would_round_is_refused(number: str) -> None:
    assert why(zipped(f'{{"a":{number}}}'.encode())) == ("damaged", "a number is too great")


def test_characters_beyond_the_first_plane_are_read_and_halves_of_them_are_not() -> None:
    assert read(changed(answers={"a": "\U0001f600"})).answers == {"a": "\U0001f600"}
    trouble, detail = why(changed(answers={"a": "\ud83d"}))
    assert (trouble, detail.split("(")[0]) == ("damaged", "UnicodeEncodeError")


@pytest.mark.parametrize("place", range(END))
def test_an_archive_whose_end_is_changed_in_one_byte_is_refused(place: int) -> None:
    content = bytearray(PLAIN)
    content[place - END] ^= 1
    assert why(bytes(content)) == ("damaged", "end of the archive")


def test_nothing_hides_between_the_list_of_entries_and_the_end() -> None:
    assert why(PLAIN[:-END] + b"x" + PLAIN[-END:]) == ("damaged", "end of the archive")
    large = b"PK\x06\x07" + bytes(16)  # where archives of more than 4 GiB say where their own end record is
    size = int.from_bytes(PLAIN[12 - END : 16 - END], "little") + len(large)
    end = PLAIN[-END : 12 - END] + size.to_bytes(4, "little") + PLAIN[16 - END :]
    assert why(PLAIN[:-END] + large + end) == ("damaged", "end of the archive")


def test_an_archive_that_does_not_unpack_says_what_happened_in_one_line() -> None:
    content = bytearray(PLAIN)
    content[len(content) // 2] ^= 0xFF
    trouble, detail = why(bytes(content))
    assert trouble == "damaged"
    assert detail
    trouble, detail = why(zipped(b'{"a":"' + b"\xff" * 1_000 + b'"}'))
    assert (trouble, len(detail)) == ("damaged", 200)
    assert detail.startswith("UnicodeDecodeError('utf-8', b'{\"a\":\"\\xff")


@pytest.mark.parametrize("file", FORMATS, ids=lambda file: file.stem)
def test_what_was_once_written_is_written_alike_on_every_computer(file: Path) -> None:
    """Time, system and rights of the entry say nothing of who wrote it, and the document is readable as it stands."""
    with zipfile.ZipFile(io.BytesIO(pack(read(file)))) as packed, zipfile.ZipFile(file) as first:
        assert packed.read(ENTRY) == first.read(ENTRY)
        (entry,), (before,) = packed.infolist(), first.infolist()
    for each in ("filename", "date_time", "create_system", "external_attr", "compress_type", "flag_bits", "extra"):
        assert getattr(entry, each) == getattr(before, each), each


def test_versions_and_what_stands_behind_them_are_written_in_one_order() -> None:
    made = [
        new_version((path,), value, MAIJA, at) for path in "ba" for at in (AT, "2026-11-21T10:15:00Z") for value in "yx"
    ]
    behind = {made[0].id: frozenset({"2" * 24, "1" * 24}), made[1].id: frozenset({"3" * 24})}
    content = document(pack(msgspec.structs.replace(SHARED, history=History({v.id: v for v in made}, behind))))
    expected = sorted(made, key=lambda v: (v.path, v.at, v.id))
    assert content["versions"] == [record(version) for version in expected]
    assert json.dumps(content["behind"]) == json.dumps({id_: sorted(behind[id_]) for id_ in sorted(behind)})


def test_what_is_not_packed_says_why() -> None:
    assert why_not_packed(msgspec.structs.replace(SHARED, newer=True)) == (
        "newer",
        "a file of a newer program is not written",
    )
    nan = why_not_packed(msgspec.structs.replace(SHARED, answers={"a": float("nan")}))
    assert (nan[0], nan[1].split(":")[0]) == ("damaged", "Out of range float values are not JSON compliant")
    back = ("damaged", "what was packed does not read back as it was")
    of_nothing = History({TITLE.id: TITLE}, {"0" * 24: frozenset({"1" * 24})})
    assert why_not_packed(msgspec.structs.replace(SHARED, history=of_nothing)) == back
    renamed = msgspec.structs.replace(TITLE, id="0" * 24)
    assert why_not_packed(msgspec.structs.replace(SHARED, history=History({renamed.id: renamed}))) == back


def test_a_version_that_stands_there_twice_is_one() -> None:
    found = read(changed(versions=[record(), record()]))
    assert (found.history, found.altered) == (SHARED.history, ())


def test_what_stands_behind_no_version_or_is_nothing_is_left() -> None:
    behind = {TITLE.id: ["1" * 24], "0" * 24: ["2" * 24]}
    assert read(changed(behind=behind)).history.behind == {TITLE.id: frozenset({"1" * 24})}
    assert read(changed(behind={TITLE.id: []})).history.behind == {}
    assert why(changed(behind={TITLE.id: ["1" * 24, "x"]})) == ("damaged", "behind")


@pytest.mark.parametrize(
    ("value", "by"),
    [
        (("a", "b\u202e"), MAIJA),
        ("a", Author("a", "Mai\u202eja")),
        ("a", Author("a", "Maija", "Sivistys\x00")),
    ],
)
def test_unseen_characters_in_any_text_of_a_version_make_it_one_that_is_only_shown(
    value: str | tuple[str, ...], by: Author
) -> None:
    version = new_version(("title",), "", by, AT)
    named = msgspec.structs.replace(version, value=value, id=version_id(version.path, value, by, AT, ()))
    found = read(changed(versions=[record(named)]))
    assert found.history == History()
    assert len(found.altered) == 1


def test_what_is_for_people_keeps_its_kind_and_the_name_of_the_program_is_short() -> None:
    answers = {"a": [1, True, None, {"b": ["x\x00", -1]}], "c": False}
    found = read(changed(answers=answers, forms=answers, made_with="x" * (SHORT + 1)))
    assert found.answers == found.forms == {"a": [1, True, None, {"b": ["x", -1]}], "c": False}
    assert found.made_with == "x" * SHORT


def test_a_form_that_cannot_be_used_is_told_in_a_sentence() -> None:
    trouble, detail = why(changed(editions={name_of("{}"): {}}))
    assert trouble == "form"
    assert detail.endswith(".")


def test_as_many_editions_as_are_allowed_are_read_and_one_more_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    (file,) = (file for file in FORMATS if read(file).editions)
    monkeypatch.setattr(limits, "EDITIONS", 1)
    assert len(read(file).editions) == 1
    assert why(changed(editions={name_of("{}"): {}, "x": {}})) == ("too_large", "editions")


def test_the_edition_of_a_form_that_came_with_the_program_is_kept() -> None:
    assert read(pack(msgspec.structs.replace(SHARED, edition=3))).edition == 3


def test_a_newer_program_may_name_entries_in_its_own_way() -> None:
    newer = json.dumps(document(PLAIN) | {"min_reader": 2}).encode()
    assert read(zipped(newer, "attachments/0a1b")).newer
    assert why(zipped(newer, "attachments/../x")) == ("damaged", "names of entries")
    assert why(zipped(json.dumps({"min_reader": 2}).encode(), "attachments/0a1b"))[0] == "newer"
    assert why(zipped(json.dumps(document(PLAIN)).encode(), "attachments/0a1b"))[0] == "damaged"
