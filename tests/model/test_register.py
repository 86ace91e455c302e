"""What the register of a year counts."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.files.forms import load
from ennakko.model.assessment import STATUS_QUO, Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import Author, History, merged, sealed
from ennakko.model.register import Count, of_year
from ennakko.model.register_entry import Entry, entry
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
    return entry(catalogue(), blank(id_, form, given), History(), CHANGED)


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
    assert [g.id for g in matter("KEVYT", *rows, con_proposal=ONE).harmed] == ["school", "older"]
    assert [g.id for g in matter("KEVYT", *rows).harmed] == ["school", "teens", "older"]
    assert matter("KEVYT", *rows, con_proposal=STATUS_QUO).harmed == ()
    gone = row("impacts", "a4", imp_groups=("of_another_form",), imp_value="-1")
    assert [g.label.fi for g in matter("KEVYT", rows[0], gone).harmed] == ["of_another_form"]


def test_who_gains_and_who_bears_harm_stand_in_the_order_of_the_list() -> None:
    rows = (
        row("alternatives", ONE),
        row("impacts", "a1", alternative=ONE, imp_groups=("oldest", "school", "infants"), imp_value="-1"),
        row("impacts", "a2", alternative=ONE, imp_groups=("older",), imp_value="mix"),
    )
    found = matter("KEVYT", *rows, con_inequality="widens")
    assert [g.id for g in found.harmed] == ["infants", "school", "older", "oldest"]
    assert [g.id for g in found.gained] == ["older"]
    assert found.inequality is not None
    assert not found.mitigates
    year = of_year(2027, [msgspec.structs.replace(found, outcome="assessed")], {})
    assert [(group.id, gains, len(where)) for group, gains, where in year.harmed()][2] == ("older", 1, 1)
    assert year.mitigated == Count(0, 1)
    assert [(option.id, n) for option, n in year.inequality()] == [("widens", 1)]
    assert year.only_gain() == ()
    rows = (rows[0], row("impacts", "a1", alternative=ONE, imp_groups=("teens",), imp_value="1"))
    glad = msgspec.structs.replace(matter("KEVYT", *rows), outcome="assessed")
    assert [(group.id, n) for group, n in of_year(2027, [found, glad], {}).only_gain()] == [("teens", 1)]


def test_a_hearing_counts_by_the_day_it_began() -> None:
    late = row("participation", ONE, par_when="2026-12-10/2026-12-20")
    assert matter("KEVYT", late, meeting_date="2026-12-09").hearing == "after"
    early = row("participation", TWO, par_when="2026-08-31/2026-12-20")
    assert matter("KEVYT", late, early, meeting_date="2026-12-09").hearing == "before"
    assert matter("KEVYT", row("participation", ONE, par_who="Kylät")).hearing == "before"
    assert matter(par_none_reason="Kiire.").hearing == "none"
    assert matter().hearing == ""


def test_what_is_followed_up_in_a_year_was_agreed_then_or_before() -> None:
    rows = (
        row("followup", ONE, fol_indicator="Käynnit", fol_when="2026-10-01", fol_outcome="Ennallaan."),
        row("followup", TWO, fol_indicator="Lainat", fol_when="2028-02-01"),
        row("followup", "3" * 24, fol_indicator="Palaute"),
    )
    found = matter("KEVYT", *rows, status="final", meeting_date="2026-03-01")
    assert (sorted(each.done for each in found.follow_ups), found.due) == ([False, False, True], date(2028, 2, 1))
    years = {year: of_year(year, [found], {}) for year in (2026, 2027, 2028, 2029)}
    agreed = {y: [each.indicator for each, _ in year.follow_ups()] for y, year in years.items()}
    assert agreed == {2026: ["Käynnit"], 2027: [], 2028: ["Lainat"], 2029: ["Lainat"]}, "what is late goes along"
    assert [each.indicator for each, _ in years[2026].later()] == ["Lainat", "Palaute"]
    assert years[2026].followed_up(date(2026, 9, 30)) == Count(0, 0)
    assert years[2026].followed_up(date(2026, 10, 1)) == Count(1, 1)
    assert years[2028].followed_up(date(2028, 2, 1)) == Count(0, 1)
    assert years[2026].to_follow_up == Count(1, 1)
    assert [year.others for year in years.values()] == [0, 1, 1, 1]


@pytest.mark.parametrize(
    ("status", "result", "decided"),
    [
        ("final", None, False),
        ("decided", None, True),
        ("closed", "amended", True),
        ("final", "rejected", True),
        ("decided", "tabled", False),
        ("follow_up", "returned", False),
    ],
)
def test_only_what_has_been_decided_is_a_decision(status: str, result: str | None, decided: bool) -> None:
    found = matter(status=status, dec_result=result, meeting_date="2026-03-01", body=("Valtuusto",))
    assert found.decided is decided
    year = of_year(2026, [found], {"Valtuusto": 4})
    assert (year.share, year.too_few()) == (Count(int(decided), 4), ())
    assert of_year(2026, [found], {"Valtuusto": 0}).too_few() == (("Valtuusto",) if decided else ())
    assert of_year(2026, [found], {"Hallitus": 9}).untold() == (("Valtuusto",) if decided else ())
    assert year.untold() == of_year(2026, [found], {}).untold() == ()


def test_what_nobody_has_chosen_is_not_counted() -> None:
    """One says that it was rejected by the board, the other that the council amended it. Neither is made up of both."""
    begun = blank("a" * 24, "KEVYT", {("title",): "Asia", ("status",): "decided", ("meeting_date",): "2026-03-01"})
    base = sealed(History(), begun.answers, Author("a" * 32, "Aino", ""), "2026-01-01T12:00:00+02:00")
    copies = []
    for who, body, result in (("b", "Hallitus", "rejected"), ("c", "Valtuusto", "amended")):
        answers = {**begun.answers, ("body",): (body,), ("dec_result",): result}
        copies.append(sealed(base, answers, Author(who * 32, who, ""), f"2026-02-0{1 + (who == 'c')}T12:00:00+02:00"))
    both = merged(*copies)
    assessment = Assessment(begun.id, MappingProxyType(both.answers()))
    found = entry(catalogue(), assessment, both, CHANGED)
    assert (found.body, found.result) == ("", None)
    assert [text.fi for text in found.conflicts] == ["Käsittelevät toimielimet", "Päätös"]
    assert found.disputed == {"body", "dec_result"}
    assert found.decided, "how it was decided is disputed, not that it was"
    assert found.title == "Asia"
    alone = entry(catalogue(), Assessment(begun.id, MappingProxyType(copies[0].answers())), copies[0], CHANGED)
    assert (alone.body, alone.conflicts, alone.decided) == ("Hallitus", (), True)


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
    assert year.screened == 0
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
