"""What a course package becomes before it is published: pages as safe HTML, images drawn anew."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lms.learning.course_source import CoursePackage, PackageRefused
from lms.learning.package_format import Problem
from lms.media.drawing import Image, draw_all
from lms.media.rules import ImageRefused
from lms.web.markdown_child import MarkdownRefused, render_all


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
    images = dict(zip(names, _drawn(package, names), strict=True))
    pictures = {name: image.picture for name, image in images.items()}
    try:
        pages = render_all([module.text for module in package.modules], pictures)
    except MarkdownRefused as refused:
        file = package.modules[refused.index].content_file
        raise PackageRefused([Problem(file, 1, refused.reason)]) from refused
    return Rendered(pages, images)


def _drawn(package: CoursePackage, names: Sequence[str]) -> list[Image]:
    try:
        return draw_all([package.images[name] for name in names])
    except ImageRefused as refused:
        raise PackageRefused([Problem(names[refused.index], 1, refused.reason)]) from refused
