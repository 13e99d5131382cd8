"""Phrases, dates and hours in the client's language; and the words that must never be there."""

from __future__ import annotations

import json
import re
from datetime import date
from string import Formatter

import pytest

from desktop.documents.dates import day_words, hours_words, length_words, rule_words, week_words, weekdays_words
from desktop.documents.phrases import ADDRESSES, LANGUAGES, Phrases, phrases, plural
from desktop.documents.places import PHRASES, TEMPLATES
from desktop.documents.typed import breakable, one_line
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime, SameDay
from desktop.domain.week import Week, week_named

FORBIDDEN = re.compile(
    r"anxious|disorgani|difficult|needy|profile|symptom|\brisk|score|reassur"
    r"|ansios|difficil|bisognos|profil[oi]|sintom|rischi|punteggi|rassicur"
    r"|niespokojn|lękow|zorganizowan|trudn|profil|objaw|ryzyk|wynik|upewnie",
    re.IGNORECASE,
)
TEXTS = {language: json.loads((PHRASES / f"{language}.json").read_text("utf-8")) for language in LANGUAGES}


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inner for text in _strings(one)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_that_says_who_a_client_is(language):
    assert not [text for text in _strings(TEXTS[language]) if FORBIDDEN.search(text)]


@pytest.mark.parametrize("template", sorted(path.name for path in TEMPLATES.iterdir()))
def test_no_such_word_in_a_template(template):
    assert not FORBIDDEN.search((TEMPLATES / template).read_text("utf-8"))


def test_the_scan_finds_what_it_looks_for():
    assert all(FORBIDDEN.search(text) for text in ("Risk: low", "profilo ansioso", "Profil niespokojny"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_there_with_the_same_places(language):
    def places(texts: object) -> set[str]:
        return {name for text in _strings(texts) for _, name, _, _ in Formatter().parse(text) if name}

    english = TEXTS["en"]
    assert set(TEXTS[language]) == set(english)
    for key in english:
        assert places(TEXTS[language][key]) | {"n"} == places(english[key]) | {"n"}, key
    assert all(text.strip() == text and text for text in _strings(TEXTS[language]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_address_and_plural_has_its_words(language):
    plurals = {"one", "few", "many"} if language == "pl" else {"one", "many"}
    codes = {"channel", "answered", "city", "spent", "tool_for"}
    for key, value in TEXTS[language].items():
        if isinstance(value, dict) and key not in codes:
            if "many" in value:
                assert set(value) == plurals, key
            else:
                assert "" in value, key
                assert set(value) - {""} <= set(ADDRESSES[language]), key
    for key in codes:
        assert set(TEXTS[language][key]) == set(TEXTS["en"][key])


def test_polish_assumes_no_gender_of_the_assistant():
    past = re.compile(r"\b\w+(?:łam|łem|łyśmy|liśmy)\b|\bgotow[ya]\b")
    assert not [text for text in _strings(TEXTS["pl"]) if past.search(text)]


@pytest.mark.parametrize(
    "language, n, category",
    [("pl", 1, "one"), ("pl", 2, "few"), ("pl", 4, "few"), ("pl", 5, "many"), ("pl", 0, "many"), ("pl", 11, "many"),
     ("pl", 12, "many"), ("pl", 14, "many"), ("pl", 21, "many"), ("pl", 22, "few"), ("pl", 102, "few"),
     ("pl", 112, "many"), ("it", 1, "one"), ("it", 0, "many"), ("en", 2, "many")],
)  # fmt: skip
def test_plural(language, n, category):
    assert plural(language, n) == category


@pytest.mark.parametrize("language, spoken", [("it-IT", "it"), ("PL", "pl"), ("en_GB", "en"), ("de", "en"), ("", "en")])
def test_language(language, spoken):
    assert phrases(language).language == spoken


@pytest.mark.parametrize(
    "language, address, form",
    [("it", "Tu", "tu"), ("it", "first", "tu"), ("it", "pani", "lei"), ("pl", "pani", "pani"), ("pl", "lei", ""),
     ("pl", "first", "ty"), ("en", "lei", "last"), ("en", "ty", "first"), ("it", "??", "")],
)  # fmt: skip
def test_address(language, address, form):
    assert phrases(language, address).address == form


@pytest.mark.parametrize(
    "language, name, words",
    [
        ("it", "2026-W46", "9–15 novembre 2026"),
        ("pl", "2026-W46", "9–15 listopada 2026"),
        ("en", "2026-W46", "9–15 November 2026"),
        ("pl", "2026-W40", "28 września – 4 października 2026"),
        ("en", "2026-W53", "28 December 2026 – 3 January 2027"),
    ],
)
def test_weeks(language, name, words):
    assert week_words(phrases(language), week_named(name)) == words


@pytest.mark.parametrize(
    "language, day, words",
    [
        ("it", date(2026, 11, 12), "gio 12"),
        ("it", date(2026, 12, 4), "ven 4 dic"),
        ("pl", date(2026, 11, 11), "śr. 11"),
        ("en", date(2027, 1, 8), "Fri 8 Jan 2027"),
    ],
)
def test_days(language, day, words):
    assert day_words(phrases(language), day, near=date(2026, 11, 15)) == words


@pytest.mark.parametrize(
    "language, days, words",
    [
        ("it", [0, 1, 2, 3], "lunedì–giovedì"),
        ("it", [0, 2, 4], "lunedì, mercoledì e venerdì"),
        ("it", [0, 1], "lunedì e martedì"),
        ("it", [0, 1, 2, 5], "lunedì–mercoledì e sabato"),
        ("pl", [0, 1, 2, 3, 4, 5, 6], "codziennie"),
        ("en", [6], "Sunday"),
    ],
)
def test_weekdays(language, days, words):
    assert weekdays_words(phrases(language), days) == words


@pytest.mark.parametrize(
    "spans, words",
    [
        (((540, 780), (840, 1080)), "9–13 e 14–18, lunedì"),
        (((570, 1020),), "9:30–17, lunedì"),
        (((1200, 1560),), "20–2, lunedì"),
        (((0, 1440),), "0–24, lunedì"),
    ],
)
def test_hours(spans, words):
    assert hours_words(phrases("it"), [spans, (), (), (), (), (), ()]) == [words]


@pytest.mark.parametrize(
    "language, rule, words",
    [
        ("it", ContactTime(240), "e-mail entro 4 ore"),
        ("it", ContactTime(60), "e-mail entro 1 ora"),
        ("it", ContactTime(90), "e-mail entro 90 minuti"),
        ("pl", ContactTime(60), "e-mail w ciągu 1 godziny"),
        ("pl", BusinessDays(2), "e-mail w ciągu 2 dni roboczych"),
        ("en", BusinessDays(1), "e-mail within 1 working day"),
        ("en", BusinessDays(0), "e-mail the same day"),
        ("it", SameDay(1080), "e-mail in giornata, entro le 18:00"),
        ("pl", NO_RULE, "e-mail po wcześniejszym umówieniu"),
    ],
)
def test_rules(language, rule, words):
    assert rule_words(phrases(language), rule, "e-mail") == words


@pytest.mark.parametrize("seconds, words", [(0, "1 min"), (35 * 60, "35 min"), (3600, "1 h"), (4801, "1 h 20 min")])
def test_lengths(seconds, words):
    assert length_words(phrases("it"), seconds) == words


def test_an_unknown_phrase_or_code_is_our_bug():
    words = phrases("it")
    for call in (lambda: words.say("title_of_nothing"), lambda: words.choose("channel", "pigeon")):
        with pytest.raises(KeyError):
            call()
    with pytest.raises(KeyError):
        Phrases("it", "", {"x": {"tu": "y"}}).say("x")


@pytest.mark.parametrize(
    "typed, line",
    [
        ("  a \n b\t", "a b"),
        ("a\u2028b\x00c", "a b c"),
        ("\u202eabc\u202c", "abc"),
        ("una frase di parole", "una frase…"),
        ("x" * 30, "x" * 11 + "…"),
        ("e\u0301", "é"),
    ],
)
def test_one_line(typed, line):
    assert one_line(typed, 12) == line


def test_overlong_words_may_break_and_read_the_same():
    assert breakable("a " + "x" * 70).replace("\u200b", "") == "a " + "x" * 70
    assert breakable("a " + "x" * 70).count("\u200b") == 2


def test_a_week_knows_its_days():
    assert str(Week(date(2026, 11, 16))) == "2026-W47"
