"""Sync: the ledger of what clients asked for, so that asking again changes nothing."""
