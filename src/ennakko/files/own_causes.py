"""What an organisation's own forms cannot do to ours, each in one sentence."""

from ennakko.model.words import Text

TOO_MANY = Text(
    fi="Tiedostoja on liikaa: enintään {limit}.",
    sv="Det finns för många filer: högst {limit}.",
    en="There are too many files: at most {limit}.",
)
UNREADABLE = Text(
    fi="Kansiota tai tiedostoa ei voi lukea.",
    sv="Mappen eller filen går inte att läsa.",
    en="The folder or file cannot be read.",
)
NOT_A_POLICY = Text(
    fi="Ylläpidon asetustiedosto ei ole oikeaa JSON-muotoa.",
    sv="Administratörens inställningsfil följer inte JSON-formatet.",
    en="The administrator’s policy file is not in the JSON format.",
)
KIND_CHANGED = Text(
    fi="Kysymyksen ”{id}” laji on ”{ours}”, eikä sitä voi vaihtaa. Anna uudelle kysymykselle uusi tunnus.",
    sv="Frågan ”{id}” är av slaget ”{ours}”, och det kan inte bytas. Ge den nya frågan ett nytt id.",
    en="The question “{id}” is of the kind “{ours}”, which cannot change. Give the new question an id of its own.",
)
COLUMN_GONE = Text(
    fi="Taulukosta puuttuu sarake ”{id}”, jota ohjelma tarvitsee.",
    sv="I tabellen saknas kolumnen ”{id}”, som programmet behöver.",
    en="The table lacks the column “{id}”, which the program needs.",
)
ASKED_NOWHERE = Text(
    fi="Mikään lomake ei kysy osion ”{id}” kysymyksiä. Kirjoita kysymys toiseen osioon tai omaan lomakkeeseen.",
    sv="Ingen blankett ställer frågorna i avsnittet ”{id}”. Skriv frågan i ett annat avsnitt eller en egen blankett.",
    en="No form asks the questions of the section “{id}”. Write this in another section or in a form of your own.",
)
FIXED_LIST = Text(
    fi="Luetteloon ”{list}” ei voi lisätä kohtaa ”{id}”; vanhojen kohtien sanat voi vaihtaa.",
    sv="Punkten ”{id}” kan inte läggas till i listan ”{list}”; orden för de gamla punkterna kan bytas.",
    en="The entry “{id}” cannot be added to the list “{list}”; the words of its present entries can change.",
)
UNKNOWN_REMARK = Text(
    fi="Huomautusta ”{id}” ei ole.", sv="Anmärkningen ”{id}” finns inte.", en="There is no remark “{id}”."
)
UNKNOWN_PLACE = Text(
    fi="Paikkaa {place} ei voi täyttää tässä.",
    sv="Platsen {place} kan inte fyllas i här.",
    en="The place {place} cannot be filled here.",
)
OTHER_KIND = Text(
    fi='Lomake ”{id}” on jo ohjelmassa, ja sen laji ja laajuus pysyvät: kind = "{kind}", scope = "{scope}".',
    sv='Blanketten ”{id}” finns redan i programmet, och dess slag och omfattning består: kind = "{kind}",'
    ' scope = "{scope}".',
    en='The form “{id}” is in the program already and keeps its kind and scope: kind = "{kind}", scope = "{scope}".',
)
OWN_SCOPE = Text(
    fi='Uuden lomakkeen laajuus on scope = "own". Muut laajuudet ovat lomakkeilla {ids}.',
    sv='En ny blankett har omfattningen scope = "own". De andra omfattningarna hör till blanketterna {ids}.',
    en='A new form has scope = "own". The other scopes belong to the forms {ids}.',
)
SAME_NAME = Text(
    fi="Kaksi valituista tiedostoista on samannimisiä.",
    sv="Två av de valda filerna har samma namn.",
    en="Two of the files chosen have the same name.",
)
MISTAKEN = Text(
    fi="{file} ei ole käytössä: nimen loppuun on tullut .txt (Muistio lisää sen). Anna tiedostolle nimi {name}.",
    sv="{file} används inte: namnet har fått .txt på slutet (Anteckningar lägger till det). Ge filen namnet {name}.",
    en="{file} is not in use: .txt has come to the end of its name (Notepad adds it). Name the file {name}.",
)
LEFT_OUT = Text(
    fi="{file} ei ole käytössä: {where}{cause}{more}",
    sv="{file} används inte: {where}{cause}{more}",
    en="{file} is not in use: {where}{cause}{more}",
)
MORE = Text(
    fi=" Muita virheitä siinä on {n}; ne kertoo ennakko check {file}.",
    sv=" Den har {n} andra fel; ennakko check {file} berättar vilka.",
    en=" It has {n} other faults; ennakko check {file} tells them.",
)
LEFT_OUT_TOO = Text(
    fi="{file} ei ole käytössä, koska samassa kansiossa on viallinen tiedosto {other}.",
    sv="{file} används inte, eftersom filen {other} i samma mapp har fel.",
    en="{file} is not in use, because the file {other} in the same folder has faults.",
)
SOUND = Text(fi="Lomake on kunnossa.", sv="Blanketten är i ordning.", en="The form is sound.")
