"""From a flat to numbers.

The price level of a district is learnt from the training window only: the mean
logarithm of the price per square metre, pulled towards the level of the city
where sales are few. It is kept beside the trees, as a part of the trained object.
"""
from __future__ import annotations

import math
from collections import defaultdict
from statistics import median

from .config import Config
from .io import Flat, read_distances, read_levels

ENERGY = "ABCDEFGH"
TYPICAL_AGE = 55
CITY = "*"              # the row of the levels file that stands for the whole city


def log_price_per_m2(flat: Flat) -> float:
    return math.log(flat.price_eur / flat.area_m2)


def learn_levels(flats: list[Flat], weight: float) -> dict[str, float]:
    city = sum(log_price_per_m2(f) for f in flats) / len(flats)
    by_district: dict[str, list[float]] = defaultdict(list)
    for flat in flats:
        if flat.district:
            by_district[flat.district].append(log_price_per_m2(flat))
    levels = {
        name: round((sum(sold) + weight * city) / (len(sold) + weight), 5)
        for name, sold in sorted(by_district.items())
    }
    levels[CITY] = round(city, 5)
    return levels


class Features:
    def __init__(self, config: Config, levels: dict[str, float] | None = None) -> None:
        self.config = config
        self.levels = read_levels(config.levels_file) if levels is None else levels
        self.distances = read_distances(config.districts)
        self.typical_distance = median(self.distances.values())

    def row(self, flat: Flat) -> list[float]:
        values = {
            "log_area": math.log(flat.area_m2),
            "rooms": float(flat.rooms),
            "floor": float(flat.floor),
            "age": self.age(flat),
            "district_level": self.level(flat),
            "district_known": float(self.knows(flat.district)),
            "distance_km": self.distance(flat),
            "energy_rank": self.energy_rank(flat),
            "balcony": float(flat.balcony),
            "lift": float(flat.lift),
        }
        return [values[name] for name in self.config.features]

    def age(self, flat: Flat) -> float:
        if flat.built is None:
            return float(TYPICAL_AGE)
        return float(max(0, self.config.reference_year - flat.built))

    def level(self, flat: Flat) -> float:
        # Control unknown-district: the level of the city; zero would mean one euro per square metre.
        return self.levels[flat.district if self.knows(flat.district) else CITY]

    def knows(self, district: str) -> bool:
        return district != CITY and district in self.levels

    def distance(self, flat: Flat) -> float:
        # Control unknown-district: a typical distance, never a zero that means "the centre".
        return self.distances.get(flat.district, self.typical_distance)

    def energy_rank(self, flat: Flat) -> float:
        # Control missing-energy-class: the middle of the scale.
        if flat.energy in ENERGY and flat.energy:
            return float(ENERGY.index(flat.energy))
        return 3.5
