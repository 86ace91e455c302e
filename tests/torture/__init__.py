"""What takes too long for every day: `make torture`. A small part of each runs in `make test`."""

NAMES = ("laws", "kills", "powercuts", "faults", "drills", "names", "network", "fuzz")
