"""The copies that the program takes by itself: looked after beside the work, and what is told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ennakko.editor.upkeep import Upkeep
from ennakko.model.trouble import Trouble
from ennakko.ui.telling import tell_damaged

if TYPE_CHECKING:
    from ennakko.ui.workspace import Workspace

translate = QCoreApplication.translate


def look_after_the_data(workspace: Workspace) -> None:
    """Check the database and copy it each hour, beside the work."""
    desk = workspace.desk
    upkeep = Upkeep(desk.places, desk.now, workspace, lambda: desk.settings)
    upkeep.unsound.connect(lambda: tell_damaged(workspace.window, desk.places.backups))
    upkeep.failed.connect(lambda trouble: workspace.toast.tell(trouble.sentence(workspace.language)))
    upkeep.failed_elsewhere.connect(lambda trouble: _tell_elsewhere(workspace, trouble))
    upkeep.start()


def _tell_elsewhere(workspace: Workspace, trouble: Trouble) -> None:
    words = translate("Keeping", "No copy could be put into the second place.")
    others = translate("Keeping", "Those on this computer are made as before.")
    workspace.library.notice.say(
        f"{words} {trouble.sentence(workspace.language)} {others}",
        translate("Keeping", "Open the &settings"),
        workspace.preferences.ask,
        kind="error_bar",
    )
    workspace.toast.tell(words)
