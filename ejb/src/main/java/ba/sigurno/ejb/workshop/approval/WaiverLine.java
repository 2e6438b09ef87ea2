package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.persistence.territory.Authority;

/** An authority, and whether requests of its schools need no approval. */
public record WaiverLine(Authority authority, boolean waived) {}
