"""The program's own words: every one in every language, with the same places for names and numbers."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

FOLDER = Path(__file__).parents[1] / "translations"
PLACES = re.compile(r"\{\w*\}|%n|%\d")


def faults(file: Path) -> Iterator[str]:
    """What a person who reads this language would stumble over."""
    for message in ElementTree.parse(file).getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        for form in forms:
            if translation.get("type") == "unfinished" or not form:
                yield f"{source!r} is not translated"
            elif sorted(PLACES.findall(form)) != sorted(PLACES.findall(source)):
                yield f"{source!r} and {form!r} do not have the same places"
            elif form.strip() != form and source.strip() == source:
                yield f"{form!r} begins or ends with a space"


def test_every_text_is_there_in_every_language() -> None:
    assert {file.name: list(faults(file)) for file in FOLDER.glob("*.ts") if list(faults(file))} == {}


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ("<translation>{} svar</translation>", None),
        ("<translation type='unfinished'>{} svar</translation>", "is not translated"),
        ("<translation></translation>", "is not translated"),
        ("<translation>svar</translation>", "do not have the same places"),
        ("<translation>{} svar </translation>", "a space"),
    ],
)
def test_a_fault_in_a_translation_is_seen(tmp_path: Path, translation: str, fault: str | None) -> None:
    file = tmp_path / "ennakko_sv.ts"
    file.write_text(f"<TS><context><message><source>{{}} answers</source>{translation}</message></context></TS>")
    found = list(faults(file))
    assert [fault in one for one in found] == [True] if fault else not found
