"""How much a shared file may hold. Far above what people write, far below what hurts a computer.

The limits of texts and keys are in `text`.
"""

FILE = 25 * 1024 * 1024
"""Bytes of the file."""
ENTRIES = 64
"""Entries of the archive."""
DIRECTORY = 16 * 1024
"""Bytes of the archive's list of entries."""
ENTRY = 32 * 1024 * 1024
"""Bytes of one entry, unpacked."""
TOTAL = 64 * 1024 * 1024
"""Bytes of all entries, unpacked."""
DEPTH = 32
"""Lists and objects inside one another."""
CONTAINERS = 500_000
"""Lists and objects."""
VALUES = 2_000_000
"""Values in lists and objects."""
VERSIONS = 100_000
"""Answer versions."""
PATHS = 100_000
"""Different places that hold an answer."""
AUTHORS = 200
"""Different people."""
PARTS_OF_PATH = 8
"""Parts of one path."""
EDITIONS = 16
"""Editions of the forms."""
