"""How soon the window is on the screen, as a ratio to a bare QMainWindow measured in the same run.

Each start is a process of its own; the two take turns, and the middle value of each counts.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 15
FLOOR = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        QTimer.singleShot(0, QApplication.instance().quit)

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1366, 860)
window.show()
app.exec()
"""
OURS = """
import os
import sys
import ennakko.settings
from ennakko.__main__ import main

read = ennakko.settings.read

def read_and_watch(path):
    app = sys.modules["ennakko.app"]
    app.fill = lambda *_: (print("painted", flush=True), os._exit(0))
    return read(path)

ennakko.settings.read = read_and_watch
sys.argv = ["ennakko"]
main()
"""


def start(code: str) -> float:
    """Milliseconds from starting a process to its first paint."""
    began = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"painted"
        taken = time.perf_counter() - began
        process.kill()
    return 1000 * taken


def main() -> None:
    """Print both middle values and their ratio."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["ENNAKKO_HOME"] = home
        start(FLOOR), start(OURS)
        pairs = [(start(FLOOR), start(OURS)) for _ in range(ROUNDS)]
    floor, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(
        f"first paint: bare QMainWindow {floor:.0f} ms, Ennakko {ours:.0f} ms, ratio {ours / floor:.2f} (at most 1.6)"
    )


if __name__ == "__main__":
    main()
