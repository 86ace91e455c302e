"""Who uses the program and how it should look: one readable file, kept with everything in it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:  # settings are read before the first paint, so only what reading needs is imported then
    from ennakko.model.history import Author


Appearance = Literal["system", "light", "dark", "high_contrast"]
_PROFILE = re.compile(r'"profile"\s*:\s*"([0-9a-f]{32})"')
_TOO_LARGE = 1_000_000


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What one person has set. `profile` is a random id that names the person's answers, whatever the name becomes."""

    profile: str = ""
    name: str = ""
    title: str = ""
    unit: str = ""
    organisation: str = ""
    org_type: str = ""
    language: Literal["", "fi", "sv", "en"] = ""
    appearance: Appearance = "system"
    text_size: int = 100
    guidance_shown: bool = True
    preview_shown: bool = False
    document: Mapping[str, object] = MappingProxyType({})
    """What was chosen for the last document, as far as it is wanted for the next one."""
    decisions: Mapping[str, Mapping[str, int]] = MappingProxyType({})
    """How many decisions each body has made, by year, as far as somebody has told for a register."""
    last_folder: str = ""
    window: str = ""
    word_base: str = ""
    forms_folder: str = ""
    backup_folder: str = ""
    euro_limit: int = 100_000
    full_from: int = 3
    plain_language: bool = True
    scale: str = ""
    """The scale that new assessments begin on, where their form names none."""
    perspectives: tuple[str, ...] = ()
    """The perspectives that new assessments begin with, in their order."""
    others: Mapping[str, object] = MappingProxyType({})
    """What the file held besides: settings of a newer program, kept and written back."""

    def author(self) -> Author:
        """The person as the author of answers."""
        from ennakko.model.history import Author

        return Author(self.profile, self.name, self.unit)


_KNOWN = {field.name: field for field in msgspec.structs.fields(Settings) if field.name != "others"}


def read(path: Path) -> Settings:
    """The settings. A missing file gives new ones, with a profile of their own that is written at once.

    From a broken file what can be read is taken, and the file is kept aside under another name. A single bad value
    is replaced by its default.
    """
    try:
        with path.open("rb") as file:
            text = file.read(_TOO_LARGE).decode("utf-8", errors="replace")
    except OSError:
        text = ""
    settings = _parsed(text)
    if settings is None:
        found = _PROFILE.search(text)
        settings = Settings(profile=found[1] if found else "")
        _set_aside(path)
    if not re.fullmatch("[0-9a-f]{32}", settings.profile):
        import secrets

        settings = msgspec.structs.replace(settings, profile=secrets.token_hex(16))
        if text or not path.exists():  # a file that cannot be opened just now is left alone
            from ennakko.files.write_trouble import NotWritten

            with suppress(NotWritten, OSError):
                path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                write(path, settings)
    return settings


def write(path: Path, settings: Settings) -> None:
    """Write the settings. Raises NotWritten."""
    from ennakko.files.safe_write import write as write_safely

    content = {name: getattr(settings, name) for name in _KNOWN} | {
        key: value for key, value in settings.others.items() if key not in _KNOWN
    }
    content["document"] = dict(settings.document)
    content["decisions"] = {year: dict(bodies) for year, bodies in settings.decisions.items()}
    write_safely(
        path, (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace"), private=True
    )


def _parsed(text: str) -> Settings | None:
    if not text:
        return Settings()
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict):
        return None
    from ennakko.files.text import SHORT, clean

    good: dict[str, object] = {}
    for name, field in _KNOWN.items():
        with suppress(msgspec.ValidationError):
            if name in content:
                value = msgspec.convert(content[name], field.type)
                good[name] = clean(value, SHORT) if isinstance(value, str) and name != "window" else value
    others = {key: value for key, value in content.items() if key not in _KNOWN}
    return msgspec.convert({**good, "others": others}, Settings)


def _set_aside(path: Path) -> None:
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S")
    with suppress(OSError):
        path.replace(path.with_name(f"{path.stem}.broken-{moment}{path.suffix}"))
