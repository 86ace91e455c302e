"""The one question before an assessment is gone for good."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ennakko.ui.theme import role

translate = QCoreApplication.translate


def agreed(name: str, parent: QWidget) -> bool:
    """Whether a person agrees to delete the assessment of this name. Enter and Escape keep it."""
    ask = QMessageBox(parent)
    ask.setTextFormat(Qt.TextFormat.PlainText)
    ask.setIcon(QMessageBox.Icon.Warning)
    ask.setWindowTitle(translate("Destruction", "Delete for good"))
    ask.setText(translate("Destruction", "Delete “{}” for good?").format(name))
    ask.setInformativeText(
        translate(
            "Destruction",
            "It is removed from the assessments, with its answers and its history. Among the backups it stays for a "
            "year at the most.",
        )
    )
    delete = ask.addButton(translate("Destruction", "&Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
    role(delete, "danger")
    keep = ask.addButton(translate("Destruction", "&Keep it"), QMessageBox.ButtonRole.RejectRole)
    ask.setDefaultButton(keep)
    ask.setEscapeButton(keep)
    ask.exec()
    return ask.clickedButton() is delete
