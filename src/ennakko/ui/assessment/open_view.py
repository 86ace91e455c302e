"""The view of the open assessment, as the settings want it."""

from __future__ import annotations

from ennakko.editor.desk import Desk
from ennakko.editor.open_assessment import OpenAssessment
from ennakko.model.words import Language
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.document.preview import Preview


def view_of(opened: OpenAssessment, desk: Desk, language: Language) -> AssessmentView:
    """Everything about the assessment that is open, with its document beside it."""
    preview = Preview(
        opened.draft,
        lambda: opened.autosave.history,
        lambda: desk.settings,
        lambda: desk.now().date(),
        language,
    )
    return AssessmentView(
        opened.draft,
        opened.autosave,
        language,
        preview,
        guidance_shown=desk.settings.guidance_shown,
        preview_shown=desk.settings.preview_shown,
    )
