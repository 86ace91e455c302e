"""Known trouble: something a person can be told about in one sentence, and do something about."""

from ennakko.model.words import Language, Text


class Trouble(Exception):
    """What went wrong and what to do, in three languages. `code` names the case for programs and tests."""

    def __init__(self, code: str, text: Text) -> None:
        super().__init__(text.en)
        self.code = code
        self.text = text

    def sentence(self, language: Language) -> str:
        """What to show to a person."""
        return self.text.in_(language)
