"""The mail files that others gave: each is read, or refused with the one code that says it is broken."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.domain.errors import Unreadable
from desktop.importers.mail import LONGEST_TEXT, read_eml

SHARED = Path(os.environ.get("GARBO_SHARED", Path(__file__).parents[3] / "shared")) / "data/imports"
FILES = sorted(SHARED.rglob("*.eml")) if SHARED.is_dir() else []


@pytest.mark.skipif(not FILES, reason="the shared mail files are not here")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_mail_file_is_read_or_refused(file: Path):
    try:
        mail = read_eml(file.read_bytes())
    except Unreadable as error:
        pytest.skip(f"refused: {error.code}")
    assert len(mail.text) <= LONGEST_TEXT
    assert not any(line.startswith(">") for line in mail.text.split("\n"))
    assert mail.at is None or mail.at.tzinfo is not None
    assert "\n" not in mail.subject + mail.sender.name
