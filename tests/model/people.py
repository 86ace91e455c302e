"""Four people, the mail between them, and everything that can go wrong there: one script of bytes, one plain loop.

A script is five bytes a step, so that a seed or a search can write one, and a step of noughts is none. Who had seen
what is kept apart from the model, from the moment a version is made; every law is held against that.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Set
from contextlib import suppress
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from types import MappingProxyType

from ennakko.model.assessment import STATUS_QUO, Assessment, Path, Value, blank, differing, normalised, same
from ennakko.model.disagreement import (
    agreed_by_rule,
    answers_decided,
    both,
    conflicts,
    decided,
    fitting,
    is_view,
    names_of,
    sides,
    standing_views,
    views,
    waiting,
    written,
)
from ennakko.model.edit import AddRow, Answer, Edit, EditRefused, MoveRow, applied, removal
from ennakko.model.history import Author, History, Version, current, is_row, merged, sealed
from ennakko.model.parallel import BOTH
from ennakko.model.plan import plan, united
from ennakko.model.taking_back import exchanged

STEP = 5
"""Bytes of one step."""
Trip = Callable[[Assessment, History], History]
"""What a copy goes through on its way: nothing, or a file."""
Script = bytes

TEXTS: tuple[Value, ...] = ("yksi", "kaksi", " kaksi\n", "Åkko", "kolme", None)
SEVERAL: tuple[Value, ...] = (("a", "b"), ("b",), ("LAVA", "KIELI"), None)
QUESTIONS: tuple[tuple[Path, tuple[Value, ...]], ...] = (
    (("title",), TEXTS),
    (("title_sv",), TEXTS),
    (("language",), ("fi", BOTH, None)),
    (("goals",), SEVERAL),
    (("modules",), SEVERAL),
    (("_page_state", "impacts"), ("done", "to_check", "open", None)),
)
ROWS = tuple(letter * 24 for letter in "abc")
KEYS = ("c", "c5", "i", "t")
CELLS: tuple[tuple[str, str, tuple[Value, ...]], ...] = (
    ("alternatives", "alt_name", TEXTS),
    ("alternatives", "alt_name_sv", TEXTS),
    ("alternatives", "alt_cost", ("-84000", "1250.50", None)),
    ("impacts", "imp_desc", TEXTS),
    ("impacts", "alternative", (*ROWS, STATUS_QUO)),
    ("impacts", "site", (*ROWS, None)),
    ("sites", "site_name", TEXTS),
    ("comments", "text", TEXTS),
    ("comments", "resolved", (True, False, None)),
)


@dataclass
class Step:
    """Something that undo takes back: answers, and for bringing together and deciding also versions."""

    before: Mapping[Path, Value]
    after: Mapping[Path, Value]
    more: Mapping[str, Version] = field(default_factory=dict)
    gone: Mapping[str, Version] = field(default_factory=dict)
    behind: Mapping[str, frozenset[str]] = field(default_factory=dict)


class Person:
    """Somebody with a copy of the assessment: the answers on the screen, and the versions on record."""

    def __init__(self, number: int, history: History, now: Assessment) -> None:
        self.author = Author(str(number) * 32, f"Virkailija {number}")
        self.history = history
        self.now = now
        self.forget()

    def forget(self) -> None:
        """What opening it anew forgets: the steps of undo, and what was decided in this sitting."""
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self.given: dict[Path, Mapping[str, Version]] = {}


class People:
    """The people, the mail, and who had seen what."""

    def __init__(self, trip: Trip = lambda _, history: history) -> None:
        self.trip = trip
        self.clock = 0
        self.bits: dict[str, int] = {}
        self.seen: dict[str, int] = {}
        self.versions: list[Version] = []
        self.taken_back = 0
        self.told: list[str] = []
        row = AddRow("alternatives", ROWS[0], "i", {"alt_name": "Kolme", "alt_cost": "-84000"})
        start = applied(row, blank("x" * 24, "LAAJA", {("title",): "alku"}))
        history = sealed(History(), start.answers, Author("0" * 32, "Virkailija 0"), self.at(4))
        self.people = [Person(n, history, start) for n in range(4)]
        self.note(History(), history)
        self.sent = [history]

    def at(self, skew: int) -> str:
        """What a clock says that may be hours off."""
        self.clock += 1
        minutes = max(0, self.clock + (skew - 4) * 60 + 480)
        return f"2026-11-{1 + minutes // 1440:02}T{minutes // 60 % 24:02}:{minutes % 60:02}:00+02:00"

    def note(self, before: History, after: History) -> None:
        """The versions that were made by somebody who had `before` on record."""
        for version in after.versions.values():
            if version.id not in self.bits and version.id not in before.versions:
                assert before.versions.keys() >= {*version.over}, "a version stands over what its author had not seen"
                self.bits[version.id] = 1 << len(self.bits)
                self.seen[version.id] = self.union(self.bits[o] | self.seen[o] for o in version.over)
                self.versions.append(version)

    @staticmethod
    def union(masks: Iterable[int]) -> int:
        return reduce(or_, masks, 0)

    def play(self, script: Script) -> None:
        """Go through all steps, then let everybody send to everybody."""
        for n in range(0, len(script), STEP):
            kind, who, a, b, c = script[n : n + STEP]
            act = ACTS[kind % len(ACTS)] if kind else None
            if act is not None:
                person = self.people[who % 4]
                before = person.history
                self.told.append(f"{who % 4} {act.__name__} {a} {b} {c}")
                act(self, person, a, b, c)
                assert person.now.rows("alternatives")[0] == STATUS_QUO, "VE0 is not first"
                if person.history is not before:
                    self.all_in_sight(person.history)
        self.end()

    # What people do, each told by three numbers.

    def make(self, person: Person, edit: Edit) -> None:
        with suppress(EditRefused):
            before, person.now = person.now, applied(edit, person.now)
            paths = differing(before.answers, person.now.answers)
            if paths:
                person.done.append(
                    Step(
                        {path: before.answers.get(path) for path in paths},
                        {path: person.now.answers.get(path) for path in paths},
                    )
                )
                person.undone.clear()

    def answer(self, person: Person, a: int, b: int, c: int) -> None:
        path, values = QUESTIONS[a % 2 and a // 2 % len(QUESTIONS)]
        self.make(person, Answer(path, values[b % len(values)]))

    def add_a_row(self, person: Person, a: int, b: int, c: int) -> None:
        table, column, values = CELLS[a % 2 and a // 2 % len(CELLS)]
        cells = {column: values[c % len(values)]}
        if table == "comments":
            cells["about"] = "title"
        self.make(person, AddRow(table, ROWS[b % len(ROWS)], KEYS[c % len(KEYS)], cells))

    def answer_in_a_row(self, person: Person, a: int, b: int, c: int) -> None:
        table, column, values = CELLS[a % 2 and a // 2 % len(CELLS)]
        rows = person.now.rows(table)
        if rows:
            self.make(person, Answer((table, rows[b % len(rows)], column), values[c % len(values)]))

    def remove_a_row(self, person: Person, a: int, b: int, c: int) -> None:
        table, rows = CELLS[a % 2 and a // 2 % len(CELLS)][0], person.now.rows(CELLS[a % 2 and a // 2 % len(CELLS)][0])
        if rows:
            self.make(person, removal(table, rows[b % len(rows)], person.now))

    def move_a_row(self, person: Person, a: int, b: int, c: int) -> None:
        table, rows = CELLS[a % 2 and a // 2 % len(CELLS)][0], person.now.rows(CELLS[a % 2 and a // 2 % len(CELLS)][0])
        if rows:
            self.make(person, MoveRow(table, rows[b % len(rows)], KEYS[c % len(KEYS)]))

    def close(self, person: Person, a: int, b: int, c: int) -> None:
        before, now = person.history, person.now
        at = self.at(a % 9)
        # one in five answers by the command line, where an answer decides
        history = (sealed if c % 5 == 4 else written)(before, now.answers, person.author, at)
        self.note(before, history)
        if c % 5 != 4:
            self.nothing_is_decided(person, history)
        person.history = history
        stand = {p: v for p, v in history.answers(now.answers).items() if is_view(p)}
        person.now = now.changed(stand)
        found = history.answers(person.now.answers)
        wanted = {path: value for path, value in person.now.answers.items() if normalised(value) is not None}
        assert found.keys() == wanted.keys(), "what is on record is not what is on the screen"
        assert all(same(found[path], wanted[path]) for path in wanted), "what is on record is not what is on the screen"

    def nothing_is_decided(self, person: Person, after: History) -> None:
        """Writing on in a conflict leaves every answer of others where it was, unless its row is taken out."""
        for conflict in conflicts(person.history):
            row = conflict.path[:2]
            if is_row(row) and row not in person.now.answers:
                continue
            left = {v.id for v in after.in_force(conflict.path)}
            for version in person.history.in_force(conflict.path):
                other = version.by.id != person.author.id and not is_row(conflict.path)
                assert not other or version.id in left, f"buried by writing on: {version}"
            if is_row(conflict.path):
                assert conflict.path in {each.path for each in conflicts(after)}, "decided by writing on"

    def mail(self, person: Person, a: int, b: int, c: int) -> None:
        self.close(person, a, b, c)
        self.sent.append(self.trip(person.now, person.history))

    def mail_current_answers(self, person: Person, a: int, b: int, c: int) -> None:
        self.close(person, a, b, c)
        short = current(person.history)
        assert short.answers(person.now.answers) == person.history.answers(person.now.answers), "current answers"
        assert short.conflicts() == person.history.conflicts(), "conflicts of current answers"
        self.sent.append(self.trip(person.now, short))

    def received(self, number: int) -> History:
        """Any mail ever sent, the newest as likely as all others together."""
        return self.sent[-1 if number % 2 else (number // 2) % len(self.sent)]

    def open_a_mail(self, person: Person, a: int, b: int, c: int) -> None:
        """As the library takes a file in."""
        self.close(person, c, b, a)
        received, before = self.received(a), person.now
        person.history = self.brought(person.history, received, self.received(b))
        person.now = blank(before.id, before.form, person.history.answers(before.answers))
        self.own_answers_stay(before, person)
        person.forget()

    def bring_mails_together(self, person: Person, a: int, b: int, c: int) -> None:
        """As the window does: one or two files, the rules for the order of rows, and one step of undo."""
        self.close(person, c, b, a)
        received = [self.received(number) for number in (a, b)[: 1 + c % 2]]
        whole = united([person.history, *received])
        ruled = agreed_by_rule(whole, person.author, self.at(c % 9))
        self.note(whole, ruled)
        found = plan(person.now, person.history, ruled, person.author)
        paths = differing(found.before.answers, found.after.answers)
        step = Step(
            {path: found.before.answers.get(path) for path in paths},
            {path: found.after.answers.get(path) for path in paths},
            found.more,
            {},
            found.history.behind,
        )
        person.done.append(step)
        person.undone.clear()
        person.given = {}
        before = person.now
        self.turned(person, step.after, step.more, step.gone.keys(), step.behind)
        assert person.history == ruled, "agreeing is not what was planned"
        self.own_answers_stay(before, person)

    def brought(self, mine: History, received: History, third: History) -> History:
        """Together, with the laws of it."""
        whole, other = merged(mine, received), merged(received, mine)
        assert whole == other, "the order of two matters"
        assert whole.answers() == other.answers(), "the order of two matters for the answers"
        assert merged(whole, received) == whole == merged(whole, mine), "a second time changes something"
        assert merged(whole, third) == merged(mine, merged(received, third)), "the order of three matters"
        return whole

    def own_answers_stay(self, before: Assessment, person: Person) -> None:
        """Of answers in conflict, one's own stays on the screen."""
        for conflict in person.history.conflicts():
            own = before.answers.get(conflict.path)
            if own is not None and any(same(own, v.value) for v in conflict.versions if v.path == conflict.path):
                assert is_row(conflict.path) or same(own, person.now.answers.get(conflict.path)), "own answer"

    def settle(self, person: Person, a: int, b: int, c: int) -> None:
        self.close(person, c, b, a)
        found = conflicts(person.history)
        if not found:
            return
        conflict = found[a % len(found)]
        parts = sides(conflict, person.author.id)
        choices: list[Value] = [
            *(side.value for side in parts),
            both(conflict, person.author.id, long=bool(c % 2)),
            "uusi",
            None,
        ]
        if is_row(conflict.path):
            choices = [side.value for side in parts]
        before, now = person.now, person.history
        gone = {id_: v for id_, v in person.given.get(conflict.path, {}).items() if id_ in now.versions}
        rest = {id_: v for id_, v in now.versions.items() if id_ not in gone}
        base = History(MappingProxyType(rest), now.behind) if gone else now
        if b % 4 == 3 and not is_row(conflict.path):
            stay = next((each for each in base.conflicts() if each.path == conflict.path), None)
            if stay is None:
                return
            held = base.answers(before.answers).get(conflict.path)
            wanted: dict[Path, Value] = {conflict.path: held, views(conflict.path): names_of(stay)}
            more: dict[str, Version] = {}
            after = before.changed(fitting(before, wanted))
        else:
            value = choices[b // 4 % len(choices)]
            if is_row(conflict.path) and value is not None:
                value = base.answers().get(conflict.path, value)
            more = {v.id: v for v in decided(base, conflict, value, person.author, self.at(c % 9))}
            self.note(base, base.with_(more.values()))
            after = before.changed(answers_decided(conflict.path, value, base.with_(more.values()), before))
        person.given[conflict.path] = more
        paths = differing(before.answers, after.answers)
        step = Step(
            {path: before.answers.get(path) for path in paths},
            {path: after.answers.get(path) for path in paths},
            more,
            gone,
        )
        person.done.append(step)
        person.undone.clear()
        self.turned(person, step.after, step.more, step.gone.keys(), step.behind)
        left = {each.path for each in waiting(person.history, person.now)}
        assert conflict.path not in left, "what was decided still waits"
        if more:
            assert conflict.path not in {each.path for each in conflicts(person.history)}, "decided, still a conflict"
        else:
            assert conflict.path in {each.path for each in standing_views(person.history, person.now)}, "both stay"

    def undo(self, person: Person, a: int, b: int, c: int) -> None:
        for _ in range(min(1 + a % 3, len(person.done))):
            step = person.done.pop()
            person.undone.append(step)
            self.turned(person, step.before, step.gone, step.more.keys(), step.behind)

    def redo(self, person: Person, a: int, b: int, c: int) -> None:
        for _ in range(min(1 + a % 3, len(person.undone))):
            step = person.undone.pop()
            person.done.append(step)
            self.turned(person, step.after, step.more, step.gone.keys(), step.behind)

    def turned(
        self,
        person: Person,
        show: Mapping[Path, Value],
        come: Mapping[str, Version],
        go: Set[str],
        behind: Mapping[str, frozenset[str]],
    ) -> None:
        person.now = person.now.changed(show)
        if come or go or behind:
            before = person.history
            person.history = exchanged(before, come, go, behind)
            for id_ in before.versions.keys() - person.history.versions.keys():
                self.taken_back |= self.bits[id_]

    def take_the_profile_to_another_computer(self, person: Person, a: int, b: int, c: int) -> None:
        person.author = self.people[a % 4].author

    # The laws.

    def all_in_sight(self, history: History) -> None:
        """Every version is in sight, or was replaced by somebody who had seen it; and no conflict is a false one."""
        bits, seen = self.bits, self.seen
        answers = history.answers()
        disputed = history.conflicts()
        in_conflict = {v.id for conflict in disputed for v in conflict.versions}
        replaced = self.union(seen[id_] for id_ in history.versions)
        for id_, version in history.versions.items():
            if not bits[id_] & replaced and id_ not in in_conflict:
                assert same(answers.get(version.path), version.value), f"out of sight: {version}"
        for conflict in disputed:
            if not is_row(conflict.path) and (conflict.path[:2]) not in {each.path for each in disputed}:
                over = self.union(seen[v.id] for v in conflict.versions)
                assert not any(bits[v.id] & over for v in conflict.versions), f"a false conflict: {conflict}"

    def end(self) -> None:
        """In the end everybody sends to everybody: all see the same, and all is there."""
        for person in self.people:
            self.close(person, 4, 0, 0)
        copies = [*(person.history for person in self.people), *self.sent]
        whole, other = united(copies), united(reversed(copies))
        assert whole == other, "the order of all matters"
        assert whole.answers() == other.answers(), "the order of all matters for the answers"
        assert whole.conflicts() == other.conflicts(), "the order of all matters for the conflicts"
        there = self.union(self.bits[id_] for id_ in whole.versions)
        lost = [v for v in self.versions if not self.bits[v.id] & (there | self.taken_back)]
        assert not lost, f"lost: {lost}"
        self.all_in_sight(whole)
        again = merged(current(whole), whole)
        assert again.answers() == whole.answers(), "current answers come together with the whole"
        assert again.conflicts() == whole.conflicts(), "current answers come together with the whole"


Act = Callable[[People, Person, int, int, int], None]
_OFTEN: tuple[tuple[Act, int], ...] = (
    (People.answer, 6),
    (People.add_a_row, 4),
    (People.answer_in_a_row, 6),
    (People.remove_a_row, 3),
    (People.move_a_row, 2),
    (People.close, 2),
    (People.mail, 3),
    (People.mail_current_answers, 2),
    (People.open_a_mail, 3),
    (People.bring_mails_together, 5),
    (People.settle, 6),
    (People.undo, 3),
    (People.redo, 1),
    (People.take_the_profile_to_another_computer, 1),
)
ACTS: tuple[Act, ...] = tuple(act for act, times in _OFTEN for _ in range(times))


def script_of(seed: int, steps: int) -> Script:
    """A script by chance."""
    return random.Random(seed).randbytes(steps * STEP)


def fault(script: Script, made: Callable[[], People] = People) -> str:
    """Which law a script breaks, or nothing."""
    try:
        made().play(script)
    except Exception as error:  # a mistake in the program is a fault like any other
        return str(error) or repr(error)
    return ""


def shortest(script: Script, made: Callable[[], People] = People) -> tuple[Script, list[str]]:
    """A script that still breaks the same law once every step is left out that can be, and what happens in it."""
    law = fault(script, made).split(":")[0]
    size = len(script) // STEP
    while size:
        for begin in range(len(script) // STEP - size, -1, -size):
            less = script[: begin * STEP] + script[(begin + size) * STEP :]
            if fault(less, made).split(":")[0] == law:
                script = less
        size //= 2
    people = made()
    with suppress(Exception):
        people.play(script)
    return script, people.told
