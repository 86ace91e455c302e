"""A choice among the three languages of the program."""

from ennakko.model.words import LANGUAGES, Language
from ennakko.ui.fields.drop_down import DropDown


class LanguageBox(DropDown):
    """Begins with a language, each called in the language of the window."""

    def __init__(self, language: Language) -> None:
        super().__init__(20)
        said: dict[Language, str] = {
            "fi": self.tr("In Finnish"),
            "sv": self.tr("In Swedish"),
            "en": self.tr("In English"),
        }
        for each in LANGUAGES:
            self.addItem(said[each], each)
        self.setCurrentIndex(LANGUAGES.index(language))

    @property
    def chosen(self) -> Language:
        """The language that is chosen."""
        return LANGUAGES[self.currentIndex()]
