"""The complete example that comes with the program, in Finnish and in Swedish."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Literal

from ennakko.files.answers import AnswersFile, edit_from, parsed
from ennakko.model.assessment import EDITION, Assessment, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import applied

ExampleLanguage = Literal["fi", "sv"]
EXAMPLES: tuple[ExampleLanguage, ...] = ("fi", "sv")


def example_file(language: ExampleLanguage) -> AnswersFile:
    """The answers of the example as they come."""
    name = f"library_network_{language}.json"
    content = (resources.files("ennakko.resources") / "examples" / name).read_bytes()
    return parsed(content, Path(name))


def example(language: ExampleLanguage, catalogue: Catalogue, id_: str, new_row: Callable[[], str]) -> Assessment:
    """The example as an assessment of its own."""
    file = example_file(language)
    begun = blank(id_, file.form or catalogue.form_for("full").id, {EDITION: catalogue.edition.id})
    return applied(edit_from(file.answers, catalogue, begun, new_row), begun)
