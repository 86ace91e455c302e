"""What a newer edition of the forms asks otherwise, told before an assessment moves to it.

To move is one answer: which edition it is. No other answer is touched, so moving back brings everything back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from ennakko.model.assessment import EDITION, Assessment, Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import Answer
from ennakko.model.fitting import fits
from ennakko.model.form import Choice, Choices, Question, Rowed, Scale
from ennakko.model.scale import scale_of
from ennakko.model.standing import answered, form_of, pages
from ennakko.model.words import Text

_UNSAID = Text("", "", "")


class Renamed(msgspec.Struct, frozen=True):
    """The same question in other words."""

    before: Text
    after: Text


class Unplaced(msgspec.Struct, frozen=True):
    """An answer that the newer edition has no place for: it is kept, and asked by its old words here."""

    path: Path
    asked: Text
    question: Question


class NewerEdition(msgspec.Struct, frozen=True):
    """The newer edition seen from an assessment: the numbers of its form, and what is asked otherwise.

    `changed` are questions whose choices, kind or duty is another. Nothing in any of them means that only guidance or
    the words of the document are other.
    """

    id: str
    before: int
    after: int
    added: tuple[Text, ...]
    gone: tuple[Text, ...]
    renamed: tuple[Renamed, ...]
    changed: tuple[Text, ...]
    unplaced: tuple[Unplaced, ...]

    @property
    def move(self) -> Answer:
        """The edit that takes it into use."""
        return Answer(EDITION, self.id)


def newer_edition(own: Catalogue, installed: Catalogue, assessment: Assessment) -> NewerEdition | None:
    """What moving from the assessment's own forms to the installed ones brings, or None when there is nothing newer.

    There is nothing newer, either, where the form is not installed or only an older edition of it is, and where what
    differs is no part of this assessment.
    """
    scale = scale_of(assessment)
    own, installed = own.on_scale(scale), installed.on_scale(scale)
    form = installed.forms.get(assessment.form)
    number = form_of(own, assessment).edition
    if own.edition == installed.edition or form is None or form.edition < number:
        return None
    if form.edition == number and _shown(own, assessment) == _shown(installed, assessment):
        return None
    before, after = _asked(own, assessment), _asked(installed, assessment)
    both = [key for key in before if key in after]
    return NewerEdition(
        id=installed.edition.id,
        before=number,
        after=form.edition,
        added=tuple(_only_in(after, before)),
        gone=tuple(_only_in(before, after)),
        renamed=tuple(
            Renamed(_label(key, before), _label(key, after)) for key in both if before[key].label != after[key].label
        ),
        changed=tuple(_label(key, after) for key in both if _bare(before[key], own) != _bare(after[key], installed)),
        unplaced=tuple(_unplaced(own, installed, assessment)),
    )


def _shown(catalogue: Catalogue, assessment: Assessment) -> tuple[object, ...]:
    """Everything of the forms that a person sees in the assessment or in its document."""
    asked = _asked(catalogue, assessment).values()
    choices = tuple(catalogue.options(q) for q in asked if isinstance(q, Choice | Choices | Scale))
    shown = tuple(pages(catalogue, assessment))
    return shown, choices, dict(catalogue.phrases), dict(catalogue.remarks), catalogue.document


def _asked(catalogue: Catalogue, assessment: Assessment) -> Mapping[Path, Question]:
    """What is asked in the assessment: questions by their id, columns by the ids of table and column."""
    found: dict[Path, Question] = {}
    for page in pages(catalogue, assessment):
        for question in page.questions():
            found.setdefault((question.id,), question)
            if isinstance(question, Rowed):
                found.update({(question.id, column.id): column for column in question.columns})
    return found


def _only_in(these: Mapping[Path, Question], those: Mapping[Path, Question]) -> Iterator[Text]:
    """What is asked here and not there. A table stands for its columns."""
    return (_label(key, these) for key in these if key not in those and (len(key) == 1 or key[:1] in those))


def _label(key: Path, asked: Mapping[Path, Question]) -> Text:
    """The words of a question; those of a column after the words of its table."""
    label = asked[key].label
    if len(key) == 1:
        return label
    table = asked[key[:1]].label
    return Text(f"{table.fi}: {label.fi}", f"{table.sv}: {label.sv}", f"{table.en}: {label.en}")


def _bare(question: Question, catalogue: Catalogue) -> tuple[object, ...]:
    """What a question demands, whatever its words are."""
    options = catalogue.options(question) if isinstance(question, Choice | Choices | Scale) else ()
    if isinstance(question, Rowed):
        question = msgspec.structs.replace(question, columns=(), row=_UNSAID, add=_UNSAID)
    return msgspec.structs.replace(question, label=_UNSAID, help=None), options


def _unplaced(own: Catalogue, installed: Catalogue, assessment: Assessment) -> Iterator[Unplaced]:
    before, after = _asked(own, assessment), _asked(installed, assessment)
    for path in sorted(assessment.answers):
        value = assessment.answers[path]
        key = path[:1] + path[2:]
        if len(path) not in (1, 3) or key not in before or not answered(value) or not fits(before[key], value, own):
            continue
        if key not in after or not fits(after[key], value, installed):
            yield Unplaced(path, _label(key, before), before[key])
