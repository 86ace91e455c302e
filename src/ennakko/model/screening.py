"""From the answers of the screening to a scope and modules, with the questions that led there."""

from typing import Literal

import msgspec

from ennakko.model.assessment import SCOPE, Assessment
from ennakko.model.form import Form, YesNo

Outcome = Literal["none", "light", "full"]
Ground = Literal["exempt", "strong", "many", "few", "nothing"]

EXEMPTION = "S17"
"""The question whose answer is a ground for making no assessment."""

MONEY = "S09"
"""The question that the organisation's euro limit is about."""

REASONS = "S18"
"""The question where the official says why the assessment has this scope, or why none is made."""

_OTHER = "other"


class Thresholds(msgspec.Struct, frozen=True):
    """The organisation's own limits: how many yes answers call for a full assessment, and the euros that are much.

    The euro limit decides nothing by itself. It is for the words of the question about money.
    """

    full_from: int = 3
    euro_limit: int = 100_000


class Suggestion(msgspec.Struct, frozen=True):
    """What the screening suggests, and why.

    `triggers` are the questions answered yes or don't know, `strong` those of them that decide alone. `exemption` is
    the ground that was named for making no assessment, as the id of the choice.
    """

    outcome: Outcome
    ground: Ground
    modules: tuple[str, ...]
    triggers: tuple[str, ...]
    strong: tuple[str, ...]
    unanswered: tuple[str, ...]
    exemption: str = ""

    @property
    def reasons(self) -> tuple[str, ...]:
        """The questions whose answers decided. None when every answer is no."""
        return {
            "exempt": (EXEMPTION,),
            "strong": self.strong,
            "many": self.triggers,
            "few": self.triggers,
            "nothing": (),
        }[self.ground]

    @property
    def others(self) -> tuple[str, ...]:
        """The other questions answered yes or don't know: they call for an assessment, too, and did not decide."""
        return tuple(id_ for id_ in self.triggers if id_ not in self.reasons)

    @property
    def decided(self) -> bool:
        """Whether the answers are enough: all are there, or a ground for exemption makes them needless."""
        return self.ground == "exempt" or not self.unanswered


def suggestion(screening: Form, assessment: Assessment, thresholds: Thresholds | None = None) -> Suggestion:
    """What the answers so far suggest. The official decides. "Don't know" counts as yes.

    A ground for exemption: no assessment, whatever the other answers are; they stay in sight as `triggers`. "Other
    reason" is no ground by itself: what it is stands in the official's own words, which the program does not weigh.
    Otherwise no trigger: no assessment. One or two, none of them strong: light. Three or more, or a strong one: full.
    """
    limits = thresholds or Thresholds()
    asked = [q for q in screening.questions() if isinstance(q, YesNo)]
    triggered = [q for q in asked if assessment.value(q.id) in {"yes", "unknown"}]
    strong = tuple(q.id for q in triggered if q.strong)
    exemption = _exemption(screening, assessment)
    outcome, ground = _decision(exemption, len(triggered), len(strong), limits)
    return Suggestion(
        outcome=outcome,
        ground=ground,
        modules=() if exemption else tuple(dict.fromkeys(m for q in triggered for m in q.opens)),
        triggers=tuple(q.id for q in triggered),
        strong=strong,
        unanswered=tuple(q.id for q in asked if assessment.value(q.id) is None),
        exemption=exemption,
    )


def _exemption(screening: Form, assessment: Assessment) -> str:
    """The ground that counts. One that was named before an assessment was begun all the same no longer does."""
    begun = assessment.form not in ("", screening.id) and assessment.text(*SCOPE) != "screening"
    named = assessment.text(EXEMPTION)
    return "" if begun or named == _OTHER else named


def _decision(exemption: str, triggers: int, strong: int, limits: Thresholds) -> tuple[Outcome, Ground]:
    if exemption:
        return "none", "exempt"
    if not triggers:
        return "none", "nothing"
    if strong:
        return "full", "strong"
    return ("full", "many") if triggers >= limits.full_from else ("light", "few")
