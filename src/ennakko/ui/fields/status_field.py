"""The field for the state of the whole assessment: it is final only when nothing is left that must be there."""

from __future__ import annotations

from typing_extensions import override

from ennakko.model.assessment import Value
from ennakko.model.completion import finished, in_the_way
from ennakko.model.outcome import is_open
from ennakko.ui.fields.choice_fields import RadioField
from ennakko.ui.fields.field import step_name
from ennakko.ui.key_names import key_name
from ennakko.ui.notice_bar import announce


class StatusField(RadioField):
    """Takes a state past the draft only when *check and finish* would, and then does the same."""

    @override
    def answer(self, value: Value) -> None:
        status = value if isinstance(value, str) else ""
        catalogue, assessment = self.draft.catalogue, self.draft.assessment
        left = len(in_the_way(catalogue, assessment, status))
        told = self.tr("%n gap(s) must be filled first. They are listed in Check and finish, {}.", "", left)
        told = told.format(key_name("Ctrl+Enter"))
        self.message.emit(told if left else "")
        if left:
            announce(self, told)
            self.show_value()
        elif is_open(assessment.text(*self.path)) and not is_open(status):
            self.draft.make(
                finished(catalogue, assessment, status), step_name(self.draft, self.question, self.path, self.language)
            )
        else:
            super().answer(value)
