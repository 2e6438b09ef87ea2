package ba.sigurno.ejb.operations.health;

/** How bad a finding about the system is; the worst comes first. */
public enum HealthStatus {
    /** Something does not work. */
    CRITICAL,
    /** It works, and will not for long. */
    WARNING,
    /** Nothing to do. */
    OK
}
