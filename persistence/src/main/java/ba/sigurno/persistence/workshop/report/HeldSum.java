package ba.sigurno.persistence.workshop.report;

/** What the workshops of an authority's schools came to: how many were held, and how many people they met. */
public record HeldSum(Long authorityId, Long workshops, Number pupils, Number adults) {}
