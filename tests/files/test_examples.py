"""The bundled example: every answer of it is known here, in both languages alike."""

import itertools
import json
from importlib import resources

import pytest

from ennakko.files.answers import written
from ennakko.files.examples import EXAMPLES, ExampleLanguage, example, example_file
from ennakko.files.forms import load
from ennakko.model.assessment import Assessment
from ennakko.model.remarks import gaps
from ennakko.model.standing import standing

CATALOGUE = load()


def made(language: ExampleLanguage) -> Assessment:
    counter = itertools.count(1)
    return example(language, CATALOGUE, "e" * 24, lambda: f"{next(counter):024x}")


@pytest.mark.parametrize("language", EXAMPLES)
def test_what_is_written_of_the_example_is_the_file_it_came_from(language: ExampleLanguage) -> None:
    assert written(made(language), CATALOGUE) == example_file(language).answers


@pytest.mark.parametrize("language", EXAMPLES)
def test_the_example_is_complete(language: ExampleLanguage) -> None:
    where = standing(CATALOGUE, made(language))
    assert where.answered == where.required > 120
    assert where.missing == ()
    assert gaps(CATALOGUE, made(language)) == ()


def test_both_languages_say_the_same_things() -> None:
    finnish, swedish = (made(language) for language in EXAMPLES)
    assert finnish.answers.keys() == swedish.answers.keys()


def test_the_files_are_what_they_say() -> None:
    for language in EXAMPLES:
        name = f"library_network_{language}.json"
        whole = json.loads((resources.files("ennakko.resources") / "examples" / name).read_text("utf-8"))
        assert whole["answers"]["language"] == language
