package ba.sigurno.ejb.workshop.gender;

import ba.sigurno.persistence.territory.Authority;

/** An authority, and whether reports on workshops at its schools count girls and boys. */
public record GenderBreakdownLine(Authority authority, boolean asked) {}
