"""From a flat to numbers."""
from __future__ import annotations

from statistics import median

from .config import Config
from .io import Flat, read_distances

ENERGY = "ABCDEFGH"
TYPICAL_AGE = 55


class Features:
    def __init__(self, config: Config) -> None:
        self.config = config
        self.distances = read_distances(config.districts)
        self.typical_distance = median(self.distances.values())

    def row(self, flat: Flat) -> list[float]:
        values = {
            "area_m2": flat.area_m2,
            "rooms": float(flat.rooms),
            "floor": float(flat.floor),
            "age": self.age(flat),
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

    def distance(self, flat: Flat) -> float:
        # Control unknown-district: a typical distance, never a zero that means "the centre".
        return self.distances.get(flat.district, self.typical_distance)

    def energy_rank(self, flat: Flat) -> float:
        # Control missing-energy-class: the middle of the scale.
        if flat.energy in ENERGY and flat.energy:
            return float(ENERGY.index(flat.energy))
        return 3.5
