"""Privacy: what is held on a person, their wishes about it, and how long it is kept."""
