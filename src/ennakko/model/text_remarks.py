"""What a colleague would notice in the texts themselves: people who can be recognised, and wording that is hard."""

from __future__ import annotations

from collections.abc import Iterator

from ennakko.model.form import Choices, Persons
from ennakko.model.matter import Matter, Noticed, Written
from ennakko.model.personal_data import SMALL, few_people, traces
from ennakko.model.plain_language import LONGEST, long_sentences, shortened
from ennakko.model.words import Text

_NUMBERS_OF_PAPERS = frozenset({"case_no", "section_no", "attachment_no", "dec_section"})
"""Questions that are answered with a number, which is nobody's."""

_SENTENCE = "V19_sentence"
_SENSITIVE_CLASSES = frozenset({"health", "vulnerable"})
_SENSITIVE_GROUPS = frozenset({"genderdiv", "roma", "sami", "signers"})


def noticed(matter: Matter) -> Iterator[Noticed]:
    """V14, V15 and V19."""
    yield from _small_groups(matter)
    for word in shortened(matter.assessment.title)[:1] if "title" in matter.asked else ():
        yield Noticed("V19", ("title",), {"abbreviation": _same(word)}, "V19_abbreviation")
    hard: set[tuple[str, ...]] = set()
    for written, remarks in matter.told("texts", lambda text: tuple(_remarks(matter, text)), (matter.language,)):
        for remark in remarks:
            words = matter.question(written)
            if remark != _SENTENCE:
                yield Noticed("V15", written.path, words, remark)
            elif written.path not in hard:
                hard.add(written.path)
                yield Noticed("V19", written.path, words | {"limit": _same(str(LONGEST))}, _SENTENCE)


def _remarks(matter: Matter, written: Written) -> Iterator[str]:
    """What there is to say of one text, whatever else has been answered."""
    if written.path[0] not in _NUMBERS_OF_PAPERS:
        yield from dict.fromkeys(f"V15_{trace.kind}" for trace in traces(written.text))
    if not isinstance(matter.catalogue.tables.get(written.path[0]), Persons):
        if long_sentences(written.text, matter.language):
            yield _SENTENCE


def _small_groups(matter: Matter) -> Iterator[Noticed]:
    """Each small group once, where it is first named. Where the whole decision concerns few, so does every group."""
    column = matter.catalogue.tables["impacts"].column("imp_groups")
    options = matter.catalogue.options(column) if isinstance(column, Choices) else ()
    labels = {o.id: o.label for o in options if o.id in _SENSITIVE_GROUPS or o.group in _SENSITIVE_CLASSES}
    affected = matter.assessment.value("affected_n")
    few = isinstance(affected, int) and 0 < affected < SMALL and "affected_n" in matter.asked
    seen: set[str] = set()
    for impact in matter.impacts:
        sensitive = [group for group in impact.groups if group in labels and group not in seen]
        small = bool(sensitive) and few_people(matter.assessment.text("impacts", impact.row, "imp_reach"))
        path = ("impacts", impact.row, "imp_reach") if small else ("affected_n",)
        for group in sensitive if small or few else ():
            seen.add(group)
            yield Noticed("V14", path, {"group": labels[group], "limit": _same(str(SMALL))})


def _same(word: str) -> Text:
    return Text(fi=word, sv=word, en=word)
