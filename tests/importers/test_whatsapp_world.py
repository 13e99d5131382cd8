"""WhatsApp in further languages, clocks and calendars, and texts that only look like its own."""

from __future__ import annotations

import pytest

from desktop.domain.errors import Unreadable
from desktop.importers.draft import Chat, Evidence
from desktop.importers.text import decoded
from desktop.importers.whatsapp.chat import parse

MARK = "\u200e"


def android(text: str) -> str:
    """What the third entry of an Android export is."""
    return _third(
        f"25/03/24, 09:00 - Messages and calls are end-to-end encrypted.\n25/03/24, 09:10 - Zoe: here I am\n"
        f"25/03/24, 10:00 - {text}\n26/03/24, 10:00 - Piet: until then\n"
    )


def ios(text: str) -> str:
    """What the third entry of an iOS export is."""
    return _third(
        f"[25/03/24, 09:00:00] Piet: on my way\n[25/03/24, 09:10:00] Zoe: here I am\n"
        f"[25/03/24, 10:00:00] {text}\n[26/03/24, 10:00:00] Piet: until then\n"
    )


def _third(text: str) -> str:
    chat = parse(text)
    assert len(chat.entries) == 4, chat.skipped
    entry = chat.entries[2]
    return next((flag for flag in ("deleted", "media", "missed", "edited") if getattr(entry, flag)), entry.kind.value)


MISSED = [
    "Missed group voice call", "Silenced voice call", "Chiamata vocale di gruppo persa", "Nieodebrane poł. wideo",
    "Nieodebrana rozmowa głosowa", "Verpasster Gruppen-Videoanruf", "Videollamada grupal perdida", "Appel vidéo manqué",
    "Chamada de voz não atendida", "Gemist spraakgesprek", "Cevapsız görüntülü arama", "Пропущенный аудиозвонок",
    "Пропущений відеодзвінок", "Αναπάντητη βιντεοκλήση", "Missat röstsamtal", "Ubesvaret taleopkald",
    "Vastaamaton videopuhelu", "Zmeškaný videohovor", "Nem fogadott hanghívás", "Apel vocal nepreluat",
    "Panggilan suara tak terjawab", "不在着信", "未接语音通话", "부재중 전화", "שיחת וידאו שלא נענתה",
    "مكالمة صوتية فائتة",
    "मिस्ड वॉइस कॉल",
]  # fmt: skip


@pytest.mark.parametrize("text", MISSED)
def test_missed_calls(text: str) -> None:
    assert [android(text), ios(f"Zoe: {MARK}{text}"), ios(f"Zoe: {text}")] == ["missed"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Voice call, {}12 min", "Videochiamata. {}1 h 3 min", "Połączenie głosowe, {}5 min",
        "Videoanruf, {}1 Std. 2 Min.",
        "Videollamada. {}12 minutos", "Chamada de voz. {}6 min", "Sesli arama, {}12 dk", "Аудиозвонок, {}3 мин",
        "音声通話, {}3分", "语音通话, {}3分钟",
    ],
)  # fmt: skip
def test_calls_that_came_about(text: str) -> None:
    assert ios(f"Zoe: {MARK}{text.format(MARK)}") == "call"
    assert android(text.format("")) == "call"


@pytest.mark.parametrize(
    "text",
    [
        "<Media omesso>", "<pliki pominięto>", "<Medien ausgelassen>", "<Archivo omitido>", "<Médias omis>",
        "<Arquivo de mídia oculto>", "<Ficheiro não revelado>", "<Medya atlanmış>", "<Без медиафайлов>",
        "<Медіа пропущено>", "<Media har utelämnats>", "<Uten vedlegg>", "<Hiányzó médiafájl>", "< Média vynechána >",
        "<Εξαίρεση πολυμέσων>", "<メディアなし>", "<省略多媒体文件>", "<מדיה הושמטה>", "<تم استبعاد الوسائط>",
        "<View once voice message omitted>", "<Media omitted>\nwith a caption", ".jpg (file attached)",
        "DOC-20240325-WA0001. (file allegato)", "sums.numbers (plik dołączony)", "a b (2).pdf (Datei angehängt)",
        "plan.pdf (dosya ekli)", "plan.pdf (файл добавлен)", "plan.pdf (添付ファイル)", "plan.pdf (קובץ מצורף)",
    ],
)  # fmt: skip
def test_media_on_android(text: str) -> None:
    assert android(f"Zoe: {text}") == "media"


@pytest.mark.parametrize(
    "text",
    [
        "Scheda contatto omessa", "GIF esclusa", "obraz pominięty", "Pominięta wizytówka kontaktu",
        "Kontaktkarte ausgelassen", "image absente", "Fiche contact manquante", "ficheiro de áudio não revelado",
        "Visitekaartje weggelaten", "Çıkartma dahil edilmedi", "изображение отсутствует", "Наклейку не додано",
        "bild utesluten", "zvukový soubor vynechán", "gambar tidak disertakan", "画像は含まれていません", "圖片已省略",
        "이미지 생략됨", "התמונה הושמטה", "لم يتم إدراج الصورة", "कॉन्टैक्ट कार्ड छोड़ा गया", "ไม่มีรูปภาพ",
        "đã bỏ qua hình ảnh", "plan.pdf • 2 Seiten Dokument weggelassen", "<添付: 0001-PHOTO.jpg>",
        "<مرفق: 0001-PHOTO.jpg>", "<pièce jointe : 0001-PHOTO.jpg>",
    ],
)  # fmt: skip
def test_media_on_ios_with_marks_and_without(text: str) -> None:
    assert (ios(f"Zoe: {MARK}{text}"), ios(f"Zoe: {text}")) == ("media", "media")


@pytest.mark.parametrize(
    "text",
    [
        "You deleted this message as admin", "Usunąłeś(-ęłaś) tę wiadomość", "Has eliminado este mensaje",
        "Apagou esta mensagem", "Bu mesajı sildiniz", "Вы удалили данное сообщение", "Poistit tämän viestin",
        "Tuto zprávu jste smazal/a.", "Ez az üzenet törlésre került", "Pesan ini telah dihapus",
        "このメッセージは削除されました。", "此消息已删除", "삭제된 메시지입니다",
        "הודעה זו נמחקה", "تم حذف هذه الرسالة",
    ],
)  # fmt: skip
def test_deleted(text: str) -> None:
    assert (android(f"Zoe: {text}"), ios(f"Zoe: {MARK}{text}")) == ("deleted", "deleted")


@pytest.mark.parametrize(
    "mark",
    [
        "<Este mensaje fue editado>",
        "<Bu mesaj düzenlendi>",
        "<Данное сообщение изменено>",
        "<此訊息已編輯>",
        "<ההודעה נערכה>",
    ],
)
def test_edited(mark: str) -> None:
    assert (android(f"Zoe: at six {mark}"), ios(f"Zoe: at six {MARK}{mark}")) == ("edited", "edited")


@pytest.mark.parametrize(
    "text",
    [
        "<omissis>", "<video from the party>", "foto mancante", "Foto fehlt", "ok (file attached)",
        "see a.pdf (page 3)",
        "you deleted this message by mistake", "call me", "chiamata persa ieri", "a photo <edited yesterday>",
        "Bob left",
        "Zoe left", "Messages and calls are end-to-end encrypted", "are messages end-to-end encrypted?",
        "null", "", " ",
    ],
)  # fmt: skip
def test_what_people_write_is_theirs(text: str) -> None:
    assert android(f"Zoe: {text}") == "message"


@pytest.mark.parametrize(
    "text",
    [
        "ANKIETA:\nWhen?\n\u200eOPCJA: now (1 głos)", "ОПРОС:\nWhen?", "Lokalizacja: https://maps.example.org/?q=1,2",
        "https://example.org/a", "*Order 12*\nis on its way", "",
    ],
)  # fmt: skip
def test_marked_texts_of_people(text: str) -> None:
    assert ios(f"Zoe: {MARK}{text}") == "message"


@pytest.mark.parametrize(
    "text",
    [
        "Wiadomości i połączenia są szyfrowane end-to-end.", "Mesajlar ve aramalar uçtan uca şifrelidir.",
        "メッセージと通話はエンドツーエンド暗号化されています。", "الرسائل والمكالمات مشفرة تمامًا بين الطرفين",
        "Код безпеки з контактом Piet змінився.", "Mã bảo mật của bạn với Piet đã thay đổi.",
        "Piet ile aranızdaki güvenlik kodu değişti.",
        "This business uses a secure service from Meta to manage this chat.",
        "Zoe added Ana",
    ],
)  # fmt: skip
def test_notices_that_lost_their_mark(text: str) -> None:
    assert ios(f"Zoe: {text}") == "system"


@pytest.mark.parametrize(
    "text",
    [
        'Ayşe "Okul: 5A" grubunu oluşturdu', "Анна создал(а) группу «Школа: 5А»", "ゾエが「会社: 営業」を作成しました",
        "Your security code with Firm: Rossi changed.", "Cambió tu código de seguridad con Ana: trabajo",
    ],
)  # fmt: skip
def test_notices_with_a_colon(text: str) -> None:
    assert android(text) == "system"


def test_a_notice_repeated_by_a_person_stays_theirs() -> None:
    notice = "I messaggi e le chiamate sono crittografati end-to-end."
    chat = parse(
        f"[25/03/24, 10:00:00] Zoe: {MARK}{notice}\n[25/03/24, 10:01:00] Zoe: Bob left\n"
        f"[25/03/24, 10:02:00] Piet: {notice}"
    )
    assert chat.senders == {"Zoe": 1, "Piet": 1}


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("[\u0661\u0665\u200f/\u0663\u200f/\u0662\u0660\u0662\u0664\u060c \u0669:\u0661\u0662:\u0660\u0665 \u0645]",
         "2024-03-15T21:12:05"),
        ("15/3/2024\u060c 9:12 ص -", "2024-03-15T09:12:00"),
        ("2024. 3. 15. 오후 1:00 -", "2024-03-15T13:00:00"),
        ("2024/3/15 晚上8:01 -", "2024-03-15T20:01:00"),
        ("2024/3/15 中午11:30 -", "2024-03-15T11:30:00"),
        ("[15.3.2024 klo 14.08.18]", "2024-03-15T14:08:18"),
        ("15.03.2024 г., 13:00 -", "2024-03-15T13:00:00"),
        ("[15. 03. 2024., 13:00:01]", "2024-03-15T13:00:01"),
        ("15/3/2567 13:00 -", "2024-03-15T13:00:00"),
        ("[3/15/2567 BE, 13:00:00]", "2024-03-15T13:00:00"),
        ("[3/15/R6, 13:00:00]", "2024-03-15T13:00:00"),
        ("[13:00:01, 15/3/24]", "2024-03-15T13:00:01"),
        ("13:00, 15/3/24 -", "2024-03-15T13:00:00"),
        ("3/15/24, 1:00:01 PM:", "2024-03-15T13:00:01"),
        ("15/03/24, 1:00 CH -", "2024-03-15T13:00:00"),
        ("15/03/24,13:00 -", "2024-03-15T13:00:00"),
    ],
)  # fmt: skip
def test_clocks_and_calendars(stamp: str, expected: str) -> None:
    (entry,) = parse(f"{stamp} Zoe: hi").entries
    assert (entry.at.isoformat(), entry.sender) == (expected, "Zoe")


def test_a_clock_changed_within_a_file() -> None:
    chat = parse("[26.06.26, 15:30:00] Zoe: a\n[26.06.26, 4:00:00 PM] Piet: b\n[27.06.26, 9:15:00 AM] Zoe: c")
    assert [entry.at.hour for entry in chat.entries] == [15, 16, 9]


@pytest.mark.parametrize(
    ("text", "order", "by"),
    [
        ("12/03/24, 10:00 - A: x\n31/02/24, 10:00 - A: y\n05/04/24, 10:00 - A: z", "dmy", Evidence.NUMBERS),
        ("3/4/24, 10:00 - A: are you at the office", "mdy", Evidence.GUESS),
        ("3/4/24, 8:00 PM - A: x", "mdy", Evidence.FORM),
        ("3/4/24, 10:00 - A: yarın için çok teşekkürler", "dmy", Evidence.LANGUAGE),
        ("3/4/24, 10:00 - A: это не для завтра", "dmy", Evidence.LANGUAGE),
    ],
)
def test_date_order(text: str, order: str, by: Evidence) -> None:
    chat = parse(text)
    assert (chat.date_order.value, chat.decided_by) == (order, by)
    assert chat.ambiguous is (by is not Evidence.NUMBERS)


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-12 10:00 - INFO: started\n2024-03-12 10:01 - ERROR: stopped",
        "[2024-03-12 10:00:00] production.ERROR: no such table\n[2024-03-12 10:00:01] production.INFO: retry",
        "[2024-03-12 10:00:00] [WARN] server: low on memory",
        "12/03/24, 10:00 - 11:00: meeting",
    ],
)
def test_logs_and_timetables_are_no_chats(text: str) -> None:
    with pytest.raises(Unreadable, match="not_a_chat"):
        parse(text)


def test_lines_of_the_old_macintosh_and_halves_of_emoji() -> None:
    assert _read(b"25/03/24, 10:00 - Zoe: a\r26/03/24, 10:00 - Piet: b\r").senders == {"Zoe": 1, "Piet": 1}
    assert _read(b"25/03/24, 10:00 - Zoe: \xed\xa0\xbd\xed\xb8\x80 \xed\xa0\xbd!").entries[0].text == "😀 \ufffd!"


def test_blanks_before_the_first_entry() -> None:
    assert parse("\n  25/03/24, 10:00 - Zoe: a\n26/03/24, 10:00 - Piet: b").skipped == ()


def _read(data: bytes) -> Chat:
    return parse(decoded(data))
