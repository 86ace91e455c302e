"""Nothing leaves the computer: every call for a socket in a whole run is watched from outside the program."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.torture.figures import Record

GOAL = 2
"""Programs watched."""
possible = sys.platform == "linux" and shutil.which("strace") is not None
_CALL = re.compile(r"\b(socket|connect|bind|sendto|sendmsg|accept4?|listen|socketpair)\((.*)")
_LOCAL = re.compile(r"AF_(UNIX|LOCAL)")


def run(count: int, record: Record, folder: Path, seed: int) -> None:
    """The window at rest, and then the demonstration, which does the whole job."""
    del seed
    ennakko = str(Path(sys.executable).with_name("ennakko"))
    window = _watched([ennakko], folder, 2)
    for line in (each for each in window if not _is_local(each)):
        record.fault(f"window: {line}")
    if not any(_LOCAL.search(each) for each in window):
        record.fault("the window did not open: it did not even make the local socket")
    record.count(window_calls=len(window))
    if count > 1:
        demonstration = _watched([ennakko, "demo", "--out", str(folder / "demo")], folder, None)
        if not (folder / "demo" / "library.png").exists():
            record.fault("the demonstration did not come to its end")
        for line in demonstration:
            record.fault(f"demonstration: {line}")
        record.count(demonstration_calls=len(demonstration))


def _is_local(call: str) -> bool:
    """Whether a call is about the socket that one start tells another by, on the same computer."""
    return bool(_LOCAL.search(call)) or call.startswith(("listen", "accept"))


def _watched(command: list[str], folder: Path, seconds: float | None) -> list[str]:
    """The calls for sockets of a program that ends by itself, or is ended after so many seconds."""
    log = folder / "calls.txt"
    surroundings = {**os.environ, "ENNAKKO_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    log.touch()
    begin = time.monotonic()
    watching = ["strace", "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", str(log), *command]
    with subprocess.Popen(watching, env=surroundings, stdout=subprocess.DEVNULL, start_new_session=True) as program:
        if seconds is None:
            program.wait()
        else:
            while "listen(" not in log.read_text("utf-8", "replace") and time.monotonic() < begin + 60:
                time.sleep(0.1)
            time.sleep(seconds)
            os.killpg(program.pid, signal.SIGKILL)  # the watched program as well
    return [found[0] for line in log.read_text("utf-8", "replace").splitlines() if (found := _CALL.search(line))]
