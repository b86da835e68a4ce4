"""The office that runs this site: its name, signatories, numbers and terms, kept by version."""
