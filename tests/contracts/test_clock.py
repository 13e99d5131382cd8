"""The clock answers every public case of the contract."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.cli.cases import answer_cases

FOLDER = Path(os.environ.get("GARBO_SHARED", Path(__file__).parents[3] / "shared")) / "data" / "sla"
LINES = (FOLDER / "cases.jsonl").read_text("utf-8").splitlines() if (FOLDER / "cases.jsonl").is_file() else []
CASES = [json.loads(line) for line in LINES if line.strip()]


@pytest.mark.skipif(not CASES, reason="the contract's cases are not beside the project (GARBO_SHARED)")
def test_every_case_has_its_answer() -> None:
    bare = [json.dumps({key: case[key] for key in ("id", "kind", "in")}) for case in CASES]
    found = {entry["id"]: entry for entry in answer_cases(bare)}
    wrong = {
        case["id"]: (found[case["id"]], case["want"])
        for case in CASES
        if not same(found[case["id"]].get("got", "no answer"), case["want"])
    }
    assert wrong == {}


def same(got: object, want: object) -> bool:
    """Keys that `want` lacks are ignored, lists keep length and order, instants are compared as instants."""
    if isinstance(want, dict):
        return isinstance(got, dict) and all(key in got and same(got[key], want[key]) for key in want)
    if isinstance(want, list):
        return isinstance(got, list) and len(got) == len(want) and all(map(same, got, want))
    if isinstance(want, str) and isinstance(got, str):
        return instant(got) == instant(want)
    return type(got) is type(want) and got == want


def instant(text: str) -> datetime | str:
    try:
        return datetime.fromisoformat(text).astimezone(UTC) if "T" in text else text
    except ValueError:
        return text
