package ba.sigurno.persistence.youthpanel.incident;

/** How far an incident is. */
public enum IncidentStatus {
    WAITING,
    TAKEN,
    CLOSED
}
