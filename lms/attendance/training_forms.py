"""The form that plans a training."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from wtforms import SelectChoice, SelectField, SelectMultipleField, StringField
from wtforms.validators import DataRequired, InputRequired, Length, ValidationError
from wtforms.widgets import CheckboxInput, ListWidget

from lms.accounts.models import Person
from lms.learning.models import CourseEdition
from lms.regions.models import Region
from lms.web.forms import DayField, OnceForm, tidied


class TickBoxes(SelectMultipleField):
    """Several of a list, as boxes to tick."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()


class TrainingForm(OnceForm):
    edition = SelectField("Kursus", [InputRequired("Pilih kursusnya.")], coerce=int)
    title = StringField("Judul", [Length(max=200)], filters=[tidied])
    batch = StringField("Angkatan", [Length(max=40)], filters=[tidied])
    venue = StringField(
        "Tempat", [DataRequired("Isi tempatnya."), Length(max=200)], filters=[tidied]
    )
    starts_on = DayField("Mulai", [InputRequired("Isi tanggal mulai.")])
    ends_on = DayField("Selesai", [InputRequired("Isi tanggal selesai.")])
    regions = TickBoxes("Kelurahan")
    lead = SelectField("Pelatih utama", [InputRequired("Pilih pelatihnya.")], coerce=int)
    trainers = TickBoxes("Pelatih lain", coerce=int)

    def offer(
        self,
        editions: Iterable[CourseEdition],
        regions: Iterable[Region],
        trainers: Iterable[Person],
    ) -> None:
        """Say what may be chosen; the kelurahan come with their kecamatan."""
        regions = list(regions)
        self.districts = [
            (name, [region.code for region in members])
            for name, members in groupby(regions, key=_district)
        ]
        people = [SelectChoice(person.id, person.full_name) for person in trainers]
        self.edition.choices = [SelectChoice(edition.id, edition.title) for edition in editions]
        self.regions.choices = [SelectChoice(region.code, region.name) for region in regions]
        self.lead.choices = people
        self.trainers.choices = people

    districts: Sequence[tuple[str, Sequence[str]]] = ()
    """The kelurahan that may be chosen, by kecamatan."""

    def validate_ends_on(self, field: DayField) -> None:
        if field.data and self.starts_on.data and field.data < self.starts_on.data:
            raise ValidationError("Tanggal selesai tidak boleh sebelum tanggal mulai.")

    def validate_regions(self, field: TickBoxes) -> None:
        if not field.data:
            raise ValidationError("Pilih paling sedikit satu kelurahan.")

    def trainer_ids(self) -> list[int]:
        """The lead first."""
        return [int(self.lead.data), *(self.trainers.data or [])]


def _district(region: Region) -> str:
    return region.parent.name if region.parent else region.name
