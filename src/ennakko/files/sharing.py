"""An assessment made ready to travel: its versions, with answers and forms for whoever reads them without us."""

from __future__ import annotations

from importlib.metadata import version

import msgspec

from ennakko.files.answers_written import written
from ennakko.files.form_listing import described_form
from ennakko.files.share import Shared
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History


def shared(assessment: Assessment, history: History, catalogue: Catalogue, received: Shared | None = None) -> Shared:
    """The assessment as it travels, with everything that came along with it in the file it was received in."""
    used = [catalogue.forms[id_] for id_ in (assessment.form, *assessment.modules) if id_ in catalogue.forms]
    own = (catalogue,) if catalogue.edition.id == assessment.edition else ()
    editions = [each.edition for each in (*own, *catalogue.earlier)]
    before = received or Shared(id=assessment.id, form=assessment.form, history=history)
    return msgspec.structs.replace(
        before,
        form=assessment.form,
        edition=used[0].edition if used and used[0].id == assessment.form else before.edition,
        history=history,
        answers=written(assessment, catalogue),
        forms={form.id: described_form(form, catalogue) for form in used} or before.forms,
        editions={**before.editions, **{each.id: each.content for each in editions}},
        made_with=f"Ennakko {version('ennakko')}",
    )
