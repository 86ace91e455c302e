"""The sum of the scores of an alternative, when somebody wants to see one. It decides nothing."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from ennakko.model.assessment import Assessment
from ennakko.model.findings import Horizon, alternatives, impacts

_WEIGHTS = {"cmp_weights_2": 2, "cmp_weights_3": 3}


class Sum(msgspec.Struct, frozen=True):
    """What the scores of one alternative add up to at one horizon, and how many had no number to add."""

    alternative: str
    total: int
    counted: int
    left_out: int

    @property
    def signed(self) -> str:
        """The total with its sign; a dash when there was nothing to add up."""
        if not self.counted:
            return "–"
        return f"{self.total:+d}".replace("-", "\u2212") if self.total else "0"


def is_wanted(assessment: Assessment) -> bool:
    """Whether a sum is to be shown at all."""
    return assessment.value("cmp_sum_visible") is True


def weights(assessment: Assessment) -> Mapping[str, int]:
    """The weight of each perspective that has another one than 1; nothing when weights are not in use."""
    if not is_wanted(assessment) or assessment.value("cmp_weights") is not True:
        return {}
    return {perspective: weight for id_, weight in _WEIGHTS.items() for perspective in assessment.texts(id_)}


def sums(assessment: Assessment, horizon: Horizon) -> tuple[Sum, ...]:
    """The sum of each alternative that is compared. What is mixed, not known or not applicable is counted apart."""
    weight = weights(assessment)
    rows = impacts(assessment)
    found = []
    for alternative in alternatives(assessment):
        mine = [row for row in rows if row.alternative in ("", alternative) and horizon in row.values]
        scores = [(row.score(horizon), weight.get(row.perspective, 1)) for row in mine]
        total = sum(score * by for score, by in scores if score is not None)
        left_out = sum(score is None for score, _ in scores)
        found.append(Sum(alternative, total, len(scores) - left_out, left_out))
    return tuple(found)
