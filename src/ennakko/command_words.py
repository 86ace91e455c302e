"""What the help of the command line says."""

from ennakko.model.words import Text

PROGRAM = Text(
    fi="Arvioi päätöksen vaikutukset ihmisiin ennen päätöstä. Ilman komentoa avautuu ikkuna.",
    sv="Bedöm ett besluts konsekvenser för människor innan det fattas. Utan kommando öppnas fönstret.",
    en="Assess the effects of a decision on people before it is made. Without a command the window opens.",
)
OPEN = Text(fi="Avaa ikkuna.", sv="Öppna fönstret.", en="Open the window.")
DEMO = Text(
    fi="Vie esimerkki koko työn läpi ja jätä asiakirjat, arviointi ja kuvat kansioon. Ei tarvitse näyttöä.",
    sv="Ta exemplet genom hela arbetet och lämna dokument, bedömning och bilder i en mapp. Kräver ingen skärm.",
    en="Take the example through the whole job; leave documents, assessment and pictures in a folder. Needs no screen.",
)
FORMS = Text(
    fi="Näytä lomakkeet ja tarkentavat osat, tai ne, joilla arviointi on tehty.",
    sv="Visa blanketterna och de fördjupande delarna, eller de som en bedömning är gjord med.",
    en="Show the forms and modules, or those that an assessment was made with.",
)
EDITION = Text(fi="laitos {n}", sv="upplaga {n}", en="edition {n}")
NEW = Text(
    fi="Tee uusi arviointi, halutessasi vastauksineen.",
    sv="Gör en ny bedömning, med svar om du vill.",
    en="Make a new assessment, with answers if you like.",
)
KEPT = Text(
    fi="{path} oli jo olemassa; sen nimi on nyt {kept}.",
    sv="{path} fanns redan; den heter nu {kept}.",
    en="{path} was there already; it is now {kept}.",
)
FILL = Text(
    fi="Vastaa arvioinnin kysymyksiin annetulla nimellä.",
    sv="Besvara frågor i en bedömning under angivet namn.",
    en="Answer questions of an assessment under a name.",
)
SHOW = Text(
    fi="Näytä vastaukset, vastaajat, ristiriidat, puutteet ja huomautukset.",
    sv="Visa svaren, vem som har gett dem, konflikter, brister och anmärkningar.",
    en="Show the answers, who gave them, conflicts, gaps and remarks.",
)
IMPORT = Text(
    fi="Tuo arviointitiedostoja tämän tietokoneen arviointeihin.",
    sv="Hämta bedömningsfiler till bedömningarna på den här datorn.",
    en="Bring assessment files into the assessments on this computer.",
)
MERGE = Text(
    fi="Yhdistä saman arvioinnin tiedostot.",
    sv="Sammanför filer med samma bedömning.",
    en="Bring files of one assessment together.",
)
EXPORT = Text(
    fi="Tee Word-asiakirja (.docx) tai liitettävä tiivistelmä (.txt).",
    sv="Skapa ett Word-dokument (.docx) eller ett sammandrag att klistra in (.txt).",
    en="Make the Word document (.docx) or the summary to paste (.txt).",
)
BLANK = Text(
    fi="Tee tyhjä lomake (.docx) tulostettavaksi tai työpajaan.",
    sv="Skapa en tom blankett (.docx) att skriva ut eller för en workshop.",
    en="Make an empty form (.docx) to print or for a workshop.",
)
PAGE = Text(
    fi="vain tämä lomakkeen sivu; voi antaa monta",
    sv="bara den här sidan av blanketten; kan anges flera gånger",
    en="only this page of the form; may be given several times",
)
REQUIRED = Text(
    fi="vain kysymykset, joihin on vastattava",
    sv="bara frågor som måste besvaras",
    en="only questions that must be answered",
)
CHECK = Text(
    fi="Tarkista asiakirjan saavutettavuus (.docx), mitä arvioinnista puuttuu (.ennakko) tai oma lomake (.toml).",
    sv="Kontrollera dokumentets tillgänglighet (.docx), vad bedömningen saknar (.ennakko) eller en egen blankett"
    " (.toml).",
    en="Check how accessible a document is (.docx), what an assessment lacks (.ennakko), or a form of yours (.toml).",
)
SELF_TEST = Text(
    fi="Ohjelma tarkistaa itsensä.", sv="Programmet kontrollerar sig självt.", en="The program checks itself."
)

AS_JSON = Text(fi="tulosta JSON-muodossa", sv="skriv ut som JSON", en="print as JSON")
FORM = Text(fi="lomakkeen tunnus", sv="blankettens id", en="id of the form")
MODULE = Text(
    fi="tarkentavan osan tunnus; voi antaa monta",
    sv="den fördjupande delens id; kan anges flera gånger",
    en="id of a module; may be given several times",
)
ANSWERS = Text(fi="vastaustiedosto (JSON)", sv="svarsfil (JSON)", en="file of answers (JSON)")
BY = Text(fi="vastaajan nimi", sv="namnet på den som svarar", en="name of the person who answers")
OUT = Text(fi="tiedosto, johon tulos kirjoitetaan", sv="filen som resultatet skrivs till", en="file to write")
FOLDER = Text(fi="kansio, johon tulos kirjoitetaan", sv="mappen som resultatet skrivs till", en="folder to write to")
HISTORY = Text(fi="myös muutoshistoria", sv="också historiken", en="the history as well")
LANGUAGE = Text(fi="asiakirjan kieli", sv="dokumentets språk", en="language of the document")
BASE = Text(
    fi="oma Word-pohja, jonka tyylejä käytetään",
    sv="egen Word-mall vars stilar används",
    en="a Word file of your own whose styles are used",
)
SECTIONS = Text(
    fi="vain nämä osat, pilkuin erotettuina: summary,comparison,impacts …",
    sv="bara de här delarna, åtskilda med komma: summary,comparison,impacts …",
    en="only these parts, with commas between: summary,comparison,impacts …",
)
WITHOUT = Text(
    fi="ilman näitä osia, pilkuin erotettuina",
    sv="utan de här delarna, åtskilda med komma",
    en="without these parts, with commas between",
)
REMARKS = Text(
    fi="loppuun ohjelman huomaamat puutteet ja huomautukset",
    sv="brister och anmärkningar sist i dokumentet",
    en="the gaps and remarks at the end",
)
COMMENTS = Text(fi="loppuun työtovereiden kommentit", sv="kollegernas kommentarer sist", en="the comments at the end")
UNANSWERED = Text(
    fi="myös kysymykset, joihin ei ole vastattu",
    sv="också frågor som inte har besvarats",
    en="the questions without an answer as well",
)
MARK = Text(
    fi="luonnos (draft), lopullinen tarkistuskoodeineen (final) vai ei kumpaakaan (none)",
    sv="utkast (draft), slutligt med kontrollkod (final) eller ingetdera (none)",
    en="a draft, final with its check code, or none of them",
)
CODE = Text(
    fi="lopullisen asiakirjan tarkistuskoodi: onko asiakirja tehty tästä arvioinnista",
    sv="kontrollkoden i ett slutligt dokument: har dokumentet gjorts av den här bedömningen",
    en="the check code of a final document: was it made from this assessment",
)
PLAN = Text(fi="kerro vain, mitä tapahtuisi", sv="berätta bara vad som skulle hända", en="only say what would happen")
VERSION = Text(fi="näytä versio", sv="visa versionen", en="show the version")
THIS = Text(fi="näytä tämä ohje", sv="visa den här hjälpen", en="show this help")
REGISTER = Text(
    fi="Tee vuoden arvioinneista rekisteri hyvinvointikertomusta varten: Word-asiakirja (.docx) tai taulukko (.csv)."
    " Anna tiedostoja tai kansioita; muuten otetaan tämän tietokoneen arvioinnit.",
    sv="Skapa ett register över årets bedömningar för välfärdsberättelsen: Word-dokument (.docx) eller tabell (.csv)."
    " Ange filer eller mappar; annars tas bedömningarna på den här datorn.",
    en="Make the register of a year's assessments for the welfare report: Word document (.docx) or table (.csv). Give"
    " files or folders; otherwise the assessments on this computer are taken.",
)
OF_YEAR = Text(fi="vuosi; muuten tämä vuosi", sv="år; annars i år", en="the year; otherwise this year")
DECISIONS = Text(
    fi="toimielimen kaikki päätökset (.docx), esimerkiksi ”Sivistyslautakunta=120”; voi antaa monta",
    sv="alla beslut av ett organ (.docx), till exempel ”Bildningsnämnden=120”; kan anges flera gånger",
    en="all decisions of a body (.docx), for example “Education board=120”; may be given several times",
)
UNKNOWN_BODY = Text(
    fi="Toimielimellä {body} ei ole vuoden {year} arviointeja. Tarkista nimi.",
    sv="Organet {body} har inga bedömningar {year}. Kontrollera namnet.",
    en="The body {body} has no assessments in {year}. Check the name.",
)
COUNTED = Text(
    fi="Asioita vuodelta {year}: {n}. Muilta vuosilta: {others}.",
    sv="Ärenden från {year}: {n}. Från andra år: {others}.",
    en="Matters of {year}: {n}. Of other years: {others}.",
)
