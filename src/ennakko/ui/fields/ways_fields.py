"""The fields for the scale and the perspectives of an assessment: what is in use is ticked, also before a choice."""

from __future__ import annotations

from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import Choice
from ennakko.model.perspectives import in_use
from ennakko.model.words import Language
from ennakko.ui.fields.choice_fields import RadioField
from ennakko.ui.fields.choices_field import ChoicesField


class ScaleChoice(RadioField):
    """One of the scales."""

    def __init__(self, question: Choice, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, draft.catalogue.options(question), path, draft, language)

    @override
    def show_value(self) -> None:
        super().show_value()
        if self.value is None:
            for option, button in zip(self._options, self._group.buttons(), strict=True):
                button.setChecked(option.id == self.draft.catalogue.scale)


class PerspectivesField(ChoicesField):
    """Any number of the perspectives, those of the form until others are chosen. The order that was given stays."""

    @property
    @override
    def chosen(self) -> tuple[str, ...]:
        return super().chosen or in_use(self.draft.catalogue, self.draft.assessment)

    @override
    def _ordered(self, chosen: tuple[str, ...], id_: str) -> tuple[str, ...]:
        return (*chosen, id_)
