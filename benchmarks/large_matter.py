"""The largest matter we know of: closing some of seventeen schools, in six ways, said of each school by itself."""

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.sites import add_sites, repeat_impacts
from ennakko.model.edit import Together
from ennakko.model.findings import alternatives

SITES = 17
ALTERNATIVES = 6


def enlarge(draft: OpenDraft) -> None:
    """Make the matter of the example that large: what is said of its first alternative is said of all, everywhere."""
    more = ALTERNATIVES - len(alternatives(draft.assessment))
    draft.make(Together(draft.new_rows("alternatives", [{"alt_name": f"Malli {n + 1}"} for n in range(more)])), "more")
    add_sites(draft, [f"Koulu {n + 1}" for n in range(SITES)], "sites")
    first, *others = alternatives(draft.assessment)
    said = [draft.assessment.cells("impacts", row) for row in draft.assessment.rows("impacts")]
    copies = [
        {**cells, "alternative": other} for cells in said if cells.get("alternative") == first for other in others
    ]
    draft.make(Together(draft.new_rows("impacts", copies)), "impacts")
    rows = [row for row in draft.assessment.rows("impacts") if draft.value("impacts", row, "alternative")]
    repeat_impacts(draft, rows, draft.assessment.rows("sites"), "everywhere")
