"""What is needed to begin an assessment: the matter, who assesses it, and which form to start with."""

from dataclasses import dataclass

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ennakko.files.text import SHORT, clean
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Choice
from ennakko.model.words import Language
from ennakko.settings import Settings
from ennakko.ui.fields.choice_cards import CardChoice, ChoiceCards
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.form_dialog import FormDialog


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new assessment begins with. Any text may be empty; `form` is the id of a form."""

    title: str
    organisation: str
    org_type: str
    unit: str
    form: str

    def answers(self, language: Language) -> dict[str, str]:
        """The first answers. The document is in the language of the window, when that is one of the country."""
        return {
            "title": self.title,
            "organisation": self.organisation,
            "org_type": self.org_type,
            "unit": self.unit,
            "language": "sv" if language == "sv" else "fi",
        }


class NewAssessmentDialog(FormDialog):
    """Asks for a beginning. Only the form is needed, and one is chosen already."""

    def __init__(
        self, catalogue: Catalogue, language: Language, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entitle(self.tr("New assessment"), self.tr("&Begin"), self.tr("&Cancel"))
        self.title = QLineEdit()
        self.field(
            self.tr("Title of the matter"),
            self.title,
            self.tr("The same title as on the agenda. You can leave it for later."),
        )
        self.section(self.tr("How do you want to begin?"))
        self.forms = ChoiceCards(self._cards(catalogue, language), catalogue.form_for("screening").id)
        self.forms.setAccessibleName(self.tr("How do you want to begin?"))
        self.add(self.forms)
        self.section(self.tr("Who assesses"))
        self.organisation = QLineEdit(settings.organisation)
        self.field(label_of(catalogue, "organisation", language), self.organisation)
        self.org_type = organisation_types(catalogue, language, settings.org_type)
        self.field(
            label_of(catalogue, "org_type", language),
            self.org_type,
            self.tr("Decides which section of the law is cited."),
        )
        self.unit = QLineEdit(settings.unit)
        self.field(label_of(catalogue, "unit", language), self.unit)
        self.name = QLineEdit(settings.name)
        if not settings.name:
            self.field(
                self.tr("Your name"), self.name, self.tr("Your answers carry your name when you share an assessment.")
            )
        self.title.setFocus()

    def remembered(self, settings: Settings) -> Settings:
        """The settings with who assesses, where they do not say it yet."""
        begin = self.beginning()
        return replace(
            settings,
            name=settings.name or line_of(self.name),
            organisation=settings.organisation or begin.organisation,
            org_type=settings.org_type or begin.org_type,
            unit=settings.unit or begin.unit,
        )

    def beginning(self) -> Beginning:
        """What the fields say now."""
        return Beginning(
            title=line_of(self.title),
            organisation=line_of(self.organisation),
            org_type=str(self.org_type.currentData() or ""),
            unit=line_of(self.unit),
            form=self.forms.choice,
        )

    def _cards(self, catalogue: Catalogue, language: Language) -> list[CardChoice]:
        screening = catalogue.form_for("screening")
        first = CardChoice(
            screening.id,
            self.tr("Start with the screening"),
            screening.use_when.in_(language),
            self.tr("Recommended"),
        )
        others = [form for form in catalogue.forms.values() if form.kind == "form"]
        return [first, *(CardChoice(f.id, f.name.in_(language), f.use_when.in_(language)) for f in others)]


def organisation_types(catalogue: Catalogue, language: Language, chosen: str) -> QComboBox:
    """The types of organisation that the forms know, with none chosen at first."""
    box = DropDown(20)
    box.addItem("", "")
    question = catalogue.questions.get("org_type")
    if isinstance(question, Choice):
        for option in catalogue.options(question):
            box.addItem(option.label.in_(language), option.id)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def label_of(catalogue: Catalogue, question: str, language: Language) -> str:
    """What the forms call a question, so that it has one name wherever it is asked."""
    asked = catalogue.questions.get(question)
    return asked.label.in_(language) if asked else question


def line_of(field: QLineEdit) -> str:
    """What a field of one line says, without spaces that nobody meant."""
    return " ".join(clean(field.text(), SHORT).split())
