"""The shared file: what is written is read, what was once released opens for ever, and bad bytes only ever say so."""

import hashlib
import io
import json
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.often import tried

from ennakko.files import limits, share_content
from ennakko.files.share import BadAssessmentFile, Shared, pack, read, write
from ennakko.files.text import LONG, PARTS, SHORT, clean
from ennakko.files.write_trouble import NotWritten
from ennakko.model.history import Author, History, Version, canonical, current, new_version, version_id
from ennakko.model.words import LANGUAGES

FORMATS = Path(__file__).parents[1] / "formats"
MAIJA = Author("a" * 32, "Maija Virtanen", "Sivistys")
AT = "2026-11-22T10:15:00+02:00"


def shared(history: History | None = None) -> Shared:
    title = new_version(("title",), "Käyttömaksut 2027", MAIJA, AT)
    return Shared(id="b" * 32, form="full", history=history or History().with_([title]))


def document(packed: bytes) -> dict[str, object]:
    found: dict[str, object] = json.loads(zipfile.ZipFile(io.BytesIO(packed)).read("assessment.json"))
    return found


def zipped(content: bytes, name: str = "assessment.json", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr(name, content)
    return file.getvalue()


def changed(**parts: object) -> bytes:
    return zipped(json.dumps(document(pack(shared())) | parts).encode())


def refusal(content: bytes) -> str:
    with pytest.raises(BadAssessmentFile) as trouble:
        read(content)
    assert all(trouble.value.sentence(language) for language in LANGUAGES)
    return trouble.value.code


def test_the_first_format_is_read_as_it_was_meant() -> None:
    expected = json.loads((FORMATS / "format-1.json").read_text("utf-8"))
    found = read(FORMATS / "format-1.ennakko")
    assert (found.id, found.form, found.edition) == (expected["id"], expected["form"], expected["edition"])
    assert found.made_with == expected["made_with"]
    assert json.loads(found.extra) == expected["extra"]
    assert {id_: "/".join(v.path) for id_, v in found.history.versions.items()} == expected["versions"]
    answers = {"/".join(p): list(v) if isinstance(v, tuple) else v for p, v in found.history.answers().items()}
    assert answers == expected["answers"]
    assert answers["par_done"] is True
    conflicts = {
        "/".join(c.path): sorted(f"{v.by.name}: {v.value}" for v in c.versions) for c in found.history.conflicts()
    }
    assert conflicts == expected["conflicts"]
    assert found.answers["title"] == "Kirjastot 2030"
    assert not found.altered
    assert not found.newer


def test_the_first_format_is_written_back_with_everything_in_it() -> None:
    found = read(FORMATS / "format-1.ennakko")
    assert read(pack(found)) == found
    before, after = document((FORMATS / "format-1.ennakko").read_bytes()), document(pack(found))
    assert before == after
    assert list(before) == list(after)


def test_the_first_format_without_earlier_answers_comes_together_with_the_whole() -> None:
    whole, short = read(FORMATS / "format-1.ennakko"), read(FORMATS / "format-1-current.ennakko")
    assert len(short.history.versions) < len(whole.history.versions)
    assert short.history.answers() == whole.history.answers()
    assert short.history.conflicts() == whole.history.conflicts()


def test_a_stranger_can_read_it_with_nothing_but_the_format_page() -> None:
    content = document((FORMATS / "format-1.ennakko").read_bytes())
    versions = content["versions"]
    assert isinstance(versions, list)
    for version in versions:
        rest = {key: value for key, value in version.items() if key != "id"}
        text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        assert hashlib.sha256(text.encode("utf-8")).hexdigest()[:24] == version["id"]
    replaced = {id_ for version in versions for id_ in version["over"]}
    titles = {
        version["value"] for version in versions if version["path"] == ["title"] and version["id"] not in replaced
    }
    assert titles == {"Kirjastot 2030", "Lähikirjastoverkko 2031"}


def test_the_format_page_says_what_is_so() -> None:
    page = (FORMATS.parents[1] / "docs" / "file-format.md").read_text("utf-8")
    example = json.loads(page.split("```json")[1].split("```")[0])
    versions = document((FORMATS / "format-1.ennakko").read_bytes())["versions"]
    assert isinstance(versions, list)
    assert example in versions
    said = page.split("## Limits")[1].replace("\u00a0", " ")
    for number in (limits.CONTAINERS, limits.VALUES, limits.VERSIONS, limits.PATHS, limits.AUTHORS, LONG, SHORT, PARTS):
        assert f"| {number:,}".replace(",", " ") in said, number
    for size in (f"{limits.FILE >> 20} MiB", f"{limits.ENTRY >> 20} MiB", f"| {limits.ENTRIES}, list of them 16 KiB"):
        assert size in said
    assert f"| {limits.DEPTH} |" in said
    assert limits.DIRECTORY == 16 << 10


TEXT = st.text().map(clean)
VALUE = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT | st.lists(TEXT, max_size=3).map(tuple)
PART = st.text("abcdefghijklmnopqrstuvwxyz0123456789_", min_size=1, max_size=12)
VERSION = st.builds(
    new_version,
    st.lists(PART, min_size=1, max_size=3).map(tuple),
    VALUE,
    st.builds(Author, PART, TEXT, TEXT),
    st.datetimes().map(lambda at: at.isoformat("T", "seconds") + "Z"),
    st.lists(st.text("0123456789abcdef", min_size=24, max_size=24), max_size=3),
)
HISTORY = st.lists(VERSION, max_size=6).map(lambda versions: History().with_(versions))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PART, inner, max_size=3),
    max_leaves=8,
)


@tried(60)
@given(HISTORY, st.dictionaries(PART, JSON, max_size=3), st.dictionaries(PART, JSON, max_size=3), PART, PART)
def test_what_is_packed_is_read(
    history: History, answers: Mapping[str, object], extra: Mapping[str, object], id_: str, form: str
) -> None:
    known = {"id", "form", "versions", "format", "min_reader", "made_with", "answers", "behind", "forms"}
    kept = canonical({key: value for key, value in extra.items() if key not in known})
    answered = answers if history.versions else {}
    whole = Shared(id=id_, form=form, edition=3, history=history, answers=answered, forms=answers, extra=kept)
    packed = pack(whole)
    assert read(packed) == whole
    assert pack(whole) == packed


def test_the_file_is_written_and_read_from_the_disk(tmp_path: Path) -> None:
    path = write(tmp_path / "Käyttömaksut.ennakko", shared())
    assert read(path) == shared()
    assert path.read_bytes() == pack(shared())


def test_keys_of_a_newer_program_are_written_back() -> None:
    version = new_version(("title",), "Otsikko", MAIJA, AT)
    extra = canonical({"signed": {"by": "x"}})
    signed = msgspec.structs.replace(
        version, extra=extra, id=version_id(version.path, version.value, MAIJA, AT, (), extra)
    )
    found = read(
        changed(versions=document(pack(shared(History().with_([signed]))))["versions"], colour=[1, {"a": None}])
    )
    assert found.history.versions == {signed.id: signed}
    again = document(pack(found))
    assert again["colour"] == [1, {"a": None}]
    assert again["versions"][0]["signed"] == {"by": "x"}  # type: ignore[index]  # a list, as the format says


def altered(version: Version, **parts: object) -> dict[str, object]:
    record = document(pack(shared(History().with_([version]))))["versions"]
    assert isinstance(record, list)
    return {**record[0], **parts}


@pytest.mark.parametrize(
    "parts",
    [
        {"value": "Käyttömaksut 2028"},
        {"by": {"id": "a" * 32, "name": "Pekka", "unit": "Sivistys"}},
        {"at": "2026-11-22T10:15:01+02:00"},
        {"over": ["0" * 24]},
        {"path": ["decision_summary"]},
        {"added": 1},
        {"id": "0" * 24},
    ],
)
def test_a_version_changed_outside_is_shown_and_not_used(parts: dict[str, object]) -> None:
    good = new_version(("goals",), ("Säästö",), MAIJA, AT)
    bad = new_version(("title",), "Käyttömaksut 2027", MAIJA, AT)
    found = read(changed(versions=[altered(good), altered(bad, **parts)]))
    assert found.history == History().with_([good])
    assert [v.value for v in found.altered] == [parts.get("value", bad.value)]


@pytest.mark.parametrize("text", ["a\u202eb", "a\x00b", "a\r\nb"])
def test_a_version_with_text_that_no_ennakko_writes_is_not_used(text: str) -> None:
    version = new_version(("title",), text, MAIJA, AT)
    record = {"id": version.id, "path": ["title"], "value": text, "by": vars_of(MAIJA), "at": AT, "over": []}
    found = read(changed(versions=[record]))
    assert found.history == History()
    assert [v.value for v in found.altered] == [clean(text)]


def vars_of(author: Author) -> dict[str, str]:
    return {"id": author.id, "name": author.name, "unit": author.unit}


def test_texts_for_people_are_made_harmless() -> None:
    found = read(changed(forms={"full": {"name": {"fi": "a\u202eb"}}}, answers={"goals": ["x\x00"]}, made_with="\x07E"))
    assert found.forms == {"full": {"name": {"fi": "ab"}}}
    assert found.answers == {"goals": ["x"]}
    assert found.made_with == "E"


def test_a_file_of_a_newer_format_is_looked_at_but_not_written() -> None:
    content = document(pack(shared())) | {"format": 2, "min_reader": 2}
    file = io.BytesIO(zipped(json.dumps(content).encode()))
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("attachments/0a1b", b"later")
    found = read(file.getvalue())
    assert found.newer
    assert found.history == shared().history
    with pytest.raises(BadAssessmentFile) as trouble:
        pack(found)
    assert trouble.value.code == "newer"
    assert refusal(changed(min_reader=2, versions="elsewhere")) == "newer"
    assert not read(changed(format=2)).newer


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_ours"),
        (b"x" * 1000, "not_ours"),
        (b"age-encryption.org/v1\n-> scrypt", "protected"),
        (b"PK\x05\x06" + bytes(18), "not_ours"),
        (b"PK\x03\x04" + bytes(100), "damaged"),
        (zipped(b"{}", name="word/document.xml"), "not_ours"),
        (zipped(b"{}", name="../assessment.json"), "not_ours"),
        (zipped(b"{}"), "damaged"),
        (zipped(b""), "damaged"),
        (zipped(b"[]"), "damaged"),
        (zipped(b"\xff\xfe{}"), "damaged"),
        (zipped("\ufeff{}".encode()), "damaged"),
        (zipped(b"{}", method=zipfile.ZIP_LZMA), "damaged"),
        (zipped(b"{}", method=zipfile.ZIP_BZIP2), "damaged"),
        (pack(shared()) + b"x", "damaged"),
        (b"MZ" + pack(shared()), "not_ours"),
        (pack(shared())[:-1], "damaged"),
        (changed(id="x" * 65), "damaged"),
        (changed(id="../../x"), "damaged"),
        (changed(id=7), "damaged"),
        (changed(form="full"), "damaged"),
        (changed(format=0), "damaged"),
        (changed(min_reader=True), "damaged"),
        (changed(min_reader="1"), "damaged"),
        (changed(versions={}), "damaged"),
        (changed(versions=[{}]), "damaged"),
        (changed(behind={"x": []}), "damaged"),
        (changed(answers=1.5), "damaged"),
        (changed(answers={"a": 1.0}), "damaged"),
        (changed(answers={"a": 2**53 + 1}), "damaged"),
        (changed(answers={"a": float("nan")}), "damaged"),
        (changed(answers={"a": "\ud800"}), "damaged"),
        (changed(answers={"ä": 1}), "damaged"),
        (changed(answers={"": 1}), "damaged"),
        (changed(answers={"k" * 65: 1}), "damaged"),
        (changed(answers={"a": "x" * 100_001}), "too_large"),
        (zipped(b'{"id":1,"id":2}'), "damaged"),
        (zipped(b'{"a":1e999}'), "damaged"),
        (zipped(b'{"a":' + b"9" * 5000 + b"}"), "damaged"),
        (zipped(b'{"a":Infinity}'), "damaged"),
        (zipped(b"[" * 100_000), "too_large"),
        (zipped(b'{"a":' * 33 + b"1" + b"}" * 33), "too_large"),
        (zipped(b"[" + b"[]," * 500_001 + b"[]]"), "too_large"),
        (zipped(b"[" + b"1," * 2_000_001 + b"1]"), "too_large"),
        (zipped(b"0" * (limits.ENTRY + 1)), "too_large"),
        (bytes(limits.FILE + 1), "too_large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "file",
)
def test_what_is_refused(content: bytes, code: str) -> None:
    start = time.perf_counter()
    assert refusal(content) == code
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    "parts",
    [
        {"path": []},
        {"path": ["a"] * 9},
        {"path": ["x" * 65]},
        {"path": ["ä"]},
        {"path": [1]},
        {"value": {"a": 1}},
        {"value": [1]},
        {"value": ["x"] * 2001},
        {"by": {"id": "a" * 65, "name": "", "unit": ""}},
        {"by": {"id": "a", "name": ""}},
        {"by": {"id": "a", "name": "", "unit": "", "role": ""}},
        {"by": "Maija"},
        {"by": {"id": "a", "name": "x" * 5001, "unit": ""}},
        {"at": "yesterday"},
        {"at": "2026-13-45T10:15:00Z"},
        {"at": "2026-11-22T10:15:00"},
        {"at": 5},
        {"over": ["x"]},
        {"over": "0" * 24},
        {"id": "x"},
    ],
)
def test_a_version_that_is_none_refuses_the_file(parts: dict[str, object]) -> None:
    record = altered(new_version(("title",), "x", MAIJA, AT), **parts)
    assert refusal(changed(versions=[record])) == "damaged"
    record.pop(next(iter(parts)))
    assert refusal(changed(versions=[record])) == "damaged"


@pytest.mark.parametrize(
    ("number", "make"),
    [
        (limits.VERSIONS, lambda n: {"path": ["title"], "value": str(n)}),
        (limits.PATHS, lambda n: {"path": [f"q{n}"]}),
        (limits.AUTHORS, lambda n: {"by": {"id": f"p{n}", "name": "", "unit": ""}}),
    ],
)
def test_too_many_of_anything(number: int, make: Callable[[int], dict[str, object]]) -> None:
    one = altered(new_version(("title",), "x", MAIJA, AT))
    assert refusal(changed(versions=[{**one, **make(n)} for n in range(number + 1)])) == "too_large"


def test_a_bomb_is_stopped_while_it_is_unpacked() -> None:
    honest = zipped(bytes(200 * 1024 * 1024))
    assert len(honest) < limits.FILE
    assert refusal(honest) == "too_large"
    size = struct.pack("<I", 200 * 1024 * 1024)
    lying = honest.replace(size, struct.pack("<I", 1000))
    assert lying.count(size) == 0
    assert refusal(lying) in {"damaged", "too_large"}


@pytest.mark.parametrize("unit", [b'"', b'"ab",', b"[],", b"\\", b'\\"'])
def test_a_text_of_very_many_parts_takes_little_memory_to_look_at(unit: bytes) -> None:
    content = zipped(unit * (4_000_000 // len(unit)))
    tracemalloc.start()
    try:
        refusal(content)
        assert tracemalloc.get_traced_memory()[1] < 32_000_000
    finally:
        tracemalloc.stop()


@given(st.lists(st.sampled_from(['"', "\\", "[", "]", "{", "}", ",", "a", "äö", ":"])).map("".join), st.integers(1, 9))
def test_looking_piece_by_piece_sees_what_looking_at_the_whole_sees(text: str, size: int) -> None:
    """Whether it is refused, why, and how long the longest text is."""

    def seen(piece: int) -> int | str:
        try:
            return share_content.look_at_shape(text.encode(), piece)
        except BadAssessmentFile as trouble:
            return trouble.detail

    assert seen(size) == seen(1_000)


def test_a_text_is_measured_in_characters_and_a_number_in_digits() -> None:
    long = "ä" * (LONG - 1)  # twice as many bytes as are allowed of characters
    assert read(changed(made_with="x", later=[long, {"a": long}])).extra == canonical({"later": [long, {"a": long}]})
    assert refusal(changed(later=[long + "äö"])) == "too_large"


def test_many_entries_are_refused_before_the_archive_is_opened() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for n in range(3000):
            archive.writestr(f"attachments/{n:x}", b"")
    many = file.getvalue()
    assert refusal(many) == "too_large"
    end = bytearray(many[-22:])
    end[8:12] = b"\1\0\1\0"
    assert refusal(many[:-22] + bytes(end)) == "too_large"


def test_entries_that_the_format_does_not_have() -> None:
    for name, code in [("attachments/0a", "damaged"), ("con", "damaged"), ("C:\\x", "damaged"), ("x/../y", "damaged")]:
        file = io.BytesIO(pack(shared()))
        with zipfile.ZipFile(file, "a") as archive:
            archive.writestr(name, b"")
        assert refusal(file.getvalue()) == code
    file = io.BytesIO(pack(shared()))
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("assessment.json", b"{}")
    assert refusal(file.getvalue()) == "damaged"


def test_an_encrypted_archive_says_so() -> None:
    content = bytearray(pack(shared()))
    content[6] |= 1
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(content)) == "encrypted"


def test_a_file_that_is_not_there_or_not_a_file(tmp_path: Path) -> None:
    for path, code in [(tmp_path / "away.ennakko", "missing"), (tmp_path, "unreadable"), (Path("a\0b"), "unreadable")]:
        with pytest.raises(BadAssessmentFile) as trouble:
            read(path)
        assert trouble.value.code == code


def version_with(**parts: object) -> dict[str, object]:
    return {"versions": [altered(new_version(("title",), "x", MAIJA, AT), **parts)]}


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (b"x", "not a ZIP archive"),
        (zipped(b"{}", "x.txt"), "there is no assessment.json"),
        (pack(shared()) + b"x", "end of the archive"),
        (zipped(b"{}", method=zipfile.ZIP_LZMA), "way of compression"),
        (zipped(b"0" * (limits.ENTRY + 1)), "assessment.json"),
        (bytes(limits.FILE + 1), "the file"),
        (zipped(b"[]"), "the outermost value is not an object"),
        (zipped(b'{"id":1,"id":2}'), "a key stands twice in one object"),
        (zipped(b'{"":1}'), "a key is empty, too long or not ASCII"),
        (zipped(b'{"a":9007199254740993}'), "a number is too great"),
        (zipped(b'{"a":12.5}'), "12.5 is not a whole number"),
        (zipped(b'{"a":[12345678901234567890.5]}'), "12345678901234567890 is not a whole number"),
        (zipped(b'{"a":-Infinity}'), "-Infinity is not a whole number"),
        (zipped(b"[" + b"[]," * 500_001 + b"[]]"), "number of lists and objects"),
        (zipped(b"[" + b"1," * 2_000_001 + b"1]"), "number of values"),
        (zipped(b'{"a":' * 33 + b"1" + b"}" * 33), "depth"),
        (changed(answers={"a": "x" * 100_001}), "a text"),
        (changed(format=0), "format"),
        (changed(min_reader=0), "format"),
        (changed(id="ä"), "id"),
        (changed(form={"id": "ä"}), "id of the form"),
        (changed(versions=[{}]), "keys of a version"),
        (changed(versions=[], answers={"title": "Kirjasto"}), "answers without versions"),
        (changed(**version_with(by={"id": "a", "name": ""})), "keys of an author"),
        (changed(**version_with(by=7)), "keys of an author"),
        (changed(**version_with(path=[])), "path"),
        (changed(**version_with(path=["ä"])), "path"),
        (changed(**version_with(path=["x"] * 9)), "path"),
        (changed(**version_with(id="x")), "id of a version"),
        (changed(**version_with(over=["0" * 23])), "id of a version"),
        (changed(**version_with(by={"id": "ä", "name": "", "unit": ""})), "id of an author"),
        (changed(**version_with(by={"id": "a", "name": "x" * (SHORT + 1), "unit": ""})), "name of an author"),
        (changed(**version_with(by={"id": "a", "name": "", "unit": "x" * (SHORT + 1)})), "name of an author"),
        (changed(**version_with(at="2026-11-22")), "time of a version"),
        (changed(**version_with(at="2026-13-22T10:15:00Z")), "month must be in 1..12"),
        (changed(**version_with(value=["x"] * (PARTS + 1))), "texts of an answer"),
        (changed(behind={"0" * 24: ["x"]}), "behind"),
        (changed(behind={"x": []}), "behind"),
        (changed(editions={"x": {}}), "name of an edition"),
        (changed(editions={str(n): {} for n in range(limits.EDITIONS + 1)}), "editions"),
    ],
    ids=lambda value: "" if isinstance(value, bytes) else value,
)
def test_those_who_make_such_files_are_told_why_one_is_refused(content: bytes, detail: str) -> None:
    with pytest.raises(BadAssessmentFile) as trouble:
        read(content)
    assert trouble.value.detail == detail


def test_entries_that_are_not_allowed_are_named_as_such() -> None:
    entries = {"assessment.json": pack(shared()), "con": b""}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    with pytest.raises(BadAssessmentFile, match="damaged") as trouble:
        read(file.getvalue())
    assert trouble.value.detail == "names of entries"
    later = io.BytesIO(pack(shared()))
    with zipfile.ZipFile(later, "a") as archive:
        archive.writestr("attachments/0a", b"")
    with pytest.raises(BadAssessmentFile) as trouble:
        read(later.getvalue())
    assert trouble.value.detail == "entries that this format does not have"


def test_what_is_just_within_the_limits_is_read() -> None:
    author = Author("a" * 64, "n" * SHORT, "u" * SHORT)
    versions = (
        new_version(("p" * 64, *"abcdefg"), ("x" * LONG, *("y",) * (PARTS - 1)), author, "2026-11-22T10:15:00.5Z"),
        new_version(("p",), "x" * LONG, author, AT),
        new_version(("q",), 2**53, author, AT),
        new_version(("r",), -(2**53), author, AT),
    )
    whole = msgspec.structs.replace(shared(History().with_(versions)), id="i" * 64, form="f" * 64)
    found = read(pack(whole))
    assert (found.history, found.id, found.form, found.altered) == (whole.history, whole.id, whole.form, ())
    assert read(changed(id="-._:Aa0")).id == "-._:Aa0"


def test_texts_of_a_version_changed_outside_are_made_harmless() -> None:
    names = {"id": "a" * 32, "name": "Mai\u202eja", "unit": "Si\x00vistys"}
    (found,) = read(changed(**version_with(by=names, value="a\u202eb"))).altered
    assert (found.value, found.by) == ("ab", Author("a" * 32, "Maija", "Sivistys"))


def test_a_file_as_long_as_can_be_is_not_read_further(tmp_path: Path) -> None:
    for more, code in ((1, "too_large"), (0, "not_ours")):
        with (tmp_path / "a").open("wb") as file:
            file.truncate(limits.FILE + more)
        with pytest.raises(BadAssessmentFile) as trouble:
            read(tmp_path / "a")
        assert trouble.value.code == code


def test_what_cannot_go_where_it_should_goes_into_the_other_folder(tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as trouble:
        write(tmp_path / "away" / "a.ennakko", shared(), fallback=tmp_path)
    assert trouble.value.saved_as == tmp_path / "a.ennakko"
    assert read(tmp_path / "a.ennakko").history == shared().history
    with pytest.raises(ValueError, match="too short"):
        write(tmp_path / "b.ennakko", msgspec.structs.replace(shared(), password="short"))
    assert not (tmp_path / "b.ennakko").exists()


def test_a_file_that_is_called_ours_and_is_not_is_told_as_damaged(tmp_path: Path) -> None:
    for name, code in (("a.ennakko", "damaged"), ("A.ENNAKKO", "damaged"), ("a.zip", "not_ours")):
        (tmp_path / name).write_bytes(zipped(b"x", "letter.txt"))
        with pytest.raises(BadAssessmentFile) as trouble:
            read(tmp_path / name)
        assert (trouble.value.code, trouble.value.detail) == (code, "there is no assessment.json")


@given(st.binary())
def test_any_bytes_only_say_that_they_are_none_of_ours(content: bytes) -> None:
    refusal(content)
    refusal(b"PK\x03\x04" + content)
    refusal(zipped(content))


REAL = (FORMATS / "format-1.ennakko").read_bytes()


@tried(150)
@given(st.lists(st.tuples(st.integers(0, len(REAL) - 1), st.integers(0, 255)), min_size=1, max_size=4), st.booleans())
def test_a_real_file_with_broken_bytes(places: list[tuple[int, int]], near_the_end: bool) -> None:
    content = bytearray(REAL)
    for place, byte in places:
        content[-1 - place % 200 if near_the_end else place] = byte
    only_tells(bytes(content))


@tried(150)
@given(st.data())
def test_a_real_document_with_broken_text(data: st.DataObject) -> None:
    """Past the check sum of the archive: the JSON itself is cut, doubled or filled with other pieces."""
    text = zipfile.ZipFile(io.BytesIO(REAL)).read("assessment.json")
    pieces = [
        b"",
        b"{",
        b"}",
        b"[",
        b"]",
        b'"',
        b",",
        b":",
        b"null",
        b"-1",
        b"1e5",
        b"\\u0000",
        b"\\ud800",
        b"\xff",
        b"{}",
    ]
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        text = text[:start] + data.draw(st.sampled_from(pieces)) + text[start + data.draw(st.integers(0, 8)) :]
    only_tells(zipped(text))


@tried(100)
@given(st.data())
def test_a_real_document_with_other_values_in_it(data: st.DataObject) -> None:
    """Past the parser, too: any value anywhere becomes another one."""
    content: object = document(REAL)
    spots = list(spots_in(content))
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(spots))
        holder[key] = data.draw(JSON | st.sampled_from([1, "", [], {}, None, True, -1, "x" * 70, ["a"], 10**20]))
    only_tells(zipped(json.dumps(content).encode()))


def spots_in(value: object) -> list[tuple[dict[object, object] | list[object], object]]:
    """Every place in plain values that holds one."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found: list[tuple[dict[object, object] | list[object], object]] = []
    for key, each in inside:
        assert isinstance(value, dict | list)
        found.append((value, key))
        found.extend(spots_in(each))
    return found


def only_tells(content: bytes) -> None:
    """Either a whole assessment that can be written again and holds nothing unverified, or one sentence."""
    try:
        found = read(content)
    except BadAssessmentFile:
        return
    assert found.history.versions.keys() <= read(REAL).history.versions.keys()
    if not found.newer:
        assert read(pack(found)).history == found.history
    found.history.answers()
    found.history.conflicts()


def test_a_copy_without_earlier_answers_is_packed_with_what_stands_behind() -> None:
    history = History()
    for n in range(5):
        over = [v.id for v in history.heads(("title",))]
        history = history.with_([new_version(("title",), f"Otsikko {n}", MAIJA, AT, over)])
    copy = current(history)
    packed = pack(shared(copy))
    assert b"Otsikko 3" not in zipfile.ZipFile(io.BytesIO(packed)).read("assessment.json")
    assert read(packed).history == copy


def test_what_no_reader_would_take_is_not_written(tmp_path: Path) -> None:
    for history in (
        History().with_([new_version(("title",), "x" * 100_001, MAIJA, AT)]),
        History().with_([new_version(("title",), "x", MAIJA, "tänään")]),
        History().with_([new_version(("title",), "a\u202e", MAIJA, AT)]),
        History().with_([msgspec.structs.replace(new_version(("title",), "x", MAIJA, AT), value="y")]),
    ):
        with pytest.raises(BadAssessmentFile):
            write(tmp_path / "a.ennakko", shared(history))
    for answer in (float("nan"), "\ud800"):
        with pytest.raises(BadAssessmentFile) as trouble:
            pack(msgspec.structs.replace(shared(), answers={"title": answer}))
        assert trouble.value.code == "damaged"
    assert list(tmp_path.iterdir()) == []
