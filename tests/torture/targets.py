"""Everything that reads bytes of others, what it is given, and what it may say of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.torture import mutants, seeds, tokens

from ennakko import forms_here
from ennakko.export import check
from ennakko.files import answers, forms, share
from ennakko.files.answers import BadAnswers, edit_from
from ennakko.files.form_building import built
from ennakko.files.form_edition import edition_of
from ennakko.files.form_faults import BadForms
from ennakko.files.own_folder import OwnFiles
from ennakko.files.share import BadAssessmentFile
from ennakko.model.assessment import blank
from ennakko.model.edit import applied
from ennakko.model.history import Author, Version, new_version
from ennakko.model.words import LANGUAGES

Luck = random.Random
Way = Callable[[Luck], bytes]


@dataclass(frozen=True)
class Target:
    """What is given bytes, what it may say, how often, and how the bytes are made.

    `ways` are weighed against one another. `formed` makes a file of the text that a guided run writes: its first byte
    says what it is, so that both whole files and the text inside of them are tried.
    """

    read: Callable[[bytes], object]
    says: type[Exception]
    goal: int
    ways: Mapping[Way, float]
    sound: tuple[bytes, ...]
    formed: Callable[[bytes], bytes]
    texts: tuple[bytes, ...]
    kind: str


def tried(target: Target, content: bytes) -> str:
    """What is wrong with what becomes of these bytes, or nothing."""
    try:
        target.read(content)
    except target.says as trouble:
        told = trouble.args if isinstance(trouble, BadForms | BadAnswers) else None
        sentences = [trouble.sentence(language) for language in LANGUAGES]  # type: ignore[attr-defined]
        return "" if all(sentences) or told else "no sentence"
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:200]}"
    return ""


@cache
def targets() -> dict[str, Target]:
    """All of them by name."""
    return {
        "shared files": Target(
            read=_read,
            says=BadAssessmentFile,
            goal=20_000_000,
            ways={
                _assessment_tokens: 68,
                _assessment_written: 12,
                _assessment_bytes: 19.5,
                _assessment_changed: 0.5,
                _assessment_with_whole_edition: 0.01,
                _bomb: 0.002,
            },
            sound=(*(seeds.archive({seeds.ENTRY: each}) for each in seeds.assessments()), *seeds.real_assessments()),
            formed=_assessment_formed,
            texts=(*(b"t" + each for each in seeds.assessments()), b"a" + seeds.archive({seeds.ENTRY: b"{}"})),
            kind="json",
        ),
        "answers files": Target(
            read=_answered,
            says=BadAnswers,
            goal=2_000_000,
            ways={_answers_tokens: 68, _answers_written: 30, _answers_changed: 1.5, _answers_whole: 0.5},
            sound=(*seeds.answers(), seeds.whole_answers()),
            formed=bytes,
            texts=seeds.answers(),
            kind="json",
        ),
        "documents": Target(
            read=check.findings,
            says=check.BadDocument,
            goal=2_000_000,
            ways={_document_tokens: 64, _document_written: 30, _document_bytes: 5, _document_whole: 1},
            sound=(*map(seeds.archive, seeds.documents()), seeds.document()),
            formed=_document_formed,
            texts=(
                *(b"d" + each["word/document.xml"] for each in seeds.documents()),
                b"s" + seeds.documents()[0]["word/styles.xml"],
                b"n" + _NUMBERING,
                b"c" + _CORE,
            ),
            kind="xml",
        ),
        "forms": Target(
            read=_form,
            says=BadForms,
            goal=2_000_000,
            ways={_form_tokens: 98.45, _form_changed: 1.5, _form_whole: 0.05},
            sound=tuple(_named(name, content) for name, content in seeds.forms()),
            formed=_form_formed,
            texts=tuple(bytes((65 + n,)) + content for n, (_, content) in enumerate(seeds.forms())),
            kind="toml",
        ),
    }


def _read(content: bytes) -> None:
    """Every fourth that can be read is also written again, which reads it once more."""
    found = share.read(content)
    found.history.answers()
    found.history.conflicts()
    if not found.newer and content[14] % 4 == 0:  # chance, as it is of the sum of what is in the archive
        share.pack(found)


def _assessment_formed(text: bytes) -> bytes:
    return text[1:] if text[:1] == b"a" else seeds.archive({seeds.ENTRY: text[1:]})


def _assessment_tokens(luck: Luck) -> bytes:
    return seeds.archive({seeds.ENTRY: tokens.changed(_often_small(seeds.assessments(), luck), "json", luck)})


def _often_small(texts: tuple[bytes, ...], luck: Luck) -> bytes:
    """Those with an edition are ten times as long as the others."""
    return texts[-1] if luck.random() < 0.03 else texts[int(luck.random() * (len(texts) - 1))]


def _assessment_bytes(luck: Luck) -> bytes:
    text = _often_small(seeds.assessments(), luck)
    return mutants.bytes_changed(seeds.archive({seeds.ENTRY: text}), luck)


def _assessment_changed(luck: Luck) -> bytes:
    return mutants.assessment(luck.choice(seeds.real_assessments()), luck)


def _assessment_with_whole_edition(luck: Luck) -> bytes:
    return mutants.assessment(seeds.with_whole_edition(), luck)


def _bomb(luck: Luck) -> bytes:
    return mutants.bomb(seeds.ENTRY, luck)


_PATHS = (
    ("title",),
    ("_form",),
    ("a", "r"),
    ("a", "r", "x"),
    ("a", "s"),
    ("a", "s", "x"),
    ("_x", "y"),
    ("a",),
    ("b",) * 8,
)
_VALUES = (
    None,
    "",
    "i",
    "0",
    "VE1",
    1,
    0,
    True,
    False,
    (),
    ("x",),
    ("x", "y"),
    "\n",
    "z" * 40,
    "\u0301",
    2**53,
    "LAAJA",
)
_AUTHORS = (Author("a"), Author("b", "B", "Y"), Author("c", "\u00e4"))
_TIMES = (
    "2026-11-20T09:00:00Z",
    "2026-11-20T09:00:00.123456+02:00",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59Z",
)


def _assessment_written(luck: Luck) -> bytes:
    """A file whose names of versions are right, of a history that nobody would have."""
    made: list[Version] = []
    for _ in range(int(1 + luck.random() * 4)):
        over = tuple(each.id for each in made if luck.random() < 0.4)
        over += ("0" * 24,) if luck.random() < 0.1 else ()
        parts = luck.choice(_PATHS), luck.choice(_VALUES), luck.choice(_AUTHORS), luck.choice(_TIMES)
        made.append(new_version(*parts, over))
    luck.shuffle(made)
    records = mutants.recorded(made)
    behind = {each.id: [luck.choice(made).id, "f" * 24] for each in made if luck.random() < 0.1}
    head = {"format": 1, "min_reader": 1 + (luck.random() < 0.03), "id": "x", "form": {"id": "LAAJA"}}
    text = mutants.written(head | {"versions": records, "behind": behind})
    if luck.random() < 0.2:
        text = tokens.changed(text, "json", luck)
    return seeds.archive({seeds.ENTRY: text})


def _answered(content: bytes) -> None:
    """Most go to few questions, one of each kind; long ones to all of ours."""
    catalogue = seeds.small_catalogue() if len(content) < 4_000 else forms_here.catalogue()
    whole = answers.parsed(content, Path("x.json"))
    start = blank("x", "LAAJA")
    numbers = iter(range(1, 10**9))
    applied(edit_from(whole.answers, catalogue, start, lambda: f"{next(numbers):024x}"), start)


def _answers_tokens(luck: Luck) -> bytes:
    return tokens.changed(luck.choice(seeds.answers()), "json", luck)


_GIVEN = (
    *(None, "", "x", "VE1", "V1", "L1", "VE9", 0, 1, -1, 2**53, 2**70, 1.5, True, False, [], {}, [None], [[]], ["x"]),
    *(
        "12,50",
        "1 000",
        "2026-02-30",
        "2026-02-03",
        "2026-08-31/2026-01-01",
        "yes",
        "fi",
        "five",
        "positive",
        "\0",
        "\n",
    ),
    *(["VE1", "VE1"], ["crc_2"], [1], "z" * 6_000, "1.2.2026", "P1", "S1", "r:x", "title"),
)


def _answers_written(luck: Luck) -> bytes:
    """Answers to questions that there are, each of some kind."""
    catalogue = seeds.small_catalogue()
    asked, given = list(catalogue.questions), {}
    for _ in range(int(1 + luck.random() * 4)):
        id_ = luck.choice(asked)
        given[id_] = luck.choice(_GIVEN)
        if (table := catalogue.tables.get(id_)) and luck.random() < 0.9:
            columns = [column.id for column in table.columns]
            given[id_] = [
                {luck.choice(columns): luck.choice(_GIVEN) for _ in range(int(luck.random() * 4))}
                if luck.random() < 0.9
                else luck.choice(_GIVEN)
                for _ in range(int(luck.random() * 4))
            ]
    return mutants.written({"answers": given})


def _answers_changed(luck: Luck) -> bytes:
    return mutants.answers(luck.choice(seeds.answers()), luck)


def _answers_whole(luck: Luck) -> bytes:
    return mutants.answers(seeds.whole_answers(), luck)


_NUMBERING = (
    b'<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId'
    b'="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId '
    b'w:val="0"/></w:num></w:numbering>'
)
_CORE = (
    b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="htt'
    b'p://purl.org/dc/elements/1.1/"><dc:title>T</dc:title><dc:language>fi-FI</dc:language></cp:coreProperties>'
)
_RELATIONS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="h" '
    b'Target="https://x" TargetMode="External"/></Relationships>'
)
_PARTS = {b"s": "word/styles.xml", b"n": "word/numbering.xml", b"c": "docProps/core.xml", b"h": "word/header1.xml"}


def _document_formed(text: bytes) -> bytes:
    if text[:1] == b"a":
        return text[1:]
    part = _PARTS.get(text[:1], "word/document.xml")
    return seeds.archive({**seeds.documents()[1], part: text[1:]})


def _document_tokens(luck: Luck) -> bytes:
    parts = {**luck.choice(seeds.documents())}
    way = luck.random()
    if way < 0.1:
        parts["word/numbering.xml"] = tokens.changed(_NUMBERING, "xml", luck)
    elif way < 0.2:
        parts["docProps/core.xml"] = tokens.changed(_CORE, "xml", luck)
    elif way < 0.3:
        parts["word/_rels/document.xml.rels"] = tokens.changed(_RELATIONS, "xml", luck)
    elif way < 0.35:
        part = luck.choice(("word/header1.xml", "word/footnotes.xml", "word/settings.xml", "docProps/app.xml"))
        parts[part] = parts["word/document.xml"]
    part = "word/styles.xml" if luck.random() < 0.3 else "word/document.xml"
    parts[part] = tokens.changed(parts[part], "xml", luck)
    return seeds.archive(parts)


_ELEMENTS = (
    *(
        "p",
        "r",
        "t",
        "tbl",
        "tr",
        "tc",
        "pPr",
        "rPr",
        "tblPr",
        "trPr",
        "tcPr",
        "hyperlink",
        "sdt",
        "sdtContent",
        "sdtPr",
    ),
    *("drawing", "fldSimple", "sectPr", "ins", "bookmarkStart", "txbxContent", "pict", "object", "br", "tab", "numPr"),
)
_PROPERTIES = (
    *(
        "pStyle",
        "tblHeader",
        "gridSpan",
        "vMerge",
        "outlineLvl",
        "ilvl",
        "numId",
        "lang",
        "color",
        "sz",
        "b",
        "jc",
        "shd",
    ),
    *(
        "highlight",
        "tblCaption",
        "tblDescription",
        "fldChar",
        "instrText",
        "docPartGallery",
        "vanish",
        "spacing",
        "rStyle",
    ),
)
_SAID = ("", "H1", "N", "T", "b", "0", "1", "9", "-1", "x", "auto", "FFFF00", "begin", "end", "fi-FI", "TOC", "restart")
_NAMES = ("val", "fldCharType", "anchor", "name", "id", "fill", "eastAsia", "instr", "line", "themeColor")


def _document_written(luck: Luck) -> bytes:
    """Elements of documents inside one another as they never are."""
    inside = "".join(_element(luck, 0) for _ in range(int(1 + luck.random() * 4)))
    parts = {**luck.choice(seeds.documents())}
    parts["word/document.xml"] = f'<w:document xmlns:w="{seeds.MAIN}"><w:body>{inside}</w:body></w:document>'.encode()
    return seeds.archive(parts)


def _element(luck: Luck, depth: int) -> str:
    said = f' w:{luck.choice(_NAMES)}="{luck.choice(_SAID)}"' if luck.random() < 0.6 else ""
    if luck.random() < 0.4 or depth > 6:
        return f"<w:{luck.choice(_PROPERTIES)}{said}/>"
    name = luck.choice(_ELEMENTS)
    inside = "x" if name == "t" else "".join(_element(luck, depth + 1) for _ in range(int(luck.random() * 4)))
    return f"<w:{name}{said}>{inside}</w:{name}>"


def _document_bytes(luck: Luck) -> bytes:
    return mutants.bytes_changed(seeds.archive(luck.choice(seeds.documents())), luck)


def _document_whole(luck: Luck) -> bytes:
    return mutants.document(seeds.document(), luck)


def _named(name: str, content: bytes) -> bytes:
    """A file of a form under its name, in the first line."""
    return b"# " + name.encode() + b"\n" + content


def _form_formed(text: bytes) -> bytes:
    name, _ = seeds.forms()[(text[0] if text else 0) % 65 % len(seeds.forms())]
    return _named(name, text[1:])


def _form(content: bytes) -> None:
    """Over the least folder of forms; those that do not begin with a name over ours."""
    first, _, rest = content.partition(b"\n")
    name = first.removeprefix(b"# ").decode("latin-1")
    if name.startswith(("forms/", "lists/", "sections/")) and name.endswith(".toml"):
        files = forms.over(seeds.small_forms(), (OwnFiles({name: rest}, {name: "x.toml"}),))
        built(files, edition_of(files))
    else:
        forms.load(own=(OwnFiles({"forms/x.toml": content}, {"forms/x.toml": "x.toml"}),))


def _form_tokens(luck: Luck) -> bytes:
    name, content = luck.choice(seeds.forms())
    return _named(name, tokens.changed(content, "toml", luck))


def _form_changed(luck: Luck) -> bytes:
    name, content = luck.choice(seeds.forms())
    return _named(name, mutants.form(content, luck))


def _form_whole(luck: Luck) -> bytes:
    return mutants.form(luck.choice(seeds.real_forms()), luck)
