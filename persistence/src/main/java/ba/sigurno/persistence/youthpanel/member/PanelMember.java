package ba.sigurno.persistence.youthpanel.member;

import ba.sigurno.persistence.entity.EmailAddress;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A member of the youth panel, or somebody who was nominated to be one. Being here gives no right at all: whatever is done
 * with a member needs a consent that is in force.
 */
@Entity
@Table(name = "panel_member")
@NamedQuery(
        name = PanelMember.BY_PUBLIC_ID,
        query = "SELECT m FROM PanelMember m JOIN FETCH m.school WHERE m.publicId = :publicId")
@NamedQuery(
        name = PanelMember.BY_CODE,
        query = "SELECT m FROM PanelMember m JOIN FETCH m.school WHERE m.codeDigest = :digest")
@NamedQuery(
        name = PanelMember.COUNT_SAME,
        query = "SELECT COUNT(m) FROM PanelMember m WHERE m.school = :school AND m.firstName = :firstName"
                + " AND m.initial = :initial AND m.birthYear = :year AND m.birthMonth = :month")
@NamedQuery(name = PanelMember.COUNT_OF_SCHOOL, query = "SELECT COUNT(m) FROM PanelMember m WHERE m.school = :school")
@NamedQuery(
        name = PanelMember.COUNT_IN_BOTH,
        query = "SELECT COUNT(m) FROM PanelMember m, PanelMember o WHERE m.school = :from AND o.school = :into"
                + " AND m.firstName = o.firstName AND m.initial = o.initial AND m.birthYear = o.birthYear"
                + " AND m.birthMonth = o.birthMonth")
@NamedQuery(
        name = PanelMember.CHANGE_SCHOOL,
        query = "UPDATE PanelMember m SET m.school = :into WHERE m.school = :from")
@NamedQuery(
        name = PanelMember.COUNT_NOMINATED,
        query =
                "SELECT COUNT(m) FROM PanelMember m WHERE m.school = :school AND m.invitedAt IS NULL AND m.leftAt IS NULL")
@NamedQuery(
        name = PanelMember.TO_INVITE,
        query = "SELECT COUNT(m), FUNCTION('MIN', m.nominatedAt) FROM PanelMember m WHERE m.invitedAt IS NULL"
                + " AND m.leftAt IS NULL")
@NamedQuery(
        name = PanelMember.CURRENT,
        query = "SELECT m FROM PanelMember m JOIN FETCH m.school WHERE m.leftAt IS NULL AND m.invitedAt IS NOT NULL"
                + " ORDER BY m.searched, m.id")
@NamedQuery(
        name = PanelMember.WITH_GUARDIAN,
        query =
                "SELECT m FROM PanelMember m WHERE m.guardianEmail <> '' AND m.birthYear * 12 + m.birthMonth <= :months")
@NamedQuery(name = PanelMember.SEARCH_COUNT, query = "SELECT COUNT(m) FROM PanelMember m" + PanelMember.FOUND)
public class PanelMember extends PublicEntity {

    /** Counts those of {@code :school}. */
    public static final String COUNT_OF_SCHOOL = "PanelMember.countOfSchool";

    /** Counts those who were nominated by {@code :from} and by {@code :into}. */
    public static final String COUNT_IN_BOTH = "PanelMember.countInBoth";

    /** Moves those of {@code :from} to {@code :into}, which is the same school. */
    public static final String CHANGE_SCHOOL = "PanelMember.changeSchool";

    /** Finds the one with {@code :publicId}, with the school. */
    public static final String BY_PUBLIC_ID = "PanelMember.byPublicId";

    /** Finds the one whose code has {@code :digest}, with the school. */
    public static final String BY_CODE = "PanelMember.byCode";

    /** Counts those of {@code :school} with the same {@code :firstName}, {@code :initial}, {@code :year} and {@code :month}. */
    public static final String COUNT_SAME = "PanelMember.countSame";

    /** Counts those whom {@code :school} nominated and the centre has not invited yet. */
    public static final String COUNT_NOMINATED = "PanelMember.countNominated";

    /** Counts the nominations that wait for the centre, with the time of the oldest. */
    public static final String TO_INVITE = "PanelMember.toInvite";

    /** Finds those who were invited and have not left, by name. */
    public static final String CURRENT = "PanelMember.current";

    /** Finds those born up to {@code :months}, twelve for each year of it, whose guardian is known. */
    public static final String WITH_GUARDIAN = "PanelMember.withGuardian";

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "PanelMember.searchCount";

    static final String FOUND =
            " WHERE m.leftAt IS NULL AND SQL('? COLLATE utf8mb4_unicode_520_ci', m.searched) LIKE :pattern";

    /** Finds those who have not left and whose name in Latin letters is like {@code :pattern}: JPQL without an order. */
    public static final String SEARCH = "SELECT m FROM PanelMember m" + FOUND;

    /** The longest first name, in characters. */
    public static final int NAME_LENGTH = 30;

    /** One word of letters, with a hyphen where it has two parts: no surname can come in. */
    private static final Pattern FIRST_NAME = Pattern.compile("\\p{L}+(?:-\\p{L}+)?");

    private static final Pattern INITIAL = Pattern.compile("\\p{L}{0,2}");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(name = "first_name", nullable = false, length = NAME_LENGTH)
    private String firstName;

    @Column(nullable = false)
    private String initial;

    @Column(nullable = false)
    private String searched;

    @Column(name = "birth_year")
    private int birthYear;

    @Column(name = "birth_month")
    private int birthMonth;

    @Column(nullable = false, length = Language.TAG_LENGTH)
    private Language language;

    @Column(name = "guardian_email", nullable = false, length = EmailAddress.LENGTH)
    private String guardianEmail;

    @Column(name = "member_email", length = EmailAddress.LENGTH)
    private String memberEmail;

    @Column(name = "nominated_at", nullable = false)
    private Instant nominatedAt;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "guardian_round")
    private int guardianRound;

    @Column(name = "link_round")
    private int linkRound;

    @Column(name = "code_digest")
    private String codeDigest;

    @Version
    private int version;

    protected PanelMember() {}

    /**
     * Nominates somebody.
     *
     * @param firstName one word
     * @param initial of the surname; may be empty
     * @param guardianEmail may be empty from 18 years on
     * @param today by which the age is looked at
     */
    public PanelMember(
            School school,
            String firstName,
            String initial,
            YearMonth birth,
            Language language,
            String guardianEmail,
            Instant at,
            LocalDate today) {
        var stage = AgeStage.of(birth, today);
        DomainException.require(stage.isInPanel(), "youthpanel_rule_age");
        var name = firstName.strip();
        var letter = initial.strip().replace(".", "");
        DomainException.require(
                FIRST_NAME.matcher(name).matches() && name.length() <= NAME_LENGTH, "youthpanel_rule_first_name");
        DomainException.require(INITIAL.matcher(letter).matches(), "youthpanel_rule_initial");
        var email = Account.normalEmail(guardianEmail);
        DomainException.require(
                email.isEmpty() ? stage == AgeStage.ADULT : EmailAddress.isValid(email), "youthpanel_rule_guardian");
        this.school = school;
        this.firstName = name;
        this.initial = letter;
        this.searched = Transliterator.toLatin(name + " " + letter);
        this.birthYear = birth.getYear();
        this.birthMonth = birth.getMonthValue();
        this.language = language;
        this.guardianEmail = stage == AgeStage.ADULT ? "" : email;
        this.nominatedAt = at;
    }

    /** Notes that the centre takes up the nomination, and so that the guardian is asked. */
    public void invite(Instant at) {
        DomainException.require(invitedAt == null, "youthpanel_rule_invited");
        requireHere();
        invitedAt = at;
    }

    /** Ends all links to the guardian that went out before. */
    public void newGuardianLink() {
        guardianRound++;
    }

    /** Ends all links to the member that were given out before, and the code that came of one: for a new beginning. */
    public void newLink() {
        requireHere();
        DomainException.require(invitedAt != null, "youthpanel_rule_not_invited");
        linkRound++;
        codeDigest = null;
    }

    /** Gives the member a code in place of the link that was just opened, which opens nothing any more. */
    public void giveCode(String digest) {
        requireHere();
        linkRound++;
        codeDigest = digest;
    }

    /** Notes that the guardian, or the centre, was reminded. */
    public void remind(LocalDate day) {
        remindedOn = day;
    }

    /** Forgets the guardian of somebody who is of age. */
    public void forgetGuardian() {
        guardianEmail = "";
        guardianRound++;
    }

    /** Takes the address to which the member wants e-mails of the panel; null or blank for none. */
    public void receiveAt(String email) {
        var address = email == null ? "" : Account.normalEmail(email);
        DomainException.require(address.isEmpty() || EmailAddress.isValid(address), "youthpanel_rule_email");
        memberEmail = address.isEmpty() ? null : address;
    }

    /** Leaves the panel; what is known of the member is deleted in the night. */
    public void leave(Instant at) {
        if (leftAt == null) {
            leftAt = at;
            codeDigest = null;
            memberEmail = null;
            guardianRound++;
            linkRound++;
        }
    }

    private void requireHere() {
        DomainException.require(leftAt == null, "youthpanel_rule_left");
    }

    /** Returns the guardian as somebody to whom mails are written; empty for a member of age. */
    public Optional<Recipient> guardian() {
        return guardianEmail.isEmpty() ? Optional.empty() : Optional.of(new Mailbox(guardianEmail, language));
    }

    /** Returns the member as somebody to whom mails are written; only for whoever has the proof of a consent. */
    public Optional<Recipient> mailbox() {
        return Optional.ofNullable(memberEmail).map(email -> new Mailbox(email, language));
    }

    /** Returns the stage of age on a day. */
    public AgeStage stage(LocalDate day) {
        return AgeStage.of(getBirth(), day);
    }

    public School getSchool() {
        return school;
    }

    public String getFirstName() {
        return firstName;
    }

    /** Returns the initial of the surname; may be empty. */
    public String getInitial() {
        return initial;
    }

    /** Returns first name and initial, as the centre tells members apart. */
    public String getName() {
        return initial.isEmpty() ? firstName : firstName + " " + initial + ".";
    }

    public YearMonth getBirth() {
        return YearMonth.of(birthYear, birthMonth);
    }

    public Language getLanguage() {
        return language;
    }

    /** Returns when the centre took up the nomination; null before. */
    public Instant getInvitedAt() {
        return invitedAt;
    }

    public Instant getNominatedAt() {
        return nominatedAt;
    }

    /** Returns the day of the last reminder; null for none. */
    public LocalDate getRemindedOn() {
        return remindedOn;
    }

    /** Returns when the member left; null before. */
    public Instant getLeftAt() {
        return leftAt;
    }

    /** Returns the number that links to the guardian carry. */
    public int getGuardianRound() {
        return guardianRound;
    }

    /** Returns the number that links to the member carry. */
    public int getLinkRound() {
        return linkRound;
    }

    /** Returns whether the member has a code to come back by. */
    public boolean hasCode() {
        return codeDigest != null;
    }

    /** Somebody of whom nothing but the address is known. */
    private record Mailbox(String email, Language language) implements Recipient {

        @Override
        public String getEmail() {
            return email;
        }

        @Override
        public String getDisplayName() {
            return email;
        }

        @Override
        public Language getLanguage() {
            return language;
        }

        @Override
        public boolean isEnabled() {
            return true;
        }
    }
}
