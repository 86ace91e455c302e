"""A form of one's own asks whatever its questions refer to, and demands nothing that it cannot get."""

from pathlib import Path

import pytest
from tests.files.test_own_forms import FORM, T

from ennakko.files import form_needs
from ennakko.files.form_faults import BadForms, Fault
from ennakko.files.form_reading import Reading, contents
from ennakko.files.forms import load
from ennakko.files.own_store import NOTHING
from ennakko.model.words import LANGUAGES

OURS = Path(__file__).parents[2] / "resources" / "forms"


def faults(text: str, **more: str) -> list[Fault]:
    own = NOTHING.with_file("m.toml", text.encode())
    for name, content in more.items():
        own = own.with_file(f"{name}.toml", content.encode())
    try:
        load(own=[own])
    except BadForms as error:
        return list(error.faults)
    return []


def page(content: str, name: str = "second") -> str:
    return f'\n[[pages]]\nid = "{name}"\ntitle = {T}\n\n[[pages.items]]\nid = "{name}_1"\n{content}\n'


def taken(name: str, form: str = "LAAJA") -> str:
    return f'\n[[pages]]\nfrom = "{form}"\npage = "{name}"\n'


def question(content: str) -> str:
    return FORM + f'\n[[pages.items]]\nid = "mine_r"\nlabel = {T}\n{content}\n'


IMPACTS = page('perspective = "P1"')
LATER = '\nwhen = { test = "answer", question = "S01", is = ["yes"] }'


@pytest.mark.parametrize(
    ("text", "asks", "table", "where"),
    [
        (FORM + taken("evidence") + IMPACTS, "Impacts", "Alternatives", 'page = "alternatives"'),
        (FORM + taken("alternatives") + IMPACTS, "Impacts", "Evidence", 'page = "evidence"'),
        (FORM + page('section = "D"'), "Impacts", "Alternatives", 'page = "alternatives"'),
        (FORM + page('section = "G"'), "Mitigation", "Impacts", 'page = "impacts"'),
        (FORM + taken("mitigation"), "Mitigation", "Impacts", 'page = "impacts"'),
        (FORM + page('section = "B"\nonly = ["baseline_evidence"]'), "evidence", "Evidence", 'page = "evidence"'),
        (FORM + page('section = "H"\nonly = ["con_proposal"]'), "proposed", "Alternatives", 'page = "alternatives"'),
        (FORM + page('section = "H"\nonly = ["cmp_table"]'), "Comparison", "Impacts", 'page = "impacts"'),
        (question('kind = "reference"\ntable = "evidence"'), "c", "Evidence", 'page = "evidence"'),
        (question('kind = "reference"\ntable = "comments"'), "c", "Comments", "Add a page that asks for it"),
    ],
)
def test_what_a_question_refers_to_is_asked_too(text: str, asks: str, table: str, where: str) -> None:
    found = faults(text)
    (fault,) = [each for each in found if where in each.cause.en]
    before, _, after = fault.cause.en.partition(" refers to ")
    assert asks.lower() in before.lower()
    assert table.lower() in after.lower()
    assert fault.file == "m.toml"
    assert fault.line is not None
    assert text.splitlines()[fault.line - 1].startswith(
        ("[[pages.items]]", "from", 'kind = "reference"', 'id = "mine_r"')
    )
    assert len({fault.cause.in_(language) for language in LANGUAGES}) == 3


def test_with_the_pages_that_are_told_the_form_is_sound() -> None:
    pages = "".join(map(taken, ("alternatives", "evidence", "impacts", "mitigation", "comparison", "followup")))
    assert faults(FORM + pages) == []
    assert (
        faults(FORM + taken("alternatives", "KEVYT") + taken("evidence") + IMPACTS + page('section = "G"', "third"))
        == []
    )


def test_each_thing_that_is_missing_is_told_once() -> None:
    found = faults(FORM + page('section = "D"') + page('section = "G"', "third") + taken("comparison"))
    assert len(found) == 2, [fault.sentence("en") for fault in found]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (FORM.replace('["own"]', '["light"]'), 'not “light”, so this would never hold. Write "own" here'),
        (FORM.replace('["own"]', '["own", "full"]'), "not “full”"),
        (question('kind = "flag"\nwhen = { test = "scope", is = ["light"] }'), "not “light”"),
        (question('kind = "flag"' + LATER), "waits for an answer to “S01”"),
        (question('kind = "flag"\nwhen = { test = "rows", table = "evidence", at_least = 1 }'), "“evidence”"),
    ],
)
def test_a_demand_that_could_never_hold_is_refused(text: str, said: str) -> None:
    (fault,) = faults(text)
    assert said in fault.cause.en
    assert fault.line is not None
    assert text.splitlines()[fault.line - 1].startswith(("required", "when"))


def test_a_column_demands_the_scope_of_its_form_as_well() -> None:
    column = f'columns = [{{ kind = "flag", id = "mine_c", label = {T}, required = ["full"] }}]'
    (fault,) = faults(question(f'kind = "table"\nrow = {T}\nadd = {T}\n{column}'))
    assert "“full”" in fault.cause.en
    assert fault.place.endswith("mine_r › columns › mine_c › required")


def test_questions_of_modules_and_of_the_same_row_may_be_waited_for() -> None:
    assert faults(question('kind = "flag"\nwhen = { test = "answer", question = "L01", is = ["yes"] }')) == []
    columns = f"""columns = [
        {{ kind = "flag", id = "mine_c", label = {T} }},
        {{ kind = "flag", id = "mine_d", label = {T}, when = {{ test = "answer", question = "mine_c", is = [true] }} }},
    ]"""
    assert faults(question(f'kind = "table"\nrow = {T}\nadd = {T}\n{columns}')) == []


def test_a_form_of_ours_that_is_replaced_goes_on_listening_to_the_screening() -> None:
    light = (OURS / "forms" / "KEVYT.toml").read_text(encoding="utf-8")
    assert faults(light) == []
    more = f'\n[[pages.items]]\nid = "mine_r"\nkind = "flag"\nrequired = ["light"]\nlabel = {T}{LATER}\n'
    assert faults(light + page('section = "G"', "mine") + more) == []


def test_our_own_forms_keep_the_same_rules() -> None:
    files = Reading(contents(OURS)).files()
    assert list(form_needs.faults(files, files)) == []
