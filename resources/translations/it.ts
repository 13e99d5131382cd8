<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>No account, no server: no byte leaves this computer unless you export it.</source>
        <translation>Nessun account, nessun server: nemmeno un byte esce da questo computer, se non con una tua esportazione.</translation>
    </message>
    <message>
        <source>What it is made with…</source>
        <translation>Con che cosa è fatto…</translation>
    </message>
    <message>
        <source>New versions…</source>
        <translation>Nuove versioni…</translation>
    </message>
    <message>
        <source>Garbo never asks for new versions by itself: they are where you got this one.</source>
        <translation>Garbo non cerca mai da solo le nuove versioni: si trovano dove hai preso questa.</translation>
    </message>
    <message>
        <source>Time zones: version {zones}. Public holidays: version {holidays}, packed on {day}.</source>
        <translation>Fusi orari: versione {zones}. Festività: versione {holidays} ({day}).</translation>
    </message>
    <message>
        <source>Time zones: version {zones}. Public holidays: version {holidays}.</source>
        <translation>Fusi orari: versione {zones}. Festività: versione {holidays}.</translation>
    </message>
</context>
<context>
    <name>AccentRow</name>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prugna</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrone</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardesia</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Un colore tuo</translation>
    </message>
    <message>
        <source>Write a colour like #0B6B63.</source>
        <translation>Scrivi un colore come #0B6B63.</translation>
    </message>
    <message>
        <source>A little darker, {colour}: so pale a colour cannot be read on paper.</source>
        <translation>Un po’ più scuro, {colour}: così chiaro sulla carta non si leggerebbe.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Answered just now</source>
        <translation>Risposto ora</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Non serve risposta</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Risposto altrove</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Make an instruction…</source>
        <translation>Crea un’istruzione…</translation>
    </message>
    <message>
        <source>Make a promise…</source>
        <translation>Crea una promessa…</translation>
    </message>
    <message>
        <source>Make a to-do…</source>
        <translation>Crea un’attività…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Answer logged</source>
        <translation>Risposta registrata</translation>
    </message>
    <message>
        <source>No answer needed: {what}</source>
        <translation>Non serve risposta: {what}</translation>
    </message>
    <message>
        <source>Answered elsewhere: {what}</source>
        <translation>Risposto altrove: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Eliminato: {what}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tagged: {tag}</source>
        <translation>Tag aggiunto: {tag}</translation>
    </message>
    <message>
        <source>Tag taken off: {tag}</source>
        <translation>Tag tolto: {tag}</translation>
    </message>
</context>
<context>
    <name>AddClient</name>
    <message>
        <source>Add a client</source>
        <translation>Aggiungi un cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Vetreria Sole</source>
        <translation>Vetreria Sole</translation>
    </message>
    <message>
        <source>A name is enough. Hours and answer times start from what is usual for you.</source>
        <translation>Basta il nome. Orari e tempi di risposta partono da quelli tuoi abituali.</translation>
    </message>
    <message>
        <source>Language of their documents</source>
        <translation>Lingua dei suoi documenti</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>AddCountry</name>
    <message>
        <source>Public holidays of a country</source>
        <translation>Festività di un paese</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation>Nome del paese</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Those of the whole country; regional ones can be added as days.</source>
        <translation>Quelle nazionali; le feste locali si possono aggiungere come giorni.</translation>
    </message>
</context>
<context>
    <name>AddDays</name>
    <message>
        <source>Days off</source>
        <translation>Giorni di chiusura</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>20 Nov, tomorrow, Friday</source>
        <translation>20 nov, domani, venerdì</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Leave it empty for a single day.</source>
        <translation>Lascia vuoto per un giorno solo.</translation>
    </message>
    <message>
        <source>6 Jan</source>
        <translation>6 gen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add to the plan</source>
        <translation>Aggiungi al piano</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Label proofs</source>
        <translation>Bozze delle etichette</translation>
    </message>
    <message>
        <source>Call on the proofs</source>
        <translation>Telefonata sulle bozze</translation>
    </message>
    <message>
        <source>Walk at lunch</source>
        <translation>Passeggiata a pranzo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Fri 10:00, tomorrow 15</source>
        <translation>ven 10:00 o domani alle 15</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Entro quando</translation>
    </message>
    <message>
        <source>Friday, 15 Nov</source>
        <translation>venerdì o 15 nov</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>empty: without an end</source>
        <translation>vuoto: senza fine</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>My own time</source>
        <translation>Impegno mio</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Nessuna lista</translation>
    </message>
    <message>
        <source>There is no client yet whom this could be for.</source>
        <translation>Non c’è ancora nessun cliente a cui assegnarlo.</translation>
    </message>
    <message>
        <source>Say when: “Fri 10:00”, “tomorrow 15”.</source>
        <translation>Indica quando: «ven 10:00», «domani alle 15».</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Aggiunta: {title}</translation>
    </message>
    <message>
        <source>Set aside: {title}</source>
        <translation>Riservato: {title}</translation>
    </message>
    <message>
        <source>Agreed: {title}</source>
        <translation>Concordato: {title}</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>not decided: neutral words</source>
        <translation>non deciso: parole neutre</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation>per nome</translation>
    </message>
    <message>
        <source>by last name</source>
        <translation>per cognome</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Hours</source>
        <translation>Orari</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>fino al giorno {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>dal giorno {day}</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>Accordo: {day}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>within {duration}</source>
        <translation>entro {duration}</translation>
    </message>
</context>
<context>
    <name>AgreementScreen</name>
    <message>
        <source>Save the agreement</source>
        <translation>Salva l’accordo</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Crea la pagina</translation>
    </message>
    <message>
        <source>Agreed from {day}: {client}</source>
        <translation>{client}: accordo valido dal giorno {day}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Contact agreement</source>
        <translation>Accordo sui contatti</translation>
    </message>
    <message>
        <source>Take the last change of this draft back</source>
        <translation>Annulla l’ultima modifica di questa bozza</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Removed: the agreement from {day}</source>
        <translation>Rimosso: accordo del giorno {day}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Creato: {file}</translation>
    </message>
    <message>
        <source>Written: {file}. The agreement itself is not saved yet.</source>
        <translation>Creato: {file}. L’accordo in sé non è ancora salvato.</translation>
    </message>
</context>
<context>
    <name>AgreementStrip</name>
    <message>
        <source>Agreement: {line}</source>
        <translation>Accordo: {line}</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>{name}: answered now</source>
        <translation>{name}: risposto ora</translation>
    </message>
    <message>
        <source>Log the answer</source>
        <translation>Registra la risposta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>What you wrote, if you like to keep it</source>
        <translation>Che cosa hai scritto, se vuoi conservarlo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>{channel}: agreed</source>
        <translation>{channel}: canale concordato</translation>
    </message>
    <message>
        <source>Writing at any time is fine</source>
        <translation>Si può scrivere a qualsiasi ora</translation>
    </message>
    <message>
        <source>{channel}: any time is fine</source>
        <translation>{channel}: va bene a qualsiasi ora</translation>
    </message>
    <message>
        <source>{channel}: first answer within</source>
        <translation>{channel}: prima risposta entro</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>First answer within</source>
        <translation>Prima risposta entro</translation>
    </message>
    <message>
        <source>Any time is fine</source>
        <translation>A qualsiasi ora</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Edit appointment</source>
        <translation>Modifica appuntamento</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nuovo appuntamento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Week check-in</source>
        <translation>Punto della settimana</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Fri 10:00, tomorrow 15, 15 Nov 9:30</source>
        <translation>ven 10:00, domani alle 15, 15 nov 9:30</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indicata</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>by video, at the studio</source>
        <translation>in video, in studio</translation>
    </message>
    <message>
        <source>It was written down wrongly</source>
        <translation>Era annotato male</translation>
    </message>
    <message>
        <source>{name} asked for it</source>
        <translation>L’ha chiesto {name}</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>L’ho chiesto io</translation>
    </message>
    <message>
        <source>Why another time</source>
        <translation>Motivo dello spostamento</translation>
    </message>
    <message>
        <source>Say when: “Fri 10:00”, “tomorrow 15”.</source>
        <translation>Indica quando: «ven 10:00», «domani alle 15».</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>empty: without an end</source>
        <translation>vuoto: senza fine</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>How did it go?</source>
        <translation>Com’è andata?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossimi</translation>
    </message>
    <message>
        <source>Last ones</source>
        <translation>Ultimi</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>si ripete</translation>
    </message>
    <message>
        <source>me</source>
        <translation>io</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>rispettato</translation>
    </message>
    <message>
        <source>{minutes} late: {who}</source>
        <translation>{minutes} di ritardo: {who}</translation>
    </message>
    <message>
        <source>missed: {who}</source>
        <translation>saltato: {who}</translation>
    </message>
    <message>
        <source>cancelled: {who}</source>
        <translation>disdetto: {who}</translation>
    </message>
    <message>
        <source>moved: {who}</source>
        <translation>spostato: {who}</translation>
    </message>
    <message>
        <source>Agreed: {title}</source>
        <translation>Concordato: {title}</translation>
    </message>
    <message>
        <source>Set aside: {title}</source>
        <translation>Riservato: {title}</translation>
    </message>
    <message>
        <source>Moved: {title}</source>
        <translation>Spostato: {title}</translation>
    </message>
    <message>
        <source>Kept: {title}</source>
        <translation>Rispettato: {title}</translation>
    </message>
    <message>
        <source>Late: {title}</source>
        <translation>In ritardo: {title}</translation>
    </message>
    <message>
        <source>Missed: {title}</source>
        <translation>Saltato: {title}</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Disdetto: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Riaperto: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Rimosso: {title}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Modificato: {title}</translation>
    </message>
</context>
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Appointments</source>
        <translation>Appuntamenti</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nuovo appuntamento</translation>
    </message>
    <message>
        <source>No appointment yet.</source>
        <translation>Ancora nessun appuntamento.</translation>
    </message>
    <message>
        <source>Appointment: kept</source>
        <translation>Appuntamento: rispettato</translation>
    </message>
    <message>
        <source>Appointment: late, missed, cancelled</source>
        <translation>Appuntamento: in ritardo, saltato, disdetto</translation>
    </message>
    <message>
        <source>Appointment: open again</source>
        <translation>Appuntamento: riapri</translation>
    </message>
    <message>
        <source>Appointment: add another</source>
        <translation>Appuntamento: aggiungine un altro</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Rispettato</translation>
    </message>
    <message>
        <source>Late…</source>
        <translation>In ritardo…</translation>
    </message>
    <message>
        <source>Missed…</source>
        <translation>Saltato…</translation>
    </message>
    <message>
        <source>Cancelled…</source>
        <translation>Disdetto…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Edit, or another time…</source>
        <translation>Modifica o sposta…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Aggiungine un altro…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>AxisLine</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Whose calendar is this?</source>
        <translation>Di chi è questo calendario?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Scegli un cliente</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
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
        <translation>Scegli una nuova frase segreta</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova frase segreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ripeti la frase segreta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Salva</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters: a few words are best.</source>
        <translation>
            <numerusform>Almeno %n carattere: meglio qualche parola.</numerusform>
            <numerusform>Almeno %n caratteri: meglio qualche parola.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same: type it once more.</source>
        <translation>Le due frasi non coincidono: riscrivila.</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>Take the new words</source>
        <translation>Usa il nuovo testo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni il mio</translation>
    </message>
    <message>
        <source>Your words {mine} stood for {was}, which is not in this week any more.</source>
        <translation>Il tuo testo {mine} stava al posto di {was}, che in questa settimana non c’è più.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Scartalo</translation>
    </message>
    <message>
        <source>You wrote {mine}.</source>
        <translation>Hai scritto {mine}.</translation>
    </message>
    <message>
        <source>Below it {was} has become {now}.</source>
        <translation>L’originale {was} è diventato {now}.</translation>
    </message>
    <message>
        <source>It stands under {part} now.</source>
        <translation>Ora sta in {part}.</translation>
    </message>
    <message>
        <source>Its time is now: {when}.</source>
        <translation>Nuovo orario: {when}.</translation>
    </message>
    <message>
        <source>It has no time now.</source>
        <translation>Ora è senza orario.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Add %n message(s)</source>
        <translation>
            <numerusform>Aggiungi %Ln messaggio</numerusform>
            <numerusform>Aggiungi %Ln messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Aggiungi</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(ies)</source>
        <translation>
            <numerusform>Aggiungi %Ln voce</numerusform>
            <numerusform>Aggiungi %Ln voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which of these is you.</source>
        <translation>Indica quale di questi nomi è il tuo.</translation>
    </message>
    <message>
        <source>Say whose chat this is.</source>
        <translation>Indica di quale cliente è la chat.</translation>
    </message>
    <message>
        <source>Say how the dates are written.</source>
        <translation>Indica come sono scritte le date.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>C’è già tutto.</translation>
    </message>
    <message>
        <source>It can be taken back as a whole.</source>
        <translation>Si può annullare in blocco.</translation>
    </message>
</context>
<context>
    <name>Checked</name>
    <message>
        <source>Nothing private on the page</source>
        <translation>Niente di privato</translation>
    </message>
    <message>
        <source>Look again before you send it</source>
        <translation>Ricontrolla prima di inviare</translation>
    </message>
    <message>
        <source>Checked: no labels, no notes, no other clients</source>
        <translation>Controllato: niente etichette, note o altri clienti</translation>
    </message>
    <message>
        <source>{words} is another client.</source>
        <translation>{words} è un altro cliente.</translation>
    </message>
    <message>
        <source>{words} is on a private list.</source>
        <translation>{words} sta in una lista privata.</translation>
    </message>
    <message>
        <source>{words} is from your notes.</source>
        <translation>{words} viene dalle tue note.</translation>
    </message>
    <message>
        <source>{words} is a label.</source>
        <translation>{words} è un’etichetta.</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>What you chose</source>
        <translation>Le tue scelte</translation>
    </message>
    <message>
        <source>Open a choice</source>
        <translation>Apri una scelta</translation>
    </message>
    <message>
        <source>Take a choice back</source>
        <translation>Rimuovi una scelta</translation>
    </message>
    <message>
        <source>Taken back. What you made of it stays.</source>
        <translation>Scelta rimossa. Ciò che ne è nato resta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rimuovi la scelta</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} di {all}</translation>
    </message>
    <message>
        <source>All clients of this week</source>
        <translation>Tutti i clienti di questa settimana</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Cliente precedente</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Cliente successivo</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Righe della pagina</translation>
    </message>
    <message>
        <source>Nothing of this week is there to be told yet.</source>
        <translation>Di questa settimana non c’è ancora niente da raccontare.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Segna come inviato</translation>
    </message>
    <message>
        <source>Mark as sent, and the next</source>
        <translation>Segna come inviato e passa al prossimo</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Yours</source>
        <translation>La tua versione</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni la mia</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendi la sua</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Tieni entrambe</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Edit client</source>
        <translation>Modifica cliente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language of their documents</source>
        <translation>Lingua dei suoi documenti</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Cliente da</translation>
    </message>
    <message>
        <source>Pinned to the sidebar</source>
        <translation>In evidenza nella barra laterale</translation>
    </message>
    <message>
        <source>Write the day as in {example}.</source>
        <translation>Scrivi il giorno come in {example}.</translation>
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
        <translation>Che cosa può vedere il cliente</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Cerca nel testo</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Modifica cliente…</translation>
    </message>
    <message>
        <source>People and addresses…</source>
        <translation>Persone e recapiti…</translation>
    </message>
    <message>
        <source>Share lists and agenda…</source>
        <translation>Condividi liste e agenda…</translation>
    </message>
    <message>
        <source>New step plan…</source>
        <translation>Nuovo piano a tappe…</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Apri l’accordo</translation>
    </message>
    <message>
        <source>Export this client…</source>
        <translation>Esporta questo cliente…</translation>
    </message>
    <message>
        <source>Erase this client…</source>
        <translation>Cancella questo cliente…</translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation>In evidenza: {name}</translation>
    </message>
    <message>
        <source>Not pinned any more: {name}</source>
        <translation>Non più in evidenza: {name}</translation>
    </message>
    <message>
        <source>Nothing agreed yet: set hours and answer times</source>
        <translation>Ancora nessun accordo: imposta orari e tempi di risposta</translation>
    </message>
    <message>
        <source>client since {month}</source>
        <translation>cliente da {month}</translation>
    </message>
    <message>
        <source>writes in English</source>
        <translation>scrive in inglese</translation>
    </message>
    <message>
        <source>writes in Italian</source>
        <translation>scrive in italiano</translation>
    </message>
    <message>
        <source>writes in Polish</source>
        <translation>scrive in polacco</translation>
    </message>
    <message>
        <source>their time {time}</source>
        <translation>da loro {time}</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interazioni</translation>
    </message>
    <message>
        <source>To-dos, appointments</source>
        <translation>Attività, appuntamenti</translation>
    </message>
    <message>
        <source>Promises, instructions</source>
        <translation>Promesse, istruzioni</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merita uno sguardo</translation>
    </message>
    <message>
        <source>Take off the pinned ones</source>
        <translation>Togli dall’evidenza</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>Metti in evidenza</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documenti…</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Leave the client&apos;s view</source>
        <translation>Esci dalla vista del cliente</translation>
    </message>
</context>
<context>
    <name>ClientsScreen</name>
    <message>
        <source>Clients</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Cerca un cliente</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Per nome</translation>
    </message>
    <message>
        <source>Latest contact first</source>
        <translation>Prima i contatti recenti</translation>
    </message>
    <message>
        <source>Who waits first</source>
        <translation>Prima chi aspetta</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Aggiungi un cliente…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Apri il cliente</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Aggiungi un cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tutti i clienti</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell’elenco</translation>
    </message>
    <message>
        <source>No client of this name</source>
        <translation>Nessun cliente con questo nome</translation>
    </message>
    <message>
        <source>Part of the name is enough.</source>
        <translation>Basta una parte del nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Ancora niente nel registro</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>dal giorno {day}</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>da loro {time}</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>ultimo contatto</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>in evidenza</translation>
    </message>
    <message>
        <source>Pinned first</source>
        <translation>Prima quelli in evidenza</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Nuovo cliente: {name}</translation>
    </message>
</context>
<context>
    <name>ClientsSheet</name>
    <message>
        <source>Whose entries?</source>
        <translation>Di quali clienti?</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Cerca un cliente</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tutti i clienti</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostra questi</translation>
    </message>
</context>
<context>
    <name>ClosedSheet</name>
    <message>
        <source>I am closed</source>
        <translation>Avviso di chiusura</translation>
    </message>
    <message>
        <source>Copy for this client</source>
        <translation>Copia per questo cliente</translation>
    </message>
    <message>
        <source>Save all as mail drafts</source>
        <translation>Salva tutto come bozze di mail</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Closed: {days}</source>
        <translation>Chiusura: {days}</translation>
    </message>
    <message>
        <source>Copied, and noted as told: {client}</source>
        <translation>Copiato e segnato come detto: {client}</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Cartella per le bozze</translation>
    </message>
    <message>
        <source>One day, or a first and a last one.</source>
        <translation>Un giorno, oppure il primo e l’ultimo.</translation>
    </message>
    <message>
        <source>Still in the calendar: {appointments}</source>
        <translation>Ancora in calendario: {appointments}</translation>
    </message>
    <message>
        <source>told</source>
        <translation>detto</translation>
    </message>
    <message>
        <source>to tell</source>
        <translation>da dire</translation>
    </message>
    <message>
        <source>will be on your desk</source>
        <translation>resta fra le cose da dire</translation>
    </message>
    <message>
        <source>not to be told</source>
        <translation>senza avviso</translation>
    </message>
    <message>
        <source>To {client}</source>
        <translation>A {client}</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>A chi dirlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Salva la chiusura</translation>
    </message>
    <message>
        <source>Everybody knows</source>
        <translation>Detto a tutti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Quali giorni?</translation>
    </message>
    <message>
        <source>Friday, 24 Dec, 24 Dec to 6 Jan</source>
        <translation>venerdì, 24 dic, dal 24 dic al 6 gen</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact hour(s)</source>
        <translation>
            <numerusform>%n ora utile</numerusform>
            <numerusform>%n ore utili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n giorno lavorativo</numerusform>
            <numerusform>%n giorni lavorativi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) wait for you.</source>
        <translation>
            <numerusform>Ti aspetta %n cliente.</numerusform>
            <numerusform>Ti aspettano %n clienti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are past the agreed time.</source>
        <translation>
            <numerusform>Per %n cliente il tempo concordato è scaduto.</numerusform>
            <numerusform>Per %n clienti il tempo concordato è scaduto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>più tardi ancora %n</numerusform>
            <numerusform>più tardi ancora %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were closed: %n message(s)</source>
        <translation>
            <numerusform>Fuori dai tuoi orari: %Ln messaggio</numerusform>
            <numerusform>Fuori dai tuoi orari: %Ln messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n line(s)</source>
        <translation>
            <numerusform>Registra %n riga</numerusform>
            <numerusform>Registra %n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n</source>
        <translation>
            <numerusform>Registra %n riga</numerusform>
            <numerusform>Registra %n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) logged</source>
        <translation>
            <numerusform>%n riga registrata</numerusform>
            <numerusform>%n righe registrate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already in the log: %n.</source>
        <translation>
            <numerusform>Già nel registro: %n.</numerusform>
            <numerusform>Già nel registro: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n non si può leggere.</numerusform>
            <numerusform>%n non si possono leggere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) found</source>
        <translation>
            <numerusform>%n contatto trovato</numerusform>
            <numerusform>%n contatti trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n aperta</numerusform>
            <numerusform>%n aperte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved</source>
        <translation>
            <numerusform>%n bozza salvata</numerusform>
            <numerusform>%n bozze salvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still to be told</source>
        <translation>
            <numerusform>%n cliente ancora da avvisare</numerusform>
            <numerusform>%n clienti ancora da avvisare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close, and tell %n client(s)</source>
        <translation>
            <numerusform>Salva e prepara %n avviso</numerusform>
            <numerusform>Salva e prepara %n avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared list(s) and the agenda</source>
        <translation>
            <numerusform>%n lista condivisa e l’agenda</numerusform>
            <numerusform>%n liste condivise e l’agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back %n time(s)</source>
        <translation>
            <numerusform>tornata una volta</numerusform>
            <numerusform>tornata %n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n mantenuta</numerusform>
            <numerusform>%n mantenute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n in ritardo</numerusform>
            <numerusform>%n in ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n spostata</numerusform>
            <numerusform>%n spostate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n settimana</numerusform>
            <numerusform>%n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) or promise(s) are due within a quarter of an hour.</source>
        <translation>
            <numerusform>Entro un quarto d’ora scade una risposta o una promessa.</numerusform>
            <numerusform>Entro un quarto d’ora scadono %n fra risposte e promesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are past the agreed time.</source>
        <translation>
            <numerusform>Per una risposta il tempo concordato è scaduto.</numerusform>
            <numerusform>Per %n risposte il tempo concordato è scaduto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>ogni giorno</numerusform>
            <numerusform>ogni %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>ogni settimana</numerusform>
            <numerusform>ogni %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>ogni mese</numerusform>
            <numerusform>ogni %n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>ogni anno</numerusform>
            <numerusform>ogni %n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n volta</numerusform>
            <numerusform>%n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contatto</numerusform>
            <numerusform>%n contatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>%n cosa fatta</numerusform>
            <numerusform>%n cose fatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n promise(s) in time</source>
        <translation>
            <numerusform>{kept} su %n promessa in tempo</numerusform>
            <numerusform>{kept} su %n promesse in tempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) for today</source>
        <translation>
            <numerusform>%n promessa per oggi</numerusform>
            <numerusform>%n promesse per oggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n promessa in scadenza</numerusform>
            <numerusform>%n promesse in scadenza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) today</source>
        <translation>
            <numerusform>%n appuntamento oggi</numerusform>
            <numerusform>%n appuntamenti oggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) run out before you open again</source>
        <translation>
            <numerusform>%n risposta scade prima della riapertura</numerusform>
            <numerusform>%n risposte scadono prima della riapertura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done that nobody was told of</source>
        <translation>
            <numerusform>%n cosa fatta e non ancora detta</numerusform>
            <numerusform>%n cose fatte e non ancora dette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) for tomorrow to send</source>
        <translation>
            <numerusform>%n promemoria da inviare per domani</numerusform>
            <numerusform>%n promemoria da inviare per domani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) planned of the {offered} you offer.</source>
        <translation>
            <numerusform>%n ora pianificata sulle {offered} disponibili.</numerusform>
            <numerusform>%n ore pianificate sulle {offered} disponibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is planned yet of the %n hour(s) you offer.</source>
        <translation>
            <numerusform>Ancora niente di pianificato nell’ora disponibile.</numerusform>
            <numerusform>Ancora niente di pianificato nelle %n ore disponibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln voce</numerusform>
            <numerusform>%Ln voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tomorrow: remind %n</source>
        <translation>
            <numerusform>Domani: %n promemoria</numerusform>
            <numerusform>Domani: %n promemoria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>private, %n open</source>
        <translation>
            <numerusform>privata, %n aperta</numerusform>
            <numerusform>privata, %n aperte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared, %n open</source>
        <translation>
            <numerusform>condivisa, %n aperta</numerusform>
            <numerusform>condivisa, %n aperte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are full.</source>
        <translation>
            <numerusform>%n giornata piena.</numerusform>
            <numerusform>%n giornate piene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days hold more than you offer.</source>
        <translation>
            <numerusform>%n giornata con più ore di quelle disponibili.</numerusform>
            <numerusform>%n giornate con più ore di quelle disponibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) outside hours.</source>
        <translation>
            <numerusform>%n contatto fuori orario.</numerusform>
            <numerusform>%n contatti fuori orario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than the year before.</source>
        <translation>
            <numerusform>%n in meno rispetto all’anno prima.</numerusform>
            <numerusform>%n in meno rispetto all’anno prima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than the year before.</source>
        <translation>
            <numerusform>%n in più rispetto all’anno prima.</numerusform>
            <numerusform>%n in più rispetto all’anno prima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last {weeks}: %n promise(s) came due, {kept} kept in time.</source>
        <translation>
            <numerusform>Ultime {weeks}: %n promessa in scadenza, {kept} in tempo.</numerusform>
            <numerusform>Ultime {weeks}: %n promesse in scadenza, {kept} mantenute in tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appuntamento</numerusform>
            <numerusform>%n appuntamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that repeat(s)</source>
        <translation>
            <numerusform>%n appuntamento che si ripete</numerusform>
            <numerusform>%n appuntamenti che si ripetono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s)</source>
        <translation>
            <numerusform>%n attività</numerusform>
            <numerusform>%n attività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added</source>
        <translation>
            <numerusform>%n voce aggiunta</numerusform>
            <numerusform>%n voci aggiunte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be read.</source>
        <translation>
            <numerusform>%n voce non si è potuta leggere.</numerusform>
            <numerusform>%n voci non si sono potute leggere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of it were taken in before.</source>
        <translation>
            <numerusform>%n indicazione era già stata importata.</numerusform>
            <numerusform>%n indicazioni erano già state importate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See %n idea(s)</source>
        <translation>
            <numerusform>Guarda %n idea</numerusform>
            <numerusform>Guarda %n idee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n task(s)</source>
        <translation>
            <numerusform>Crea %n attività</numerusform>
            <numerusform>Crea %n attività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n task(s)</source>
        <translation>
            <numerusform>Creata %n attività</numerusform>
            <numerusform>Create %n attività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree to %n idea(s)</source>
        <translation>
            <numerusform>Accogli %n idea</numerusform>
            <numerusform>Accogli %n idee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are trying %n idea(s)</source>
        <translation>
            <numerusform>Stai provando %n idea</numerusform>
            <numerusform>Stai provando %n idee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that may help {name}</source>
        <translation>
            <numerusform>%n cosa che può aiutare {name}</numerusform>
            <numerusform>%n cose che possono aiutare {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) to go</source>
        <translation>
            <numerusform>Manca ancora %n giorno</numerusform>
            <numerusform>Mancano ancora %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in %n giorno lavorativo</numerusform>
            <numerusform>in %n giorni lavorativi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You would have kept {share}, and %n of their usual contacts fall outside.</source>
        <translation>
            <numerusform>Con queste regole: {share} di risposte in tempo, e %n dei contatti del cliente fuori orario.</numerusform>
            <numerusform>Con queste regole: {share} di risposte in tempo, e %n dei contatti del cliente fuori orario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of their usual contacts fall outside.</source>
        <translation>
            <numerusform>%n dei contatti del cliente è fuori orario.</numerusform>
            <numerusform>%n dei contatti del cliente sono fuori orario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n answer(s) in these three months: too few to say how many are kept.</source>
        <translation>
            <numerusform>Solo %n risposta in questi tre mesi: non basta per dire quante sarebbero in tempo.</numerusform>
            <numerusform>Solo %n risposte in questi tre mesi: troppo poche per dire quante sarebbero in tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n answer(s) had a time to keep: too few to say how many are kept.</source>
        <translation>
            <numerusform>Solo %n risposta aveva un tempo da rispettare: non basta per dire quante sarebbero in tempo.</numerusform>
            <numerusform>Solo %n risposte avevano un tempo da rispettare: troppo poche per dire quante sarebbero in tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were answered where no log can see, so they are not counted.</source>
        <translation>
            <numerusform>%n contatto ha avuto risposta altrove, fuori dal registro: non è nel conto.</numerusform>
            <numerusform>%n contatti hanno avuto risposta altrove, fuori dal registro: non sono nel conto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>All of it lies encrypted on this computer, in {store}. Nothing leaves it by itself.</source>
        <translation>Tutto è cifrato su questo computer, in {store}. Da qui niente esce da solo.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>Encrypted copies</source>
        <translation>Copie cifrate</translation>
    </message>
    <message>
        <source>Last one: {time}. In {folder}</source>
        <translation>Ultima: {time}. In {folder}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai un backup</translation>
    </message>
    <message>
        <source>A copy on another disk</source>
        <translation>Una copia su un altro disco</translation>
    </message>
    <message>
        <source>One encrypted file; what opens Garbo today opens it.</source>
        <translation>Un solo file cifrato, che si apre con ciò che oggi apre Garbo.</translation>
    </message>
    <message>
        <source>Backup to a file…</source>
        <translation>Backup su file…</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>What is in it is shown before anything changes, and what stands now is kept.</source>
        <translation>Garbo mostra che cosa contiene prima di cambiare qualcosa, e conserva ciò che c’è adesso.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Esporta tutto</translation>
    </message>
    <message>
        <source>All clients, for another program or another Garbo. Not encrypted.</source>
        <translation>Tutti i clienti, per un altro programma o un altro Garbo. Non cifrato.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Export one client</source>
        <translation>Esporta un cliente</translation>
    </message>
    <message>
        <source>For a client who asks what you hold of them. To erase one: on the client&apos;s page.</source>
        <translation>Per un cliente che chiede quali suoi dati conservi. Per cancellarne uno: dalla pagina del cliente.</translation>
    </message>
    <message>
        <source>Backup to a file</source>
        <translation>Backup su file</translation>
    </message>
    <message>
        <source>Backup (*.garbo-backup)</source>
        <translation>Backup (*.garbo-backup)</translation>
    </message>
    <message>
        <source>An encrypted copy was made and verified.</source>
        <translation>Copia cifrata creata e verificata.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Vai a un giorno</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Vai</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Friday, 15 Dec, in two weeks</source>
        <translation>venerdì, 15 dic, fra due settimane</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No day was understood here. Try “20 Nov”, “Friday” or “in two weeks”.</source>
        <translation>Non riconosco il giorno. Prova «20 nov», «venerdì» o «fra due settimane».</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>The day begins</source>
        <translation>Inizio giornata</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>Fine giornata</translation>
    </message>
    <message>
        <source>{time} in conversation</source>
        <translation>{time} di conversazione</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Fatto oggi</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>First deadline {time}</source>
        <translation>Prima scadenza: {time}</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Riapertura: {day}</translation>
    </message>
    <message>
        <source>Nothing with a time yet</source>
        <translation>Ancora niente con un orario</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>Chiudi e blocca</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Chiudi per oggi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buona serata</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Chiuso per oggi</translation>
    </message>
    <message>
        <source>Copied: what is to be told, client by client</source>
        <translation>Copiato: le cose da dire, cliente per cliente</translation>
    </message>
    <message>
        <source>Nothing promised for today</source>
        <translation>Nessuna promessa per oggi</translation>
    </message>
    <message>
        <source>No appointment today</source>
        <translation>Nessun appuntamento oggi</translation>
    </message>
    <message>
        <source>Nobody has to wait beyond the agreed time.</source>
        <translation>Nessuno deve aspettare oltre il tempo concordato.</translation>
    </message>
</context>
<context>
    <name>DaysForm</name>
    <message>
        <source>From which day to which?</source>
        <translation>Da quale giorno a quale?</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostra questi giorni</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal giorno</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al giorno</translation>
    </message>
    <message>
        <source>3 March</source>
        <translation>3 marzo</translation>
    </message>
    <message>
        <source>Write a day, as in 3 March or Friday.</source>
        <translation>Scrivi un giorno, per esempio 3 marzo o venerdì.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>How to reach me</source>
        <translation>Come contattarmi</translation>
    </message>
    <message>
        <source>The agreed hours and answer times</source>
        <translation>Orari e tempi di risposta concordati</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Che cosa vale ora</translation>
    </message>
    <message>
        <source>What they asked for, to be confirmed</source>
        <translation>Le richieste del cliente, da confermare</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <translation>Persone e numeri</translation>
    </message>
    <message>
        <source>A page, and a contact file for the phone</source>
        <translation>Una pagina e un file di contatti per il telefono</translation>
    </message>
    <message>
        <source>A tool, step by step</source>
        <translation>Uno strumento, passo passo</translation>
    </message>
    <message>
        <source>Reminders, address book, passwords, the list</source>
        <translation>Promemoria, rubrica, password, lista</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Password manager</source>
        <translation>Gestore di password</translation>
    </message>
    <message>
        <source>The shared list</source>
        <translation>Lista condivisa</translation>
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
        <translation>I tuoi documenti</translation>
    </message>
    <message>
        <source>What clients see of you, on every page from now on. What was sent stays as it was.</source>
        <translation>Ciò che i clienti vedono di te, d’ora in poi in ogni pagina. Ciò che hai già inviato resta com’era.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Name at the foot</source>
        <translation>Nome a piè di pagina</translation>
    </message>
    <message>
        <source>Your name or that of your business</source>
        <translation>Il tuo nome o quello della tua attività</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Di che cosa ti occupi</translation>
    </message>
    <message>
        <source>Virtual assistance</source>
        <translation>Assistenza virtuale</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
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
        <translation>Come la vedono i clienti</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Questo file non si può leggere.</translation>
    </message>
    <message>
        <source>Anna Kowalska</source>
        <comment>an invented client, with a name that is usual in the language</comment>
        <translation>Anna Ferri</translation>
    </message>
</context>
<context>
    <name>DocumentsSheet</name>
    <message>
        <source>Documents for whom? Choose a client first.</source>
        <translation>Documenti per chi? Prima scegli un cliente.</translation>
    </message>
    <message>
        <source>Documents for {client}</source>
        <translation>Documenti per {client}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Which tool</source>
        <translation>Quale strumento</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Il suo telefono</translation>
    </message>
    <message>
        <source>Lists and agenda…</source>
        <translation>Liste e agenda…</translation>
    </message>
    <message>
        <source>The week…</source>
        <translation>Riepilogo…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Salva pagina web</translation>
    </message>
    <message>
        <source>Save contact file</source>
        <translation>Salva contatti</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Bozza di mail</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Salva calendario</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Bozza di mail (*.eml)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Contatti (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Salva il documento</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a chat.</source>
        <translation>Copiato. Si può incollare in una chat.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. What you note under ‘What holds now’ comes here.</source>
        <translation>Ancora nessuna richiesta. Ciò che annoti in «Che cosa vale ora» compare qui.</translation>
    </message>
    <message>
        <source>No numbers of theirs yet: only yours, from your signature.</source>
        <translation>Ancora nessun numero del cliente: solo i tuoi, dalla firma.</translation>
    </message>
    <message>
        <source>What to do when it cannot wait</source>
        <translation>Che cosa fare se qualcosa non può aspettare</translation>
    </message>
    <message>
        <source>stands in it</source>
        <translation>nella pagina</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>non nella pagina</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>revocata</translation>
    </message>
    <message>
        <source>No hours are agreed yet</source>
        <translation>Ancora nessun orario concordato</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Quale documento</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation>Due parole tue</translation>
    </message>
    <message>
        <source>Not needed; it stands under the greeting</source>
        <translation>Facoltative; stanno sotto il saluto</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n message(s) added</source>
        <translation>
            <numerusform>%Ln messaggio aggiunto</numerusform>
            <numerusform>%Ln messaggi aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added</source>
        <translation>
            <numerusform>%Ln voce aggiunta</numerusform>
            <numerusform>%Ln voci aggiunte</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {names}.</source>
        <translation>Ora tra i clienti: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n c’era già.</numerusform>
            <numerusform>%n c’erano già.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {number}.</source>
        <translation>Tralasciati: {number}.</translation>
    </message>
    <message>
        <source>Hours and answer times start from what is usual for you.</source>
        <translation>Orari e tempi di risposta partono da quelli tuoi abituali.</translation>
    </message>
    <message>
        <source>See who waits</source>
        <translation>Guarda chi aspetta</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>Importane un’altra</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Annulla questa importazione</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>I tuoi orari</translation>
    </message>
    <message>
        <source>First client</source>
        <translation>Primo cliente</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <translation>Ripristino il backup…</translation>
    </message>
    <message>
        <source>The copy of {day} is in place. Open it with what opened it then.</source>
        <translation>La copia del giorno {day} è al suo posto. Aprila con ciò che la apriva allora.</translation>
    </message>
    <message>
        <source>What stood before is kept in {folder}</source>
        <translation>Ciò che c’era prima è conservato in {folder}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the chat here</source>
        <translation>Rilascia qui la chat</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>No time was understood here. Try “Friday 10”, “15 Nov” or “in 2 hours”.</source>
        <translation>Non riconosco il momento. Prova «venerdì alle 10», «15 nov» o «fra 2 ore».</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n altra riga</numerusform>
            <numerusform>altre %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correggi…</translation>
    </message>
    <message>
        <source>Correct the line of {time}</source>
        <translation>Correggi la riga delle {time}</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Senza testo</translation>
    </message>
    <message>
        <source>What you answered, if you like</source>
        <translation>Che cosa hai risposto, se vuoi</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Sta arrivando</translation>
    </message>
    <message>
        <source>Answered just now</source>
        <translation>Risposto ora</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>me</source>
        <translation>io</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name} for good</source>
        <translation>Cancella {name} per sempre</translation>
    </message>
    <message>
        <source>Remove them too; a fresh copy is made first</source>
        <translation>Rimuovi anche queste; prima viene creata una copia nuova</translation>
    </message>
    <message>
        <source>Type the client&apos;s name, so that it is meant</source>
        <translation>Per conferma scrivi il nome del cliente</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Cancella per sempre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>This is not the name. It is {name}.</source>
        <translation>Il nome non è questo: è {name}.</translation>
    </message>
    <message>
        <source>Erased for good: {name}.</source>
        <translation>Dati cancellati per sempre: {name}.</translation>
    </message>
    <message>
        <source>The client is erased, but older copies could not be removed.</source>
        <translation>Il cliente è cancellato, ma non è stato possibile rimuovere le copie precedenti.</translation>
    </message>
    <message>
        <source>Erasing every line and every word of the search…</source>
        <translation>Cancello ogni riga e ogni parola della ricerca…</translation>
    </message>
    <message>
        <source>Nothing was written about this client yet.</source>
        <translation>Su questo cliente non c’è ancora niente di scritto.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Che cosa si cancella</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Non si può annullare.</translation>
    </message>
    <message>
        <source>Files you exported or sent, and copies you made elsewhere: Garbo does not reach them.</source>
        <translation>I file che hai esportato o inviato e le copie fatte altrove: lì Garbo non arriva.</translation>
    </message>
    <message>
        <source>What other clients wrote about them: it belongs to those clients.</source>
        <translation>Ciò che altri clienti ne hanno scritto: appartiene a loro.</translation>
    </message>
    <message>
        <source>The law asks for nothing to be kept here: your invoices are not in Garbo.</source>
        <translation>Per legge qui non c’è niente da conservare: le tue fatture non sono in Garbo.</translation>
    </message>
    <message>
        <source>What stays all the same</source>
        <translation>Che cosa resta comunque</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Garbo could not do this.</source>
        <translation>Garbo non è riuscito a farlo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your data is safe here.</source>
        <translation>Non è cambiato niente. I tuoi dati sono al sicuro qui.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Così com’è non si può salvare.</translation>
    </message>
    <message>
        <source>This key does not open the store.</source>
        <translation>Questa chiave non apre l’archivio.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store.</source>
        <translation>Questa frase segreta non apre l’archivio.</translation>
    </message>
    <message>
        <source>This recovery code does not open the store.</source>
        <translation>Questo codice di recupero non apre l’archivio.</translation>
    </message>
    <message>
        <source>This key file does not open the store.</source>
        <translation>Questo file chiave non apre l’archivio.</translation>
    </message>
    <message>
        <source>The key file must hold exactly 32 bytes.</source>
        <translation>Il file chiave deve contenere esattamente 32 byte.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>Il file chiave non si può leggere.</translation>
    </message>
    <message>
        <source>The store is locked.</source>
        <translation>L’archivio è bloccato.</translation>
    </message>
    <message>
        <source>There is no store here yet.</source>
        <translation>Qui non c’è ancora un archivio.</translation>
    </message>
    <message>
        <source>The file with the keys (store.keys) is missing beside the store.</source>
        <translation>Accanto all’archivio manca il file con le chiavi (store.keys).</translation>
    </message>
    <message>
        <source>The file with the keys (store.keys) is damaged.</source>
        <translation>Il file con le chiavi (store.keys) è danneggiato.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so nothing was opened.</source>
        <translation>Questa installazione non può cifrare, perciò non è stato aperto niente.</translation>
    </message>
    <message>
        <source>Your data was written by a newer version of Garbo.</source>
        <translation>I tuoi dati sono stati scritti da una versione più recente di Garbo.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>L’archivio è danneggiato.</translation>
    </message>
    <message>
        <source>Garbo is already open on this data.</source>
        <translation>Garbo è già aperto su questi dati.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>The store cannot be written to here.</source>
        <translation>Qui non si può scrivere nell’archivio.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Non c’è niente da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>Non c’è niente da ripetere.</translation>
    </message>
    <message>
        <source>This cannot be taken back: something newer builds on it.</source>
        <translation>Non si può annullare: qualcosa di più recente ne dipende.</translation>
    </message>
    <message>
        <source>This is there already, or what it belongs to is gone.</source>
        <translation>C’è già, oppure ciò a cui appartiene non c’è più.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>Il disco non ha risposto come dovrebbe.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be verified and was thrown away.</source>
        <translation>Il backup di oggi non ha superato la verifica ed è stato scartato.</translation>
    </message>
    <message>
        <source>This file is not a backup of Garbo&apos;s, or part of it is missing.</source>
        <translation>Questo file non è un backup di Garbo, o ne manca una parte.</translation>
    </message>
    <message>
        <source>This file belongs to Garbo itself: choose another one.</source>
        <translation>Questo file appartiene a Garbo: scegline un altro.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il file {path} non esiste.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Non si può scrivere {path}.</translation>
    </message>
    <message>
        <source>The keys are here, but the store that they open is not.</source>
        <translation>Le chiavi ci sono, ma l’archivio che aprono no.</translation>
    </message>
    <message>
        <source>There is a store here already.</source>
        <translation>Qui c’è già un archivio.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Serve una frase segreta.</translation>
    </message>
    <message>
        <source>This recovery code is mistyped: a sign is wrong or missing.</source>
        <translation>Il codice di recupero è scritto male: un carattere è sbagliato o manca.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not give the key.</source>
        <translation>Il portachiavi di sistema non ha dato la chiave.</translation>
    </message>
    <message>
        <source>This is the last way in beside the recovery code.</source>
        <translation>È l’ultimo accesso oltre al codice di recupero.</translation>
    </message>
    <message>
        <source>This store has no such way in.</source>
        <translation>Questo archivio non si apre in questo modo.</translation>
    </message>
    <message>
        <source>This agreement cannot hold as it is.</source>
        <translation>Così com’è, questo accordo non può valere.</translation>
    </message>
    <message>
        <source>Which day is meant? Write it like 20 Nov, or 20/11.</source>
        <translation>Quale giorno? Scrivi per esempio 20 nov, oppure 20/11.</translation>
    </message>
    <message>
        <source>These days cannot be taken off.</source>
        <translation>Questi giorni non si possono chiudere.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>L’ultimo giorno viene prima del primo.</translation>
    </message>
    <message>
        <source>Choose one country from the list.</source>
        <translation>Scegli un paese dall’elenco.</translation>
    </message>
    <message>
        <source>This agreement is not there any more.</source>
        <translation>Questo accordo non c’è più.</translation>
    </message>
    <message>
        <source>This agreement has begun: what arrived under it keeps it true. Make a new one.</source>
        <translation>Questo accordo è già iniziato e vale per ciò che è arrivato da allora. Creane uno nuovo.</translation>
    </message>
    <message>
        <source>Nothing has been agreed with this client yet.</source>
        <translation>Con questo cliente non c’è ancora nessun accordo.</translation>
    </message>
    <message>
        <source>No day opens before the hour by which an answer is due.</source>
        <translation>In nessun giorno gli orari iniziano prima dell’ora entro cui serve una risposta.</translation>
    </message>
    <message>
        <source>This task is not there any more.</source>
        <translation>Questa attività non c’è più.</translation>
    </message>
    <message>
        <source>It fits nowhere on that day inside your hours.</source>
        <translation>Quel giorno non c’è posto nei tuoi orari.</translation>
    </message>
    <message>
        <source>There is no client called {name}.</source>
        <translation>Non c’è un cliente di nome {name}.</translation>
    </message>
    <message>
        <source>More than one client fits {name}: {names}.</source>
        <translation>Più clienti corrispondono a {name}: {names}.</translation>
    </message>
    <message>
        <source>Say whose chat this is.</source>
        <translation>Indica di quale cliente è la chat.</translation>
    </message>
    <message>
        <source>Say whose calendar this is.</source>
        <translation>Indica di quale cliente è il calendario.</translation>
    </message>
    <message>
        <source>This is a group chat: say which client it belongs to.</source>
        <translation>È una chat di gruppo: indica a quale cliente appartiene.</translation>
    </message>
    <message>
        <source>Say which of these is you.</source>
        <translation>Indica quale di questi nomi è il tuo.</translation>
    </message>
    <message>
        <source>The dates can be read in two ways: say which.</source>
        <translation>Le date si possono leggere in due modi: indica quale.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Serve un nome.</translation>
    </message>
    <message>
        <source>Choose at least two entries to join.</source>
        <translation>Scegli almeno due voci da unire.</translation>
    </message>
    <message>
        <source>Only entries of one client, one side and one channel can be joined.</source>
        <translation>Si possono unire solo voci dello stesso cliente, della stessa parte e dello stesso canale.</translation>
    </message>
    <message>
        <source>The other side spoke in between: joined, what came after it would count as answered.</source>
        <translation>In mezzo ha parlato l’altra parte: unendo le voci, ciò che è arrivato dopo risulterebbe già con risposta.</translation>
    </message>
    <message>
        <source>Each of the two needs some words.</source>
        <translation>Ciascuna delle due ha bisogno di un testo.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Questa voce non c’è più.</translation>
    </message>
    <message>
        <source>This client cannot be kept like that.</source>
        <translation>Così il cliente non si può salvare.</translation>
    </message>
    <message>
        <source>This person cannot be kept like that.</source>
        <translation>Così la persona non si può salvare.</translation>
    </message>
    <message>
        <source>This client is not there any more.</source>
        <translation>Questo cliente non c’è più.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Questa persona non c’è più.</translation>
    </message>
    <message>
        <source>{given} is no telephone number.</source>
        <translation>{given} non è un numero di telefono.</translation>
    </message>
    <message>
        <source>{given} is no e-mail address.</source>
        <translation>{given} non è un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Documents can be written in English, Italian or Polish.</source>
        <translation>I documenti possono essere in inglese, italiano o polacco.</translation>
    </message>
    <message>
        <source>This day lies too far away.</source>
        <translation>Questo giorno è troppo lontano.</translation>
    </message>
    <message>
        <source>A contact takes a week at most.</source>
        <translation>Un contatto dura al massimo una settimana.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Questo nome è troppo lungo.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>Il fuso orario {zone} non esiste.</translation>
    </message>
    <message>
        <source>This is no picture in PNG, JPEG or SVG.</source>
        <translation>Questa non è un’immagine PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>This picture is too large: 1 MB and 4,000 dots a side at most.</source>
        <translation>Questa immagine è troppo grande: al massimo 1 MB e 4.000 pixel per lato.</translation>
    </message>
    <message>
        <source>This picture is damaged: no page can be set with it.</source>
        <translation>Questa immagine è danneggiata: non si può mettere in nessuna pagina.</translation>
    </message>
    <message>
        <source>This drawing asks for other files or runs a script. Save it as PNG.</source>
        <translation>Questo disegno richiama altri file o esegue uno script. Salvalo come PNG.</translation>
    </message>
    <message>
        <source>Write a colour like #0B6B63.</source>
        <translation>Scrivi un colore come #0B6B63.</translation>
    </message>
    <message>
        <source>The page could not be set.</source>
        <translation>Non è stato possibile comporre la pagina.</translation>
    </message>
    <message>
        <source>This page is marked as sent and stays as it was sent.</source>
        <translation>Questa pagina è segnata come inviata e resta com’era all’invio.</translation>
    </message>
    <message>
        <source>This page is not marked as sent.</source>
        <translation>Questa pagina non è segnata come inviata.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Questa importazione è già stata annullata.</translation>
    </message>
    <message>
        <source>The agreed hours are never open, so no answer could ever be due.</source>
        <translation>Gli orari concordati sono vuoti, quindi nessuna risposta avrebbe una scadenza.</translation>
    </message>
    <message>
        <source>This to-do cannot be kept as it is.</source>
        <translation>Così l’attività non si può salvare.</translation>
    </message>
    <message>
        <source>This list cannot be kept as it is.</source>
        <translation>Così la lista non si può salvare.</translation>
    </message>
    <message>
        <source>This appointment cannot be kept as it is.</source>
        <translation>Così l’appuntamento non si può salvare.</translation>
    </message>
    <message>
        <source>This instruction cannot be kept as it is.</source>
        <translation>Così l’istruzione non si può salvare.</translation>
    </message>
    <message>
        <source>This list is private.</source>
        <translation>Questa lista è privata.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Questa lista non esiste.</translation>
    </message>
    <message>
        <source>This list is not there any more.</source>
        <translation>Questa lista non c’è più.</translation>
    </message>
    <message>
        <source>This plan cannot be kept as it is.</source>
        <translation>Così il piano non si può salvare.</translation>
    </message>
    <message>
        <source>This list has no goal, so it is no plan.</source>
        <translation>Questa lista non ha un traguardo, quindi non è un piano.</translation>
    </message>
    <message>
        <source>Say the day that the plan leads to, like 20 Nov or Friday.</source>
        <translation>Indica il giorno del traguardo, per esempio 20 nov o venerdì.</translation>
    </message>
    <message>
        <source>A step takes 0 to {most} working days.</source>
        <translation>Una tappa dura da 0 a {most} giorni lavorativi.</translation>
    </message>
    <message>
        <source>The room can be 0 to {most} working days.</source>
        <translation>Il margine va da 0 a {most} giorni lavorativi.</translation>
    </message>
    <message>
        <source>A plan takes {most} steps at most.</source>
        <translation>Un piano ha al massimo {most} tappe.</translation>
    </message>
    <message>
        <source>This template cannot be kept as it is.</source>
        <translation>Così il modello non si può salvare.</translation>
    </message>
    <message>
        <source>This template is not there any more.</source>
        <translation>Questo modello non c’è più.</translation>
    </message>
    <message>
        <source>Only what is yours to do can be a promise.</source>
        <translation>Solo ciò che tocca a te può essere una promessa.</translation>
    </message>
    <message>
        <source>How it comes again was not understood.</source>
        <translation>La ripetizione non è stata riconosciuta.</translation>
    </message>
    <message>
        <source>What comes again needs a first time.</source>
        <translation>Per ripetersi serve una prima volta.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Scrivi almeno una parola.</translation>
    </message>
    <message>
        <source>Say what happened, or what you promise.</source>
        <translation>Scrivi che cosa è successo, o che cosa prometti.</translation>
    </message>
    <message>
        <source>This cannot be logged as it is.</source>
        <translation>Così com’è non si può registrare.</translation>
    </message>
    <message>
        <source>Say which client it was.</source>
        <translation>Indica quale cliente era.</translation>
    </message>
    <message>
        <source>More than one client fits: {names}.</source>
        <translation>Corrispondono più clienti: {names}.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Scrivi in poche parole che cos’è.</translation>
    </message>
    <message>
        <source>This is too long for one line: put the rest into the notes.</source>
        <translation>È troppo lungo per una riga: metti il resto nelle note.</translation>
    </message>
    <message>
        <source>There is nothing written here.</source>
        <translation>Qui non c’è scritto niente.</translation>
    </message>
    <message>
        <source>An appointment needs a time.</source>
        <translation>Per un appuntamento serve un’ora.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Questo testo è troppo lungo.</translation>
    </message>
    <message>
        <source>This appointment is not there any more.</source>
        <translation>Questo appuntamento non c’è più.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Finirebbe prima di cominciare.</translation>
    </message>
    <message>
        <source>Say who it was: you, or the client.</source>
        <translation>Indica di chi si tratta: tu o il cliente.</translation>
    </message>
    <message>
        <source>By this it would never come.</source>
        <translation>Con questa ripetizione non capiterebbe mai.</translation>
    </message>
    <message>
        <source>It comes by a rule of its own, which cannot go to another day: choose anew how often it comes.</source>
        <translation>Ha una ripetizione personalizzata, che non si può portare su un altro giorno: scegli di nuovo la ripetizione.</translation>
    </message>
    <message>
        <source>This time is your own: there is nobody to remind and nothing to settle.</source>
        <translation>È un impegno tuo: non c’è nessuno a cui ricordarlo, né un esito da indicare.</translation>
    </message>
    <message>
        <source>This instruction is not there any more.</source>
        <translation>Questa istruzione non c’è più.</translation>
    </message>
    <message>
        <source>This does not hold any more, so there is nothing to end.</source>
        <translation>Non vale più, quindi non c’è niente da chiudere.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Questo file non c’è più.</translation>
    </message>
    <message>
        <source>This is a folder: choose a file in it.</source>
        <translation>Questa è una cartella: scegli un file al suo interno.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Questo non è un file normale.</translation>
    </message>
    <message>
        <source>This file may not be read with your rights on this computer.</source>
        <translation>I tuoi permessi su questo computer non bastano per leggere il file.</translation>
    </message>
    <message>
        <source>This is a portfolio file of Garbo&apos;s, not a chat.</source>
        <translation>Questo è un file portfolio di Garbo, non una chat.</translation>
    </message>
    <message>
        <source>This is not a chat from WhatsApp.</source>
        <translation>Questa non è una chat di WhatsApp.</translation>
    </message>
    <message>
        <source>The packed file holds too many files to be read safely.</source>
        <translation>Il file compresso contiene troppi file per una lettura sicura.</translation>
    </message>
    <message>
        <source>The packed file is locked with a password.</source>
        <translation>Il file compresso è protetto da una password.</translation>
    </message>
    <message>
        <source>There is no chat in this packed file.</source>
        <translation>In questo file compresso non c’è nessuna chat.</translation>
    </message>
    <message>
        <source>The file needs too much memory to be read safely.</source>
        <translation>Il file richiede troppa memoria per una lettura sicura.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Non è stato possibile leggere il file.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importazione è stata interrotta.</translation>
    </message>
    <message>
        <source>This file is not a chat that Garbo can read.</source>
        <translation>Questo file non è una chat che Garbo sa leggere.</translation>
    </message>
    <message>
        <source>This file is not a calendar that Garbo can read.</source>
        <translation>Questo file non è un calendario che Garbo sa leggere.</translation>
    </message>
    <message>
        <source>There is no message in this file.</source>
        <translation>In questo file non c’è nessun messaggio.</translation>
    </message>
    <message>
        <source>This file is not a text.</source>
        <translation>Questo non è un file di testo.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read.</source>
        <translation>I caratteri di questo file non si possono leggere.</translation>
    </message>
    <message>
        <source>The packed file is broken and cannot be opened.</source>
        <translation>Il file compresso è danneggiato e non si apre.</translation>
    </message>
    <message>
        <source>This e-mail is broken and cannot be read.</source>
        <translation>Questa e-mail è danneggiata e non si può leggere.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>Il file è troppo grande per essere letto.</translation>
    </message>
    <message>
        <source>The file took too long to read.</source>
        <translation>La lettura del file è durata troppo.</translation>
    </message>
    <message>
        <source>This file is not a portfolio file.</source>
        <translation>Questo non è un file portfolio.</translation>
    </message>
    <message>
        <source>There is no reply to a shared page in it.</source>
        <translation>Qui non c’è nessuna risposta a una pagina condivisa.</translation>
    </message>
    <message>
        <source>This reply was made by a page of a newer version of Garbo.</source>
        <translation>Questa risposta viene da una pagina creata con una versione più recente di Garbo.</translation>
    </message>
    <message>
        <source>This reply is incomplete, or was changed on its way.</source>
        <translation>Questa risposta è incompleta, o è stata alterata durante l’invio.</translation>
    </message>
    <message>
        <source>This is too large to be a reply to a shared page.</source>
        <translation>È troppo grande per essere la risposta a una pagina condivisa.</translation>
    </message>
    <message>
        <source>This replies to a page that was not made here, or whose client was erased.</source>
        <translation>Risponde a una pagina che non è stata creata qui, o di un cliente cancellato.</translation>
    </message>
    <message>
        <source>This reply was not made by the page that it names, or was changed since.</source>
        <translation>Questa risposta non viene dalla pagina che indica, o è stata modificata dopo.</translation>
    </message>
    <message>
        <source>This reply speaks of something that never stood on its page.</source>
        <translation>Questa risposta riguarda qualcosa che nella sua pagina non c’è mai stato.</translation>
    </message>
    <message>
        <source>This portfolio file was written by a newer version of Garbo.</source>
        <translation>Questo file portfolio viene da una versione più recente di Garbo.</translation>
    </message>
    <message>
        <source>Choose another day, or drag it to a time.</source>
        <translation>Scegli un altro giorno, o trascinala su un orario.</translation>
    </message>
    <message>
        <source>Check capital letters and keyboard language. Nothing is lost.</source>
        <translation>Controlla le maiuscole e la lingua della tastiera. Non è andato perso niente.</translation>
    </message>
    <message>
        <source>Compare it group by group with your copy. Nothing is lost.</source>
        <translation>Confrontalo gruppo per gruppo con la tua copia. Non è andato perso niente.</translation>
    </message>
    <message>
        <source>Open Garbo with the passphrase or the recovery code. Nothing is lost.</source>
        <translation>Apri Garbo con la frase segreta o con il codice di recupero. Non è andato perso niente.</translation>
    </message>
    <message>
        <source>Choose a passphrase first. Nothing was changed.</source>
        <translation>Scegli prima una frase segreta. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>A backup holds a copy of it. Nothing was changed.</source>
        <translation>Ogni backup ne contiene una copia. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newer version to open it.</source>
        <translation>Sono rimasti com’erano. Per aprirli installa la versione più recente.</translation>
    </message>
    <message>
        <source>It was left as it is. Put the last backup back.</source>
        <translation>È rimasto com’era. Ripristina l’ultimo backup.</translation>
    </message>
    <message>
        <source>Put the last backup back.</source>
        <translation>Ripristina l’ultimo backup.</translation>
    </message>
    <message>
        <source>This seems to be a client’s reply to a shared page.</source>
        <translation>Sembra la risposta di un cliente a una pagina condivisa.</translation>
    </message>
    <message>
        <source>Close the other one first. Nothing was changed.</source>
        <translation>Prima chiudi l’altra finestra. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Nothing was written, and what was there is safe. Make room and try again.</source>
        <translation>Non è stato scritto niente, e ciò che c’era è al sicuro. Libera spazio e riprova.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the rights of its folder.</source>
        <translation>Non è cambiato niente. Controlla i permessi della cartella.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto niente.</translation>
    </message>
    <message>
        <source>Nothing was written. Check that the disk is still there.</source>
        <translation>Non è stato scritto niente. Controlla che il disco sia ancora collegato.</translation>
    </message>
    <message>
        <source>Your data is safe here. It is tried again later.</source>
        <translation>I tuoi dati sono al sicuro qui. Garbo riproverà più tardi.</translation>
    </message>
    <message>
        <source>In WhatsApp choose Export chat, and drop the .txt or .zip here.</source>
        <translation>In WhatsApp scegli «Esporta chat» e trascina qui il file .txt o .zip.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>Unpack it first. Nothing was added.</source>
        <translation>Prima decomprimilo. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>Export the chat again. Nothing was added.</source>
        <translation>Esporta di nuovo la chat. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>Copy its text and paste it on Today. Nothing was added.</source>
        <translation>Copiane il testo e incollalo in «Oggi». Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>Take all that the client sent, from its first line to its last. Nothing was changed.</source>
        <translation>Copia tutto ciò che ha mandato il cliente, dalla prima riga all’ultima. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Install the newer version to take it in. Nothing was changed.</source>
        <translation>Per importarla installa la versione più recente. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Ask for it as a saved file. Nothing was changed.</source>
        <translation>Fattela mandare come file salvato. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Ask the client whether it is theirs. Nothing was changed.</source>
        <translation>Chiedi al cliente se è davvero sua. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>This seems to be a picture.</source>
        <translation>Sembra un’immagine.</translation>
    </message>
    <message>
        <source>This seems to be a recording or a film.</source>
        <translation>Sembra una registrazione o un video.</translation>
    </message>
    <message>
        <source>This seems to be a PDF.</source>
        <translation>Sembra un PDF.</translation>
    </message>
    <message>
        <source>This seems to be an office document.</source>
        <translation>Sembra un documento Office.</translation>
    </message>
    <message>
        <source>This seems to be a spreadsheet.</source>
        <translation>Sembra un foglio di calcolo.</translation>
    </message>
    <message>
        <source>This seems to be a table.</source>
        <translation>Sembra una tabella.</translation>
    </message>
    <message>
        <source>This seems to be a packed file that no phone exports.</source>
        <translation>Sembra un file compresso che nessun telefono esporta.</translation>
    </message>
    <message>
        <source>This seems to be e-mail.</source>
        <translation>Sembra posta elettronica.</translation>
    </message>
    <message>
        <source>This seems to be a calendar.</source>
        <translation>Sembra un calendario.</translation>
    </message>
    <message>
        <source>This seems to be a contact card.</source>
        <translation>Sembra una scheda contatto.</translation>
    </message>
    <message>
        <source>This seems to be a backup of calls or text messages.</source>
        <translation>Sembra un backup di chiamate o SMS.</translation>
    </message>
    <message>
        <source>This seems to be a chat from Telegram.</source>
        <translation>Sembra una chat di Telegram.</translation>
    </message>
    <message>
        <source>Export the chat without media. Nothing was added.</source>
        <translation>Esporta la chat senza media. Non è stato aggiunto niente.</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Chi è chi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Chats and calendars</source>
        <translation>Chat e calendari</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>Importa una chat</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken back.</source>
        <translation>
            <numerusform>%Ln messaggio rimosso.</numerusform>
            <numerusform>%Ln messaggi rimossi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since stay.</source>
        <translation>
            <numerusform>Ne resta %n, modificato nel frattempo.</numerusform>
            <numerusform>Ne restano %n, modificati nel frattempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on this computer only</source>
        <translation>Lettura solo su questo computer</translation>
    </message>
    <message>
        <source>read on this computer only</source>
        <translation>solo su questo computer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Scegli dove…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Esporta {name}</translation>
    </message>
    <message>
        <source>Export one client</source>
        <translation>Esporta un cliente</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Esporta tutto</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Esporta in</translation>
    </message>
    <message>
        <source>Portfolio file</source>
        <translation>File portfolio</translation>
    </message>
    <message>
        <source>Exported: {file}. It is not encrypted.</source>
        <translation>Esportato: {file}. Non è cifrato.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Scrivo il file…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non contiene</translation>
    </message>
    <message>
        <source>Everything that Garbo knows of this client: people, agreements, every line with what you ticked, to-dos and all their lists, appointments, instructions. It is meant for the client&apos;s own eyes (Art. 20 GDPR) and is not encrypted: look through it before you hand it over.</source>
        <translation>Tutto ciò che Garbo sa di questo cliente: persone, accordi, ogni riga con ciò che hai spuntato, attività e tutte le liste, appuntamenti, istruzioni. È destinato solo al cliente (art. 20 GDPR) e non è cifrato: rileggilo prima di consegnarlo.</translation>
    </message>
    <message>
        <source>Your decisions on what Garbo showed, your private notes, all other clients.</source>
        <translation>Le tue decisioni su ciò che Garbo ha mostrato, le tue note private, tutti gli altri clienti.</translation>
    </message>
    <message>
        <source>All clients with everything about them, your hours and your name, as a file that other programs can read and that Garbo can take in again. It is not encrypted: keep it as you would keep the originals.</source>
        <translation>Tutti i clienti con tutto ciò che li riguarda, i tuoi orari e il tuo nome, in un file che altri programmi possono leggere e che Garbo può riprendere. Non è cifrato: conservalo con la stessa cura degli originali.</translation>
    </message>
    <message>
        <source>Your private notes: they travel in encrypted copies only.</source>
        <translation>Le tue note private: viaggiano solo nelle copie cifrate.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Technical details</source>
        <translation>Dettagli tecnici</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Something in Garbo went wrong</source>
        <translation>Qualcosa in Garbo è andato storto</translation>
    </message>
    <message>
        <source>What was saved is safe. You can go on; if it happens again, close Garbo and open it anew.</source>
        <translation>Quello che era salvato è al sicuro. Puoi continuare; se succede ancora, chiudi Garbo e riaprilo.</translation>
    </message>
</context>
<context>
    <name>FairnessScale</name>
    <message>
        <source>Only to look at: nothing of this is kept.</source>
        <translation>Solo per vedere: di questo non si conserva niente.</translation>
    </message>
    <message>
        <source>What if it did not count?</source>
        <translation>E se non contasse?</translation>
    </message>
    <message>
        <source>My late answers</source>
        <translation>Mie risposte in ritardo</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ciò che era concordato</translation>
    </message>
    <message>
        <source>Busy days</source>
        <translation>Periodo intenso</translation>
    </message>
    <message>
        <source>What was agreed as an exception</source>
        <translation>Ciò che era concordato come eccezione</translation>
    </message>
    <message>
        <source>Busy from</source>
        <translation>Intenso dal giorno</translation>
    </message>
    <message>
        <source>Busy to</source>
        <translation>Al giorno</translation>
    </message>
    <message>
        <source>Tick what was agreed.</source>
        <translation>Spunta ciò che era concordato.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostra ciò che scrivi</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Portfolio file</source>
        <translation>File portfolio</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clienti</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tutti i clienti</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Altri giorni…</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Le due parti</translation>
    </message>
    <message>
        <source>From clients</source>
        <translation>Dai clienti</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Da me</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Ogni stato</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Aspetta risposta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chiamate perse</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tutti i tag</translation>
    </message>
</context>
<context>
    <name>FirstClient</name>
    <message>
        <source>Who is your first client?</source>
        <translation>Chi è il tuo primo cliente?</translation>
    </message>
    <message>
        <source>A name is enough. Their hours start from yours.</source>
        <translation>Basta il nome. I suoi orari partono dai tuoi.</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nome del cliente</translation>
    </message>
    <message>
        <source>Vetreria Sole</source>
        <translation>Vetreria Sole</translation>
    </message>
    <message>
        <source>Or begin with</source>
        <translation>Oppure comincia da</translation>
    </message>
    <message>
        <source>A chat from WhatsApp</source>
        <translation>Una chat di WhatsApp</translation>
    </message>
    <message>
        <source>Garbo shows who waits, and until when.</source>
        <translation>Garbo mostra chi aspetta, e fino a quando.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Invented clients, to look around</source>
        <translation>Clienti inventati, per dare un’occhiata</translation>
    </message>
    <message>
        <source>They have a place of their own and never meet yours.</source>
        <translation>Stanno in un archivio a parte e non si mescolano mai ai tuoi.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Dai un’occhiata</translation>
    </message>
    <message>
        <source>Add and open Garbo</source>
        <translation>Aggiungi e apri Garbo</translation>
    </message>
    <message>
        <source>Open Garbo</source>
        <translation>Apri Garbo</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Friday 10, 15 Nov, in 2 hours</source>
        <translation>venerdì alle 10, 15 nov, fra 2 ore</translation>
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
        <translation>Oggi</translation>
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
        <extracomment>Qt date format: month and year, after the word &quot;since&quot;</extracomment>
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
        <translation>ieri {time}</translation>
    </message>
    <message>
        <source>by {time} today</source>
        <translation>entro le {time} di oggi</translation>
    </message>
    <message>
        <source>by {time} tomorrow</source>
        <translation>entro le {time} di domani</translation>
    </message>
    <message>
        <source>by {day} {time}</source>
        <translation>entro le {time} di {day}</translation>
    </message>
    <message>
        <source>was due {time}</source>
        <translation>scadeva alle {time}</translation>
    </message>
    <message>
        <source>was due yesterday {time}</source>
        <translation>scadeva ieri alle {time}</translation>
    </message>
    <message>
        <source>was due {day} {time}</source>
        <translation>scadeva {day} alle {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>oggi {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Qt date format: short weekday and day, for the two weeks to come</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>domani {time}</translation>
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
        <translation>scade ora</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation>{duration} di ritardo</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>meno di un minuto</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>ancora {duration}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
</context>
<context>
    <name>FridayBar</name>
    <message>
        <source>Prepare all</source>
        <translation>Prepara tutti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Look them over</source>
        <translation>Riguardali</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to send</source>
        <translation>
            <numerusform>%n riepilogo da inviare</numerusform>
            <numerusform>%n riepiloghi da inviare</numerusform>
        </translation>
    </message>
    <message>
        <source>Each as PDF and as a mail draft, in one go; then looked over one by one.</source>
        <translation>Ognuno in PDF e come bozza di mail, in una volta sola; poi si riguardano uno per uno.</translation>
    </message>
    <message>
        <source>{number} of {all}: {client}</source>
        <translation>{number} di {all}: {client}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) made, in the folder {folder}</source>
        <translation>
            <numerusform>%n riepilogo pronto, nella cartella {folder}</numerusform>
            <numerusform>%n riepiloghi pronti, nella cartella {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the others.</source>
        <translation>Interrotto prima degli altri.</translation>
    </message>
    <message>
        <source>Not made: {client}. {why}</source>
        <translation>Non creato per {client}. {why}</translation>
    </message>
    <message>
        <source>Not made either: {clients}.</source>
        <translation>Nemmeno per: {clients}.</translation>
    </message>
    <message>
        <source>Look again before you send it, for private words: {clients}.</source>
        <translation>Prima di inviare ricontrolla {clients}: potrebbero esserci parole private.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: each is yours to look over, to send and to mark as sent.</source>
        <translation>Non è ancora partito niente: sta a te rileggere, inviare e segnare come inviato.</translation>
    </message>
</context>
<context>
    <name>FromDay</name>
    <message>
        <source>Agreed from</source>
        <translation>Valido da</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Non ancora salvato</translation>
    </message>
    <message>
        <source>That day has passed: what arrived since then is counted by the new hours.</source>
        <translation>Quel giorno è passato: per ciò che è arrivato da allora contano i nuovi orari.</translation>
    </message>
    <message>
        <source>It takes the place of the one from the same day.</source>
        <translation>Prende il posto di quello dello stesso giorno.</translation>
    </message>
    <message>
        <source>The one of {day} stays true for what arrived under it.</source>
        <translation>Quello del giorno {day} continua a valere per ciò che è arrivato finché era in vigore.</translation>
    </message>
</context>
<context>
    <name>GoalSheet</name>
    <message>
        <source>Move the goal</source>
        <translation>Sposta il traguardo</translation>
    </message>
    <message>
        <source>Goal day</source>
        <translation>Giorno del traguardo</translation>
    </message>
    <message>
        <source>Goal moved: {title}, {day}</source>
        <translation>Traguardo spostato: {title}, {day}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Pinned: take off</source>
        <translation>Togli dall’evidenza</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>Metti in evidenza</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>People and addresses</source>
        <translation>Persone e recapiti</translation>
    </message>
    <message>
        <source>More for this client</source>
        <translation>Altro per questo cliente</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copia testo</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>Altri formati</translation>
    </message>
    <message>
        <source>Pages that were sent</source>
        <translation>Riepiloghi inviati</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Cerca o fai qualsiasi cosa</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%n encrypted copy(s) made before: {last}.</source>
        <translation>
            <numerusform>%n copia cifrata fatta prima: {last}.</numerusform>
            <numerusform>%n copie cifrate fatte prima: {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), mail(s) or call(s)</source>
        <translation>
            <numerusform>%Ln messaggio, mail o chiamata</numerusform>
            <numerusform>%Ln fra messaggi, mail e chiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s)</source>
        <translation>
            <numerusform>%n attività</numerusform>
            <numerusform>%n attività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promessa</numerusform>
            <numerusform>%n promesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appuntamento</numerusform>
            <numerusform>%n appuntamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeating appointment(s)</source>
        <translation>
            <numerusform>%n appuntamento che si ripete</numerusform>
            <numerusform>%n appuntamenti che si ripetono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n accordo</numerusform>
            <numerusform>%n accordi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with their addresses</source>
        <translation>
            <numerusform>%n persona con i suoi recapiti</numerusform>
            <numerusform>%n persone con i loro recapiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s)</source>
        <translation>
            <numerusform>%n istruzione</numerusform>
            <numerusform>%n istruzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly page(s)</source>
        <translation>
            <numerusform>%n riepilogo settimanale</numerusform>
            <numerusform>%n riepiloghi settimanali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared page(s)</source>
        <translation>
            <numerusform>%n pagina condivisa</numerusform>
            <numerusform>%n pagine condivise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation>
            <numerusform>%n nota privata</numerusform>
            <numerusform>%n note private</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on what Garbo showed</source>
        <translation>
            <numerusform>%n decisione su ciò che Garbo ha mostrato</numerusform>
            <numerusform>%n decisioni su ciò che Garbo ha mostrato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n importazione</numerusform>
            <numerusform>%n importazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>the last of them goes by itself about {day}</source>
        <translation>l’ultima si elimina da sola intorno al giorno {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n older store(s), put aside by a restore or an update: until removed.</source>
        <translation>
            <numerusform>%n archivio precedente, messo da parte da un ripristino o da un aggiornamento: finché non lo rimuovi.</numerusform>
            <numerusform>%n archivi precedenti, messi da parte da un ripristino o da un aggiornamento: finché non li rimuovi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(s) are gone too.</source>
        <translation>
            <numerusform>Rimossa anche %n copia precedente.</numerusform>
            <numerusform>Rimosse anche %n copie precedenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in it have been erased since: they are erased again.</source>
        <translation>
            <numerusform>Contiene %n cliente cancellato nel frattempo: verrà cancellato di nuovo.</numerusform>
            <numerusform>Contiene %n clienti cancellati nel frattempo: verranno cancellati di nuovo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Sent to {client}</source>
        <translation>Inviati a {client}</translation>
    </message>
    <message>
        <source>Sent pages</source>
        <translation>Riepiloghi inviati</translation>
    </message>
    <message>
        <source>Nothing is marked as sent yet. What you mark stays here, word for word.</source>
        <translation>Per ora nessun riepilogo è segnato come inviato. Quelli che segni restano qui, parola per parola.</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>inviato: {when}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>{minutes} min of contact time</source>
        <translation>{minutes} min utili</translation>
    </message>
    <message>
        <source>the same working day</source>
        <translation>lo stesso giorno lavorativo</translation>
    </message>
    <message>
        <source>the same day by {time}</source>
        <translation>lo stesso giorno entro le {time}</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>su appuntamento</translation>
    </message>
    <message>
        <source>When can clients reach you?</source>
        <translation>Quando possono contattarti i clienti?</translation>
    </message>
    <message>
        <source>You can change this later, for each client too.</source>
        <translation>Si può cambiare in seguito, anche cliente per cliente.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Orario d’ufficio</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Mattine</translation>
    </message>
    <message>
        <source>Short weeks</source>
        <translation>Settimane corte</translation>
    </message>
    <message>
        <source>First answer, at the latest</source>
        <translation>Prima risposta, al più tardi</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Next: first client</source>
        <translation>Avanti: primo cliente</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>{hours} a week.</source>
        <translation>{hours} a settimana.</translation>
    </message>
    <message>
        <source>By appointment only.</source>
        <translation>Solo su appuntamento.</translation>
    </message>
    <message>
        <source>Drag to paint, or move with the arrows, hold Shift, press Space.</source>
        <translation>Trascina per colorare, oppure usa le frecce, tieni Maiusc, premi Spazio.</translation>
    </message>
    <message>
        <source>My own hours</source>
        <translation>I miei orari</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Orari di contatto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>Parti da…</translation>
    </message>
    <message>
        <source>Copy Monday to all</source>
        <translation>Copia lunedì su tutti</translation>
    </message>
    <message>
        <source>Fewer hours</source>
        <translation>Meno ore</translation>
    </message>
    <message>
        <source>All 24 hours</source>
        <translation>Tutte le 24 ore</translation>
    </message>
    <message>
        <source>That is more than 50 hours: is there time left for you?</source>
        <translation>Sono più di 50 ore: ti resta del tempo per te?</translation>
    </message>
    <message>
        <source>Written twice, counted once: {hours}.</source>
        <translation>Indicate due volte, contate una: {hours}.</translation>
    </message>
    <message>
        <source>These hours are in the time zone {zone}.</source>
        <translation>Questi orari sono nel fuso orario {zone}.</translation>
    </message>
    <message>
        <source>When it is {here} here, it is {there} for {client}.</source>
        <translation>Quando qui sono le {here}, per {client} sono le {there}.</translation>
    </message>
</context>
<context>
    <name>HowRead</name>
    <message>
        <source>Day or month first?</source>
        <translation>Prima il giorno o il mese?</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Come viene letta</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Times of</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>Un contatto</translation>
    </message>
    <message>
        <source>lines in a row, each within 30 minutes</source>
        <translation>messaggi di fila, a non più di 30 minuti</translation>
    </message>
</context>
<context>
    <name>IdeaChoice</name>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>A to-do needs a title.</source>
        <translation>A un’attività serve un titolo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Fri 15, tomorrow 10, in 2 hours</source>
        <translation>ven 15, domani alle 10, fra 2 ore</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Remind me Monday</source>
        <translation>Ricordamelo lunedì</translation>
    </message>
    <message>
        <source>Not how I see it</source>
        <translation>Io la vedo diversamente</translation>
    </message>
    <message>
        <source>How was this counted?</source>
        <translation>Come si è contato?</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Non mostrarlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>It may also be something else</source>
        <translation>Può anche essere altro</translation>
    </message>
    <message>
        <source>{reading}: that is it</source>
        <translation>{reading}: è per questo</translation>
    </message>
    <message>
        <source>Not how you see it</source>
        <translation>La vedi diversamente</translation>
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
        <translation>Ogni segno è una risposta, ultimi 30 giorni</translation>
    </message>
    <message>
        <source>No answer with an agreed time in the last 30 days.</source>
        <translation>Nessuna risposta con un tempo concordato negli ultimi 30 giorni.</translation>
    </message>
    <message>
        <source>First answer, against what you agreed</source>
        <translation>Prima risposta, rispetto all’accordo</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>concordato</translation>
    </message>
    <message>
        <source>later</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In tempo</translation>
    </message>
    <message>
        <source>Usually within</source>
        <translation>Di solito entro</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>{moment}: answered after {time} of {agreed}</source>
        <translation>{moment}: risposta dopo {time} su {agreed}</translation>
    </message>
    <message>
        <source>{number} / {all} in time</source>
        <translation>{number} / {all} in tempo</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostra tabella</translation>
    </message>
    <message>
        <source>Last 12 months, {whose}.</source>
        <translation>Ultimi 12 mesi, {whose}.</translation>
    </message>
    <message>
        <source>A picture needs 4 weeks of contacts.</source>
        <translation>Per un quadro servono 4 settimane di contatti.</translation>
    </message>
    <message>
        <source>Contacts outside hours</source>
        <translation>Contatti fuori orario</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>meno</translation>
    </message>
    <message>
        <source>more, up to {number}</source>
        <translation>più, fino a {number}</translation>
    </message>
    <message>
        <source>As many as the year before.</source>
        <translation>Tanti quanti l’anno prima.</translation>
    </message>
    <message>
        <source>Busiest: {when}.</source>
        <translation>Momento più intenso: {when}.</translation>
    </message>
    <message>
        <source>Quietest: {month}.</source>
        <translation>Mese più tranquillo: {month}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>{weekday} notte</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday} mattina</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>{weekday} pomeriggio</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday} sera</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>No promise has come due in these weeks.</source>
        <translation>Nessuna promessa in scadenza in queste settimane.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Settimana dal</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantenute</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Spostate</translation>
    </message>
</context>
<context>
    <name>InsightsScreen</name>
    <message>
        <source>Insights</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>How your hours hold, how fast you answer, what you promised. Only facts, only on this computer.</source>
        <translation>Come reggono i tuoi orari, in quanto tempo rispondi, che cosa hai promesso. Solo fatti, solo su questo computer.</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Cerca o fai qualsiasi cosa</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tutti i clienti</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>tutti i clienti</translation>
    </message>
    <message>
        <source>Counting the year…</source>
        <translation>Conto l’anno…</translation>
    </message>
</context>
<context>
    <name>InstructionDialog</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Until now: {text}</source>
        <translation>Finora: {text}</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con parole tue</translation>
    </message>
    <message>
        <source>Invoices by post, with a copy by e-mail</source>
        <translation>Fatture per posta, con una copia via mail</translation>
    </message>
</context>
<context>
    <name>Instructions</name>
    <message>
        <source>Earlier</source>
        <translation>In precedenza</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>dal {day}</translation>
    </message>
    <message>
        <source>{day}: replaced by “{text}”</source>
        <translation>{day}: sostituita da «{text}»</translation>
    </message>
    <message>
        <source>{day}: replaced</source>
        <translation>{day}: sostituita</translation>
    </message>
    <message>
        <source>{day}: not wanted any more</source>
        <translation>{day}: non serve più</translation>
    </message>
</context>
<context>
    <name>InstructionsPanel</name>
    <message>
        <source>What holds now</source>
        <translation>Che cosa vale ora</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>New instruction</source>
        <translation>Nuova istruzione</translation>
    </message>
    <message>
        <source>Nothing asked for yet that has to be remembered.</source>
        <translation>Ancora nessuna richiesta da ricordare.</translation>
    </message>
    <message>
        <source>What holds: replace</source>
        <translation>Che cosa vale: sostituisci</translation>
    </message>
    <message>
        <source>What holds: not wanted any more</source>
        <translation>Che cosa vale: non serve più</translation>
    </message>
    <message>
        <source>What holds: show the line</source>
        <translation>Che cosa vale: mostra la riga</translation>
    </message>
    <message>
        <source>What holds: add another</source>
        <translation>Che cosa vale: aggiungine un’altra</translation>
    </message>
    <message>
        <source>What did the client ask for?</source>
        <translation>Che cosa ha chiesto il cliente?</translation>
    </message>
    <message>
        <source>Noted: it holds from now on</source>
        <translation>Annotata: vale da adesso</translation>
    </message>
    <message>
        <source>What holds in its place?</source>
        <translation>Che cosa vale al suo posto?</translation>
    </message>
    <message>
        <source>Replaced: the earlier one stays to be seen</source>
        <translation>Sostituita: quella precedente resta visibile</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>Correggi il testo</translation>
    </message>
    <message>
        <source>Words corrected</source>
        <translation>Testo corretto</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Non serve più</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Mostra la riga</translation>
    </message>
    <message>
        <source>Correct the words…</source>
        <translation>Correggi il testo…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Aggiungine un’altra…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>This does not hold any more</source>
        <translation>Questo non vale più</translation>
    </message>
    <message>
        <source>Instruction removed</source>
        <translation>Istruzione rimossa</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Nothing was copied yet. Copy lines of a chat, or a mail.</source>
        <translation>Non c’è ancora niente da incollare. Copia delle righe di una chat, o una mail.</translation>
    </message>
</context>
<context>
    <name>JournalActs</name>
    <message>
        <source>Answered just now</source>
        <translation>Risposto ora</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correggi…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividi…</translation>
    </message>
    <message>
        <source>Another client’s…</source>
        <translation>È di un altro cliente…</translation>
    </message>
    <message>
        <source>Make an instruction…</source>
        <translation>Crea un’istruzione…</translation>
    </message>
    <message>
        <source>Make a promise…</source>
        <translation>Crea una promessa…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Apri il cliente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Entry: open</source>
        <translation>Voce: apri</translation>
    </message>
    <message>
        <source>Entry: choose one more</source>
        <translation>Voce: aggiungi alla selezione</translation>
    </message>
    <message>
        <source>Entry: tag, or tag off</source>
        <translation>Voce: metti o togli un tag</translation>
    </message>
    <message>
        <source>Entry: all tags</source>
        <translation>Voce: tutti i tag</translation>
    </message>
    <message>
        <source>Entry: what is read from the text is so</source>
        <translation>Voce: conferma il tag letto nel testo</translation>
    </message>
    <message>
        <source>Entry: what is read from the text is not so</source>
        <translation>Voce: rifiuta il tag letto nel testo</translation>
    </message>
    <message>
        <source>Entry: answered just now</source>
        <translation>Voce: risposto ora</translation>
    </message>
    <message>
        <source>Entry: no answer needed</source>
        <translation>Voce: non serve risposta</translation>
    </message>
    <message>
        <source>Entry: answered elsewhere</source>
        <translation>Voce: risposto altrove</translation>
    </message>
    <message>
        <source>Entry: correct</source>
        <translation>Voce: correggi</translation>
    </message>
    <message>
        <source>Entry: split in two</source>
        <translation>Voce: dividi in due</translation>
    </message>
    <message>
        <source>Several entries: join</source>
        <translation>Più voci: unisci</translation>
    </message>
    <message>
        <source>Entry: another client’s</source>
        <translation>Voce: è di un altro cliente</translation>
    </message>
    <message>
        <source>Entry: make an instruction of it</source>
        <translation>Voce: crea un’istruzione</translation>
    </message>
    <message>
        <source>Entry: make a promise of it</source>
        <translation>Voce: crea una promessa</translation>
    </message>
    <message>
        <source>Entry: open the client</source>
        <translation>Voce: apri il cliente</translation>
    </message>
    <message>
        <source>Entry: delete</source>
        <translation>Voce: elimina</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are one now</source>
        <translation>
            <numerusform>Voci unite: %n</numerusform>
            <numerusform>%n voci unite in una</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {name}</source>
        <translation>Ora di {name}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Non serve risposta</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Risposto altrove</translation>
    </message>
    <message>
        <source>Tagged: {tag}</source>
        <translation>Tag aggiunto: {tag}</translation>
    </message>
    <message>
        <source>Tag taken off: {tag}</source>
        <translation>Tag tolto: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted</source>
        <translation>
            <numerusform>%n voce eliminata</numerusform>
            <numerusform>%n voci eliminate</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Divisa in due</translation>
    </message>
    <message>
        <source>What did the client ask for?</source>
        <translation>Che cosa ha chiesto il cliente?</translation>
    </message>
    <message>
        <source>Noted: it holds from now on</source>
        <translation>Annotata: vale da adesso</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message numerus="yes">
        <source>%n chosen; {most} at once at the most</source>
        <translation>
            <numerusform>%n selezionata; al massimo {most} insieme</numerusform>
            <numerusform>%n selezionate; al massimo {most} insieme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n selezionata</numerusform>
            <numerusform>%n selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>conto…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln voce</numerusform>
            <numerusform>%Ln voci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Find in the journal</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Find what was said</source>
        <translation>Cerca ciò che è stato detto</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>As it was sent: {when}</source>
        <translation>Riepilogo inviato: {when}</translation>
    </message>
    <message>
        <source>This is the page that {name} has. Whatever changes from now on, it stays as it is.</source>
        <translation>È il riepilogo che ha {name}. Qualunque cosa cambi d’ora in poi, resta così.</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Non è stato inviato</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>In questa schermata</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In un elenco</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language of the page</source>
        <translation>Lingua della pagina</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Set the new time</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Entro quando</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Correct this line</source>
        <translation>Correggi questa riga</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Che cosa è stato detto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Dal cliente</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Da me</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>It did not come about</source>
        <translation>È andata a vuoto</translation>
    </message>
    <message>
        <source>Write the day as in {example}.</source>
        <translation>Scrivi il giorno come in {example}.</translation>
    </message>
    <message>
        <source>Write the time as in 14:20.</source>
        <translation>Scrivi l’ora come in 14:20.</translation>
    </message>
    <message>
        <source>Whole minutes only.</source>
        <translation>Solo minuti interi.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
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
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Back on the page</source>
        <translation>Rimetti nella pagina</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>Con altre parole…</translation>
    </message>
    <message>
        <source>Its own words again</source>
        <translation>Ripristina il testo</translation>
    </message>
    <message>
        <source>On the page, or left out: a line, a part</source>
        <translation>Nella pagina o esclusa: riga o parte</translation>
    </message>
    <message>
        <source>In other words; among the clients: open</source>
        <translation>Con altre parole; fra i clienti: apri</translation>
    </message>
    <message>
        <source>Further up: a line, a part</source>
        <translation>Sposta su: riga o parte</translation>
    </message>
    <message>
        <source>Further down: a line, a part</source>
        <translation>Sposta giù: riga o parte</translation>
    </message>
    <message>
        <source>All clients of the week</source>
        <translation>Tutti i clienti della settimana</translation>
    </message>
    <message>
        <source>Another heading…</source>
        <translation>Altro titolo…</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Sposta giù</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>In your words: {line}</source>
        <translation>Con parole tue: {line}</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>In no list</source>
        <translation>In nessuna lista</translation>
    </message>
    <message>
        <source>Step plan, {day}</source>
        <translation>Piano a tappe, {day}</translation>
    </message>
    <message>
        <source>Nothing in it yet.</source>
        <translation>Ancora vuota.</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>A shared list may stand in what the client receives. A private one never leaves this window.</source>
        <translation>Una lista condivisa può comparire in ciò che il cliente riceve. Una privata non esce mai da questa finestra.</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Tieni privata</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condividi</translation>
    </message>
    <message>
        <source>Print, save or copy…</source>
        <translation>Stampa, salva o copia…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Remove the list, keep its to-dos</source>
        <translation>Rimuovi la lista, tieni le attività</translation>
    </message>
    <message>
        <source>New name for {title}</source>
        <translation>Nuovo nome per {title}</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nuova lista</translation>
    </message>
    <message>
        <source>Enter keeps it</source>
        <translation>Salva con Invio</translation>
    </message>
    <message>
        <source>Autumn catalogue</source>
        <translation>Catalogo d’autunno</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>No list yet. A client’s page has “Lists” beside the to-dos.</source>
        <translation>Ancora nessuna lista. Nella pagina di un cliente c’è «Liste» accanto alle attività.</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <source>Your logo</source>
        <translation>Il tuo logo</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Ancora nessun logo</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Trascinalo qui</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Logo: Choose…</source>
        <translation>Logo: scegli…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Toglilo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. Where a photograph was taken is left out of it.</source>
        <translation>PNG, JPEG o SVG. Dalle foto viene tolto il luogo dello scatto.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose your logo</source>
        <translation>Scegli il tuo logo</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>High contrast follows the system.</source>
        <translation>Il contrasto elevato segue il sistema.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Senza animazioni</translation>
    </message>
    <message>
        <source>Single letters act in a list that has the focus</source>
        <translation>Scorciatoie di una sola lettera nell’elenco attivo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>New step plan for {client}</source>
        <translation>Nuovo piano a tappe per {client}</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crea il piano</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Parti da</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Rimuovi questo modello</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>December newsletter</source>
        <translation>Newsletter di dicembre</translation>
    </message>
    <message>
        <source>Goal day</source>
        <translation>Giorno del traguardo</translation>
    </message>
    <message>
        <source>New step plan: {title}</source>
        <translation>Nuovo piano a tappe: {title}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>tuo</translation>
    </message>
    <message>
        <source>your own, {language}</source>
        <translation>tuo, {language}</translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation>Un piano vuoto</translation>
    </message>
    <message>
        <source>Template removed: {title}</source>
        <translation>Modello rimosso: {title}</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Dimensione del testo</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Rename the plan</source>
        <translation>Rinomina il piano</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>December newsletter</source>
        <translation>Newsletter di dicembre</translation>
    </message>
    <message>
        <source>Renamed: {title}</source>
        <translation>Rinominato: {title}</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n aspetta</numerusform>
            <numerusform>%n aspettano</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewClientsCard</name>
    <message>
        <source>New clients begin with</source>
        <translation>I nuovi clienti partono con</translation>
    </message>
    <message>
        <source>Your hours, and a first answer at the latest within these times. Each client can have others.</source>
        <translation>I tuoi orari, e una prima risposta al più tardi entro questi tempi. Ogni cliente può averne altri.</translation>
    </message>
    <message>
        <source>{channel}: first answer within</source>
        <translation>{channel}: prima risposta entro</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>A new recovery code</source>
        <translation>Un nuovo codice di recupero</translation>
    </message>
    <message>
        <source>From now on this one</source>
        <translation>D’ora in poi questo</translation>
    </message>
    <message>
        <source>The one before opens nothing any more once you confirm this one.</source>
        <translation>Dopo la conferma, quello precedente non apre più niente.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n characters: a few words are best.</source>
        <translation>
            <numerusform>Almeno %n carattere: meglio qualche parola.</numerusform>
            <numerusform>Almeno %n caratteri: meglio qualche parola.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same: type it once more.</source>
        <translation>Le due frasi non coincidono: riscrivila.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ripeti la frase segreta</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Nothing was logged yet. The first contact goes here.</source>
        <translation>Il registro è ancora vuoto. Qui va il primo contatto.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Look in all years</source>
        <translation>Cerca in tutti gli anni</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>Nessuna voce corrisponde a questi filtri.</translation>
    </message>
    <message>
        <source>Nothing with {words}.</source>
        <translation>Niente con {words}.</translation>
    </message>
    <message>
        <source>Nothing with {words} today.</source>
        <translation>Niente con {words} oggi.</translation>
    </message>
    <message>
        <source>Nothing with {words} this week.</source>
        <translation>Niente con {words} questa settimana.</translation>
    </message>
    <message>
        <source>Nothing with {words} in the last 30 days.</source>
        <translation>Niente con {words} negli ultimi 30 giorni.</translation>
    </message>
    <message>
        <source>Nothing with {words} this year.</source>
        <translation>Niente con {words} quest’anno.</translation>
    </message>
    <message>
        <source>Nothing with {words} in these days.</source>
        <translation>Niente con {words} in questi giorni.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi l’avviso</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Only in your own hours, without a sound, and never a word of a message.</source>
        <translation>Solo nei tuoi orari, senza suoni e senza mai una parola dei messaggi.</translation>
    </message>
    <message>
        <source>Say when an answer or a promise is due within a quarter of an hour</source>
        <translation>Avvisa quando una risposta o una promessa scade entro un quarto d’ora</translation>
    </message>
    <message>
        <source>Keep names back: “A client waits for an answer until 15:00.”</source>
        <translation>Nascondi i nomi: «Un cliente aspetta una risposta entro le 15:00.»</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>{name} waits for an answer until {time}.</source>
        <translation>{name} aspetta una risposta entro le {time}.</translation>
    </message>
    <message>
        <source>Promised to {name} for {time}.</source>
        <translation>Promesso a {name} per le {time}.</translation>
    </message>
    <message>
        <source>The answer to {name} was due at {time}.</source>
        <translation>La risposta a {name} scadeva alle {time}.</translation>
    </message>
    <message>
        <source>A client waits for an answer until {time}.</source>
        <translation>Un cliente aspetta una risposta entro le {time}.</translation>
    </message>
    <message>
        <source>A promise is due at {time}.</source>
        <translation>Una promessa scade alle {time}.</translation>
    </message>
    <message>
        <source>An answer was due at {time}.</source>
        <translation>Una risposta scadeva alle {time}.</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>OffCard</name>
    <message>
        <source>Days off</source>
        <translation>Giorni di chiusura</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Aggiungi giorni</translation>
    </message>
    <message>
        <source>Public holidays of…</source>
        <translation>Festività di…</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>your own, for everybody</source>
        <translation>per tutti i clienti</translation>
    </message>
    <message>
        <source>None: you are there on every one of these days.</source>
        <translation>Nessuno: sei disponibile in tutti questi giorni.</translation>
    </message>
    <message>
        <source>Take out: {days}</source>
        <translation>Togli: {days}</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>Offer three times</source>
        <translation>Proponi tre orari</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Per che cosa</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>può restare vuoto</translation>
    </message>
    <message>
        <source>Words to send</source>
        <translation>Testo da inviare</translation>
    </message>
    <message>
        <source>In the next working days nothing of that length is free on both sides.</source>
        <translation>Nei prossimi giorni lavorativi non c’è uno spazio di questa durata libero per entrambe le parti.</translation>
    </message>
    <message>
        <source>Copied: times for {name}</source>
        <translation>Copiato: orari per {name}</translation>
    </message>
</context>
<context>
    <name>OldVersion</name>
    <message>
        <source>Agreed {when}. It stays true for what arrived under it.</source>
        <translation>Valido: {when}. Continua a valere per ciò che è arrivato finché era in vigore.</translation>
    </message>
    <message>
        <source>Agreed {when}. It has not begun yet.</source>
        <translation>Valido: {when}. Non è ancora iniziato.</translation>
    </message>
    <message>
        <source>Back to mine</source>
        <translation>Torna all’attuale</translation>
    </message>
    <message>
        <source>Start from this one</source>
        <translation>Parti da questo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening line</source>
        <translation>Riga d’apertura</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Quella abituale</translation>
    </message>
    <message>
        <source>{count} of {most} signs</source>
        <translation>{count} su {most} caratteri</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>scritta da te</translation>
    </message>
</context>
<context>
    <name>Otherwise</name>
    <message>
        <source>This stays away for 8 weeks, unless something else appears.</source>
        <translation>Non lo mostro per 8 settimane, a meno che non emerga altro.</translation>
    </message>
    <message>
        <source>Why, if you want to note it</source>
        <translation>Perché, se vuoi annotarlo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole tue</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Lo vedi solo tu.</translation>
    </message>
</context>
<context>
    <name>OwnTimeDialog</name>
    <message>
        <source>Edit your own time</source>
        <translation>Modifica il tuo impegno</translation>
    </message>
    <message>
        <source>Time of your own</source>
        <translation>Un tuo impegno</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Invoices, lunch, the week to come</source>
        <translation>Fatture, pranzo, la settimana che viene</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Fits on one page, in plain words</source>
        <translation>Sta in una pagina, in parole semplici</translation>
    </message>
    <message>
        <source>The first of {pages} pages, in plain words</source>
        <translation>La prima di {pages} pagine, in parole semplici</translation>
    </message>
    <message>
        <source>On {pages} sheets of paper, in plain words</source>
        <translation>Su {pages} fogli, in parole semplici</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many, even so: leave out as many</source>
        <translation>
            <numerusform>Ancora %n riga di troppo: escludine una</numerusform>
            <numerusform>Ancora %n righe di troppo: escludine altrettante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many for one page: leave out as many</source>
        <translation>
            <numerusform>%n riga di troppo per una pagina: escludine una</numerusform>
            <numerusform>%n righe di troppo per una pagina: escludine altrettante</numerusform>
        </translation>
    </message>
    <message>
        <source>The page for {client}</source>
        <translation>La pagina per {client}</translation>
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
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Bozza di mail (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Testo semplice (*.txt)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Salva la pagina</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>waits, answer {by_when}</source>
        <translation>aspetta, risposta {by_when}</translation>
    </message>
    <message>
        <source>waits, past the agreed time</source>
        <translation>aspetta, tempo concordato scaduto</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>aspetta</translation>
    </message>
    <message>
        <source>last contact {moment}</source>
        <translation>ultimo contatto: {moment}</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Niente trovato per «{text}»</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>Apri la settimana</translation>
    </message>
    <message>
        <source>I am closed…</source>
        <translation>Avviso di chiusura…</translation>
    </message>
    <message>
        <source>Make a promise to {name}</source>
        <translation>Fai una promessa a {name}</translation>
    </message>
    <message>
        <source>Log a contact with {name}</source>
        <translation>Registra un contatto con {name}</translation>
    </message>
    <message>
        <source>Contact agreement of {name}</source>
        <translation>Accordo sui contatti di {name}</translation>
    </message>
    <message>
        <source>Weekly summary for {name}</source>
        <translation>Riepilogo settimanale per {name}</translation>
    </message>
    <message>
        <source>Share a list or the agenda with {name}</source>
        <translation>Condividi una lista o l’agenda con {name}</translation>
    </message>
    <message>
        <source>Documents for {name}</source>
        <translation>Documenti per {name}</translation>
    </message>
    <message>
        <source>New step plan for {name}</source>
        <translation>Nuovo piano a tappe per {name}</translation>
    </message>
    <message>
        <source>Insights about {name}</source>
        <translation>Andamento di {name}</translation>
    </message>
    <message>
        <source>Found in the journal</source>
        <translation>Trovato nel registro</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Cerca o fai qualsiasi cosa</translation>
    </message>
    <message>
        <source>Arrows to move · Enter to open · Tab for more about a client</source>
        <translation>Frecce per muoverti · Invio per aprire · Tab per altro su un cliente</translation>
    </message>
    <message>
        <source>Search stays on this computer</source>
        <translation>La ricerca resta su questo computer</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Turn around</source>
        <translation>Inverti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What will be logged</source>
        <translation>Che cosa verrà registrato</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Scegli un cliente</translation>
    </message>
    <message>
        <source>New client: {name}</source>
        <translation>Nuovo cliente: {name}</translation>
    </message>
    <message>
        <source>All of it is in the log already</source>
        <translation>È già tutto nel registro</translation>
    </message>
    <message>
        <source>Read dates as {order}</source>
        <translation>Leggi le date come {order}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Da me</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Da {name}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Senza testo</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>già presente</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Needs reassurance</source>
        <translation>Cerca rassicurazione</translation>
    </message>
    <message>
        <source>Needs structure</source>
        <translation>Servono punti fermi</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Da mettere agli atti</translation>
    </message>
    <message>
        <source>Suggests the anxious profile</source>
        <translation>Fa pensare al profilo ansioso</translation>
    </message>
    <message>
        <source>Suggests the disorganized profile</source>
        <translation>Fa pensare al profilo disorganizzato</translation>
    </message>
    <message>
        <source>{name} asked for news more often</source>
        <translation>{name} ha chiesto notizie più spesso</translation>
    </message>
    <message>
        <source>{name} called again more often</source>
        <translation>{name} ha richiamato più spesso</translation>
    </message>
    <message>
        <source>{name}: more things late or lost than usual</source>
        <translation>{name}: più cose in ritardo o perse del solito</translation>
    </message>
    <message>
        <source>{name} changed requests more often</source>
        <translation>{name} ha cambiato richieste più spesso</translation>
    </message>
    <message>
        <source>{name} got in touch outside the hours more often</source>
        <translation>{name} ha scritto o chiamato più spesso fuori orario</translation>
    </message>
    <message>
        <source>{name} got in touch more often</source>
        <translation>{name} ha scritto o chiamato più spesso</translation>
    </message>
    <message>
        <source>{name} wrote with more worry than usual</source>
        <translation>{name} ha scritto con più preoccupazione del solito</translation>
    </message>
    <message>
        <source>{name}: words that went too far</source>
        <translation>{name}: parole oltre il limite</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Fuori orario</translation>
    </message>
    <message>
        <source>After a missed call</source>
        <translation>Dopo una chiamata persa</translation>
    </message>
    <message>
        <source>Calls again</source>
        <translation>Chiamate ripetute</translation>
    </message>
    <message>
        <source>Contacts in all</source>
        <translation>Contatti in tutto</translation>
    </message>
    <message>
        <source>On a second channel</source>
        <translation>Su un secondo canale</translation>
    </message>
    <message>
        <source>“Any news?”</source>
        <translation>«Novità?»</translation>
    </message>
    <message>
        <source>Same question</source>
        <translation>Stessa domanda</translation>
    </message>
    <message>
        <source>Requests replaced</source>
        <translation>Richieste sostituite</translation>
    </message>
    <message>
        <source>Worried messages</source>
        <translation>Messaggi allarmati</translation>
    </message>
    <message>
        <source>Needed again</source>
        <translation>Richiesti di nuovo</translation>
    </message>
    <message>
        <source>Sent with mistakes</source>
        <translation>Mandati con errori</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>Mandati in ritardo</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Oltre la data</translation>
    </message>
    <message>
        <source>Back with mistakes</source>
        <translation>Tornate con errori</translation>
    </message>
    <message>
        <source>Missed or late</source>
        <translation>Saltati o in ritardo</translation>
    </message>
    <message>
        <source>Words that hurt</source>
        <translation>Parole che feriscono</translation>
    </message>
    <message>
        <source>Contacts outside the agreed hours. Your own days off, and hours that are open where the client lives, do not count.</source>
        <translation>Contatti fuori dagli orari concordati. Non contano i tuoi giorni di chiusura, né le ore che nel fuso del cliente rientrano negli orari.</translation>
    </message>
    <message>
        <source>Messages within an hour of a call that was missed.</source>
        <translation>Messaggi entro un’ora da una chiamata persa.</translation>
    </message>
    <message>
        <source>Calls within two hours of one that was missed.</source>
        <translation>Chiamate entro due ore da una chiamata persa.</translation>
    </message>
    <message>
        <source>Every contact; lines in a row are one.</source>
        <translation>Tutti i contatti; i messaggi di fila ne fanno uno.</translation>
    </message>
    <message>
        <source>A second channel within the hour, while your answer was still in time.</source>
        <translation>Un secondo canale entro un’ora, quando c’era ancora tempo per la tua risposta.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: asks how far things are, while you were in time.</source>
        <translation>Spuntato da te o letto nel testo: chiede a che punto sono le cose, quando eri nei tempi.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: the same request again, while you were in time.</source>
        <translation>Spuntato da te o letto nel testo: ripete la stessa richiesta, quando eri nei tempi.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: replaces or cancels a request.</source>
        <translation>Spuntato da te o letto nel testo: sostituisce o revoca una richiesta.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: written in alarm, while you were in time.</source>
        <translation>Spuntato da te o letto nel testo: scritto in tono allarmato, quando eri nei tempi.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: lost, missing, or to be sent again.</source>
        <translation>Spuntato da te o letto nel testo: perso, mancante o da mandare di nuovo.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: sent with mistakes, or a wrong day, time or place.</source>
        <translation>Spuntato da te o letto nel testo: mandato con errori, oppure giorno, ora o luogo sbagliati.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: sent late.</source>
        <translation>Spuntato da te o letto nel testo: mandato in ritardo.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: an insult, a threat or a humiliation.</source>
        <translation>Spuntato da te o letto nel testo: un insulto, una minaccia o un’umiliazione.</translation>
    </message>
    <message>
        <source>To-dos on the client&apos;s side, more than a day past their date.</source>
        <translation>Attività del cliente, oltre la data da più di un giorno.</translation>
    </message>
    <message>
        <source>To-dos on the client&apos;s side that came back with mistakes.</source>
        <translation>Attività del cliente tornate con errori.</translation>
    </message>
    <message>
        <source>Appointments that the client missed, came late to, or called off within a day.</source>
        <translation>Appuntamenti che il cliente ha saltato, iniziato in ritardo o disdetto a meno di un giorno.</translation>
    </message>
    <message>
        <source>a client who is still new</source>
        <translation>un cliente ancora nuovo</translation>
    </message>
    <message>
        <source>another time zone</source>
        <translation>un altro fuso orario</translation>
    </message>
    <message>
        <source>hours that have just changed</source>
        <translation>orari appena cambiati</translation>
    </message>
    <message>
        <source>a busy time, such as a launch</source>
        <translation>un periodo intenso, come un lancio</translation>
    </message>
    <message>
        <source>{days}, beside what is usual</source>
        <translation>{days}, rispetto al solito</translation>
    </message>
    <message>
        <source>As you see it now, this does not stand on the card any more.</source>
        <translation>Per come la vedi ora, questo nella scheda non c’è più.</translation>
    </message>
    <message>
        <source>{fact}: {count} from {first} to {last}. Usual for these days: {usual}.</source>
        <translation>{fact}: {count} da {first} a {last}. Di solito in altrettanti giorni: {usual}.</translation>
    </message>
    <message>
        <source>usual {count}</source>
        <translation>di solito {count}</translation>
    </message>
    <message>
        <source>{count} in {period}</source>
        <translation>{count} in {period}</translation>
    </message>
    <message>
        <source>{late} of {answers}</source>
        <translation>{late} su {answers}</translation>
    </message>
    <message>
        <source>Your late answers</source>
        <translation>Tue risposte in ritardo</translation>
    </message>
    <message>
        <source>{late} of your answers to what came from {first} to {last} were past the agreed time, or have not come. What was asked after a late answer counts for nothing on the other side.</source>
        <translation>Tue risposte oltre il tempo concordato, o non ancora arrivate, a ciò che è giunto da {first} a {last}: {late}. Ciò che è stato chiesto dopo una risposta in ritardo non pesa sull’altra parte.</translation>
    </message>
    <message>
        <source>What is usual comes from this client&apos;s own earlier weeks, and where these are few, from all your clients. Lines in a row are one contact. Nothing is kept of this but what you decide.</source>
        <translation>Che cosa è abituale si ricava dalle settimane precedenti di questo cliente e, se sono poche, da tutti i tuoi clienti. I messaggi di fila fanno un contatto. Di tutto questo si conserva solo ciò che decidi.</translation>
    </message>
    <message>
        <source>week to {day}: {count}</source>
        <translation>settimana fino a {day}: {count}</translation>
    </message>
    <message>
        <source>May also be: {readings}.</source>
        <translation>Può anche essere: {readings}.</translation>
    </message>
    <message>
        <source>There is a second card, “{chip}”. It comes once you have decided about this one.</source>
        <translation>C’è una seconda scheda, «{chip}». Comparirà quando avrai deciso su questa.</translation>
    </message>
    <message>
        <source>Still learning the usual of {name}: {count} of {needed} contacts</source>
        <translation>Sto ancora imparando le abitudini di {name}: {count} contatti su {needed}</translation>
    </message>
    <message>
        <source>Still learning the usual of {name}: {count} of {needed} weeks</source>
        <translation>Sto ancora imparando le abitudini di {name}: {count} settimane su {needed}</translation>
    </message>
    <message>
        <source>Noted. This comes back on {day}.</source>
        <translation>Va bene. Lo mostro di nuovo {day}.</translation>
    </message>
    <message>
        <source>Noted. This stays away for 8 weeks.</source>
        <translation>Va bene. Non lo mostro per 8 settimane.</translation>
    </message>
    <message>
        <source>{period} to {day}</source>
        <translation>{period} fino a {day}</translation>
    </message>
    <message>
        <source>{fact} · {client}</source>
        <translation>{fact} · {client}</translation>
    </message>
    <message>
        <source>None in these days.</source>
        <translation>Niente in questi giorni.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Senza testo</translation>
    </message>
    <message>
        <source>{channel}, missed</source>
        <translation>{channel}, senza risposta</translation>
    </message>
    <message>
        <source>Send the agreed hours again</source>
        <translation>Rimandare gli orari concordati</translation>
    </message>
    <message>
        <source>Fix when you answer on which channel</source>
        <translation>Fissare i tempi di risposta, canale per canale</translation>
    </message>
    <message>
        <source>Offer a fixed call</source>
        <translation>Offrire una chiamata fissa</translation>
    </message>
    <message>
        <source>Show the kept promises in Friday&apos;s page</source>
        <translation>Mostrare le promesse mantenute nel riepilogo del venerdì</translation>
    </message>
    <message>
        <source>Say when you will next write, even with no news</source>
        <translation>Dire quando arriverà il prossimo messaggio, anche senza novità</translation>
    </message>
    <message>
        <source>A two-line update every {weekday} at {time}</source>
        <translation>Due righe ogni {weekday} alle {time}</translation>
    </message>
    <message>
        <source>One shared list and calendar</source>
        <translation>Una lista e un calendario condivisi</translation>
    </message>
    <message>
        <source>One page on passwords and contacts</source>
        <translation>Una pagina su password e contatti</translation>
    </message>
    <message>
        <source>What holds now, on one page</source>
        <translation>Che cosa vale ora, in una pagina</translation>
    </message>
    <message>
        <source>All their people and numbers on one page</source>
        <translation>Persone e numeri, tutti in una pagina</translation>
    </message>
    <message>
        <source>A step plan with room for what comes late</source>
        <translation>Un piano a tappe con margine per i ritardi</translation>
    </message>
    <message>
        <source>Ask two days earlier, remind the day before</source>
        <translation>Chiedere due giorni prima, ricordare il giorno prima</translation>
    </message>
    <message>
        <source>Add up the time that waiting and searching took</source>
        <translation>Sommare il tempo speso ad aspettare e cercare</translation>
    </message>
    <message>
        <source>Set the limit, in writing</source>
        <translation>Porre un limite, per iscritto</translation>
    </message>
    <message>
        <source>A friendly reminder of when and how you can be reached.</source>
        <translation>Un promemoria cordiale di quando e come contattarti.</translation>
    </message>
    <message>
        <source>Who knows when the answer comes need not ask twice.</source>
        <translation>Chi sa quando arriva la risposta non ha bisogno di chiedere due volte.</translation>
    </message>
    <message>
        <source>What is open waits for the call, and the other calls get fewer.</source>
        <translation>Ciò che è in sospeso aspetta quella chiamata, e le altre diminuiscono.</translation>
    </message>
    <message>
        <source>Reliability that can be seen needs no asking after.</source>
        <translation>Quando l’affidabilità si vede, non serve chiedere.</translation>
    </message>
    <message>
        <source>One line in today&apos;s answer: “I will write again on Friday”.</source>
        <translation>Una riga nella risposta di oggi: «Ti riscrivo venerdì».</translation>
    </message>
    <message>
        <source>Fewer open questions between one call and the next.</source>
        <translation>Meno domande in sospeso fra una chiamata e l’altra.</translation>
    </message>
    <message>
        <source>Both of you see what is moving, and what is still missing.</source>
        <translation>Entrambe le parti vedono che cosa procede e che cosa manca ancora.</translation>
    </message>
    <message>
        <source>Where things are, on one page. The passwords themselves never.</source>
        <translation>Dove si trova ogni cosa, in una pagina. Mai le password vere e proprie.</translation>
    </message>
    <message>
        <source>A contact file for the phone: nobody has to look for a number.</source>
        <translation>Un file di contatti per il telefono: nessuno deve più cercare un numero.</translation>
    </message>
    <message>
        <source>Each step has its day; what slips moves the others with it.</source>
        <translation>Ogni tappa ha il suo giorno; se una slitta, sposta anche le altre.</translation>
    </message>
    <message>
        <source>Room for what usually comes late, without haste at the end.</source>
        <translation>Margine per ciò che di solito tarda, senza fretta alla fine.</translation>
    </message>
    <message>
        <source>Hours that can be won back are a good reason for a change.</source>
        <translation>Le ore che si possono recuperare sono un buon motivo per cambiare.</translation>
    </message>
    <message>
        <source>What happened, with its dates, and what you ask for from now on.</source>
        <translation>Che cosa è successo, con le date, e che cosa chiedi d’ora in poi.</translation>
    </message>
    <message>
        <source>Step plan, with a task: {when}, {length}</source>
        <translation>Piano a tappe e attività: {when}, {length}</translation>
    </message>
    <message>
        <source>Document, with a task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Documento e attività: ogni {weekday} {time}, {length}, inizio {day}</translation>
    </message>
    <message>
        <source>Step plan, with a task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Piano a tappe e attività: ogni {weekday} {time}, {length}, inizio {day}</translation>
    </message>
    <message>
        <source>Rule, with a task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Regola e attività: ogni {weekday} {time}, {length}, inizio {day}</translation>
    </message>
    <message>
        <source>Document: “How to reach me”; it opens as soon as you agree</source>
        <translation>Documento: «Come contattarmi»; si apre appena accogli l’idea</translation>
    </message>
    <message>
        <source>Document: Friday’s page; it opens as soon as you agree</source>
        <translation>Documento: riepilogo del venerdì; si apre appena accogli l’idea</translation>
    </message>
    <message>
        <source>Document: lists and agenda to share; it opens as soon as you agree</source>
        <translation>Documento: liste e agenda da condividere; si apre appena accogli l’idea</translation>
    </message>
    <message>
        <source>Document: “What holds now”; it opens as soon as you agree</source>
        <translation>Documento: «Che cosa vale ora»; si apre appena accogli l’idea</translation>
    </message>
    <message>
        <source>Document: a tool, step by step; it opens as soon as you agree</source>
        <translation>Documento: uno strumento, passo passo; si apre appena accogli l’idea</translation>
    </message>
    <message>
        <source>Document: “People and numbers”; it opens as soon as you agree</source>
        <translation>Documento: «Persone e numeri»; si apre appena accogli l’idea</translation>
    </message>
    <message>
        <source>Step plan: the sheet for it opens as soon as you agree</source>
        <translation>Piano a tappe: si apre appena accogli l’idea</translation>
    </message>
    <message>
        <source>Rule in the agreement: it opens, and holds once you save it</source>
        <translation>Regola nell’accordo: l’accordo si apre, e vale una volta salvato</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Fanne un’attività</translation>
    </message>
    <message>
        <source>Make it an appointment</source>
        <translation>Fanne un appuntamento</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Apri il documento</translation>
    </message>
    <message>
        <source>Begin a step plan</source>
        <translation>Crea un piano a tappe</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Apri l’accordo</translation>
    </message>
    <message>
        <source>Made a task: {title}</source>
        <translation>Attività creata: {title}</translation>
    </message>
    <message>
        <source>Made an appointment: {title}</source>
        <translation>Appuntamento creato: {title}</translation>
    </message>
    <message>
        <source>You are trying: {title}</source>
        <translation>Stai provando: {title}</translation>
    </message>
    <message>
        <source>A regular two-line update</source>
        <translation>Due righe a giorno fisso</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>senza scadenza</translation>
    </message>
    <message>
        <source>Appointment: {when}, {length}</source>
        <translation>Appuntamento: {when}, {length}</translation>
    </message>
    <message>
        <source>What they asked for, on one page, for them to confirm.</source>
        <translation>Le sue richieste in una pagina, da confermare.</translation>
    </message>
    <message>
        <source>Document, with a task: {when}, {length}</source>
        <translation>Documento e attività: {when}, {length}</translation>
    </message>
    <message>
        <source>Rule in the agreement, with a task: {when}, {length}</source>
        <translation>Regola nell’accordo e attività: {when}, {length}</translation>
    </message>
    <message>
        <source>Appointment: every {weekday} {time}, {length}, from {day}</source>
        <translation>Appuntamento: ogni {weekday} {time}, {length}, inizio {day}</translation>
    </message>
    <message>
        <source>Task: {when}, {length}</source>
        <translation>Attività: {when}, {length}</translation>
    </message>
    <message>
        <source>Task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Attività: ogni {weekday} {time}, {length}, inizio {day}</translation>
    </message>
    <message>
        <source>With your late answers set aside, the card would still stand.</source>
        <translation>Senza le tue risposte in ritardo, la scheda ci sarebbe lo stesso.</translation>
    </message>
    <message>
        <source>With what was agreed set aside, the card would still stand.</source>
        <translation>Senza ciò che era concordato, la scheda ci sarebbe lo stesso.</translation>
    </message>
    <message>
        <source>With the busy days set aside, the card would still stand.</source>
        <translation>Senza il periodo intenso, la scheda ci sarebbe lo stesso.</translation>
    </message>
    <message>
        <source>With all of this set aside, the card would still stand.</source>
        <translation>Senza tutto questo, la scheda ci sarebbe lo stesso.</translation>
    </message>
    <message>
        <source>With your late answers set aside, the card would not stand.</source>
        <translation>Senza le tue risposte in ritardo, la scheda non ci sarebbe.</translation>
    </message>
    <message>
        <source>With what was agreed set aside, the card would not stand.</source>
        <translation>Senza ciò che era concordato, la scheda non ci sarebbe.</translation>
    </message>
    <message>
        <source>With the busy days set aside, the card would not stand.</source>
        <translation>Senza il periodo intenso, la scheda non ci sarebbe.</translation>
    </message>
    <message>
        <source>With all of this set aside, the card would not stand.</source>
        <translation>Senza tutto questo, la scheda non ci sarebbe.</translation>
    </message>
    <message>
        <source>my answers came late</source>
        <translation>le mie risposte erano in ritardo</translation>
    </message>
    <message>
        <source>it was agreed</source>
        <translation>era concordato</translation>
    </message>
    <message>
        <source>we have talked about it</source>
        <translation>ne abbiamo parlato</translation>
    </message>
    <message>
        <source>{left} of {count}</source>
        <translation>{left} su {count}</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Ha aiutato</translation>
    </message>
    <message>
        <source>No visible effect</source>
        <translation>Nessun effetto visibile</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Troppo presto per dirlo</translation>
    </message>
    <message>
        <source>There is less of it than before, by more than chance would explain.</source>
        <translation>Succede meno di prima, e il caso da solo non lo spiega.</translation>
    </message>
    <message>
        <source>What came after may be chance, as far as the numbers can tell.</source>
        <translation>Per quanto dicono i numeri, ciò che è seguito può essere un caso.</translation>
    </message>
    <message>
        <source>There is more of it than before; this has not changed that.</source>
        <translation>Succede più di prima: questo non l’ha cambiato.</translation>
    </message>
    <message>
        <source>There was so little of it that even none at all would not show.</source>
        <translation>Succedeva così di rado che non si noterebbe nemmeno se smettesse.</translation>
    </message>
    <message>
        <source>You tried this on {day}</source>
        <translation>Provato: {day}</translation>
    </message>
    <message>
        <source>You said “Remind me Monday” on {day}</source>
        <translation>Hai scelto «Ricordamelo lunedì»: {day}</translation>
    </message>
    <message>
        <source>You said “Not how I see it” on {day}</source>
        <translation>Hai scelto «Io la vedo diversamente»: {day}</translation>
    </message>
    <message>
        <source>quiet until {day}</source>
        <translation>nascosto fino a {day}</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>30 giorni prima</translation>
    </message>
    <message>
        <source>30 days after</source>
        <translation>30 giorni dopo</translation>
    </message>
    <message>
        <source>The same signals, counted in the 30 days before and after {day}, on working days: those on which you were open or something was said. The bands say between which numbers in seven of these days it may lie, 19 times out of 20. What stood out often gets less by itself, so only a clear change is called a help.</source>
        <translation>Gli stessi segnali, contati nei 30 giorni prima e dopo il giorno {day}, solo nei giorni lavorativi: quelli di apertura, o con almeno un contatto. Le fasce dicono fra quali valori può stare il numero in sette di questi giorni, 19 volte su 20. Ciò che spicca spesso cala da solo: per questo solo un cambiamento netto conta come aiuto.</translation>
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
        <translation>Ricordamelo lunedì</translation>
    </message>
    <message>
        <source>Not how I see it</source>
        <translation>Io la vedo diversamente</translation>
    </message>
    <message>
        <source>One small thing to try</source>
        <translation>Una piccola cosa da provare</translation>
    </message>
    <message>
        <source>What if…?</source>
        <translation>E se…?</translation>
    </message>
    <message>
        <source>What if something did not count?</source>
        <translation>E se qualcosa non contasse?</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>È per questo</translation>
    </message>
    <message>
        <source>{name}: thirty days later</source>
        <translation>{name}: trenta giorni dopo</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and addresses</source>
        <translation>Persone e recapiti</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Modifica cliente…</translation>
    </message>
    <message>
        <source>Nobody yet. Add whom you talk to.</source>
        <translation>Ancora nessuna persona. Aggiungi con chi parli.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order: pages are addressed to the first.</source>
        <translation>Alt+Su e Alt+Giù cambiano l’ordine: le pagine si rivolgono alla prima persona.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Persona aggiunta: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Persona modificata: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Persona rimossa: {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Aggiungi una persona…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Edit person</source>
        <translation>Modifica persona</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Vera Lindt</source>
        <translation>Vera Lindt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Owner, bookkeeper</source>
        <translation>Titolare, contabilità</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name in chats</source>
        <translation>Nome nelle chat</translation>
    </message>
    <message>
        <source>Several of a kind are parted by a semicolon.</source>
        <translation>Più valori si separano con un punto e virgola.</translation>
    </message>
    <message>
        <source>How you address them</source>
        <translation>Modo di rivolgersi</translation>
    </message>
    <message>
        <source>Called out (vocative)</source>
        <translation>Vocativo</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Drop an exported chat here</source>
        <translation>Trascina qui una chat esportata</translation>
    </message>
    <message>
        <source>A .txt or .zip from WhatsApp, a calendar (.ics), or a portfolio file of Garbo.</source>
        <translation>Un .txt o uno .zip di WhatsApp, un calendario (.ics) o un file portfolio di Garbo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>How to get it from WhatsApp</source>
        <translation>Come esportarla da WhatsApp</translation>
    </message>
    <message>
        <source>Open the chat on the phone and choose More, Export chat, Without media.</source>
        <translation>Apri la chat sul telefono e scegli «Altro», «Esporta chat», «Senza media».</translation>
    </message>
    <message>
        <source>Send the file to yourself, by mail or cable.</source>
        <translation>Passa il file sul computer, via mail o con un cavo.</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window. Garbo shows what it found before it keeps anything.</source>
        <translation>Trascinalo in questa finestra: prima di salvare, Garbo mostra che cosa ha trovato.</translation>
    </message>
</context>
<context>
    <name>PinnedButton</name>
    <message>
        <source>{name}, late</source>
        <translation>{name}, in ritardo</translation>
    </message>
    <message>
        <source>{name}, waits</source>
        <translation>{name}, aspetta</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>To place</source>
        <translation>Da pianificare</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Aggiungi al piano</translation>
    </message>
    <message>
        <source>Everything that is open has its time.</source>
        <translation>Tutto ciò che è in sospeso ha il suo orario.</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Si ripetono</translation>
    </message>
    <message>
        <source>Drag, or select and press 1–7</source>
        <translation>Trascina, o scegli e premi 1–7</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Back to place: {title}</source>
        <translation>Di nuovo da pianificare: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Fatto: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Riaperta: {title}</translation>
    </message>
    <message>
        <source>{title} takes {time}</source>
        <translation>{title}: durata {time}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Modificata: {title}</translation>
    </message>
    <message>
        <source>When you mean to do it; empty puts it back to place.</source>
        <translation>Quando pensi di farla; se resta vuoto, torna da pianificare.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Friday 10, tomorrow 14:30</source>
        <translation>venerdì alle 10 o domani alle 14:30</translation>
    </message>
    <message>
        <source>Placed: {title}, {when}</source>
        <translation>Pianificata: {title}, {when}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>for {name} to do</source>
        <translation>tocca a {name}</translation>
    </message>
    <message>
        <source>placed {when}</source>
        <translation>pianificata: {when}</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promessa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>on your day off</source>
        <translation>giorno di chiusura</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>fuori dai tuoi orari</translation>
    </message>
    <message>
        <source>outside their hours</source>
        <translation>fuori dai suoi orari</translation>
    </message>
    <message>
        <source>You offer no hours in these days.</source>
        <translation>In questi giorni non hai ore disponibili.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>pieno</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} in più</translation>
    </message>
    <message>
        <source>{planned} / {offered} h</source>
        <translation>{planned} / {offered} h</translation>
    </message>
    <message>
        <source>nothing planned, closed</source>
        <translation>niente di pianificato, chiuso</translation>
    </message>
    <message>
        <source>{planned} of {offered} hours planned</source>
        <translation>{planned} ore pianificate su {offered}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carico</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>dalle {begins} alle {ends}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>entro le {time}</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>si sovrappone</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>appuntamento</translation>
    </message>
    <message>
        <source>your own time</source>
        <translation>un tuo impegno</translation>
    </message>
    <message>
        <source>to-do</source>
        <translation>attività</translation>
    </message>
    <message>
        <source>promise without a time of its own</source>
        <translation>promessa non ancora pianificata</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>rispettato</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>disdetto</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostato</translation>
    </message>
    <message>
        <source>comes again</source>
        <translation>si ripete</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>promemoria inviato</translation>
    </message>
    <message>
        <source>overlaps with something else</source>
        <translation>si sovrappone ad altro</translation>
    </message>
    <message>
        <source>{day} holds more than you offer.</source>
        <translation>{day}: più ore di quelle disponibili.</translation>
    </message>
    <message>
        <source>{day} is full.</source>
        <translation>{day}: giornata piena.</translation>
    </message>
    <message>
        <source>{day} is free.</source>
        <translation>{day}: giornata libera.</translation>
    </message>
    <message>
        <source>{day} morning is free.</source>
        <translation>{day}: mattina libera.</translation>
    </message>
    <message>
        <source>{day} afternoon is free.</source>
        <translation>{day}: pomeriggio libero.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>20 Nov, Friday, in two weeks</source>
        <translation>20 nov, venerdì, fra due settimane</translation>
    </message>
    <message>
        <source>Room for late inputs</source>
        <translation>Margine per i ritardi</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>All clients</source>
        <translation>Tutti i clienti</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Settimana precedente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Settimana successiva</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese successivo</translation>
    </message>
    <message>
        <source>Offer times</source>
        <translation>Proponi orari</translation>
    </message>
    <message>
        <source>Offer three times</source>
        <translation>Proponi tre orari</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Cerca o fai qualsiasi cosa</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Whose hours and entries</source>
        <translation>Orari e voci di chi</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Step plans</source>
        <translation>Piani a tappe</translation>
    </message>
    <message>
        <source>New step plan…</source>
        <translation>Nuovo piano a tappe…</translation>
    </message>
    <message>
        <source>Next {day}: {title}</source>
        <translation>Prossima tappa {day}: {title}</translation>
    </message>
    <message>
        <source>Goal {day}: {title}. {next}</source>
        <translation>Traguardo {day}: {title}. {next}</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Add to the plan</source>
        <translation>Aggiungi al piano</translation>
    </message>
    <message>
        <source>The week or month before</source>
        <translation>Settimana o mese precedente</translation>
    </message>
    <message>
        <source>The week or month after</source>
        <translation>Settimana o mese successivo</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Torna a oggi</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Vai a un giorno</translation>
    </message>
    <message>
        <source>Week, month, lists: the next</source>
        <translation>Settimana, mese, liste: avanti</translation>
    </message>
    <message>
        <source>Offer three times</source>
        <translation>Proponi tre orari</translation>
    </message>
    <message>
        <source>Remind of tomorrow</source>
        <translation>Promemoria per domani</translation>
    </message>
    <message>
        <source>Place on Monday to Sunday</source>
        <translation>Pianifica da lunedì a domenica</translation>
    </message>
    <message>
        <source>Another time, in words</source>
        <translation>Un altro momento, a parole</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Back to place; an appointment is removed</source>
        <translation>Di nuovo da pianificare; un appuntamento viene rimosso</translation>
    </message>
    <message>
        <source>In the week: move by 15 minutes or a day; in a list: its order</source>
        <translation>Nella settimana: sposta di 15 minuti o di un giorno; in un elenco: l’ordine</translation>
    </message>
    <message>
        <source>In the week: shorter, longer</source>
        <translation>Nella settimana: più corto, più lungo</translation>
    </message>
    <message>
        <source>Appointment: kept</source>
        <translation>Appuntamento: rispettato</translation>
    </message>
    <message>
        <source>Appointment: late, missed, cancelled</source>
        <translation>Appuntamento: in ritardo, saltato, disdetto</translation>
    </message>
    <message>
        <source>Appointment: reopen</source>
        <translation>Appuntamento: riapri</translation>
    </message>
    <message>
        <source>In the month: through what stands in a day</source>
        <translation>Nel mese: scorri le voci di un giorno</translation>
    </message>
    <message>
        <source>To place {number}</source>
        <translation>Da pianificare {number}</translation>
    </message>
    <message>
        <source>Enter opens the week of a day.</source>
        <translation>Invio apre la settimana di un giorno.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What is open on either side, and what was done this week.</source>
        <translation>Che cosa è in sospeso da entrambe le parti, e che cosa è stato fatto questa settimana.</translation>
    </message>
    <message>
        <source>Shaded: when {name} can reach you</source>
        <translation>Evidenziato: quando {name} può contattarti</translation>
    </message>
    <message>
        <source>{time} there now</source>
        <translation>da loro ora {time}</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Too little is known yet of when inputs come.</source>
        <translation>Si sa ancora troppo poco su quando arrivano i materiali.</translation>
    </message>
    <message numerus="yes">
        <source>from %n input(s)</source>
        <translation>
            <numerusform>in base a %n materiale</numerusform>
            <numerusform>in base a %n materiali</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs usually come in time, {known}.</source>
        <translation>Di solito i materiali arrivano in tempo, {known}.</translation>
    </message>
    <message numerus="yes">
        <source>Inputs usually come up to %n working day(s) late, {known}.</source>
        <translation>
            <numerusform>Di solito i materiali arrivano con al massimo %n giorno lavorativo di ritardo, {known}.</numerusform>
            <numerusform>Di solito i materiali arrivano con al massimo %n giorni lavorativi di ritardo, {known}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for {client}: {days}, as you set it.</source>
        <translation>Margine per {client}: {days}, scelto da te.</translation>
    </message>
    <message>
        <source>Room for {client}: {days} to begin with.</source>
        <translation>Margine per {client}: {days}, per cominciare.</translation>
    </message>
    <message>
        <source>Room for {client}: {days}, as usual.</source>
        <translation>Margine per {client}: {days}, come di solito.</translation>
    </message>
    <message>
        <source>As usual: {days}</source>
        <translation>Come di solito: {days}</translation>
    </message>
    <message>
        <source>To begin with: {days}</source>
        <translation>Per cominciare: {days}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>no day of its own</source>
        <translation>senza un giorno suo</translation>
    </message>
    <message numerus="yes">
        <source>then %n working day(s) of room</source>
        <translation>
            <numerusform>poi %n giorno lavorativo di margine</numerusform>
            <numerusform>poi %n giorni lavorativi di margine</numerusform>
        </translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mia</translation>
    </message>
    <message numerus="yes">
        <source>There is too little time: %n working day(s) are missing.</source>
        <translation>
            <numerusform>Il tempo non basta: manca %n giorno lavorativo.</numerusform>
            <numerusform>Il tempo non basta: mancano %n giorni lavorativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that you set yourself is already over: another goal does not help.</source>
        <translation>Un giorno scelto da te è già passato: un altro traguardo non aiuta.</translation>
    </message>
    <message>
        <source>It fits with {day} as the goal, or with shorter steps.</source>
        <translation>Ci sta con traguardo {day}, o con tappe più corte.</translation>
    </message>
    <message>
        <source>It fits with {day} as the goal, or without room.</source>
        <translation>Ci sta con traguardo {day}, o senza margine.</translation>
    </message>
    <message>
        <source>It fits with {day} as the goal, or with a room of {room}.</source>
        <translation>Ci sta con traguardo {day}, o con un margine di {room}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>fra %n giorno</numerusform>
            <numerusform>fra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>da ieri</numerusform>
            <numerusform>ritardo %n gg</numerusform>
        </translation>
    </message>
    <message>
        <source>→ {day}</source>
        <translation>→ {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) ago</source>
        <translation>
            <numerusform>%n giorno lavorativo fa</numerusform>
            <numerusform>%n giorni lavorativi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>fra %n giorno lavorativo</numerusform>
            <numerusform>fra %n giorni lavorativi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later: {day}</source>
        <translation>
            <numerusform>%n giorno lavorativo più tardi: {day}</numerusform>
            <numerusform>%n giorni lavorativi più tardi: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n step(s) done</source>
        <translation>
            <numerusform>{done} su %n tappa fatta</numerusform>
            <numerusform>{done} su %n tappe fatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) move.</source>
        <translation>
            <numerusform>Si sposta %n tappa.</numerusform>
            <numerusform>Si spostano %n tappe.</numerusform>
        </translation>
    </message>
    <message>
        <source>After {title} there is too little time left.</source>
        <translation>Dopo {title} resta troppo poco tempo.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n day(s) late.</source>
        <translation>
            <numerusform>{title}: %n giorno di ritardo.</numerusform>
            <numerusform>{title}: %n giorni di ritardo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} came %n day(s) late.</source>
        <translation>
            <numerusform>{title}: arrivo con %n giorno di ritardo.</numerusform>
            <numerusform>{title}: arrivo con %n giorni di ritardo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room takes it: nothing else has to move.</source>
        <translation>Il margine basta: non si sposta nient’altro.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) move, and {plan} would be finished on {new} instead of {old}.</source>
        <translation>
            <numerusform>Si sposta %n tappa, e {plan} finirebbe {new} anziché {old}.</numerusform>
            <numerusform>Si spostano %n tappe, e {plan} finirebbe {new} anziché {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Office hours</source>
        <translation>Orario d’ufficio</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Mattine</translation>
    </message>
    <message>
        <source>Short weeks</source>
        <translation>Settimane corte</translation>
    </message>
    <message>
        <source>Without a break</source>
        <translation>Senza pausa</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Pomeriggi</translation>
    </message>
    <message>
        <source>Short Friday</source>
        <translation>Venerdì corto</translation>
    </message>
    <message>
        <source>Saturday morning too</source>
        <translation>Anche sabato mattina</translation>
    </message>
    <message>
        <source>By appointment only</source>
        <translation>Solo su appuntamento</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The steps on their days</source>
        <translation>Le tappe nei loro giorni</translation>
    </message>
</context>
<context>
    <name>PrivateList</name>
    <message>
        <source>Share this list</source>
        <translation>Condividi questa lista</translation>
    </message>
    <message>
        <source>“{title}” is private: so far only you see it. Is {client} to have it, with all that stands in it?</source>
        <translation>«{title}» è privata: finora la vedi solo tu. Vuoi condividerla con {client}, con tutto ciò che contiene?</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>New promise</source>
        <translation>Nuova promessa</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Prometti</translation>
    </message>
    <message>
        <source>What, and by when</source>
        <translation>Che cosa, ed entro quando</translation>
    </message>
    <message>
        <source>call back tomorrow 10</source>
        <translation>richiamo domani alle 10</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Scegli un cliente</translation>
    </message>
    <message>
        <source>No time said yet: it will stand first until it has one.</source>
        <translation>Ancora nessuna scadenza: finché manca, resta in cima.</translation>
    </message>
    <message>
        <source>Write it as you would say it.</source>
        <translation>Scrivi come lo diresti.</translation>
    </message>
    <message>
        <source>Say to whom it is promised.</source>
        <translation>Indica a chi lo prometti.</translation>
    </message>
    <message>
        <source>Promised to {name}: {title}</source>
        <translation>Promesso a {name}: {title}</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>no time set</source>
        <translation>senza scadenza</translation>
    </message>
    <message>
        <source>kept, tell them</source>
        <translation>mantenuta, da dire</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantenuta</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostata</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>Promises</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>New promise (F8)</source>
        <translation>Nuova promessa (F8)</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nuova promessa</translation>
    </message>
    <message>
        <source>Nothing promised.</source>
        <translation>Nessuna promessa.</translation>
    </message>
    <message>
        <source>Promise: kept, or open again</source>
        <translation>Promessa: mantenuta, o riaperta</translation>
    </message>
    <message>
        <source>Promise: told</source>
        <translation>Promessa: detto</translation>
    </message>
    <message>
        <source>Promise: another time</source>
        <translation>Promessa: un altro momento</translation>
    </message>
    <message>
        <source>Tell {name}, agree on another time, and write it down here.</source>
        <translation>Avvisa {name}, concorda un altro momento e annotalo qui.</translation>
    </message>
    <message>
        <source>New time: {title}</source>
        <translation>Nuova scadenza: {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Detto</translation>
    </message>
    <message>
        <source>Tell them…</source>
        <translation>Avvisa…</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Più tardi…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantenuta</translation>
    </message>
    <message>
        <source>Kept and told</source>
        <translation>Mantenuta e detto</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Riaperta: {title}</translation>
    </message>
    <message>
        <source>Kept: {title} – tell them</source>
        <translation>Mantenuta: {title} – da dire al cliente</translation>
    </message>
    <message>
        <source>Told: {title}</source>
        <translation>Detto: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Rimossa: {title}</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>Backup (*.garbo-backup);;All files (*)</source>
        <translation>Backup (*.garbo-backup);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Ripristina un backup</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Scegli il file chiave</translation>
    </message>
    <message>
        <source>Opening the copy and checking every page of it…</source>
        <translation>Apro la copia e ne controllo ogni pagina…</translation>
    </message>
    <message>
        <source>This copy was made: {time}</source>
        <translation>Copia creata: {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Nella copia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Messages, mails and calls</source>
        <translation>Messaggi, mail e chiamate</translation>
    </message>
    <message>
        <source>To-dos and promises</source>
        <translation>Attività e promesse</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appuntamenti</translation>
    </message>
    <message>
        <source>Latest entry</source>
        <translation>Ultima voce</translation>
    </message>
    <message>
        <source>What stands now is put aside in {folder}, whole. Then Garbo is opened at the door, with what opened this copy.</source>
        <translation>Ciò che c’è adesso viene messo da parte per intero in {folder}. Poi Garbo si apre dalla schermata d’ingresso, con ciò che ha aperto questa copia.</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Scegli il file chiave…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Guarda che cosa c’è</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>its passphrase</source>
        <translation>la sua frase segreta</translation>
    </message>
    <message>
        <source>its recovery code</source>
        <translation>il suo codice di recupero</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>il portachiavi di sistema</translation>
    </message>
    <message>
        <source>its key file</source>
        <translation>il suo file chiave</translation>
    </message>
    <message>
        <source>Open it with</source>
        <translation>Aprila con</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The one that held when the copy was made.</source>
        <translation>Quella in vigore quando è stata creata la copia.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>Small letters and missing hyphens are fine.</source>
        <translation>Vanno bene anche le minuscole, e senza trattini.</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>marco called, 12 min, invoice – call back tomorrow 10</source>
        <translation>ha chiamato marco, 12 min, fattura, richiamo domani alle 10</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Salva e continua</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back, always</source>
        <translation>Con Ctrl+Z si annulla, sempre</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>Quale?</translation>
    </message>
    <message>
        <source>More than one client is called so. Which of them?</source>
        <translation>Più clienti hanno questo nome. Quale?</translation>
    </message>
    <message>
        <source>Say with whom: write a name, or choose a client.</source>
        <translation>Indica con chi: scrivi un nome, o scegli un cliente.</translation>
    </message>
    <message>
        <source>Promised to {name}: {title}</source>
        <translation>Promesso a {name}: {title}</translation>
    </message>
    <message>
        <source>Logged: {channel} · {name}</source>
        <translation>Registrato: {channel} · {name}</translation>
    </message>
    <message>
        <source>Logged: {channel} · {name} · promise: {title}</source>
        <translation>Registrato: {channel} · {name} · promessa: {title}</translation>
    </message>
    <message>
        <source>Logged: {channel} · {name} · promise for {when}</source>
        <translation>Registrato: {channel} · {name} · promessa per {when}</translation>
    </message>
    <message>
        <source>Write it as you would say it, or use the fields. Both stay in step.</source>
        <translation>Scrivi come lo diresti, o usa i campi: si aggiornano a vicenda.</translation>
    </message>
</context>
<context>
    <name>QuickLogFields</name>
    <message>
        <source>Choose a client</source>
        <translation>Scegli un cliente</translation>
    </message>
    <message>
        <source>last: {when}</source>
        <translation>ultimo: {when}</translation>
    </message>
    <message>
        <source>Promise: {title}</source>
        <translation>Promessa: {title}</translation>
    </message>
    <message>
        <source>Promise: {title} · {when}</source>
        <translation>Promessa: {title} · {when}</translation>
    </message>
    <message>
        <source>No time was understood here. Try “yesterday 14:30”.</source>
        <translation>Non riconosco il momento. Prova «ieri alle 14:30».</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>Altri tag</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>invoice, photos of the catalogue</source>
        <translation>fattura, foto del catalogo</translation>
    </message>
    <message>
        <source>What you promise, if anything</source>
        <translation>Che cosa prometti, se prometti</translation>
    </message>
    <message>
        <source>tomorrow 10</source>
        <translation>domani alle 10</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Scadenza della promessa</translation>
    </message>
    <message>
        <source>No time was understood here. Try “Fri 15”, “tomorrow 10” or “in 2 hours”.</source>
        <translation>Non riconosco il momento. Prova «ven 15», «domani alle 10» o «fra 2 ore».</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Dal cliente</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Da me</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Ha chiamato</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>Ho chiamato</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Ha scritto</translation>
    </message>
    <message>
        <source>I wrote</source>
        <translation>Ho scritto</translation>
    </message>
    <message>
        <source>Outside the hours: take {when}</source>
        <translation>Fuori orario: scegli {when}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading messages · {percent} %</source>
        <translation>Leggo i messaggi · {percent}%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Leggo i messaggi</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>The groups of letters and figures that were shown at the first start.</source>
        <translation>I gruppi di lettere e cifre mostrati al primo avvio.</translation>
    </message>
    <message>
        <source>Small letters and missing hyphens are fine.</source>
        <translation>Vanno bene anche le minuscole, e senza trattini.</translation>
    </message>
    <message>
        <source>Open Garbo</source>
        <translation>Apri Garbo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>This is not its last group. Write the whole code down first.</source>
        <translation>Non è l’ultimo gruppo. Prima annota il codice intero.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Il tuo codice di recupero</translation>
    </message>
    <message>
        <source>For the day when all else fails. It is shown only now: keep it on paper.</source>
        <translation>Per il giorno in cui non funziona nient’altro. Si vede solo adesso: tienilo su carta.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Salva il codice di recupero</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Stampa il codice di recupero</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>Copia il codice di recupero</translation>
    </message>
    <message>
        <source>Type its last group</source>
        <translation>Scrivi l’ultimo gruppo</translation>
    </message>
    <message>
        <source>Garbo recovery code</source>
        <translation>Codice di recupero di Garbo</translation>
    </message>
    <message>
        <source>garbo-recovery-code.txt</source>
        <translation>codice-di-recupero-garbo.txt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Inviato alla stampante.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
</context>
<context>
    <name>ReliabilitySquares</name>
    <message>
        <source>No promise has come due yet.</source>
        <translation>Ancora nessuna promessa in scadenza.</translation>
    </message>
    <message>
        <source>My reliability</source>
        <translation>La mia affidabilità</translation>
    </message>
    <message>
        <source>My reliability with {name}</source>
        <translation>La mia affidabilità con {name}</translation>
    </message>
</context>
<context>
    <name>RemindSheet</name>
    <message>
        <source>Remind of tomorrow</source>
        <translation>Promemoria per domani</translation>
    </message>
    <message>
        <source>In each client’s language. Copy it, send it as you like, and tick it here.</source>
        <translation>Nella lingua di ciascun cliente. Copia, invia come preferisci e spunta qui.</translation>
    </message>
    <message>
        <source>Words to send</source>
        <translation>Testo da inviare</translation>
    </message>
    <message>
        <source>Nobody is left to be reminded.</source>
        <translation>Nessun altro promemoria da inviare.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Copied: the words for {name}</source>
        <translation>Copiato: il testo per {name}</translation>
    </message>
    <message>
        <source>Reminded: {name}</source>
        <translation>Promemoria inviato: {name}</translation>
    </message>
    <message>
        <source>Remind {client}</source>
        <translation>Promemoria per {client}</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Nothing is sent from here: paste it where you write to them. That they were reminded is noted.</source>
        <translation>Da qui non parte niente: incollalo dove scrivi al cliente. Il promemoria viene annotato.</translation>
    </message>
    <message>
        <source>Copied: a reminder of {title}</source>
        <translation>Copiato: promemoria per {title}</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Scegli una nuova frase segreta</translation>
    </message>
    <message>
        <source>The recovery code opened Garbo, and stays as it is.</source>
        <translation>Il codice di recupero ha aperto Garbo, e resta lo stesso.</translation>
    </message>
    <message>
        <source>Keep it and open</source>
        <translation>Salva e apri</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Once</source>
        <translation>Una volta</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Da lunedì a venerdì</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Ogni due settimane</translation>
    </message>
    <message>
        <source>Every month on this weekday</source>
        <translation>Ogni mese, stessa settimana</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>Ogni mese, stessa data</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Ogni anno</translation>
    </message>
    <message>
        <source>by a rule of its own</source>
        <translation>ripetizione personalizzata</translation>
    </message>
    <message>
        <source>{often}, {times}</source>
        <translation>{often}, {times}</translation>
    </message>
    <message>
        <source>{often}, until {day}</source>
        <translation>{often}, fino al giorno {day}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ogni giorno</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>ogni anno</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>ogni settimana</translation>
    </message>
    <message>
        <source>{often}: {days}</source>
        <translation>{often}: {days}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>ogni mese</translation>
    </message>
    <message>
        <source>on its last day</source>
        <translation>ultimo giorno</translation>
    </message>
    <message>
        <source>on day {number}</source>
        <translation>giorno {number}</translation>
    </message>
    <message>
        <source>its last {weekday}</source>
        <translation>{weekday} di fine mese</translation>
    </message>
    <message>
        <source>its {weekday} no. {number}</source>
        <translation>{weekday} n. {number}</translation>
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
        <translation>Nel frattempo l’hai rimossa.</translation>
    </message>
    <message>
        <source>It said something else on the page that {client} has.</source>
        <translation>Nella pagina che ha {client} c’era scritto altro.</translation>
    </message>
    <message>
        <source>It has become yours to do since.</source>
        <translation>Nel frattempo è passata a te.</translation>
    </message>
    <message>
        <source>You have said the opposite since.</source>
        <translation>Nel frattempo hai indicato il contrario.</translation>
    </message>
    <message>
        <source>Both of you gave it another title.</source>
        <translation>Il titolo è cambiato da entrambe le parti.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimossa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>da fare</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>Reply from {client}</source>
        <translation>Risposta di {client}</translation>
    </message>
    <message>
        <source>To the page of {day}; a later one was made since.</source>
        <translation>Riguarda la pagina del giorno {day}; da allora ce n’è una più recente.</translation>
    </message>
    <message>
        <source>To the page of {day}.</source>
        <translation>Riguarda la pagina del giorno {day}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Taken in: reply from {client}</source>
        <translation>Importata: risposta di {client}</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Che cosa arriva</translation>
    </message>
    <message>
        <source>It says nothing new.</source>
        <translation>Non dice niente di nuovo.</translation>
    </message>
    <message>
        <source>Both of you changed this</source>
        <translation>Cambiato da entrambe le parti</translation>
    </message>
    <message>
        <source>Replies to other pages in the same text, which come after this one: {number}.</source>
        <translation>Nello stesso testo, dopo questa, risposte ad altre pagine: {number}.</translation>
    </message>
    <message>
        <source>Log it as a text</source>
        <translation>Registra come testo</translation>
    </message>
    <message>
        <source>All that comes in</source>
        <translation>Tutto ciò che arriva</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>theirs, and done</source>
        <translation>del cliente: fatto</translation>
    </message>
    <message>
        <source>theirs, and not done after all</source>
        <translation>del cliente: di nuovo da fare</translation>
    </message>
    <message>
        <source>yours: they say it is done. Only you tick it.</source>
        <translation>tua: per il cliente è fatto. La spunti solo tu.</translation>
    </message>
    <message>
        <source>yours: they say it is not done</source>
        <translation>tua: per il cliente non è fatto</translation>
    </message>
    <message>
        <source>new on the list</source>
        <translation>nuova nella lista</translation>
    </message>
    <message>
        <source>they no longer want this. Only you remove it.</source>
        <translation>per il cliente non serve più. Puoi rimuoverla solo tu.</translation>
    </message>
    <message>
        <source>on “{item}”</source>
        <translation>su «{item}»</translation>
    </message>
    <message>
        <source>on the whole page</source>
        <translation>su tutta la pagina</translation>
    </message>
</context>
<context>
    <name>Retold</name>
    <message>
        <source>Telling twelve months again, day by day…</source>
        <translation>Ricostruisco dodici mesi, giorno per giorno…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Ricostruisci</translation>
    </message>
    <message>
        <source>“Remind me Monday”</source>
        <translation>«Ricordamelo lunedì»</translation>
    </message>
    <message>
        <source>“Not how I see it”</source>
        <translation>«Io la vedo diversamente»</translation>
    </message>
    <message>
        <source>something tried</source>
        <translation>idea provata</translation>
    </message>
    <message>
        <source>The picture over a year</source>
        <translation>Il quadro di un anno</translation>
    </message>
    <message>
        <source>Told again from the log under today&apos;s rules; nothing of it is kept. Grey bands are what is usual, and what is clearly more stands in bold.</source>
        <translation>Ricostruito dal registro con le regole di oggi, senza conservare niente. Le fasce grigie indicano ciò che è abituale; in grassetto ciò che lo supera nettamente.</translation>
    </message>
    <message>
        <source>What spoke for it on the day on which it would have been said for the first time.</source>
        <translation>I fatti a sostegno della scheda nel giorno in cui sarebbe comparsa per la prima volta.</translation>
    </message>
    <message>
        <source>What counts in this month, as the log has it now. Lines in a row are one contact.</source>
        <translation>Ciò che conta in questo mese, secondo il registro com’è ora. I messaggi di fila fanno un contatto.</translation>
    </message>
    <message>
        <source>Nothing stood out for long in these twelve months.</source>
        <translation>In questi dodici mesi niente è rimasto a lungo fuori dal solito.</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>Su che cosa si basava</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} – oggi</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Che cosa hai fatto</translation>
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
        <translation>{day} nuovo accordo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Di solito</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Room for late inputs</source>
        <translation>Margine per i ritardi</translation>
    </message>
    <message>
        <source>Set the room</source>
        <translation>Imposta il margine</translation>
    </message>
    <message>
        <source>Each input of {client} is asked for so many working days before it is needed.</source>
        <translation>Con quanti giorni lavorativi di anticipo si chiede ogni materiale di {client}.</translation>
    </message>
</context>
<context>
    <name>RuleBox</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>ore utili</translation>
    </message>
    <message>
        <source>minutes of contact time</source>
        <translation>minuti utili</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>giorni lavorativi</translation>
    </message>
    <message>
        <source>o&apos;clock, the same day</source>
        <translation>ora esatta, stesso giorno</translation>
    </message>
    <message>
        <source>as for messages</source>
        <translation>come i messaggi</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Un altro tempo…</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Blocco per inattività</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Asked at the start and after locking.</source>
        <translation>Richiesta all’avvio e dopo il blocco.</translation>
    </message>
    <message>
        <source>None: locking only hides.</source>
        <translation>Nessuna: il blocco nasconde soltanto.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Portachiavi di sistema</translation>
    </message>
    <message>
        <source>Opens Garbo at the start without a question.</source>
        <translation>Apre Garbo all’avvio senza chiedere niente.</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Non in uso.</translation>
    </message>
    <message>
        <source>This computer has none that is safe.</source>
        <translation>Questo computer non ne ha uno sicuro.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Non usarlo più</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>For the day when all else fails.</source>
        <translation>Per il giorno in cui non funziona nient’altro.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Creane uno nuovo…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>File chiave</translation>
    </message>
    <message>
        <source>A file of 32 bytes opens Garbo too.</source>
        <translation>Anche un file di 32 byte apre Garbo.</translation>
    </message>
    <message>
        <source>None: for automation only.</source>
        <translation>Nessuno: serve solo per l’automazione.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Toglilo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Nothing written</source>
        <translation>Senza testo</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
</context>
<context>
    <name>SampleGui</name>
    <message>
        <source>sample</source>
        <translation>esempio</translation>
    </message>
    <message>
        <source>One moment: six invented clients and their year are being made …</source>
        <translation>Un momento: sto creando sei clienti inventati e il loro anno…</translation>
    </message>
    <message>
        <source>The sample is not locked: it keeps no secret.</source>
        <translation>L’esempio non si blocca: non custodisce nessun segreto.</translation>
    </message>
    <message>
        <source>This is a sample: the clients are invented, and nothing of yours is touched.</source>
        <translation>Questo è un esempio: i clienti sono inventati e niente di tuo viene toccato.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvato: {file}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Copied: the page as text</source>
        <translation>Copiato: il testo della pagina</translation>
    </message>
    <message>
        <source>Mail draft with the PDF</source>
        <translation>Bozza di mail con il PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>Calendar of next week</source>
        <translation>Calendario della prossima settimana</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un’altra cartella…</translation>
    </message>
    <message>
        <source>Where pages are saved</source>
        <translation>Dove si salvano le pagine</translation>
    </message>
    <message>
        <source>Saved in {folder}: {file}</source>
        <translation>Salvato in {folder}: {file}</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Apri la bozza</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Remove which of them?</source>
        <translation>Quali rimuovere?</translation>
    </message>
    <message>
        <source>Change which of them?</source>
        <translation>Quali modificare?</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Solo questo</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>Da qui in poi</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Those whose outcome you have said stay as they are.</source>
        <translation>Quelli di cui hai già indicato l’esito restano come sono.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Contact agreement</source>
        <translation>Accordo sui contatti</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Step plan</source>
        <translation>Piano a tappe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Marked as sent: {client}</source>
        <translation>Segnato come inviato: {client}</translation>
    </message>
    <message>
        <source>Not sent after all: {client}</source>
        <translation>Segnato come non inviato: {client}</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Say on a warning&apos;s card which pattern its facts suggest</source>
        <translation>Mostra sulla scheda di un segnale a quale schema fanno pensare i fatti</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>I tuoi orari</translation>
    </message>
    <message>
        <source>Days off, for every client</source>
        <translation>Giorni di chiusura, per tutti i clienti</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>The new passphrase holds.</source>
        <translation>La nuova frase segreta è attiva.</translation>
    </message>
    <message>
        <source>The keyring opens Garbo now.</source>
        <translation>Ora il portachiavi apre Garbo.</translation>
    </message>
    <message>
        <source>The keyring has forgotten the key.</source>
        <translation>Il portachiavi ha dimenticato la chiave.</translation>
    </message>
    <message>
        <source>The new recovery code holds; the one before opens nothing any more.</source>
        <translation>Il nuovo codice di recupero è attivo; quello precedente non apre più niente.</translation>
    </message>
    <message>
        <source>The key file opens nothing any more.</source>
        <translation>Il file chiave non apre più niente.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Scegli il file chiave</translation>
    </message>
    <message>
        <source>The key file opens Garbo.</source>
        <translation>Il file chiave apre Garbo.</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Share with {client}</source>
        <translation>Condividi con {client}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Salva calendario</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Salva pagina web</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Save what is shared</source>
        <translation>Salva ciò che è condiviso</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a chat.</source>
        <translation>Copiato. Si può incollare in una chat.</translation>
    </message>
    <message>
        <source>Shared from now on: {title}</source>
        <translation>Condivisa da adesso: {title}</translation>
    </message>
    <message>
        <source>The agenda; no list is shared yet</source>
        <translation>L’agenda; ancora nessuna lista condivisa</translation>
    </message>
    <message>
        <source>All that is shared</source>
        <translation>Tutto ciò che è condiviso</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Appointments and days off, four weeks</source>
        <translation>Appuntamenti e giorni di chiusura, quattro settimane</translation>
    </message>
    <message>
        <source>What is to be shared</source>
        <translation>Che cosa condividere</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Whose view? Choose a client first.</source>
        <translation>La vista di chi? Prima scegli un cliente.</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Cerca o fai qualsiasi cosa</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registra un contatto</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nuova promessa</translation>
    </message>
    <message>
        <source>Documents for the client…</source>
        <translation>Documenti per il cliente…</translation>
    </message>
    <message>
        <source>What the client may see</source>
        <translation>Che cosa può vedere il cliente</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importa un file</translation>
    </message>
    <message>
        <source>The day at a look</source>
        <translation>Giornata in breve</translation>
    </message>
    <message>
        <source>I am closed…</source>
        <translation>Avviso di chiusura…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte successiva della finestra</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte precedente della finestra</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All keys of this screen</source>
        <translation>Tutti i tasti di questa schermata</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
</context>
<context>
    <name>ShortenSheet</name>
    <message>
        <source>Shorten steps</source>
        <translation>Accorcia le tappe</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Accorcia</translation>
    </message>
    <message>
        <source>Minus takes a working day off the chosen step, plus gives it back.</source>
        <translation>Meno toglie un giorno lavorativo alla tappa scelta, più lo restituisce.</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Tappe aperte</translation>
    </message>
    <message>
        <source>A day shorter</source>
        <translation>Un giorno in meno</translation>
    </message>
    <message>
        <source>A day longer</source>
        <translation>Un giorno in più</translation>
    </message>
    <message>
        <source>Nothing else has to move: the goal on {day} can be kept.</source>
        <translation>Non si sposta nient’altro e il traguardo resta: {day}.</translation>
    </message>
    <message>
        <source>Shortened: {title}</source>
        <translation>Accorciato: {title}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Know who waits, by when, and what you promised.</source>
        <translation>Chi aspetta, fino a quando, e che cosa hai promesso.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. Garbo never sends anything by itself.</source>
        <translation>Tutto resta su questo computer, cifrato. Garbo non invia mai niente da solo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>In evidenza</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dati di esempio</translation>
    </message>
    <message>
        <source>Encrypted · saved {time}</source>
        <translation>Cifrato · salvato {time}</translation>
    </message>
    <message>
        <source>Encrypted, only here</source>
        <translation>Cifrato, solo qui</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>SidebarLive</name>
    <message>
        <source>Set your hours</source>
        <translation>Imposta i tuoi orari</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Closes in {minutes} min</source>
        <translation>Chiude fra {minutes} min</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Aperto fino alle {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Day off · back {day}</source>
        <translation>Chiuso · rientro {day}</translation>
    </message>
    <message>
        <source>Closed · next {time}</source>
        <translation>Chiuso · riapre {time}</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Chiudi adesso</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Chiuso per oggi</translation>
    </message>
    <message>
        <source>Stay 30 minutes longer</source>
        <translation>Aperto altri 30 minuti</translation>
    </message>
    <message>
        <source>Open for 30 minutes</source>
        <translation>Aperto per 30 minuti</translation>
    </message>
    <message>
        <source>My usual hours again</source>
        <translation>Di nuovo i miei soliti orari</translation>
    </message>
    <message>
        <source>Change my hours…</source>
        <translation>Cambia i miei orari…</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>None in these three months.</source>
        <translation>Niente in questi tre mesi.</translation>
    </message>
    <message>
        <source>{which}: {number}</source>
        <translation>{which}: {number}</translation>
    </message>
    <message>
        <source>Only {which}: {number}</source>
        <translation>Solo con l’{which}: {number}</translation>
    </message>
    <message>
        <source>Nothing is logged in these three months, so nothing can be replayed.</source>
        <translation>In questi tre mesi il registro è vuoto: non c’è niente su cui fare la prova.</translation>
    </message>
    <message>
        <source>You would have kept {share}, and none of their usual contacts falls outside.</source>
        <translation>Con queste regole: {share} di risposte in tempo, e nessuno dei contatti del cliente fuori orario.</translation>
    </message>
    <message>
        <source>The log begins on {day}.</source>
        <translation>Primo giorno nel registro: {day}.</translation>
    </message>
    <message>
        <source>{due}, not answered yet</source>
        <translation>{due}, ancora senza risposta</translation>
    </message>
    <message>
        <source>{due}, answered {moment}</source>
        <translation>{due}, risposta {moment}</translation>
    </message>
    <message>
        <source>Every answer of the last three months, as if these hours and answer times had held all the while. What one answer answered counts once, and so does what still waits after its time.</source>
        <translation>Ogni risposta degli ultimi tre mesi, come se questi orari e tempi di risposta fossero sempre stati in vigore. Più messaggi con una sola risposta contano una volta; lo stesso vale per ciò che aspetta ancora oltre il suo tempo.</translation>
    </message>
    <message>
        <source>Every contact of the last three months, as if these hours had held all the while; lines in a row are one. Your own days off, and hours that are open where the client lives, do not count.</source>
        <translation>Ogni contatto degli ultimi tre mesi, come se questi orari fossero sempre stati in vigore; i messaggi di fila ne fanno uno. Non contano i tuoi giorni di chiusura, né le ore che nel fuso del cliente rientrano negli orari.</translation>
    </message>
    <message>
        <source>A share is told from {number} answers on.</source>
        <translation>La percentuale compare da {number} risposte in su.</translation>
    </message>
    <message>
        <source>No answer has a time here, so none can be late.</source>
        <translation>Qui nessuna risposta ha un tempo concordato, quindi nessuna può essere in ritardo.</translation>
    </message>
    <message>
        <source>None of their usual contacts falls outside.</source>
        <translation>Nessuno dei contatti del cliente è fuori orario.</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} su {whole}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>SimulatorCard</name>
    <message>
        <source>this version</source>
        <translation>questa versione</translation>
    </message>
    <message>
        <source>as painted</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>Answers past the time</source>
        <translation>Risposte oltre il tempo</translation>
    </message>
    <message>
        <source>Contacts outside the hours</source>
        <translation>Contatti fuori orario</translation>
    </message>
    <message>
        <source>as it holds now</source>
        <translation>accordo attuale</translation>
    </message>
    <message>
        <source>Three months replayed</source>
        <translation>Prova su tre mesi</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Risposte in tempo</translation>
    </message>
    <message>
        <source>Shows the answers that come late</source>
        <translation>Mostra le risposte in ritardo</translation>
    </message>
    <message>
        <source>Contacts outside</source>
        <translation>Contatti fuori orario</translation>
    </message>
    <message>
        <source>Shows the contacts that fall outside</source>
        <translation>Mostra i contatti fuori orario</translation>
    </message>
    <message>
        <source>Reading three months…</source>
        <translation>Leggo tre mesi…</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split this entry in two</source>
        <translation>Dividi questa voce in due</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>Set the cursor where the second one begins</source>
        <translation>Metti il cursore dove comincia la seconda</translation>
    </message>
    <message>
        <source>Time of the first</source>
        <translation>Ora della prima</translation>
    </message>
    <message>
        <source>Time of the second</source>
        <translation>Ora della seconda</translation>
    </message>
    <message>
        <source>On the first</source>
        <translation>Sulla prima</translation>
    </message>
    <message>
        <source>On the second</source>
        <translation>Sulla seconda</translation>
    </message>
    <message>
        <source>On both</source>
        <translation>Su entrambe</translation>
    </message>
    <message>
        <source>Each of the two needs some words.</source>
        <translation>Ciascuna delle due ha bisogno di un testo.</translation>
    </message>
    <message>
        <source>Write the time as in 14:20.</source>
        <translation>Scrivi l’ora così: 14:20.</translation>
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
        <translation>{where}: {reason} potrebbe prendere qualcosa dall’esterno; si possono importare solo i file della stessa cartella.</translation>
    </message>
    <message>
        <source>{where}: {reason} would run or fetch something in the client’s browser.</source>
        <translation>{where}: {reason} eseguirebbe o scaricherebbe qualcosa nel browser del cliente.</translation>
    </message>
    <message>
        <source>{where}: it took too long or too much memory, and was ended.</source>
        <translation>{where}: ha richiesto troppo tempo o troppa memoria ed è stato interrotto.</translation>
    </message>
    <message>
        <source>{where}: it is a link or no plain file.</source>
        <translation>{where}: è un collegamento, o non è un file normale.</translation>
    </message>
    <message>
        <source>{where}: 256 KB and 60 files are the most.</source>
        <translation>{where}: al massimo 256 KB e 60 file.</translation>
    </message>
    <message>
        <source>{where}: it cannot be read as text.</source>
        <translation>{where}: non si può leggere come testo.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, riga {line}</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Un modello</translation>
    </message>
    <message>
        <source>Garbo’s own template is used. {wrong}</source>
        <translation>Garbo usa il proprio modello. {wrong}</translation>
    </message>
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Promemoria…</translation>
    </message>
    <message>
        <source>A day longer</source>
        <translation>Un giorno in più</translation>
    </message>
    <message>
        <source>A day shorter</source>
        <translation>Un giorno in meno</translation>
    </message>
    <message>
        <source>A day of its own…</source>
        <translation>Giorno fisso…</translation>
    </message>
    <message>
        <source>Back on the day of the plan</source>
        <translation>Torna al giorno del piano</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mia</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Cambia titolo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Fatto: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Riaperta: {title}</translation>
    </message>
    <message>
        <source>{title}: {days}</source>
        <translation>{title}: {days}</translation>
    </message>
    <message>
        <source>Renamed: {title}</source>
        <translation>Rinominata: {title}</translation>
    </message>
    <message>
        <source>Another place: {title}</source>
        <translation>Spostata: {title}</translation>
    </message>
    <message>
        <source>On the day of the plan again: {title}</source>
        <translation>Di nuovo nel giorno del piano: {title}</translation>
    </message>
    <message>
        <source>Mine now: {title}</source>
        <translation>Ora mia: {title}</translation>
    </message>
    <message>
        <source>Theirs now: {title}</source>
        <translation>Ora del cliente: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Rimossa: {title}</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Aggiunta: {title}</translation>
    </message>
</context>
<context>
    <name>StepDaySheet</name>
    <message>
        <source>Set the day</source>
        <translation>Imposta il giorno</translation>
    </message>
    <message>
        <source>It stays on this day, even when the goal moves; what comes before it is counted from it.</source>
        <translation>Resta in questo giorno anche se il traguardo si sposta; ciò che viene prima si conta da qui.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
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
        <translation>Traguardo: {title}</translation>
    </message>
    <message>
        <source>day set by you</source>
        <translation>giorno scelto da te</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>promemoria {day}</translation>
    </message>
</context>
<context>
    <name>StepPlanScreen</name>
    <message>
        <source>Clients</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Move the goal</source>
        <translation>Sposta il traguardo</translation>
    </message>
    <message>
        <source>More for this plan</source>
        <translation>Altro per questo piano</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Cambia il margine</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Tappe</translation>
    </message>
    <message>
        <source>No steps yet: write the last one first, it ends on the goal day.</source>
        <translation>Ancora nessuna tappa: scrivi per prima l’ultima, che finisce il giorno del traguardo.</translation>
    </message>
    <message>
        <source>Add a step behind the chosen one</source>
        <translation>Aggiungi una tappa dopo quella selezionata</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuova tappa</translation>
    </message>
    <message>
        <source>The new step is: {whose}</source>
        <translation>La nuova tappa è: {whose}</translation>
    </message>
    <message>
        <source>Move the goal…</source>
        <translation>Sposta il traguardo…</translation>
    </message>
    <message>
        <source>Change the room…</source>
        <translation>Cambia il margine…</translation>
    </message>
    <message>
        <source>Shorten steps…</source>
        <translation>Accorcia le tappe…</translation>
    </message>
    <message>
        <source>Date the open steps anew</source>
        <translation>Ricalcola le tappe aperte</translation>
    </message>
    <message>
        <source>Rename the plan…</source>
        <translation>Rinomina il piano…</translation>
    </message>
    <message>
        <source>Print, save or copy…</source>
        <translation>Stampa, salva o copia…</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Salva come modello…</translation>
    </message>
    <message>
        <source>Remove the plan and its open steps</source>
        <translation>Rimuovi il piano e le tappe aperte</translation>
    </message>
    <message>
        <source>Step: done, or open again</source>
        <translation>Tappa: segna fatta, o riapri</translation>
    </message>
    <message>
        <source>Step: another title</source>
        <translation>Tappa: cambia titolo</translation>
    </message>
    <message>
        <source>Step: a working day longer or shorter</source>
        <translation>Tappa: un giorno lavorativo in più o in meno</translation>
    </message>
    <message>
        <source>Step: earlier or later in the order</source>
        <translation>Tappa: prima o dopo nell’ordine</translation>
    </message>
    <message>
        <source>Step: mine or theirs</source>
        <translation>Tappa: mia o del cliente</translation>
    </message>
    <message>
        <source>Step: a day of its own</source>
        <translation>Tappa: giorno fisso</translation>
    </message>
    <message>
        <source>Step: remind the client</source>
        <translation>Tappa: promemoria al cliente</translation>
    </message>
    <message>
        <source>Step: remove</source>
        <translation>Tappa: rimuovi</translation>
    </message>
    <message>
        <source>New step: mine or theirs</source>
        <translation>Nuova tappa: mia o del cliente</translation>
    </message>
    <message>
        <source>Dated anew: {title}</source>
        <translation>Date ricalcolate: {title}</translation>
    </message>
    <message>
        <source>Private now: {title}</source>
        <translation>Ora privato: {title}</translation>
    </message>
    <message>
        <source>Shared now: {title}</source>
        <translation>Ora condiviso: {title}</translation>
    </message>
    <message>
        <source>Plan removed: {title}</source>
        <translation>Piano rimosso: {title}</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>condiviso</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privato</translation>
    </message>
    <message>
        <source>Goal: {day}</source>
        <translation>Traguardo: {day}</translation>
    </message>
    <message>
        <source>Remind {client}…</source>
        <translation>Promemoria per {client}…</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>Accorcia…</translation>
    </message>
    <message>
        <source>Hours, days off or the usual lateness have changed: these days would be others now.</source>
        <translation>Orari, giorni di chiusura o ritardi abituali sono cambiati: ora le date sarebbero diverse.</translation>
    </message>
    <message>
        <source>Keep the plan private</source>
        <translation>Tieni privato il piano</translation>
    </message>
    <message>
        <source>Share the plan</source>
        <translation>Condividi il piano</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>A few words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Poche parole slegate: facili da ricordare, non da indovinare.</translation>
    </message>
    <message>
        <source>Easy to guess: add a word.</source>
        <translation>Facile da indovinare: aggiungi una parola.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>Discreta: con un’altra parola diventa forte.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buona.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>asks for news</source>
        <translation>chiede notizie</translation>
    </message>
    <message>
        <source>same question again</source>
        <translation>ripete la domanda</translation>
    </message>
    <message>
        <source>replaces a request</source>
        <translation>sostituisce una richiesta</translation>
    </message>
    <message>
        <source>alarmed tone</source>
        <translation>tono allarmato</translation>
    </message>
    <message>
        <source>material came late</source>
        <translation>materiale in ritardo</translation>
    </message>
    <message>
        <source>wrong data</source>
        <translation>dati errati</translation>
    </message>
    <message>
        <source>wrong time or place</source>
        <translation>ora o luogo sbagliati</translation>
    </message>
    <message>
        <source>access lost</source>
        <translation>accesso perso</translation>
    </message>
    <message>
        <source>asks to send again</source>
        <translation>chiede un nuovo invio</translation>
    </message>
    <message>
        <source>asks for a number</source>
        <translation>chiede un numero</translation>
    </message>
    <message>
        <source>abusive</source>
        <translation>offensivo</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>ringrazia</translation>
    </message>
    <message>
        <source>read from the text: {tags}?</source>
        <translation>letto nel testo: {tags}?</translation>
    </message>
    <message>
        <source>text says: {tags}?</source>
        <translation>dal testo: {tags}?</translation>
    </message>
    <message>
        <source>you said it is not: {tags}</source>
        <translation>per te non è così: {tags}</translation>
    </message>
    <message>
        <source>Yes: {tag}</source>
        <translation>Sì: {tag}</translation>
    </message>
    <message>
        <source>No: {tag}</source>
        <translation>No: {tag}</translation>
    </message>
    <message>
        <source>Confirmed: {tag}</source>
        <translation>Confermato: {tag}</translation>
    </message>
    <message>
        <source>Does not count: {tag}</source>
        <translation>Non conta: {tag}</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Keep as a template</source>
        <translation>Salva come modello</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Titles, whose each step is and how long it takes are kept. No day, and nothing of {client}.</source>
        <translation>Si salvano i titoli, di chi è ogni tappa e quanto dura. Nessuna data, e niente di {client}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Newsletter, the short way</source>
        <translation>Newsletter, versione breve</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Template kept: {title}</source>
        <translation>Modello salvato: {title}</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message>
        <source>For the curious: Typst and Jinja2 files in {folder}. Yours: {files}</source>
        <translation>Per chi se ne intende: file Typst e Jinja2 in {folder}. I tuoi: {files}</translation>
    </message>
    <message>
        <source>For the curious: pages, web pages and texts can be set from Typst and Jinja2 files of yours.</source>
        <translation>Per chi se ne intende: PDF, pagine web e testi si possono comporre con file Typst e Jinja2 tuoi.</translation>
    </message>
    <message>
        <source>Templates of your own</source>
        <translation>Modelli tuoi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Controllali</translation>
    </message>
    <message>
        <source>Every document can be set with them.</source>
        <translation>Con questi modelli si può comporre ogni documento.</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>What Garbo is made with</source>
        <translation>Con che cosa è fatto Garbo</translation>
    </message>
</context>
<context>
    <name>TightCard</name>
    <message>
        <source>Goal: {day}</source>
        <translation>Traguardo: {day}</translation>
    </message>
    <message>
        <source>Room: {days}</source>
        <translation>Margine: {days}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>a {name}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>da {name}</translation>
    </message>
    <message>
        <source>This entry could not be read</source>
        <translation>Questa voce non si può leggere</translation>
    </message>
    <message>
        <source>Its time is known; the rest is safe in the store.</source>
        <translation>Si sa quando; il resto è al sicuro nell’archivio.</translation>
    </message>
    <message>
        <source>Call without an answer</source>
        <translation>Chiamata senza risposta</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Chiamata persa</translation>
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
        <translation>Messaggio eliminato</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>Foto o file</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Senza testo</translation>
    </message>
    <message>
        <source>Promise made: {title}</source>
        <translation>Promessa fatta: {title}</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>fuori orario</translation>
    </message>
    <message>
        <source>waits, no answer time agreed</source>
        <translation>aspetta, nessun tempo concordato</translation>
    </message>
    <message>
        <source>still waiting?</source>
        <translation>aspetta ancora?</translation>
    </message>
    <message>
        <source>answered in {duration}</source>
        <translation>risposto in {duration}</translation>
    </message>
    <message>
        <source>called back in {duration}</source>
        <translation>richiamato in {duration}</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>risposto altrove</translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation>non serve risposta</translation>
    </message>
    <message>
        <source>answered outside hours</source>
        <translation>risposto fuori orario</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>risposto subito</translation>
    </message>
    <message>
        <source>{answered}, late</source>
        <translation>{answered}, in ritardo</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>entro le {time}</translation>
    </message>
    <message>
        <source>due {day} {time}</source>
        <translation>entro le {time} di {day}</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Contact: open; where it waits, Enter again logs the answer</source>
        <translation>Contatto: apri; se aspetta, di nuovo Invio registra la risposta</translation>
    </message>
    <message>
        <source>Contact: answered just now</source>
        <translation>Contatto: risposto ora</translation>
    </message>
    <message>
        <source>Contact: no answer needed</source>
        <translation>Contatto: non serve risposta</translation>
    </message>
    <message>
        <source>Contact: answered elsewhere</source>
        <translation>Contatto: risposto altrove</translation>
    </message>
    <message>
        <source>Contact: tags</source>
        <translation>Contatto: tag</translation>
    </message>
    <message>
        <source>Contact: what is read from the text is so</source>
        <translation>Contatto: conferma il tag letto nel testo</translation>
    </message>
    <message>
        <source>Contact: what is read from the text is not so</source>
        <translation>Contatto: rifiuta il tag letto nel testo</translation>
    </message>
    <message>
        <source>Contact: make an instruction of it</source>
        <translation>Contatto: crea un’istruzione</translation>
    </message>
    <message>
        <source>Contact: make a promise of it</source>
        <translation>Contatto: crea una promessa</translation>
    </message>
    <message>
        <source>Contact: make a to-do of it</source>
        <translation>Contatto: crea un’attività</translation>
    </message>
    <message>
        <source>Contact: delete</source>
        <translation>Contatto: elimina</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interazioni</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
    <message>
        <source>Shown: {channel}</source>
        <translation>Mostrati: {channel}</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Cerca nel testo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Cerca nel testo</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Settimane precedenti</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Niente di questo tipo.</translation>
    </message>
    <message>
        <source>The first contact goes here.</source>
        <translation>Qui va il primo contatto.</translation>
    </message>
    <message>
        <source>{number} since {month}</source>
        <translation>{number} da {month}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Nessuno aspetta risposta.</translation>
    </message>
    <message>
        <source>{name} is past the agreed time.</source>
        <translation>Per {name} il tempo concordato è scaduto.</translation>
    </message>
    <message>
        <source>Next is {name}, {when}.</source>
        <translation>Prossima risposta: {name}, {when}.</translation>
    </message>
    <message>
        <source>{name} · no time set</source>
        <translation>{name} · senza scadenza</translation>
    </message>
    <message>
        <source>Ask for: {title}</source>
        <translation>Chiedi: {title}</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>ora {time}</translation>
    </message>
    <message>
        <source>{messages}, first deadline {time}</source>
        <translation>{messages}, prima scadenza {time}</translation>
    </message>
    <message>
        <source>Every message has its answer.</source>
        <translation>Ogni messaggio ha la sua risposta.</translation>
    </message>
    <message>
        <source>Next deadline: {name}, {when}</source>
        <translation>Prossima scadenza: {name}, {when}</translation>
    </message>
    <message>
        <source>done {when}</source>
        <translation>fatto {when}</translation>
    </message>
    <message>
        <source>{knows} of {whom} told</source>
        <translation>detto a {knows} su {whom}</translation>
    </message>
    <message>
        <source>no answer time agreed</source>
        <translation>nessun tempo concordato</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Su appuntamento</translation>
    </message>
    <message>
        <source>{duration} of open time</source>
        <translation>{duration} di tempo utile</translation>
    </message>
    <message>
        <source>paused until {time}</source>
        <translation>in pausa fino alle {time}</translation>
    </message>
    <message>
        <source>paused until tomorrow {time}</source>
        <translation>in pausa fino a domani alle {time}</translation>
    </message>
    <message>
        <source>paused until {day} {time}</source>
        <translation>in pausa fino a {day} alle {time}</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>da loro {time}</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Senza testo</translation>
    </message>
    <message>
        <source>New time: {title}</source>
        <translation>Nuova scadenza: {title}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Cerca o fai qualsiasi cosa</translation>
    </message>
    <message>
        <source>The day at a look</source>
        <translation>Giornata in breve</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Aspettano risposta</translation>
    </message>
    <message>
        <source>Sorted by deadline in each client&apos;s hours</source>
        <translation>Per scadenza, negli orari di ciascun cliente</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promesse in scadenza</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Da dire al cliente</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translation>Attività in scadenza</translation>
    </message>
    <message>
        <source>Still waiting?</source>
        <translation>Aspetta ancora?</translation>
    </message>
    <message>
        <source>From older chats</source>
        <translation>Da chat più vecchie</translation>
    </message>
    <message>
        <source>Nothing promised today</source>
        <translation>Nessuna promessa per oggi</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Aggiungi una promessa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aspettano</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>Da dire</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Attività</translation>
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
        <translation>Nessuno aspetta risposta</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Non serve risposta</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Risposto altrove</translation>
    </message>
    <message>
        <source>Paste a chat or a mail</source>
        <translation>Incolla una chat o una mail</translation>
    </message>
    <message>
        <source>Copy what is to be told</source>
        <translation>Copia le cose da dire</translation>
    </message>
    <message>
        <source>Log an answer</source>
        <translation>Registra una risposta</translation>
    </message>
    <message>
        <source>Tick: kept, told or done</source>
        <translation>Spunta: mantenuta, detto o fatto</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Un altro momento</translation>
    </message>
    <message>
        <source>Set hours</source>
        <translation>Imposta orari</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Apri il cliente</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Answer logged: {name}</source>
        <translation>Risposta registrata: {name}</translation>
    </message>
    <message>
        <source>No answer needed: {name}</source>
        <translation>Non serve risposta: {name}</translation>
    </message>
    <message>
        <source>Answered elsewhere: {name}</source>
        <translation>Risposto altrove: {name}</translation>
    </message>
    <message>
        <source>Kept: {title}</source>
        <translation>Mantenuta: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Fatto: {title}</translation>
    </message>
    <message>
        <source>Told: {title}</source>
        <translation>Detto: {title}</translation>
    </message>
    <message>
        <source>Copied: what is to be told, client by client</source>
        <translation>Copiato: le cose da dire, cliente per cliente</translation>
    </message>
</context>
<context>
    <name>TodoDialog</name>
    <message>
        <source>Edit to-do</source>
        <translation>Modifica attività</translation>
    </message>
    <message>
        <source>New to-do</source>
        <translation>Nuova attività</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Choose the autumn photo</source>
        <translation>Scegliere la foto d’autunno</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Entro quando</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mia</translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation>Di {name}</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Di chi è</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Nessuna lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indicata</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Todos</name>
    <message>
        <source>Once</source>
        <translation>Una volta</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Da lunedì a venerdì</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Ogni due settimane</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Ogni mese</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Ogni anno</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Personalizzata</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mie</translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation>Di {name}</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mia</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>condivisa</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privata</translation>
    </message>
    <message>
        <source>goal {day}</source>
        <translation>traguardo {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>done, tell them</source>
        <translation>fatto, da dire</translation>
    </message>
    <message>
        <source>told</source>
        <translation>detto</translation>
    </message>
</context>
<context>
    <name>TodosPanel</name>
    <message>
        <source>To-dos</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing open on either side.</source>
        <translation>Niente in sospeso, né da te né dal cliente.</translation>
    </message>
    <message>
        <source>Add a to-do, with its day if it has one</source>
        <translation>Attività, con il giorno</translation>
    </message>
    <message>
        <source>New to-do</source>
        <translation>Nuova attività</translation>
    </message>
    <message>
        <source>To-do: done, or open again</source>
        <translation>Attività: fatto, o riaperta</translation>
    </message>
    <message>
        <source>To-do: edit</source>
        <translation>Attività: modifica</translation>
    </message>
    <message>
        <source>To-do: told</source>
        <translation>Attività: detto</translation>
    </message>
    <message>
        <source>To-do: later</source>
        <translation>Attività: più tardi</translation>
    </message>
    <message>
        <source>To-do: on Monday to Sunday</source>
        <translation>Attività: da lunedì a domenica</translation>
    </message>
    <message>
        <source>To-do: came back with mistakes</source>
        <translation>Attività: tornata con errori</translation>
    </message>
    <message>
        <source>New to-do: mine or theirs</source>
        <translation>Nuova attività: mia o del cliente</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Modificata: {title}</translation>
    </message>
    <message>
        <source>New time: {title}</source>
        <translation>Nuova scadenza: {title}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Told: {title}</source>
        <translation>Detto: {title}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Detto</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Più tardi…</translation>
    </message>
    <message>
        <source>Came back with mistakes: {title}</source>
        <translation>Tornata con errori: {title}</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Tornata</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Fatto: {title}</translation>
    </message>
    <message>
        <source>Done: {title} – tell them</source>
        <translation>Fatto: {title} – da dire al cliente</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Riaperta: {title}</translation>
    </message>
    <message>
        <source>{title}: {when}</source>
        <translation>{title}: {when}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Rimossa: {title}</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Aggiunta: {title}</translation>
    </message>
    <message>
        <source>The new one is: {whose}</source>
        <translation>La nuova è: {whose}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Garbo</source>
        <translation>Apri Garbo</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registra un contatto</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Annullato: {step}</translation>
    </message>
    <message>
        <source>Made again: {step}</source>
        <translation>Ripetuto: {step}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Welcome back</source>
        <translation>Eccoci di nuovo</translation>
    </message>
    <message>
        <source>Your clients are encrypted on this computer.</source>
        <translation>I dati dei tuoi clienti sono cifrati su questo computer.</translation>
    </message>
    <message>
        <source>Your clients are encrypted on this computer, and its keyring opens them.</source>
        <translation>I dati dei tuoi clienti sono cifrati su questo computer, e il portachiavi di sistema li apre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Open Garbo</source>
        <translation>Apri Garbo</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usa il codice di recupero</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Scegli il file chiave…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Scegli il file chiave</translation>
    </message>
</context>
<context>
    <name>UsualParts</name>
    <message>
        <source>These parts as usual for {client}</source>
        <translation>Usa sempre queste parti per {client}</translation>
    </message>
    <message>
        <source>The usual parts again</source>
        <translation>Ripristina le parti abituali</translation>
    </message>
    <message>
        <source>These parts as usual for all clients</source>
        <translation>Usa sempre queste parti per tutti i clienti</translation>
    </message>
    <message>
        <source>{client} as all clients</source>
        <translation>{client}: come tutti i clienti</translation>
    </message>
    <message>
        <source>Kept as usual: which parts stand on the page, and their order</source>
        <translation>Salvate come abituali: le parti della pagina e il loro ordine</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>from {day}</source>
        <translation>dal giorno {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>dal giorno {day}</translation>
    </message>
</context>
<context>
    <name>WeekBox</name>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Settimana scorsa</translation>
    </message>
    <message>
        <source>{week} (sent)</source>
        <translation>{week} (inviato)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Contact hours</source>
        <translation>Orari di contatto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>Copy {day} to all days</source>
        <translation>Copia {day} su tutti i giorni</translation>
    </message>
    <message>
        <source>Copy {day} to Mon–Fri</source>
        <translation>Copia {day} su lun–ven</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>Chiudi {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>Opened: {hours}</source>
        <translation>Aperto: {hours}</translation>
    </message>
    <message>
        <source>Closed: {hours}</source>
        <translation>Chiuso: {hours}</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>The second sheet</source>
        <translation>Il secondo foglio</translation>
    </message>
    <message>
        <source>Take a second sheet of paper</source>
        <translation>Usa un secondo foglio</translation>
    </message>
    <message>
        <source>One sheet of paper only</source>
        <translation>Un solo foglio</translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>Clients</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>{sent} of {all} sent</source>
        <translation>{sent} di {all} inviati</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Ancora nessun cliente</translation>
    </message>
    <message>
        <source>Each one you add has a page of their week here.</source>
        <translation>Ogni cliente che aggiungi ha qui la pagina della sua settimana.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modificato da te</translation>
    </message>
    <message>
        <source>Quiet week</source>
        <translation>Settimana tranquilla</translation>
    </message>
    <message>
        <source>can be left out</source>
        <translation>si può saltare</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>last one sent {when}</source>
        <translation>ultimo inviato: {when}</translation>
    </message>
</context>
<context>
    <name>WeeklyLines</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Needed from them</source>
        <translation>Serve dal cliente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La prossima settimana</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Che cosa vale ora</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tempo dedicato</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Riga finale</translation>
    </message>
    <message>
        <source>My hours next week</source>
        <translation>Quando ci sono</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promessa</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>to-do</source>
        <translation>attività</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>appuntamento</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>orari</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>istruzione</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Giorno festivo</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>nella pagina</translation>
    </message>
    <message>
        <source>left off</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>Something personal to end with…</source>
        <translation>Due parole personali per chiudere…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} su {all}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>Changed below</source>
        <translation>Originale cambiato</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con parole tue</translation>
    </message>
    <message>
        <source>does not apply any more</source>
        <translation>non vale più</translation>
    </message>
    <message>
        <source>instead of {words}</source>
        <translation>al posto di {words}</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>detto {day}</translation>
    </message>
</context>
<context>
    <name>WeeklyScreen</name>
    <message>
        <source>Save the page as PDF</source>
        <translation>Salva la pagina in PDF</translation>
    </message>
    <message>
        <source>Mark as sent, and the next</source>
        <translation>Segna come inviato e passa al prossimo</translation>
    </message>
    <message>
        <source>Copy the page as text</source>
        <translation>Copia il testo della pagina</translation>
    </message>
    <message>
        <source>Prepare all pages of the week</source>
        <translation>Prepara tutti i riepiloghi della settimana</translation>
    </message>
    <message>
        <source>Pages that were sent</source>
        <translation>Riepiloghi inviati</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Cliente precedente</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Cliente successivo</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Weekly summary</source>
        <translation>Riepilogo</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your first client goes here</source>
        <translation>Qui va il tuo primo cliente</translation>
    </message>
    <message>
        <source>In WhatsApp choose “Export chat” and drop the file anywhere in this window: Garbo shows who waits and until when. Or begin with a name. Nothing leaves this computer.</source>
        <translation>In WhatsApp scegli «Esporta chat» e trascina il file in un punto qualsiasi di questa finestra: Garbo mostra chi aspetta e fino a quando. Oppure comincia da un nome. Niente esce da questo computer.</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>Importa una chat</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Aggiungi un cliente</translation>
    </message>
</context>
<context>
    <name>WhatIsAdded</name>
    <message>
        <source>What will be added</source>
        <translation>Che cosa verrà aggiunto</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Ancora niente di salvato</translation>
    </message>
    <message>
        <source>Contacts per month</source>
        <translation>Contatti al mese</translation>
    </message>
    <message>
        <source>in hours</source>
        <translation>negli orari</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>fuori orario</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Non aggiunti</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>nuovi messaggi</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>non aggiunti</translation>
    </message>
    <message>
        <source>contacts of the client</source>
        <translation>contatti del cliente</translation>
    </message>
    <message>
        <source>{outside} of {whole} contacts outside the hours</source>
        <translation>{outside} contatti su {whole} fuori orario</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Già presenti</translation>
    </message>
    <message>
        <source>same time, same words</source>
        <translation>stessa ora, stesse parole</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>of the chat program itself</source>
        <translation>dell’app di chat stessa</translation>
    </message>
    <message>
        <source>clients in it</source>
        <translation>clienti nel file</translation>
    </message>
    <message>
        <source>other new entries</source>
        <translation>altre nuove voci</translation>
    </message>
    <message>
        <source>the same messages</source>
        <translation>gli stessi messaggi</translation>
    </message>
    <message>
        <source>line {place}</source>
        <translation>riga {place}</translation>
    </message>
    <message>
        <source>nothing left out</source>
        <translation>niente tralasciato</translation>
    </message>
    <message>
        <source>{month}: {inside} in hours, {outside} outside</source>
        <translation>{month}: {inside} negli orari, {outside} fuori orario</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who was late?</source>
        <translation>Chi era in ritardo?</translation>
    </message>
    <message>
        <source>Who did not come?</source>
        <translation>Chi non è venuto?</translation>
    </message>
    <message>
        <source>Who called it off?</source>
        <translation>Chi ha disdetto?</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minuti di ritardo</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
</context>
<context>
    <name>WhoIsWho</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nome del cliente</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Chi è chi</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>il cliente</translation>
    </message>
    <message>
        <source>Works for {client}</source>
        <translation>Lavora per {client}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Chi è?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoseForm</name>
    <message numerus="yes">
        <source>Move %n entry(s) to another client</source>
        <translation>
            <numerusform>Sposta %n voce a un altro cliente</numerusform>
            <numerusform>Sposta %n voci a un altro cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Scegli un cliente</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Di chi è?</translation>
    </message>
</context>
<context>
    <name>WhoseLine</name>
    <message>
        <source>Mine</source>
        <translation>Mia</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>Whose it is (Ctrl+T)</source>
        <translation>Di chi è (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Messaggio vocale</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videochiamata</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Di persona</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Date not understood</source>
        <translation>Data non riconosciuta</translation>
    </message>
    <message>
        <source>Before the first date</source>
        <translation>Prima della prima data</translation>
    </message>
    <message>
        <source>Cut off in the file</source>
        <translation>Troncato nel file</translation>
    </message>
    <message>
        <source>Longer than a message can be</source>
        <translation>Troppo lungo per un messaggio</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Senza mittente</translation>
    </message>
    <message>
        <source>From somebody else</source>
        <translation>Di qualcun altro</translation>
    </message>
    <message>
        <source>Deleted messages</source>
        <translation>Messaggi eliminati</translation>
    </message>
    <message>
        <source>Later than now</source>
        <translation>Con una data futura</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>giorno / mese / anno</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>mese / giorno / anno</translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation>anno / mese / giorno</translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation>non serve risposta</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>risposto altrove</translation>
    </message>
    <message>
        <source>task ticked</source>
        <translation>attività spuntata</translation>
    </message>
    <message>
        <source>client told</source>
        <translation>avviso al cliente</translation>
    </message>
    <message>
        <source>client not told</source>
        <translation>avviso al cliente tolto</translation>
    </message>
    <message>
        <source>days closed</source>
        <translation>giorni di chiusura</translation>
    </message>
    <message>
        <source>new to-do</source>
        <translation>nuova attività</translation>
    </message>
    <message>
        <source>to-do changed</source>
        <translation>attività modificata</translation>
    </message>
    <message>
        <source>new time</source>
        <translation>nuova scadenza</translation>
    </message>
    <message>
        <source>to-do placed</source>
        <translation>attività pianificata</translation>
    </message>
    <message>
        <source>order of to-dos</source>
        <translation>ordine delle attività</translation>
    </message>
    <message>
        <source>back to place</source>
        <translation>di nuovo da pianificare</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>riapertura</translation>
    </message>
    <message>
        <source>came back with mistakes</source>
        <translation>tornata con errori</translation>
    </message>
    <message>
        <source>to-do removed</source>
        <translation>attività rimossa</translation>
    </message>
    <message>
        <source>new promise</source>
        <translation>nuova promessa</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>promessa mantenuta</translation>
    </message>
    <message>
        <source>promise removed</source>
        <translation>promessa rimossa</translation>
    </message>
    <message>
        <source>new list</source>
        <translation>nuova lista</translation>
    </message>
    <message>
        <source>list renamed</source>
        <translation>lista rinominata</translation>
    </message>
    <message>
        <source>list shared</source>
        <translation>lista condivisa</translation>
    </message>
    <message>
        <source>list kept private</source>
        <translation>lista privata</translation>
    </message>
    <message>
        <source>client’s reply taken in</source>
        <translation>risposta del cliente importata</translation>
    </message>
    <message>
        <source>list removed</source>
        <translation>lista rimossa</translation>
    </message>
    <message>
        <source>new step plan</source>
        <translation>nuovo piano a tappe</translation>
    </message>
    <message>
        <source>step plan dated anew</source>
        <translation>date ricalcolate del piano a tappe</translation>
    </message>
    <message>
        <source>room in a step plan</source>
        <translation>margine di un piano a tappe</translation>
    </message>
    <message>
        <source>steps shortened</source>
        <translation>tappe accorciate</translation>
    </message>
    <message>
        <source>step plan removed</source>
        <translation>piano a tappe rimosso</translation>
    </message>
    <message>
        <source>goal moved</source>
        <translation>traguardo spostato</translation>
    </message>
    <message>
        <source>new step</source>
        <translation>nuova tappa</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>tappa modificata</translation>
    </message>
    <message>
        <source>order of steps</source>
        <translation>ordine delle tappe</translation>
    </message>
    <message>
        <source>step removed</source>
        <translation>tappa rimossa</translation>
    </message>
    <message>
        <source>a day of its own for a step</source>
        <translation>giorno fisso per una tappa</translation>
    </message>
    <message>
        <source>step back on the day of its plan</source>
        <translation>tappa di nuovo nel giorno del piano</translation>
    </message>
    <message>
        <source>new template</source>
        <translation>nuovo modello</translation>
    </message>
    <message>
        <source>template removed</source>
        <translation>modello rimosso</translation>
    </message>
    <message>
        <source>new appointment</source>
        <translation>nuovo appuntamento</translation>
    </message>
    <message>
        <source>appointment changed</source>
        <translation>appuntamento modificato</translation>
    </message>
    <message>
        <source>appointment open again</source>
        <translation>appuntamento riaperto</translation>
    </message>
    <message>
        <source>appointment kept</source>
        <translation>appuntamento rispettato</translation>
    </message>
    <message>
        <source>appointment late</source>
        <translation>appuntamento in ritardo</translation>
    </message>
    <message>
        <source>appointment missed</source>
        <translation>appuntamento saltato</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>appuntamento disdetto</translation>
    </message>
    <message>
        <source>appointment moved</source>
        <translation>appuntamento spostato</translation>
    </message>
    <message>
        <source>appointment removed</source>
        <translation>appuntamento rimosso</translation>
    </message>
    <message>
        <source>new repeating appointment</source>
        <translation>nuovo appuntamento che si ripete</translation>
    </message>
    <message>
        <source>repeating appointment changed</source>
        <translation>appuntamento che si ripete modificato</translation>
    </message>
    <message>
        <source>repeating appointment moved</source>
        <translation>appuntamento che si ripete spostato</translation>
    </message>
    <message>
        <source>repeating appointment removed</source>
        <translation>appuntamento che si ripete rimosso</translation>
    </message>
    <message>
        <source>time of your own</source>
        <translation>un tuo impegno</translation>
    </message>
    <message>
        <source>client reminded</source>
        <translation>promemoria al cliente</translation>
    </message>
    <message>
        <source>new instruction</source>
        <translation>nuova istruzione</translation>
    </message>
    <message>
        <source>instruction changed</source>
        <translation>istruzione modificata</translation>
    </message>
    <message>
        <source>instruction replaced</source>
        <translation>istruzione sostituita</translation>
    </message>
    <message>
        <source>instruction cancelled</source>
        <translation>istruzione revocata</translation>
    </message>
    <message>
        <source>instruction removed</source>
        <translation>istruzione rimossa</translation>
    </message>
    <message>
        <source>remind me Monday</source>
        <translation>ricordamelo lunedì</translation>
    </message>
    <message>
        <source>not how I see it</source>
        <translation>io la vedo diversamente</translation>
    </message>
    <message>
        <source>choice taken back</source>
        <translation>scelta rimossa</translation>
    </message>
    <message>
        <source>idea taken up</source>
        <translation>idea accolta</translation>
    </message>
    <message>
        <source>pasted lines</source>
        <translation>righe incollate</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>nuova voce</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correzione</translation>
    </message>
    <message>
        <source>entry deleted</source>
        <translation>voce eliminata</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>tag taken off</source>
        <translation>tag tolto</translation>
    </message>
    <message>
        <source>entries joined</source>
        <translation>voci unite</translation>
    </message>
    <message>
        <source>entry split</source>
        <translation>voce divisa</translation>
    </message>
    <message>
        <source>moved to another client</source>
        <translation>passaggio a un altro cliente</translation>
    </message>
    <message>
        <source>tag confirmed</source>
        <translation>tag confermato</translation>
    </message>
    <message>
        <source>tag refused</source>
        <translation>tag rifiutato</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>cliente modificato</translation>
    </message>
    <message>
        <source>client pinned</source>
        <translation>cliente in evidenza</translation>
    </message>
    <message>
        <source>client unpinned</source>
        <translation>cliente tolto dall’evidenza</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nuova persona</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>persona modificata</translation>
    </message>
    <message>
        <source>person removed</source>
        <translation>persona rimossa</translation>
    </message>
    <message>
        <source>order of people</source>
        <translation>ordine delle persone</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>nuovo cliente</translation>
    </message>
    <message>
        <source>new agreement</source>
        <translation>nuovo accordo</translation>
    </message>
    <message>
        <source>agreement changed</source>
        <translation>accordo modificato</translation>
    </message>
    <message>
        <source>agreement removed</source>
        <translation>accordo rimosso</translation>
    </message>
    <message>
        <source>weekly page changed</source>
        <translation>riepilogo modificato</translation>
    </message>
    <message>
        <source>marked as sent</source>
        <translation>segnato come inviato</translation>
    </message>
    <message>
        <source>usual parts of the weekly page</source>
        <translation>parti abituali del riepilogo</translation>
    </message>
    <message>
        <source>look of your documents</source>
        <translation>aspetto dei tuoi documenti</translation>
    </message>
    <message>
        <source>not sent after all</source>
        <translation>segnato come non inviato</translation>
    </message>
    <message>
        <source>closed for today</source>
        <translation>chiuso per oggi</translation>
    </message>
    <message>
        <source>open half an hour longer</source>
        <translation>aperto mezz’ora in più</translation>
    </message>
    <message>
        <source>hours as usual</source>
        <translation>soliti orari</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non riconosciuto</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>ultimo passo</translation>
    </message>
</context>
<context>
    <name>You</name>
    <message>
        <source>First, about you</source>
        <translation>Partiamo da te</translation>
    </message>
    <message>
        <source>A passphrase opens Garbo on this computer. Nobody else has it, and nobody can send it to you again.</source>
        <translation>Una frase segreta apre Garbo su questo computer. È solo tua, e nessuno può inviartela di nuovo.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>As it stands in your chats, so that Garbo knows which lines are yours.</source>
        <translation>Come appare nelle tue chat, così Garbo sa quali messaggi sono tuoi.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens Garbo: nothing to remember.</source>
        <translation>Il portachiavi di sistema apre Garbo: niente da ricordare.</translation>
    </message>
    <message>
        <source>Next: your hours</source>
        <translation>Avanti: i tuoi orari</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>Ho un backup…</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Your names in chats</source>
        <translation>I tuoi nomi nelle chat</translation>
    </message>
    <message>
        <source>Garbo learns them with each import; commas between.</source>
        <translation>Garbo li impara a ogni importazione; separali con una virgola.</translation>
    </message>
    <message>
        <source>Language of Garbo</source>
        <translation>Lingua di Garbo</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Il tuo fuso orario</translation>
    </message>
</context>
</TS>
