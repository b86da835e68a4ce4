"""Core: what every package may lean on, from the standard library alone."""
