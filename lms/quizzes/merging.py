"""How attempts at quizzes follow an alias: all of them count, the best one decides."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from lms.quizzes.models import Attempt, Quiz
from lms.roster.merging_parts import Move, Pair, Part

Place = tuple[int, int]
"""A training and a quiz."""


def _clashes(session: Session, pair: Pair) -> list[str]:
    own, others = _attempts(session, pair.kept), _attempts(session, pair.gone)
    open_at = [place for place in own if _is_open(own[place]) and _is_open(others.get(place, []))]
    return [
        f"Keduanya sedang mengerjakan kuis “{session.get_one(Quiz, quiz_id).title}”. "
        "Tunggu sampai salah satunya dikirim."
        for _training_id, quiz_id in open_at
    ]


def _moves(session: Session, pair: Pair) -> list[Move]:
    """Numbered behind those there are; the one still open stays the last."""
    own, moves = _attempts(session, pair.kept), []
    for place, others in sorted(_attempts(session, pair.gone).items()):
        mine = own.get(place, [])
        last = max((one.number for one in mine), default=0)
        if mine and mine[-1].is_open:
            moves.append(_renumbered(mine[-1], {}, last + len(others)))
            last -= 1
        person = {"person_id": (pair.gone, pair.kept)}
        moves += [_renumbered(one, person, last + step) for step, one in enumerate(others, 1)]
    return moves


def _renumbered(one: Attempt, said: dict[str, tuple[int, int]], number: int) -> Move:
    changed = {**said, "number": (one.number, number)}
    before, after = ({name: both[end] for name, both in changed.items()} for end in (0, 1))
    return Move(Attempt.metadata.tables["attempt"], {"id": one.id}, before, after)


def _attempts(session: Session, person_id: int) -> dict[Place, list[Attempt]]:
    chosen = select(Attempt).where(Attempt.person_id == person_id).order_by(Attempt.number)
    found: defaultdict[Place, list[Attempt]] = defaultdict(list)
    for one in session.scalars(chosen.execution_options(populate_existing=True)):
        found[one.training_id, one.quiz_id].append(one)
    return found


def _is_open(attempts: list[Attempt]) -> bool:
    return any(one.is_open for one in attempts)


PART = Part(follows=frozenset({"attempt.person_id"}), clashes=_clashes, moves=_moves)
