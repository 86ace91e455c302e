"""The JSON Schema in docs is that of the types, and holds for every file of the format there has ever been."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from ennakko.files.share_schema import printed, schema

ROOT = Path(__file__).parents[2]
FORMATS = sorted((ROOT / "tests" / "formats").glob("*.ennakko"))
Spoil = Callable[[Any], object]


def document(file: Path) -> Any:
    """What is in the archive."""
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as archive:
        return json.loads(archive.read("assessment.json"))


def faults(content: object) -> list[str]:
    return [error.message for error in Draft202012Validator(schema()).iter_errors(content)]


def test_what_stands_in_docs_is_what_the_types_say() -> None:
    Draft202012Validator.check_schema(schema())
    assert (ROOT / "docs" / "file-format.schema.json").read_text("utf-8") == printed()


@pytest.mark.parametrize("file", FORMATS, ids=lambda file: file.stem)
def test_every_file_there_has_been_is_as_the_schema_says(file: Path) -> None:
    assert faults(document(file)) == []


SPOILT: dict[str, Spoil] = {
    "no versions": lambda content: content.pop("versions"),
    "a version without an author": lambda content: content["versions"][0].pop("by"),
    "an author with more": lambda content: content["versions"][0]["by"].update(role="x"),
    "no path": lambda content: content["versions"][0].update(path=[]),
    "a fraction": lambda content: content["versions"][0].update(value=1.5),
    "a time without an offset": lambda content: content["versions"][0].update(at="2026-11-22T10:00:00"),
    "a name that is none": lambda content: content["versions"][0].update(id="x" * 24),
    "asking about nothing by nobody": lambda content: content.update(asking={"text": "?"}),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=list(SPOILT))
def test_what_is_no_such_file_is_found(spoil: Spoil) -> None:
    content = document(FORMATS[0])
    spoil(content)
    assert faults(content)
