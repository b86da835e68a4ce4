"""Roster: who the cadres are, kelurahan by kelurahan."""
