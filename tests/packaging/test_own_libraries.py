"""What the packed program opens does not get its libraries."""

from __future__ import annotations

import os
import runpy
from pathlib import Path

import pytest

HOOK = Path(__file__).parents[2] / "packaging/linux/own_libraries.py"


@pytest.mark.parametrize("before", ["", "/opt/of-hers/lib"])
def test_the_path_of_libraries_is_what_it_was(monkeypatch: pytest.MonkeyPatch, before: str) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/garbo/_internal")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(HOOK))
    assert os.environ.get("LD_LIBRARY_PATH", "") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
