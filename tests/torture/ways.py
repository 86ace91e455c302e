"""The ways in which hostile bytes are made: from small files by luck, and of the text that a guided run writes."""

from __future__ import annotations

import random

from tests.torture import mutants, seeds, tokens

from ennakko.model.history import Author, Version, new_version

Luck = random.Random


def assessment_formed(text: bytes) -> bytes:
    return text[1:] if text[:1] == b"a" else seeds.archive({seeds.ENTRY: text[1:]})


def assessment_tokens(luck: Luck) -> bytes:
    return seeds.archive({seeds.ENTRY: tokens.changed(_often_small(seeds.assessments(), luck), "json", luck)})


def _often_small(texts: tuple[bytes, ...], luck: Luck) -> bytes:
    """Those with an edition are ten times as long as the others."""
    return texts[-1] if luck.random() < 0.03 else texts[int(luck.random() * (len(texts) - 1))]


def assessment_bytes(luck: Luck) -> bytes:
    text = _often_small(seeds.assessments(), luck)
    return mutants.bytes_changed(seeds.archive({seeds.ENTRY: text}), luck)


def assessment_changed(luck: Luck) -> bytes:
    return mutants.assessment(luck.choice(seeds.real_assessments()), luck)


def assessment_with_whole_edition(luck: Luck) -> bytes:
    return mutants.assessment(seeds.with_whole_edition(), luck)


def bomb(luck: Luck) -> bytes:
    """Little that unpacks to much, seldom to as much as may be read, with real content before it."""
    if luck.random() < 0.5:
        return mutants.bomb(seeds.ENTRY, luck)
    head = seeds.assessments()[0][:-1] + b',"x":['
    unit = luck.choice(mutants.BOMBS)
    return mutants.zipped({seeds.ENTRY: head + unit * int(luck.random() * 33_000_000 / len(unit)) + b"0]}"}, luck)


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


def assessment_written(luck: Luck) -> bytes:
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


def answers_tokens(luck: Luck) -> bytes:
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


def answers_written(luck: Luck) -> bytes:
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


def answers_changed(luck: Luck) -> bytes:
    return mutants.answers(luck.choice(seeds.answers()), luck)


def answers_whole(luck: Luck) -> bytes:
    return mutants.answers(seeds.whole_answers(), luck)


_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NUMBERING = (
    f'<w:numbering xmlns:w="{seeds.MAIN}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt '
    'w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
).encode()
CORE = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>T</dc:title><dc:language>fi-FI</dc:language></cp:coreProperties>"
).encode()
_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r" Type="h" Target="https://x" '
    'TargetMode="External"/></Relationships>'
).encode()
_PARTS = {b"s": "word/styles.xml", b"n": "word/numbering.xml", b"c": "docProps/core.xml", b"h": "word/header1.xml"}


def document_formed(text: bytes) -> bytes:
    if text[:1] == b"a":
        return text[1:]
    part = _PARTS.get(text[:1], "word/document.xml")
    return seeds.archive({**seeds.documents()[1], part: text[1:]})


def document_tokens(luck: Luck) -> bytes:
    parts = {**luck.choice(seeds.documents())}
    way = luck.random()
    if way < 0.1:
        parts["word/numbering.xml"] = tokens.changed(NUMBERING, "xml", luck)
    elif way < 0.2:
        parts["docProps/core.xml"] = tokens.changed(CORE, "xml", luck)
    elif way < 0.3:
        parts["word/_rels/document.xml.rels"] = tokens.changed(_RELATIONS, "xml", luck)
    elif way < 0.35:
        part = luck.choice(("word/header1.xml", "word/footnotes.xml", "word/settings.xml", "docProps/app.xml"))
        parts[part] = parts["word/document.xml"]
    part = "word/styles.xml" if luck.random() < 0.3 else "word/document.xml"
    parts[part] = tokens.changed(parts[part], "xml", luck)
    return seeds.archive(parts)


_ELEMENTS = (
    *("p", "r", "t", "tbl", "tr", "tc", "pPr", "rPr", "tblPr", "trPr", "tcPr", "hyperlink", "sdt", "sdtContent"),
    *("sdtPr", "drawing", "fldSimple", "sectPr", "ins", "bookmarkStart", "txbxContent", "pict", "object", "br"),
    *("tab", "numPr"),
)
_PROPERTIES = (
    *("pStyle", "tblHeader", "gridSpan", "vMerge", "outlineLvl", "ilvl", "numId", "lang", "color", "sz", "b", "jc"),
    *("shd", "highlight", "tblCaption", "tblDescription", "fldChar", "instrText", "docPartGallery", "vanish"),
    *("spacing", "rStyle"),
)
_SAID = ("", "H1", "N", "T", "b", "0", "1", "9", "-1", "x", "auto", "FFFF00", "begin", "end", "fi-FI", "TOC", "restart")
_NAMES = ("val", "fldCharType", "anchor", "name", "id", "fill", "eastAsia", "instr", "line", "themeColor")


def document_written(luck: Luck) -> bytes:
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


def document_bytes(luck: Luck) -> bytes:
    return mutants.bytes_changed(seeds.archive(luck.choice(seeds.documents())), luck)


def document_whole(luck: Luck) -> bytes:
    return mutants.document(seeds.document(), luck)


def named(name: str, content: bytes) -> bytes:
    """A file of a form under its name, in the first line."""
    return b"# " + name.encode() + b"\n" + content


def form_formed(text: bytes) -> bytes:
    name, _ = seeds.forms()[(text[0] if text else 0) % 65 % len(seeds.forms())]
    return named(name, text[1:])


def form_tokens(luck: Luck) -> bytes:
    name, content = luck.choice(seeds.forms())
    return named(name, tokens.changed(content, "toml", luck))


def form_changed(luck: Luck) -> bytes:
    name, content = luck.choice(seeds.forms())
    return named(name, mutants.form(content, luck))


def form_whole(luck: Luck) -> bytes:
    return mutants.form(luck.choice(seeds.real_forms()), luck)
