"""Case forms of names as Polish bends them, whoever bears them: Hannie, Kowalskiej, Marca Ricciego."""

from __future__ import annotations

from functools import lru_cache

from desktop.domain.quicklog.tokens import folded


@lru_cache(maxsize=4096)
def case_forms(word: str) -> frozenset[str]:
    """A folded name word and all its case forms, folded."""
    if len(word) < 3 or not word.isalpha():
        return frozenset({word})
    return frozenset({word, *map(folded, _bent(word))})


def _bent(word: str) -> list[str]:
    if word.endswith(("ska", "cka", "dzka")):
        return [word[:-1] + ending for ending in ("iej", "a", "o")]
    if word.endswith("a"):
        return _like_anna(word[:-1])
    if word.endswith(("i", "y")):
        # As adjectives: Ricciego, Kowalskiemu, Ferrim.
        return [word + ending for ending in ("ego", "emu", "m")] + [
            word[:-1] + ending for ending in ("ego", "emu", "ym")
        ]
    if word.endswith("e"):
        return [word + ending for ending in ("go", "mu", "m")]
    if word.endswith("o"):
        return _like_marco(word[:-1])
    if word.endswith(("u", "x")):
        return [word + ending for ending in ("a", "owi", "em")]
    return _like_tom(word)


def _like_anna(stem: str) -> list[str]:
    softened = next((stem[: -len(hard)] + soft for hard, soft in _DATIVES if stem.endswith(hard)), stem + "ie")
    genitive = "i" if stem.endswith(("k", "g", "l", "j", "i")) else "y"
    return [stem + ending for ending in (genitive, "e", "o", "ie")] + [softened]


def _like_marco(stem: str) -> list[str]:
    found = [stem + ending for ending in ("a", "owi", "em", "iem", "u", "ie")]
    if stem.endswith("c"):
        hard = stem[:-1] + "k"
        found += [hard + ending for ending in ("a", "owi", "iem", "u")]
    return found + _softened(stem)


def _like_tom(word: str) -> list[str]:
    found = [word + ending for ending in ("a", "owi", "em", "iem", "u", "ie")] + _softened(word)
    if len(word) > 3 and word[-2] == "e" and word[-1] in "kclr":
        # The e goes: Marek, Marka.
        stem = word[:-2] + word[-1]
        found += [stem + ending for ending in ("a", "owi", "em", "iem", "u", "ie")]
    return found


def _softened(stem: str) -> list[str]:
    return [stem[: -len(hard)] + soft for hard, soft in _LOCATIVES if stem.endswith(hard)]


_DATIVES = (
    ("ch", "sze"), ("k", "ce"), ("g", "dze"), ("st", "scie"), ("t", "cie"), ("d", "dzie"), ("r", "rze"), ("l", "le"),
)  # fmt: skip
_LOCATIVES = (("st", "scie"), ("t", "cie"), ("d", "dzie"), ("r", "rze"), ("l", "le"))
