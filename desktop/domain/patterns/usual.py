"""What is usual: a client's own rate drawn to the portfolio's, and how far a count is above it.

The model is Gamma-Poisson: counts are Poisson, the rate behind them is itself uncertain and uneven, so the counts
are negative binomial (Greenwood and Yule 1920, J. R. Stat. Soc. 83). A client's rate is the posterior mean under a
Gamma prior set by the portfolio, the empirical Bayes shrinkage of Clayton and Kaldor (1987, Biometrics 43). The
comparison of "as usual" with "so many times the usual" is the logarithm of a likelihood ratio, as in Kulldorff's
scan statistic (1997, Commun. Stat. 26).
"""

from __future__ import annotations

from collections.abc import Iterable
from math import exp, log
from statistics import median

OWN_WEIGHT = 3.0
"""How many occurrences of her own a client's rate needs to weigh as much as the portfolio's."""

EVEN, EVEN_DAYS = 4.0, 28
"""How even people are: the shape of the predictive over 28 days however well the rate is known. Longer spans are more
even, for a busy week and a quiet one make up for each other."""

OWN_SPAN = (0.6, 2.0)
"""How far, in multiples of the portfolio's usual, a client's own usual may stand from it: a client who was
in difficulty from the first day must not make difficulty the measure."""


def own_rate(count: float, chances: float, portfolio: float) -> float:
    """Occurrences per chance of one client, drawn towards the portfolio's rate where little is known."""
    low, high = OWN_SPAN
    rate = (OWN_WEIGHT + count) / (OWN_WEIGHT / portfolio + chances)
    return min(max(rate, low * portfolio), high * portfolio)


def portfolio_rate(field: float, clients: Iterable[tuple[float, float]]) -> float:
    """The median client's rate: (count, chances) of each, drawn towards `field`, which has a vote of its own.

    The median, because a few clients in difficulty must not make it usual.
    """
    return median([field, *((OWN_WEIGHT + count) / (OWN_WEIGHT / field + chances) for count, chances in clients)])


def shape(history: float, days: int) -> float:
    """The shape of the predictive over so many days, with so many occurrences behind the rate: few make it wide."""
    return 1.0 / (1.0 / (OWN_WEIGHT + history) + EVEN_DAYS / (EVEN * max(days, 1)))


def evidence_weight(count: float, expected: float, factor: float, shape: float) -> float:
    """The log likelihood ratio, in nats, of `factor` times the usual against the usual; above 0 speaks for it."""
    if expected <= 0.0:
        return 0.0
    return count * log(factor) + (count + shape) * log((shape + expected) / (shape + factor * expected))


def probability(nats: float) -> float:
    """The probability with these log odds."""
    return 1.0 / (1.0 + exp(-nats)) if nats >= 0 else exp(nats) / (1.0 + exp(nats))
