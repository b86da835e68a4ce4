"""What a course package becomes before it is published: pages as safe HTML, images drawn anew."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lms.learning.course_source import CoursePackage, PackageRefused
from lms.learning.package_format import Problem
from lms.media.drawing import Image, draw_all
from lms.media.rules import ImageRefused
from lms.web.markdown_child import MarkdownRefused, render_all
from lms.web.markdown_figures import Pictures


@dataclass(frozen=True)
class Rendered:
    """The modules as pages, in order, and the images they show by name."""

    pages: Sequence[str]
    images: Mapping[str, Image] = field(default_factory=dict)


def rendered(package: CoursePackage) -> Rendered:
    """The package made ready to be published; raises PackageRefused naming what cannot be.

    Takes a second or two, in child processes: never call it inside a transaction.
    """
    names = sorted(package.images)
    faults: list[Problem] = []
    images = _drawn(package, names, faults)
    pictures = {name: image.picture for name, image in images.items()}
    pages = _pages(package, pictures, faults)
    if faults:
        raise PackageRefused(faults)
    return Rendered(pages, images)


def _pages(package: CoursePackage, pictures: Pictures, faults: list[Problem]) -> list[str]:
    """The modules in order; every one that cannot be rendered is noted."""
    pages: list[str] = []
    texts = [module.text for module in package.modules]
    while len(pages) < len(texts):
        try:
            pages += render_all(texts[len(pages) :], pictures)
        except MarkdownRefused as refused:
            place = len(pages) + refused.index
            faults.append(Problem(package.modules[place].content_file, 1, refused.reason))
            pages += [""] * (refused.index + 1)
    return pages


def _drawn(package: CoursePackage, names: Sequence[str], faults: list[Problem]) -> dict[str, Image]:
    """Each image by its name; every one that cannot be taken is noted and left out."""
    left = list(names)
    while left:
        try:
            return dict(zip(left, draw_all([package.images[name] for name in left]), strict=True))
        except ImageRefused as refused:
            faults.append(Problem(left.pop(refused.index), 1, refused.reason))
    return {}
