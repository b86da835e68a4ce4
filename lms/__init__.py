"""Ruang Kader: training, attendance and certificates for the Satgas PPA cadres."""
