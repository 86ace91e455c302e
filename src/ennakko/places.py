"""Where things are on this computer."""

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

POLICY_FILE = "policy.json"
TRAVELLING = "EnnakkoData"
"""A folder of this name beside the program is the data folder, whatever computer it is on."""


def policy_places(
    system: str = sys.platform, environment: Mapping[str, str] = os.environ, program: Path = Path(sys.executable)
) -> tuple[Path, ...]:
    """Where an administrator may put a policy file: the system's own place first, then beside the program."""
    match system:
        case "win32":
            shared = Path(environment.get("PROGRAMDATA", "C:/ProgramData")) / "Ennakko"
        case "darwin":
            shared = Path("/Library/Application Support/Ennakko")
        case _:
            shared = Path("/etc/ennakko")
    return shared / POLICY_FILE, program.parent / f"ennakko-{POLICY_FILE}"


class Places(msgspec.Struct, frozen=True):
    """The data folder of one person, and what is where in it."""

    home: Path

    @property
    def database(self) -> Path:
        """The assessments on this computer."""
        return self.home / "ennakko.sqlite"

    @property
    def settings(self) -> Path:
        """Who uses the program and how it should look."""
        return self.home / "settings.json"

    @property
    def backups(self) -> Path:
        """Copies of the database, taken by the program itself."""
        return self.home / "backups"

    @property
    def exports(self) -> Path:
        """Where a document or a shared file is kept when it could not be written where it was asked for."""
        return self.home / "saved"

    @property
    def forms(self) -> Path:
        """Forms of the organisation's own."""
        return self.home / "forms"

    @property
    def cache(self) -> Path:
        """What can be worked out again, kept to be quick. It may be deleted at any time."""
        return self.home / "cache"

    @property
    def instead(self) -> Path:
        """Which folders a person uses in the place of refused ones. Only in the folder of this computer itself."""
        return self.home / "instead.json"

    @property
    def lock(self) -> Path:
        """Held by the program while its window is open."""
        return self.home / "ennakko.lock"

    def made(self) -> "Places":
        """The same, after the data folder has been made where it was missing. Only its owner may look into it."""
        self.home.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self


def places(environment: Mapping[str, str] = os.environ, program: Path = Path(sys.executable)) -> Places:
    """The data folder: what ENNAKKO_HOME says, otherwise the one that travels with the program, such as on a stick,
    otherwise the system's own place for data that stays on the computer.

    Where a person has chosen another folder instead, because that one is refused, it is the other.
    """
    asked = environment.get("ENNAKKO_HOME", "").strip()
    wanted = Places(Path(asked).expanduser().absolute()) if asked else travelling(program) or of_this_computer()
    return chosen_instead(wanted) or wanted


def travelling(program: Path, system: str = sys.platform) -> Places | None:
    """The data folder beside the program, where somebody has made one: then everything goes along with the program."""
    beside = program.parent
    if system == "darwin" and beside.name == "MacOS":
        beside = beside.parents[2]  # beside the Ennakko.app that a person sees
    folder = beside / TRAVELLING
    return Places(folder.absolute()) if folder.is_dir() else None


def of_this_computer() -> Places:
    """The system's own place for data that stays on this computer."""
    from platformdirs import user_data_path  # here, because it is slow

    return Places(user_data_path("Ennakko", appauthor=False, roaming=False))


def chosen_instead(refused: Places, local: Places | None = None) -> Places | None:
    """The folder that a person has chosen in the place of a refused one, on this computer."""
    chosen = _instead(local or of_this_computer()).get(str(refused.home))
    return Places(Path(chosen)) if isinstance(chosen, str) and Path(chosen).is_absolute() else None


def choose_instead(refused: Places, chosen: Places, local: Places | None = None) -> None:
    """Remember the folder to use in the place of a refused one. Raises NotWritten."""
    from ennakko.files.safe_write import write

    here = (local or of_this_computer()).made()
    text = json.dumps({**_instead(here), str(refused.home): str(chosen.home)}, indent=2)
    write(here.instead, (text + "\n").encode(), private=True)


def _instead(local: Places) -> dict[str, object]:
    try:
        content = json.loads(local.instead.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}
