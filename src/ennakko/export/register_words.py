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
    fi="Asia kuuluu päätöspäivänsä vuoteen, tai kokouspäivän, jos päätöstä ei ole kirjattu. Toimielin on viimeinen"
    " niistä, jotka käsittelevät asian. Rekisteri ei vastaa TEAviisarin kyselyyn, mutta sen luvuista on apua"
    " vastaamisessa.",
    sv="Ett ärende hör till året för beslutet, eller för mötet om inget beslut har antecknats. Organet är det sista av"
    " dem som behandlar ärendet. Registret besvarar inte enkäten TEAviisari, men siffrorna är till hjälp när den"
    " besvaras.",
    en="A matter belongs to the year of its decision, or of its meeting where no decision is recorded. The body is the"
    " last of those that handle the matter. The register does not answer the TEAviisari survey, but its figures help"
    " in answering.",
)
INCLUDED: Final = Text(
    fi="Rekisterissä on vuodelta {year} asioita {n}. Muilta vuosilta niitä on {others}, eikä niitä ole laskettu.",
    sv="Antal ärenden från {year} i registret: {n}. Från andra år finns {others}; de har inte räknats.",
    en="Matters of {year} in the register: {n}. Of other years there are {others}, which are not counted.",
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
    fi="Haittaa lievennetään, kun sitä koituu jollekin ryhmälle",
    sv="Olägenheter lindras, där någon grupp drabbas",
    en="Harm is reduced, where some group bears it",
)
FOLLOWED: Final = Text(
    fi="Erääntyneistä seurannoista tehty",
    sv="Genomförda av de uppföljningar vars dag har passerat",
    en="Follow-ups done, of those whose day has passed",
)
MATTERED: Final = Text(
    fi="{phrase} (kun vaikutus on kirjattu)",
    sv="{phrase} (där inverkan har antecknats)",
    en="{phrase} (where the effect is recorded)",
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
    fi="Luvut kertovat, kuinka monessa arvioinnissa ryhmälle on kirjattu haittaa tai hyötyä esitetyssä vaihtoehdossa."
    " Jos mitään ei esitetty, on katsottu kaikkia vaihtoehtoja.",
    sv="Talen anger i hur många bedömningar olägenhet eller nytta har antecknats för gruppen i det föreslagna"
    " alternativet. Där inget föreslogs har alla alternativ beaktats.",
    en="The numbers tell in how many assessments harm or gain is recorded for the group in the proposed alternative."
    " Where nothing was proposed, all alternatives count.",
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
DISPUTED: Final = Text(fi="Kaksi vastausta", sv="Två svar", en="Two answers")

FOLLOW_UPS: Final = Text(fi="Seurattavaa vuonna {year}", sv="Att följa upp {year}", en="To follow up in {year}")
FOLLOW_UPS_CAPTION: Final = Text(
    fi="Vuonna {year} seurattavat asiat, myös aiempien vuosien",
    sv="Det som följs upp {year}, också från tidigare år",
    en="What is followed up in {year}, also from years before",
)
LATER: Final = Text(fi="Seurattavaa myöhemmin", sv="Att följa upp senare", en="To follow up later")
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

OPEN: Final = Text(fi="Kesken", sv="Pågår", en="Still being worked on")
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
CONFLICTS_LEFT: Final = Text(fi="Valitsematta", sv="Inte valda", en="To choose")

YES: Final = Text(fi="Kyllä", sv="Ja", en="Yes")
NO: Final = Text(fi="Ei", sv="Nej", en="No")
ORGANISATION: Final = Text(fi="Organisaatio", sv="Organisation", en="Organisation")
GAINED: Final = Text(fi="Ryhmät, joille hyötyä", sv="Grupper som gynnas", en="Groups positively affected")
FOLLOW_UPS_AGREED: Final = Text(fi="Sovittuja seurantoja", sv="Bestämda uppföljningar", en="Follow-ups agreed")
FOLLOW_UPS_DONE: Final = Text(fi="Seurannoista tehty", sv="Genomförda uppföljningar", en="Follow-ups done")
