"""What a colleague would ask about single impacts: no reason, nobody named, nothing done, nothing to find out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ennakko.model.assessment import Path, Value
from ennakko.model.findings import Impact
from ennakko.model.matrix import VALUE_COLUMN, dismisses
from ennakko.model.matter import Matter, Noticed
from ennakko.model.scale import NEGATIVE, weighty

_FALLS_ON_ALL_ALIKE = frozenset({"econ_oper", "econ_invest", "org_process", "climate_miti", "biodiversity", "circular"})
"""Factors where "all residents" is the honest answer: the organisation's own money and work, the climate and nature."""

_TO_FIND_OUT = re.compile(
    r"selvit|tutki|kysy|kysel|pyyde|kartoit|mitata|lisätie|"
    r"utred|klarlägg|undersök|ta(?:s)? reda|begär|kartlägg|tillfråg|mer information|"
    r"f(?:i|ou)nd out|stud(?:y|ie)|investigat|\bask|survey|clarif|establish|more information|look(?:ed)? into",
    re.IGNORECASE,
)
"""Words that say that something should be found out, whatever it is."""


def noticed(matter: Matter) -> Iterator[Noticed]:
    """V6 to V9, impact by impact."""
    some_fare_differently = any(matter.assessment.value(id_) in {"yes", "unknown"} for id_ in ("S04", "S11"))
    acted_on = _acted_on(matter)
    harms = [value for value in NEGATIVE if value in weighty(matter.scale)]
    for impact in matter.impacts if matter.compared else ():
        if not dismisses(impact):
            for rule, column in _asked_of(matter, impact, acted_on, harms, some_fare_differently=some_fare_differently):
                path: Path = ("impacts", impact.row, column)
                begins: dict[str, Value] = {}
                if rule == "V8" and "mitigation" in matter.asked:
                    path = _action_for(matter, impact)
                    begins = {"mit_impact": impact.row} if path == ("mitigation",) else {}
                yield Noticed(rule, path, matter.impact_words(impact), f"{rule}_{matter.scale}", begins)


def _asked_of(
    matter: Matter, impact: Impact, acted_on: frozenset[str], harms: Sequence[str], *, some_fare_differently: bool
) -> Iterator[tuple[str, str]]:
    """The rules that have something to ask of an impact, each with the column it is about."""
    held = {impact.values.get(horizon): horizon for horizon in reversed(matter.horizons)}
    if "0" in held and not impact.none_reason:
        yield "V6", "imp_none_reason"
    if some_fare_differently and impact.groups == ("all",) and impact.factor not in _FALLS_ON_ALL_ALIKE:
        yield "V7", "imp_groups"
    harm = next((value for value in harms if value in held), None)
    if harm and impact.row not in acted_on:
        yield "V8", VALUE_COLUMN[held[harm]]
    if "?" in held and not _says_what_to_find_out(matter, impact):
        yield "V9", "imp_desc"


def _acted_on(matter: Matter) -> frozenset[str]:
    """The impacts that an action is for. The reason for not mitigating a harm is written as an action, too."""
    found: set[str] = set()
    for row in matter.assessment.rows("mitigation"):
        if matter.assessment.text("mitigation", row, "mit_action"):
            target = matter.assessment.value("mitigation", row, "mit_impact")
            found.update(target if isinstance(target, tuple) else (str(target),))
    return frozenset(found)


def _action_for(matter: Matter, impact: Impact) -> Path:
    """Where an action for an impact is written: in a row begun for it, otherwise in one to be added."""
    for row in matter.assessment.rows("mitigation"):
        target = matter.assessment.value("mitigation", row, "mit_impact")
        if impact.row in (target if isinstance(target, tuple) else (target,)):
            return "mitigation", row, "mit_action"
    return ("mitigation",)


def _says_what_to_find_out(matter: Matter, impact: Impact) -> bool:
    """In the description, or as what could not be had from a source that the impact rests on."""
    sources = matter.assessment.texts("impacts", impact.row, "imp_evidence")
    lacking = any(matter.assessment.text("evidence", source, "ev_missing") for source in sources)
    return lacking or bool(_TO_FIND_OUT.search(matter.assessment.text("impacts", impact.row, "imp_desc")))
