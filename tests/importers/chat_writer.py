"""Writes exports as phones do, from a list of turns: the other direction of what the importer reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

MARK = "\u200e"


@dataclass(frozen=True)
class Turn:
    """`what`: text, media, deleted, edited, missed, notice, attached, renamed."""

    at: datetime
    what: str
    sender: str = ""
    text: str = ""


@dataclass(frozen=True)
class Locale:
    """How one phone writes. `stamp` is a strftime form without the frame."""

    language: str
    ios: bool
    stamp: str
    order: str
    encrypted: str
    left_out: str
    deleted: str
    edited: str
    missed: str
    attached: str
    renamed: str
    unpadded: bool = False
    extra: dict[str, str] = field(default_factory=dict)


LOCALES = [
    Locale(
        "it", False, "%d/%m/%y, %H:%M", "dmy",
        "I messaggi e le chiamate sono crittografati end-to-end. Tocca per saperne di più.",
        "<Media omessi>", "Questo messaggio è stato eliminato", "<Questo messaggio è stato modificato>",
        "Chiamata vocale persa", "{file} (file allegato)", "{who} ha cambiato l'oggetto da \"Uno\" a \"{text}\"",
    ),
    Locale(
        "pl", False, "%d.%m.%Y, %H:%M", "dmy",
        "Wiadomości i połączenia są w pełni zaszyfrowane. Dotknij, aby dowiedzieć się więcej.",
        "<Pominięto multimedia>", "Usunięto tę wiadomość", "<Ta wiadomość została zmieniona>",
        "Nieodebrane połączenie wideo", "{file} (plik załączony)", "{who} zmieniła temat z „Raz” na „{text}”",
    ),
    Locale(
        "de", True, "%d.%m.%y, %H:%M:%S", "dmy",
        "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
        "Bild weggelassen", "Diese Nachricht wurde gelöscht.", "<Diese Nachricht wurde bearbeitet.>",
        "Verpasster Sprachanruf. \u200eTippe zum Zurückrufen", "<Anhang: {file}>",
        "{who} hat den Gruppennamen zu „{text}“ geändert.",
    ),
    Locale(
        "en", True, "%m/%d/%y, %I:%M:%S\u202f%p", "mdy",
        "Messages and calls are end-to-end encrypted.",
        "image omitted", "This message was deleted.", "<This message was edited>",
        "Missed voice call. \u200eTap to call back", "<attached: {file}>", "{who} changed the group name to “{text}”",
        unpadded=True,
    ),
    Locale(
        "en", False, "%d/%m/%Y, %I:%M %p", "dmy",
        "Messages and calls are end-to-end encrypted.",
        "<Media omitted>", "This message was deleted", "<This message was edited>",
        "Missed video call", "{file} (file attached)", "{who} changed the subject from \"One\" to \"{text}\"",
    ),
    Locale(
        "es", False, "%d/%m/%y %H:%M", "dmy",
        "Los mensajes y las llamadas están cifrados de extremo a extremo.",
        "<Multimedia omitido>", "Se eliminó este mensaje", "<Se editó este mensaje.>",
        "Llamada perdida", "{file} (archivo adjunto)", "{who} cambió el asunto de \"Uno\" a \"{text}\"",
    ),
    Locale(
        "fr", True, "%d/%m/%Y à %H:%M:%S", "dmy",
        "Les messages et les appels sont chiffrés de bout en bout.",
        "image absente", "Ce message a été supprimé.", "<Ce message a été modifié>",
        "Appel vocal manqué. \u200eAppuyez pour rappeler", "<pièce jointe : {file}>",
        "{who} a changé le nom du groupe en « {text} »",
    ),
    Locale(
        "pt", False, "%d/%m/%Y %H:%M", "dmy",
        "As mensagens e as chamadas são protegidas com a criptografia de ponta a ponta.",
        "<Mídia oculta>", "Mensagem apagada", "<Mensagem editada>",
        "Chamada de voz perdida", "{file} (arquivo anexado)", "{who} mudou o nome de \"Um\" para \"{text}\"",
    ),
    Locale(
        "nl", True, "%Y-%m-%d, %H:%M:%S", "ymd",
        "Berichten en oproepen zijn end-to-end versleuteld.",
        "afbeelding weggelaten", "Dit bericht is verwijderd.", "<Dit bericht is bewerkt>",
        "Gemiste spraakoproep. \u200eTik om terug te bellen", "<bijgevoegd: {file}>",
        "{who} heeft de groepsnaam gewijzigd in ‘{text}’",
    ),
]  # fmt: skip


def written(turns: list[Turn], locale: Locale, newline: str = "\n") -> str:
    """The export of the turns, as this phone writes it."""
    return newline.join(_line(turn, locale).replace("\n", newline) for turn in turns) + newline


def stamp(at: datetime, locale: Locale) -> str:
    """Date and time in the phone's form."""
    text = at.strftime(locale.stamp)
    if locale.unpadded:
        day, rest = text.split(",", 1)
        text = "/".join(str(int(number)) for number in day.split("/")) + "," + rest.replace(" 0", " ", 1)
    return text


def _line(turn: Turn, locale: Locale) -> str:
    if locale.ios:
        return _ios(turn, locale)
    head = f"{stamp(turn.at, locale)} - "
    texts = {
        "text": f"{turn.sender}: {turn.text}",
        "edited": f"{turn.sender}: {turn.text} {locale.edited}",
        "media": f"{turn.sender}: {locale.left_out}",
        "attached": f"{turn.sender}: {MARK}{locale.attached.format(file='IMG-20240312-WA0003.jpg')}",
        "deleted": f"{turn.sender}: {locale.deleted}",
        "missed": locale.missed,
        "notice": locale.encrypted,
        "renamed": locale.renamed.format(who=turn.sender, text=turn.text),
    }
    return head + texts[turn.what]


def _ios(turn: Turn, locale: Locale) -> str:
    head = f"[{stamp(turn.at, locale)}] {turn.sender}: "
    texts = {
        "text": turn.text,
        "edited": f"{turn.text} {MARK}{locale.edited}",
        "media": MARK + locale.left_out,
        "attached": MARK + locale.attached.format(file="00000012-PHOTO-2024-03-12-10-00-00.jpg"),
        "deleted": MARK + locale.deleted,
        "missed": MARK + locale.missed,
        "notice": MARK + locale.encrypted,
        "renamed": MARK + locale.renamed.format(who=turn.sender, text=turn.text),
    }
    before = MARK if turn.what in ("media", "attached", "deleted", "missed") else ""
    return before + head + texts[turn.what]
