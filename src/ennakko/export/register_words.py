"""The words of the register of a year. They are the program's own: no form and no edition of one holds them."""

from typing import Final

from ennakko.model.words import Text

TITLE: Final = Text(
    fi="Ennakkoarvioinnit vuonna {year}", sv="Förhandsbedömningar år {year}", en="Assessments before decisions, {year}"
)
KIND: Final = Text(fi="Rekisteri {year}", sv="Register {year}", en="Register {year}")
INTRO: Final = Text(
    fi="Luvut on laskettu tallennetuista ennakkoarvioinneista. Ne on tarkoitettu hyvinvointikertomukseen ja sen"
    " vuosiraporttiin.",
    sv="Siffrorna har räknats ur sparade förhandsbedömningar. De är avsedda för välfärdsberättelsen och dess"
    " årsrapport.",
    en="The figures are counted from stored assessments. They are meant for the welfare report and its yearly part.",
)
NO_GUESS: Final = Text(
    fi="Mitään ei ole arvioitu luvuista itsestään: osuus kerrotaan vain siitä, mikä on laskettu. Rekisteri ei vastaa"
    " TEAviisarin kyselyyn, mutta sen luvuista on apua vastaamisessa.",
    sv="Ingenting har uppskattats: en andel anges bara av det som har räknats. Registret besvarar inte enkäten"
    " TEAviisari, men siffrorna är till hjälp när den besvaras.",
    en="Nothing is estimated: a share is told only of what was counted. The register does not answer the TEAviisari"
    " survey, but its figures help in answering.",
)
NO_DECISIONS: Final = Text(
    fi="Osuutta kaikista päätöksistä ei kerrota, koska toimielinten päätösten määrää ei ole annettu.",
    sv="Andelen av alla beslut anges inte, eftersom organens antal beslut inte har getts.",
    en="The share of all decisions is not told, as the number of decisions of the bodies was not given.",
)
UNREAD: Final = Text(
    fi="Nämä eivät ole mukana, koska niitä ei voitu lukea:",
    sv="De här är inte med, eftersom de inte gick att läsa:",
    en="These are not included, as they could not be read:",
)

FIGURES: Final = Text(fi="Vuosi lukuina", sv="Året i siffror", en="The year in figures")
FIGURES_CAPTION: Final = Text(
    fi="Vuoden {year} arvioinnit lukuina",
    sv="Bedömningarna {year} i siffror",
    en="The year {year} in figures",
)
COUNTED: Final = Text(fi="Mitä on laskettu", sv="Vad som har räknats", en="What was counted")
NUMBER: Final = Text(fi="Määrä", sv="Antal", en="Number")
OUT_OF: Final = Text(fi="Kuinka monesta", sv="Av hur många", en="Out of")
UNDER_ONE: Final = Text(fi="alle 1 %", sv="under 1 %", en="under 1%")
SHARE: Final = Text(fi="Osuus", sv="Andel", en="Share")
ASSESSED: Final = Text(fi="Ennakolta arvioidut asiat", sv="Förhandsbedömda ärenden", en="Matters assessed beforehand")
OF_DECISIONS: Final = Text(
    fi="Ennakolta arvioidut niistä päätöksistä, joiden määrä on annettu",
    sv="Förhandsbedömda av de beslut vars antal har getts",
    en="Assessed beforehand, out of the decisions whose number was given",
)
SCREENED: Final = Text(
    fi="Asiat, joissa arviointia ei tarvittu (tarveseula)",
    sv="Ärenden där ingen bedömning behövdes (behovsbedömning)",
    en="Matters that needed no assessment (screening)",
)
GOING_ON: Final = Text(
    fi="Arvioinnit, jotka ovat kesken", sv="Bedömningar som pågår", en="Assessments still being worked on"
)
CHOICE: Final = Text(
    fi="Vertailtu vähintään kahta vaihtoehtoa nykytilan lisäksi",
    sv="Minst två alternativ har jämförts utöver nuläget",
    en="At least two alternatives compared beside the status quo",
)
HEARD: Final = Text(
    fi="Kuultu asukkaita tai muita ennen asian käsittelyä",
    sv="Invånare eller andra har hörts före behandlingen",
    en="Residents or others heard before the matter was dealt with",
)
PLANNED: Final = Text(
    fi="Seurannalle sovittu päivä", sv="Dag för uppföljning är bestämd", en="A day agreed for the follow-up"
)
FOLLOWED: Final = Text(
    fi="Tähän päivään mennessä sovituista seurannoista tehty",
    sv="Gjorda av de uppföljningar som bestämts fram till i dag",
    en="Follow-ups done, of those agreed up to today",
)
MATTERED: Final = Text(
    fi="Arviointi muutti esitystä tai sen ehtoja, kun vaikutus on kirjattu",
    sv="Bedömningen ändrade förslaget eller dess villkor, där verkan har antecknats",
    en="The assessment changed the proposal or its conditions, where its effect is recorded",
)

BODIES: Final = Text(fi="Toimielimittäin", sv="Per organ", en="By body")
BODIES_CAPTION: Final = Text(
    fi="Arvioinnit toimielimittäin {year}", sv="Bedömningar per organ {year}", en="Assessments by body, {year}"
)
BODY: Final = Text(fi="Toimielin", sv="Organ", en="Body")
NO_BODY: Final = Text(fi="Toimielin kirjaamatta", sv="Organet är inte antecknat", en="No body recorded")
DECISIONS: Final = Text(fi="Päätöksiä", sv="Beslut", en="Decisions")
ASSESSMENTS: Final = Text(fi="Arviointeja", sv="Bedömningar", en="Assessments")
FULL: Final = Text(fi="Laajoja", sv="Omfattande", en="Full")
LIGHT: Final = Text(fi="Kevyitä", sv="Lätta", en="Light")
OWN: Final = Text(fi="Muita lomakkeita", sv="Andra blanketter", en="Other forms")
NONE_NEEDED: Final = Text(fi="Ei tarvetta arvioida", sv="Inget behov", en="None needed")
ASSESSED_OF: Final = Text(fi="Arvioitu päätöksistä", sv="Bedömda av besluten", en="Assessed of decisions")
NOT_GIVEN: Final = Text(fi="Ei annettu", sv="Inte getts", en="Not given")

FORMS: Final = Text(fi="Lomakkeet ja tarkentavat osat", sv="Blanketter och fördjupande delar", en="Forms and modules")
FORMS_CAPTION: Final = Text(
    fi="Käytetyt lomakkeet ja osat {year}", sv="Blanketter och delar som använts {year}", en="Forms used, {year}"
)
FORM: Final = Text(fi="Lomake tai osa", sv="Blankett eller del", en="Form or module")

GROUPS: Final = Text(
    fi="Väestöryhmät, joille koituu haittaa",
    sv="Befolkningsgrupper som drabbas av olägenheter",
    en="Population groups that bear harm",
)
GROUPS_CAPTION: Final = Text(
    fi="Haittaa kärsivät väestöryhmät {year}", sv="Grupper med olägenheter {year}", en="Groups that bear harm, {year}"
)
GROUPS_NOTE: Final = Text(
    fi="Luku kertoo, kuinka monessa arvioinnissa ryhmälle on kirjattu haittaa esitetyssä vaihtoehdossa. Jos mitään"
    " ei esitetty, on katsottu kaikkia vaihtoehtoja.",
    sv="Talet anger i hur många bedömningar olägenheter har antecknats för gruppen i det föreslagna alternativet. Där"
    " inget föreslogs har alla alternativ beaktats.",
    en="The number tells in how many assessments harm is recorded for the group in the proposed alternative. Where"
    " nothing was proposed, all alternatives count.",
)
WHICH: Final = Text(fi="Missä asioissa", sv="I vilka ärenden", en="In which matters")
GROUP: Final = Text(fi="Väestöryhmä", sv="Befolkningsgrupp", en="Population group")

MATTERS: Final = Text(fi="Vuoden asiat", sv="Årets ärenden", en="The year’s matters")
MATTERS_CAPTION: Final = Text(fi="Asiat {year}", sv="Ärenden {year}", en="Matters, {year}")
MATTER: Final = Text(fi="Asia", sv="Ärende", en="Matter")
DAY: Final = Text(fi="Päivä", sv="Dag", en="Day")
SECTOR: Final = Text(fi="Toimiala", sv="Sektor", en="Sector")
ASSESSMENT: Final = Text(fi="Arviointi", sv="Bedömning", en="Assessment")
NOT_NEEDED: Final = Text(
    fi="Tarveseula: arviointia ei tarvittu",
    sv="Behovsbedömning: ingen bedömning behövdes",
    en="Screening: no assessment needed",
)

RESULTS: Final = Text(
    fi="Mitä arvioinneista seurasi", sv="Vad bedömningarna ledde till", en="What came of the assessments"
)
RESULTS_CAPTION: Final = Text(
    fi="Arvioinnit ja päätökset {year}", sv="Bedömningar och beslut {year}", en="Assessments and decisions, {year}"
)
ALTERNATIVES: Final = Text(
    fi="Vaihtoehtoja nykytilan lisäksi", sv="Alternativ utöver nuläget", en="Alternatives beside the status quo"
)
HEARING: Final = Text(fi="Kuultu", sv="Hörande", en="Hearing")
BEFORE: Final = Text(fi="Ennen käsittelyä", sv="Före behandlingen", en="Before it was dealt with")
AFTERWARDS: Final = Text(fi="Vasta käsittelyn jälkeen", sv="Först efter behandlingen", en="Only afterwards")
NOBODY: Final = Text(fi="Ei", sv="Nej", en="No")
HARMED: Final = Text(fi="Kenelle haittaa", sv="Olägenheter för", en="Harm for")
DECISION: Final = Text(fi="Päätös", sv="Beslut", en="Decision")
EFFECT: Final = Text(fi="Arvioinnin vaikutus", sv="Bedömningens verkan", en="Effect of the assessment")
NOT_RECORDED: Final = Text(fi="Ei kirjattu", sv="Inte antecknat", en="Not recorded")

FOLLOW_UPS: Final = Text(fi="Seuranta", sv="Uppföljning", en="Follow-up")
FOLLOW_UPS_CAPTION: Final = Text(
    fi="Vuoden {year} päätösten seuranta",
    sv="Uppföljning av besluten {year}",
    en="Follow-up of the decisions, {year}",
)
WHAT: Final = Text(fi="Mitä seurataan", sv="Vad som följs upp", en="What is followed up")
WHO: Final = Text(fi="Vastuutaho", sv="Ansvarig", en="Responsible")
DONE: Final = Text(fi="Tilanne", sv="Läge", en="Standing")
IS_DONE: Final = Text(fi="Tehty", sv="Gjord", en="Done")
IS_LATE: Final = Text(fi="Myöhässä", sv="Försenad", en="Late")
IS_AHEAD: Final = Text(fi="Tulossa", sv="Kommande", en="To come")

OPEN: Final = Text(fi="Kesken", sv="Pågår", en="Still being worked on")
OPEN_CAPTION: Final = Text(
    fi="Keskeneräiset arvioinnit {year}", sv="Pågående bedömningar {year}", en="Assessments under way, {year}"
)
STANDING: Final = Text(fi="Tila", sv="Status", en="Status")

YES: Final = Text(fi="Kyllä", sv="Ja", en="Yes")
YEAR: Final = Text(fi="Vuosi", sv="År", en="Year")
ORGANISATION: Final = Text(fi="Organisaatio", sv="Organisation", en="Organisation")
SECTION: Final = Text(fi="Pykälä", sv="Paragraf", en="Section")
CASE_NUMBER: Final = Text(fi="Asianumero", sv="Ärendenummer", en="Case number")
MODULES: Final = Text(fi="Tarkentavat osat", sv="Fördjupande delar", en="Modules")
NEXT_FOLLOW_UP: Final = Text(fi="Seuraava seurantapäivä", sv="Nästa uppföljningsdag", en="Next follow-up day")
FOLLOW_UPS_DONE: Final = Text(fi="Seurannoista tehty", sv="Gjorda uppföljningar", en="Follow-ups done")
