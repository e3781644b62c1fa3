"""What a flat is worth: python3 -m src.train, python3 -m src.score."""
