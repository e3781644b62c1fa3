"""From transactions to numbers.

Every window of a card ends before the transaction that it describes, so that a
row never sees itself or anything that came after it. The window of a merchant
ends with the business day, as src/clock.py defines it: reports of the night
shift, which come after that, belong to the next day.
"""
from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from datetime import datetime, timedelta
from typing import Iterator

from . import clock
from .config import Config
from .io import Transaction, business_day, end_of_day


def amount_ratio(amount: float, earlier: list[float]) -> float:
    """How unusual the amount is for this card, as a bounded logarithm."""
    if not earlier:
        return 0.0
    mean = sum(earlier) / len(earlier)
    return max(-3.0, min(3.0, math.log((amount + 1.0) / (mean + 1.0))))


def is_night(t: Transaction) -> float:
    return 1.0 if clock.local_time(t.at, t.utc_offset_min).hour < 6 else 0.0


class MerchantReports:
    """Times at which the fraud desk confirmed a fraud, by merchant."""

    def __init__(self, transactions: list[Transaction], days: int) -> None:
        self.window = timedelta(days=days)
        self.times: dict[str, list[datetime]] = defaultdict(list)
        for t in transactions:
            if t.reported_at is not None:
                self.times[t.merchant].append(t.reported_at)
        for times in self.times.values():
            times.sort()

    def known(self, t: Transaction) -> int:
        """Reports against the merchant of `t` in the window that ends with its business day."""
        times = self.times.get(t.merchant, [])
        end = end_of_day(t)
        return bisect_right(times, end) - bisect_right(times, end - self.window)


def rows(transactions: list[Transaction], config: Config) -> Iterator[tuple[Transaction, dict[str, float]]]:
    """Feature rows in the order of time; the list is sorted by time."""
    history: dict[str, list[Transaction]] = defaultdict(list)
    keep = timedelta(days=config.history_days)
    reports = MerchantReports(transactions, config.report_days)
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
            "tx_day": float(sum(1 for e in card if business_day(e) == business_day(t))),
            "tx_24h": float(sum(1 for e in card if e.at >= t.at - timedelta(hours=24))),
            "risky_mcc": 1.0 if t.mcc in config.risky_mcc else 0.0,
            "merchant_reports_7d": math.log1p(reports.known(t)),
        }
        card.append(t)


def vector(row: dict[str, float], order: tuple[str, ...]) -> list[float]:
    return [1.0] + [row[name] for name in order]
