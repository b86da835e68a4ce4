"""Home: the first screen of each role."""
