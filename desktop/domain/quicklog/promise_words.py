"""Words of a promise, of what the client will do, and of waiting, in three languages."""

from __future__ import annotations

from desktop.domain.quicklog.phrases import only, words_in
from desktop.domain.quicklog.tokens import folded

I_WILL = only(
    "i'll, i will, we'll, we will, i'm going to, i am going to, i shall, we shall, we're going to, im going to"
)
I_WILL_NOT = only(
    """
    i won't, we won't, i will not, we will not, i'll not, i shall not, i'm not going to, i am not going to, i wont
    won't, wont, will not, i will never, i'll never
    """
)
OTHERS = words_in("he she they it you who that this everyone everybody someone somebody nobody it's there")
OTHERS_WILL = only("he'll, she'll, they'll, it'll, you'll, that'll, who'll, there'll")

BARE = only(
    """
    call, call back, check, send, answer, confirm, reply, get back, write back, ring back, phone back
    answer back, recall
    """
)
"""English verbs that promise where a piece begins with them."""
COUNTED = words_in("send check confirm mando wysle przesle sprawdze invio controllo confermo potwierdze podesle")
"""A number after these may count things: send 3 photos."""
OPENERS = words_in("and then e poi i potem oraz to please also so ed ok okay now anche must")

LINKS = words_in("and then e poi i potem oraz ed so quindi więc but ma ale a")
"""Before a promise in the middle of a piece these only join it."""

ARTICLES = words_in(
    """
    il un uno del dello al allo dal nel sul col questo quel quello suo mio nostro ogni primo ultimo nuovo i
    di a ad da in con su per tra fra dopo senza prima verso l'
    """
) - {"l"}
NOUN_WITH_L = words_in("invio")
CLITICS = words_in("mi ti lo la li le gli ci vi ne glielo gliela glieli gliele gliene te ve me l io noi ja my")
POLISH_CLITICS = words_in("mu jej im go ją ich jemu jej to się już jeszcze teraz zaraz wam ci ja my wszystko")

_ARE = """
chiam richiam ritelefon mand rimand controll ricontroll conferm riconferm invi inoltr verific prepar ricontatt avvis
"""
_ERE = "rispond scriv riscriv chied"


def _are(stem: str) -> tuple[list[str], list[str]]:
    soft = stem + "h" if stem[-1] in "cg" else stem
    future = soft + "er"
    plural = stem if stem.endswith("i") else soft + "i"
    if stem.endswith("i"):
        future = stem + "er"
    first = [stem + "o", plural + "amo", future + "ò", future + "emo", future + "o'"]
    third = [stem + "a", stem + "ano", future + "à", future + "anno"]
    return first, third


def _ere(stem: str) -> tuple[list[str], list[str]]:
    first = [stem + "o", stem + "iamo", stem + "erò", stem + "eremo"]
    return first, [stem + "e", stem + "ono", stem + "erà", stem + "eranno"]


def _italian() -> tuple[frozenset[str], frozenset[str]]:
    first: list[str] = ["spedisco", "spediamo", "spedirò", "spediremo", "dico", "dirò", "diremo", "telefonerò"]
    third: list[str] = ["spedisce", "spediscono", "spedirà", "spediranno", "dirà", "diranno", "telefona", "telefonerà"]
    for stems, bend in ((_ARE, _are), (_ERE, _ere)):
        for stem in stems.split():
            mine, theirs = bend(stem)
            first += mine
            third += theirs
    keep = frozenset({"avviso", "chiede", "chiedono"})
    return frozenset(map(folded, first)) - keep, frozenset(map(folded, third)) - keep


ITALIAN_FIRST, ITALIAN_THIRD = _italian()
ITALIAN_AFTER_CLITIC = words_in("telefono avviso")
"""Nouns too: a verb only after a pronoun (le telefono)."""
LET_KNOW = only("faccio sapere, facciamo sapere, farò sapere, faremo sapere, faccio avere, farò avere")
THEY_LET_KNOW = only("fa sapere, fanno sapere, farà sapere, faranno sapere, fa avere, farà avere")

_POLISH = """
oddzwonię oddzwonimy oddzwoni oddzwonią
zadzwonię zadzwonimy zadzwoni zadzwonią
przedzwonię przedzwonimy przedzwoni przedzwonią
odpiszę odpiszemy odpisze odpiszą
napiszę napiszemy napisze napiszą
dopiszę dopiszemy dopisze dopiszą
wyślę wyślemy wyśle wyślą
prześlę prześlemy prześle prześlą
podeślę podeślemy podeśle podeślą
odeślę odeślemy odeśle odeślą
doślę doślemy dośle doślą
roześlę roześlemy roześle roześlą
sprawdzę sprawdzimy sprawdzi sprawdzą
potwierdzę potwierdzimy potwierdzi potwierdzą
przekażę przekażemy przekaże przekażą
odpowiem odpowiemy odpowie odpowiedzą
powiem powiemy powie powiedzą
zapytam zapytamy zapyta zapytają
spytam spytamy spyta spytają
dopytam dopytamy dopyta dopytają
przygotuję przygotujemy przygotuje przygotują
załatwię załatwimy załatwi załatwią
oddzwaniam oddzwaniamy oddzwania oddzwaniają
odpisuję odpisujemy odpisuje odpisują
wysyłam wysyłamy wysyła wysyłają
przesyłam przesyłamy przesyła przesyłają
sprawdzam sprawdzamy sprawdza sprawdzają
potwierdzam potwierdzamy potwierdza potwierdzają
przekazuję przekazujemy przekazuje przekazują
odpowiadam odpowiadamy odpowiada odpowiadają
"""
_ROWS = [row.split() for row in _POLISH.split("\n") if row]
POLISH_FIRST = frozenset(folded(word) for row in _ROWS for word in row[:2]) | words_in("dzwonię dzwonimy piszę piszemy")
POLISH_THIRD = {folded(word): word for row in _ROWS for word in row[2:]} | {
    folded(word): word for word in ("przyśle", "przyślą", "przysyła", "dzwoni", "dzwonią", "pisze", "piszą")
}
"""Folded form to the form as it is spelt."""
POLISH_ONLY_FIRST = frozenset({"przyślę", "przyślemy"})
"""Without its accents this is what the client will send."""

I_LET = words_in("dam damy daję dajemy")
THEY_LET = words_in("da dadzą daje dają")
KNOW = words_in("znać")
WILL_BE = words_in("będę będziemy")
POLISH_IMPERFECTIVE = words_in("dzwonić dzwoniła dzwonił pisać pisała pisał wysyłać sprawdzać odpisywać oddzwaniać")

WAITS = only(
    """
    waiting for, waiting on, wait for, i wait for, i'm waiting for, i am waiting for, we're waiting for, we wait for
    still waiting for, i'm waiting on, awaiting
    aspetto, aspettiamo, sto aspettando, in attesa di, in attesa della, in attesa del, in attesa, resto in attesa
    czekam na, czekamy na, czekam, czekamy, czekam aż, oczekuję na, oczekujemy na, w oczekiwaniu na
    """
)
WAIT_NOUNS = words_in("aspetto")
"""l'aspetto grafico is how something looks."""

HE_OR_SHE = words_in("lei lui loro essi ona on oni one she he they pani pan państwo")
