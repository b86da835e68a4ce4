"""A QR code as drawing operators, straight from its modules."""

import segno

QUIET_ZONE = 4
"""Modules of white that a reader needs around the code."""


def qr_drawing(address: str, x_px: float, y_px: float, side_px: float) -> bytes:
    """Black modules of a code whose corner and side are given in CSS pixels, y downwards.

    The address is written in capitals: a code of letters and digits is smaller, and coarser
    modules are read from farther away.
    """
    matrix = segno.make_qr(address.upper(), error="m", boost_error=False).matrix
    scale = side_px / len(matrix)
    runs = [
        b"%d %d %d 1 re" % (start, y, length)
        for y, row in enumerate(matrix)
        for start, length in _dark_runs(row)
    ]
    frame = b"q %.4f 0 0 %.4f %.3f %.3f cm 0 g" % (scale, scale, x_px, y_px)
    return b"\n".join([frame, *runs, b"f Q"])


def _dark_runs(row: bytearray) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if not dark:
            continue
        if runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((x, 1))
    return runs
