"""Regions: kota > kecamatan > kelurahan by official code, and the seats of each."""
