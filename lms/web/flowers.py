"""Course progress as an orchid stem: one flower a module, opening from the base to the tip."""

from typing import NamedTuple

from markupsafe import Markup

from lms.web import icons


class Point(NamedTuple):
    x: float
    y: float


STEM = (Point(6, 128), Point(30, 8), Point(220, 2), Point(338, 62))


def spray(total: int, done: int) -> Markup:
    """The stem of a course with `total` modules of which `done` are finished."""
    if not 0 <= done <= total:
        raise ValueError(f"{done} of {total} modules cannot be done")
    if done:
        icons.need("bloom")
    flowers = "".join(_flower(number, total, done) for number in range(total))
    start, *bends = STEM
    curve = " ".join(f"{point.x} {point.y}" for point in bends)
    return Markup(  # noqa: S704 - numbers only
        f'<svg class="spray" viewBox="0 0 356 132" role="img" '
        f'aria-label="{done} dari {total} modul selesai">'
        f'<path class="stem" d="M{start.x} {start.y}C{curve}"/>{flowers}</svg>'
    )


def _flower(number: int, total: int, done: int) -> str:
    along = number / (total - 1) if total > 1 else 0.0
    upwards = number % 2 == 0
    size = 44 - 20 * along
    on_stem = _on_stem(0.21 + 0.79 * along**0.93)
    reach = (-23 if upwards else 26) * (1 - 0.45 * along)
    heart = Point(on_stem.x + 6, on_stem.y + reach)
    if total > 1 and number == total - 1:
        heart = Point(on_stem.x + 8, on_stem.y + 6)
    twig = (
        f'<path class="stem twig" d="M{on_stem.x:.0f} {on_stem.y:.0f}'
        f'Q{on_stem.x + 1:.0f} {on_stem.y + reach * 0.5:.0f} {heart.x:.0f} {heart.y:.0f}"/>'
    )
    if number < done:
        return twig + _open(heart, size)
    return twig + _bud(heart, size, upwards=upwards, following=number == done)


def _on_stem(t: float) -> Point:
    """The point of the stem's cubic curve at `t`, 0 at the base and 1 at the tip."""
    rest = 1 - t
    weights = (rest**3, 3 * rest * rest * t, 3 * rest * t * t, t**3)
    x = sum(weight * point.x for weight, point in zip(weights, STEM, strict=True))
    y = sum(weight * point.y for weight, point in zip(weights, STEM, strict=True))
    return Point(x, y)


def _open(heart: Point, size: float) -> str:
    left, top = heart.x - size / 2, heart.y - size / 2
    corner = f'x="{left:.1f}" y="{top:.1f}"'
    return f'<use href="#i-bloom" {corner} width="{size:.1f}" height="{size:.1f}"/>'


def _bud(heart: Point, size: float, *, upwards: bool, following: bool) -> str:
    r = size * (0.3 if following else 0.24)
    drop = (
        f"M0 {-r * 1.35:.1f}C{r * 1.1:.1f} {-r * 0.5:.1f} {r:.1f} {r:.1f} 0 {r:.1f}"
        f"C{-r:.1f} {r:.1f} {-r * 1.1:.1f} {-r * 0.5:.1f} 0 {-r * 1.35:.1f}Z"
    )
    turn = "" if upwards else " rotate(180)"
    kind = "next" if following else "bud"
    place = f"translate({heart.x:.1f} {heart.y:.1f}){turn}"
    return f'<path class="{kind}" transform="{place}" d="{drop}"/>'
