<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>O&#xa0;programie</translation>
    </message>
    <message>
        <source>No account, no server: no byte leaves this computer unless you export it.</source>
        <translation>Bez konta i&#xa0;bez serwera: ani jeden bajt nie opuści tego komputera, chyba że wyeksportujesz dane.</translation>
    </message>
    <message>
        <source>What it is made with…</source>
        <translation>Z&#xa0;czego powstało…</translation>
    </message>
    <message>
        <source>New versions…</source>
        <translation>Nowe wersje…</translation>
    </message>
    <message>
        <source>Garbo never asks for new versions by itself: they are where you got this one.</source>
        <translation>Garbo nigdy samo nie sprawdza, czy są nowe wersje: znajdziesz je tam, skąd pochodzi ta.</translation>
    </message>
    <message>
        <source>Time zones: version {zones}. Public holidays: version {holidays}, packed on {day}.</source>
        <translation>Strefy czasowe: wersja {zones}. Dni świąteczne: wersja {holidays}, dołączone {day}.</translation>
    </message>
    <message>
        <source>Time zones: version {zones}. Public holidays: version {holidays}.</source>
        <translation>Strefy czasowe: wersja {zones}. Dni świąteczne: wersja {holidays}.</translation>
    </message>
</context>
<context>
    <name>AccentRow</name>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Śliwkowy</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brązowy</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Łupkowy</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Własny kolor</translation>
    </message>
    <message>
        <source>Write a colour like #0B6B63.</source>
        <translation>Wpisz kolor w&#xa0;postaci #0B6B63.</translation>
    </message>
    <message>
        <source>A little darker, {colour}: so pale a colour cannot be read on paper.</source>
        <translation>Nieco ciemniej, {colour}: tak jasny kolor byłby nieczytelny na papierze.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Answered just now</source>
        <translation>Odpowiedziano teraz</translation>
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
        <source>Tags…</source>
        <translation>Etykiety…</translation>
    </message>
    <message>
        <source>Make an instruction…</source>
        <translation>Zrób z&#xa0;tego wytyczną…</translation>
    </message>
    <message>
        <source>Make a promise…</source>
        <translation>Zrób z&#xa0;tego obietnicę…</translation>
    </message>
    <message>
        <source>Make a to-do…</source>
        <translation>Zrób z&#xa0;tego zadanie…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Answer logged</source>
        <translation>Zapisano odpowiedź</translation>
    </message>
    <message>
        <source>No answer needed: {what}</source>
        <translation>Odpowiedź zbędna: {what}</translation>
    </message>
    <message>
        <source>Answered elsewhere: {what}</source>
        <translation>Już odpowiedziano: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Usunięto: {what}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Poprawiono</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Tagged: {tag}</source>
        <translation>Dodano etykietę: {tag}</translation>
    </message>
    <message>
        <source>Tag taken off: {tag}</source>
        <translation>Usunięto etykietę: {tag}</translation>
    </message>
</context>
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
        <translation>Wystarczy nazwa. Na początek obowiązują Twoje zwykłe godziny i&#xa0;czasy odpowiedzi.</translation>
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
    <name>AddCountry</name>
    <message>
        <source>Public holidays of a country</source>
        <translation>Święta państwowe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation>Nazwa kraju</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Those of the whole country; regional ones can be added as days.</source>
        <translation>Święta całego kraju; regionalne można dodać jako dni.</translation>
    </message>
</context>
<context>
    <name>AddDays</name>
    <message>
        <source>Days off</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>20 Nov, tomorrow, Friday</source>
        <translation>20 lis, jutro, piątek</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Leave it empty for a single day.</source>
        <translation>Przy jednym dniu zostaw puste.</translation>
    </message>
    <message>
        <source>6 Jan</source>
        <translation>6 sty</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add to the plan</source>
        <translation>Dodaj do planu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Label proofs</source>
        <translation>Próbny wydruk etykiet</translation>
    </message>
    <message>
        <source>Call on the proofs</source>
        <translation>Rozmowa o&#xa0;wydruku</translation>
    </message>
    <message>
        <source>Walk at lunch</source>
        <translation>Spacer w&#xa0;porze obiadu</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Fri 10:00, tomorrow 15</source>
        <translation>pt. 10:00, jutro 15</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>Friday, 15 Nov</source>
        <translation>piątek, 15 lis</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Powtarzaj do</translation>
    </message>
    <message>
        <source>empty: without an end</source>
        <translation>puste: bez końca</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>My own time</source>
        <translation>Czas własny</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Bez listy</translation>
    </message>
    <message>
        <source>There is no client yet whom this could be for.</source>
        <translation>Nie ma jeszcze klienta, którego mogłoby to dotyczyć.</translation>
    </message>
    <message>
        <source>Say when: “Fri 10:00”, “tomorrow 15”.</source>
        <translation>Wpisz, kiedy: „pt. 10:00”, „jutro 15”.</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Dodano: {title}</translation>
    </message>
    <message>
        <source>Set aside: {title}</source>
        <translation>Zarezerwowano: {title}</translation>
    </message>
    <message>
        <source>Agreed: {title}</source>
        <translation>Umówiono: {title}</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>not decided: neutral words</source>
        <translation>nieustalone: neutralnie</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation>po imieniu</translation>
    </message>
    <message>
        <source>by last name</source>
        <translation>po nazwisku</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>Ustalono {day}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>within {duration}</source>
        <translation>maks. {duration}</translation>
    </message>
</context>
<context>
    <name>AgreementScreen</name>
    <message>
        <source>Save the agreement</source>
        <translation>Zapisz ustalenia</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Utwórz stronę</translation>
    </message>
    <message>
        <source>Agreed from {day}: {client}</source>
        <translation>Ustalenia od {day}: {client}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Contact agreement</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Take the last change of this draft back</source>
        <translation>Cofnij ostatnią zmianę w&#xa0;tym szkicu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Removed: the agreement from {day}</source>
        <translation>Usunięto ustalenia od {day}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>Written: {file}. The agreement itself is not saved yet.</source>
        <translation>Zapisano: {file}. Same ustalenia nie są jeszcze zapisane.</translation>
    </message>
</context>
<context>
    <name>AgreementStrip</name>
    <message>
        <source>Agreement: {line}</source>
        <translation>Ustalenia: {line}</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>{name}: answered now</source>
        <translation>{name}: odpowiedziano teraz</translation>
    </message>
    <message>
        <source>Log the answer</source>
        <translation>Zapisz odpowiedź</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>What you wrote, if you like to keep it</source>
        <translation>Treść odpowiedzi, jeśli chcesz ją zachować</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kanał</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>{channel}: agreed</source>
        <translation>{channel}: ustalone</translation>
    </message>
    <message>
        <source>Writing at any time is fine</source>
        <translation>Można pisać o&#xa0;każdej porze</translation>
    </message>
    <message>
        <source>{channel}: any time is fine</source>
        <translation>{channel}: o&#xa0;każdej porze</translation>
    </message>
    <message>
        <source>{channel}: first answer within</source>
        <translation>{channel}: czas na pierwszą odpowiedź</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>First answer within</source>
        <translation>Czas na pierwszą odpowiedź</translation>
    </message>
    <message>
        <source>Any time is fine</source>
        <translation>O&#xa0;każdej porze</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Edit appointment</source>
        <translation>Edytuj spotkanie</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nowe spotkanie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Week check-in</source>
        <translation>Przegląd tygodnia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Fri 10:00, tomorrow 15, 15 Nov 9:30</source>
        <translation>pt. 10:00, jutro 15, 15 lis 9:30</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>by video, at the studio</source>
        <translation>wideo, w&#xa0;pracowni</translation>
    </message>
    <message>
        <source>It was written down wrongly</source>
        <translation>Błąd w&#xa0;zapisie</translation>
    </message>
    <message>
        <source>{name} asked for it</source>
        <translation>Na prośbę: {name}</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>Na moją prośbę</translation>
    </message>
    <message>
        <source>Why another time</source>
        <translation>Dlaczego inny termin</translation>
    </message>
    <message>
        <source>Say when: “Fri 10:00”, “tomorrow 15”.</source>
        <translation>Wpisz, kiedy: „pt. 10:00”, „jutro 15”.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Powtarzaj do</translation>
    </message>
    <message>
        <source>empty: without an end</source>
        <translation>puste: bez końca</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>How did it go?</source>
        <translation>Jak poszło?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Najbliższe</translation>
    </message>
    <message>
        <source>Last ones</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>powtarza się</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>odbyło się</translation>
    </message>
    <message>
        <source>{minutes} late: {who}</source>
        <translation>spóźnienie {minutes}: {who}</translation>
    </message>
    <message>
        <source>missed: {who}</source>
        <translation>nieobecność: {who}</translation>
    </message>
    <message>
        <source>cancelled: {who}</source>
        <translation>odwołane: {who}</translation>
    </message>
    <message>
        <source>moved: {who}</source>
        <translation>przełożone: {who}</translation>
    </message>
    <message>
        <source>Agreed: {title}</source>
        <translation>Umówiono: {title}</translation>
    </message>
    <message>
        <source>Set aside: {title}</source>
        <translation>Zarezerwowano: {title}</translation>
    </message>
    <message>
        <source>Moved: {title}</source>
        <translation>Przełożono: {title}</translation>
    </message>
    <message>
        <source>Kept: {title}</source>
        <translation>Odbyło się: {title}</translation>
    </message>
    <message>
        <source>Late: {title}</source>
        <translation>Spóźnienie: {title}</translation>
    </message>
    <message>
        <source>Missed: {title}</source>
        <translation>Nieobecność: {title}</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Odwołane: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Znów w&#xa0;planie: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Usunięto: {title}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Zmieniono: {title}</translation>
    </message>
</context>
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Appointments</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nowe spotkanie</translation>
    </message>
    <message>
        <source>No appointment yet.</source>
        <translation>Jeszcze bez spotkań.</translation>
    </message>
    <message>
        <source>Appointment: kept</source>
        <translation>Spotkanie: odbyło się</translation>
    </message>
    <message>
        <source>Appointment: late, missed, cancelled</source>
        <translation>Spotkanie: spóźnienie, nieobecność, odwołane</translation>
    </message>
    <message>
        <source>Appointment: open again</source>
        <translation>Spotkanie: znów w&#xa0;planie</translation>
    </message>
    <message>
        <source>Appointment: add another</source>
        <translation>Spotkanie: dodaj kolejne</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Odbyło się</translation>
    </message>
    <message>
        <source>Late…</source>
        <translation>Spóźnienie…</translation>
    </message>
    <message>
        <source>Missed…</source>
        <translation>Nieobecność…</translation>
    </message>
    <message>
        <source>Cancelled…</source>
        <translation>Odwołane…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Znów w&#xa0;planie</translation>
    </message>
    <message>
        <source>Edit, or another time…</source>
        <translation>Edytuj lub zmień termin…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Dodaj kolejne…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>AxisLine</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Whose calendar is this?</source>
        <translation>Czyj to kalendarz?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Wybierz klienta</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
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
        <translation>Wybierz nowe hasło</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Powtórz hasło</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zapisz</translation>
    </message>
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
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>Take the new words</source>
        <translation>Przyjmij nową treść</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zostaw moją</translation>
    </message>
    <message>
        <source>Your words {mine} stood for {was}, which is not in this week any more.</source>
        <translation>Twoja treść {mine} zastępowała {was}, ale tej pozycji nie ma już w&#xa0;tym tygodniu.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Usuń moją treść</translation>
    </message>
    <message>
        <source>You wrote {mine}.</source>
        <translation>Twoja treść: {mine}.</translation>
    </message>
    <message>
        <source>Below it {was} has become {now}.</source>
        <translation>Pierwotna treść {was} brzmi teraz {now}.</translation>
    </message>
    <message>
        <source>It stands under {part} now.</source>
        <translation>Należy teraz do części {part}.</translation>
    </message>
    <message>
        <source>Its time is now: {when}.</source>
        <translation>Nowy termin: {when}.</translation>
    </message>
    <message>
        <source>It has no time now.</source>
        <translation>Terminu już nie ma.</translation>
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
            <numerusform>Dodaj %Ln wiadomość</numerusform>
            <numerusform>Dodaj %Ln wiadomości</numerusform>
            <numerusform>Dodaj %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Dodaj</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(ies)</source>
        <translation>
            <numerusform>Dodaj %Ln wpis</numerusform>
            <numerusform>Dodaj %Ln wpisy</numerusform>
            <numerusform>Dodaj %Ln wpisów</numerusform>
        </translation>
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
        <translation>Import można cofnąć w&#xa0;całości.</translation>
    </message>
</context>
<context>
    <name>Checked</name>
    <message>
        <source>Nothing private on the page</source>
        <translation>Na stronie nic prywatnego</translation>
    </message>
    <message>
        <source>Look again before you send it</source>
        <translation>Sprawdź przed wysłaniem</translation>
    </message>
    <message>
        <source>Checked: no labels, no notes, no other clients</source>
        <translation>Bez etykiet, notatek i&#xa0;innych klientów</translation>
    </message>
    <message>
        <source>{words} is another client.</source>
        <translation>{words}: to inny klient.</translation>
    </message>
    <message>
        <source>{words} is on a private list.</source>
        <translation>{words}: to z&#xa0;prywatnej listy.</translation>
    </message>
    <message>
        <source>{words} is from your notes.</source>
        <translation>{words}: to z&#xa0;Twoich notatek.</translation>
    </message>
    <message>
        <source>{words} is a label.</source>
        <translation>{words}: to etykieta.</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>What you chose</source>
        <translation>Twoje wybory</translation>
    </message>
    <message>
        <source>Open a choice</source>
        <translation>Wybór: otwórz</translation>
    </message>
    <message>
        <source>Take a choice back</source>
        <translation>Wybór: cofnij</translation>
    </message>
    <message>
        <source>Taken back. What you made of it stays.</source>
        <translation>Cofnięto. To, co z&#xa0;tego powstało, zostaje.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} z&#xa0;{all}</translation>
    </message>
    <message>
        <source>All clients of this week</source>
        <translation>Wszyscy klienci tego tygodnia</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Poprzedni klient</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Następny klient</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Pozycje na stronie</translation>
    </message>
    <message>
        <source>Nothing of this week is there to be told yet.</source>
        <translation>W&#xa0;tym tygodniu nie ma jeszcze o&#xa0;czym pisać.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Oznacz jako wysłane</translation>
    </message>
    <message>
        <source>Mark as sent, and the next</source>
        <translation>Oznacz jako wysłane i&#xa0;przejdź dalej</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Yours</source>
        <translation>U&#xa0;Ciebie</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zostaw moje</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Weź od klienta</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj oba</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Edit client</source>
        <translation>Edytuj klienta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
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
        <source>Client since</source>
        <translation>Współpraca od</translation>
    </message>
    <message>
        <source>Pinned to the sidebar</source>
        <translation>Przypnij do paska bocznego</translation>
    </message>
    <message>
        <source>Write the day as in {example}.</source>
        <translation>Wpisz dzień w&#xa0;takiej postaci: {example}.</translation>
    </message>
    <message>
        <source>d/M/yyyy</source>
        <extracomment>Qt date format in which a day is typed</extracomment>
        <translation>d.M.yyyy</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>What the client may see</source>
        <translation>Co widzi klient</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Szukaj w&#xa0;tekście</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Edytuj klienta…</translation>
    </message>
    <message>
        <source>People and addresses…</source>
        <translation>Osoby i&#xa0;adresy…</translation>
    </message>
    <message>
        <source>Share lists and agenda…</source>
        <translation>Udostępnij listy i&#xa0;terminarz…</translation>
    </message>
    <message>
        <source>New step plan…</source>
        <translation>Nowy plan kroków…</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Otwórz ustalenia</translation>
    </message>
    <message>
        <source>Export this client…</source>
        <translation>Eksportuj klienta…</translation>
    </message>
    <message>
        <source>Erase this client…</source>
        <translation>Usuń klienta trwale…</translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation>Przypięto: {name}</translation>
    </message>
    <message>
        <source>Not pinned any more: {name}</source>
        <translation>Odpięto: {name}</translation>
    </message>
    <message>
        <source>Nothing agreed yet: set hours and answer times</source>
        <translation>Brak ustaleń: podaj godziny i&#xa0;czasy odpowiedzi</translation>
    </message>
    <message>
        <source>client since {month}</source>
        <translation>współpraca od {month}</translation>
    </message>
    <message>
        <source>writes in English</source>
        <translation>pisze po angielsku</translation>
    </message>
    <message>
        <source>writes in Italian</source>
        <translation>pisze po włosku</translation>
    </message>
    <message>
        <source>writes in Polish</source>
        <translation>pisze po polsku</translation>
    </message>
    <message>
        <source>their time {time}</source>
        <translation>u&#xa0;nich {time}</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>To-dos, appointments</source>
        <translation>Zadania, spotkania</translation>
    </message>
    <message>
        <source>Promises, instructions</source>
        <translation>Obietnice, wytyczne</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Warto spojrzeć</translation>
    </message>
    <message>
        <source>Take off the pinned ones</source>
        <translation>Odepnij od paska</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>Przypnij do paska</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Dokumenty…</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Leave the client&apos;s view</source>
        <translation>Zamknij widok klienta</translation>
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
        <source>By name</source>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>Latest contact first</source>
        <translation>Od ostatniego kontaktu</translation>
    </message>
    <message>
        <source>Who waits first</source>
        <translation>Najpierw czekający</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Dodaj klienta…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Otwórz klienta</translation>
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
        <source>Order of the list</source>
        <translation>Kolejność listy</translation>
    </message>
    <message>
        <source>No client of this name</source>
        <translation>Nie ma klienta o&#xa0;tej nazwie</translation>
    </message>
    <message>
        <source>Part of the name is enough.</source>
        <translation>Wystarczy część nazwy.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
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
        <translation>u&#xa0;nich {time}</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>ostatni kontakt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>przypięte</translation>
    </message>
    <message>
        <source>Pinned first</source>
        <translation>Najpierw przypięte</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Dodano: {name}</translation>
    </message>
</context>
<context>
    <name>ClientsSheet</name>
    <message>
        <source>Whose entries?</source>
        <translation>Czyje wpisy?</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Szukaj klienta</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Pokaż wybranych</translation>
    </message>
</context>
<context>
    <name>ClosedSheet</name>
    <message>
        <source>I am closed</source>
        <translation>Mam wolne</translation>
    </message>
    <message>
        <source>Copy for this client</source>
        <translation>Kopiuj dla tego klienta</translation>
    </message>
    <message>
        <source>Save all as mail drafts</source>
        <translation>Zapisz wersje robocze maili</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Closed: {days}</source>
        <translation>Wolne: {days}</translation>
    </message>
    <message>
        <source>Copied, and noted as told: {client}</source>
        <translation>Skopiowano, zapisano jako przekazane: {client}</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Folder na wersje robocze</translation>
    </message>
    <message>
        <source>One day, or a first and a last one.</source>
        <translation>Jeden dzień albo pierwszy i&#xa0;ostatni.</translation>
    </message>
    <message>
        <source>Still in the calendar: {appointments}</source>
        <translation>Nadal w&#xa0;kalendarzu: {appointments}</translation>
    </message>
    <message>
        <source>told</source>
        <translation>przekazano</translation>
    </message>
    <message>
        <source>to tell</source>
        <translation>do przekazania</translation>
    </message>
    <message>
        <source>will be on your desk</source>
        <translation>trafi do przekazania</translation>
    </message>
    <message>
        <source>not to be told</source>
        <translation>bez przekazywania</translation>
    </message>
    <message>
        <source>To {client}</source>
        <translation>Do: {client}</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Komu przekazać</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapisz wolne</translation>
    </message>
    <message>
        <source>Everybody knows</source>
        <translation>Wszyscy wiedzą</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Które dni?</translation>
    </message>
    <message>
        <source>Friday, 24 Dec, 24 Dec to 6 Jan</source>
        <translation>piątek, 24 gru, 24 gru do 6 sty</translation>
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
        <source>%n contact hour(s)</source>
        <translation>
            <numerusform>%n godzina kontaktu</numerusform>
            <numerusform>%n godziny kontaktu</numerusform>
            <numerusform>%n godzin kontaktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n dzień roboczy</numerusform>
            <numerusform>%n dni robocze</numerusform>
            <numerusform>%n dni roboczych</numerusform>
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
        <source>%n more later</source>
        <translation>
            <numerusform>jeszcze %n później</numerusform>
            <numerusform>jeszcze %n później</numerusform>
            <numerusform>jeszcze %n później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were closed: %n message(s)</source>
        <translation>
            <numerusform>Poza Twoimi godzinami: %Ln wiadomość</numerusform>
            <numerusform>Poza Twoimi godzinami: %Ln wiadomości</numerusform>
            <numerusform>Poza Twoimi godzinami: %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n line(s)</source>
        <translation>
            <numerusform>Zapisz %n wpis</numerusform>
            <numerusform>Zapisz %n wpisy</numerusform>
            <numerusform>Zapisz %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n</source>
        <translation>
            <numerusform>Zapisz %n</numerusform>
            <numerusform>Zapisz %n</numerusform>
            <numerusform>Zapisz %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) logged</source>
        <translation>
            <numerusform>Zapisano %n wpis</numerusform>
            <numerusform>Zapisano %n wpisy</numerusform>
            <numerusform>Zapisano %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already in the log: %n.</source>
        <translation>
            <numerusform>Już w&#xa0;dzienniku: %n.</numerusform>
            <numerusform>Już w&#xa0;dzienniku: %n.</numerusform>
            <numerusform>Już w&#xa0;dzienniku: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>Nie udało się odczytać: %n.</numerusform>
            <numerusform>Nie udało się odczytać: %n.</numerusform>
            <numerusform>Nie udało się odczytać: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n telefon</numerusform>
            <numerusform>%n telefony</numerusform>
            <numerusform>%n telefonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) found</source>
        <translation>
            <numerusform>Znaleziono %n kontakt</numerusform>
            <numerusform>Znaleziono %n kontakty</numerusform>
            <numerusform>Znaleziono %n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved</source>
        <translation>
            <numerusform>Zapisano %n wersję roboczą</numerusform>
            <numerusform>Zapisano %n wersje robocze</numerusform>
            <numerusform>Zapisano %n wersji roboczych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still to be told</source>
        <translation>
            <numerusform>Jeszcze %n klient nie wie</numerusform>
            <numerusform>Jeszcze %n klienci nie wiedzą</numerusform>
            <numerusform>Jeszcze %n klientów nie wie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close, and tell %n client(s)</source>
        <translation>
            <numerusform>Zapisz, przekaż %n klientowi</numerusform>
            <numerusform>Zapisz, przekaż %n klientom</numerusform>
            <numerusform>Zapisz, przekaż %n klientom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared list(s) and the agenda</source>
        <translation>
            <numerusform>%n wspólna lista i&#xa0;terminarz</numerusform>
            <numerusform>%n wspólne listy i&#xa0;terminarz</numerusform>
            <numerusform>%n wspólnych list i&#xa0;terminarz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back %n time(s)</source>
        <translation>
            <numerusform>%n raz do poprawy</numerusform>
            <numerusform>%n razy do poprawy</numerusform>
            <numerusform>%n razy do poprawy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n dotrzymana</numerusform>
            <numerusform>%n dotrzymane</numerusform>
            <numerusform>%n dotrzymanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n po czasie</numerusform>
            <numerusform>%n po czasie</numerusform>
            <numerusform>%n po czasie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n przełożona</numerusform>
            <numerusform>%n przełożone</numerusform>
            <numerusform>%n przełożonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) or promise(s) are due within a quarter of an hour.</source>
        <translation>
            <numerusform>W&#xa0;ciągu kwadransa mija %n termin odpowiedzi lub obietnicy.</numerusform>
            <numerusform>W&#xa0;ciągu kwadransa mijają %n terminy odpowiedzi lub obietnic.</numerusform>
            <numerusform>W&#xa0;ciągu kwadransa mija %n terminów odpowiedzi lub obietnic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are past the agreed time.</source>
        <translation>
            <numerusform>Odpowiedzi po czasie: %n.</numerusform>
            <numerusform>Odpowiedzi po czasie: %n.</numerusform>
            <numerusform>Odpowiedzi po czasie: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>co %n dzień</numerusform>
            <numerusform>co %n dni</numerusform>
            <numerusform>co %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>co %n tydzień</numerusform>
            <numerusform>co %n tygodnie</numerusform>
            <numerusform>co %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>co %n miesiąc</numerusform>
            <numerusform>co %n miesiące</numerusform>
            <numerusform>co %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>co %n rok</numerusform>
            <numerusform>co %n lata</numerusform>
            <numerusform>co %n lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakty</numerusform>
            <numerusform>%n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>%n załatwiona sprawa</numerusform>
            <numerusform>%n załatwione sprawy</numerusform>
            <numerusform>%n załatwionych spraw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n promise(s) in time</source>
        <translation>
            <numerusform>{kept} z&#xa0;%n obietnicy w&#xa0;terminie</numerusform>
            <numerusform>{kept} z&#xa0;%n obietnic w&#xa0;terminie</numerusform>
            <numerusform>{kept} z&#xa0;%n obietnic w&#xa0;terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) for today</source>
        <translation>
            <numerusform>%n obietnica na dziś</numerusform>
            <numerusform>%n obietnice na dziś</numerusform>
            <numerusform>%n obietnic na dziś</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n obietnica na ten dzień</numerusform>
            <numerusform>%n obietnice na ten dzień</numerusform>
            <numerusform>%n obietnic na ten dzień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) today</source>
        <translation>
            <numerusform>%n spotkanie dziś</numerusform>
            <numerusform>%n spotkania dziś</numerusform>
            <numerusform>%n spotkań dziś</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) run out before you open again</source>
        <translation>
            <numerusform>Przed kolejnym otwarciem minie %n termin odpowiedzi</numerusform>
            <numerusform>Przed kolejnym otwarciem miną %n terminy odpowiedzi</numerusform>
            <numerusform>Przed kolejnym otwarciem minie %n terminów odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done that nobody was told of</source>
        <translation>
            <numerusform>Zrobione, ale nieprzekazane: %n</numerusform>
            <numerusform>Zrobione, ale nieprzekazane: %n</numerusform>
            <numerusform>Zrobione, ale nieprzekazane: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) for tomorrow to send</source>
        <translation>
            <numerusform>Do wysłania %n przypomnienie o&#xa0;jutrzejszej sprawie</numerusform>
            <numerusform>Do wysłania %n przypomnienia o&#xa0;jutrzejszych sprawach</numerusform>
            <numerusform>Do wysłania %n przypomnień o&#xa0;jutrzejszych sprawach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) planned of the {offered} you offer.</source>
        <translation>
            <numerusform>Zaplanowano %n z&#xa0;{offered} Twoich godzin.</numerusform>
            <numerusform>Zaplanowano %n z&#xa0;{offered} Twoich godzin.</numerusform>
            <numerusform>Zaplanowano %n z&#xa0;{offered} Twoich godzin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is planned yet of the %n hour(s) you offer.</source>
        <translation>
            <numerusform>W&#xa0;Twoich godzinach (%n godz.) nic jeszcze nie zaplanowano.</numerusform>
            <numerusform>W&#xa0;Twoich godzinach (%n godz.) nic jeszcze nie zaplanowano.</numerusform>
            <numerusform>W&#xa0;Twoich godzinach (%n godz.) nic jeszcze nie zaplanowano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln wpis</numerusform>
            <numerusform>%Ln wpisy</numerusform>
            <numerusform>%Ln wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tomorrow: remind %n</source>
        <translation>
            <numerusform>Przypomnij o&#xa0;jutrze: %n</numerusform>
            <numerusform>Przypomnij o&#xa0;jutrze: %n</numerusform>
            <numerusform>Przypomnij o&#xa0;jutrze: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>private, %n open</source>
        <translation>
            <numerusform>prywatna, %n otw.</numerusform>
            <numerusform>prywatna, %n otw.</numerusform>
            <numerusform>prywatna, %n otw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared, %n open</source>
        <translation>
            <numerusform>wspólna, %n otw.</numerusform>
            <numerusform>wspólna, %n otw.</numerusform>
            <numerusform>wspólna, %n otw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are full.</source>
        <translation>
            <numerusform>%n dzień jest pełny.</numerusform>
            <numerusform>%n dni są pełne.</numerusform>
            <numerusform>%n dni jest pełnych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days hold more than you offer.</source>
        <translation>
            <numerusform>Ponad Twoje godziny: %n dzień.</numerusform>
            <numerusform>Ponad Twoje godziny: %n dni.</numerusform>
            <numerusform>Ponad Twoje godziny: %n dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) outside hours.</source>
        <translation>
            <numerusform>%n kontakt poza godzinami.</numerusform>
            <numerusform>%n kontakty poza godzinami.</numerusform>
            <numerusform>%n kontaktów poza godzinami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than the year before.</source>
        <translation>
            <numerusform>O&#xa0;%n mniej niż rok wcześniej.</numerusform>
            <numerusform>O&#xa0;%n mniej niż rok wcześniej.</numerusform>
            <numerusform>O&#xa0;%n mniej niż rok wcześniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than the year before.</source>
        <translation>
            <numerusform>O&#xa0;%n więcej niż rok wcześniej.</numerusform>
            <numerusform>O&#xa0;%n więcej niż rok wcześniej.</numerusform>
            <numerusform>O&#xa0;%n więcej niż rok wcześniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last {weeks}: %n promise(s) came due, {kept} kept in time.</source>
        <translation>
            <numerusform>Ostatnie {weeks}: dotrzymano w&#xa0;terminie {kept} z&#xa0;%n obietnicy.</numerusform>
            <numerusform>Ostatnie {weeks}: dotrzymano w&#xa0;terminie {kept} z&#xa0;%n obietnic.</numerusform>
            <numerusform>Ostatnie {weeks}: dotrzymano w&#xa0;terminie {kept} z&#xa0;%n obietnic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n spotkanie</numerusform>
            <numerusform>%n spotkania</numerusform>
            <numerusform>%n spotkań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that repeat(s)</source>
        <translation>
            <numerusform>%n powtarzające się</numerusform>
            <numerusform>%n powtarzające się</numerusform>
            <numerusform>%n powtarzających się</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s)</source>
        <translation>
            <numerusform>%n zadanie</numerusform>
            <numerusform>%n zadania</numerusform>
            <numerusform>%n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added</source>
        <translation>
            <numerusform>Dodano %n wpis</numerusform>
            <numerusform>Dodano %n wpisy</numerusform>
            <numerusform>Dodano %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be read.</source>
        <translation>
            <numerusform>Nie udało się odczytać: %n.</numerusform>
            <numerusform>Nie udało się odczytać: %n.</numerusform>
            <numerusform>Nie udało się odczytać: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of it were taken in before.</source>
        <translation>
            <numerusform>Już wcześniej przyjęto z&#xa0;niej: %n.</numerusform>
            <numerusform>Już wcześniej przyjęto z&#xa0;niej: %n.</numerusform>
            <numerusform>Już wcześniej przyjęto z&#xa0;niej: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See %n idea(s)</source>
        <translation>
            <numerusform>Zobacz %n pomysł</numerusform>
            <numerusform>Zobacz %n pomysły</numerusform>
            <numerusform>Zobacz %n pomysłów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n task(s)</source>
        <translation>
            <numerusform>Utwórz %n zadanie</numerusform>
            <numerusform>Utwórz %n zadania</numerusform>
            <numerusform>Utwórz %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n task(s)</source>
        <translation>
            <numerusform>Utworzono %n zadanie</numerusform>
            <numerusform>Utworzono %n zadania</numerusform>
            <numerusform>Utworzono %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree to %n idea(s)</source>
        <translation>
            <numerusform>Przyjmij %n pomysł</numerusform>
            <numerusform>Przyjmij %n pomysły</numerusform>
            <numerusform>Przyjmij %n pomysłów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are trying %n idea(s)</source>
        <translation>
            <numerusform>Wypróbowujesz %n pomysł</numerusform>
            <numerusform>Wypróbowujesz %n pomysły</numerusform>
            <numerusform>Wypróbowujesz %n pomysłów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that may help {name}</source>
        <translation>
            <numerusform>{name}: %n rzecz, która może pomóc</numerusform>
            <numerusform>{name}: %n rzeczy, które mogą pomóc</numerusform>
            <numerusform>{name}: %n rzeczy, które mogą pomóc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) to go</source>
        <translation>
            <numerusform>jeszcze %n dzień</numerusform>
            <numerusform>jeszcze %n dni</numerusform>
            <numerusform>jeszcze %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>w&#xa0;%n dzień roboczy</numerusform>
            <numerusform>w&#xa0;%n dni robocze</numerusform>
            <numerusform>w&#xa0;%n dni roboczych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You would have kept {share}, and %n of their usual contacts fall outside.</source>
        <translation>
            <numerusform>Na czas byłoby {share} odpowiedzi, a&#xa0;%n kontakt klienta wypadłby poza godzinami.</numerusform>
            <numerusform>Na czas byłoby {share} odpowiedzi, a&#xa0;%n kontakty klienta wypadłyby poza godzinami.</numerusform>
            <numerusform>Na czas byłoby {share} odpowiedzi, a&#xa0;%n kontaktów klienta wypadłoby poza godzinami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of their usual contacts fall outside.</source>
        <translation>
            <numerusform>%n kontakt klienta wypadłby poza godzinami.</numerusform>
            <numerusform>%n kontakty klienta wypadłyby poza godzinami.</numerusform>
            <numerusform>%n kontaktów klienta wypadłoby poza godzinami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n answer(s) in these three months: too few to say how many are kept.</source>
        <translation>
            <numerusform>Tylko %n odpowiedź w&#xa0;tych trzech miesiącach: za mało, żeby powiedzieć, ile byłoby na czas.</numerusform>
            <numerusform>Tylko %n odpowiedzi w&#xa0;tych trzech miesiącach: za mało, żeby powiedzieć, ile byłoby na czas.</numerusform>
            <numerusform>Tylko %n odpowiedzi w&#xa0;tych trzech miesiącach: za mało, żeby powiedzieć, ile byłoby na czas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n answer(s) had a time to keep: too few to say how many are kept.</source>
        <translation>
            <numerusform>Tylko %n odpowiedź miałaby uzgodniony czas: za mało, żeby powiedzieć, ile byłoby na czas.</numerusform>
            <numerusform>Tylko %n odpowiedzi miałyby uzgodniony czas: za mało, żeby powiedzieć, ile byłoby na czas.</numerusform>
            <numerusform>Tylko %n odpowiedzi miałoby uzgodniony czas: za mało, żeby powiedzieć, ile byłoby na czas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were answered where no log can see, so they are not counted.</source>
        <translation>
            <numerusform>Na %n kontakt odpowiedziano poza dziennikiem, więc się nie liczy.</numerusform>
            <numerusform>Na %n kontakty odpowiedziano poza dziennikiem, więc się nie liczą.</numerusform>
            <numerusform>Na %n kontaktów odpowiedziano poza dziennikiem, więc się nie liczą.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <source>All of it lies encrypted on this computer, in {store}. Nothing leaves it by itself.</source>
        <translation>Wszystko jest zaszyfrowane na tym komputerze, w&#xa0;archiwum {store}. Nic nie wychodzi stąd samo.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Encrypted copies</source>
        <translation>Zaszyfrowane kopie zapasowe</translation>
    </message>
    <message>
        <source>Last one: {time}. In {folder}</source>
        <translation>Ostatnia: {time}. Folder: {folder}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz teraz</translation>
    </message>
    <message>
        <source>A copy on another disk</source>
        <translation>Kopia na innym dysku</translation>
    </message>
    <message>
        <source>One encrypted file; what opens Garbo today opens it.</source>
        <translation>Jeden zaszyfrowany plik; otworzysz go tak samo, jak dziś Garbo.</translation>
    </message>
    <message>
        <source>Backup to a file…</source>
        <translation>Kopia do pliku…</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>What is in it is shown before anything changes, and what stands now is kept.</source>
        <translation>Najpierw zobaczysz, co zawiera; obecny stan zostanie zachowany.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Eksportuj wszystko</translation>
    </message>
    <message>
        <source>All clients, for another program or another Garbo. Not encrypted.</source>
        <translation>Wszyscy klienci, dla innego programu lub innego Garbo. Bez szyfrowania.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Export one client</source>
        <translation>Eksportuj jednego klienta</translation>
    </message>
    <message>
        <source>For a client who asks what you hold of them. To erase one: on the client&apos;s page.</source>
        <translation>Dla klienta, który pyta o&#xa0;swoje dane. Trwałe usuwanie: na stronie klienta.</translation>
    </message>
    <message>
        <source>Backup to a file</source>
        <translation>Kopia zapasowa do pliku</translation>
    </message>
    <message>
        <source>Backup (*.garbo-backup)</source>
        <translation>Kopia zapasowa (*.garbo-backup)</translation>
    </message>
    <message>
        <source>An encrypted copy was made and verified.</source>
        <translation>Utworzono i&#xa0;sprawdzono zaszyfrowaną kopię zapasową.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Przejdź do dnia</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Friday, 15 Dec, in two weeks</source>
        <translation>piątek, 15 gru, za dwa tygodnie</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No day was understood here. Try “20 Nov”, “Friday” or “in two weeks”.</source>
        <translation>Nie rozpoznano tu dnia. Spróbuj: „20 lis”, „piątek” albo „za dwa tygodnie”.</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>The day begins</source>
        <translation>Początek dnia</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>Koniec dnia</translation>
    </message>
    <message>
        <source>{time} in conversation</source>
        <translation>{time} rozmów</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Zrobione dziś</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiuj wszystko</translation>
    </message>
    <message>
        <source>First deadline {time}</source>
        <translation>Pierwszy termin {time}</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Następne otwarcie: {day}</translation>
    </message>
    <message>
        <source>Nothing with a time yet</source>
        <translation>Na razie nic o&#xa0;stałej godzinie</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>Zamknij i&#xa0;zablokuj</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Zamknij na dziś</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Dobrego wieczoru</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Na dziś zamknięte</translation>
    </message>
    <message>
        <source>Copied: what is to be told, client by client</source>
        <translation>Skopiowano sprawy do przekazania, klient po kliencie</translation>
    </message>
    <message>
        <source>Nothing promised for today</source>
        <translation>Na dziś brak obietnic</translation>
    </message>
    <message>
        <source>No appointment today</source>
        <translation>Na dziś brak spotkań</translation>
    </message>
    <message>
        <source>Nobody has to wait beyond the agreed time.</source>
        <translation>Nikt nie będzie czekać ponad uzgodniony czas.</translation>
    </message>
</context>
<context>
    <name>DaysForm</name>
    <message>
        <source>From which day to which?</source>
        <translation>Od którego do którego dnia?</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Pokaż te dni</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>3 March</source>
        <translation>3 marca</translation>
    </message>
    <message>
        <source>Write a day, as in 3 March or Friday.</source>
        <translation>Wpisz dzień, na przykład 3 marca albo piątek.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>How to reach me</source>
        <translation>Jak się ze mną kontaktować</translation>
    </message>
    <message>
        <source>The agreed hours and answer times</source>
        <translation>Uzgodnione godziny i&#xa0;czas odpowiedzi</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Co obowiązuje</translation>
    </message>
    <message>
        <source>What they asked for, to be confirmed</source>
        <translation>Wytyczne klienta, do potwierdzenia</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <translation>Osoby i&#xa0;numery</translation>
    </message>
    <message>
        <source>A page, and a contact file for the phone</source>
        <translation>Strona i&#xa0;plik z&#xa0;kontaktami do telefonu</translation>
    </message>
    <message>
        <source>A tool, step by step</source>
        <translation>Narzędzie krok po kroku</translation>
    </message>
    <message>
        <source>Reminders, address book, passwords, the list</source>
        <translation>Przypomnienia, książka adresowa, hasła, lista</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Książka adresowa</translation>
    </message>
    <message>
        <source>Password manager</source>
        <translation>Menedżer haseł</translation>
    </message>
    <message>
        <source>The shared list</source>
        <translation>Wspólna lista</translation>
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
        <translation>Twoje dokumenty</translation>
    </message>
    <message>
        <source>What clients see of you, on every page from now on. What was sent stays as it was.</source>
        <translation>Tak od teraz widzą Cię klienci na każdej stronie. To, co już wysłano, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Name at the foot</source>
        <translation>Nazwa w&#xa0;stopce</translation>
    </message>
    <message>
        <source>Your name or that of your business</source>
        <translation>Imię i&#xa0;nazwisko lub nazwa firmy</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Czym się zajmujesz</translation>
    </message>
    <message>
        <source>Virtual assistance</source>
        <translation>Wirtualna asysta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
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
        <translation>Tak to widzą klienci</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
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
        <translation>Dla kogo dokumenty? Najpierw wybierz klienta.</translation>
    </message>
    <message>
        <source>Documents for {client}</source>
        <translation>Dokumenty: {client}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Which tool</source>
        <translation>Narzędzie</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefon klienta</translation>
    </message>
    <message>
        <source>Lists and agenda…</source>
        <translation>Listy i&#xa0;terminarz…</translation>
    </message>
    <message>
        <source>The week…</source>
        <translation>Podsumowanie…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Zapisz stronę</translation>
    </message>
    <message>
        <source>Save contact file</source>
        <translation>Zapisz kontakty</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Zapisz mail</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Zapisz kalendarz</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona internetowa (*.html)</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Wersja robocza maila (*.eml)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Kontakty (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendarz (*.ics)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Zapisz dokument</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a chat.</source>
        <translation>Skopiowano. Można wkleić do czatu.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. What you note under ‘What holds now’ comes here.</source>
        <translation>Nie ma jeszcze wytycznych. Trafi tu to, co zapiszesz w&#xa0;części „Co obowiązuje”.</translation>
    </message>
    <message>
        <source>No numbers of theirs yet: only yours, from your signature.</source>
        <translation>Nie ma jeszcze numerów klienta: są tylko Twoje dane ze stopki.</translation>
    </message>
    <message>
        <source>What to do when it cannot wait</source>
        <translation>Co robić, gdy sprawa nie może czekać</translation>
    </message>
    <message>
        <source>stands in it</source>
        <translation>jest w&#xa0;dokumencie</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>już nie obowiązuje</translation>
    </message>
    <message>
        <source>No hours are agreed yet</source>
        <translation>Godziny nie są jeszcze ustalone</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Który dokument</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation>Coś od siebie</translation>
    </message>
    <message>
        <source>Not needed; it stands under the greeting</source>
        <translation>Niekonieczne; pojawi się pod powitaniem</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n message(s) added</source>
        <translation>
            <numerusform>Dodano %Ln wiadomość</numerusform>
            <numerusform>Dodano %Ln wiadomości</numerusform>
            <numerusform>Dodano %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added</source>
        <translation>
            <numerusform>Dodano %Ln wpis</numerusform>
            <numerusform>Dodano %Ln wpisy</numerusform>
            <numerusform>Dodano %Ln wpisów</numerusform>
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
        <translation>Na początek obowiązują Twoje zwykłe godziny i&#xa0;czasy odpowiedzi.</translation>
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
    <name>Door</name>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Twoje godziny</translation>
    </message>
    <message>
        <source>First client</source>
        <translation>Pierwszy klient</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <translation>Trwa przywracanie kopii zapasowej…</translation>
    </message>
    <message>
        <source>The copy of {day} is in place. Open it with what opened it then.</source>
        <translation>Przywrócono kopię: {day}. Otwórz ją hasłem lub kluczem z&#xa0;tamtego czasu.</translation>
    </message>
    <message>
        <source>What stood before is kept in {folder}</source>
        <translation>Poprzedni stan zachowano w&#xa0;folderze {folder}</translation>
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
    <name>DueField</name>
    <message>
        <source>No time was understood here. Try “Friday 10”, “15 Nov” or “in 2 hours”.</source>
        <translation>Nie rozpoznano tu terminu. Spróbuj: „piątek 10”, „15 lis” albo „za 2 godziny”.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>jeszcze %n wpis</numerusform>
            <numerusform>jeszcze %n wpisy</numerusform>
            <numerusform>jeszcze %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Popraw…</translation>
    </message>
    <message>
        <source>Correct the line of {time}</source>
        <translation>Popraw wpis z&#xa0;{time}</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Bez tekstu</translation>
    </message>
    <message>
        <source>What you answered, if you like</source>
        <translation>Twoja odpowiedź, jeśli chcesz ją zapisać</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Już wysłane</translation>
    </message>
    <message>
        <source>Answered just now</source>
        <translation>Odpowiedziano teraz</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>me</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name} for good</source>
        <translation>Usuń trwale: {name}</translation>
    </message>
    <message>
        <source>Remove them too; a fresh copy is made first</source>
        <translation>Usuń też te kopie; najpierw powstanie nowa</translation>
    </message>
    <message>
        <source>Type the client&apos;s name, so that it is meant</source>
        <translation>Dla pewności wpisz nazwę klienta</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>This is not the name. It is {name}.</source>
        <translation>To inna nazwa. Właściwa: {name}.</translation>
    </message>
    <message>
        <source>Erased for good: {name}.</source>
        <translation>Usunięto trwale: {name}.</translation>
    </message>
    <message>
        <source>The client is erased, but older copies could not be removed.</source>
        <translation>Klient został trwale usunięty, ale starszych kopii nie udało się usunąć.</translation>
    </message>
    <message>
        <source>Erasing every line and every word of the search…</source>
        <translation>Usuwanie każdego wpisu i&#xa0;każdego słowa z&#xa0;wyszukiwarki…</translation>
    </message>
    <message>
        <source>Nothing was written about this client yet.</source>
        <translation>O&#xa0;tym kliencie nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Co zniknie</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Tego nie da się cofnąć.</translation>
    </message>
    <message>
        <source>Files you exported or sent, and copies you made elsewhere: Garbo does not reach them.</source>
        <translation>Pliki wyeksportowane lub wysłane i&#xa0;kopie w&#xa0;innych miejscach: tam Garbo nie sięga.</translation>
    </message>
    <message>
        <source>What other clients wrote about them: it belongs to those clients.</source>
        <translation>To, co o&#xa0;tym kliencie napisali inni klienci: należy do nich.</translation>
    </message>
    <message>
        <source>The law asks for nothing to be kept here: your invoices are not in Garbo.</source>
        <translation>Prawo nie wymaga, by cokolwiek tu zostało: Twoich faktur w&#xa0;Garbo nie ma.</translation>
    </message>
    <message>
        <source>What stays all the same</source>
        <translation>Co mimo to zostanie</translation>
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
        <translation>W&#xa0;tej postaci nie można tego zapisać.</translation>
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
        <translation>Obok archiwum brakuje pliku z&#xa0;kluczami (store.keys).</translation>
    </message>
    <message>
        <source>The file with the keys (store.keys) is damaged.</source>
        <translation>Plik z&#xa0;kluczami (store.keys) jest uszkodzony.</translation>
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
        <translation>W&#xa0;tym miejscu nie można zapisywać do archiwum.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>Nie ma czego ponowić.</translation>
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
        <source>Today&apos;s backup could not be verified and was thrown away.</source>
        <translation>Dzisiejsza kopia zapasowa nie przeszła weryfikacji i&#xa0;została usunięta.</translation>
    </message>
    <message>
        <source>This file is not a backup of Garbo&apos;s, or part of it is missing.</source>
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
        <translation>W&#xa0;kodzie odzyskiwania jest błąd: któryś znak się nie zgadza albo go brakuje.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not give the key.</source>
        <translation>Systemowy pęk kluczy nie udostępnił klucza.</translation>
    </message>
    <message>
        <source>This is the last way in beside the recovery code.</source>
        <translation>To ostatni sposób otwarcia poza kodem odzyskiwania.</translation>
    </message>
    <message>
        <source>This store has no such way in.</source>
        <translation>Tego archiwum nie da się otworzyć w&#xa0;ten sposób.</translation>
    </message>
    <message>
        <source>This agreement cannot hold as it is.</source>
        <translation>Te ustalenia nie mogą obowiązywać w&#xa0;tej postaci.</translation>
    </message>
    <message>
        <source>Which day is meant? Write it like 20 Nov, or 20/11.</source>
        <translation>O&#xa0;który dzień chodzi? Wpisz go tak: 20 lis albo 20.11.</translation>
    </message>
    <message>
        <source>These days cannot be taken off.</source>
        <translation>Tych dni nie można oznaczyć jako wolne.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Ostatni dzień jest wcześniejszy niż pierwszy.</translation>
    </message>
    <message>
        <source>Choose one country from the list.</source>
        <translation>Wybierz jeden kraj z&#xa0;listy.</translation>
    </message>
    <message>
        <source>This agreement is not there any more.</source>
        <translation>Tych ustaleń już nie ma.</translation>
    </message>
    <message>
        <source>This agreement has begun: what arrived under it keeps it true. Make a new one.</source>
        <translation>Te ustalenia już obowiązują i&#xa0;liczą się dla tego, co w&#xa0;tym czasie przyszło. Utwórz nowe.</translation>
    </message>
    <message>
        <source>Nothing has been agreed with this client yet.</source>
        <translation>Z&#xa0;tym klientem nie ma jeszcze żadnych ustaleń.</translation>
    </message>
    <message>
        <source>No day opens before the hour by which an answer is due.</source>
        <translation>Żaden dzień nie zaczyna się przed godziną, do której ma być odpowiedź.</translation>
    </message>
    <message>
        <source>This task is not there any more.</source>
        <translation>Tego zadania już nie ma.</translation>
    </message>
    <message>
        <source>It fits nowhere on that day inside your hours.</source>
        <translation>Tego dnia nie zmieści się to nigdzie w&#xa0;Twoich godzinach.</translation>
    </message>
    <message>
        <source>There is no client called {name}.</source>
        <translation>Nie ma klienta o&#xa0;nazwie {name}.</translation>
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
        <source>Say whose calendar this is.</source>
        <translation>Wskaż, czyj to kalendarz.</translation>
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
        <source>Choose at least two entries to join.</source>
        <translation>Aby połączyć, wybierz co najmniej dwa wpisy.</translation>
    </message>
    <message>
        <source>Only entries of one client, one side and one channel can be joined.</source>
        <translation>Połączyć można tylko wpisy jednego klienta, jednej strony i&#xa0;jednego kanału.</translation>
    </message>
    <message>
        <source>The other side spoke in between: joined, what came after it would count as answered.</source>
        <translation>Druga strona odezwała się w&#xa0;międzyczasie: po połączeniu to, co przyszło później, miałoby stan „Z&#xa0;odpowiedzią”.</translation>
    </message>
    <message>
        <source>Each of the two needs some words.</source>
        <translation>Obie części muszą zawierać tekst.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Tego wpisu już nie ma.</translation>
    </message>
    <message>
        <source>This client cannot be kept like that.</source>
        <translation>W&#xa0;tej postaci nie można zapisać klienta.</translation>
    </message>
    <message>
        <source>This person cannot be kept like that.</source>
        <translation>W&#xa0;tej postaci nie można zapisać osoby.</translation>
    </message>
    <message>
        <source>This client is not there any more.</source>
        <translation>Tego klienta już nie ma.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Tej osoby już nie ma.</translation>
    </message>
    <message>
        <source>{given} is no telephone number.</source>
        <translation>{given} to nie numer telefonu.</translation>
    </message>
    <message>
        <source>{given} is no e-mail address.</source>
        <translation>{given} to nie adres e-mail.</translation>
    </message>
    <message>
        <source>Documents can be written in English, Italian or Polish.</source>
        <translation>Dokumenty mogą być po angielsku, włosku lub polsku.</translation>
    </message>
    <message>
        <source>This day lies too far away.</source>
        <translation>Ten dzień jest zbyt odległy.</translation>
    </message>
    <message>
        <source>A contact takes a week at most.</source>
        <translation>Jeden kontakt może trwać najwyżej tydzień.</translation>
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
        <source>This is no picture in PNG, JPEG or SVG.</source>
        <translation>To nie jest obraz PNG, JPEG ani SVG.</translation>
    </message>
    <message>
        <source>This picture is too large: 1 MB and 4,000 dots a side at most.</source>
        <translation>Ten obraz jest za duży: najwyżej 1 MB i&#xa0;4000 × 4000 pikseli.</translation>
    </message>
    <message>
        <source>This picture is damaged: no page can be set with it.</source>
        <translation>Ten obraz jest uszkodzony: nie da się z&#xa0;nim złożyć strony.</translation>
    </message>
    <message>
        <source>This drawing asks for other files or runs a script. Save it as PNG.</source>
        <translation>Ten rysunek odwołuje się do innych plików lub uruchamia skrypt. Zapisz go jako PNG.</translation>
    </message>
    <message>
        <source>Write a colour like #0B6B63.</source>
        <translation>Wpisz kolor w&#xa0;postaci #0B6B63.</translation>
    </message>
    <message>
        <source>The page could not be set.</source>
        <translation>Nie udało się złożyć strony.</translation>
    </message>
    <message>
        <source>This page is marked as sent and stays as it was sent.</source>
        <translation>Ta strona jest oznaczona jako wysłana i&#xa0;pozostaje taka, jaką wysłano.</translation>
    </message>
    <message>
        <source>This page is not marked as sent.</source>
        <translation>Ta strona nie jest oznaczona jako wysłana.</translation>
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
        <source>This to-do cannot be kept as it is.</source>
        <translation>W&#xa0;tej postaci nie można zapisać zadania.</translation>
    </message>
    <message>
        <source>This list cannot be kept as it is.</source>
        <translation>W&#xa0;tej postaci nie można zapisać listy.</translation>
    </message>
    <message>
        <source>This appointment cannot be kept as it is.</source>
        <translation>W&#xa0;tej postaci nie można zapisać spotkania.</translation>
    </message>
    <message>
        <source>This instruction cannot be kept as it is.</source>
        <translation>W&#xa0;tej postaci nie można zapisać wytycznej.</translation>
    </message>
    <message>
        <source>This list is private.</source>
        <translation>Ta lista jest prywatna.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Nie ma takiej listy.</translation>
    </message>
    <message>
        <source>This list is not there any more.</source>
        <translation>Tej listy już nie ma.</translation>
    </message>
    <message>
        <source>This plan cannot be kept as it is.</source>
        <translation>W&#xa0;tej postaci nie można zapisać planu.</translation>
    </message>
    <message>
        <source>This list has no goal, so it is no plan.</source>
        <translation>Ta lista nie ma celu, więc nie jest planem.</translation>
    </message>
    <message>
        <source>Say the day that the plan leads to, like 20 Nov or Friday.</source>
        <translation>Wskaż dzień, do którego prowadzi plan, na przykład 20 lis albo piątek.</translation>
    </message>
    <message>
        <source>A step takes 0 to {most} working days.</source>
        <translation>Krok trwa od 0 do {most} dni roboczych.</translation>
    </message>
    <message>
        <source>The room can be 0 to {most} working days.</source>
        <translation>Zapas może mieć od 0 do {most} dni roboczych.</translation>
    </message>
    <message>
        <source>A plan takes {most} steps at most.</source>
        <translation>Plan może mieć najwyżej {most} kroków.</translation>
    </message>
    <message>
        <source>This template cannot be kept as it is.</source>
        <translation>W&#xa0;tej postaci nie można zapisać szablonu.</translation>
    </message>
    <message>
        <source>This template is not there any more.</source>
        <translation>Tego szablonu już nie ma.</translation>
    </message>
    <message>
        <source>Only what is yours to do can be a promise.</source>
        <translation>Obietnicą może być tylko to, co jest po Twojej stronie.</translation>
    </message>
    <message>
        <source>How it comes again was not understood.</source>
        <translation>Nie rozpoznano, jak ma się powtarzać.</translation>
    </message>
    <message>
        <source>What comes again needs a first time.</source>
        <translation>To, co się powtarza, musi mieć pierwszy termin.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Wpisz choć jedno słowo.</translation>
    </message>
    <message>
        <source>Say what happened, or what you promise.</source>
        <translation>Wpisz, co się wydarzyło albo co obiecujesz.</translation>
    </message>
    <message>
        <source>This cannot be logged as it is.</source>
        <translation>W&#xa0;tej postaci nie można tego zapisać.</translation>
    </message>
    <message>
        <source>Say which client it was.</source>
        <translation>Wskaż klienta.</translation>
    </message>
    <message>
        <source>More than one client fits: {names}.</source>
        <translation>Pasuje kilku klientów: {names}.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Opisz to w&#xa0;kilku słowach.</translation>
    </message>
    <message>
        <source>This is too long for one line: put the rest into the notes.</source>
        <translation>To za długie na jeden wiersz: resztę wpisz w&#xa0;notatkach.</translation>
    </message>
    <message>
        <source>There is nothing written here.</source>
        <translation>Nic tu nie wpisano.</translation>
    </message>
    <message>
        <source>An appointment needs a time.</source>
        <translation>Spotkanie musi mieć termin.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Ten tekst jest za długi.</translation>
    </message>
    <message>
        <source>This appointment is not there any more.</source>
        <translation>Tego spotkania już nie ma.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Koniec wypadłby przed początkiem.</translation>
    </message>
    <message>
        <source>Say who it was: you, or the client.</source>
        <translation>Wskaż, kto to był: Ty czy klient.</translation>
    </message>
    <message>
        <source>By this it would never come.</source>
        <translation>Przy tych ustawieniach nigdy by nie wypadło.</translation>
    </message>
    <message>
        <source>It comes by a rule of its own, which cannot go to another day: choose anew how often it comes.</source>
        <translation>Powtarza się według własnej reguły, której nie da się przenieść na inny dzień: wybierz na nowo, jak często.</translation>
    </message>
    <message>
        <source>This time is your own: there is nobody to remind and nothing to settle.</source>
        <translation>To Twój własny czas: nie ma komu przypominać ani czego rozliczać.</translation>
    </message>
    <message>
        <source>This instruction is not there any more.</source>
        <translation>Tej wytycznej już nie ma.</translation>
    </message>
    <message>
        <source>This does not hold any more, so there is nothing to end.</source>
        <translation>To już nie obowiązuje, więc nie ma czego kończyć.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Tego pliku już nie ma.</translation>
    </message>
    <message>
        <source>This is a folder: choose a file in it.</source>
        <translation>To jest folder: wybierz plik w&#xa0;środku.</translation>
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
        <source>This is a portfolio file of Garbo&apos;s, not a chat.</source>
        <translation>To plik portfolio Garbo, a&#xa0;nie czat.</translation>
    </message>
    <message>
        <source>This is not a chat from WhatsApp.</source>
        <translation>To nie jest czat z&#xa0;WhatsAppa.</translation>
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
        <translation>W&#xa0;tym spakowanym pliku nie ma czatu.</translation>
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
        <source>This file is not a calendar that Garbo can read.</source>
        <translation>Ten plik nie jest kalendarzem, który Garbo potrafi odczytać.</translation>
    </message>
    <message>
        <source>There is no message in this file.</source>
        <translation>W&#xa0;tym pliku nie ma żadnej wiadomości.</translation>
    </message>
    <message>
        <source>This file is not a text.</source>
        <translation>To nie jest plik tekstowy.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read.</source>
        <translation>Nie można odczytać znaków w&#xa0;tym pliku.</translation>
    </message>
    <message>
        <source>The packed file is broken and cannot be opened.</source>
        <translation>Spakowany plik jest uszkodzony i&#xa0;nie można go otworzyć.</translation>
    </message>
    <message>
        <source>This e-mail is broken and cannot be read.</source>
        <translation>Ten mail jest uszkodzony i&#xa0;nie można go odczytać.</translation>
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
        <source>There is no reply to a shared page in it.</source>
        <translation>Nie ma w&#xa0;tym odpowiedzi na udostępnioną stronę.</translation>
    </message>
    <message>
        <source>This reply was made by a page of a newer version of Garbo.</source>
        <translation>Tę odpowiedź utworzyła strona z&#xa0;nowszej wersji Garbo.</translation>
    </message>
    <message>
        <source>This reply is incomplete, or was changed on its way.</source>
        <translation>Ta odpowiedź jest niepełna albo zmieniła się po drodze.</translation>
    </message>
    <message>
        <source>This is too large to be a reply to a shared page.</source>
        <translation>To za duże jak na odpowiedź na udostępnioną stronę.</translation>
    </message>
    <message>
        <source>This replies to a page that was not made here, or whose client was erased.</source>
        <translation>To odpowiedź na stronę, która nie powstała tutaj albo której klienta trwale usunięto.</translation>
    </message>
    <message>
        <source>This reply was not made by the page that it names, or was changed since.</source>
        <translation>Ta odpowiedź nie pochodzi ze strony, na którą się powołuje, albo później ją zmieniono.</translation>
    </message>
    <message>
        <source>This reply speaks of something that never stood on its page.</source>
        <translation>Ta odpowiedź mówi o&#xa0;czymś, czego nigdy nie było na jej stronie.</translation>
    </message>
    <message>
        <source>This portfolio file was written by a newer version of Garbo.</source>
        <translation>Ten plik portfolio zapisała nowsza wersja Garbo.</translation>
    </message>
    <message>
        <source>Choose another day, or drag it to a time.</source>
        <translation>Wybierz inny dzień albo przeciągnij na wybraną godzinę.</translation>
    </message>
    <message>
        <source>Check capital letters and keyboard language. Nothing is lost.</source>
        <translation>Sprawdź wielkie litery i&#xa0;język klawiatury. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Compare it group by group with your copy. Nothing is lost.</source>
        <translation>Porównaj go ze swoim zapisem, grupa po grupie. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Open Garbo with the passphrase or the recovery code. Nothing is lost.</source>
        <translation>Otwórz Garbo hasłem lub kodem odzyskiwania. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Choose a passphrase first. Nothing was changed.</source>
        <translation>Najpierw wybierz hasło. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>A backup holds a copy of it. Nothing was changed.</source>
        <translation>Jego kopia jest w&#xa0;każdej kopii zapasowej. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newer version to open it.</source>
        <translation>Pozostały bez zmian. Aby je otworzyć, zainstaluj nowszą wersję.</translation>
    </message>
    <message>
        <source>It was left as it is. Put the last backup back.</source>
        <translation>Pozostało bez zmian. Przywróć ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>Put the last backup back.</source>
        <translation>Przywróć ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>This seems to be a client’s reply to a shared page.</source>
        <translation>To wygląda na odpowiedź klienta na udostępnioną stronę.</translation>
    </message>
    <message>
        <source>Close the other one first. Nothing was changed.</source>
        <translation>Najpierw zamknij tamto okno. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Nothing was written, and what was there is safe. Make room and try again.</source>
        <translation>Nic nie zapisano, a&#xa0;to, co było, jest bezpieczne. Zwolnij miejsce i&#xa0;spróbuj ponownie.</translation>
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
        <translation>W&#xa0;WhatsAppie wybierz „Eksportuj czat” i&#xa0;upuść tu plik .txt albo .zip.</translation>
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
        <source>Copy its text and paste it on Today. Nothing was added.</source>
        <translation>Skopiuj jego tekst i&#xa0;wklej na ekranie „Dziś”. Nic nie dodano.</translation>
    </message>
    <message>
        <source>Take all that the client sent, from its first line to its last. Nothing was changed.</source>
        <translation>Weź całość od klienta, od pierwszego wiersza do ostatniego. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Install the newer version to take it in. Nothing was changed.</source>
        <translation>Aby ją przyjąć, zainstaluj nowszą wersję. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Ask for it as a saved file. Nothing was changed.</source>
        <translation>Poproś o&#xa0;zapisany plik. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Ask the client whether it is theirs. Nothing was changed.</source>
        <translation>Zapytaj klienta, czy to jego odpowiedź. Nic się nie zmieniło.</translation>
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
        <translation>To wygląda na czat z&#xa0;Telegrama.</translation>
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
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Chats and calendars</source>
        <translation>Czaty i&#xa0;kalendarze</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>Importuj czat</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken back.</source>
        <translation>
            <numerusform>Cofnięto %Ln wiadomość.</numerusform>
            <numerusform>Cofnięto %Ln wiadomości.</numerusform>
            <numerusform>Cofnięto %Ln wiadomości.</numerusform>
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
        <translation>tylko lokalnie</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Wybierz miejsce…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Eksport: {name}</translation>
    </message>
    <message>
        <source>Export one client</source>
        <translation>Eksportuj jednego klienta</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Eksportuj wszystko</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Eksportuj do</translation>
    </message>
    <message>
        <source>Portfolio file</source>
        <translation>Plik portfolio</translation>
    </message>
    <message>
        <source>Exported: {file}. It is not encrypted.</source>
        <translation>Wyeksportowano: {file}. Plik nie jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Zapis pliku…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Everything that Garbo knows of this client: people, agreements, every line with what you ticked, to-dos and all their lists, appointments, instructions. It is meant for the client&apos;s own eyes (Art. 20 GDPR) and is not encrypted: look through it before you hand it over.</source>
        <translation>Wszystko, co Garbo wie o&#xa0;tym kliencie: osoby, ustalenia, każdy wpis z&#xa0;etykietami, zadania i&#xa0;wszystkie listy, spotkania, wytyczne. Plik jest przeznaczony dla samego klienta (art. 20 RODO) i&#xa0;nie jest zaszyfrowany: przejrzyj go, zanim go przekażesz.</translation>
    </message>
    <message>
        <source>Your decisions on what Garbo showed, your private notes, all other clients.</source>
        <translation>Twoje decyzje o&#xa0;tym, co pokazało Garbo, Twoje prywatne notatki, wszyscy inni klienci.</translation>
    </message>
    <message>
        <source>All clients with everything about them, your hours and your name, as a file that other programs can read and that Garbo can take in again. It is not encrypted: keep it as you would keep the originals.</source>
        <translation>Wszyscy klienci ze wszystkim, co ich dotyczy, Twoje godziny i&#xa0;Twoje imię i&#xa0;nazwisko, w&#xa0;pliku, który mogą odczytać inne programy i&#xa0;który Garbo może znów wczytać. Nie jest zaszyfrowany: przechowuj go jak oryginały.</translation>
    </message>
    <message>
        <source>Your private notes: they travel in encrypted copies only.</source>
        <translation>Twoje prywatne notatki: są tylko w&#xa0;zaszyfrowanych kopiach.</translation>
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
        <translation>Coś w&#xa0;Garbo poszło nie tak</translation>
    </message>
    <message>
        <source>What was saved is safe. You can go on; if it happens again, close Garbo and open it anew.</source>
        <translation>To, co zapisano, jest bezpieczne. Możesz kontynuować; jeśli to się powtórzy, zamknij Garbo i&#xa0;otwórz ponownie.</translation>
    </message>
</context>
<context>
    <name>FairnessScale</name>
    <message>
        <source>Only to look at: nothing of this is kept.</source>
        <translation>Tylko do wglądu: nic z&#xa0;tego się nie zapisuje.</translation>
    </message>
    <message>
        <source>What if it did not count?</source>
        <translation>A&#xa0;gdyby się nie liczyło?</translation>
    </message>
    <message>
        <source>My late answers</source>
        <translation>Moje spóźnienia</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Co uzgodniono</translation>
    </message>
    <message>
        <source>Busy days</source>
        <translation>Gorący okres</translation>
    </message>
    <message>
        <source>What was agreed as an exception</source>
        <translation>Co uzgodniono jako wyjątek</translation>
    </message>
    <message>
        <source>Busy from</source>
        <translation>Gorący okres od</translation>
    </message>
    <message>
        <source>Busy to</source>
        <translation>Gorący okres do</translation>
    </message>
    <message>
        <source>Tick what was agreed.</source>
        <translation>Zaznacz, co uzgodniono.</translation>
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
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienci</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Od kogo</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Wszystkie lata</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Inne dni…</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Obie strony</translation>
    </message>
    <message>
        <source>From clients</source>
        <translation>Od klientów</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Ode mnie</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Każdy stan</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Czeka na mnie</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Z&#xa0;odpowiedzią</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Nieodebrane telefony</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Wszystkie kanały</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Wszystkie etykiety</translation>
    </message>
</context>
<context>
    <name>FirstClient</name>
    <message>
        <source>Who is your first client?</source>
        <translation>Kto jest Twoim pierwszym klientem?</translation>
    </message>
    <message>
        <source>A name is enough. Their hours start from yours.</source>
        <translation>Wystarczy nazwa. Na początek obowiązują Twoje godziny.</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nazwa klienta</translation>
    </message>
    <message>
        <source>Vetreria Sole</source>
        <translation>Pracownia Lira</translation>
    </message>
    <message>
        <source>Or begin with</source>
        <translation>Albo zacznij od</translation>
    </message>
    <message>
        <source>A chat from WhatsApp</source>
        <translation>Czat z&#xa0;WhatsAppa</translation>
    </message>
    <message>
        <source>Garbo shows who waits, and until when.</source>
        <translation>Garbo pokaże, kto czeka i&#xa0;do kiedy.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Invented clients, to look around</source>
        <translation>Przykładowi klienci na próbę</translation>
    </message>
    <message>
        <source>They have a place of their own and never meet yours.</source>
        <translation>Mają osobne miejsce i&#xa0;nigdy nie mieszają się z&#xa0;Twoimi.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Rozejrzyj się</translation>
    </message>
    <message>
        <source>Add and open Garbo</source>
        <translation>Dodaj i&#xa0;otwórz Garbo</translation>
    </message>
    <message>
        <source>Open Garbo</source>
        <translation>Otwórz Garbo</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Friday 10, 15 Nov, in 2 hours</source>
        <translation>piątek 10, 15 lis, za 2 godziny</translation>
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
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>dddd d</source>
        <extracomment>Qt date format: weekday and day, of this month</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Qt date format: weekday, day, month and year</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
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
        <translation>d&#xa0;MMM</translation>
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
        <translation>wczoraj {time}</translation>
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
        <source>today {time}</source>
        <translation>dziś {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Qt date format: short weekday and day, for the two weeks to come</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>jutro {time}</translation>
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
    <message>
        <source>{some} or {last}</source>
        <translation>{some} lub {last}</translation>
    </message>
</context>
<context>
    <name>FridayBar</name>
    <message>
        <source>Prepare all</source>
        <translation>Przygotuj wszystkie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Look them over</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to send</source>
        <translation>
            <numerusform>%n strona do wysłania</numerusform>
            <numerusform>%n strony do wysłania</numerusform>
            <numerusform>%n stron do wysłania</numerusform>
        </translation>
    </message>
    <message>
        <source>Each as PDF and as a mail draft, in one go; then looked over one by one.</source>
        <translation>Wszystkie naraz, jako PDF i&#xa0;wersja robocza maila; potem do przejrzenia po kolei.</translation>
    </message>
    <message>
        <source>{number} of {all}: {client}</source>
        <translation>{number} z&#xa0;{all}: {client}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) made, in the folder {folder}</source>
        <translation>
            <numerusform>Utworzono %n stronę w&#xa0;folderze {folder}</numerusform>
            <numerusform>Utworzono %n strony w&#xa0;folderze {folder}</numerusform>
            <numerusform>Utworzono %n stron w&#xa0;folderze {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the others.</source>
        <translation>Zatrzymano przed pozostałymi.</translation>
    </message>
    <message>
        <source>Not made: {client}. {why}</source>
        <translation>Nie utworzono: {client}. {why}</translation>
    </message>
    <message>
        <source>Not made either: {clients}.</source>
        <translation>Nie utworzono też: {clients}.</translation>
    </message>
    <message>
        <source>Look again before you send it, for private words: {clients}.</source>
        <translation>Przed wysłaniem sprawdź, czy na stronie nie ma nic prywatnego: {clients}.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: each is yours to look over, to send and to mark as sent.</source>
        <translation>Nic nie zostało jeszcze wysłane: każdą stronę przejrzyj, wyślij i&#xa0;oznacz jako wysłaną.</translation>
    </message>
</context>
<context>
    <name>FromDay</name>
    <message>
        <source>Agreed from</source>
        <translation>Ustalenia od</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze niezapisane</translation>
    </message>
    <message>
        <source>That day has passed: what arrived since then is counted by the new hours.</source>
        <translation>Ten dzień już minął: to, co przyszło od tego czasu, liczy się według nowych godzin.</translation>
    </message>
    <message>
        <source>It takes the place of the one from the same day.</source>
        <translation>Zastępują ustalenia z&#xa0;tego samego dnia.</translation>
    </message>
    <message>
        <source>The one of {day} stays true for what arrived under it.</source>
        <translation>Ustalenia z&#xa0;{day} nadal obowiązują dla tego, co wtedy przyszło.</translation>
    </message>
</context>
<context>
    <name>GoalSheet</name>
    <message>
        <source>Move the goal</source>
        <translation>Przesuń cel</translation>
    </message>
    <message>
        <source>Goal day</source>
        <translation>Data docelowa</translation>
    </message>
    <message>
        <source>Goal moved: {title}, {day}</source>
        <translation>Przesunięto cel: {title}, {day}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Pinned: take off</source>
        <translation>Przypięte: odepnij</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>Przypnij do paska</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>People and addresses</source>
        <translation>Osoby i&#xa0;adresy</translation>
    </message>
    <message>
        <source>More for this client</source>
        <translation>Więcej dla tego klienta</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>Więcej formatów</translation>
    </message>
    <message>
        <source>Pages that were sent</source>
        <translation>Wysłane strony</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Szukaj lub wydaj polecenie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybór</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%n encrypted copy(s) made before: {last}.</source>
        <translation>
            <numerusform>%n wcześniejsza zaszyfrowana kopia: {last}.</numerusform>
            <numerusform>%n wcześniejsze zaszyfrowane kopie: {last}.</numerusform>
            <numerusform>%n wcześniejszych zaszyfrowanych kopii: {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), mail(s) or call(s)</source>
        <translation>
            <numerusform>%Ln wiadomość, mail lub telefon</numerusform>
            <numerusform>%Ln wiadomości, maile i&#xa0;telefony</numerusform>
            <numerusform>%Ln wiadomości, maili i&#xa0;telefonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s)</source>
        <translation>
            <numerusform>%n zadanie</numerusform>
            <numerusform>%n zadania</numerusform>
            <numerusform>%n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n obietnica</numerusform>
            <numerusform>%n obietnice</numerusform>
            <numerusform>%n obietnic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n spotkanie</numerusform>
            <numerusform>%n spotkania</numerusform>
            <numerusform>%n spotkań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeating appointment(s)</source>
        <translation>
            <numerusform>%n powtarzające się spotkanie</numerusform>
            <numerusform>%n powtarzające się spotkania</numerusform>
            <numerusform>%n powtarzających się spotkań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n wersja ustaleń</numerusform>
            <numerusform>%n wersje ustaleń</numerusform>
            <numerusform>%n wersji ustaleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with their addresses</source>
        <translation>
            <numerusform>%n osoba z&#xa0;adresami</numerusform>
            <numerusform>%n osoby z&#xa0;adresami</numerusform>
            <numerusform>%n osób z&#xa0;adresami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s)</source>
        <translation>
            <numerusform>%n wytyczna</numerusform>
            <numerusform>%n wytyczne</numerusform>
            <numerusform>%n wytycznych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listy</numerusform>
            <numerusform>%n list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly page(s)</source>
        <translation>
            <numerusform>%n strona tygodnia</numerusform>
            <numerusform>%n strony tygodnia</numerusform>
            <numerusform>%n stron tygodnia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared page(s)</source>
        <translation>
            <numerusform>%n udostępniona strona</numerusform>
            <numerusform>%n udostępnione strony</numerusform>
            <numerusform>%n udostępnionych stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation>
            <numerusform>%n prywatna notatka</numerusform>
            <numerusform>%n prywatne notatki</numerusform>
            <numerusform>%n prywatnych notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on what Garbo showed</source>
        <translation>
            <numerusform>%n decyzja o&#xa0;tym, co pokazało Garbo</numerusform>
            <numerusform>%n decyzje o&#xa0;tym, co pokazało Garbo</numerusform>
            <numerusform>%n decyzji o&#xa0;tym, co pokazało Garbo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n importy</numerusform>
            <numerusform>%n importów</numerusform>
        </translation>
    </message>
    <message>
        <source>the last of them goes by itself about {day}</source>
        <translation>ostatnia zniknie sama około {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n older store(s), put aside by a restore or an update: until removed.</source>
        <translation>
            <numerusform>%n starsze archiwum, odłożone przy przywracaniu lub aktualizacji: aż do ręcznego usunięcia.</numerusform>
            <numerusform>%n starsze archiwa, odłożone przy przywracaniu lub aktualizacji: aż do ręcznego usunięcia.</numerusform>
            <numerusform>%n starszych archiwów, odłożonych przy przywracaniu lub aktualizacji: aż do ręcznego usunięcia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(s) are gone too.</source>
        <translation>
            <numerusform>Usunięto też %n starszą kopię.</numerusform>
            <numerusform>Usunięto też %n starsze kopie.</numerusform>
            <numerusform>Usunięto też %n starszych kopii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in it have been erased since: they are erased again.</source>
        <translation>
            <numerusform>%n klient z&#xa0;tej kopii został później trwale usunięty: zostanie usunięty ponownie.</numerusform>
            <numerusform>%n klienci z&#xa0;tej kopii zostali później trwale usunięci: zostaną usunięci ponownie.</numerusform>
            <numerusform>%n klientów z&#xa0;tej kopii zostało później trwale usuniętych: zostaną usunięci ponownie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Sent to {client}</source>
        <translation>Wysłane do klienta: {client}</translation>
    </message>
    <message>
        <source>Sent pages</source>
        <translation>Wysłane strony</translation>
    </message>
    <message>
        <source>Nothing is marked as sent yet. What you mark stays here, word for word.</source>
        <translation>Nic jeszcze nie oznaczono jako wysłane. To, co oznaczysz, pozostanie tu słowo w&#xa0;słowo.</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>wysłano {when}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>{minutes} min of contact time</source>
        <translation>{minutes} min w&#xa0;godzinach kontaktu</translation>
    </message>
    <message>
        <source>the same working day</source>
        <translation>tego samego dnia roboczego</translation>
    </message>
    <message>
        <source>the same day by {time}</source>
        <translation>tego samego dnia do {time}</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>po umówieniu</translation>
    </message>
    <message>
        <source>When can clients reach you?</source>
        <translation>Kiedy klienci mogą się kontaktować?</translation>
    </message>
    <message>
        <source>You can change this later, for each client too.</source>
        <translation>Możesz to później zmienić, także osobno dla klienta.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Godziny biurowe</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Przedpołudnia</translation>
    </message>
    <message>
        <source>Short weeks</source>
        <translation>Krótkie tygodnie</translation>
    </message>
    <message>
        <source>First answer, at the latest</source>
        <translation>Pierwsza odpowiedź najpóźniej</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Next: first client</source>
        <translation>Dalej: pierwszy klient</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>{hours} a week.</source>
        <translation>{hours} tygodniowo.</translation>
    </message>
    <message>
        <source>By appointment only.</source>
        <translation>Tylko po umówieniu.</translation>
    </message>
    <message>
        <source>Drag to paint, or move with the arrows, hold Shift, press Space.</source>
        <translation>Zaznaczaj myszą albo klawiszami: strzałki, Shift, Spacja.</translation>
    </message>
    <message>
        <source>My own hours</source>
        <translation>Moje godziny</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Godziny kontaktu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>Zacznij od…</translation>
    </message>
    <message>
        <source>Copy Monday to all</source>
        <translation>Wszystkie dni jak pon.</translation>
    </message>
    <message>
        <source>Fewer hours</source>
        <translation>Mniej godzin</translation>
    </message>
    <message>
        <source>All 24 hours</source>
        <translation>Pełna doba</translation>
    </message>
    <message>
        <source>That is more than 50 hours: is there time left for you?</source>
        <translation>To ponad 50 godzin: czy zostaje Ci czas dla siebie?</translation>
    </message>
    <message>
        <source>Written twice, counted once: {hours}.</source>
        <translation>Wpisane dwa razy, policzone raz: {hours}.</translation>
    </message>
    <message>
        <source>These hours are in the time zone {zone}.</source>
        <translation>Te godziny są w&#xa0;strefie czasowej {zone}.</translation>
    </message>
    <message>
        <source>When it is {here} here, it is {there} for {client}.</source>
        <translation>Gdy tutaj jest {here}, u&#xa0;klienta jest {there} ({client}).</translation>
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
        <translation>wiadomości w&#xa0;odstępach do 30 minut</translation>
    </message>
</context>
<context>
    <name>IdeaChoice</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>A to-do needs a title.</source>
        <translation>Zadanie musi mieć nazwę.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Fri 15, tomorrow 10, in 2 hours</source>
        <translation>pt. 15, jutro 10, za 2 godziny</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Remind me Monday</source>
        <translation>Przypomnij w&#xa0;pon.</translation>
    </message>
    <message>
        <source>Not how I see it</source>
        <translation>Widzę to inaczej</translation>
    </message>
    <message>
        <source>How was this counted?</source>
        <translation>Skąd te liczby?</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>It may also be something else</source>
        <translation>To może być też coś innego</translation>
    </message>
    <message>
        <source>{reading}: that is it</source>
        <translation>{reading}: to właśnie to</translation>
    </message>
    <message>
        <source>Not how you see it</source>
        <translation>Widzisz to inaczej</translation>
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
        <translation>Każdy znacznik to jedna odpowiedź z&#xa0;ostatnich 30 dni</translation>
    </message>
    <message>
        <source>No answer with an agreed time in the last 30 days.</source>
        <translation>W&#xa0;ostatnich 30 dniach brak odpowiedzi z&#xa0;uzgodnionym czasem.</translation>
    </message>
    <message>
        <source>First answer, against what you agreed</source>
        <translation>Pierwsza odpowiedź a&#xa0;ustalenia</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>termin</translation>
    </message>
    <message>
        <source>later</source>
        <translation>po</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Na czas</translation>
    </message>
    <message>
        <source>Usually within</source>
        <translation>Zwykle do</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Najdłużej</translation>
    </message>
    <message>
        <source>{moment}: answered after {time} of {agreed}</source>
        <translation>{moment}: odpowiedź w&#xa0;{time} z&#xa0;{agreed}</translation>
    </message>
    <message>
        <source>{number} / {all} in time</source>
        <translation>{number} / {all} na czas</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż tabelę</translation>
    </message>
    <message>
        <source>Last 12 months, {whose}.</source>
        <translation>Ostatnie 12 miesięcy, {whose}.</translation>
    </message>
    <message>
        <source>A picture needs 4 weeks of contacts.</source>
        <translation>Wykres pojawi się po 4 tygodniach kontaktów.</translation>
    </message>
    <message>
        <source>Contacts outside hours</source>
        <translation>Kontakty poza godzinami</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>mniej</translation>
    </message>
    <message>
        <source>more, up to {number}</source>
        <translation>więcej, do {number}</translation>
    </message>
    <message>
        <source>As many as the year before.</source>
        <translation>Tyle samo co rok wcześniej.</translation>
    </message>
    <message>
        <source>Busiest: {when}.</source>
        <translation>Największy ruch: {when}.</translation>
    </message>
    <message>
        <source>Quietest: {month}.</source>
        <translation>Najspokojniejszy miesiąc: {month}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>{weekday} w&#xa0;nocy</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday} rano</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>{weekday} po południu</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday} wieczorem</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>No promise has come due in these weeks.</source>
        <translation>W&#xa0;tych tygodniach nie minął termin żadnej obietnicy.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dotrzymane</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Po czasie</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przełożone</translation>
    </message>
</context>
<context>
    <name>InsightsScreen</name>
    <message>
        <source>Insights</source>
        <translation>Statystyki</translation>
    </message>
    <message>
        <source>How your hours hold, how fast you answer, what you promised. Only facts, only on this computer.</source>
        <translation>Jak sprawdzają się Twoje godziny, jak szybko odpowiadasz i&#xa0;co obiecujesz. Same fakty, tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Szukaj lub wydaj polecenie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Czyje</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>wszyscy klienci</translation>
    </message>
    <message>
        <source>Counting the year…</source>
        <translation>Podliczanie roku…</translation>
    </message>
</context>
<context>
    <name>InstructionDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Until now: {text}</source>
        <translation>Dotąd: {text}</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Invoices by post, with a copy by e-mail</source>
        <translation>Faktury pocztą, z&#xa0;kopią e-mailem</translation>
    </message>
</context>
<context>
    <name>Instructions</name>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>{day}: replaced by “{text}”</source>
        <translation>{day}: zastąpiona przez „{text}”</translation>
    </message>
    <message>
        <source>{day}: replaced</source>
        <translation>{day}: zastąpiona</translation>
    </message>
    <message>
        <source>{day}: not wanted any more</source>
        <translation>{day}: już nieaktualna</translation>
    </message>
</context>
<context>
    <name>InstructionsPanel</name>
    <message>
        <source>What holds now</source>
        <translation>Co obowiązuje</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>New instruction</source>
        <translation>Nowa wytyczna</translation>
    </message>
    <message>
        <source>Nothing asked for yet that has to be remembered.</source>
        <translation>Na razie nie ma o&#xa0;czym pamiętać.</translation>
    </message>
    <message>
        <source>What holds: replace</source>
        <translation>Co obowiązuje: zastąp</translation>
    </message>
    <message>
        <source>What holds: not wanted any more</source>
        <translation>Co obowiązuje: już nieaktualna</translation>
    </message>
    <message>
        <source>What holds: show the line</source>
        <translation>Co obowiązuje: pokaż wpis</translation>
    </message>
    <message>
        <source>What holds: add another</source>
        <translation>Co obowiązuje: dodaj kolejną</translation>
    </message>
    <message>
        <source>What did the client ask for?</source>
        <translation>O&#xa0;co prosi klient?</translation>
    </message>
    <message>
        <source>Noted: it holds from now on</source>
        <translation>Zapisano: obowiązuje od teraz</translation>
    </message>
    <message>
        <source>What holds in its place?</source>
        <translation>Co obowiązuje zamiast tego?</translation>
    </message>
    <message>
        <source>Replaced: the earlier one stays to be seen</source>
        <translation>Zastąpiono: poprzednia pozostaje widoczna</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>Popraw treść</translation>
    </message>
    <message>
        <source>Words corrected</source>
        <translation>Poprawiono treść</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Zastąp…</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Już nieaktualna</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Pokaż wpis</translation>
    </message>
    <message>
        <source>Correct the words…</source>
        <translation>Popraw treść…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Dodaj kolejną…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>This does not hold any more</source>
        <translation>To już nie obowiązuje</translation>
    </message>
    <message>
        <source>Instruction removed</source>
        <translation>Usunięto wytyczną</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Nothing was copied yet. Copy lines of a chat, or a mail.</source>
        <translation>W&#xa0;schowku nic nie ma. Skopiuj fragment czatu albo maila.</translation>
    </message>
</context>
<context>
    <name>JournalActs</name>
    <message>
        <source>Answered just now</source>
        <translation>Odpowiedziano teraz</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Popraw…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etykiety…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Podziel…</translation>
    </message>
    <message>
        <source>Another client’s…</source>
        <translation>Inny klient…</translation>
    </message>
    <message>
        <source>Make an instruction…</source>
        <translation>Zrób z&#xa0;tego wytyczną…</translation>
    </message>
    <message>
        <source>Make a promise…</source>
        <translation>Zrób z&#xa0;tego obietnicę…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Entry: open</source>
        <translation>Wpis: otwórz</translation>
    </message>
    <message>
        <source>Entry: choose one more</source>
        <translation>Wpis: wybierz kolejny</translation>
    </message>
    <message>
        <source>Entry: tag, or tag off</source>
        <translation>Wpis: dodaj lub usuń etykietę</translation>
    </message>
    <message>
        <source>Entry: all tags</source>
        <translation>Wpis: wszystkie etykiety</translation>
    </message>
    <message>
        <source>Entry: what is read from the text is so</source>
        <translation>Wpis: etykieta z&#xa0;tekstu pasuje</translation>
    </message>
    <message>
        <source>Entry: what is read from the text is not so</source>
        <translation>Wpis: etykieta z&#xa0;tekstu nie pasuje</translation>
    </message>
    <message>
        <source>Entry: answered just now</source>
        <translation>Wpis: odpowiedziano teraz</translation>
    </message>
    <message>
        <source>Entry: no answer needed</source>
        <translation>Wpis: odpowiedź zbędna</translation>
    </message>
    <message>
        <source>Entry: answered elsewhere</source>
        <translation>Wpis: już odpowiedziano</translation>
    </message>
    <message>
        <source>Entry: correct</source>
        <translation>Wpis: popraw</translation>
    </message>
    <message>
        <source>Entry: split in two</source>
        <translation>Wpis: podziel na dwa</translation>
    </message>
    <message>
        <source>Several entries: join</source>
        <translation>Kilka wpisów: połącz</translation>
    </message>
    <message>
        <source>Entry: another client’s</source>
        <translation>Wpis: inny klient</translation>
    </message>
    <message>
        <source>Entry: make an instruction of it</source>
        <translation>Wpis: zrób z&#xa0;tego wytyczną</translation>
    </message>
    <message>
        <source>Entry: make a promise of it</source>
        <translation>Wpis: zrób z&#xa0;tego obietnicę</translation>
    </message>
    <message>
        <source>Entry: open the client</source>
        <translation>Wpis: otwórz klienta</translation>
    </message>
    <message>
        <source>Entry: delete</source>
        <translation>Wpis: usuń</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are one now</source>
        <translation>
            <numerusform>Połączono %n wpis</numerusform>
            <numerusform>Połączono %n wpisy</numerusform>
            <numerusform>Połączono %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {name}</source>
        <translation>Przeniesiono: {name}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Połącz</translation>
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
        <source>Tagged: {tag}</source>
        <translation>Dodano etykietę: {tag}</translation>
    </message>
    <message>
        <source>Tag taken off: {tag}</source>
        <translation>Usunięto etykietę: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted</source>
        <translation>
            <numerusform>Usunięto %n wpis</numerusform>
            <numerusform>Usunięto %n wpisy</numerusform>
            <numerusform>Usunięto %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Podzielono na dwa</translation>
    </message>
    <message>
        <source>What did the client ask for?</source>
        <translation>O&#xa0;co prosi klient?</translation>
    </message>
    <message>
        <source>Noted: it holds from now on</source>
        <translation>Zapisano: obowiązuje od teraz</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message numerus="yes">
        <source>%n chosen; {most} at once at the most</source>
        <translation>
            <numerusform>%n wybrany; najwyżej {most} naraz</numerusform>
            <numerusform>%n wybrane; najwyżej {most} naraz</numerusform>
            <numerusform>%n wybranych; najwyżej {most} naraz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n wybrany</numerusform>
            <numerusform>%n wybrane</numerusform>
            <numerusform>%n wybranych</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>liczenie…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln wpis</numerusform>
            <numerusform>%Ln wpisy</numerusform>
            <numerusform>%Ln wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Find in the journal</source>
        <translation>Szukaj w&#xa0;dzienniku</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Find what was said</source>
        <translation>Szukaj w&#xa0;treści</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>As it was sent: {when}</source>
        <translation>Tak jak wysłano: {when}</translation>
    </message>
    <message>
        <source>This is the page that {name} has. Whatever changes from now on, it stays as it is.</source>
        <translation>To strona, którą ma {name}. Cokolwiek się odtąd zmieni, ta pozostanie taka sama.</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Jednak niewysłane</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Na tym ekranie</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Na liście</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language of the page</source>
        <translation>Język strony</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Set the new time</source>
        <translation>Ustaw nowy termin</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Correct this line</source>
        <translation>Popraw wpis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Od klienta</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Ode mnie</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Od kogo</translation>
    </message>
    <message>
        <source>It did not come about</source>
        <translation>Nie doszło do rozmowy</translation>
    </message>
    <message>
        <source>Write the day as in {example}.</source>
        <translation>Wpisz dzień w&#xa0;takiej postaci: {example}.</translation>
    </message>
    <message>
        <source>Write the time as in 14:20.</source>
        <translation>Wpisz godzinę w&#xa0;takiej postaci: 14:20.</translation>
    </message>
    <message>
        <source>Whole minutes only.</source>
        <translation>Tylko pełne minuty.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>d/M/yyyy</source>
        <extracomment>Qt date format in which a day is typed</extracomment>
        <translation>d.M.yyyy</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Back on the page</source>
        <translation>Przywróć na stronę</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>Ujmij inaczej…</translation>
    </message>
    <message>
        <source>Its own words again</source>
        <translation>Pierwotna treść</translation>
    </message>
    <message>
        <source>On the page, or left out: a line, a part</source>
        <translation>Na stronie lub pominięte: pozycja, część</translation>
    </message>
    <message>
        <source>In other words; among the clients: open</source>
        <translation>Ujmij inaczej; wśród klientów: otwórz</translation>
    </message>
    <message>
        <source>Further up: a line, a part</source>
        <translation>W&#xa0;górę: pozycja, część</translation>
    </message>
    <message>
        <source>Further down: a line, a part</source>
        <translation>W&#xa0;dół: pozycja, część</translation>
    </message>
    <message>
        <source>All clients of the week</source>
        <translation>Wszyscy klienci tygodnia</translation>
    </message>
    <message>
        <source>Another heading…</source>
        <translation>Inny nagłówek…</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>W&#xa0;górę</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>W&#xa0;dół</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>In your words: {line}</source>
        <translation>Własnymi słowami: {line}</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>In no list</source>
        <translation>Bez listy</translation>
    </message>
    <message>
        <source>Step plan, {day}</source>
        <translation>Plan kroków, {day}</translation>
    </message>
    <message>
        <source>Nothing in it yet.</source>
        <translation>Jeszcze nic tu nie ma.</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>A shared list may stand in what the client receives. A private one never leaves this window.</source>
        <translation>Lista wspólna może się znaleźć w&#xa0;tym, co dostaje klient. Prywatna nigdy nie opuszcza tego okna.</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Tylko dla mnie</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Print, save or copy…</source>
        <translation>Drukuj, zapisz, kopiuj…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Remove the list, keep its to-dos</source>
        <translation>Usuń listę, zachowaj zadania</translation>
    </message>
    <message>
        <source>New name for {title}</source>
        <translation>Nowa nazwa listy „{title}”</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nowa lista</translation>
    </message>
    <message>
        <source>Enter keeps it</source>
        <translation>Enter zapisuje</translation>
    </message>
    <message>
        <source>Autumn catalogue</source>
        <translation>Katalog jesienny</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>No list yet. A client’s page has “Lists” beside the to-dos.</source>
        <translation>Nie ma jeszcze żadnej listy. Na stronie klienta obok zadań są „Listy”.</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <source>Your logo</source>
        <translation>Twoje logo</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Nie ma jeszcze logo</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Upuść tutaj</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Logo: Choose…</source>
        <translation>Logo: wybierz…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. Where a photograph was taken is left out of it.</source>
        <translation>PNG, JPEG lub SVG. Miejsce zrobienia zdjęcia nie zostanie zapisane.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose your logo</source>
        <translation>Wybierz swoje logo</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>High contrast follows the system.</source>
        <translation>Wysoki kontrast jak w&#xa0;systemie.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Bez animacji</translation>
    </message>
    <message>
        <source>Single letters act in a list that has the focus</source>
        <translation>Pojedyncze litery działają na aktywnej liście</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w&#xa0;systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>New step plan for {client}</source>
        <translation>Nowy plan kroków: {client}</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Utwórz plan</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Usuń ten szablon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>December newsletter</source>
        <translation>Newsletter grudniowy</translation>
    </message>
    <message>
        <source>Goal day</source>
        <translation>Data docelowa</translation>
    </message>
    <message>
        <source>New step plan: {title}</source>
        <translation>Nowy plan kroków: {title}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>własny</translation>
    </message>
    <message>
        <source>your own, {language}</source>
        <translation>własny, {language}</translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation>Pusty plan</translation>
    </message>
    <message>
        <source>Template removed: {title}</source>
        <translation>Usunięto szablon: {title}</translation>
    </message>
</context>
<context>
    <name>Menu</name>
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
        <translation>Jak w&#xa0;systemie</translation>
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
    <name>NameSheet</name>
    <message>
        <source>Rename the plan</source>
        <translation>Zmień nazwę planu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>December newsletter</source>
        <translation>Newsletter grudniowy</translation>
    </message>
    <message>
        <source>Renamed: {title}</source>
        <translation>Nowa nazwa: {title}</translation>
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
    <name>NewClientsCard</name>
    <message>
        <source>New clients begin with</source>
        <translation>Dla nowych klientów</translation>
    </message>
    <message>
        <source>Your hours, and a first answer at the latest within these times. Each client can have others.</source>
        <translation>Twoje godziny i&#xa0;najdłuższy czas na pierwszą odpowiedź. Każdy klient może mieć inne.</translation>
    </message>
    <message>
        <source>{channel}: first answer within</source>
        <translation>{channel}: czas na pierwszą odpowiedź</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>A new recovery code</source>
        <translation>Nowy kod odzyskiwania</translation>
    </message>
    <message>
        <source>From now on this one</source>
        <translation>Używaj tego kodu</translation>
    </message>
    <message>
        <source>The one before opens nothing any more once you confirm this one.</source>
        <translation>Gdy potwierdzisz ten kod, poprzedni przestanie cokolwiek otwierać.</translation>
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
    <name>Nothing</name>
    <message>
        <source>Nothing was logged yet. The first contact goes here.</source>
        <translation>Jeszcze nic nie zapisano. Tu pojawi się pierwszy kontakt.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Look in all years</source>
        <translation>Wszystkie lata</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>Nic nie pasuje do tych filtrów.</translation>
    </message>
    <message>
        <source>Nothing with {words}.</source>
        <translation>Nie ma wpisów z&#xa0;frazą {words}.</translation>
    </message>
    <message>
        <source>Nothing with {words} today.</source>
        <translation>Dziś nie ma wpisów z&#xa0;frazą {words}.</translation>
    </message>
    <message>
        <source>Nothing with {words} this week.</source>
        <translation>W&#xa0;tym tygodniu nie ma wpisów z&#xa0;frazą {words}.</translation>
    </message>
    <message>
        <source>Nothing with {words} in the last 30 days.</source>
        <translation>W&#xa0;ostatnich 30 dniach nie ma wpisów z&#xa0;frazą {words}.</translation>
    </message>
    <message>
        <source>Nothing with {words} this year.</source>
        <translation>W&#xa0;tym roku nie ma wpisów z&#xa0;frazą {words}.</translation>
    </message>
    <message>
        <source>Nothing with {words} in these days.</source>
        <translation>W&#xa0;tych dniach nie ma wpisów z&#xa0;frazą {words}.</translation>
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
    <name>NoticesCard</name>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Only in your own hours, without a sound, and never a word of a message.</source>
        <translation>Tylko w&#xa0;Twoich godzinach, bez dźwięku i&#xa0;nigdy z&#xa0;treścią wiadomości.</translation>
    </message>
    <message>
        <source>Say when an answer or a promise is due within a quarter of an hour</source>
        <translation>Powiadamiaj, gdy termin odpowiedzi lub obietnicy mija w&#xa0;ciągu kwadransa</translation>
    </message>
    <message>
        <source>Keep names back: “A client waits for an answer until 15:00.”</source>
        <translation>Ukrywaj nazwy: „Klient czeka na odpowiedź do 15:00.”</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>{name} waits for an answer until {time}.</source>
        <translation>{name} czeka na odpowiedź do {time}.</translation>
    </message>
    <message>
        <source>Promised to {name} for {time}.</source>
        <translation>Obietnica ({name}): termin o&#xa0;{time}.</translation>
    </message>
    <message>
        <source>The answer to {name} was due at {time}.</source>
        <translation>{name}: termin odpowiedzi minął o&#xa0;{time}.</translation>
    </message>
    <message>
        <source>A client waits for an answer until {time}.</source>
        <translation>Klient czeka na odpowiedź do {time}.</translation>
    </message>
    <message>
        <source>A promise is due at {time}.</source>
        <translation>Termin obietnicy mija o&#xa0;{time}.</translation>
    </message>
    <message>
        <source>An answer was due at {time}.</source>
        <translation>Termin odpowiedzi minął o&#xa0;{time}.</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>OffCard</name>
    <message>
        <source>Days off</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Dodaj dni</translation>
    </message>
    <message>
        <source>Public holidays of…</source>
        <translation>Święta wybranego kraju…</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Święta państwowe</translation>
    </message>
    <message>
        <source>your own, for everybody</source>
        <translation>Twoje, dla wszystkich</translation>
    </message>
    <message>
        <source>None: you are there on every one of these days.</source>
        <translation>Brak: w&#xa0;każdy z&#xa0;tych dni można się kontaktować.</translation>
    </message>
    <message>
        <source>Take out: {days}</source>
        <translation>Usuń: {days}</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>Offer three times</source>
        <translation>Zaproponuj trzy terminy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>W&#xa0;jakiej sprawie</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>może zostać puste</translation>
    </message>
    <message>
        <source>Words to send</source>
        <translation>Treść do wysłania</translation>
    </message>
    <message>
        <source>In the next working days nothing of that length is free on both sides.</source>
        <translation>W&#xa0;najbliższych dniach roboczych nie ma wspólnego wolnego czasu tej długości.</translation>
    </message>
    <message>
        <source>Copied: times for {name}</source>
        <translation>Skopiowano terminy: {name}</translation>
    </message>
</context>
<context>
    <name>OldVersion</name>
    <message>
        <source>Agreed {when}. It stays true for what arrived under it.</source>
        <translation>Ustalenia {when}. Nadal obowiązują dla tego, co wtedy przyszło.</translation>
    </message>
    <message>
        <source>Agreed {when}. It has not begun yet.</source>
        <translation>Ustalenia {when}. Jeszcze nie obowiązują.</translation>
    </message>
    <message>
        <source>Back to mine</source>
        <translation>Wróć do szkicu</translation>
    </message>
    <message>
        <source>Start from this one</source>
        <translation>Zacznij od tych</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening line</source>
        <translation>Pierwsze zdanie</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>{count} of {most} signs</source>
        <translation>{count} z&#xa0;{most} znaków</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>Twoje słowa</translation>
    </message>
</context>
<context>
    <name>Otherwise</name>
    <message>
        <source>This stays away for 8 weeks, unless something else appears.</source>
        <translation>Nie pokażę tego przez 8 tygodni, chyba że pojawi się coś nowego.</translation>
    </message>
    <message>
        <source>Why, if you want to note it</source>
        <translation>Powód, jeśli chcesz go zapisać</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Widzisz to tylko Ty.</translation>
    </message>
</context>
<context>
    <name>OwnTimeDialog</name>
    <message>
        <source>Edit your own time</source>
        <translation>Edytuj czas własny</translation>
    </message>
    <message>
        <source>Time of your own</source>
        <translation>Czas własny</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Invoices, lunch, the week to come</source>
        <translation>Faktury, obiad, przyszły tydzień</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Fits on one page, in plain words</source>
        <translation>Jedna strona, prostym językiem</translation>
    </message>
    <message>
        <source>The first of {pages} pages, in plain words</source>
        <translation>Pierwsza z&#xa0;{pages} stron, prostym językiem</translation>
    </message>
    <message>
        <source>On {pages} sheets of paper, in plain words</source>
        <translation>Na {pages} kartkach, prostym językiem</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many, even so: leave out as many</source>
        <translation>
            <numerusform>Nadal za długie: pomiń %n pozycję</numerusform>
            <numerusform>Nadal za długie: pomiń %n pozycje</numerusform>
            <numerusform>Nadal za długie: pomiń %n pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many for one page: leave out as many</source>
        <translation>
            <numerusform>Za długie na jedną stronę: pomiń %n pozycję</numerusform>
            <numerusform>Za długie na jedną stronę: pomiń %n pozycje</numerusform>
            <numerusform>Za długie na jedną stronę: pomiń %n pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>The page for {client}</source>
        <translation>Strona dla klienta: {client}</translation>
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
        <translation>Strona internetowa (*.html)</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Wersja robocza maila (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Zwykły tekst (*.txt)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Zapisz stronę</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>waits, answer {by_when}</source>
        <translation>czeka, odpowiedź {by_when}</translation>
    </message>
    <message>
        <source>waits, past the agreed time</source>
        <translation>czeka, po czasie</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>last contact {moment}</source>
        <translation>ostatni kontakt: {moment}</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nie znaleziono: „{text}”</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>Otwórz tydzień</translation>
    </message>
    <message>
        <source>I am closed…</source>
        <translation>Mam wolne…</translation>
    </message>
    <message>
        <source>Make a promise to {name}</source>
        <translation>Nowa obietnica: {name}</translation>
    </message>
    <message>
        <source>Log a contact with {name}</source>
        <translation>Nowy wpis: {name}</translation>
    </message>
    <message>
        <source>Contact agreement of {name}</source>
        <translation>Ustalenia: {name}</translation>
    </message>
    <message>
        <source>Weekly summary for {name}</source>
        <translation>Podsumowanie tygodnia: {name}</translation>
    </message>
    <message>
        <source>Share a list or the agenda with {name}</source>
        <translation>Udostępnij listę lub terminarz: {name}</translation>
    </message>
    <message>
        <source>Documents for {name}</source>
        <translation>Dokumenty: {name}</translation>
    </message>
    <message>
        <source>New step plan for {name}</source>
        <translation>Nowy plan kroków: {name}</translation>
    </message>
    <message>
        <source>Insights about {name}</source>
        <translation>Statystyki: {name}</translation>
    </message>
    <message>
        <source>Found in the journal</source>
        <translation>Znalezione w&#xa0;dzienniku</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Szukaj lub wydaj polecenie</translation>
    </message>
    <message>
        <source>Arrows to move · Enter to open · Tab for more about a client</source>
        <translation>Strzałki: wybór · Enter: otwórz · Tab: więcej o&#xa0;kliencie</translation>
    </message>
    <message>
        <source>Search stays on this computer</source>
        <translation>Szukanie tylko na tym komputerze</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Turn around</source>
        <translation>Zmień kierunek</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What will be logged</source>
        <translation>Co zostanie zapisane</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Wybierz klienta</translation>
    </message>
    <message>
        <source>New client: {name}</source>
        <translation>Nowy klient: {name}</translation>
    </message>
    <message>
        <source>All of it is in the log already</source>
        <translation>Wszystko jest już w&#xa0;dzienniku</translation>
    </message>
    <message>
        <source>Read dates as {order}</source>
        <translation>Czytaj daty: {order}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Ode mnie</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Od: {name}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Bez tekstu</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>już jest</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Needs reassurance</source>
        <translation>Potrzebuje upewnienia</translation>
    </message>
    <message>
        <source>Needs structure</source>
        <translation>Przyda się stały plan</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Do odnotowania</translation>
    </message>
    <message>
        <source>Suggests the anxious profile</source>
        <translation>Przypomina profil niespokojny</translation>
    </message>
    <message>
        <source>Suggests the disorganized profile</source>
        <translation>Przypomina profil niezorganizowany</translation>
    </message>
    <message>
        <source>{name} asked for news more often</source>
        <translation>{name}: więcej pytań niż zwykle</translation>
    </message>
    <message>
        <source>{name} called again more often</source>
        <translation>{name}: więcej ponownych telefonów niż zwykle</translation>
    </message>
    <message>
        <source>{name}: more things late or lost than usual</source>
        <translation>{name}: więcej spóźnień i&#xa0;zgub niż zwykle</translation>
    </message>
    <message>
        <source>{name} changed requests more often</source>
        <translation>{name}: więcej zmienionych próśb niż zwykle</translation>
    </message>
    <message>
        <source>{name} got in touch outside the hours more often</source>
        <translation>{name}: więcej kontaktów poza godzinami niż zwykle</translation>
    </message>
    <message>
        <source>{name} got in touch more often</source>
        <translation>{name}: więcej kontaktów niż zwykle</translation>
    </message>
    <message>
        <source>{name} wrote with more worry than usual</source>
        <translation>{name}: więcej obaw w&#xa0;wiadomościach niż zwykle</translation>
    </message>
    <message>
        <source>{name}: words that went too far</source>
        <translation>{name}: słowa, które przekroczyły granicę</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Poza godzinami</translation>
    </message>
    <message>
        <source>After a missed call</source>
        <translation>Po nieodebranym telefonie</translation>
    </message>
    <message>
        <source>Calls again</source>
        <translation>Ponowne telefony</translation>
    </message>
    <message>
        <source>Contacts in all</source>
        <translation>Wszystkie kontakty</translation>
    </message>
    <message>
        <source>On a second channel</source>
        <translation>Na drugim kanale</translation>
    </message>
    <message>
        <source>“Any news?”</source>
        <translation>„Są wieści?”</translation>
    </message>
    <message>
        <source>Same question</source>
        <translation>To samo pytanie</translation>
    </message>
    <message>
        <source>Requests replaced</source>
        <translation>Zmienione prośby</translation>
    </message>
    <message>
        <source>Worried messages</source>
        <translation>Wiadomości z&#xa0;obawą</translation>
    </message>
    <message>
        <source>Needed again</source>
        <translation>Potrzebne ponownie</translation>
    </message>
    <message>
        <source>Sent with mistakes</source>
        <translation>Przysłane z&#xa0;błędami</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>Przysłane za późno</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Back with mistakes</source>
        <translation>Do poprawy</translation>
    </message>
    <message>
        <source>Missed or late</source>
        <translation>Nieobecność, spóźnienie</translation>
    </message>
    <message>
        <source>Words that hurt</source>
        <translation>Raniące słowa</translation>
    </message>
    <message>
        <source>Contacts outside the agreed hours. Your own days off, and hours that are open where the client lives, do not count.</source>
        <translation>Kontakty poza uzgodnionymi godzinami. Nie liczą się Twoje dni wolne ani godziny otwarte według czasu klienta.</translation>
    </message>
    <message>
        <source>Messages within an hour of a call that was missed.</source>
        <translation>Wiadomości w&#xa0;ciągu godziny od nieodebranego telefonu.</translation>
    </message>
    <message>
        <source>Calls within two hours of one that was missed.</source>
        <translation>Telefony w&#xa0;ciągu dwóch godzin od nieodebranego.</translation>
    </message>
    <message>
        <source>Every contact; lines in a row are one.</source>
        <translation>Każdy kontakt; kilka wiadomości z&#xa0;rzędu to jeden kontakt.</translation>
    </message>
    <message>
        <source>A second channel within the hour, while your answer was still in time.</source>
        <translation>Drugi kanał w&#xa0;ciągu godziny, gdy był jeszcze czas na Twoją odpowiedź.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: asks how far things are, while you were in time.</source>
        <translation>Etykieta Twoja lub odczytana z&#xa0;tekstu: „pyta o&#xa0;wieści”, gdy był jeszcze czas na Twoją odpowiedź.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: the same request again, while you were in time.</source>
        <translation>Etykieta Twoja lub odczytana z&#xa0;tekstu: „znów to samo pytanie”, gdy był jeszcze czas na Twoją odpowiedź.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: replaces or cancels a request.</source>
        <translation>Etykieta Twoja lub odczytana z&#xa0;tekstu: „zmienia prośbę”, także gdy prośba jest odwołana.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: written in alarm, while you were in time.</source>
        <translation>Etykieta Twoja lub odczytana z&#xa0;tekstu: „alarmujący ton”, gdy był jeszcze czas na Twoją odpowiedź.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: lost, missing, or to be sent again.</source>
        <translation>Etykieta Twoja lub odczytana z&#xa0;tekstu: coś zginęło, czegoś brakuje albo trzeba coś wysłać ponownie.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: sent with mistakes, or a wrong day, time or place.</source>
        <translation>Etykieta Twoja lub odczytana z&#xa0;tekstu: „błędne dane” albo „zły czas lub miejsce”.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: sent late.</source>
        <translation>Etykieta Twoja lub odczytana z&#xa0;tekstu: „materiał po terminie”.</translation>
    </message>
    <message>
        <source>Ticked by you or read from the text: an insult, a threat or a humiliation.</source>
        <translation>Etykieta Twoja lub odczytana z&#xa0;tekstu: „obraźliwe”, czyli zniewaga, groźba lub poniżenie.</translation>
    </message>
    <message>
        <source>To-dos on the client&apos;s side, more than a day past their date.</source>
        <translation>Zadania po stronie klienta, ponad dzień po terminie.</translation>
    </message>
    <message>
        <source>To-dos on the client&apos;s side that came back with mistakes.</source>
        <translation>Zadania po stronie klienta, które wróciły do poprawy.</translation>
    </message>
    <message>
        <source>Appointments that the client missed, came late to, or called off within a day.</source>
        <translation>Spotkania, na których klienta zabrakło, spóźnione albo odwołane na mniej niż dzień przed.</translation>
    </message>
    <message>
        <source>a client who is still new</source>
        <translation>nowy klient</translation>
    </message>
    <message>
        <source>another time zone</source>
        <translation>inna strefa czasowa</translation>
    </message>
    <message>
        <source>hours that have just changed</source>
        <translation>świeżo zmienione godziny</translation>
    </message>
    <message>
        <source>a busy time, such as a launch</source>
        <translation>gorący okres, na przykład premiera</translation>
    </message>
    <message>
        <source>{days}, beside what is usual</source>
        <translation>{days}, na tle tego, co zwykle</translation>
    </message>
    <message>
        <source>As you see it now, this does not stand on the card any more.</source>
        <translation>Po Twoich zmianach nie ma już tego na karcie.</translation>
    </message>
    <message>
        <source>{fact}: {count} from {first} to {last}. Usual for these days: {usual}.</source>
        <translation>{fact}: {count} od {first} do {last}. Zwykle w&#xa0;tylu dniach: {usual}.</translation>
    </message>
    <message>
        <source>usual {count}</source>
        <translation>zwykle {count}</translation>
    </message>
    <message>
        <source>{count} in {period}</source>
        <translation>{count} w&#xa0;{period}</translation>
    </message>
    <message>
        <source>{late} of {answers}</source>
        <translation>{late} z&#xa0;{answers}</translation>
    </message>
    <message>
        <source>Your late answers</source>
        <translation>Twoje odpowiedzi po czasie</translation>
    </message>
    <message>
        <source>{late} of your answers to what came from {first} to {last} were past the agreed time, or have not come. What was asked after a late answer counts for nothing on the other side.</source>
        <translation>Twoje odpowiedzi po uzgodnionym czasie lub jeszcze niewysłane: {late} (na to, co przyszło od {first} do {last}). Pytania po spóźnionej odpowiedzi nie liczą się po drugiej stronie.</translation>
    </message>
    <message>
        <source>What is usual comes from this client&apos;s own earlier weeks, and where these are few, from all your clients. Lines in a row are one contact. Nothing is kept of this but what you decide.</source>
        <translation>To, co zwykle, bierze się z&#xa0;wcześniejszych tygodni tego klienta, a&#xa0;gdy jest ich mało – ze wszystkich Twoich klientów. Kilka wiadomości z&#xa0;rzędu to jeden kontakt. Zapisywane są tylko Twoje decyzje.</translation>
    </message>
    <message>
        <source>week to {day}: {count}</source>
        <translation>tydzień do {day}: {count}</translation>
    </message>
    <message>
        <source>May also be: {readings}.</source>
        <translation>Może to też być: {readings}.</translation>
    </message>
    <message>
        <source>There is a second card, “{chip}”. It comes once you have decided about this one.</source>
        <translation>Jest też druga karta, „{chip}”. Pokaże się, gdy podejmiesz decyzję o&#xa0;tej.</translation>
    </message>
    <message>
        <source>Still learning the usual of {name}: {count} of {needed} contacts</source>
        <translation>{name}: poznaję zwykły rytm, {count} z&#xa0;{needed} kontaktów</translation>
    </message>
    <message>
        <source>Still learning the usual of {name}: {count} of {needed} weeks</source>
        <translation>{name}: poznaję zwykły rytm, {count} z&#xa0;{needed} tygodni</translation>
    </message>
    <message>
        <source>Noted. This comes back on {day}.</source>
        <translation>Dobrze. To wróci: {day}.</translation>
    </message>
    <message>
        <source>Noted. This stays away for 8 weeks.</source>
        <translation>Dobrze. Nie pokażę tego przez 8 tygodni.</translation>
    </message>
    <message>
        <source>{period} to {day}</source>
        <translation>{period} do {day}</translation>
    </message>
    <message>
        <source>{fact} · {client}</source>
        <translation>{fact} · {client}</translation>
    </message>
    <message>
        <source>None in these days.</source>
        <translation>W&#xa0;tych dniach nic.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Bez tekstu</translation>
    </message>
    <message>
        <source>{channel}, missed</source>
        <translation>{channel}, nieodebrane</translation>
    </message>
    <message>
        <source>Send the agreed hours again</source>
        <translation>Wyślij ponownie ustalone godziny</translation>
    </message>
    <message>
        <source>Fix when you answer on which channel</source>
        <translation>Ustal, kiedy na jakim kanale odpowiadasz</translation>
    </message>
    <message>
        <source>Offer a fixed call</source>
        <translation>Zaproponuj stałą rozmowę</translation>
    </message>
    <message>
        <source>Show the kept promises in Friday&apos;s page</source>
        <translation>Pokaż dotrzymane obietnice w piątkowym podsumowaniu</translation>
    </message>
    <message>
        <source>Say when you will next write, even with no news</source>
        <translation>Powiedz, kiedy znów napiszesz, nawet bez wieści</translation>
    </message>
    <message>
        <source>A two-line update every {weekday} at {time}</source>
        <translation>Dwa zdania co tydzień: {weekday}, {time}</translation>
    </message>
    <message>
        <source>One shared list and calendar</source>
        <translation>Wspólna lista i kalendarz</translation>
    </message>
    <message>
        <source>One page on passwords and contacts</source>
        <translation>Jedna strona o hasłach i kontaktach</translation>
    </message>
    <message>
        <source>What holds now, on one page</source>
        <translation>Co obowiązuje, na jednej stronie</translation>
    </message>
    <message>
        <source>All their people and numbers on one page</source>
        <translation>Wszystkie osoby i numery na jednej stronie</translation>
    </message>
    <message>
        <source>A step plan with room for what comes late</source>
        <translation>Plan kroków z zapasem na spóźnienia</translation>
    </message>
    <message>
        <source>Ask two days earlier, remind the day before</source>
        <translation>Proś dwa dni wcześniej, przypomnij dzień przed</translation>
    </message>
    <message>
        <source>Add up the time that waiting and searching took</source>
        <translation>Policz czas, który zajęły czekanie i szukanie</translation>
    </message>
    <message>
        <source>Set the limit, in writing</source>
        <translation>Wyznacz granicę na piśmie</translation>
    </message>
    <message>
        <source>A friendly reminder of when and how you can be reached.</source>
        <translation>Życzliwe przypomnienie, kiedy i&#xa0;jak można się kontaktować.</translation>
    </message>
    <message>
        <source>Who knows when the answer comes need not ask twice.</source>
        <translation>Kto wie, kiedy przyjdzie odpowiedź, nie musi pytać dwa razy.</translation>
    </message>
    <message>
        <source>What is open waits for the call, and the other calls get fewer.</source>
        <translation>Otwarte sprawy czekają na rozmowę, a&#xa0;innych telefonów jest mniej.</translation>
    </message>
    <message>
        <source>Reliability that can be seen needs no asking after.</source>
        <translation>O&#xa0;rzetelność, którą widać, nie trzeba pytać.</translation>
    </message>
    <message>
        <source>One line in today&apos;s answer: “I will write again on Friday”.</source>
        <translation>Jedno zdanie w&#xa0;dzisiejszej odpowiedzi: „Napiszę znowu w&#xa0;piątek”.</translation>
    </message>
    <message>
        <source>Fewer open questions between one call and the next.</source>
        <translation>Mniej otwartych pytań między rozmowami.</translation>
    </message>
    <message>
        <source>Both of you see what is moving, and what is still missing.</source>
        <translation>Obie strony widzą, co idzie naprzód, a&#xa0;czego jeszcze brak.</translation>
    </message>
    <message>
        <source>Where things are, on one page. The passwords themselves never.</source>
        <translation>Gdzie co jest, na jednej stronie. Samych haseł – nigdy.</translation>
    </message>
    <message>
        <source>What they asked for, on one page, for them to confirm.</source>
        <translation>Wytyczne klienta zebrane na jednej stronie, do potwierdzenia.</translation>
    </message>
    <message>
        <source>A contact file for the phone: nobody has to look for a number.</source>
        <translation>Plik z&#xa0;kontaktami do telefonu: nikt nie musi szukać numeru.</translation>
    </message>
    <message>
        <source>Each step has its day; what slips moves the others with it.</source>
        <translation>Każdy krok ma swój dzień; gdy jeden się opóźni, pozostałe przesuwają się razem z&#xa0;nim.</translation>
    </message>
    <message>
        <source>Room for what usually comes late, without haste at the end.</source>
        <translation>Zapas na to, co zwykle się spóźnia, bez pośpiechu na końcu.</translation>
    </message>
    <message>
        <source>Hours that can be won back are a good reason for a change.</source>
        <translation>Godziny do odzyskania to dobry powód do zmiany.</translation>
    </message>
    <message>
        <source>What happened, with its dates, and what you ask for from now on.</source>
        <translation>Co się wydarzyło, z&#xa0;datami, i&#xa0;o&#xa0;co odtąd prosisz.</translation>
    </message>
    <message>
        <source>Step plan, with a task: {when}, {length}</source>
        <translation>Plan kroków i&#xa0;zadanie · {when} · {length}</translation>
    </message>
    <message>
        <source>Document, with a task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Dokument i&#xa0;zadanie · co tydzień, {weekday} {time} · {length} · od {day}</translation>
    </message>
    <message>
        <source>Step plan, with a task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Plan kroków i&#xa0;zadanie · co tydzień, {weekday} {time} · {length} · od {day}</translation>
    </message>
    <message>
        <source>Rule, with a task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Reguła i&#xa0;zadanie · co tydzień, {weekday} {time} · {length} · od {day}</translation>
    </message>
    <message>
        <source>Document: “How to reach me”; it opens as soon as you agree</source>
        <translation>Dokument „Jak się ze mną kontaktować” · otworzy się po przyjęciu</translation>
    </message>
    <message>
        <source>Document: Friday’s page; it opens as soon as you agree</source>
        <translation>Dokument: piątkowe podsumowanie · otworzy się po przyjęciu</translation>
    </message>
    <message>
        <source>Document: lists and agenda to share; it opens as soon as you agree</source>
        <translation>Dokument: wspólne listy i&#xa0;terminarz · otworzy się po przyjęciu</translation>
    </message>
    <message>
        <source>Document: “What holds now”; it opens as soon as you agree</source>
        <translation>Dokument „Co obowiązuje” · otworzy się po przyjęciu</translation>
    </message>
    <message>
        <source>Document: a tool, step by step; it opens as soon as you agree</source>
        <translation>Dokument: narzędzie krok po kroku · otworzy się po przyjęciu</translation>
    </message>
    <message>
        <source>Document: “People and numbers”; it opens as soon as you agree</source>
        <translation>Dokument „Osoby i&#xa0;numery” · otworzy się po przyjęciu</translation>
    </message>
    <message>
        <source>Step plan: the sheet for it opens as soon as you agree</source>
        <translation>Plan kroków · otworzy się po przyjęciu</translation>
    </message>
    <message>
        <source>Rule in the agreement: it opens, and holds once you save it</source>
        <translation>Reguła w&#xa0;ustaleniach · otworzy się; obowiązuje od zapisania</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Zrób z&#xa0;tego zadanie</translation>
    </message>
    <message>
        <source>Make it an appointment</source>
        <translation>Zrób z&#xa0;tego spotkanie</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Otwórz dokument</translation>
    </message>
    <message>
        <source>Begin a step plan</source>
        <translation>Zacznij plan kroków</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Otwórz ustalenia</translation>
    </message>
    <message>
        <source>Made a task: {title}</source>
        <translation>Utworzono zadanie: {title}</translation>
    </message>
    <message>
        <source>Made an appointment: {title}</source>
        <translation>Utworzono spotkanie: {title}</translation>
    </message>
    <message>
        <source>You are trying: {title}</source>
        <translation>Wypróbowujesz: {title}</translation>
    </message>
    <message>
        <source>A regular two-line update</source>
        <translation>Regularne dwa zdania</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>bez terminu</translation>
    </message>
    <message>
        <source>Appointment: {when}, {length}</source>
        <translation>Spotkanie · {when} · {length}</translation>
    </message>
    <message>
        <source>Document, with a task: {when}, {length}</source>
        <translation>Dokument i&#xa0;zadanie · {when} · {length}</translation>
    </message>
    <message>
        <source>Rule in the agreement, with a task: {when}, {length}</source>
        <translation>Reguła w&#xa0;ustaleniach i&#xa0;zadanie · {when} · {length}</translation>
    </message>
    <message>
        <source>Appointment: every {weekday} {time}, {length}, from {day}</source>
        <translation>Spotkanie · co tydzień, {weekday} {time} · {length} · od {day}</translation>
    </message>
    <message>
        <source>Task: {when}, {length}</source>
        <translation>Zadanie · {when} · {length}</translation>
    </message>
    <message>
        <source>Task: every {weekday} {time}, {length}, from {day}</source>
        <translation>Zadanie · co tydzień, {weekday}&#xa0;{time} · {length} · od&#xa0;{day}</translation>
    </message>
    <message>
        <source>With your late answers set aside, the card would still stand.</source>
        <translation>Bez Twoich odpowiedzi po czasie karta nadal by tu była.</translation>
    </message>
    <message>
        <source>With what was agreed set aside, the card would still stand.</source>
        <translation>Bez tego, co uzgodniono, karta nadal by tu była.</translation>
    </message>
    <message>
        <source>With the busy days set aside, the card would still stand.</source>
        <translation>Bez gorącego okresu karta nadal by tu była.</translation>
    </message>
    <message>
        <source>With all of this set aside, the card would still stand.</source>
        <translation>Bez tego wszystkiego karta nadal by tu była.</translation>
    </message>
    <message>
        <source>With your late answers set aside, the card would not stand.</source>
        <translation>Bez Twoich odpowiedzi po czasie tej karty by nie było.</translation>
    </message>
    <message>
        <source>With what was agreed set aside, the card would not stand.</source>
        <translation>Bez tego, co uzgodniono, tej karty by nie było.</translation>
    </message>
    <message>
        <source>With the busy days set aside, the card would not stand.</source>
        <translation>Bez gorącego okresu tej karty by nie było.</translation>
    </message>
    <message>
        <source>With all of this set aside, the card would not stand.</source>
        <translation>Bez tego wszystkiego tej karty by nie było.</translation>
    </message>
    <message>
        <source>my answers came late</source>
        <translation>moje odpowiedzi po czasie</translation>
    </message>
    <message>
        <source>it was agreed</source>
        <translation>tak uzgodniono</translation>
    </message>
    <message>
        <source>we have talked about it</source>
        <translation>już to omówiono</translation>
    </message>
    <message>
        <source>{left} of {count}</source>
        <translation>{left} z&#xa0;{count}</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Pomogło</translation>
    </message>
    <message>
        <source>No visible effect</source>
        <translation>Bez widocznego skutku</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Za wcześnie na ocenę</translation>
    </message>
    <message>
        <source>There is less of it than before, by more than chance would explain.</source>
        <translation>Jest tego mniej niż przedtem, i&#xa0;to bardziej, niż dałoby się wyjaśnić przypadkiem.</translation>
    </message>
    <message>
        <source>What came after may be chance, as far as the numbers can tell.</source>
        <translation>To, co było potem, może być przypadkiem: liczby tego nie rozstrzygają.</translation>
    </message>
    <message>
        <source>There is more of it than before; this has not changed that.</source>
        <translation>Jest tego więcej niż przedtem; ten krok tego nie zmienił.</translation>
    </message>
    <message>
        <source>There was so little of it that even none at all would not show.</source>
        <translation>Było tego tak mało, że nawet całkowity brak nic by nie pokazał.</translation>
    </message>
    <message>
        <source>You tried this on {day}</source>
        <translation>{day}: wypróbowano</translation>
    </message>
    <message>
        <source>You said “Remind me Monday” on {day}</source>
        <translation>{day}: „Przypomnij w&#xa0;pon.”</translation>
    </message>
    <message>
        <source>You said “Not how I see it” on {day}</source>
        <translation>{day}: „Widzę to inaczej”</translation>
    </message>
    <message>
        <source>quiet until {day}</source>
        <translation>ukryte do {day}</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>30 dni przed</translation>
    </message>
    <message>
        <source>30 days after</source>
        <translation>30 dni po</translation>
    </message>
    <message>
        <source>The same signals, counted in the 30 days before and after {day}, on working days: those on which you were open or something was said. The bands say between which numbers in seven of these days it may lie, 19 times out of 20. What stood out often gets less by itself, so only a clear change is called a help.</source>
        <translation>Te same sygnały z&#xa0;30 dni przed {day} i&#xa0;z&#xa0;30 dni po tym dniu, liczone tylko w&#xa0;dni robocze: otwarte oraz takie, w&#xa0;których był jakiś kontakt. Pasy pokazują, w&#xa0;jakich granicach leży ich liczba na siedem takich dni, 19 razy na 20. To, co się wyróżniało, często słabnie samo, więc za pomoc uchodzi tylko wyraźna zmiana.</translation>
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
        <translation>Przypomnij w&#xa0;pon.</translation>
    </message>
    <message>
        <source>Not how I see it</source>
        <translation>Widzę to inaczej</translation>
    </message>
    <message>
        <source>One small thing to try</source>
        <translation>Mały krok na początek</translation>
    </message>
    <message>
        <source>What if…?</source>
        <translation>A&#xa0;gdyby…?</translation>
    </message>
    <message>
        <source>What if something did not count?</source>
        <translation>A&#xa0;gdyby coś się nie liczyło?</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>To właśnie to</translation>
    </message>
    <message>
        <source>{name}: thirty days later</source>
        <translation>{name}: trzydzieści dni później</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and addresses</source>
        <translation>Osoby i&#xa0;adresy</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Edytuj klienta…</translation>
    </message>
    <message>
        <source>Nobody yet. Add whom you talk to.</source>
        <translation>Na razie nikogo. Dodaj osoby, z&#xa0;którymi rozmawiasz.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order: pages are addressed to the first.</source>
        <translation>Alt+↑ i&#xa0;Alt+↓ zmieniają kolejność: strony są adresowane do pierwszej osoby.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Dodano: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Zmieniono: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Usunięto: {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Dodaj osobę…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Edit person</source>
        <translation>Edytuj osobę</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i&#xa0;nazwisko</translation>
    </message>
    <message>
        <source>Vera Lindt</source>
        <translation>Wera Lind</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Owner, bookkeeper</source>
        <translation>właścicielka, księgowy</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name in chats</source>
        <translation>Nazwa w&#xa0;czatach</translation>
    </message>
    <message>
        <source>Several of a kind are parted by a semicolon.</source>
        <translation>Kilka numerów, adresów lub nazw oddzielaj średnikiem.</translation>
    </message>
    <message>
        <source>How you address them</source>
        <translation>Forma zwracania się</translation>
    </message>
    <message>
        <source>Called out (vocative)</source>
        <translation>Wołacz</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Drop an exported chat here</source>
        <translation>Przeciągnij tu wyeksportowany czat</translation>
    </message>
    <message>
        <source>A .txt or .zip from WhatsApp, a calendar (.ics), or a portfolio file of Garbo.</source>
        <translation>Plik .txt lub .zip z&#xa0;WhatsAppa, kalendarz (.ics) albo plik portfolio Garbo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>How to get it from WhatsApp</source>
        <translation>Jak go wyeksportować z&#xa0;WhatsAppa</translation>
    </message>
    <message>
        <source>Open the chat on the phone and choose More, Export chat, Without media.</source>
        <translation>Otwórz czat w&#xa0;telefonie i&#xa0;wybierz „Więcej”, „Eksportuj czat”, „Bez multimediów”.</translation>
    </message>
    <message>
        <source>Send the file to yourself, by mail or cable.</source>
        <translation>Prześlij plik na komputer, mailem lub kablem.</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window. Garbo shows what it found before it keeps anything.</source>
        <translation>Upuść go w&#xa0;dowolnym miejscu tego okna. Garbo pokaże, co znalazło, zanim cokolwiek zapisze.</translation>
    </message>
</context>
<context>
    <name>PinnedButton</name>
    <message>
        <source>{name}, late</source>
        <translation>{name}, po czasie</translation>
    </message>
    <message>
        <source>{name}, waits</source>
        <translation>{name}, czeka</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>To place</source>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Dodaj do planu</translation>
    </message>
    <message>
        <source>Everything that is open has its time.</source>
        <translation>Wszystko, co otwarte, ma swój czas.</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Powtarza się</translation>
    </message>
    <message>
        <source>Drag, or select and press 1–7</source>
        <translation>Przeciągnij lub naciśnij 1–7</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Back to place: {title}</source>
        <translation>Znów do zaplanowania: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Zrobione: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Znów otwarte: {title}</translation>
    </message>
    <message>
        <source>{title} takes {time}</source>
        <translation>{title}: zajmie {time}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Zmieniono: {title}</translation>
    </message>
    <message>
        <source>When you mean to do it; empty puts it back to place.</source>
        <translation>Kiedy chcesz to zrobić; puste: znów do zaplanowania.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Friday 10, tomorrow 14:30</source>
        <translation>piątek 10, jutro 14:30</translation>
    </message>
    <message>
        <source>Placed: {title}, {when}</source>
        <translation>Zaplanowano: {title}, {when}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>W&#xa0;górę</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>W&#xa0;dół</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <source>for {name} to do</source>
        <translation>po stronie: {name}</translation>
    </message>
    <message>
        <source>placed {when}</source>
        <translation>w&#xa0;planie: {when}</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>obietnica</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>on your day off</source>
        <translation>w&#xa0;Twój dzień wolny</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>poza Twoimi godzinami</translation>
    </message>
    <message>
        <source>outside their hours</source>
        <translation>poza godzinami klienta</translation>
    </message>
    <message>
        <source>You offer no hours in these days.</source>
        <translation>W&#xa0;tych dniach nie masz godzin kontaktu.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>pełny</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} ponad</translation>
    </message>
    <message>
        <source>{planned} / {offered} h</source>
        <translation>{planned} / {offered} h</translation>
    </message>
    <message>
        <source>nothing planned, closed</source>
        <translation>nic w&#xa0;planie, zamknięte</translation>
    </message>
    <message>
        <source>{planned} of {offered} hours planned</source>
        <translation>zaplanowano {planned} z&#xa0;{offered} godzin</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>od {begins} do {ends}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>do {time}</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>nakłada się</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>spotkanie</translation>
    </message>
    <message>
        <source>your own time</source>
        <translation>czas własny</translation>
    </message>
    <message>
        <source>to-do</source>
        <translation>zadanie</translation>
    </message>
    <message>
        <source>promise without a time of its own</source>
        <translation>obietnica bez własnej godziny</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>odbyło się</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spóźnienie</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>odwołane</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przełożone</translation>
    </message>
    <message>
        <source>comes again</source>
        <translation>powtarza się</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>przypomniano</translation>
    </message>
    <message>
        <source>overlaps with something else</source>
        <translation>nakłada się na coś innego</translation>
    </message>
    <message>
        <source>{day} holds more than you offer.</source>
        <translation>{day}: plan ponad Twoje godziny.</translation>
    </message>
    <message>
        <source>{day} is full.</source>
        <translation>{day}: pełny dzień.</translation>
    </message>
    <message>
        <source>{day} is free.</source>
        <translation>{day}: bez planów.</translation>
    </message>
    <message>
        <source>{day} morning is free.</source>
        <translation>{day}: przedpołudnie bez planów.</translation>
    </message>
    <message>
        <source>{day} afternoon is free.</source>
        <translation>{day}: popołudnie bez planów.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>20 Nov, Friday, in two weeks</source>
        <translation>20 lis, piątek, za dwa tygodnie</translation>
    </message>
    <message>
        <source>Room for late inputs</source>
        <translation>Zapas na spóźnione materiały</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>All clients</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Offer times</source>
        <translation>Podaj terminy</translation>
    </message>
    <message>
        <source>Offer three times</source>
        <translation>Zaproponuj trzy terminy</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Szukaj lub wydaj polecenie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Whose hours and entries</source>
        <translation>Czyje godziny i&#xa0;wpisy</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Step plans</source>
        <translation>Plany kroków</translation>
    </message>
    <message>
        <source>New step plan…</source>
        <translation>Nowy plan kroków…</translation>
    </message>
    <message>
        <source>Next {day}: {title}</source>
        <translation>Dalej {day}: {title}</translation>
    </message>
    <message>
        <source>Goal {day}: {title}. {next}</source>
        <translation>Cel {day}: {title}. {next}</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Add to the plan</source>
        <translation>Dodaj do planu</translation>
    </message>
    <message>
        <source>The week or month before</source>
        <translation>Poprzedni tydzień lub miesiąc</translation>
    </message>
    <message>
        <source>The week or month after</source>
        <translation>Następny tydzień lub miesiąc</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Wróć do dziś</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Przejdź do dnia</translation>
    </message>
    <message>
        <source>Week, month, lists: the next</source>
        <translation>Tydzień, miesiąc, listy: następny widok</translation>
    </message>
    <message>
        <source>Offer three times</source>
        <translation>Zaproponuj trzy terminy</translation>
    </message>
    <message>
        <source>Remind of tomorrow</source>
        <translation>Przypomnij o&#xa0;jutrzejszych sprawach</translation>
    </message>
    <message>
        <source>Place on Monday to Sunday</source>
        <translation>Zaplanuj: od poniedziałku do niedzieli</translation>
    </message>
    <message>
        <source>Another time, in words</source>
        <translation>Inny termin, słowami</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Back to place; an appointment is removed</source>
        <translation>Znów do zaplanowania; spotkanie: usuń</translation>
    </message>
    <message>
        <source>In the week: move by 15 minutes or a day; in a list: its order</source>
        <translation>W&#xa0;tygodniu: przesuń o&#xa0;15 minut lub o&#xa0;dzień; na liście: kolejność</translation>
    </message>
    <message>
        <source>In the week: shorter, longer</source>
        <translation>W&#xa0;tygodniu: krócej, dłużej</translation>
    </message>
    <message>
        <source>Appointment: kept</source>
        <translation>Spotkanie: odbyło się</translation>
    </message>
    <message>
        <source>Appointment: late, missed, cancelled</source>
        <translation>Spotkanie: spóźnienie, nieobecność, odwołane</translation>
    </message>
    <message>
        <source>Appointment: reopen</source>
        <translation>Spotkanie: znów w&#xa0;planie</translation>
    </message>
    <message>
        <source>In the month: through what stands in a day</source>
        <translation>W&#xa0;miesiącu: po kolei przez to, co jest w&#xa0;danym dniu</translation>
    </message>
    <message>
        <source>To place {number}</source>
        <translation>Do zaplanowania {number}</translation>
    </message>
    <message>
        <source>Enter opens the week of a day.</source>
        <translation>Enter otwiera tydzień danego dnia.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>What is open on either side, and what was done this week.</source>
        <translation>Co jest otwarte po obu stronach i&#xa0;co zrobiono w&#xa0;tym tygodniu.</translation>
    </message>
    <message>
        <source>Shaded: when {name} can reach you</source>
        <translation>Zacieniowane: godziny kontaktu ({name})</translation>
    </message>
    <message>
        <source>{time} there now</source>
        <translation>u&#xa0;nich teraz {time}</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Too little is known yet of when inputs come.</source>
        <translation>Za mało wiadomo, kiedy przychodzą materiały.</translation>
    </message>
    <message numerus="yes">
        <source>from %n input(s)</source>
        <translation>
            <numerusform>%n przypadek</numerusform>
            <numerusform>%n przypadki</numerusform>
            <numerusform>%n przypadków</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs usually come in time, {known}.</source>
        <translation>Materiały zwykle przychodzą na czas ({known}).</translation>
    </message>
    <message numerus="yes">
        <source>Inputs usually come up to %n working day(s) late, {known}.</source>
        <translation>
            <numerusform>Materiały zwykle przychodzą do %n dnia roboczego po terminie ({known}).</numerusform>
            <numerusform>Materiały zwykle przychodzą do %n dni roboczych po terminie ({known}).</numerusform>
            <numerusform>Materiały zwykle przychodzą do %n dni roboczych po terminie ({known}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for {client}: {days}, as you set it.</source>
        <translation>Zapas ({client}): {days}, Twoje ustawienie.</translation>
    </message>
    <message>
        <source>Room for {client}: {days} to begin with.</source>
        <translation>Zapas ({client}): na początek {days}.</translation>
    </message>
    <message>
        <source>Room for {client}: {days}, as usual.</source>
        <translation>Zapas ({client}): {days}, jak zwykle.</translation>
    </message>
    <message>
        <source>As usual: {days}</source>
        <translation>Jak zwykle: {days}</translation>
    </message>
    <message>
        <source>To begin with: {days}</source>
        <translation>Na początek: {days}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>no day of its own</source>
        <translation>bez własnego dnia</translation>
    </message>
    <message numerus="yes">
        <source>then %n working day(s) of room</source>
        <translation>
            <numerusform>potem %n dzień roboczy zapasu</numerusform>
            <numerusform>potem %n dni robocze zapasu</numerusform>
            <numerusform>potem %n dni roboczych zapasu</numerusform>
        </translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mój</translation>
    </message>
    <message numerus="yes">
        <source>There is too little time: %n working day(s) are missing.</source>
        <translation>
            <numerusform>Za mało czasu: brakuje %n dnia roboczego.</numerusform>
            <numerusform>Za mało czasu: brakuje %n dni roboczych.</numerusform>
            <numerusform>Za mało czasu: brakuje %n dni roboczych.</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that you set yourself is already over: another goal does not help.</source>
        <translation>Jeden z&#xa0;ustalonych przez Ciebie dni już minął: inny cel nie pomoże.</translation>
    </message>
    <message>
        <source>It fits with {day} as the goal, or with shorter steps.</source>
        <translation>Zmieści się, gdy celem będzie {day} albo kroki będą krótsze.</translation>
    </message>
    <message>
        <source>It fits with {day} as the goal, or without room.</source>
        <translation>Zmieści się, gdy celem będzie {day} albo bez zapasu.</translation>
    </message>
    <message>
        <source>It fits with {day} as the goal, or with a room of {room}.</source>
        <translation>Zmieści się, gdy celem będzie {day} albo gdy zapas to {room}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>za %n dzień</numerusform>
            <numerusform>za %n dni</numerusform>
            <numerusform>za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>minął %n dzień</numerusform>
            <numerusform>minęły %n dni</numerusform>
            <numerusform>minęło %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>→ {day}</source>
        <translation>→ {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) ago</source>
        <translation>
            <numerusform>%n dzień roboczy temu</numerusform>
            <numerusform>%n dni robocze temu</numerusform>
            <numerusform>%n dni roboczych temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>za %n dzień roboczy</numerusform>
            <numerusform>za %n dni robocze</numerusform>
            <numerusform>za %n dni roboczych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later: {day}</source>
        <translation>
            <numerusform>%n dzień roboczy później: {day}</numerusform>
            <numerusform>%n dni robocze później: {day}</numerusform>
            <numerusform>%n dni roboczych później: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n step(s) done</source>
        <translation>
            <numerusform>zrobione {done} z&#xa0;%n kroku</numerusform>
            <numerusform>zrobione {done} z&#xa0;%n kroków</numerusform>
            <numerusform>zrobione {done} z&#xa0;%n kroków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) move.</source>
        <translation>
            <numerusform>Przesuwa się %n krok.</numerusform>
            <numerusform>Przesuwają się %n kroki.</numerusform>
            <numerusform>Przesuwa się %n kroków.</numerusform>
        </translation>
    </message>
    <message>
        <source>After {title} there is too little time left.</source>
        <translation>Po kroku {title} zostaje za mało czasu.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n day(s) late.</source>
        <translation>
            <numerusform>{title}: %n dzień po terminie.</numerusform>
            <numerusform>{title}: %n dni po terminie.</numerusform>
            <numerusform>{title}: %n dni po terminie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} came %n day(s) late.</source>
        <translation>
            <numerusform>{title}: opóźnienie o&#xa0;%n dzień.</numerusform>
            <numerusform>{title}: opóźnienie o&#xa0;%n dni.</numerusform>
            <numerusform>{title}: opóźnienie o&#xa0;%n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room takes it: nothing else has to move.</source>
        <translation>Zapas wystarcza: nic innego się nie przesuwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) move, and {plan} would be finished on {new} instead of {old}.</source>
        <translation>
            <numerusform>Przesuwa się %n krok, a&#xa0;koniec planu {plan} wypada {new} zamiast {old}.</numerusform>
            <numerusform>Przesuwają się %n kroki, a&#xa0;koniec planu {plan} wypada {new} zamiast {old}.</numerusform>
            <numerusform>Przesuwa się %n kroków, a&#xa0;koniec planu {plan} wypada {new} zamiast {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Office hours</source>
        <translation>Godziny biurowe</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Przedpołudnia</translation>
    </message>
    <message>
        <source>Short weeks</source>
        <translation>Krótkie tygodnie</translation>
    </message>
    <message>
        <source>Without a break</source>
        <translation>Bez przerwy</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Popołudnia</translation>
    </message>
    <message>
        <source>Short Friday</source>
        <translation>Krótki piątek</translation>
    </message>
    <message>
        <source>Saturday morning too</source>
        <translation>Także sobota rano</translation>
    </message>
    <message>
        <source>By appointment only</source>
        <translation>Tylko po umówieniu</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The steps on their days</source>
        <translation>Kroki i&#xa0;ich dni</translation>
    </message>
</context>
<context>
    <name>PrivateList</name>
    <message>
        <source>Share this list</source>
        <translation>Udostępnij tę listę</translation>
    </message>
    <message>
        <source>“{title}” is private: so far only you see it. Is {client} to have it, with all that stands in it?</source>
        <translation>Lista „{title}” jest prywatna: na razie widzisz ją tylko Ty. Czy {client} ma ją dostać, ze wszystkim, co na niej jest?</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>New promise</source>
        <translation>Nowa obietnica</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Obiecaj</translation>
    </message>
    <message>
        <source>What, and by when</source>
        <translation>Co i&#xa0;do kiedy</translation>
    </message>
    <message>
        <source>call back tomorrow 10</source>
        <translation>oddzwonię jutro o&#xa0;10</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Wybierz klienta</translation>
    </message>
    <message>
        <source>No time said yet: it will stand first until it has one.</source>
        <translation>Jeszcze bez terminu: póki go nie ma, obietnica będzie na początku.</translation>
    </message>
    <message>
        <source>Write it as you would say it.</source>
        <translation>Napisz to zwykłymi słowami.</translation>
    </message>
    <message>
        <source>Say to whom it is promised.</source>
        <translation>Wskaż, komu.</translation>
    </message>
    <message>
        <source>Promised to {name}: {title}</source>
        <translation>Obietnica ({name}): {title}</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>no time set</source>
        <translation>bez terminu</translation>
    </message>
    <message>
        <source>kept, tell them</source>
        <translation>dotrzymana, przekaż</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>dotrzymana</translation>
    </message>
    <message>
        <source>late</source>
        <translation>po czasie</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przełożona</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>New promise (F8)</source>
        <translation>Nowa obietnica (F8)</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nowa obietnica</translation>
    </message>
    <message>
        <source>Nothing promised.</source>
        <translation>Brak obietnic.</translation>
    </message>
    <message>
        <source>Promise: kept, or open again</source>
        <translation>Obietnica: dotrzymana lub znów otwarta</translation>
    </message>
    <message>
        <source>Promise: told</source>
        <translation>Obietnica: przekazano</translation>
    </message>
    <message>
        <source>Promise: another time</source>
        <translation>Obietnica: inny termin</translation>
    </message>
    <message>
        <source>Tell {name}, agree on another time, and write it down here.</source>
        <translation>Przekaż to ({name}), ustal inny termin i&#xa0;zapisz go tutaj.</translation>
    </message>
    <message>
        <source>New time: {title}</source>
        <translation>Nowy termin: {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Tell them…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Później…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dotrzymana</translation>
    </message>
    <message>
        <source>Kept and told</source>
        <translation>Dotrzymana, przekazano</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Znów otwarta: {title}</translation>
    </message>
    <message>
        <source>Kept: {title} – tell them</source>
        <translation>Dotrzymana: {title} – przekaż</translation>
    </message>
    <message>
        <source>Told: {title}</source>
        <translation>Przekazano: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Usunięto: {title}</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>Backup (*.garbo-backup);;All files (*)</source>
        <translation>Kopia zapasowa (*.garbo-backup);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Wybierz plik klucza</translation>
    </message>
    <message>
        <source>Opening the copy and checking every page of it…</source>
        <translation>Otwieranie kopii i&#xa0;sprawdzanie każdej jej strony…</translation>
    </message>
    <message>
        <source>This copy was made: {time}</source>
        <translation>Kopia utworzona: {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>W&#xa0;kopii</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Messages, mails and calls</source>
        <translation>Wiadomości, maile i&#xa0;telefony</translation>
    </message>
    <message>
        <source>To-dos and promises</source>
        <translation>Zadania i&#xa0;obietnice</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Latest entry</source>
        <translation>Ostatni wpis</translation>
    </message>
    <message>
        <source>What stands now is put aside in {folder}, whole. Then Garbo is opened at the door, with what opened this copy.</source>
        <translation>Obecny stan zostanie w&#xa0;całości odłożony do folderu {folder}. Potem otwórz Garbo hasłem lub kluczem tej kopii.</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Wybierz plik klucza…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Zajrzyj do kopii</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>its passphrase</source>
        <translation>jej hasło</translation>
    </message>
    <message>
        <source>its recovery code</source>
        <translation>jej kod odzyskiwania</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>systemowy pęk kluczy</translation>
    </message>
    <message>
        <source>its key file</source>
        <translation>jej plik klucza</translation>
    </message>
    <message>
        <source>Open it with</source>
        <translation>Czym ją otworzyć</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The one that held when the copy was made.</source>
        <translation>To, które obowiązywało, gdy powstawała kopia.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Small letters and missing hyphens are fine.</source>
        <translation>Małe litery i&#xa0;brak łączników nie przeszkadzają.</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Log</source>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>marco called, 12 min, invoice – call back tomorrow 10</source>
        <translation>hanna dzwoniła, 12 min, faktura – oddzwonię jutro o&#xa0;10</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Zapisz i&#xa0;następny</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back, always</source>
        <translation>Ctrl+Z zawsze to cofnie</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>Kto z&#xa0;nich?</translation>
    </message>
    <message>
        <source>More than one client is called so. Which of them?</source>
        <translation>Kilku klientów ma taką nazwę. Kto z&#xa0;nich?</translation>
    </message>
    <message>
        <source>Say with whom: write a name, or choose a client.</source>
        <translation>Wskaż, z&#xa0;kim: wpisz nazwę albo wybierz klienta.</translation>
    </message>
    <message>
        <source>Promised to {name}: {title}</source>
        <translation>Obietnica ({name}): {title}</translation>
    </message>
    <message>
        <source>Logged: {channel} · {name}</source>
        <translation>Zapisano: {channel} · {name}</translation>
    </message>
    <message>
        <source>Logged: {channel} · {name} · promise: {title}</source>
        <translation>Zapisano: {channel} · {name} · obietnica: {title}</translation>
    </message>
    <message>
        <source>Logged: {channel} · {name} · promise for {when}</source>
        <translation>Zapisano: {channel} · {name} · obietnica, termin: {when}</translation>
    </message>
    <message>
        <source>Write it as you would say it, or use the fields. Both stay in step.</source>
        <translation>Napisz to zwykłymi słowami albo wypełnij pola. Jedno zawsze zgadza się z&#xa0;drugim.</translation>
    </message>
</context>
<context>
    <name>QuickLogFields</name>
    <message>
        <source>Choose a client</source>
        <translation>Wybierz klienta</translation>
    </message>
    <message>
        <source>last: {when}</source>
        <translation>ostatnio · {when}</translation>
    </message>
    <message>
        <source>Promise: {title}</source>
        <translation>Obietnica: {title}</translation>
    </message>
    <message>
        <source>Promise: {title} · {when}</source>
        <translation>Obietnica: {title} · {when}</translation>
    </message>
    <message>
        <source>No time was understood here. Try “yesterday 14:30”.</source>
        <translation>Nie rozpoznano tu dnia ani godziny. Spróbuj: „wczoraj 14:30”.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Od kogo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>Więcej etykiet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>min</translation>
    </message>
    <message>
        <source>invoice, photos of the catalogue</source>
        <translation>faktura, zdjęcia do katalogu</translation>
    </message>
    <message>
        <source>What you promise, if anything</source>
        <translation>Obietnica, jeśli jest</translation>
    </message>
    <message>
        <source>tomorrow 10</source>
        <translation>jutro o&#xa0;10</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Termin obietnicy</translation>
    </message>
    <message>
        <source>No time was understood here. Try “Fri 15”, “tomorrow 10” or “in 2 hours”.</source>
        <translation>Nie rozpoznano tu terminu. Spróbuj: „pt. 15”, „jutro 10” albo „za 2 godziny”.</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Od klienta</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Ode mnie</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Od klienta</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>Ode mnie</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Od klienta</translation>
    </message>
    <message>
        <source>I wrote</source>
        <translation>Ode mnie</translation>
    </message>
    <message>
        <source>Outside the hours: take {when}</source>
        <translation>Poza godzinami, wybierz: {when}</translation>
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
        <translation>Grupy liter i&#xa0;cyfr pokazane przy pierwszym uruchomieniu.</translation>
    </message>
    <message>
        <source>Small letters and missing hyphens are fine.</source>
        <translation>Małe litery i&#xa0;brak łączników nie przeszkadzają.</translation>
    </message>
    <message>
        <source>Open Garbo</source>
        <translation>Otwórz Garbo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>This is not its last group. Write the whole code down first.</source>
        <translation>To nie jest ostatnia grupa. Najpierw zapisz cały kod.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Twój kod odzyskiwania</translation>
    </message>
    <message>
        <source>For the day when all else fails. It is shown only now: keep it on paper.</source>
        <translation>Na wypadek, gdyby zawiodło wszystko inne. Widać go tylko teraz: przechowuj go na papierze.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Zapisz kod odzyskiwania</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Drukuj kod odzyskiwania</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>Kopiuj kod odzyskiwania</translation>
    </message>
    <message>
        <source>Type its last group</source>
        <translation>Wpisz ostatnią grupę</translation>
    </message>
    <message>
        <source>Garbo recovery code</source>
        <translation>Kod odzyskiwania Garbo</translation>
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
    <name>ReliabilitySquares</name>
    <message>
        <source>No promise has come due yet.</source>
        <translation>Termin żadnej obietnicy jeszcze nie minął.</translation>
    </message>
    <message>
        <source>My reliability</source>
        <translation>Moja rzetelność</translation>
    </message>
    <message>
        <source>My reliability with {name}</source>
        <translation>Moja rzetelność: {name}</translation>
    </message>
</context>
<context>
    <name>RemindSheet</name>
    <message>
        <source>Remind of tomorrow</source>
        <translation>Przypomnij o&#xa0;jutrzejszych sprawach</translation>
    </message>
    <message>
        <source>In each client’s language. Copy it, send it as you like, and tick it here.</source>
        <translation>W&#xa0;języku każdego klienta. Skopiuj, wyślij, jak Ci wygodnie, i&#xa0;odhacz tutaj.</translation>
    </message>
    <message>
        <source>Words to send</source>
        <translation>Treść do wysłania</translation>
    </message>
    <message>
        <source>Nobody is left to be reminded.</source>
        <translation>Nikomu nie trzeba już przypominać.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Copied: the words for {name}</source>
        <translation>Skopiowano treść: {name}</translation>
    </message>
    <message>
        <source>Reminded: {name}</source>
        <translation>Przypomniano: {name}</translation>
    </message>
    <message>
        <source>Remind {client}</source>
        <translation>Przypomnij klientowi: {client}</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Nothing is sent from here: paste it where you write to them. That they were reminded is noted.</source>
        <translation>Nic się stąd nie wysyła: wklej to tam, gdzie piszesz do klienta. Przypomnienie zostanie odnotowane.</translation>
    </message>
    <message>
        <source>Copied: a reminder of {title}</source>
        <translation>Skopiowano przypomnienie: {title}</translation>
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
        <translation>Kod odzyskiwania otworzył Garbo i&#xa0;pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Keep it and open</source>
        <translation>Zapisz i&#xa0;otwórz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Once</source>
        <translation>Jednorazowo</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Od poniedziałku do piątku</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Co dwa tygodnie</translation>
    </message>
    <message>
        <source>Every month on this weekday</source>
        <translation>Co miesiąc, ten sam dzień tygodnia</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>Co miesiąc, ta sama data</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Co rok</translation>
    </message>
    <message>
        <source>by a rule of its own</source>
        <translation>według własnej reguły</translation>
    </message>
    <message>
        <source>{often}, {times}</source>
        <translation>{often}, {times}</translation>
    </message>
    <message>
        <source>{often}, until {day}</source>
        <translation>{often}, do {day}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>co rok</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>co tydzień</translation>
    </message>
    <message>
        <source>{often}: {days}</source>
        <translation>{often}: {days}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>co miesiąc</translation>
    </message>
    <message>
        <source>on its last day</source>
        <translation>ostatniego dnia</translation>
    </message>
    <message>
        <source>on day {number}</source>
        <translation>{number}. dnia</translation>
    </message>
    <message>
        <source>its last {weekday}</source>
        <translation>ost. {weekday}</translation>
    </message>
    <message>
        <source>its {weekday} no. {number}</source>
        <translation>{number}. {weekday}</translation>
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
        <translation>W&#xa0;międzyczasie usunięto to u&#xa0;Ciebie.</translation>
    </message>
    <message>
        <source>It said something else on the page that {client} has.</source>
        <translation>Na stronie, którą ma {client}, było co innego.</translation>
    </message>
    <message>
        <source>It has become yours to do since.</source>
        <translation>W&#xa0;międzyczasie stało się to Twoim zadaniem.</translation>
    </message>
    <message>
        <source>You have said the opposite since.</source>
        <translation>W&#xa0;międzyczasie zapisano u&#xa0;Ciebie coś przeciwnego.</translation>
    </message>
    <message>
        <source>Both of you gave it another title.</source>
        <translation>Nazwa zmieniła się po obu stronach.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>Reply from {client}</source>
        <translation>Odpowiedź: {client}</translation>
    </message>
    <message>
        <source>To the page of {day}; a later one was made since.</source>
        <translation>Do strony z&#xa0;{day}; później powstała nowsza.</translation>
    </message>
    <message>
        <source>To the page of {day}.</source>
        <translation>Do strony z&#xa0;{day}.</translation>
    </message>
    <message>
        <source>Replies to other pages in the same text, which come after this one: {number}.</source>
        <translation>Dalsze odpowiedzi w&#xa0;tym samym tekście, do innych stron: {number}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Log it as a text</source>
        <translation>Zapisz jako wpis</translation>
    </message>
    <message>
        <source>Taken in: reply from {client}</source>
        <translation>Przyjęto odpowiedź: {client}</translation>
    </message>
    <message>
        <source>Both of you changed this</source>
        <translation>Zmienione po obu stronach</translation>
    </message>
    <message>
        <source>All that comes in</source>
        <translation>Wszystko, co dojdzie</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Co dojdzie</translation>
    </message>
    <message>
        <source>It says nothing new.</source>
        <translation>Nie ma w&#xa0;niej nic nowego.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>theirs, and done</source>
        <translation>klienta, zrobione</translation>
    </message>
    <message>
        <source>theirs, and not done after all</source>
        <translation>klienta, jednak niezrobione</translation>
    </message>
    <message>
        <source>yours: they say it is done. Only you tick it.</source>
        <translation>Twoje: według klienta zrobione. Odhaczyć możesz tylko Ty.</translation>
    </message>
    <message>
        <source>yours: they say it is not done</source>
        <translation>Twoje: według klienta niezrobione</translation>
    </message>
    <message>
        <source>new on the list</source>
        <translation>nowe na liście</translation>
    </message>
    <message>
        <source>they no longer want this. Only you remove it.</source>
        <translation>według klienta już niepotrzebne. Usunąć możesz tylko Ty.</translation>
    </message>
    <message>
        <source>on “{item}”</source>
        <translation>do „{item}”</translation>
    </message>
    <message>
        <source>on the whole page</source>
        <translation>do całej strony</translation>
    </message>
</context>
<context>
    <name>Retold</name>
    <message>
        <source>Telling twelve months again, day by day…</source>
        <translation>Odtwarzanie dwunastu miesięcy, dzień po dniu…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Odtwórz ponownie</translation>
    </message>
    <message>
        <source>“Remind me Monday”</source>
        <translation>„Przypomnij w&#xa0;pon.”</translation>
    </message>
    <message>
        <source>“Not how I see it”</source>
        <translation>„Widzę to inaczej”</translation>
    </message>
    <message>
        <source>something tried</source>
        <translation>wypróbowany pomysł</translation>
    </message>
    <message>
        <source>The picture over a year</source>
        <translation>Obraz całego roku</translation>
    </message>
    <message>
        <source>Told again from the log under today&apos;s rules; nothing of it is kept. Grey bands are what is usual, and what is clearly more stands in bold.</source>
        <translation>Odtworzone z&#xa0;dziennika według dzisiejszych reguł; nic z&#xa0;tego nie jest zapisywane. Szare pasma pokazują, jak jest zwykle; liczby wyraźnie wyższe są pogrubione.</translation>
    </message>
    <message>
        <source>What spoke for it on the day on which it would have been said for the first time.</source>
        <translation>Co za tym przemawiało w&#xa0;dniu, w&#xa0;którym Garbo powiedziałoby o&#xa0;tym po raz pierwszy.</translation>
    </message>
    <message>
        <source>What counts in this month, as the log has it now. Lines in a row are one contact.</source>
        <translation>Co się liczy w&#xa0;tym miesiącu według obecnego dziennika. Kilka wiadomości z&#xa0;rzędu to jeden kontakt.</translation>
    </message>
    <message>
        <source>Nothing stood out for long in these twelve months.</source>
        <translation>W&#xa0;tych dwunastu miesiącach nic na dłużej nie odbiegało od zwykłego rytmu.</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>Na czym to się opierało</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Twoje decyzje</translation>
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
        <translation>{day} nowe ustalenia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykle</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Room for late inputs</source>
        <translation>Zapas na spóźnione materiały</translation>
    </message>
    <message>
        <source>Set the room</source>
        <translation>Ustaw zapas</translation>
    </message>
    <message>
        <source>Each input of {client} is asked for so many working days before it is needed.</source>
        <translation>O&#xa0;tyle dni roboczych wcześniej {client} dostanie prośbę o&#xa0;każdy materiał.</translation>
    </message>
</context>
<context>
    <name>RuleBox</name>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>godz. kontaktu</translation>
    </message>
    <message>
        <source>minutes of contact time</source>
        <translation>min w&#xa0;godzinach kontaktu</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>dni roboczych</translation>
    </message>
    <message>
        <source>o&apos;clock, the same day</source>
        <translation>tego samego dnia, do tej godz.</translation>
    </message>
    <message>
        <source>as for messages</source>
        <translation>jak dla wiadomości</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Inny czas…</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Blokuj po bezczynności</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Asked at the start and after locking.</source>
        <translation>Potrzebne przy starcie i&#xa0;po zablokowaniu.</translation>
    </message>
    <message>
        <source>None: locking only hides.</source>
        <translation>Brak: blokada tylko zasłania okno.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Systemowy pęk kluczy</translation>
    </message>
    <message>
        <source>Opens Garbo at the start without a question.</source>
        <translation>Otwiera Garbo przy starcie, bez pytania o&#xa0;hasło.</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Nieużywany.</translation>
    </message>
    <message>
        <source>This computer has none that is safe.</source>
        <translation>Na tym komputerze nie ma bezpiecznego.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Nie używaj</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>For the day when all else fails.</source>
        <translation>Na wypadek, gdyby zawiodło wszystko inne.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Utwórz nowy…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Plik klucza</translation>
    </message>
    <message>
        <source>A file of 32 bytes opens Garbo too.</source>
        <translation>Garbo można otworzyć także plikiem o&#xa0;wielkości 32 bajtów.</translation>
    </message>
    <message>
        <source>None: for automation only.</source>
        <translation>Brak: tylko do automatyzacji.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Nothing written</source>
        <translation>Bez tekstu</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>zmieniono</translation>
    </message>
</context>
<context>
    <name>SampleGui</name>
    <message>
        <source>sample</source>
        <translation>przykład</translation>
    </message>
    <message>
        <source>One moment: six invented clients and their year are being made …</source>
        <translation>Chwileczkę: powstaje sześciu przykładowych klientów i&#xa0;cały rok ich spraw …</translation>
    </message>
    <message>
        <source>The sample is not locked: it keeps no secret.</source>
        <translation>Przykładu nie trzeba blokować: nie ma w&#xa0;nim tajemnic.</translation>
    </message>
    <message>
        <source>This is a sample: the clients are invented, and nothing of yours is touched.</source>
        <translation>To przykład: klienci są wymyśleni, a&#xa0;Twoje dane pozostają nietknięte.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Copied: the page as text</source>
        <translation>Skopiowano stronę jako tekst</translation>
    </message>
    <message>
        <source>Mail draft with the PDF</source>
        <translation>Wersja robocza maila z&#xa0;PDF-em</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Calendar of next week</source>
        <translation>Kalendarz na przyszły tydzień</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Inny folder…</translation>
    </message>
    <message>
        <source>Where pages are saved</source>
        <translation>Gdzie zapisywać strony</translation>
    </message>
    <message>
        <source>Saved in {folder}: {file}</source>
        <translation>Zapisano w&#xa0;folderze {folder}: {file}</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Otwórz mail</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Remove which of them?</source>
        <translation>Które usunąć?</translation>
    </message>
    <message>
        <source>Change which of them?</source>
        <translation>Które zmienić?</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Tylko to</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>To i&#xa0;następne</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Those whose outcome you have said stay as they are.</source>
        <translation>Te, których przebieg jest już zapisany, pozostają bez zmian.</translation>
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
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statystyki</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Podsumowania</translation>
    </message>
    <message>
        <source>Contact agreement</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Step plan</source>
        <translation>Plan kroków</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
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
        <translation>Oznaczono jako wysłane: {client}</translation>
    </message>
    <message>
        <source>Not sent after all: {client}</source>
        <translation>Jednak niewysłane: {client}</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Say on a warning&apos;s card which pattern its facts suggest</source>
        <translation>Pokazuj na karcie, jaki wzorzec przypominają fakty</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Twoje godziny</translation>
    </message>
    <message>
        <source>Days off, for every client</source>
        <translation>Dni wolne, dla każdego klienta</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>The new passphrase holds.</source>
        <translation>Nowe hasło już działa.</translation>
    </message>
    <message>
        <source>The keyring opens Garbo now.</source>
        <translation>Pęk kluczy otwiera teraz Garbo.</translation>
    </message>
    <message>
        <source>The keyring has forgotten the key.</source>
        <translation>Klucz usunięto z&#xa0;pęku kluczy.</translation>
    </message>
    <message>
        <source>The new recovery code holds; the one before opens nothing any more.</source>
        <translation>Nowy kod odzyskiwania już działa; poprzedni niczego nie otwiera.</translation>
    </message>
    <message>
        <source>The key file opens nothing any more.</source>
        <translation>Plik klucza niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Wybierz plik klucza</translation>
    </message>
    <message>
        <source>The key file opens Garbo.</source>
        <translation>Plik klucza otwiera Garbo.</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Share with {client}</source>
        <translation>Udostępnij klientowi: {client}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Zapisz kalendarz</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Zapisz stronę</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona internetowa (*.html)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendarz (*.ics)</translation>
    </message>
    <message>
        <source>Save what is shared</source>
        <translation>Zapisz to, co wspólne</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a chat.</source>
        <translation>Skopiowano. Można wkleić do czatu.</translation>
    </message>
    <message>
        <source>Shared from now on: {title}</source>
        <translation>Odtąd wspólna: {title}</translation>
    </message>
    <message>
        <source>The agenda; no list is shared yet</source>
        <translation>Terminarz; żadna lista nie jest jeszcze wspólna</translation>
    </message>
    <message>
        <source>All that is shared</source>
        <translation>Wszystko, co wspólne</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Terminarz</translation>
    </message>
    <message>
        <source>Appointments and days off, four weeks</source>
        <translation>Spotkania i&#xa0;dni wolne, cztery tygodnie</translation>
    </message>
    <message>
        <source>What is to be shared</source>
        <translation>Co udostępnić</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Whose view? Choose a client first.</source>
        <translation>Czyj widok? Najpierw wybierz klienta.</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Szukaj lub wydaj polecenie</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nowa obietnica</translation>
    </message>
    <message>
        <source>Documents for the client…</source>
        <translation>Dokumenty dla klienta…</translation>
    </message>
    <message>
        <source>What the client may see</source>
        <translation>Co widzi klient</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>The day at a look</source>
        <translation>Dzień w&#xa0;skrócie</translation>
    </message>
    <message>
        <source>I am closed…</source>
        <translation>Mam wolne…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Następna część okna</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Poprzednia część okna</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All keys of this screen</source>
        <translation>Wszystkie skróty tego ekranu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
</context>
<context>
    <name>ShortenSheet</name>
    <message>
        <source>Shorten steps</source>
        <translation>Skróć kroki</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Skróć</translation>
    </message>
    <message>
        <source>Minus takes a working day off the chosen step, plus gives it back.</source>
        <translation>Minus odejmuje wybranemu krokowi dzień roboczy, plus go oddaje.</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Otwarte kroki</translation>
    </message>
    <message>
        <source>A day shorter</source>
        <translation>O&#xa0;dzień krócej</translation>
    </message>
    <message>
        <source>A day longer</source>
        <translation>O&#xa0;dzień dłużej</translation>
    </message>
    <message>
        <source>Nothing else has to move: the goal on {day} can be kept.</source>
        <translation>Nic innego nie musi się przesuwać: cel {day} da się utrzymać.</translation>
    </message>
    <message>
        <source>Shortened: {title}</source>
        <translation>Skrócono: {title}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Know who waits, by when, and what you promised.</source>
        <translation>Wiadomo, kto czeka, do kiedy i&#xa0;co obiecano.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. Garbo never sends anything by itself.</source>
        <translation>Wszystko zostaje na tym komputerze, zaszyfrowane. Garbo samo nigdy niczego nie wysyła.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
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
        <translation>Przypięte</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Przykładowe dane</translation>
    </message>
    <message>
        <source>Encrypted · saved {time}</source>
        <translation>Szyfrowany zapis {time}</translation>
    </message>
    <message>
        <source>Encrypted, only here</source>
        <translation>Zaszyfrowane, tylko tu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>SidebarLive</name>
    <message>
        <source>Set your hours</source>
        <translation>Ustaw swoje godziny</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closes in {minutes} min</source>
        <translation>Do zamknięcia {minutes} min</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Otwarte do {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Day off · back {day}</source>
        <translation>Wolne · powrót: {day}</translation>
    </message>
    <message>
        <source>Closed · next {time}</source>
        <translation>Zamknięte · od {time}</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Zamknij teraz</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Na dziś zamknięte</translation>
    </message>
    <message>
        <source>Stay 30 minutes longer</source>
        <translation>Otwarte 30 minut dłużej</translation>
    </message>
    <message>
        <source>Open for 30 minutes</source>
        <translation>Otwarte przez 30 minut</translation>
    </message>
    <message>
        <source>My usual hours again</source>
        <translation>Znów zwykłe godziny</translation>
    </message>
    <message>
        <source>Change my hours…</source>
        <translation>Zmień moje godziny…</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>None in these three months.</source>
        <translation>W&#xa0;tych trzech miesiącach nic.</translation>
    </message>
    <message>
        <source>{which}: {number}</source>
        <translation>{which}: {number}</translation>
    </message>
    <message>
        <source>Only {which}: {number}</source>
        <translation>Tylko {which}: {number}</translation>
    </message>
    <message>
        <source>Nothing is logged in these three months, so nothing can be replayed.</source>
        <translation>Z&#xa0;tych trzech miesięcy nie ma wpisów, więc nie ma czego odtworzyć.</translation>
    </message>
    <message>
        <source>You would have kept {share}, and none of their usual contacts falls outside.</source>
        <translation>Na czas byłoby {share} odpowiedzi i&#xa0;żaden kontakt klienta nie wypadłby poza godzinami.</translation>
    </message>
    <message>
        <source>The log begins on {day}.</source>
        <translation>Dziennik zaczyna się {day}.</translation>
    </message>
    <message>
        <source>{due}, not answered yet</source>
        <translation>{due}, jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>{due}, answered {moment}</source>
        <translation>{due}, odpowiedź {moment}</translation>
    </message>
    <message>
        <source>Every answer of the last three months, as if these hours and answer times had held all the while. What one answer answered counts once, and so does what still waits after its time.</source>
        <translation>Wszystkie odpowiedzi z&#xa0;ostatnich trzech miesięcy, tak jakby te godziny i&#xa0;czasy odpowiedzi obowiązywały przez cały ten okres. Jedna odpowiedź na kilka wiadomości liczy się raz, podobnie to, co wciąż czeka po czasie.</translation>
    </message>
    <message>
        <source>Every contact of the last three months, as if these hours had held all the while; lines in a row are one. Your own days off, and hours that are open where the client lives, do not count.</source>
        <translation>Wszystkie kontakty z&#xa0;ostatnich trzech miesięcy, tak jakby te godziny obowiązywały przez cały ten okres; kilka wiadomości z&#xa0;rzędu to jeden kontakt. Nie liczą się Twoje dni wolne ani godziny otwarte według czasu klienta.</translation>
    </message>
    <message>
        <source>A share is told from {number} answers on.</source>
        <translation>Procent widać dopiero od {number} odpowiedzi.</translation>
    </message>
    <message>
        <source>No answer has a time here, so none can be late.</source>
        <translation>Odpowiedzi nie mają tu terminu, więc żadna nie może być po czasie.</translation>
    </message>
    <message>
        <source>None of their usual contacts falls outside.</source>
        <translation>Żaden kontakt klienta nie wypadłby poza godzinami.</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} z&#xa0;{whole}</translation>
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
        <translation>ta wersja</translation>
    </message>
    <message>
        <source>as painted</source>
        <translation>po zmianie</translation>
    </message>
    <message>
        <source>Answers past the time</source>
        <translation>Odpowiedzi po czasie</translation>
    </message>
    <message>
        <source>Contacts outside the hours</source>
        <translation>Kontakty poza godzinami</translation>
    </message>
    <message>
        <source>as it holds now</source>
        <translation>obecnie</translation>
    </message>
    <message>
        <source>Three months replayed</source>
        <translation>Trzy miesiące na nowo</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Odpowiedzi na czas</translation>
    </message>
    <message>
        <source>Shows the answers that come late</source>
        <translation>Pokazuje odpowiedzi po czasie</translation>
    </message>
    <message>
        <source>Contacts outside</source>
        <translation>Kontakty poza godzinami</translation>
    </message>
    <message>
        <source>Shows the contacts that fall outside</source>
        <translation>Pokazuje kontakty poza godzinami</translation>
    </message>
    <message>
        <source>Reading three months…</source>
        <translation>Odczytywanie trzech miesięcy…</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split this entry in two</source>
        <translation>Podziel ten wpis na dwa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>Set the cursor where the second one begins</source>
        <translation>Ustaw kursor tam, gdzie zaczyna się drugi</translation>
    </message>
    <message>
        <source>Time of the first</source>
        <translation>Godzina pierwszego</translation>
    </message>
    <message>
        <source>Time of the second</source>
        <translation>Godzina drugiego</translation>
    </message>
    <message>
        <source>On the first</source>
        <translation>Przy pierwszym</translation>
    </message>
    <message>
        <source>On the second</source>
        <translation>Przy drugim</translation>
    </message>
    <message>
        <source>On both</source>
        <translation>Przy obu</translation>
    </message>
    <message>
        <source>Each of the two needs some words.</source>
        <translation>Obie części muszą zawierać tekst.</translation>
    </message>
    <message>
        <source>Write the time as in 14:20.</source>
        <translation>Wpisz godzinę w&#xa0;takiej postaci: 14:20.</translation>
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
        <translation>{where}: {reason} może pobrać coś z&#xa0;zewnątrz; importować wolno tylko pliki leżące obok.</translation>
    </message>
    <message>
        <source>{where}: {reason} would run or fetch something in the client’s browser.</source>
        <translation>{where}: {reason} może coś uruchomić lub pobrać w&#xa0;przeglądarce klienta.</translation>
    </message>
    <message>
        <source>{where}: it took too long or too much memory, and was ended.</source>
        <translation>{where}: przerwano, bo trwało zbyt długo lub zajęło zbyt dużo pamięci.</translation>
    </message>
    <message>
        <source>{where}: it is a link or no plain file.</source>
        <translation>{where}: to dowiązanie lub inny nietypowy plik.</translation>
    </message>
    <message>
        <source>{where}: 256 KB and 60 files are the most.</source>
        <translation>{where}: najwyżej 256 KB i&#xa0;60 plików.</translation>
    </message>
    <message>
        <source>{where}: it cannot be read as text.</source>
        <translation>{where}: nie można odczytać jako tekstu.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, wiersz {line}</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>Garbo’s own template is used. {wrong}</source>
        <translation>Użyto wbudowanego szablonu. {wrong}</translation>
    </message>
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Przypomnij…</translation>
    </message>
    <message>
        <source>A day longer</source>
        <translation>O&#xa0;dzień dłużej</translation>
    </message>
    <message>
        <source>A day shorter</source>
        <translation>O&#xa0;dzień krócej</translation>
    </message>
    <message>
        <source>A day of its own…</source>
        <translation>Własny dzień…</translation>
    </message>
    <message>
        <source>Back on the day of the plan</source>
        <translation>Przywróć dzień z&#xa0;planu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mój</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Klienta</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Zrobione: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Znów otwarte: {title}</translation>
    </message>
    <message>
        <source>{title}: {days}</source>
        <translation>{title}: {days}</translation>
    </message>
    <message>
        <source>Renamed: {title}</source>
        <translation>Nowa nazwa: {title}</translation>
    </message>
    <message>
        <source>Another place: {title}</source>
        <translation>Nowa kolejność: {title}</translation>
    </message>
    <message>
        <source>On the day of the plan again: {title}</source>
        <translation>Znów według planu: {title}</translation>
    </message>
    <message>
        <source>Mine now: {title}</source>
        <translation>Teraz po mojej stronie: {title}</translation>
    </message>
    <message>
        <source>Theirs now: {title}</source>
        <translation>Teraz po stronie klienta: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Usunięto: {title}</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Dodano: {title}</translation>
    </message>
</context>
<context>
    <name>StepDaySheet</name>
    <message>
        <source>Set the day</source>
        <translation>Ustal dzień</translation>
    </message>
    <message>
        <source>It stays on this day, even when the goal moves; what comes before it is counted from it.</source>
        <translation>Krok pozostanie w&#xa0;tym dniu, nawet gdy cel się przesunie; wcześniejsze kroki liczą się od tego dnia.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
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
        <translation>Cel: {title}</translation>
    </message>
    <message>
        <source>day set by you</source>
        <translation>dzień ustalony przez Ciebie</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>przypomniano {day}</translation>
    </message>
</context>
<context>
    <name>StepPlanScreen</name>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Move the goal</source>
        <translation>Przesuń cel</translation>
    </message>
    <message>
        <source>More for this plan</source>
        <translation>Więcej dla tego planu</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Zmień zapas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>No steps yet: write the last one first, it ends on the goal day.</source>
        <translation>Nie ma jeszcze kroków: zacznij od ostatniego, kończy się w&#xa0;dniu celu.</translation>
    </message>
    <message>
        <source>Add a step behind the chosen one</source>
        <translation>Dodaj krok po wybranym</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nowy krok</translation>
    </message>
    <message>
        <source>The new step is: {whose}</source>
        <translation>Nowy krok: {whose}</translation>
    </message>
    <message>
        <source>Move the goal…</source>
        <translation>Przesuń cel…</translation>
    </message>
    <message>
        <source>Change the room…</source>
        <translation>Zmień zapas…</translation>
    </message>
    <message>
        <source>Shorten steps…</source>
        <translation>Skróć kroki…</translation>
    </message>
    <message>
        <source>Date the open steps anew</source>
        <translation>Wyznacz na nowo dni otwartych kroków</translation>
    </message>
    <message>
        <source>Rename the plan…</source>
        <translation>Zmień nazwę planu…</translation>
    </message>
    <message>
        <source>Print, save or copy…</source>
        <translation>Drukuj, zapisz, kopiuj…</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Zapisz jako szablon…</translation>
    </message>
    <message>
        <source>Remove the plan and its open steps</source>
        <translation>Usuń plan i&#xa0;jego otwarte kroki</translation>
    </message>
    <message>
        <source>Step: done, or open again</source>
        <translation>Krok: zrobione lub znów otwarte</translation>
    </message>
    <message>
        <source>Step: another title</source>
        <translation>Krok: zmień nazwę</translation>
    </message>
    <message>
        <source>Step: a working day longer or shorter</source>
        <translation>Krok: o&#xa0;dzień roboczy dłużej lub krócej</translation>
    </message>
    <message>
        <source>Step: earlier or later in the order</source>
        <translation>Krok: wcześniej lub później w&#xa0;kolejności</translation>
    </message>
    <message>
        <source>Step: mine or theirs</source>
        <translation>Krok: mój lub klienta</translation>
    </message>
    <message>
        <source>Step: a day of its own</source>
        <translation>Krok: własny dzień</translation>
    </message>
    <message>
        <source>Step: remind the client</source>
        <translation>Krok: przypomnij klientowi</translation>
    </message>
    <message>
        <source>Step: remove</source>
        <translation>Krok: usuń</translation>
    </message>
    <message>
        <source>New step: mine or theirs</source>
        <translation>Nowy krok: mój lub klienta</translation>
    </message>
    <message>
        <source>Dated anew: {title}</source>
        <translation>Nowe dni: {title}</translation>
    </message>
    <message>
        <source>Private now: {title}</source>
        <translation>Teraz prywatny: {title}</translation>
    </message>
    <message>
        <source>Shared now: {title}</source>
        <translation>Teraz wspólny: {title}</translation>
    </message>
    <message>
        <source>Plan removed: {title}</source>
        <translation>Usunięto plan: {title}</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>wspólny</translation>
    </message>
    <message>
        <source>private</source>
        <translation>prywatny</translation>
    </message>
    <message>
        <source>Goal: {day}</source>
        <translation>Cel: {day}</translation>
    </message>
    <message>
        <source>Remind {client}…</source>
        <translation>Przypomnij: {client}…</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>Skróć…</translation>
    </message>
    <message>
        <source>Hours, days off or the usual lateness have changed: these days would be others now.</source>
        <translation>Zmieniły się godziny, dni wolne lub zwykłe opóźnienia: te dni wypadłyby teraz inaczej.</translation>
    </message>
    <message>
        <source>Keep the plan private</source>
        <translation>Nie udostępniaj planu</translation>
    </message>
    <message>
        <source>Share the plan</source>
        <translation>Udostępnij plan</translation>
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
        <translation>Niezłe: jeszcze jedno słowo i&#xa0;będzie mocne.</translation>
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
    <name>Tags</name>
    <message>
        <source>asks for news</source>
        <translation>pyta o&#xa0;wieści</translation>
    </message>
    <message>
        <source>same question again</source>
        <translation>znów to samo pytanie</translation>
    </message>
    <message>
        <source>replaces a request</source>
        <translation>zmienia prośbę</translation>
    </message>
    <message>
        <source>alarmed tone</source>
        <translation>alarmujący ton</translation>
    </message>
    <message>
        <source>material came late</source>
        <translation>materiał po terminie</translation>
    </message>
    <message>
        <source>wrong data</source>
        <translation>błędne dane</translation>
    </message>
    <message>
        <source>wrong time or place</source>
        <translation>zły czas lub miejsce</translation>
    </message>
    <message>
        <source>access lost</source>
        <translation>utracony dostęp</translation>
    </message>
    <message>
        <source>asks to send again</source>
        <translation>prosi o&#xa0;ponowne wysłanie</translation>
    </message>
    <message>
        <source>asks for a number</source>
        <translation>prosi o&#xa0;numer</translation>
    </message>
    <message>
        <source>abusive</source>
        <translation>obraźliwe</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>podziękowanie</translation>
    </message>
    <message>
        <source>read from the text: {tags}?</source>
        <translation>odczytano z&#xa0;tekstu: {tags}?</translation>
    </message>
    <message>
        <source>text says: {tags}?</source>
        <translation>z&#xa0;tekstu: {tags}?</translation>
    </message>
    <message>
        <source>you said it is not: {tags}</source>
        <translation>według Ciebie nie: {tags}</translation>
    </message>
    <message>
        <source>Yes: {tag}</source>
        <translation>Tak: {tag}</translation>
    </message>
    <message>
        <source>No: {tag}</source>
        <translation>Nie: {tag}</translation>
    </message>
    <message>
        <source>Confirmed: {tag}</source>
        <translation>Potwierdzono: {tag}</translation>
    </message>
    <message>
        <source>Does not count: {tag}</source>
        <translation>Nie liczy się: {tag}</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Keep as a template</source>
        <translation>Zapisz jako szablon</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Titles, whose each step is and how long it takes are kept. No day, and nothing of {client}.</source>
        <translation>Zapisane zostaną nazwy kroków, czyje są i&#xa0;ile trwają. Bez dni i&#xa0;bez danych klienta: {client}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Newsletter, the short way</source>
        <translation>Newsletter, wersja krótka</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Template kept: {title}</source>
        <translation>Zapisano szablon: {title}</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message>
        <source>For the curious: Typst and Jinja2 files in {folder}. Yours: {files}</source>
        <translation>Dla ciekawych: pliki Typst i&#xa0;Jinja2 w&#xa0;folderze {folder}. Twoje: {files}</translation>
    </message>
    <message>
        <source>For the curious: pages, web pages and texts can be set from Typst and Jinja2 files of yours.</source>
        <translation>Dla ciekawych: dokumenty, strony internetowe i&#xa0;teksty można składać z&#xa0;własnych plików Typst i&#xa0;Jinja2.</translation>
    </message>
    <message>
        <source>Templates of your own</source>
        <translation>Własne szablony</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Sprawdź je</translation>
    </message>
    <message>
        <source>Every document can be set with them.</source>
        <translation>Da się z&#xa0;nich złożyć każdy dokument.</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>What Garbo is made with</source>
        <translation>Z&#xa0;czego powstało Garbo</translation>
    </message>
</context>
<context>
    <name>TightCard</name>
    <message>
        <source>Goal: {day}</source>
        <translation>Cel: {day}</translation>
    </message>
    <message>
        <source>Room: {days}</source>
        <translation>Zapas: {days}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>automatic</source>
        <translation>automatyczne</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>do: {name}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>od: {name}</translation>
    </message>
    <message>
        <source>This entry could not be read</source>
        <translation>Tego wpisu nie udało się odczytać</translation>
    </message>
    <message>
        <source>Its time is known; the rest is safe in the store.</source>
        <translation>Czas jest znany, a&#xa0;reszta jest bezpieczna w&#xa0;archiwum.</translation>
    </message>
    <message>
        <source>Call without an answer</source>
        <translation>Telefon bez odpowiedzi</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Nieodebrany telefon</translation>
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
        <translation>Usunięta wiadomość</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>Zdjęcie lub plik</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Bez tekstu</translation>
    </message>
    <message>
        <source>Promise made: {title}</source>
        <translation>Obietnica: {title}</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>poza godzinami</translation>
    </message>
    <message>
        <source>waits, no answer time agreed</source>
        <translation>czeka, nie uzgodniono czasu</translation>
    </message>
    <message>
        <source>still waiting?</source>
        <translation>nadal czeka?</translation>
    </message>
    <message>
        <source>answered in {duration}</source>
        <translation>odpowiedź w&#xa0;{duration}</translation>
    </message>
    <message>
        <source>called back in {duration}</source>
        <translation>oddzwoniono w&#xa0;{duration}</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>już odpowiedziano</translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation>odpowiedź zbędna</translation>
    </message>
    <message>
        <source>answered outside hours</source>
        <translation>odpowiedź poza godzinami</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>odpowiedź od razu</translation>
    </message>
    <message>
        <source>{answered}, late</source>
        <translation>{answered}, po czasie</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>do {time}</translation>
    </message>
    <message>
        <source>due {day} {time}</source>
        <translation>{day} do {time}</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Contact: open; where it waits, Enter again logs the answer</source>
        <translation>Kontakt: otwórz; gdy czeka, drugi Enter zapisuje odpowiedź</translation>
    </message>
    <message>
        <source>Contact: answered just now</source>
        <translation>Kontakt: odpowiedziano teraz</translation>
    </message>
    <message>
        <source>Contact: no answer needed</source>
        <translation>Kontakt: odpowiedź zbędna</translation>
    </message>
    <message>
        <source>Contact: answered elsewhere</source>
        <translation>Kontakt: już odpowiedziano</translation>
    </message>
    <message>
        <source>Contact: tags</source>
        <translation>Kontakt: etykiety</translation>
    </message>
    <message>
        <source>Contact: what is read from the text is so</source>
        <translation>Kontakt: etykieta z&#xa0;tekstu pasuje</translation>
    </message>
    <message>
        <source>Contact: what is read from the text is not so</source>
        <translation>Kontakt: etykieta z&#xa0;tekstu nie pasuje</translation>
    </message>
    <message>
        <source>Contact: make an instruction of it</source>
        <translation>Kontakt: zrób z&#xa0;tego wytyczną</translation>
    </message>
    <message>
        <source>Contact: make a promise of it</source>
        <translation>Kontakt: zrób z&#xa0;tego obietnicę</translation>
    </message>
    <message>
        <source>Contact: make a to-do of it</source>
        <translation>Kontakt: zrób z&#xa0;tego zadanie</translation>
    </message>
    <message>
        <source>Contact: delete</source>
        <translation>Kontakt: usuń</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Wszystkie kanały</translation>
    </message>
    <message>
        <source>Shown: {channel}</source>
        <translation>Widoczne: {channel}</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Szukaj w&#xa0;tekście (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Szukaj w&#xa0;tekście</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Wcześniejsze tygodnie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nic takiego nie ma.</translation>
    </message>
    <message>
        <source>The first contact goes here.</source>
        <translation>Tu pojawi się pierwszy kontakt.</translation>
    </message>
    <message>
        <source>{number} since {month}</source>
        <translation>{number} od {month}</translation>
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
        <source>Ask for: {title}</source>
        <translation>Poproś: {title}</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>teraz {time}</translation>
    </message>
    <message>
        <source>{messages}, first deadline {time}</source>
        <translation>{messages}, pierwszy termin {time}</translation>
    </message>
    <message>
        <source>Every message has its answer.</source>
        <translation>Każda wiadomość ma odpowiedź.</translation>
    </message>
    <message>
        <source>Next deadline: {name}, {when}</source>
        <translation>Najbliższy termin: {name}, {when}</translation>
    </message>
    <message>
        <source>done {when}</source>
        <translation>zrobione {when}</translation>
    </message>
    <message>
        <source>{knows} of {whom} told</source>
        <translation>przekazano {knows} z&#xa0;{whom}</translation>
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
        <translation>{duration} w&#xa0;godz. kontaktu</translation>
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
        <translation>u&#xa0;nich {time}</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Bez tekstu</translation>
    </message>
    <message>
        <source>New time: {title}</source>
        <translation>Nowy termin: {title}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Log</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Szukaj lub wydaj polecenie</translation>
    </message>
    <message>
        <source>The day at a look</source>
        <translation>Dzień w&#xa0;skrócie</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Czekają na mnie</translation>
    </message>
    <message>
        <source>Sorted by deadline in each client&apos;s hours</source>
        <translation>Według terminu, w&#xa0;godzinach każdego klienta</translation>
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
        <source>Tasks due</source>
        <translation>Zadania</translation>
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
        <source>Nothing promised today</source>
        <translation>Na dziś brak obietnic</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiuj wszystko</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Dodaj obietnicę</translation>
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
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Plan dnia</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Nobody waits for you</source>
        <translation>Nikt nie czeka</translation>
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
        <source>Paste a chat or a mail</source>
        <translation>Wklej czat lub mail</translation>
    </message>
    <message>
        <source>Copy what is to be told</source>
        <translation>Kopiuj sprawy do przekazania</translation>
    </message>
    <message>
        <source>Log an answer</source>
        <translation>Zapisz odpowiedź</translation>
    </message>
    <message>
        <source>Tick: kept, told or done</source>
        <translation>Odhacz: dotrzymane, przekazane, zrobione</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Inny termin</translation>
    </message>
    <message>
        <source>Set hours</source>
        <translation>Ustaw godziny</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Plan dnia</translation>
    </message>
    <message>
        <source>Answer logged: {name}</source>
        <translation>Zapisano odpowiedź: {name}</translation>
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
        <source>Done: {title}</source>
        <translation>Zrobione: {title}</translation>
    </message>
    <message>
        <source>Told: {title}</source>
        <translation>Przekazano: {title}</translation>
    </message>
    <message>
        <source>Copied: what is to be told, client by client</source>
        <translation>Skopiowano sprawy do przekazania, klient po kliencie</translation>
    </message>
</context>
<context>
    <name>TodoDialog</name>
    <message>
        <source>Edit to-do</source>
        <translation>Edytuj zadanie</translation>
    </message>
    <message>
        <source>New to-do</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Choose the autumn photo</source>
        <translation>Wybrać jesienne zdjęcie</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Czyje zadanie</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Bez listy</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Ile to zajmie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
</context>
<context>
    <name>Todos</name>
    <message>
        <source>Once</source>
        <translation>Jednorazowo</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Od poniedziałku do piątku</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Co dwa tygodnie</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Co miesiąc</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Co rok</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Według własnej reguły</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>moje</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>wspólna</translation>
    </message>
    <message>
        <source>private</source>
        <translation>prywatna</translation>
    </message>
    <message>
        <source>goal {day}</source>
        <translation>cel {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>done, tell them</source>
        <translation>zrobione, przekaż</translation>
    </message>
    <message>
        <source>told</source>
        <translation>przekazano</translation>
    </message>
</context>
<context>
    <name>TodosPanel</name>
    <message>
        <source>To-dos</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Nothing open on either side.</source>
        <translation>Brak otwartych zadań po obu stronach.</translation>
    </message>
    <message>
        <source>Add a to-do, with its day if it has one</source>
        <translation>Nowe zadanie i&#xa0;dzień</translation>
    </message>
    <message>
        <source>New to-do</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>To-do: done, or open again</source>
        <translation>Zadanie: zrobione lub znów otwarte</translation>
    </message>
    <message>
        <source>To-do: edit</source>
        <translation>Zadanie: edytuj</translation>
    </message>
    <message>
        <source>To-do: told</source>
        <translation>Zadanie: przekazano</translation>
    </message>
    <message>
        <source>To-do: later</source>
        <translation>Zadanie: później</translation>
    </message>
    <message>
        <source>To-do: on Monday to Sunday</source>
        <translation>Zadanie: od poniedziałku do niedzieli</translation>
    </message>
    <message>
        <source>To-do: came back with mistakes</source>
        <translation>Zadanie: do poprawy</translation>
    </message>
    <message>
        <source>New to-do: mine or theirs</source>
        <translation>Nowe zadanie: moje lub klienta</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Zmieniono: {title}</translation>
    </message>
    <message>
        <source>New time: {title}</source>
        <translation>Nowy termin: {title}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Told: {title}</source>
        <translation>Przekazano: {title}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Później…</translation>
    </message>
    <message>
        <source>Came back with mistakes: {title}</source>
        <translation>Do poprawy: {title}</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Do poprawy</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Zrobione: {title}</translation>
    </message>
    <message>
        <source>Done: {title} – tell them</source>
        <translation>Zrobione: {title} – przekaż</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Znów otwarte: {title}</translation>
    </message>
    <message>
        <source>{title}: {when}</source>
        <translation>{title}: {when}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Usunięto: {title}</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Dodano: {title}</translation>
    </message>
    <message>
        <source>The new one is: {whose}</source>
        <translation>Nowe zadanie: {whose}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Garbo</source>
        <translation>Otwórz Garbo</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Cofnięto: {step}</translation>
    </message>
    <message>
        <source>Made again: {step}</source>
        <translation>Ponowiono: {step}</translation>
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
        <source>Your clients are encrypted on this computer, and its keyring opens them.</source>
        <translation>Dane Twoich klientów są na tym komputerze zaszyfrowane, a&#xa0;otwiera je systemowy pęk kluczy.</translation>
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
    <message>
        <source>Choose the key file…</source>
        <translation>Wybierz plik klucza…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Wybierz plik klucza</translation>
    </message>
</context>
<context>
    <name>UsualParts</name>
    <message>
        <source>These parts as usual for {client}</source>
        <translation>Te części jako domyślne: {client}</translation>
    </message>
    <message>
        <source>The usual parts again</source>
        <translation>Przywróć domyślne części</translation>
    </message>
    <message>
        <source>These parts as usual for all clients</source>
        <translation>Te części jako domyślne: wszyscy klienci</translation>
    </message>
    <message>
        <source>{client} as all clients</source>
        <translation>{client}: jak u&#xa0;wszystkich klientów</translation>
    </message>
    <message>
        <source>Kept as usual: which parts stand on the page, and their order</source>
        <translation>Zapisano jako domyślne: części strony i&#xa0;ich kolejność</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>from {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
</context>
<context>
    <name>WeekBox</name>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Zeszły tydzień</translation>
    </message>
    <message>
        <source>{week} (sent)</source>
        <translation>{week} ✓</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Contact hours</source>
        <translation>Godziny kontaktu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>Copy {day} to all days</source>
        <translation>{day}: kopiuj na wszystkie dni</translation>
    </message>
    <message>
        <source>Copy {day} to Mon–Fri</source>
        <translation>{day}: kopiuj na pon.–pt.</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>{day}: zamknij</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>Opened: {hours}</source>
        <translation>Otwarte: {hours}</translation>
    </message>
    <message>
        <source>Closed: {hours}</source>
        <translation>Zamknięte: {hours}</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>The second sheet</source>
        <translation>Druga kartka</translation>
    </message>
    <message>
        <source>Take a second sheet of paper</source>
        <translation>Dodaj drugą kartkę</translation>
    </message>
    <message>
        <source>One sheet of paper only</source>
        <translation>Tylko jedna kartka</translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>{sent} of {all} sent</source>
        <translation>wysłane: {sent} z&#xa0;{all}</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Each one you add has a page of their week here.</source>
        <translation>Każdy dodany klient ma tu stronę swojego tygodnia.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>ze zmianami</translation>
    </message>
    <message>
        <source>Quiet week</source>
        <translation>Spokojny tydzień</translation>
    </message>
    <message>
        <source>can be left out</source>
        <translation>można pominąć</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>last one sent {when}</source>
        <translation>ostatnio wysłane: {when}</translation>
    </message>
</context>
<context>
    <name>WeeklyLines</name>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>W&#xa0;toku</translation>
    </message>
    <message>
        <source>Needed from them</source>
        <translation>Potrzebne od klienta</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>W&#xa0;przyszłym tygodniu</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Co obowiązuje</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Poświęcony czas</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Ostatnie zdanie</translation>
    </message>
    <message>
        <source>My hours next week</source>
        <translation>Moje godziny w&#xa0;przyszłym tygodniu</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>obietnica</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>to-do</source>
        <translation>zadanie</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>spotkanie</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>wytyczna</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Dzień świąteczny</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>na stronie</translation>
    </message>
    <message>
        <source>left off</source>
        <translation>poza stroną</translation>
    </message>
    <message>
        <source>Something personal to end with…</source>
        <translation>Coś od siebie na koniec…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} z&#xa0;{all}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>Changed below</source>
        <translation>Zmiana u&#xa0;źródła</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>does not apply any more</source>
        <translation>już nie obowiązuje</translation>
    </message>
    <message>
        <source>instead of {words}</source>
        <translation>zamiast {words}</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>przekazano {day}</translation>
    </message>
</context>
<context>
    <name>WeeklyScreen</name>
    <message>
        <source>Save the page as PDF</source>
        <translation>Zapisz stronę jako PDF</translation>
    </message>
    <message>
        <source>Mark as sent, and the next</source>
        <translation>Oznacz jako wysłane i&#xa0;przejdź dalej</translation>
    </message>
    <message>
        <source>Copy the page as text</source>
        <translation>Kopiuj stronę jako tekst</translation>
    </message>
    <message>
        <source>Prepare all pages of the week</source>
        <translation>Przygotuj wszystkie strony tygodnia</translation>
    </message>
    <message>
        <source>Pages that were sent</source>
        <translation>Wysłane strony</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Poprzedni klient</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Następny klient</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Podsumowania</translation>
    </message>
    <message>
        <source>Weekly summary</source>
        <translation>Podsumowanie</translation>
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
        <translation>W&#xa0;WhatsAppie wybierz „Eksportuj czat” i&#xa0;upuść plik w&#xa0;dowolnym miejscu tego okna: Garbo pokaże, kto czeka i&#xa0;do kiedy. Można też zacząć od nazwy. Nic nie opuszcza tego komputera.</translation>
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
        <translation>Kontakty według miesięcy</translation>
    </message>
    <message>
        <source>in hours</source>
        <translation>w&#xa0;godzinach</translation>
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
        <translation>{outside} z&#xa0;{whole} kontaktów poza godzinami</translation>
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
        <source>clients in it</source>
        <translation>klienci w&#xa0;pliku</translation>
    </message>
    <message>
        <source>other new entries</source>
        <translation>inne nowe wpisy</translation>
    </message>
    <message>
        <source>the same messages</source>
        <translation>te same wiadomości</translation>
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
        <translation>{month}: {inside} w&#xa0;godzinach, {outside} poza</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who was late?</source>
        <translation>Kto się spóźnił?</translation>
    </message>
    <message>
        <source>Who did not come?</source>
        <translation>Kto nie przyszedł?</translation>
    </message>
    <message>
        <source>Who called it off?</source>
        <translation>Kto odwołał?</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minuty spóźnienia</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>WhoIsWho</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
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
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoseForm</name>
    <message numerus="yes">
        <source>Move %n entry(s) to another client</source>
        <translation>
            <numerusform>Przenieś %n wpis do innego klienta</numerusform>
            <numerusform>Przenieś %n wpisy do innego klienta</numerusform>
            <numerusform>Przenieś %n wpisów do innego klienta</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Wybierz klienta</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Do którego klienta?</translation>
    </message>
</context>
<context>
    <name>WhoseLine</name>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Klienta</translation>
    </message>
    <message>
        <source>Whose it is (Ctrl+T)</source>
        <translation>Czyje (Ctrl+T)</translation>
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
        <translation>Wideo</translation>
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
        <translation>Ucięte w&#xa0;pliku</translation>
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
        <translation>Z&#xa0;datą w&#xa0;przyszłości</translation>
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
        <source>client not told</source>
        <translation>cofnięcie przekazania klientowi</translation>
    </message>
    <message>
        <source>days closed</source>
        <translation>dni wolne</translation>
    </message>
    <message>
        <source>new to-do</source>
        <translation>nowe zadanie</translation>
    </message>
    <message>
        <source>to-do changed</source>
        <translation>zmiana zadania</translation>
    </message>
    <message>
        <source>new time</source>
        <translation>nowy termin</translation>
    </message>
    <message>
        <source>to-do placed</source>
        <translation>zaplanowanie zadania</translation>
    </message>
    <message>
        <source>order of to-dos</source>
        <translation>kolejność zadań</translation>
    </message>
    <message>
        <source>back to place</source>
        <translation>powrót do zaplanowania</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>ponowne otwarcie</translation>
    </message>
    <message>
        <source>came back with mistakes</source>
        <translation>zwrot do poprawy</translation>
    </message>
    <message>
        <source>to-do removed</source>
        <translation>usunięcie zadania</translation>
    </message>
    <message>
        <source>new promise</source>
        <translation>nowa obietnica</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>dotrzymana obietnica</translation>
    </message>
    <message>
        <source>promise removed</source>
        <translation>usunięcie obietnicy</translation>
    </message>
    <message>
        <source>new list</source>
        <translation>nowa lista</translation>
    </message>
    <message>
        <source>list renamed</source>
        <translation>zmiana nazwy listy</translation>
    </message>
    <message>
        <source>list shared</source>
        <translation>udostępnienie listy</translation>
    </message>
    <message>
        <source>list kept private</source>
        <translation>lista prywatna</translation>
    </message>
    <message>
        <source>client’s reply taken in</source>
        <translation>przyjęcie odpowiedzi klienta</translation>
    </message>
    <message>
        <source>list removed</source>
        <translation>usunięcie listy</translation>
    </message>
    <message>
        <source>new step plan</source>
        <translation>nowy plan kroków</translation>
    </message>
    <message>
        <source>step plan dated anew</source>
        <translation>nowe dni w&#xa0;planie kroków</translation>
    </message>
    <message>
        <source>room in a step plan</source>
        <translation>zapas w&#xa0;planie kroków</translation>
    </message>
    <message>
        <source>steps shortened</source>
        <translation>skrócenie kroków</translation>
    </message>
    <message>
        <source>step plan removed</source>
        <translation>usunięcie planu kroków</translation>
    </message>
    <message>
        <source>goal moved</source>
        <translation>przesunięcie celu</translation>
    </message>
    <message>
        <source>new step</source>
        <translation>nowy krok</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>zmiana kroku</translation>
    </message>
    <message>
        <source>order of steps</source>
        <translation>kolejność kroków</translation>
    </message>
    <message>
        <source>step removed</source>
        <translation>usunięcie kroku</translation>
    </message>
    <message>
        <source>a day of its own for a step</source>
        <translation>własny dzień kroku</translation>
    </message>
    <message>
        <source>step back on the day of its plan</source>
        <translation>powrót kroku na dzień z&#xa0;planu</translation>
    </message>
    <message>
        <source>new template</source>
        <translation>nowy szablon</translation>
    </message>
    <message>
        <source>template removed</source>
        <translation>usunięcie szablonu</translation>
    </message>
    <message>
        <source>new appointment</source>
        <translation>nowe spotkanie</translation>
    </message>
    <message>
        <source>appointment changed</source>
        <translation>zmiana spotkania</translation>
    </message>
    <message>
        <source>appointment open again</source>
        <translation>spotkanie znów w&#xa0;planie</translation>
    </message>
    <message>
        <source>appointment kept</source>
        <translation>odbyte spotkanie</translation>
    </message>
    <message>
        <source>appointment late</source>
        <translation>spóźnienie na spotkanie</translation>
    </message>
    <message>
        <source>appointment missed</source>
        <translation>nieobecność na spotkaniu</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>odwołanie spotkania</translation>
    </message>
    <message>
        <source>appointment moved</source>
        <translation>przełożenie spotkania</translation>
    </message>
    <message>
        <source>appointment removed</source>
        <translation>usunięcie spotkania</translation>
    </message>
    <message>
        <source>new repeating appointment</source>
        <translation>nowe powtarzające się spotkanie</translation>
    </message>
    <message>
        <source>repeating appointment changed</source>
        <translation>zmiana powtarzającego się spotkania</translation>
    </message>
    <message>
        <source>repeating appointment moved</source>
        <translation>przełożenie powtarzającego się spotkania</translation>
    </message>
    <message>
        <source>repeating appointment removed</source>
        <translation>usunięcie powtarzającego się spotkania</translation>
    </message>
    <message>
        <source>time of your own</source>
        <translation>czas własny</translation>
    </message>
    <message>
        <source>client reminded</source>
        <translation>przypomnienie dla klienta</translation>
    </message>
    <message>
        <source>new instruction</source>
        <translation>nowa wytyczna</translation>
    </message>
    <message>
        <source>instruction changed</source>
        <translation>zmiana wytycznej</translation>
    </message>
    <message>
        <source>instruction replaced</source>
        <translation>zastąpienie wytycznej</translation>
    </message>
    <message>
        <source>instruction cancelled</source>
        <translation>wytyczna już nieaktualna</translation>
    </message>
    <message>
        <source>instruction removed</source>
        <translation>usunięcie wytycznej</translation>
    </message>
    <message>
        <source>remind me Monday</source>
        <translation>przypomnienie w&#xa0;pon.</translation>
    </message>
    <message>
        <source>not how I see it</source>
        <translation>„widzę to inaczej”</translation>
    </message>
    <message>
        <source>choice taken back</source>
        <translation>cofnięcie wyboru</translation>
    </message>
    <message>
        <source>idea taken up</source>
        <translation>pomysł jako zadanie</translation>
    </message>
    <message>
        <source>pasted lines</source>
        <translation>wklejone wpisy</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>nowy wpis</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>poprawka</translation>
    </message>
    <message>
        <source>entry deleted</source>
        <translation>usunięcie wpisu</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etykieta</translation>
    </message>
    <message>
        <source>tag taken off</source>
        <translation>usunięcie etykiety</translation>
    </message>
    <message>
        <source>entries joined</source>
        <translation>połączenie wpisów</translation>
    </message>
    <message>
        <source>entry split</source>
        <translation>podział wpisu</translation>
    </message>
    <message>
        <source>moved to another client</source>
        <translation>przeniesienie do innego klienta</translation>
    </message>
    <message>
        <source>tag confirmed</source>
        <translation>potwierdzenie etykiety</translation>
    </message>
    <message>
        <source>tag refused</source>
        <translation>odrzucenie etykiety</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>zmiana danych klienta</translation>
    </message>
    <message>
        <source>client pinned</source>
        <translation>przypięcie klienta</translation>
    </message>
    <message>
        <source>client unpinned</source>
        <translation>odpięcie klienta</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nowa osoba</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>zmiana danych osoby</translation>
    </message>
    <message>
        <source>person removed</source>
        <translation>usunięcie osoby</translation>
    </message>
    <message>
        <source>order of people</source>
        <translation>kolejność osób</translation>
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
        <source>agreement changed</source>
        <translation>zmiana ustaleń</translation>
    </message>
    <message>
        <source>agreement removed</source>
        <translation>usunięcie ustaleń</translation>
    </message>
    <message>
        <source>weekly page changed</source>
        <translation>zmiana strony tygodnia</translation>
    </message>
    <message>
        <source>marked as sent</source>
        <translation>oznaczenie jako wysłane</translation>
    </message>
    <message>
        <source>usual parts of the weekly page</source>
        <translation>domyślne części strony tygodnia</translation>
    </message>
    <message>
        <source>look of your documents</source>
        <translation>wygląd dokumentów</translation>
    </message>
    <message>
        <source>not sent after all</source>
        <translation>jednak niewysłane</translation>
    </message>
    <message>
        <source>closed for today</source>
        <translation>zamknięcie na dziś</translation>
    </message>
    <message>
        <source>open half an hour longer</source>
        <translation>pół godziny dłużej</translation>
    </message>
    <message>
        <source>hours as usual</source>
        <translation>zwykłe godziny</translation>
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
<context>
    <name>You</name>
    <message>
        <source>First, about you</source>
        <translation>Najpierw o&#xa0;Tobie</translation>
    </message>
    <message>
        <source>A passphrase opens Garbo on this computer. Nobody else has it, and nobody can send it to you again.</source>
        <translation>Hasło otwiera Garbo na tym komputerze. Nie zna go nikt inny i&#xa0;nikt nie prześle Ci go ponownie.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i&#xa0;nazwisko</translation>
    </message>
    <message>
        <source>As it stands in your chats, so that Garbo knows which lines are yours.</source>
        <translation>Tak jak w&#xa0;Twoich czatach, żeby Garbo wiedziało, które wiadomości są Twoje.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens Garbo: nothing to remember.</source>
        <translation>Systemowy pęk kluczy otwiera Garbo: niczego nie trzeba pamiętać.</translation>
    </message>
    <message>
        <source>Next: your hours</source>
        <translation>Dalej: Twoje godziny</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>Mam kopię zapasową…</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i&#xa0;nazwisko</translation>
    </message>
    <message>
        <source>Your names in chats</source>
        <translation>Twoje nazwy w&#xa0;czatach</translation>
    </message>
    <message>
        <source>Garbo learns them with each import; commas between.</source>
        <translation>Garbo zapamiętuje je przy każdym imporcie; oddzielaj przecinkami.</translation>
    </message>
    <message>
        <source>Language of Garbo</source>
        <translation>Język Garbo</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Twoja strefa czasowa</translation>
    </message>
</context>
</TS>
