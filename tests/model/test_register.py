"""What the register of a year counts."""

from collections.abc import Mapping
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.files.forms import load
from ennakko.model.assessment import STATUS_QUO, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.register import Count, Entry, entry, of_year
from ennakko.model.words import LANGUAGES

ONE, TWO = "1" * 24, "2" * 24
CHANGED = date(2027, 1, 2)


@cache
def catalogue() -> Catalogue:
    return load()


def row(table: str, id_: str, **cells: Value) -> dict[Path, Value]:
    return {(table, id_): "m", **{(table, id_, column): value for column, value in cells.items()}}


def matter(form: str = "KEVYT", *rows: Mapping[Path, Value], id_: str = "a" * 24, **answers: Value) -> Entry:
    given: dict[Path, Value] = {(name,): value for name, value in answers.items()}
    for each in rows:
        given |= each
    return entry(catalogue(), blank(id_, form, given), CHANGED)


def test_a_matter_belongs_to_the_year_of_its_decision() -> None:
    both = matter(dec_date="2026-01-12", meeting_date="2025-12-09")
    assert (both.year, both.day) == (2026, date(2026, 1, 12))
    assert matter(meeting_date="2025-12-09").year == 2025
    neither = matter(meeting_date="soon")
    assert (neither.year, neither.day) == (2027, None)


def test_a_title_is_read_in_the_language_of_the_reader_where_it_was_written_in_both() -> None:
    both = matter(title="Uimahalli", title_sv="Simhallen", language="fi_sv", first_language="fi")
    assert [both.title_in(each) for each in LANGUAGES] == [
        ("Uimahalli", "fi"),
        ("Simhallen", "sv"),
        ("Uimahalli", "fi"),
    ]
    assert matter(title="Uimahalli", title_sv="Simhallen", language="fi").title_in("sv") == ("Uimahalli", "fi")
    assert matter(title="Uimahalli").title_in("sv") == ("Uimahalli", None)


@pytest.mark.parametrize(
    ("form", "status", "outcome"),
    [
        ("KEVYT", None, "open"),
        ("LAAJA", "circulated", "open"),
        ("LAAJA", "final", "assessed"),
        ("SEULA", "draft", "open"),
        ("SEULA", "final", "screened"),
    ],
)
def test_what_became_of_a_matter(form: str, status: str | None, outcome: str) -> None:
    assert matter(form, status=status).outcome == outcome


def test_who_bears_harm_in_what_is_proposed() -> None:
    rows = (
        row("alternatives", ONE),
        row("alternatives", TWO),
        row("impacts", "a1", alternative=ONE, imp_groups=("older", "school"), imp_value="-1"),
        row("impacts", "a2", alternative=TWO, imp_groups=("teens",), imp_value="-2"),
        row("impacts", "a3", alternative=ONE, imp_groups=("infants",), imp_value="2"),
    )
    assert [g.id for g in matter("KEVYT", *rows, con_proposal=ONE).harmed] == ["older", "school"]
    assert [g.id for g in matter("KEVYT", *rows).harmed] == ["older", "school", "teens"]
    assert matter("KEVYT", *rows, con_proposal=STATUS_QUO).harmed == ()
    gone = row("impacts", "a4", imp_groups=("of_another_form",), imp_value="-1")
    assert [g.label.fi for g in matter("KEVYT", rows[0], gone).harmed] == ["of_another_form"]


def test_a_hearing_counts_by_the_day_it_began() -> None:
    late = row("participation", ONE, par_when="2026-12-10/2026-12-20")
    meeting = {"meeting_date": "2026-12-09"}
    assert (matter("KEVYT", late, **meeting).heard, matter("KEVYT", late, **meeting).heard_before) == (True, False)
    early = row("participation", TWO, par_when="2026-08-31/2026-12-20")
    assert matter("KEVYT", late, early, **meeting).heard_before
    assert matter("KEVYT", row("participation", ONE, par_who="Kylät")).heard_before
    assert not matter().heard


def test_a_follow_up_is_done_when_anything_is_written_of_what_came() -> None:
    rows = (
        row("followup", ONE, fol_indicator="Käynnit", fol_when="2026-10-01", fol_outcome="Ennallaan."),
        row("followup", TWO, fol_indicator="Lainat", fol_when="2028-02-01"),
    )
    found = matter("KEVYT", *rows, status="final", meeting_date="2026-03-01")
    assert ([each.done for each in found.follow_ups], found.due) == ([True, False], date(2028, 2, 1))
    year = of_year(2026, [found], {})
    assert year.followed_up(date(2026, 9, 30)) == Count(0, 0)
    assert year.followed_up(date(2026, 10, 1)) == Count(1, 1)
    assert year.followed_up(date(2028, 2, 1)) == Count(1, 2)
    assert year.to_follow_up == Count(1, 1)


def test_shares_are_of_what_was_counted() -> None:
    entries = [
        matter(id_="1" * 24, status="decided", meeting_date="2026-03-01", dec_effect="changed_proposal"),
        matter(id_="2" * 24, status="decided", meeting_date="2026-03-02", dec_effect="no_effect"),
        matter(id_="3" * 24, status="decided", meeting_date="2026-03-03", dec_effect="unknown"),
        matter("TERVE_KUNTA", id_="4" * 24, status="final", meeting_date="2026-03-04"),
        matter(id_="5" * 24, meeting_date="2026-03-05", dec_effect="changed_proposal"),
    ]
    year = of_year(2026, entries, {})
    assert (year.mattered, year.mattered.percent) == (Count(1, 2), 50)
    assert year.chosen_between == Count(0, 3)
    assert [(form.id, n) for form, n in year.forms()] == [("KEVYT", 3), ("TERVE_KUNTA", 1)]
    assert Count(0, 0).percent is None
    assert (Count(1, 3).percent, Count(1, 200).percent, Count(1, 201).percent) == (33, 1, 0)


def test_a_body_is_one_however_it_is_spelled() -> None:
    entries = [
        matter(id_="1" * 24, body=("Kunnanhallitus", "Sivistyslautakunta"), status="final", dec_date="2026-01-01"),
        matter(id_="2" * 24, body=("sivistyslautakunta ",), status="final", dec_date="2026-01-02"),
        matter(id_="3" * 24, status="final", dec_date="2026-01-03"),
    ]
    year = of_year(2026, entries, {"SIVISTYSLAUTAKUNTA": 120, "Tekninen lautakunta": 80})
    assert year.bodies() == ("Sivistyslautakunta", "Tekninen lautakunta", "")
    assert year.decisions == {"Sivistyslautakunta": 120, "Tekninen lautakunta": 80}


STATUSES = st.sampled_from(["draft", "circulated", "final", "attached", "decided", "follow_up", "closed"])
MATTERS = st.lists(
    st.builds(
        lambda n, form, status, body, day: matter(form, id_=f"{n:024}", status=status, body=body, meeting_date=day),
        st.integers(0, 999),
        st.sampled_from(["SEULA", "KEVYT", "LAAJA", "TERVE_KUNTA", "GONE"]),
        STATUSES,
        st.sampled_from([("A",), ("a",), ("B", "A"), ("C",), ()]),
        st.dates(date(2025, 1, 1), date(2027, 12, 31)).map(date.isoformat),
    ),
    max_size=12,
)


@given(MATTERS)
def test_every_matter_is_in_one_year_and_ended_one_way_under_one_body(found: list[Entry]) -> None:
    years = [of_year(year, found, {}) for year in (2025, 2026, 2027)]
    assert sum(len(year.entries) for year in years) == len(found)
    for year in years:
        days = [each.day for each in year.entries if each.day]
        assert days == sorted(days)
        assert len(year.of("assessed")) + len(year.of("screened")) + len(year.of("open")) == len(year.entries)
        ready = year.of("assessed", "screened")
        assert sum(sum(each.body == body for each in ready) for body in year.bodies()) == len(ready)
        assert sum(n for _, n in year.forms()) == len(year.of("assessed"))
