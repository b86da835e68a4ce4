"""What one training demands: the rules of its edition, or its own."""

from lms.learning.models import Training
from lms.learning.requirement_form import requirement
from lms.learning.requirements import Requirement, SignedOff, leaves
from lms.learning.rules import Terms


def asked(training: Training) -> Requirement:
    """What completes it; its edition must be at hand."""
    return requirement(training.completion or training.edition.completion)


def of(training: Training) -> Terms:
    """The same, and whether its modules open one after another."""
    return Terms(asked(training), training.edition.sequential)


def subjects(asked_for: Requirement) -> dict[str, str]:
    """What must be signed off, by its key, in the order it is asked."""
    return {one.key: one.label for one in leaves(asked_for) if isinstance(one, SignedOff)}
