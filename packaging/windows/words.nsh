; What Garbo's installer says, in three languages; the rest is said by NSIS.

LangString about ${LANG_ENGLISH} "Garbo is installed for you alone, without administrator rights. What you write stays on this computer. A version that is already here is replaced, and your data are kept."
LangString about ${LANG_ITALIAN} "Garbo viene installato solo per te, senza diritti di amministratore. Quello che scrivi resta su questo computer. Una versione già presente viene sostituita e i tuoi dati restano."
LangString about ${LANG_POLISH} "Garbo zostanie zainstalowane tylko dla Ciebie, bez uprawnień administratora. To, co zapisujesz, pozostaje na tym komputerze. Zainstalowana już wersja zostanie zastąpiona, a Twoje dane pozostaną."

LangString installed ${LANG_ENGLISH} "Garbo is installed. You find it in the Start menu."
LangString installed ${LANG_ITALIAN} "Garbo è installato. Lo trovi nel menu Start."
LangString installed ${LANG_POLISH} "Garbo jest zainstalowane. Znajdziesz je w menu Start."

LangString open ${LANG_ENGLISH} "Garbo is open. Close it, then try again."
LangString open ${LANG_ITALIAN} "Garbo è aperto. Chiudilo, poi riprova."
LangString open ${LANG_POLISH} "Garbo jest otwarte. Zamknij je i spróbuj ponownie."

LangString only64 ${LANG_ENGLISH} "Garbo needs a 64-bit Windows."
LangString only64 ${LANG_ITALIAN} "Garbo richiede Windows a 64 bit."
LangString only64 ${LANG_POLISH} "Garbo wymaga 64-bitowego systemu Windows."

LangString portfolio ${LANG_ENGLISH} "Garbo portfolio"
LangString portfolio ${LANG_ITALIAN} "Portfolio di Garbo"
LangString portfolio ${LANG_POLISH} "Plik portfolio Garbo"

LangString dataTitle ${LANG_ENGLISH} "Your data"
LangString dataTitle ${LANG_ITALIAN} "I tuoi dati"
LangString dataTitle ${LANG_POLISH} "Twoje dane"

LangString dataSubtitle ${LANG_ENGLISH} "The program goes. Your data stay, unless you say otherwise."
LangString dataSubtitle ${LANG_ITALIAN} "Il programma viene rimosso. I tuoi dati restano, se non scegli altrimenti."
LangString dataSubtitle ${LANG_POLISH} "Program zostanie usunięty. Twoje dane zostaną, chyba że zdecydujesz inaczej."

LangString dataStay ${LANG_ENGLISH} "Your clients, your log and your backups stay in this folder, so that they are there when you install Garbo again:"
LangString dataStay ${LANG_ITALIAN} "I tuoi clienti, il registro e i backup restano in questa cartella, così li ritrovi se installi di nuovo Garbo:"
LangString dataStay ${LANG_POLISH} "Klienci, dziennik i kopie zapasowe pozostaną w tym folderze i będą na miejscu po ponownej instalacji Garbo:"

LangString dataGo ${LANG_ENGLISH} "Delete my data and backups as well"
LangString dataGo ${LANG_ITALIAN} "Elimina anche i miei dati e i backup"
LangString dataGo ${LANG_POLISH} "Usuń także moje dane i kopie zapasowe"

LangString dataSure ${LANG_ENGLISH} "This cannot be undone. Delete all clients, the log and the backups in this folder?"
LangString dataSure ${LANG_ITALIAN} "Non si può annullare. Eliminare tutti i clienti, il registro e i backup in questa cartella?"
LangString dataSure ${LANG_POLISH} "Tego nie można cofnąć. Usunąć wszystkich klientów, dziennik i kopie zapasowe z tego folderu?"
