"""What Ruang Kader promises, one folder a package."""
