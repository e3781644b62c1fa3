"""Daily card-fraud scoring: python3 -m src.train, python3 -m src.score."""
