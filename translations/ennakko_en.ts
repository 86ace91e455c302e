<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AskingLine</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringView</name>
    <message numerus="yes">
        <source>%n conflict(s) still wait for a choice. You see them in the list of pages and beside the questions.</source>
        <translation>
            <numerusform>%n conflict still waits for a choice. You see it in the list of pages and beside the question.</numerusform>
            <numerusform>%n conflicts still wait for a choice. You see them in the list of pages and beside the questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>%n gap(s) to fill before the assessment is final</source>
        <translation>
            <numerusform>%n gap to fill before the assessment is final</numerusform>
            <numerusform>%n gaps to fill before the assessment is final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) worth a look</source>
        <translation>
            <numerusform>%n remark worth a look</numerusform>
            <numerusform>%n remarks worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) below have no answer yet. It can be marked final all the same.</source>
        <translation>
            <numerusform>%n question below has no answer yet. It can be marked final all the same.</numerusform>
            <numerusform>%n questions below have no answer yet. It can be marked final all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) written but not understood, so not saved</source>
        <translation>
            <numerusform>%n answer is written but cannot be understood, so it is not saved</numerusform>
            <numerusform>%n answers are written but cannot be understood, so they are not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n question unanswered</numerusform>
            <numerusform>%n questions unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a choice that the form no longer offers</source>
        <translation>
            <numerusform>%n answer with a choice that the form no longer offers</numerusform>
            <numerusform>%n answers with a choice that the form no longer offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to questions that the form no longer asks</source>
        <translation>
            <numerusform>%n answer to a question that the form no longer asks</numerusform>
            <numerusform>%n answers to questions that the form no longer asks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n question unanswered</numerusform>
            <numerusform>%n questions unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPart</name>
    <message numerus="yes">
        <source>%n more about its rows</source>
        <translation>
            <numerusform>%n more about its rows</numerusform>
            <numerusform>%n more about its rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisputeLine</name>
    <message numerus="yes">
        <source>%n conflict(s): there are different answers to the same question.</source>
        <translation>
            <numerusform>%n conflict: there are different answers to the same question.</numerusform>
            <numerusform>%n conflicts: there are different answers to the same questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message numerus="yes">
        <source>%n new question(s)</source>
        <translation>
            <numerusform>%n new question</numerusform>
            <numerusform>%n new questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) no longer asked</source>
        <translation>
            <numerusform>%n question no longer asked</numerusform>
            <numerusform>%n questions no longer asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in other words</source>
        <translation>
            <numerusform>%n question in other words</numerusform>
            <numerusform>%n questions in other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with other choices or demands</source>
        <translation>
            <numerusform>%n question with other choices or demands</numerusform>
            <numerusform>%n questions with other choices or demands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a place in the newer form</source>
        <translation>
            <numerusform>%n answer without a place in the newer form</numerusform>
            <numerusform>%n answers without a place in the newer form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message numerus="yes">
        <source>%n gap(s) still to fill: the document is marked as a draft.</source>
        <translation>
            <numerusform>%n gap still to fill: the document is marked as a draft.</numerusform>
            <numerusform>%n gaps still to fill: the document is marked as a draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) still to fill.</source>
        <translation>
            <numerusform>%n gap still to fill.</numerusform>
            <numerusform>%n gaps still to fill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The summary text is on the clipboard: %n character(s).</source>
        <translation>
            <numerusform>The summary text is on the clipboard: %n character.</numerusform>
            <numerusform>The summary text is on the clipboard: %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactsPart</name>
    <message numerus="yes">
        <source>Show %n impact(s) of alternatives that are not compared</source>
        <translation>
            <numerusform>Show %n impact of alternatives that are not compared</numerusform>
            <numerusform>Show %n impacts of alternatives that are not compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutLine</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the file {} were changed outside Ennakko and are left out:</source>
        <translation>
            <numerusform>%n answer in the file {} was changed outside Ennakko and is left out:</numerusform>
            <numerusform>%n answers in the file {} were changed outside Ennakko and are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n assessment(s) found</source>
        <translation>
            <numerusform>%n assessment found</numerusform>
            <numerusform>%n assessments found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnForms</name>
    <message numerus="yes">
        <source>Own forms are not in use, because they have %n fault(s).</source>
        <translation>
            <numerusform>Own forms are not in use, because they have %n fault.</numerusform>
            <numerusform>Own forms are not in use, because they have %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: own forms that were here before have %n fault(s).</source>
        <translation>
            <numerusform>Nothing was added: own forms that were here before have %n fault.</numerusform>
            <numerusform>Nothing was added: own forms that were here before have %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the files was added. They have %n fault(s) in all.</source>
        <translation>
            <numerusform>None of the files was added. They have %n fault in all.</numerusform>
            <numerusform>None of the files was added. They have %n faults in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{}” was not added. It has %n fault(s).</source>
        <translation>
            <numerusform>“{}” was not added. It has %n fault.</numerusform>
            <numerusform>“{}” was not added. It has %n faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNews</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed row(s)</source>
        <translation>
            <numerusform>%n removed row</numerusform>
            <numerusform>%n removed rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageRemarks</name>
    <message numerus="yes">
        <source>… and %n more on the last page</source>
        <translation>
            <numerusform>… and %n more on the last page</numerusform>
            <numerusform>… and %n more on the last page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look on this page</source>
        <translation>
            <numerusform>%n thing worth a look on this page</numerusform>
            <numerusform>%n things worth a look on this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) where the views differ and all of them stay, as decided by {}</source>
        <translation>
            <numerusform>%n question where the views differ and all of them stay, as decided by {}</numerusform>
            <numerusform>%n questions where the views differ and all of them stay, as decided by {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s): {}</source>
        <translation>
            <numerusform>%n new answer: {}</numerusform>
            <numerusform>%n new answers: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s): {}</source>
        <translation>
            <numerusform>%n new row: {}</numerusform>
            <numerusform>%n new rows: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) replaced: {} had seen the earlier answer and changed it</source>
        <translation>
            <numerusform>%n answer replaced: {} had seen the earlier answer and changed it</numerusform>
            <numerusform>%n answers replaced: {} had seen the earlier answers and changed them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) replaced: {} had seen the earlier ones and changed them</source>
        <translation>
            <numerusform>%n answer replaced: {} had seen the earlier one and changed it</numerusform>
            <numerusform>%n answers replaced: {} had seen the earlier ones and changed them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) or row(s) removed: {}</source>
        <translation>
            <numerusform>%n answer or row removed: {}</numerusform>
            <numerusform>%n answers or rows removed: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the file were changed outside Ennakko. They are not brought in.</source>
        <translation>
            <numerusform>%n answer in the file was changed outside Ennakko. It is not brought in.</numerusform>
            <numerusform>%n answers in the file were changed outside Ennakko. They are not brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) bear your name but have never been on this computer. Look at them before you go on.</source>
        <translation>
            <numerusform>%n answer bears your name but has never been on this computer. Look at it before you go on.</numerusform>
            <numerusform>%n answers bear your name but have never been on this computer. Look at them before you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>%n file cannot be opened</numerusform>
            <numerusform>%n files cannot be opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message numerus="yes">
        <source>{}: %n decision(s) were assessed, so the number cannot be smaller.</source>
        <translation>
            <numerusform>{}: %n decision was assessed, so the number cannot be smaller.</numerusform>
            <numerusform>{}: %n decisions were assessed, so the number cannot be smaller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterMaking</name>
    <message numerus="yes">
        <source>%n of other years.</source>
        <translation>
            <numerusform>%n of another year.</numerusform>
            <numerusform>%n of other years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) of the year.</source>
        <translation>
            <numerusform>%n assessment of the year.</numerusform>
            <numerusform>%n assessments of the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) in the register.</source>
        <translation>
            <numerusform>%n matter in the register.</numerusform>
            <numerusform>%n matters in the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message numerus="yes">
        <source>%n impact(s) of {} will be written for the sites ticked below.</source>
        <translation>
            <numerusform>%n impact of {} will be written for the sites ticked below.</numerusform>
            <numerusform>%n impacts of {} will be written for the sites ticked below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreeningNote</name>
    <message numerus="yes">
        <source>Go to the first of %n unanswered question(s)</source>
        <translation>
            <numerusform>Go to the %n unanswered question</numerusform>
            <numerusform>Go to the first of %n unanswered questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough for a full assessment by itself (%n answer(s)): {}</source>
        <translation>
            <numerusform>Enough for a full assessment by itself (%n answer): {}</numerusform>
            <numerusform>Each is enough for a full assessment by itself (%n answers): {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) got the answer yes or don’t know, too.</source>
        <translation>
            <numerusform>%n other question got the answer yes or don’t know, too.</numerusform>
            <numerusform>%n other questions got the answer yes or don’t know, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of yes or don’t know: {}</source>
        <translation>
            <numerusform>%n answer is yes or don’t know: {}</numerusform>
            <numerusform>%n answers are yes or don’t know: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In your organisation %n such answer(s) call for a full assessment.</source>
        <translation>
            <numerusform>In your organisation %n such answer calls for a full assessment.</numerusform>
            <numerusform>In your organisation %n such answers call for a full assessment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message numerus="yes">
        <source>Shared {} – %n answer(s) changed since</source>
        <translation>
            <numerusform>Shared {} – %n answer changed since</numerusform>
            <numerusform>Shared {} – %n answers changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s): {}</source>
        <translation>
            <numerusform>%n new answer: {}</numerusform>
            <numerusform>%n new answers: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n new answer</numerusform>
            <numerusform>%n new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) where the views differ and all of them stay</source>
        <translation>
            <numerusform>%n question where the views differ and all of them stay</numerusform>
            <numerusform>%n questions where the views differ and all of them stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in your name</source>
        <translation>
            <numerusform>%n of them in your name</numerusform>
            <numerusform>%n of them in your name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message numerus="yes">
        <source>%n gap(s) must be filled first. They are listed in Check and finish, {}.</source>
        <translation>
            <numerusform>%n gap must be filled first. It is listed in Check and finish, {}.</numerusform>
            <numerusform>%n gaps must be filled first. They are listed in Check and finish, {}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n question unanswered</numerusform>
            <numerusform>%n questions unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked of you</source>
        <translation>
            <numerusform>%n question asked of you</numerusform>
            <numerusform>%n questions asked of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <source>%n impact(s) go with it. Undo, {}, brings everything back.</source>
        <translation>
            <numerusform>%n impact goes with it. Undo, {}, brings everything back.</numerusform>
            <numerusform>%n impacts go with it. Undo, {}, brings everything back.</numerusform>
        </translation>
    </message>
</context>
</TS>
