"""The register of a year: what has been assessed before deciding, and what came of it, counted from the assessments.

It serves the welfare report to the council (612/2021, 6 § and 7 §) and whoever looks after the work. Nothing in it is
estimated: every figure counts assessments, and a share is told only of what was counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final, Literal

import msgspec

from ennakko.model.assessment import STATUS_QUO, Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.condition import SCREENED, Scope
from ennakko.model.days import parsed
from ennakko.model.findings import alternatives, groups
from ennakko.model.form import UNKNOWN, Choice, Option
from ennakko.model.outcome import is_open, without_assessment
from ennakko.model.parallel import in_language, written_in
from ennakko.model.standing import form_of
from ennakko.model.words import LANGUAGES, Language, Text

Outcome = Literal["assessed", "screened", "open"]
"""An assessment that is ready; the decision that none is needed; or work that goes on."""
_CHANGED: Final = frozenset({"changed_proposal", "added_conditions"})
_DRAFT: Final = "draft"
_CHOICE: Final = 2
"""So many alternatives beside the status quo are a choice between alternatives."""


class FollowUp(msgspec.Struct, frozen=True):
    """One thing to follow up: what, when, by whom, and whether it has been looked at."""

    indicator: str
    due: date | None
    owner: str
    done: bool


class Entry(msgspec.Struct, frozen=True):
    """One matter of the register. Texts are as people wrote them in the language `written`, where a title stands in
    `also` in another language; choices are those of the forms the matter was assessed with.

    `day` is that of the decision, otherwise of the meeting. `harmed` are the population groups that bear harm in the
    proposed alternative, or in any when none is proposed.
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
    alternatives: int
    heard: bool
    heard_before: bool
    harmed: tuple[Option, ...]
    result: Option | None
    effect: Option | None
    follow_ups: tuple[FollowUp, ...]

    def title_in(self, language: Language) -> tuple[str, Language | None]:
        """The title for readers of a language, and the language it is in."""
        also = self.also.get(language) if self.written != language else None
        return (also, language) if also else (self.title, self.written)

    @property
    def due(self) -> date | None:
        """The first day on which something is to be followed up that nobody has looked at yet."""
        return min((each.due for each in self.follow_ups if each.due and not each.done), default=None)


class Count(msgspec.Struct, frozen=True):
    """So many of so many."""

    n: int
    of: int

    @property
    def percent(self) -> int | None:
        """The share in whole per cent, halves upwards; None of nothing."""
        return (200 * self.n + self.of) // (2 * self.of) if self.of else None


class Year(msgspec.Struct, frozen=True):
    """A year's matters by day, and what they come to. `decisions` are those that each body has made, where somebody
    has told: without that there is no share of all decisions."""

    year: int
    entries: tuple[Entry, ...]
    decisions: Mapping[str, int] = {}

    def of(self, *outcomes: Outcome) -> tuple[Entry, ...]:
        """The matters that ended so."""
        return tuple(entry for entry in self.entries if entry.outcome in outcomes)

    def counted(self, wanted: Callable[[Entry], bool]) -> Count:
        """How many of the light and full assessments are as wanted. A form of one's own need not ask for it."""
        found = [entry for entry in self.of("assessed") if entry.scope in SCREENED]
        return Count(sum(map(wanted, found)), len(found))

    @property
    def chosen_between(self) -> Count:
        """Assessments with at least two alternatives beside the status quo."""
        return self.counted(lambda entry: entry.alternatives >= _CHOICE)

    @property
    def heard(self) -> Count:
        """Assessments for which somebody was heard before the matter was dealt with."""
        return self.counted(lambda entry: entry.heard_before)

    @property
    def to_follow_up(self) -> Count:
        """Assessments that say on what day something is looked at."""
        return self.counted(lambda entry: any(each.due for each in entry.follow_ups))

    def followed_up(self, today: date) -> Count:
        """Of all that was to be looked at by today, what has been."""
        due = [each for entry in self.of("assessed") for each in entry.follow_ups if each.due and each.due <= today]
        return Count(sum(each.done for each in due), len(due))

    @property
    def mattered(self) -> Count:
        """Assessments that changed the proposal or its conditions, of those that tell what they did."""
        told = [entry.effect.id for entry in self.of("assessed") if entry.effect and entry.effect.id != UNKNOWN]
        return Count(sum(effect in _CHANGED for effect in told), len(told))

    def harmed(self) -> tuple[tuple[Option, tuple[Entry, ...]], ...]:
        """The population groups that bear harm, each with the assessments that say so, the most often harmed first."""
        assessed = self.of("assessed")
        often = _often(group for entry in assessed for group in entry.harmed)
        return tuple(
            (group, tuple(e for e in assessed if any(h.id == group.id for h in e.harmed))) for group, _ in often
        )

    def forms(self) -> tuple[tuple[Option, int], ...]:
        """The forms of the assessments, and how many were made with each, the most used first."""
        return _often(entry.form for entry in self.of("assessed"))

    def modules(self) -> tuple[tuple[Option, int], ...]:
        """The modules taken into use, and in how many assessments, the most used first."""
        return _often(module for entry in self.of("assessed") for module in entry.modules)

    def bodies(self) -> tuple[str, ...]:
        """Every body that decided or whose decisions are told, by name; nameless last."""
        found = {entry.body for entry in self.of("assessed", "screened")} | self.decisions.keys()
        return tuple(sorted(found, key=lambda body: (not body, body.casefold())))


def entry(catalogue: Catalogue, assessment: Assessment, modified: date) -> Entry:
    """What the register tells of one assessment. Without a day of its own it belongs to the year it was `modified`."""
    form, status = form_of(catalogue, assessment), assessment.text("status") or _DRAFT
    day = parsed(assessment.text("dec_date")) or parsed(assessment.text("meeting_date"))
    meeting = parsed(assessment.text("meeting_date")) or day
    begun = [parsed(assessment.text("participation", r, "par_when")[:10]) for r in assessment.rows("participation")]
    outcome: Outcome = "open" if is_open(status) else "assessed"
    if without_assessment(catalogue, assessment.form, status):
        outcome = "screened"
    also = {each: in_language(assessment, each)[0].title for each in LANGUAGES}
    modules = ((id_, catalogue.forms.get(id_)) for id_ in assessment.modules)
    return Entry(
        id=assessment.id,
        written=written_in(assessment),
        title=assessment.title,
        also={each: title for each, title in also.items() if title != assessment.title},
        case_number=assessment.text("case_no"),
        organisation=assessment.text("organisation"),
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
        alternatives=len(alternatives(assessment)),
        heard=bool(begun),
        heard_before=any(each is None or meeting is None or each <= meeting for each in begun),
        harmed=tuple(_group(catalogue, group) for group in _harmed(assessment)),
        result=_choice(catalogue, "dec_result", assessment.text("dec_result")),
        effect=_choice(catalogue, "dec_effect", assessment.text("dec_effect")),
        follow_ups=tuple(_follow_up(assessment, row) for row in assessment.rows("followup")),
    )


def of_year(year: int, entries: Iterable[Entry], decisions: Mapping[str, int]) -> Year:
    """The register of a year. A body that is written in small and in capital letters is one body."""
    mine = [entry for entry in entries if entry.year == year]
    mine.sort(key=lambda each: (each.day is None, each.day or date.min, each.title.casefold(), each.id))
    spelled: dict[str, str] = {}

    def called(body: str) -> str:
        words = " ".join(body.split())
        return spelled.setdefault(words.casefold(), words)

    alike = tuple(msgspec.structs.replace(each, body=called(each.body)) for each in mine)
    return Year(year, alike, {called(body): made for body, made in decisions.items()})


def _often(found: Iterable[Option]) -> tuple[tuple[Option, int], ...]:
    """Each with how often it was found, the most often first; of the same id, the words found last."""
    words: dict[str, Option] = {}
    times: Counter[str] = Counter()
    for option in found:
        words[option.id] = option
        times[option.id] += 1
    return tuple((words[id_], n) for id_, n in times.most_common())


def _group(catalogue: Catalogue, id_: str) -> Option:
    """A population group; one that no form here knows goes by its id."""
    return catalogue.option("groups", id_) or Option(id_, Text(id_, id_, id_))


def _choice(catalogue: Catalogue, question: str, value: str) -> Option | None:
    asked = catalogue.questions.get(question)
    options = catalogue.options(asked) if isinstance(asked, Choice) else ()
    return next((option for option in options if option.id == value), None)


def _harmed(assessment: Assessment) -> tuple[str, ...]:
    proposed = assessment.text("con_proposal")
    if proposed == STATUS_QUO:
        looked_at: tuple[str, ...] = (STATUS_QUO,)
    else:
        compared = alternatives(assessment)
        looked_at = (proposed,) if proposed in compared else compared
    return tuple(dict.fromkeys(each.group for row in looked_at for each in groups(assessment, row) if each.bears))


def _follow_up(assessment: Assessment, row: str) -> FollowUp:
    def text(column: str) -> str:
        return assessment.text("followup", row, column)

    done = any(map(text, ("fol_outcome", "fol_outcome_value", "fol_outcome_date")))
    return FollowUp(text("fol_indicator"), parsed(text("fol_when")), text("fol_owner"), done)
