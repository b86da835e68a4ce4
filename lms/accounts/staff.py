"""Staff: who they are, the roles they are given within regions, and how they come in.

An admin gives a role and hands over a link that works once; with it the person sets a password.
Nobody changes their own roles or closes their own account, so one admin always stays.
"""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import (
    access,
    queries,
    rules,
    second_factor,
    secrets,
    service,
    sign_ins,
    staff_queries,
)
from lms.accounts.access import OwnAccount, StandsSo
from lms.accounts.models import Credential, Person, RoleAssignment, SecretKind
from lms.accounts.rules import Viewer
from lms.accounts.staff_queries import MANAGES
from lms.audit import service as audit
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import STAFF, Role
from lms.db import advisory_lock
from lms.regions.queries import inside

CLOSING = ("Tidak lagi bertugas", "Atas permintaan sendiri", "Akun dipakai orang lain")
OPENING = ("Kembali bertugas", "Ditutup karena keliru")


class NoSuchCadre(RuleBroken):
    message = "Tidak ada kader aktif dengan nomor ini di wilayah Anda. Periksa lagi nomornya."


def add(
    session: Session,
    viewer: Viewer,
    *,
    full_name: str,
    phone: str,
    role: Role,
    region_code: str,
    now: datetime,
) -> int:
    """Somebody new with this role; their id. PhoneTaken when an active person has the phone."""
    advisory_lock(session, f"phone:{phone}")
    if queries.has_phone(session, phone):
        raise rules.PhoneTaken
    person = Person(full_name=full_name, phone=phone, created_at=now, active=True)
    session.add(person)
    session.flush()
    _give(session, viewer, person.id, role, region_code, now=now)
    return person.id


def promote(
    session: Session,
    viewer: Viewer,
    cadre_number: str,
    *,
    role: Role,
    region_code: str,
    now: datetime,
) -> int:
    """A cadre of the viewer's regions gets this role too; NoSuchCadre when there is none."""
    number = rules.cadre_number(cadre_number)
    found = session.scalar(
        sa.select(Person.id)
        .where(Person.cadre_number == number, Person.active)
        .where(inside(Person.region_code, viewer.regions(*MANAGES)))
    )
    if number is None or found is None:
        raise NoSuchCadre
    if found == viewer.id:
        raise OwnAccount
    _give(session, viewer, found, role, region_code, now=now)
    return found


def give(
    session: Session,
    viewer: Viewer,
    person_id: int,
    role: Role,
    region_code: str,
    *,
    now: datetime,
) -> None:
    """One more role for a member of staff; StandsSo when they hold it."""
    _give(session, viewer, _changeable(session, viewer, person_id).id, role, region_code, now=now)


def end(
    session: Session, viewer: Viewer, person_id: int, assignment_id: int, *, now: datetime
) -> None:
    """End a role of theirs within the viewer's regions, and their sign-ins with it."""
    person = _changeable(session, viewer, person_id)
    ended = (
        sa.update(RoleAssignment)
        .where(
            RoleAssignment.id == assignment_id,
            RoleAssignment.person_id == person.id,
            RoleAssignment.role.in_(STAFF),
            RoleAssignment.ended_at.is_(None),
            inside(RoleAssignment.region_code, viewer.regions(*MANAGES)),
        )
        .values(ended_at=now)
        .returning(RoleAssignment.role, RoleAssignment.region_code)
    )
    gone = session.execute(ended).first()
    if gone is None:
        raise NotFound
    sign_ins.close_all(session, person.id)
    facts = {"staff_role": gone.role.value, "region": gone.region_code}
    _record(session, "staff.role_ended", person.id, viewer, now, **facts)


def new_link(session: Session, viewer: Viewer, person_id: int, *, now: datetime) -> str:
    """A link with which they set a password; older ones, and the present password, end."""
    person = _changeable(session, viewer, person_id)
    session.execute(sa.delete(Credential).where(Credential.person_id == person.id))
    sign_ins.close_all(session, person.id)
    _record(session, "staff.link_made", person.id, viewer, now)
    return service.new_link(session, purpose(person.id), now=now)


def begin_codes_anew(session: Session, viewer: Viewer, person_id: int, *, now: datetime) -> None:
    """For a lost phone: they set up codes anew; StandsSo when there are none."""
    person = _changeable(session, viewer, person_id)
    if not second_factor.switch_off(session, person.id, now=now, by=viewer):
        raise StandsSo
    sign_ins.close_all(session, person.id)


def close(session: Session, viewer: Viewer, person_id: int, reason: str, *, now: datetime) -> None:
    """Close their account; roles and data stay."""
    access.shut(session, viewer, _changeable(session, viewer, person_id), reason, now=now)


def open_again(
    session: Session, viewer: Viewer, person_id: int, reason: str, *, now: datetime
) -> None:
    access.unlock(session, viewer, _changeable(session, viewer, person_id), reason, now=now)


def set_password(session: Session, link_secret: str, secret_hash: str, *, now: datetime) -> None:
    """Use a link up and set the password; StaffLinkUsed when it works no longer."""
    link = queries.staff_link(session, secrets.fingerprint(link_secret), now)
    if link is None:
        raise rules.StaffLinkUsed
    link.used_at = now
    person_id = int(link.purpose.partition(":")[2])
    person = session.get_one(Person, person_id, with_for_update=True)
    if not person.active or not queries.assignments(session, person_id) & STAFF:
        raise rules.StaffLinkUsed
    service.set_secret(session, person_id, SecretKind.PASSWORD, secret_hash)
    audit.record(session, "staff.password_set", "person", person_id, now=now, actor_id=person_id)


def purpose(person_id: int) -> str:
    """What the links of this member of staff are for."""
    return f"staff:{person_id}"


def _changeable(session: Session, viewer: Viewer, person_id: int) -> Person:
    """Staff whose every role lies within the viewer's regions: nobody reaches above themselves."""
    if person_id == viewer.id:
        raise OwnAccount
    reach = viewer.regions(*MANAGES)
    beyond = sa.select(RoleAssignment.person_id).where(
        RoleAssignment.role.in_(STAFF),
        staff_queries.in_force(),
        sa.not_(inside(RoleAssignment.region_code, reach)),
    )
    found = session.scalar(
        staff_queries.people(viewer)
        .where(Person.id == person_id, Person.id.not_in(beyond))
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise NotFound
    return found


def _give(
    session: Session,
    viewer: Viewer,
    person_id: int,
    role: Role,
    region_code: str,
    *,
    now: datetime,
) -> None:
    if region_code not in {one.code for one in staff_queries.regions_to_give(session, viewer)}:
        raise NotFound
    held = session.scalar(
        sa.select(RoleAssignment).where(
            RoleAssignment.person_id == person_id,
            RoleAssignment.role == role,
            RoleAssignment.region_code == region_code,
        )
    )
    if held is None:
        service.give_role(session, person_id, role, region_code)
    elif held.ended_at is None:
        raise StandsSo
    else:
        held.ended_at = None
    sign_ins.close_all(session, person_id)
    facts = {"staff_role": role.value, "region": region_code}
    _record(session, "staff.role_given", person_id, viewer, now, **facts)


def _record(
    session: Session, action: str, person_id: int, viewer: Viewer, now: datetime, **facts: str
) -> None:
    audit.record(
        session,
        action,
        "person",
        person_id,
        now=now,
        actor_id=viewer.id,
        role=viewer.main_role,
        **facts,
    )
