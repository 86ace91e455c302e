"""From the answers of the screening to a scope and modules, with the questions that led there."""

from typing import Literal

import msgspec

from ennakko.model.assessment import Assessment
from ennakko.model.form import Form, YesNo

Outcome = Literal["none", "light", "full"]


class Thresholds(msgspec.Struct, frozen=True):
    """How many yes answers call for a full assessment when none of them is a strong trigger."""

    full_from: int = 3


class Suggestion(msgspec.Struct, frozen=True):
    """What the screening suggests, and why: the questions answered yes or don't know, the strong ones apart."""

    outcome: Outcome
    modules: tuple[str, ...]
    triggers: tuple[str, ...]
    strong: tuple[str, ...]
    unanswered: tuple[str, ...]


def suggestion(screening: Form, assessment: Assessment, thresholds: Thresholds | None = None) -> Suggestion:
    """What the answers so far suggest. "Don't know" counts as yes.

    No trigger: no assessment. One or two, none of them strong: light. Three or more, or a strong one: full.
    """
    limits = thresholds or Thresholds()
    asked = [q for q in screening.questions() if isinstance(q, YesNo)]
    triggered = [q for q in asked if assessment.value(q.id) in {"yes", "unknown"}]
    strong = tuple(q.id for q in triggered if q.strong)
    outcome: Outcome = "none" if not triggered else "light"
    if strong or len(triggered) >= limits.full_from:
        outcome = "full"
    return Suggestion(
        outcome=outcome,
        modules=tuple(dict.fromkeys(m for q in triggered for m in q.opens)),
        triggers=tuple(q.id for q in triggered),
        strong=strong,
        unanswered=tuple(q.id for q in asked if assessment.value(q.id) is None),
    )
