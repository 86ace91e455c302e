"""How many days are left before the meeting, and what can honestly be done in them."""

from __future__ import annotations

from datetime import date
from typing import Final

import msgspec

from ennakko.model.assessment import Assessment
from ennakko.model.days import parsed
from ennakko.model.outcome import is_open
from ennakko.model.words import Text


class Stretch(msgspec.Struct, frozen=True):
    """From so many days on, this can be done. The agenda goes out about a week before the meeting."""

    days: int
    words: Text


STRETCHES: Final = (
    Stretch(
        60,
        Text(
            fi="laaja arviointi, kuulemiset ja lausuntokierros ehtivät",
            sv="en omfattande bedömning, höranden och en remissrunda hinns med",
            en="there is time for a full assessment, hearings and a round of comments",
        ),
    ),
    Stretch(
        28,
        Text(
            fi="kevyt arviointi ja yksi kuuleminen ehtivät hyvin; laaja ehtii, jos ryhmä aloittaa nyt",
            sv="en lätt bedömning och ett hörande hinns väl med; en omfattande hinns med om gruppen börjar nu",
            en="there is good time for a light assessment and one hearing; a full one if the group starts now",
        ),
    ),
    Stretch(
        10,
        Text(
            fi="kevyt arviointi ja yksi kuuleminen ehtivät; laaja ei",
            sv="en lätt bedömning och ett hörande hinns med; en omfattande hinns inte med",
            en="there is time for a light assessment and one hearing; not for a full one",
        ),
    ),
    Stretch(
        4,
        Text(
            fi="kevyt arviointi ehtii; kuuleminen vain, jos siitä sovitaan heti",
            sv="en lätt bedömning hinns med; ett hörande bara om det avtalas genast",
            en="there is time for a light assessment; for a hearing only if it is agreed on at once",
        ),
    ),
    Stretch(
        0,
        Text(
            fi="kirjaa tiedossa olevat vaikutukset ja kerro, mitä ei ehditty; asian voi myös siirtää",
            sv="anteckna de konsekvenser som är kända och säg vad som inte hanns med; ärendet kan också skjutas upp",
            en="record the impacts that are known and say what there was no time for; the matter can also wait",
        ),
    ),
)
"""What fits in how many days, the longest first. Rules of thumb: they inform and never stop anything."""

_PAST: Final = Text(
    fi="Kokouspäivä on mennyt. Tarkista päivä tai arvioinnin tila.",
    sv="Sammanträdesdagen har varit. Kontrollera datumet eller bedömningens status.",
    en="The day of the meeting has passed. Check the day, or the status of the assessment.",
)


class TimeLeft(msgspec.Struct, frozen=True):
    """The days before the meeting, briefly and with what they are enough for. `advice` is a whole sentence."""

    days: int
    brief: Text
    advice: Text


def time_left(assessment: Assessment, today: date) -> TimeLeft | None:
    """None when no day is known, or the work is done."""
    meeting = parsed(assessment.text("meeting_date"))
    if meeting is None or not is_open(assessment.text("status")):
        return None
    days = (meeting - today).days
    if days < 0:
        return TimeLeft(days, _PAST, _PAST)
    brief = _counted(days)
    stretch = next(each for each in STRETCHES if days >= each.days)
    advice = Text(**{code: f"{brief.in_(code)}: {stretch.words.in_(code)}." for code in ("fi", "sv", "en")})
    return TimeLeft(days, brief, advice)


def _counted(days: int) -> Text:
    match days:
        case 0:
            return Text(fi="Kokous on tänään", sv="Sammanträdet är i dag", en="The meeting is today")
        case 1:
            return Text(fi="Kokous on huomenna", sv="Sammanträdet är i morgon", en="The meeting is tomorrow")
        case _:
            return Text(
                fi=f"{days} päivää kokoukseen", sv=f"{days} dagar till sammanträdet", en=f"{days} days to the meeting"
            )
