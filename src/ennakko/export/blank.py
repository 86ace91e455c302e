"""An empty form to print or to fill in Word, for a workshop or for a person who does not use the program."""

from collections.abc import Collection, Iterator
from datetime import date
from itertools import groupby
from typing import Final, Literal

from ennakko.export.blank_asking import Asking
from ennakko.export.blank_rows import blank_impacts, blank_rows, fields, impact_card, scale_legend, yes_no_table
from ennakko.export.blocks import Block, Contents, Header, Heading, Labels, ListBlock, Paragraph, Report, Run, Space
from ennakko.export.made import Made
from ennakko.export.numbering import numbered
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Form, Impacts, Item, LongText, Page, Question, Rowed, TextList, YesNo
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text, lowered

_TITLE: Final = "title"
_ORGANISATION: Final = "organisation"


class NoSuchPage(Trouble):
    """A page is named that the form does not have."""

    def __init__(self, given: str, form: Form) -> None:
        listed = ", ".join(page.id for page in form.pages)
        super().__init__(
            "no_page",
            Text(
                fi=f"Lomakkeessa ei ole sivua {given}. Sivut ovat: {listed}.",
                sv=f"Blanketten har ingen sida {given}. Sidorna är: {listed}.",
                en=f"The form has no page {given}. The pages are: {listed}.",
            ),
        )


def blank_form(
    form: Form,
    catalogue: Catalogue,
    language: Language,
    *,
    today: date,
    organisation: str = "",
    pages: Collection[str] = (),
    only_required: bool = False,
) -> Report:
    """The form, or some of its pages, with its guidance and with room for the answers: for all of them, or for those
    that must be given. Raises NoSuchPage.
    """
    known = {_ORGANISATION: organisation}
    asking = Asking(form, catalogue.on_scale(form.scale) if form.scale else catalogue, language, known, only_required)
    for given in pages:
        if given not in {page.id for page in form.pages}:
            raise NoSuchPage(given, form)
    shown = [page for page in form.pages if not pages or page.id in pages]
    title = asking.words(form.name)
    blocks: list[Block] = [Heading(1, title), Paragraph((Run(asking.words(form.use_when)),), "opening")]
    blocks.append(Paragraph((Run(asking.phrase("blank_intro")),), "note"))
    if not any(question.id == _TITLE for page in shown for question in page.questions()):
        blocks += _named("blank_matter", asking)
    blocks += _named("blank_people", asking)
    blocks.append(Contents(asking.phrase("heading_contents")))
    seen: set[str] = set()
    for page in shown:
        blocks += _page(page, asking, seen)
    return Report(
        title=title,
        language=language,
        made=today,
        header=Header(organisation, "", asking.words(form.short), "", "", "", ""),
        labels=Labels(asking.phrase("label_table"), asking.phrase("label_figure")),
        blocks=tuple(numbered(blocks, Made())),
    )


class _Caption:
    """What tables below one heading are called: as it is, and those after the first also by what they ask first."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._taken = False

    def of(self, first: str) -> str:
        text = f"{self._text}: {lowered(first)}" if self._taken else self._text
        self._taken = True
        return text


def _named(phrase: str, asking: Asking) -> Iterator[Block]:
    asked = asking.phrase(phrase)
    yield Paragraph((Run(asked),), "lead")
    yield Space(asked)


def _page(page: Page, asking: Asking, seen: set[str]) -> Iterator[Block]:
    """One page. A table that several pages or points show is `seen` once with all that explains it."""
    body = list(_items(page, asking, seen))
    if not body:
        return
    yield Heading(2, asking.words(page.title))
    if page.intro:
        yield Paragraph((Run(asking.words(page.intro)),), "opening")
    if page.why:
        why = Run(f"{asking.phrase('blank_why')}: ", quiet=True)
        yield Paragraph((why, Run(asking.words(page.why))), "details")
    if page.prompts:
        yield Paragraph((Run(asking.phrase("blank_prompts")),), "lead")
        yield ListBlock(tuple((Run(asking.words(prompt)),) for prompt in page.prompts))
    yield from body


def _items(page: Page, asking: Asking, seen: set[str]) -> Iterator[Block]:
    begins = not any(isinstance(q, Impacts) and q.id in seen for q in page.questions())
    asked = [(item, [question for question in item.questions if asking.is_asked(question)]) for item in page.items]
    title = _Caption(asking.words(page.title))
    for kind, group in groupby(asked, key=lambda each: _kind(each[1][0]) if len(each[1]) == 1 else None):
        if kind is not None:
            yield from _together(kind, [questions[0] for _, questions in group], title, asking, 3)
            continue
        for item, questions in group:
            yield from _item(item, questions, title, asking, seen)
    impacts = next((question for question in page.questions() if isinstance(question, Impacts)), None)
    if impacts is not None and begins:
        yield from impact_card(impacts, asking)


def _kind(question: Question) -> Literal["word", "short"] | None:
    """Questions of one kind make a table: those that are answered with a word, and others with a short answer."""
    if isinstance(question, YesNo):
        return "word"
    return None if isinstance(question, Rowed | LongText | TextList) else "short"


def _together(
    kind: Literal["word", "short"], questions: list[Question], caption: _Caption, asking: Asking, level: int
) -> Iterator[Block]:
    simple = [question for question in questions if not isinstance(question, Rowed)]
    if len(simple) == 1:
        yield from asking.asked(simple[0], level)
    elif kind == "word":
        named = caption.of(asking.words(simple[0].label))
        yield yes_no_table([question for question in simple if isinstance(question, YesNo)], named, asking)
    else:
        yield fields(f"blank:{simple[0].id}", caption.of(asking.words(simple[0].label)), simple, asking)


def _item(item: Item, questions: list[Question], title: _Caption, asking: Asking, seen: set[str]) -> Iterator[Block]:
    first = next(iter(questions), None)
    level = 3
    text = asking.words(item.text) if item.text else ""
    if text and (len(questions) > 1 or isinstance(first, Rowed)):
        if first is not None and not isinstance(first, Rowed) and asking.words(first.label) == text:
            yield from asking.asked(first, level)  # one heading says it
            del questions[0]
        else:
            yield Heading(level, text)
        level += 1
    caption = _Caption(text) if text else title
    for kind, group in groupby(questions, key=_kind):
        if kind is not None:
            yield from _together(kind, list(group), caption, asking, level)
            continue
        for question in group:
            yield from _one(question, item, asking, seen, level, named=level == 3 or len(questions) > 1)


def _one(question: Question, item: Item, asking: Asking, seen: set[str], level: int, *, named: bool) -> Iterator[Block]:
    is_new = question.id not in seen
    seen.add(question.id)
    if isinstance(question, Impacts):
        if is_new:
            yield from scale_legend(asking)
        yield from blank_impacts(question, item, asking)
    elif isinstance(question, Rowed):
        yield from blank_rows(question, asking, level, named=named)
    else:
        yield from asking.asked(question, level)
