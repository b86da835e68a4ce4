"""Packages as zip files: the same files come back, and nothing dangerous comes in."""

import stat
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from lms.learning.package import PackageRefused, read_files
from lms.learning.package_files import read_folder
from lms.learning.package_zip import packed, unpacked
from tests.factories import SHORT_COURSE

FILES, _ = read_folder(SHORT_COURSE)


def zipped(*entries: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return out.getvalue()


def refusals(data: bytes) -> list[str]:
    with pytest.raises(PackageRefused) as refused:
        unpacked(data)
    return [problem.message for problem in refused.value.problems]


def test_what_is_packed_comes_out_the_same_and_always_as_the_same_zip() -> None:
    data = packed(FILES, "kursus-singkat")
    assert unpacked(data) == FILES
    assert packed(FILES, "kursus-singkat") == data
    assert read_files(unpacked(data)).slug == "kursus-singkat"


def test_a_zip_made_by_a_computers_own_menu_is_taken() -> None:
    made = [(f"Kursus Saya/{name}", data) for name, data in FILES.items()]
    left = [("Kursus Saya/", b""), ("__MACOSX/Kursus Saya/._course.yaml", b"x")]
    assert unpacked(zipped(*left, *made, ("Kursus Saya/.DS_Store", b"x"))) == FILES
    assert unpacked(zipped(*FILES.items())) == FILES


def a_link(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ([("../course.yaml", b"x")], "the name leads out of the package"),
        ([("a/../../course.yaml", b"x")], "the name leads out of the package"),
        ([("/etc/course.yaml", b"x")], "the name leads out of the package"),
        ([("C:/course.yaml", b"x")], "the name leads out of the package"),
        ([("..\\course.yaml", b"x")], "the name leads out of the package"),
        ([(a_link("course.yaml"), b"/etc/passwd")], "this is not a plain file"),
        ([("course.yaml", b"x"), ("skrip.js", b"x")], "no part of a course package"),
        ([("course.yaml", b"x"), ("images/a.svg", b"x")], "an image is called images/name.png"),
        ([("course.yaml", b"x"), ("images/a/b.png", b"x")], "an image is called images/name.png"),
        ([("course.yaml", b" " * 20_000_000)], "the file is larger than 100000 bytes"),
        ([(f"a{n}.md", b"x") for n in range(301)], "the package has more than 300 files"),
        ([(f"a{n}.txt", b"x") for n in range(601)], "the package has more than 300 files"),
        (
            [(f"images/a{n}.png", b" " * 5_000_000) for n in range(9)],
            "the package has more than 300 files or 40 MB",
        ),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_leads_out_links_or_swells_is_refused(
    entries: list[tuple[str | zipfile.ZipInfo, bytes]], message: str
) -> None:
    assert message in " ".join(refusals(zipped(*entries)))


def cut(data: bytes) -> bytes:
    return data[:-40]


def locked(data: bytes) -> bytes:
    """The bit that says an entry is encrypted, set in the directory and before the entry."""
    found = data.replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")
    assert found != data
    return found


def lying(data: bytes) -> bytes:
    """One byte of what is inside, changed: its checksum is no longer right."""
    place = data.index(b"course.yaml") + 40
    return data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]


@pytest.mark.parametrize(
    ("harm", "message"),
    [
        (cut, "not a zip file, or a damaged one"),
        (locked, "the file is locked with a password"),
        (lying, "not a zip file, or a damaged one"),
        (lambda _data: b"halo", "not a zip file, or a damaged one"),
        (lambda _data: b"", "not a zip file, or a damaged one"),
    ],
)
def test_a_damaged_or_locked_zip_is_refused(harm: Callable[[bytes], bytes], message: str) -> None:
    assert message in " ".join(refusals(harm(zipped(*FILES.items()))))


def test_a_file_that_stands_twice_in_the_zip_is_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(*FILES.items(), ("course.yaml", b"slug: lain"))
    assert refusals(data) == ["the zip holds this file twice"]
