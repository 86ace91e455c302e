"""What an administrator has set for everybody on this computer: one readable file, which the program never writes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import msgspec

from ennakko.files.form_faults import Fault
from ennakko.files.own_causes import NOT_A_POLICY, UNREADABLE
from ennakko.files.text import SHORT, clean
from ennakko.places import policy_places
from ennakko.settings import Settings

_TOO_LARGE = 100_000


class Policy(msgspec.Struct, frozen=True):
    """A folder of forms that everybody uses, and what a person's settings begin with: also the scale and perspectives.

    `backup_folder` is a second place for copies of the assessments.
    `any_folder` lets the assessments be where the program refuses to put them: on a network drive, or in a folder that
    another program keeps in step. `fault` says why a policy file that is there could not be used.
    """

    forms_folder: str = ""
    organisation: str = ""
    org_type: str = ""
    unit: str = ""
    scale: str = ""
    perspectives: tuple[str, ...] = ()
    backup_folder: str = ""
    any_folder: bool = False
    fault: Fault | None = None


NO_POLICY = Policy()
_TEXTS = ("forms_folder", "organisation", "org_type", "unit", "scale", "backup_folder")
KEYS = (*_TEXTS, "perspectives", "any_folder")


def policy(places: Iterable[Path] | None = None) -> Policy:
    """The first policy file there is. Keys that are not known are left alone, and so are values that are not text."""
    for path in policy_places() if places is None else places:
        try:
            with path.open("rb") as file:
                content = json.loads(file.read(_TOO_LARGE).decode("utf-8-sig"))
        except FileNotFoundError:
            continue
        except NotADirectoryError:
            continue
        except OSError:
            return Policy(fault=Fault(str(path), "", UNREADABLE))
        except (ValueError, RecursionError):
            return Policy(fault=Fault(str(path), "", NOT_A_POLICY))
        if not isinstance(content, dict):
            return Policy(fault=Fault(str(path), "", NOT_A_POLICY))
        told = {key: clean(value, SHORT) for key in _TEXTS if isinstance(value := content.get(key), str)}
        named = content.get("perspectives")
        perspectives = (
            [clean(each, SHORT) for each in named if isinstance(each, str)] if isinstance(named, list) else []
        )
        any_folder = content.get("any_folder") is True
        return msgspec.convert({**told, "perspectives": perspectives, "any_folder": any_folder}, Policy)
    return Policy()


def beginning(settings: Settings, rules: Policy) -> Settings:
    """The settings, with what the administrator has set where the person has set nothing."""
    return msgspec.structs.replace(
        settings,
        organisation=settings.organisation or rules.organisation,
        org_type=settings.org_type or rules.org_type,
        unit=settings.unit or rules.unit,
        scale=settings.scale or rules.scale,
        backup_folder=settings.backup_folder or rules.backup_folder,
        perspectives=settings.perspectives or rules.perspectives,
    )
