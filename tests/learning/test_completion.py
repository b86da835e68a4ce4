"""Signing off by hand, and changing what completes a training that runs."""

import re

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning import changing, progress, queries, sign_offs, terms
from lms.learning.completion_models import KeptCompletion, SignOff
from lms.learning.models import Training
from lms.learning.requirement_form import plain
from lms.learning.requirements import AnyOf, ModulesRead, Requirement, SignedOff
from lms.learning.sign_offs import Deed
from tests.factories import CIPUTAT_TIMUR, Browser, a_person, a_training, having_read, viewer

PRAKTIK = SignedOff("praktik", "praktik merujuk")


def asking(training: Training, asked: Requirement) -> None:
    with transaction() as session:
        session.get_one(Training, training.id).completion = plain(asked)


def reached(training: Training, person: Person) -> progress.Progress:
    db.session.rollback()
    db.session.expire_all()
    found = queries.with_edition(db.session(), db.session.get_one(Training, training.id))
    return progress.of_one(db.session(), found, person.id)


def deeds(*actions: str) -> int:
    counted = sa.select(sa.func.count()).where(AuditEntry.action.in_(actions))
    return db.session.scalar(counted) or 0


def test_a_sign_off_counts_once_until_it_is_taken_back_with_a_reason(session: Session) -> None:
    cadre, other = a_person(full_name="Mawar"), a_person()
    training = a_training(cadre)
    asking(training, PRAKTIK)
    official = viewer(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))

    def sign(person: Person, subject: str = "praktik") -> bool:
        with transaction() as writing:
            found = queries.training_for(writing, official, training.id)
            deed = Deed(found, person.id, subject)
            return sign_offs.sign(writing, official, deed, now=now())

    def undo(reason: str) -> bool:
        with transaction() as writing:
            found = queries.training_for(writing, official, training.id)
            deed = Deed(found, cadre.id, "praktik")
            return sign_offs.undo(writing, official, deed, reason, now=now())

    wanting = reached(training, cadre).completion.missing
    assert [one.sentence for one in wanting] == [
        "Minta tanda selesai dari pelatih: praktik merujuk."
    ]
    assert (sign(cadre), sign(cadre)) == (True, False)
    assert reached(training, cadre).completion.is_complete
    for wrong in ((other, "praktik"), (cadre, "lain")):
        with pytest.raises(NotFound):
            sign(*wrong)
    with pytest.raises(sign_offs.ReasonMissing):
        undo("  ")
    assert reached(training, cadre).completion.is_complete
    assert (undo("Keliru orang."), undo("Keliru orang.")) == (True, False)
    assert not reached(training, cadre).completion.is_complete
    assert sign(cadre)
    assert db.session.scalar(sa.select(sa.func.count()).select_from(SignOff)) == 2
    assert (deeds("sign_off.given"), deeds("sign_off.undone")) == (2, 1)


def test_nobody_signs_for_themselves(session: Session) -> None:
    own = a_person(Role.OFFICIAL, CIPUTAT_TIMUR)
    training = a_training(own)
    asking(training, PRAKTIK)
    official = viewer(own)
    with transaction() as writing:
        found = queries.training_for(writing, official, training.id)
        deed = Deed(found, own.id, "praktik")
        with pytest.raises(sign_offs.SignedBySelf):
            sign_offs.sign(writing, official, deed, now=now())
    assert deeds("sign_off.given") == 0


@pytest.mark.parametrize("keep", [True, False])
def test_other_rules_tell_whom_they_reach_and_whoever_decides_says_who_stays(
    session: Session, keep: bool
) -> None:
    reader, idle = a_person(), a_person()
    training = a_training(reader, idle)
    asking(training, ModulesRead())
    having_read(training, reader)
    admin = viewer(a_person(Role.ADMIN, CIPUTAT_TIMUR))

    def change(asked: Requirement, confirmed: str) -> None:
        with transaction() as writing:
            held = changing.held(writing, training.id)
            changing.change_terms(
                writing, admin, held, asked, keep=keep, confirmed=confirmed, now=now()
            )

    held = queries.training_for(session, admin, training.id)
    effect = changing.effect(session, held, PRAKTIK)
    assert (effect.gaining, effect.losing) == ((), (reader.id,))
    with pytest.raises(changing.EffectChanged):
        change(PRAKTIK, ";")
    assert reached(training, reader).completion.is_complete
    assert deeds("training.terms_changed") == 0

    change(PRAKTIK, effect.mark)

    assert reached(training, reader).completion.is_complete is keep
    assert not reached(training, idle).completion.is_complete
    kept = db.session.scalars(sa.select(KeptCompletion)).all()
    assert [(one.person_id, one.completion) for one in kept] == (
        [(reader.id, plain(ModulesRead()))] if keep else []
    )
    assert deeds("training.terms_changed") == 1


def test_an_admin_sees_whom_new_rules_reach_before_they_hold(browser: Browser) -> None:
    reader, idle = a_person(full_name="Mawar"), a_person(full_name="Melati")
    training = a_training(reader, idle)
    asking(training, PRAKTIK)
    having_read(training, reader)
    client = browser(a_person(Role.ADMIN, CIPUTAT_TIMUR))
    address = f"/pelatihan/{training.id}/syarat"
    sent = {"modules": "y", "signed_off": "praktik merujuk", "enough": "1"}

    shown = client.post(address, data=sent)

    assert shown.status_code == 200
    assert "1 kader menjadi memenuhi syarat" in shown.text
    assert "Mawar" in shown.text
    assert "Salah satu dari: semua modul selesai dibaca; tanda selesai" in shown.text
    assert not reached(training, reader).completion.is_complete
    mark = re.search(r'name="confirmed"[^>]* value="([^"]*)"', shown.text)
    assert mark
    told = sent | {"confirmed": mark[1], "existing": "tetap"}
    others = told | {"signed_off": "praktik lain"}  # nobody was shown these rules
    assert client.post(address, data=others).status_code == 409
    assert client.post(address, data=told).status_code == 303
    db.session.rollback()
    db.session.expire_all()
    held = queries.with_edition(db.session(), db.session.get_one(Training, training.id))
    assert terms.asked(held) == AnyOf((ModulesRead(), PRAKTIK))
    assert reached(training, reader).completion.is_complete
    assert client.post(address, data={"meetings": ""}).status_code == 422
