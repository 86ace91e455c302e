"""Answering from the command line: a new assessment, or more answers by one person to one that is there."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from itertools import count
from pathlib import Path as FilePath

from ennakko import forms_here, settings
from ennakko.files import safe_write, share
from ennakko.files.answer_faults import near
from ennakko.files.answers import AnswersFile, BadAnswers, Fault, edit_from, given_at, read
from ennakko.files.sharing import shared
from ennakko.model.assessment import EDITION, FORM, MODULES, Assessment, Path, blank, same
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import Answer, Together, applied, choose_form
from ennakko.model.form import Form
from ennakko.model.form_choice import taken
from ennakko.model.history import Author, History, sealed, settled
from ennakko.model.perspectives import begun_with
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.timeline import stamped
from ennakko.model.trouble import Trouble
from ennakko.model.words import Text
from ennakko.opening import opened
from ennakko.places import places
from ennakko.policy import beginning, policy
from ennakko.settings import Settings

SCOPE = "scope"


class UnknownForm(Trouble):
    """There is no form, or no module, with this id."""

    def __init__(self, id_: str, known: Iterable[Form], *, module: bool) -> None:
        ids = [form.id for form in known]
        meant = near(id_.upper(), ids)
        names = ", ".join(ids)
        kind = Text(fi="Tarkentavaa osaa", sv="Den fördjupande delen", en="module") if module else None
        kind = kind or Text(fi="Lomaketta", sv="Blanketten", en="form")
        super().__init__(
            "unknown_form",
            Text(
                fi=f"{kind.fi} ”{id_}” ei ole"
                + (f", tarkoititko ”{meant}”?" if meant else ".")
                + f" Valitse: {names}.",
                sv=f"{kind.sv} ”{id_}” finns inte" + (f", menade du ”{meant}”?" if meant else ".") + f" Välj: {names}.",
                en=f"There is no {kind.en} “{id_}”"
                + (f", did you mean “{meant}”?" if meant else ".")
                + f" Choose from: {names}.",
            ),
        )


def new_id() -> str:
    """A new id of an assessment or a row: 96 random bits."""
    return secrets.token_hex(12)


def author(name: str | None, unit: str, settings: Settings) -> Author:
    """The person who answers: the one in the settings, or somebody named, who is nobody this program knows."""
    if not name or name == settings.name:
        return settings.author()
    return Author(secrets.token_hex(16), name, unit)


def begun(
    catalogue: Catalogue,
    form_id: str,
    modules: tuple[str, ...],
    answers: Mapping[str, object],
    new_row: Callable[[], str] = new_id,
    ahead: Settings | None = None,
) -> Assessment:
    """A new assessment with its first answers, and what the organisation has set. Raises UnknownForm and BadAnswers."""
    form = catalogue.forms.get(form_id)
    if form is None or form.kind == "module":
        raise UnknownForm(form_id, (f for f in catalogue.forms.values() if f.kind != "module"), module=False)
    here = tuple(module.id for module in catalogue.modules())
    for module in modules:
        if module not in here:
            raise UnknownForm(module, catalogue.modules(), module=True)
    set_ = ahead or Settings()
    first = begun_with(catalogue, form, set_.scale, set_.perspectives)
    start = blank(new_id(), form.id, {EDITION: catalogue.edition.id, **{(k,): v for k, v in first.items()}})
    start = applied(choose_form(form.id, str(form.scope)), start)
    after = applied(edit_from(answers, catalogue, start, new_row), start)
    if after.value(SCOPE) not in (None, form.scope):
        raise BadAnswers((Fault(SCOPE, _other_scope(form, after.text(SCOPE))),))
    wanted = tuple(dict.fromkeys((*after.modules, *modules)))
    return applied(Together((choose_form(form.id, str(form.scope)), Answer(MODULES, wanted))), after)


def filled(
    catalogue: Catalogue, before: Assessment, answers: Mapping[str, object], new_row: Callable[[], str] = new_id
) -> Assessment:
    """The assessment with more answers; another scope brings its form along. Raises BadAnswers."""
    after = applied(edit_from(answers, catalogue, before, new_row), before)
    if not same(after.value(SCOPE), before.value(SCOPE)):
        form = next((f for f in catalogue.forms.values() if f.scope and f.scope == after.value(SCOPE)), None)
        if form:
            after = applied(Together((Answer(FORM, form.id),) if SCALE in answers else taken(form, after).edits), after)
    return after


def on_record(history: History, after: Assessment, decided: frozenset[Path], by: Author, at: str) -> History:
    """The history after this person's answers. What they answered at the paths `decided` settles a conflict there."""
    history = sealed(history, after.answers, by, at)
    for conflict in history.conflicts():
        if conflict.path in decided:
            history = settled(history, conflict.path, after.value(*conflict.path), by, at)
    return history


def new(
    form: str | None, modules: tuple[str, ...], answers: FilePath | None, name: str | None, out: FilePath, now: datetime
) -> tuple[FilePath, FilePath | None]:
    """Write a new assessment. A file that stood there is kept beside it, as no other assessment may be lost.

    Returns the path really written, and that of the file that was kept. Raises Trouble.
    """
    file = read(answers) if answers else AnswersFile({})
    catalogue = forms_here.catalogue()
    chosen = form or file.form
    if chosen is None:
        raise UnknownForm("", (f for f in catalogue.forms.values() if f.kind != "module"), module=False)
    own = settings.read(places().settings)
    assessment = begun(catalogue, chosen, (*file.modules, *modules), file.answers, ahead=beginning(own, policy()))
    by = author(name or file.name, file.unit if name in (None, file.name) else "", own)
    history = sealed(History(), assessment.answers, by, stamped(now))
    made = shared(assessment, history, catalogue)
    kept = _kept_aside(out)
    return share.write(out, made), kept


def _kept_aside(path: FilePath) -> FilePath | None:
    if not path.is_file():
        return None
    names = (path.with_name(f"{path.stem} {n}{path.suffix}") for n in count(2))
    return safe_write.write(next(name for name in names if not name.exists()), path.read_bytes())


def fill(path: FilePath, answers: FilePath, name: str | None, out: FilePath, now: datetime) -> FilePath:
    """Write an assessment with more answers. Returns the path really written. Raises Trouble."""
    before = opened(path)
    file = read(answers)
    after = filled(before.catalogue, before.assessment, file.answers)
    if not after.edition:
        after = applied(Answer(EDITION, before.catalogue.edition.id), after)
    by = author(name or file.name, file.unit if name in (None, file.name) else "", settings.read(places().settings))
    decided = given_at(file.answers, before.catalogue, before.assessment) - file.undecided
    history = on_record(before.history, after, decided, by, stamped(now))
    return share.write(out, shared(after, history, before.catalogue, before.shared))


def _other_scope(form: Form, scope: str) -> Text:
    return Text(
        fi=f"lomakkeen {form.id} laajuus on ”{form.scope}” eikä ”{scope}”; jätä kohta pois tai valitse toinen lomake",
        sv=f"omfattningen för blanketten {form.id} är ”{form.scope}” och inte ”{scope}”; utelämna punkten eller välj"
        " en annan blankett",
        en=f"the scope of the form {form.id} is “{form.scope}”, not “{scope}”; leave it out or choose another form",
    )
