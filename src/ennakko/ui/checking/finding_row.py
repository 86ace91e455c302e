"""A gap or remark with the way to what it is about, or with the row it asks for."""

from __future__ import annotations

from collections.abc import Callable

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import Rowed
from ennakko.model.remarks import Finding
from ennakko.model.words import Language
from ennakko.ui.checking.jump_row import JumpRow


def finding_row(finding: Finding, draft: OpenDraft, language: Language, go: Callable[[Path], object]) -> JumpRow:
    """The sentence of a finding. Its link leads to the question; where a row is missing, it is begun there."""
    words = finding.text.in_(language)
    table = draft.catalogue.tables.get(finding.path[0])
    if not finding.begins or table is None:
        return JumpRow(words, finding.path, go)

    def begin(path: Path) -> None:
        edit = draft.new_row(path[0], finding.begins)
        draft.make(edit, add)
        go((*path, edit.row, _first_open(table, finding)))

    add = table.add.in_(language)
    return JumpRow(words, finding.path, begin, add)


def _first_open(table: Rowed, finding: Finding) -> str:
    return next(column.id for column in table.columns if column.id not in finding.begins)
