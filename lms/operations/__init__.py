"""Operations: health, the audit page, preparing a site, and the demo city."""
