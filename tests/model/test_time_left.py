"""Days before the meeting, and what fits in them."""

from datetime import date, timedelta

import pytest

from ennakko.model.assessment import Assessment, blank
from ennakko.model.time_left import STRETCHES, time_left
from ennakko.model.words import LANGUAGES

TODAY = date(2026, 11, 22)


def meeting(days: int, status: str = "draft") -> Assessment:
    day = (TODAY + timedelta(days=days)).isoformat()
    return blank("m" * 24, "SEULA", {("meeting_date",): day, ("status",): status})


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (90, "90 päivää kokoukseen: laaja arviointi, kuulemiset ja lausuntokierros ehtivät."),
        (60, "60 päivää kokoukseen: laaja arviointi, kuulemiset ja lausuntokierros ehtivät."),
        (59, "59 päivää kokoukseen: kevyt arviointi ja yksi kuuleminen ehtivät hyvin; laaja ehtii, jos ryhmä aloittaa"),
        (12, "12 päivää kokoukseen: kevyt arviointi ja yksi kuuleminen ehtivät; laaja ei."),
        (9, "9 päivää kokoukseen: kevyt arviointi ehtii; kuuleminen vain, jos siitä sovitaan heti."),
        (3, "3 päivää kokoukseen: kirjaa tiedossa olevat vaikutukset"),
        (1, "Kokous on huomenna: kirjaa"),
        (0, "Kokous on tänään: kirjaa"),
        (-1, "Kokouspäivä on mennyt."),
    ],
)
def test_the_days_say_what_fits(days: int, said: str) -> None:
    left = time_left(meeting(days), TODAY)
    assert left is not None
    assert left.days == days
    assert left.advice.fi.startswith(said)


@pytest.mark.parametrize("status", ["final", "attached", "decided", "closed"])
def test_nothing_is_said_when_the_work_is_done(status: str) -> None:
    assert time_left(meeting(5, status), TODAY) is None


@pytest.mark.parametrize("day", ["", "soon", "2026-13-40"])
def test_nothing_is_said_without_a_day(day: str) -> None:
    assert time_left(blank("m" * 24, "SEULA", {("meeting_date",): day}), TODAY) is None


def test_less_time_never_fits_more() -> None:
    days = [stretch.days for stretch in STRETCHES]
    assert days == sorted(days, reverse=True)
    assert days[-1] == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stretch_is_a_sentence_in_each_language(language: str) -> None:
    said = set()
    for stretch in STRETCHES:
        left = time_left(meeting(stretch.days), TODAY)
        assert left is not None
        said.add(getattr(left.advice, language))
    assert len(said) == len(STRETCHES)
    assert all(each.endswith(".") for each in said)
