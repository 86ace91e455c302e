"""Why a file was not written, in words."""

import errno
from pathlib import Path

from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES, Text

_READ_ONLY = {errno.EROFS}
_DENIED = {errno.EACCES, errno.EPERM}
_NO_SPACE = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_TOO_LONG = {errno.ENAMETOOLONG}
_BAD_NAME = {errno.EINVAL, errno.EILSEQ}
_FOLDER = {errno.EISDIR}
# Windows: write-protected 19; disk full 39, 112; path too long 206; bad name 123; held by another program 32, 33;
# the network or the drive is away 3, 15, 21, 53, 59, 64, 67, 121, 1167, 1231.
_WINDOWS = {19: "read_only", 39: "no_space", 112: "no_space", 206: "too_long", 123: "bad_name", 32: "in_use"}
_WINDOWS |= {33: "in_use"} | dict.fromkeys((3, 15, 21, 53, 59, 64, 67, 121, 1167, 1231), "vanished")

_SENTENCES = {
    "read_only": Text(
        fi="Kansioon {folder} ei voi tallentaa, koska siihen on vain lukuoikeus. Valitse toinen kansio.",
        sv="Det går inte att spara i mappen {folder}, eftersom den är skrivskyddad. Välj en annan mapp.",
        en="The folder {folder} cannot be saved to, because it is read-only. Choose another folder.",
    ),
    "no_space": Text(
        fi="Tiedosto {name} ei mahtunut levylle. Vapauta tilaa tai valitse toinen kansio.",
        sv="Filen {name} fick inte plats på disken. Frigör utrymme eller välj en annan mapp.",
        en="There was no room on the disk for the file {name}. Free some space or choose another folder.",
    ),
    "too_long": Text(
        fi="Tiedoston {name} nimi tai kansiopolku on liian pitkä. Anna lyhyempi nimi tai valitse toinen kansio.",
        sv="Namnet på filen {name} eller sökvägen till mappen är för långt. Ge ett kortare namn eller"
        " välj en annan mapp.",
        en="The name of the file {name}, or the path to its folder, is too long. Give a shorter name or choose another"
        " folder.",
    ),
    "bad_name": Text(
        fi="Tiedoston nimi {name} ei kelpaa tälle levylle. Anna toinen nimi.",
        sv="Filnamnet {name} duger inte på den här disken. Ge ett annat namn.",
        en="The file name {name} is not allowed on this disk. Give another name.",
    ),
    "is_folder": Text(
        fi="{name} on kansio. Anna tiedostolle toinen nimi.",
        sv="{name} är en mapp. Ge filen ett annat namn.",
        en="{name} is a folder. Give the file another name.",
    ),
    "in_use": Text(
        fi="Tiedosto {name} on auki toisessa ohjelmassa. Sulje se siellä ja yritä uudelleen.",
        sv="Filen {name} är öppen i ett annat program. Stäng den där och försök igen.",
        en="The file {name} is open in another program. Close it there and try again.",
    ),
    "vanished": Text(
        fi="Kansiota {folder} ei tavoiteta. Tarkista, että levy tai verkkoyhteys on paikallaan, tai valitse"
        " toinen kansio.",
        sv="Mappen {folder} kan inte nås. Kontrollera disken eller nätverksanslutningen, eller välj en annan mapp.",
        en="The folder {folder} cannot be reached. Check the drive or the network connection, or choose another"
        " folder.",
    ),
    "not_kept": Text(
        fi="Levy ei säilyttänyt tiedostoa {name} sellaisena kuin se kirjoitettiin. Tallenna toiselle levylle.",
        sv="Disken bevarade inte filen {name} så som den skrevs. Spara på en annan disk.",
        en="The disk did not keep the file {name} as it was written. Save to another disk.",
    ),
    "failed": Text(
        fi="Tiedoston {name} kirjoittaminen ei onnistunut. Yritä uudelleen tai valitse toinen kansio.",
        sv="Det gick inte att skriva filen {name}. Försök igen eller välj en annan mapp.",
        en="The file {name} could not be written. Try again or choose another folder.",
    ),
}
_INSTEAD = Text(
    fi=" Sisältö on tallessa toisessa paikassa: {saved}",
    sv=" Innehållet sparades i stället här: {saved}",
    en=" What it holds has been saved here instead: {saved}",
)


class NotWritten(Trouble):
    """The file is not where it was asked to be. `saved_as` is where its content is instead, if anywhere."""

    def __init__(self, code: str, path: Path, saved_as: Path | None = None) -> None:
        self.path = path
        self.saved_as = saved_as
        self.reason = _SENTENCES[code]
        facts = {"name": path.name, "folder": str(path.parent), "saved": str(saved_as or "")}
        super().__init__(
            code,
            Text(
                *(
                    (self.reason.in_(language) + (_INSTEAD.in_(language) if saved_as else "")).format(**facts)
                    for language in LANGUAGES
                )
            ),
        )


def trouble_of(error: OSError, path: Path) -> NotWritten:
    """The trouble that an error of the operating system means."""
    return NotWritten(_code(error, path), path)


def _code(error: OSError, path: Path) -> str:
    windows = getattr(error, "winerror", None)
    if windows in _WINDOWS:
        return _WINDOWS[windows]
    if windows == 5:
        return "in_use" if path.is_file() else "read_only"
    for numbers, code in (
        (_READ_ONLY | _DENIED, "read_only"),
        (_NO_SPACE, "no_space"),
        (_TOO_LONG, "too_long"),
        (_BAD_NAME, "bad_name"),
        (_FOLDER, "is_folder"),
    ):
        if error.errno in numbers:
            return code
    return "vanished" if not _reachable(path.parent) else "failed"


def _reachable(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
