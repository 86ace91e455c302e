"""What has been acknowledged as saved survives that the program is killed. ENNAKKO_KILLS says how many times to try."""

import os
import random
import subprocess
import sys
from pathlib import Path


def test_every_acknowledged_edit_survives_a_kill(tmp_path: Path) -> None:
    kills = int(os.environ.get("ENNAKKO_KILLS", "25"))
    seed = random.randrange(2**32)
    command = [sys.executable, str(Path(__file__).with_name("killed.py")), str(tmp_path / "e.sqlite"), str(kills)]
    done = subprocess.run([*command, str(seed)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, (seed, done.stderr)
    tried, acknowledged, lost, sound = done.stdout.split()
    assert (int(tried), int(lost), sound) == (kills, 0, "True"), (seed, done.stdout)
    assert int(acknowledged) > kills, "the child was killed before it did anything"
