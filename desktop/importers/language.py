"""Which language a text is in, by its most frequent small words; enough for dates and code pages."""

from __future__ import annotations

import re
from collections import Counter

WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "it": "il lo gli di che è e un una per non con sono ho hai ha della del nel alla anche ma mi ti ci si questo"
        " grazie ciao come quando domani oggi più perché cosa sì va bene i le messaggi chiamate può",
        "pl": "i w na z że nie się do to jest jak tak za od ale czy ja ty proszę dziękuję dzień dobry jutro dziś co"
        " już po przez jeszcze tylko są ta ten dla może wiadomości połączenia czatu",
        "en": "the and to of is are you it for on not that this have with be at was will can we my your i a please"
        " thanks in yes ok from messages calls chat",
        "de": "der die das und ist nicht ich du sie wir ein eine zu mit auf für den dem es im von bitte danke ja nein"
        " heute morgen auch noch wie nachrichten anrufe sind",
        "es": "el los las que y es un una por no con para mi se su del lo gracias hola mañana hoy muy pero cuando como"
        " está mensajes llamadas están",
        "fr": "le les des et est un une pour pas que je vous nous avec dans sur ce il merci bonjour oui non demain"
        " aujourd'hui mais les messages appels sont de",
        "pt": "o os as que e é um uma por não com para do da no na se obrigado obrigada olá amanhã hoje mas está são"
        " mensagens chamadas ligações você",
        "nl": "de het een en is niet ik je we van op voor met dat dit zijn te naar ook maar bedankt morgen vandaag ja"
        " nee berichten gesprekken oproepen",
    }.items()
}

OTHERS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "tr": "ve bir bu da de için çok ne var yok mı mi ben sen biz ama gibi daha evet hayır tamam teşekkürler merhaba"
        " yarın bugün mesajlar aramalar",
        "sv": "och att det är jag inte som på en ett med för du vi till har kan ska nej ja hej tack imorgon idag"
        " meddelanden samtal",
        "da": "og at det er jeg ikke som på en et med for du vi til har kan skal nej ja hej tak morgen beskeder opkald"
        " meldinger samtaler",
        "fi": "ja on ei se että en olen sinä minä me mutta kun niin nyt huomenna tänään kiitos moi viestit puhelut",
        "cs": "a je to se na v že ne ano já ty my ale jak co dobrý den děkuji prosím zítra dnes zprávy hovory jsem",
        "hu": "a az és nem hogy egy van de is én te mi ma holnap igen köszönöm szia üzenetek hívások",
        "ro": "și si nu este un o la cu pe de eu tu noi dar da mâine azi mulțumesc bună mesajele apelurile sunt",
        "id": "dan yang di ini itu tidak ada saya kamu kami untuk dengan besok terima kasih pesan panggilan bisa sudah",
        "ru": "и в не на я что он она это как с по мы вы да нет но завтра сегодня спасибо привет сообщения звонки",
        "uk": "і в не на я що він вона це як з по ми ви так ні але завтра сьогодні дякую привіт повідомлення дзвінки",
        "el": "και το να η ο είναι δεν με για σε εγώ ναι όχι αύριο σήμερα ευχαριστώ γεια μηνύματα",
    }.items()
}
"""Further ones, only to tell that a text is not English."""

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SAMPLE = 200_000
_LEAST = 3


def language_of(text: str) -> str | None:
    """ISO 639-1 code of it, pl, en, de, es, fr, pt or nl; None where the words do not tell.

    Reads the first 200,000 characters; needs three known words and more of one language than of any other.
    """
    counts = word_counts(text)
    ranked = sorted(counts.items(), key=lambda pair: pair[1], reverse=True)
    if not ranked or ranked[0][1] < _LEAST:
        return None
    if len(ranked) > 1 and ranked[1][1] == ranked[0][1]:
        return None
    return ranked[0][0]


def written_in(text: str) -> str | None:
    """As language_of, with OTHERS too; of two languages alike it may be either, but English only where it is ahead."""
    counts = word_counts(text, WORDS | OTHERS)
    best = max(counts.values())
    if best < _LEAST:
        return None
    ahead = [language for language, number in counts.items() if number == best]
    return ahead[0] if "en" not in ahead or len(ahead) == 1 else None


def word_counts(text: str, languages: dict[str, frozenset[str]] = WORDS) -> dict[str, int]:
    """How many small words of each language the text holds."""
    tokens = Counter(_TOKEN.findall(text[:_SAMPLE].casefold()))
    return {
        language: sum(number for word, number in tokens.items() if word in known)
        for language, known in languages.items()
    }
