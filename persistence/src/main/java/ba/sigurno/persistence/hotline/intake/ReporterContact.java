package ba.sigurno.persistence.hotline.intake;

import ba.sigurno.persistence.entity.BaseEntity;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** An e-mail address that a reporter chose to give, apart from the report and encrypted by a key of its own. */
public class ReporterContact extends BaseEntity {

    /** Names the query of those of the report with {@code :reportId}. */
    public static final String OF_REPORT = "ReporterContact.ofReport";

    /** Names the query of those whose time is over at {@code :now}. */
    public static final String OVER = "ReporterContact.over";

    /** How long it is kept. */
    public static final Period TTL = Period.ofDays(30);

    private Long reportId;
    private String keyId;
    private Instant keptUntil;
    private byte[] email;

    protected ReporterContact() {}

    /**
     * Creates a contact.
     *
     * @param keyId of the key that encrypts it
     * @param email encrypted
     */
    public ReporterContact(HotlineReport report, String keyId, Instant at, byte[] email) {
        this.reportId = report.getId();
        this.keyId = keyId;
        this.keptUntil = at.truncatedTo(ChronoUnit.HOURS).plus(TTL);
        this.email = email.clone();
    }

    /** Returns the id of the key that encrypts it. */
    public String getKeyId() {
        return keyId;
    }

    /** Returns it, encrypted. */
    public byte[] getEmail() {
        return email.clone();
    }
}
