<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
    <context>
        <name>AddClient</name>
        <message>
            <source>Add a client</source>
            <translation>Dodaj klienta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Vetreria Sole</source>
            <translation>Pracownia Lira</translation>
        </message>
        <message>
            <source>A name is enough. Hours and answer times start from what is usual for you.</source>
            <translation>Wystarczy nazwa. Na początek obowiązują Twoje zwykłe godziny i czasy odpowiedzi.</translation>
        </message>
        <message>
            <source>Language of their documents</source>
            <translation>Język dokumentów dla klienta</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Strefa czasowa</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message numerus="yes">
            <source>Add %n message(s)</source>
            <translation>
                <numerusform>Dodaj %n wiadomość</numerusform>
                <numerusform>Dodaj %n wiadomości</numerusform>
                <numerusform>Dodaj %n wiadomości</numerusform>
            </translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Say which of these is you.</source>
            <translation>Wskaż, kim jesteś na tej liście.</translation>
        </message>
        <message>
            <source>Say whose chat this is.</source>
            <translation>Wskaż, do którego klienta należy czat.</translation>
        </message>
        <message>
            <source>Say how the dates are written.</source>
            <translation>Wskaż, jak zapisano daty.</translation>
        </message>
        <message>
            <source>All of it is there already.</source>
            <translation>Wszystko już tu jest.</translation>
        </message>
        <message>
            <source>It can be taken back as a whole.</source>
            <translation>Można to w całości cofnąć.</translation>
        </message>
    </context>
    <context>
        <name>ClientsScreen</name>
        <message>
            <source>Clients</source>
            <translation>Klienci</translation>
        </message>
        <message>
            <source>Find a client</source>
            <translation>Szukaj klienta</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Dodaj klienta</translation>
        </message>
        <message>
            <source>All clients</source>
            <translation>Wszyscy klienci</translation>
        </message>
        <message>
            <source>No client of this name</source>
            <translation>Nie ma klienta o tej nazwie</translation>
        </message>
        <message>
            <source>Part of the name is enough.</source>
            <translation>Wystarczy część nazwy.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n wiadomość</numerusform>
                <numerusform>%n wiadomości</numerusform>
                <numerusform>%n wiadomości</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing logged yet</source>
            <translation>Jeszcze nic nie zapisano</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>od {day}</translation>
        </message>
        <message>
            <source>{time} there</source>
            <translation>u nich {time}</translation>
        </message>
        <message>
            <source>last contact</source>
            <translation>ostatni kontakt</translation>
        </message>
        <message>
            <source>Added: {name}</source>
            <translation>Dodano: {name}</translation>
        </message>
    </context>
    <context>
        <name>Code</name>
        <message>
            <source>This is not its last group. Write the whole code down first.</source>
            <translation>To nie jest ostatnia grupa. Najpierw zapisz cały kod.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ty</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Kod odzyskiwania</translation>
        </message>
        <message>
            <source>Keep this recovery code</source>
            <translation>Zachowaj ten kod odzyskiwania</translation>
        </message>
        <message>
            <source>It is the way in if the passphrase is forgotten, and it is shown only now. Keep it on paper or in a password manager.</source>
            <translation>Otwiera Garbo, gdy zapomnisz hasła, i jest pokazywany tylko teraz. Zachowaj go na papierze albo w menedżerze haseł.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Zapisz…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drukuj…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Type its last group</source>
            <translation>Wpisz ostatnią grupę</translation>
        </message>
        <message>
            <source>Open Garbo</source>
            <translation>Otwórz Garbo</translation>
        </message>
        <message>
            <source>Garbo recovery code</source>
            <translation>Kod odzyskiwania Garbo</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Zapisz kod odzyskiwania</translation>
        </message>
        <message>
            <source>garbo-recovery-code.txt</source>
            <translation>kod-odzyskiwania-garbo.txt</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Zapisano.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Wysłano do drukarki.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Skopiowano.</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dzień</numerusform>
                <numerusform>%n dni</numerusform>
                <numerusform>%n dni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) wait for you.</source>
            <translation>
                <numerusform>Na odpowiedź czeka %n klient.</numerusform>
                <numerusform>Na odpowiedź czekają %n klienci.</numerusform>
                <numerusform>Na odpowiedź czeka %n klientów.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are past the agreed time.</source>
            <translation>
                <numerusform>Po czasie: %n.</numerusform>
                <numerusform>Po czasie: %n.</numerusform>
                <numerusform>Po czasie: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Create</name>
        <message>
            <source>You</source>
            <translation>Ty</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Kod odzyskiwania</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Wybierz hasło</translation>
        </message>
        <message>
            <source>It opens Garbo on this computer. Nobody else has it, and nobody can send it to you again.</source>
            <translation>Otwiera Garbo na tym komputerze. Nikt inny go nie ma i nikt nie może go przysłać ponownie.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Twoje imię i nazwisko</translation>
        </message>
        <message>
            <source>As it stands in your chats, so that Garbo knows which lines are yours.</source>
            <translation>Tak jak w Twoich czatach, żeby Garbo wiedziało, które wiadomości są Twoje.</translation>
        </message>
        <message>
            <source>Next: recovery code</source>
            <translation>Dalej: kod odzyskiwania</translation>
        </message>
    </context>
    <context>
        <name>Done</name>
        <message numerus="yes">
            <source>%n message(s) added</source>
            <translation>
                <numerusform>Dodano %n wiadomość</numerusform>
                <numerusform>Dodano %n wiadomości</numerusform>
                <numerusform>Dodano %n wiadomości</numerusform>
            </translation>
        </message>
        <message>
            <source>New: {names}.</source>
            <translation>Nowe na liście klientów: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>%n were there already.</source>
            <translation>
                <numerusform>%n już tu była.</numerusform>
                <numerusform>%n już tu były.</numerusform>
                <numerusform>%n już tu było.</numerusform>
            </translation>
        </message>
        <message>
            <source>Skipped: {number}.</source>
            <translation>Pominięto: {number}.</translation>
        </message>
        <message>
            <source>Hours and answer times start from what is usual for you.</source>
            <translation>Na początek obowiązują Twoje zwykłe godziny i czasy odpowiedzi.</translation>
        </message>
        <message>
            <source>See who waits</source>
            <translation>Zobacz, kto czeka</translation>
        </message>
        <message>
            <source>Import another</source>
            <translation>Importuj kolejny</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>Cofnij ten import</translation>
        </message>
    </context>
    <context>
        <name>DropHint</name>
        <message>
            <source>Drop the chat here</source>
            <translation>Upuść czat tutaj</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>Garbo could not do this.</source>
            <translation>Garbo nie mogło tego zrobić.</translation>
        </message>
        <message>
            <source>Nothing was changed. Your data is safe here.</source>
            <translation>Nic się nie zmieniło. Twoje dane są tu bezpieczne.</translation>
        </message>
        <message>
            <source>This cannot be kept as it is.</source>
            <translation>W tej postaci nie można tego zapisać.</translation>
        </message>
        <message>
            <source>This key does not open the store.</source>
            <translation>Ten klucz nie otwiera archiwum.</translation>
        </message>
        <message>
            <source>This passphrase does not open the store.</source>
            <translation>To hasło nie otwiera archiwum.</translation>
        </message>
        <message>
            <source>This recovery code does not open the store.</source>
            <translation>Ten kod odzyskiwania nie otwiera archiwum.</translation>
        </message>
        <message>
            <source>This key file does not open the store.</source>
            <translation>Ten plik klucza nie otwiera archiwum.</translation>
        </message>
        <message>
            <source>The key file must hold exactly 32 bytes.</source>
            <translation>Plik klucza musi mieć dokładnie 32 bajty.</translation>
        </message>
        <message>
            <source>The key file cannot be read.</source>
            <translation>Nie można odczytać pliku klucza.</translation>
        </message>
        <message>
            <source>The store is locked.</source>
            <translation>Archiwum jest zablokowane.</translation>
        </message>
        <message>
            <source>There is no store here yet.</source>
            <translation>Nie ma tu jeszcze archiwum.</translation>
        </message>
        <message>
            <source>The file with the keys (store.keys) is missing beside the store.</source>
            <translation>Obok archiwum brakuje pliku z kluczami (store.keys).</translation>
        </message>
        <message>
            <source>The file with the keys (store.keys) is damaged.</source>
            <translation>Plik z kluczami (store.keys) jest uszkodzony.</translation>
        </message>
        <message>
            <source>This installation cannot encrypt, so nothing was opened.</source>
            <translation>Ta instalacja nie potrafi szyfrować, więc nic nie otwarto.</translation>
        </message>
        <message>
            <source>Your data was written by a newer version of Garbo.</source>
            <translation>Twoje dane zapisała nowsza wersja Garbo.</translation>
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation>Archiwum jest uszkodzone.</translation>
        </message>
        <message>
            <source>Garbo is already open on this data.</source>
            <translation>Garbo jest już otwarte na tych danych.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Dysk jest pełny.</translation>
        </message>
        <message>
            <source>The store cannot be written to here.</source>
            <translation>W tym miejscu nie można zapisywać do archiwum.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Nie ma czego cofnąć.</translation>
        </message>
        <message>
            <source>This cannot be taken back: something newer builds on it.</source>
            <translation>Nie można tego cofnąć: zależy od tego coś nowszego.</translation>
        </message>
        <message>
            <source>This is there already, or what it belongs to is gone.</source>
            <translation>To już tu jest albo zniknęło to, do czego należy.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should.</source>
            <translation>Dysk nie odpowiedział tak, jak powinien.</translation>
        </message>
        <message>
            <source>Today's backup could not be verified and was thrown away.</source>
            <translation>Dzisiejsza kopia zapasowa nie przeszła weryfikacji i została usunięta.</translation>
        </message>
        <message>
            <source>This file is not a backup of Garbo's, or part of it is missing.</source>
            <translation>Ten plik nie jest kopią zapasową Garbo albo brakuje jego części.</translation>
        </message>
        <message>
            <source>This file belongs to Garbo itself: choose another one.</source>
            <translation>Ten plik należy do samego Garbo: wybierz inny.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Nie ma pliku {path}.</translation>
        </message>
        <message>
            <source>{path} cannot be written.</source>
            <translation>Nie można zapisać {path}.</translation>
        </message>
        <message>
            <source>The keys are here, but the store that they open is not.</source>
            <translation>Klucze są, ale brakuje archiwum, które otwierają.</translation>
        </message>
        <message>
            <source>There is a store here already.</source>
            <translation>Jest tu już archiwum.</translation>
        </message>
        <message>
            <source>A passphrase is needed.</source>
            <translation>Potrzebne jest hasło.</translation>
        </message>
        <message>
            <source>This recovery code is mistyped: a sign is wrong or missing.</source>
            <translation>W kodzie odzyskiwania jest błąd: któryś znak się nie zgadza albo go brakuje.</translation>
        </message>
        <message>
            <source>This store has no such way in.</source>
            <translation>Tego archiwum nie da się otworzyć w ten sposób.</translation>
        </message>
        <message>
            <source>This agreement cannot hold as it is.</source>
            <translation>Te ustalenia nie mogą obowiązywać w tej postaci.</translation>
        </message>
        <message>
            <source>This task is not there any more.</source>
            <translation>Tego zadania już nie ma.</translation>
        </message>
        <message>
            <source>There is no client called {name}.</source>
            <translation>Nie ma klienta o nazwie {name}.</translation>
        </message>
        <message>
            <source>More than one client fits {name}: {names}.</source>
            <translation>Do {name} pasuje kilku klientów: {names}.</translation>
        </message>
        <message>
            <source>Say whose chat this is.</source>
            <translation>Wskaż, do którego klienta należy czat.</translation>
        </message>
        <message>
            <source>This is a group chat: say which client it belongs to.</source>
            <translation>To czat grupowy: wskaż, do którego klienta należy.</translation>
        </message>
        <message>
            <source>Say which of these is you.</source>
            <translation>Wskaż, kim jesteś na tej liście.</translation>
        </message>
        <message>
            <source>The dates can be read in two ways: say which.</source>
            <translation>Daty można odczytać na dwa sposoby: wskaż, który jest właściwy.</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Potrzebna jest nazwa.</translation>
        </message>
        <message>
            <source>This name is too long.</source>
            <translation>Ta nazwa jest za długa.</translation>
        </message>
        <message>
            <source>There is no time zone called {zone}.</source>
            <translation>Nie ma strefy czasowej {zone}.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>Ten import już cofnięto.</translation>
        </message>
        <message>
            <source>The agreed hours are never open, so no answer could ever be due.</source>
            <translation>Uzgodnione godziny są puste, więc żadna odpowiedź nie miałaby terminu.</translation>
        </message>
        <message>
            <source>This file is not there any more.</source>
            <translation>Tego pliku już nie ma.</translation>
        </message>
        <message>
            <source>This is a folder: choose a file in it.</source>
            <translation>To jest folder: wybierz plik w środku.</translation>
        </message>
        <message>
            <source>This is not an ordinary file.</source>
            <translation>To nie jest zwykły plik.</translation>
        </message>
        <message>
            <source>This file may not be read with your rights on this computer.</source>
            <translation>Twoje uprawnienia na tym komputerze nie pozwalają odczytać tego pliku.</translation>
        </message>
        <message>
            <source>This is a portfolio file of Garbo's, not a chat.</source>
            <translation>To plik portfolio Garbo, a nie czat.</translation>
        </message>
        <message>
            <source>This is not a chat from WhatsApp.</source>
            <translation>To nie jest czat z WhatsAppa.</translation>
        </message>
        <message>
            <source>The packed file holds too many files to be read safely.</source>
            <translation>Spakowany plik zawiera zbyt wiele plików, by bezpiecznie go odczytać.</translation>
        </message>
        <message>
            <source>The packed file is locked with a password.</source>
            <translation>Spakowany plik jest chroniony hasłem.</translation>
        </message>
        <message>
            <source>There is no chat in this packed file.</source>
            <translation>W tym spakowanym pliku nie ma czatu.</translation>
        </message>
        <message>
            <source>The file needs too much memory to be read safely.</source>
            <translation>Plik wymaga zbyt dużo pamięci, by bezpiecznie go odczytać.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Nie udało się odczytać pliku.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>Import został przerwany.</translation>
        </message>
        <message>
            <source>This file is not a chat that Garbo can read.</source>
            <translation>Ten plik nie jest czatem, który Garbo potrafi odczytać.</translation>
        </message>
        <message>
            <source>There is no message in this file.</source>
            <translation>W tym pliku nie ma żadnej wiadomości.</translation>
        </message>
        <message>
            <source>This file is not a text.</source>
            <translation>To nie jest plik tekstowy.</translation>
        </message>
        <message>
            <source>The letters of this file cannot be read.</source>
            <translation>Nie można odczytać znaków w tym pliku.</translation>
        </message>
        <message>
            <source>The packed file is broken and cannot be opened.</source>
            <translation>Spakowany plik jest uszkodzony i nie można go otworzyć.</translation>
        </message>
        <message>
            <source>The file is too large to be read.</source>
            <translation>Plik jest za duży, żeby go odczytać.</translation>
        </message>
        <message>
            <source>The file took too long to read.</source>
            <translation>Odczyt pliku trwał zbyt długo.</translation>
        </message>
        <message>
            <source>This file is not a portfolio file.</source>
            <translation>To nie jest plik portfolio.</translation>
        </message>
        <message>
            <source>This portfolio file was written by a newer version of Garbo.</source>
            <translation>Ten plik portfolio zapisała nowsza wersja Garbo.</translation>
        </message>
        <message>
            <source>Check capital letters and keyboard language. Nothing is lost.</source>
            <translation>Sprawdź wielkie litery i język klawiatury. Nic nie przepadło.</translation>
        </message>
        <message>
            <source>Compare it group by group with your copy. Nothing is lost.</source>
            <translation>Porównaj go ze swoim zapisem, grupa po grupie. Nic nie przepadło.</translation>
        </message>
        <message>
            <source>A backup holds a copy of it. Nothing was changed.</source>
            <translation>Jego kopia jest w każdej kopii zapasowej. Nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>It was left as it is. Install the newer version to open it.</source>
            <translation>Pozostały bez zmian. Aby je otworzyć, zainstaluj nowszą wersję.</translation>
        </message>
        <message>
            <source>It was left as it is. Put the last backup back: garbo restore FILE.</source>
            <translation>Pozostało bez zmian. Przywróć ostatnią kopię zapasową: garbo restore PLIK.</translation>
        </message>
        <message>
            <source>Close the other one first. Nothing was changed.</source>
            <translation>Najpierw zamknij tamto okno. Nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>Nothing was written, and what was there is safe. Make room and try again.</source>
            <translation>Nic nie zapisano, a to, co było, jest bezpieczne. Zwolnij miejsce i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the rights of its folder.</source>
            <translation>Nic się nie zmieniło. Sprawdź uprawnienia folderu.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nic nie zapisano.</translation>
        </message>
        <message>
            <source>Nothing was written. Check that the disk is still there.</source>
            <translation>Nic nie zapisano. Sprawdź, czy dysk jest nadal podłączony.</translation>
        </message>
        <message>
            <source>Your data is safe here. It is tried again later.</source>
            <translation>Twoje dane są tu bezpieczne. Garbo spróbuje ponownie później.</translation>
        </message>
        <message>
            <source>In WhatsApp choose Export chat, and drop the .txt or .zip here.</source>
            <translation>W WhatsAppie wybierz „Eksportuj czat” i upuść tu plik .txt albo .zip.</translation>
        </message>
        <message>
            <source>Put the last backup back: garbo restore FILE.</source>
            <translation>Przywróć ostatnią kopię zapasową: garbo restore PLIK.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Nic nie dodano.</translation>
        </message>
        <message>
            <source>Unpack it first. Nothing was added.</source>
            <translation>Najpierw go rozpakuj. Nic nie dodano.</translation>
        </message>
        <message>
            <source>Export the chat again. Nothing was added.</source>
            <translation>Wyeksportuj czat ponownie. Nic nie dodano.</translation>
        </message>
        <message>
            <source>This seems to be a picture.</source>
            <translation>To wygląda na obraz.</translation>
        </message>
        <message>
            <source>This seems to be a recording or a film.</source>
            <translation>To wygląda na nagranie lub film.</translation>
        </message>
        <message>
            <source>This seems to be a PDF.</source>
            <translation>To wygląda na PDF.</translation>
        </message>
        <message>
            <source>This seems to be an office document.</source>
            <translation>To wygląda na dokument biurowy.</translation>
        </message>
        <message>
            <source>This seems to be a spreadsheet.</source>
            <translation>To wygląda na arkusz kalkulacyjny.</translation>
        </message>
        <message>
            <source>This seems to be a table.</source>
            <translation>To wygląda na tabelę.</translation>
        </message>
        <message>
            <source>This seems to be a packed file that no phone exports.</source>
            <translation>To wygląda na spakowany plik, jakiego nie eksportuje żaden telefon.</translation>
        </message>
        <message>
            <source>This seems to be e-mail.</source>
            <translation>To wygląda na pocztę e-mail.</translation>
        </message>
        <message>
            <source>This seems to be a calendar.</source>
            <translation>To wygląda na kalendarz.</translation>
        </message>
        <message>
            <source>This seems to be a contact card.</source>
            <translation>To wygląda na wizytówkę.</translation>
        </message>
        <message>
            <source>This seems to be a backup of calls or text messages.</source>
            <translation>To wygląda na kopię zapasową połączeń lub SMS-ów.</translation>
        </message>
        <message>
            <source>This seems to be a chat from Telegram.</source>
            <translation>To wygląda na czat z Telegrama.</translation>
        </message>
        <message>
            <source>Export the chat without media. Nothing was added.</source>
            <translation>Wyeksportuj czat bez multimediów. Nic nie dodano.</translation>
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
            <translation>Plik</translation>
        </message>
        <message>
            <source>Who is who</source>
            <translation>Kto jest kim</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Sprawdzenie</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Czaty</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Wszystkie pliki</translation>
        </message>
        <message>
            <source>Import a chat</source>
            <translation>Importuj czat</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) taken back.</source>
            <translation>
                <numerusform>Cofnięto %n wiadomość.</numerusform>
                <numerusform>Cofnięto %n wiadomości.</numerusform>
                <numerusform>Cofnięto %n wiadomości.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed since stay.</source>
            <translation>
                <numerusform>%n zmieniona później zostaje.</numerusform>
                <numerusform>%n zmienione później zostają.</numerusform>
                <numerusform>%n zmienionych później zostaje.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read on this computer only</source>
            <translation>Odczyt tylko na tym komputerze</translation>
        </message>
        <message>
            <source>read on this computer only</source>
            <translation>tylko na tym komputerze</translation>
        </message>
    </context>
    <context>
        <name>FailureDialog</name>
        <message>
            <source>Technical details</source>
            <translation>Szczegóły techniczne</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Kopiuj szczegóły</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>Something in Garbo went wrong</source>
            <translation>Coś w Garbo poszło nie tak</translation>
        </message>
        <message>
            <source>What was saved is safe. You can go on; if it happens again, close Garbo and open it anew.</source>
            <translation>To, co zapisano, jest bezpieczne. Możesz kontynuować; jeśli to się powtórzy, zamknij Garbo i otwórz ponownie.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Show what is typed</source>
            <translation>Pokaż wpisywany tekst</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Portfolio file</source>
            <translation>Plik portfolio</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n wiadomość</numerusform>
                <numerusform>%n wiadomości</numerusform>
                <numerusform>%n wiadomości</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>dddd d MMMM</source>
            <extracomment>Qt date format: weekday, day and month, as the heading of a page</extracomment>
            <translation>dddd, d MMMM</translation>
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
            <translation>Dziś {time}</translation>
        </message>
        <message>
            <source>Tomorrow {time}</source>
            <translation>Jutro {time}</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>Wczoraj {time}</translation>
        </message>
        <message>
            <source>by {time} today</source>
            <translation>dziś do {time}</translation>
        </message>
        <message>
            <source>by {time} tomorrow</source>
            <translation>jutro do {time}</translation>
        </message>
        <message>
            <source>by {day} {time}</source>
            <translation>{day} do {time}</translation>
        </message>
        <message>
            <source>was due {time}</source>
            <translation>termin {time}</translation>
        </message>
        <message>
            <source>was due yesterday {time}</source>
            <translation>termin wczoraj {time}</translation>
        </message>
        <message>
            <source>was due {day} {time}</source>
            <translation>termin {day} {time}</translation>
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
            <translation>termin mija</translation>
        </message>
        <message>
            <source>{duration} late</source>
            <translation>{duration} po czasie</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>mniej niż minuta</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>zostało {duration}</translation>
        </message>
    </context>
    <context>
        <name>Gui</name>
        <message>
            <source>Undone: {step}</source>
            <translation>Cofnięto: {step}</translation>
        </message>
    </context>
    <context>
        <name>HowRead</name>
        <message>
            <source>Day or month first?</source>
            <translation>Najpierw dzień czy miesiąc?</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Sposób odczytu</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Daty</translation>
        </message>
        <message>
            <source>Times of</source>
            <translation>Strefa czasowa</translation>
        </message>
        <message>
            <source>One contact</source>
            <translation>Jeden kontakt</translation>
        </message>
        <message>
            <source>lines in a row, each within 30 minutes</source>
            <translation>wiadomości w odstępach do 30 minut</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Wygląd</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Jak w systemie</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Jasny</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Ciemny</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Rozmiar tekstu</translation>
        </message>
    </context>
    <context>
        <name>NavButton</name>
        <message numerus="yes">
            <source>%n wait(s)</source>
            <translation>
                <numerusform>%n czeka</numerusform>
                <numerusform>%n czekają</numerusform>
                <numerusform>%n czeka</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message numerus="yes">
            <source>At least %n characters: a few words are best.</source>
            <translation>
                <numerusform>Co najmniej %n znak: najlepiej kilka słów.</numerusform>
                <numerusform>Co najmniej %n znaki: najlepiej kilka słów.</numerusform>
                <numerusform>Co najmniej %n znaków: najlepiej kilka słów.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same: type it once more.</source>
            <translation>Hasła się różnią: wpisz je jeszcze raz.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Powtórz hasło</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>Zamknij komunikat</translation>
        </message>
    </context>
    <context>
        <name>Pick</name>
        <message>
            <source>Drop an exported chat here</source>
            <translation>Przeciągnij tu wyeksportowany czat</translation>
        </message>
        <message>
            <source>A .txt or .zip from WhatsApp, or a portfolio file of Garbo's own.</source>
            <translation>Plik .txt lub .zip z WhatsAppa albo plik portfolio Garbo.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Wybierz plik</translation>
        </message>
        <message>
            <source>How to get it from WhatsApp</source>
            <translation>Jak go wyeksportować z WhatsAppa</translation>
        </message>
        <message>
            <source>Open the chat on the phone and choose More, Export chat, Without media.</source>
            <translation>Otwórz czat w telefonie i wybierz „Więcej”, „Eksportuj czat”, „Bez multimediów”.</translation>
        </message>
        <message>
            <source>Send the file to yourself, by mail or cable.</source>
            <translation>Prześlij plik na komputer, mailem lub kablem.</translation>
        </message>
        <message>
            <source>Drop it anywhere in this window. Garbo shows what it found before it keeps anything.</source>
            <translation>Upuść go w dowolnym miejscu tego okna. Garbo pokaże, co znalazło, zanim cokolwiek zapisze.</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Reading messages · {percent} %</source>
            <translation>Odczyt wiadomości · {percent}%</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Odczyt</translation>
        </message>
        <message>
            <source>Reading messages</source>
            <translation>Odczyt wiadomości</translation>
        </message>
    </context>
    <context>
        <name>Recover</name>
        <message>
            <source>Recovery code</source>
            <translation>Kod odzyskiwania</translation>
        </message>
        <message>
            <source>The groups of letters and figures that were shown at the first start.</source>
            <translation>Grupy liter i cyfr pokazane przy pierwszym uruchomieniu.</translation>
        </message>
        <message>
            <source>Small letters and missing hyphens are fine.</source>
            <translation>Małe litery i brak łączników nie przeszkadzają.</translation>
        </message>
        <message>
            <source>Open Garbo</source>
            <translation>Otwórz Garbo</translation>
        </message>
        <message>
            <source>Back to the passphrase</source>
            <translation>Wróć do hasła</translation>
        </message>
    </context>
    <context>
        <name>Renew</name>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Wybierz nowe hasło</translation>
        </message>
        <message>
            <source>The recovery code opened Garbo, and stays as it is.</source>
            <translation>Kod odzyskiwania otworzył Garbo i pozostaje bez zmian.</translation>
        </message>
        <message>
            <source>Keep it and open</source>
            <translation>Zapisz i otwórz</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nie teraz</translation>
        </message>
    </context>
    <context>
        <name>Screens</name>
        <message>
            <source>Today</source>
            <translation>Dziś</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Klienci</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Know who waits, by when, and what you promised.</source>
            <translation>Wiadomo, kto czeka, do kiedy i co obiecano.</translation>
        </message>
        <message>
            <source>Everything stays on this computer, encrypted. Garbo never sends anything by itself.</source>
            <translation>Wszystko zostaje na tym komputerze, zaszyfrowane. Garbo samo nigdy niczego nie wysyła.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Encrypted, only here</source>
            <translation>Zaszyfrowane, tylko tu</translation>
        </message>
        <message>
            <source>Language, look and more</source>
            <translation>Język, wygląd i więcej</translation>
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>A few words that do not belong together are easy to keep and hard to guess.</source>
            <translation>Kilka losowych słów łatwo zapamiętać, ciężko odgadnąć.</translation>
        </message>
        <message>
            <source>Easy to guess: add a word.</source>
            <translation>Łatwe do odgadnięcia: dodaj słowo.</translation>
        </message>
        <message>
            <source>Fair: one more word makes it strong.</source>
            <translation>Niezłe: jeszcze jedno słowo i będzie mocne.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Dobre.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Mocne.</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Nobody waits for you.</source>
            <translation>Nikt nie czeka na odpowiedź.</translation>
        </message>
        <message>
            <source>{name} is past the agreed time.</source>
            <translation>{name}: po czasie.</translation>
        </message>
        <message>
            <source>Next is {name}, {when}.</source>
            <translation>Najbliższy termin: {name}, {when}.</translation>
        </message>
        <message>
            <source>{name} · no time set</source>
            <translation>{name} · bez terminu</translation>
        </message>
        <message>
            <source>done {when}</source>
            <translation>zrobione {when}</translation>
        </message>
        <message>
            <source>no answer time agreed</source>
            <translation>nie uzgodniono czasu</translation>
        </message>
        <message>
            <source>By appointment</source>
            <translation>Po umówieniu</translation>
        </message>
        <message>
            <source>{duration} of open time</source>
            <translation>{duration} w godz. kontaktu</translation>
        </message>
        <message>
            <source>paused until {time}</source>
            <translation>wstrzymane do {time}</translation>
        </message>
        <message>
            <source>paused until tomorrow {time}</source>
            <translation>wstrzymane do jutra, {time}</translation>
        </message>
        <message>
            <source>paused until {day} {time}</source>
            <translation>wstrzymane do {day}, {time}</translation>
        </message>
        <message>
            <source>{time} there</source>
            <translation>u nich {time}</translation>
        </message>
        <message>
            <source>Nothing written</source>
            <translation>Bez tekstu</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Import a chat</source>
            <translation>Importuj czat</translation>
        </message>
        <message>
            <source>Waiting for me</source>
            <translation>Czekają na mnie</translation>
        </message>
        <message>
            <source>Sorted by deadline in each client's hours</source>
            <translation>Według terminu, w godzinach każdego klienta</translation>
        </message>
        <message>
            <source>Promises due</source>
            <translation>Obietnice</translation>
        </message>
        <message>
            <source>Tell the client</source>
            <translation>Przekaż klientowi</translation>
        </message>
        <message>
            <source>Still waiting?</source>
            <translation>Nadal czeka?</translation>
        </message>
        <message>
            <source>From older chats</source>
            <translation>Ze starszych czatów</translation>
        </message>
        <message>
            <source>Nobody waits for you</source>
            <translation>Nikt nie czeka</translation>
        </message>
        <message>
            <source>Every message has its answer.</source>
            <translation>Każda wiadomość ma odpowiedź.</translation>
        </message>
        <message>
            <source>No answer needed</source>
            <translation>Odpowiedź zbędna</translation>
        </message>
        <message>
            <source>Answered elsewhere</source>
            <translation>Już odpowiedziano</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Czekają</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Obietnice</translation>
        </message>
        <message>
            <source>To tell</source>
            <translation>Do przekazania</translation>
        </message>
        <message>
            <source>No answer needed: {name}</source>
            <translation>Odpowiedź zbędna: {name}</translation>
        </message>
        <message>
            <source>Answered elsewhere: {name}</source>
            <translation>Już odpowiedziano: {name}</translation>
        </message>
        <message>
            <source>Kept: {title}</source>
            <translation>Dotrzymana: {title}</translation>
        </message>
        <message>
            <source>Told: {title}</source>
            <translation>Przekazano: {title}</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Welcome back</source>
            <translation>Witaj ponownie</translation>
        </message>
        <message>
            <source>Your clients are encrypted on this computer.</source>
            <translation>Dane Twoich klientów są zaszyfrowane na tym komputerze.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Open Garbo</source>
            <translation>Otwórz Garbo</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Użyj kodu odzyskiwania</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Your first client goes here</source>
            <translation>Tu pojawi się pierwszy klient</translation>
        </message>
        <message>
            <source>In WhatsApp choose “Export chat” and drop the file anywhere in this window: Garbo shows who waits and until when. Or begin with a name. Nothing leaves this computer.</source>
            <translation>W WhatsAppie wybierz „Eksportuj czat” i upuść plik w dowolnym miejscu tego okna: Garbo pokaże, kto czeka i do kiedy. Można też zacząć od nazwy. Nic nie opuszcza tego komputera.</translation>
        </message>
        <message>
            <source>Import a chat</source>
            <translation>Importuj czat</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Dodaj klienta</translation>
        </message>
    </context>
    <context>
        <name>WhatIsAdded</name>
        <message>
            <source>What will be added</source>
            <translation>Co zostanie dodane</translation>
        </message>
        <message>
            <source>Nothing is saved yet</source>
            <translation>Jeszcze nic nie zapisano</translation>
        </message>
        <message>
            <source>Contacts per month</source>
            <translation>Kontakty miesięcznie</translation>
        </message>
        <message>
            <source>in hours</source>
            <translation>w godzinach</translation>
        </message>
        <message>
            <source>outside hours</source>
            <translation>poza godzinami</translation>
        </message>
        <message>
            <source>Not added</source>
            <translation>Pominięte</translation>
        </message>
        <message>
            <source>new messages</source>
            <translation>nowe wiadomości</translation>
        </message>
        <message>
            <source>not added</source>
            <translation>pominięte</translation>
        </message>
        <message>
            <source>contacts of the client</source>
            <translation>kontakty klienta</translation>
        </message>
        <message>
            <source>{outside} of {whole} contacts outside the hours</source>
            <translation>{outside} z {whole} kontaktów poza godzinami</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Już tu są</translation>
        </message>
        <message>
            <source>same time, same words</source>
            <translation>ten sam czas, te same słowa</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Powiadomienia</translation>
        </message>
        <message>
            <source>of the chat program itself</source>
            <translation>od samego komunikatora</translation>
        </message>
        <message>
            <source>clients</source>
            <translation>klienci</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>wiadomości</translation>
        </message>
        <message>
            <source>line {place}</source>
            <translation>wiersz {place}</translation>
        </message>
        <message>
            <source>nothing left out</source>
            <translation>nic nie pominięto</translation>
        </message>
        <message>
            <source>{month}: {inside} in hours, {outside} outside</source>
            <translation>{month}: {inside} w godzinach, {outside} poza</translation>
        </message>
    </context>
    <context>
        <name>WhoIsWho</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Name of the client</source>
            <translation>Nazwa klienta</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nowy klient</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Who is who</source>
            <translation>Kto jest kim</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>klient</translation>
        </message>
        <message>
            <source>Works for {client}</source>
            <translation>Pracuje dla: {client}</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Kto to?</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n wiadomość</numerusform>
                <numerusform>%n wiadomości</numerusform>
                <numerusform>%n wiadomości</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Call</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Wiadomość</translation>
        </message>
        <message>
            <source>Voice note</source>
            <translation>Wiadomość głosowa</translation>
        </message>
        <message>
            <source>Video call</source>
            <translation>Rozmowa wideo</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Osobiście</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Inne</translation>
        </message>
        <message>
            <source>Date not understood</source>
            <translation>Nierozpoznana data</translation>
        </message>
        <message>
            <source>Before the first date</source>
            <translation>Przed pierwszą datą</translation>
        </message>
        <message>
            <source>Cut off in the file</source>
            <translation>Ucięte w pliku</translation>
        </message>
        <message>
            <source>Longer than a message can be</source>
            <translation>Za długie jak na wiadomość</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Bez nadawcy</translation>
        </message>
        <message>
            <source>From somebody else</source>
            <translation>Od kogoś innego</translation>
        </message>
        <message>
            <source>Deleted messages</source>
            <translation>Usunięte wiadomości</translation>
        </message>
        <message>
            <source>Later than now</source>
            <translation>Z datą w przyszłości</translation>
        </message>
        <message>
            <source>day / month / year</source>
            <translation>dzień / miesiąc / rok</translation>
        </message>
        <message>
            <source>month / day / year</source>
            <translation>miesiąc / dzień / rok</translation>
        </message>
        <message>
            <source>year / month / day</source>
            <translation>rok / miesiąc / dzień</translation>
        </message>
        <message>
            <source>no answer needed</source>
            <translation>odpowiedź zbędna</translation>
        </message>
        <message>
            <source>answered elsewhere</source>
            <translation>już odpowiedziano</translation>
        </message>
        <message>
            <source>task ticked</source>
            <translation>odhaczone zadanie</translation>
        </message>
        <message>
            <source>client told</source>
            <translation>przekazanie klientowi</translation>
        </message>
        <message>
            <source>import</source>
            <translation>import</translation>
        </message>
        <message>
            <source>new entry</source>
            <translation>nowy wpis</translation>
        </message>
        <message>
            <source>new client</source>
            <translation>nowy klient</translation>
        </message>
        <message>
            <source>new agreement</source>
            <translation>nowe ustalenia</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>ustawienia</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>Nierozpoznane</translation>
        </message>
        <message>
            <source>last step</source>
            <translation>ostatni krok</translation>
        </message>
    </context>
</TS>
