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

_SENSITIVE_CLASSES = frozenset({"health", "vulnerable"})
_SENSITIVE_GROUPS = frozenset({"genderdiv", "roma", "sami", "signers"})


def noticed(matter: Matter) -> Iterator[Noticed]:
    """V14, V15 and V19."""
    yield from _small_groups(matter)
    for word in shortened(matter.assessment.title)[:1] if "title" in matter.asked else ():
        yield Noticed("V19", ("title",), {"abbreviation": _same(word)}, "V19_abbreviation")
    hard: set[tuple[str, ...]] = set()
    for written in matter.written():
        yield from _traces(matter, written)
        if written.path not in hard and _reads_hard(matter, written):
            hard.add(written.path)
            words = matter.question(written) | {"limit": _same(str(LONGEST))}
            yield Noticed("V19", written.path, words, "V19_sentence")


def _traces(matter: Matter, written: Written) -> Iterator[Noticed]:
    if written.path[0] not in _NUMBERS_OF_PAPERS:
        for kind in dict.fromkeys(trace.kind for trace in traces(written.text)):
            yield Noticed("V15", written.path, matter.question(written), f"V15_{kind}")


def _reads_hard(matter: Matter, written: Written) -> bool:
    of_people = isinstance(matter.catalogue.tables.get(written.path[0]), Persons)
    return not of_people and bool(long_sentences(written.text, matter.language))


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
