"""Why the assessments on this computer cannot be read or written, in words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from ennakko.model.trouble import Trouble
from ennakko.model.words import Text

_SENTENCES = {
    "newer": Text(
        fi="Arvioinnit on viimeksi avattu Ennakon uudemmalla versiolla. Päivitä Ennakko; mitään ei muutettu.",
        sv="Bedömningarna har senast öppnats med en nyare version av Ennakko. Uppdatera Ennakko; inget har ändrats.",
        en="The assessments were last opened with a newer version of Ennakko. Update Ennakko; nothing was changed.",
    ),
    "foreign": Text(
        fi="Tietokansiossa on tiedosto, joka ei ole Ennakon tekemä. Siirrä se pois tai vaihda tietokansio.",
        sv="Datamappen innehåller en fil som Ennakko inte har gjort. Flytta den eller välj en annan datamapp.",
        en="The data folder holds a file that Ennakko did not make. Move it away or choose another data folder.",
    ),
    "damaged": Text(
        fi="Arviointien tiedosto on vioittunut. Palauta arvioinnit varmuuskopiosta.",
        sv="Filen med bedömningarna är skadad. Återställ bedömningarna från en säkerhetskopia.",
        en="The file with the assessments is damaged. Restore the assessments from a backup.",
    ),
    "locked": Text(
        fi="Toinen ohjelma pitää arviointien tiedostoa varattuna. Sulje se ja yritä uudelleen.",
        sv="Ett annat program håller filen med bedömningarna låst. Stäng det och försök igen.",
        en="Another program is holding the file with the assessments. Close it and try again.",
    ),
    "read_only": Text(
        fi="Tietokansioon ei voi tallentaa, koska siihen on vain lukuoikeus. Pyydä tallennusoikeus tai vaihda kansio.",
        sv="Det går inte att spara i datamappen, eftersom den är skrivskyddad. Be om rätt att spara eller byt mapp.",
        en="The data folder cannot be saved to, because it is read-only. Ask for the right to save or change folders.",
    ),
    "full": Text(
        fi="Levy on täynnä, eikä viimeisiä muutoksia voitu tallentaa. Vapauta tilaa; Ennakko yrittää uudelleen.",
        sv="Disken är full och de senaste ändringarna kunde inte sparas. Frigör utrymme; Ennakko försöker på nytt.",
        en="The disk is full and the latest changes could not be saved. Free some space; Ennakko will try again.",
    ),
    "unreadable": Text(
        fi="Arviointien tiedostoon ei päästä käsiksi. Tarkista levy tai verkkoyhteys ja yritä uudelleen.",
        sv="Filen med bedömningarna kan inte nås. Kontrollera disken eller nätverksanslutningen och försök igen.",
        en="The file with the assessments cannot be reached. Check the drive or the network and try again.",
    ),
    "missing": Text(
        fi="Arviointia ei enää ole tällä tietokoneella. Sulje se ja päivitä luettelo.",
        sv="Bedömningen finns inte längre på den här datorn. Stäng den och uppdatera listan.",
        en="The assessment is no longer on this computer. Close it and refresh the list.",
    ),
    "draft_damaged": Text(
        fi="Tämä arviointi on vioittunut, eikä sitä voi avata. Palauta se varmuuskopiosta.",
        sv="Den här bedömningen är skadad och kan inte öppnas. Återställ den från en säkerhetskopia.",
        en="This assessment is damaged and cannot be opened. Restore it from a backup.",
    ),
}
_CODES = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_PROTOCOL: "locked",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_FORMAT: "damaged",
    sqlite3.SQLITE_CANTOPEN: "unreadable",
    sqlite3.SQLITE_IOERR: "unreadable",
}

_SPOILT = ("no such column", "no such table", "malformed")
"""What SQLite says, without a number of its own, of tables whose description was changed on the disk."""


class DraftsUnavailable(Trouble):
    """The assessments cannot be read or written just now. Nothing has been damaged by trying."""

    def __init__(self, code: str) -> None:
        super().__init__(code, _SENTENCES[code])


class DraftUnavailable(Trouble):
    """One assessment is damaged or is not there any more. The others are not touched by it."""

    def __init__(self, code: str) -> None:
        super().__init__(code, _SENTENCES[code])


@contextmanager
def told() -> Iterator[None]:
    """Turn what the database says about the disk into DraftsUnavailable. Mistakes of ours stay what they are."""
    try:
        yield
    except sqlite3.Error as error:
        code = _CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if code is None and str(error).startswith(_SPOILT):
            code = "damaged"
        if code is None:
            raise
        raise DraftsUnavailable(code) from error
    except UnicodeDecodeError as error:  # SQLite repeats the spoilt name of a table as it found it
        raise DraftsUnavailable("damaged") from error
