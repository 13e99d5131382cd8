"""Words of a contact in three languages: verbs in all their forms, nouns of channels, missed ones."""

from __future__ import annotations

from itertools import product

from desktop.domain.interaction import Channel, Medium
from desktop.domain.quicklog.phrases import Phrases, meaning, only, words_in
from desktop.domain.quicklog.tokens import folded

CALL, MESSAGE, EMAIL = Channel.CALL, Channel.MESSAGE, Channel.EMAIL
VIDEO, MEETING, VOICE, OTHER = Channel.VIDEO, Channel.MEETING, Channel.VOICE_NOTE, Channel.OTHER

ENGLISH_VERBS: dict[str, Channel] = {
    word: channel
    for channel, text in {
        CALL: "called phoned telephoned",
        MESSAGE: "wrote written texted messaged whatsapped",
        EMAIL: "emailed mailed",
        MEETING: "met",
        OTHER: "asked asks sent told tells said says answered replied responded forwarded",
    }.items()
    for word in text.split()
}
"""Past forms; who the subject is decides the direction."""
ENGLISH_GOING_ON = {"calling": CALL, "phoning": CALL, "texting": MESSAGE, "writing": MESSAGE, "asking": OTHER}
ENGLISH_PRESENT = {"calls": CALL, "phones": CALL, "writes": MESSAGE}
ENGLISH_BE = words_in("is was were are been s has keeps kept")
ENGLISH_ADVERBS = words_in(
    "just also then already finally have had has ve d quickly briefly again still only really even later now and"
)
ENGLISH_NOT = words_in("not t never didn don doesn won wouldn couldn hasn haven hadn isn wasn to")


ITALIAN_PARTICIPLES: dict[str, Channel] = {
    stem + ending: channel
    for channel, stems in {
        CALL: "chiamat richiamat telefonat ritelefonat",
        MESSAGE: "scritt riscritt messaggiat",
        MEETING: "vist rivist incontrat",
        OTHER: "chiest richiest mandat rimandat inviat spedit dett rispost inoltrat",
    }.items()
    for stem in stems.split()
    for ending in ("o", "a", "i", "e")
}
ITALIAN_AUXILIARIES = {"ho": True, "abbiamo": True, "avevo": True, "avevamo": True} | dict.fromkeys(
    ("ha", "hanno", "aveva", "avevano"), False
)
"""True: hers."""
ITALIAN_ADVERBS = words_in(
    "appena già anche poi subito ancora solo sempre pure gia di nuovo nuovamente proprio finalmente"
)
ITALIAN_THIRD: dict[str, Channel] = {
    folded(word): channel
    for channel, text in {
        CALL: "chiamava chiamavano telefonava chiamarono telefonarono richiamava",
        MESSAGE: "scrisse scriveva scrivevano scrissero",
        OTHER: "chiese chiede chiedeva chiedono chiedevano chiesero disse dice diceva dicono rispose",
    }.items()
    for word in text.split()
}

_POLISH_STEMS = {
    CALL: "dzwoni oddzwoni zadzwoni przedzwoni dodzwoni podzwoni wydzwania dzwania oddzwania telefonowa zatelefonowa",
    MESSAGE: "pisa napisa odpisa dopisa popisa odpisywa esemesowa smsowa",
    EMAIL: "mailowa zmailowa",
    MEETING: "widzia zobaczy spotka",
    OTHER: """pyta zapyta spyta dopyta dopytywa prosi poprosi wysła przysła przesła podesła nadesła odesła dosła
        wysyła przysyła przesyła przekaza przekazywa powiedzia mówi odpowiedzia odpowiada""",
}
_POLISH_ENDINGS = {
    False: ("ł", "ła", "ło", "li", "ły"),
    True: ("łam", "łem", "liśmy", "łyśmy"),
}
POLISH_VERBS: dict[str, tuple[Channel, bool]] = {
    folded(stem + ending): (channel, hers)
    for channel, stems in _POLISH_STEMS.items()
    for stem in stems.split()
    for hers, endings in _POLISH_ENDINGS.items()
    for ending in endings
}
POLISH_VERBS |= {
    # The vowel changes before the plural of men: widzieli, powiedzieliśmy.
    folded(stem + ending): (channel, hers)
    for channel, stem in ((MEETING, "widzie"), (OTHER, "powiedzie"), (OTHER, "odpowiedzie"))
    for ending, hers in (("li", False), ("liśmy", True))
}
POLISH_VERBS |= {
    "pyta": (OTHER, False),
    "pytaja": (OTHER, False),
    "prosi": (OTHER, False),
    "prosza": (OTHER, False),
    "mowi": (OTHER, False),
}
"""Past forms of every person, and the present of who asks now; true: hers."""
PRESENT: dict[str, Channel] = {
    word: channel
    for channel, text in {
        CALL: "chiama chiamano telefona telefonano dzwoni dzwonia",
        MESSAGE: "scrive scrivono pisze pisza",
    }.items()
    for word in text.split()
}
"""What a client does just now, beside the name and without a time to come; else it is what the client will do."""

MEETINGS = only(
    """
    ci siamo visti, ci siamo viste, ci siamo incontrati, ci siamo incontrate, mi sono vista con, mi sono visto con
    mi sono incontrata con, mi sono incontrato con, ci siamo riviste, ci siamo rivisti
    """
)
"""A meeting said by a phrase that is a verb."""

NOUNS: Phrases[Channel] = Phrases(
    meaning(
        {
            CALL: """call, calls, phone call, phone calls, phone, telephone, whatsapp call
                chiamata, chiamate, telefonata, telefonate, telefono, chiamata telefonica, chiamata whatsapp, chiamatina
                telefon, telefonu, telefonem, telefony, telefonik, telefonicznie
                rozmowa telefoniczna, rozmowę telefoniczną, rozmowy telefonicznej, rozmową telefoniczną
                rozmowie telefonicznej, rozmowy telefoniczne, rozmów telefonicznych, telefoniczna rozmowa""",
            MESSAGE: """message, messages, text message, text messages, messaggio, messaggi, messaggino, messaggini
                wiadomość, wiadomości, wiadomością, wiadomościami, wiadomostka, sms message, whatsapp message
                telegram message, chat message, messaggio di testo, messaggio whatsapp, messaggio su whatsapp""",
            EMAIL: """mail, mails, email, emails, e-mail, e-mails, maila, mailu, mailem, maile, maili, mailowo
                emaila, emailem, emailu, emaile, e-maila, e-mailem, e-mailu, e-maile, e-mailowo, emailowo
                mejl, mejla, mejlem, mejle, mejlowo, mailami, maily, mailik, mailika, posta elettronica
                email message, mail message""",
            VIDEO: """video, videos, video call, video calls, videocall, videocalls, video chat, video meeting
                video message, zoom, zoomie, zooma, zoomem, zoom call, zoom meeting, zoomu, video conference
                videochiamata, videochiamate, video chiamata, video chiamate, videoconferenza, videoconferenze
                wideo, wideorozmowa, wideorozmowę, wideorozmowy, wideorozmową, wideorozmowie, wideorozmów
                wideo rozmowa, wideo rozmowę, wideo rozmowy, wideokonferencja, wideokonferencję, wideokonferencji
                rozmowa wideo, rozmowę wideo, rozmowy wideo, połączenie wideo, wideopołączenie, videorozmowa
                videorozmowę""",
            MEETING: """meeting, meetings, in person, face to face, incontro, incontri, riunione, riunioni, di persona
                spotkanie, spotkania, spotkaniu, spotkaniem, spotkań, spotkaniach, osobiście""",
            VOICE: """voice note, voice notes, voice message, voice messages, voicenote, voice-note, voice memo, vocale
                vocali, nota vocale, note vocali, messaggio vocale, messaggi vocali, memo vocale, audio vocale
                głosówka, głosówki, głosówkę, głosówką, głosówce, głosówek, głosówkami, wiadomość głosowa
                wiadomości głosowe, wiadomości głosowej, wiadomością głosową, wiadomość głosową, notatka głosowa
                notatkę głosową, whatsapp voice note, whatsapp voice message, vocale whatsapp""",
        }
    )
)

APPS: Phrases[Medium] = Phrases(
    meaning(
        {
            Medium.WHATSAPP: """whatsapp, whatsappie, whatsappa, whatsappem, whatsappu, whats app, whatsap, wapp
                watsapp, whatsupp, whatsappowi""",
            Medium.SMS: """sms, sms-em, sms-a, sms-y, sms-ie, sms-ów, sms'em, smsem, smsa, smsy, smsie, smsów, smsami
                smsik, esemes, esemesa, esemesem, esemesy, sms-owo, smsowo""",
            Medium.TELEGRAM: "telegram, telegramie, telegrama, telegramem, telegramu",
        }
    )
)

CALL_AS_NOUN_BEFORE = words_in(
    "a an the phone quick short long first second another his her their missed had got our brief this that s one two "
    "conference whatsapp zoom on during incoming outgoing new"
)
CALL_AS_NOUN_AFTER = words_in("from with to about w by log")
VERB_BEFORE = words_in("to can could please should must will would didn don may might let ll not t")

TOPIC_BEFORE = words_in(
    "about regarding concerning of for re o del della dello dell di dla sprawie after before dopo prima przed "
    "dotyczące riguardo sul sulla"
)
"""Before a channel's noun these make it what was spoken of, not how."""
OF_A_NUMBER = words_in("number numero numer numeru numbers new nuovo nowy nowego nuova")

ARTICLES = words_in(
    "a an the un una uno il la lo le gli l i my his her their this that ten ta to nowy nowa new short quick"
)
TIES_OF_NOUN = words_in(
    "on via by in over through an a the un una uno su sul sulla sull tramite per con al alla il la lo l przez na w z "
    "ze me attraverso col un' my mi"
)
TIES_AFTER_VERB = words_in("me us back mi mnie nam nas ci się")
SUBJECTS = words_in(
    "i we he she they io noi lei lui loro ja my on ona oni one pan pani mi ci l lo la gli le m ve s d have has"
)

_NIEODEBRANE = [
    f"{missed} {noun}".strip()
    for missed, noun in product(
        ("nieodebrane", "nieodebrany", "nieodebrana", "nieodebraną", "nieodebranych", "nieodebranego", "nieodebranej",
         "nie odebrane", "nie odebrany", "nie odebrana"),
        ("", "połączenie", "połączenia", "połączeń", "telefon", "telefonu", "telefony", "rozmowa", "rozmowę"),
    )
]  # fmt: skip
MISSED_BY_HER = Phrases(
    dict.fromkeys(_NIEODEBRANE, None),
    dict.fromkeys(
        (
            "missed call", "missed calls", "missed phone call", "missed a call", "missed a phone call", "call missed",
            "missed her call", "missed his call", "missed their call", "missed the call", "missed it",
            "unanswered call",
            "chiamata persa", "chiamate perse", "perso una chiamata", "perso la chiamata", "persa chiamata",
            "perso la sua chiamata", "chiamata non risposta", "chiamata senza risposta", "telefonata persa",
            "couldn't answer", "could not answer", "couldn't pick up", "non ho potuto rispondere",
            "non sono riuscita a rispondere", "non sono riuscito a rispondere", "nie zdążyłam odebrać",
            "nie zdążyłem odebrać", "nie mogłam odebrać", "nie mogłem odebrać", "zmarnowane połączenie",
            "missed whatsapp call", "chiamata whatsapp persa", "perse una chiamata",
        ),
        None,
    ),
)  # fmt: skip
"""She did not answer, or was not there: the client called."""
MISSED_VIDEO = only(
    "missed video call, missed video calls, missed zoom call, videochiamata persa, videochiamate perse, missed video"
)
LOST = words_in("persa perse missed nieodebrana nieodebrane nieodebrany")

NO_ANSWER = only(
    """
    no answer, no reply, not answering, isn't answering, is not answering, wasn't answering, was not answering
    didn't answer, did not answer, doesn't answer, does not answer, don't answer, do not answer, never answered
    hasn't answered, has not answered, didn't pick up, did not pick up, doesn't pick up, does not pick up
    not picking up, isn't picking up, didn't respond, did not respond, wouldn't answer, didnt answer, doesnt answer
    didnt pick up, never picked up, no response
    nessuna risposta, senza risposta, brak odpowiedzi, bez odpowiedzi
    """
)
"""The client did not answer; with herself as the subject, she did not."""
ITALIAN_ANSWERS = words_in("risponde rispondono rispondeva rispondevano rispose")
ITALIAN_ANSWERED = words_in("risposto risposta risposti risposte")
POLISH_PICKS_UP = {
    folded(stem + ending): hers
    for stem in ("odebra", "odbiera")
    for hers, endings in _POLISH_ENDINGS.items()
    for ending in endings
} | {"odbiera": False, "odbieraja": False, "odbieram": True}
PRONOUNS = words_in("mi ci gli le lo la li vi ti l m ne mu jej im go ją ich się mnie nam już telefonu to ode od")
NOT = words_in("non nie not never")
