"""What a web page lets a browser do: its own style and pictures; of scripts ours alone, by its hash."""

from __future__ import annotations

import base64
import hashlib


def policy(script: str = "") -> str:
    """The Content-Security-Policy of a page in which this very script may run, or none."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    runs = f"script-src 'sha256-{digest}'; " if script else ""
    return f"default-src 'none'; style-src 'unsafe-inline'; img-src data:; {runs}base-uri 'none'; form-action 'none'"
