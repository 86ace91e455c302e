"""Two processes write one assessment at the same time, as when the program is opened a second time by force."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from ennakko.files.drafts import Headline, open_drafts
from ennakko.files.upkeep import sound
from ennakko.model.assessment import blank
from ennakko.model.history import History

NOW = datetime(2026, 11, 22, tzinfo=UTC)
EDITS = int(os.environ.get("ENNAKKO_INTERLEAVED", "150"))
WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ennakko.files.drafts import Headline, open_drafts
from ennakko.model.history import Author, new_version
database, who, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
drafts, now = open_drafts(database), datetime.now(UTC)
for n in range(count):
    drafts.save("one", {(f"{who}{n % 50}",): f"{who} {n}"}, Headline(title=who), now)
    if n % 10 == 0:
        drafts.record("one", [new_version((who,), str(n), Author(who * 32), now.isoformat())], now)
print("done")
"""


def test_every_edit_of_both_is_there(tmp_path: Path) -> None:
    database = tmp_path / "ennakko.sqlite"
    drafts = open_drafts(database)
    drafts.add(blank("one", "LAAJA"), History(), Headline(), NOW)
    both = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(database), who, str(EDITS)], stdout=subprocess.PIPE, text=True
        )
        for who in "ab"
    ]
    assert [program.communicate()[0] for program in both] == ["done\n", "done\n"]
    kept = drafts.load("one")
    for who in "ab":
        for place in range(50):
            last = max(n for n in range(EDITS) if n % 50 == place)
            assert kept.assessment.value(f"{who}{place}") == f"{who} {last}"
        values = {version.value for version in kept.history.versions.values() if version.path == (who,)}
        assert values == {str(n) for n in range(0, EDITS, 10)}
    drafts.close()
    assert sound(database)
