"""What a text in an export is: media, deleted, edited, a call, a notice, or what somebody wrote."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from desktop.importers.whatsapp import wordings as words
from desktop.importers.whatsapp.headers import MARKS

_MARK = re.compile(f"[{MARKS}]")
_FILE = r"[^\n<>]{0,250}\.[A-Za-z0-9]{1,10}"

_IN_BRACKETS = re.compile(r"<\s*([^<>\n]{3,90}?)\s*>")
_SAYS_OMITTED = re.compile(rf"(?<!\w)(?:{words.OMITTED})(?!\w)")
_SAYS_MEDIUM = re.compile(words.MEDIUM_STEM)
_OMITTED_ELSEWHERE = re.compile(words.OMITTED_ELSEWHERE)
_LEFT_OUT_ELSEWHERE = re.compile(rf"(?:{words.LEFT_OUT_ELSEWHERE})[.。]?")
_GENERIC_MEDIUM = re.compile(r"(?:media|medien|médias?|multimedia|m[íi]dia|medya)( \w+){1,2}")
_LEFT_OUT = re.compile(
    rf"(?:{words.MEDIUM})(?: (?:{words.MEDIUM}))? (?:zostało |został |została |har |er )?(?:{words.OMITTED})\.?|"
    rf"(?:{words.OMITTED}) (?:{words.MEDIUM})\.?"
)
_LEFT_OUT_MARKED = re.compile(rf"(?:.{{0,60}}\W)?(?:{words.OMITTED})(?:\W.{{0,40}})?")
_DOCUMENT_LEFT_OUT = re.compile(
    rf"{_FILE}\b.{{0,40}} (?:(?:{words.MEDIUM}) (?:{words.OMITTED}|{words.OMITTED_ELSEWHERE})|"
    rf"{words.LEFT_OUT_ELSEWHERE})\.?"
)
_NAMED_LEFT_OUT = re.compile(rf"{_FILE} (?:{words.OMITTED})\.?")
_ENCLOSED = re.compile(rf"<\s*[^<>:：\n]{{1,25}}[:：]\s*{_FILE}\s*>")
_IN_PARENTHESES = re.compile(r"([^\n<>]{0,250}\.[A-Za-z0-9]{0,10}) \(([^()\n]{2,40})\)")
_OWN_NAME = re.compile(r"(?:img|vid|ptt|aud|doc|stk|gif)-\d{8}-wa\d+\.\w{2,5}|\d{8}-[a-z_]+-\d{4}(?:-\d\d){5}\.\w{2,5}")
_STEM_ATTACHED = re.compile(words.ATTACHED)

_DELETED = re.compile(rf"<?(?:{words.DELETED})[.!]?>?")
_EDITED = re.compile(
    rf"[{MARKS}\s]*<(?=[^<>]*(?:{words.EDITED_WHAT})|edited>)[^<>\n]{{0,60}}(?:{words.EDITED})[^<>\n]{{0,40}}>"
    rf"[{MARKS}\s]*\Z",
    re.IGNORECASE,
)

_CALL_STEM = re.compile(
    r"call|chiamat|telefonat|połączeni|rozmow|anruf|llamad|appel|chamad|ligaç|oproep|hovor|samtal|opkald|anrop|puhelu|trucad|"
    r"gesprek|poł\.|arama|apel|hívás|poziv|panggilan|звон|дзвін|обаждан|κλήσ"
)
_CALL_ELSEWHERE = re.compile(words.CALL_ELSEWHERE)
_CALL_CUT = re.compile(r" from | da (?!te\b)| von |[.,•·:;]\s|\s[-–—]\s|\n|[.,]\Z")
_AT_TIME = re.compile(r"(?: (?:at|alle(?: ore)?|o|um|a las|à|às|om))? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| uhr)?\Z")
_WORD = re.compile(r"[^\W\d_]+")
_UNANSWERED = re.compile(words.UNANSWERED)
_CALL_BACK = re.compile(words.CALL_BACK)
_LENGTH = re.compile(
    rf"\(?(?:(?P<h>\d+) ?(?:{words.HOURS})\b\.?)?(?:,? ?(?:e|i|und|et|y|and|en)? ?)?"
    rf"(?:(?P<m>\d+) ?(?:{words.MINUTES})\b\.?)?(?:,? ?(?:e|i|und|et|y|and|en)? ?)?"
    rf"(?:(?P<s>\d+) ?(?:{words.SECONDS})\b\.?)?\)?"
)
_CLOCK_LENGTH = re.compile(r"\(?(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,3}):(?P<s>\d{2})\)?")

_ENCRYPTION = re.compile(rf"(?:{words.SPEAKS_OF_MESSAGES}).{{0,160}}?(?:{words.ENCRYPTION})", re.DOTALL)
_SECURITY_CODE = re.compile(words.SECURITY_CODE)
_CODE_ELSEWHERE = re.compile(words.SECURITY_CODE_ELSEWHERE)
_CODE_FIRST = re.compile(rf"(?:\w+ ){{0,2}}(?:{words.SECURITY_CODE_ELSEWHERE})")
_DOING = re.compile(rf"(?:^|\s)(?:{words.DOINGS})")
_DOING_ELSEWHERE = re.compile(words.DOINGS_ELSEWHERE)
_BUSINESS = re.compile(words.BUSINESS, re.DOTALL)
_PERSONAL = re.compile(rf"(?:{words.NOT_A_NOTICE})|[^\s:]{{2,20}}:\s")
_NOTICE_LENGTH = 600
_LONGEST_OMISSION = 80


@dataclass(frozen=True, slots=True)
class Call:
    missed: bool
    video: bool
    minutes: int | None


def plain(text: str) -> str:
    """Without invisible marks; runs of white space, no-break ones too, are one space."""
    return " ".join((text if text.isascii() else _MARK.sub("", text)).split())


@lru_cache(maxsize=16)  # one text is asked about many times in a row
def folded(text: str) -> str:
    """As the wordings are written: plain and case folded. Long texts are cut: no wording is that long."""
    short = plain(text[:2000])
    return short.casefold() if short.isascii() else unicodedata.normalize("NFC", short).casefold()


def is_marked(text: str) -> bool:
    """iOS puts a left-to-right mark before what WhatsApp itself wrote."""
    return text.startswith("\u200e")


def is_media(text: str) -> bool:
    """A medium that was left out, or an attachment; a caption may stand before or after it."""
    lines = [line for line in text.strip().split("\n") if line.strip()]
    if not lines:
        return False
    ends = lines[:1] if len(lines) == 1 else [lines[0], lines[-1]]
    return any(_is_media_line(line) for line in ends)


def _is_media_line(line: str) -> bool:
    if len(line) > 2000:
        return False
    whole = folded(line)
    if whole.startswith("<") and _is_placeholder(whole) and not _EDITED.fullmatch(whole):
        return True
    if len(whole) < _LONGEST_OMISSION and (_LEFT_OUT.fullmatch(whole) or _LEFT_OUT_ELSEWHERE.fullmatch(whole)):
        return True
    if "." in whole and _DOCUMENT_LEFT_OUT.fullmatch(whole):
        return True
    if whole.endswith(">") and (start := whole.rfind("<")) >= 0 and _ENCLOSED.fullmatch(whole, start):
        return True
    if whole.startswith("<") and _ENCLOSED.match(whole):
        return True
    if (
        whole.endswith(")")
        and (named := _IN_PARENTHESES.fullmatch(whole))
        and (is_marked(line) or _STEM_ATTACHED.search(named[2]) or _OWN_NAME.fullmatch(named[1]))
    ):
        return True
    return "\u200e" in line and _is_marked_omission(line)


def _is_placeholder(whole: str) -> bool:
    """`<Media omitted>`: that a medium is left out, in angle brackets."""
    match = _IN_BRACKETS.fullmatch(whole)
    if match is None:
        return False
    inner = match[1]
    return bool(
        (_SAYS_OMITTED.search(inner) and _SAYS_MEDIUM.search(inner))
        or _OMITTED_ELSEWHERE.search(inner)
        or _GENERIC_MEDIUM.fullmatch(inner)
    )


def _is_marked_omission(line: str) -> bool:
    """After the last mark stands what WhatsApp wrote; before it may stand a caption or a document's name."""
    last = folded(line.rstrip("\u200e ").rpartition("\u200e")[2])
    return bool(
        _LEFT_OUT.fullmatch(last)
        or _NAMED_LEFT_OUT.fullmatch(last)
        or (len(last.split()) <= 6 and _LEFT_OUT_MARKED.fullmatch(last))
        or _is_placeholder(last)
        or (len(last.split()) <= 6 and _OMITTED_ELSEWHERE.search(last) and not _DELETED.fullmatch(last))
    )


def is_deleted(text: str) -> bool:
    """The notice that stands in the place of a message taken back."""
    return len(text) < 300 and bool(_DELETED.fullmatch(folded(text)))


def without_edited_mark(text: str) -> tuple[str, bool]:
    """The text before the edited mark at its end, and whether there was one."""
    if not text.rstrip(" \n\u200e\u200f").endswith(">"):
        return text, False
    start = text.rfind("<")
    while start > 0 and text[start - 1] in " \n\u200e\u200f":
        start -= 1
    if start >= 0 and _EDITED.fullmatch(text, start):
        return text[:start], True
    return text, False


def call_in(text: str, *, trusted: bool) -> Call | None:
    """The call that a text reports.

    `trusted`: WhatsApp wrote it (no sender, or the mark of iOS). What a person may have written has to be one of the
    whole wordings: sort of call, and either missed or followed by a length or a known remark.
    """
    if len(text) > 300:
        return None
    whole = folded(text)
    if not whole.isascii() and (match := _CALL_ELSEWHERE.match(whole)):
        return _call_elsewhere(whole, match, trusted)
    if not _CALL_STEM.search(whole):
        return None
    whole = whole.replace("poł. ", "połączenie ")
    cut = _CALL_CUT.search(whole)
    head, tail = (whole[: cut.start()], whole[cut.end() :].strip(" .")) if cut else (whole, "")
    head = _AT_TIME.sub("", head)
    if (length := re.search(r" \(?\d", head)) and _length(head[length.start() :].strip()) is not None:
        head, tail = head[: length.start()], head[length.start() :].strip()
    tokens = set(_WORD.findall(re.sub(r"(?<=\w)-(?=\w)", " ", head)))
    joined = {token.replace("-", "") for token in head.split()}
    nouns = (tokens | joined) & words.CALL_NOUN
    known = words.CALL_NOUN | words.CALL_TYPE | words.MISSED | words.CALL_SMALL
    if not nouns or not (tokens <= known or joined <= known):
        return None
    missed = bool(tokens & words.MISSED) or "perso" in tokens
    minutes = _length(tail)
    remark = bool(_UNANSWERED.search(tail)) or bool(_CALL_BACK.fullmatch(tail))
    sort = bool(tokens & words.CALL_TYPE) or any(len(noun) > 8 for noun in nouns)
    if not trusted and not (sort and ((tail == "" and missed) or minutes is not None or remark)):
        return None
    if not (sort or missed or minutes is not None or remark):
        return None
    missed = missed or (minutes is None and bool(_UNANSWERED.search(tail)))
    video = any(
        "vid" in token or token.startswith(("wideo", "víd", "видео", "відео", "görünt")) for token in tokens | joined
    )
    return Call(missed=missed, video=video, minutes=minutes)


def _call_elsewhere(whole: str, match: re.Match[str], trusted: bool) -> Call | None:
    tail = whole[match.end() :].strip(" .,。、，·")
    minutes, missed = _length(tail), match["missed"] is not None
    if not trusted and not (minutes is not None or (missed and not tail)):
        return None
    video = any(
        word in match[0] for word in ("ビデオ", "視", "视", "영상", "וידאו", "فيديو", "مرئية", "वीडियो", "video")
    )
    return Call(missed or (minutes is None and bool(_UNANSWERED.search(tail))), video, minutes)


def _length(text: str) -> int | None:
    """A written duration in minutes, rounded up; None where the text is no duration."""
    match = _CLOCK_LENGTH.fullmatch(text) or _LENGTH.fullmatch(text)
    if not text or match is None or not any(match.groups()):
        return None
    hours, minutes, seconds = (int(number[:6]) if number else 0 for number in match.group("h", "m", "s"))
    return hours * 60 + minutes + (seconds > 0) + (seconds - 1) // 60 * (seconds > 60)


def is_notice_for_sure(text: str) -> bool:
    """The encryption notice, a changed security code or a business: no person writes them, whoever stands before."""
    if begins_as_notice(text):
        return True
    return not text.isascii() and _may_be_notice(text) and bool(_CODE_ELSEWHERE.search(folded(text)))


def begins_as_notice(text: str) -> bool:
    """As is_notice_for_sure, by the first words of the text."""
    if not _may_be_notice(text):
        return False
    whole = folded(text)
    return any(one.match(whole) for one in (_ENCRYPTION, _SECURITY_CODE, _BUSINESS, _CODE_FIRST))


def _may_be_notice(text: str) -> bool:
    return len(text) < _NOTICE_LENGTH and "?" not in text and "\n" not in text.strip()


def says_a_doing(text: str) -> bool:
    """Somebody did something to the group or the chat. Only asked of what is not proven to be a message."""
    if len(text) >= _NOTICE_LENGTH:
        return False
    whole = folded(text)
    return bool(_DOING.search(whole) or (not whole.isascii() and _DOING_ELSEWHERE.search(whole)))


def is_marked_notice(text: str) -> bool:
    """A marked text that is none of the things people send: then WhatsApp speaks itself."""
    if not is_marked(text) or len(text) >= _NOTICE_LENGTH or "\n" in text.strip():
        return False
    whole = folded(text)
    return bool(whole) and not _PERSONAL.match(whole) and "https://" not in whole
