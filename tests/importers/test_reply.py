"""A reply found wherever it was pasted, and refused in words where it is hostile, cut or too much."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import Unreadable
from desktop.importers.detect import Kind, kind_of
from desktop.importers.reply import LARGEST_FILE, LONGEST_COMMENT, MOST, read_file, read_text

AT = "2026-11-12T18:20:00.250Z"
KEY, SEAL = "ab" * 16, "0" * 64
GOOD: dict[str, object] = {
    "share": "s1",
    "at": AT,
    "ticks": [[KEY, True, AT]],
    "comments": [["", "Sì, “va bene”\nA presto 🏺", AT]],
    "added": [["a1", KEY, "Listino", False, AT]],
}


def written(data: object = GOOD, seal: str = SEAL) -> str:
    payload = data if isinstance(data, bytes) else json.dumps(data, ensure_ascii=False).encode()
    return f"[garbo1:{base64.b64encode(payload).decode().rstrip('=')}.{seal}]"


def lines_of(text: str, width: int, before: str = "") -> str:
    return "\n".join(before + text[at : at + width] for at in range(0, len(text), width))


@pytest.mark.parametrize(
    "text",
    [
        written(),
        f"Risposta – Liste\n☑ Foto\n\n{lines_of(written(), 64)}\n",
        f"[12/11/26, 18:20] Marta Lago: ecco\n{written()}\n[12/11/26, 18:21] Marta Lago: grazie!",
        f"On Thursday Marta wrote:\n{lines_of(written(), 60, '> ')}\n> \n> ciao",
        lines_of(written(), 40, "\u200e\u00a0"),
        f"{written({**GOOD, 'ticks': [], 'at': '2026-11-11T08:00:00Z'})}\n{written()}",
        f"{written()}\nOn Wednesday Marta wrote:\n> {written({**GOOD, 'ticks': [], 'at': '2026-11-11T08:00:00Z'})}",
        f"{written()}\nOn Wednesday Marta wrote:\n> {written()[:80]}",
    ],
)
def test_it_is_found_however_it_came(text: str):
    found = read_text(text)
    assert (found.reply.share, found.seal) == ("s1", SEAL)
    assert [(one.key, one.done) for one in found.reply.ticks] == [(KEY, True)]
    assert found.reply.ticks[0].at == datetime(2026, 11, 12, 18, 20, 0, 250_000, tzinfo=UTC)
    assert [one.text for one in found.reply.comments] == ["Sì, “va bene”\nA presto 🏺"]
    assert [(one.id, one.title, one.yours) for one in found.reply.additions] == [("a1", "Listino", False)]


def test_replies_to_other_pages_are_with_the_last():
    def said(share: str, hour: int) -> str:
        return written({**GOOD, "share": share, "at": f"2026-11-12T{hour:02}:00:00Z"})

    found = read_text("\n".join(said(*one) for one in (("s2", 9), ("s3", 7), ("s1", 12), ("s2", 8), ("s1", 6))))
    assert found.reply.share == "s1"
    assert [(one.reply.share, one.reply.made_at.hour, one.earlier) for one in found.earlier] == [
        ("s3", 7, ()),
        ("s2", 9, ()),
    ]


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "7bit"])
@pytest.mark.parametrize("attached", [False, True])
def test_it_is_found_in_a_mail(tmp_path: Path, encoding: str, attached: bool):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "marta@example.org", "lidia@example.org", "Risposta"
    mail.set_content("Ecco" if attached else f"Ecco\n{lines_of(written(), 64)}\n", cte=None if attached else encoding)
    if attached:
        mail.add_attachment(lines_of(written(), 64), filename="Risposta.txt", cte=encoding)
    file = tmp_path / "mail.eml"
    file.write_bytes(mail.as_bytes())
    assert read_file(file).reply.share == "s1"


def test_a_file_is_known_by_what_is_in_it(tmp_path: Path):
    assert kind_of(BytesIO(f"Risposta\n☑ Foto\n\n{written()}".encode())) is Kind.REPLY
    assert kind_of(BytesIO(b"Risposta\nciao")) is Kind.TEXT
    chat = f"12/11/26, 18:20 - Marta: ciao\n12/11/26, 18:21 - Marta: {written()}\n12/11/26, 18:22 - Lidia: grazie\n"
    assert kind_of(BytesIO(chat.encode())) is Kind.WHATSAPP
    with pytest.raises(Unreadable, match="missing"):
        read_file(tmp_path / "none")
    (tmp_path / "large").write_bytes(b"x" * (LARGEST_FILE + 1))
    with pytest.raises(Unreadable, match="reply_too_large"):
        read_file(tmp_path / "large")
    (tmp_path / "picture").write_bytes(bytes(range(256)))
    with pytest.raises(Unreadable, match="no_reply"):
        read_file(tmp_path / "picture")


@pytest.mark.parametrize(
    "change",
    [
        {"share": 7},
        {"share": "../x"},
        {"share": None},
        {"at": "yesterday"},
        {"at": "2026-11-12T18:20:00"},
        {"at": "9999-12-31T23:59:59+00:00"},
        {"ticks": {}},
        {"ticks": [[KEY, 1, AT]]},
        {"ticks": [[KEY, True]]},
        {"ticks": [["'; DROP TABLE task", True, AT]]},
        {"ticks": [[KEY, True, AT], [KEY, False, AT]]},
        {"ticks": [[f"{at:032x}", True, AT] for at in range(MOST + 1)]},
        {"comments": [[KEY, "x" * (LONGEST_COMMENT + 1), AT]]},
        {"comments": [[KEY, {"html": "<b>"}, AT]]},
        {"added": [["a1", KEY, "x" * 501, True, AT]]},
        {"added": [["A/1", KEY, "x", True, AT]]},
        {"added": [["a1", "home", "x", True, AT]]},
    ],
)
def test_what_is_no_reply_of_ours_is_refused(change: dict[str, object]):
    with pytest.raises(Unreadable, match="reply_is_broken"):
        read_text(written({**GOOD, **change}))


@pytest.mark.parametrize(
    "text, code",
    [
        ("ciao", "no_reply"),
        ("[garbo2:abc.def]", "reply_is_newer"),
        (written()[:-1], "reply_is_broken"),
        (written(seal="f" * 63), "reply_is_broken"),
        (written(b"\xff\xfe\x00"), "reply_is_broken"),
        (written(b"[1, 2, 3]"), "reply_is_broken"),
        (written(b"[" * 100_000), "reply_is_broken"),
        (written(json.dumps(GOOD)[:-1].encode() + b', "share": "s2"}'), "reply_is_broken"),
        (f"[garbo1:{'A' * 600_000}", "reply_too_large"),
    ],
)
def test_what_is_cut_or_of_another_time_is_said(text: str, code: str):
    with pytest.raises(Unreadable) as refused:
        read_text(text)
    assert refused.value.code == code


def test_what_nobody_types_is_taken_out():
    hostile = "\u202eevil\x00\x1b[31m<script>alert(1)</script>\ud83c"
    text = written(
        json.dumps({**GOOD, "comments": [["", hostile, AT]], "added": [["a1", "", "a\nb\u2066c", True, AT]]}).encode()
    )
    found = read_text(text).reply
    assert found.comments[0].text == "evil  [31m<script>alert(1)</script>"
    assert found.additions[0].title == "a bc"


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just(AT) | st.just(KEY),
        lambda inside: (
            st.lists(inside, max_size=5)
            | st.dictionaries(st.sampled_from(["share", "at", "ticks", "comments", "added", "x"]), inside, max_size=6)
        ),
        max_leaves=20,
    )
)
def test_any_content_is_read_or_refused(data: object):
    try:
        read_text(written(data))
    except Unreadable as error:
        assert error.code == "reply_is_broken"  # noqa: PT017


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.integers(0, 300))
def test_any_text_is_read_or_refused(text: str, cut: int):
    try:
        read_text(text + written()[:cut] + text)
    except Unreadable as error:
        assert error.code in ("no_reply", "reply_is_broken", "reply_is_newer")  # noqa: PT017
