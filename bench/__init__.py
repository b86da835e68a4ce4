"""Measurements: every module here with a `figures()` function takes part in `python -m bench`."""
