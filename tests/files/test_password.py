"""A shared file under a password: only that opens it, and whoever changes a bit of it gets nothing."""

from pathlib import Path
from types import MappingProxyType

import pytest
from pyrage import encrypt as encrypt_for
from pyrage import passphrase, x25519

from ennakko.files import limits, password, share
from ennakko.files.share import BadAssessmentFile, Shared, pack
from ennakko.model.history import Author, History, new_version
from ennakko.model.words import LANGUAGES, Language

WORD = "hillo  vaunu kirnu poro ämpäri"
VERSION = new_version(("title",), "Kirjastot 2030", Author("b" * 32, "Pekka Ström"), "2026-11-21T08:00:00+00:00")
SHARED = Shared(id="f" * 24, form="LAAJA", history=History(MappingProxyType({VERSION.id: VERSION})), password=WORD)


def refusal(content: bytes, word: str) -> str:
    with pytest.raises(BadAssessmentFile) as trouble:
        share.read(content, word)
    return trouble.value.code


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return share.write(tmp_path_factory.mktemp("sent") / "Kirjastot.ennakko", SHARED).read_bytes()


def test_the_password_opens_it_however_it_is_spaced_and_composed(file: bytes) -> None:
    assert b"Kirjastot" not in file
    assert b"assessment.json" not in file
    typed = " hillo vaunu kirnu poro a\u0308mpa\u0308ri\n"
    assert share.read(file, typed).history == SHARED.history
    assert share.read(file, WORD).password == WORD


def test_without_it_or_with_another_nothing_opens(file: bytes) -> None:
    assert refusal(file, "") == "protected"
    assert refusal(file, WORD + "t") == "wrong_password"


@pytest.mark.parametrize("place", [0.02, 0.5, 0.98])
def test_a_changed_bit_is_noticed(file: bytes, place: float) -> None:
    changed = bytearray(file)
    changed[int(len(file) * place)] ^= 1
    assert refusal(bytes(changed), WORD) in {"wrong_password", "not_ours"}


def test_what_is_no_protected_assessment_is_refused(file: bytes) -> None:
    assert refusal(b"age-encryption.org/v1\n-> scrypt", WORD) == "wrong_password"
    assert refusal(file[:-1], WORD) == "wrong_password"
    assert refusal(encrypt_for(pack(SHARED), [x25519.Identity.generate().to_public()]), WORD) == "wrong_password"
    assert refusal(b"age-encryption.org/" + bytes(limits.FILE), WORD) == "too_large"
    assert refusal(passphrase.encrypt(b"no archive", " ".join(WORD.split())), WORD) == "not_ours"


def test_a_short_one_is_not_used() -> None:
    assert not password.long_enough("x" * 11 + "   ")
    assert password.long_enough("x" * 12)
    with pytest.raises(ValueError, match="short"):
        password.protected(b"x", "kissa")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_suggested_one_is_five_of_many_words_that_every_keyboard_writes(language: Language) -> None:
    seen: list[str] = []

    def last(words: object) -> str:
        assert isinstance(words, list)
        assert len(words) == len(set(words)) > 660
        assert all(word.isascii() and word.islower() and len(word) > 3 for word in words)
        seen.append(words[-1])
        return words[-1]

    assert password.suggested(language, last) == " ".join(seen)
    assert len(seen) == 5
    assert password.long_enough(password.suggested(language))
    assert password.suggested(language) != password.suggested(language)


def test_it_is_written_again_under_its_password(file: bytes, tmp_path: Path) -> None:
    again = share.write(tmp_path / "again.ennakko", share.read(file, WORD)).read_bytes()
    assert again != file
    assert refusal(again, "") == "protected"
    assert share.read(again, WORD) == share.read(file, WORD)
