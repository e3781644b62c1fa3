"""Price a list of flats.

    python3 -m src.score FLATS.csv PRICES.csv
"""
from __future__ import annotations

import argparse
from pathlib import Path

from .config import load_config
from .features import Features
from .io import read_flats, write_prices
from .trees import read_ensemble


class Pricer:
    def __init__(self) -> None:
        self.config = load_config()
        self.features = Features(self.config)
        self.ensemble = read_ensemble(self.config.model_file)
        if self.ensemble.features != self.config.features:
            raise SystemExit("the trained object was made for other features than config/model.ini names")

    def price(self, flat) -> float:
        estimate = self.ensemble.predict(self.features.row(flat))
        # Control implausible-price: trees on euros can go below anything that was ever sold.
        return max(self.config.lowest_eur, round(estimate / 1000.0) * 1000.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("flats", type=Path)
    parser.add_argument("prices", type=Path)
    arguments = parser.parse_args()
    pricer = Pricer()
    count = write_prices(arguments.prices, ((f.id, pricer.price(f)) for f in read_flats(arguments.flats)))
    print(f"{count} flats priced")


if __name__ == "__main__":
    main()
