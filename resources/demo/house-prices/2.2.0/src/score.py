"""Price a list of flats.

    python3 -m src.score FLATS.csv PRICES.csv
"""
from __future__ import annotations

import argparse
import math
from pathlib import Path

from .config import load_config
from .features import Features
from .intervals import interval, read_bands
from .io import Flat, read_flats, write_prices
from .trees import read_ensemble


class Pricer:
    def __init__(self) -> None:
        self.config = load_config()
        self.features = Features(self.config)
        self.bands = read_bands(self.config.intervals_file)
        self.ensemble = read_ensemble(self.config.model_file)
        if self.ensemble.features != self.config.features:
            raise SystemExit("the trained object was made for other features than config/model.ini names")

        self.unknown_districts: set[str] = set()

    def price(self, flat: Flat) -> tuple[float, float, float]:
        """Estimate and the span that holds four sales of five, in whole thousands."""
        if not self.features.knows(flat.district):
            self.unknown_districts.add(flat.district or "(none)")
        # The trees speak of the logarithm of the price per square metre.
        estimate = flat.area_m2 * math.exp(self.ensemble.predict(self.features.row(flat)))
        # Control implausible-price: nothing below what was ever sold.
        estimate = max(self.config.lowest_eur, estimate)
        low, high = interval(self.bands, estimate)
        return self.thousands(estimate), self.thousands(max(self.config.lowest_eur, low)), self.thousands(high)

    @staticmethod
    def thousands(eur: float) -> float:
        return round(eur / 1000.0) * 1000.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("flats", type=Path)
    parser.add_argument("prices", type=Path)
    arguments = parser.parse_args()
    pricer = Pricer()
    count = write_prices(arguments.prices, ((f.id, *pricer.price(f)) for f in read_flats(arguments.flats)))
    print(f"{count} flats priced")
    if pricer.unknown_districts:
        print("priced at the level of the city: " + ", ".join(sorted(pricer.unknown_districts)))


if __name__ == "__main__":
    main()
