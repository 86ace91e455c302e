"""The words of the register that the forms do not hold. Those they hold are their phrases `register_…`."""

from typing import Final

from ennakko.model.words import Text

KIND: Final = Text(fi="Rekisteri {year}", sv="Register {year}", en="Register {year}")
INTRO: Final = Text(
    fi="Luvut on laskettu vain siitä, mitä ennakkoarviointeihin on kirjattu. Ne on tarkoitettu hyvinvointikertomukseen"
    " ja sen vuosiraporttiin.",
    sv="Siffrorna har räknats bara ur det som har antecknats i förhandsbedömningarna. De är avsedda för"
    " välfärdsberättelsen och dess årsrapport.",
    en="The figures are counted only from what is recorded in the assessments. They are meant for the welfare report"
    " and its yearly part.",
)
RULES: Final = Text(
    fi="Asia kuuluu päätöspäivänsä vuoteen, muuten kokouspäivänsä, ja jos päiviä ei ole, viimeisen muutoksen"
    " vuoteen. Toimielin on viimeinen niistä, jotka käsittelevät asian. Päätökseksi on laskettu vain se, mikä"
    " on kirjattu päätetyksi. Rekisteri ei korvaa TEAviisarin tiedonkeruuta, mutta sen luvuista on apua"
    " siinä.",
    sv="Ett ärende hör till året för beslutet, annars för mötet, och utan datum till året för den senaste"
    " ändringen. Organet är det sista av dem som behandlar ärendet. Som beslut räknas bara det som har"
    " antecknats som avgjort. Registret ersätter inte svaren i TEAviisari, men siffrorna är till hjälp.",
    en="A matter belongs to the year of its decision, otherwise of its meeting, and without any day to that of"
    " its last change. The body is the last of those that handle the matter. Only what is recorded as decided"
    " counts as a decision. The register does not replace the TEAviisari survey, but its figures help in"
    " answering it.",
)
INCLUDED: Final = Text(
    fi="Vuoden {year} asioita rekisterissä: {n}. Muiden vuosien asioita: {others}; niistä on mukana vain se,"
    " mitä vuonna {year} seurataan.",
    sv="Ärenden från {year} i registret: {n}. Ärenden från andra år: {others}; av dem finns bara det med som"
    " följs upp {year}.",
    en="Matters of {year} in the register: {n}. Matters of other years: {others}; of those only what is followed"
    " up in {year} is included.",
)
COMPILED: Final = Text(fi="Koonnut: {who}", sv="Sammanställt av: {who}", en="Compiled by: {who}")
UNREAD: Final = Text(
    fi="Nämä eivät ole mukana, koska niitä ei voitu lukea:",
    sv="De här är inte med, eftersom de inte gick att läsa:",
    en="These are not included, as they could not be read:",
)
SEVERAL: Final = Text(
    fi="Asioita on usealta organisaatiolta:",
    sv="Ärendena kommer från flera organisationer:",
    en="The matters are of several organisations:",
)

FIGURES_CAPTION: Final = Text(
    fi="Vuoden {year} tunnusluvut", sv="Nyckeltal för {year}", en="Figures for the year {year}"
)
COUNTED: Final = Text(fi="Mitä on laskettu", sv="Vad som har räknats", en="What was counted")
NUMBER: Final = Text(fi="Määrä", sv="Antal", en="Number")
OUT_OF: Final = Text(fi="Yhteensä", sv="Totalt", en="Out of")
UNDER_ONE: Final = Text(fi="alle 1 %", sv="under 1 %", en="under 1%")
SHARE: Final = Text(fi="Osuus", sv="Andel", en="Share")
NOT_NEEDED: Final = Text(
    fi="Tarveseula: arviointia ei tarvittu",
    sv="Behovsbedömning: ingen bedömning behövdes",
    en="Screening: no assessment needed",
)
GOING_ON: Final = Text(fi="Arvioinnit kesken", sv="Pågående bedömningar", en="Assessments under way")
MITIGATED: Final = Text(
    fi="Haitalle kirjattu lievennyskeino, kun haittaa koituu jollekin ryhmälle",
    sv="Åtgärd mot olägenheten antecknad, där någon grupp drabbas",
    en="A way to reduce the harm recorded, where some group bears it",
)
FOLLOWED: Final = Text(
    fi="{phrase} (erääntyneistä seurannoista)",
    sv="{phrase} (av de uppföljningar som har förfallit)",
    en="{phrase} (of the follow-ups whose day has passed)",
)
MATTERED: Final = Text(
    fi="{phrase}: esitys muuttui tai sai ehtoja (kun vaikutus on kirjattu)",
    sv="{phrase}: förslaget ändrades eller fick villkor (där inverkan har antecknats)",
    en="{phrase}: the proposal changed or got conditions (where the effect is recorded)",
)

BODIES: Final = Text(fi="Toimielimittäin", sv="Per organ", en="By body")
BODIES_CAPTION: Final = Text(
    fi="Arvioinnit toimielimittäin {year}", sv="Bedömningar per organ {year}", en="Assessments by body, {year}"
)
NO_BODY: Final = Text(fi="Toimielin kirjaamatta", sv="Organet är inte antecknat", en="No body recorded")
ASSESSMENTS: Final = Text(fi="Arviointeja", sv="Bedömningar", en="Assessments")
FULL: Final = Text(fi="Laajoja", sv="Omfattande", en="Full")
LIGHT: Final = Text(fi="Kevyitä", sv="Lätta", en="Light")
OWN: Final = Text(fi="Muita lomakkeita", sv="Andra blanketter", en="Other forms")
NONE_NEEDED: Final = Text(fi="Ei tarvetta arvioida", sv="Inget behov", en="None needed")
DECIDED: Final = Text(fi="Arvioituja päätöksiä", sv="Bedömda beslut", en="Decisions assessed")
UNTOLD: Final = Text(
    fi="Osuus päätöksistä on laskettu ilman näitä toimielimiä, koska niiden päätösten määrää ei annettu:",
    sv="Andelen av besluten har räknats utan de här organen, eftersom antalet beslut de fattat inte uppgavs:",
    en="The share of decisions leaves out these bodies, as the number of their decisions was not given:",
)
NOT_GIVEN: Final = Text(fi="Ei annettu", sv="Inte uppgett", en="Not given")

FORMS: Final = Text(fi="Lomakkeet ja tarkentavat osat", sv="Blanketter och fördjupande delar", en="Forms and modules")
FORMS_CAPTION: Final = Text(
    fi="Käytetyt lomakkeet ja osat {year}", sv="Blanketter och delar som använts {year}", en="Forms used, {year}"
)
FORM: Final = Text(fi="Lomake tai osa", sv="Blankett eller del", en="Form or module")

INEQUALITY_CAPTION: Final = Text(
    fi="Arvioitu vaikutus eroihin {year}",
    sv="Bedömd inverkan på skillnaderna {year}",
    en="Assessed effect on differences, {year}",
)
EFFECT_ON: Final = Text(fi="Vaikutus", sv="Inverkan", en="Effect")

GROUPS_CAPTION: Final = Text(
    fi="Haittaa kokevat väestöryhmät {year}",
    sv="Befolkningsgrupper som missgynnas {year}",
    en="Population groups negatively affected, {year}",
)
GROUPS_NOTE: Final = Text(
    fi="Luvut kertovat, kuinka monessa arvioinnissa ryhmälle on kirjattu haittaa ja kuinka monessa hyötyä"
    " esitetyssä vaihtoehdossa. Jos mitään ei esitetty, on katsottu kaikkia vaihtoehtoja.",
    sv="Talen anger i hur många bedömningar olägenhet och i hur många nytta har antecknats för gruppen i det"
    " föreslagna alternativet. Där inget föreslogs har alla alternativ beaktats.",
    en="The numbers tell in how many assessments harm and in how many gain is recorded for the group in the"
    " proposed alternative. Where nothing was proposed, all alternatives count.",
)
GROUP: Final = Text(fi="Väestöryhmä", sv="Befolkningsgrupp", en="Population group")
HARM: Final = Text(fi="Haittaa", sv="Olägenhet", en="Harm")
GAIN: Final = Text(fi="Hyötyä", sv="Nytta", en="Gain")
WHICH: Final = Text(fi="Missä asioissa haittaa", sv="Ärenden med olägenhet", en="Matters with harm")

RESULTS: Final = Text(
    fi="Mitä arvioinneista seurasi", sv="Vad bedömningarna ledde till", en="What came of the assessments"
)
RESULTS_CAPTION: Final = Text(
    fi="Arvioinnit ja päätökset {year}", sv="Bedömningar och beslut {year}", en="Assessments and decisions, {year}"
)
BEFORE: Final = Text(fi="Ennen käsittelyä", sv="Före behandlingen", en="Before it was dealt with")
AFTERWARDS: Final = Text(fi="Vasta käsittelyn jälkeen", sv="Först efter behandlingen", en="Only afterwards")
NOBODY: Final = Text(fi="Ei kuultu, perusteltu", sv="Ingen hördes, motiverat", en="Nobody, with the reason")
NOT_RECORDED: Final = Text(fi="Ei kirjattu", sv="Inte antecknat", en="Not recorded")
DISPUTED: Final = Text(
    fi="Ristiriita",
    sv="Konflikt",
    en="Conflict",
)

FOLLOW_UPS: Final = Text(fi="Seurattavaa vuonna {year}", sv="Att följa upp {year}", en="To follow up in {year}")
FOLLOW_UPS_CAPTION: Final = Text(
    fi="Vuonna {year} seurattavat asiat, myös aiempien vuosien",
    sv="Det som följs upp {year}, också från tidigare år",
    en="What is followed up in {year}, also from years before",
)
LATER: Final = Text(
    fi="Seuranta myöhempinä vuosina",
    sv="Uppföljning under senare år",
    en="Follow-up in later years",
)
LATER_CAPTION: Final = Text(
    fi="Vuoden {year} asioista myöhemmin seurattavat",
    sv="Det som senare följs upp i ärendena från {year}",
    en="What the matters of {year} leave for later",
)
WHAT: Final = Text(fi="Mitä seurataan", sv="Vad som följs upp", en="What is followed up")
WHO: Final = Text(fi="Vastuutaho", sv="Ansvarig", en="Responsible")
IS_DONE: Final = Text(fi="Tehty", sv="Gjord", en="Done")
IS_LATE: Final = Text(fi="Myöhässä", sv="Försenad", en="Late")
IS_AHEAD: Final = Text(fi="Tulossa", sv="Kommande", en="To come")

OPEN: Final = Text(
    fi="Keskeneräiset",
    sv="Pågående bedömningar",
    en="Still being worked on",
)
OPEN_CAPTION: Final = Text(
    fi="Keskeneräiset arvioinnit {year}", sv="Pågående bedömningar {year}", en="Assessments under way, {year}"
)
STANDING: Final = Text(fi="Tila", sv="Status", en="Status")

CONFLICTS: Final = Text(fi="Ristiriidat", sv="Konflikter", en="Conflicts")
CONFLICTS_NOTE: Final = Text(
    fi="Näissä arvioinneissa kaksi ihmistä on vastannut samaan kysymykseen eri tavalla, eikä kukaan ole vielä valinnut."
    " Sellaisia vastauksia ei ole laskettu.",
    sv="I de här bedömningarna har två personer besvarat samma fråga olika, och ingen har ännu valt. Sådana svar har"
    " inte räknats.",
    en="In these assessments two people have answered the same question differently, and nobody has chosen yet. Such"
    " answers are not counted.",
)
CONFLICTS_CAPTION: Final = Text(
    fi="Ratkaisemattomat ristiriidat {year}", sv="Olösta konflikter {year}", en="Conflicts to be settled, {year}"
)
CONFLICTS_LEFT: Final = Text(
    fi="Mistä on kaksi vastausta",
    sv="Det som har två svar",
    en="What has two answers",
)

YES: Final = Text(fi="Kyllä", sv="Ja", en="Yes")
NO: Final = Text(fi="Ei", sv="Nej", en="No")
ORGANISATION: Final = Text(fi="Organisaatio", sv="Organisation", en="Organisation")
GAINED: Final = Text(fi="Ryhmät, joille hyötyä", sv="Grupper som gynnas", en="Groups positively affected")
FOLLOW_UPS_AGREED: Final = Text(fi="Sovittuja seurantoja", sv="Bestämda uppföljningar", en="Follow-ups agreed")
FOLLOW_UPS_DONE: Final = Text(fi="Seurannoista tehty", sv="Genomförda uppföljningar", en="Follow-ups done")
ONLY_GAIN: Final = Text(
    fi="Ryhmät, joille on kirjattu esitetyssä vaihtoehdossa vain hyötyä, ja arviointien määrä: {groups}.",
    sv="Grupper för vilka bara nytta har antecknats i det föreslagna alternativet, och antalet bedömningar: {groups}.",
    en="Groups for which only gain is recorded in the proposed alternative, and the number of assessments: {groups}.",
)
