"""The register of a year: what has been assessed before deciding, and what came of it, counted from the assessments.

It serves the welfare report to the council (612/2021, 6 § and 7 §) and whoever looks after the work. Nothing in it is
estimated: every figure counts assessments, and a share is told only of what was counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final

import msgspec

from ennakko.model.condition import SCREENED
from ennakko.model.form import UNKNOWN, Option
from ennakko.model.register_entry import Entry, FollowUp, Outcome

_CHANGED: Final = frozenset({"changed_proposal", "added_conditions"})
_CHOICE: Final = 2
"""So many alternatives beside the status quo are a choice between alternatives."""


class Count(msgspec.Struct, frozen=True):
    """So many of so many."""

    n: int
    of: int

    @property
    def percent(self) -> int | None:
        """The share in whole per cent, halves upwards; None of nothing."""
        return (200 * self.n + self.of) // (2 * self.of) if self.of else None


class Year(msgspec.Struct, frozen=True):
    """A year's matters by day, and what they come to.

    `earlier` are assessed matters of years before that have something to follow up in this one. `decisions` are those
    that each body has made, where somebody has told: without that there is no share of all decisions. `others` counts
    the matters of other years.
    """

    year: int
    entries: tuple[Entry, ...]
    earlier: tuple[Entry, ...] = ()
    decisions: Mapping[str, int] = {}
    others: int = 0

    def of(self, *outcomes: Outcome) -> tuple[Entry, ...]:
        """The matters that ended so."""
        return tuple(entry for entry in self.entries if entry.outcome in outcomes)

    @property
    def screened(self) -> int:
        """Matters whose screening was answered, whatever it led to and whether the work goes on."""
        return sum(entry.screened for entry in self.entries)

    @property
    def decisions_assessed(self) -> Count:
        """The assessments whose matter has been decided."""
        assessed = self.of("assessed")
        return Count(sum(entry.decided for entry in assessed), len(assessed))

    def decided(self, body: str) -> int:
        """How many decisions of a body were assessed beforehand."""
        return sum(entry.decided and entry.body == body for entry in self.of("assessed"))

    @property
    def share(self) -> Count:
        """The decisions that were assessed, of those of the bodies whose number is told."""
        return Count(sum(map(self.decided, self.decisions)), sum(self.decisions.values()))

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
        return self.counted(lambda entry: entry.hearing == "before")

    @property
    def to_follow_up(self) -> Count:
        """Assessments that say on what day something is looked at."""
        return self.counted(lambda entry: any(each.due for each in entry.follow_ups))

    @property
    def mitigated(self) -> Count:
        """Assessments that say how harm is reduced, of those where somebody bears any."""
        harmful = [entry for entry in self.of("assessed") if entry.harmed]
        return Count(sum(entry.mitigates for entry in harmful), len(harmful))

    @property
    def mattered(self) -> Count:
        """Assessments that changed the proposal or its conditions, of those that tell what they did."""
        told = [entry.effect.id for entry in self.of("assessed") if entry.effect and entry.effect.id != UNKNOWN]
        return Count(sum(effect in _CHANGED for effect in told), len(told))

    def follow_ups(self) -> tuple[tuple[FollowUp, Entry], ...]:
        """What is to be looked at in the year, whenever it was agreed, and what is late from before; by day."""
        found = [
            (each, entry)
            for entry in (*self.earlier, *self.of("assessed"))
            for each in entry.follow_ups
            if _falls_in(each, self.year)
        ]
        return tuple(sorted(found, key=lambda pair: (pair[0].due or date.max, pair[1].title.casefold())))

    def later(self) -> tuple[tuple[FollowUp, Entry], ...]:
        """What the assessments of the year leave to be looked at later; without a day last."""
        found = [
            (each, entry)
            for entry in self.of("assessed")
            for each in entry.follow_ups
            if not (each.due and each.due.year <= self.year)
        ]
        return tuple(sorted(found, key=lambda pair: (pair[0].due or date.max, pair[1].title.casefold())))

    def followed_up(self, today: date) -> Count:
        """Of what was to be looked at in the year by today, what has been."""
        due = [each for each, _ in self.follow_ups() if each.due and each.due <= today]
        return Count(sum(each.done for each in due), len(due))

    def harmed(self) -> tuple[tuple[Option, int, tuple[Entry, ...]], ...]:
        """The groups that bear harm: in how many assessments they gain, and those where they bear harm. The most often
        harmed first."""
        assessed = self.of("assessed")
        gains = Counter(group.id for entry in assessed for group in entry.gained)
        found: list[tuple[Option, int, tuple[Entry, ...]]] = []
        for group, _ in _often(group for entry in assessed for group in entry.harmed):
            where = tuple(entry for entry in assessed if any(each.id == group.id for each in entry.harmed))
            found.append((group, gains[group.id], where))
        return tuple(found)

    def only_gain(self) -> tuple[tuple[Option, int], ...]:
        """The groups that gain and bear no harm, with the number of assessments, the most frequent first."""
        harmed = {group.id for group, _, _ in self.harmed()}
        return _often(g for entry in self.of("assessed") for g in entry.gained if g.id not in harmed)

    def inequality(self) -> tuple[tuple[Option, int], ...]:
        """What the assessments say of the differences in wellbeing and health, the most frequent first."""
        return _often(entry.inequality for entry in self.of("assessed") if entry.inequality)

    def organisations(self) -> tuple[tuple[str, int], ...]:
        """Whose matters they are, the most frequent first."""
        return tuple(Counter(entry.organisation for entry in self.entries if entry.organisation).most_common())

    def untold(self) -> tuple[str, ...]:
        """The bodies whose decisions were assessed while nobody told how many they made, where others were told."""
        if not self.decisions:
            return ()
        return tuple(body for body in self.bodies() if self.decided(body) and body not in self.decisions)

    def too_few(self) -> tuple[str, ...]:
        """The bodies that were told to have made fewer decisions than were assessed."""
        return tuple(body for body, told in self.decisions.items() if told < self.decided(body))

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


def of_year(year: int, entries: Iterable[Entry], decisions: Mapping[str, int]) -> Year:
    """The register of a year. A body that is written in small and in capital letters is one body."""
    given = tuple(entries)
    mine = [entry for entry in given if entry.year == year]
    mine.sort(key=lambda each: (each.day is None, each.day or date.min, each.title.casefold(), each.id))
    earlier = (entry for entry in given if entry.year < year and entry.outcome == "assessed")
    spelled: dict[str, str] = {}

    def called(body: str) -> str:
        words = " ".join(body.split())
        return spelled.setdefault(words.casefold(), words)

    return Year(
        year,
        tuple(msgspec.structs.replace(each, body=called(each.body)) for each in mine),
        tuple(entry for entry in earlier if any(_falls_in(each, year) for each in entry.follow_ups)),
        {called(body): made for body, made in decisions.items()},
        len(given) - len(mine),
    )


def _falls_in(follow_up: FollowUp, year: int) -> bool:
    """Whether it is to be looked at in a year: its day is then, or went by before and nobody has looked."""
    day = follow_up.due
    return day is not None and (day.year == year or (day.year < year and not follow_up.done))


def _often(found: Iterable[Option]) -> tuple[tuple[Option, int], ...]:
    """Each with how often it was found, the most often first; of the same id, the words found last."""
    words: dict[str, Option] = {}
    times: Counter[str] = Counter()
    for option in found:
        words[option.id] = option
        times[option.id] += 1
    return tuple((words[id_], n) for id_, n in times.most_common())
