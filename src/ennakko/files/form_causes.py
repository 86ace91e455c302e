"""The causes of faults in the files of the forms, each in one sentence."""

from ennakko.model.words import Text

NO_FILE = Text(fi="Tiedosto puuttuu.", sv="Filen saknas.", en="The file is missing.")
NOT_TEXT = Text(
    fi="Tiedosto ei ole UTF-8-tekstiä.", sv="Filen är inte text i UTF-8.", en="The file is not text in UTF-8."
)
TOO_LARGE = Text(
    fi="Tiedosto on liian suuri: enintään {limit} tavua.",
    sv="Filen är för stor: högst {limit} byte.",
    en="The file is too large: at most {limit} bytes.",
)
TOO_DEEP = Text(
    fi="Sisäkkäisiä tasoja on liikaa: enintään {limit}.",
    sv="Det finns för många nivåer inom varandra: högst {limit}.",
    en="Too many levels within each other: at most {limit}.",
)
LONG_NUMBER = Text(fi="Luku on liian pitkä.", sv="Talet är för långt.", en="The number is too long.")
UNKNOWN_KEY = Text(
    fi="Avainta ”{name}” ei tunneta. Tähän käyvät: {known}.",
    sv="Nyckeln ”{name}” är okänd. Här passar: {known}.",
    en="The key “{name}” is not known. These fit here: {known}.",
)
MISSING_KEY = Text(fi="Avain ”{name}” puuttuu.", sv="Nyckeln ”{name}” saknas.", en="The key “{name}” is missing.")
MISSING_LANGUAGE = Text(
    fi="Teksti puuttuu kielellä ”{name}”.",
    sv="Texten saknas på språket ”{name}”.",
    en="The text is missing in the language “{name}”.",
)
WRONG_TYPE = Text(
    fi="Tähän kuuluu {expected}, mutta tässä on {found}.",
    sv="Här ska stå {expected}, men här står {found}.",
    en="This should be {expected}, but it is {found}.",
)
NOT_AMONG = Text(
    fi="”{value}” ei käy. Tähän käyvät: {known}.",
    sv="”{value}” passar inte. Här passar: {known}.",
    en="“{value}” does not fit. These fit here: {known}.",
)
EMPTY_TEXT = Text(fi="Teksti on tyhjä.", sv="Texten är tom.", en="The text is empty.")
LONG_TEXT = Text(
    fi="Teksti on liian pitkä: enintään {limit} merkkiä.",
    sv="Texten är för lång: högst {limit} tecken.",
    en="The text is too long: at most {limit} characters.",
)
CONTROL_CHARACTER = Text(
    fi="Tekstissä on merkki, jota ei voi näyttää ({code}).",
    sv="Texten innehåller ett tecken som inte kan visas ({code}).",
    en="The text holds a character that cannot be shown ({code}).",
)
BAD_ID = Text(
    fi="Tunnus ”{id}” ei käy: siinä saa olla kirjaimia a–z, numeroita ja alaviivoja, ja se alkaa kirjaimella.",
    sv="Id ”{id}” duger inte: den får innehålla bokstäver a–z, siffror och understreck och börjar med en bokstav.",
    en="The id “{id}” does not do: it may hold letters a–z, digits and underscores, and begins with a letter.",
)
TWICE = Text(
    fi="Tunnus ”{id}” on jo käytössä: {where}.",
    sv="Id ”{id}” används redan: {where}.",
    en="The id “{id}” is already in use: {where}.",
)
UNKNOWN_LIST = Text(fi="Luetteloa ”{id}” ei ole.", sv="Listan ”{id}” finns inte.", en="There is no list “{id}”.")
UNKNOWN_ENTRY = Text(
    fi="Luettelossa ”{list}” ei ole kohtaa ”{id}”.",
    sv="Listan ”{list}” har ingen punkt ”{id}”.",
    en="The list “{list}” has no entry “{id}”.",
)
UNKNOWN_TABLE = Text(fi="Taulukkoa ”{id}” ei ole.", sv="Tabellen ”{id}” finns inte.", en="There is no table “{id}”.")
UNKNOWN_QUESTION = Text(
    fi="Kysymystä ”{id}” ei ole.", sv="Frågan ”{id}” finns inte.", en="There is no question “{id}”."
)
UNKNOWN_SECTION = Text(fi="Osaa ”{id}” ei ole.", sv="Delen ”{id}” finns inte.", en="There is no section “{id}”.")
NOT_IN_SECTION = Text(
    fi="Osassa ”{section}” ei ole kysymystä ”{id}”.",
    sv="Delen ”{section}” har ingen fråga ”{id}”.",
    en="The section “{section}” has no question “{id}”.",
)
UNKNOWN_MODULE = Text(
    fi="Tarkentavaa osaa ”{id}” ei ole.",
    sv="Den fördjupande delen ”{id}” finns inte.",
    en="There is no module “{id}”.",
)
UNKNOWN_FORM = Text(fi="Lomaketta ”{id}” ei ole.", sv="Blanketten ”{id}” finns inte.", en="There is no form “{id}”.")
UNKNOWN_PAGE = Text(
    fi="Lomakkeessa ”{form}” ei ole sivua ”{id}”.",
    sv="Blanketten ”{form}” har ingen sida ”{id}”.",
    en="The form “{form}” has no page “{id}”.",
)
UNKNOWN_PHRASE = Text(fi="Fraasia ”{id}” ei ole.", sv="Frasen ”{id}” finns inte.", en="There is no phrase “{id}”.")
CIRCLE = Text(
    fi="Sivut viittaavat toisiinsa kehässä: {path}.",
    sv="Sidorna hänvisar till varandra i en cirkel: {path}.",
    en="The pages refer to each other in a circle: {path}.",
)
ONE_CONTENT = Text(
    fi="Kohdassa on oltava täsmälleen yksi näistä: kind, section, questions, perspective, factors.",
    sv="Punkten ska ha exakt en av dessa: kind, section, questions, perspective, factors.",
    en="An item has exactly one of these: kind, section, questions, perspective, factors.",
)
PAGE_CONTENT = Text(
    fi="Sivulla on oltava joko id, title ja items, tai pelkät from ja page.",
    sv="Sidan ska ha antingen id, title och items, eller bara from och page.",
    en="A page has either id, title and items, or from and page alone.",
)
ONE_CHOICES = Text(
    fi="Kysymyksellä on oltava joko choices tai choices_from.",
    sv="Frågan ska ha antingen choices eller choices_from.",
    en="The question has either choices or choices_from.",
)
NO_COLUMNS = Text(fi="Taulukossa ei ole sarakkeita.", sv="Tabellen har inga kolumner.", en="The table has no columns.")
ONE_IMPACTS = Text(
    fi="Osissa on oltava täsmälleen yksi kysymys, jonka laji on impacts.",
    sv="Delarna ska ha exakt en fråga av slaget impacts.",
    en="The sections have exactly one question of the kind impacts.",
)
HARMS_OF_IMPACTS = Text(
    fi="Vain vaikutuksista (impacts) voi valita haitat (harms).",
    sv="Bara bland konsekvenserna (impacts) går det att välja olägenheterna (harms).",
    en="Only of the impacts can the harms be chosen.",
)
SCOPE_NEEDED = Text(
    fi="Lomake tarvitsee laajuuden (scope), tarkentava osa ei.",
    sv="En blankett behöver en omfattning (scope), en fördjupande del gör det inte.",
    en="A form needs a scope, a module does not.",
)
ONE_FORM = Text(
    fi="Laajuudelle ”{scope}” on oltava täsmälleen yksi lomake.",
    sv="Omfattningen ”{scope}” ska ha exakt en blankett.",
    en="The scope “{scope}” has exactly one form.",
)
PLACES_DIFFER = Text(
    fi="Aaltosulkeissa olevat paikat eivät ole samat kaikilla kielillä.",
    sv="Platserna inom klammerparentes är inte desamma på alla språk.",
    en="The places in curly brackets are not the same in every language.",
)
NOT_PRINTED = Text(
    fi="Kysymyksellä ”{id}” ei ole paikkaa asiakirjassa.",
    sv="Frågan ”{id}” har ingen plats i dokumentet.",
    en="The question “{id}” has no place in the document.",
)
PRINTED_TWICE = Text(
    fi="Kysymyksellä ”{id}” on asiakirjassa jo paikka: {where}.",
    sv="Frågan ”{id}” har redan en plats i dokumentet: {where}.",
    en="The question “{id}” already has a place in the document: {where}.",
)
NEEDS_TABLE = Text(
    fi="”{asks}” viittaa kohtaan ”{table}”, jota lomake ei kysy. Lisää lomakkeeseen sivu, jolla se kysytään.",
    sv="”{asks}” hänvisar till ”{table}”, som blanketten inte frågar efter. Lägg till en sida där det frågas.",
    en="“{asks}” refers to “{table}”, which the form does not ask for. Add a page that asks for it.",
)
NEEDS_PAGE = Text(
    fi="”{asks}” viittaa kohtaan ”{table}”, jota lomake ei kysy."
    ' Lisää ennen sitä nämä kolme riviä: [[pages]], from = "{form}", page = "{page}".',
    sv="”{asks}” hänvisar till ”{table}”, som blanketten inte frågar efter."
    ' Lägg till de här tre raderna före det: [[pages]], from = "{form}", page = "{page}".',
    en="“{asks}” refers to “{table}”, which the form does not ask for."
    ' Add these three lines before it: [[pages]], from = "{form}", page = "{page}".',
)
OTHER_SCOPE = Text(
    fi="Tämän lomakkeen laajuus ei ole ”{scope}”, joten ehto ei koskaan täyttyisi. Kirjoita tähän {own}.",
    sv="Den här blankettens omfattning är inte ”{scope}”, så villkoret skulle aldrig uppfyllas. Skriv {own} här.",
    en="The scope of this form is not “{scope}”, so this would never hold. Write {own} here.",
)
NOT_ASKED_HERE = Text(
    fi="Ehto odottaa vastausta kohtaan ”{id}”, jota tämä lomake ei kysy, joten kysymystä ei koskaan kysyttäisi.",
    sv="Villkoret väntar på ett svar på ”{id}”, som den här blanketten inte frågar efter, så frågan skulle aldrig"
    " ställas.",
    en="The condition waits for an answer to “{id}”, which this form does not ask, so the question would never be"
    " asked.",
)
ROUND = Text(
    fi="Kysymykset odottavat toistensa vastauksia, joten niitä ei koskaan kysyttäisi: {path}.",
    sv="Frågorna väntar på varandras svar, så de skulle aldrig ställas: {path}.",
    en="The questions wait for each other’s answers, so they would never be asked: {path}.",
)
