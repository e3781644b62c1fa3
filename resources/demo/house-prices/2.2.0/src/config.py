"""Settings of the model, read from config/model.ini."""
from __future__ import annotations

from configparser import ConfigParser
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Config:
    features: list[str]
    districts: Path
    level_weight: float
    reference_year: int
    trees: int
    depth: int
    learning_rate: float
    min_leaf: int
    bins: int
    coverage: float
    bands: int
    held_back_from: str
    model_file: Path
    intervals_file: Path
    levels_file: Path
    lowest_eur: float


def load_config(path: Path = ROOT / "config" / "model.ini") -> Config:
    ini = ConfigParser()
    with path.open(encoding="utf-8") as file:
        ini.read_file(file)
    features, training, scoring = ini["features"], ini["training"], ini["scoring"]
    intervals = ini["intervals"]
    return Config(
        features=[name.strip() for name in features["order"].split(",")],
        districts=ROOT / features["districts"],
        level_weight=features.getfloat("level_weight"),
        reference_year=features.getint("reference_year"),
        trees=training.getint("trees"),
        depth=training.getint("depth"),
        learning_rate=training.getfloat("learning_rate"),
        min_leaf=training.getint("min_leaf"),
        bins=training.getint("bins"),
        coverage=intervals.getfloat("coverage"),
        bands=intervals.getint("bands"),
        held_back_from=intervals["held_back_from"],
        model_file=ROOT / scoring["model_file"],
        intervals_file=ROOT / scoring["intervals_file"],
        levels_file=ROOT / scoring["levels_file"],
        lowest_eur=scoring.getfloat("lowest_eur"),
    )
