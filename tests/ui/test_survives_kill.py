"""What was typed is there again, though the program was killed half a second after the last key."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from ennakko.files.drafts import open_drafts
from ennakko.places import Places

TEXT = "Kirjaston aukioloajat syksylla 2027"


def test_text_typed_half_a_second_before_the_kill_is_there(ennakko_home: Path) -> None:
    typing = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("typing_until_killed.py")), TEXT],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "ENNAKKO_HOME": str(ennakko_home), "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        assert typing.stdout is not None
        assert typing.stdout.readline() == "typed\n"
        time.sleep(0.5)
    finally:
        typing.send_signal(signal.SIGKILL)
        assert typing.wait() == -signal.SIGKILL
        if typing.stdout is not None:
            typing.stdout.close()
    drafts = open_drafts(Places(ennakko_home).database)
    try:
        (summary,) = drafts.summaries()
        assert TEXT in drafts.load(summary.id).assessment.answers.values()
        assert [hit.id for hit in drafts.search("aukioloajat")] == [summary.id]
    finally:
        drafts.close()
