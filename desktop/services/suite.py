"""Services: everything that a screen or a command may call, in one typed record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.services.agreements import Agreements
from desktop.services.assessments import Assessments
from desktop.services.bus import Bus
from desktop.services.clients import Clients
from desktop.services.custody import Custody
from desktop.services.due import Due
from desktop.services.history import History
from desktop.services.imports import Imports
from desktop.services.interactions import Interactions
from desktop.services.settings import SettingsService
from desktop.services.summaries import Summaries
from desktop.services.tasks import Tasks
from desktop.services.vault import Vault


@dataclass(frozen=True, slots=True)
class Services:
    """Made once, before the store is open: `vault` opens it, and every other service answers `locked` until then."""

    bus: Bus
    vault: Vault
    clients: Clients
    agreements: Agreements
    interactions: Interactions
    tasks: Tasks
    due: Due
    imports: Imports
    assessments: Assessments
    summaries: Summaries
    custody: Custody
    settings: SettingsService
    history: History
    close: Callable[[], None]
