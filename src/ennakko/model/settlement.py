"""Conflicts that somebody has decided, read from the versions: who decided what against what."""

from __future__ import annotations

import msgspec

from ennakko.model.assessment import Path, same
from ennakko.model.comments import COMMENTS
from ennakko.model.disagreement import is_view
from ennakko.model.history import History, Version, is_row


class Settlement(msgspec.Struct, frozen=True):
    """A conflict at a path and what was decided in it, by the author of `version`. `sides` are the answers that stood
    against each other; where both `stay`, they go on doing so.
    """

    path: Path
    version: Version
    sides: tuple[Version, ...]
    stay: bool = False

    @property
    def chosen(self) -> tuple[Version, ...]:
        """The answers that said what was decided; none when it was decided otherwise than any of them."""
        if is_row(self.path):
            return tuple(v for v in self.sides if (v.value is None) == (self.version.value is None))
        return tuple(v for v in self.sides if same(v.value, self.version.value))


def settlement(version: Version, history: History) -> Settlement | None:
    """What a version decides, or None when it only answers. The order of rows and comments are nobody's decision."""
    path = version.path
    if is_view(path):
        return _left_to_stand(version, history)
    over = tuple(v for id_ in version.over if (v := history.versions.get(id_)) is not None and v.path == path)
    if path[0].startswith("_") or path[0] == COMMENTS or not over:
        return None
    if is_row(path):
        removed = any(v.value is None for v in over)
        decides = removed and (version.value is None or any(v.value is not None for v in over))
    else:
        decides = any(not same(over[0].value, v.value) for v in over[1:])
    return Settlement(path, version, over) if decides else None


def _left_to_stand(version: Version, history: History) -> Settlement | None:
    """That both stay is said anew when somebody writes on in one's own of them; that decides nothing."""
    names = version.value if isinstance(version.value, tuple) else ()
    sides = tuple(v for id_ in names if (v := history.versions.get(id_)) is not None)
    if not sides:
        return None
    before = (v.value for each in version.over if (v := history.versions.get(each)) is not None)
    stood = {id_ for value in before if isinstance(value, tuple) for id_ in value}
    written_on = all(v.id in stood or not stood.isdisjoint(v.over) for v in sides)
    return None if written_on else Settlement(version.path[1:], version, sides, stay=True)
