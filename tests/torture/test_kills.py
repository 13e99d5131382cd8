"""A few kills in every run, and the proof that a kill would be noticed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its writers")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--kills", "6"], "Nothing acknowledged was lost."),
        (["--kills", "6", "--planted"], "The planted early acknowledgement was found out."),
    ],
    ids=["kills", "planted"],
)
def test_kills(options: list[str], said: str) -> None:
    script = Path(__file__).with_name("kills.py")
    done = subprocess.run([sys.executable, script, *options], capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.splitlines()[-1] == said
