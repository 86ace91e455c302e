"""Names of files that every system accepts."""

LONGEST = 80
"""Letters. The path to the folder needs room, too."""


def from_words(words: str, longest: int = LONGEST) -> str:
    """Words as the name of a file without its ending: letters, digits, spaces, - and _; empty when none is left."""
    kept = "".join(letter if letter.isalnum() or letter in "-_" else " " for letter in words)
    return " ".join(kept.split())[:longest].strip()
