"""Accounts: people, their roles within regions, their seats, and how they sign in."""
