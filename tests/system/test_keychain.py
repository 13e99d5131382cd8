"""The keychain: one secret a store, and never the reason why the program does not start."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import keyring
import pytest
from keyring.backends import fail, null

from desktop.system.keychain import SERVICE, Keychain
from tests.keyrings import Deaf, Hanging, InClear, Locked, Memory, using

SECRET = bytes(range(32))


@pytest.fixture
def memory() -> Iterator[Memory]:
    with using(Memory()) as backend:
        yield backend


def test_it_keeps_and_lets_go(memory: Memory) -> None:
    chain = Keychain()
    assert chain.is_there()
    assert chain.read("one") is None
    assert chain.keep("one", SECRET)
    assert chain.keep("two", bytes(32))
    assert chain.read("one") == SECRET
    assert (SERVICE, "one") in memory.held
    chain.forget("one")
    chain.forget("one")
    assert chain.read("one") is None
    assert chain.read("two") == bytes(32)


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, InClear, Locked, Deaf])
def test_what_fails_forgets_or_keeps_in_clear_counts_as_none(backend: type[keyring.backend.KeyringBackend]) -> None:
    with using(backend()):
        chain = Keychain()
        assert not chain.keep("one", SECRET)
        assert chain.read("one") is None
        chain.forget("one")
        assert chain.is_there() == (backend in (Locked, Deaf))  # what these are worth is known when they are asked


def test_what_somebody_else_wrote_there_is_no_secret(memory: Memory) -> None:
    memory.held[SERVICE, "one"] = "not ours"
    assert Keychain().read("one") is None


def test_two_threads_may_ask_at_once(memory: Memory) -> None:
    chain = Keychain()
    with ThreadPoolExecutor(8) as pool:
        kept = list(pool.map(lambda at: chain.keep(str(at), bytes([at]) * 32), range(40)))
        assert kept == [True] * 40
        assert list(pool.map(lambda at: chain.read(str(at)), range(40))) == [bytes([at]) * 32 for at in range(40)]


def test_one_that_hangs_is_left_alone_until_it_answers() -> None:
    with using(Hanging()) as backend:
        chain = Keychain(seconds=0.02)
        try:
            assert chain.read("one") is None
            assert backend.begun.wait(60)
            assert not chain.keep("one", SECRET)
            assert chain.read("one") is None
            assert backend.asked == 1, "it still hangs in the first question"
        finally:
            backend.let_go.set()
        assert chain._asked is not None
        chain._asked.join(60)
        chain = Keychain()
        assert chain.keep("one", SECRET)
        assert chain.read("one") == SECRET
