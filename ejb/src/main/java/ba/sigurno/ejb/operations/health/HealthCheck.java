package ba.sigurno.ejb.operations.health;

import java.util.Locale;

/** What of the system is looked at. */
public enum HealthCheck {
    /** The database answers. */
    DATABASE(""),
    /** How far the clocks of server and database are apart. */
    CLOCKS("seconds"),
    /** Free space on the disk of the server. */
    DISK("gigabytes"),
    /** Free space for temporary files. */
    TEMPORARY_DISK("gigabytes"),
    /** What was left in use after the memory was cleared. */
    MEMORY("percent"),
    /** E-mails that wait for too long. */
    MAIL("mails"),
    /** E-mails that were given up. */
    UNDELIVERED("mails"),
    /** The jobs of the timers. */
    JOBS("jobs"),
    /** What should have been deleted, as it was counted last. */
    RETENTION("promises"),
    /** The age of the last backup. */
    BACKUP("hours"),
    /** The age of the last copy of the database's log. */
    BACKUP_LOG("minutes"),
    /** How long the key that seals certificates is still valid. */
    SEAL("days"),
    /** How long the certificate of the site's address is still valid. */
    SITE_CERTIFICATE("days"),
    /** Whether somebody altered the audit trail. */
    AUDIT_TRAIL(""),
    /** The age of the list by which files are scanned for viruses. */
    VIRUS_SCANNER("days"),
    /** Weaknesses that are known in libraries of this version. */
    WEAKNESSES("weaknesses"),
    /** The servers that show themselves, and whether all have the same version. */
    SERVERS("servers"),
    /** Reports about a child at risk that no police unit has acknowledged. */
    URGENT_REPORTS("reports"),
    /** A part that could not be looked at. */
    UNKNOWN("");

    private final String unit;

    HealthCheck(String unit) {
        this.unit = unit;
    }

    /** Returns what its number counts; empty when it has none. */
    public String unit() {
        return unit;
    }

    /** Returns its name for those who watch the platform by a program. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
