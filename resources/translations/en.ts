<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>No account, no server: no byte leaves this computer unless you export it.</source>
        <translation>No account, no server: no byte leaves this computer unless you export it.</translation>
    </message>
    <message>
        <source>What it is made with…</source>
        <translation>What it is made with…</translation>
    </message>
    <message>
        <source>New versions…</source>
        <translation>New versions…</translation>
    </message>
    <message>
        <source>Garbo never asks for new versions by itself: they are where you got this one.</source>
        <translation>Garbo never asks for new versions by itself: they are where you got this one.</translation>
    </message>
    <message>
        <source>Time zones: version {zones}. Public holidays: version {holidays}, packed on {day}.</source>
        <translation>Time zones: version {zones}. Public holidays: version {holidays}, packed on {day}.</translation>
    </message>
    <message>
        <source>Time zones: version {zones}. Public holidays: version {holidays}.</source>
        <translation>Time zones: version {zones}. Public holidays: version {holidays}.</translation>
    </message>
</context>
<context>
    <name>AccentRow</name>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Plum</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brown</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Slate</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>A colour of your own</translation>
    </message>
    <message>
        <source>Write a colour like #0B6B63.</source>
        <translation>Write a colour like #0B6B63.</translation>
    </message>
    <message>
        <source>A little darker, {colour}: so pale a colour cannot be read on paper.</source>
        <translation>A little darker, {colour}: so pale a colour cannot be read on paper.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Answered just now</source>
        <translation>Answered just now</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>No answer needed</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Answered elsewhere</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Make an instruction…</source>
        <translation>Make an instruction…</translation>
    </message>
    <message>
        <source>Make a promise…</source>
        <translation>Make a promise…</translation>
    </message>
    <message>
        <source>Make a to-do…</source>
        <translation>Make a to-do…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Answer logged</source>
        <translation>Answer logged</translation>
    </message>
    <message>
        <source>No answer needed: {what}</source>
        <translation>No answer needed: {what}</translation>
    </message>
    <message>
        <source>Answered elsewhere: {what}</source>
        <translation>Answered elsewhere: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Deleted: {what}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tagged: {tag}</source>
        <translation>Tagged: {tag}</translation>
    </message>
    <message>
        <source>Tag taken off: {tag}</source>
        <translation>Tag removed: {tag}</translation>
    </message>
</context>
<context>
    <name>AddClient</name>
    <message>
        <source>Add a client</source>
        <translation>Add a client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vetreria Sole</source>
        <translation>Vetreria Sole</translation>
    </message>
    <message>
        <source>A name is enough. Hours and answer times start from what is usual for you.</source>
        <translation>A name is enough. Hours and answer times start from what is usual for you.</translation>
    </message>
    <message>
        <source>Language of their documents</source>
        <translation>Language of their documents</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>AddCountry</name>
    <message>
        <source>Public holidays of a country</source>
        <translation>Public holidays of a country</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation>Name of the country</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Those of the whole country; regional ones can be added as days.</source>
        <translation>Those of the whole country; regional ones can be added as days.</translation>
    </message>
</context>
<context>
    <name>AddDays</name>
    <message>
        <source>Days off</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>20 Nov, tomorrow, Friday</source>
        <translation>20 Nov, tomorrow, Friday</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Leave it empty for a single day.</source>
        <translation>Leave it empty for a single day.</translation>
    </message>
    <message>
        <source>6 Jan</source>
        <translation>6 Jan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add to the plan</source>
        <translation>Add to the plan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Label proofs</source>
        <translation>Label proofs</translation>
    </message>
    <message>
        <source>Call on the proofs</source>
        <translation>Call on the proofs</translation>
    </message>
    <message>
        <source>Walk at lunch</source>
        <translation>Walk at lunch</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Fri 10:00, tomorrow 15</source>
        <translation>Fri 10:00, tomorrow 15</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Friday, 15 Nov</source>
        <translation>Friday, 15 Nov</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>empty: without an end</source>
        <translation>empty: without an end</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>To-do</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>My own time</source>
        <translation>My own time</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>No list</translation>
    </message>
    <message>
        <source>There is no client yet whom this could be for.</source>
        <translation>There is no client yet whom this could be for.</translation>
    </message>
    <message>
        <source>Say when: “Fri 10:00”, “tomorrow 15”.</source>
        <translation>Say when: “Fri 10:00”, “tomorrow 15”.</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Added: {title}</translation>
    </message>
    <message>
        <source>Set aside: {title}</source>
        <translation>Set aside: {title}</translation>
    </message>
    <message>
        <source>Agreed: {title}</source>
        <translation>Agreed: {title}</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>not decided: neutral words</source>
        <translation>undecided: neutral wording</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation>by first name</translation>
    </message>
    <message>
        <source>by last name</source>
        <translation>by last name</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>Agreed {day}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>within {duration}</source>
        <translation>within {duration}</translation>
    </message>
</context>
<context>
    <name>AgreementScreen</name>
    <message>
        <source>Save the agreement</source>
        <translation>Save the agreement</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Make the page</translation>
    </message>
    <message>
        <source>Agreed from {day}: {client}</source>
        <translation>Agreed from {day}: {client}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contact agreement</source>
        <translation>Contact agreement</translation>
    </message>
    <message>
        <source>Take the last change of this draft back</source>
        <translation>Undo the last change to this draft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Removed: the agreement from {day}</source>
        <translation>Removed: the agreement from {day}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Created: {file}</translation>
    </message>
    <message>
        <source>Written: {file}. The agreement itself is not saved yet.</source>
        <translation>Created: {file}. The agreement itself is not saved yet.</translation>
    </message>
</context>
<context>
    <name>AgreementStrip</name>
    <message>
        <source>Agreement: {line}</source>
        <translation>Agreement: {line}</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>{name}: answered now</source>
        <translation>{name}: answered now</translation>
    </message>
    <message>
        <source>Log the answer</source>
        <translation>Log the answer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>What you wrote, if you like to keep it</source>
        <translation>What you wrote, if you would like to keep it</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>{channel}: agreed</source>
        <translation>{channel}: agreed</translation>
    </message>
    <message>
        <source>Writing at any time is fine</source>
        <translation>Writing at any time is fine</translation>
    </message>
    <message>
        <source>{channel}: any time is fine</source>
        <translation>{channel}: any time is fine</translation>
    </message>
    <message>
        <source>{channel}: first answer within</source>
        <translation>{channel}: first answer within</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>First answer within</source>
        <translation>First answer within</translation>
    </message>
    <message>
        <source>Any time is fine</source>
        <translation>Any time is fine</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Edit appointment</source>
        <translation>Edit appointment</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Week check-in</source>
        <translation>Weekly check-in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Fri 10:00, tomorrow 15, 15 Nov 9:30</source>
        <translation>Fri 10:00, tomorrow 15, 15 Nov 9:30</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>by video, at the studio</source>
        <translation>by video, at the studio</translation>
    </message>
    <message>
        <source>It was written down wrongly</source>
        <translation>It was written down wrongly</translation>
    </message>
    <message>
        <source>{name} asked for it</source>
        <translation>{name} asked for it</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>I asked for it</translation>
    </message>
    <message>
        <source>Why another time</source>
        <translation>Why it moves</translation>
    </message>
    <message>
        <source>Say when: “Fri 10:00”, “tomorrow 15”.</source>
        <translation>Say when: “Fri 10:00”, “tomorrow 15”.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>empty: without an end</source>
        <translation>empty: without an end</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>How did it go?</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Last ones</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeats</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>{minutes} late: {who}</source>
        <translation>{minutes} late: {who}</translation>
    </message>
    <message>
        <source>missed: {who}</source>
        <translation>missed: {who}</translation>
    </message>
    <message>
        <source>cancelled: {who}</source>
        <translation>cancelled: {who}</translation>
    </message>
    <message>
        <source>moved: {who}</source>
        <translation>moved: {who}</translation>
    </message>
    <message>
        <source>Agreed: {title}</source>
        <translation>Agreed: {title}</translation>
    </message>
    <message>
        <source>Set aside: {title}</source>
        <translation>Set aside: {title}</translation>
    </message>
    <message>
        <source>Moved: {title}</source>
        <translation>Moved: {title}</translation>
    </message>
    <message>
        <source>Kept: {title}</source>
        <translation>Kept: {title}</translation>
    </message>
    <message>
        <source>Late: {title}</source>
        <translation>Late: {title}</translation>
    </message>
    <message>
        <source>Missed: {title}</source>
        <translation>Missed: {title}</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Cancelled: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Open again: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Changed: {title}</translation>
    </message>
</context>
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>No appointment yet.</source>
        <translation>No appointment yet.</translation>
    </message>
    <message>
        <source>Appointment: kept</source>
        <translation>Appointment: kept</translation>
    </message>
    <message>
        <source>Appointment: late, missed, cancelled</source>
        <translation>Appointment: late, missed, cancelled</translation>
    </message>
    <message>
        <source>Appointment: open again</source>
        <translation>Appointment: reopen</translation>
    </message>
    <message>
        <source>Appointment: add another</source>
        <translation>Appointment: add another</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Late…</source>
        <translation>Late…</translation>
    </message>
    <message>
        <source>Missed…</source>
        <translation>Missed…</translation>
    </message>
    <message>
        <source>Cancelled…</source>
        <translation>Cancelled…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Edit, or another time…</source>
        <translation>Edit, or another time…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Add another…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>AxisLine</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Whose calendar is this?</source>
        <translation>Whose calendar is this?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choose a client</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>{added}: {client}</source>
        <translation>{added}: {client}</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choose a new passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repeat the passphrase</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters: a few words are best.</source>
        <translation>
            <numerusform>At least %n character: a few words are best.</numerusform>
            <numerusform>At least %n characters: a few words are best.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same: type it once more.</source>
        <translation>The two are not the same: type it again.</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>Take the new words</source>
        <translation>Take the new words</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Your words {mine} stood for {was}, which is not in this week any more.</source>
        <translation>Your words {mine} stood for {was}, which is not in this week any more.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Let them go</translation>
    </message>
    <message>
        <source>You wrote {mine}.</source>
        <translation>You wrote {mine}.</translation>
    </message>
    <message>
        <source>Below it {was} has become {now}.</source>
        <translation>Below it {was} has become {now}.</translation>
    </message>
    <message>
        <source>It stands under {part} now.</source>
        <translation>It stands under {part} now.</translation>
    </message>
    <message>
        <source>Its time is now: {when}.</source>
        <translation>Its time is now: {when}.</translation>
    </message>
    <message>
        <source>It has no time now.</source>
        <translation>It has no time now.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Add %n message(s)</source>
        <translation>
            <numerusform>Add %Ln message</numerusform>
            <numerusform>Add %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(ies)</source>
        <translation>
            <numerusform>Add %Ln entry</numerusform>
            <numerusform>Add %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which of these is you.</source>
        <translation>Say which of these is you.</translation>
    </message>
    <message>
        <source>Say whose chat this is.</source>
        <translation>Say whose chat this is.</translation>
    </message>
    <message>
        <source>Say how the dates are written.</source>
        <translation>Say how the dates are written.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>All of it is already there.</translation>
    </message>
    <message>
        <source>It can be taken back as a whole.</source>
        <translation>It can be taken back as a whole.</translation>
    </message>
</context>
<context>
    <name>Checked</name>
    <message>
        <source>Nothing private on the page</source>
        <translation>Nothing private on the page</translation>
    </message>
    <message>
        <source>Look again before you send it</source>
        <translation>Look again before you send it</translation>
    </message>
    <message>
        <source>Checked: no labels, no notes, no other clients</source>
        <translation>Checked: no labels, no notes, no other clients</translation>
    </message>
    <message>
        <source>{words} is another client.</source>
        <translation>{words} is another client.</translation>
    </message>
    <message>
        <source>{words} is on a private list.</source>
        <translation>{words} is on a private list.</translation>
    </message>
    <message>
        <source>{words} is from your notes.</source>
        <translation>{words} is from your notes.</translation>
    </message>
    <message>
        <source>{words} is a label.</source>
        <translation>{words} is a label.</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>What you chose</source>
        <translation>What you chose</translation>
    </message>
    <message>
        <source>Open a choice</source>
        <translation>Open a choice</translation>
    </message>
    <message>
        <source>Take a choice back</source>
        <translation>Take a choice back</translation>
    </message>
    <message>
        <source>Taken back. What you made of it stays.</source>
        <translation>Taken back. What you made of it stays.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} of {all}</translation>
    </message>
    <message>
        <source>All clients of this week</source>
        <translation>All clients of this week</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Previous client</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Next client</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Lines of the page</translation>
    </message>
    <message>
        <source>Nothing of this week is there to be told yet.</source>
        <translation>Nothing of this week is there to be told yet.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Mark as sent, and the next</source>
        <translation>Mark as sent, and the next</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Edit client</source>
        <translation>Edit client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language of their documents</source>
        <translation>Language of their documents</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Client since</translation>
    </message>
    <message>
        <source>Pinned to the sidebar</source>
        <translation>Pinned to the sidebar</translation>
    </message>
    <message>
        <source>Write the day as in {example}.</source>
        <translation>Write the day as in {example}.</translation>
    </message>
    <message>
        <source>d/M/yyyy</source>
        <extracomment>Qt date format in which a day is typed</extracomment>
        <translation>d/M/yyyy</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>What the client may see</source>
        <translation>What the client may see</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Find in the text</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Edit client…</translation>
    </message>
    <message>
        <source>People and addresses…</source>
        <translation>People and addresses…</translation>
    </message>
    <message>
        <source>Share lists and agenda…</source>
        <translation>Share lists and agenda…</translation>
    </message>
    <message>
        <source>New step plan…</source>
        <translation>New step plan…</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Open the agreement</translation>
    </message>
    <message>
        <source>Export this client…</source>
        <translation>Export this client…</translation>
    </message>
    <message>
        <source>Erase this client…</source>
        <translation>Erase this client…</translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation>Pinned: {name}</translation>
    </message>
    <message>
        <source>Not pinned any more: {name}</source>
        <translation>No longer pinned: {name}</translation>
    </message>
    <message>
        <source>Nothing agreed yet: set hours and answer times</source>
        <translation>Nothing agreed yet: set hours and answer times</translation>
    </message>
    <message>
        <source>client since {month}</source>
        <translation>client since {month}</translation>
    </message>
    <message>
        <source>writes in English</source>
        <translation>writes in English</translation>
    </message>
    <message>
        <source>writes in Italian</source>
        <translation>writes in Italian</translation>
    </message>
    <message>
        <source>writes in Polish</source>
        <translation>writes in Polish</translation>
    </message>
    <message>
        <source>their time {time}</source>
        <translation>their time {time}</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>To-dos, appointments</source>
        <translation>To-dos, appointments</translation>
    </message>
    <message>
        <source>Promises, instructions</source>
        <translation>Promises, instructions</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Worth a look</translation>
    </message>
    <message>
        <source>Take off the pinned ones</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>Pin to the sidebar</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documents…</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Leave the client's view</source>
        <translation>Leave the client’s view</translation>
    </message>
</context>
<context>
    <name>ClientsScreen</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Find a client</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Latest contact first</source>
        <translation>Latest contact first</translation>
    </message>
    <message>
        <source>Who waits first</source>
        <translation>Waiting first</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Add a client…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Open the client</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Add a client</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>No client of this name</source>
        <translation>No client of this name</translation>
    </message>
    <message>
        <source>Part of the name is enough.</source>
        <translation>Part of the name is enough.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Nothing logged yet</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>{time} there</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>last contact</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>Pinned first</source>
        <translation>Pinned first</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Added: {name}</translation>
    </message>
</context>
<context>
    <name>ClientsSheet</name>
    <message>
        <source>Whose entries?</source>
        <translation>Whose entries?</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Find a client</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Show these</translation>
    </message>
</context>
<context>
    <name>ClosedSheet</name>
    <message>
        <source>I am closed</source>
        <translation>I am closed</translation>
    </message>
    <message>
        <source>Copy for this client</source>
        <translation>Copy for this client</translation>
    </message>
    <message>
        <source>Save all as mail drafts</source>
        <translation>Save all as mail drafts</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Closed: {days}</source>
        <translation>Closed: {days}</translation>
    </message>
    <message>
        <source>Copied, and noted as told: {client}</source>
        <translation>Copied, and noted as told: {client}</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Folder for the drafts</translation>
    </message>
    <message>
        <source>One day, or a first and a last one.</source>
        <translation>One day, or a first and a last one.</translation>
    </message>
    <message>
        <source>Still in the calendar: {appointments}</source>
        <translation>Still in the calendar: {appointments}</translation>
    </message>
    <message>
        <source>told</source>
        <translation>told</translation>
    </message>
    <message>
        <source>to tell</source>
        <translation>to tell</translation>
    </message>
    <message>
        <source>will be on your desk</source>
        <translation>will be on your desk</translation>
    </message>
    <message>
        <source>not to be told</source>
        <translation>not to be told</translation>
    </message>
    <message>
        <source>To {client}</source>
        <translation>To {client}</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Whom to tell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Everybody knows</source>
        <translation>Everybody knows</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Which days?</translation>
    </message>
    <message>
        <source>Friday, 24 Dec, 24 Dec to 6 Jan</source>
        <translation>Friday, 24 Dec, 24 Dec to 6 Jan</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact hour(s)</source>
        <translation>
            <numerusform>%n contact hour</numerusform>
            <numerusform>%n contact hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) wait for you.</source>
        <translation>
            <numerusform>%n client is waiting for you.</numerusform>
            <numerusform>%n clients are waiting for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are past the agreed time.</source>
        <translation>
            <numerusform>%n is past the agreed time.</numerusform>
            <numerusform>%n are past the agreed time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n more later</numerusform>
            <numerusform>%n more later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were closed: %n message(s)</source>
        <translation>
            <numerusform>While you were closed: %Ln message</numerusform>
            <numerusform>While you were closed: %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n line(s)</source>
        <translation>
            <numerusform>Log %n line</numerusform>
            <numerusform>Log %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n</source>
        <translation>
            <numerusform>Log %n</numerusform>
            <numerusform>Log %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) logged</source>
        <translation>
            <numerusform>%n line logged</numerusform>
            <numerusform>%n lines logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already in the log: %n.</source>
        <translation>
            <numerusform>Already in the log: %n.</numerusform>
            <numerusform>Already in the log: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) found</source>
        <translation>
            <numerusform>%n contact found</numerusform>
            <numerusform>%n contacts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved</source>
        <translation>
            <numerusform>%n draft saved</numerusform>
            <numerusform>%n drafts saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still to be told</source>
        <translation>
            <numerusform>%n client still to be told</numerusform>
            <numerusform>%n clients still to be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close, and tell %n client(s)</source>
        <translation>
            <numerusform>Close, and tell %n client</numerusform>
            <numerusform>Close, and tell %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared list(s) and the agenda</source>
        <translation>
            <numerusform>The shared list and the agenda</numerusform>
            <numerusform>%n shared lists and the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back %n time(s)</source>
        <translation>
            <numerusform>came back once</numerusform>
            <numerusform>came back %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) or promise(s) are due within a quarter of an hour.</source>
        <translation>
            <numerusform>An answer or a promise is due within a quarter of an hour.</numerusform>
            <numerusform>%n answers or promises are due within a quarter of an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are past the agreed time.</source>
        <translation>
            <numerusform>An answer is past the agreed time.</numerusform>
            <numerusform>%n answers are past the agreed time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>%n thing done</numerusform>
            <numerusform>%n things done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n promise(s) in time</source>
        <translation>
            <numerusform>{kept} of %n promise in time</numerusform>
            <numerusform>{kept} of %n promises in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) for today</source>
        <translation>
            <numerusform>%n promise for today</numerusform>
            <numerusform>%n promises for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n promise due</numerusform>
            <numerusform>%n promises due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) today</source>
        <translation>
            <numerusform>%n appointment today</numerusform>
            <numerusform>%n appointments today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) run out before you open again</source>
        <translation>
            <numerusform>%n answer runs out before you open again</numerusform>
            <numerusform>%n answers run out before you open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done that nobody was told of</source>
        <translation>
            <numerusform>%n thing done that nobody was told of</numerusform>
            <numerusform>%n things done that nobody was told of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) for tomorrow to send</source>
        <translation>
            <numerusform>%n reminder for tomorrow to send</numerusform>
            <numerusform>%n reminders for tomorrow to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) planned of the {offered} you offer.</source>
        <translation>
            <numerusform>%n hour planned of the {offered} you offer.</numerusform>
            <numerusform>%n hours planned of the {offered} you offer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is planned yet of the %n hour(s) you offer.</source>
        <translation>
            <numerusform>Nothing is planned yet of the %n hour you offer.</numerusform>
            <numerusform>Nothing is planned yet of the %n hours you offer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tomorrow: remind %n</source>
        <translation>
            <numerusform>Tomorrow: remind 1</numerusform>
            <numerusform>Tomorrow: remind %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>private, %n open</source>
        <translation>
            <numerusform>private, %n open</numerusform>
            <numerusform>private, %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared, %n open</source>
        <translation>
            <numerusform>shared, %n open</numerusform>
            <numerusform>shared, %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are full.</source>
        <translation>
            <numerusform>%n day is full.</numerusform>
            <numerusform>%n days are full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days hold more than you offer.</source>
        <translation>
            <numerusform>%n day holds more than you offer.</numerusform>
            <numerusform>%n days hold more than you offer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) outside hours.</source>
        <translation>
            <numerusform>%n contact outside hours.</numerusform>
            <numerusform>%n contacts outside hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than the year before.</source>
        <translation>
            <numerusform>%n fewer than the year before.</numerusform>
            <numerusform>%n fewer than the year before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than the year before.</source>
        <translation>
            <numerusform>%n more than the year before.</numerusform>
            <numerusform>%n more than the year before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last {weeks}: %n promise(s) came due, {kept} kept in time.</source>
        <translation>
            <numerusform>Last {weeks}: %n promise came due, {kept} kept in time.</numerusform>
            <numerusform>Last {weeks}: %n promises came due, {kept} kept in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that repeat(s)</source>
        <translation>
            <numerusform>%n that repeats</numerusform>
            <numerusform>%n that repeat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s)</source>
        <translation>
            <numerusform>%n to-do</numerusform>
            <numerusform>%n to-dos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added</source>
        <translation>
            <numerusform>%n entry added</numerusform>
            <numerusform>%n entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be read.</source>
        <translation>
            <numerusform>%n entry could not be read.</numerusform>
            <numerusform>%n entries could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of it were taken in before.</source>
        <translation>
            <numerusform>%n statement of it was taken in before.</numerusform>
            <numerusform>%n statements of it were taken in before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See %n idea(s)</source>
        <translation>
            <numerusform>See %n idea</numerusform>
            <numerusform>See %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n task(s)</source>
        <translation>
            <numerusform>Make %n task</numerusform>
            <numerusform>Make %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n task(s)</source>
        <translation>
            <numerusform>Made %n task</numerusform>
            <numerusform>Made %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree to %n idea(s)</source>
        <translation>
            <numerusform>Agree to %n idea</numerusform>
            <numerusform>Agree to %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are trying %n idea(s)</source>
        <translation>
            <numerusform>You are trying %n idea</numerusform>
            <numerusform>You are trying %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that may help {name}</source>
        <translation>
            <numerusform>%n thing that may help {name}</numerusform>
            <numerusform>%n things that may help {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) to go</source>
        <translation>
            <numerusform>%n more day to go</numerusform>
            <numerusform>%n more days to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in %n working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You would have kept {share}, and %n of their usual contacts fall outside.</source>
        <translation>
            <numerusform>You would have kept {share}, and %n of their usual contacts falls outside.</numerusform>
            <numerusform>You would have kept {share}, and %n of their usual contacts fall outside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of their usual contacts fall outside.</source>
        <translation>
            <numerusform>%n of their usual contacts falls outside.</numerusform>
            <numerusform>%n of their usual contacts fall outside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n answer(s) in these three months: too few to say how many are kept.</source>
        <translation>
            <numerusform>Only %n answer in these three months: too few to say how many are kept.</numerusform>
            <numerusform>Only %n answers in these three months: too few to say how many are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n answer(s) had a time to keep: too few to say how many are kept.</source>
        <translation>
            <numerusform>Only %n answer had a time to keep: too few to say how many are kept.</numerusform>
            <numerusform>Only %n answers had a time to keep: too few to say how many are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were answered where no log can see, so they are not counted.</source>
        <translation>
            <numerusform>%n contact were answered where no log can see, so they are not counted.</numerusform>
            <numerusform>%n contacts were answered where no log can see, so they are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>All of it lies encrypted on this computer, in {store}. Nothing leaves it by itself.</source>
        <translation>All of it lies encrypted on this computer, in {store}. Nothing leaves it by itself.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Encrypted copies</source>
        <translation>Encrypted copies</translation>
    </message>
    <message>
        <source>Last one: {time}. In {folder}</source>
        <translation>Last one: {time}. In {folder}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>A copy on another disk</source>
        <translation>A copy on another disk</translation>
    </message>
    <message>
        <source>One encrypted file; what opens Garbo today opens it.</source>
        <translation>One encrypted file; what opens Garbo today opens it.</translation>
    </message>
    <message>
        <source>Backup to a file…</source>
        <translation>Backup to a file…</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>What is in it is shown before anything changes, and what stands now is kept.</source>
        <translation>What is in it is shown before anything changes, and what stands now is kept.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Export everything</translation>
    </message>
    <message>
        <source>All clients, for another program or another Garbo. Not encrypted.</source>
        <translation>All clients, for another program or another Garbo. Not encrypted.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export one client</source>
        <translation>Export one client</translation>
    </message>
    <message>
        <source>For a client who asks what you hold of them. To erase one: on the client's page.</source>
        <translation>For a client who asks what you hold of them. To erase one: on the client’s page.</translation>
    </message>
    <message>
        <source>Backup to a file</source>
        <translation>Backup to a file</translation>
    </message>
    <message>
        <source>Backup (*.garbo-backup)</source>
        <translation>Backup (*.garbo-backup)</translation>
    </message>
    <message>
        <source>An encrypted copy was made and verified.</source>
        <translation>An encrypted copy was made and verified.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Friday, 15 Dec, in two weeks</source>
        <translation>Friday, 15 Dec, in two weeks</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No day was understood here. Try “20 Nov”, “Friday” or “in two weeks”.</source>
        <translation>No day was understood here. Try “20 Nov”, “Friday” or “in two weeks”.</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>The day begins</source>
        <translation>The day begins</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>The day ends</translation>
    </message>
    <message>
        <source>{time} in conversation</source>
        <translation>{time} in conversation</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Done today</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>First deadline {time}</source>
        <translation>First deadline {time}</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Next: {day}</translation>
    </message>
    <message>
        <source>Nothing with a time yet</source>
        <translation>Nothing with a time yet</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>Close and lock</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Close for today</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Closed for today</translation>
    </message>
    <message>
        <source>Copied: what is to be told, client by client</source>
        <translation>Copied: what is to be told, client by client</translation>
    </message>
    <message>
        <source>Nothing promised for today</source>
        <translation>Nothing promised for today</translation>
    </message>
    <message>
        <source>No appointment today</source>
        <translation>No appointment today</translation>
    </message>
    <message>
        <source>Nobody has to wait beyond the agreed time.</source>
        <translation>Nobody has to wait beyond the agreed time.</translation>
    </message>
</context>
<context>
    <name>DaysForm</name>
    <message>
        <source>From which day to which?</source>
        <translation>From which day to which?</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Show these days</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>3 March</source>
        <translation>3 March</translation>
    </message>
    <message>
        <source>Write a day, as in 3 March or Friday.</source>
        <translation>Write a day, as in 3 March or Friday.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>How to reach me</source>
        <translation>How to reach me</translation>
    </message>
    <message>
        <source>The agreed hours and answer times</source>
        <translation>The agreed hours and answer times</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>What holds now</translation>
    </message>
    <message>
        <source>What they asked for, to be confirmed</source>
        <translation>What they asked for, to be confirmed</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <translation>People and numbers</translation>
    </message>
    <message>
        <source>A page, and a contact file for the phone</source>
        <translation>A page, and a contact file for the phone</translation>
    </message>
    <message>
        <source>A tool, step by step</source>
        <translation>A tool, step by step</translation>
    </message>
    <message>
        <source>Reminders, address book, passwords, the list</source>
        <translation>Reminders, address book, passwords, the list</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Address book</translation>
    </message>
    <message>
        <source>Password manager</source>
        <translation>Password manager</translation>
    </message>
    <message>
        <source>The shared list</source>
        <translation>The shared list</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Your documents</source>
        <translation>Your documents</translation>
    </message>
    <message>
        <source>What clients see of you, on every page from now on. What was sent stays as it was.</source>
        <translation>What clients see of you, on every page from now on. What was sent stays as it was.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Name at the foot</source>
        <translation>Name at the foot</translation>
    </message>
    <message>
        <source>Your name or that of your business</source>
        <translation>Your name or that of your business</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>What you do</translation>
    </message>
    <message>
        <source>Virtual assistance</source>
        <translation>Virtual assistance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>As clients see it</source>
        <translation>As clients see it</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Anna Kowalska</source>
        <comment>an invented client, with a name that is usual in the language</comment>
        <translation>Anna Kowalska</translation>
    </message>
</context>
<context>
    <name>DocumentsSheet</name>
    <message>
        <source>Documents for whom? Choose a client first.</source>
        <translation>Documents for whom? Choose a client first.</translation>
    </message>
    <message>
        <source>Documents for {client}</source>
        <translation>Documents for {client}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Which tool</source>
        <translation>Which tool</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Their phone</translation>
    </message>
    <message>
        <source>Lists and agenda…</source>
        <translation>Lists and agenda…</translation>
    </message>
    <message>
        <source>The week…</source>
        <translation>The week…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Save web page</translation>
    </message>
    <message>
        <source>Save contact file</source>
        <translation>Save contact file</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Mail draft</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Save calendar</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Mail draft (*.eml)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Contacts (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a chat.</source>
        <translation>Copied. It can be pasted into a chat.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. What you note under ‘What holds now’ comes here.</source>
        <translation>Nothing was asked for yet. What you note under ‘What holds now’ comes here.</translation>
    </message>
    <message>
        <source>No numbers of theirs yet: only yours, from your signature.</source>
        <translation>No numbers of theirs yet: only yours, from your signature.</translation>
    </message>
    <message>
        <source>What to do when it cannot wait</source>
        <translation>What to do when it cannot wait</translation>
    </message>
    <message>
        <source>stands in it</source>
        <translation>stands in it</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>No hours are agreed yet</source>
        <translation>No hours are agreed yet</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Which document</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>What stands in it</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation>A word of your own</translation>
    </message>
    <message>
        <source>Not needed; it stands under the greeting</source>
        <translation>Not needed; it stands under the greeting</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n message(s) added</source>
        <translation>
            <numerusform>%Ln message added</numerusform>
            <numerusform>%Ln messages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added</source>
        <translation>
            <numerusform>%Ln entry added</numerusform>
            <numerusform>%Ln entries added</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {names}.</source>
        <translation>New: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {number}.</source>
        <translation>Skipped: {number}.</translation>
    </message>
    <message>
        <source>Hours and answer times start from what is usual for you.</source>
        <translation>Hours and answer times start from what is usual for you.</translation>
    </message>
    <message>
        <source>See who waits</source>
        <translation>See who is waiting</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>Import another</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Take this import back</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Your hours</translation>
    </message>
    <message>
        <source>First client</source>
        <translation>First client</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <translation>The backup is being put in place…</translation>
    </message>
    <message>
        <source>The copy of {day} is in place. Open it with what opened it then.</source>
        <translation>The copy of {day} is in place. Open it with what opened it then.</translation>
    </message>
    <message>
        <source>What stood before is kept in {folder}</source>
        <translation>What stood before is kept in {folder}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the chat here</source>
        <translation>Drop the chat here</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>No time was understood here. Try “Friday 10”, “15 Nov” or “in 2 hours”.</source>
        <translation>No time recognised here. Try “Friday 10”, “15 Nov” or “in 2 hours”.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Correct the line of {time}</source>
        <translation>Correct the line from {time}</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>What you answered, if you like</source>
        <translation>What you answered, if you like</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>It is on its way</translation>
    </message>
    <message>
        <source>Answered just now</source>
        <translation>Answered just now</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name} for good</source>
        <translation>Erase {name} for good</translation>
    </message>
    <message>
        <source>Remove them too; a fresh copy is made first</source>
        <translation>Remove them too; a fresh copy is made first</translation>
    </message>
    <message>
        <source>Type the client's name, so that it is meant</source>
        <translation>Type the client’s name, so that it is meant</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This is not the name. It is {name}.</source>
        <translation>This is not the name. It is {name}.</translation>
    </message>
    <message>
        <source>Erased for good: {name}.</source>
        <translation>Erased for good: {name}.</translation>
    </message>
    <message>
        <source>The client is erased, but older copies could not be removed.</source>
        <translation>The client is erased, but older copies could not be removed.</translation>
    </message>
    <message>
        <source>Erasing every line and every word of the search…</source>
        <translation>Erasing every line and every word of the search…</translation>
    </message>
    <message>
        <source>Nothing was written about this client yet.</source>
        <translation>Nothing was written about this client yet.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>What goes</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Files you exported or sent, and copies you made elsewhere: Garbo does not reach them.</source>
        <translation>Files you exported or sent, and copies you made elsewhere: Garbo does not reach them.</translation>
    </message>
    <message>
        <source>What other clients wrote about them: it belongs to those clients.</source>
        <translation>What other clients wrote about them: it belongs to those clients.</translation>
    </message>
    <message>
        <source>The law asks for nothing to be kept here: your invoices are not in Garbo.</source>
        <translation>The law asks for nothing to be kept here: your invoices are not in Garbo.</translation>
    </message>
    <message>
        <source>What stays all the same</source>
        <translation>What stays all the same</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Garbo could not do this.</source>
        <translation>Garbo could not do this.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your data is safe here.</source>
        <translation>Nothing was changed. Your data is safe here.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>This cannot be saved as it is.</translation>
    </message>
    <message>
        <source>This key does not open the store.</source>
        <translation>This key does not open the store.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store.</source>
        <translation>This passphrase does not open the store.</translation>
    </message>
    <message>
        <source>This recovery code does not open the store.</source>
        <translation>This recovery code does not open the store.</translation>
    </message>
    <message>
        <source>This key file does not open the store.</source>
        <translation>This key file does not open the store.</translation>
    </message>
    <message>
        <source>The key file must hold exactly 32 bytes.</source>
        <translation>The key file must hold exactly 32 bytes.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>The key file cannot be read.</translation>
    </message>
    <message>
        <source>The store is locked.</source>
        <translation>The store is locked.</translation>
    </message>
    <message>
        <source>There is no store here yet.</source>
        <translation>There is no store here yet.</translation>
    </message>
    <message>
        <source>The file with the keys (store.keys) is missing beside the store.</source>
        <translation>The file with the keys (store.keys) is missing beside the store.</translation>
    </message>
    <message>
        <source>The file with the keys (store.keys) is damaged.</source>
        <translation>The file with the keys (store.keys) is damaged.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so nothing was opened.</source>
        <translation>This installation cannot encrypt, so nothing was opened.</translation>
    </message>
    <message>
        <source>Your data was written by a newer version of Garbo.</source>
        <translation>Your data was written by a newer version of Garbo.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>The store is damaged.</translation>
    </message>
    <message>
        <source>Garbo is already open on this data.</source>
        <translation>Garbo is already open on this data.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The store cannot be written to here.</source>
        <translation>The store cannot be written to here.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>This cannot be taken back: something newer builds on it.</source>
        <translation>This cannot be taken back: something newer builds on it.</translation>
    </message>
    <message>
        <source>This is there already, or what it belongs to is gone.</source>
        <translation>This is there already, or what it belongs to is gone.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>The disk did not answer as it should.</translation>
    </message>
    <message>
        <source>Today's backup could not be verified and was thrown away.</source>
        <translation>Today’s backup could not be verified and was thrown away.</translation>
    </message>
    <message>
        <source>This file is not a backup of Garbo's, or part of it is missing.</source>
        <translation>This file is not a Garbo backup, or part of it is missing.</translation>
    </message>
    <message>
        <source>This file belongs to Garbo itself: choose another one.</source>
        <translation>This file belongs to Garbo itself: choose another one.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>There is no file {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} cannot be written.</translation>
    </message>
    <message>
        <source>The keys are here, but the store that they open is not.</source>
        <translation>The keys are here, but the store they open is not.</translation>
    </message>
    <message>
        <source>There is a store here already.</source>
        <translation>There is a store here already.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>A passphrase is needed.</translation>
    </message>
    <message>
        <source>This recovery code is mistyped: a sign is wrong or missing.</source>
        <translation>This recovery code is mistyped: a character is wrong or missing.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not give the key.</source>
        <translation>The keyring of this computer did not give the key.</translation>
    </message>
    <message>
        <source>This is the last way in beside the recovery code.</source>
        <translation>This is the last way in besides the recovery code.</translation>
    </message>
    <message>
        <source>This store has no such way in.</source>
        <translation>This store has no such way in.</translation>
    </message>
    <message>
        <source>This agreement cannot hold as it is.</source>
        <translation>This agreement cannot hold as it is.</translation>
    </message>
    <message>
        <source>Which day is meant? Write it like 20 Nov, or 20/11.</source>
        <translation>Which day? Write it as 20 Nov, or 20/11.</translation>
    </message>
    <message>
        <source>These days cannot be taken off.</source>
        <translation>These days cannot be taken off.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Choose one country from the list.</source>
        <translation>Choose a country from the list.</translation>
    </message>
    <message>
        <source>This agreement is not there any more.</source>
        <translation>This agreement is no longer there.</translation>
    </message>
    <message>
        <source>This agreement has begun: what arrived under it keeps it true. Make a new one.</source>
        <translation>This agreement is already in force and holds for what has arrived since. Make a new one.</translation>
    </message>
    <message>
        <source>Nothing has been agreed with this client yet.</source>
        <translation>Nothing has been agreed with this client yet.</translation>
    </message>
    <message>
        <source>No day opens before the hour by which an answer is due.</source>
        <translation>No day opens before the hour by which an answer is due.</translation>
    </message>
    <message>
        <source>This task is not there any more.</source>
        <translation>This task is no longer there.</translation>
    </message>
    <message>
        <source>It fits nowhere on that day inside your hours.</source>
        <translation>It fits nowhere on that day inside your hours.</translation>
    </message>
    <message>
        <source>There is no client called {name}.</source>
        <translation>There is no client called {name}.</translation>
    </message>
    <message>
        <source>More than one client fits {name}: {names}.</source>
        <translation>More than one client matches {name}: {names}.</translation>
    </message>
    <message>
        <source>Say whose chat this is.</source>
        <translation>Say whose chat this is.</translation>
    </message>
    <message>
        <source>Say whose calendar this is.</source>
        <translation>Say whose calendar this is.</translation>
    </message>
    <message>
        <source>This is a group chat: say which client it belongs to.</source>
        <translation>This is a group chat: say which client it belongs to.</translation>
    </message>
    <message>
        <source>Say which of these is you.</source>
        <translation>Say which of these is you.</translation>
    </message>
    <message>
        <source>The dates can be read in two ways: say which.</source>
        <translation>The dates can be read in two ways: say which.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message>
        <source>Choose at least two entries to join.</source>
        <translation>Choose at least two entries to join.</translation>
    </message>
    <message>
        <source>Only entries of one client, one side and one channel can be joined.</source>
        <translation>Only entries of one client, one side and one channel can be joined.</translation>
    </message>
    <message>
        <source>The other side spoke in between: joined, what came after it would count as answered.</source>
        <translation>The other side spoke in between: joined, what came after it would count as answered.</translation>
    </message>
    <message>
        <source>Each of the two needs some words.</source>
        <translation>Each of the two needs some words.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>This entry is no longer there.</translation>
    </message>
    <message>
        <source>This client cannot be kept like that.</source>
        <translation>This client cannot be saved like this.</translation>
    </message>
    <message>
        <source>This person cannot be kept like that.</source>
        <translation>This person cannot be saved like this.</translation>
    </message>
    <message>
        <source>This client is not there any more.</source>
        <translation>This client is no longer there.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>This person is no longer there.</translation>
    </message>
    <message>
        <source>{given} is no telephone number.</source>
        <translation>{given} is not a telephone number.</translation>
    </message>
    <message>
        <source>{given} is no e-mail address.</source>
        <translation>{given} is not an e-mail address.</translation>
    </message>
    <message>
        <source>Documents can be written in English, Italian or Polish.</source>
        <translation>Documents can be written in English, Italian or Polish.</translation>
    </message>
    <message>
        <source>This day lies too far away.</source>
        <translation>This day is too far away.</translation>
    </message>
    <message>
        <source>A contact takes a week at most.</source>
        <translation>A contact takes a week at most.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>This name is too long.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>There is no time zone called {zone}.</translation>
    </message>
    <message>
        <source>This is no picture in PNG, JPEG or SVG.</source>
        <translation>This is no picture in PNG, JPEG or SVG.</translation>
    </message>
    <message>
        <source>This picture is too large: 1 MB and 4,000 dots a side at most.</source>
        <translation>This picture is too large: 1 MB and 4,000 dots a side at most.</translation>
    </message>
    <message>
        <source>This picture is damaged: no page can be set with it.</source>
        <translation>This picture is damaged: no page can be set with it.</translation>
    </message>
    <message>
        <source>This drawing asks for other files or runs a script. Save it as PNG.</source>
        <translation>This drawing asks for other files or runs a script. Save it as PNG.</translation>
    </message>
    <message>
        <source>Write a colour like #0B6B63.</source>
        <translation>Write a colour like #0B6B63.</translation>
    </message>
    <message>
        <source>The page could not be set.</source>
        <translation>The page could not be set.</translation>
    </message>
    <message>
        <source>This page is marked as sent and stays as it was sent.</source>
        <translation>This page is marked as sent and stays as it was sent.</translation>
    </message>
    <message>
        <source>This page is not marked as sent.</source>
        <translation>This page is not marked as sent.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>This import has already been taken back.</translation>
    </message>
    <message>
        <source>The agreed hours are never open, so no answer could ever be due.</source>
        <translation>The agreed hours are empty, so no answer would ever be due.</translation>
    </message>
    <message>
        <source>This to-do cannot be kept as it is.</source>
        <translation>This to-do cannot be saved as it is.</translation>
    </message>
    <message>
        <source>This list cannot be kept as it is.</source>
        <translation>This list cannot be saved as it is.</translation>
    </message>
    <message>
        <source>This appointment cannot be kept as it is.</source>
        <translation>This appointment cannot be saved as it is.</translation>
    </message>
    <message>
        <source>This instruction cannot be kept as it is.</source>
        <translation>This instruction cannot be saved as it is.</translation>
    </message>
    <message>
        <source>This list is private.</source>
        <translation>This list is private.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>There is no such list.</translation>
    </message>
    <message>
        <source>This list is not there any more.</source>
        <translation>This list is no longer there.</translation>
    </message>
    <message>
        <source>This plan cannot be kept as it is.</source>
        <translation>This plan cannot be kept as it is.</translation>
    </message>
    <message>
        <source>This list has no goal, so it is no plan.</source>
        <translation>This list has no goal, so it is no plan.</translation>
    </message>
    <message>
        <source>Say the day that the plan leads to, like 20 Nov or Friday.</source>
        <translation>Say the day that the plan leads to, like 20 Nov or Friday.</translation>
    </message>
    <message>
        <source>A step takes 0 to {most} working days.</source>
        <translation>A step takes 0 to {most} working days.</translation>
    </message>
    <message>
        <source>The room can be 0 to {most} working days.</source>
        <translation>The room can be 0 to {most} working days.</translation>
    </message>
    <message>
        <source>A plan takes {most} steps at most.</source>
        <translation>A plan takes {most} steps at most.</translation>
    </message>
    <message>
        <source>This template cannot be kept as it is.</source>
        <translation>This template cannot be kept as it is.</translation>
    </message>
    <message>
        <source>This template is not there any more.</source>
        <translation>This template is not there any more.</translation>
    </message>
    <message>
        <source>Only what is yours to do can be a promise.</source>
        <translation>Only what is yours to do can be a promise.</translation>
    </message>
    <message>
        <source>How it comes again was not understood.</source>
        <translation>How it repeats was not recognised.</translation>
    </message>
    <message>
        <source>What comes again needs a first time.</source>
        <translation>What repeats needs a first time.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Write at least one word.</translation>
    </message>
    <message>
        <source>Say what happened, or what you promise.</source>
        <translation>Say what happened, or what you promise.</translation>
    </message>
    <message>
        <source>This cannot be logged as it is.</source>
        <translation>This cannot be logged as it is.</translation>
    </message>
    <message>
        <source>Say which client it was.</source>
        <translation>Say which client it was.</translation>
    </message>
    <message>
        <source>More than one client fits: {names}.</source>
        <translation>More than one client matches: {names}.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Say in a few words what it is.</translation>
    </message>
    <message>
        <source>This is too long for one line: put the rest into the notes.</source>
        <translation>This is too long for one line: put the rest in the notes.</translation>
    </message>
    <message>
        <source>There is nothing written here.</source>
        <translation>There is nothing written here.</translation>
    </message>
    <message>
        <source>An appointment needs a time.</source>
        <translation>An appointment needs a time.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>This text is too long.</translation>
    </message>
    <message>
        <source>This appointment is not there any more.</source>
        <translation>This appointment is no longer there.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>It would end before it begins.</translation>
    </message>
    <message>
        <source>Say who it was: you, or the client.</source>
        <translation>Say who it was: you, or the client.</translation>
    </message>
    <message>
        <source>By this it would never come.</source>
        <translation>By this it would never come.</translation>
    </message>
    <message>
        <source>It comes by a rule of its own, which cannot go to another day: choose anew how often it comes.</source>
        <translation>It comes by a rule of its own, which cannot go to another day: choose anew how often it comes.</translation>
    </message>
    <message>
        <source>This time is your own: there is nobody to remind and nothing to settle.</source>
        <translation>This time is your own: there is nobody to remind and nothing to settle.</translation>
    </message>
    <message>
        <source>This instruction is not there any more.</source>
        <translation>This instruction is no longer there.</translation>
    </message>
    <message>
        <source>This does not hold any more, so there is nothing to end.</source>
        <translation>This no longer holds, so there is nothing to end.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>This file is no longer there.</translation>
    </message>
    <message>
        <source>This is a folder: choose a file in it.</source>
        <translation>This is a folder: choose a file in it.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>This is not an ordinary file.</translation>
    </message>
    <message>
        <source>This file may not be read with your rights on this computer.</source>
        <translation>You are not allowed to read this file on this computer.</translation>
    </message>
    <message>
        <source>This is a portfolio file of Garbo's, not a chat.</source>
        <translation>This is a Garbo portfolio file, not a chat.</translation>
    </message>
    <message>
        <source>This is not a chat from WhatsApp.</source>
        <translation>This is not a WhatsApp chat.</translation>
    </message>
    <message>
        <source>The packed file holds too many files to be read safely.</source>
        <translation>The zip file holds too many files to be read safely.</translation>
    </message>
    <message>
        <source>The packed file is locked with a password.</source>
        <translation>The zip file is locked with a password.</translation>
    </message>
    <message>
        <source>There is no chat in this packed file.</source>
        <translation>There is no chat in this zip file.</translation>
    </message>
    <message>
        <source>The file needs too much memory to be read safely.</source>
        <translation>The file needs too much memory to be read safely.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>The import was cancelled.</translation>
    </message>
    <message>
        <source>This file is not a chat that Garbo can read.</source>
        <translation>This file is not a chat that Garbo can read.</translation>
    </message>
    <message>
        <source>This file is not a calendar that Garbo can read.</source>
        <translation>This file is not a calendar that Garbo can read.</translation>
    </message>
    <message>
        <source>There is no message in this file.</source>
        <translation>There are no messages in this file.</translation>
    </message>
    <message>
        <source>This file is not a text.</source>
        <translation>This is not a text file.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read.</source>
        <translation>The characters in this file cannot be read.</translation>
    </message>
    <message>
        <source>The packed file is broken and cannot be opened.</source>
        <translation>The zip file is damaged and cannot be opened.</translation>
    </message>
    <message>
        <source>This e-mail is broken and cannot be read.</source>
        <translation>This e-mail is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>The file is too large to be read.</translation>
    </message>
    <message>
        <source>The file took too long to read.</source>
        <translation>The file took too long to read.</translation>
    </message>
    <message>
        <source>This file is not a portfolio file.</source>
        <translation>This is not a portfolio file.</translation>
    </message>
    <message>
        <source>There is no reply to a shared page in it.</source>
        <translation>There is no reply to a shared page in it.</translation>
    </message>
    <message>
        <source>This reply was made by a page of a newer version of Garbo.</source>
        <translation>This reply was made by a page of a newer version of Garbo.</translation>
    </message>
    <message>
        <source>This reply is incomplete, or was changed on its way.</source>
        <translation>This reply is incomplete, or was changed on its way.</translation>
    </message>
    <message>
        <source>This is too large to be a reply to a shared page.</source>
        <translation>This is too large to be a reply to a shared page.</translation>
    </message>
    <message>
        <source>This replies to a page that was not made here, or whose client was erased.</source>
        <translation>This replies to a page that was not made here, or whose client was erased.</translation>
    </message>
    <message>
        <source>This reply was not made by the page that it names, or was changed since.</source>
        <translation>This reply was not made by the page that it names, or was changed since.</translation>
    </message>
    <message>
        <source>This reply speaks of something that never stood on its page.</source>
        <translation>This reply speaks of something that never stood on its page.</translation>
    </message>
    <message>
        <source>This portfolio file was written by a newer version of Garbo.</source>
        <translation>This portfolio file was written by a newer version of Garbo.</translation>
    </message>
    <message>
        <source>Choose another day, or drag it to a time.</source>
        <translation>Choose another day, or drag it to a time.</translation>
    </message>
    <message>
        <source>Check capital letters and keyboard language. Nothing is lost.</source>
        <translation>Check capital letters and keyboard language. Nothing is lost.</translation>
    </message>
    <message>
        <source>Compare it group by group with your copy. Nothing is lost.</source>
        <translation>Compare it group by group with your copy. Nothing is lost.</translation>
    </message>
    <message>
        <source>Open Garbo with the passphrase or the recovery code. Nothing is lost.</source>
        <translation>Open Garbo with the passphrase or the recovery code. Nothing is lost.</translation>
    </message>
    <message>
        <source>Choose a passphrase first. Nothing was changed.</source>
        <translation>Choose a passphrase first. Nothing was changed.</translation>
    </message>
    <message>
        <source>A backup holds a copy of it. Nothing was changed.</source>
        <translation>A backup holds a copy of it. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newer version to open it.</source>
        <translation>It was left as it was. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>It was left as it is. Put the last backup back.</source>
        <translation>It was left as it is. Put the last backup back.</translation>
    </message>
    <message>
        <source>Put the last backup back.</source>
        <translation>Put the last backup back.</translation>
    </message>
    <message>
        <source>This seems to be a client’s reply to a shared page.</source>
        <translation>This seems to be a client’s reply to a shared page.</translation>
    </message>
    <message>
        <source>Close the other one first. Nothing was changed.</source>
        <translation>Close the other window first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was written, and what was there is safe. Make room and try again.</source>
        <translation>Nothing was written, and what was there is safe. Free some space and try again.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the rights of its folder.</source>
        <translation>Nothing was changed. Check the permissions of its folder.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Nothing was written. Check that the disk is still there.</source>
        <translation>Nothing was written. Check that the disk is still connected.</translation>
    </message>
    <message>
        <source>Your data is safe here. It is tried again later.</source>
        <translation>Your data is safe here. Garbo will try again later.</translation>
    </message>
    <message>
        <source>In WhatsApp choose Export chat, and drop the .txt or .zip here.</source>
        <translation>In WhatsApp choose “Export chat” and drop the .txt or .zip here.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>Unpack it first. Nothing was added.</source>
        <translation>Unpack it first. Nothing was added.</translation>
    </message>
    <message>
        <source>Export the chat again. Nothing was added.</source>
        <translation>Export the chat again. Nothing was added.</translation>
    </message>
    <message>
        <source>Copy its text and paste it on Today. Nothing was added.</source>
        <translation>Copy its text and paste it on Today. Nothing was added.</translation>
    </message>
    <message>
        <source>Take all that the client sent, from its first line to its last. Nothing was changed.</source>
        <translation>Take all that the client sent, from its first line to its last. Nothing was changed.</translation>
    </message>
    <message>
        <source>Install the newer version to take it in. Nothing was changed.</source>
        <translation>Install the newer version to take it in. Nothing was changed.</translation>
    </message>
    <message>
        <source>Ask for it as a saved file. Nothing was changed.</source>
        <translation>Ask for it as a saved file. Nothing was changed.</translation>
    </message>
    <message>
        <source>Ask the client whether it is theirs. Nothing was changed.</source>
        <translation>Ask the client whether it is theirs. Nothing was changed.</translation>
    </message>
    <message>
        <source>This seems to be a picture.</source>
        <translation>This seems to be a picture.</translation>
    </message>
    <message>
        <source>This seems to be a recording or a film.</source>
        <translation>This seems to be a recording or a video.</translation>
    </message>
    <message>
        <source>This seems to be a PDF.</source>
        <translation>This seems to be a PDF.</translation>
    </message>
    <message>
        <source>This seems to be an office document.</source>
        <translation>This seems to be an Office document.</translation>
    </message>
    <message>
        <source>This seems to be a spreadsheet.</source>
        <translation>This seems to be a spreadsheet.</translation>
    </message>
    <message>
        <source>This seems to be a table.</source>
        <translation>This seems to be a table.</translation>
    </message>
    <message>
        <source>This seems to be a packed file that no phone exports.</source>
        <translation>This seems to be an archive that no phone exports.</translation>
    </message>
    <message>
        <source>This seems to be e-mail.</source>
        <translation>This seems to be e-mail.</translation>
    </message>
    <message>
        <source>This seems to be a calendar.</source>
        <translation>This seems to be a calendar.</translation>
    </message>
    <message>
        <source>This seems to be a contact card.</source>
        <translation>This seems to be a contact card.</translation>
    </message>
    <message>
        <source>This seems to be a backup of calls or text messages.</source>
        <translation>This seems to be a backup of calls or text messages.</translation>
    </message>
    <message>
        <source>This seems to be a chat from Telegram.</source>
        <translation>This seems to be a Telegram chat.</translation>
    </message>
    <message>
        <source>Export the chat without media. Nothing was added.</source>
        <translation>Export the chat without media. Nothing was added.</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Who is who</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Chats and calendars</source>
        <translation>Chats and calendars</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>Import a chat</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken back.</source>
        <translation>
            <numerusform>%Ln message taken back.</numerusform>
            <numerusform>%Ln messages taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since stay.</source>
        <translation>
            <numerusform>%n changed since then stays.</numerusform>
            <numerusform>%n changed since then stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on this computer only</source>
        <translation>Read on this computer only</translation>
    </message>
    <message>
        <source>read on this computer only</source>
        <translation>read on this computer only</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Export {name}</translation>
    </message>
    <message>
        <source>Export one client</source>
        <translation>Export one client</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Export everything</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>Portfolio file</source>
        <translation>Portfolio file</translation>
    </message>
    <message>
        <source>Exported: {file}. It is not encrypted.</source>
        <translation>Exported: {file}. It is not encrypted.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>It holds</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Everything that Garbo knows of this client: people, agreements, every line with what you ticked, to-dos and all their lists, appointments, instructions. It is meant for the client's own eyes (Art. 20 GDPR) and is not encrypted: look through it before you hand it over.</source>
        <translation>Everything that Garbo knows of this client: people, agreements, every line with what you ticked, to-dos and all their lists, appointments, instructions. It is meant for the client’s own eyes (Art. 20 GDPR) and is not encrypted: look through it before you hand it over.</translation>
    </message>
    <message>
        <source>Your decisions on what Garbo showed, your private notes, all other clients.</source>
        <translation>Your decisions on what Garbo showed, your private notes, all other clients.</translation>
    </message>
    <message>
        <source>All clients with everything about them, your hours and your name, as a file that other programs can read and that Garbo can take in again. It is not encrypted: keep it as you would keep the originals.</source>
        <translation>All clients with everything about them, your hours and your name, as a file that other programs can read and that Garbo can take in again. It is not encrypted: keep it as you would keep the originals.</translation>
    </message>
    <message>
        <source>Your private notes: they travel in encrypted copies only.</source>
        <translation>Your private notes: they travel in encrypted copies only.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Technical details</source>
        <translation>Technical details</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Something in Garbo went wrong</source>
        <translation>Something in Garbo went wrong</translation>
    </message>
    <message>
        <source>What was saved is safe. You can go on; if it happens again, close Garbo and open it anew.</source>
        <translation>What was saved is safe. You can continue; if it happens again, close Garbo and open it again.</translation>
    </message>
</context>
<context>
    <name>FairnessScale</name>
    <message>
        <source>Only to look at: nothing of this is kept.</source>
        <translation>Only to look at: nothing of this is kept.</translation>
    </message>
    <message>
        <source>What if it did not count?</source>
        <translation>What if it did not count?</translation>
    </message>
    <message>
        <source>My late answers</source>
        <translation>My late answers</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Busy days</source>
        <translation>Busy days</translation>
    </message>
    <message>
        <source>What was agreed as an exception</source>
        <translation>What was agreed as an exception</translation>
    </message>
    <message>
        <source>Busy from</source>
        <translation>Busy from</translation>
    </message>
    <message>
        <source>Busy to</source>
        <translation>Busy to</translation>
    </message>
    <message>
        <source>Tick what was agreed.</source>
        <translation>Tick what was agreed.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Portfolio file</source>
        <translation>Portfolio file</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Other days…</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>From clients</source>
        <translation>From clients</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>From me</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Waits for me</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Missed calls</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>All tags</translation>
    </message>
</context>
<context>
    <name>FirstClient</name>
    <message>
        <source>Who is your first client?</source>
        <translation>Who is your first client?</translation>
    </message>
    <message>
        <source>A name is enough. Their hours start from yours.</source>
        <translation>A name is enough. Their hours start from yours.</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name of the client</translation>
    </message>
    <message>
        <source>Vetreria Sole</source>
        <translation>Vetreria Sole</translation>
    </message>
    <message>
        <source>Or begin with</source>
        <translation>Or begin with</translation>
    </message>
    <message>
        <source>A chat from WhatsApp</source>
        <translation>A chat from WhatsApp</translation>
    </message>
    <message>
        <source>Garbo shows who waits, and until when.</source>
        <translation>Garbo shows who is waiting, and until when.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Invented clients, to look around</source>
        <translation>Invented clients, to look around</translation>
    </message>
    <message>
        <source>They have a place of their own and never meet yours.</source>
        <translation>They have a place of their own and never mix with yours.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Look around</translation>
    </message>
    <message>
        <source>Add and open Garbo</source>
        <translation>Add and open Garbo</translation>
    </message>
    <message>
        <source>Open Garbo</source>
        <translation>Open Garbo</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Friday 10, 15 Nov, in 2 hours</source>
        <translation>Friday 10, 15 Nov, in 2 hours</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Qt date format: weekday, day and month, as the heading of a page</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>dddd d</source>
        <extracomment>Qt date format: weekday and day, of this month</extracomment>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Qt date format: weekday, day, month and year</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Qt date format: month and year, after the word "since"</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Qt date format: short weekday, day and short month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>Qt date format: short weekday, day, month and year</extracomment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Qt date format: day and short month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Qt date format: day and month</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Qt date format: day, short month and year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Qt date format: day, month and year</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>yesterday {time}</translation>
    </message>
    <message>
        <source>by {time} today</source>
        <translation>by {time} today</translation>
    </message>
    <message>
        <source>by {time} tomorrow</source>
        <translation>by {time} tomorrow</translation>
    </message>
    <message>
        <source>by {day} {time}</source>
        <translation>by {day} {time}</translation>
    </message>
    <message>
        <source>was due {time}</source>
        <translation>was due {time}</translation>
    </message>
    <message>
        <source>was due yesterday {time}</source>
        <translation>was due yesterday {time}</translation>
    </message>
    <message>
        <source>was due {day} {time}</source>
        <translation>was due {day} {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Qt date format: short weekday and day, for the two weeks to come</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>tomorrow {time}</translation>
    </message>
    <message>
        <source>ddd</source>
        <extracomment>Qt date format: short weekday, before a time</extracomment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>Qt date format: short weekday, day and month</extracomment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>due now</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation>{duration} late</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>less than a minute</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>{duration} left</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} or {last}</translation>
    </message>
</context>
<context>
    <name>FridayBar</name>
    <message>
        <source>Prepare all</source>
        <translation>Prepare all</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Look them over</source>
        <translation>Look them over</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to send</source>
        <translation>
            <numerusform>%n page to send</numerusform>
            <numerusform>%n pages to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Each as PDF and as a mail draft, in one go; then looked over one by one.</source>
        <translation>Each as PDF and as a mail draft, in one go; then looked over one by one.</translation>
    </message>
    <message>
        <source>{number} of {all}: {client}</source>
        <translation>{number} of {all}: {client}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) made, in the folder {folder}</source>
        <translation>
            <numerusform>%n page made, in the folder {folder}</numerusform>
            <numerusform>%n pages made, in the folder {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the others.</source>
        <translation>Stopped before the others.</translation>
    </message>
    <message>
        <source>Not made: {client}. {why}</source>
        <translation>Not made: {client}. {why}</translation>
    </message>
    <message>
        <source>Not made either: {clients}.</source>
        <translation>Not made either: {clients}.</translation>
    </message>
    <message>
        <source>Look again before you send it, for private words: {clients}.</source>
        <translation>Look again before you send it, for private words: {clients}.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: each is yours to look over, to send and to mark as sent.</source>
        <translation>Nothing is sent yet: each is yours to look over, to send and to mark as sent.</translation>
    </message>
</context>
<context>
    <name>FromDay</name>
    <message>
        <source>Agreed from</source>
        <translation>Agreed from</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>That day has passed: what arrived since then is counted by the new hours.</source>
        <translation>That day has passed: what arrived since then is counted by the new hours.</translation>
    </message>
    <message>
        <source>It takes the place of the one from the same day.</source>
        <translation>It replaces the one from the same day.</translation>
    </message>
    <message>
        <source>The one of {day} stays true for what arrived under it.</source>
        <translation>The one from {day} still holds for what arrived under it.</translation>
    </message>
</context>
<context>
    <name>GoalSheet</name>
    <message>
        <source>Move the goal</source>
        <translation>Move the goal</translation>
    </message>
    <message>
        <source>Goal day</source>
        <translation>Goal day</translation>
    </message>
    <message>
        <source>Goal moved: {title}, {day}</source>
        <translation>Goal moved: {title}, {day}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Pinned: take off</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>Pin to the sidebar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>People and addresses</source>
        <translation>People and addresses</translation>
    </message>
    <message>
        <source>More for this client</source>
        <translation>More for this client</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>More formats</translation>
    </message>
    <message>
        <source>Pages that were sent</source>
        <translation>Pages that were sent</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Search or do anything</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%n encrypted copy(s) made before: {last}.</source>
        <translation>
            <numerusform>%n encrypted copy made before: {last}.</numerusform>
            <numerusform>%n encrypted copies made before: {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), mail(s) or call(s)</source>
        <translation>
            <numerusform>%n message, mail or call</numerusform>
            <numerusform>%n messages, mails or calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s)</source>
        <translation>
            <numerusform>%n to-do</numerusform>
            <numerusform>%n to-dos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeating appointment(s)</source>
        <translation>
            <numerusform>%n repeating appointment</numerusform>
            <numerusform>%n repeating appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with their addresses</source>
        <translation>
            <numerusform>%n person with their addresses</numerusform>
            <numerusform>%n people with their addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s)</source>
        <translation>
            <numerusform>%n instruction</numerusform>
            <numerusform>%n instructions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly page(s)</source>
        <translation>
            <numerusform>%n weekly page</numerusform>
            <numerusform>%n weekly pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared page(s)</source>
        <translation>
            <numerusform>%n shared page</numerusform>
            <numerusform>%n shared pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation>
            <numerusform>%n private note</numerusform>
            <numerusform>%n private notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on what Garbo showed</source>
        <translation>
            <numerusform>%n decision on what Garbo showed</numerusform>
            <numerusform>%n decisions on what Garbo showed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message>
        <source>the last of them goes by itself about {day}</source>
        <translation>the last of them goes by itself about {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n older store(s), put aside by a restore or an update: until removed.</source>
        <translation>
            <numerusform>%n older store, put aside by a restore or an update: until removed.</numerusform>
            <numerusform>%n older stores, put aside by a restore or an update: until removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(s) are gone too.</source>
        <translation>
            <numerusform>%n older copy is gone too.</numerusform>
            <numerusform>%n older copies are gone too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in it have been erased since: they are erased again.</source>
        <translation>
            <numerusform>%n client in it has been erased since, and is erased again.</numerusform>
            <numerusform>%n clients in it have been erased since: they are erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Sent to {client}</source>
        <translation>Sent to {client}</translation>
    </message>
    <message>
        <source>Sent pages</source>
        <translation>Sent pages</translation>
    </message>
    <message>
        <source>Nothing is marked as sent yet. What you mark stays here, word for word.</source>
        <translation>Nothing is marked as sent yet. What you mark stays here, word for word.</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>sent {when}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>{minutes} min of contact time</source>
        <translation>{minutes} min of contact time</translation>
    </message>
    <message>
        <source>the same working day</source>
        <translation>the same working day</translation>
    </message>
    <message>
        <source>the same day by {time}</source>
        <translation>the same day by {time}</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>by appointment</translation>
    </message>
    <message>
        <source>When can clients reach you?</source>
        <translation>When can clients reach you?</translation>
    </message>
    <message>
        <source>You can change this later, for each client too.</source>
        <translation>You can change this later, for each client too.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Mornings</translation>
    </message>
    <message>
        <source>Short weeks</source>
        <translation>Short weeks</translation>
    </message>
    <message>
        <source>First answer, at the latest</source>
        <translation>First answer, at the latest</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Next: first client</source>
        <translation>Next: first client</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>{hours} a week.</source>
        <translation>{hours} a week.</translation>
    </message>
    <message>
        <source>By appointment only.</source>
        <translation>By appointment only.</translation>
    </message>
    <message>
        <source>Drag to paint, or move with the arrows, hold Shift, press Space.</source>
        <translation>Drag to paint, or move with the arrows, hold Shift, press Space.</translation>
    </message>
    <message>
        <source>My own hours</source>
        <translation>My own hours</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Contact hours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>Start from…</translation>
    </message>
    <message>
        <source>Copy Monday to all</source>
        <translation>Copy Monday to all</translation>
    </message>
    <message>
        <source>Fewer hours</source>
        <translation>Fewer hours</translation>
    </message>
    <message>
        <source>All 24 hours</source>
        <translation>All 24 hours</translation>
    </message>
    <message>
        <source>That is more than 50 hours: is there time left for you?</source>
        <translation>That is more than 50 hours: is there time left for you?</translation>
    </message>
    <message>
        <source>Written twice, counted once: {hours}.</source>
        <translation>Entered twice, counted once: {hours}.</translation>
    </message>
    <message>
        <source>These hours are in the time zone {zone}.</source>
        <translation>These hours are in the time zone {zone}.</translation>
    </message>
    <message>
        <source>When it is {here} here, it is {there} for {client}.</source>
        <translation>When it is {here} here, it is {there} for {client}.</translation>
    </message>
</context>
<context>
    <name>HowRead</name>
    <message>
        <source>Day or month first?</source>
        <translation>Day or month first?</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>How it was read</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Times of</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>One contact</translation>
    </message>
    <message>
        <source>lines in a row, each within 30 minutes</source>
        <translation>messages at most 30 minutes apart</translation>
    </message>
</context>
<context>
    <name>IdeaChoice</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>A to-do needs a title.</source>
        <translation>A to-do needs a title.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Fri 15, tomorrow 10, in 2 hours</source>
        <translation>Fri 15, tomorrow 10, in 2 hours</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Remind me Monday</source>
        <translation>Remind me Monday</translation>
    </message>
    <message>
        <source>Not how I see it</source>
        <translation>Not how I see it</translation>
    </message>
    <message>
        <source>How was this counted?</source>
        <translation>How was this counted?</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Put it away</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>It may also be something else</source>
        <translation>It may also be something else</translation>
    </message>
    <message>
        <source>{reading}: that is it</source>
        <translation>{reading}: that is it</translation>
    </message>
    <message>
        <source>Not how you see it</source>
        <translation>Not how you see it</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Each mark is one answer, last 30 days</source>
        <translation>Each mark is one answer, last 30 days</translation>
    </message>
    <message>
        <source>No answer with an agreed time in the last 30 days.</source>
        <translation>No answer with an agreed time in the last 30 days.</translation>
    </message>
    <message>
        <source>First answer, against what you agreed</source>
        <translation>First answer, against what you agreed</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>sooner</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Usually within</source>
        <translation>Usually within</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>{moment}: answered after {time} of {agreed}</source>
        <translation>{moment}: answered after {time} of {agreed}</translation>
    </message>
    <message>
        <source>{number} / {all} in time</source>
        <translation>{number} / {all} in time</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Last 12 months, {whose}.</source>
        <translation>Last 12 months, {whose}.</translation>
    </message>
    <message>
        <source>A picture needs 4 weeks of contacts.</source>
        <translation>A picture needs 4 weeks of contacts.</translation>
    </message>
    <message>
        <source>Contacts outside hours</source>
        <translation>Contacts outside hours</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>fewer</translation>
    </message>
    <message>
        <source>more, up to {number}</source>
        <translation>more, up to {number}</translation>
    </message>
    <message>
        <source>As many as the year before.</source>
        <translation>As many as the year before.</translation>
    </message>
    <message>
        <source>Busiest: {when}.</source>
        <translation>Busiest: {when}.</translation>
    </message>
    <message>
        <source>Quietest: {month}.</source>
        <translation>Quietest: {month}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>{weekday} night</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday} morning</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>{weekday} afternoon</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday} evening</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>No promise has come due in these weeks.</source>
        <translation>No promise has come due in these weeks.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Week from</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
</context>
<context>
    <name>InsightsScreen</name>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>How your hours hold, how fast you answer, what you promised. Only facts, only on this computer.</source>
        <translation>How your hours hold, how fast you answer, what you promised. Only facts, only on this computer.</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Search or do anything</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>all clients</translation>
    </message>
    <message>
        <source>Counting the year…</source>
        <translation>Counting the year…</translation>
    </message>
</context>
<context>
    <name>InstructionDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Until now: {text}</source>
        <translation>Until now: {text}</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In your words</translation>
    </message>
    <message>
        <source>Invoices by post, with a copy by e-mail</source>
        <translation>Invoices by post, with a copy by e-mail</translation>
    </message>
</context>
<context>
    <name>Instructions</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{day}: replaced by “{text}”</source>
        <translation>{day}: replaced by “{text}”</translation>
    </message>
    <message>
        <source>{day}: replaced</source>
        <translation>{day}: replaced</translation>
    </message>
    <message>
        <source>{day}: not wanted any more</source>
        <translation>{day}: no longer wanted</translation>
    </message>
</context>
<context>
    <name>InstructionsPanel</name>
    <message>
        <source>What holds now</source>
        <translation>What holds now</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>New instruction</source>
        <translation>New instruction</translation>
    </message>
    <message>
        <source>Nothing asked for yet that has to be remembered.</source>
        <translation>No requests to remember yet.</translation>
    </message>
    <message>
        <source>What holds: replace</source>
        <translation>What holds: replace</translation>
    </message>
    <message>
        <source>What holds: not wanted any more</source>
        <translation>What holds: no longer wanted</translation>
    </message>
    <message>
        <source>What holds: show the line</source>
        <translation>What holds: show the line</translation>
    </message>
    <message>
        <source>What holds: add another</source>
        <translation>What holds: add another</translation>
    </message>
    <message>
        <source>What did the client ask for?</source>
        <translation>What did the client ask for?</translation>
    </message>
    <message>
        <source>Noted: it holds from now on</source>
        <translation>Noted: it holds from now on</translation>
    </message>
    <message>
        <source>What holds in its place?</source>
        <translation>What holds in its place?</translation>
    </message>
    <message>
        <source>Replaced: the earlier one stays to be seen</source>
        <translation>Replaced: the earlier one stays visible</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>Correct the words</translation>
    </message>
    <message>
        <source>Words corrected</source>
        <translation>Words corrected</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>No longer wanted</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Show the line</translation>
    </message>
    <message>
        <source>Correct the words…</source>
        <translation>Correct the words…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Add another…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>This does not hold any more</source>
        <translation>This no longer holds</translation>
    </message>
    <message>
        <source>Instruction removed</source>
        <translation>Instruction removed</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Nothing was copied yet. Copy lines of a chat, or a mail.</source>
        <translation>Nothing copied yet. Copy some lines of a chat, or a mail.</translation>
    </message>
</context>
<context>
    <name>JournalActs</name>
    <message>
        <source>Answered just now</source>
        <translation>Answered just now</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Split…</translation>
    </message>
    <message>
        <source>Another client’s…</source>
        <translation>Another client’s…</translation>
    </message>
    <message>
        <source>Make an instruction…</source>
        <translation>Make an instruction…</translation>
    </message>
    <message>
        <source>Make a promise…</source>
        <translation>Make a promise…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Open the client</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Entry: open</source>
        <translation>Entry: open</translation>
    </message>
    <message>
        <source>Entry: choose one more</source>
        <translation>Entry: choose one more</translation>
    </message>
    <message>
        <source>Entry: tag, or tag off</source>
        <translation>Entry: tag, or tag off</translation>
    </message>
    <message>
        <source>Entry: all tags</source>
        <translation>Entry: all tags</translation>
    </message>
    <message>
        <source>Entry: what is read from the text is so</source>
        <translation>Entry: what is read from the text is so</translation>
    </message>
    <message>
        <source>Entry: what is read from the text is not so</source>
        <translation>Entry: what is read from the text is not so</translation>
    </message>
    <message>
        <source>Entry: answered just now</source>
        <translation>Entry: answered just now</translation>
    </message>
    <message>
        <source>Entry: no answer needed</source>
        <translation>Entry: no answer needed</translation>
    </message>
    <message>
        <source>Entry: answered elsewhere</source>
        <translation>Entry: answered elsewhere</translation>
    </message>
    <message>
        <source>Entry: correct</source>
        <translation>Entry: correct</translation>
    </message>
    <message>
        <source>Entry: split in two</source>
        <translation>Entry: split in two</translation>
    </message>
    <message>
        <source>Several entries: join</source>
        <translation>Several entries: join</translation>
    </message>
    <message>
        <source>Entry: another client’s</source>
        <translation>Entry: another client’s</translation>
    </message>
    <message>
        <source>Entry: make an instruction of it</source>
        <translation>Entry: make an instruction of it</translation>
    </message>
    <message>
        <source>Entry: make a promise of it</source>
        <translation>Entry: make a promise of it</translation>
    </message>
    <message>
        <source>Entry: open the client</source>
        <translation>Entry: open the client</translation>
    </message>
    <message>
        <source>Entry: delete</source>
        <translation>Entry: delete</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are one now</source>
        <translation>
            <numerusform>%n entry is one now</numerusform>
            <numerusform>%n entries are one now</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {name}</source>
        <translation>Moved to {name}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>No answer needed</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Answered elsewhere</translation>
    </message>
    <message>
        <source>Tagged: {tag}</source>
        <translation>Tagged: {tag}</translation>
    </message>
    <message>
        <source>Tag taken off: {tag}</source>
        <translation>Tag taken off: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted</source>
        <translation>
            <numerusform>%n entry deleted</numerusform>
            <numerusform>%n entries deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Split in two</translation>
    </message>
    <message>
        <source>What did the client ask for?</source>
        <translation>What did the client ask for?</translation>
    </message>
    <message>
        <source>Noted: it holds from now on</source>
        <translation>Noted: it holds from now on</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message numerus="yes">
        <source>%n chosen; {most} at once at the most</source>
        <translation>
            <numerusform>%n chosen; {most} at once at the most</numerusform>
            <numerusform>%n chosen; {most} at once at the most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Find in the journal</source>
        <translation>Find in the journal</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Find what was said</source>
        <translation>Find what was said</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>As it was sent: {when}</source>
        <translation>As it was sent: {when}</translation>
    </message>
    <message>
        <source>This is the page that {name} has. Whatever changes from now on, it stays as it is.</source>
        <translation>This is the page that {name} has. Whatever changes from now on, it stays as it is.</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Not sent after all</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>On this screen</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language of the page</source>
        <translation>Language of the page</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Set the new time</source>
        <translation>Set the new time</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Correct this line</source>
        <translation>Correct this line</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>From the client</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>From me</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>It did not come about</source>
        <translation>It did not go through</translation>
    </message>
    <message>
        <source>Write the day as in {example}.</source>
        <translation>Write the day as in {example}.</translation>
    </message>
    <message>
        <source>Write the time as in 14:20.</source>
        <translation>Write the time as in 14:20.</translation>
    </message>
    <message>
        <source>Whole minutes only.</source>
        <translation>Whole minutes only.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>d/M/yyyy</source>
        <extracomment>Qt date format in which a day is typed</extracomment>
        <translation>d/M/yyyy</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Back on the page</source>
        <translation>Back on the page</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>In other words…</translation>
    </message>
    <message>
        <source>Its own words again</source>
        <translation>Its own words again</translation>
    </message>
    <message>
        <source>On the page, or left out: a line, a part</source>
        <translation>On the page, or left out: a line, a part</translation>
    </message>
    <message>
        <source>In other words; among the clients: open</source>
        <translation>In other words; among the clients: open</translation>
    </message>
    <message>
        <source>Further up: a line, a part</source>
        <translation>Further up: a line, a part</translation>
    </message>
    <message>
        <source>Further down: a line, a part</source>
        <translation>Further down: a line, a part</translation>
    </message>
    <message>
        <source>All clients of the week</source>
        <translation>All clients of the week</translation>
    </message>
    <message>
        <source>Another heading…</source>
        <translation>Another heading…</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Further up</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Further down</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>In your words: {line}</source>
        <translation>In your words: {line}</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>In no list</source>
        <translation>In no list</translation>
    </message>
    <message>
        <source>Step plan, {day}</source>
        <translation>Step plan, {day}</translation>
    </message>
    <message>
        <source>Nothing in it yet.</source>
        <translation>Nothing in it yet.</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>A shared list may stand in what the client receives. A private one never leaves this window.</source>
        <translation>A shared list may appear in what the client receives. A private one never leaves this window.</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Keep private</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Print, save or copy…</source>
        <translation>Print, save or copy…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Remove the list, keep its to-dos</source>
        <translation>Remove the list, keep its to-dos</translation>
    </message>
    <message>
        <source>New name for {title}</source>
        <translation>New name for {title}</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>New list</translation>
    </message>
    <message>
        <source>Enter keeps it</source>
        <translation>Enter saves it</translation>
    </message>
    <message>
        <source>Autumn catalogue</source>
        <translation>Autumn catalogue</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>No list yet. A client’s page has “Lists” beside the to-dos.</source>
        <translation>No list yet. A client’s page has “Lists” beside the to-dos.</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <source>Your logo</source>
        <translation>Your logo</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>No logo yet</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Drop it here</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Logo: Choose…</source>
        <translation>Logo: Choose…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Take it off</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. Where a photograph was taken is left out of it.</source>
        <translation>PNG, JPEG or SVG. Where a photograph was taken is left out of it.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose your logo</source>
        <translation>Choose your logo</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>High contrast follows the system.</source>
        <translation>High contrast follows the system.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>No animations</translation>
    </message>
    <message>
        <source>Single letters act in a list that has the focus</source>
        <translation>Single-letter shortcuts in the list that has the focus</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>New step plan for {client}</source>
        <translation>New step plan for {client}</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Make the plan</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Remove this template</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>December newsletter</source>
        <translation>December newsletter</translation>
    </message>
    <message>
        <source>Goal day</source>
        <translation>Goal day</translation>
    </message>
    <message>
        <source>New step plan: {title}</source>
        <translation>New step plan: {title}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>your own, {language}</source>
        <translation>your own, {language}</translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation>An empty plan</translation>
    </message>
    <message>
        <source>Template removed: {title}</source>
        <translation>Template removed: {title}</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Rename the plan</source>
        <translation>Rename the plan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>December newsletter</source>
        <translation>December newsletter</translation>
    </message>
    <message>
        <source>Renamed: {title}</source>
        <translation>Renamed: {title}</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewClientsCard</name>
    <message>
        <source>New clients begin with</source>
        <translation>New clients begin with</translation>
    </message>
    <message>
        <source>Your hours, and a first answer at the latest within these times. Each client can have others.</source>
        <translation>Your hours, and a first answer at the latest within these times. Each client can have others.</translation>
    </message>
    <message>
        <source>{channel}: first answer within</source>
        <translation>{channel}: first answer within</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>A new recovery code</source>
        <translation>A new recovery code</translation>
    </message>
    <message>
        <source>From now on this one</source>
        <translation>Use this one from now on</translation>
    </message>
    <message>
        <source>The one before opens nothing any more once you confirm this one.</source>
        <translation>Once you confirm this one, the previous one no longer opens anything.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n characters: a few words are best.</source>
        <translation>
            <numerusform>At least %n character: a few words are best.</numerusform>
            <numerusform>At least %n characters: a few words are best.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same: type it once more.</source>
        <translation>The two are not the same: type it again.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repeat the passphrase</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Nothing was logged yet. The first contact goes here.</source>
        <translation>Nothing was logged yet. The first contact goes here.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Look in all years</source>
        <translation>Look in all years</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>Nothing fits these filters.</translation>
    </message>
    <message>
        <source>Nothing with {words}.</source>
        <translation>Nothing with {words}.</translation>
    </message>
    <message>
        <source>Nothing with {words} today.</source>
        <translation>Nothing with {words} today.</translation>
    </message>
    <message>
        <source>Nothing with {words} this week.</source>
        <translation>Nothing with {words} this week.</translation>
    </message>
    <message>
        <source>Nothing with {words} in the last 30 days.</source>
        <translation>Nothing with {words} in the last 30 days.</translation>
    </message>
    <message>
        <source>Nothing with {words} this year.</source>
        <translation>Nothing with {words} this year.</translation>
    </message>
    <message>
        <source>Nothing with {words} in these days.</source>
        <translation>Nothing with {words} in these days.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Only in your own hours, without a sound, and never a word of a message.</source>
        <translation>Only in your own hours, without a sound, and never a word of a message.</translation>
    </message>
    <message>
        <source>Say when an answer or a promise is due within a quarter of an hour</source>
        <translation>Say when an answer or a promise is due within a quarter of an hour</translation>
    </message>
    <message>
        <source>Keep names back: “A client waits for an answer until 15:00.”</source>
        <translation>Keep names back: “A client waits for an answer until 15:00.”</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>{name} waits for an answer until {time}.</source>
        <translation>{name} waits for an answer until {time}.</translation>
    </message>
    <message>
        <source>Promised to {name} for {time}.</source>
        <translation>Promised to {name} for {time}.</translation>
    </message>
    <message>
        <source>The answer to {name} was due at {time}.</source>
        <translation>The answer to {name} was due at {time}.</translation>
    </message>
    <message>
        <source>A client waits for an answer until {time}.</source>
        <translation>A client waits for an answer until {time}.</translation>
    </message>
    <message>
        <source>A promise is due at {time}.</source>
        <translation>A promise is due at {time}.</translation>
    </message>
    <message>
        <source>An answer was due at {time}.</source>
        <translation>An answer was due at {time}.</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>OffCard</name>
    <message>
        <source>Days off</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Add days</translation>
    </message>
    <message>
        <source>Public holidays of…</source>
        <translation>Public holidays of…</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>your own, for everybody</source>
        <translation>your own, for every client</translation>
    </message>
    <message>
        <source>None: you are there on every one of these days.</source>
        <translation>None: you are available every day.</translation>
    </message>
    <message>
        <source>Take out: {days}</source>
        <translation>Remove: {days}</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>Offer three times</source>
        <translation>Offer three times</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>Words to send</source>
        <translation>Words to send</translation>
    </message>
    <message>
        <source>In the next working days nothing of that length is free on both sides.</source>
        <translation>In the next working days nothing of that length is free on both sides.</translation>
    </message>
    <message>
        <source>Copied: times for {name}</source>
        <translation>Copied: times for {name}</translation>
    </message>
</context>
<context>
    <name>OldVersion</name>
    <message>
        <source>Agreed {when}. It stays true for what arrived under it.</source>
        <translation>Agreed {when}. It still holds for what arrived under it.</translation>
    </message>
    <message>
        <source>Agreed {when}. It has not begun yet.</source>
        <translation>Agreed {when}. It has not begun yet.</translation>
    </message>
    <message>
        <source>Back to mine</source>
        <translation>Back to mine</translation>
    </message>
    <message>
        <source>Start from this one</source>
        <translation>Start from this one</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening line</source>
        <translation>Opening line</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>The usual one</translation>
    </message>
    <message>
        <source>{count} of {most} signs</source>
        <translation>{count} of {most} signs</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>written by you</translation>
    </message>
</context>
<context>
    <name>Otherwise</name>
    <message>
        <source>This stays away for 8 weeks, unless something else appears.</source>
        <translation>This stays away for 8 weeks, unless something else appears.</translation>
    </message>
    <message>
        <source>Why, if you want to note it</source>
        <translation>Why, if you want to note it</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Only you see this.</translation>
    </message>
</context>
<context>
    <name>OwnTimeDialog</name>
    <message>
        <source>Edit your own time</source>
        <translation>Edit your own time</translation>
    </message>
    <message>
        <source>Time of your own</source>
        <translation>Time of your own</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Invoices, lunch, the week to come</source>
        <translation>Invoices, lunch, the week to come</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Fits on one page, in plain words</source>
        <translation>Fits on one page, in plain words</translation>
    </message>
    <message>
        <source>The first of {pages} pages, in plain words</source>
        <translation>The first of {pages} pages, in plain words</translation>
    </message>
    <message>
        <source>On {pages} sheets of paper, in plain words</source>
        <translation>On {pages} sheets of paper, in plain words</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many, even so: leave out as many</source>
        <translation>
            <numerusform>%n line too many, even so: leave out as many</numerusform>
            <numerusform>%n lines too many, even so: leave out as many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many for one page: leave out as many</source>
        <translation>
            <numerusform>%n line too many for one page: leave out as many</numerusform>
            <numerusform>%n lines too many for one page: leave out as many</numerusform>
        </translation>
    </message>
    <message>
        <source>The page for {client}</source>
        <translation>The page for {client}</translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Mail draft (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Save the page</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>waits, answer {by_when}</source>
        <translation>waits, answer {by_when}</translation>
    </message>
    <message>
        <source>waits, past the agreed time</source>
        <translation>waits, past the agreed time</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>last contact {moment}</source>
        <translation>last contact {moment}</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nothing found for “{text}”</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>Open the week</translation>
    </message>
    <message>
        <source>I am closed…</source>
        <translation>I am closed…</translation>
    </message>
    <message>
        <source>Make a promise to {name}</source>
        <translation>Make a promise to {name}</translation>
    </message>
    <message>
        <source>Log a contact with {name}</source>
        <translation>Log a contact with {name}</translation>
    </message>
    <message>
        <source>Contact agreement of {name}</source>
        <translation>Contact agreement of {name}</translation>
    </message>
    <message>
        <source>Weekly summary for {name}</source>
        <translation>Weekly summary for {name}</translation>
    </message>
    <message>
        <source>Share a list or the agenda with {name}</source>
        <translation>Share a list or the agenda with {name}</translation>
    </message>
    <message>
        <source>Documents for {name}</source>
        <translation>Documents for {name}</translation>
    </message>
    <message>
        <source>New step plan for {name}</source>
        <translation>New step plan for {name}</translation>
    </message>
    <message>
        <source>Insights about {name}</source>
        <translation>Insights about {name}</translation>
    </message>
    <message>
        <source>Found in the journal</source>
        <translation>Found in the journal</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Search or do anything</translation>
    </message>
    <message>
        <source>Arrows to move · Enter to open · Tab for more about a client</source>
        <translation>Arrows to move · Enter to open · Tab for more about a client</translation>
    </message>
    <message>
        <source>Search stays on this computer</source>
        <translation>Search stays on this computer</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Turn around</source>
        <translation>Swap sides</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What will be logged</source>
        <translation>What will be logged</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choose a client</translation>
    </message>
    <message>
        <source>New client: {name}</source>
        <translation>New client: {name}</translation>
    </message>
    <message>
        <source>All of it is in the log already</source>
        <translation>All of it is already in the log</translation>
    </message>
    <message>
        <source>Read dates as {order}</source>
        <translation>Read dates as {order}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>From me</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>From {name}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Needs reassurance</source>
        <translation>Needs reassurance</translation>
    </message>
    <message>
        <source>Needs structure</source>
        <translation>Needs structure</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>For the record</translation>
    </message>
    <message>
        <source>Suggests the anxious profile</source>
        <translation>Suggests the anxious profile</translation>
    </message>
    <message>
        <source>Suggests the disorganized profile</source>
        <translation>Suggests the disorganized profile</translation>
    </message>
    <message>
        <source>{name} asked for news more often</source>
        <translation>{name} asked for news more often</translation>
    </message>
    <message>
        <source>{name} called again more often</source>
        <translation>{name} called again more often</translation>
    </message>
    <message>
        <source>{name}: more things late or lost than usual</source>
        <translation>{name}: more things late or lost than usual</translation>
    </message>
    <message>
        <source>{name} changed requests more often</source>
        <translation>{name} changed requests more often</translation>
    </message>
    <message>
        <source>{name} got in touch outside the hours more often</source>
        <translation>{name} got in touch outside the hours more often</translation>
    </message>
    <message>
        <source>{name} got in touch more often</source>
        <translation>{name} got in touch more often</translation>
    </message>
    <message>
        <source>{name} wrote with more worry than usual</source>
        <translation>{name} wrote with more worry than usual</translation>
    </message>
    <message>
        <source>{name}: words that went too far</source>
        <translation>{name}: words that went too far</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Outside hours</translation>
    </message>
    <message>
        <source>After a missed call</source>
        <translation>After a missed call</translation>
    </message>
    <message>
        <source>Calls again</source>
        <translation>Calls again</translation>
    </message>
    <message>
        <source>Contacts in all</source>
        <translation>Contacts in all</translation>
    </message>
    <message>
        <source>On a second channel</source>
        <translation>On a second channel</translation>
    </message>
    <message>
        <source>“Any news?”</source>
        <translation>“Any news?”</translation>
    </message>
    <message>
        <source>Same question</source>
        <translation>Same question</translation>
    </message>
    <message>
        <source>Requests replaced</source>
        <translation>Requests replaced</translation>
    </message>
    <message>
        <source>Worried messages</source>
        <translation>Worried messages</translation>
    </message>
    <message>
        <source>Needed again</source>
        <translation>Needed again</translation>
    </message>
    <message>
        <source>Sent with mistakes</source>
        <translation>Sent with mistakes</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>Sent late</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Past their date</translation>
    </message>
    <message>
        <source>Back with mistakes</source>
        <translation>Back with mistakes</translation>
    </message>
    <message>
        <source>Missed or late</source>
        <translation>Missed or late</translation>
    </message>
    <message>
        <source>Words that hurt</source>
        <translation>Words that hurt</translation>
    </message>
    <message>
        <source>Contacts outside the agreed hours. Your own days off, and hours that are open where the client lives, do not count.</source>
        <translation>Contacts outside the agreed hours. Your own days off, and hours that are open where the client lives, do not count.</translation>
    </message>
    <message>
        <source>Messages within an hour of a call that was missed.</source>
        <translation>Messages within an hour of a call that was missed.</translation>
    </message>
    <message>
        <source>Calls within two hours of one that was missed.</source>
        <translation>Calls within two hours of one that was missed.</translation>
    </message>
    <message>
        <source>Every contact; lines in a row are one.</source>
        <translation>Every contact; lines in a row are one.</translation>
    </message>
    <message>
        <source>A second channel within the hour, while your answer was still in time.</source>
        <translation>A second channel within the hour, while your answer was still in time.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: asks how far things are, while you were in time.</source>
        <translation>Ticked by you or read from the text: asks how far things are, while you were in time.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: the same request again, while you were in time.</source>
        <translation>Ticked by you or read from the text: the same request again, while you were in time.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: replaces or cancels a request.</source>
        <translation>Ticked by you or read from the text: replaces or cancels a request.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: written in alarm, while you were in time.</source>
        <translation>Ticked by you or read from the text: written in alarm, while you were in time.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: lost, missing, or to be sent again.</source>
        <translation>Ticked by you or read from the text: lost, missing, or to be sent again.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: sent with mistakes, or a wrong day, time or place.</source>
        <translation>Ticked by you or read from the text: sent with mistakes, or a wrong day, time or place.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: sent late.</source>
        <translation>Ticked by you or read from the text: sent late.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: an insult, a threat or a humiliation.</source>
        <translation>Ticked by you or read from the text: an insult, a threat or a humiliation.</translation>
    </message>
    <message>
        <source>To-dos on the client's side, more than a day past their date.</source>
        <translation>To-dos on the client’s side, more than a day past their date.</translation>
    </message>
    <message>
        <source>To-dos on the client's side that came back with mistakes.</source>
        <translation>To-dos on the client’s side that came back with mistakes.</translation>
    </message>
    <message>
        <source>Appointments that the client missed, came late to, or called off within a day.</source>
        <translation>Appointments that the client missed, came late to, or called off within a day.</translation>
    </message>
    <message>
        <source>a client who is still new</source>
        <translation>a client who is still new</translation>
    </message>
    <message>
        <source>another time zone</source>
        <translation>another time zone</translation>
    </message>
    <message>
        <source>hours that have just changed</source>
        <translation>hours that have just changed</translation>
    </message>
    <message>
        <source>a busy time, such as a launch</source>
        <translation>a busy time, such as a launch</translation>
    </message>
    <message>
        <source>{days}, beside what is usual</source>
        <translation>{days}, beside what is usual</translation>
    </message>
    <message>
        <source>As you see it now, this does not stand on the card any more.</source>
        <translation>As you see it now, this does not stand on the card any more.</translation>
    </message>
    <message>
        <source>{fact}: {count} from {first} to {last}. Usual for these days: {usual}.</source>
        <translation>{fact}: {count} from {first} to {last}. Usual for these days: {usual}.</translation>
    </message>
    <message>
        <source>usual {count}</source>
        <translation>usual {count}</translation>
    </message>
    <message>
        <source>{count} in {period}</source>
        <translation>{count} in {period}</translation>
    </message>
    <message>
        <source>{late} of {answers}</source>
        <translation>{late} of {answers}</translation>
    </message>
    <message>
        <source>Your late answers</source>
        <translation>Your late answers</translation>
    </message>
    <message>
        <source>{late} of your answers to what came from {first} to {last} were past the agreed time, or have not come. What was asked after a late answer counts for nothing on the other side.</source>
        <translation>{late} of your answers to what came from {first} to {last} were past the agreed time, or have not come. What was asked after a late answer counts for nothing on the other side.</translation>
    </message>
    <message>
        <source>What is usual comes from this client's own earlier weeks, and where these are few, from all your clients. Lines in a row are one contact. Nothing is kept of this but what you decide.</source>
        <translation>What is usual comes from this client’s own earlier weeks, and where these are few, from all your clients. Lines in a row are one contact. Nothing is kept of this but what you decide.</translation>
    </message>
    <message>
        <source>week to {day}: {count}</source>
        <translation>week to {day}: {count}</translation>
    </message>
    <message>
        <source>May also be: {readings}.</source>
        <translation>May also be: {readings}.</translation>
    </message>
    <message>
        <source>There is a second card, “{chip}”. It comes once you have decided about this one.</source>
        <translation>There is a second card, “{chip}”. It comes once you have decided about this one.</translation>
    </message>
    <message>
        <source>Still learning the usual of {name}: {count} of {needed} contacts</source>
        <translation>Still learning the usual of {name}: {count} of {needed} contacts</translation>
    </message>
    <message>
        <source>Still learning the usual of {name}: {count} of {needed} weeks</source>
        <translation>Still learning the usual of {name}: {count} of {needed} weeks</translation>
    </message>
    <message>
        <source>Noted. This comes back on {day}.</source>
        <translation>Noted. This comes back on {day}.</translation>
    </message>
    <message>
        <source>Noted. This stays away for 8 weeks.</source>
        <translation>Noted. This stays away for 8 weeks.</translation>
    </message>
    <message>
        <source>{period} to {day}</source>
        <translation>{period} to {day}</translation>
    </message>
    <message>
        <source>{fact} · {client}</source>
        <translation>{fact} · {client}</translation>
    </message>
    <message>
        <source>None in these days.</source>
        <translation>None on these days.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>To-do</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>{channel}, missed</source>
        <translation>{channel}, missed</translation>
    </message>
    <message>
        <source>Send the agreed hours again</source>
        <translation>Send the agreed hours again</translation>
    </message>
    <message>
        <source>Fix when you answer on which channel</source>
        <translation>Fix when you answer on which channel</translation>
    </message>
    <message>
        <source>Offer a fixed call</source>
        <translation>Offer a fixed call</translation>
    </message>
    <message>
        <source>Show the kept promises in Friday's page</source>
        <translation>Show the kept promises in Friday’s page</translation>
    </message>
    <message>
        <source>Say when you will next write, even with no news</source>
        <translation>Say when you will next write, even with no news</translation>
    </message>
    <message>
        <source>A two-line update every {weekday} at {time}</source>
        <translation>A two-line update every {weekday} at {time}</translation>
    </message>
    <message>
        <source>One shared list and calendar</source>
        <translation>One shared list and calendar</translation>
    </message>
    <message>
        <source>One page on passwords and contacts</source>
        <translation>One page on passwords and contacts</translation>
    </message>
    <message>
        <source>What holds now, on one page</source>
        <translation>What holds now, on one page</translation>
    </message>
    <message>
        <source>All their people and numbers on one page</source>
        <translation>All their people and numbers on one page</translation>
    </message>
    <message>
        <source>A step plan with room for what comes late</source>
        <translation>A step plan with room for what comes late</translation>
    </message>
    <message>
        <source>Ask two days earlier, remind the day before</source>
        <translation>Ask two days earlier, remind the day before</translation>
    </message>
    <message>
        <source>Add up the time that waiting and searching took</source>
        <translation>Add up the time that waiting and searching took</translation>
    </message>
    <message>
        <source>Set the limit, in writing</source>
        <translation>Set the limit, in writing</translation>
    </message>
    <message>
        <source>A friendly reminder of when and how you can be reached.</source>
        <translation>A friendly reminder of when and how you can be reached.</translation>
    </message>
    <message>
        <source>Who knows when the answer comes need not ask twice.</source>
        <translation>Who knows when the answer comes need not ask twice.</translation>
    </message>
    <message>
        <source>What is open waits for the call, and the other calls get fewer.</source>
        <translation>What is open waits for the call, and the other calls get fewer.</translation>
    </message>
    <message>
        <source>Reliability that can be seen needs no asking after.</source>
        <translation>Reliability that can be seen needs no asking after.</translation>
    </message>
    <message>
        <source>One line in today's answer: “I will write again on Friday”.</source>
        <translation>One line in today’s answer: “I will write again on Friday”.</translation>
    </message>
    <message>
        <source>Fewer open questions between one call and the next.</source>
        <translation>Fewer open questions between one call and the next.</translation>
    </message>
    <message>
        <source>Both of you see what is moving, and what is still missing.</source>
        <translation>Both of you see what is moving, and what is still missing.</translation>
    </message>
    <message>
        <source>Where things are, on one page. The passwords themselves never.</source>
        <translation>Where things are, on one page. The passwords themselves never.</translation>
    </message>
    <message>
        <source>What they asked for, on one page, for them to confirm.</source>
        <translation>What they asked for, on one page, for them to confirm.</translation>
    </message>
    <message>
        <source>A contact file for the phone: nobody has to look for a number.</source>
        <translation>A contact file for the phone: nobody has to look for a number.</translation>
    </message>
    <message>
        <source>Each step has its day; what slips moves the others with it.</source>
        <translation>Each step has its day; what slips moves the others with it.</translation>
    </message>
    <message>
        <source>Room for what usually comes late, without haste at the end.</source>
        <translation>Room for what usually comes late, without haste at the end.</translation>
    </message>
    <message>
        <source>Hours that can be won back are a good reason for a change.</source>
        <translation>Hours that can be won back are a good reason for a change.</translation>
    </message>
    <message>
        <source>What happened, with its dates, and what you ask for from now on.</source>
        <translation>What happened, with its dates, and what you ask for from now on.</translation>
    </message>
    <message>
        <source>Step plan, with a task: {when}, {length}</source>
        <translation>Step plan, with a task: {when}, {length}</translation>
    </message>
    <message>
        <source>Document, with a task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Document, with a task: every {weekday} {time}, {length}, from {day}</translation>
    </message>
    <message>
        <source>Step plan, with a task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Step plan, with a task: every {weekday} {time}, {length}, from {day}</translation>
    </message>
    <message>
        <source>Rule, with a task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Rule, with a task: every {weekday} {time}, {length}, from {day}</translation>
    </message>
    <message>
        <source>Document: “How to reach me”; it opens as soon as you agree</source>
        <translation>Document: “How to reach me”; it opens as soon as you agree</translation>
    </message>
    <message>
        <source>Document: Friday’s page; it opens as soon as you agree</source>
        <translation>Document: Friday’s page; it opens as soon as you agree</translation>
    </message>
    <message>
        <source>Document: lists and agenda to share; it opens as soon as you agree</source>
        <translation>Document: lists and agenda to share; it opens as soon as you agree</translation>
    </message>
    <message>
        <source>Document: “What holds now”; it opens as soon as you agree</source>
        <translation>Document: “What holds now”; it opens as soon as you agree</translation>
    </message>
    <message>
        <source>Document: a tool, step by step; it opens as soon as you agree</source>
        <translation>Document: a tool, step by step; it opens as soon as you agree</translation>
    </message>
    <message>
        <source>Document: “People and numbers”; it opens as soon as you agree</source>
        <translation>Document: “People and numbers”; it opens as soon as you agree</translation>
    </message>
    <message>
        <source>Step plan: the sheet for it opens as soon as you agree</source>
        <translation>Step plan: the sheet for it opens as soon as you agree</translation>
    </message>
    <message>
        <source>Rule in the agreement: it opens, and holds once you save it</source>
        <translation>Rule in the agreement: it opens, and holds once you save it</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Make it a task</translation>
    </message>
    <message>
        <source>Make it an appointment</source>
        <translation>Make it an appointment</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Open the document</translation>
    </message>
    <message>
        <source>Begin a step plan</source>
        <translation>Begin a step plan</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Open the agreement</translation>
    </message>
    <message>
        <source>Made a task: {title}</source>
        <translation>Made a task: {title}</translation>
    </message>
    <message>
        <source>Made an appointment: {title}</source>
        <translation>Made an appointment: {title}</translation>
    </message>
    <message>
        <source>You are trying: {title}</source>
        <translation>You are trying: {title}</translation>
    </message>
    <message>
        <source>A regular two-line update</source>
        <translation>A regular two-line update</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>no time set</translation>
    </message>
    <message>
        <source>Appointment: {when}, {length}</source>
        <translation>Appointment: {when}, {length}</translation>
    </message>
    <message>
        <source>Document, with a task: {when}, {length}</source>
        <translation>Document, with a task: {when}, {length}</translation>
    </message>
    <message>
        <source>Rule in the agreement, with a task: {when}, {length}</source>
        <translation>Rule in the agreement, with a task: {when}, {length}</translation>
    </message>
    <message>
        <source>Appointment: every {weekday} {time}, {length}, from {day}</source>
        <translation>Appointment: every {weekday} {time}, {length}, from {day}</translation>
    </message>
    <message>
        <source>Task: {when}, {length}</source>
        <translation>Task: {when}, {length}</translation>
    </message>
    <message>
        <source>Task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Task: every {weekday} {time}, {length}, from {day}</translation>
    </message>
    <message>
        <source>With your late answers set aside, the card would still stand.</source>
        <translation>With your late answers set aside, the card would still stand.</translation>
    </message>
    <message>
        <source>With what was agreed set aside, the card would still stand.</source>
        <translation>With what was agreed set aside, the card would still stand.</translation>
    </message>
    <message>
        <source>With the busy days set aside, the card would still stand.</source>
        <translation>With the busy days set aside, the card would still stand.</translation>
    </message>
    <message>
        <source>With all of this set aside, the card would still stand.</source>
        <translation>With all of this set aside, the card would still stand.</translation>
    </message>
    <message>
        <source>With your late answers set aside, the card would not stand.</source>
        <translation>With your late answers set aside, the card would not stand.</translation>
    </message>
    <message>
        <source>With what was agreed set aside, the card would not stand.</source>
        <translation>With what was agreed set aside, the card would not stand.</translation>
    </message>
    <message>
        <source>With the busy days set aside, the card would not stand.</source>
        <translation>With the busy days set aside, the card would not stand.</translation>
    </message>
    <message>
        <source>With all of this set aside, the card would not stand.</source>
        <translation>With all of this set aside, the card would not stand.</translation>
    </message>
    <message>
        <source>my answers came late</source>
        <translation>my answers came late</translation>
    </message>
    <message>
        <source>it was agreed</source>
        <translation>it was agreed</translation>
    </message>
    <message>
        <source>we have talked about it</source>
        <translation>we have talked about it</translation>
    </message>
    <message>
        <source>{left} of {count}</source>
        <translation>{left} of {count}</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Helped</translation>
    </message>
    <message>
        <source>No visible effect</source>
        <translation>No visible effect</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Too early to say</translation>
    </message>
    <message>
        <source>There is less of it than before, by more than chance would explain.</source>
        <translation>There is less of it than before, by more than chance would explain.</translation>
    </message>
    <message>
        <source>What came after may be chance, as far as the numbers can tell.</source>
        <translation>What came after may be chance, as far as the numbers can tell.</translation>
    </message>
    <message>
        <source>There is more of it than before; this has not changed that.</source>
        <translation>There is more of it than before; this has not changed that.</translation>
    </message>
    <message>
        <source>There was so little of it that even none at all would not show.</source>
        <translation>There was so little of it that even none at all would not show.</translation>
    </message>
    <message>
        <source>You tried this on {day}</source>
        <translation>You tried this on {day}</translation>
    </message>
    <message>
        <source>You said “Remind me Monday” on {day}</source>
        <translation>You said “Remind me Monday” on {day}</translation>
    </message>
    <message>
        <source>You said “Not how I see it” on {day}</source>
        <translation>You said “Not how I see it” on {day}</translation>
    </message>
    <message>
        <source>quiet until {day}</source>
        <translation>quiet until {day}</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>30 days before</translation>
    </message>
    <message>
        <source>30 days after</source>
        <translation>30 days after</translation>
    </message>
    <message>
        <source>The same signals, counted in the 30 days before and after {day}, on working days: those on which you were open or something was said. The bands say between which numbers in seven of these days it may lie, 19 times out of 20. What stood out often gets less by itself, so only a clear change is called a help.</source>
        <translation>The same signals, counted in the 30 days before and after {day}, on working days: those on which you were open or something was said. The bands say between which numbers in seven of these days it may lie, 19 times out of 20. What stood out often gets less by itself, so only a clear change is called a help.</translation>
    </message>
    <message>
        <source>{count} {days}</source>
        <translation>{count} {days}</translation>
    </message>
</context>
<context>
    <name>PatternFace</name>
    <message>
        <source>Remind me Monday</source>
        <translation>Remind me Monday</translation>
    </message>
    <message>
        <source>Not how I see it</source>
        <translation>Not how I see it</translation>
    </message>
    <message>
        <source>One small thing to try</source>
        <translation>One small thing to try</translation>
    </message>
    <message>
        <source>What if…?</source>
        <translation>What if…?</translation>
    </message>
    <message>
        <source>What if something did not count?</source>
        <translation>What if something did not count?</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>That is it</translation>
    </message>
    <message>
        <source>{name}: thirty days later</source>
        <translation>{name}: thirty days later</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and addresses</source>
        <translation>People and addresses</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Edit client…</translation>
    </message>
    <message>
        <source>Nobody yet. Add whom you talk to.</source>
        <translation>Nobody yet. Add the people you talk to.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order: pages are addressed to the first.</source>
        <translation>Alt+Up and Alt+Down change the order: pages are addressed to the first.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Added: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Changed: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Edit person</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vera Lindt</source>
        <translation>Vera Lindt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Owner, bookkeeper</source>
        <translation>Owner, bookkeeper</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name in chats</source>
        <translation>Name in chats</translation>
    </message>
    <message>
        <source>Several of a kind are parted by a semicolon.</source>
        <translation>Separate several with a semicolon.</translation>
    </message>
    <message>
        <source>How you address them</source>
        <translation>How you address them</translation>
    </message>
    <message>
        <source>Called out (vocative)</source>
        <translation>As you call them (vocative)</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Drop an exported chat here</source>
        <translation>Drop an exported chat here</translation>
    </message>
    <message>
        <source>A .txt or .zip from WhatsApp, a calendar (.ics), or a portfolio file of Garbo.</source>
        <translation>A .txt or .zip from WhatsApp, a calendar (.ics), or a portfolio file of Garbo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>How to get it from WhatsApp</source>
        <translation>How to export it from WhatsApp</translation>
    </message>
    <message>
        <source>Open the chat on the phone and choose More, Export chat, Without media.</source>
        <translation>Open the chat on the phone and choose “More”, “Export chat”, “Without media”.</translation>
    </message>
    <message>
        <source>Send the file to yourself, by mail or cable.</source>
        <translation>Send the file to this computer, by mail or cable.</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window. Garbo shows what it found before it keeps anything.</source>
        <translation>Drop it anywhere in this window. Garbo shows what it found before it saves anything.</translation>
    </message>
</context>
<context>
    <name>PinnedButton</name>
    <message>
        <source>{name}, late</source>
        <translation>{name}, late</translation>
    </message>
    <message>
        <source>{name}, waits</source>
        <translation>{name}, waits</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>To place</source>
        <translation>To place</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Add to the plan</translation>
    </message>
    <message>
        <source>Everything that is open has its time.</source>
        <translation>Everything that is open has its time.</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Comes again</translation>
    </message>
    <message>
        <source>Drag, or select and press 1–7</source>
        <translation>Drag, or select and press 1–7</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Back to place: {title}</source>
        <translation>Back to place: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Open again: {title}</translation>
    </message>
    <message>
        <source>{title} takes {time}</source>
        <translation>{title} takes {time}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Changed: {title}</translation>
    </message>
    <message>
        <source>When you mean to do it; empty puts it back to place.</source>
        <translation>When you mean to do it; empty puts it back to place.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Friday 10, tomorrow 14:30</source>
        <translation>Friday 10, tomorrow 14:30</translation>
    </message>
    <message>
        <source>Placed: {title}, {when}</source>
        <translation>Placed: {title}, {when}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Further up</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Further down</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>for {name} to do</source>
        <translation>for {name} to do</translation>
    </message>
    <message>
        <source>placed {when}</source>
        <translation>placed {when}</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promise</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>on your day off</source>
        <translation>on your day off</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>outside your hours</translation>
    </message>
    <message>
        <source>outside their hours</source>
        <translation>outside their hours</translation>
    </message>
    <message>
        <source>You offer no hours in these days.</source>
        <translation>You offer no hours in these days.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} over</translation>
    </message>
    <message>
        <source>{planned} / {offered} h</source>
        <translation>{planned} / {offered} h</translation>
    </message>
    <message>
        <source>nothing planned, closed</source>
        <translation>nothing planned, closed</translation>
    </message>
    <message>
        <source>{planned} of {offered} hours planned</source>
        <translation>{planned} of {offered} hours planned</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins} to {ends}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>due {time}</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>overlaps</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>your own time</source>
        <translation>your own time</translation>
    </message>
    <message>
        <source>to-do</source>
        <translation>to-do</translation>
    </message>
    <message>
        <source>promise without a time of its own</source>
        <translation>promise without a time of its own</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>comes again</source>
        <translation>comes again</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>reminded</translation>
    </message>
    <message>
        <source>overlaps with something else</source>
        <translation>overlaps with something else</translation>
    </message>
    <message>
        <source>{day} holds more than you offer.</source>
        <translation>{day} holds more than you offer.</translation>
    </message>
    <message>
        <source>{day} is full.</source>
        <translation>{day} is full.</translation>
    </message>
    <message>
        <source>{day} is free.</source>
        <translation>{day} is free.</translation>
    </message>
    <message>
        <source>{day} morning is free.</source>
        <translation>{day} morning is free.</translation>
    </message>
    <message>
        <source>{day} afternoon is free.</source>
        <translation>{day} afternoon is free.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>20 Nov, Friday, in two weeks</source>
        <translation>20 Nov, Friday, in two weeks</translation>
    </message>
    <message>
        <source>Room for late inputs</source>
        <translation>Room for late inputs</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>All clients</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Offer times</source>
        <translation>Offer times</translation>
    </message>
    <message>
        <source>Offer three times</source>
        <translation>Offer three times</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Search or do anything</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Whose hours and entries</source>
        <translation>Whose hours and entries</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Step plans</source>
        <translation>Step plans</translation>
    </message>
    <message>
        <source>New step plan…</source>
        <translation>New step plan…</translation>
    </message>
    <message>
        <source>Next {day}: {title}</source>
        <translation>Next {day}: {title}</translation>
    </message>
    <message>
        <source>Goal {day}: {title}. {next}</source>
        <translation>Goal {day}: {title}. {next}</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Add to the plan</source>
        <translation>Add to the plan</translation>
    </message>
    <message>
        <source>The week or month before</source>
        <translation>The week or month before</translation>
    </message>
    <message>
        <source>The week or month after</source>
        <translation>The week or month after</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Week, month, lists: the next</source>
        <translation>Week, month, lists: the next</translation>
    </message>
    <message>
        <source>Offer three times</source>
        <translation>Offer three times</translation>
    </message>
    <message>
        <source>Remind of tomorrow</source>
        <translation>Remind of tomorrow</translation>
    </message>
    <message>
        <source>Place on Monday to Sunday</source>
        <translation>Place on Monday to Sunday</translation>
    </message>
    <message>
        <source>Another time, in words</source>
        <translation>Another time, in words</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Back to place; an appointment is removed</source>
        <translation>Back to place; an appointment is removed</translation>
    </message>
    <message>
        <source>In the week: move by 15 minutes or a day; in a list: its order</source>
        <translation>In the week: move by 15 minutes or a day; in a list: its order</translation>
    </message>
    <message>
        <source>In the week: shorter, longer</source>
        <translation>In the week: shorter, longer</translation>
    </message>
    <message>
        <source>Appointment: kept</source>
        <translation>Appointment: kept</translation>
    </message>
    <message>
        <source>Appointment: late, missed, cancelled</source>
        <translation>Appointment: late, missed, cancelled</translation>
    </message>
    <message>
        <source>Appointment: reopen</source>
        <translation>Appointment: reopen</translation>
    </message>
    <message>
        <source>In the month: through what stands in a day</source>
        <translation>In the month: through what stands in a day</translation>
    </message>
    <message>
        <source>To place {number}</source>
        <translation>To place {number}</translation>
    </message>
    <message>
        <source>Enter opens the week of a day.</source>
        <translation>Enter opens the week of a day.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>What is open on either side, and what was done this week.</source>
        <translation>What is open on either side, and what was done this week.</translation>
    </message>
    <message>
        <source>Shaded: when {name} can reach you</source>
        <translation>Shaded: when {name} can reach you</translation>
    </message>
    <message>
        <source>{time} there now</source>
        <translation>{time} there now</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Too little is known yet of when inputs come.</source>
        <translation>Too little is known yet of when inputs come.</translation>
    </message>
    <message numerus="yes">
        <source>from %n input(s)</source>
        <translation>
            <numerusform>from %n input</numerusform>
            <numerusform>from %n inputs</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs usually come in time, {known}.</source>
        <translation>Inputs usually come in time, {known}.</translation>
    </message>
    <message numerus="yes">
        <source>Inputs usually come up to %n working day(s) late, {known}.</source>
        <translation>
            <numerusform>Inputs usually come up to %n working day late, {known}.</numerusform>
            <numerusform>Inputs usually come up to %n working days late, {known}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for {client}: {days}, as you set it.</source>
        <translation>Room for {client}: {days}, as you set it.</translation>
    </message>
    <message>
        <source>Room for {client}: {days} to begin with.</source>
        <translation>Room for {client}: {days} to begin with.</translation>
    </message>
    <message>
        <source>Room for {client}: {days}, as usual.</source>
        <translation>Room for {client}: {days}, as usual.</translation>
    </message>
    <message>
        <source>As usual: {days}</source>
        <translation>As usual: {days}</translation>
    </message>
    <message>
        <source>To begin with: {days}</source>
        <translation>To begin with: {days}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>no day of its own</source>
        <translation>no day of its own</translation>
    </message>
    <message numerus="yes">
        <source>then %n working day(s) of room</source>
        <translation>
            <numerusform>then %n working day of room</numerusform>
            <numerusform>then %n working days of room</numerusform>
        </translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message numerus="yes">
        <source>There is too little time: %n working day(s) are missing.</source>
        <translation>
            <numerusform>There is too little time: %n working day is missing.</numerusform>
            <numerusform>There is too little time: %n working days are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that you set yourself is already over: another goal does not help.</source>
        <translation>A day that you set yourself is already over: another goal does not help.</translation>
    </message>
    <message>
        <source>It fits with {day} as the goal, or with shorter steps.</source>
        <translation>It fits with {day} as the goal, or with shorter steps.</translation>
    </message>
    <message>
        <source>It fits with {day} as the goal, or without room.</source>
        <translation>It fits with {day} as the goal, or without room.</translation>
    </message>
    <message>
        <source>It fits with {day} as the goal, or with a room of {room}.</source>
        <translation>It fits with {day} as the goal, or with a room of {room}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>→ {day}</source>
        <translation>→ {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) ago</source>
        <translation>
            <numerusform>%n working day ago</numerusform>
            <numerusform>%n working days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in %n working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later: {day}</source>
        <translation>
            <numerusform>%n working day later: {day}</numerusform>
            <numerusform>%n working days later: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n step(s) done</source>
        <translation>
            <numerusform>{done} of %n step done</numerusform>
            <numerusform>{done} of %n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) move.</source>
        <translation>
            <numerusform>%n step moves.</numerusform>
            <numerusform>%n steps move.</numerusform>
        </translation>
    </message>
    <message>
        <source>After {title} there is too little time left.</source>
        <translation>After {title} there is too little time left.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n day(s) late.</source>
        <translation>
            <numerusform>{title}: %n day late.</numerusform>
            <numerusform>{title}: %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} came %n day(s) late.</source>
        <translation>
            <numerusform>{title} came %n day late.</numerusform>
            <numerusform>{title} came %n days late.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room takes it: nothing else has to move.</source>
        <translation>The room takes it: nothing else has to move.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) move, and {plan} would be finished on {new} instead of {old}.</source>
        <translation>
            <numerusform>%n step moves, and {plan} would be finished on {new} instead of {old}.</numerusform>
            <numerusform>%n steps move, and {plan} would be finished on {new} instead of {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Office hours</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Mornings</translation>
    </message>
    <message>
        <source>Short weeks</source>
        <translation>Short weeks</translation>
    </message>
    <message>
        <source>Without a break</source>
        <translation>Without a break</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Afternoons</translation>
    </message>
    <message>
        <source>Short Friday</source>
        <translation>Short Friday</translation>
    </message>
    <message>
        <source>Saturday morning too</source>
        <translation>Saturday morning too</translation>
    </message>
    <message>
        <source>By appointment only</source>
        <translation>By appointment only</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The steps on their days</source>
        <translation>The steps on their days</translation>
    </message>
</context>
<context>
    <name>PrivateList</name>
    <message>
        <source>Share this list</source>
        <translation>Share this list</translation>
    </message>
    <message>
        <source>“{title}” is private: so far only you see it. Is {client} to have it, with all that stands in it?</source>
        <translation>“{title}” is private: so far only you see it. Is {client} to have it, with all that stands in it?</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>New promise</source>
        <translation>New promise</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Promise it</translation>
    </message>
    <message>
        <source>What, and by when</source>
        <translation>What, and by when</translation>
    </message>
    <message>
        <source>call back tomorrow 10</source>
        <translation>call back tomorrow 10</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choose a client</translation>
    </message>
    <message>
        <source>No time said yet: it will stand first until it has one.</source>
        <translation>No time yet: it stays at the top until it has one.</translation>
    </message>
    <message>
        <source>Write it as you would say it.</source>
        <translation>Write it as you would say it.</translation>
    </message>
    <message>
        <source>Say to whom it is promised.</source>
        <translation>Say who it is promised to.</translation>
    </message>
    <message>
        <source>Promised to {name}: {title}</source>
        <translation>Promised to {name}: {title}</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>no time set</source>
        <translation>no time set</translation>
    </message>
    <message>
        <source>kept, tell them</source>
        <translation>kept, tell them</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>New promise (F8)</source>
        <translation>New promise (F8)</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>New promise</translation>
    </message>
    <message>
        <source>Nothing promised.</source>
        <translation>Nothing promised.</translation>
    </message>
    <message>
        <source>Promise: kept, or open again</source>
        <translation>Promise: kept, or reopened</translation>
    </message>
    <message>
        <source>Promise: told</source>
        <translation>Promise: told</translation>
    </message>
    <message>
        <source>Promise: another time</source>
        <translation>Promise: another time</translation>
    </message>
    <message>
        <source>Tell {name}, agree on another time, and write it down here.</source>
        <translation>Tell {name}, agree on another time, and write it down here.</translation>
    </message>
    <message>
        <source>New time: {title}</source>
        <translation>New time: {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Tell them…</source>
        <translation>Tell them…</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Later…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Kept and told</source>
        <translation>Kept and told</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Reopened: {title}</translation>
    </message>
    <message>
        <source>Kept: {title} – tell them</source>
        <translation>Kept: {title} – tell them</translation>
    </message>
    <message>
        <source>Told: {title}</source>
        <translation>Told: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>Backup (*.garbo-backup);;All files (*)</source>
        <translation>Backup (*.garbo-backup);;All files (*)</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Put a backup back</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>Opening the copy and checking every page of it…</source>
        <translation>Opening the copy and checking every page of it…</translation>
    </message>
    <message>
        <source>This copy was made: {time}</source>
        <translation>This copy was made: {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In the copy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Messages, mails and calls</source>
        <translation>Messages, mails and calls</translation>
    </message>
    <message>
        <source>To-dos and promises</source>
        <translation>To-dos and promises</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Latest entry</source>
        <translation>Latest entry</translation>
    </message>
    <message>
        <source>What stands now is put aside in {folder}, whole. Then Garbo is opened at the door, with what opened this copy.</source>
        <translation>What stands now is put aside in {folder}, whole. Then Garbo is opened at the door, with what opened this copy.</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Choose the key file…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Look into it</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>its passphrase</source>
        <translation>its passphrase</translation>
    </message>
    <message>
        <source>its recovery code</source>
        <translation>its recovery code</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>the keyring of this computer</translation>
    </message>
    <message>
        <source>its key file</source>
        <translation>its key file</translation>
    </message>
    <message>
        <source>Open it with</source>
        <translation>Open it with</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The one that held when the copy was made.</source>
        <translation>The one that held when the copy was made.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Small letters and missing hyphens are fine.</source>
        <translation>Small letters and missing hyphens are fine.</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>marco called, 12 min, invoice – call back tomorrow 10</source>
        <translation>marco called, 12 min, invoice – call back tomorrow 10</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back, always</source>
        <translation>Ctrl+Z takes it back, always</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>Which one?</translation>
    </message>
    <message>
        <source>More than one client is called so. Which of them?</source>
        <translation>More than one client has this name. Which one?</translation>
    </message>
    <message>
        <source>Say with whom: write a name, or choose a client.</source>
        <translation>Say who with: write a name, or choose a client.</translation>
    </message>
    <message>
        <source>Promised to {name}: {title}</source>
        <translation>Promised to {name}: {title}</translation>
    </message>
    <message>
        <source>Logged: {channel} · {name}</source>
        <translation>Logged: {channel} · {name}</translation>
    </message>
    <message>
        <source>Logged: {channel} · {name} · promise: {title}</source>
        <translation>Logged: {channel} · {name} · promise: {title}</translation>
    </message>
    <message>
        <source>Logged: {channel} · {name} · promise for {when}</source>
        <translation>Logged: {channel} · {name} · promise for {when}</translation>
    </message>
    <message>
        <source>Write it as you would say it, or use the fields. Both stay in step.</source>
        <translation>Write it as you would say it, or use the fields. Both stay in step.</translation>
    </message>
</context>
<context>
    <name>QuickLogFields</name>
    <message>
        <source>Choose a client</source>
        <translation>Choose a client</translation>
    </message>
    <message>
        <source>last: {when}</source>
        <translation>last: {when}</translation>
    </message>
    <message>
        <source>Promise: {title}</source>
        <translation>Promise: {title}</translation>
    </message>
    <message>
        <source>Promise: {title} · {when}</source>
        <translation>Promise: {title} · {when}</translation>
    </message>
    <message>
        <source>No time was understood here. Try “yesterday 14:30”.</source>
        <translation>No time recognised here. Try “yesterday 14:30”.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>More tags</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>invoice, photos of the catalogue</source>
        <translation>invoice, photos of the catalogue</translation>
    </message>
    <message>
        <source>What you promise, if anything</source>
        <translation>What you promise, if anything</translation>
    </message>
    <message>
        <source>tomorrow 10</source>
        <translation>tomorrow 10</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>No time was understood here. Try “Fri 15”, “tomorrow 10” or “in 2 hours”.</source>
        <translation>No time recognised here. Try “Fri 15”, “tomorrow 10” or “in 2 hours”.</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>From them</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>From me</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>They called</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>I called</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>They wrote</translation>
    </message>
    <message>
        <source>I wrote</source>
        <translation>I wrote</translation>
    </message>
    <message>
        <source>Outside the hours: take {when}</source>
        <translation>Outside the hours: take {when}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading messages · {percent} %</source>
        <translation>Reading messages · {percent}%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Reading messages</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>The groups of letters and figures that were shown at the first start.</source>
        <translation>The groups of letters and digits shown at the first start.</translation>
    </message>
    <message>
        <source>Small letters and missing hyphens are fine.</source>
        <translation>Small letters and missing hyphens are fine.</translation>
    </message>
    <message>
        <source>Open Garbo</source>
        <translation>Open Garbo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>This is not its last group. Write the whole code down first.</source>
        <translation>This is not the last group. Write the whole code down first.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Your recovery code</translation>
    </message>
    <message>
        <source>For the day when all else fails. It is shown only now: keep it on paper.</source>
        <translation>For the day when all else fails. It is shown only now: keep it on paper.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Save the recovery code</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Print the recovery code</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>Copy the recovery code</translation>
    </message>
    <message>
        <source>Type its last group</source>
        <translation>Type the last group</translation>
    </message>
    <message>
        <source>Garbo recovery code</source>
        <translation>Garbo recovery code</translation>
    </message>
    <message>
        <source>garbo-recovery-code.txt</source>
        <translation>garbo-recovery-code.txt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>ReliabilitySquares</name>
    <message>
        <source>No promise has come due yet.</source>
        <translation>No promise has come due yet.</translation>
    </message>
    <message>
        <source>My reliability</source>
        <translation>My reliability</translation>
    </message>
    <message>
        <source>My reliability with {name}</source>
        <translation>My reliability with {name}</translation>
    </message>
</context>
<context>
    <name>RemindSheet</name>
    <message>
        <source>Remind of tomorrow</source>
        <translation>Remind of tomorrow</translation>
    </message>
    <message>
        <source>In each client’s language. Copy it, send it as you like, and tick it here.</source>
        <translation>In each client’s language. Copy it, send it as you like, and tick it here.</translation>
    </message>
    <message>
        <source>Words to send</source>
        <translation>Words to send</translation>
    </message>
    <message>
        <source>Nobody is left to be reminded.</source>
        <translation>Nobody is left to be reminded.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Copied: the words for {name}</source>
        <translation>Copied: the words for {name}</translation>
    </message>
    <message>
        <source>Reminded: {name}</source>
        <translation>Reminded: {name}</translation>
    </message>
    <message>
        <source>Remind {client}</source>
        <translation>Remind {client}</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copy it</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Nothing is sent from here: paste it where you write to them. That they were reminded is noted.</source>
        <translation>Nothing is sent from here: paste it where you write to them. That they were reminded is noted.</translation>
    </message>
    <message>
        <source>Copied: a reminder of {title}</source>
        <translation>Copied: a reminder of {title}</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choose a new passphrase</translation>
    </message>
    <message>
        <source>The recovery code opened Garbo, and stays as it is.</source>
        <translation>The recovery code opened Garbo, and stays as it is.</translation>
    </message>
    <message>
        <source>Keep it and open</source>
        <translation>Save and open</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Every two weeks</translation>
    </message>
    <message>
        <source>Every month on this weekday</source>
        <translation>Every month on this weekday</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>Every month on this date</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>by a rule of its own</source>
        <translation>by a rule of its own</translation>
    </message>
    <message>
        <source>{often}, {times}</source>
        <translation>{often}, {times}</translation>
    </message>
    <message>
        <source>{often}, until {day}</source>
        <translation>{often}, until {day}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>{often}: {days}</source>
        <translation>{often}: {days}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>on its last day</source>
        <translation>on its last day</translation>
    </message>
    <message>
        <source>on day {number}</source>
        <translation>on day {number}</translation>
    </message>
    <message>
        <source>its last {weekday}</source>
        <translation>its last {weekday}</translation>
    </message>
    <message>
        <source>its {weekday} no. {number}</source>
        <translation>its {weekday} no. {number}</translation>
    </message>
    <message>
        <source>{often}, {day}</source>
        <translation>{often}, {day}</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>You have removed it since.</source>
        <translation>You have removed it since.</translation>
    </message>
    <message>
        <source>It said something else on the page that {client} has.</source>
        <translation>It said something else on the page that {client} has.</translation>
    </message>
    <message>
        <source>It has become yours to do since.</source>
        <translation>It has become yours to do since.</translation>
    </message>
    <message>
        <source>You have said the opposite since.</source>
        <translation>You have said the opposite since.</translation>
    </message>
    <message>
        <source>Both of you gave it another title.</source>
        <translation>Both of you gave it another title.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>Reply from {client}</source>
        <translation>Reply from {client}</translation>
    </message>
    <message>
        <source>To the page of {day}; a later one was made since.</source>
        <translation>To the page of {day}; a later one was made since.</translation>
    </message>
    <message>
        <source>To the page of {day}.</source>
        <translation>To the page of {day}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Taken in: reply from {client}</source>
        <translation>Taken in: reply from {client}</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>What comes in</translation>
    </message>
    <message>
        <source>It says nothing new.</source>
        <translation>It says nothing new.</translation>
    </message>
    <message>
        <source>Both of you changed this</source>
        <translation>Both of you changed this</translation>
    </message>
    <message>
        <source>Replies to other pages in the same text, which come after this one: {number}.</source>
        <translation>Replies to other pages in the same text, which come after this one: {number}.</translation>
    </message>
    <message>
        <source>Log it as a text</source>
        <translation>Log it as a text</translation>
    </message>
    <message>
        <source>All that comes in</source>
        <translation>All that comes in</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>theirs, and done</source>
        <translation>theirs, and done</translation>
    </message>
    <message>
        <source>theirs, and not done after all</source>
        <translation>theirs, and not done after all</translation>
    </message>
    <message>
        <source>yours: they say it is done. Only you tick it.</source>
        <translation>yours: they say it is done. Only you tick it.</translation>
    </message>
    <message>
        <source>yours: they say it is not done</source>
        <translation>yours: they say it is not done</translation>
    </message>
    <message>
        <source>new on the list</source>
        <translation>new on the list</translation>
    </message>
    <message>
        <source>they no longer want this. Only you remove it.</source>
        <translation>they no longer want this. Only you remove it.</translation>
    </message>
    <message>
        <source>on “{item}”</source>
        <translation>on “{item}”</translation>
    </message>
    <message>
        <source>on the whole page</source>
        <translation>on the whole page</translation>
    </message>
</context>
<context>
    <name>Retold</name>
    <message>
        <source>Telling twelve months again, day by day…</source>
        <translation>Telling twelve months again, day by day…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Tell it again</translation>
    </message>
    <message>
        <source>“Remind me Monday”</source>
        <translation>“Remind me Monday”</translation>
    </message>
    <message>
        <source>“Not how I see it”</source>
        <translation>“Not how I see it”</translation>
    </message>
    <message>
        <source>something tried</source>
        <translation>something tried</translation>
    </message>
    <message>
        <source>The picture over a year</source>
        <translation>The picture over a year</translation>
    </message>
    <message>
        <source>Told again from the log under today's rules; nothing of it is kept. Grey bands are what is usual, and what is clearly more stands in bold.</source>
        <translation>Told again from the log under today’s rules; nothing of it is kept. Grey bands are what is usual, and what is clearly more stands in bold.</translation>
    </message>
    <message>
        <source>What spoke for it on the day on which it would have been said for the first time.</source>
        <translation>What spoke for it on the day on which it would have been said for the first time.</translation>
    </message>
    <message>
        <source>What counts in this month, as the log has it now. Lines in a row are one contact.</source>
        <translation>What counts in this month, as the log has it now. Lines in a row are one contact.</translation>
    </message>
    <message>
        <source>Nothing stood out for long in these twelve months.</source>
        <translation>Nothing stood out for long in these twelve months.</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>What it rested on</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>What you did</translation>
    </message>
    <message>
        <source>{month}: {words}</source>
        <translation>{month}: {words}</translation>
    </message>
    <message>
        <source>{number}, {usual}</source>
        <translation>{number}, {usual}</translation>
    </message>
    <message>
        <source>{day} another agreement</source>
        <translation>{day} another agreement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Room for late inputs</source>
        <translation>Room for late inputs</translation>
    </message>
    <message>
        <source>Set the room</source>
        <translation>Set the room</translation>
    </message>
    <message>
        <source>Each input of {client} is asked for so many working days before it is needed.</source>
        <translation>Each input of {client} is asked for so many working days before it is needed.</translation>
    </message>
</context>
<context>
    <name>RuleBox</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>contact hours</translation>
    </message>
    <message>
        <source>minutes of contact time</source>
        <translation>minutes of contact time</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>o'clock, the same day</source>
        <translation>o’clock, the same day</translation>
    </message>
    <message>
        <source>as for messages</source>
        <translation>as for messages</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Another time…</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Lock when idle for</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Asked at the start and after locking.</source>
        <translation>Asked at the start and after locking.</translation>
    </message>
    <message>
        <source>None: locking only hides.</source>
        <translation>None: locking only hides.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Keyring of this computer</translation>
    </message>
    <message>
        <source>Opens Garbo at the start without a question.</source>
        <translation>Opens Garbo at the start without asking.</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Not used.</translation>
    </message>
    <message>
        <source>This computer has none that is safe.</source>
        <translation>This computer has no safe one.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Stop using it</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>For the day when all else fails.</source>
        <translation>For the day when all else fails.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Make a new one…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>A file of 32 bytes opens Garbo too.</source>
        <translation>A file of 32 bytes opens Garbo too.</translation>
    </message>
    <message>
        <source>None: for automation only.</source>
        <translation>None: for automation only.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Nothing written</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
</context>
<context>
    <name>SampleGui</name>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>One moment: six invented clients and their year are being made …</source>
        <translation>One moment: making six invented clients and their year…</translation>
    </message>
    <message>
        <source>The sample is not locked: it keeps no secret.</source>
        <translation />
    </message>
    <message>
        <source>This is a sample: the clients are invented, and nothing of yours is touched.</source>
        <translation>This is a sample: the clients are invented, and nothing of yours is touched.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Copied: the page as text</source>
        <translation>Copied: the page as text</translation>
    </message>
    <message>
        <source>Mail draft with the PDF</source>
        <translation>Mail draft with the PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Calendar of next week</source>
        <translation>Calendar of next week</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Where pages are saved</source>
        <translation>Where pages are saved</translation>
    </message>
    <message>
        <source>Saved in {folder}: {file}</source>
        <translation>Saved in {folder}: {file}</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Open the draft</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Remove which of them?</source>
        <translation>Remove which of them?</translation>
    </message>
    <message>
        <source>Change which of them?</source>
        <translation>Change which of them?</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>This one only</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>From here on</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>Those whose outcome you have said stay as they are.</source>
        <translation>Those whose outcome you have said stay as they are.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Contact agreement</source>
        <translation>Contact agreement</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Step plan</source>
        <translation>Step plan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Marked as sent: {client}</source>
        <translation>Marked as sent: {client}</translation>
    </message>
    <message>
        <source>Not sent after all: {client}</source>
        <translation>Not sent after all: {client}</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Say on a warning's card which pattern its facts suggest</source>
        <translation>Say on a warning card which pattern its facts suggest</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Your hours</translation>
    </message>
    <message>
        <source>Days off, for every client</source>
        <translation>Days off, for every client</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>The new passphrase holds.</source>
        <translation>The new passphrase is active.</translation>
    </message>
    <message>
        <source>The keyring opens Garbo now.</source>
        <translation>The keyring opens Garbo now.</translation>
    </message>
    <message>
        <source>The keyring has forgotten the key.</source>
        <translation>The keyring has forgotten the key.</translation>
    </message>
    <message>
        <source>The new recovery code holds; the one before opens nothing any more.</source>
        <translation>The new recovery code is active; the previous one no longer opens anything.</translation>
    </message>
    <message>
        <source>The key file opens nothing any more.</source>
        <translation>The key file no longer opens anything.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>The key file opens Garbo.</source>
        <translation>The key file opens Garbo.</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Share with {client}</source>
        <translation>Share with {client}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Save calendar</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Save web page</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Save what is shared</source>
        <translation>Save what is shared</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a chat.</source>
        <translation>Copied. It can be pasted into a chat.</translation>
    </message>
    <message>
        <source>Shared from now on: {title}</source>
        <translation>Shared from now on: {title}</translation>
    </message>
    <message>
        <source>The agenda; no list is shared yet</source>
        <translation>The agenda; no list is shared yet</translation>
    </message>
    <message>
        <source>All that is shared</source>
        <translation>All that is shared</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Appointments and days off, four weeks</source>
        <translation>Appointments and days off, four weeks</translation>
    </message>
    <message>
        <source>What is to be shared</source>
        <translation>What is to be shared</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Whose view? Choose a client first.</source>
        <translation>Whose view? Choose a client first.</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Search or do anything</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>New promise</translation>
    </message>
    <message>
        <source>Documents for the client…</source>
        <translation>Documents for the client…</translation>
    </message>
    <message>
        <source>What the client may see</source>
        <translation>What the client may see</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>The day at a look</source>
        <translation>The day at a look</translation>
    </message>
    <message>
        <source>I am closed…</source>
        <translation>I am closed…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Previous part of the window</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All keys of this screen</source>
        <translation>All keys of this screen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>ShortenSheet</name>
    <message>
        <source>Shorten steps</source>
        <translation>Shorten steps</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Shorten</translation>
    </message>
    <message>
        <source>Minus takes a working day off the chosen step, plus gives it back.</source>
        <translation>Minus takes a working day off the chosen step, plus gives it back.</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Open steps</translation>
    </message>
    <message>
        <source>A day shorter</source>
        <translation>A day shorter</translation>
    </message>
    <message>
        <source>A day longer</source>
        <translation>A day longer</translation>
    </message>
    <message>
        <source>Nothing else has to move: the goal on {day} can be kept.</source>
        <translation>Nothing else has to move: the goal on {day} can be kept.</translation>
    </message>
    <message>
        <source>Shortened: {title}</source>
        <translation>Shortened: {title}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Know who waits, by when, and what you promised.</source>
        <translation>Know who is waiting, until when, and what you promised.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. Garbo never sends anything by itself.</source>
        <translation>Everything stays on this computer, encrypted. Garbo never sends anything by itself.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Encrypted · saved {time}</source>
        <translation>Encrypted · saved {time}</translation>
    </message>
    <message>
        <source>Encrypted, only here</source>
        <translation>Encrypted, only here</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SidebarLive</name>
    <message>
        <source>Set your hours</source>
        <translation>Set your hours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closes in {minutes} min</source>
        <translation>Closes in {minutes} min</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Open until {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Day off · back {day}</source>
        <translation>Day off · back {day}</translation>
    </message>
    <message>
        <source>Closed · next {time}</source>
        <translation>Closed · next {time}</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Close now</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Closed for today</translation>
    </message>
    <message>
        <source>Stay 30 minutes longer</source>
        <translation>Stay 30 minutes longer</translation>
    </message>
    <message>
        <source>Open for 30 minutes</source>
        <translation>Open for 30 minutes</translation>
    </message>
    <message>
        <source>My usual hours again</source>
        <translation>My usual hours again</translation>
    </message>
    <message>
        <source>Change my hours…</source>
        <translation>Change my hours…</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>None in these three months.</source>
        <translation>None in these three months.</translation>
    </message>
    <message>
        <source>{which}: {number}</source>
        <translation>{which}: {number}</translation>
    </message>
    <message>
        <source>Only {which}: {number}</source>
        <translation>Only {which}: {number}</translation>
    </message>
    <message>
        <source>Nothing is logged in these three months, so nothing can be replayed.</source>
        <translation>Nothing is logged in these three months, so nothing can be replayed.</translation>
    </message>
    <message>
        <source>You would have kept {share}, and none of their usual contacts falls outside.</source>
        <translation>You would have kept {share}, and none of their usual contacts falls outside.</translation>
    </message>
    <message>
        <source>The log begins on {day}.</source>
        <translation>The log begins on {day}.</translation>
    </message>
    <message>
        <source>{due}, not answered yet</source>
        <translation>{due}, not answered yet</translation>
    </message>
    <message>
        <source>{due}, answered {moment}</source>
        <translation>{due}, answered {moment}</translation>
    </message>
    <message>
        <source>Every answer of the last three months, as if these hours and answer times had held all the while. What one answer answered counts once, and so does what still waits after its time.</source>
        <translation>Every answer of the last three months, as if these hours and answer times had held all the while. What one answer answered counts once, and so does what still waits after its time.</translation>
    </message>
    <message>
        <source>Every contact of the last three months, as if these hours had held all the while; lines in a row are one. Your own days off, and hours that are open where the client lives, do not count.</source>
        <translation>Every contact of the last three months, as if these hours had held all the while; lines in a row are one. Your own days off, and hours that are open where the client lives, do not count.</translation>
    </message>
    <message>
        <source>A share is told from {number} answers on.</source>
        <translation>A share is told from {number} answers on.</translation>
    </message>
    <message>
        <source>No answer has a time here, so none can be late.</source>
        <translation>No answer has a time here, so none can be late.</translation>
    </message>
    <message>
        <source>None of their usual contacts falls outside.</source>
        <translation>None of their usual contacts falls outside.</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} of {whole}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>SimulatorCard</name>
    <message>
        <source>this version</source>
        <translation>this version</translation>
    </message>
    <message>
        <source>as painted</source>
        <translation>as painted</translation>
    </message>
    <message>
        <source>Answers past the time</source>
        <translation>Answers past the time</translation>
    </message>
    <message>
        <source>Contacts outside the hours</source>
        <translation>Contacts outside the hours</translation>
    </message>
    <message>
        <source>as it holds now</source>
        <translation>as it holds now</translation>
    </message>
    <message>
        <source>Three months replayed</source>
        <translation>Three months replayed</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Answers in time</translation>
    </message>
    <message>
        <source>Shows the answers that come late</source>
        <translation>Shows the answers that come late</translation>
    </message>
    <message>
        <source>Contacts outside</source>
        <translation>Contacts outside</translation>
    </message>
    <message>
        <source>Shows the contacts that fall outside</source>
        <translation>Shows the contacts that fall outside</translation>
    </message>
    <message>
        <source>Reading three months…</source>
        <translation>Reading three months…</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split this entry in two</source>
        <translation>Split this entry in two</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Set the cursor where the second one begins</source>
        <translation>Set the cursor where the second one begins</translation>
    </message>
    <message>
        <source>Time of the first</source>
        <translation>Time of the first</translation>
    </message>
    <message>
        <source>Time of the second</source>
        <translation>Time of the second</translation>
    </message>
    <message>
        <source>On the first</source>
        <translation>On the first</translation>
    </message>
    <message>
        <source>On the second</source>
        <translation>On the second</translation>
    </message>
    <message>
        <source>On both</source>
        <translation>On both</translation>
    </message>
    <message>
        <source>Each of the two needs some words.</source>
        <translation>Each of the two needs some words.</translation>
    </message>
    <message>
        <source>Write the time as in 14:20.</source>
        <translation>Write the time as in 14:20.</translation>
    </message>
</context>
<context>
    <name>Stationery</name>
    <message>
        <source>{where}: {reason}.</source>
        <translation>{where}: {reason}.</translation>
    </message>
    <message>
        <source>{where}: {reason} could fetch something from outside; only files beside it may be imported.</source>
        <translation>{where}: {reason} could fetch something from outside; only files beside it may be imported.</translation>
    </message>
    <message>
        <source>{where}: {reason} would run or fetch something in the client’s browser.</source>
        <translation>{where}: {reason} would run or fetch something in the client’s browser.</translation>
    </message>
    <message>
        <source>{where}: it took too long or too much memory, and was ended.</source>
        <translation>{where}: it took too long or too much memory, and was ended.</translation>
    </message>
    <message>
        <source>{where}: it is a link or no plain file.</source>
        <translation>{where}: it is a link or no plain file.</translation>
    </message>
    <message>
        <source>{where}: 256 KB and 60 files are the most.</source>
        <translation>{where}: 256 KB and 60 files are the most.</translation>
    </message>
    <message>
        <source>{where}: it cannot be read as text.</source>
        <translation>{where}: it cannot be read as text.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>A template</translation>
    </message>
    <message>
        <source>Garbo’s own template is used. {wrong}</source>
        <translation>Garbo’s own template is used. {wrong}</translation>
    </message>
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Remind…</translation>
    </message>
    <message>
        <source>A day longer</source>
        <translation>A day longer</translation>
    </message>
    <message>
        <source>A day shorter</source>
        <translation>A day shorter</translation>
    </message>
    <message>
        <source>A day of its own…</source>
        <translation>A day of its own…</translation>
    </message>
    <message>
        <source>Back on the day of the plan</source>
        <translation>Back on the day of the plan</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Another title</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Open again: {title}</translation>
    </message>
    <message>
        <source>{title}: {days}</source>
        <translation>{title}: {days}</translation>
    </message>
    <message>
        <source>Renamed: {title}</source>
        <translation>Renamed: {title}</translation>
    </message>
    <message>
        <source>Another place: {title}</source>
        <translation>Another place: {title}</translation>
    </message>
    <message>
        <source>On the day of the plan again: {title}</source>
        <translation>On the day of the plan again: {title}</translation>
    </message>
    <message>
        <source>Mine now: {title}</source>
        <translation>Mine now: {title}</translation>
    </message>
    <message>
        <source>Theirs now: {title}</source>
        <translation>Theirs now: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Added: {title}</translation>
    </message>
</context>
<context>
    <name>StepDaySheet</name>
    <message>
        <source>Set the day</source>
        <translation>Set the day</translation>
    </message>
    <message>
        <source>It stays on this day, even when the goal moves; what comes before it is counted from it.</source>
        <translation>It stays on this day, even when the goal moves; what comes before it is counted from it.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>{title}: {when}</source>
        <translation>{title}: {when}</translation>
    </message>
</context>
<context>
    <name>StepPlan</name>
    <message>
        <source>Goal: {title}</source>
        <translation>Goal: {title}</translation>
    </message>
    <message>
        <source>day set by you</source>
        <translation>day set by you</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>reminded {day}</translation>
    </message>
</context>
<context>
    <name>StepPlanScreen</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Move the goal</source>
        <translation>Move the goal</translation>
    </message>
    <message>
        <source>More for this plan</source>
        <translation>More for this plan</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Change the room</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>No steps yet: write the last one first, it ends on the goal day.</source>
        <translation>No steps yet: write the last one first, it ends on the goal day.</translation>
    </message>
    <message>
        <source>Add a step behind the chosen one</source>
        <translation>Add a step behind the chosen one</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>The new step is: {whose}</source>
        <translation>The new step is: {whose}</translation>
    </message>
    <message>
        <source>Move the goal…</source>
        <translation>Move the goal…</translation>
    </message>
    <message>
        <source>Change the room…</source>
        <translation>Change the room…</translation>
    </message>
    <message>
        <source>Shorten steps…</source>
        <translation>Shorten steps…</translation>
    </message>
    <message>
        <source>Date the open steps anew</source>
        <translation>Date the open steps anew</translation>
    </message>
    <message>
        <source>Rename the plan…</source>
        <translation>Rename the plan…</translation>
    </message>
    <message>
        <source>Print, save or copy…</source>
        <translation>Print, save or copy…</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Keep as a template…</translation>
    </message>
    <message>
        <source>Remove the plan and its open steps</source>
        <translation>Remove the plan and its open steps</translation>
    </message>
    <message>
        <source>Step: done, or open again</source>
        <translation>Step: done, or open again</translation>
    </message>
    <message>
        <source>Step: another title</source>
        <translation>Step: another title</translation>
    </message>
    <message>
        <source>Step: a working day longer or shorter</source>
        <translation>Step: a working day longer or shorter</translation>
    </message>
    <message>
        <source>Step: earlier or later in the order</source>
        <translation>Step: earlier or later in the order</translation>
    </message>
    <message>
        <source>Step: mine or theirs</source>
        <translation>Step: mine or theirs</translation>
    </message>
    <message>
        <source>Step: a day of its own</source>
        <translation>Step: a day of its own</translation>
    </message>
    <message>
        <source>Step: remind the client</source>
        <translation>Step: remind the client</translation>
    </message>
    <message>
        <source>Step: remove</source>
        <translation>Step: remove</translation>
    </message>
    <message>
        <source>New step: mine or theirs</source>
        <translation>New step: mine or theirs</translation>
    </message>
    <message>
        <source>Dated anew: {title}</source>
        <translation>Dated anew: {title}</translation>
    </message>
    <message>
        <source>Private now: {title}</source>
        <translation>Private now: {title}</translation>
    </message>
    <message>
        <source>Shared now: {title}</source>
        <translation>Shared now: {title}</translation>
    </message>
    <message>
        <source>Plan removed: {title}</source>
        <translation>Plan removed: {title}</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>private</source>
        <translation>private</translation>
    </message>
    <message>
        <source>Goal: {day}</source>
        <translation>Goal: {day}</translation>
    </message>
    <message>
        <source>Remind {client}…</source>
        <translation>Remind {client}…</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>Shorten…</translation>
    </message>
    <message>
        <source>Hours, days off or the usual lateness have changed: these days would be others now.</source>
        <translation>Hours, days off or the usual lateness have changed: these days would be others now.</translation>
    </message>
    <message>
        <source>Keep the plan private</source>
        <translation>Keep the plan private</translation>
    </message>
    <message>
        <source>Share the plan</source>
        <translation>Share the plan</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>A few words that do not belong together are easy to keep and hard to guess.</source>
        <translation>A few unrelated words: easy to remember, hard to guess.</translation>
    </message>
    <message>
        <source>Easy to guess: add a word.</source>
        <translation>Easy to guess: add a word.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>Fair: one more word makes it strong.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Strong.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>asks for news</source>
        <translation>asks for news</translation>
    </message>
    <message>
        <source>same question again</source>
        <translation>same question again</translation>
    </message>
    <message>
        <source>replaces a request</source>
        <translation>replaces a request</translation>
    </message>
    <message>
        <source>alarmed tone</source>
        <translation>alarmed tone</translation>
    </message>
    <message>
        <source>material came late</source>
        <translation>material came late</translation>
    </message>
    <message>
        <source>wrong data</source>
        <translation>wrong data</translation>
    </message>
    <message>
        <source>wrong time or place</source>
        <translation>wrong time or place</translation>
    </message>
    <message>
        <source>access lost</source>
        <translation>access lost</translation>
    </message>
    <message>
        <source>asks to send again</source>
        <translation>asks to send again</translation>
    </message>
    <message>
        <source>asks for a number</source>
        <translation>asks for a number</translation>
    </message>
    <message>
        <source>abusive</source>
        <translation>abusive</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>thanks</translation>
    </message>
    <message>
        <source>read from the text: {tags}?</source>
        <translation>read from the text: {tags}?</translation>
    </message>
    <message>
        <source>text says: {tags}?</source>
        <translation>text says: {tags}?</translation>
    </message>
    <message>
        <source>you said it is not: {tags}</source>
        <translation>you said it is not: {tags}</translation>
    </message>
    <message>
        <source>Yes: {tag}</source>
        <translation>Yes: {tag}</translation>
    </message>
    <message>
        <source>No: {tag}</source>
        <translation>No: {tag}</translation>
    </message>
    <message>
        <source>Confirmed: {tag}</source>
        <translation>Confirmed: {tag}</translation>
    </message>
    <message>
        <source>Does not count: {tag}</source>
        <translation>Does not count: {tag}</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Keep as a template</source>
        <translation>Keep as a template</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Titles, whose each step is and how long it takes are kept. No day, and nothing of {client}.</source>
        <translation>Titles, whose each step is and how long it takes are kept. No day, and nothing of {client}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Newsletter, the short way</source>
        <translation>Newsletter, the short way</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Template kept: {title}</source>
        <translation>Template kept: {title}</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message>
        <source>For the curious: Typst and Jinja2 files in {folder}. Yours: {files}</source>
        <translation>For the curious: Typst and Jinja2 files in {folder}. Yours: {files}</translation>
    </message>
    <message>
        <source>For the curious: pages, web pages and texts can be set from Typst and Jinja2 files of yours.</source>
        <translation>For the curious: pages, web pages and texts can be set from Typst and Jinja2 files of yours.</translation>
    </message>
    <message>
        <source>Templates of your own</source>
        <translation>Templates of your own</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Check them</translation>
    </message>
    <message>
        <source>Every document can be set with them.</source>
        <translation>Every document can be set with them.</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>What Garbo is made with</source>
        <translation>What Garbo is made with</translation>
    </message>
</context>
<context>
    <name>TightCard</name>
    <message>
        <source>Goal: {day}</source>
        <translation>Goal: {day}</translation>
    </message>
    <message>
        <source>Room: {days}</source>
        <translation>Room: {days}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>to {name}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>from {name}</translation>
    </message>
    <message>
        <source>This entry could not be read</source>
        <translation>This entry could not be read</translation>
    </message>
    <message>
        <source>Its time is known; the rest is safe in the store.</source>
        <translation>Its time is known; the rest is safe in the store.</translation>
    </message>
    <message>
        <source>Call without an answer</source>
        <translation>Call without an answer</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Missed call</translation>
    </message>
    <message>
        <source>{what}: {text}</source>
        <translation>{what}: {text}</translation>
    </message>
    <message>
        <source>{what}, {minutes} min</source>
        <translation>{what}, {minutes} min</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Deleted message</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>Photo or file</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>Promise made: {title}</source>
        <translation>Promise made: {title}</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>outside hours</translation>
    </message>
    <message>
        <source>waits, no answer time agreed</source>
        <translation>waits, no answer time agreed</translation>
    </message>
    <message>
        <source>still waiting?</source>
        <translation>still waiting?</translation>
    </message>
    <message>
        <source>answered in {duration}</source>
        <translation>answered in {duration}</translation>
    </message>
    <message>
        <source>called back in {duration}</source>
        <translation>called back in {duration}</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>answered elsewhere</translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation>no answer needed</translation>
    </message>
    <message>
        <source>answered outside hours</source>
        <translation>answered outside hours</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>answered at once</translation>
    </message>
    <message>
        <source>{answered}, late</source>
        <translation>{answered}, late</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>due {time}</translation>
    </message>
    <message>
        <source>due {day} {time}</source>
        <translation>due {day} {time}</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Contact: open; where it waits, Enter again logs the answer</source>
        <translation>Contact: open; where it waits, Enter again logs the answer</translation>
    </message>
    <message>
        <source>Contact: answered just now</source>
        <translation>Contact: answered just now</translation>
    </message>
    <message>
        <source>Contact: no answer needed</source>
        <translation>Contact: no answer needed</translation>
    </message>
    <message>
        <source>Contact: answered elsewhere</source>
        <translation>Contact: answered elsewhere</translation>
    </message>
    <message>
        <source>Contact: tags</source>
        <translation>Contact: tags</translation>
    </message>
    <message>
        <source>Contact: what is read from the text is so</source>
        <translation>Contact: what is read from the text is so</translation>
    </message>
    <message>
        <source>Contact: what is read from the text is not so</source>
        <translation>Contact: what is read from the text is not so</translation>
    </message>
    <message>
        <source>Contact: make an instruction of it</source>
        <translation>Contact: make an instruction of it</translation>
    </message>
    <message>
        <source>Contact: make a promise of it</source>
        <translation>Contact: make a promise of it</translation>
    </message>
    <message>
        <source>Contact: make a to-do of it</source>
        <translation>Contact: make a to-do of it</translation>
    </message>
    <message>
        <source>Contact: delete</source>
        <translation>Contact: delete</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Shown: {channel}</source>
        <translation>Shown: {channel}</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Find in the text (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Find in the text</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Earlier weeks</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nothing of this kind.</translation>
    </message>
    <message>
        <source>The first contact goes here.</source>
        <translation>The first contact goes here.</translation>
    </message>
    <message>
        <source>{number} since {month}</source>
        <translation>{number} since {month}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Nobody is waiting for you.</translation>
    </message>
    <message>
        <source>{name} is past the agreed time.</source>
        <translation>{name} is past the agreed time.</translation>
    </message>
    <message>
        <source>Next is {name}, {when}.</source>
        <translation>Next is {name}, {when}.</translation>
    </message>
    <message>
        <source>{name} · no time set</source>
        <translation>{name} · no time set</translation>
    </message>
    <message>
        <source>Ask for: {title}</source>
        <translation>Ask for: {title}</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>now {time}</translation>
    </message>
    <message>
        <source>{messages}, first deadline {time}</source>
        <translation>{messages}, first deadline {time}</translation>
    </message>
    <message>
        <source>Every message has its answer.</source>
        <translation>Every message has its answer.</translation>
    </message>
    <message>
        <source>Next deadline: {name}, {when}</source>
        <translation>Next deadline: {name}, {when}</translation>
    </message>
    <message>
        <source>done {when}</source>
        <translation>done {when}</translation>
    </message>
    <message>
        <source>{knows} of {whom} told</source>
        <translation>{knows} of {whom} told</translation>
    </message>
    <message>
        <source>no answer time agreed</source>
        <translation>no answer time agreed</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>By appointment</translation>
    </message>
    <message>
        <source>{duration} of open time</source>
        <translation>{duration} of open time</translation>
    </message>
    <message>
        <source>paused until {time}</source>
        <translation>paused until {time}</translation>
    </message>
    <message>
        <source>paused until tomorrow {time}</source>
        <translation>paused until tomorrow {time}</translation>
    </message>
    <message>
        <source>paused until {day} {time}</source>
        <translation>paused until {day} {time}</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>{time} there</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>New time: {title}</source>
        <translation>New time: {title}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Search or do anything</translation>
    </message>
    <message>
        <source>The day at a look</source>
        <translation>The day at a look</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Waiting for me</translation>
    </message>
    <message>
        <source>Sorted by deadline in each client's hours</source>
        <translation>Sorted by deadline in each client’s hours</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promises due</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Tell the client</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translation>Tasks due</translation>
    </message>
    <message>
        <source>Still waiting?</source>
        <translation>Still waiting?</translation>
    </message>
    <message>
        <source>From older chats</source>
        <translation>From older chats</translation>
    </message>
    <message>
        <source>Nothing promised today</source>
        <translation>Nothing promised today</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Add a promise</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>To tell</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Nobody waits for you</source>
        <translation>Nobody is waiting for you</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>No answer needed</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Answered elsewhere</translation>
    </message>
    <message>
        <source>Paste a chat or a mail</source>
        <translation>Paste a chat or a mail</translation>
    </message>
    <message>
        <source>Copy what is to be told</source>
        <translation>Copy what is to be told</translation>
    </message>
    <message>
        <source>Log an answer</source>
        <translation>Log an answer</translation>
    </message>
    <message>
        <source>Tick: kept, told or done</source>
        <translation>Tick: kept, told or done</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>Set hours</source>
        <translation>Set hours</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Open the client</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Answer logged: {name}</source>
        <translation>Answer logged: {name}</translation>
    </message>
    <message>
        <source>No answer needed: {name}</source>
        <translation>No answer needed: {name}</translation>
    </message>
    <message>
        <source>Answered elsewhere: {name}</source>
        <translation>Answered elsewhere: {name}</translation>
    </message>
    <message>
        <source>Kept: {title}</source>
        <translation>Kept: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Told: {title}</source>
        <translation>Told: {title}</translation>
    </message>
    <message>
        <source>Copied: what is to be told, client by client</source>
        <translation>Copied: what is to be told, client by client</translation>
    </message>
</context>
<context>
    <name>TodoDialog</name>
    <message>
        <source>Edit to-do</source>
        <translation>Edit to-do</translation>
    </message>
    <message>
        <source>New to-do</source>
        <translation>New to-do</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Choose the autumn photo</source>
        <translation>Choose the autumn photo</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation>{name}’s</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Whose it is</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>No list</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Todos</name>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Every two weeks</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation>{name}’s</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>private</source>
        <translation>private</translation>
    </message>
    <message>
        <source>goal {day}</source>
        <translation>goal {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>done, tell them</source>
        <translation>done, tell them</translation>
    </message>
    <message>
        <source>told</source>
        <translation>told</translation>
    </message>
</context>
<context>
    <name>TodosPanel</name>
    <message>
        <source>To-dos</source>
        <translation>To-dos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Nothing open on either side.</source>
        <translation>Nothing open on either side.</translation>
    </message>
    <message>
        <source>Add a to-do, with its day if it has one</source>
        <translation>To-do, and its day</translation>
    </message>
    <message>
        <source>New to-do</source>
        <translation>New to-do</translation>
    </message>
    <message>
        <source>To-do: done, or open again</source>
        <translation>To-do: done, or reopened</translation>
    </message>
    <message>
        <source>To-do: edit</source>
        <translation>To-do: edit</translation>
    </message>
    <message>
        <source>To-do: told</source>
        <translation>To-do: told</translation>
    </message>
    <message>
        <source>To-do: later</source>
        <translation>To-do: later</translation>
    </message>
    <message>
        <source>To-do: on Monday to Sunday</source>
        <translation>To-do: on Monday to Sunday</translation>
    </message>
    <message>
        <source>To-do: came back with mistakes</source>
        <translation>To-do: came back with mistakes</translation>
    </message>
    <message>
        <source>New to-do: mine or theirs</source>
        <translation>New to-do: mine or theirs</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Changed: {title}</translation>
    </message>
    <message>
        <source>New time: {title}</source>
        <translation>New time: {title}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Told: {title}</source>
        <translation>Told: {title}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Later…</translation>
    </message>
    <message>
        <source>Came back with mistakes: {title}</source>
        <translation>Came back with mistakes: {title}</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Done: {title} – tell them</source>
        <translation>Done: {title} – tell them</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Reopened: {title}</translation>
    </message>
    <message>
        <source>{title}: {when}</source>
        <translation>{title}: {when}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Added: {title}</translation>
    </message>
    <message>
        <source>The new one is: {whose}</source>
        <translation>The new one is: {whose}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Garbo</source>
        <translation>Open Garbo</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Put a backup back…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Undone: {step}</translation>
    </message>
    <message>
        <source>Made again: {step}</source>
        <translation>Made again: {step}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Welcome back</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>Your clients are encrypted on this computer.</source>
        <translation>Your clients’ data is encrypted on this computer.</translation>
    </message>
    <message>
        <source>Your clients are encrypted on this computer, and its keyring opens them.</source>
        <translation>Your clients’ data is encrypted on this computer, and its keyring opens it.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open Garbo</source>
        <translation>Open Garbo</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Use the recovery code</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Choose the key file…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choose the key file</translation>
    </message>
</context>
<context>
    <name>UsualParts</name>
    <message>
        <source>These parts as usual for {client}</source>
        <translation>These parts as usual for {client}</translation>
    </message>
    <message>
        <source>The usual parts again</source>
        <translation>The usual parts again</translation>
    </message>
    <message>
        <source>These parts as usual for all clients</source>
        <translation>These parts as usual for all clients</translation>
    </message>
    <message>
        <source>{client} as all clients</source>
        <translation>{client} as all clients</translation>
    </message>
    <message>
        <source>Kept as usual: which parts stand on the page, and their order</source>
        <translation>Kept as usual: which parts stand on the page, and their order</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
</context>
<context>
    <name>WeekBox</name>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>{week} (sent)</source>
        <translation>{week} (sent)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Contact hours</source>
        <translation>Contact hours</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Copy {day} to all days</source>
        <translation>Copy {day} to all days</translation>
    </message>
    <message>
        <source>Copy {day} to Mon–Fri</source>
        <translation>Copy {day} to Mon–Fri</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>Close {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Opened: {hours}</source>
        <translation>Opened: {hours}</translation>
    </message>
    <message>
        <source>Closed: {hours}</source>
        <translation>Closed: {hours}</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>The second sheet</source>
        <translation>The second sheet</translation>
    </message>
    <message>
        <source>Take a second sheet of paper</source>
        <translation>Take a second sheet of paper</translation>
    </message>
    <message>
        <source>One sheet of paper only</source>
        <translation>One sheet of paper only</translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>{sent} of {all} sent</source>
        <translation>{sent} of {all} sent</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>No client yet</translation>
    </message>
    <message>
        <source>Each one you add has a page of their week here.</source>
        <translation>Each one you add has a page of their week here.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>changed by you</translation>
    </message>
    <message>
        <source>Quiet week</source>
        <translation>Quiet week</translation>
    </message>
    <message>
        <source>can be left out</source>
        <translation>can be left out</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>last one sent {when}</source>
        <translation>last one sent {when}</translation>
    </message>
</context>
<context>
    <name>WeeklyLines</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Needed from them</source>
        <translation>Needed from them</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>What holds now</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Time spent</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Last line</translation>
    </message>
    <message>
        <source>My hours next week</source>
        <translation>My hours next week</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promise</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>to-do</source>
        <translation>to-do</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>instruction</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>To-do</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>on the page</translation>
    </message>
    <message>
        <source>left off</source>
        <translation>left off</translation>
    </message>
    <message>
        <source>Something personal to end with…</source>
        <translation>Something personal to end with…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} of {all}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Changed below</source>
        <translation>Changed below</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In your words</translation>
    </message>
    <message>
        <source>does not apply any more</source>
        <translation>does not apply any more</translation>
    </message>
    <message>
        <source>instead of {words}</source>
        <translation>instead of {words}</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>told {day}</translation>
    </message>
</context>
<context>
    <name>WeeklyScreen</name>
    <message>
        <source>Save the page as PDF</source>
        <translation>Save the page as PDF</translation>
    </message>
    <message>
        <source>Mark as sent, and the next</source>
        <translation>Mark as sent, and the next</translation>
    </message>
    <message>
        <source>Copy the page as text</source>
        <translation>Copy the page as text</translation>
    </message>
    <message>
        <source>Prepare all pages of the week</source>
        <translation>Prepare all pages of the week</translation>
    </message>
    <message>
        <source>Pages that were sent</source>
        <translation>Pages that were sent</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Previous client</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Next client</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Weekly summary</source>
        <translation>Weekly summary</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your first client goes here</source>
        <translation>Your first client goes here</translation>
    </message>
    <message>
        <source>In WhatsApp choose “Export chat” and drop the file anywhere in this window: Garbo shows who waits and until when. Or begin with a name. Nothing leaves this computer.</source>
        <translation>In WhatsApp choose “Export chat” and drop the file anywhere in this window: Garbo shows who is waiting and until when. Or begin with a name. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>Import a chat</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Add a client</translation>
    </message>
</context>
<context>
    <name>WhatIsAdded</name>
    <message>
        <source>What will be added</source>
        <translation>What will be added</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Nothing is saved yet</translation>
    </message>
    <message>
        <source>Contacts per month</source>
        <translation>Contacts per month</translation>
    </message>
    <message>
        <source>in hours</source>
        <translation>in hours</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>outside hours</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Not added</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>new messages</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>not added</translation>
    </message>
    <message>
        <source>contacts of the client</source>
        <translation>contacts of the client</translation>
    </message>
    <message>
        <source>{outside} of {whole} contacts outside the hours</source>
        <translation>{outside} of {whole} contacts outside the hours</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>same time, same words</source>
        <translation>same time, same words</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>of the chat program itself</source>
        <translation>from the chat app itself</translation>
    </message>
    <message>
        <source>clients in it</source>
        <translation>clients in it</translation>
    </message>
    <message>
        <source>other new entries</source>
        <translation>other new entries</translation>
    </message>
    <message>
        <source>the same messages</source>
        <translation>the same messages</translation>
    </message>
    <message>
        <source>line {place}</source>
        <translation>line {place}</translation>
    </message>
    <message>
        <source>nothing left out</source>
        <translation>nothing left out</translation>
    </message>
    <message>
        <source>{month}: {inside} in hours, {outside} outside</source>
        <translation>{month}: {inside} in hours, {outside} outside</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who was late?</source>
        <translation>Who was late?</translation>
    </message>
    <message>
        <source>Who did not come?</source>
        <translation>Who did not come?</translation>
    </message>
    <message>
        <source>Who called it off?</source>
        <translation>Who called it off?</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minutes late</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
</context>
<context>
    <name>WhoIsWho</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name of the client</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Who is who</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>the client</translation>
    </message>
    <message>
        <source>Works for {client}</source>
        <translation>Works for {client}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Who is this?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoseForm</name>
    <message numerus="yes">
        <source>Move %n entry(s) to another client</source>
        <translation>
            <numerusform>Move %n entry to another client</numerusform>
            <numerusform>Move %n entries to another client</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choose a client</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Whose is it?</translation>
    </message>
</context>
<context>
    <name>WhoseLine</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Whose it is (Ctrl+T)</source>
        <translation>Whose it is (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Voice note</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Video call</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Date not understood</source>
        <translation>Date not recognised</translation>
    </message>
    <message>
        <source>Before the first date</source>
        <translation>Before the first date</translation>
    </message>
    <message>
        <source>Cut off in the file</source>
        <translation>Cut off in the file</translation>
    </message>
    <message>
        <source>Longer than a message can be</source>
        <translation>Too long for a message</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>No sender</translation>
    </message>
    <message>
        <source>From somebody else</source>
        <translation>From somebody else</translation>
    </message>
    <message>
        <source>Deleted messages</source>
        <translation>Deleted messages</translation>
    </message>
    <message>
        <source>Later than now</source>
        <translation>Dated in the future</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>day / month / year</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>month / day / year</translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation>year / month / day</translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation>no answer needed</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>answered elsewhere</translation>
    </message>
    <message>
        <source>task ticked</source>
        <translation>task ticked</translation>
    </message>
    <message>
        <source>client told</source>
        <translation>client told</translation>
    </message>
    <message>
        <source>client not told</source>
        <translation>client not told</translation>
    </message>
    <message>
        <source>days closed</source>
        <translation>days closed</translation>
    </message>
    <message>
        <source>new to-do</source>
        <translation>new to-do</translation>
    </message>
    <message>
        <source>to-do changed</source>
        <translation>to-do changed</translation>
    </message>
    <message>
        <source>new time</source>
        <translation>new time</translation>
    </message>
    <message>
        <source>to-do placed</source>
        <translation>to-do placed</translation>
    </message>
    <message>
        <source>order of to-dos</source>
        <translation>order of to-dos</translation>
    </message>
    <message>
        <source>back to place</source>
        <translation>back to place</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>came back with mistakes</source>
        <translation>came back with mistakes</translation>
    </message>
    <message>
        <source>to-do removed</source>
        <translation>to-do removed</translation>
    </message>
    <message>
        <source>new promise</source>
        <translation>new promise</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>promise kept</translation>
    </message>
    <message>
        <source>promise removed</source>
        <translation>promise removed</translation>
    </message>
    <message>
        <source>new list</source>
        <translation>new list</translation>
    </message>
    <message>
        <source>list renamed</source>
        <translation>list renamed</translation>
    </message>
    <message>
        <source>list shared</source>
        <translation>list shared</translation>
    </message>
    <message>
        <source>list kept private</source>
        <translation>list kept private</translation>
    </message>
    <message>
        <source>client’s reply taken in</source>
        <translation>client’s reply taken in</translation>
    </message>
    <message>
        <source>list removed</source>
        <translation>list removed</translation>
    </message>
    <message>
        <source>new step plan</source>
        <translation>new step plan</translation>
    </message>
    <message>
        <source>step plan dated anew</source>
        <translation>step plan dated anew</translation>
    </message>
    <message>
        <source>room in a step plan</source>
        <translation>room in a step plan</translation>
    </message>
    <message>
        <source>steps shortened</source>
        <translation>steps shortened</translation>
    </message>
    <message>
        <source>step plan removed</source>
        <translation>step plan removed</translation>
    </message>
    <message>
        <source>goal moved</source>
        <translation>goal moved</translation>
    </message>
    <message>
        <source>new step</source>
        <translation>new step</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>step changed</translation>
    </message>
    <message>
        <source>order of steps</source>
        <translation>order of steps</translation>
    </message>
    <message>
        <source>step removed</source>
        <translation>step removed</translation>
    </message>
    <message>
        <source>a day of its own for a step</source>
        <translation>a day of its own for a step</translation>
    </message>
    <message>
        <source>step back on the day of its plan</source>
        <translation>step back on the day of its plan</translation>
    </message>
    <message>
        <source>new template</source>
        <translation>new template</translation>
    </message>
    <message>
        <source>template removed</source>
        <translation>template removed</translation>
    </message>
    <message>
        <source>new appointment</source>
        <translation>new appointment</translation>
    </message>
    <message>
        <source>appointment changed</source>
        <translation>appointment changed</translation>
    </message>
    <message>
        <source>appointment open again</source>
        <translation>appointment reopened</translation>
    </message>
    <message>
        <source>appointment kept</source>
        <translation>appointment kept</translation>
    </message>
    <message>
        <source>appointment late</source>
        <translation>appointment late</translation>
    </message>
    <message>
        <source>appointment missed</source>
        <translation>appointment missed</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>appointment cancelled</translation>
    </message>
    <message>
        <source>appointment moved</source>
        <translation>appointment moved</translation>
    </message>
    <message>
        <source>appointment removed</source>
        <translation>appointment removed</translation>
    </message>
    <message>
        <source>new repeating appointment</source>
        <translation>new repeating appointment</translation>
    </message>
    <message>
        <source>repeating appointment changed</source>
        <translation>repeating appointment changed</translation>
    </message>
    <message>
        <source>repeating appointment moved</source>
        <translation>repeating appointment moved</translation>
    </message>
    <message>
        <source>repeating appointment removed</source>
        <translation>repeating appointment removed</translation>
    </message>
    <message>
        <source>time of your own</source>
        <translation>time of your own</translation>
    </message>
    <message>
        <source>client reminded</source>
        <translation>client reminded</translation>
    </message>
    <message>
        <source>new instruction</source>
        <translation>new instruction</translation>
    </message>
    <message>
        <source>instruction changed</source>
        <translation>instruction changed</translation>
    </message>
    <message>
        <source>instruction replaced</source>
        <translation>instruction replaced</translation>
    </message>
    <message>
        <source>instruction cancelled</source>
        <translation>instruction cancelled</translation>
    </message>
    <message>
        <source>instruction removed</source>
        <translation>instruction removed</translation>
    </message>
    <message>
        <source>remind me Monday</source>
        <translation>remind me Monday</translation>
    </message>
    <message>
        <source>not how I see it</source>
        <translation>not how I see it</translation>
    </message>
    <message>
        <source>choice taken back</source>
        <translation>choice taken back</translation>
    </message>
    <message>
        <source>idea taken up</source>
        <translation>idea taken up</translation>
    </message>
    <message>
        <source>pasted lines</source>
        <translation>pasted lines</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>new entry</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>entry deleted</source>
        <translation>entry deleted</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>tag taken off</source>
        <translation>tag removed</translation>
    </message>
    <message>
        <source>entries joined</source>
        <translation>entries joined</translation>
    </message>
    <message>
        <source>entry split</source>
        <translation>entry split</translation>
    </message>
    <message>
        <source>moved to another client</source>
        <translation>moved to another client</translation>
    </message>
    <message>
        <source>tag confirmed</source>
        <translation>tag confirmed</translation>
    </message>
    <message>
        <source>tag refused</source>
        <translation>tag refused</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>client changed</translation>
    </message>
    <message>
        <source>client pinned</source>
        <translation>client pinned</translation>
    </message>
    <message>
        <source>client unpinned</source>
        <translation>client unpinned</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>new person</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>person changed</translation>
    </message>
    <message>
        <source>person removed</source>
        <translation>person removed</translation>
    </message>
    <message>
        <source>order of people</source>
        <translation>order of people</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>new client</translation>
    </message>
    <message>
        <source>new agreement</source>
        <translation>new agreement</translation>
    </message>
    <message>
        <source>agreement changed</source>
        <translation>agreement changed</translation>
    </message>
    <message>
        <source>agreement removed</source>
        <translation>agreement removed</translation>
    </message>
    <message>
        <source>weekly page changed</source>
        <translation>weekly page changed</translation>
    </message>
    <message>
        <source>marked as sent</source>
        <translation>marked as sent</translation>
    </message>
    <message>
        <source>usual parts of the weekly page</source>
        <translation>usual parts of the weekly page</translation>
    </message>
    <message>
        <source>look of your documents</source>
        <translation>look of your documents</translation>
    </message>
    <message>
        <source>not sent after all</source>
        <translation>not sent after all</translation>
    </message>
    <message>
        <source>closed for today</source>
        <translation>closed for today</translation>
    </message>
    <message>
        <source>open half an hour longer</source>
        <translation>open half an hour longer</translation>
    </message>
    <message>
        <source>hours as usual</source>
        <translation>hours as usual</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>last step</translation>
    </message>
</context>
<context>
    <name>You</name>
    <message>
        <source>First, about you</source>
        <translation>First, about you</translation>
    </message>
    <message>
        <source>A passphrase opens Garbo on this computer. Nobody else has it, and nobody can send it to you again.</source>
        <translation>A passphrase opens Garbo on this computer. Nobody else has it, and nobody can send it to you again.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>As it stands in your chats, so that Garbo knows which lines are yours.</source>
        <translation>As it appears in your chats, so that Garbo knows which messages are yours.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens Garbo: nothing to remember.</source>
        <translation>The keyring of this computer opens Garbo: nothing to remember.</translation>
    </message>
    <message>
        <source>Next: your hours</source>
        <translation>Next: your hours</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>I have a backup…</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your names in chats</source>
        <translation>Your names in chats</translation>
    </message>
    <message>
        <source>Garbo learns them with each import; commas between.</source>
        <translation>Garbo learns them with each import; separate them with commas.</translation>
    </message>
    <message>
        <source>Language of Garbo</source>
        <translation>Language of Garbo</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Your time zone</translation>
    </message>
</context>
</TS>