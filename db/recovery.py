"""Recovery codes: 130 random bits to write down, forgiving of what hands and eyes mistake."""

from __future__ import annotations

import secrets

# Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O, U; what looks alike is read alike.
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("ILOU", "110V")
_RANDOM, _CHECK, _GROUP = 26, 2, 4
# The largest prime that two signs hold: by it every single wrong sign and every swap of neighbours is noticed.
_PRIME = 1021


def new_code() -> str:
    """Such as `7K3D-…-Q9XM`: six groups and two signs of secret, then two that check it."""
    secret = "".join(secrets.choice(_SIGNS) for _ in range(_RANDOM))
    code = secret + _check(secret)
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def secret_of(code: str) -> bytes | None:
    """The secret in a code as typed, however it was grouped; None when it is mistyped: a sign wrong or missing."""
    typed = "".join(sign for sign in code.upper().translate(_ALIKE) if sign.isalnum())
    if len(typed) != _RANDOM + _CHECK or set(typed) - set(_SIGNS):
        return None
    secret, check = typed[:_RANDOM], typed[_RANDOM:]
    return secret.encode("ascii") if check == _check(secret) else None


def _check(secret: str) -> str:
    number = 0
    for sign in secret:
        number = (number * len(_SIGNS) + _SIGNS.index(sign)) % _PRIME
    return _SIGNS[number // len(_SIGNS)] + _SIGNS[number % len(_SIGNS)]
