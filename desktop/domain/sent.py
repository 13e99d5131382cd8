"""The noun KeptSummary: what she chose for a client's week, and the page as the client has it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.choices import Choices
from desktop.domain.summary import Summary
from desktop.domain.week import Week


@dataclass(frozen=True, slots=True)
class KeptSummary:
    """`sent_at`: when she said that it was sent (aware); `page`: as it was then. Both None until then."""

    week: Week
    choices: Choices = field(default_factory=Choices)
    sent_at: datetime | None = None
    page: Summary | None = None
