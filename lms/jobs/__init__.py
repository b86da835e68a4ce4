"""Jobs: rows that say what is to be done in the background, carried to workers by Huey."""
