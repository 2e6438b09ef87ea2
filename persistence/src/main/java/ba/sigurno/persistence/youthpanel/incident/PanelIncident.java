package ba.sigurno.persistence.youthpanel.incident;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Something that a member says is wrong, encrypted by a key of its own. */
public class PanelIncident extends PublicEntity {

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "PanelIncident.byPublicId";

    /** Names the query that counts those that came by the form with {@code :formId}. */
    public static final String COUNT_OF_FORM = "PanelIncident.countOfForm";

    /** Names the query of all, those that wait first. */
    public static final String ALL = "PanelIncident.all";

    /** Names the query of those that nobody has taken, the oldest first. */
    public static final String WAITING = "PanelIncident.waiting";

    /** Names the query that counts these. */
    public static final String COUNT_WAITING = "PanelIncident.countWaiting";

    /** Names the query of those that were closed {@code :before} a time. */
    public static final String CLOSED_BEFORE = "PanelIncident.closedBefore";

    /** The longest text, in characters. */
    public static final int WORDS_LENGTH = 2000;

    private int version;
    private String keyId;
    private String formId;
    private Instant reportedAt;
    private IncidentStatus status = IncidentStatus.WAITING;
    private String handlerId;
    private Instant closedAt;
    private byte[] reporter;
    private byte[] words;

    protected PanelIncident() {}

    /**
     * Reports something.
     *
     * @param keyId of the key that encrypts it
     * @param formId of the form by which it came
     * @param at when; only the hour of it is kept
     * @param reporter encrypted; null when the member does not want to say
     * @param words encrypted
     */
    public PanelIncident(String keyId, String formId, Instant at, byte[] reporter, byte[] words) {
        this.keyId = keyId;
        this.formId = formId;
        this.reportedAt = at.truncatedTo(ChronoUnit.HOURS);
        this.reporter = reporter == null ? null : reporter.clone();
        this.words = words.clone();
    }

    /** Notes who takes care of it. */
    public void take(String accountId) {
        DomainException.require(status == IncidentStatus.WAITING, "youthpanel_rule_incident_taken");
        status = IncidentStatus.TAKEN;
        handlerId = accountId;
    }

    /** Closes it; only who took it can. */
    public void close(String accountId, Instant at) {
        DomainException.require(
                status == IncidentStatus.TAKEN && accountId.equals(handlerId), "youthpanel_rule_incident_close");
        status = IncidentStatus.CLOSED;
        closedAt = at.truncatedTo(ChronoUnit.HOURS);
    }

    /** Returns the id of the key that encrypts it. */
    public String getKeyId() {
        return keyId;
    }

    /** Returns the hour in which it came. */
    public Instant getReportedAt() {
        return reportedAt;
    }

    public IncidentStatus getStatus() {
        return status;
    }

    /** Returns the public id of the account that took it; null while it waits. */
    public String getHandlerId() {
        return handlerId;
    }

    /** Returns the name of who reported it, encrypted; null when that was not said. */
    public byte[] getReporter() {
        return reporter == null ? null : reporter.clone();
    }

    /** Returns what was written, encrypted. */
    public byte[] getWords() {
        return words.clone();
    }
}
