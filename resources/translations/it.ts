<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
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
        <name>Check</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message numerus="yes">
            <source>Add %n message(s)</source>
            <translation>
                <numerusform>Aggiungi %n messaggio</numerusform>
                <numerusform>Aggiungi %n messaggi</numerusform>
            </translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Aggiungi</translation>
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
            <source>Add a client</source>
            <translation>Aggiungi un cliente</translation>
        </message>
        <message>
            <source>All clients</source>
            <translation>Tutti i clienti</translation>
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
                <numerusform>%n messaggio</numerusform>
                <numerusform>%n messaggi</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing logged yet</source>
            <translation>Ancora niente nel registro</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>dal {day}</translation>
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
            <source>Added: {name}</source>
            <translation>Aggiunto: {name}</translation>
        </message>
    </context>
    <context>
        <name>Code</name>
        <message>
            <source>This is not its last group. Write the whole code down first.</source>
            <translation>Non è l’ultimo gruppo. Prima annota il codice intero.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Codice di recupero</translation>
        </message>
        <message>
            <source>Keep this recovery code</source>
            <translation>Conserva questo codice di recupero</translation>
        </message>
        <message>
            <source>It is the way in if the passphrase is forgotten, and it is shown only now. Keep it on paper or in a password manager.</source>
            <translation>Serve per entrare se dimentichi la frase segreta, e si vede solo adesso. Conservalo su carta o in un gestore di password.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salva…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Stampa…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Type its last group</source>
            <translation>Scrivi l’ultimo gruppo</translation>
        </message>
        <message>
            <source>Open Garbo</source>
            <translation>Apri Garbo</translation>
        </message>
        <message>
            <source>Garbo recovery code</source>
            <translation>Codice di recupero di Garbo</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Salva il codice di recupero</translation>
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
        <name>Counted</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n giorno</numerusform>
                <numerusform>%n giorni</numerusform>
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
            <source>and %n more</source>
            <translation>
                <numerusform>e un altro</numerusform>
                <numerusform>e altri %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Create</name>
        <message>
            <source>You</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Codice di recupero</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Scegli una frase segreta</translation>
        </message>
        <message>
            <source>It opens Garbo on this computer. Nobody else has it, and nobody can send it to you again.</source>
            <translation>Apre Garbo su questo computer. Non ce l’ha nessun altro, e nessuno può rimandartela.</translation>
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
            <source>Next: recovery code</source>
            <translation>Avanti: codice di recupero</translation>
        </message>
    </context>
    <context>
        <name>Done</name>
        <message numerus="yes">
            <source>%n message(s) added</source>
            <translation>
                <numerusform>%n messaggio aggiunto</numerusform>
                <numerusform>%n messaggi aggiunti</numerusform>
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
        <name>DropHint</name>
        <message>
            <source>Drop the chat here</source>
            <translation>Rilascia qui la chat</translation>
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
            <source>Today's backup could not be verified and was thrown away.</source>
            <translation>Il backup di oggi non ha superato la verifica ed è stato scartato.</translation>
        </message>
        <message>
            <source>This file is not a backup of Garbo's, or part of it is missing.</source>
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
            <source>This store has no such way in.</source>
            <translation>Questo archivio non si apre in questo modo.</translation>
        </message>
        <message>
            <source>This agreement cannot hold as it is.</source>
            <translation>Così com’è, questo accordo non può valere.</translation>
        </message>
        <message>
            <source>This task is not there any more.</source>
            <translation>Questa attività non c’è più.</translation>
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
            <source>This name is too long.</source>
            <translation>Questo nome è troppo lungo.</translation>
        </message>
        <message>
            <source>There is no time zone called {zone}.</source>
            <translation>Il fuso orario {zone} non esiste.</translation>
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
            <source>This is a portfolio file of Garbo's, not a chat.</source>
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
            <source>This portfolio file was written by a newer version of Garbo.</source>
            <translation>Questo file portfolio viene da una versione più recente di Garbo.</translation>
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
            <source>A backup holds a copy of it. Nothing was changed.</source>
            <translation>Ogni backup ne contiene una copia. Non è cambiato niente.</translation>
        </message>
        <message>
            <source>It was left as it is. Install the newer version to open it.</source>
            <translation>Sono rimasti com’erano. Per aprirli installa la versione più recente.</translation>
        </message>
        <message>
            <source>It was left as it is. Put the last backup back: garbo restore FILE.</source>
            <translation>È rimasto com’era. Ripristina l’ultimo backup: garbo restore FILE.</translation>
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
            <source>Put the last backup back: garbo restore FILE.</source>
            <translation>Ripristina l’ultimo backup: garbo restore FILE.</translation>
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
            <source>Chats</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <source>Import a chat</source>
            <translation>Importa una chat</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) taken back.</source>
            <translation>
                <numerusform>%n messaggio rimosso.</numerusform>
                <numerusform>%n messaggi rimossi.</numerusform>
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
                <numerusform>%n messaggio</numerusform>
                <numerusform>%n messaggi</numerusform>
            </translation>
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
            <source>ddd d MMM</source>
            <extracomment>Qt date format: short weekday, day and short month</extracomment>
            <translation>ddd d MMM</translation>
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
            <source>Today {time}</source>
            <translation>Oggi {time}</translation>
        </message>
        <message>
            <source>Tomorrow {time}</source>
            <translation>Domani {time}</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>Ieri {time}</translation>
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
    </context>
    <context>
        <name>Gui</name>
        <message>
            <source>Undone: {step}</source>
            <translation>Annullato: {step}</translation>
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
        <name>Menu</name>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
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
        <name>Pick</name>
        <message>
            <source>Drop an exported chat here</source>
            <translation>Trascina qui una chat esportata</translation>
        </message>
        <message>
            <source>A .txt or .zip from WhatsApp, or a portfolio file of Garbo's own.</source>
            <translation>Un file .txt o .zip di WhatsApp, oppure un file portfolio di Garbo.</translation>
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
            <source>Back to the passphrase</source>
            <translation>Torna alla frase segreta</translation>
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
            <source>Import</source>
            <translation>Importa</translation>
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
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Import</source>
            <translation>Importa</translation>
        </message>
        <message>
            <source>Encrypted, only here</source>
            <translation>Cifrato, solo qui</translation>
        </message>
        <message>
            <source>Language, look and more</source>
            <translation>Lingua, aspetto e altro</translation>
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
            <source>done {when}</source>
            <translation>fatto {when}</translation>
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
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Import a chat</source>
            <translation>Importa una chat</translation>
        </message>
        <message>
            <source>Waiting for me</source>
            <translation>Aspettano risposta</translation>
        </message>
        <message>
            <source>Sorted by deadline in each client's hours</source>
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
            <source>Still waiting?</source>
            <translation>Aspetta ancora?</translation>
        </message>
        <message>
            <source>From older chats</source>
            <translation>Da chat più vecchie</translation>
        </message>
        <message>
            <source>Nobody waits for you</source>
            <translation>Nessuno aspetta risposta</translation>
        </message>
        <message>
            <source>Every message has its answer.</source>
            <translation>Ogni messaggio ha la sua risposta.</translation>
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
            <source>Told: {title}</source>
            <translation>Detto: {title}</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
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
            <source>clients</source>
            <translation>clienti</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>messaggi</translation>
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
                <numerusform>%n messaggio</numerusform>
                <numerusform>%n messaggi</numerusform>
            </translation>
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
            <source>import</source>
            <translation>importazione</translation>
        </message>
        <message>
            <source>new entry</source>
            <translation>nuova voce</translation>
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
</TS>
