"""Where things are on this computer."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

POLICY_FILE = "policy.json"


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
    def lock(self) -> Path:
        """Held by the program while its window is open."""
        return self.home / "ennakko.lock"

    def made(self) -> "Places":
        """The same, after the data folder has been made where it was missing. Only its owner may look into it."""
        self.home.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self


def places(environment: Mapping[str, str] = os.environ) -> Places:
    """The data folder: what ENNAKKO_HOME says, otherwise the system's own place for data that stays on the computer."""
    asked = environment.get("ENNAKKO_HOME", "").strip()
    if asked:
        return Places(Path(asked).expanduser().absolute())
    from platformdirs import user_data_path  # here, so that a set ENNAKKO_HOME costs nothing

    return Places(user_data_path("Ennakko", appauthor=False, roaming=False))
