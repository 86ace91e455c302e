"""What can be wrong in an answers file, and how it is said: what is expected, what stands there, what was meant."""

from __future__ import annotations

import json
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

import msgspec

from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES, Language, Text

TEXT = Text(fi="teksti", sv="text", en="text")
TEXTS = Text(fi="luettelo tekstejä", sv="en lista med texter", en="a list of texts")
BOX = Text(fi="true tai false", sv="true eller false", en="true or false")
ANSWER = Text(fi='"yes", "no" tai "unknown"', sv='"yes", "no" eller "unknown"', en='"yes", "no" or "unknown"')
DAY = Text(fi='päivä muodossa "2026-12-09"', sv='ett datum i formen "2026-12-09"', en='a date in the form "2026-12-09"')
DAYS = Text(
    fi='aikaväli muodossa "2026-01-10/2026-02-01", alku ensin',
    sv='en period i formen "2026-01-10/2026-02-01", början först',
    en='a date range in the form "2026-01-10/2026-02-01", the beginning first',
)
EUROS = Text(
    fi='eurot tekstinä, enintään kaksi desimaalia, esimerkiksi "-84000" tai "1250.50"',
    sv='euro som text med högst två decimaler, till exempel "-84000" eller "1250.50"',
    en='euros as text with at most two decimals, for example "-84000" or "1250.50"',
)
EUROS_OR_UNKNOWN = Text(
    fi=f'{EUROS.fi}, tai "unknown"', sv=f'{EUROS.sv}, eller "unknown"', en=f'{EUROS.en}, or "unknown"'
)
OBJECT = Text(fi="olio kysymyksineen", sv="ett objekt med frågor", en="an object of questions")
ROWS = Text(fi="luettelo rivejä", sv="en lista med rader", en="a list of rows")
ROW = Text(fi="rivi oliona", sv="en rad som objekt", en="a row as an object")
NAME = Text(fi="nimi", sv="ett namn", en="a name")
ID = Text(fi="tunnus tekstinä", sv="ett id som text", en="an id as text")
IDS = Text(fi="luettelo tunnuksia", sv="en lista med id:n", en="a list of ids")
WORKED_OUT = Text(
    fi="ohjelma päättelee tämän itse, joten jätä se pois",
    sv="programmet räknar ut detta självt, så utelämna det",
    en="the program works this out itself, so leave it out",
)
STATUS_QUO_STAYS = Text(
    fi="nykytila on aina ensimmäinen vaihtoehto, joten sitä ei voi poistaa",
    sv="nuläget är alltid det första alternativet, så det kan inte tas bort",
    en="the status quo is always the first alternative, so it cannot be removed",
)


class Fault(msgspec.Struct, frozen=True):
    """One thing in an answers file that cannot be taken in: where it is, and what to do about it."""

    place: str
    cause: Text


class BadAnswers(Trouble):
    """Answers that cannot be taken in, with every fault and its place. Nothing has been changed."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        def listed(language: Language) -> str:
            return "; ".join(": ".join(part for part in (f.place, f.cause.in_(language)) if part) for f in faults)

        start = Text(
            fi="Vastauksissa on korjattavaa, eikä mitään tallennettu",
            sv="Svaren behöver rättas och ingenting sparades",
            en="The answers need correcting and nothing was saved",
        )
        super().__init__("answers", Text(**{lang: f"{start.in_(lang)}: {listed(lang)}" for lang in LANGUAGES}))
        self.faults = faults


def shown(given: object) -> str:
    """What stands in the file, as it stands there, cut where it gets long."""
    text = json.dumps(given, ensure_ascii=False)
    return text if len(text) <= 40 else text[:39] + "…"


def near(given: object, choices: Iterable[str]) -> str | None:
    """The choice that was probably meant."""
    found = get_close_matches(given, list(choices), 1, 0.7) if isinstance(given, str) else []
    return found[0] if found else None


def wanted(expected: Text, given: object, meant: str | None = None) -> Text:
    """The cause: what is expected, what stands there instead, and what was probably meant."""
    return Text(
        fi=f"anna {expected.fi}; tiedostossa on {shown(given)}" + (f", tarkoititko ”{meant}”?" if meant else ""),
        sv=f"ange {expected.sv}; i filen står {shown(given)}" + (f", menade du ”{meant}”?" if meant else ""),
        en=f"give {expected.en}; the file has {shown(given)}" + (f", did you mean “{meant}”?" if meant else ""),
    )


def _listed(choices: list[str]) -> str:
    return ", ".join(choices[:12]) + (" …" if len(choices) > 12 else "")


def one_of(choices: list[str]) -> Text:
    """One of the choices is expected."""
    names = _listed(choices)
    return Text(fi=f"yksi näistä: {names}", sv=f"ett av dessa: {names}", en=f"one of these: {names}")


def list_of(choices: list[str]) -> Text:
    """Several of the choices are expected."""
    names = _listed(choices)
    return Text(fi=f"luettelo näistä: {names}", sv=f"en lista med dessa: {names}", en=f"a list of these: {names}")


def rows_of(table: str, several: bool) -> Text:
    """A row of a table is expected, or several."""
    if several:
        return Text(
            fi=f"luettelo taulukon ”{table}” rivien tunnuksista tai järjestysnumeroista",
            sv=f"en lista med beteckningar eller ordningsnummer för rader i tabellen ”{table}”",
            en=f"a list of codes or positions of rows in the table “{table}”",
        )
    return Text(
        fi=f"taulukon ”{table}” rivin tunnus tai järjestysnumero",
        sv=f"beteckningen eller ordningsnumret för en rad i tabellen ”{table}”",
        en=f"the code or the position of a row in the table “{table}”",
    )


def no_question(meant: str | None) -> Text:
    """Nothing of this name is asked: what was probably meant, otherwise where the names are."""
    return Text(
        fi="tällaista kysymystä ei ole"
        + (f", tarkoititko ”{meant}”?" if meant else "; kysymysten tunnukset luettelee komento ennakko forms --json"),
        sv="en sådan fråga finns inte"
        + (f", menade du ”{meant}”?" if meant else "; frågornas id:n listas av kommandot ennakko forms --json"),
        en="there is no such question"
        + (f", did you mean “{meant}”?" if meant else "; the command ennakko forms --json lists the ids of questions"),
    )


def no_column(table: str, columns: list[str], meant: str | None) -> Text:
    """The rows of the table have no question of this name."""
    names = ", ".join(columns)
    return Text(
        fi=f"taulukon ”{table}” riveillä ei kysytä tällaista"
        + (f", tarkoititko ”{meant}”?" if meant else f"; riveillä kysytään: {names}"),
        sv=f"på raderna i tabellen ”{table}” frågas inget sådant"
        + (f", menade du ”{meant}”?" if meant else f"; på raderna frågas: {names}"),
        en=f"the rows of the table “{table}” ask no such thing"
        + (f", did you mean “{meant}”?" if meant else f"; they ask: {names}"),
    )


def no_answers(given: Iterable[str]) -> Fault:
    """The file has no answers in it, or not where they belong."""
    names = ", ".join(shown(name) for name in list(given)[:6]) or "–"
    return Fault(
        "",
        Text(
            fi='vastaukset kirjoitetaan avaimen "answers" alle näin: {"answers": {"title": "…"}}; '
            f"tiedoston avaimet ovat {names}",
            sv='svaren skrivs under nyckeln "answers" så här: {"answers": {"title": "…"}}; '
            f"filens nycklar är {names}",
            en='answers are written under the key "answers", like this: {"answers": {"title": "…"}}; '
            f"the keys of the file are {names}",
        ),
    )


def misspelt(meant: str) -> Text:
    """A key of the file beside the answers that was probably meant to be another."""
    return Text(
        fi=f"tällaista avainta ei ole, tarkoititko ”{meant}”?",
        sv=f"en sådan nyckel finns inte, menade du ”{meant}”?",
        en=f"there is no such key, did you mean “{meant}”?",
    )


def column_of(table: str) -> Text:
    """The question is asked, but in the rows of a table."""
    return Text(
        fi=f"tämä kysytään taulukon ”{table}” riveillä",
        sv=f"detta frågas på raderna i tabellen ”{table}”",
        en=f"this is asked in the rows of the table “{table}”",
    )


def too_many(most: int) -> Text:
    """More rows than the table takes."""
    return Text(
        fi=f"rivejä voi olla enintään {most}", sv=f"det kan finnas högst {most} rader", en=f"at most {most} rows fit"
    )


def too_long(most: int) -> Text:
    """More than one answer takes: characters in a text, texts in a list."""
    return Text(
        fi=f"vastaus on liian pitkä, tilaa on enintään {most}",
        sv=f"svaret är för långt, det finns plats för högst {most}",
        en=f"the answer is too long, there is room for at most {most}",
    )


def unreadable(path: Path) -> Fault:
    """The file cannot be read."""
    return Fault(
        "",
        Text(
            fi=f"tiedostoa ”{path}” ei voi lukea, joten tarkista polku ja oikeudet",
            sv=f"filen ”{path}” kan inte läsas, så kontrollera sökvägen och rättigheterna",
            en=f"the file “{path}” cannot be read, so check the path and the permissions",
        ),
    )


def too_large(path: Path, limit: int) -> Fault:
    """More than any answers take."""
    size = limit // 1_000_000
    return Fault(
        "",
        Text(
            fi=f"tiedosto ”{path}” on liian suuri: enintään {size} megatavua",
            sv=f"filen ”{path}” är för stor: högst {size} megabyte",
            en=f"the file “{path}” is too large: at most {size} megabytes",
        ),
    )


def not_utf_8(path: Path) -> Fault:
    """Letters of an old encoding, of which nobody can tell which they are."""
    return Fault(
        "",
        Text(
            fi=f"tiedosto ”{path}” ei ole UTF-8-tekstiä, joten tallenna se UTF-8-muodossa",
            sv=f"filen ”{path}” är inte text i UTF-8, så spara den som UTF-8",
            en=f"the file “{path}” is not text in UTF-8, so save it as UTF-8",
        ),
    )


def not_json(path: Path, line: int) -> Fault:
    """The file is not JSON: it is known from which line on."""
    return Fault(
        "",
        Text(
            fi=f"tiedosto ”{path}” ei ole JSON-tiedosto: tarkista rivi {line}",
            sv=f"filen ”{path}” är inte en JSON-fil: kontrollera rad {line}",
            en=f"the file “{path}” is not a JSON file: check line {line}",
        ),
    )


def too_deep(path: Path, limit: int) -> Fault:
    """The file has lists within lists without end."""
    return Fault(
        "",
        Text(
            fi=f"tiedostossa ”{path}” on liikaa sisäkkäisiä tasoja: enintään {limit}",
            sv=f"i filen ”{path}” finns för många nivåer inom varandra: högst {limit}",
            en=f"the file “{path}” has too many levels within each other: at most {limit}",
        ),
    )
