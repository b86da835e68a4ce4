"""Audit: the append-only, hash-chained record of what was done, by whom and why."""
