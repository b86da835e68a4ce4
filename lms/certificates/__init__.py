"""Certificates: facts frozen at issue, numbered, printed in two layers, verified by anyone."""
