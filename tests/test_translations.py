"""The program's own words: every one in every language, with the same places for names and numbers."""

import ast
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


def texts(code: str) -> Iterator[str]:
    """What is given to `tr` and `translate`."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"tr": 0, "translate": 1}.get(name)
            given = node.args[place] if place is not None and len(node.args) > place else None
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield given.value


def test_every_text_of_the_code_was_found_by_those_who_translate() -> None:
    """Qt's tool does not look into some places, such as the braces of another text."""
    sources = {m.findtext("source", "") for m in ElementTree.parse(FOLDER / "ennakko_fi.ts").getroot().iter("message")}
    code = (FOLDER.parent / "src").rglob("*.py")
    missing = {file.name: lost for file in code if (lost := set(texts(file.read_text("utf-8"))) - sources)}
    assert missing == {}


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
