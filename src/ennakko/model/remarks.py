"""What a good colleague would notice: gaps, which must be closed before the document is final, and remarks.

The words are in `resources/forms/lists/remarks.toml`, the rules in the modules named here, each by its subject.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from ennakko.model import best_alternative, essentials, handling, impact_remarks, left_empty, text_remarks
from ennakko.model.assessment import Assessment, Path, Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.matter import Matter, Noticed
from ennakko.model.words import LANGUAGES, Text

_RULES = (
    essentials.noticed,
    impact_remarks.noticed,
    best_alternative.noticed,
    handling.noticed,
    text_remarks.noticed,
    left_empty.noticed,
)


class Finding(msgspec.Struct, frozen=True):
    """One gap or remark: its rule, what it says, and the question or row it is about.

    Where the path is a table and `begins` holds answers, a new row of it that begins with them would be about it.
    """

    id: str
    level: Literal["gap", "remark"]
    path: Path
    text: Text
    begins: Mapping[str, Value] = {}


def gaps(catalogue: Catalogue, assessment: Assessment) -> tuple[Finding, ...]:
    """What must be answered before the assessment can be marked final."""
    return tuple(finding for finding in findings(catalogue, assessment) if finding.level == "gap")


def findings(catalogue: Catalogue, assessment: Assessment) -> tuple[Finding, ...]:
    """Every gap and remark, in the order of the rules V1 to V22, and within a rule in the order of the form."""
    return assessment.of_all("remarks", lambda given: _findings(Matter(catalogue, given)), catalogue)


def _findings(matter: Matter) -> tuple[Finding, ...]:
    found = sorted((each for rule in _RULES for each in rule(matter)), key=lambda each: int(each.rule[1:]))
    return tuple(_finding(matter, each) for each in found)


def _finding(matter: Matter, noticed: Noticed) -> Finding:
    """The rule decides whether it is a gap; its own text, or a more precise one, says what it is about."""
    rule = matter.catalogue.remarks[noticed.rule]
    remark = matter.catalogue.remarks.get(noticed.remark, rule)
    said = {}
    for language in LANGUAGES:
        text = remark.text.in_(language)
        for name, word in noticed.words.items():
            text = text.replace("{" + name + "}", word.in_(language))
        said[language] = text
    level: Literal["gap", "remark"] = "gap" if matter.scope in rule.gap_in else "remark"
    return Finding(noticed.rule, level, noticed.path, Text(**said), noticed.begins)
