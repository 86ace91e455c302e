"""The forms that come with the program: complete, in three languages, each question with its place."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from ennakko.files import form_cache
from ennakko.files.forms import described, load
from ennakko.model.assessment import STATUS_QUO, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.condition import Scope
from ennakko.model.form import Choice, Choices, Derived, Impacts, Item, Number, Option, Question, Scale, YesNo
from ennakko.model.standing import applies, first_page, standing
from ennakko.model.words import LANGUAGES, Text

CATALOGUE = load()
_HARM = {"skada": "olägenhet", "Skada": "Olägenhet", "skadan": "olägenheten", "skador": "olägenheter"}
_WRITTEN = (Path(__file__).parents[1] / "fixtures" / "catalog.json").read_text(encoding="utf-8")
KNOWN: dict[str, list[dict[str, object]]] = json.loads(
    re.sub(r"\b[Ss]kad(?:an?|or)\b", lambda found: _HARM[found[0]], _WRITTEN.replace("ehovsgallring", "ehovsbedömning"))
)
"""What the forms were written from: ids and words, with the Swedish words that docs/decisions/0010 and 0015 chose."""

SAID_BETTER = {"H02", "H03", "S09", "G01", "alt_dropped"}
"""Questions that say the same thing so that it can be answered and printed: docs/decisions/0013."""

SAID_SHORTER = {"S17", "L02", "L04", "U07", "U11", "H08", "H13"}
"""Questions whose known words end in a list of their own choices. The choices say them: docs/decisions/0008."""

FORMS_FOLDER = Path(__file__).parents[2] / "resources" / "forms"


def words(text: Text | None) -> dict[str, str] | None:
    return None if text is None else {"fi": text.fi, "sv": text.sv, "en": text.en}


def own(entry: dict[str, object]) -> dict[str, object]:
    return {language: entry[language] for language in LANGUAGES}


def items(form: str) -> dict[str, Item]:
    return {item.id: item for page in CATALOGUE.forms[form].pages for item in page.items}


def every_text(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from every_text(getattr(value, name))
    elif isinstance(value, dict):
        for part in value.values():
            yield from every_text(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from every_text(part)


def found(id_: str) -> list[Question]:
    """Every question or column with this id."""
    columns = [c for t in CATALOGUE.tables.values() for c in t.columns if c.id == id_]
    return [*columns, *([CATALOGUE.questions[id_]] if id_ in CATALOGUE.questions else [])]


@pytest.mark.parametrize("entry", KNOWN["fields"], ids=lambda e: str(e["id"]))
def test_every_field_is_asked_with_its_words_and_choices(entry: dict[str, object]) -> None:
    section = CATALOGUE.sections[str(entry["section"])]
    questions: list[Question] = [q for q in section.questions if q.id == entry["id"]]
    tables = [CATALOGUE.tables[q.id] for q in section.questions if q.id in CATALOGUE.tables]
    questions = questions or [column for table in tables for column in table.columns if column.id == entry["id"]]
    if entry["id"] in SAID_BETTER:
        assert own(entry) not in [words(q.label) for q in questions]
    else:
        assert [words(q.label) for q in questions] == [own(entry)]
    if isinstance(questions[0], Choice | Choices) and "choices" in entry:
        assert [o.id for o in CATALOGUE.options(questions[0])] == entry["choices"]


@pytest.mark.parametrize("entry", KNOWN["extra_fields"], ids=lambda e: str(e["id"]))
def test_every_further_field_is_asked(entry: dict[str, object]) -> None:
    assert own(entry) in [words(q.label) for q in found(str(entry["id"]))]


@pytest.mark.parametrize("entry", KNOWN["tables"], ids=lambda e: str(e["id"]))
def test_every_table_has_its_words(entry: dict[str, object]) -> None:
    table = CATALOGUE.tables[str(entry["id"])]
    assert (words(table.label), words(table.row), words(table.add)) == (own(entry), entry["row"], entry["add"])


@pytest.mark.parametrize("entry", KNOWN["items"], ids=lambda e: str(e["id"]))
def test_every_item_of_every_form_is_there(entry: dict[str, object]) -> None:
    item = items(str(entry["form"]))[str(entry["id"])]
    kind, question = str(entry["type"]), next(iter(item.questions))
    said, known = words(item.text or question.label), own(entry)
    if entry["id"] in SAID_BETTER:
        assert said != known
    elif entry["id"] in SAID_SHORTER:
        assert said is not None
        assert all(str(known[language]).startswith(said[language].rstrip("?")) for language in LANGUAGES)
        assert all(len(said[language]) < 60 for language in LANGUAGES)
    else:
        assert said == known
    match kind.rstrip("!").partition(">")[0].rstrip("!"):
        case "yn":
            assert isinstance(question, YesNo)
            assert question.id == entry["id"]
            assert question.strong == ("!" in kind)
            assert question.opens == tuple(part for part in [kind.partition(">")[2]] if part)
        case "rows":
            assert isinstance(question, Impacts)
            assert item.perspective or item.factors
        case "choice" | "choice*":
            assert isinstance(question, Choices if "*" in kind else Choice)
            assert [o.id for o in CATALOGUE.options(question)] == entry["choices"]
        case "text":
            assert question.id == entry["id"]
            assert question.required or "!" not in kind
        case _:
            assert item.section


@pytest.mark.parametrize("name", ["groups", "factors", "perspectives", "scale"])
def test_every_list_is_whole(name: str) -> None:
    entries = KNOWN[name]
    assert [(o.id, words(o.label)) for o in CATALOGUE.lists[name][: len(entries)]] == [
        (e["id"], own(e)) for e in entries
    ]
    assert [o.id for o in CATALOGUE.lists[name][len(entries) :]] == (["own"] if name == "factors" else [])


def test_the_scale_has_its_words_and_signs() -> None:
    assert [(words(o.word), o.sign) for o in CATALOGUE.lists["scale"]] == [
        (e["word"], e["sign"]) for e in KNOWN["scale"]
    ]


def test_every_factor_has_a_class_and_a_perspective() -> None:
    perspectives = dict.fromkeys("ABCDE", "P1") | {"F": "P2", "G": "P2", "H": "P3", "I": "P4", "J": "P5"}
    factors = [o for o in CATALOGUE.lists["factors"] if o.id != "own"]
    assert all(o.group and o.perspective == perspectives[o.group] for o in factors)
    assert {o.group for o in factors} == {o.id for o in CATALOGUE.lists["factor_classes"]}
    assert {o.group for o in CATALOGUE.lists["groups"]} == {o.id for o in CATALOGUE.lists["group_classes"]}


def test_the_modules_to_choose_are_the_modules_that_are_there() -> None:
    modules = CATALOGUE.questions["modules"]
    assert isinstance(modules, Choices)
    assert [o.id for o in CATALOGUE.options(modules)] == [form.id for form in CATALOGUE.modules()]
    known = next(f for f in KNOWN["fields"] if f["id"] == "modules")
    assert [form.id for form in CATALOGUE.modules()] == known["choices"]


def test_every_phrase_and_remark_says_what_it_should() -> None:
    phrases = {e["id"]: own(e) for e in KNOWN["phrases"]}
    assert {i: words(CATALOGUE.phrases[i]) for i in phrases} == phrases
    remarks = {e["id"]: own(e) for e in KNOWN["remarks"]}
    assert {i: words(CATALOGUE.remarks[i].text) for i in remarks} == remarks
    assert CATALOGUE.remarks.keys() - remarks.keys() == {"V8_three", "V21", "V22"}


def test_every_text_is_there_in_three_languages() -> None:
    texts = [t for part in (CATALOGUE.forms, CATALOGUE.sections, CATALOGUE.lists) for t in every_text(part)]
    texts += [*CATALOGUE.phrases.values(), *every_text(CATALOGUE.remarks)]
    assert len(texts) > 1_500
    assert [t for t in texts if not all(t.in_(language).strip() for language in LANGUAGES)] == []


def test_nothing_is_called_gallring() -> None:
    """To Swedish-speaking officials that is the destruction of records."""
    texts = [*every_text((*CATALOGUE.forms.values(), *CATALOGUE.sections.values())), *CATALOGUE.phrases.values()]
    assert [t.sv for t in (*texts, *every_text(CATALOGUE.remarks)) if "gallring" in t.sv.lower()] == []


def test_no_question_lists_its_own_choices() -> None:
    """The choices stand below it. Said twice, the question is what nobody reads."""
    chosen = [q for q in CATALOGUE.questions.values() if isinstance(q, Choice | Choices) and q.choices]
    chosen += [c for t in CATALOGUE.tables.values() for c in t.columns if isinstance(c, Choice | Choices) and c.choices]
    assert len(chosen) > 20
    for question in chosen:
        for language in LANGUAGES:
            label = question.label.in_(language).lower()
            listed = [o.id for o in question.choices if o.label.in_(language).partition(" (")[0].lower() in label]
            assert len(listed) < 3, (question.id, language, listed)


def every_help() -> Iterator[tuple[str, Text]]:
    questions = [*CATALOGUE.questions.values(), *(c for t in CATALOGUE.tables.values() for c in t.columns)]
    return ((q.id, q.help) for q in questions if q.help)


def test_help_promises_only_what_the_program_does() -> None:
    """Nothing is filled in beforehand, there is no list to keep in the settings, and nobody is reminded."""
    unkept = ("Oletus:", "Förval:", "Default:", "Luetteloa", "Listan uppdateras", "The list is kept")
    unkept += ("muistuttaa", "påminner", "reminds")
    told = [(id_, words) for id_, text in every_help() for words in unkept if words in f"{text.fi} {text.sv} {text.en}"]
    assert told == []


def test_each_question_of_the_screening_has_a_help_of_its_own() -> None:
    asked = [q for q in CATALOGUE.form_for("screening").pages[0].questions() if q.id.startswith("S")]
    assert len(asked) == 18
    for language in LANGUAGES:
        helps = {q.help.in_(language) for q in asked if q.help}
        assert len(helps) == len(asked)
        assert max(map(len, helps)) < 140


def test_every_page_says_what_is_asked_why_and_what_to_think_of() -> None:
    for form in CATALOGUE.forms.values():
        for page in form.pages:
            assert page.intro is not None, page.id
            assert page.why is not None, page.id
            assert 3 <= len(page.prompts) <= 5, page.id


def test_the_pages_stand_in_their_order() -> None:
    pages = {form.id: " ".join(p.id for p in form.pages) for form in CATALOGUE.forms.values()}
    assert list(pages)[:3] == ["SEULA", "KEVYT", "LAAJA"]
    assert pages["SEULA"] == "screening basics decision"
    assert pages["KEVYT"] == (
        "screening basics decision alternatives evidence impacts participation mitigation comparison conclusions "
        "followup"
    )
    assert pages["LAAJA"] == (
        "screening basics decision alternatives evidence participation impacts modules comparison mitigation "
        "conclusions followup summary"
    )
    own_pages = Counter(page.id for form in CATALOGUE.modules() for page in form.pages)
    assert max(own_pages.values()) == 1
    assert not own_pages.keys() & {p.id for f in ("SEULA", "KEVYT", "LAAJA") for p in CATALOGUE.forms[f].pages}


def test_the_light_form_begins_with_the_matter_and_leaves_the_screening_to_whoever_wants_it() -> None:
    first = {form: first_page(CATALOGUE, blank("a", form)) for form in ("SEULA", "KEVYT", "LAAJA")}
    assert first == {"SEULA": "screening", "KEVYT": "basics", "LAAJA": "screening"}
    light = standing(CATALOGUE, blank("a", "KEVYT"))
    assert [m.path[0] for m in light.missing if m.page == "screening"] == ["scope", "S18"]
    full = standing(CATALOGUE, blank("a", "LAAJA"))
    assert {f"S{n:02}" for n in range(1, 16)} <= {m.path[0] for m in full.missing}


def test_sources_can_be_named_in_the_light_form_and_none_is_required() -> None:
    pages = {form: {p.id: p for p in CATALOGUE.forms[form].pages} for form in ("KEVYT", "LAAJA")}
    assert pages["KEVYT"]["evidence"] == pages["LAAJA"]["evidence"]
    found = standing(CATALOGUE, blank("a", "KEVYT"))
    assert next(p for p in found.pages if p.page.id == "evidence").required == 0


def test_the_modules_stand_after_a_page_of_the_form() -> None:
    assert CATALOGUE.forms["KEVYT"].modules_after == "impacts"
    assert CATALOGUE.forms["LAAJA"].modules_after == "modules"


def test_the_screening_is_one_page_in_every_form() -> None:
    pages = [CATALOGUE.forms[form].pages[0] for form in ("SEULA", "KEVYT", "LAAJA")]
    assert pages[0] == pages[1] == pages[2]
    assert [q.id for q in pages[0].questions()] == [
        *(f"S{n:02}" for n in range(1, 18)),
        "scope",
        "modules",
        "S18",
    ]


def test_the_document_has_one_place_for_every_question() -> None:
    printed = Counter(id_ for part in CATALOGUE.document for id_ in part.questions)
    apart = [form for form in CATALOGUE.forms.values() if form.kind == "module" or form.scope == "own"]
    of_modules = {q.id for form in apart for q in form.questions()}
    shared = {q.id for section in CATALOGUE.sections.values() for q in section.questions}
    asked = {i for i, q in CATALOGUE.questions.items() if not isinstance(q, Derived)} - (of_modules - shared)
    assert set(printed) == asked
    assert max(printed.values()) == 1
    assert {"K4", "K8", "E18", "S01", "S18", "impacts", "preparers"} <= asked


def test_the_document_goes_from_the_summary_to_the_authors() -> None:
    headings = [part.heading.removeprefix("heading_") for part in CATALOGUE.document]
    known = {str(e["id"]).removeprefix("heading_") for e in KNOWN["phrases"] if e["kind"] == "heading"}
    assert sorted(headings) == sorted(known)
    order = [
        "summary",
        "decision",
        "alternatives",
        "comparison",
        "impacts",
        "modules",
        "participation",
        "mitigation",
        "evidence",
        "followup",
        "legal",
        "authors",
    ]
    assert [h for h in headings if h in order] == order


@pytest.mark.parametrize(
    ("form", "pages"),
    [
        ("SEULA", {"screening": 16, "basics": 6, "decision": 1}),
        (
            "KEVYT",
            {"alternatives": 3, "impacts": 1, "participation": 1, "mitigation": 0, "followup": 1, "conclusions": 4},
        ),
        ("LAAJA", {"alternatives": 4, "evidence": 1, "impacts": 1, "modules": 0, "conclusions": 3, "summary": 1}),
    ],
)
def test_a_blank_assessment_needs_what_its_form_needs(form: str, pages: dict[str, int]) -> None:
    where = standing(CATALOGUE, blank("a", form))
    assert where.answered == 0
    assert all(page.state == "not_started" for page in where.pages)
    assert {p.page.id: len(p.missing) for p in where.pages if p.page.id in pages} == pages


def test_conditions_follow_the_answers() -> None:
    rows: dict[tuple[str, ...], Value] = {("alternatives", "b" * 24): "m", ("modules",): ("LAVA",)}
    before, after = (standing(CATALOGUE, blank("a", "KEVYT", answers)) for answers in (None, rows))
    asked = {m.path for m in after.missing} - {m.path for m in before.missing}
    assert {("single_alt_reason",), ("con_child_best",)} <= asked
    assert ("alternatives", "b" * 24, "alt_name") in asked
    assert ("par_none_reason",) in {m.path for m in before.missing}


@pytest.mark.parametrize("form", ["KEVYT", "LAAJA"])
def test_the_best_interests_of_the_child_are_asked_once_on_two_pages(form: str) -> None:
    """The module and the conclusions share one answer. What was answered in two parts before is still there."""

    def where(**answers: str) -> dict[str, list[str]]:
        given: dict[tuple[str, ...], Value] = {(id_,): value for id_, value in answers.items()}
        found = standing(CATALOGUE, blank("a", form, {("modules",): ("LAVA",), **given}))
        missing = {p.page.id: [m.path[0] for m in p.missing] for p in found.pages}
        about = {"con_child_best", "L09", "L10"}
        return {page: ids for page in missing if (ids := [i for i in missing[page] if i in about])}

    assert where() == {"LAVA_best": ["con_child_best"], "conclusions": ["con_child_best"]}
    assert where(con_child_best="VE0 on lapsille paras.") == {}
    position, weighing = CATALOGUE.questions["L09"], CATALOGUE.questions["L10"]
    for id_, question in (("L09", position), ("L10", weighing)):
        assert not applies(question, CATALOGUE, blank("a", form))
        assert applies(question, CATALOGUE, blank("a", form, {(id_,): "VE0 on lapsille paras."}))


@pytest.mark.parametrize(
    ("form", "columns"), [("KEVYT", {"imp_value"}), ("LAAJA", {"imp_value_short", "imp_value_long"})]
)
def test_an_impact_is_valued_as_the_scope_asks(form: str, columns: set[str]) -> None:
    missing = standing(CATALOGUE, blank("a", form, {("impacts", "r" * 24): "m"})).missing
    assert {m.path[2] for m in missing if m.path[0] == "impacts" and m.path[2].startswith("imp_value")} == columns


def test_the_first_alternative_is_the_status_quo() -> None:
    table = CATALOGUE.tables["alternatives"]
    assert blank("a", "LAAJA").rows("alternatives") == (STATUS_QUO,)
    assert (table.at_most, words(table.code)) == (8, {"fi": "VE{n}", "sv": "ALT {n}", "en": "VE{n}"})


def test_the_catalogue_answers_what_it_is_asked() -> None:
    scopes: tuple[Scope, ...] = ("screening", "light", "full")
    assert [CATALOGUE.form_for(scope).id for scope in scopes] == ["SEULA", "KEVYT", "LAAJA"]
    assert CATALOGUE.phrase("attachment_line", "sv", number="2").endswith("2")
    assert CATALOGUE.option("scale", "-2") == CATALOGUE.lists["scale"][0]
    assert CATALOGUE.option("scale", "9") is None
    value = CATALOGUE.tables["impacts"].column("imp_value")
    assert isinstance(value, Scale)
    assert CATALOGUE.options(value) == CATALOGUE.lists["scale"]
    year = CATALOGUE.tables["evidence"].column("ev_year")
    assert isinstance(year, Number)
    assert year.year


def test_loading_is_the_same_every_time_and_from_any_folder() -> None:
    assert load() == CATALOGUE
    assert load(FORMS_FOLDER) == CATALOGUE


def test_no_form_claims_the_old_wording_of_the_law() -> None:
    for file in FORMS_FOLDER.rglob("*.toml"):
        assert "arvioitava ennakkoon" not in file.read_text(encoding="utf-8"), file.name


def test_what_is_kept_is_used_only_when_it_is_whole_and_from_these_files(tmp_path: Path) -> None:
    assert load(cache=tmp_path) == CATALOGUE
    (kept,) = tmp_path.iterdir()
    assert load(cache=tmp_path) == CATALOGUE
    whole = kept.read_bytes()
    other = msgspec.structs.replace(CATALOGUE, document=())
    kept.write_bytes(whole[:32] + msgspec.msgpack.encode(other))
    assert load(cache=tmp_path) == CATALOGUE
    assert kept.read_bytes() == whole
    kept.write_bytes(whole[:-1])
    assert load(cache=tmp_path) == CATALOGUE


def test_a_changed_file_is_read_anew_and_what_was_kept_of_the_old_goes(tmp_path: Path) -> None:
    held = {"forms/X.toml": b"one"}
    form_cache.keep(CATALOGUE, held, tmp_path)
    assert form_cache.kept(held, tmp_path) == CATALOGUE
    assert form_cache.kept({"forms/X.toml": b"two"}, tmp_path) is None
    form_cache.keep(CATALOGUE, {"forms/X.toml": b"two"}, tmp_path)
    assert form_cache.kept(held, tmp_path) is None
    assert len(list(tmp_path.iterdir())) == 1


def test_a_place_that_cannot_be_written_only_means_reading_again(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file, not a folder")
    assert load(cache=taken) == CATALOGUE


def test_described_is_plain_data_with_everything_asked() -> None:
    data = json.loads(json.dumps(described(CATALOGUE)))
    assert [form["id"] for form in data["forms"]] == ["SEULA", "KEVYT", "LAAJA", "TERVE_KUNTA"]
    assert [form["id"] for form in data["modules"]] == [form.id for form in CATALOGUE.modules()]
    impacts = next(
        q for p in data["forms"][2]["pages"] for i in p["items"] for q in i["questions"] if q["id"] == "impacts"
    )
    assert impacts["kind"] == "impacts"
    assert impacts["required"] == ["light", "full"]
    groups = next(c for c in impacts["columns"] if c["id"] == "imp_groups")
    assert groups["kind"] == "choices"
    assert [c["id"] for c in groups["choices"]] == [e["id"] for e in KNOWN["groups"]]
    assert groups["help"]["sv"]
    s11 = next(q for q in data["forms"][0]["pages"][0]["items"] if q["id"] == "S11")["questions"][0]
    assert (s11["kind"], s11["opens"], s11["strong"]) == ("yes_no", ["SUVA"], True)
    assert {"groups", "factors", "perspectives", "scale"} <= data["lists"].keys()


def test_a_catalogue_is_a_value() -> None:
    body = msgspec.msgpack.encode(CATALOGUE)
    assert msgspec.msgpack.decode(body, type=Catalogue) == CATALOGUE
    assert isinstance(CATALOGUE.lists["modules"][0], Option)


def test_a_module_is_found_by_its_abbreviation() -> None:
    lava = next(option for option in CATALOGUE.lists["modules"] if option.id == "LAVA")
    assert lava.search is not None
    assert all("LAVA" in lava.search.in_(language) for language in LANGUAGES)
