<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>About</name>
    <message>
        <source>Ennakko helps to assess how a decision affects people before it is made.

Everything is on this computer. Nothing is sent.

Free software under the EUPL 1.2. Made with Qt (LGPL).</source>
        <translation>Ennakko auttaa arvioimaan jo ennen päätöstä, miten päätös vaikuttaa ihmisiin.

Kaikki on tällä tietokoneella. Mitään ei lähetetä.

Vapaa ohjelma, lisenssi EUPL 1.2. Tehty Qt:llä (LGPL).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation>&amp;Uusi arviointi…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;vaa tiedosto…</translation>
    </message>
    <message>
        <source>&amp;All assessments</source>
        <translation>&amp;Kaikki arvioinnit</translation>
    </message>
    <message>
        <source>Is everything &amp;saved?</source>
        <translation>&amp;Onko kaikki tallennettu?</translation>
    </message>
    <message>
        <source>Make the &amp;document…</source>
        <translation>&amp;Tee asiakirja…</translation>
    </message>
    <message>
        <source>Make an &amp;empty form…</source>
        <translation>Tee t&amp;yhjä lomake…</translation>
    </message>
    <message>
        <source>Make the &amp;year’s register…</source>
        <translation>Tee vuoden &amp;rekisteri…</translation>
    </message>
    <message>
        <source>&amp;Copy the summary text</source>
        <translation>Kopioi tiivistel&amp;mä</translation>
    </message>
    <message>
        <source>S&amp;hare as a file…</source>
        <translation>&amp;Jaa tiedostona…</translation>
    </message>
    <message>
        <source>Shared &amp;folder…</source>
        <translation>Yhteinen ka&amp;nsio…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Asetukset…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>&amp;Comment on this question</source>
        <translation>Ko&amp;mmentoi tätä kysymystä</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Seuraava sivu</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Edellinen sivu</translation>
    </message>
    <message>
        <source>Next &amp;unanswered question</source>
        <translation>Seuraava &amp;vastaamaton kysymys</translation>
    </message>
    <message>
        <source>Next chan&amp;ge</source>
        <translation>Seuraava &amp;muutos</translation>
    </message>
    <message>
        <source>Next question a&amp;sked of you</source>
        <translation>Seuraava sinulta &amp;pyydetty vastaus</translation>
    </message>
    <message>
        <source>&amp;Check and finish</source>
        <translation>&amp;Tarkista ja viimeistele</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Ikkunan seuraava &amp;osa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Opastus</translation>
    </message>
    <message>
        <source>&amp;Preview of the document</source>
        <translation>&amp;Asiakirjan esikatselu</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Muutoshistoria</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Kommentit</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>S&amp;uurempi teksti</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Pienempi teksti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>O&amp;hje</translation>
    </message>
    <message>
        <source>How to &amp;use Ennakko</source>
        <translation>Näin käytät E&amp;nnakkoa</translation>
    </message>
    <message>
        <source>Open the filled &amp;example</source>
        <translation>Avaa täytetty &amp;esimerkki</translation>
    </message>
    <message>
        <source>&amp;Where is my data?</source>
        <translation>&amp;Missä tietoni ovat?</translation>
    </message>
    <message>
        <source>&amp;Backups and recovery…</source>
        <translation>&amp;Varmuuskopiot ja palautus…</translation>
    </message>
    <message>
        <source>What is &amp;promised</source>
        <translation>Mitä &amp;luvataan</translation>
    </message>
    <message>
        <source>&amp;About Ennakko</source>
        <translation>&amp;Tietoja Ennakosta</translation>
    </message>
</context>
<context>
    <name>AddSitesDialog</name>
    <message>
        <source>Add sites</source>
        <translation>Lisää kohteita</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>When the same decision concerns several places, such as schools, an impact can be about one of them or about all. The names can be corrected later on the alternatives page.</source>
        <translation>Kun sama päätös koskee useaa paikkaa, esimerkiksi kouluja, vaikutus voi koskea yhtä niistä tai kaikkia. Nimiä voi korjata myöhemmin Vaihtoehdot-sivulla.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nimet</translation>
    </message>
    <message>
        <source>Each on a line of its own.</source>
        <translation>Jokainen omalle rivilleen.</translation>
    </message>
</context>
<context>
    <name>AskedMark</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Joku nimetön</translation>
    </message>
    <message>
        <source>{} asks for your answer here</source>
        <translation>{} pyytää vastaustasi tähän</translation>
    </message>
</context>
<context>
    <name>AskingChoice</name>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Pages and questions to answer</source>
        <translation>Sivut ja kysymykset, joihin pyydät vastausta</translation>
    </message>
    <message>
        <source>Open a page with the right arrow to choose single questions; the space bar ticks.</source>
        <translation>Avaa sivu oikealla nuolella, niin voit valita yksittäisiä kysymyksiä. Välilyönti valitsee.</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>{} asks for your answer</source>
        <translation>{} pyytää vastaustasi</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n kysymys</numerusform>
            <numerusform>%n kysymystä</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the page {}</source>
        <translation>Siirry sivulle {}</translation>
    </message>
    <message>
        <source>Next question asked of you</source>
        <translation>Seuraava sinulta pyydetty vastaus</translation>
    </message>
    <message>
        <source>Read the whole message…</source>
        <translation>Lue koko viesti…</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>L&amp;ähetä takaisin…</translation>
    </message>
</context>
<context>
    <name>AssessingWays</name>
    <message>
        <source>Scale and perspectives</source>
        <translation>Asteikko ja näkökulmat</translation>
    </message>
    <message>
        <source>New assessments begin with these. Those that have begun keep theirs.</source>
        <translation>Uudet arvioinnit alkavat näillä. Aloitetut arvioinnit pitävät omansa.</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Oma valinta</translation>
    </message>
    <message>
        <source>Ready choice</source>
        <translation>Valmis valinta</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Asteikko</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Näkökulmat</translation>
    </message>
</context>
<context>
    <name>AssessmentHeader</name>
    <message>
        <source>Assessments</source>
        <translation>Arvioinnit</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Jaa…</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Tee asiakirja</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Kumoa: {}</translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation>Tee uudelleen: {}</translation>
    </message>
    <message>
        <source>&amp;Assessments</source>
        <translation>A&amp;rvioinnit</translation>
    </message>
    <message>
        <source>Sha&amp;re…</source>
        <translation>J&amp;aa…</translation>
    </message>
    <message>
        <source>Matter without a title</source>
        <translation>Nimetön asia</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>Asia&amp;kirja</translation>
    </message>
    <message>
        <source>Make the &amp;document</source>
        <translation>Tee asia&amp;kirja</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Ei arviointia</translation>
    </message>
    <message>
        <source>first handled on {}</source>
        <translation>ensimmäinen käsittely {}</translation>
    </message>
    <message>
        <source>Saved at {}</source>
        <translation>Tallennettu klo {}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
</context>
<context>
    <name>BlankFormDialog</name>
    <message>
        <source>Make an empty form</source>
        <translation>Tee tyhjä lomake</translation>
    </message>
    <message>
        <source>&amp;Choose the place and make</source>
        <translation>&amp;Valitse paikka ja tee</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>A Word document to print, or to fill in on a computer without Ennakko.</source>
        <translation>Word-asiakirja, jonka voi tulostaa tai täyttää tietokoneella ilman Ennakkoa.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Lomakkeen kieli</translation>
    </message>
    <message>
        <source>Only questions that &amp;must be answered</source>
        <translation>Vain &amp;kysymykset, joihin on vastattava</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Valitse ainakin yksi sivu.</translation>
    </message>
    <message>
        <source>The letterhead is {}</source>
        <translation>Asiakirjapohja on {}</translation>
    </message>
</context>
<context>
    <name>BringView</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Edellinen</translation>
    </message>
    <message>
        <source>Bring together: {}</source>
        <translation>Yhdistä: {}</translation>
    </message>
    <message>
        <source>Nothing has been changed yet, and bringing together can be undone in one step.</source>
        <translation>Mitään ei ole vielä muutettu, ja yhdistämisen voi perua kerralla.</translation>
    </message>
    <message>
        <source>Choose: {} of {}</source>
        <translation>Valitse: {}/{}</translation>
    </message>
    <message>
        <source>Each choice can be undone.</source>
        <translation>Jokaisen valinnan voi perua.</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>Choices made</source>
        <translation>Valinnat tehty</translation>
    </message>
    <message>
        <source>Everything has been brought together. {} takes all of it back.</source>
        <translation>Tiedostot on yhdistetty. {} peruu koko yhdistämisen.</translation>
    </message>
    <message>
        <source>{} takes all of it back.</source>
        <translation>{} peruu kaiken kerralla.</translation>
    </message>
    <message>
        <source>So that the others see it, share the assessment with them ({}).</source>
        <translation>Jotta muut näkevät tuloksen, jaa arviointi heille ({}).</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still wait for a choice. You see them in the list of pages and beside the questions.</source>
        <translation>
            <numerusform>%n ristiriita odottaa vielä valintaa. Näet sen sivujen luettelossa ja kysymyksen kohdalla.</numerusform>
            <numerusform>%n ristiriitaa odottaa vielä valintaa. Näet ne sivujen luettelossa ja kysymysten kohdalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been chosen:</source>
        <translation>Kaikki on valittu:</translation>
    </message>
    <message>
        <source>There was nothing to choose between.</source>
        <translation>Valittavaa ei ollut.</translation>
    </message>
    <message>
        <source>&amp;Take all on this page from {}</source>
        <translation>&amp;Ota tällä sivulla kaikki: {}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>&amp;Jatka myöhemmin</translation>
    </message>
    <message>
        <source>B&amp;ring together</source>
        <translation>&amp;Yhdistä</translation>
    </message>
    <message>
        <source>&amp;Ready</source>
        <translation>&amp;Valmis</translation>
    </message>
    <message>
        <source>&amp;Next conflict</source>
        <translation>Seuraava &amp;ristiriita</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>Oh&amp;ita toistaiseksi</translation>
    </message>
    <message>
        <source>&amp;Open the assessment</source>
        <translation>Avaa &amp;arviointi</translation>
    </message>
    <message>
        <source>Choice between answers</source>
        <translation>Valinta vastausten välillä</translation>
    </message>
    <message>
        <source>Bringing together: {}</source>
        <translation>Yhdistäminen: {}</translation>
    </message>
</context>
<context>
    <name>CheckAnswers</name>
    <message>
        <source>Others, on their page: {}</source>
        <translation>Muita, omalla sivullaan: {}</translation>
    </message>
    <message>
        <source>On the page “{}”</source>
        <translation>Sivulla ”{}”</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Now: {}</source>
        <translation>Nyt: {}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Check and finish</source>
        <translation>Tarkista ja viimeistele</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. You attach the document to the agenda item yourself.</source>
        <translation>Mitään ei lähetetä minnekään. Liität asiakirjan itse esityslistan asiaan.</translation>
    </message>
    <message>
        <source>The assessment is marked final.</source>
        <translation>Arviointi on merkitty valmiiksi.</translation>
    </message>
    <message>
        <source>The assessment is a draft. The document says so, too.</source>
        <translation>Arviointi on luonnos. Se näkyy myös asiakirjassa.</translation>
    </message>
    <message>
        <source>&amp;Mark final</source>
        <translation>Merkitse va&amp;lmiiksi</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Palautus luonnokseksi</translation>
    </message>
    <message>
        <source>Mark final</source>
        <translation>Merkintä valmiiksi</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) to fill before the assessment is final</source>
        <translation>
            <numerusform>%n puute on korjattava, ennen kuin arviointi on valmis</numerusform>
            <numerusform>%n puutetta on korjattava, ennen kuin arviointi on valmis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) worth a look</source>
        <translation>
            <numerusform>%n huomautus, joka kannattaa katsoa</numerusform>
            <numerusform>%n huomautusta, jotka kannattaa katsoa</numerusform>
        </translation>
    </message>
    <message>
        <source>It is decided: no assessment is made.</source>
        <translation>On päätetty, ettei arviointia tehdä.</translation>
    </message>
    <message>
        <source>&amp;Make the document…</source>
        <translation>Tee as&amp;iakirja…</translation>
    </message>
    <message>
        <source>Copy the &amp;summary text</source>
        <translation>Ko&amp;pioi tiivistelmä</translation>
    </message>
    <message>
        <source>Back to draf&amp;t</source>
        <translation>Palauta &amp;luonnokseksi</translation>
    </message>
    <message>
        <source>It can be marked final when the gaps below are filled.</source>
        <translation>Arvioinnin voi merkitä valmiiksi, kun alla olevat puutteet on korjattu.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) below have no answer yet. It can be marked final all the same.</source>
        <translation>
            <numerusform>%n kysymys alempana on vielä vailla vastausta. Arvioinnin voi silti merkitä valmiiksi.</numerusform>
            <numerusform>%n kysymystä alempana on vielä vailla vastausta. Arvioinnin voi silti merkitä valmiiksi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) written but not understood, so not saved</source>
        <translation>
            <numerusform>%n vastausta ei voi ymmärtää niin kuin se on kirjoitettu, joten sitä ei ole tallennettu</numerusform>
            <numerusform>%n vastausta ei voi ymmärtää niin kuin ne on kirjoitettu, joten niitä ei ole tallennettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n avoin kommentti</numerusform>
            <numerusform>%n avointa kommenttia</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for those who prepare the matter and stop nothing.</source>
        <translation>Ne ovat asian valmistelijoille, eivätkä ne estä mitään.</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>Näytä kommentit</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n kysymys vastaamatta</numerusform>
            <numerusform>%n kysymystä vastaamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ja %n muu</numerusform>
            <numerusform>… ja %n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a choice that the form no longer offers</source>
        <translation>
            <numerusform>%n vastaus, jonka valintaa lomake ei enää tarjoa</numerusform>
            <numerusform>%n vastausta, joiden valintaa lomake ei enää tarjoa</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are unless you choose again.</source>
        <translation>Ne pysyvät ennallaan, ellet valitse uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to questions that the form no longer asks</source>
        <translation>
            <numerusform>%n vastaus kysymykseen, jota lomake ei enää kysy</numerusform>
            <numerusform>%n vastausta kysymyksiin, joita lomake ei enää kysy</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept and travel along when you share the assessment.</source>
        <translation>Ne säilyvät ja kulkevat mukana, kun jaat arvioinnin.</translation>
    </message>
    <message>
        <source>A question whose words are no longer kept: {}</source>
        <translation>Kysymys, jonka sanoja ei ole enää tallessa: {}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{}: remove</source>
        <translation>{}: poista</translation>
    </message>
    <message>
        <source>Delete removes</source>
        <translation>Delete poistaa</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>{} (no longer offered)</source>
        <translation>{} (ei enää valittavissa)</translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <source>Type to search, or press the down arrow for the list</source>
        <translation>Etsi kirjoittamalla tai avaa luettelo alanuolella</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Piilota luettelo</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Näytä luettelo</translation>
    </message>
</context>
<context>
    <name>CommentsView</name>
    <message>
        <source>Show &amp;resolved ones, too</source>
        <translation>Näytä myös &amp;käsitellyt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Su&amp;lje</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>They travel along when you share the assessment, and are not printed unless you choose so.</source>
        <translation>Ne kulkevat mukana, kun jaat arvioinnin, eivätkä ne tulostu, ellet valitse niin.</translation>
    </message>
    <message>
        <source>No open comments.</source>
        <translation>Avoimia kommentteja ei ole.</translation>
    </message>
    <message>
        <source>Nobody has commented yet.</source>
        <translation>Kukaan ei ole vielä kommentoinut.</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Näytä &amp;lisää</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>Koko arviointi</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Siirry kohtaan</translation>
    </message>
</context>
<context>
    <name>ComparisonPart</name>
    <message>
        <source>The comparison is made from the impacts. It appears here as you give them.</source>
        <translation>Vertailu tehdään vaikutuksista. Se syntyy tähän sitä mukaa kuin kirjaat niitä.</translation>
    </message>
    <message>
        <source>Go to the impacts</source>
        <translation>Siirry vaikutuksiin</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Lyhyt aikaväli</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Pitkä aikaväli</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>a matter without a title</source>
        <translation>nimetön asia</translation>
    </message>
    <message>
        <source>Continue: {}</source>
        <translation>Jatka: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n kysymys vastaamatta</numerusform>
            <numerusform>%n kysymystä vastaamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>all questions answered</source>
        <translation>kaikkiin kysymyksiin on vastattu</translation>
    </message>
    <message>
        <source>last edited {}</source>
        <translation>muokattu viimeksi {}</translation>
    </message>
</context>
<context>
    <name>ConversationPart</name>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>Mitä kommentti koskee</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kirjoita kommentti</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentoi</translation>
    </message>
    <message>
        <source>Seen by colleagues, and not in the document unless you choose so.</source>
        <translation>Näkyy työtovereille, mutta ei asiakirjassa, ellet erikseen valitse niin.</translation>
    </message>
    <message numerus="yes">
        <source>%n more about its rows</source>
        <translation>
            <numerusform>%n muu riveistä</numerusform>
            <numerusform>%n muuta riveistä</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on {}</source>
        <translation>Kommentti: {}</translation>
    </message>
</context>
<context>
    <name>DateRangeField</name>
    <message>
        <source>{}, from</source>
        <translation>{}, ensimmäinen päivä</translation>
    </message>
    <message>
        <source>{}, to</source>
        <translation>{}, viimeinen päivä</translation>
    </message>
    <message>
        <source>Write the first day, too.</source>
        <translation>Kirjoita myös ensimmäinen päivä.</translation>
    </message>
    <message>
        <source>The last day is before the first. Check the days.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä. Tarkista päivät.</translation>
    </message>
</context>
<context>
    <name>DayBox</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Valitse kalenterista</translation>
    </message>
    <message>
        <source>The calendar has no such day. Check the day and the month.</source>
        <translation>Kalenterissa ei ole tällaista päivää. Tarkista päivä ja kuukausi.</translation>
    </message>
    <message>
        <source>Write the day like this: 9.12.2026.</source>
        <translation>Kirjoita päivä näin: 9.12.2026.</translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message>
        <source>Delete for good</source>
        <translation>Hävitä lopullisesti</translation>
    </message>
    <message>
        <source>Delete “{}” for good?</source>
        <translation>Hävitetäänkö ”{}” lopullisesti?</translation>
    </message>
    <message>
        <source>It is removed from the assessments, with its answers and its history. Among the backups it stays for a year at the most.</source>
        <translation>Se poistetaan arvioinneista vastauksineen ja muutoshistorioineen. Varmuuskopioissa se säilyy enintään vuoden.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Hävitä lopullisesti</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Säilytä</translation>
    </message>
</context>
<context>
    <name>DisputeCard</name>
    <message>
        <source>&amp;Both, one after the other</source>
        <translation>Molemmat &amp;peräkkäin</translation>
    </message>
    <message>
        <source>I &amp;write a new answer</source>
        <translation>Kirjoitan &amp;uuden vastauksen</translation>
    </message>
    <message>
        <source>Views &amp;differ: both stay in the document with their names</source>
        <translation>Näkemykset eroavat: molemmat jäävät &amp;asiakirjaan nimineen</translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message>
        <source>Choose between the answers</source>
        <translation>Valitse vastauksista</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Valitse</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>P&amp;eru</translation>
    </message>
</context>
<context>
    <name>DisputeLine</name>
    <message numerus="yes">
        <source>%n conflict(s): there are different answers to the same question.</source>
        <translation>
            <numerusform>%n ristiriita: samaan kysymykseen on eri vastauksia.</numerusform>
            <numerusform>%n ristiriitaa: samoihin kysymyksiin on eri vastauksia.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Valitse…</translation>
    </message>
</context>
<context>
    <name>DisputeNote</name>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Somebody has removed this row, and somebody else has worked in it.</source>
        <translation>Tämä rivi on poistettu, ja toinen on samaan aikaan muuttanut sitä.</translation>
    </message>
    <message>
        <source>{}: as it is written above</source>
        <translation>{}: kuten yllä on kirjoitettu</translation>
    </message>
    <message>
        <source>There are different answers to this:</source>
        <translation>Tähän on eri vastauksia:</translation>
    </message>
    <message>
        <source>What you write changes only your own answer. The others stay until somebody chooses.</source>
        <translation>Se, mitä kirjoitat, muuttaa vain omaa vastaustasi. Muut säilyvät, kunnes joku valitsee.</translation>
    </message>
    <message>
        <source>Views differ; the document gives all of them.</source>
        <translation>Näkemykset eroavat, ja asiakirjassa ovat ne kaikki.</translation>
    </message>
    <message>
        <source>What you write changes only your own view.</source>
        <translation>Se, mitä kirjoitat, muuttaa vain omaa näkemystäsi.</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>A question that the form does not ask</source>
        <translation>Kysymys, jota lomake ei kysy</translation>
    </message>
    <message>
        <source>a removed row</source>
        <translation>poistettu rivi</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>Koko arviointi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>A form that is not here</source>
        <translation>Lomake, jota täällä ei ole</translation>
    </message>
    <message>
        <source>A row that has been removed</source>
        <translation>Rivi, joka on poistettu</translation>
    </message>
    <message>
        <source>The row has been removed.</source>
        <translation>Rivi on poistettu.</translation>
    </message>
    <message>
        <source>The row has been moved.</source>
        <translation>Rivi on siirretty toiseen paikkaan.</translation>
    </message>
    <message>
        <source>The row stays, with these changes:</source>
        <translation>Rivi jää, ja siinä on nämä muutokset:</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Nimetön vastaaja</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} klo {}</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Make the document</source>
        <translation>Tee asiakirja</translation>
    </message>
    <message>
        <source>&amp;Choose the place and make</source>
        <translation>&amp;Valitse paikka ja tee</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>P&amp;eru</translation>
    </message>
    <message>
        <source>The headings and choices are in this language. Your own text stays as you wrote it.</source>
        <translation>Otsikot ja valmiit vastaukset ovat tällä kielellä. Oma tekstisi säilyy sellaisena kuin kirjoitit sen.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Asiakirjan kieli</translation>
    </message>
    <message>
        <source>As the state of the assessment says</source>
        <translation>Arvioinnin tilan mukaan</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-asiakirja</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A PDF made here is for printing and reading. An accessible one is made in Word: Save as PDF.</source>
        <translation>Täällä tehty PDF on tulostamista ja lukemista varten. Saavutettava PDF tehdään Wordissa: Tallenna PDF-muodossa.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Beside the answers</source>
        <translation>Vastausten lisäksi</translation>
    </message>
    <message>
        <source>&amp;Remarks, at the end</source>
        <translation>&amp;Huomautukset lopussa</translation>
    </message>
    <message>
        <source>C&amp;omments, with the names of those who wrote them</source>
        <translation>&amp;Kommentit ja niiden kirjoittajat</translation>
    </message>
    <message>
        <source>&amp;Questions without an answer</source>
        <translation>Kysymykset, &amp;joihin ei ole vastattu</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Asiakirjapohja</translation>
    </message>
    <message>
        <source>Use our &amp;letterhead…</source>
        <translation>Käytä &amp;omaa asiakirjapohjaa…</translation>
    </message>
    <message>
        <source>Use the usual &amp;paper</source>
        <translation>Käytä &amp;tavallista pohjaa</translation>
    </message>
    <message>
        <source>Word document or template (*.docx *.dotx)</source>
        <translation>Word-asiakirja tai -malli (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>The letterhead of the organisation</source>
        <translation>Organisaation asiakirjapohja</translation>
    </message>
    <message>
        <source>The document is on the usual paper. A letterhead is any Word file: its styles, margins and logo are used, and its text is not.</source>
        <translation>Asiakirja tehdään tavalliselle pohjalle. Oma pohja on mikä tahansa Word-tiedosto: siitä käytetään tyylit, reunukset ja tunnus, ei tekstiä.</translation>
    </message>
    <message>
        <source>The letterhead is {}</source>
        <translation>Asiakirjapohja on {}</translation>
    </message>
    <message>
        <source>A draft, and every page says so</source>
        <translation>Luonnos, ja se lukee joka sivulla</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Ei merkintää</translation>
    </message>
    <message>
        <source>Final, with a code of its content</source>
        <translation>Valmis, sisällöstä laskettu koodi</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
    <message>
        <source>In Finnish and Swedish, Finnish first</source>
        <translation>Suomeksi ja ruotsiksi, suomi ensin</translation>
    </message>
    <message>
        <source>In Finnish and Swedish, Swedish first</source>
        <translation>Suomeksi ja ruotsiksi, ruotsi ensin</translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message>
        <source>Who has answered</source>
        <translation>Kuka on vastannut</translation>
    </message>
    <message>
        <source>All earlier…</source>
        <translation>Kaikki aiemmat…</translation>
    </message>
    <message>
        <source>The answer now</source>
        <translation>Nykyinen vastaus</translation>
    </message>
    <message>
        <source>Waits for a choice beside the answer now</source>
        <translation>Odottaa valintaa nykyisen rinnalla</translation>
    </message>
    <message>
        <source>Stays beside the answer now</source>
        <translation>Jää nykyisen rinnalle</translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation>Palauta tämä</translation>
    </message>
    <message>
        <source>Earlier answer: {}</source>
        <translation>Aiempi vastaus: {}</translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>Move to edition {}?</source>
        <translation>Siirrytäänkö laitokseen {}?</translation>
    </message>
    <message>
        <source>Move to the changed form?</source>
        <translation>Siirrytäänkö muutettuun lomakkeeseen?</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>&amp;Keep the form as it is</source>
        <translation>&amp;Pidä lomake ennallaan</translation>
    </message>
    <message>
        <source>Every answer stays, and you can undo the move. Pages marked done stay marked.</source>
        <translation>Kaikki vastaukset säilyvät, ja siirron voi kumota. Valmiiksi merkityt sivut pysyvät merkittyinä.</translation>
    </message>
    <message>
        <source>No question changes. Only guidance or the words of the document are new.</source>
        <translation>Yksikään kysymys ei muutu. Vain ohjeet tai asiakirjan sanat ovat uusia.</translation>
    </message>
    <message numerus="yes">
        <source>%n new question(s)</source>
        <translation>
            <numerusform>%n uusi kysymys</numerusform>
            <numerusform>%n uutta kysymystä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) no longer asked</source>
        <translation>
            <numerusform>%n kysymys, jota ei enää kysytä</numerusform>
            <numerusform>%n kysymystä, joita ei enää kysytä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in other words</source>
        <translation>
            <numerusform>%n kysymys toisin sanoin</numerusform>
            <numerusform>%n kysymystä toisin sanoin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with other choices or demands</source>
        <translation>
            <numerusform>%n kysymys, jonka vaihtoehdot tai vaatimukset muuttuvat</numerusform>
            <numerusform>%n kysymystä, joiden vaihtoehdot tai vaatimukset muuttuvat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a place in the newer form</source>
        <translation>
            <numerusform>%n vastaus, jolle uudessa lomakkeessa ei ole paikkaa</numerusform>
            <numerusform>%n vastausta, joille uudessa lomakkeessa ei ole paikkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is kept, travels along, and is listed on Check and finish.</source>
        <translation>Kaikki säilyy, kulkee mukana ja on lueteltuna sivulla Tarkista ja viimeistele.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ja vielä %n</numerusform>
            <numerusform>… ja vielä %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionLine</name>
    <message>
        <source>The assessment uses the newer form now.</source>
        <translation>Arviointi käyttää nyt uudempaa lomaketta.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>K&amp;umoa</translation>
    </message>
    <message>
        <source>The form that this assessment was made with is not here. It is shown with the form in use.</source>
        <translation>Lomake, jolla tämä arviointi on tehty, ei ole tallessa. Arviointi näytetään nykyisellä lomakkeella.</translation>
    </message>
    <message>
        <source>There is a newer edition ({}) of the form. This assessment was made with edition {}.</source>
        <translation>Lomakkeesta on uudempi laitos ({}). Tämä arviointi on tehty laitoksella {}.</translation>
    </message>
    <message>
        <source>Loo&amp;k at the changes…</source>
        <translation>Katso, mikä m&amp;uuttuu…</translation>
    </message>
    <message>
        <source>The form has been changed. This assessment uses the form as it was.</source>
        <translation>Lomaketta on muutettu. Tämä arviointi käyttää lomaketta sellaisena kuin se oli.</translation>
    </message>
    <message>
        <source>Take the newer form into use</source>
        <translation>Uudempi lomake käyttöön</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Begin with the matter that is being prepared now. A short screening tells whether its effects need to be assessed, and how widely.</source>
        <translation>Aloita asiasta, jota valmistelet nyt. Lyhyt tarveseula kertoo, pitääkö asian vaikutukset arvioida ja kuinka laajasti.</translation>
    </message>
    <message>
        <source>Or look at a filled example first. It is an assessment like any other: change it, make a document of it, put it into the bin.</source>
        <translation>Voit myös tutustua ensin valmiiksi täytettyyn esimerkkiin. Se on arviointi siinä missä muutkin: muuta sitä, tee siitä asiakirja tai vie se roskakoriin.</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>&amp;Uusi arviointi</translation>
    </message>
    <message>
        <source>Open the filled e&amp;xample</source>
        <translation>Avaa täytett&amp;y esimerkki</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>Avaa tie&amp;dosto…</translation>
    </message>
    <message>
        <source>A file that a colleague has shared ends in .ennakko. Opening it copies it into this list.</source>
        <translation>Kollegan jakaman tiedoston nimen lopussa on .ennakko. Kun avaat sen, se kopioidaan tähän luetteloon.</translation>
    </message>
</context>
<context>
    <name>FactorDialog</name>
    <message>
        <source>Add a factor</source>
        <translation>Lisää osatekijä</translation>
    </message>
    <message>
        <source>Search for a factor</source>
        <translation>Etsi osatekijää</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Osatekijät</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>What does the decision have an impact on? &amp;Choose a factor.</source>
        <translation>&amp;Mihin päätös vaikuttaa? Valitse osatekijä.</translation>
    </message>
    <message>
        <source>&amp;Perspective under which it is shown</source>
        <translation>&amp;Näkökulma, jonka alla se näytetään</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>The usual one for the factor</source>
        <translation>Osatekijän tavallinen näkökulma</translation>
    </message>
    <message>
        <source>Is it not in the list? Name it in your &amp;own words.</source>
        <translation>&amp;Eikö sitä ole luettelossa? Nimeä se omin sanoin.</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>{}: not known</source>
        <translation>{}: ei tiedossa</translation>
    </message>
    <message>
        <source>Write the sum in euros with digits, like this: 84 000 or -1 250,50.</source>
        <translation>Kirjoita summa euroina numeroin, esimerkiksi 84 000 tai -1 250,50.</translation>
    </message>
    <message>
        <source>Write the year with four digits, like this: 2026.</source>
        <translation>Kirjoita vuosi neljällä numerolla, esimerkiksi 2026.</translation>
    </message>
    <message>
        <source>Write a whole number with digits, like this: 5 520.</source>
        <translation>Kirjoita kokonaisluku numeroin, esimerkiksi 5 520.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Copies of the same assessment in the same folder:</source>
        <translation>Samassa kansiossa on saman arvioinnin kopioita:</translation>
    </message>
    <message>
        <source>It still holds choices or answers of yours that you have undone here.</source>
        <translation>Siinä on vielä valintojasi tai vastauksiasi, jotka olet täällä perunut.</translation>
    </message>
    <message>
        <source>Bring back what I have undone, too</source>
        <translation>Ota takaisin myös se, minkä olen perunut</translation>
    </message>
</context>
<context>
    <name>FinalLine</name>
    <message>
        <source>This is marked final, and now it has been changed. A document made before is as it was.</source>
        <translation>Arviointi on merkitty valmiiksi, ja nyt sitä on muutettu. Aiemmin tehty asiakirja on ennallaan.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Takaisin luonnokseksi</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-asiakirja (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Asiakirjaa tehdään…</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) still to fill: the document is marked as a draft.</source>
        <translation>
            <numerusform>%n puute on vielä korjaamatta, joten asiakirja merkitään luonnokseksi.</numerusform>
            <numerusform>%n puutetta on vielä korjaamatta, joten asiakirja merkitään luonnokseksi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) still to fill.</source>
        <translation>
            <numerusform>%n puute on vielä korjaamatta.</numerusform>
            <numerusform>%n puutetta on vielä korjaamatta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment is a draft, and the document says so.</source>
        <translation>Arviointi on luonnos, ja se näkyy myös asiakirjassa.</translation>
    </message>
    <message>
        <source>The document is ready</source>
        <translation>Asiakirja on valmis</translation>
    </message>
    <message>
        <source>Making the form…</source>
        <translation>Lomaketta tehdään…</translation>
    </message>
    <message>
        <source>The form is ready</source>
        <translation>Lomake on valmis</translation>
    </message>
    <message>
        <source>Every page says that the document is a draft.</source>
        <translation>Joka sivulla lukee, että asiakirja on luonnos.</translation>
    </message>
    <message>
        <source>The document is marked as final, with a code of its content.</source>
        <translation>Asiakirja on merkitty lopulliseksi, ja siinä on tarkistuskoodi.</translation>
    </message>
    <message>
        <source>The document has no mark.</source>
        <translation>Asiakirjassa ei ole merkintää.</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Pois jätetty: {}.</translation>
    </message>
    <message>
        <source>It is version {}. The number grows when the answers have changed since the last document.</source>
        <translation>Se on versio {}. Numero kasvaa, kun vastaukset ovat muuttuneet edellisen asiakirjan jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>The summary text is on the clipboard: %n character(s).</source>
        <translation>
            <numerusform>Tiivistelmä on leikepöydällä: %n merkki.</numerusform>
            <numerusform>Tiivistelmä on leikepöydällä: %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of your own summary did not fit: check it.</source>
        <translation>Oman tiivistelmäsi loppu ei mahtunut mukaan: tarkista se.</translation>
    </message>
    <message>
        <source>the one who asked</source>
        <translation>vastausta pyytäneelle</translation>
    </message>
    <message>
        <source>Ennakko assessment (*.ennakko)</source>
        <translation>Ennakon arviointi (*.ennakko)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Tiedostoa kirjoitetaan…</translation>
    </message>
    <message>
        <source>It holds every answer and who gave it. Send it in a way that suits its content.</source>
        <translation>Siinä on kaikki vastaukset ja tieto siitä, kuka ne on antanut. Lähetä se sisältöön sopivalla tavalla.</translation>
    </message>
    <message>
        <source>It opens with the password: {}</source>
        <translation>Se avautuu salasanalla: {}</translation>
    </message>
    <message>
        <source>The file is ready to give to a colleague</source>
        <translation>Tiedosto on valmis annettavaksi kollegalle</translation>
    </message>
    <message>
        <source>&amp;Copy the password</source>
        <translation>K&amp;opioi salasana</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>&amp;Use the folder</source>
        <translation>O&amp;ta kansio käyttöön</translation>
    </message>
    <message>
        <source>&amp;Change the folder</source>
        <translation>&amp;Vaihda kansio</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Yhteinen kansio</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Choose a folder that your colleagues can open, too: on a network drive, or in OneDrive, Nextcloud or the like. Everybody&apos;s Ennakko writes one file of its own there and reads the files of the others.</source>
        <translation>Valitse kansio, jonka työkaverisikin saavat auki: verkkolevyltä tai esimerkiksi OneDrivesta tai Nextcloudista. Jokaisen Ennakko kirjoittaa sinne yhden oman tiedoston ja lukee muiden tiedostot.</translation>
    </message>
    <message>
        <source>Your answers go there when you leave a page, or have not written for half a minute. What others have answered comes here by itself. Whoever can open the folder can read the assessment.</source>
        <translation>Vastauksesi menevät kansioon, kun siirryt sivulta toiselle tai et ole kirjoittanut puoleen minuuttiin. Muiden vastaukset tulevat tänne itsestään. Jokainen, joka saa kansion auki, voi lukea arvioinnin.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>&amp;Stop using the folder</source>
        <translation>&amp;Lopeta kansion käyttö</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>V&amp;alitse…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Valitse kansio.</translation>
    </message>
    <message>
        <source>There is no such folder, or it cannot be reached just now.</source>
        <translation>Tällaista kansiota ei ole, tai siihen ei päästä juuri nyt.</translation>
    </message>
    <message>
        <source>Ennakko keeps its own data in that folder. Choose another one.</source>
        <translation>Ennakko säilyttää siinä kansiossa omia tietojaan. Valitse toinen kansio.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Guidance</source>
        <translation>Opastus</translation>
    </message>
    <message>
        <source>This could be plainer</source>
        <translation>Tämän voisi sanoa selkeämmin</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Miksi tätä kysytään</translation>
    </message>
    <message>
        <source>Questions to help you think</source>
        <translation>Kysymyksiä pohdittavaksi</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ja %n muu</numerusform>
            <numerusform>… ja %n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidanceFrame</name>
    <message>
        <source>Back to the questions</source>
        <translation>Takaisin kysymyksiin</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Save as</source>
        <translation>Tallenna nimellä</translation>
    </message>
    <message>
        <source>A PDF made here is for printing and reading. An accessible one is made in Word: Save as PDF.</source>
        <translation>Täällä tehty PDF on tulostamista ja lukemista varten. Saavutettava PDF tehdään Wordissa: Tallenna PDF-muodossa.</translation>
    </message>
    <message>
        <source>&amp;Open the document</source>
        <translation>&amp;Avaa asiakirja</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Avaa &amp;kansio</translation>
    </message>
</context>
<context>
    <name>Historic</name>
    <message>
        <source>The assessment as it was {}. Where the answer is another now, it says so.</source>
        <translation>Arviointi sellaisena kuin se oli {}. Jos vastaus on nyt toinen, se on kerrottu.</translation>
    </message>
    <message>
        <source>&amp;Go back to this state</source>
        <translation>&amp;Palauta tämä tila</translation>
    </message>
    <message>
        <source>Answers as they were {}</source>
        <translation>Vastaukset sellaisina kuin ne olivat {}</translation>
    </message>
    <message>
        <source>The answers are as they were {}. {} takes it back.</source>
        <translation>Vastaukset ovat sellaiset kuin ne olivat {}. {} peruu palautuksen.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>All pages</source>
        <translation>Kaikki sivut</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki vastaajat</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Vastaaja</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Su&amp;lje</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Muutoshistoria</translation>
    </message>
    <message>
        <source>Nothing has been answered here yet.</source>
        <translation>Täällä ei ole vielä vastattu mihinkään.</translation>
    </message>
    <message>
        <source>Show &amp;earlier ones</source>
        <translation>Näytä ai&amp;emmat</translation>
    </message>
    <message>
        <source>The assessment as it was after this</source>
        <translation>Arviointi tämän jälkeen</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} klo {}</translation>
    </message>
    <message>
        <source>Came from the file {} on {}</source>
        <translation>Tullut tiedostosta {} {}</translation>
    </message>
    <message>
        <source>{}: removed</source>
        <translation>{}: poistettu</translation>
    </message>
</context>
<context>
    <name>ImpactCard</name>
    <message>
        <source>Remove this impact</source>
        <translation>Poista tämä vaikutus</translation>
    </message>
    <message>
        <source>Repeat for other sites…</source>
        <translation>Toista muille kohteille…</translation>
    </message>
    <message>
        <source>More about this impact</source>
        <translation>Lisätietoja vaikutuksesta</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Poista {}</translation>
    </message>
</context>
<context>
    <name>ImpactEditor</name>
    <message>
        <source>Add another impact in this cell</source>
        <translation>Lisää tähän soluun toinen vaikutus</translation>
    </message>
    <message>
        <source>Describe an impact in this cell</source>
        <translation>Kuvaa vaikutus tähän soluun</translation>
    </message>
    <message>
        <source>Impacts of alternatives that are not compared</source>
        <translation>Vertailun ulkopuolisten vaihtoehtojen vaikutukset</translation>
    </message>
    <message>
        <source>Back to the &amp;matrix</source>
        <translation>&amp;Palaa taulukkoon</translation>
    </message>
    <message>
        <source>Remove this factor</source>
        <translation>Poista tämä osatekijä</translation>
    </message>
</context>
<context>
    <name>ImpactsPart</name>
    <message>
        <source>A turned corner: the sites differ.</source>
        <translation>Taitettu kulma: kohteet eroavat toisistaan.</translation>
    </message>
    <message>
        <source>Impacts by factor and alternative</source>
        <translation>Vaikutukset osatekijöittäin ja vaihtoehdoittain</translation>
    </message>
    <message>
        <source>In a cell: + better, − worse, 0 no impact, ? not known, Delete clears, Enter opens the details.</source>
        <translation>Solussa: + parempi, − huonompi, 0 ei vaikutusta, ? ei tiedetä, Delete tyhjentää, Enter avaa tarkemmat tiedot.</translation>
    </message>
    <message>
        <source>Add a fac&amp;tor</source>
        <translation>&amp;Lisää osatekijä</translation>
    </message>
    <message>
        <source>Impacts are given for each alternative. Add at least one alternative first.</source>
        <translation>Vaikutukset kirjataan vaihtoehdoittain. Lisää ensin vähintään yksi vaihtoehto.</translation>
    </message>
    <message>
        <source>Go to the alternatives</source>
        <translation>Siirry vaihtoehtoihin</translation>
    </message>
    <message>
        <source>Add sites</source>
        <translation>Lisää kohteita</translation>
    </message>
    <message>
        <source>Repeat for other sites</source>
        <translation>Toista muille kohteille</translation>
    </message>
    <message>
        <source>short</source>
        <translation>lyhyt</translation>
    </message>
    <message>
        <source>long</source>
        <translation>pitkä</translation>
    </message>
    <message>
        <source>Every alternative is compared with {}.</source>
        <translation>Jokaista vaihtoehtoa verrataan tähän: {}.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n impact(s) of alternatives that are not compared</source>
        <translation>
            <numerusform>Näytä %n vertailun ulkopuolisen vaihtoehdon vaikutus</numerusform>
            <numerusform>Näytä %n vertailun ulkopuolisten vaihtoehtojen vaikutusta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpRow</name>
    <message>
        <source>Go there</source>
        <translation>Siirry</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>No copy could be put into the second place.</source>
        <translation>Kopiota ei saatu toiseen paikkaan.</translation>
    </message>
    <message>
        <source>Those on this computer are made as before.</source>
        <translation>Tällä tietokoneella kopiot otetaan kuten ennenkin.</translation>
    </message>
    <message>
        <source>Open the &amp;settings</source>
        <translation>Avaa a&amp;setukset</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>today {}</source>
        <translation>tänään klo {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <translation>eilen klo {}</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
</context>
<context>
    <name>LeftOutLine</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ja %n muu</numerusform>
            <numerusform>… ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w what…</source>
        <translation>Nä&amp;ytä mitä…</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Ei otettu mukaan</translation>
    </message>
    <message>
        <source>The file {} in the shared folder is left out.</source>
        <translation>Yhteisen kansion tiedostoa {} ei otettu mukaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the file {} were changed outside Ennakko and are left out:</source>
        <translation>
            <numerusform>Tiedostossa {} on %n vastaus, jota on muutettu Ennakon ulkopuolella. Sitä ei otettu mukaan:</numerusform>
            <numerusform>Tiedostossa {} on %n vastausta, joita on muutettu Ennakon ulkopuolella. Niitä ei otettu mukaan:</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file {}, changed outside Ennakko:</source>
        <translation>Tiedostossa {}, muutettu Ennakon ulkopuolella:</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Nothing found for “{}”</source>
        <translation>Haulla ”{}” ei löytynyt mitään</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Roskakori on tyhjä</translation>
    </message>
    <message>
        <source>All the words must be in the same answer, title or case number. The beginning of a word is enough.</source>
        <translation>Kaikkien sanojen on oltava samassa vastauksessa, otsikossa tai asianumerossa. Sanan alku riittää.</translation>
    </message>
    <message>
        <source>Clear &amp;the search</source>
        <translation>Tyh&amp;jennä haku</translation>
    </message>
    <message>
        <source>Show all assessmen&amp;ts</source>
        <translation>Näytä kaikki arvi&amp;oinnit</translation>
    </message>
    <message>
        <source>No assessments in this state</source>
        <translation>Tässä tilassa ei ole arviointeja</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) found</source>
        <translation>
            <numerusform>%n arviointi löytyi</numerusform>
            <numerusform>%n arviointia löytyi</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” is now in the bin.</source>
        <translation>”{}” on nyt roskakorissa.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Palauta</translation>
    </message>
    <message>
        <source>“{}” is back among your assessments.</source>
        <translation>”{}” on taas arviointiesi joukossa.</translation>
    </message>
    <message>
        <source>O&amp;pen it</source>
        <translation>&amp;Avaa se</translation>
    </message>
    <message>
        <source>Matter without a title</source>
        <translation>Nimetön asia</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>&amp;Palauta</translation>
    </message>
    <message>
        <source>Dele&amp;te for good…</source>
        <translation>Hävitä l&amp;opullisesti…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Put into the bin</source>
        <translation>Vie r&amp;oskakoriin</translation>
    </message>
    <message>
        <source>Your data is in this folder: {}</source>
        <translation>Tietosi ovat tässä kansiossa: {}</translation>
    </message>
</context>
<context>
    <name>LibraryDoings</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Put into the bin</source>
        <translation>Vie r&amp;oskakoriin</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Delete-näppäin</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>&amp;Palauta</translation>
    </message>
    <message>
        <source>Dele&amp;te for good…</source>
        <translation>Hävitä l&amp;opullisesti…</translation>
    </message>
</context>
<context>
    <name>LibraryFoot</name>
    <message>
        <source>&amp;Where is my data?</source>
        <translation>Miss&amp;ä tietoni ovat?</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>As&amp;etukset</translation>
    </message>
    <message>
        <source>Everything is on this computer. Nothing is sent.</source>
        <translation>Kaikki on tällä tietokoneella. Mitään ei lähetetä.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>&amp;All {}</source>
        <translation>Ka&amp;ikki {}</translation>
    </message>
    <message>
        <source>In p&amp;rogress {}</source>
        <translation>&amp;Kesken {}</translation>
    </message>
    <message>
        <source>Out for co&amp;mment {}</source>
        <translation>&amp;Lausunnolla {}</translation>
    </message>
    <message>
        <source>Fina&amp;l {}</source>
        <translation>&amp;Valmiit {}</translation>
    </message>
    <message>
        <source>&amp;Decided {}</source>
        <translation>Päätet&amp;yt {}</translation>
    </message>
    <message>
        <source>&amp;Bin {}</source>
        <translation>&amp;Roskakori {}</translation>
    </message>
</context>
<context>
    <name>LibraryTop</name>
    <message>
        <source>Assessments</source>
        <translation>Arvioinnit</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>Avaa tie&amp;dosto…</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>&amp;Uusi arviointi</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Not chosen</source>
        <translation>Ei valittu</translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message>
        <source>{} characters; about {} is a good length.</source>
        <translation>{} merkkiä; sopiva pituus on noin {}.</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
</context>
<context>
    <name>MatrixCells</name>
    <message>
        <source>Nothing here yet. Choose this row to begin.</source>
        <translation>Täällä ei ole vielä mitään. Aloita valitsemalla tämä rivi.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Add the factor {}</source>
        <translation>Lisää osatekijä: {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Poista {}</translation>
    </message>
    <message>
        <source>{}, comments</source>
        <translation>{}, kommentteja</translation>
    </message>
    <message>
        <source>Without a perspective</source>
        <translation>Ilman näkökulmaa</translation>
    </message>
    <message>
        <source>The whole perspective</source>
        <translation>Koko näkökulma</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something in the program went wrong. Your text is safe at:
{}

You can go on. If it happens again, copy the details and send them to whoever looks after the program. They hold no answers.</source>
        <translation>Ohjelmassa tapahtui virhe. Tekstisi on tallessa tässä:
{}

Voit jatkaa. Jos virhe toistuu, kopioi tiedot ja lähetä ne ohjelman ylläpitäjälle. Niissä ei ole vastauksia.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Tämä ei onnistunut</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>&amp;Copy the details</source>
        <translation>Kopioi t&amp;iedot</translation>
    </message>
    <message>
        <source>&amp;Start Ennakko again</source>
        <translation>&amp;Käynnistä Ennakko uudelleen</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Write your name, so that your colleagues see which answers are yours.</source>
        <translation>Kirjoita nimesi, niin työkaverisi näkevät, mitkä vastaukset ovat sinun.</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Etunimi ja sukunimi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Use the name</source>
        <translation>Käytä nimeä</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
</context>
<context>
    <name>NewAssessmentDialog</name>
    <message>
        <source>New assessment</source>
        <translation>Uusi arviointi</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Aloita</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>Title of the matter</source>
        <translation>Asian otsikko</translation>
    </message>
    <message>
        <source>The same title as on the agenda. You can leave it for later.</source>
        <translation>Sama otsikko kuin esityslistalla. Voit kirjoittaa sen myös myöhemmin.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Miten haluat aloittaa?</translation>
    </message>
    <message>
        <source>Who assesses</source>
        <translation>Kuka arvioi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Your answers carry your name when you share an assessment.</source>
        <translation>Nimesi näkyy vastauksissasi, kun jaat arvioinnin.</translation>
    </message>
    <message>
        <source>Decides which section of the law is cited.</source>
        <translation>Ratkaisee, mihin lainkohtaan viitataan.</translation>
    </message>
    <message>
        <source>Start with the screening</source>
        <translation>Aloita tarveseulasta</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Suositus</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentti</numerusform>
            <numerusform>%n kommenttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message>
        <source>New from {}, {}</source>
        <translation>Uusi, lisännyt {}, {}</translation>
    </message>
    <message>
        <source>Changed by {}, {}</source>
        <translation>Muuttanut {}, {}</translation>
    </message>
</context>
<context>
    <name>NextChange</name>
    <message>
        <source>Nobody else has changed anything since you last looked.</source>
        <translation>Kukaan muu ei ole muuttanut mitään sen jälkeen, kun viimeksi katsoit.</translation>
    </message>
</context>
<context>
    <name>NoAssessmentChoice</name>
    <message>
        <source>&amp;No assessment is needed</source>
        <translation>Arv&amp;iointia ei tarvita</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Palauta luonnokseksi</translation>
    </message>
    <message>
        <source>It is decided: no assessment is made. Make the one-page document, or copy the two lines for the agenda item.</source>
        <translation>On päätetty, ettei arviointia tehdä. Tee yksisivuinen asiakirja tai kopioi kahden rivin teksti esityslistalle.</translation>
    </message>
    <message>
        <source>Before it can be decided that no assessment is made:</source>
        <translation>Ennen kuin voidaan päättää, ettei arviointia tehdä:</translation>
    </message>
    <message>
        <source>No assessment is needed</source>
        <translation>Arviointia ei tarvita</translation>
    </message>
</context>
<context>
    <name>NothingToCompare</name>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Vertailtavaa ei vielä ole</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Nothing is found with these words.</source>
        <translation>Näillä sanoilla ei löydy mitään.</translation>
    </message>
</context>
<context>
    <name>OriginPart</name>
    <message>
        <source>Originally: {}</source>
        <translation>Alun perin: {}</translation>
    </message>
    <message>
        <source>Originally · {}</source>
        <translation>Alun perin · {}</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Näytä vähemmän</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Näytä kokonaan</translation>
    </message>
</context>
<context>
    <name>OtherFolder</name>
    <message>
        <source>Ennakko cannot keep your assessments there</source>
        <translation>Ennakko ei voi pitää arviointejasi siellä</translation>
    </message>
    <message>
        <source>The assessments that are in that folder already stay there.</source>
        <translation>Arvioinnit, jotka ovat jo siinä kansiossa, pysyvät siellä.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>Use the folder of this &amp;computer</source>
        <translation>Käytä tämän &amp;tietokoneen kansiota</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Valitse toinen &amp;kansio…</translation>
    </message>
    <message>
        <source>A folder for your assessments</source>
        <translation>Kansio arvioinneillesi</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>waits for a choice</source>
        <translation>odottaa valintaa</translation>
    </message>
    <message>
        <source>the row stays</source>
        <translation>rivi jää</translation>
    </message>
    <message>
        <source>the row has been removed</source>
        <translation>rivi on poistettu</translation>
    </message>
    <message>
        <source>the views differ, and all of them stay</source>
        <translation>näkemykset eroavat, ja kaikki jäävät</translation>
    </message>
    <message>
        <source>a new answer</source>
        <translation>uusi vastaus</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>sinun vastauksesi</translation>
    </message>
    <message>
        <source>the answer of {}</source>
        <translation>vastaus, jonka antoi {}</translation>
    </message>
</context>
<context>
    <name>OwnForms</name>
    <message>
        <source>Add fo&amp;rms…</source>
        <translation>Lisää &amp;lomakkeita…</translation>
    </message>
    <message numerus="yes">
        <source>Own forms are not in use, because they have %n fault(s).</source>
        <translation>
            <numerusform>Omat lomakkeet eivät ole käytössä, koska niissä on %n virhe.</numerusform>
            <numerusform>Omat lomakkeet eivät ole käytössä, koska niissä on %n virhettä.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Niitä ei ole vielä.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Shared by your organisation</source>
        <translation>Organisaation yhteinen</translation>
    </message>
    <message>
        <source>{} is not in use: its name ends in .txt, which Notepad adds.</source>
        <translation>{} ei ole käytössä: sen nimen lopussa on .txt, jonka Muistio lisää.</translation>
    </message>
    <message>
        <source>Use it as {}</source>
        <translation>Ota käyttöön nimellä {}</translation>
    </message>
    <message>
        <source>{name}, edition {edition} ({file})</source>
        <translation>{name}, laitos {edition} ({file})</translation>
    </message>
    <message>
        <source>Forms (*.toml *.toml.txt)</source>
        <translation>Lomakkeet (*.toml *.toml.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Add forms</source>
        <translation>Lisää lomakkeita</translation>
    </message>
    <message>
        <source>Taken into use as {}, without the .txt that Notepad adds to a name.</source>
        <translation>Otettu käyttöön nimellä {}, ilman Muistion lisäämää päätettä .txt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: own forms that were here before have %n fault(s).</source>
        <translation>
            <numerusform>Mitään ei lisätty: aiemmissa omissa lomakkeissa on %n virhe.</numerusform>
            <numerusform>Mitään ei lisätty: aiemmissa omissa lomakkeissa on %n virhettä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the files was added. They have %n fault(s) in all.</source>
        <translation>
            <numerusform>Yhtään tiedostoa ei lisätty. Niissä on yhteensä %n virhe.</numerusform>
            <numerusform>Yhtään tiedostoa ei lisätty. Niissä on yhteensä %n virhettä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{}” was not added. It has %n fault(s).</source>
        <translation>
            <numerusform>Tiedostoa ”{}” ei lisätty. Siinä on %n virhe.</numerusform>
            <numerusform>Tiedostoa ”{}” ei lisätty. Siinä on %n virhettä.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” is no longer in use</source>
        <translation>”{}” ei ole enää käytössä</translation>
    </message>
    <message>
        <source>It is kept in the folder {}.</source>
        <translation>Se on tallessa kansiossa {}.</translation>
    </message>
    <message>
        <source>Take it back into use</source>
        <translation>Ota takaisin käyttöön</translation>
    </message>
    <message>
        <source>The file could not be taken back into use. It is still where it is kept.</source>
        <translation>Tiedostoa ei voitu ottaa takaisin käyttöön. Se on yhä tallessa samassa paikassa.</translation>
    </message>
    <message>
        <source>The file could not be removed.</source>
        <translation>Tiedostoa ei voitu poistaa.</translation>
    </message>
</context>
<context>
    <name>PageNews</name>
    <message>
        <source>Go to the next change</source>
        <translation>Siirry seuraavaan muutokseen</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Merkitse nähdyksi</translation>
    </message>
    <message>
        <source>Changed since you last looked:</source>
        <translation>Muuttunut edellisen katselusi jälkeen:</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n vastaus</numerusform>
            <numerusform>%n vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n uusi rivi</numerusform>
            <numerusform>%n uutta riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed row(s)</source>
        <translation>
            <numerusform>%n poistettu rivi</numerusform>
            <numerusform>%n poistettua riviä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
</context>
<context>
    <name>PageRemarks</name>
    <message numerus="yes">
        <source>… and %n more on the last page</source>
        <translation>
            <numerusform>… ja %n muu viimeisellä sivulla</numerusform>
            <numerusform>… ja %n muuta viimeisellä sivulla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look on this page</source>
        <translation>
            <numerusform>%n asia tällä sivulla kannattaa vielä katsoa</numerusform>
            <numerusform>%n asiaa tällä sivulla kannattaa vielä katsoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Edellinen</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Jatka</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>The file is protected</source>
        <translation>Tiedosto on suojattu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>Ask the sender for it if you have not got it.</source>
        <translation>Pyydä se lähettäjältä, jos sinulla ei ole sitä.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
</context>
<context>
    <name>PersonsField</name>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Poista {}</translation>
    </message>
</context>
<context>
    <name>PerspectiveCard</name>
    <message>
        <source>Factors to begin with</source>
        <translation>Osatekijöitä, joista voi aloittaa</translation>
    </message>
    <message>
        <source>More factors</source>
        <translation>Lisää osatekijöitä</translation>
    </message>
    <message>
        <source>Another factor…</source>
        <translation>Muu osatekijä…</translation>
    </message>
    <message>
        <source>This perspective does not concern the decision</source>
        <translation>Näkökulma ei koske tätä päätöstä</translation>
    </message>
    <message>
        <source>It does concern the decision</source>
        <translation>Näkökulma koskee tätä päätöstä</translation>
    </message>
    <message>
        <source>{} does not concern the decision</source>
        <translation>{}: ei koske päätöstä</translation>
    </message>
    <message>
        <source>{} concerns the decision</source>
        <translation>{}: koskee päätöstä</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>What bringing together does</source>
        <translation>Mitä yhdistäminen tekee</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentti</numerusform>
            <numerusform>%n kommenttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n ristiriita</numerusform>
            <numerusform>%n ristiriitaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) where the views differ and all of them stay, as decided by {}</source>
        <translation>
            <numerusform>%n kysymys, jossa näkemykset eroavat ja kaikki jäävät. Näin päätti {}</numerusform>
            <numerusform>%n kysymystä, joissa näkemykset eroavat ja kaikki jäävät. Näin päätti {}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that is not here already.</source>
        <translation>Tiedostossa ei ole mitään, mitä täällä ei jo ole.</translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s): {}</source>
        <translation>
            <numerusform>%n uusi vastaus: {}</numerusform>
            <numerusform>%n uutta vastausta: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s): {}</source>
        <translation>
            <numerusform>%n uusi rivi: {}</numerusform>
            <numerusform>%n uutta riviä: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) replaced: {} had seen the earlier answer and changed it</source>
        <translation>
            <numerusform>%n vastaus korvautuu: {} oli nähnyt aiemman vastauksen ja muuttanut sitä</numerusform>
            <numerusform>%n vastausta korvautuu: {} oli nähnyt aiemmat vastaukset ja muuttanut niitä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) replaced: {} had seen the earlier ones and changed them</source>
        <translation>
            <numerusform>%n vastaus korvautuu: {} olivat nähneet aiemman ja muuttaneet sitä</numerusform>
            <numerusform>%n vastausta korvautuu: {} olivat nähneet aiemmat ja muuttaneet niitä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) or row(s) removed: {}</source>
        <translation>
            <numerusform>%n vastaus tai rivi poistuu: {}</numerusform>
            <numerusform>%n vastausta tai riviä poistuu: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies had different editions of the form. Edition {} is used.</source>
        <translation>Kopiot oli tehty lomakkeen eri laitoksilla. Käytössä on laitos {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the file were changed outside Ennakko. They are not brought in.</source>
        <translation>
            <numerusform>%n vastausta tiedostossa on muutettu Ennakon ulkopuolella. Sitä ei oteta mukaan.</numerusform>
            <numerusform>%n vastausta tiedostossa on muutettu Ennakon ulkopuolella. Niitä ei oteta mukaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) bear your name but have never been on this computer. Look at them before you go on.</source>
        <translation>
            <numerusform>%n vastaus on sinun nimissäsi, mutta sitä ei ole ollut tällä tietokoneella. Katso se ennen kuin jatkat.</numerusform>
            <numerusform>%n vastausta on sinun nimissäsi, mutta niitä ei ole ollut tällä tietokoneella. Katso ne ennen kuin jatkat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Now:</source>
        <translation>Nyt:</translation>
    </message>
    <message>
        <source>Comes instead:</source>
        <translation>Tilalle:</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The document is being laid out…</source>
        <translation>Asiakirjaa taitetaan…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Sulje esikatselu</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Asiakirjan esikatselu</translation>
    </message>
    <message>
        <source>Enter goes to the question behind the words.</source>
        <translation>Enter vie siihen kysymykseen, josta teksti tulee.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Kansio</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>Ka&amp;nsio:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Tiedosto&amp;tyyppi:</translation>
    </message>
</context>
<context>
    <name>RadioField</name>
    <message>
        <source>Clear the choice</source>
        <translation>Tyhjennä valinta</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Matter without a title</source>
        <translation>Nimetön asia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Su&amp;lje</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Ennakko assessment (*.ennakko);;All files (*)</source>
        <translation>Ennakon arviointi (*.ennakko);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Luetaan tiedostoja…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Choice between answers</source>
        <translation>Valinta vastausten välillä</translation>
    </message>
    <message>
        <source>{} was made with a newer version of Ennakko. You can read it here. To work on it, update Ennakko and open the file again.</source>
        <translation>{} on tehty Ennakon uudemmalla versiolla. Voit lukea sen tässä. Jos haluat muokata sitä, päivitä Ennakko ja avaa tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>There is nothing in the file that is not here already.</source>
        <translation>Tiedostossa ei ole mitään, mitä täällä ei jo ole.</translation>
    </message>
    <message>
        <source>Copying your data…</source>
        <translation>Varmuuskopioidaan…</translation>
    </message>
    <message>
        <source>Brought together. {} takes all of it back.</source>
        <translation>Yhdistetty. {} peruu koko yhdistämisen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>%n tiedostoa ei voi avata</numerusform>
            <numerusform>%n tiedostoa ei voi avata</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>There is nothing on this computer yet, but there are copies of assessments in the folder
{}</source>
        <translation>Tällä tietokoneella ei ole vielä mitään, mutta arviointien kopioita on kansiossa
{}</translation>
    </message>
    <message>
        <source>Go on with your assessments?</source>
        <translation>Jatketaanko arviointejasi?</translation>
    </message>
    <message>
        <source>&amp;Begin with nothing</source>
        <translation>&amp;Aloita tyhjästä</translation>
    </message>
    <message>
        <source>&amp;Choose a copy…</source>
        <translation>&amp;Valitse kopio…</translation>
    </message>
    <message>
        <source>The assessment as it was {}, from a copy. It can be read here and not changed.</source>
        <translation>Arviointi sellaisena kuin se oli {}, kopiosta. Sitä voi lukea tässä, mutta ei muuttaa.</translation>
    </message>
    <message>
        <source>Copying your data…</source>
        <translation>Varmuuskopioidaan…</translation>
    </message>
    <message>
        <source>Answers as they were {}</source>
        <translation>Vastaukset sellaisina kuin ne olivat {}</translation>
    </message>
    <message>
        <source>A folder for the files, one for each assessment</source>
        <translation>Kansio tiedostoille, yksi kullekin arvioinnille</translation>
    </message>
    <message>
        <source>Writing the assessments…</source>
        <translation>Arviointeja kirjoitetaan…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Keskeytä</translation>
    </message>
    <message>
        <source>These could not be read: {}</source>
        <translation>Näitä ei voitu lukea: {}</translation>
    </message>
    <message>
        <source>Every assessment is in the folder {} as a file of its own.</source>
        <translation>Jokainen arviointi on kansiossa {} omana tiedostonaan.</translation>
    </message>
    <message>
        <source>Stopped. Some of the assessments are in the folder {}.</source>
        <translation>Keskeytetty. Osa arvioinneista on kansiossa {}.</translation>
    </message>
</context>
<context>
    <name>RecoveryRoom</name>
    <message>
        <source>Backups and recovery</source>
        <translation>Varmuuskopiot ja palautus</translation>
    </message>
    <message>
        <source>Ennakko copies all assessments each hour while it is open, and before anything that changes much. They are on this computer in the folder {}</source>
        <translation>Ennakko kopioi kaikki arvioinnit joka tunti, kun se on auki, ja aina ennen kuin jokin muuttaa paljon. Ne ovat tällä tietokoneella kansiossa {}</translation>
    </message>
    <message>
        <source>L&amp;ook at it</source>
        <translation>K&amp;atso sitä</translation>
    </message>
    <message>
        <source>Bring back this &amp;assessment…</source>
        <translation>Palauta &amp;tämä arviointi…</translation>
    </message>
    <message>
        <source>Bring &amp;back everything…</source>
        <translation>Palauta &amp;kaikki…</translation>
    </message>
    <message>
        <source>Take a &amp;copy now</source>
        <translation>&amp;Ota kopio nyt</translation>
    </message>
    <message>
        <source>Save everything as &amp;text…</source>
        <translation>Tallenna kaikk&amp;i tekstinä…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopiot</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Kopion sisältö</translation>
    </message>
    <message>
        <source>in the second place, {}</source>
        <translation>toisessa paikassa, {}</translation>
    </message>
    <message>
        <source>There are no copies yet. The first is taken soon after the program is opened.</source>
        <translation>Kopioita ei vielä ole. Ensimmäinen otetaan pian ohjelman avaamisen jälkeen.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Avaa ka&amp;nsio</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>{} of {} answered, modified {}</source>
        <translation>{}/{} vastattu, muokattu {}</translation>
    </message>
    <message>
        <source>{}, in the bin</source>
        <translation>{}, roskakorissa</translation>
    </message>
    <message>
        <source>Matter without a title</source>
        <translation>Nimetön asia</translation>
    </message>
    <message>
        <source>Its answers become as they were {}. The present ones stay in its history, and you can undo this.</source>
        <translation>Sen vastaukset palautetaan sellaisiksi kuin ne olivat {}. Nykyiset jäävät muutoshistoriaan, ja tämän voi kumota.</translation>
    </message>
    <message>
        <source>It is not among your assessments now, and is added to them as it was.</source>
        <translation>Se ei ole enää arvioinneissasi, ja se lisätään niihin sellaisena kuin se oli.</translation>
    </message>
    <message>
        <source>Bring back “{}”?</source>
        <translation>Palautetaanko ”{}”?</translation>
    </message>
    <message>
        <source>All assessments become as they were {}. What is here now is kept aside in the data folder, but it is no longer in the list.</source>
        <translation>Kaikki arvioinnit palautetaan sellaisiksi kuin ne olivat {}. Nykyiset siirretään talteen tietokansioon, mutta ne eivät enää näy luettelossa.</translation>
    </message>
    <message>
        <source>Bring back everything?</source>
        <translation>Palautetaanko kaikki?</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>Pa&amp;lauta</translation>
    </message>
    <message>
        <source>before the program was updated</source>
        <translation>ennen ohjelman päivitystä</translation>
    </message>
    <message>
        <source>before files were brought together</source>
        <translation>ennen tiedostojen yhdistämistä</translation>
    </message>
    <message>
        <source>before something was brought back</source>
        <translation>ennen kuin jotakin palautettiin</translation>
    </message>
    <message>
        <source>taken when you asked for it</source>
        <translation>otettu pyynnöstäsi</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Not chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Valittavaa ei vielä ole</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>The year’s register</source>
        <translation>Vuoden rekisteri</translation>
    </message>
    <message>
        <source>&amp;Choose the place and make</source>
        <translation>&amp;Valitse paikka ja tee</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>For the welfare report: what was assessed, what came of it, and what is to be followed up.</source>
        <translation>Hyvinvointikertomusta varten: mitä arvioitiin, mitä siitä seurasi ja mitä seurataan.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Take along the files of a &amp;folder…</source>
        <translation>&amp;Ota mukaan kansion tiedostot…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-asiakirja</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV), a matter on each line</source>
        <translation>Taulukko laskentaohjelmaan (CSV), yksi rivi asiaa kohti</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Tehdään</translation>
    </message>
    <message>
        <source>Language of the register</source>
        <translation>Rekisterin kieli</translation>
    </message>
    <message>
        <source>Numbers of decisions</source>
        <translation>Toimielinten päätösten määrät</translation>
    </message>
    <message>
        <source>When you give all decisions of a body, the register tells how large a share was assessed. The body is the last of those that handle a matter. You may leave it out.</source>
        <translation>Kun annat toimielimen kaikkien päätösten määrän, rekisteri kertoo, kuinka suuri osa niistä arvioitiin. Toimielin on viimeinen niistä, jotka käsittelevät asian. Määrän voi jättää pois.</translation>
    </message>
    <message>
        <source>The letterhead is {}</source>
        <translation>Asiakirjapohja on {}</translation>
    </message>
    <message numerus="yes">
        <source>{}: %n decision(s) were assessed, so the number cannot be smaller.</source>
        <translation>
            <numerusform>{}: arvioituja päätöksiä on %n, joten määrä ei voi olla pienempi.</numerusform>
            <numerusform>{}: arvioituja päätöksiä on %n, joten määrä ei voi olla pienempi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder with assessment files</source>
        <translation>Kansio, jossa on arviointitiedostoja</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ei annettu</translation>
    </message>
</context>
<context>
    <name>RegisterMaking</name>
    <message>
        <source>Reading the assessments…</source>
        <translation>Luetaan arviointeja…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>There are no assessments on this computer to count. When others have sent you theirs, choose the folder with the files.</source>
        <translation>Tällä tietokoneella ei ole laskettavia arviointeja. Jos muut ovat lähettäneet sinulle omansa, valitse kansio, jossa tiedostot ovat.</translation>
    </message>
    <message>
        <source>Nothing to register yet</source>
        <translation>Rekisteröitävää ei vielä ole</translation>
    </message>
    <message>
        <source>A folder with assessment files</source>
        <translation>Kansio, jossa on arviointitiedostoja</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Valitse kansio…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-asiakirja (*.docx)</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) in the register.</source>
        <translation>
            <numerusform>Rekisterissä on %n asia.</numerusform>
            <numerusform>Rekisterissä on %n asiaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it could not be read: {}</source>
        <translation>Mukana ei ole, koska ei voitu lukea: {}</translation>
    </message>
    <message>
        <source>&amp;Open the table</source>
        <translation>&amp;Avaa taulukko</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>Tehdään rekisteriä…</translation>
    </message>
    <message numerus="yes">
        <source>%n of other years.</source>
        <translation>
            <numerusform>Muilta vuosilta %n.</numerusform>
            <numerusform>Muilta vuosilta %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: {}</source>
        <translation>Ei voitu lukea: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) of the year.</source>
        <translation>
            <numerusform>Vuoden arviointeja on %n.</numerusform>
            <numerusform>Vuoden arviointeja on %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is ready</source>
        <translation>Rekisteri on valmis</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat for other sites</source>
        <translation>Toista muille kohteille</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Toista</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message numerus="yes">
        <source>%n impact(s) of {} will be written for the sites ticked below.</source>
        <translation>
            <numerusform>%n vaikutus kohteesta {} kirjataan myös alla valituille kohteille.</numerusform>
            <numerusform>%n vaikutusta kohteesta {} kirjataan myös alla valituille kohteille.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has already been said of a site stays as it is.</source>
        <translation>Se, mitä kohteesta on jo kirjattu, säilyy ennallaan.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Poista valinnat</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Poista {}</translation>
    </message>
    <message>
        <source>Move up {}</source>
        <translation>Siirrä ylös: {}</translation>
    </message>
    <message>
        <source>Move down {}</source>
        <translation>Siirrä alas: {}</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Nothing to choose from yet: {}</source>
        <translation>{}: yhtään ei ole vielä lisätty</translation>
    </message>
</context>
<context>
    <name>SaidThread</name>
    <message>
        <source>Mark as resolved</source>
        <translation>Merkitse käsitellyksi</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentoi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit your comment: {}</source>
        <translation>Muokkaa kommenttiasi: {}</translation>
    </message>
    <message>
        <source>Removing your comment on {}</source>
        <translation>Kommenttisi poistaminen: {}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Juuri nyt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>juuri äsken</translation>
    </message>
    <message>
        <source>edited {}</source>
        <translation>muokattu {}</translation>
    </message>
    <message>
        <source>Edit your comment</source>
        <translation>Muokkaa kommenttiasi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Your comment on {}, said otherwise</source>
        <translation>Kommenttisi muokkaaminen: {}</translation>
    </message>
    <message>
        <source>Comment on {}</source>
        <translation>Kommentti: {}</translation>
    </message>
    <message>
        <source>Comments on {} marked as resolved</source>
        <translation>Kommenttien merkitseminen käsitellyiksi: {}</translation>
    </message>
    <message>
        <source>Comments on {} opened again</source>
        <translation>Kommenttien avaaminen uudelleen: {}</translation>
    </message>
    <message>
        <source>Resolved by {}</source>
        <translation>Käsitellyksi merkinnyt {}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove your comment: {}</source>
        <translation>Poista kommenttisi: {}</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Clear the choice</source>
        <translation>Tyhjennä valinta</translation>
    </message>
</context>
<context>
    <name>ScreeningNote</name>
    <message>
        <source>Use this suggest&amp;ion</source>
        <translation>Käytä eh&amp;dotusta</translation>
    </message>
    <message>
        <source>Ground for exemption: {}</source>
        <translation>Poikkeusperuste: {}</translation>
    </message>
    <message numerus="yes">
        <source>Go to the first of %n unanswered question(s)</source>
        <translation>
            <numerusform>Siirry ensimmäiseen vastaamattomaan (%n kysymys)</numerusform>
            <numerusform>Siirry ensimmäiseen vastaamattomaan (%n kysymystä)</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion: no assessment is needed</source>
        <translation>Ehdotus: arviointia ei tarvita</translation>
    </message>
    <message>
        <source>Suggestion: a light assessment</source>
        <translation>Ehdotus: kevyt arviointi</translation>
    </message>
    <message>
        <source>Suggestion: a full assessment</source>
        <translation>Ehdotus: laaja arviointi</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Ehdotus</translation>
    </message>
    <message>
        <source>The suggestion comes when every question has an answer. “Don’t know” is an answer, too.</source>
        <translation>Ehdotus tulee, kun kaikkiin kysymyksiin on vastattu. Myös ”en tiedä” on vastaus.</translation>
    </message>
    <message>
        <source>Still answered yes or don’t know: {}</source>
        <translation>Silti vastattiin kyllä tai en tiedä: {}</translation>
    </message>
    <message>
        <source>Write the reasons below. They are kept with the matter.</source>
        <translation>Kirjoita perustelut alle. Ne säilyvät asian tiedoissa.</translation>
    </message>
    <message>
        <source>Every answer is no. Write the reasons below. They are kept with the matter.</source>
        <translation>Kaikki vastaukset ovat ”ei”. Kirjoita perustelut alle. Ne säilyvät asian tiedoissa.</translation>
    </message>
    <message numerus="yes">
        <source>Enough for a full assessment by itself (%n answer(s)): {}</source>
        <translation>
            <numerusform>Riittää yksinään laajan arvioinnin perusteeksi (%n vastaus): {}</numerusform>
            <numerusform>Jokainen riittää yksinään laajan arvioinnin perusteeksi (%n vastausta): {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) got the answer yes or don’t know, too.</source>
        <translation>
            <numerusform>Lisäksi %n muuhun kysymykseen vastattiin kyllä tai en tiedä.</numerusform>
            <numerusform>Lisäksi %n muuhun kysymykseen vastattiin kyllä tai en tiedä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of yes or don’t know: {}</source>
        <translation>
            <numerusform>%n vastaus on kyllä tai en tiedä: {}</numerusform>
            <numerusform>%n vastausta on kyllä tai en tiedä: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In your organisation %n such answer(s) call for a full assessment.</source>
        <translation>
            <numerusform>Organisaationne ohjeessa laajaan arviointiin riittää %n tällainen vastaus.</numerusform>
            <numerusform>Organisaationne ohjeessa laajaan arviointiin riittää %n tällaista vastausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The suggestion brings these modules along; you can leave out what you do not need: {}</source>
        <translation>Ehdotus ottaa mukaan nämä tarkentavat osat, ja tarpeettomat voi jättää pois: {}</translation>
    </message>
    <message>
        <source>Use the suggestion of the screening</source>
        <translation>Tarveseulan ehdotus</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search titles, numbers and texts ({})</source>
        <translation>Etsi otsikoista, numeroista ja teksteistä ({})</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Finds words in titles, case numbers and all answers.</source>
        <translation>Etsii sanoja otsikoista, asianumeroista ja kaikista vastauksista.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceChoice</name>
    <message>
        <source>No second p&amp;lace</source>
        <translation>Ei toista pa&amp;ikkaa</translation>
    </message>
    <message>
        <source>There is no second place.</source>
        <translation>Toista paikkaa ei ole.</translation>
    </message>
    <message>
        <source>C&amp;hange the place…</source>
        <translation>&amp;Vaihda paikkaa…</translation>
    </message>
    <message>
        <source>C&amp;hoose a place…</source>
        <translation>&amp;Valitse paikka…</translation>
    </message>
    <message>
        <source>That is the data folder itself. Choose another place, such as your home drive or a stick.</source>
        <translation>Se on itse tietokansio. Valitse toinen paikka, kuten kotilevysi tai muistitikku.</translation>
    </message>
    <message>
        <source>A second place for the copies</source>
        <translation>Toinen paikka kopioille</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>It may be busy just now, or open on another computer ({}) with the same data folder. Wait a moment and try again.

If you open it a second time, nothing is lost, but neither window shows what is written in the other before the assessment is opened again.</source>
        <translation>Se on ehkä juuri kiireinen tai auki toisella tietokoneella ({}), jolla on sama tietokansio. Odota hetki ja yritä uudelleen.

Jos avaat sen toiseen kertaan, mitään ei katoa, mutta kumpikaan ikkuna ei näytä toisessa kirjoitettua, ennen kuin arviointi avataan uudelleen.</translation>
    </message>
    <message>
        <source>Ennakko is open already, but does not answer</source>
        <translation>Ennakko on jo auki, mutta ei vastaa</translation>
    </message>
    <message>
        <source>&amp;Open a second time</source>
        <translation>&amp;Avaa toiseen kertaan</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Omat tiedot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Your answers carry your name when you share an assessment.</source>
        <translation>Nimesi näkyy vastauksissasi, kun jaat arvioinnin.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Virka- tai tehtävänimike</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>Same as the computer: {}</source>
        <translation>Sama kuin tietokoneessa: {}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Screening and language</source>
        <translation>Tarveseula ja kieli</translation>
    </message>
    <message>
        <source>How many yes or don’t know answers call for a full assessment</source>
        <translation>Monesta ”kyllä”- tai ”en tiedä” -vastauksesta alkaa laaja arviointi</translation>
    </message>
    <message>
        <source>Three, unless your organisation has decided otherwise.</source>
        <translation>Kolme, ellei organisaationne ole päättänyt toisin.</translation>
    </message>
    <message>
        <source>Euro limit of your own guidelines</source>
        <translation>Oman ohjeenne euroraja</translation>
    </message>
    <message>
        <source>The screening asks whether the matter exceeds it.</source>
        <translation>Tarveseula kysyy, ylittyykö se.</translation>
    </message>
    <message>
        <source>&amp;Mark what could be plainer</source>
        <translation>&amp;Merkitse, minkä voisi sanoa selkeämmin</translation>
    </message>
    <message>
        <source>Long sentences, unexplained abbreviations, and follow-up without who and when.</source>
        <translation>Pitkät virkkeet, selittämättömät lyhenteet ja seuranta, josta puuttuu kuka ja milloin.</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Sama kuin tietokoneessa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Own forms</source>
        <translation>Omat lomakkeet</translation>
    </message>
    <message>
        <source>Forms, lists and words of your organisation. They add to those of the program or replace them.</source>
        <translation>Organisaation omat lomakkeet, luettelot ja sanat. Ne täydentävät ohjelman omia tai korvaavat ne.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Tietokansio</translation>
    </message>
    <message>
        <source>Your assessments are in this folder on this computer. Nothing is sent.</source>
        <translation>Arviointisi ovat tässä kansiossa tällä tietokoneella. Mitään ei lähetetä.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Avaa &amp;kansio</translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation>Toinen paikka kopioille</translation>
    </message>
    <message>
        <source>Ennakko copies all assessments each hour. It can bring the newest copy to another folder as well, such as your home drive or a stick, in case this computer is lost. Whoever can open that folder can read the assessments.</source>
        <translation>Ennakko kopioi kaikki arvioinnit kerran tunnissa. Uusin kopio voidaan viedä myös toiseen kansioon, kuten kotilevyllesi tai muistitikulle, siltä varalta, että tämä tietokone katoaa. Se, joka pääsee kansioon, voi lukea arvioinnit.</translation>
    </message>
</context>
<context>
    <name>SettledWords</name>
    <message>
        <source>Conflict decided: {}</source>
        <translation>Ristiriita ratkaistu: {}</translation>
    </message>
    <message>
        <source>the views differ, and all of them stay</source>
        <translation>näkemykset eroavat, ja kaikki jäävät</translation>
    </message>
    <message>
        <source>the row stays</source>
        <translation>rivi jää</translation>
    </message>
    <message>
        <source>the row was removed</source>
        <translation>rivi poistettiin</translation>
    </message>
    <message>
        <source>one&apos;s own answer was chosen</source>
        <translation>valittiin oma vastaus</translation>
    </message>
    <message>
        <source>your answer was chosen</source>
        <translation>valittiin sinun vastauksesi</translation>
    </message>
    <message>
        <source>the answer of {} was chosen</source>
        <translation>valittiin vastaus, jonka antoi {}</translation>
    </message>
    <message>
        <source>both answers were taken, one after the other</source>
        <translation>otettiin molemmat vastaukset peräkkäin</translation>
    </message>
    <message>
        <source>a new answer was written</source>
        <translation>kirjoitettiin uusi vastaus</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share with a colleague</source>
        <translation>Jaa kollegalle</translation>
    </message>
    <message>
        <source>&amp;Choose the place and share</source>
        <translation>&amp;Valitse paikka ja jaa</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>You have not told your name, so colleagues cannot see whose answers these are.</source>
        <translation>Et ole kertonut nimeäsi, joten kollegat eivät näe, kenen vastauksia nämä ovat.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Mitä tiedostossa on</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>&amp;Protect the file with a password</source>
        <translation>&amp;Suojaa tiedosto salasanalla</translation>
    </message>
    <message>
        <source>Su&amp;ggest another</source>
        <translation>&amp;Ehdota toista</translation>
    </message>
    <message>
        <source>Password, at least {} characters</source>
        <translation>Salasana, vähintään {} merkkiä</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Yhteinen kansio</translation>
    </message>
    <message>
        <source>Answers can also be exchanged by themselves, through a folder you share.</source>
        <translation>Vastaukset voivat vaihtua myös itsestään yhteisen kansion kautta.</translation>
    </message>
    <message>
        <source>Shared &amp;folder…</source>
        <translation>&amp;Yhteinen kansio…</translation>
    </message>
    <message>
        <source>The password needs at least {} characters.</source>
        <translation>Salasanassa pitää olla vähintään {} merkkiä.</translation>
    </message>
    <message>
        <source>Everything, with a message and the pages or questions you would like to have an answer to.</source>
        <translation>Kaikki, ja lisäksi viesti sekä sivut tai kysymykset, joihin pyydät vastausta.</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, and it cannot be recovered. Tell it in another way than the file, for example by telephone.</source>
        <translation>Ilman sitä kukaan ei voi avata tiedostoa, eikä sitä voi palauttaa. Kerro se muuta tietä kuin lähetät tiedoston, esimerkiksi puhelimessa.</translation>
    </message>
    <message>
        <source>Write it in the settings ({}).</source>
        <translation>Kirjoita se asetuksiin ({}).</translation>
    </message>
    <message>
        <source>Send back: {}</source>
        <translation>Lähetä takaisin: {}</translation>
    </message>
    <message>
        <source>Everything, with your answers. What you were asked is answered by this.</source>
        <translation>Koko arviointi ja vastauksesi. Sinulta pyydetty vastaus on tällä annettu.</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Kysy kollegalta</translation>
    </message>
    <message>
        <source>Everything, with earlier answers</source>
        <translation>Kaikki, myös aiemmat vastaukset</translation>
    </message>
    <message>
        <source>For those who work on the assessment with you.</source>
        <translation>Niille, jotka tekevät arviointia kanssasi.</translation>
    </message>
    <message>
        <source>Only the answers in force</source>
        <translation>Vain voimassa olevat vastaukset</translation>
    </message>
    <message>
        <source>Answers that have been replaced stay here. The copies can still be brought together later.</source>
        <translation>Korvatut vastaukset jäävät tänne. Kopiot voi silti yhdistää myöhemmin.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>The folder is not used any more. Your file stays in it.</source>
        <translation>Kansiota ei enää käytetä. Tiedostosi jää sinne.</translation>
    </message>
    <message>
        <source>No colleague is waiting for an answer to this assessment.</source>
        <translation>Kukaan ei odota sinulta vastausta tähän arviointiin.</translation>
    </message>
    <message>
        <source>The file is in a shared folder ({}). Answers can be exchanged through it by themselves.</source>
        <translation>Tiedosto on yhteisessä kansiossa ({}). Vastaukset voivat vaihtua sen kautta itsestään.</translation>
    </message>
    <message>
        <source>Use the fo&amp;lder</source>
        <translation>&amp;Ota kansio käyttöön</translation>
    </message>
    <message>
        <source>Your answers now bear the name {}.</source>
        <translation>Vastauksesi tallentuvat nyt nimellä {}.</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>The shared folder {} cannot be reached; trying again</source>
        <translation>Yhteiseen kansioon {} ei päästä juuri nyt, yritetään uudelleen</translation>
    </message>
    <message>
        <source>Shared folder: {}</source>
        <translation>Yhteinen kansio: {}</translation>
    </message>
    <message>
        <source>last exchanged {}</source>
        <translation>viimeksi vaihdettu {}</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>mukana {}</translation>
    </message>
    <message>
        <source>nobody else is there yet</source>
        <translation>muita ei vielä ole mukana</translation>
    </message>
    <message>
        <source>Shared {} – nothing has changed since</source>
        <translation>Jaettu {} – mikään ei ole muuttunut sen jälkeen</translation>
    </message>
    <message numerus="yes">
        <source>Shared {} – %n answer(s) changed since</source>
        <translation>
            <numerusform>Jaettu {} – %n vastaus muuttunut sen jälkeen</numerusform>
            <numerusform>Jaettu {} – %n vastausta muuttunut sen jälkeen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s): {}</source>
        <translation>
            <numerusform>%n uusi vastaus: {}</numerusform>
            <numerusform>%n uutta vastausta: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n uusi vastaus</numerusform>
            <numerusform>%n uutta vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n uusi kommentti</numerusform>
            <numerusform>%n uutta kommenttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) where the views differ and all of them stay</source>
        <translation>
            <numerusform>%n kysymyksessä näkemykset eroavat, ja kaikki jäävät</numerusform>
            <numerusform>%n kysymyksessä näkemykset eroavat, ja kaikki jäävät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in your name</source>
        <translation>
            <numerusform>%n niistä sinun nimissäsi</numerusform>
            <numerusform>%n niistä sinun nimissäsi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Only here: {}</source>
        <translation>Vain tässä: {}</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <translation>Muutettu: {}</translation>
    </message>
    <message>
        <source>Left out: {}</source>
        <translation>Jätetty pois: {}</translation>
    </message>
</context>
<context>
    <name>SitesBar</name>
    <message>
        <source>Repeat for other sites…</source>
        <translation>Toista muille kohteille…</translation>
    </message>
    <message>
        <source>Add sites…</source>
        <translation>Lisää kohteita…</translation>
    </message>
    <message>
        <source>Assess several sites…</source>
        <translation>Arvioidaan usea kohde…</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message numerus="yes">
        <source>%n gap(s) must be filled first. They are listed in Check and finish, {}.</source>
        <translation>
            <numerusform>%n puute on korjattava ensin. Se on kohdassa Tarkista ja viimeistele, {}.</numerusform>
            <numerusform>%n puutetta on korjattava ensin. Ne ovat kohdassa Tarkista ja viimeistele, {}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>Matter</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Asianumero</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Muokattu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Matter without a title</source>
        <translation>Nimetön asia</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Ei arviointia</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n uusi kommentti</numerusform>
            <numerusform>%n uutta kommenttia</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} questions answered</source>
        <translation>vastattu {} / {} kysymykseen</translation>
    </message>
    <message>
        <source>modified {}</source>
        <translation>muokattu {}</translation>
    </message>
</context>
<context>
    <name>SummaryList</name>
    <message>
        <source>Assessments</source>
        <translation>Arvioinnit</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Lajitteluperuste</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Move {}</source>
        <translation>Siirrä {}</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>{} / {} answered</source>
        <translation>Vastattu {} / {}</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n vastaamatta</numerusform>
            <numerusform>%n vastaamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n kysymys vastaamatta</numerusform>
            <numerusform>%n kysymystä vastaamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n ristiriita</numerusform>
            <numerusform>%n ristiriitaa</numerusform>
        </translation>
    </message>
    <message>
        <source>asked of you</source>
        <translation>pyydetty sinulta</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked of you</source>
        <translation>
            <numerusform>%n kysymys pyydetty sinulta</numerusform>
            <numerusform>%n kysymystä pyydetty sinulta</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation>Tarkista ja viimeistele</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n uusi kommentti</numerusform>
            <numerusform>%n uutta kommenttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Aloittamatta</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Tarkistettava</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>That did not work</source>
        <translation>Tämä ei onnistunut</translation>
    </message>
    <message>
        <source>Something is not saved yet</source>
        <translation>Kaikkea ei ole vielä tallennettu</translation>
    </message>
    <message>
        <source>The last answers could not be written to the disk. Save a copy elsewhere, or close without them.</source>
        <translation>Viimeisiä vastauksia ei saatu tallennettua. Tallenna kopio muualle tai sulje ilman niitä.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Jatka kirjoittamista</translation>
    </message>
    <message>
        <source>Save a copy else&amp;where…</source>
        <translation>Tallenna kopio m&amp;uualle…</translation>
    </message>
    <message>
        <source>C&amp;lose without saving</source>
        <translation>&amp;Sulje tallentamatta</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Avaa &amp;kansio</translation>
    </message>
    <message>
        <source>Your data is on this computer</source>
        <translation>Tietosi ovat tällä tietokoneella</translation>
    </message>
    <message>
        <source>The file that holds the assessments on this computer is damaged. Share the assessments you can open as files, and ask whoever looks after your computer to restore a copy from this folder:</source>
        <translation>Arviointien tiedosto tällä tietokoneella on vioittunut. Jaa tiedostoina ne arvioinnit, jotka avautuvat, ja pyydä tietokoneesi ylläpitäjää palauttamaan kopio tästä kansiosta:</translation>
    </message>
    <message>
        <source>The data is damaged</source>
        <translation>Tiedot ovat vioittuneet</translation>
    </message>
    <message>
        <source>“{}” cannot be understood as it is written, so it is not saved.</source>
        <translation>Kohtaa ”{}” ei voi ymmärtää niin kuin se on kirjoitettu, joten sitä ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>Poistetaanko {}?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Säilytä</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Poista</translation>
    </message>
</context>
<context>
    <name>TermsSwitch</name>
    <message>
        <source>Term</source>
        <translation>Aikaväli</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Lyhyt aikaväli</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Pitkä aikaväli</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
</context>
<context>
    <name>TextListField</name>
    <message>
        <source>One on each line</source>
        <translation>Yksi kullekin riville</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Save a copy else&amp;where…</source>
        <translation>Tallenna kopio m&amp;uualle…</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Undone: {}</source>
        <translation>Kumottu: {}</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>Tehty uudelleen: {}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Assessments</source>
        <translation>Arvioinnit</translation>
    </message>
    <message>
        <source>Ennakko cannot start</source>
        <translation>Ennakko ei käynnisty</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Own forms have a fault and are not in use.</source>
        <translation>Omissa lomakkeissa on virhe, eivätkä ne ole käytössä.</translation>
    </message>
    <message>
        <source>Show the faults</source>
        <translation>Näytä virheet</translation>
    </message>
    <message>
        <source>Saved. Everything you write is saved by itself.</source>
        <translation>Tallennettu. Kaikki kirjoittamasi tallentuu itsestään.</translation>
    </message>
</context>
<context>
    <name>WritingBox</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Näytä vielä %n</numerusform>
            <numerusform>Näytä vielä %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NewSource</name>
    <message>
        <source>Name of a source that is not in the list</source>
        <translation>Luettelosta puuttuvan tietolähteen nimi</translation>
    </message>
    <message>
        <source>Add the source</source>
        <translation>Lisää tietolähde</translation>
    </message>
</context>
<context>
    <name>_PageState</name>
    <message>
        <source>Is this page done?</source>
        <translation>Onko tämä sivu valmis?</translation>
    </message>
    <message>
        <source>I will come back to it</source>
        <translation>Palaan siihen myöhemmin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Somebody should check it</source>
        <translation>Jonkun pitäisi tarkistaa se</translation>
    </message>
    <message>
        <source>State of page {}</source>
        <translation>Sivun {} tila</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Täällä ei ole vielä mitään.</translation>
    </message>
    <message numerus="yes">
        <source>%n impact(s) go with it. Undo, {}, brings everything back.</source>
        <translation>
            <numerusform>%n vaikutus poistuu samalla. Kumoa ({}) palauttaa kaiken.</numerusform>
            <numerusform>%n vaikutusta poistuu samalla. Kumoa ({}) palauttaa kaiken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Poista {}</translation>
    </message>
</context>
</TS>
