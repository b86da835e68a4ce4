"""What a measurement found, printed as one JSON object a line."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value; `more` holds what applies: p50, p95, cpu_ms, baseline, ratio."""

    name: str
    value: float
    unit: str
    more: Mapping[str, float | int | str] = field(default_factory=dict)

    def line(self) -> str:
        """The JSON object, numbers rounded to three digits after the point."""
        found = {"name": self.name, "value": self.value, "unit": self.unit, **self.more}
        return json.dumps(
            {key: round(x, 3) if isinstance(x, float) else x for key, x in found.items()}
        )
