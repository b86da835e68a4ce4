"""What one has written stays under the name one wrote it with."""

from lms.roster.merging_parts import Part

PART = Part(stays=frozenset({"course_draft.begun_by", "draft_revision.saved_by"}))
