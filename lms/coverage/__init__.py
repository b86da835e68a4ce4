"""Coverage: how many seats are filled, trained, passed and certified, and who is behind it."""
