"""Why a line of a form file cannot be read, each in words for somebody who has never programmed."""

from ennakko.model.words import Text

LINE = Text(fi="{cause} Rivillä on: {line}", sv="{cause} Raden lyder: {line}", en="{cause} The line is: {line}")
CURLY = Text(
    fi='Lainausmerkit ovat kaarevat. Kirjoita suorat (").',
    sv='Citattecknen är böjda. Skriv raka (").',
    en='The quotation marks are curly. Write straight ones (").',
)
QUOTE = Text(
    fi='Lainausmerkki (") puuttuu tai niitä on liikaa.',
    sv='Ett citattecken (") saknas eller så finns det för många.',
    en='A quotation mark (") is missing, or there is one too many.',
)
INNER_QUOTE = Text(
    fi='Tekstin sisällä on suora lainausmerkki ("). Kirjoita sisälle kaarevat (”).',
    sv='I texten finns ett rakt citattecken ("). Skriv böjda (”) inne i texten.',
    en='There is a straight quotation mark (") inside the text. Write curly ones (“ ”) inside.',
)
NO_QUOTES = Text(
    fi='Merkin = jälkeen tuleva teksti kirjoitetaan lainausmerkkeihin ("näin").',
    sv='Texten efter = skrivs inom citattecken ("så här").',
    en='The text after = goes in quotation marks ("like this").',
)
LOWER_CASE = Text(
    fi="Kirjoita pienellä: true tai false.",
    sv="Skriv med små bokstäver: true eller false.",
    en="Write it in small letters: true or false.",
)
NUMBER = Text(
    fi="Luku kirjoitetaan pelkillä numeroilla, ilman etunollaa, pilkkua ja yksikköä.",
    sv="Ett tal skrivs med bara siffror, utan inledande nolla, komma eller enhet.",
    en="A number is written in digits alone, without a leading zero, a comma or a unit.",
)
NO_VALUE = Text(
    fi="Merkin = jälkeen puuttuu arvo.", sv="Efter = saknas ett värde.", en="There is nothing after the sign =."
)
NO_EQUALS = Text(
    fi='Rivillä pitäisi olla avain, merkki = ja arvo (id = "…").',
    sv='På raden ska det stå en nyckel, tecknet = och ett värde (id = "…").',
    en='The line should be a key, the sign = and a value (id = "…").',
)
COLON = Text(
    fi="Avaimen jälkeen tulee =, ei kaksoispistettä.",
    sv="Efter nyckeln kommer =, inte kolon.",
    en="After the key comes =, not a colon.",
)
BAD_KEY = Text(
    fi="Avaimessa (merkin = edessä) saa olla vain kirjaimia a–z, numeroita ja alaviivoja.",
    sv="En nyckel (före =) får bara ha bokstäver a–z, siffror och understreck.",
    en="A key (before the sign =) has only letters a–z, digits and underscores.",
)
TWICE_KEY = Text(
    fi="”{key}” on samassa kohdassa jo riviltä {line} lähtien. Poista toinen, tai lisää väliin otsikko kuten"
    " [[pages.items]].",
    sv="”{key}” finns redan på samma ställe, på rad {line}. Ta bort den ena, eller lägg en rubrik som [[pages.items]]"
    " emellan.",
    en="“{key}” is in the same place already, on line {line}. Remove one, or put a heading such as [[pages.items]]"
    " between them.",
)
TWICE = Text(
    fi="”{key}” on kirjoitettu kahdesti samaan kohtaan.",
    sv="”{key}” har skrivits två gånger på samma ställe.",
    en="“{key}” is written twice in the same place.",
)
HEADING = Text(
    fi="Otsikossa on molemmin puolin kaksi hakasulketta: [[pages]].",
    sv="En rubrik har två hakparenteser på vardera sidan: [[pages]].",
    en="A heading has two square brackets on each side: [[pages]].",
)
COMMA = Text(
    fi="Kahden kohdan välistä puuttuu pilkku.",
    sv="Ett komma saknas mellan två punkter.",
    en="A comma is missing between two entries.",
)
COMMA_AT_END = Text(
    fi="Rivin lopusta puuttuu pilkku.", sv="Ett komma saknas i slutet av raden.", en="A comma is missing at the end."
)
LAST_COMMA = Text(
    fi="Aaltosulkeen } edessä on pilkku liikaa.",
    sv="Det finns ett komma för mycket före klammern }.",
    en="There is a comma too many before the brace }.",
)
BRACE = Text(
    fi="Aaltosulje } puuttuu, tai { … } jatkuu seuraavalle riville. Sen pitää mahtua yhdelle riville.",
    sv="Klammern } saknas, eller så fortsätter { … } på nästa rad. Allt ska stå på en rad.",
    en="The brace } is missing, or { … } goes on to the next line. It has to be on one line.",
)
BRACKET = Text(
    fi="Tässä alkavan luettelon lopusta puuttuu hakasulje ].",
    sv="Listan som börjar här saknar hakparentesen ] i slutet.",
    en="The list that begins here lacks its closing bracket ].",
)
LONG_TEXT = Text(
    fi='Tässä alkava teksti ei pääty: lopusta puuttuu """.',
    sv='Texten som börjar här slutar inte: """ saknas i slutet.',
    en='The text that begins here does not end: """ is missing.',
)
BACKSLASH = Text(
    fi="Kenoviiva kirjoitetaan kahdesti (\\\\).",
    sv="Omvänt snedstreck skrivs två gånger (\\\\).",
    en="A backslash is written twice (\\\\).",
)
HIDDEN = Text(
    fi="Rivillä on näkymätön merkki. Kirjoita rivi uudelleen käsin.",
    sv="Raden har ett osynligt tecken. Skriv raden på nytt för hand.",
    en="The line holds a character that cannot be seen. Write the line again by hand.",
)
UNREADABLE = Text(
    fi="Riviä ei voi lukea. Vertaa sitä ohjeen esimerkkiin.",
    sv="Raden går inte att läsa. Jämför den med exemplet i anvisningen.",
    en="The line cannot be read. Compare it with the example in the guide.",
)
