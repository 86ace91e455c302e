"""Several people, mail in any order, old attachments, copied profiles, clocks that are wrong: nothing is lost.

ENNAKKO_HISTORIES says how many histories to try.
"""

import os
from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from ennakko.model.assessment import STATUS_QUO, Assessment, Path, Value, blank, normalised, same
from ennakko.model.edit import AddRow, Answer, EditRefused, MoveRow, RemoveRow, applied
from ennakko.model.history import Author, History, current, merged, sealed, settled

PEOPLE = st.integers(0, 3)
PATHS = st.sampled_from([("title",), ("goals",), ("_page_state", "impacts")])
VALUES: st.SearchStrategy[Value] = st.sampled_from(["yksi", "kaksi", "kolme", None, ("a", "b"), True])
ROWS = st.sampled_from(["a" * 24, "b" * 24])
KEYS = st.sampled_from(["c", "i", "t"])
COLUMNS = st.sampled_from(["alt_name", "alt_cost"])


class Person:
    """Somebody with a copy of the assessment: the answers on the screen, and the versions on record."""

    def __init__(self, profile: str, history: History, answers: Assessment) -> None:
        self.author = Author(profile, profile)
        self.history = history
        self.now = answers


class People(RuleBasedStateMachine):
    """Four people and the mail between them. `seen` is who had seen what, kept apart from the model."""

    @initialize()
    def begin(self) -> None:
        row = AddRow("alternatives", "a" * 24, "i", {"alt_name": "Kolme", "alt_cost": "-84000"})
        start = applied(row, blank("x", "full", {("title",): "alku"}))
        history = sealed(History(), start.answers, Author("p0", "p0"), "0")
        self.people = [Person(f"p{n}", history, start) for n in range(4)]
        self.sent = [history]
        self.clock = 0
        self.everything = history
        self.seen: dict[str, set[str]] = {id_: set() for id_ in history.versions}

    def at(self, skew: int) -> str:
        """What a clock says that may be wrong by any amount."""
        self.clock += 1
        return str(max(0, self.clock + skew))

    def note(self, person: Person, history: History) -> None:
        """Versions that a person adds were made by somebody who had seen what the person had on record."""
        for id_ in history.versions.keys() - self.everything.versions.keys():
            self.seen[id_] = {*person.history.versions}
        self.everything = merged(self.everything, history)
        person.history = history

    def edit(self, who: int, edit: Answer | AddRow | RemoveRow | MoveRow) -> None:
        with suppress(EditRefused):
            self.people[who].now = applied(edit, self.people[who].now)

    @rule(who=PEOPLE, path=PATHS, value=VALUES)
    def answer(self, who: int, path: Path, value: Value) -> None:
        self.edit(who, Answer(path, value))

    @rule(who=PEOPLE, row=ROWS, key=KEYS, value=VALUES)
    def add_a_row(self, who: int, row: str, key: str, value: Value) -> None:
        self.edit(who, AddRow("alternatives", row, key, {"alt_name": value}))

    @rule(who=PEOPLE, row=ROWS, column=COLUMNS, value=VALUES)
    def answer_in_a_row(self, who: int, row: str, column: str, value: Value) -> None:
        self.edit(who, Answer(("alternatives", row, column), value))

    @rule(who=PEOPLE, row=ROWS)
    def remove_a_row(self, who: int, row: str) -> None:
        self.edit(who, RemoveRow("alternatives", row))

    @rule(who=PEOPLE, row=ROWS, key=KEYS)
    def move_a_row(self, who: int, row: str, key: str) -> None:
        self.edit(who, MoveRow("alternatives", row, key))

    @rule(who=PEOPLE, skew=st.integers(-3, 3))
    def close(self, who: int, skew: int) -> None:
        person = self.people[who]
        history = sealed(person.history, person.now.answers, person.author, self.at(skew))
        assert sealed(history, person.now.answers, person.author, self.at(skew)) == history
        found = history.answers(person.now.answers)
        wanted = {path: value for path, value in person.now.answers.items() if normalised(value) is not None}
        assert found.keys() == wanted.keys()
        assert all(same(found[path], wanted[path]) for path in wanted)
        self.note(person, history)

    @rule(who=PEOPLE, skew=st.integers(-3, 3))
    def mail(self, who: int, skew: int) -> None:
        self.close(who, skew)
        self.sent.append(self.people[who].history)

    @rule(who=PEOPLE, data=st.data(), skew=st.integers(-3, 3))
    def open_any_mail_new_or_old(self, who: int, data: st.DataObject, skew: int) -> None:
        self.close(who, skew)
        person, received = self.people[who], data.draw(st.sampled_from(self.sent))
        before = person.now
        person.history = merged(person.history, received)
        person.now = blank("x", "full", person.history.answers(before.answers))

    @rule(who=PEOPLE, skew=st.integers(-3, 3), data=st.data())
    def settle_a_conflict(self, who: int, skew: int, data: st.DataObject) -> None:
        self.close(who, skew)
        person = self.people[who]
        conflicts = person.history.conflicts()
        if conflicts:
            conflict = data.draw(st.sampled_from(conflicts))
            whole = [v.value for v in conflict.versions if v.path == conflict.path]
            value = data.draw(st.sampled_from([*whole, person.now.answers.get(conflict.path)]))
            self.note(person, settled(person.history, conflict.path, value, person.author, self.at(skew)))
            assert conflict.path not in {c.path for c in person.history.conflicts()}
            person.now = blank("x", "full", person.history.answers(person.now.answers))

    @rule(who=PEOPLE, other=PEOPLE)
    def take_the_profile_along_to_another_computer(self, who: int, other: int) -> None:
        self.people[who].author = self.people[other].author

    @invariant()
    def ve0_is_first(self) -> None:
        for person in self.people:
            assert person.now.rows("alternatives")[0] == STATUS_QUO

    @invariant()
    def every_answer_is_in_sight_or_was_replaced_by_somebody_who_had_seen_it(self) -> None:
        for history in (self.everything, *(person.history for person in self.people)):
            answers = history.answers()
            in_conflict = {v.id for conflict in history.conflicts() for v in conflict.versions}
            replaced = {
                id_ for version in history.versions.values() for id_ in version.over if id_ in self.seen[version.id]
            }
            for version in history.versions.values():
                if version.id not in replaced | in_conflict:
                    assert same(answers.get(version.path), version.value), version

    @invariant()
    def order_and_repetition_do_not_matter(self) -> None:
        one, two, *_ = (person.history for person in self.people)
        assert merged(one, two) == merged(two, one)
        assert merged(merged(one, two), two) == merged(one, two)
        assert merged(one, two).answers() == merged(two, one).answers()

    def teardown(self) -> None:
        """In the end everybody sends to everybody: all see the same, and all is there."""
        if not hasattr(self, "people"):
            return
        for person in self.people:
            self.note(person, sealed(person.history, person.now.answers, person.author, self.at(0)))
        whole = History()
        for person in reversed(self.people):
            whole = merged(whole, person.history)
        assert whole == self.everything
        assert merged(current(whole), whole).answers() == whole.answers()
        assert merged(current(whole), whole).conflicts() == whole.conflicts()
        self.every_answer_is_in_sight_or_was_replaced_by_somebody_who_had_seen_it()


TestPeople = People.TestCase
TestPeople.settings = settings(
    max_examples=int(os.environ.get("ENNAKKO_HISTORIES", "80")), stateful_step_count=40, deadline=None
)
