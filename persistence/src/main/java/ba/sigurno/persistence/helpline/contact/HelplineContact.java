package ba.sigurno.persistence.helpline.contact;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.territory.Jurisdiction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A contact of the helpline, coded. Nothing in it names anybody: there is no field for a name, a number, an address, a school
 * or a date of birth. It is its counsellor's for {@link #SHOWN}, and after {@link #KEPT} a figure of nobody.
 */
public class HelplineContact extends PublicEntity {

    /** Names the query of one by its {@code :publicId} that is no figure and began {@code :since} a time. */
    public static final String BY_PUBLIC_ID = "HelplineContact.byPublicId";

    /** Names the query of the one that was recorded by the form with {@code :formId}. */
    public static final String BY_FORM = "HelplineContact.byForm";

    /** Names the query of those of {@code :counsellorId} that began {@code :since} a time, the last one first. */
    public static final String LATEST = "HelplineContact.latest";

    /** Names the query of those that are no figures and began {@code :before} a time. */
    public static final String TO_COUNT = "HelplineContact.toCount";

    /** Names the query that counts by all codes those from the month {@code :from} to before the month {@code :until}. */
    public static final String FIGURES = "HelplineContact.figures";

    /** How long its counsellor and the supervisor see it. */
    public static final Period SHOWN = Period.ofDays(28);

    /** How long it is more than a figure, and its note can be read by whoever has the keys. */
    public static final Period KEPT = Period.ofDays(30);

    /** How long it can be taken back after it ended, counted from its quarter of an hour: no finer time is known. */
    public static final Duration UNDO = Duration.ofMinutes(30);

    /** The longest time, in minutes. */
    public static final int MAX_MINUTES = 600;

    /** The most issues beside the first. */
    public static final int MAX_ISSUES = 5;

    private static final Pattern RESOURCE = Pattern.compile("[a-z0-9-]{1,80}");
    private static final Duration SAME_READING = Duration.ofHours(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private String formId;
    private String counsellorId;
    private Instant beganAt;
    private LocalDate month;
    private int codeVersion;
    private ContactChannel channel;
    private ContactKind kind;
    private int minutes;
    private String who;
    private String gender;
    private String issue;
    private Set<String> otherIssues = new HashSet<>();
    private String place;
    private ContactRisk risk;
    private KnownFact adultKnows;
    private KnownFact otherKnown;
    private boolean advised;
    private boolean hotlineTold;
    private boolean escalated;
    private String resource;
    private InstitutionKind referral;
    private String jurisdiction;
    private String noteKeyId;
    private byte[] note;
    private long roundKey;
    private List<ContactReading> readings = new ArrayList<>();

    protected HelplineContact() {}

    /**
     * Records a contact.
     *
     * @param formId the id of the form by which it was recorded
     * @param counsellorId the public id of the counsellor's account
     * @param at when it began; only the quarter of an hour is kept
     * @param today the day of that, where the helpline is
     * @param roundKey random; figures are rounded by it
     */
    public HelplineContact(
            String formId, String counsellorId, Instant at, LocalDate today, ContactFields fields, long roundKey) {
        requireSound(fields);
        this.formId = formId;
        this.counsellorId = counsellorId;
        this.beganAt = quarter(at);
        this.month = today.withDayOfMonth(1);
        this.codeVersion = fields.codeVersion();
        this.channel = fields.channel();
        this.kind = fields.kind();
        this.minutes = fields.minutes();
        this.who = fields.who();
        this.gender = fields.gender();
        this.issue = fields.issue();
        this.otherIssues.addAll(fields.otherIssues());
        this.otherIssues.remove(fields.issue());
        this.place = fields.place();
        this.risk = fields.risk();
        this.adultKnows = fields.adultKnows();
        this.otherKnown = fields.otherKnown();
        this.advised = fields.actions().advised();
        this.hotlineTold = fields.actions().hotlineTold();
        this.escalated = fields.actions().escalated();
        this.resource = fields.resource();
        this.referral = fields.actions().referral();
        this.jurisdiction = fields.jurisdiction();
        this.roundKey = roundKey;
    }

    private static void requireSound(ContactFields fields) {
        DomainException.require(fields.channel() != null, "helpline_rule_channel");
        DomainException.require(fields.kind() != null, "helpline_rule_kind");
        DomainException.require(
                fields.minutes() >= 0 && fields.minutes() <= MAX_MINUTES, "helpline_rule_minutes", MAX_MINUTES);
        DomainException.require(
                fields.kind() != ContactKind.COUNSELLING || fields.issue() != null, "helpline_rule_issue");
        DomainException.require(fields.otherIssues().size() <= MAX_ISSUES, "helpline_rule_issues", MAX_ISSUES);
        DomainException.require(
                (fields.actions().referral() == null) == (fields.jurisdiction() == null), "helpline_rule_referral");
        DomainException.require(
                fields.resource() == null || RESOURCE.matcher(fields.resource()).matches(), "helpline_rule_resource");
        if (fields.jurisdiction() != null) {
            Jurisdiction.require(fields.jurisdiction());
        }
    }

    /** Returns the quarter of an hour of a time. */
    static Instant quarter(Instant at) {
        long seconds = at.getEpochSecond();
        return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, QUARTER.toSeconds()));
    }

    /**
     * Adds a note.
     *
     * @param keyId the id of the key that encrypts this note and nothing else
     * @param sealed encrypted
     */
    public void annotate(String keyId, byte[] sealed) {
        noteKeyId = keyId;
        note = sealed.clone();
    }

    /** Returns whether its counsellor may still take it back. */
    public boolean isUndoable(Instant now) {
        return beganAt != null
                && now.isBefore(beganAt.plus(Duration.ofMinutes(minutes)).plus(UNDO));
    }

    /**
     * Makes it a figure: nobody's, of a month, with the codes that are counted and nothing else. Whoever calls this has
     * destroyed the key of its note.
     */
    public void count() {
        formId = null;
        counsellorId = null;
        beganAt = null;
        otherIssues.clear();
        adultKnows = null;
        otherKnown = null;
        resource = null;
        jurisdiction = null;
        noteKeyId = null;
        note = null;
        readings.clear();
    }

    /** Notes that somebody else reads it, by the public id of the account; once in an hour. */
    public void read(String readerId, Instant now) {
        boolean goesOn = readings.stream()
                .anyMatch(reading -> reading.getReaderId().equals(readerId)
                        && reading.getReadAt().isAfter(now.minus(SAME_READING)));
        if (!goesOn) {
            readings.add(new ContactReading(readerId, now));
        }
    }

    /** Returns who read it beside its counsellor, the first one first. */
    public List<ContactReading> getReadings() {
        return readings.stream()
                .sorted(Comparator.comparing(ContactReading::getReadAt))
                .toList();
    }

    /** Returns the public id of its counsellor's account; null for a figure. */
    public String getCounsellorId() {
        return counsellorId;
    }

    /** Returns the quarter of an hour in which it began; null for a figure. */
    public Instant getBeganAt() {
        return beganAt;
    }

    public int getCodeVersion() {
        return codeVersion;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public ContactKind getKind() {
        return kind;
    }

    public int getMinutes() {
        return minutes;
    }

    /** Returns the code of who it was; null when not known, as the others. */
    public String getWho() {
        return who;
    }

    public String getGender() {
        return gender;
    }

    public String getIssue() {
        return issue;
    }

    public Set<String> getOtherIssues() {
        return Collections.unmodifiableSet(otherIssues);
    }

    public String getPlace() {
        return place;
    }

    public ContactRisk getRisk() {
        return risk;
    }

    public KnownFact getAdultKnows() {
        return adultKnows;
    }

    public KnownFact getOtherKnown() {
        return otherKnown;
    }

    /** Returns what was done. */
    public ContactActions getActions() {
        return new ContactActions(advised, hotlineTold, escalated, referral);
    }

    /** Returns the name in addresses of an item of the library; null for none. */
    public String getResource() {
        return resource;
    }

    /** Returns the code of the authority of the institution that somebody was referred to; null for none. */
    public String getJurisdiction() {
        return jurisdiction;
    }

    /** Returns the id of the key that encrypts its note; null without one. */
    public String getNoteKeyId() {
        return noteKeyId;
    }

    /** Returns its note, encrypted; null without one. */
    public byte[] getNote() {
        return note == null ? null : note.clone();
    }
}
