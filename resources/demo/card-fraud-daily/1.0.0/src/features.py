"""From transactions to numbers.

Every window of a card ends before the transaction that it describes, so that a
row never sees itself or anything that came after it.
"""
from __future__ import annotations

import math
from collections import defaultdict
from datetime import timedelta
from typing import Iterator

from .config import Config
from .io import Transaction


def amount_ratio(amount: float, earlier: list[float]) -> float:
    """How unusual the amount is for this card, as a bounded logarithm."""
    if not earlier:
        return 0.0
    mean = sum(earlier) / len(earlier)
    return max(-3.0, min(3.0, math.log((amount + 1.0) / (mean + 1.0))))


def is_night(t: Transaction) -> float:
    return 1.0 if t.at.hour < 6 else 0.0


def rows(transactions: list[Transaction], config: Config) -> Iterator[tuple[Transaction, dict[str, float]]]:
    """Feature rows in the order of time; the list is sorted by time."""
    history: dict[str, list[Transaction]] = defaultdict(list)
    keep = timedelta(days=config.history_days)
    for t in transactions:
        card = history[t.card]
        while card and card[0].at < t.at - keep:
            card.pop(0)
        amounts = [e.amount for e in card if e.amount is not None]
        # Control missing-amount: the card's own mean stands in, else zero.
        amount = t.amount
        if amount is None:
            amount = sum(amounts) / len(amounts) if amounts else 0.0
        yield t, {
            "amount_log": math.log1p(max(amount, 0.0)),
            "amount_ratio": amount_ratio(max(amount, 0.0), amounts),
            "new_card": 0.0 if amounts else 1.0,
            "online": 1.0 if t.channel == "online" else 0.0,
            "abroad": 1.0 if t.country != t.home_country else 0.0,
            "night": is_night(t),
            "tx_24h": float(sum(1 for e in card if e.at >= t.at - timedelta(hours=24))),
            "risky_mcc": 1.0 if t.mcc in config.risky_mcc else 0.0,
        }
        card.append(t)


def vector(row: dict[str, float], order: tuple[str, ...]) -> list[float]:
    return [1.0] + [row[name] for name in order]
