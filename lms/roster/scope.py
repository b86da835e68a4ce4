"""Who may look at the roster of a region, and who may change it."""

from lms.accounts.rules import Viewer
from lms.core.errors import NotAllowed, NotFound
from lms.core.roles import Role
from lms.regions.rules import covers

LOOKS = (Role.TRAINER, Role.OFFICIAL, Role.ADMIN)
MANAGES = (Role.ADMIN,)
KNOWS_NIK = (Role.OFFICIAL, Role.ADMIN)


def sees(viewer: Viewer, region_code: str | None) -> bool:
    """Whether they work with people in this region."""
    return _reaches(viewer.regions(*LOOKS), region_code)


def manages(viewer: Viewer, region_code: str | None) -> bool:
    """Whether they may change people and seats of this region."""
    return _reaches(viewer.regions(*MANAGES), region_code)


def ensure_sees(viewer: Viewer, region_code: str | None) -> None:
    """NotFound for a region they do not work in."""
    if not sees(viewer, region_code):
        raise NotFound


def ensure_manages(viewer: Viewer, region_code: str | None) -> None:
    """NotFound for a region they do not work in, NotAllowed for one they may only look at."""
    ensure_sees(viewer, region_code)
    if not manages(viewer, region_code):
        raise NotAllowed


def knows_nik(viewer: Viewer, region_code: str | None) -> bool:
    """Whether they may see that there is a NIK, and read it with a reason."""
    return _reaches(viewer.regions(*KNOWS_NIK), region_code)


def ensure_knows_nik(viewer: Viewer, region_code: str | None) -> None:
    """NotFound for a region they do not work in, NotAllowed where they work as a trainer."""
    ensure_sees(viewer, region_code)
    if not knows_nik(viewer, region_code):
        raise NotAllowed


def _reaches(held: tuple[str, ...], region_code: str | None) -> bool:
    return region_code is not None and any(covers(code, region_code) for code in held)
