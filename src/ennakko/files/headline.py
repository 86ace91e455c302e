"""What the list of assessments shows of one, worked out from its answers."""

from ennakko.files.reader import Headline
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.standing import standing


def headline(catalogue: Catalogue, assessment: Assessment) -> Headline:
    """The line of the list for an assessment as it is now."""
    where = standing(catalogue, assessment)
    return Headline(
        title=assessment.title,
        case_no=assessment.text("case_no"),
        form=assessment.form,
        state=assessment.text("status") or "draft",
        body=next(iter(assessment.texts("body")[-1:]), ""),
        meeting_date=assessment.text("meeting_date"),
        answered=where.answered,
        required=where.required,
    )
