"""What `docs/forms.md` teaches works: its example is taken from the page, loaded, filled and made into a document."""

import json
import re
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from docx import Document

from ennakko.cli import program
from ennakko.files.form_faults import BadForms
from ennakko.files.forms import load
from ennakko.files.own_folder import own_files
from ennakko.files.own_store import NOTHING
from ennakko.policy import KEYS, policy

PAGE = (Path(__file__).parents[1] / "docs" / "forms.md").read_text(encoding="utf-8")


@pytest.fixture
def example() -> str:
    found = re.search(r"<!-- the example .*?-->\n```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return found[1]


def said(*arguments: str) -> str:
    result = CliRunner().invoke(program, arguments, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_worked_example_becomes_a_document(example: str, ennakko_home: Path, tmp_path: Path) -> None:
    (ennakko_home / "forms").mkdir(parents=True)
    (ennakko_home / "forms" / "youth_events.toml").write_text(example, encoding="utf-8")
    assert "YOUTH_EVENTS" in said("forms")
    answers = {"title": "Valokarnevaali", "youth_free": "no", "youth_price": "5", "youth_way_home": "Yöbussi kulkee."}
    (tmp_path / "a.json").write_text(json.dumps({"answers": answers}), encoding="utf-8")
    file, document = str(tmp_path / "event.ennakko"), tmp_path / "event.docx"
    said("new", "--form", "YOUTH_EVENTS", "--answers", str(tmp_path / "a.json"), "--by", "Aino", "-o", file)
    shown = json.loads(said("show", file, "--json"))
    assert shown["answers"] | answers == shown["answers"]
    assert shown["form"] == "YOUTH_EVENTS"
    said("export", file, "-o", str(document), "--language", "fi")
    with zipfile.ZipFile(document) as archive:
        words = re.sub(r"<[^>]+>", " ", archive.read("word/document.xml").decode())
    for each in ("Valokarnevaali", "Tapahtuma", "Onko tapahtuma maksuton?", "Yöbussi kulkee."):
        assert each in words
    assert "Lakiperusta" not in words
    assert "Vaihtoehdot" not in words
    said("check", str(document))


def test_the_question_of_the_section_is_asked_and_printed(ennakko_home: Path, tmp_path: Path) -> None:
    found = re.search(r"<!-- the section .*?-->\n```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found
    (ennakko_home / "forms").mkdir(parents=True)
    (ennakko_home / "forms" / "strategy.toml").write_text(found[1], encoding="utf-8")
    (tmp_path / "a.json").write_text(json.dumps({"answers": {"salmi_goal": "Kylät elävät."}}), encoding="utf-8")
    file, document = str(tmp_path / "goal.ennakko"), tmp_path / "goal.docx"
    for form in ("KEVYT", "LAAJA"):
        said("new", "--form", form, "--answers", str(tmp_path / "a.json"), "-o", file)
        said("export", file, "-o", str(document), "--language", "fi")
        with zipfile.ZipFile(document) as archive:
            words = re.sub(r"<[^>]+>", " ", archive.read("word/document.xml").decode())
        assert len(re.findall(r"Strategian tavoite\W+Kylät elävät\.", words)) == 1, "beside the rest of the basic data"
        assert "Asia ja päätöksen sisältö" not in words


def test_a_fault_in_the_own_forms_is_told_and_ours_still_work(example: str, ennakko_home: Path) -> None:
    (ennakko_home / "forms").mkdir(parents=True)
    broken = example.replace('kind = "money"', 'kind = "gold"')
    (ennakko_home / "forms" / "youth_events.toml").write_text(broken, encoding="utf-8")
    output = said("forms")
    line = broken[: broken.index('"gold"')].count("\n") + 1
    assert re.search(rf"youth_events\.toml .*{line}.*gold", output)
    assert "KEVYT" in output
    assert "YOUTH_EVENTS" not in output


def test_the_policy_of_the_page_can_be_read(tmp_path: Path) -> None:
    found = re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)
    assert found
    (tmp_path / "policy.json").write_text(found[1], encoding="utf-8")
    rules = policy((tmp_path / "policy.json",))
    assert (rules.organisation, rules.fault) == ("Salmijoki", None)
    assert set(json.loads(found[1])) == set(KEYS)


def test_the_own_perspective_and_the_ready_choice_of_the_page_are_taken_in(tmp_path: Path) -> None:
    perspective, preset = re.findall(r"```toml\n(\[\[(?:options|presets)\]\]\n.*?)```", PAGE, re.DOTALL)
    (tmp_path / "perspectives.toml").write_text(perspective, encoding="utf-8")
    (tmp_path / "presets.toml").write_text(preset, encoding="utf-8")
    catalogue = load(own=[own_files(tmp_path)])
    assert catalogue.option("perspectives", "salmi_events")
    assert (catalogue.presets[-1].id, catalogue.presets[-1].scale) == ("salmijoki", "three")
    assert "salmi_events" in catalogue.presets[-1].perspectives


def test_the_table_of_the_page_works_in_the_worked_example(example: str, ennakko_home: Path, tmp_path: Path) -> None:
    found = re.search(r"<!-- the table .*?-->\n```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found
    alternatives = '[[pages]]\nfrom = "KEVYT"\npage = "alternatives"\n'
    (ennakko_home / "forms").mkdir(parents=True)
    own = f"{example.rstrip()}\n\n{found[1]}\n{alternatives}"
    (ennakko_home / "forms" / "youth_events.toml").write_text(own, encoding="utf-8")
    services = [{"salmi_service_name": "Kauppa", "salmi_service_fate": "salmi_stays"}]
    answers = {"title": "Kylän palvelut", "salmi_services": services}
    (tmp_path / "a.json").write_text(json.dumps({"answers": answers}), encoding="utf-8")
    file, document = str(tmp_path / "village.ennakko"), tmp_path / "village.docx"
    said("new", "--form", "YOUTH_EVENTS", "--answers", str(tmp_path / "a.json"), "-o", file)
    said("export", file, "-o", str(document), "--language", "sv")
    with zipfile.ZipFile(document) as archive:
        words = re.sub(r"<[^>]+>", " ", archive.read("word/document.xml").decode())
    for each in ("Tjänster i byn", "P1", "Kauppa", "Blir kvar"):
        assert each in words


@pytest.mark.parametrize(("language", "heading"), [("fi", "Perustiedot"), ("sv", "Grunduppgifter")])
def test_a_heading_of_the_document_that_a_page_shares_is_printed_once(
    example: str, ennakko_home: Path, tmp_path: Path, language: str, heading: str
) -> None:
    """A question of one's own on the page of basic data stands under the heading that is there already."""
    (ennakko_home / "forms").mkdir(parents=True)
    age = '\n[[pages.items]]\nid = "youth_age"\nkind = "number"\nlabel = { fi = "Ikä", sv = "Ålder", en = "Age" }\n'
    head, mark, rest = example.partition('\n[[pages]]\nid = "YOUTH_event"')
    assert mark
    (ennakko_home / "forms" / "youth_events.toml").write_text(head + age + mark + rest, encoding="utf-8")
    answers = {"title": "Valokarnevaali", "organisation": "Salmijoki", "youth_age": 13, "youth_way_home": "Bussilla."}
    (tmp_path / "a.json").write_text(json.dumps({"answers": answers}), encoding="utf-8")
    file, document = str(tmp_path / "event.ennakko"), tmp_path / "event.docx"
    said("new", "--form", "YOUTH_EVENTS", "--answers", str(tmp_path / "a.json"), "-o", file)
    said("export", file, "-o", str(document), "--language", language)
    words = [p.text for p in Document(str(document)).paragraphs if p.text]
    assert words.count(heading) == 1
    assert words.index(heading) < words.index({"fi": "Ikä", "sv": "Ålder"}[language]) < words.index("Bussilla.")
    said("check", str(document))


def test_the_pages_for_impacts_of_the_page_are_what_a_form_needs(example: str) -> None:
    (perspective,) = re.findall(r"```toml\n(\[\[options\]\]\n.*?)```", PAGE, re.DOTALL)
    found = re.search(r"<!-- the impacts .*?-->\n```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found
    both = NOTHING.with_file("perspectives.toml", perspective.encode())
    sound = load(own=[both.with_file("y.toml", f"{example}\n{found[1]}".encode())])
    assert [page.id for page in sound.forms["YOUTH_EVENTS"].pages][2:] == ["alternatives", "evidence", "YOUTH_impacts"]
    *before, last = found[1].split("[[pages]]")
    with pytest.raises(BadForms) as trouble:
        load(own=[both.with_file("y.toml", f"{example}\n[[pages]]{last}".encode())])
    told = "\n".join(fault.sentence("en") for fault in trouble.value.faults)
    for page in filter(None, (part.strip() for part in before)):
        assert f"[[pages]], {', '.join(page.splitlines())}." in told


def test_the_fourth_question_of_the_page_makes_edition_2(example: str) -> None:
    found = re.search(r"<!-- the fourth .*?-->\n```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found
    text = f"{example.replace('edition = 1', 'edition = 2')}\n{found[1]}"
    form = load(own=[NOTHING.with_file("y.toml", text.encode())]).forms["YOUTH_EVENTS"]
    assert (form.edition, [q.id for q in form.pages[-1].questions()][-1]) == (2, "youth_age")


SAID = {
    "a quotation mark": ('id = "YOUTH_1"', 'id = "YOUTH_1'),
    "the quotation marks are curly": ('id = "YOUTH_1"', "id = ”YOUTH_1”"),
    "the line should be a key": ('id = "YOUTH_1"', 'id "YOUTH_1"'),
    "a comma is missing": ('"title", "organisation"', '"title" "organisation"'),
    "the brace } is missing": ('en = "The event" }', 'en = "The event"'),
    "a heading has two square brackets": ("[[pages]]", "[pages]"),
    "is in the same place already": ('id = "YOUTH_1"', 'id = "YOUTH_1"\nid = "YOUTH_2"'),
    "the text is missing in the language “sv”": ('sv = "Evenemanget", ', ""),
    "is not known": ("limit = 500", "limits = 500"),
    "is already in use": ('"youth_free"\nkind', '"S01"\nkind'),
    "which the form does not ask for": ('kind = "money"', 'kind = "reference"\ntable = "evidence"'),
    "the scope of this form is not “light”": ('required = ["own"]', 'required = ["light"]'),
    "there is no list “": ('kind = "money"', 'kind = "choice"\nchoices_from = "prices"'),
}


@pytest.mark.parametrize("said", SAID)
def test_each_message_of_the_page_is_what_the_program_says(example: str, said: str) -> None:
    before, after = SAID[said]
    assert before in example
    with pytest.raises(BadForms) as trouble:
        load(own=[NOTHING.with_file("y.toml", example.replace(before, after, 1).encode())])
    assert any(said in fault.cause.en[0].lower() + fault.cause.en[1:] for fault in trouble.value.faults)
    assert said.split(" “", maxsplit=1)[0] in PAGE


def test_impacts_of_a_form_of_ones_own_are_shown_and_printed_with_their_values(
    example: str, ennakko_home: Path, tmp_path: Path
) -> None:
    (perspective,) = re.findall(r"```toml\n(\[\[options\]\]\n.*?)```", PAGE, re.DOTALL)
    found = re.search(r"<!-- the impacts .*?-->\n```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found
    (ennakko_home / "forms").mkdir(parents=True)
    (ennakko_home / "forms" / "perspectives.toml").write_text(perspective, encoding="utf-8")
    (ennakko_home / "forms" / "youth_events.toml").write_text(f"{example}\n{found[1]}", encoding="utf-8")
    impact = {
        "imp_perspective": "salmi_events",
        "imp_factor": "own",
        "imp_factor_text": "Illan tapahtumat",
        "alternative": "VE1",
        "imp_groups": ["teens"],
        "imp_value_short": "2",
        "imp_value_long": "-1",
    }
    alternatives = [{"alt_name": "Ennallaan"}, {"alt_name": "Satama"}, {"alt_name": "Tori"}]
    answers = {"title": "Karnevaali", "alternatives": alternatives, "impacts": [impact]}
    (tmp_path / "a.json").write_text(json.dumps({"answers": answers}), encoding="utf-8")
    file, document = str(tmp_path / "e.ennakko"), tmp_path / "e.docx"
    said("new", "--form", "YOUTH_EVENTS", "--answers", str(tmp_path / "a.json"), "-o", file)
    shown = " ".join(said("show", file).split())
    assert "Score in the short term: + + significant positive" in shown
    assert "Score in the long term: − slight negative" in shown
    said("export", file, "-o", str(document), "--language", "en")
    effects = " ".join(" ".join(p.text for p in Document(str(document)).paragraphs).split())
    assert effects.index("Events") < effects.index("Illan tapahtumat")
    assert "+ + significant positive" in effects
    assert "− slight negative" in effects
