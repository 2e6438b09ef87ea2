package ba.sigurno.ejb.youthpanel.incident;

/**
 * The news that a member has said that something is wrong.
 *
 * @param incidentId the public id of the incident
 */
public record IncidentReported(String incidentId) {}
