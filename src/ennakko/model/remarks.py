"""What a good colleague would notice: gaps, which must be closed before the document is final, and remarks.

The words are in `resources/forms/lists/remarks.toml`; here are only the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from ennakko.model.assessment import STATUS_QUO, Assessment, Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import alternatives, impacts
from ennakko.model.form import Impacts
from ennakko.model.screening import suggestion
from ennakko.model.standing import answered, form_of, pages
from ennakko.model.tables import code
from ennakko.model.words import LANGUAGES, Text


class Finding(msgspec.Struct, frozen=True):
    """One gap or remark: its rule, what it says, and the question or row it is about."""

    id: str
    level: Literal["gap", "remark"]
    path: Path
    text: Text


def gaps(catalogue: Catalogue, assessment: Assessment) -> tuple[Finding, ...]:
    """What must be answered before the assessment can be marked final."""
    return tuple(f for f in findings(catalogue, assessment) if f.level == "gap")


def findings(catalogue: Catalogue, assessment: Assessment) -> tuple[Finding, ...]:
    """Every gap and remark, in the order of the rules."""
    return tuple(_noticed(catalogue, assessment))


def named(catalogue: Catalogue, assessment: Assessment, table: str, row: str, name: str) -> Text:
    """A row as people call it: its code and its name."""
    question = catalogue.tables[table]
    words = {lang: f"{code(question, assessment, row, lang)} {assessment.text(table, row, name)}" for lang in LANGUAGES}
    return Text(**{lang: " ".join(said.split()) for lang, said in words.items()})


def _noticed(catalogue: Catalogue, assessment: Assessment) -> Iterator[Finding]:
    asked = {q.id for page in pages(catalogue, assessment) for q in page.questions()}
    for question in ("title", "decision_summary", "body"):
        if question in asked and not answered(assessment.value(question)):
            yield _finding(catalogue, assessment, "V1", (question,), question=catalogue.questions[question].label)
    if "alternatives" in asked:
        yield from _alternatives(catalogue, assessment)
    if "S18" in asked:
        screening = suggestion(catalogue.form_for("screening"), assessment)
        if screening.unanswered or not answered(assessment.value("S18")):
            open_ = screening.unanswered[0] if screening.unanswered else "S18"
            yield _finding(catalogue, assessment, "V4", (open_,))
    yield from _perspectives(catalogue, assessment)
    if "participation" in asked and not assessment.rows("participation"):
        if not answered(assessment.value("par_none_reason")):
            yield _finding(catalogue, assessment, "V10", ("participation",))
    if "LAVA" in assessment.modules and "con_child_best" in asked:
        if not answered(assessment.value("con_child_best")):
            yield _finding(catalogue, assessment, "V11", ("con_child_best",))


def _alternatives(catalogue: Catalogue, assessment: Assessment) -> Iterator[Finding]:
    compared = alternatives(assessment)
    if not compared:
        yield _finding(catalogue, assessment, "V2", ("alternatives",))
    elif len(assessment.rows("alternatives")) == 2 and not answered(assessment.value("single_alt_reason")):
        only = named(catalogue, assessment, "alternatives", compared[0], "alt_name")
        yield _finding(catalogue, assessment, "V3", ("single_alt_reason",), alternative=only)


def _perspectives(catalogue: Catalogue, assessment: Assessment) -> Iterator[Finding]:
    """A perspective is dealt with by any impact of an alternative, also one that says it does not apply and why."""
    dealt_with = {i.perspective for i in impacts(assessment) if i.alternative != STATUS_QUO and i.values}
    for page in pages(catalogue, assessment):
        for item in page.items:
            holds_matrix = any(isinstance(q, Impacts) for q in item.questions)
            if holds_matrix and item.perspective and item.perspective not in dealt_with:
                option = catalogue.option("perspectives", item.perspective)
                if option:
                    yield _finding(catalogue, assessment, "V5", ("impacts",), perspective=option.label)


def _finding(catalogue: Catalogue, assessment: Assessment, id_: str, path: Path, **words: Text) -> Finding:
    remark = catalogue.remarks[id_]
    scope = form_of(catalogue, assessment).scope
    said = {}
    for language in LANGUAGES:
        text = remark.text.in_(language)
        for name, word in words.items():
            text = text.replace("{" + name + "}", word.in_(language))
        said[language] = text
    return Finding(id_, "gap" if scope in remark.gap_in else "remark", path, Text(**said))
