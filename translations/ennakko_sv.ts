<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>About</name>
    <message>
        <source>Ennakko helps to assess how a decision affects people before it is made.

Everything is on this computer. Nothing is sent.

Free software under the EUPL 1.2. Made with Qt (LGPL).</source>
        <translation>Ennakko hjälper dig att bedöma hur ett beslut påverkar människor innan det fattas.

Allt finns på den här datorn. Inget skickas.

Fri programvara under licensen EUPL 1.2. Gjord med Qt (LGPL).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation>&amp;Ny bedömning…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Öppna en &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;All assessments</source>
        <translation>&amp;Alla bedömningar</translation>
    </message>
    <message>
        <source>Is everything &amp;saved?</source>
        <translation>Är allt &amp;sparat?</translation>
    </message>
    <message>
        <source>Make the &amp;document…</source>
        <translation>Skapa &amp;dokumentet…</translation>
    </message>
    <message>
        <source>Make an &amp;empty form…</source>
        <translation>Skapa en to&amp;m blankett…</translation>
    </message>
    <message>
        <source>Make the &amp;year’s register…</source>
        <translation>Skapa å&amp;rets register…</translation>
    </message>
    <message>
        <source>&amp;Copy the summary text</source>
        <translation>&amp;Kopiera sammandraget</translation>
    </message>
    <message>
        <source>S&amp;hare as a file…</source>
        <translation>Dela som fi&amp;l…</translation>
    </message>
    <message>
        <source>Shared &amp;folder…</source>
        <translation>&amp;Gemensam mapp…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>&amp;Comment on this question</source>
        <translation>&amp;Kommentera den här frågan</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå till</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nästa sida</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Föregående sida</translation>
    </message>
    <message>
        <source>Next &amp;unanswered question</source>
        <translation>Nästa &amp;obesvarade fråga</translation>
    </message>
    <message>
        <source>Next chan&amp;ge</source>
        <translation>Nästa ändrin&amp;g</translation>
    </message>
    <message>
        <source>Next question a&amp;sked of you</source>
        <translation>Nästa fråga där ditt &amp;svar önskas</translation>
    </message>
    <message>
        <source>&amp;Check and finish</source>
        <translation>&amp;Kontrollera och slutför</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nästa &amp;del av fönstret</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>Vägle&amp;dning</translation>
    </message>
    <message>
        <source>&amp;Preview of the document</source>
        <translation>&amp;Förhandsgranskning av dokumentet</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Kommentarer</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>S&amp;törre text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>How to &amp;use Ennakko</source>
        <translation>Så &amp;använder du Ennakko</translation>
    </message>
    <message>
        <source>Open the filled &amp;example</source>
        <translation>Öppna det ifyllda &amp;exemplet</translation>
    </message>
    <message>
        <source>&amp;Where is my data?</source>
        <translation>&amp;Var finns mina data?</translation>
    </message>
    <message>
        <source>&amp;Backups and recovery…</source>
        <translation>&amp;Säkerhetskopior och återställning…</translation>
    </message>
    <message>
        <source>What is &amp;promised</source>
        <translation>Vad som &amp;lovas</translation>
    </message>
    <message>
        <source>&amp;About Ennakko</source>
        <translation>&amp;Om Ennakko</translation>
    </message>
</context>
<context>
    <name>AddSitesDialog</name>
    <message>
        <source>Add sites</source>
        <translation>Lägg till objekt</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>When the same decision concerns several places, such as schools, an impact can be about one of them or about all. The names can be corrected later on the alternatives page.</source>
        <translation>När samma beslut gäller flera ställen, till exempel skolor, kan en konsekvens gälla ett av dem eller alla. Namnen kan rättas senare på sidan Alternativ.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Each on a line of its own.</source>
        <translation>Varje namn på en egen rad.</translation>
    </message>
</context>
<context>
    <name>AskedMark</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Någon utan namn</translation>
    </message>
    <message>
        <source>{} asks for your answer here</source>
        <translation>{} ber dig svara här</translation>
    </message>
</context>
<context>
    <name>AskingChoice</name>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Pages and questions to answer</source>
        <translation>Sidor och frågor du ber om svar på</translation>
    </message>
    <message>
        <source>Open a page with the right arrow to choose single questions; the space bar ticks.</source>
        <translation>Öppna en sida med högerpilen för att välja enskilda frågor. Mellanslag väljer.</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Någon utan namn</translation>
    </message>
    <message>
        <source>{} asks for your answer</source>
        <translation>{} ber om ditt svar</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the page {}</source>
        <translation>Gå till sidan {}</translation>
    </message>
    <message>
        <source>Next question asked of you</source>
        <translation>Nästa fråga där ditt svar önskas</translation>
    </message>
    <message>
        <source>Read the whole message…</source>
        <translation>Läs hela meddelandet…</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>Ski&amp;cka tillbaka…</translation>
    </message>
</context>
<context>
    <name>AssessingWays</name>
    <message>
        <source>Scale and perspectives</source>
        <translation>Skala och perspektiv</translation>
    </message>
    <message>
        <source>New assessments begin with these. Those that have begun keep theirs.</source>
        <translation>Nya bedömningar börjar med dessa. De som har påbörjats behåller sina.</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eget val</translation>
    </message>
    <message>
        <source>Ready choice</source>
        <translation>Färdigt val</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Perspektiv</translation>
    </message>
</context>
<context>
    <name>AssessmentHeader</name>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Dela…</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Skapa dokumentet</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Ångra: {}</translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation>Gör om: {}</translation>
    </message>
    <message>
        <source>&amp;Assessments</source>
        <translation>&amp;Bedömningar</translation>
    </message>
    <message>
        <source>Sha&amp;re…</source>
        <translation>&amp;Dela…</translation>
    </message>
    <message>
        <source>Matter without a title</source>
        <translation>Ärende utan rubrik</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>Do&amp;kument</translation>
    </message>
    <message>
        <source>Make the &amp;document</source>
        <translation>Skapa do&amp;kumentet</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Ingen bedömning</translation>
    </message>
    <message>
        <source>first handled on {}</source>
        <translation>första behandling {}</translation>
    </message>
    <message>
        <source>Saved at {}</source>
        <translation>Sparat kl. {}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
</context>
<context>
    <name>BlankFormDialog</name>
    <message>
        <source>Make an empty form</source>
        <translation>Skapa en tom blankett</translation>
    </message>
    <message>
        <source>&amp;Choose the place and make</source>
        <translation>&amp;Välj plats och skapa</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>A Word document to print, or to fill in on a computer without Ennakko.</source>
        <translation>Ett Word-dokument som går att skriva ut eller fylla i på en dator utan Ennakko.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Blankettens språk</translation>
    </message>
    <message>
        <source>Only questions that &amp;must be answered</source>
        <translation>Bara frågor som &amp;måste besvaras</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Välj minst en sida.</translation>
    </message>
    <message>
        <source>The letterhead is {}</source>
        <translation>Dokumentmallen är {}</translation>
    </message>
</context>
<context>
    <name>BringView</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Föregående</translation>
    </message>
    <message>
        <source>Bring together: {}</source>
        <translation>Sammanför: {}</translation>
    </message>
    <message>
        <source>Nothing has been changed yet, and bringing together can be undone in one step.</source>
        <translation>Inget har ändrats ännu, och sammanföringen kan ångras i ett enda steg.</translation>
    </message>
    <message>
        <source>Choose: {} of {}</source>
        <translation>Välj: {}/{}</translation>
    </message>
    <message>
        <source>Each choice can be undone.</source>
        <translation>Varje val kan ångras.</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Sammanfört</translation>
    </message>
    <message>
        <source>Choices made</source>
        <translation>Valen är gjorda</translation>
    </message>
    <message>
        <source>Everything has been brought together. {} takes all of it back.</source>
        <translation>Filerna har sammanförts. {} ångrar hela sammanföringen.</translation>
    </message>
    <message>
        <source>{} takes all of it back.</source>
        <translation>{} ångrar allt i ett enda steg.</translation>
    </message>
    <message>
        <source>So that the others see it, share the assessment with them ({}).</source>
        <translation>Dela bedömningen med de andra så att de ser resultatet ({}).</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still wait for a choice. You see them in the list of pages and beside the questions.</source>
        <translation>
            <numerusform>%n konflikt väntar ännu på ett val. Du ser den i listan över sidor och vid frågan.</numerusform>
            <numerusform>%n konflikter väntar ännu på ett val. Du ser dem i listan över sidor och vid frågorna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been chosen:</source>
        <translation>Allt är valt:</translation>
    </message>
    <message>
        <source>There was nothing to choose between.</source>
        <translation>Det fanns inget att välja mellan.</translation>
    </message>
    <message>
        <source>&amp;Take all on this page from {}</source>
        <translation>&amp;Ta allt på den här sidan från {}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Fortsätt s&amp;enare</translation>
    </message>
    <message>
        <source>B&amp;ring together</source>
        <translation>&amp;Sammanför</translation>
    </message>
    <message>
        <source>&amp;Ready</source>
        <translation>&amp;Klart</translation>
    </message>
    <message>
        <source>&amp;Next conflict</source>
        <translation>&amp;Nästa konflikt</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>Hoppa över så &amp;länge</translation>
    </message>
    <message>
        <source>&amp;Open the assessment</source>
        <translation>Ö&amp;ppna bedömningen</translation>
    </message>
    <message>
        <source>Choice between answers</source>
        <translation>Val mellan svar</translation>
    </message>
    <message>
        <source>Bringing together: {}</source>
        <translation>Sammanföring: {}</translation>
    </message>
</context>
<context>
    <name>CheckAnswers</name>
    <message>
        <source>Others, on their page: {}</source>
        <translation>Övriga, på deras egen sida: {}</translation>
    </message>
    <message>
        <source>On the page “{}”</source>
        <translation>På sidan ”{}”</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Now: {}</source>
        <translation>Nu: {}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Check and finish</source>
        <translation>Kontrollera och slutför</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. You attach the document to the agenda item yourself.</source>
        <translation>Inget skickas någonstans. Du bifogar själv dokumentet till ärendet på föredragningslistan.</translation>
    </message>
    <message>
        <source>The assessment is marked final.</source>
        <translation>Bedömningen är markerad som färdig.</translation>
    </message>
    <message>
        <source>The assessment is a draft. The document says so, too.</source>
        <translation>Bedömningen är ett utkast. Det syns också i dokumentet.</translation>
    </message>
    <message>
        <source>&amp;Mark final</source>
        <translation>&amp;Markera som färdig</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Ändring till utkast</translation>
    </message>
    <message>
        <source>Mark final</source>
        <translation>Markering som färdig</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) to fill before the assessment is final</source>
        <translation>
            <numerusform>%n brist ska åtgärdas innan bedömningen är färdig</numerusform>
            <numerusform>%n brister ska åtgärdas innan bedömningen är färdig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) worth a look</source>
        <translation>
            <numerusform>%n anmärkning att titta på</numerusform>
            <numerusform>%n anmärkningar att titta på</numerusform>
        </translation>
    </message>
    <message>
        <source>It is decided: no assessment is made.</source>
        <translation>Det har beslutats att ingen bedömning görs.</translation>
    </message>
    <message>
        <source>&amp;Make the document…</source>
        <translation>Skapa dok&amp;umentet…</translation>
    </message>
    <message>
        <source>Copy the &amp;summary text</source>
        <translation>Kopiera &amp;sammandraget</translation>
    </message>
    <message>
        <source>Back to draf&amp;t</source>
        <translation>Ändra till u&amp;tkast</translation>
    </message>
    <message>
        <source>It can be marked final when the gaps below are filled.</source>
        <translation>Bedömningen kan markeras som färdig när bristerna nedan har åtgärdats.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) below have no answer yet. It can be marked final all the same.</source>
        <translation>
            <numerusform>%n fråga nedan saknar ännu svar. Bedömningen kan ändå markeras som färdig.</numerusform>
            <numerusform>%n frågor nedan saknar ännu svar. Bedömningen kan ändå markeras som färdig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) written but not understood, so not saved</source>
        <translation>
            <numerusform>%n svar går inte att förstå som det är skrivet, så det är inte sparat</numerusform>
            <numerusform>%n svar går inte att förstå som de är skrivna, så de är inte sparade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n öppen kommentar</numerusform>
            <numerusform>%n öppna kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for those who prepare the matter and stop nothing.</source>
        <translation>De är till för dem som bereder ärendet och hindrar ingenting.</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>Visa kommentarerna</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n fråga obesvarad</numerusform>
            <numerusform>%n frågor obesvarade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a choice that the form no longer offers</source>
        <translation>
            <numerusform>%n svar med ett val som blanketten inte längre har</numerusform>
            <numerusform>%n svar med val som blanketten inte längre har</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are unless you choose again.</source>
        <translation>De förblir som de är om du inte väljer på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to questions that the form no longer asks</source>
        <translation>
            <numerusform>%n svar på en fråga som blanketten inte längre ställer</numerusform>
            <numerusform>%n svar på frågor som blanketten inte längre ställer</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept and travel along when you share the assessment.</source>
        <translation>De finns kvar och följer med när du delar bedömningen.</translation>
    </message>
    <message>
        <source>A question whose words are no longer kept: {}</source>
        <translation>En fråga vars ord inte längre finns kvar: {}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{}: remove</source>
        <translation>{}: ta bort</translation>
    </message>
    <message>
        <source>Delete removes</source>
        <translation>Delete tar bort</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>{} (no longer offered)</source>
        <translation>{} (går inte längre att välja)</translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <source>Type to search, or press the down arrow for the list</source>
        <translation>Sök genom att skriva eller öppna listan med nedåtpilen</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Dölj listan</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Visa listan</translation>
    </message>
</context>
<context>
    <name>CommentsView</name>
    <message>
        <source>Show &amp;resolved ones, too</source>
        <translation>Visa även &amp;behandlade</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>They travel along when you share the assessment, and are not printed unless you choose so.</source>
        <translation>De följer med när du delar bedömningen och skrivs inte ut om du inte väljer det.</translation>
    </message>
    <message>
        <source>No open comments.</source>
        <translation>Inga öppna kommentarer.</translation>
    </message>
    <message>
        <source>Nobody has commented yet.</source>
        <translation>Ingen har kommenterat ännu.</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Visa &amp;fler</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>Hela bedömningen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>ComparisonPart</name>
    <message>
        <source>The comparison is made from the impacts. It appears here as you give them.</source>
        <translation>Jämförelsen görs utifrån konsekvenserna. Den växer fram här när du antecknar dem.</translation>
    </message>
    <message>
        <source>Go to the impacts</source>
        <translation>Gå till konsekvenserna</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Kort sikt</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Lång sikt</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>&amp;Continue</source>
        <translation>F&amp;ortsätt</translation>
    </message>
    <message>
        <source>a matter without a title</source>
        <translation>ett ärende utan rubrik</translation>
    </message>
    <message>
        <source>Continue: {}</source>
        <translation>Fortsätt: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n fråga obesvarad</numerusform>
            <numerusform>%n frågor obesvarade</numerusform>
        </translation>
    </message>
    <message>
        <source>all questions answered</source>
        <translation>alla frågor är besvarade</translation>
    </message>
    <message>
        <source>last edited {}</source>
        <translation>senast ändrad {}</translation>
    </message>
</context>
<context>
    <name>ConversationPart</name>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>Vad kommentaren gäller</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Skriv en kommentar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>Seen by colleagues, and not in the document unless you choose so.</source>
        <translation>Syns för kollegerna men inte i dokumentet, om du inte särskilt väljer det.</translation>
    </message>
    <message numerus="yes">
        <source>%n more about its rows</source>
        <translation>
            <numerusform>%n annan om raderna</numerusform>
            <numerusform>%n andra om raderna</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on {}</source>
        <translation>Kommentar: {}</translation>
    </message>
</context>
<context>
    <name>DateRangeField</name>
    <message>
        <source>{}, from</source>
        <translation>{}, första dagen</translation>
    </message>
    <message>
        <source>{}, to</source>
        <translation>{}, sista dagen</translation>
    </message>
    <message>
        <source>Write the first day, too.</source>
        <translation>Skriv också den första dagen.</translation>
    </message>
    <message>
        <source>The last day is before the first. Check the days.</source>
        <translation>Den sista dagen är före den första. Kontrollera dagarna.</translation>
    </message>
</context>
<context>
    <name>DayBox</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Välj i kalendern</translation>
    </message>
    <message>
        <source>The calendar has no such day. Check the day and the month.</source>
        <translation>Det finns ingen sådan dag i kalendern. Kontrollera dagen och månaden.</translation>
    </message>
    <message>
        <source>Write the day like this: 9.12.2026.</source>
        <translation>Skriv datumet så här: 9.12.2026.</translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message>
        <source>Delete for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Delete “{}” for good?</source>
        <translation>Vill du radera ”{}” för gott?</translation>
    </message>
    <message>
        <source>It is removed from the assessments, with its answers and its history. Among the backups it stays for a year at the most.</source>
        <translation>Den tas bort bland bedömningarna med sina svar och sin historik. I säkerhetskopiorna finns den kvar i högst ett år.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Radera för gott</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behåll</translation>
    </message>
</context>
<context>
    <name>DisputeCard</name>
    <message>
        <source>&amp;Both, one after the other</source>
        <translation>&amp;Båda efter varandra</translation>
    </message>
    <message>
        <source>I &amp;write a new answer</source>
        <translation>&amp;Jag skriver ett nytt svar</translation>
    </message>
    <message>
        <source>Views &amp;differ: both stay in the document with their names</source>
        <translation>&amp;Uppfattningarna skiljer sig: båda står i dokumentet med namn</translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message>
        <source>Choose between the answers</source>
        <translation>Välj mellan svaren</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Vä&amp;lj</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Avb&amp;ryt</translation>
    </message>
</context>
<context>
    <name>DisputeLine</name>
    <message numerus="yes">
        <source>%n conflict(s): there are different answers to the same question.</source>
        <translation>
            <numerusform>%n konflikt: samma fråga har olika svar.</numerusform>
            <numerusform>%n konflikter: samma frågor har olika svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Väl&amp;j…</translation>
    </message>
</context>
<context>
    <name>DisputeNote</name>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Somebody has removed this row, and somebody else has worked in it.</source>
        <translation>Den här raden har tagits bort, och någon annan har samtidigt ändrat den.</translation>
    </message>
    <message>
        <source>{}: as it is written above</source>
        <translation>{}: som det står ovan</translation>
    </message>
    <message>
        <source>There are different answers to this:</source>
        <translation>Här finns olika svar:</translation>
    </message>
    <message>
        <source>What you write changes only your own answer. The others stay until somebody chooses.</source>
        <translation>Det du skriver ändrar bara ditt eget svar. De andra står kvar tills någon väljer.</translation>
    </message>
    <message>
        <source>Views differ; the document gives all of them.</source>
        <translation>Uppfattningarna skiljer sig, och alla står i dokumentet.</translation>
    </message>
    <message>
        <source>What you write changes only your own view.</source>
        <translation>Det du skriver ändrar bara din egen uppfattning.</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>Form</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>A question that the form does not ask</source>
        <translation>En fråga som blanketten inte ställer</translation>
    </message>
    <message>
        <source>a removed row</source>
        <translation>borttagen rad</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>Hela bedömningen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>A form that is not here</source>
        <translation>En blankett som inte finns här</translation>
    </message>
    <message>
        <source>A row that has been removed</source>
        <translation>En rad som har tagits bort</translation>
    </message>
    <message>
        <source>The row has been removed.</source>
        <translation>Raden har tagits bort.</translation>
    </message>
    <message>
        <source>The row has been moved.</source>
        <translation>Raden har flyttats.</translation>
    </message>
    <message>
        <source>The row stays, with these changes:</source>
        <translation>Raden blir kvar med dessa ändringar:</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Någon utan namn</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} kl. {}</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Make the document</source>
        <translation>Skapa dokumentet</translation>
    </message>
    <message>
        <source>&amp;Choose the place and make</source>
        <translation>&amp;Välj plats och skapa</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Avb&amp;ryt</translation>
    </message>
    <message>
        <source>The headings and choices are in this language. Your own text stays as you wrote it.</source>
        <translation>Rubrikerna och de färdiga svaren är på det här språket. Din egen text förblir som du skrev den.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>As the state of the assessment says</source>
        <translation>Enligt bedömningens status</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Märkning</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A PDF made here is for printing and reading. An accessible one is made in Word: Save as PDF.</source>
        <translation>En PDF som görs här är till för utskrift och läsning. En tillgänglig PDF görs i Word: Spara som PDF.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Beside the answers</source>
        <translation>Utöver svaren</translation>
    </message>
    <message>
        <source>&amp;Remarks, at the end</source>
        <translation>&amp;Anmärkningarna i slutet</translation>
    </message>
    <message>
        <source>C&amp;omments, with the names of those who wrote them</source>
        <translation>&amp;Kommentarerna och vem som skrev dem</translation>
    </message>
    <message>
        <source>&amp;Questions without an answer</source>
        <translation>&amp;Frågor som saknar svar</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Use our &amp;letterhead…</source>
        <translation>Använd vår egen &amp;mall…</translation>
    </message>
    <message>
        <source>Use the usual &amp;paper</source>
        <translation>Använd den vanliga ma&amp;llen</translation>
    </message>
    <message>
        <source>Word document or template (*.docx *.dotx)</source>
        <translation>Word-dokument eller mall (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>The letterhead of the organisation</source>
        <translation>Organisationens dokumentmall</translation>
    </message>
    <message>
        <source>The document is on the usual paper. A letterhead is any Word file: its styles, margins and logo are used, and its text is not.</source>
        <translation>Dokumentet görs på den vanliga mallen. En egen mall är vilken Word-fil som helst: format, marginaler och logotyp används, inte texten.</translation>
    </message>
    <message>
        <source>The letterhead is {}</source>
        <translation>Dokumentmallen är {}</translation>
    </message>
    <message>
        <source>A draft, and every page says so</source>
        <translation>Utkast, och det står på varje sida</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Ingen märkning</translation>
    </message>
    <message>
        <source>Final, with a code of its content</source>
        <translation>Färdig, med en kod för innehållet</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>In Finnish and Swedish, Finnish first</source>
        <translation>På finska och svenska, finskan först</translation>
    </message>
    <message>
        <source>In Finnish and Swedish, Swedish first</source>
        <translation>På finska och svenska, svenskan först</translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message>
        <source>Who has answered</source>
        <translation>Vem har svarat</translation>
    </message>
    <message>
        <source>All earlier…</source>
        <translation>Alla tidigare…</translation>
    </message>
    <message>
        <source>The answer now</source>
        <translation>Svaret nu</translation>
    </message>
    <message>
        <source>Waits for a choice beside the answer now</source>
        <translation>Väntar på ett val bredvid det nuvarande svaret</translation>
    </message>
    <message>
        <source>Stays beside the answer now</source>
        <translation>Står kvar bredvid det nuvarande svaret</translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation>Återställ detta</translation>
    </message>
    <message>
        <source>Earlier answer: {}</source>
        <translation>Tidigare svar: {}</translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>Move to edition {}?</source>
        <translation>Vill du gå över till upplaga {}?</translation>
    </message>
    <message>
        <source>Move to the changed form?</source>
        <translation>Vill du gå över till den ändrade blanketten?</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Gå över</translation>
    </message>
    <message>
        <source>&amp;Keep the form as it is</source>
        <translation>&amp;Behåll blanketten som den är</translation>
    </message>
    <message>
        <source>Every answer stays, and you can undo the move. Pages marked done stay marked.</source>
        <translation>Alla svar finns kvar och du kan ångra övergången. Sidor som är markerade som klara förblir markerade.</translation>
    </message>
    <message>
        <source>No question changes. Only guidance or the words of the document are new.</source>
        <translation>Ingen fråga ändras. Bara anvisningar eller dokumentets ordalydelse är nya.</translation>
    </message>
    <message numerus="yes">
        <source>%n new question(s)</source>
        <translation>
            <numerusform>%n ny fråga</numerusform>
            <numerusform>%n nya frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) no longer asked</source>
        <translation>
            <numerusform>%n fråga som inte längre ställs</numerusform>
            <numerusform>%n frågor som inte längre ställs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in other words</source>
        <translation>
            <numerusform>%n fråga med andra ord</numerusform>
            <numerusform>%n frågor med andra ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with other choices or demands</source>
        <translation>
            <numerusform>%n fråga med andra svarsalternativ eller krav</numerusform>
            <numerusform>%n frågor med andra svarsalternativ eller krav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a place in the newer form</source>
        <translation>
            <numerusform>%n svar som saknar plats i den nyare blanketten</numerusform>
            <numerusform>%n svar som saknar plats i den nyare blanketten</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is kept, travels along, and is listed on Check and finish.</source>
        <translation>Allt bevaras, följer med och räknas upp på sidan Kontrollera och slutför.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionLine</name>
    <message>
        <source>The assessment uses the newer form now.</source>
        <translation>Bedömningen använder nu den nyare blanketten.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>The form that this assessment was made with is not here. It is shown with the form in use.</source>
        <translation>Blanketten som bedömningen är gjord med finns inte här. Bedömningen visas med den nuvarande blanketten.</translation>
    </message>
    <message>
        <source>There is a newer edition ({}) of the form. This assessment was made with edition {}.</source>
        <translation>Det finns en nyare upplaga ({}) av blanketten. Den här bedömningen är gjord med upplaga {}.</translation>
    </message>
    <message>
        <source>Loo&amp;k at the changes…</source>
        <translation>Se vad so&amp;m ändras…</translation>
    </message>
    <message>
        <source>The form has been changed. This assessment uses the form as it was.</source>
        <translation>Blanketten har ändrats. Den här bedömningen använder blanketten som den var.</translation>
    </message>
    <message>
        <source>Take the newer form into use</source>
        <translation>Ta den nyare blanketten i bruk</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Begin with the matter that is being prepared now. A short screening tells whether its effects need to be assessed, and how widely.</source>
        <translation>Börja med det ärende som du bereder just nu. En kort behovsbedömning visar om ärendets konsekvenser behöver bedömas och hur omfattande.</translation>
    </message>
    <message>
        <source>Or look at a filled example first. It is an assessment like any other: change it, make a document of it, put it into the bin.</source>
        <translation>Du kan också först titta på ett ifyllt exempel. Det är en bedömning som alla andra: ändra i det, skapa ett dokument av det eller flytta det till papperskorgen.</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>&amp;Ny bedömning</translation>
    </message>
    <message>
        <source>Open the filled e&amp;xample</source>
        <translation>Öppna det ifyllda e&amp;xemplet</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>Öppna en &amp;fil…</translation>
    </message>
    <message>
        <source>A file that a colleague has shared ends in .ennakko. Opening it copies it into this list.</source>
        <translation>Namnet på en fil som en kollega har delat slutar på .ennakko. När du öppnar filen kopieras den till den här listan.</translation>
    </message>
</context>
<context>
    <name>FactorDialog</name>
    <message>
        <source>Add a factor</source>
        <translation>Lägg till en faktor</translation>
    </message>
    <message>
        <source>Search for a factor</source>
        <translation>Sök en faktor</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktorer</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Lägg &amp;till</translation>
    </message>
    <message>
        <source>What does the decision have an impact on? &amp;Choose a factor.</source>
        <translation>Vad har beslutet konsekvenser för? Välj en &amp;faktor.</translation>
    </message>
    <message>
        <source>&amp;Perspective under which it is shown</source>
        <translation>&amp;Perspektiv som den visas under</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>The usual one for the factor</source>
        <translation>Faktorns vanliga perspektiv</translation>
    </message>
    <message>
        <source>Is it not in the list? Name it in your &amp;own words.</source>
        <translation>Finns den inte i &amp;listan? Ge den ett namn med egna ord.</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>{}: not known</source>
        <translation>{}: inte känt</translation>
    </message>
    <message>
        <source>Write the sum in euros with digits, like this: 84 000 or -1 250,50.</source>
        <translation>Skriv summan i euro med siffror, till exempel 84 000 eller -1 250,50.</translation>
    </message>
    <message>
        <source>Write the year with four digits, like this: 2026.</source>
        <translation>Skriv året med fyra siffror, till exempel 2026.</translation>
    </message>
    <message>
        <source>Write a whole number with digits, like this: 5 520.</source>
        <translation>Skriv ett heltal med siffror, till exempel 5 520.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Copies of the same assessment in the same folder:</source>
        <translation>I samma mapp finns kopior av samma bedömning:</translation>
    </message>
    <message>
        <source>It still holds choices or answers of yours that you have undone here.</source>
        <translation>Där finns ännu val eller svar av dig som du har ångrat här.</translation>
    </message>
    <message>
        <source>Bring back what I have undone, too</source>
        <translation>Ta tillbaka även det som jag har ångrat</translation>
    </message>
</context>
<context>
    <name>FinalLine</name>
    <message>
        <source>This is marked final, and now it has been changed. A document made before is as it was.</source>
        <translation>Bedömningen är markerad som färdig, och nu har den ändrats. Ett tidigare dokument är som det var.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Tillbaka till utkast</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Dokumentet skapas…</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) still to fill: the document is marked as a draft.</source>
        <translation>
            <numerusform>%n brist har ännu inte åtgärdats, så dokumentet märks som utkast.</numerusform>
            <numerusform>%n brister har ännu inte åtgärdats, så dokumentet märks som utkast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) still to fill.</source>
        <translation>
            <numerusform>%n brist har ännu inte åtgärdats.</numerusform>
            <numerusform>%n brister har ännu inte åtgärdats.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment is a draft, and the document says so.</source>
        <translation>Bedömningen är ett utkast, och det syns också i dokumentet.</translation>
    </message>
    <message>
        <source>The document is ready</source>
        <translation>Dokumentet är klart</translation>
    </message>
    <message>
        <source>Making the form…</source>
        <translation>Blanketten skapas…</translation>
    </message>
    <message>
        <source>The form is ready</source>
        <translation>Blanketten är klar</translation>
    </message>
    <message>
        <source>Every page says that the document is a draft.</source>
        <translation>Varje sida anger att dokumentet är ett utkast.</translation>
    </message>
    <message>
        <source>The document is marked as final, with a code of its content.</source>
        <translation>Dokumentet är märkt som slutligt och har en kontrollkod.</translation>
    </message>
    <message>
        <source>The document has no mark.</source>
        <translation>Dokumentet har ingen märkning.</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Utelämnat: {}.</translation>
    </message>
    <message>
        <source>It is version {}. The number grows when the answers have changed since the last document.</source>
        <translation>Det är version {}. Numret växer när svaren har ändrats sedan det förra dokumentet.</translation>
    </message>
    <message numerus="yes">
        <source>The summary text is on the clipboard: %n character(s).</source>
        <translation>
            <numerusform>Sammandraget finns i Urklipp: %n tecken.</numerusform>
            <numerusform>Sammandraget finns i Urklipp: %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of your own summary did not fit: check it.</source>
        <translation>Slutet av din egen sammanfattning rymdes inte med: kontrollera det.</translation>
    </message>
    <message>
        <source>the one who asked</source>
        <translation>till den som bad om svar</translation>
    </message>
    <message>
        <source>Ennakko assessment (*.ennakko)</source>
        <translation>Bedömning från Ennakko (*.ennakko)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Filen skrivs…</translation>
    </message>
    <message>
        <source>It holds every answer and who gave it. Send it in a way that suits its content.</source>
        <translation>Den innehåller alla svar och uppgift om vem som har gett dem. Skicka den på ett sätt som passar innehållet.</translation>
    </message>
    <message>
        <source>It opens with the password: {}</source>
        <translation>Den öppnas med lösenordet: {}</translation>
    </message>
    <message>
        <source>The file is ready to give to a colleague</source>
        <translation>Filen är klar att ges till en kollega</translation>
    </message>
    <message>
        <source>&amp;Copy the password</source>
        <translation>&amp;Kopiera lösenordet</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>&amp;Use the folder</source>
        <translation>Använd ma&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Change the folder</source>
        <translation>&amp;Byt mapp</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Gemensam mapp</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Choose a folder that your colleagues can open, too: on a network drive, or in OneDrive, Nextcloud or the like. Everybody&apos;s Ennakko writes one file of its own there and reads the files of the others.</source>
        <translation>Välj en mapp som också dina kollegor kan öppna: på en nätverksdisk eller till exempel i OneDrive eller Nextcloud. Vars och ens Ennakko skriver en egen fil där och läser de andras filer.</translation>
    </message>
    <message>
        <source>Your answers go there when you leave a page, or have not written for half a minute. What others have answered comes here by itself. Whoever can open the folder can read the assessment.</source>
        <translation>Dina svar går till mappen när du lämnar en sida eller inte har skrivit på en halv minut. De andras svar kommer hit av sig själva. Alla som kan öppna mappen kan läsa bedömningen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>&amp;Stop using the folder</source>
        <translation>S&amp;luta använda mappen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Välj…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Välj en mapp.</translation>
    </message>
    <message>
        <source>There is no such folder, or it cannot be reached just now.</source>
        <translation>Mappen finns inte eller kan inte nås just nu.</translation>
    </message>
    <message>
        <source>Ennakko keeps its own data in that folder. Choose another one.</source>
        <translation>Ennakko har sina egna data i den mappen. Välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>This could be plainer</source>
        <translation>Detta kunde sägas tydligare</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Varför detta frågas</translation>
    </message>
    <message>
        <source>Questions to help you think</source>
        <translation>Frågor att fundera på</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidanceFrame</name>
    <message>
        <source>Back to the questions</source>
        <translation>Tillbaka till frågorna</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>A PDF made here is for printing and reading. An accessible one is made in Word: Save as PDF.</source>
        <translation>En PDF som görs här är till för utskrift och läsning. En tillgänglig PDF görs i Word: Spara som PDF.</translation>
    </message>
    <message>
        <source>&amp;Open the document</source>
        <translation>&amp;Öppna dokumentet</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
</context>
<context>
    <name>Historic</name>
    <message>
        <source>The assessment as it was {}. Where the answer is another now, it says so.</source>
        <translation>Bedömningen som den var {}. Där svaret är ett annat nu står det angivet.</translation>
    </message>
    <message>
        <source>&amp;Go back to this state</source>
        <translation>&amp;Återgå till detta läge</translation>
    </message>
    <message>
        <source>Answers as they were {}</source>
        <translation>Svaren som de var {}</translation>
    </message>
    <message>
        <source>The answers are as they were {}. {} takes it back.</source>
        <translation>Svaren är som de var {}. {} ångrar återställandet.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>All pages</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla som svarat</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been answered here yet.</source>
        <translation>Inget har besvarats här ännu.</translation>
    </message>
    <message>
        <source>Show &amp;earlier ones</source>
        <translation>Visa &amp;tidigare</translation>
    </message>
    <message>
        <source>The assessment as it was after this</source>
        <translation>Bedömningen efter detta</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} kl. {}</translation>
    </message>
    <message>
        <source>Came from the file {} on {}</source>
        <translation>Kommit från filen {} den {}</translation>
    </message>
    <message>
        <source>{}: removed</source>
        <translation>{}: borttagen</translation>
    </message>
</context>
<context>
    <name>ImpactCard</name>
    <message>
        <source>Remove this impact</source>
        <translation>Ta bort konsekvensen</translation>
    </message>
    <message>
        <source>Repeat for other sites…</source>
        <translation>Upprepa för andra objekt…</translation>
    </message>
    <message>
        <source>More about this impact</source>
        <translation>Mer om konsekvensen</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Ta bort {}</translation>
    </message>
</context>
<context>
    <name>ImpactEditor</name>
    <message>
        <source>Add another impact in this cell</source>
        <translation>Lägg till ytterligare en konsekvens i cellen</translation>
    </message>
    <message>
        <source>Describe an impact in this cell</source>
        <translation>Beskriv en konsekvens i cellen</translation>
    </message>
    <message>
        <source>Impacts of alternatives that are not compared</source>
        <translation>Konsekvenser av alternativ som inte jämförs</translation>
    </message>
    <message>
        <source>Back to the &amp;matrix</source>
        <translation>&amp;Tillbaka till tabellen</translation>
    </message>
    <message>
        <source>Remove this factor</source>
        <translation>Ta bort faktorn</translation>
    </message>
</context>
<context>
    <name>ImpactsPart</name>
    <message>
        <source>A turned corner: the sites differ.</source>
        <translation>Vikt hörn: objekten skiljer sig från varandra.</translation>
    </message>
    <message>
        <source>Impacts by factor and alternative</source>
        <translation>Konsekvenser enligt faktor och alternativ</translation>
    </message>
    <message>
        <source>In a cell: + better, − worse, 0 no impact, ? not known, Delete clears, Enter opens the details.</source>
        <translation>I en cell: + bättre, − sämre, 0 ingen konsekvens, ? inte känt, Delete tömmer, Enter öppnar detaljerna.</translation>
    </message>
    <message>
        <source>Add a fac&amp;tor</source>
        <translation>&amp;Lägg till en faktor</translation>
    </message>
    <message>
        <source>Impacts are given for each alternative. Add at least one alternative first.</source>
        <translation>Konsekvenserna antecknas för varje alternativ. Lägg först till minst ett alternativ.</translation>
    </message>
    <message>
        <source>Go to the alternatives</source>
        <translation>Gå till alternativen</translation>
    </message>
    <message>
        <source>Add sites</source>
        <translation>Lägg till objekt</translation>
    </message>
    <message>
        <source>Repeat for other sites</source>
        <translation>Upprepa för andra objekt</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lång</translation>
    </message>
    <message>
        <source>Every alternative is compared with {}.</source>
        <translation>Varje alternativ jämförs med detta: {}.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n impact(s) of alternatives that are not compared</source>
        <translation>
            <numerusform>Visa %n konsekvens av alternativ som inte jämförs</numerusform>
            <numerusform>Visa %n konsekvenser av alternativ som inte jämförs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpRow</name>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>No copy could be put into the second place.</source>
        <translation>Ingen kopia kunde läggas på den andra platsen.</translation>
    </message>
    <message>
        <source>Those on this computer are made as before.</source>
        <translation>På den här datorn tas kopiorna som förut.</translation>
    </message>
    <message>
        <source>Open the &amp;settings</source>
        <translation>Öppna in&amp;ställningarna</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>today {}</source>
        <translation>i dag kl. {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <translation>i går kl. {}</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
</context>
<context>
    <name>LeftOutLine</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w what…</source>
        <translation>V&amp;isa vad…</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Togs inte med</translation>
    </message>
    <message>
        <source>The file {} in the shared folder is left out.</source>
        <translation>Filen {} i den gemensamma mappen togs inte med.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the file {} were changed outside Ennakko and are left out:</source>
        <translation>
            <numerusform>Filen {} innehåller %n svar som har ändrats utanför Ennakko. Det togs inte med:</numerusform>
            <numerusform>Filen {} innehåller %n svar som har ändrats utanför Ennakko. De togs inte med:</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file {}, changed outside Ennakko:</source>
        <translation>I filen {}, ändrat utanför Ennakko:</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Nothing found for “{}”</source>
        <translation>Inget hittades med ”{}”</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Papperskorgen är tom</translation>
    </message>
    <message>
        <source>All the words must be in the same answer, title or case number. The beginning of a word is enough.</source>
        <translation>Alla ord ska finnas i samma svar, rubrik eller ärendenummer. Början av ett ord räcker.</translation>
    </message>
    <message>
        <source>Clear &amp;the search</source>
        <translation>Tö&amp;m sökningen</translation>
    </message>
    <message>
        <source>Show all assessmen&amp;ts</source>
        <translation>Visa alla bedö&amp;mningar</translation>
    </message>
    <message>
        <source>No assessments in this state</source>
        <translation>Det finns inga bedömningar med denna status</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) found</source>
        <translation>
            <numerusform>%n bedömning hittades</numerusform>
            <numerusform>%n bedömningar hittades</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” is now in the bin.</source>
        <translation>”{}” finns nu i papperskorgen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>“{}” is back among your assessments.</source>
        <translation>”{}” finns åter bland dina bedömningar.</translation>
    </message>
    <message>
        <source>O&amp;pen it</source>
        <translation>&amp;Öppna den</translation>
    </message>
    <message>
        <source>Matter without a title</source>
        <translation>Ärende utan rubrik</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>Åters&amp;täll</translation>
    </message>
    <message>
        <source>Dele&amp;te for good…</source>
        <translation>Rad&amp;era för gott…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Put into the bin</source>
        <translation>Fl&amp;ytta till papperskorgen</translation>
    </message>
    <message>
        <source>Your data is in this folder: {}</source>
        <translation>Dina data finns i den här mappen: {}</translation>
    </message>
</context>
<context>
    <name>LibraryDoings</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Put into the bin</source>
        <translation>Fl&amp;ytta till papperskorgen</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Delete-tangenten</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>Åters&amp;täll</translation>
    </message>
    <message>
        <source>Dele&amp;te for good…</source>
        <translation>Rad&amp;era för gott…</translation>
    </message>
</context>
<context>
    <name>LibraryFoot</name>
    <message>
        <source>&amp;Where is my data?</source>
        <translation>Var finns mina &amp;data?</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Inställningar</translation>
    </message>
    <message>
        <source>Everything is on this computer. Nothing is sent.</source>
        <translation>Allt finns på den här datorn. Inget skickas.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>&amp;All {}</source>
        <translation>A&amp;lla {}</translation>
    </message>
    <message>
        <source>In p&amp;rogress {}</source>
        <translation>&amp;Pågår {}</translation>
    </message>
    <message>
        <source>Out for co&amp;mment {}</source>
        <translation>På remi&amp;ss {}</translation>
    </message>
    <message>
        <source>Fina&amp;l {}</source>
        <translation>F&amp;ärdiga {}</translation>
    </message>
    <message>
        <source>&amp;Decided {}</source>
        <translation>&amp;Beslutade {}</translation>
    </message>
    <message>
        <source>&amp;Bin {}</source>
        <translation>Pappers&amp;korg {}</translation>
    </message>
</context>
<context>
    <name>LibraryTop</name>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>Öppna en &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>&amp;Ny bedömning</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Not chosen</source>
        <translation>Inget valt</translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message>
        <source>{} characters; about {} is a good length.</source>
        <translation>{} tecken; en lämplig längd är ungefär {}.</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
</context>
<context>
    <name>MatrixCells</name>
    <message>
        <source>Nothing here yet. Choose this row to begin.</source>
        <translation>Här finns ännu inget. Välj raden för att börja.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Add the factor {}</source>
        <translation>Lägg till faktorn {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Ta bort {}</translation>
    </message>
    <message>
        <source>{}, comments</source>
        <translation>{}, kommentarer</translation>
    </message>
    <message>
        <source>Without a perspective</source>
        <translation>Utan perspektiv</translation>
    </message>
    <message>
        <source>The whole perspective</source>
        <translation>Hela perspektivet</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something in the program went wrong. Your text is safe at:
{}

You can go on. If it happens again, copy the details and send them to whoever looks after the program. They hold no answers.</source>
        <translation>Ett fel inträffade i programmet. Din text finns kvar här:
{}

Du kan fortsätta. Om felet upprepas, kopiera uppgifterna och skicka dem till den som sköter programmet. De innehåller inga svar.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det lyckades inte</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Copy the details</source>
        <translation>&amp;Kopiera uppgifterna</translation>
    </message>
    <message>
        <source>&amp;Start Ennakko again</source>
        <translation>&amp;Starta Ennakko på nytt</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Write your name, so that your colleagues see which answers are yours.</source>
        <translation>Skriv ditt namn så att kollegerna ser vilka svar som är dina.</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Förnamn och efternamn</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Use the name</source>
        <translation>Använd namnet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>NewAssessmentDialog</name>
    <message>
        <source>New assessment</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Börja</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Title of the matter</source>
        <translation>Ärendets rubrik</translation>
    </message>
    <message>
        <source>The same title as on the agenda. You can leave it for later.</source>
        <translation>Samma rubrik som på föredragningslistan. Du kan också skriva den senare.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hur vill du börja?</translation>
    </message>
    <message>
        <source>Who assesses</source>
        <translation>Vem bedömer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your answers carry your name when you share an assessment.</source>
        <translation>Ditt namn syns vid dina svar när du delar en bedömning.</translation>
    </message>
    <message>
        <source>Decides which section of the law is cited.</source>
        <translation>Avgör vilket lagrum det hänvisas till.</translation>
    </message>
    <message>
        <source>Start with the screening</source>
        <translation>Börja med behovsbedömningen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Rekommenderas</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message>
        <source>New from {}, {}</source>
        <translation>Ny, tillagd av {}, {}</translation>
    </message>
    <message>
        <source>Changed by {}, {}</source>
        <translation>Ändrat av {}, {}</translation>
    </message>
</context>
<context>
    <name>NextChange</name>
    <message>
        <source>Nobody else has changed anything since you last looked.</source>
        <translation>Ingen annan har ändrat något sedan du senast tittade.</translation>
    </message>
</context>
<context>
    <name>NoAssessmentChoice</name>
    <message>
        <source>&amp;No assessment is needed</source>
        <translation>Ingen bedömning beh&amp;övs</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Tillbaka till utkast</translation>
    </message>
    <message>
        <source>It is decided: no assessment is made. Make the one-page document, or copy the two lines for the agenda item.</source>
        <translation>Det har beslutats att ingen bedömning görs. Gör dokumentet på en sida eller kopiera de två raderna till föredragningslistan.</translation>
    </message>
    <message>
        <source>Before it can be decided that no assessment is made:</source>
        <translation>Innan det kan beslutas att ingen bedömning görs:</translation>
    </message>
    <message>
        <source>No assessment is needed</source>
        <translation>Ingen bedömning behövs</translation>
    </message>
</context>
<context>
    <name>NothingToCompare</name>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Det finns ännu inget att jämföra</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Nothing is found with these words.</source>
        <translation>Inget hittas med de här orden.</translation>
    </message>
</context>
<context>
    <name>OriginPart</name>
    <message>
        <source>Originally: {}</source>
        <translation>Från början: {}</translation>
    </message>
    <message>
        <source>Originally · {}</source>
        <translation>Från början · {}</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Visa mindre</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Visa hela</translation>
    </message>
</context>
<context>
    <name>OtherFolder</name>
    <message>
        <source>Ennakko cannot keep your assessments there</source>
        <translation>Ennakko kan inte ha dina bedömningar där</translation>
    </message>
    <message>
        <source>The assessments that are in that folder already stay there.</source>
        <translation>De bedömningar som redan finns i den mappen blir kvar där.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Use the folder of this &amp;computer</source>
        <translation>Använd den här &amp;datorns mapp</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Välj en annan &amp;mapp…</translation>
    </message>
    <message>
        <source>A folder for your assessments</source>
        <translation>En mapp för dina bedömningar</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>waits for a choice</source>
        <translation>väntar på ett val</translation>
    </message>
    <message>
        <source>the row stays</source>
        <translation>raden blir kvar</translation>
    </message>
    <message>
        <source>the row has been removed</source>
        <translation>raden har tagits bort</translation>
    </message>
    <message>
        <source>the views differ, and all of them stay</source>
        <translation>uppfattningarna skiljer sig, och alla står kvar</translation>
    </message>
    <message>
        <source>a new answer</source>
        <translation>ett nytt svar</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>ditt svar</translation>
    </message>
    <message>
        <source>the answer of {}</source>
        <translation>svaret från {}</translation>
    </message>
</context>
<context>
    <name>OwnForms</name>
    <message>
        <source>Add fo&amp;rms…</source>
        <translation>Lägg till &amp;blanketter…</translation>
    </message>
    <message numerus="yes">
        <source>Own forms are not in use, because they have %n fault(s).</source>
        <translation>
            <numerusform>De egna blanketterna används inte, eftersom de har %n fel.</numerusform>
            <numerusform>De egna blanketterna används inte, eftersom de har %n fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Det finns inga ännu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Shared by your organisation</source>
        <translation>Gemensam för organisationen</translation>
    </message>
    <message>
        <source>{} is not in use: its name ends in .txt, which Notepad adds.</source>
        <translation>{} används inte: namnet slutar på .txt, som Anteckningar lägger till.</translation>
    </message>
    <message>
        <source>Use it as {}</source>
        <translation>Använd under namnet {}</translation>
    </message>
    <message>
        <source>{name}, edition {edition} ({file})</source>
        <translation>{name}, utgåva {edition} ({file})</translation>
    </message>
    <message>
        <source>Forms (*.toml *.toml.txt)</source>
        <translation>Blanketter (*.toml *.toml.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Add forms</source>
        <translation>Lägg till blanketter</translation>
    </message>
    <message>
        <source>Taken into use as {}, without the .txt that Notepad adds to a name.</source>
        <translation>Har tagits i bruk under namnet {}, utan ändelsen .txt som Anteckningar lägger till.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: own forms that were here before have %n fault(s).</source>
        <translation>
            <numerusform>Inget lades till: de egna blanketter som redan finns har %n fel.</numerusform>
            <numerusform>Inget lades till: de egna blanketter som redan finns har %n fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the files was added. They have %n fault(s) in all.</source>
        <translation>
            <numerusform>Ingen av filerna lades till. De har sammanlagt %n fel.</numerusform>
            <numerusform>Ingen av filerna lades till. De har sammanlagt %n fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{}” was not added. It has %n fault(s).</source>
        <translation>
            <numerusform>”{}” lades inte till. Den har %n fel.</numerusform>
            <numerusform>”{}” lades inte till. Den har %n fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” is no longer in use</source>
        <translation>”{}” används inte längre</translation>
    </message>
    <message>
        <source>It is kept in the folder {}.</source>
        <translation>Den finns kvar i mappen {}.</translation>
    </message>
    <message>
        <source>Take it back into use</source>
        <translation>Ta i bruk igen</translation>
    </message>
    <message>
        <source>The file could not be taken back into use. It is still where it is kept.</source>
        <translation>Filen kunde inte tas i bruk igen. Den finns kvar på samma ställe.</translation>
    </message>
    <message>
        <source>The file could not be removed.</source>
        <translation>Filen gick inte att ta bort.</translation>
    </message>
</context>
<context>
    <name>PageNews</name>
    <message>
        <source>Go to the next change</source>
        <translation>Gå till nästa ändring</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Markera som sett</translation>
    </message>
    <message>
        <source>Changed since you last looked:</source>
        <translation>Ändrat sedan du senast tittade:</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n ny rad</numerusform>
            <numerusform>%n nya rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed row(s)</source>
        <translation>
            <numerusform>%n borttagen rad</numerusform>
            <numerusform>%n borttagna rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>PageRemarks</name>
    <message numerus="yes">
        <source>… and %n more on the last page</source>
        <translation>
            <numerusform>… och %n till på sista sidan</numerusform>
            <numerusform>… och %n till på sista sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look on this page</source>
        <translation>
            <numerusform>%n sak på den här sidan att titta på</numerusform>
            <numerusform>%n saker på den här sidan att titta på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Föregående</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>F&amp;ortsätt</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>The file is protected</source>
        <translation>Filen är skyddad</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Ask the sender for it if you have not got it.</source>
        <translation>Be avsändaren om det om du inte har fått det.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnas…</translation>
    </message>
</context>
<context>
    <name>PersonsField</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Ta bort {}</translation>
    </message>
</context>
<context>
    <name>PerspectiveCard</name>
    <message>
        <source>Factors to begin with</source>
        <translation>Faktorer att börja med</translation>
    </message>
    <message>
        <source>More factors</source>
        <translation>Fler faktorer</translation>
    </message>
    <message>
        <source>Another factor…</source>
        <translation>En annan faktor…</translation>
    </message>
    <message>
        <source>This perspective does not concern the decision</source>
        <translation>Perspektivet gäller inte detta beslut</translation>
    </message>
    <message>
        <source>It does concern the decision</source>
        <translation>Perspektivet gäller detta beslut</translation>
    </message>
    <message>
        <source>{} does not concern the decision</source>
        <translation>{}: gäller inte beslutet</translation>
    </message>
    <message>
        <source>{} concerns the decision</source>
        <translation>{}: gäller beslutet</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>What bringing together does</source>
        <translation>Vad sammanföringen gör</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n konflikt</numerusform>
            <numerusform>%n konflikter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) where the views differ and all of them stay, as decided by {}</source>
        <translation>
            <numerusform>%n fråga där uppfattningarna skiljer sig och alla står kvar. Så beslutade {}</numerusform>
            <numerusform>%n frågor där uppfattningarna skiljer sig och alla står kvar. Så beslutade {}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that is not here already.</source>
        <translation>Filen innehåller inget som inte redan finns här.</translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s): {}</source>
        <translation>
            <numerusform>%n nytt svar: {}</numerusform>
            <numerusform>%n nya svar: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s): {}</source>
        <translation>
            <numerusform>%n ny rad: {}</numerusform>
            <numerusform>%n nya rader: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) replaced: {} had seen the earlier answer and changed it</source>
        <translation>
            <numerusform>%n svar ersätts: {} hade sett det tidigare svaret och ändrat det</numerusform>
            <numerusform>%n svar ersätts: {} hade sett de tidigare svaren och ändrat dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) replaced: {} had seen the earlier ones and changed them</source>
        <translation>
            <numerusform>%n svar ersätts: {} hade sett det tidigare och ändrat det</numerusform>
            <numerusform>%n svar ersätts: {} hade sett de tidigare och ändrat dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) or row(s) removed: {}</source>
        <translation>
            <numerusform>%n svar eller rad tas bort: {}</numerusform>
            <numerusform>%n svar eller rader tas bort: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies had different editions of the form. Edition {} is used.</source>
        <translation>Kopiorna var gjorda med olika upplagor av blanketten. Upplaga {} används.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the file were changed outside Ennakko. They are not brought in.</source>
        <translation>
            <numerusform>%n svar i filen har ändrats utanför Ennakko. Det tas inte med.</numerusform>
            <numerusform>%n svar i filen har ändrats utanför Ennakko. De tas inte med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) bear your name but have never been on this computer. Look at them before you go on.</source>
        <translation>
            <numerusform>%n svar står i ditt namn men har inte funnits på den här datorn. Titta på det innan du fortsätter.</numerusform>
            <numerusform>%n svar står i ditt namn men har inte funnits på den här datorn. Titta på dem innan du fortsätter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Now:</source>
        <translation>Nu:</translation>
    </message>
    <message>
        <source>Comes instead:</source>
        <translation>I stället:</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The document is being laid out…</source>
        <translation>Dokumentet ställs upp…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Stäng förhandsgranskningen</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Förhandsgranskning av dokumentet</translation>
    </message>
    <message>
        <source>Enter goes to the question behind the words.</source>
        <translation>Enter leder till den fråga som texten kommer från.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Mapp</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Titta i:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Filer av &amp;typ:</translation>
    </message>
</context>
<context>
    <name>RadioField</name>
    <message>
        <source>Clear the choice</source>
        <translation>Rensa valet</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Matter without a title</source>
        <translation>Ärende utan rubrik</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Ennakko assessment (*.ennakko);;All files (*)</source>
        <translation>Ennakkos bedömning (*.ennakko);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Filerna läses…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choice between answers</source>
        <translation>Val mellan svar</translation>
    </message>
    <message>
        <source>{} was made with a newer version of Ennakko. You can read it here. To work on it, update Ennakko and open the file again.</source>
        <translation>{} är gjord med en nyare version av Ennakko. Du kan läsa den här. Om du vill bearbeta den, uppdatera Ennakko och öppna filen på nytt.</translation>
    </message>
    <message>
        <source>There is nothing in the file that is not here already.</source>
        <translation>Filen innehåller inget som inte redan finns här.</translation>
    </message>
    <message>
        <source>Copying your data…</source>
        <translation>Säkerhetskopierar…</translation>
    </message>
    <message>
        <source>Brought together. {} takes all of it back.</source>
        <translation>Sammanfört. {} ångrar hela sammanföringen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>%n fil kan inte öppnas</numerusform>
            <numerusform>%n filer kan inte öppnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>There is nothing on this computer yet, but there are copies of assessments in the folder
{}</source>
        <translation>På den här datorn finns inget ännu, men det finns kopior av bedömningar i mappen
{}</translation>
    </message>
    <message>
        <source>Go on with your assessments?</source>
        <translation>Fortsätta med dina bedömningar?</translation>
    </message>
    <message>
        <source>&amp;Begin with nothing</source>
        <translation>&amp;Börja från början</translation>
    </message>
    <message>
        <source>&amp;Choose a copy…</source>
        <translation>&amp;Välj en kopia…</translation>
    </message>
    <message>
        <source>The assessment as it was {}, from a copy. It can be read here and not changed.</source>
        <translation>Bedömningen som den var {}, ur en kopia. Den kan läsas här men inte ändras.</translation>
    </message>
    <message>
        <source>Copying your data…</source>
        <translation>Säkerhetskopierar…</translation>
    </message>
    <message>
        <source>Answers as they were {}</source>
        <translation>Svaren som de var {}</translation>
    </message>
    <message>
        <source>A folder for the files, one for each assessment</source>
        <translation>En mapp för filerna, en för varje bedömning</translation>
    </message>
    <message>
        <source>Writing the assessments…</source>
        <translation>Bedömningarna skrivs…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>These could not be read: {}</source>
        <translation>Dessa kunde inte läsas: {}</translation>
    </message>
    <message>
        <source>Every assessment is in the folder {} as a file of its own.</source>
        <translation>Varje bedömning finns i mappen {} som en egen fil.</translation>
    </message>
    <message>
        <source>Stopped. Some of the assessments are in the folder {}.</source>
        <translation>Avbrutet. En del av bedömningarna finns i mappen {}.</translation>
    </message>
</context>
<context>
    <name>RecoveryRoom</name>
    <message>
        <source>Backups and recovery</source>
        <translation>Säkerhetskopior och återställning</translation>
    </message>
    <message>
        <source>Ennakko copies all assessments each hour while it is open, and before anything that changes much. They are on this computer in the folder {}</source>
        <translation>Ennakko kopierar alla bedömningar varje timme medan det är öppet och före allt som ändrar mycket. De finns på den här datorn i mappen {}</translation>
    </message>
    <message>
        <source>L&amp;ook at it</source>
        <translation>Titta &amp;på den</translation>
    </message>
    <message>
        <source>Bring back this &amp;assessment…</source>
        <translation>Återställ den &amp;här bedömningen…</translation>
    </message>
    <message>
        <source>Bring &amp;back everything…</source>
        <translation>Återställ &amp;allt…</translation>
    </message>
    <message>
        <source>Take a &amp;copy now</source>
        <translation>Ta en &amp;kopia nu</translation>
    </message>
    <message>
        <source>Save everything as &amp;text…</source>
        <translation>Spara allt som &amp;text…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Kopians innehåll</translation>
    </message>
    <message>
        <source>in the second place, {}</source>
        <translation>på den andra platsen, {}</translation>
    </message>
    <message>
        <source>There are no copies yet. The first is taken soon after the program is opened.</source>
        <translation>Det finns inga kopior ännu. Den första tas strax efter att programmet har öppnats.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>{} of {} answered, modified {}</source>
        <translation>{} av {} besvarade, ändrad {}</translation>
    </message>
    <message>
        <source>{}, in the bin</source>
        <translation>{}, i papperskorgen</translation>
    </message>
    <message>
        <source>Matter without a title</source>
        <translation>Ärende utan rubrik</translation>
    </message>
    <message>
        <source>Its answers become as they were {}. The present ones stay in its history, and you can undo this.</source>
        <translation>Svaren blir som de var {}. De nuvarande finns kvar i historiken, och du kan ångra det här.</translation>
    </message>
    <message>
        <source>It is not among your assessments now, and is added to them as it was.</source>
        <translation>Den finns inte bland dina bedömningar nu och läggs till som den var.</translation>
    </message>
    <message>
        <source>Bring back “{}”?</source>
        <translation>Återställa ”{}”?</translation>
    </message>
    <message>
        <source>All assessments become as they were {}. What is here now is kept aside in the data folder, but it is no longer in the list.</source>
        <translation>Alla bedömningar blir som de var {}. Det som finns här nu läggs undan i datamappen men syns inte längre i listan.</translation>
    </message>
    <message>
        <source>Bring back everything?</source>
        <translation>Återställa allt?</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>Åter&amp;ställ</translation>
    </message>
    <message>
        <source>before the program was updated</source>
        <translation>före uppdatering av programmet</translation>
    </message>
    <message>
        <source>before files were brought together</source>
        <translation>före sammanföring</translation>
    </message>
    <message>
        <source>before something was brought back</source>
        <translation>innan något återställdes</translation>
    </message>
    <message>
        <source>taken when you asked for it</source>
        <translation>tagen på din begäran</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Not chosen</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Det finns ännu inget att välja</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>The year’s register</source>
        <translation>Årets register</translation>
    </message>
    <message>
        <source>&amp;Choose the place and make</source>
        <translation>&amp;Välj plats och skapa</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>For the welfare report: what was assessed, what came of it, and what is to be followed up.</source>
        <translation>För välfärdsberättelsen: vad som bedömdes, vad det ledde till och vad som ska följas upp.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Take along the files of a &amp;folder…</source>
        <translation>Ta &amp;med filerna i en mapp…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV), a matter on each line</source>
        <translation>Tabell för ett kalkylprogram (CSV), en rad per ärende</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Language of the register</source>
        <translation>Registrets språk</translation>
    </message>
    <message>
        <source>Numbers of decisions</source>
        <translation>Organens antal beslut</translation>
    </message>
    <message>
        <source>When you give all decisions of a body, the register tells how large a share was assessed. The body is the last of those that handle a matter. You may leave it out.</source>
        <translation>När du anger antalet beslut av ett organ berättar registret hur stor del av dem som bedömdes. Organet är det sista av dem som behandlar ärendet. Antalet kan lämnas bort.</translation>
    </message>
    <message>
        <source>The letterhead is {}</source>
        <translation>Dokumentmallen är {}</translation>
    </message>
    <message numerus="yes">
        <source>{}: %n decision(s) were assessed, so the number cannot be smaller.</source>
        <translation>
            <numerusform>{}: %n beslut har bedömts, så antalet kan inte vara mindre.</numerusform>
            <numerusform>{}: %n beslut har bedömts, så antalet kan inte vara mindre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder with assessment files</source>
        <translation>En mapp med bedömningsfiler</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>inte uppgett</translation>
    </message>
</context>
<context>
    <name>RegisterMaking</name>
    <message>
        <source>Reading the assessments…</source>
        <translation>Bedömningarna läses…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>There are no assessments on this computer to count. When others have sent you theirs, choose the folder with the files.</source>
        <translation>På den här datorn finns inga bedömningar att räkna. Om andra har skickat sina till dig väljer du mappen med filerna.</translation>
    </message>
    <message>
        <source>Nothing to register yet</source>
        <translation>Det finns ännu inget att registrera</translation>
    </message>
    <message>
        <source>A folder with assessment files</source>
        <translation>En mapp med bedömningsfiler</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Välj en mapp…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) in the register.</source>
        <translation>
            <numerusform>%n ärende i registret.</numerusform>
            <numerusform>%n ärenden i registret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it could not be read: {}</source>
        <translation>Inte med, eftersom det inte gick att läsa: {}</translation>
    </message>
    <message>
        <source>&amp;Open the table</source>
        <translation>&amp;Öppna tabellen</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>Registret skapas…</translation>
    </message>
    <message numerus="yes">
        <source>%n of other years.</source>
        <translation>
            <numerusform>%n från andra år.</numerusform>
            <numerusform>%n från andra år.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: {}</source>
        <translation>Gick inte att läsa: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) of the year.</source>
        <translation>
            <numerusform>%n bedömning under året.</numerusform>
            <numerusform>%n bedömningar under året.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is ready</source>
        <translation>Registret är klart</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat for other sites</source>
        <translation>Upprepa för andra objekt</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Upprepa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n impact(s) of {} will be written for the sites ticked below.</source>
        <translation>
            <numerusform>%n konsekvens för objektet {} antecknas också för de objekt som är valda nedan.</numerusform>
            <numerusform>%n konsekvenser för objektet {} antecknas också för de objekt som är valda nedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has already been said of a site stays as it is.</source>
        <translation>Det som redan har antecknats om ett objekt blir som det är.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Avmarkera alla</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Ta bort {}</translation>
    </message>
    <message>
        <source>Move up {}</source>
        <translation>Flytta upp: {}</translation>
    </message>
    <message>
        <source>Move down {}</source>
        <translation>Flytta ned: {}</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Nothing to choose from yet: {}</source>
        <translation>{}: inget har lagts till ännu</translation>
    </message>
</context>
<context>
    <name>SaidThread</name>
    <message>
        <source>Mark as resolved</source>
        <translation>Markera som behandlad</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit your comment: {}</source>
        <translation>Redigera din kommentar: {}</translation>
    </message>
    <message>
        <source>Removing your comment on {}</source>
        <translation>Borttagning av din kommentar: {}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Just nu</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nyss</translation>
    </message>
    <message>
        <source>edited {}</source>
        <translation>redigerad {}</translation>
    </message>
    <message>
        <source>Edit your comment</source>
        <translation>Redigera din kommentar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Your comment on {}, said otherwise</source>
        <translation>Redigering av din kommentar: {}</translation>
    </message>
    <message>
        <source>Comment on {}</source>
        <translation>Kommentar: {}</translation>
    </message>
    <message>
        <source>Comments on {} marked as resolved</source>
        <translation>Kommentarer markerade som behandlade: {}</translation>
    </message>
    <message>
        <source>Comments on {} opened again</source>
        <translation>Kommentarer öppnade igen: {}</translation>
    </message>
    <message>
        <source>Resolved by {}</source>
        <translation>Markerad som behandlad av {}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove your comment: {}</source>
        <translation>Ta bort din kommentar: {}</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Clear the choice</source>
        <translation>Rensa valet</translation>
    </message>
</context>
<context>
    <name>ScreeningNote</name>
    <message>
        <source>Use this suggest&amp;ion</source>
        <translation>A&amp;nvänd förslaget</translation>
    </message>
    <message>
        <source>Ground for exemption: {}</source>
        <translation>Undantagsgrund: {}</translation>
    </message>
    <message numerus="yes">
        <source>Go to the first of %n unanswered question(s)</source>
        <translation>
            <numerusform>Gå till den första obesvarade (%n fråga)</numerusform>
            <numerusform>Gå till den första obesvarade (%n frågor)</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion: no assessment is needed</source>
        <translation>Förslag: ingen bedömning behövs</translation>
    </message>
    <message>
        <source>Suggestion: a light assessment</source>
        <translation>Förslag: en lätt bedömning</translation>
    </message>
    <message>
        <source>Suggestion: a full assessment</source>
        <translation>Förslag: en omfattande bedömning</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>The suggestion comes when every question has an answer. “Don’t know” is an answer, too.</source>
        <translation>Förslaget kommer när alla frågor är besvarade. Också ”vet inte” är ett svar.</translation>
    </message>
    <message>
        <source>Still answered yes or don’t know: {}</source>
        <translation>Ändå svarades ja eller vet inte: {}</translation>
    </message>
    <message>
        <source>Write the reasons below. They are kept with the matter.</source>
        <translation>Skriv motiveringen nedan. Den sparas i ärendets uppgifter.</translation>
    </message>
    <message>
        <source>Every answer is no. Write the reasons below. They are kept with the matter.</source>
        <translation>Alla svar är ”nej”. Skriv motiveringen nedan. Den sparas i ärendets uppgifter.</translation>
    </message>
    <message numerus="yes">
        <source>Enough for a full assessment by itself (%n answer(s)): {}</source>
        <translation>
            <numerusform>Räcker ensamt som grund för en omfattande bedömning (%n svar): {}</numerusform>
            <numerusform>Vart och ett räcker ensamt som grund för en omfattande bedömning (%n svar): {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) got the answer yes or don’t know, too.</source>
        <translation>
            <numerusform>Dessutom svarades ja eller vet inte på %n annan fråga.</numerusform>
            <numerusform>Dessutom svarades ja eller vet inte på %n andra frågor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of yes or don’t know: {}</source>
        <translation>
            <numerusform>%n svar är ja eller vet inte: {}</numerusform>
            <numerusform>%n svar är ja eller vet inte: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In your organisation %n such answer(s) call for a full assessment.</source>
        <translation>
            <numerusform>I er organisations anvisning räcker %n sådant svar för en omfattande bedömning.</numerusform>
            <numerusform>I er organisations anvisning räcker %n sådana svar för en omfattande bedömning.</numerusform>
        </translation>
    </message>
    <message>
        <source>The suggestion brings these modules along; you can leave out what you do not need: {}</source>
        <translation>Förslaget tar med dessa fördjupande delar, och de onödiga kan lämnas bort: {}</translation>
    </message>
    <message>
        <source>Use the suggestion of the screening</source>
        <translation>Behovsbedömningens förslag</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search titles, numbers and texts ({})</source>
        <translation>Sök bland rubriker, nummer och texter ({})</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Finds words in titles, case numbers and all answers.</source>
        <translation>Söker ord i rubriker, ärendenummer och alla svar.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceChoice</name>
    <message>
        <source>No second p&amp;lace</source>
        <translation>Ingen andra p&amp;lats</translation>
    </message>
    <message>
        <source>There is no second place.</source>
        <translation>Det finns ingen andra plats.</translation>
    </message>
    <message>
        <source>C&amp;hange the place…</source>
        <translation>B&amp;yt plats…</translation>
    </message>
    <message>
        <source>C&amp;hoose a place…</source>
        <translation>&amp;Välj en plats…</translation>
    </message>
    <message>
        <source>That is the data folder itself. Choose another place, such as your home drive or a stick.</source>
        <translation>Det är själva datamappen. Välj en annan plats, till exempel din hemdisk eller ett USB-minne.</translation>
    </message>
    <message>
        <source>A second place for the copies</source>
        <translation>En andra plats för kopiorna</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>It may be busy just now, or open on another computer ({}) with the same data folder. Wait a moment and try again.

If you open it a second time, nothing is lost, but neither window shows what is written in the other before the assessment is opened again.</source>
        <translation>Det kan vara upptaget just nu eller öppet på en annan dator ({}) med samma datamapp. Vänta en stund och försök igen.

Om du öppnar det en gång till går inget förlorat, men ingetdera fönstret visar det som skrivs i det andra förrän bedömningen öppnas på nytt.</translation>
    </message>
    <message>
        <source>Ennakko is open already, but does not answer</source>
        <translation>Ennakko är redan öppet men svarar inte</translation>
    </message>
    <message>
        <source>&amp;Open a second time</source>
        <translation>Ö&amp;ppna en gång till</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Om dig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Your answers carry your name when you share an assessment.</source>
        <translation>Ditt namn syns vid dina svar när du delar en bedömning.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Tjänste- eller yrkesbeteckning</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Same as the computer: {}</source>
        <translation>Samma som på datorn: {}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Screening and language</source>
        <translation>Behovsbedömning och språk</translation>
    </message>
    <message>
        <source>How many yes or don’t know answers call for a full assessment</source>
        <translation>Hur många ”ja”- eller ”vet inte”-svar som kräver en omfattande bedömning</translation>
    </message>
    <message>
        <source>Three, unless your organisation has decided otherwise.</source>
        <translation>Tre, om er organisation inte har beslutat annat.</translation>
    </message>
    <message>
        <source>Euro limit of your own guidelines</source>
        <translation>Beloppsgränsen (euro) i er egen anvisning</translation>
    </message>
    <message>
        <source>The screening asks whether the matter exceeds it.</source>
        <translation>Behovsbedömningen frågar om den överskrids.</translation>
    </message>
    <message>
        <source>&amp;Mark what could be plainer</source>
        <translation>Märk u&amp;t det som kunde sägas tydligare</translation>
    </message>
    <message>
        <source>Long sentences, unexplained abbreviations, and follow-up without who and when.</source>
        <translation>Långa meningar, oförklarade förkortningar och uppföljning utan vem och när.</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Samma som på datorn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Own forms</source>
        <translation>Egna blanketter</translation>
    </message>
    <message>
        <source>Forms, lists and words of your organisation. They add to those of the program or replace them.</source>
        <translation>Organisationens egna blanketter, listor och ord. De kompletterar programmets egna eller ersätter dem.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
    <message>
        <source>Your assessments are in this folder on this computer. Nothing is sent.</source>
        <translation>Dina bedömningar finns i den här mappen på den här datorn. Inget skickas.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation>En andra plats för kopior</translation>
    </message>
    <message>
        <source>Ennakko copies all assessments each hour. It can bring the newest copy to another folder as well, such as your home drive or a stick, in case this computer is lost. Whoever can open that folder can read the assessments.</source>
        <translation>Ennakko kopierar alla bedömningar en gång i timmen. Den nyaste kopian kan också läggas i en annan mapp, till exempel på din hemdisk eller ett USB-minne, om den här datorn skulle gå förlorad. Den som kommer åt mappen kan läsa bedömningarna.</translation>
    </message>
</context>
<context>
    <name>SettledWords</name>
    <message>
        <source>Conflict decided: {}</source>
        <translation>Konflikt avgjord: {}</translation>
    </message>
    <message>
        <source>the views differ, and all of them stay</source>
        <translation>uppfattningarna skiljer sig, och alla står kvar</translation>
    </message>
    <message>
        <source>the row stays</source>
        <translation>raden blir kvar</translation>
    </message>
    <message>
        <source>the row was removed</source>
        <translation>raden togs bort</translation>
    </message>
    <message>
        <source>one&apos;s own answer was chosen</source>
        <translation>det egna svaret valdes</translation>
    </message>
    <message>
        <source>your answer was chosen</source>
        <translation>ditt svar valdes</translation>
    </message>
    <message>
        <source>the answer of {} was chosen</source>
        <translation>svaret från {} valdes</translation>
    </message>
    <message>
        <source>both answers were taken, one after the other</source>
        <translation>båda svaren togs med efter varandra</translation>
    </message>
    <message>
        <source>a new answer was written</source>
        <translation>ett nytt svar skrevs</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share with a colleague</source>
        <translation>Dela med en kollega</translation>
    </message>
    <message>
        <source>&amp;Choose the place and share</source>
        <translation>&amp;Välj plats och dela</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>You have not told your name, so colleagues cannot see whose answers these are.</source>
        <translation>Du har inte angett ditt namn, så kollegerna ser inte vems svar det här är.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Vad filen innehåller</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>&amp;Protect the file with a password</source>
        <translation>&amp;Skydda filen med ett lösenord</translation>
    </message>
    <message>
        <source>Su&amp;ggest another</source>
        <translation>&amp;Föreslå ett annat</translation>
    </message>
    <message>
        <source>Password, at least {} characters</source>
        <translation>Lösenord, minst {} tecken</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Gemensam mapp</translation>
    </message>
    <message>
        <source>Answers can also be exchanged by themselves, through a folder you share.</source>
        <translation>Svaren kan också utbytas av sig själva via en gemensam mapp.</translation>
    </message>
    <message>
        <source>Shared &amp;folder…</source>
        <translation>Gemensam &amp;mapp…</translation>
    </message>
    <message>
        <source>The password needs at least {} characters.</source>
        <translation>Lösenordet måste ha minst {} tecken.</translation>
    </message>
    <message>
        <source>Everything, with a message and the pages or questions you would like to have an answer to.</source>
        <translation>Allt, med ett meddelande och de sidor eller frågor du ber om svar på.</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, and it cannot be recovered. Tell it in another way than the file, for example by telephone.</source>
        <translation>Utan det kan ingen öppna filen, och det kan inte återställas. Berätta det på ett annat sätt än du skickar filen, till exempel per telefon.</translation>
    </message>
    <message>
        <source>Write it in the settings ({}).</source>
        <translation>Skriv det i inställningarna ({}).</translation>
    </message>
    <message>
        <source>Send back: {}</source>
        <translation>Skicka tillbaka: {}</translation>
    </message>
    <message>
        <source>Everything, with your answers. What you were asked is answered by this.</source>
        <translation>Hela bedömningen med dina svar. Därmed har du svarat på det du ombads om.</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Fråga en kollega</translation>
    </message>
    <message>
        <source>Everything, with earlier answers</source>
        <translation>Allt, också tidigare svar</translation>
    </message>
    <message>
        <source>For those who work on the assessment with you.</source>
        <translation>För dem som gör bedömningen tillsammans med dig.</translation>
    </message>
    <message>
        <source>Only the answers in force</source>
        <translation>Bara de svar som gäller nu</translation>
    </message>
    <message>
        <source>Answers that have been replaced stay here. The copies can still be brought together later.</source>
        <translation>Svar som har ersatts stannar här. Kopiorna kan ändå sammanföras senare.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>The folder is not used any more. Your file stays in it.</source>
        <translation>Mappen används inte längre. Din fil finns kvar där.</translation>
    </message>
    <message>
        <source>No colleague is waiting for an answer to this assessment.</source>
        <translation>Ingen väntar på ditt svar i den här bedömningen.</translation>
    </message>
    <message>
        <source>The file is in a shared folder ({}). Answers can be exchanged through it by themselves.</source>
        <translation>Filen finns i en gemensam mapp ({}). Svaren kan utbytas via den av sig själva.</translation>
    </message>
    <message>
        <source>Use the fo&amp;lder</source>
        <translation>Använd ma&amp;ppen</translation>
    </message>
    <message>
        <source>Your answers now bear the name {}.</source>
        <translation>Dina svar sparas nu med namnet {}.</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>The shared folder {} cannot be reached; trying again</source>
        <translation>Den gemensamma mappen {} kan inte nås just nu, nytt försök görs</translation>
    </message>
    <message>
        <source>Shared folder: {}</source>
        <translation>Gemensam mapp: {}</translation>
    </message>
    <message>
        <source>last exchanged {}</source>
        <translation>senast utbytt {}</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>med {}</translation>
    </message>
    <message>
        <source>nobody else is there yet</source>
        <translation>inga andra är med ännu</translation>
    </message>
    <message>
        <source>Shared {} – nothing has changed since</source>
        <translation>Delad {} – inget har ändrats efter det</translation>
    </message>
    <message numerus="yes">
        <source>Shared {} – %n answer(s) changed since</source>
        <translation>
            <numerusform>Delad {} – %n svar har ändrats efter det</numerusform>
            <numerusform>Delad {} – %n svar har ändrats efter det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s): {}</source>
        <translation>
            <numerusform>%n nytt svar: {}</numerusform>
            <numerusform>%n nya svar: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n nytt svar</numerusform>
            <numerusform>%n nya svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n ny kommentar</numerusform>
            <numerusform>%n nya kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) where the views differ and all of them stay</source>
        <translation>
            <numerusform>%n fråga där uppfattningarna skiljer sig och alla står kvar</numerusform>
            <numerusform>%n frågor där uppfattningarna skiljer sig och alla står kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in your name</source>
        <translation>
            <numerusform>%n av dem i ditt namn</numerusform>
            <numerusform>%n av dem i ditt namn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Only here: {}</source>
        <translation>Bara här: {}</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <translation>Ändrat: {}</translation>
    </message>
    <message>
        <source>Left out: {}</source>
        <translation>Utelämnat: {}</translation>
    </message>
</context>
<context>
    <name>SitesBar</name>
    <message>
        <source>Repeat for other sites…</source>
        <translation>Upprepa för andra objekt…</translation>
    </message>
    <message>
        <source>Add sites…</source>
        <translation>Lägg till objekt…</translation>
    </message>
    <message>
        <source>Assess several sites…</source>
        <translation>Bedöm flera objekt…</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message numerus="yes">
        <source>%n gap(s) must be filled first. They are listed in Check and finish, {}.</source>
        <translation>
            <numerusform>%n brist ska åtgärdas först. Den finns under Kontrollera och slutför, {}.</numerusform>
            <numerusform>%n brister ska åtgärdas först. De finns under Kontrollera och slutför, {}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Matter without a title</source>
        <translation>Ärende utan rubrik</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} av {}</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Ingen bedömning</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n ny kommentar</numerusform>
            <numerusform>%n nya kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} questions answered</source>
        <translation>{} av {} frågor besvarade</translation>
    </message>
    <message>
        <source>modified {}</source>
        <translation>ändrad {}</translation>
    </message>
</context>
<context>
    <name>SummaryList</name>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortera efter</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Move {}</source>
        <translation>Flytta {}</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>{} / {} answered</source>
        <translation>Besvarat {} / {}</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n obesvarad</numerusform>
            <numerusform>%n obesvarade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n fråga obesvarad</numerusform>
            <numerusform>%n frågor obesvarade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n konflikt</numerusform>
            <numerusform>%n konflikter</numerusform>
        </translation>
    </message>
    <message>
        <source>asked of you</source>
        <translation>ditt svar önskas</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked of you</source>
        <translation>
            <numerusform>ditt svar önskas på %n fråga</numerusform>
            <numerusform>ditt svar önskas på %n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation>Kontrollera och slutför</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n ny kommentar</numerusform>
            <numerusform>%n nya kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Ska kontrolleras</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>That did not work</source>
        <translation>Det lyckades inte</translation>
    </message>
    <message>
        <source>Something is not saved yet</source>
        <translation>Allt är inte sparat än</translation>
    </message>
    <message>
        <source>The last answers could not be written to the disk. Save a copy elsewhere, or close without them.</source>
        <translation>De sista svaren kunde inte sparas. Spara en kopia på ett annat ställe eller stäng utan dem.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Fortsätt skriva</translation>
    </message>
    <message>
        <source>Save a copy else&amp;where…</source>
        <translation>Spara en kopia på ett &amp;annat ställe…</translation>
    </message>
    <message>
        <source>C&amp;lose without saving</source>
        <translation>S&amp;täng utan att spara</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>Your data is on this computer</source>
        <translation>Dina data finns på den här datorn</translation>
    </message>
    <message>
        <source>The file that holds the assessments on this computer is damaged. Share the assessments you can open as files, and ask whoever looks after your computer to restore a copy from this folder:</source>
        <translation>Filen med bedömningarna på den här datorn är skadad. Dela som filer de bedömningar som går att öppna, och be den som sköter din dator att återställa en kopia från den här mappen:</translation>
    </message>
    <message>
        <source>The data is damaged</source>
        <translation>Dina data är skadade</translation>
    </message>
    <message>
        <source>“{}” cannot be understood as it is written, so it is not saved.</source>
        <translation>”{}” går inte att förstå som det är skrivet, så det är inte sparat.</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>Ska {} tas bort?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behåll</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Ta bort</translation>
    </message>
</context>
<context>
    <name>TermsSwitch</name>
    <message>
        <source>Term</source>
        <translation>Tidshorisont</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Kort sikt</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Lång sikt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
</context>
<context>
    <name>TextListField</name>
    <message>
        <source>One on each line</source>
        <translation>Ett per rad</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Save a copy else&amp;where…</source>
        <translation>Spara en kop&amp;ia annanstans…</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Undone: {}</source>
        <translation>Ångrat: {}</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>Gjort om: {}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Ennakko cannot start</source>
        <translation>Ennakko kan inte starta</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Own forms have a fault and are not in use.</source>
        <translation>De egna blanketterna har ett fel och används inte.</translation>
    </message>
    <message>
        <source>Show the faults</source>
        <translation>Visa felen</translation>
    </message>
    <message>
        <source>Saved. Everything you write is saved by itself.</source>
        <translation>Sparat. Allt du skriver sparas av sig självt.</translation>
    </message>
</context>
<context>
    <name>WritingBox</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Visa %n till</numerusform>
            <numerusform>Visa %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NewSource</name>
    <message>
        <source>Name of a source that is not in the list</source>
        <translation>Namn på en källa som saknas i listan</translation>
    </message>
    <message>
        <source>Add the source</source>
        <translation>Lägg till källan</translation>
    </message>
</context>
<context>
    <name>_PageState</name>
    <message>
        <source>Is this page done?</source>
        <translation>Är den här sidan klar?</translation>
    </message>
    <message>
        <source>I will come back to it</source>
        <translation>Jag återkommer till den</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Somebody should check it</source>
        <translation>Någon borde kontrollera den</translation>
    </message>
    <message>
        <source>State of page {}</source>
        <translation>Status för sida {}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Här finns ännu inget.</translation>
    </message>
    <message numerus="yes">
        <source>%n impact(s) go with it. Undo, {}, brings everything back.</source>
        <translation>
            <numerusform>%n konsekvens försvinner samtidigt. Ångra ({}) återställer allt.</numerusform>
            <numerusform>%n konsekvenser försvinner samtidigt. Ångra ({}) återställer allt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Ta bort {}</translation>
    </message>
</context>
</TS>
