"""The menu of each role."""

from collections.abc import Mapping
from dataclasses import dataclass

from lms.core.roles import Role


@dataclass(frozen=True)
class NavItem:
    """One line of a menu; `tab` is what a page sets to mark itself."""

    label: str
    icon: str
    endpoint: str
    tab: str


HOME = NavItem("Beranda", "house", "home.index", "beranda")
COURSES = NavItem("Belajar", "book-open", "learning.courses", "belajar")
MEETINGS = NavItem("Pertemuan", "calendar-days", "attendance.meetings", "pertemuan")
TRAININGS = NavItem("Pelatihan", "presentation", "trainings.index", "pelatihan")
PEOPLE = NavItem("Kader", "users", "roster.people", "kader")
CITY = NavItem("Cakupan kota", "map", "coverage.city", "capaian")
CERTIFICATES = NavItem("Sertifikat", "award", "certificates.index", "sertifikat")
ROSTER = NavItem("Data kader", "users", "roster.people", "kader")
COURSE_EDITOR = NavItem("Kursus", "book-open", "courses.index", "kursus")
SEATS = NavItem("Wilayah dan kursi", "map-pin", "roster.seats", "wilayah")
DATA_REQUESTS = NavItem("Permintaan data", "shield-check", "data_queue.index", "permintaan-data")
SETTINGS = NavItem("Pengaturan", "settings", "settings.edit", "pengaturan")
STAFF = NavItem("Petugas", "users-round", "staff.index", "petugas")
AUDIT = NavItem("Catatan audit", "scroll-text", "audit.entries", "audit")

MENUS: Mapping[str, tuple[NavItem, ...]] = {
    Role.CADRE: (HOME, COURSES, MEETINGS, CERTIFICATES),
    Role.TRAINER: (HOME, TRAININGS, MEETINGS, PEOPLE),
    Role.OFFICIAL: (CITY, TRAININGS, MEETINGS, PEOPLE, CERTIFICATES, DATA_REQUESTS),
    Role.ADMIN: (
        HOME,
        ROSTER,
        SEATS,
        STAFF,
        COURSE_EDITOR,
        TRAININGS,
        MEETINGS,
        CERTIFICATES,
        CITY,
        DATA_REQUESTS,
        SETTINGS,
        AUDIT,
    ),
    Role.AUDITOR: (AUDIT,),
}


def items_for(role: str) -> tuple[NavItem, ...]:
    """The menu a person in this role sees, in its order."""
    return MENUS[role]
