"""How invitations and modules read follow an alias."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from lms.learning.completion_models import KeptCompletion, SignOff
from lms.learning.models import ModuleCompletion, Participant
from lms.learning.reading_models import ReadingPlace
from lms.roster.merging_parts import Move, Pair, Part, carried


def _moves(session: Session, pair: Pair) -> list[Move]:
    """Of a training both were invited to one invitation stays, in force if one of them was."""
    shared, moves = [], []
    own = {one.training_id: one for one in _invitations(session, pair.kept)}
    for other in _invitations(session, pair.gone):
        if (one := own.get(other.training_id)) is None:
            continue
        shared.append(other.id)
        if other.removed_at is None:
            moves.append(_removal(other, removed=True, pair=pair))
            if one.removed_at is not None:
                moves.append(_removal(one, removed=False, pair=pair))
    return [
        *moves,
        *carried(session, Participant.person_id, pair, leave=shared),
        *carried(session, ModuleCompletion.person_id, pair, leave=_read_by_both(session, pair)),
        *carried(session, ReadingPlace.person_id, pair, leave=_places_of_both(session, pair)),
        *carried(session, SignOff.person_id, pair, leave=_signed_of_both(session, pair)),
        *carried(session, KeptCompletion.person_id, pair, leave=_kept_of_both(session, pair)),
    ]


def _invitations(session: Session, person_id: int) -> list[Participant]:
    chosen = select(Participant).where(Participant.person_id == person_id)
    return list(session.scalars(chosen.execution_options(populate_existing=True)))


def _removal(one: Participant, *, removed: bool, pair: Pair) -> Move:
    table = Participant.metadata.tables["participant"]
    after = pair.now if removed else None
    return Move(table, {"id": one.id}, {"removed_at": one.removed_at}, {"removed_at": after})


def _read_by_both(session: Session, pair: Pair) -> list[int]:
    """The other one's completions of modules that the first has read, too."""
    chosen = select(
        ModuleCompletion.id,
        ModuleCompletion.person_id,
        ModuleCompletion.training_id,
        ModuleCompletion.module_id,
    ).where(ModuleCompletion.person_id.in_([pair.kept, pair.gone]))
    rows = session.execute(chosen).all()
    own = {(row.training_id, row.module_id) for row in rows if row.person_id == pair.kept}
    return [
        row.id
        for row in rows
        if row.person_id == pair.gone and (row.training_id, row.module_id) in own
    ]


def _places_of_both(session: Session, pair: Pair) -> list[int]:
    """The other one's places in modules in which the first has one, too: theirs counts."""
    own = select(ReadingPlace.module_id).where(ReadingPlace.person_id == pair.kept)
    chosen = select(ReadingPlace.id).where(
        ReadingPlace.person_id == pair.gone, ReadingPlace.module_id.in_(own)
    )
    return list(session.scalars(chosen))


def _signed_of_both(session: Session, pair: Pair) -> list[int]:
    """The other one's sign-offs in force of what is signed off for the first, too."""
    chosen = select(SignOff.id, SignOff.person_id, SignOff.training_id, SignOff.subject).where(
        SignOff.person_id.in_([pair.kept, pair.gone]), SignOff.undone_at.is_(None)
    )
    rows = session.execute(chosen).all()
    own = {(row.training_id, row.subject) for row in rows if row.person_id == pair.kept}
    return [
        row.id
        for row in rows
        if row.person_id == pair.gone and (row.training_id, row.subject) in own
    ]


def _kept_of_both(session: Session, pair: Pair) -> list[int]:
    """The other one's kept completions of trainings in which that of the first was kept, too."""
    own = select(KeptCompletion.training_id).where(KeptCompletion.person_id == pair.kept)
    chosen = select(KeptCompletion.id).where(
        KeptCompletion.person_id == pair.gone, KeptCompletion.training_id.in_(own)
    )
    return list(session.scalars(chosen))


PART = Part(
    follows=frozenset(
        {
            *("participant.person_id", "module_completion.person_id", "reading_place.person_id"),
            *("sign_off.person_id", "kept_completion.person_id"),
        }
    ),
    stays=frozenset(
        {
            *(
                "training.created_by",
                "training_trainer.person_id",
                "course_edition.published_by",
                "training_move.moved_by",
            ),
            *("sign_off.signed_by", "sign_off.undone_by", "kept_completion.kept_by"),
        }
    ),
    moves=_moves,
)
