"""Media: images that were checked, drawn anew in the sizes used, and kept by what they are."""
