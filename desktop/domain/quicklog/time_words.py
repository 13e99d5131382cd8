"""Words of time in three languages: units, days, parts of a day, what leads them in."""

from __future__ import annotations

from enum import Enum

from desktop.domain.quicklog.phrases import Phrases, meaning, only, words_in
from desktop.domain.quicklog.tokens import folded


class Part(Enum):
    """A part of the day, and the hour it stands for where none is said."""

    MORNING = 9
    NOON = 12
    AFTERNOON = 15
    EVENING = 20
    NIGHT = 22


MINUTES = words_in("min mins minute minutes m minuto minuti minut minuta minutę minuty minutka minutkę minutki")
HOURS = words_in("h hr hrs hour hours ora ore oretta orette godzina godzinę godziny godzin godzinie godzinkę godzinka")
DAYS = words_in("day days giorno giorni gg dzień dni dniach")
WEEKS = words_in("week weeks settimana settimane tydzień tygodnie tygodni")

LENGTHS: Phrases[int] = Phrases(
    meaning(
        {
            15: """quarter of an hour, a quarter of an hour, quarter hour, a quarter hour, quarter of hour
                un quarto d'ora, quarto d'ora, un quarto di ora, quartino d'ora, un quarticello d'ora
                kwadrans, kwadransa, kwadransik, jeden kwadrans, kwadrans godziny""",
            30: """half an hour, half hour, a half hour, a half an hour, half of an hour
                mezz'ora, mezzora, mezza ora, una mezz'ora, una mezzora, mezz'oretta, una mezz'oretta
                pół godziny, pół godzinki, półgodziny, pół godz, pół h, dwa kwadranse""",
            45: """three quarters of an hour, three quarter of an hour, three-quarters of an hour, 3 quarters of an hour
                tre quarti d'ora, tre quarti di ora, 3 quarti d'ora, trzy kwadranse, 3 kwadranse, trzech kwadransów""",
            60: """an hour, a full hour, un'ora, una ora, un'oretta, una oretta
                godzina, godzinę, godzinkę, godzinka, jedną godzinę, godziny""",
            75: """an hour and a quarter, hour and a quarter, one hour and a quarter
                un'ora e un quarto, una ora e un quarto, un'ora e quarto
                godzina i kwadrans, godzinę i kwadrans, godziny i kwadransa""",
            90: """an hour and a half, hour and a half, one hour and a half, one and a half hours, one and a half hour
                a hour and a half, 1 and a half hours, 1 hour and a half
                un'ora e mezza, un'ora e mezzo, una ora e mezza, una ora e mezzo, un'oretta e mezza, ora e mezza
                1 ora e mezza, 1 ora e mezzo
                półtorej godziny, półtora godziny, półtorej h, półtorej godzinki, półtorej godz, godzinę i pół""",
            105: "an hour and three quarters, un'ora e tre quarti, godzina i trzy kwadranse, godzinę i trzy kwadranse",
            1: "a minute, un minuto, un minutino, minutę, minutkę, minutka, jedną minutę",
        }
    )
)
"""Lengths that are one phrase, in minutes."""

HALVES: Phrases[int] = Phrases(
    meaning({30: "and a half, e mezza, e mezzo, i pół, i pol", 15: "and a quarter, e un quarto, i kwadrans"})
)
"""What may follow a number of hours, in minutes."""

AGO = words_in("ago fa temu")
AHEAD = only("in, fra, tra, za, within, entro, w ciągu, in about")
ABOUT = words_in("about circa około okolo roughly ca approx")

DAY_OFFSETS: Phrases[int] = Phrases(
    meaning(
        {
            0: "today, oggi, dziś, dzisiaj, dzis",
            -1: "yesterday, ieri, wczoraj",
            1: "tomorrow, domani, jutro, jutra, tmrw, tomorow, tommorow, tommorrow, jutrze, jutrem",
            -2: """the day before yesterday, day before yesterday, l'altro ieri, altro ieri, l'altroieri, altroieri
                ieri l'altro, avantieri, avant'ieri, przedwczoraj, onegdaj""",
            2: "the day after tomorrow, day after tomorrow, dopodomani, domani l'altro, pojutrze, pojutrza",
        }
    )
)

_WEEKDAYS = (
    "monday mondays lunedì poniedziałek poniedziałku poniedziałkiem poniedziałki",
    "tuesday tuesdays martedì wtorek wtorku wtorkiem wtorki",
    "wednesday wednesdays mercoledì środa środę środy środą środzie",
    "thursday thursdays giovedì czwartek czwartku czwartkiem czwartki",
    "friday fridays venerdì piątek piątku piątkiem piątki",
    "saturday saturdays sabato sobota sobotę soboty sobotą sobocie",
    "sunday sundays domenica niedziela niedzielę niedzieli niedzielą",
)
_SHORT = (
    "mon lun pon",
    "tue tues wt",
    "wed mer",
    "thu thur thurs gio czw",
    "fri ven pt pia",
    "sat sab sob",
    "",
)
_SHORT_AND_RISKY = ("pn", "mar", "sr śro", "", "pi", "", "sun dom nd ndz niedz")
"""Also words of their own: taken only where nothing but a date is written."""


def _by_word(rows: tuple[str, ...]) -> dict[str, int]:
    return {folded(word): day for day, row in enumerate(rows) for word in row.split()}


WEEKDAYS = _by_word(_WEEKDAYS)
SHORT_WEEKDAYS = _by_word(_SHORT)
RISKY_WEEKDAYS = _by_word(_SHORT_AND_RISKY)

LEADS_DAY = only("""
    on, on the, the, il, di, lo, nel, w, we, na, in, per, for, od, this, questo, questa, ten, tę, w ten
    w tę, w najbliższy, w najbliższą, da, from, z, ze, dal, del, dello, di questo, w dniu, nella
    nel giorno di
""")
TURNS: Phrases[int] = Phrases(
    meaning(
        {
            -1: """last, past, scorso, scorsa, passato, passata, ultimo, ultima, zeszły, zeszłą, zeszłego, zeszła
                ubiegły, ubiegłą, ubiegłego, ostatni, ostatnią, miniony, minioną, poprzedni, poprzednią""",
            1: """next, coming, this coming, prossimo, prossima, przyszły, przyszłą, przyszłego, następny, następną
                najbliższy, najbliższą, najbliższego, kolejny, kolejną, w przyszły, w przyszłą, w następny""",
        }
    )
)

BY = only("""
    by, by the, until, till, no later than, entro, entro il, entro la, entro l', entro le
    entro e non oltre, do, najpóźniej do, najpóźniej, at the latest by, by this, entro questo
    entro questa, entro lo, do godziny, do godz, by about, non oltre, non oltre il, non oltre le
    by no later than, entro ore, entro le ore
""")

LEADS_HOUR: Phrases[bool] = Phrases(
    meaning(
        {
            True: """at, at about, at around, at exactly, alle, alle ore, ore, le ore, verso le, per le, dopo le
                prima delle, intorno alle, circa alle, all', verso l', l'
                o, o godzinie, o godz, około godziny, koło godziny, na godzinę, godz, godzina, po godzinie
                przed godziną, do godziny, do godz""",
            False: "na, po, od, przed, około, koło",
        }
    )
)
"""What makes the number after it an hour; false: only one named as hours are in Polish (na dziesiątą)."""

PARTS: Phrases[tuple[Part, int | None]] = Phrases(
    meaning(
        {
            (
                Part.MORNING,
                None,
            ): """morning, in the morning, mornings, mattina, la mattina, di mattina, mattino
                al mattino, del mattino, in mattinata, mattinata, nella mattinata, di mattino, della mattina
                la mattinata, rano, z rana, od rana, rankiem, ranka, ranek, nad ranem, przed południem, przedpołudniem
                the morning""",
            (Part.MORNING, 0): """this morning, stamattina, stamane, stamani, questa mattina, sta mattina, dziś rano
                dzisiaj rano, tego ranka""",
            (Part.NOON, None): """noon, at noon, midday, at midday, mezzogiorno, a mezzogiorno, di mezzogiorno
                w południe, południe, południa, południem, the noon, at the noon""",
            (Part.AFTERNOON, None): """afternoon, in the afternoon, pomeriggio, nel pomeriggio, di pomeriggio
                del pomeriggio, il pomeriggio, nel primo pomeriggio, dopopranzo, the afternoon
                po południu, popołudniu, popołudniem, popołudnie, popołudnia, po poludniu""",
            (Part.AFTERNOON, 0): "this afternoon, questo pomeriggio, sto pomeriggio, dziś po południu",
            (Part.EVENING, None): """evening, in the evening, sera, di sera, la sera, in serata, serata, della sera
                alla sera, nella serata, wieczór, wieczorem, wieczora, wieczorami, wieczorkiem, the evening""",
            (Part.EVENING, 0): """this evening, tonight, stasera, questa sera, sta sera, dziś wieczorem
                dzisiaj wieczorem, dziś wieczór""",
            (Part.EVENING, -1): "last night, last evening, ieri sera, iersera, yesterday evening, yesterday night",
            (Part.NIGHT, None): "at night, di notte, w nocy, nocą, della notte",
        }
    )
)
"""A part of the day, and the day where the word says that too."""

NOW = only("""
    now, just now, right now, adesso, ora ora, proprio ora, proprio adesso, poco fa, teraz, przed chwilą
    właśnie teraz, a moment ago, un attimo fa, un momento fa, chwilę temu
""")

END_OF_DAY = only("the end of the day, end of the day, end of day, eod, fine giornata, fine giorno, końca dnia")

AM = only("am, a.m")
PM = only("pm, p.m")
OCLOCK = only("o'clock, oclock, in punto, sharp, równo, circa, h")

AFTER_HOUR: Phrases[int] = Phrases(
    meaning({30: "e mezza, e mezzo, e 30, e trenta", 15: "e un quarto, e quarto, i kwadrans", 45: "e tre quarti",
             -15: "meno un quarto, meno quarto"})
)  # fmt: skip
"""Minutes said after their hour."""

BEFORE_HOUR: Phrases[int] = Phrases(
    meaning(
        {
            30: "half past, half after, a half past",
            15: "quarter past, a quarter past, quarter after, a quarter after, kwadrans po, un quarto dopo le",
            -15: """quarter to, a quarter to, quarter till, quarter before, a quarter before, quarter of, za kwadrans
                kwadrans przed, un quarto alle, un quarto all', un quarto prima delle""",
            -30: "wpół do, w pół do, pół do, o wpół do, na wpół do",
            45: "trzy kwadranse po",
        }
    )
)
"""Minutes said before their hour."""

PAST = words_in("past after po dopo")

MONTHS = {
    folded(word): month
    for month, row in enumerate(
        (
            "january jan gennaio gen stycznia styczeń sty",
            "february feb febbraio lutego luty lut",
            "march mar marzo marca marzec",
            "april apr aprile kwietnia kwiecień kwi",
            "may maggio mag maja maj",
            "june jun giugno giu czerwca czerwiec cze",
            "july jul luglio lug lipca lipiec lip",
            "august aug agosto ago sierpnia sierpień sie",
            "september sep sept settembre set września wrzesień wrz",
            "october oct ottobre ott października październik paź",
            "november nov novembre listopada listopad lis",
            "december dec dicembre dic grudnia grudzień gru",
        ),
        1,
    )
    for word in row.split()
}

NOT_HOURS = words_in("% euro eur € zł zl pln usd gbp $ £ sztuk szt percent procent pezzi pcs osób kg km dollars pounds")
"""After these a number counts something else than hours."""
