"""Bytes from anybody: whatever they are, the result is a whole value or our one exception, soon, in little memory."""

from __future__ import annotations

import io
import random
import resource
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import docx
from tests.torture import mutants
from tests.torture.figures import Record
from tests.youth import youth

from ennakko import forms_here
from ennakko.export import check
from ennakko.files import answers, forms, share
from ennakko.files.answers import BadAnswers, edit_from
from ennakko.files.form_faults import BadForms
from ennakko.files.own_folder import OwnFiles
from ennakko.files.share import BadAssessmentFile
from ennakko.model.assessment import blank
from ennakko.model.edit import applied
from ennakko.model.words import LANGUAGES

GOAL = 200_000
FORMATS = Path(__file__).parents[1] / "formats"
MEMORY_MB, SECONDS = 300, 5.0
_CATALOGUE = forms_here.catalogue


@dataclass(frozen=True)
class Target:
    """What is given bytes, what they are made from, what it may say, and how many of a hundred tries are its."""

    read: Callable[[bytes], object]
    mutated: mutants.Mutation
    seeds: tuple[bytes, ...]
    says: type[Exception]
    share: float


def _read(content: bytes) -> None:
    found = share.read(content)
    found.history.answers()
    found.history.conflicts()
    if not found.newer:
        share.pack(found)


def _answered(content: bytes) -> None:
    whole = answers.parsed(content, Path("x.json"))
    start = blank("x", "LAAJA")
    numbers = iter(range(10**9))
    applied(edit_from(whole.answers, _CATALOGUE(), start, lambda: f"{next(numbers):024x}"), start)


def _form(content: bytes) -> None:
    forms.load(own=(OwnFiles({"forms/x.toml": content}, {"forms/x.toml": "x.toml"}),))


def _written(base: bytes) -> bytes:
    """A short document with something of each kind that the rules look at."""
    whole = docx.Document(io.BytesIO(base))
    whole.add_heading("Vaikutukset", 1)
    whole.add_paragraph("Palvelu siirtyy.", style="List Bullet")
    table = whole.add_table(2, 2)
    table.cell(0, 0).text = "Vaihtoehto"
    whole.add_heading("Liite", 3)
    file = io.BytesIO()
    whole.save(file)
    return file.getvalue()


def targets() -> dict[str, Target]:
    """Everything that reads bytes of others."""
    small = [(FORMATS / f"format-1{ending}.ennakko").read_bytes() for ending in ("", "-current")]
    example = resources.files("ennakko.resources") / "examples" / "library_network_fi.json"
    base = resources.files("ennakko.resources") / "word" / "base.docx"
    edition = (FORMATS / "format-1-edition.ennakko").read_bytes()
    return {
        "shared files": Target(_read, mutants.assessment, (*small * 60, edition), BadAssessmentFile, 0.90),
        "answers files": Target(_answered, mutants.answers, (example.read_bytes(),), BadAnswers, 0.06),
        "documents": Target(check.findings, mutants.document, (_written(base.read_bytes()),), check.BadDocument, 0.03),
        "forms": Target(_form, mutants.form, (youth(1).encode(), youth(2).encode()), BadForms, 0.01),
    }


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


def run(count: int, record: Record, folder: Path, seed: int) -> None:
    """Try so many. Bytes that do harm are kept beside the record, to become a fixture."""
    del folder
    warnings.filterwarnings("ignore", "Duplicate name")  # which is what some of them are about
    luck = random.Random(seed)
    for name, target in targets().items():
        target.read(target.seeds[0])
        before = _peak_mb()
        for number in range(max(1, round(count * target.share))):
            content = target.mutated(luck.choice(target.seeds), luck)
            began = time.process_time()
            wrong = tried(target, content)
            took = time.process_time() - began
            if wrong or took > SECONDS:
                record.fault(f"{name} {number}: {wrong or f'{took:.1f} s'}: {_shown(content)}")
                if record.folder is not None:
                    (record.folder / f"{name} {number}.bytes").write_bytes(content)
            record.count(**{"executions": 1, name: 1})
            record.longest(slowest_seconds=round(took, 2))
        grown = _peak_mb() - before
        record.longest(**{f"{name}, MB above idle": round(grown)})
        if grown > MEMORY_MB:
            record.fault(f"{name}: {grown:.0f} MB above idle")


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _shown(content: bytes) -> str:
    return repr(content[:60]) + f" … {len(content)} bytes"
