"""The language in which the command line speaks."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from ennakko.model.words import LANGUAGES, Language
from ennakko.places import places


def spoken(environment: Mapping[str, str] = os.environ) -> Language:
    """What ENNAKKO_LANGUAGE says, else the settings, else the computer's locale; English when none of them is ours."""
    locale = next((v for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (v := environment.get(name))), "")
    for said in (environment.get("ENNAKKO_LANGUAGE", ""), _set(places(environment).settings), locale):
        for language in LANGUAGES:
            if said.strip().lower().replace("-", "_").partition(".")[0].partition("_")[0] == language:
                return language
    return "en"


def _set(settings: Path) -> str:
    """The language in the settings, looked up without making settings where there are none."""
    with suppress(OSError, ValueError, RecursionError):
        content = json.loads(settings.read_bytes())
        language = content.get("language") if isinstance(content, dict) else None
        return language if isinstance(language, str) else ""
    return ""
