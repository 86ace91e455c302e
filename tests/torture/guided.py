"""Bytes that grow towards paths through the program that none has taken yet. Needs atheris, which is there for Linux.

    python -m tests.torture.guided TARGET COUNT SEED FOLDER

The last line that it writes is its figures, as JSON.
What has led somewhere new is kept beside the record, and the next batch goes on from there.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

import atheris
from tests.torture.watched import MODULES

MOST_BYTES = 4_096
SECONDS = 60
"""A try that takes longer has come to a stand; libFuzzer then keeps the bytes and ends the batch."""


def run(name: str, count: int, seed: int, folder: Path) -> None:
    """Try so many of one target, and write the figures as the last line."""
    with atheris.instrument_imports(include=[f"ennakko.{module}" for module in MODULES[name]]):
        from tests.torture import batch, tokens

        tries = batch.Batch(name, count, folder)
    target = tries.target
    kept = folder / f"{name} corpus"
    kept.mkdir(exist_ok=True)
    for number, text in enumerate(target.texts):
        (kept / f"seed {number}").write_bytes(text)
    with tempfile.TemporaryDirectory() as place:
        words = Path(place) / "words"
        words.write_text("".join(f'"{_escaped(word)}"\n' for word in tokens.words(target.texts, target.kind)), "ascii")

        def one(text: bytes) -> None:
            if not tries.one(target.formed(text)):
                sys.stdout.write(json.dumps(tries.figures()) + "\n")
                sys.stdout.flush()
                words.unlink()
                Path(place).rmdir()
                os._exit(0)

        given = (f"-runs={2 * count}", f"-seed={seed % 2**31}", f"-max_len={MOST_BYTES}", f"-dict={words}")
        more = (f"-timeout={SECONDS}", f"-artifact_prefix={folder}/{name} stuck ", "-reload=0", "-verbosity=0")
        atheris.Setup([sys.argv[0], *given, *more, str(kept)], one)
        atheris.Fuzz()


def _escaped(word: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word)


if __name__ == "__main__":
    run(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
