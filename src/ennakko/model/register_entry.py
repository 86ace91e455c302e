"""One matter of the register of a year, as its assessment tells it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, Literal

import msgspec

from ennakko.model.assessment import STATUS_QUO, Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.condition import SCREENED, Scope
from ennakko.model.days import parsed
from ennakko.model.disagreement import waiting
from ennakko.model.findings import alternatives, groups
from ennakko.model.form import Choice, Option
from ennakko.model.history import History, is_row
from ennakko.model.outcome import is_open, without_assessment
from ennakko.model.parallel import in_language, written_in
from ennakko.model.screening import suggestion
from ennakko.model.standing import form_of
from ennakko.model.words import LANGUAGES, Language, Text

Outcome = Literal["assessed", "screened", "open"]
"""An assessment that is ready; the decision that none is needed; or work that goes on."""
Hearing = Literal["before", "after", "none", ""]
"""When somebody was heard; that nobody was, with the reason; or nothing, as nobody has said."""
_DECIDED: Final = frozenset({"as_proposed", "amended", "rejected"})
_AFTER: Final = frozenset({"decided", "follow_up", "closed"})
"""The states of an assessment whose matter has been decided."""
_DRAFT: Final = "draft"
_TITLE: Final = ("title",)


class FollowUp(msgspec.Struct, frozen=True):
    """One thing to follow up: what, when, by whom, and whether it has been looked at."""

    indicator: str
    due: date | None
    owner: str
    done: bool


class Entry(msgspec.Struct, frozen=True):
    """One matter of the register. Texts are as people wrote them in the language `written`, where a title stands in
    `also` in another language; choices are those of the forms the matter was assessed with.

    `day` is that of the decision, otherwise of the meeting. `gained` and `harmed` are the population groups that gain
    and bear harm in the proposed alternative, or in any when none is proposed. Where people have answered differently
    and nobody has chosen, there is no answer: `disputed` are the ids of those questions, `conflicts` their words.
    """

    id: str
    written: Language | None
    title: str
    also: Mapping[Language, str]
    case_number: str
    organisation: str
    body: str
    section: str
    day: date | None
    year: int
    sector: str
    form: Option
    scope: Scope | None
    modules: tuple[Option, ...]
    status: Option | None
    outcome: Outcome
    screened: bool
    alternatives: int
    hearing: Hearing
    gained: tuple[Option, ...]
    harmed: tuple[Option, ...]
    inequality: Option | None
    mitigates: bool
    result: Option | None
    effect: Option | None
    follow_ups: tuple[FollowUp, ...]
    disputed: frozenset[str]
    conflicts: tuple[Text, ...]

    def title_in(self, language: Language) -> tuple[str, Language | None]:
        """The title for readers of a language, and the language it is in."""
        also = self.also.get(language) if self.written != language else None
        return (also, language) if also else (self.title, self.written)

    @property
    def decided(self) -> bool:
        """Whether the matter has been decided: what was tabled or sent back has not."""
        if self.result is not None:
            return self.result.id in _DECIDED
        return self.status is not None and self.status.id in _AFTER

    @property
    def due(self) -> date | None:
        """The first day on which something is to be followed up that nobody has looked at yet."""
        return min((each.due for each in self.follow_ups if each.due and not each.done), default=None)


def entry(catalogue: Catalogue, assessment: Assessment, history: History, modified: date) -> Entry:
    """What the register tells of one assessment. Without a day of its own it belongs to the year it was `modified`."""
    open_ = waiting(history, assessment)
    assessment = assessment.changed(
        {each.path: None for each in open_ if each.path != _TITLE and not is_row(each.path)}
    )
    form, status = form_of(catalogue, assessment), assessment.text("status") or _DRAFT
    day = parsed(assessment.text("dec_date")) or parsed(assessment.text("meeting_date"))
    outcome: Outcome = "open" if is_open(status) else "assessed"
    if without_assessment(catalogue, assessment.form, status):
        outcome = "screened"
    also = {each: in_language(assessment, each)[0].title for each in LANGUAGES}
    modules = ((id_, catalogue.forms.get(id_)) for id_ in assessment.modules)
    looked_at = _looked_at(assessment)
    found = [each for row in looked_at for each in groups(assessment, row)]
    return Entry(
        id=assessment.id,
        written=written_in(assessment),
        title=assessment.title,
        also={each: title for each, title in also.items() if title != assessment.title},
        case_number=assessment.text("case_no"),
        organisation=" ".join(assessment.text("organisation").split()),
        body=next(iter(assessment.texts("body")[-1:]), ""),
        section=assessment.text("dec_section") or assessment.text("section_no"),
        day=day,
        year=(day or modified).year,
        sector=assessment.text("unit"),
        form=Option(form.id, form.short),
        scope=form.scope,
        modules=tuple(Option(id_, module.short) for id_, module in modules if module),
        status=_choice(catalogue, "status", status),
        outcome=outcome,
        screened=form.scope in SCREENED and suggestion(catalogue.form_for("screening"), assessment).decided,
        alternatives=len(alternatives(assessment)),
        hearing=_hearing(assessment, parsed(assessment.text("meeting_date")) or day),
        gained=_groups(catalogue, (each.group for each in found if each.gains)),
        harmed=_groups(catalogue, (each.group for each in found if each.bears)),
        inequality=_choice(catalogue, "con_inequality", assessment.text("con_inequality")),
        mitigates=any(assessment.text("mitigation", row, "mit_action") for row in assessment.rows("mitigation")),
        result=_choice(catalogue, "dec_result", assessment.text("dec_result")),
        effect=_choice(catalogue, "dec_effect", assessment.text("dec_effect")),
        follow_ups=tuple(_follow_up(assessment, row) for row in assessment.rows("followup")),
        disputed=frozenset(conflict.path[0] for conflict in open_),
        conflicts=tuple(dict.fromkeys(_words(catalogue, conflict.path[0]) for conflict in open_)),
    )


def _words(catalogue: Catalogue, question: str) -> Text:
    asked = catalogue.questions.get(question)
    return asked.label if asked else Text(question, question, question)


def _groups(catalogue: Catalogue, ids: Iterable[str]) -> tuple[Option, ...]:
    """Population groups in the order of their list, each once; one that no form here knows goes by its id, last."""
    known = {option.id: option for option in catalogue.lists.get("groups", ())}
    order = {id_: n for n, id_ in enumerate(known)}
    found = (known.get(id_) or Option(id_, Text(id_, id_, id_)) for id_ in dict.fromkeys(ids))
    return tuple(sorted(found, key=lambda option: order.get(option.id, len(order))))


def _choice(catalogue: Catalogue, question: str, value: str) -> Option | None:
    asked = catalogue.questions.get(question)
    options = catalogue.options(asked) if isinstance(asked, Choice) else ()
    return next((option for option in options if option.id == value), None)


def _hearing(assessment: Assessment, meeting: date | None) -> Hearing:
    """A hearing counts by the day it began. One without a day was before: whoever records it has been heard."""
    begun = [parsed(assessment.text("participation", r, "par_when")[:10]) for r in assessment.rows("participation")]
    if begun:
        return "before" if any(day is None or meeting is None or day <= meeting for day in begun) else "after"
    return "none" if assessment.text("par_none_reason") else ""


def _looked_at(assessment: Assessment) -> tuple[str, ...]:
    """The proposed alternative; all that are compared, when none is proposed."""
    proposed, compared = assessment.text("con_proposal"), alternatives(assessment)
    return (proposed,) if proposed in (STATUS_QUO, *compared) else compared


def _follow_up(assessment: Assessment, row: str) -> FollowUp:
    def text(column: str) -> str:
        return assessment.text("followup", row, column)

    done = any(map(text, ("fol_outcome", "fol_outcome_value", "fol_outcome_date")))
    return FollowUp(text("fol_indicator"), parsed(text("fol_when")), text("fol_owner"), done)
