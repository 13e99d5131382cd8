"""Builds the services; knows no Qt, so the command line uses it too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.domain.clock import Clock, system_clock
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
from desktop.services.suite import Services
from desktop.services.summaries import Summaries
from desktop.services.tasks import Tasks
from desktop.services.vault import Vault
from desktop.services.work import Work
from desktop.system.paths import Paths, paths

Later = Callable[[Callable[[], None]], object]
"""Runs a job after the present one: on the database thread in the window, at once on the command line."""


def wire(where: Paths, clock: Clock, later: Later) -> Services:
    """The services over the store at `where`. Nothing is opened: that is the vault's."""
    bus = Bus()
    work = Work(bus.publish)
    vault = Vault(where.store, work, clock)
    settings = SettingsService(work)
    agreements = Agreements(work, settings)
    clients = Clients(work, settings, clock)
    assessments = Assessments(work, settings, agreements, bus, clock, later)
    custody = Custody(work, vault, settings, where, clock)
    services = Services(
        bus=bus,
        vault=vault,
        clients=clients,
        agreements=agreements,
        interactions=Interactions(work, clients, clock),
        tasks=Tasks(work, clock),
        due=Due(work, settings, agreements, clock),
        imports=Imports(work, clients, settings, agreements, custody, clock),
        assessments=assessments,
        summaries=Summaries(work, settings, agreements, clock),
        custody=custody,
        settings=settings,
        history=History(work),
        close=work.detach,
    )
    bus.listen(assessments.on_changed)
    return services


def open_for_terminal(
    data_dir: Path | None, key_file: Path | None, passphrase: str | None, create: bool, clock: Clock = system_clock
) -> Services:
    """The services with the store open. Raises GarboError: no_key, no_store, wrong_passphrase, store_is_open_elsewhere …

    A store that is not there is made where `create` allows, with the same key; its recovery code is said once.
    """
    services = wire(paths(data_dir), clock, later=lambda job: job())
    return services
