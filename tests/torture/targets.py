"""Everything that reads bytes of others, what it is given, and what it may say of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.torture import seeds, ways

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
from ennakko.model.words import LANGUAGES

Way = Callable[[random.Random], bytes]


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
                ways.assessment_tokens: 68,
                ways.assessment_written: 12,
                ways.assessment_bytes: 19.5,
                ways.assessment_changed: 0.5,
                ways.assessment_with_whole_edition: 0.01,
                ways.bomb: 0.002,
            },
            sound=(*(seeds.archive({seeds.ENTRY: each}) for each in seeds.assessments()), *seeds.real_assessments()),
            formed=ways.assessment_formed,
            texts=(*(b"t" + each for each in seeds.assessments()), b"a" + seeds.archive({seeds.ENTRY: b"{}"})),
            kind="json",
        ),
        "answers files": Target(
            read=_answered,
            says=BadAnswers,
            goal=2_000_000,
            ways={
                ways.answers_tokens: 68,
                ways.answers_written: 30,
                ways.answers_changed: 1.5,
                ways.answers_whole: 0.5,
            },
            sound=(*seeds.answers(), seeds.whole_answers()),
            formed=bytes,
            texts=seeds.answers(),
            kind="json",
        ),
        "documents": Target(
            read=check.findings,
            says=check.BadDocument,
            goal=2_000_000,
            ways={ways.document_tokens: 64, ways.document_written: 30, ways.document_bytes: 5, ways.document_whole: 1},
            sound=(*map(seeds.archive, seeds.documents()), seeds.document()),
            formed=ways.document_formed,
            texts=(
                *(b"d" + each["word/document.xml"] for each in seeds.documents()),
                b"s" + seeds.documents()[0]["word/styles.xml"],
                b"n" + ways.NUMBERING,
                b"c" + ways.CORE,
            ),
            kind="xml",
        ),
        "forms": Target(
            read=_form,
            says=BadForms,
            goal=2_000_000,
            ways={ways.form_tokens: 98.45, ways.form_changed: 1.5, ways.form_whole: 0.05},
            sound=tuple(ways.named(name, content) for name, content in seeds.forms()),
            formed=ways.form_formed,
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


def _answered(content: bytes) -> None:
    """Most go to few questions, one of each kind; long ones to all of ours."""
    catalogue = seeds.small_catalogue() if len(content) < 4_000 else forms_here.catalogue()
    whole = answers.parsed(content, Path("x.json"))
    start = blank("x", "LAAJA")
    numbers = iter(range(1, 10**9))
    applied(edit_from(whole.answers, catalogue, start, lambda: f"{next(numbers):024x}"), start)


def _form(content: bytes) -> None:
    """Over the least folder of forms; those that do not begin with a name over ours."""
    first, _, rest = content.partition(b"\n")
    name = first.removeprefix(b"# ").decode("latin-1")
    if name.startswith(("forms/", "lists/", "sections/")) and name.endswith(".toml"):
        files = forms.over(seeds.small_forms(), (OwnFiles({name: rest}, {name: "x.toml"}),))
        built(files, edition_of(files))
    else:
        forms.load(own=(OwnFiles({"forms/x.toml": content}, {"forms/x.toml": "x.toml"}),))
