"""Who a row is about, what it says anew of them, and where a person has to look first."""

from lms.roster import layout
from lms.roster.cells import text_of
from lms.roster.drafts import Draft
from lms.roster.headings import Column
from lms.roster.known import Held, Known
from lms.roster.plans import SAME_OR_NOT, Choice, Doubt


def told(draft: Draft) -> dict[str, object]:
    return {
        name: value
        for name, value in draft.values.items()
        if value is not None and name != "cadre_number"
    }


def differs(draft: Draft, index: str | None, held: Held) -> Doubt | None:
    """What a roster may not change by itself: whose NIK it is, and the kelurahan."""
    called = held.called
    if index and held.nik_index and index != held.nik_index:
        return Doubt(f"NIK berbeda dari {called}. Orang yang sama?", Column.NIK, SAME_OR_NOT)
    if draft.values["region_code"] != held.fields["region_code"]:
        why = f"{called} tercatat di kelurahan lain. Pindahkan lewat halamannya."
        return Doubt(why, Column.VILLAGE, (Choice.SAME, Choice.SKIP))
    return None


def gone(index: str | None, held: Held, known: Known) -> Doubt | None:
    """Somebody who is no cadre any more is not written upon, and not made one again by a file."""
    if held.active:
        return None
    is_known = index is not None and index in known.by_nik
    choices = (Choice.SKIP,) if is_known else (Choice.NEW, Choice.SKIP)
    why = f"{held.called} sudah tidak aktif. Tidak diperbarui lewat berkas."
    return Doubt(why, Column.NAME, choices)


def recognised(draft: Draft, index: str | None, known: Known) -> tuple[Held | None, Doubt | None]:
    """Who the row is about, by NIK, cadre number, or name with birth date; or the doubt."""
    if index and (held := known.by_nik.get(index)):
        if held.is_called(draft.match_key):
            return held, None
        why = f"NIK ini milik {held.called}, yang bernama lain. Orang yang sama?"
        return held, Doubt(why, Column.NIK, (Choice.SAME, Choice.SKIP))
    if number := draft.values.get("cadre_number"):
        held_by_number = known.by_number.get(str(number))
        if held_by_number is None:
            choices = (Choice.NEW, Choice.SKIP)
            why = f"Nomor kader {str(number)[:20]} tidak ada. Orang baru?"
            return None, Doubt(why, Column.CADRE_NUMBER, choices)
        if held_by_number.is_called(draft.match_key):
            return held_by_number, None
        why = f"Nomor kader {number} milik orang yang bernama lain. Orang yang sama?"
        return held_by_number, Doubt(why, Column.CADRE_NUMBER, SAME_OR_NOT)
    return _named_alike(draft, known)


def _named_alike(draft: Draft, known: Known) -> tuple[Held | None, Doubt | None]:
    alike = known.by_name.get((draft.match_key, draft.values["region_code"]), [])
    born_on = draft.values["born_on"]
    same_day = [held for held in alike if born_on and held.fields["born_on"] == born_on]
    if len(same_day) == 1:
        return same_day[0], None
    unsure = [held for held in alike if not born_on or not held.fields["born_on"]]
    if same_day or unsure:
        held = (same_day or unsure)[0]
        why = f"Mirip dengan {held.called}. Orang yang sama?"
        return held, Doubt(why, Column.NAME, SAME_OR_NOT)
    return None, None


def changes(draft: Draft, held: Held, known: Known) -> dict[str, object]:
    """Fields the row says differently; an empty cell erases nothing, a confirmed name stays.

    So does the name that was chosen when two records were merged.
    """
    said = {name: value for name, value in told(draft).items() if name in held.fields}
    if held.has_confirmed_name or draft.suggestions or draft.match_key in held.also:
        said.pop("full_name", None)
    differing = {name: value for name, value in said.items() if not _same(value, held.fields[name])}
    if not differing:
        return {}
    cells = known.cells(held)
    return {
        name: value
        for name, value in differing.items()
        if draft.said.get(column := layout.FIELDS[name]) != cells[column]
    }


def _same(value: object, held: object) -> bool:
    """Spaces and letters that no eye can tell apart are no change."""
    if isinstance(value, str) and isinstance(held, str):
        return text_of(value) == text_of(held)
    return value == held
