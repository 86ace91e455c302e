"""Why a shared file cannot be opened, in words."""

from ennakko.model.trouble import Trouble
from ennakko.model.words import Text

_SENTENCES = {
    "missing": Text(
        fi="Tiedostoa ei löydy. Tarkista, onko se siirretty tai nimetty uudelleen.",
        sv="Filen hittas inte. Kontrollera om den har flyttats eller bytt namn.",
        en="The file cannot be found. Check whether it has been moved or renamed.",
    ),
    "unreadable": Text(
        fi="Tiedostoa ei voi lukea. Tarkista levy tai verkkoyhteys, tai tallenna liite ensin omalle tietokoneelle.",
        sv="Filen kan inte läsas. Kontrollera disken eller nätverksanslutningen, eller spara bilagan på din dator.",
        en="The file cannot be read. Check the drive or the network, or save the attachment on your computer first.",
    ),
    "not_ours": Text(
        fi="Tämä ei ole Ennakon arviointitiedosto. Valitse tiedosto, jonka nimen lopussa on .ennakko.",
        sv="Det här är inte en bedömningsfil från Ennakko. Välj en fil vars namn slutar på .ennakko.",
        en="This is not an assessment file of Ennakko. Choose a file whose name ends in .ennakko.",
    ),
    "damaged": Text(
        fi="Arviointitiedosto on vioittunut. Pyydä lähettäjää jakamaan se uudelleen.",
        sv="Bedömningsfilen är skadad. Be avsändaren dela den på nytt.",
        en="The assessment file is damaged. Ask the sender to share it again.",
    ),
    "encrypted": Text(
        fi="Tiedosto on suojattu muulla ohjelmalla kuin Ennakolla. Pyydä lähettäjää jakamaan se uudelleen.",
        sv="Filen är skyddad med ett annat program än Ennakko. Be avsändaren dela den på nytt.",
        en="The file is protected by another program than Ennakko. Ask the sender to share it again.",
    ),
    "protected": Text(
        fi="Tiedosto on suojattu salasanalla. Pyydä salasana lähettäjältä.",
        sv="Filen är skyddad med lösenord. Be avsändaren om lösenordet.",
        en="The file is protected by a password. Ask the sender for it.",
    ),
    "wrong_password": Text(
        fi="Tiedosto ei avaudu tällä salasanalla. Tarkista se. Jos se on oikein, pyydä tiedosto uudelleen.",
        sv="Filen öppnas inte med det här lösenordet. Kontrollera det. Om det är rätt, be om filen på nytt.",
        en="The file does not open with this password. Check it. If it is right, ask for the file again.",
    ),
    "too_large": Text(
        fi="Tiedosto on liian suuri arvioinniksi, eikä sitä avata. Tarkista, että se on oikea.",
        sv="Filen är för stor för att vara en bedömning och öppnas inte. Kontrollera att det är rätt fil.",
        en="The file is too large to be an assessment and is not opened. Check that it is the right one.",
    ),
    "form": Text(
        fi="Lomaketta, jolla arviointi on tehty, ei voi lukea. Päivitä Ennakko tai pyydä lähettäjää jakamaan tiedosto"
        " uudelleen.",
        sv="Blanketten som bedömningen är gjord med kan inte läsas. Uppdatera Ennakko eller be avsändaren dela filen på"
        " nytt.",
        en="The form that the assessment was made with cannot be read. Update Ennakko, or ask the sender to share the"
        " file again.",
    ),
    "newer": Text(
        fi="Tiedosto on tehty Ennakon uudemmalla versiolla. Päivitä Ennakko ja avaa tiedosto uudelleen.",
        sv="Filen är gjord med en nyare version av Ennakko. Uppdatera Ennakko och öppna filen på nytt.",
        en="The file was made with a newer version of Ennakko. Update Ennakko and open the file again.",
    ),
}


class BadAssessmentFile(Trouble):
    """The file is not an assessment that can be opened. `detail` says why to those who make such files."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, _SENTENCES[code])
        self.detail = detail
