"""The five roles a person can hold within a region."""

from enum import StrEnum


class Role(StrEnum):
    CADRE = "cadre"
    TRAINER = "trainer"
    OFFICIAL = "official"
    ADMIN = "admin"
    AUDITOR = "auditor"

    @property
    def label(self) -> str:
        """What users read."""
        return _LABELS[self]


_LABELS = {
    Role.CADRE: "Kader",
    Role.TRAINER: "Pelatih",
    Role.OFFICIAL: "Pejabat",
    Role.ADMIN: "Pengelola",
    Role.AUDITOR: "Auditor",
}

STAFF = frozenset({Role.TRAINER, Role.OFFICIAL, Role.ADMIN, Role.AUDITOR})
EVERYONE = frozenset(Role)
