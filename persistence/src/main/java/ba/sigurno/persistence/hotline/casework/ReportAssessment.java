package ba.sigurno.persistence.hotline.casework;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.i18n.DomainException;
import java.time.Instant;

/** What one analyst found a report to be, once. */
public class ReportAssessment extends BaseEntity {

    /** Names the query of those of the report with {@code :reportId}, in their order. */
    public static final String OF_REPORT = "ReportAssessment.ofReport";

    /**
     * Names the query of those by the {@code :analystIds} {@code :since} a time, in their order: by whom, when, and minutes of
     * looking.
     */
    public static final String OF_ANALYSTS = "ReportAssessment.ofAnalysts";

    /** The greatest length of the name of a provider. */
    public static final int PROVIDER_LENGTH = 120;

    /** The longest exposure of one assessment, in minutes. */
    public static final int MAX_MINUTES = 120;

    private Long reportId;
    private String analystId;
    private Instant assessedAt;
    private ReportVerdict verdict;
    private CoarseCategory category;
    private String hostCountry;
    private String provider;
    private int minutes;

    protected ReportAssessment() {}

    /**
     * Creates an assessment.
     *
     * @param analystId the public id of the analyst's account
     * @param category null unless it is illegal
     * @param hostCountry two letters (ISO 3166), as the analyst typed them; null when not known
     * @param provider as the analyst typed it; null when not known
     * @param minutes how long the analyst looked at it, rounded up
     */
    public ReportAssessment(
            HotlineReport report,
            String analystId,
            Instant at,
            ReportVerdict verdict,
            CoarseCategory category,
            String hostCountry,
            String provider,
            int minutes) {
        DomainException.require((verdict == ReportVerdict.ILLEGAL) == (category != null), "hotline_rule_category");
        DomainException.require(minutes >= 0 && minutes <= MAX_MINUTES, "hotline_rule_minutes", MAX_MINUTES);
        DomainException.require(hostCountry == null || hostCountry.matches("[A-Z]{2}"), "hotline_rule_country");
        this.reportId = report.getId();
        this.analystId = analystId;
        this.assessedAt = at;
        this.verdict = verdict;
        this.category = category;
        this.hostCountry = hostCountry;
        this.provider = provider;
        this.minutes = minutes;
    }

    public String getAnalystId() {
        return analystId;
    }

    public Instant getAssessedAt() {
        return assessedAt;
    }

    public ReportVerdict getVerdict() {
        return verdict;
    }

    /** Returns the category; null unless it is illegal. */
    public CoarseCategory getCategory() {
        return category;
    }

    /** Returns the country as two letters; null when not known. */
    public String getHostCountry() {
        return hostCountry;
    }

    /** Returns the provider; null when not known. */
    public String getProvider() {
        return provider;
    }
}
