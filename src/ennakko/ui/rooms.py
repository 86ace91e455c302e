"""What is in sight in the window: the library, or one thing in its place."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from ennakko.ui.comments.comments_view import CommentsView
from ennakko.ui.history.history_view import HistoryView
from ennakko.ui.history.reading_view import ReadingView
from ennakko.ui.settings.manual import ManualView
from ennakko.ui.together.bring_view import BringView

Room = BringView | ReadingView | HistoryView | CommentsView | ManualView


class Rooms(QStackedWidget):
    """The library stays; everything else is made anew when it is shown and goes when something else comes."""

    def __init__(self, library: QWidget) -> None:
        super().__init__()
        self.addWidget(library)  # and kept nowhere else: PySide holds on to a central widget that another was set over

    def show_library(self) -> None:
        """Show the library, and let go of the rest."""
        for n in reversed(range(1, self.count())):
            shown = self.widget(n)
            if shown is not None:
                self.removeWidget(shown)
                shown.deleteLater()
        self.setCurrentIndex(0)

    def show_alone(self, room: QWidget) -> None:
        """Show this in the place of the library, and let go of the rest."""
        self.show_library()
        self.addWidget(room)
        self.setCurrentWidget(room)
