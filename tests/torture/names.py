"""Names and folders that systems, drives and mail programs trip over: the file is written and read, or one sentence."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from pathlib import Path

from tests.torture.figures import Record

from ennakko.files import share
from ennakko.files.drafts import DraftsUnavailable, Headline, open_drafts
from ennakko.files.file_names import from_words
from ennakko.files.share import BadAssessmentFile, Shared
from ennakko.files.write_trouble import NotWritten
from ennakko.model.assessment import blank
from ennakko.model.history import Author, History, new_version
from ennakko.model.words import LANGUAGES

NASTY = (
    "CON", "con.ennakko", "PRN", "AUX", "NUL", "COM1", "LPT9.txt", "aux.x.y",
    "piste.", "väli ", " väli", "..", ".", "...", "~", "-", "--help", "-o", "\t", "rivi\nvaihto", "vaunu\rpalautus",
    "nolla\0merkki", "a/b", "a\\b", "../ylös", "/juuri", "C:\\x", "\\\\palvelin\\jako", "a:b", 'lainaus"merkki',
    "tähti*", "kysymys?", "pienempi<suurempi>", "putki|", "prosentti%20", "%TEMP%", "$HOME", "`id`", "; rm -rf x",
    "a&b",
    "risuaita#1", "huuto!", "(1)", "kopio (2)", "kirjasto-LÄPPÄRI", "Käyttö", unicodedata.normalize("NFD", "Käyttö"),
    "ÅÄÖåäö", "ẞß", "İı", "ﬁ", "日本語", "עברית", "🏛️ kunta", "\u202egnp.exe", "\ufeffalku", "nolla\u200bleveä",
    "\ud800",
    "x" * 80, "x" * 246, "x" * 300, "ä" * 130, "ä" * 200, "", "hyvin/pitkä/" * 30, "🏛" * 60,
)  # fmt: skip
"""Each of them is tried as the name of a file, as the name of a folder, and as the title a name is made from."""
GOAL = len(NASTY)


def written(folder: Path, name: str) -> str:
    """What is wrong with writing and reading a file of this name, or nothing."""
    whole = Shared(id="f" * 24, form="LAAJA", history=History().with_([new_version(("title",), "x", Author("a"), _AT)]))
    path = folder / f"{name}.ennakko"
    try:
        place = share.write(path, whole)
    except NotWritten as trouble:
        return "" if all(trouble.sentence(language) for language in LANGUAGES) else "no sentence"
    return "" if share.read(place) == whole else "not what was written"


_AT = "2026-11-22T10:15:00+02:00"
_NOW = datetime(2026, 11, 22, tzinfo=UTC)


def kept(folder: Path, name: str) -> str:
    """What is wrong with a data folder of this name, or nothing."""
    try:
        drafts = open_drafts(folder / name / "ennakko.sqlite")
    except DraftsUnavailable as trouble:
        return "" if trouble.sentence("fi") else "no sentence"
    if not drafts.known("one"):
        drafts.add(blank("one", "LAAJA"), History(), Headline(), _NOW)
    drafts.close()
    return ""


def titled(folder: Path, name: str) -> str:
    """What is wrong with the name of a file that is made from this title, or nothing."""
    suggested = from_words(name) or "x"
    return written(folder, suggested) if (folder / suggested).parent == folder else f"{suggested!r} leads elsewhere"


TRIED = (("file", written), ("folder", kept), ("title", titled))


def run(count: int, record: Record, folder: Path, seed: int) -> None:
    """Try the names; all of them are quick."""
    del seed
    inside = folder / "sisällä"
    inside.mkdir()
    for name in NASTY[: max(count, 1)]:
        for what, work in (
            ("file", written),
            ("folder", kept),
            ("title", lambda f, n: written(f, from_words(n) or "x")),
        ):
            try:
                wrong = work(inside, name)
            except Exception as error:
                wrong = f"a traceback: {error!r}"
            if wrong:
                record.fault(f"{what} {name!r}: {wrong}")
            record.count(tried=1)
        try:
            share.read(inside / f"{name}.ennakko")
        except BadAssessmentFile as trouble:
            record.count(said=int(bool(trouble.sentence("fi"))))
        except Exception as error:
            record.fault(f"read {name!r}: a traceback: {error!r}")
