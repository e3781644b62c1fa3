"""How far the price may be off: split-conformal intervals by price band.

The most recent months of the training window are kept from the trees. Their
errors, as logarithms of price over estimate, give for each band of estimates
the span that held the wanted share of sales. No shape of the errors is assumed.
"""
from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Band:
    up_to_eur: float        # the last band has no upper end
    low: float              # logarithm of price over estimate
    high: float
    sales: int


def quantile(ordered: list[float], share: float) -> float:
    """The order statistic that a finite sample needs to cover `share`."""
    place = math.ceil(share * (len(ordered) + 1)) - 1
    return ordered[min(max(place, 0), len(ordered) - 1)]


def learn_bands(pairs: list[tuple[float, float]], coverage: float, count: int) -> list[Band]:
    """`pairs` holds (estimate, price) of sales that the trees have not seen."""
    pairs = sorted(pairs)
    bands = []
    for k in range(count):
        part = pairs[k * len(pairs) // count:(k + 1) * len(pairs) // count]
        errors = sorted(math.log(price / estimate) for estimate, price in part)
        last = k == count - 1
        bands.append(Band(
            up_to_eur=math.inf if last else round(part[-1][0], -3),
            low=round(quantile(errors, (1.0 - coverage) / 2.0), 5),
            high=round(quantile(errors, (1.0 + coverage) / 2.0), 5),
            sales=len(part),
        ))
    return bands


def write_bands(path: Path, bands: list[Band]) -> None:
    with Path(path).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["up_to_eur", "low", "high", "sales"])
        for band in bands:
            writer.writerow(["" if math.isinf(band.up_to_eur) else f"{band.up_to_eur:.0f}", band.low, band.high, band.sales])


def read_bands(path: Path) -> list[Band]:
    with Path(path).open(newline="", encoding="utf-8") as file:
        return [Band(float(row["up_to_eur"] or math.inf), float(row["low"]), float(row["high"]), int(row["sales"]))
                for row in csv.DictReader(file)]


def interval(bands: list[Band], estimate: float) -> tuple[float, float]:
    for band in bands:
        if estimate <= band.up_to_eur:
            return estimate * math.exp(band.low), estimate * math.exp(band.high)
    raise ValueError("the last band must have no upper end")
