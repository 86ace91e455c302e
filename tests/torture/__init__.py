"""What takes too long for every day: `make torture`. A small part of each runs in `make test`."""

NAMES = (
    "laws",
    "kills",
    "upgrades",
    "powercuts",
    "faults",
    "drills",
    "sync",
    "names",
    "network",
    "fuzz",
    "sinks",
    "monkey",
)
