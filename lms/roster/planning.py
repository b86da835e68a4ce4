"""What an import would do with each row, told apart from doing it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from lms.accounts.rules import cadre_number
from lms.roster.drafts import Draft, Kind, Verdict
from lms.roster.headings import Column
from lms.roster.known import Held, Known
from lms.roster.plans import (
    ANYWHERE,
    UNDECIDED,
    WRITTEN,
    Action,
    Choice,
    Decision,
    Doubt,
    Planned,
    Terms,
)
from lms.roster.recognising import changes, differs, gone, recognised, told

SKIPPED = "Dilewati atas keputusan Anda."


def plan(
    drafts: Sequence[Draft], indexes: Mapping[int, str], known: Known, terms: Terms = ANYWHERE
) -> list[Planned]:
    """One entry a row, in order; `indexes` are the blind indexes of the rows' NIKs, by row.

    A row that would now be written otherwise than it was shown waits until that has been seen.
    """
    earlier = _Earlier()
    planned = []
    for draft in drafts:
        decision = terms.decisions.get(draft.row, UNDECIDED)
        found = _planned(draft, indexes.get(draft.row), known, decision)
        found = replace(earlier.compared(replace(found, decision=decision)), decision=decision)
        if terms.basis is not None and found.action in WRITTEN:
            seen = decision.basis or terms.basis.get(draft.row)
            if seen != found.fingerprint:
                found = _changed_meanwhile(found)
        planned.append(found)
    return planned


def _changed_meanwhile(found: Planned) -> Planned:
    """The row with what would become of it now, to be looked at again."""
    why = "Data di sistem berubah sejak berkas ini diperiksa. Lihat perubahannya, lalu setujui."
    choices = (Choice.LATEST, Choice.SKIP)
    return replace(found, action=Action.DOUBT, why=why, column=Column.NAME, choices=choices)


class _Earlier:
    """Whom the rows above write already: nobody is written by two rows of one file."""

    def __init__(self) -> None:
        self._rows: dict[int, int] = {}
        self._new: dict[tuple[str, object], list[Draft]] = {}
        self._numbers: set[object] = set()

    def compared(self, found: Planned) -> Planned:
        """The row, or the doubt that an earlier one is about the same person."""
        if found.action is Action.CREATE:
            return self._compared_new(found)
        if found.person_id is None or found.action not in {Action.CHANGE, Action.KEEP}:
            return found
        row = self._rows.setdefault(found.person_id, found.draft.row)
        if row == found.draft.row:
            return found
        why = f"Orang yang sama dengan baris {row}. Lewati salah satunya."
        return _doubtful(found.draft, Doubt(why, Column.NAME), found.person_id)

    def _compared_new(self, found: Planned) -> Planned:
        draft = found.draft
        alike = self._new.setdefault((draft.match_key, draft.values["region_code"]), [])
        twin = next((other for other in alike if _may_be_one(draft, other)), None)
        alike.append(draft)
        if twin is None or found.decision.is_new:
            return self._with_number(found)
        why = f"Nama dan kelurahannya sama dengan baris {twin.row}. Orang yang sama?"
        return _doubtful(draft, Doubt(why, Column.NAME, (Choice.NEW, Choice.SKIP)))

    def _with_number(self, found: Planned) -> Planned:
        """Two rows that bring one cadre number: the second gets one of its own."""
        number = found.changes.get("cadre_number")
        if number is None or number not in self._numbers:
            self._numbers.add(number)
            return found
        left = {name: value for name, value in found.changes.items() if name != "cadre_number"}
        return replace(found, changes=left)


def _may_be_one(draft: Draft, other: Draft) -> bool:
    if draft.nik and other.nik:
        return False
    born = {draft.values["born_on"], other.values["born_on"]}
    return len(born) == 1 or None in born


def _planned(draft: Draft, index: str | None, known: Known, decision: Decision) -> Planned:
    if draft.verdict is Verdict.SKIP:
        return Planned(draft, Action.SKIP, why=draft.skipped)
    if (same := _as_exported(draft, known)) is not None:
        return Planned(draft, Action.KEEP, same.id)
    if decision.is_skipped:
        return Planned(draft, Action.SKIP, why=SKIPPED)
    if decision.region:
        draft = _placed(draft, decision.region)
    return _stopped(draft, known) or _identified(draft, index, known, decision)


def _stopped(draft: Draft, known: Known) -> Planned | None:
    """A row that cannot be taken, or not before somebody has said which kelurahan it means."""
    if draft.verdict is Verdict.REJECT:
        return _refused(draft)
    if draft.verdict is Verdict.ASK:
        asked = Doubt(" ".join(draft.asks), Column.VILLAGE, (Choice.REGION, Choice.SKIP))
        return _doubtful(draft, asked)
    if not known.reaches(draft.values["region_code"]):
        return _refused(draft, "Kelurahan ini di luar wilayah Anda.", Column.VILLAGE)
    return None


def _identified(draft: Draft, index: str | None, known: Known, decision: Decision) -> Planned:
    """The row of a cadre whose kelurahan is known: whoever it is, or the doubt."""
    if decision.is_new and not (index and index in known.by_nik):
        return Planned(draft, Action.CREATE, None, told(draft) | _own_number(draft, known))
    chosen = known.by_id.get(decision.person) if decision.person is not None else None
    if chosen is not None and chosen.active:
        return _updated(draft, index, chosen, known, is_said=True)
    held, doubt = recognised(draft, index, known)
    if held and not known.reaches(held.fields["region_code"]):
        doubt = Doubt("Orang ini tercatat di luar wilayah Anda. Hubungi pengelola.", Column.NAME)
        return _doubtful(draft, doubt)
    if held:
        doubt = gone(index, held, known) or doubt or differs(draft, index, held)
    if doubt:
        return _doubtful(draft, doubt, held.id if held else None)
    if held:
        return _updated(draft, index, held, known)
    return Planned(draft, Action.CREATE, None, told(draft))


def _as_exported(draft: Draft, known: Known) -> Held | None:
    """The cadre of whom the row says just what an export of ours says."""
    held = known.by_number.get(draft.said.get(Column.CADRE_NUMBER, ""))
    if held is None or not known.reaches(held.fields["region_code"]):
        return None
    cells = known.cells(held)
    said = (draft.said.get(column, "") == text for column, text in cells.items())
    return held if Column.NIK not in draft.said and all(said) else None


def _placed(draft: Draft, region_code: str) -> Draft:
    """The draft in the kelurahan that a person has chosen for it."""
    notes = tuple(note for note in draft.notes if note.kind != Kind.ASK)
    return replace(draft, values={**draft.values, "region_code": region_code}, notes=notes)


def _refused(draft: Draft, why: str = "", column: str = "") -> Planned:
    first = next((note.column for note in draft.notes if note.kind == Kind.REFUSAL), "")
    why = why or " ".join(draft.refusals)
    return Planned(draft, Action.REFUSE, why=why, column=column or first)


def _doubtful(draft: Draft, doubt: Doubt, person_id: int | None = None) -> Planned:
    return Planned(
        draft,
        Action.DOUBT,
        person_id,
        why=doubt.why,
        column=doubt.column,
        choices=doubt.choices,
    )


def _updated(
    draft: Draft, index: str | None, held: Held, known: Known, *, is_said: bool = False
) -> Planned:
    """The cadre with what the row says anew; one that a person named stays in their kelurahan."""
    said = changes(draft, held, known)
    if is_said:
        said.pop("region_code", None)
    if index and not held.nik_index and index not in known.by_nik:
        said["nik"] = "ditambahkan"
    before = {name: held.fields.get(name) for name in said}
    action = Action.CHANGE if said else Action.KEEP
    return Planned(draft, action, held.id, said, before)


def _own_number(draft: Draft, known: Known) -> dict[str, object]:
    """The cadre number a new cadre brings along, where it is one of the kecamatan and free."""
    number = cadre_number(str(draft.values.get("cadre_number") or ""))
    district = str(draft.values["region_code"]).split(".")[2]
    if number and number not in known.by_number and number.startswith(f"TS-{district}-"):
        return {"cadre_number": number}
    return {}


def born(draft: Draft) -> date | None:
    """The birth date a new cadre gets: the row's, else the NIK's."""
    said = draft.values["born_on"]
    if isinstance(said, date):
        return said
    return draft.nik.born_on if draft.nik else None
