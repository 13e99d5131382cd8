"""Common words of three languages that are never a misspelt name, and words that firms share."""

from __future__ import annotations

from desktop.domain.quicklog.phrases import words_in

FIRM_WORDS = words_in(
    """
    studio studia studiem casa atelier officina ditta agenzia bar hotel negozio bottega centro gruppo società salone
    scuola azienda impresa ristorante trattoria pizzeria libreria farmacia galleria villa bistrot caffè panificio
    shop company firm group office studios agency school store salon restaurant house home the and of sons
    firma biuro sklep salon spółka zakład pracownia gabinet kancelaria szkoła dom agencja hurtownia restauracja
    srl srls snc sas spa ltd llc inc gmbh sp zoo oo co di del della dei e da de la il lo le i
    """
)
"""Not enough to find a client by, where the name has a word of its own."""

COMMON = words_in(
    """
    hanno anno lui luci luce uno olio uomo ferro ferie ferma fermi
    fermo firma forme ricca ricco ricche mica marche marchio marzo marcia parco
    arco barca carica banca bianca bianco bianche anni nonna panna panni panno danno vanno
    fanno sanno terre terra vorrei
    casa case caso cosa cose cassa

    about after again also another any are back bank been before best black blank both but can card cards care
    case cases change check clear close come cost could data date dear does done down each else even every fact
    file files find fine firm first five form from full gave get give gone good got great had hand has have hear
    her here him his home hope hour house how idea inch into invoice item its join just keep kind know last late
    later left less let letter life like line link list little live logo long look lost lot lots love made mail make
    many march mark market may mean mine more most move much must name near need never new next nice nobody note
    notes now offer office once one only open order other our out over own page paid part past pay paper people
    per phone photo photos piece place plan please point post price print proof quick quite rate read ready
    really rest rich rice right room same save saw say see seen send sent set several she ship shop short should show
    sign since site size some soon sorry sort stay still stop such sure take talk team tell text than thank
    thanks that the their them then there they thing think this those time title told too town trip try
    turn two type under until upon use used very visit wait walk want was way week well went were what when
    where which while who whole why will wish with without word words work would write wrong yes yet you your
    sorry carry worry hurry terms term

    abbiamo alla alle allora altra altre altri altro anche ancora appena appunto aria arrivo avere avuto basta bene
    bella bello bolla bolle bozza breve buona buono busta cambio capo carta carte cento certo che chi chiara chiave
    chiavi chiesto chiuso circa cliente come con conto contro copia corso così costo crea cui dalla dati dato deve
    dello dentro detto dice dire dopo dove due ecco entro era essere esse fare fatto fattura filo fine foglio
    fondo forma foto fra frase fuori gara gente già giorno giro gran grande grazie gruppo idea ieri incontro
    indirizzo inizio invio lato lavoro leggo lettera libro lista listino logo loro luna lunga lungo luogo mai male
    manca mano meglio meno mese mesi messa metà mezzo mia mie miei mio modo molta molto mondo nella nelle nessuno
    niente noi nome nomi non nostra nostro nota note nulla nuova nuove nuovi nuovo numero oggi ogni oltre ora ordine
    ore parte pausa per perché perciò pezzo piano più poca poche pochi poco poi porta posta posto prezzi prezzo
    prima primo pronto prova qua quale quando quanto quasi quella quello questa questo qui rete ricevuta riga
    rischio ritardo sala saldo scarpe scelta scorso sconto scritto sede sempre senza serve sia sino sito solo
    sono sopra sotto spesa stampa stata stato stessa stesso storia strada sua subito sue suo suoi tanto tempo testo
    tipo tolto tutta tutte tutti tutto una urgente usato vale vari verso via vista visto vita viva voce voglia volta
    vuole zona

    albo ale ani bank bardzo bez będzie był była było były cała całość cena ceny chce chyba ciągle coś czas czek cześć
    czy czyli dach dane dla dnia dniu dobra dobrze dokument dom dopiero dość druk druga dużo dwa dziś dziękuję
    faktura faktury firmy forma gdy gdzie głos gotowe grupa ile inna inne inny jak jaka jakie jako jaki jasne jej jest
    jeszcze jeśli już kartka każdy kiedy klient klucze koniec kopia korekta koszt kto która które który kwota ktoś
    lato lecz lekarz lista listy logo lub ładny ma mail mają mało mam marka marki marzec masz mniej może można mój
    moja moje nad nam nami nas nasz nawet nic nich niego nią niej nim nowa nowe nowy numer oba oferta okno ona one oni
    oraz pan pani panna para pasuje plan pod podpis pokaz pomoc potem praca prawie projekt proszę prośba próbka przed
    przy raz raczej razem rok rzecz samo sama sam są się sklep słowo spis sprawa sprawy strona swoje swój tak taka
    takie taki tam tekst ten termin też tego temat tło trzeba tu tylko tym umowa umowy uwaga uwagi wanna ważne
    więcej wiem wolne wszystko wtedy wzór zamówienie zapas zawsze zaraz zdjęcia zdjęcie zgoda zmiana zmiany znów
    zwrot zwroty żaden że żeby
    """
)
"""Near to names, or so common that they are what they say."""
