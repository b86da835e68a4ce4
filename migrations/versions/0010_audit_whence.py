"""where a deed came from, and indexes to find it by.

Revision: 0010
Follows: 0009
"""

from alembic import op


revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Entries that stand keep their links: what is not known of them is not chained.
    for column in ("channel VARCHAR(10)", "address VARCHAR(45)", "sign_in VARCHAR(12)"):
        op.execute(f"ALTER TABLE audit_entry ADD COLUMN {column}")
    op.create_index('ix_audit_entry_at', 'audit_entry', ['at'])
    op.create_index('ix_audit_entry_actor_id_id', 'audit_entry', ['actor_id', 'id'])
    op.create_index('ix_audit_entry_action_id', 'audit_entry', ['action', 'id'])
    op.create_index(
        'ix_audit_entry_object_type_object_id_id', 'audit_entry', ['object_type', 'object_id', 'id']
    )


def downgrade() -> None:
    raise RuntimeError("0010 cannot be taken back: restore the backup made before the upgrade")
