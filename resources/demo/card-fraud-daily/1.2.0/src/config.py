"""Settings of the model, read from config/model.toml."""
from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Config:
    features: tuple[str, ...]
    risky_mcc: frozenset[str]
    history_days: int
    report_days: int
    ridge: float
    iterations: int
    warm_up_days: int
    alert_threshold: float
    model_file: Path


def load_config(path: Path = ROOT / "config" / "model.toml") -> Config:
    with path.open("rb") as file:
        raw = tomllib.load(file)
    return Config(
        features=tuple(raw["features"]["order"]),
        risky_mcc=frozenset(raw["features"]["risky_mcc"]),
        history_days=int(raw["features"]["history_days"]),
        report_days=int(raw["features"]["report_days"]),
        ridge=float(raw["training"]["ridge"]),
        iterations=int(raw["training"]["iterations"]),
        warm_up_days=int(raw["training"]["warm_up_days"]),
        alert_threshold=float(raw["scoring"]["alert_threshold"]),
        model_file=ROOT / raw["scoring"]["model_file"],
    )
