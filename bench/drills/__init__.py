"""Fault drills, one module a part of the site: each breaks something on purpose and counts."""
