package ba.sigurno.persistence.partners.protocol;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** An agreement of the centre with others: who signed it, how long it holds, when it is looked at again, and whom it names for duty. */
@Entity
@Table(name = "protocol")
@NamedQuery(name = Protocol.SEARCH_COUNT, query = "SELECT COUNT(p) FROM Protocol p" + Protocol.FOUND)
@NamedQuery(
        name = Protocol.COUNT_SAME,
        query = "SELECT COUNT(p) FROM Protocol p WHERE p.title = :title AND p.signedOn = :signedOn")
@NamedQuery(name = Protocol.BY_PUBLIC_ID, query = "SELECT p FROM Protocol p WHERE p.publicId = :publicId")
@NamedQuery(name = Protocol.DUE, query = "SELECT COUNT(p) FROM Protocol p WHERE " + Protocol.IS_DUE)
public class Protocol extends PublicEntity {

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "Protocol.searchCount";

    /** Counts those with {@code :title} that were signed {@code :signedOn}. */
    public static final String COUNT_SAME = "Protocol.countSame";

    /** Finds the one with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "Protocol.byPublicId";

    /** Counts those that want a look by {@code :day}: to be reviewed, or at their end. */
    public static final String DUE = "Protocol.due";

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 200;

    /** The longest list of parties, in characters. */
    public static final int PARTIES_LENGTH = 500;

    /** The longest note, in characters. */
    public static final int NOTE_LENGTH = 2_000;

    /** The most contacts. */
    public static final int MAX_CONTACTS = 30;

    static final String IS_DUE = "p.ended = FALSE AND (p.reviewOn <= :day OR p.validUntil <= :day)";

    static final String FOUND = " WHERE SQL('? COLLATE utf8mb4_unicode_520_ci', p.searched) LIKE :pattern"
            + " AND (:anyKind = TRUE OR p.kind = :kind) AND (:due = FALSE OR " + IS_DUE + ")";

    /**
     * Finds those whose title or parties in Latin letters are like {@code :pattern}, of {@code :kind} unless {@code :anyKind},
     * only those that want a look by {@code :day} if {@code :due}: JPQL about {@code p}, without an order.
     */
    public static final String SEARCH = "SELECT p FROM Protocol p" + FOUND;

    @Column(nullable = false, length = TITLE_LENGTH)
    private String title;

    /** Title and parties in Latin letters, by which lists are searched. */
    @Column(nullable = false)
    private String searched;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProtocolKind kind;

    @Column(nullable = false, length = PARTIES_LENGTH)
    private String parties;

    @Column(name = "signed_on", nullable = false)
    private LocalDate signedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "review_on", nullable = false)
    private LocalDate reviewOn;

    @Column(nullable = false, length = NOTE_LENGTH)
    private String note;

    @OneToMany(mappedBy = "protocol", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<ProtocolContact> contacts = new ArrayList<>();

    private boolean ended;

    @Version
    private int version;

    protected Protocol() {}

    /** Creates one without contacts; the parameters are those of {@link #describe}. */
    public Protocol(
            String title,
            ProtocolKind kind,
            String parties,
            LocalDate signedOn,
            LocalDate validUntil,
            LocalDate reviewOn,
            String note) {
        describe(title, kind, parties, signedOn, validUntil, reviewOn, note);
    }

    /**
     * Describes it.
     *
     * @param parties who signed it
     * @param validUntil its last day; null when it has none
     * @param reviewOn when it is looked at next, not before it was signed
     * @param note what else is known; may be empty
     */
    public final void describe(
            String title,
            ProtocolKind kind,
            String parties,
            LocalDate signedOn,
            LocalDate validUntil,
            LocalDate reviewOn,
            String note) {
        DomainException.require(
                !title.isBlank() && title.strip().length() <= TITLE_LENGTH,
                "partners_rule_protocol_title",
                TITLE_LENGTH);
        DomainException.require(
                !parties.isBlank() && parties.strip().length() <= PARTIES_LENGTH,
                "partners_rule_protocol_parties",
                PARTIES_LENGTH);
        DomainException.require(note.strip().length() <= NOTE_LENGTH, "partners_rule_protocol_note", NOTE_LENGTH);
        DomainException.require(
                validUntil == null || !validUntil.isBefore(signedOn), "partners_rule_protocol_valid_until");
        DomainException.require(!reviewOn.isBefore(signedOn), "partners_rule_protocol_review");
        this.title = title.strip();
        this.kind = kind;
        this.parties = parties.strip();
        this.searched = Transliterator.toLatin(this.title + " " + this.parties);
        this.signedOn = signedOn;
        this.validUntil = validUntil;
        this.reviewOn = reviewOn;
        this.note = note.strip();
    }

    /** Names somebody for duty. */
    public void name(ProtocolContact contact) {
        requireInForce();
        DomainException.require(contacts.size() < MAX_CONTACTS, "partners_rule_protocol_contacts_many", MAX_CONTACTS);
        contact.of(this);
        contacts.add(contact);
    }

    /** Removes a contact. */
    public void remove(ProtocolContact contact) {
        contacts.remove(contact);
    }

    /** Notes that it was looked at, and when that is due again, after {@code today}. */
    public void reviewed(LocalDate next, LocalDate today) {
        requireInForce();
        DomainException.require(next.isAfter(today), "partners_rule_protocol_next_review");
        reviewOn = next;
    }

    /** Ends it: it is kept, and nothing of it is due any more. */
    public void end() {
        requireInForce();
        ended = true;
    }

    private void requireInForce() {
        DomainException.require(!ended, "partners_rule_protocol_ended");
    }

    public String getTitle() {
        return title;
    }

    public ProtocolKind getKind() {
        return kind;
    }

    /** Returns who signed it. */
    public String getParties() {
        return parties;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    /** Returns its last day; null when it has none. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** Returns when it is looked at next. */
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /** Returns what else is known; may be empty. */
    public String getNote() {
        return note;
    }

    /** Returns the contacts, those in force first, then by name. */
    public List<ProtocolContact> contactsOn(LocalDate day) {
        return contacts.stream()
                .sorted(Comparator.comparing((ProtocolContact contact) -> !contact.isInForce(day))
                        .thenComparing(ProtocolContact::getName))
                .toList();
    }

    public boolean isEnded() {
        return ended;
    }

    /** Returns whether it held once and does not on a day. */
    public boolean isOver(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    /** Returns whether it wants a look by a day: to be reviewed, or at its end. */
    public boolean isDue(LocalDate day) {
        return !ended && (!reviewOn.isAfter(day) || validUntil != null && !validUntil.isAfter(day));
    }

    public int getVersion() {
        return version;
    }
}
