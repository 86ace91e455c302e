"""What is in sight in the window: the library, or one thing in its place."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from ennakko.ui.comments.comments_view import CommentsView
from ennakko.ui.history.history_view import HistoryView
from ennakko.ui.history.reading_view import ReadingView
from ennakko.ui.together.bring_view import BringView

Room = BringView | ReadingView | HistoryView | CommentsView


class Rooms(QStackedWidget):
    """The library stays; everything else is made anew when it is shown and goes when something else comes."""

    def __init__(self, library: QWidget) -> None:
        super().__init__()
        self._library = library
        self.addWidget(library)

    def show_library(self) -> None:
        """Show the library, and let go of the rest."""
        for n in reversed(range(self.count())):
            shown = self.widget(n)
            if shown is not None and shown is not self._library:
                self.removeWidget(shown)
                shown.deleteLater()
        self.setCurrentWidget(self._library)

    def show_alone(self, room: QWidget) -> None:
        """Show this in the place of the library, and let go of the rest."""
        self.show_library()
        self.addWidget(room)
        self.setCurrentWidget(room)
