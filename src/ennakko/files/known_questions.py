"""The questions that the program itself knows by name: an edition from elsewhere must not mislead it.

Everything else in a form is data to the program, so an edition may say of it what it likes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import msgspec

from ennakko.files import own_causes as causes
from ennakko.files.form_faults import Fault, said
from ennakko.model.catalogue import Catalogue, Section
from ennakko.model.form import Question, Rowed
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.screening import EXEMPTION, REASONS
from ennakko.model.sites import SITES

KNOWN = (
    *("alternatives", "impacts", "evidence", "participation", "mitigation", "followup", SITES, "comments"),
    *("preparers", "assessors", "status", "scope", "modules", "title", "org_type", EXEMPTION, REASONS, SCALE),
)


def misused(found: Catalogue, installed: Catalogue) -> Iterator[Fault]:
    """Known questions, and columns of known tables, that are of another kind than the program takes them for."""
    for id_ in KNOWN:
        before, now = installed.questions.get(id_), found.questions.get(id_)
        if before is None or now is None:
            continue
        if _kind(before) != _kind(now):
            yield Fault("edition", id_, said(causes.KIND_CHANGED, id=id_, ours=_kind(before)))
        elif isinstance(before, Rowed) and isinstance(now, Rowed):
            for column in before.columns:
                other = now.column(column.id)
                if other is not None and _kind(other) != _kind(column):
                    cause = said(causes.KIND_CHANGED, id=column.id, ours=_kind(column))
                    yield Fault("edition", f"{id_} › {column.id}", cause)


def complete(found: Catalogue, installed: Catalogue) -> Catalogue:
    """The same with the words, lists and known questions that it does not have. What is asked stays as it is."""
    missing = [installed.questions[id_] for id_ in KNOWN if id_ not in found.questions and id_ in installed.questions]
    sections: Mapping[str, Section] = found.sections
    if missing:
        rest = Section("_known", next(iter(installed.sections.values())).title, tuple(missing))
        sections = {**found.sections, rest.id: rest}
    return msgspec.structs.replace(
        found,
        sections=MappingProxyType(dict(sections)),
        lists=MappingProxyType({**installed.lists, **found.lists}),
        phrases=MappingProxyType({**installed.phrases, **found.phrases}),
        remarks=MappingProxyType({**installed.remarks, **found.remarks}),
    )


def _kind(question: Question) -> str:
    return str(question.__struct_config__.tag)
