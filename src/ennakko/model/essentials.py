"""What an assessment cannot be without: basic data, alternatives, screening, every perspective, hearing, the child."""

from __future__ import annotations

from collections.abc import Iterator

from ennakko.model.form import YesNo
from ennakko.model.matrix import dismisses
from ennakko.model.matter import Matter, Noticed
from ennakko.model.perspectives import in_use
from ennakko.model.screening import suggestion
from ennakko.model.standing import answered, required

_ALWAYS = ("title", "decision_summary", "body")


def noticed(matter: Matter) -> Iterator[Noticed]:
    """V1 to V5, V10 and V11."""
    for id_ in _ALWAYS:
        if _open(matter, id_):
            yield Noticed("V1", (id_,), {"question": matter.asked[id_].label})
    if "alternatives" in matter.asked:
        yield from _alternatives(matter)
    yield from _screening(matter)
    yield from _perspectives(matter)
    if "participation" in matter.asked and not matter.assessment.rows("participation"):
        if not answered(matter.assessment.value("par_none_reason")):
            yield Noticed("V10", ("participation",))
    if "LAVA" in matter.assessment.modules and _open(matter, "con_child_best"):
        yield Noticed("V11", ("con_child_best",))


def _open(matter: Matter, id_: str) -> bool:
    return id_ in matter.asked and not answered(matter.assessment.value(id_))


def _alternatives(matter: Matter) -> Iterator[Noticed]:
    if not matter.compared:
        yield Noticed("V2", ("alternatives",))
    elif len(matter.compared) == 1 and _open(matter, "single_alt_reason"):
        yield Noticed("V3", ("single_alt_reason",), {"alternative": matter.alternative(matter.compared[0])})


def _screening(matter: Matter) -> Iterator[Noticed]:
    """The questions need no answer where a ground for exemption has been named, nor where the form requires none and
    nobody has begun with them; the reasons are always needed.
    """
    screening = matter.catalogue.form_for("screening")
    found = suggestion(screening, matter.assessment)
    left = () if found.decided else tuple(id_ for id_ in found.unanswered if id_ in matter.asked)
    questions = [q.id for q in screening.questions() if isinstance(q, YesNo)]
    begun = any(answered(matter.assessment.value(id_)) for id_ in questions)
    if not begun and not any(required(matter.asked[id_], matter.catalogue, matter.assessment) for id_ in left):
        left = ()
    if left or _open(matter, "S18"):
        yield Noticed("V4", ((*left, "S18")[0],))


def _perspectives(matter: Matter) -> Iterator[Noticed]:
    """A perspective is dealt with by any impact of an alternative, or by saying why it is beside the decision.

    Where there is no row to go to, the path names the perspective in its place.
    """
    told = [i for i in matter.impacts if i.values]
    dealt_with = {i.perspective for i in told if not dismisses(i) or i.none_reason}
    unexplained = {i.perspective: ("impacts", i.row, "imp_none_reason") for i in told if dismisses(i)}
    for name in in_use(matter.catalogue, matter.assessment):
        option = matter.catalogue.option("perspectives", name)
        if option and name not in dealt_with:
            yield Noticed("V5", unexplained.get(name, ("impacts", name)), {"perspective": option.label})
