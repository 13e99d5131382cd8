"""Numbers as typed: figures, and words up to sixty in English, Italian and Polish."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from desktop.domain.quicklog.tokens import folded


class Number(NamedTuple):
    value: int
    end: int


def number_at(words: Sequence[str], at: int) -> Number | None:
    """The number that begins at this word; `end` is the word after it."""
    if at >= len(words):
        return None
    if words[at].isascii() and words[at].isdigit():
        return Number(int(words[at]), at + 1) if len(words[at]) <= 4 else None
    tens = _TENS.get(words[at])
    if tens is not None:
        unit = _UNITS.get(words[at + 1]) if at + 1 < len(words) and tens < 60 else None
        return Number(tens + unit, at + 2) if unit else Number(tens, at + 1)
    value = _PLAIN.get(words[at])
    return None if value is None else Number(value, at + 1)


def ordinal_at(words: Sequence[str], at: int) -> Number | None:
    """An hour as Polish names it: dziesiąta, dwudziestej pierwszej."""
    if at >= len(words):
        return None
    value = _ORDINALS.get(words[at])
    if value is None:
        return None
    if value == 20 and at + 1 < len(words):
        unit = _ORDINALS.get(words[at + 1])
        if unit is not None and unit <= 4:
            return Number(20 + unit, at + 2)
    return Number(value, at + 1)


def _table(text: str) -> dict[str, int]:
    """`1 one uno` on each line: the value, then its words."""
    found: dict[str, int] = {}
    for row in text.strip().splitlines():
        value, *words = row.split()
        found.update((folded(word), int(value)) for word in words)
    return found


_UNITS = _table("""
1 one jeden jedna jedną jedno jednej jednego uno una
2 two dwa dwie dwóch dwu dwom dwoma due
3 three trzy trzech trzem tre tré
4 four cztery czterech quattro
5 five pięć pięciu cinque
6 six sześć sześciu sei
7 seven siedem siedmiu sette
8 eight osiem ośmiu otto
9 nine dziewięć dziewięciu nove
""")
_TEENS = _table("""
0 zero
10 ten dieci dziesięć dziesięciu
11 eleven undici jedenaście jedenastu
12 twelve dodici dwanaście dwunastu
13 thirteen tredici trzynaście trzynastu
14 fourteen quattordici czternaście czternastu
15 fifteen quindici piętnaście piętnastu
16 sixteen sedici szesnaście szesnastu
17 seventeen diciassette siedemnaście siedemnastu
18 eighteen diciotto osiemnaście osiemnastu
19 nineteen diciannove dziewiętnaście dziewiętnastu
""")
_TENS = _table("""
20 twenty venti dwadzieścia dwudziestu
30 thirty trenta trzydzieści trzydziestu
40 forty fourty quaranta czterdzieści czterdziestu
50 fifty cinquanta pięćdziesiąt pięćdziesięciu
60 sixty sessanta sześćdziesiąt sześćdziesięciu
""")
_ITALIAN_UNITS = ("uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
_ITALIAN_TENS = {20: "venti", 30: "trenta", 40: "quaranta", 50: "cinquanta"}


def _compounds() -> dict[str, int]:
    """Venticinque, trentuno, ventotto: the last vowel of the ten goes before a vowel; and twentyfive as one word."""
    found: dict[str, int] = {}
    for (ten, word), (index, unit) in product(_ITALIAN_TENS.items(), enumerate(_ITALIAN_UNITS, 1)):
        found[(word[:-1] if unit[0] in "uo" else word) + unit] = ten + index
        if unit == "uno":
            found[word[:-1] + "un"] = ten + 1
    english = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    for ten, word in ((20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty")):
        found.update((word + unit, ten + index) for index, unit in enumerate(english, 1))
    return found


_PLAIN = {**_UNITS, **_TEENS, **_compounds()}


def _ordinals() -> dict[str, int]:
    stems = {
        1: "pierwsz", 2: "drug", 3: "trzeci", 4: "czwart", 5: "piąt", 6: "szóst", 7: "siódm", 8: "ósm",
        9: "dziewiąt", 10: "dziesiąt", 11: "jedenast", 12: "dwunast", 13: "trzynast", 14: "czternast",
        15: "piętnast", 16: "szesnast", 17: "siedemnast", 18: "osiemnast", 19: "dziewiętnast", 20: "dwudziest",
    }  # fmt: skip
    found = {folded(stem + ending): value for value, stem in stems.items() for ending in ("a", "ej", "ą")}
    return found | {"drugiej": 2}


_ORDINALS = _ordinals()
