"""Processes apart begin cold here, as in the program."""

from __future__ import annotations

import multiprocessing
from multiprocessing.context import DefaultContext

import pytest


@pytest.fixture(autouse=True)
def _cold(monkeypatch: pytest.MonkeyPatch) -> None:
    context = multiprocessing.context._default_context  # type: ignore[attr-defined]
    assert isinstance(context, DefaultContext)
    monkeypatch.setattr(multiprocessing, "get_context", context.get_context)
