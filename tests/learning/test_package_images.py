"""Images of a course package: found by the modules that show them, drawn anew, published."""

import shutil
from pathlib import Path

import pytest
from flask import Flask

from lms.core.clock import now
from lms.db import db, transaction
from lms.learning import editions
from lms.learning.package import PackageRefused, read_package
from lms.learning.rendering import rendered
from lms.media.models import MediaFile
from lms.quizzes.publication import publish
from tests.factories import SHORT_COURSE, rows
from tests.media.pictures import an_image

MODULE = "01-mengenali.md"
FIGURE = '\n\n![Kader duduk.](images/duduk.png "Duduk sejajar")\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(SHORT_COURSE, tmp_path / "kursus"))
    with (folder / MODULE).open("a") as module:
        module.write(FIGURE)
    (folder / "images").mkdir()
    (folder / "images/duduk.png").write_bytes(an_image((1280, 720)))
    return folder


def test_a_figure_is_published_with_its_module(app: Flask, folder: Path) -> None:
    package = read_package(folder)
    assert package.package_sha256 != read_package(SHORT_COURSE).package_sha256

    ready = rendered(package)
    with transaction() as session:
        edition = publish(session, package, ready, now=now())
    html = editions.edition(db.session(), edition.id).modules[0].html

    narrow, wide = ready.images["images/duduk.png"].sizes
    assert f'src="/media/{narrow.digest}"' in html
    assert f'srcset="/media/{narrow.digest} 640w, /media/{wide.digest} 1280w"' in html
    assert 'width="1280"' in html
    assert 'height="720"' in html
    assert "<figcaption>Duduk sejajar</figcaption>" in html
    assert rows(MediaFile) == 2


def test_an_image_that_is_missing_a_link_or_none_is_told(folder: Path, tmp_path: Path) -> None:
    image = folder / "images/duduk.png"
    line = (folder / MODULE).read_text().splitlines().index(FIGURE.strip()) + 1
    image.unlink()
    with pytest.raises(PackageRefused) as missing:
        read_package(folder)
    image.symlink_to("/etc/hostname")
    with pytest.raises(PackageRefused) as linked:
        read_package(folder)
    image.unlink()
    image.write_bytes(b"<svg/>")
    package = read_package(folder)
    with pytest.raises(PackageRefused) as none:
        rendered(package)
    (folder / "images").rename(tmp_path / "elsewhere")
    (folder / "images").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PackageRefused) as led_out:
        read_package(folder)

    assert str(missing.value) == f"{MODULE}:{line}: there is no file 'images/duduk.png'"
    assert "is a symbolic link" in str(linked.value)
    assert str(none.value).startswith("images/duduk.png:1: this is no PNG, JPEG or WebP image")
    assert "the folder is a symbolic link" in str(led_out.value)
