package ba.sigurno.persistence.workshop.guest;

import ba.sigurno.persistence.entity.EmailAddress;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.entity.Telephone;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * Somebody of another institution, a police officer or a counsellor of a helpline for instance, who comes to workshops at times
 * that were agreed. A guest has no account: all there is comes and goes by mail.
 */
@Entity
@Table(name = "workshop_guest")
@NamedQuery(name = WorkshopGuest.SEARCH_COUNT, query = "SELECT COUNT(g) FROM WorkshopGuest g" + WorkshopGuest.FOUND)
@NamedQuery(
        name = WorkshopGuest.BY_PUBLIC_ID,
        query = "SELECT g FROM WorkshopGuest g JOIN FETCH g.municipality WHERE g.publicId = :publicId")
@NamedQuery(name = WorkshopGuest.COUNT_OF_EMAIL, query = "SELECT COUNT(g) FROM WorkshopGuest g WHERE g.email = :email")
@NamedQuery(
        name = WorkshopGuest.LONG_GONE,
        query = "SELECT g FROM WorkshopGuest g WHERE g.since < :before AND NOT EXISTS"
                + " (SELECT s FROM GuestSlot s WHERE s.guest = g AND s.endsAt >= :before) ORDER BY g.id")
public class WorkshopGuest extends PublicEntity implements Recipient {

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "WorkshopGuest.searchCount";

    /** Finds the one with {@code :publicId}, with the municipality. */
    public static final String BY_PUBLIC_ID = "WorkshopGuest.byPublicId";

    /** Counts those with the normal form of {@code :email}. */
    public static final String COUNT_OF_EMAIL = "WorkshopGuest.countOfEmail";

    /** Finds those who were entered before {@code :before} and could come last before it. */
    public static final String LONG_GONE = "WorkshopGuest.longGone";

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 100;

    /** The longest name of an institution, in characters. */
    public static final int INSTITUTION_LENGTH = 160;

    /** The most times to come. */
    public static final int MAX_SLOTS = 100;

    /** The least time, in minutes. */
    public static final int MIN_MINUTES = 30;

    static final String FOUND = " WHERE SQL('? COLLATE utf8mb4_unicode_520_ci', g.searched) LIKE :pattern";

    /**
     * Finds those whose name or institution in Latin letters is like {@code :pattern}, with the municipality: JPQL about
     * {@code g}, without an order.
     */
    public static final String SEARCH = "SELECT g FROM WorkshopGuest g JOIN FETCH g.municipality" + FOUND;

    private static final Duration FURTHEST = Duration.ofDays(2 * 366);

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(nullable = false, length = INSTITUTION_LENGTH)
    private String institution;

    /** Name and institution in Latin letters, by which lists are searched and sorted. */
    @Column(nullable = false)
    private String searched;

    @Column(nullable = false, length = EmailAddress.LENGTH)
    private String email;

    @Column(nullable = false, length = Telephone.LENGTH)
    private String telephone;

    @Column(nullable = false, length = Language.TAG_LENGTH)
    private Language language;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "municipality_id")
    private Municipality municipality;

    @ManyToMany
    @JoinTable(
            name = "workshop_guest_topic",
            joinColumns = @JoinColumn(name = "guest_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<WorkshopTopic> topics = new HashSet<>();

    @OneToMany(mappedBy = "guest", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<GuestSlot> slots = new ArrayList<>();

    private boolean active = true;

    @Column(nullable = false)
    private Instant since;

    @Version
    private int version;

    protected WorkshopGuest() {}

    /** Creates one without a time to come; the parameters are those of {@link #describe}. */
    public WorkshopGuest(
            String name,
            String institution,
            String email,
            String telephone,
            Municipality municipality,
            Language language,
            Collection<WorkshopTopic> topics,
            Instant now) {
        this.since = now;
        describe(name, institution, email, telephone, municipality, language, topics);
    }

    /**
     * Describes who it is.
     *
     * @param telephone may be empty
     * @param municipality where the guest works
     * @param language in which mails are written
     * @param topics those on which the guest speaks; at least one
     */
    public final void describe(
            String name,
            String institution,
            String email,
            String telephone,
            Municipality municipality,
            Language language,
            Collection<WorkshopTopic> topics) {
        DomainException.require(isText(name, NAME_LENGTH), "workshop_rule_guest_name", NAME_LENGTH);
        DomainException.require(
                isText(institution, INSTITUTION_LENGTH), "workshop_rule_guest_institution", INSTITUTION_LENGTH);
        var address = email == null ? "" : Account.normalEmail(email);
        DomainException.require(EmailAddress.isValid(address), "workshop_rule_guest_email");
        DomainException.require(telephone.isEmpty() || Telephone.isValid(telephone), "workshop_rule_telephone");
        DomainException.require(!topics.isEmpty(), "workshop_rule_trainer_topics");
        this.name = name.strip();
        this.institution = institution.strip();
        this.searched = Transliterator.toLatin(this.name + " " + this.institution);
        this.email = address;
        this.telephone = telephone;
        this.municipality = municipality;
        this.language = language;
        this.topics.retainAll(topics);
        this.topics.addAll(topics);
    }

    private static boolean isText(String text, int most) {
        return text != null && !text.isBlank() && text.strip().length() <= most;
    }

    /** Says that the guest can come at a time, which is ahead of {@code now} within two years and not said yet. */
    public GuestSlot canCome(Instant startsAt, Instant endsAt, Instant now) {
        DomainException.require(active, "workshop_rule_guest_ended");
        DomainException.require(
                !endsAt.isBefore(startsAt.plus(Duration.ofMinutes(MIN_MINUTES))),
                "workshop_rule_guest_slot_short",
                MIN_MINUTES);
        DomainException.require(startsAt.isAfter(now), "workshop_rule_guest_slot_past");
        DomainException.require(startsAt.isBefore(now.plus(FURTHEST)), "workshop_rule_guest_slot_far");
        DomainException.require(
                slots.stream().noneMatch(other -> other.overlaps(startsAt, endsAt)), "workshop_rule_guest_slot_twice");
        DomainException.require(getSlotsAhead(now).size() < MAX_SLOTS, "workshop_rule_guest_slots_many", MAX_SLOTS);
        var slot = new GuestSlot(this, startsAt, endsAt);
        slots.add(slot);
        return slot;
    }

    /** Says that the guest cannot come at a time after all. */
    public void cannotCome(GuestSlot slot) {
        slots.remove(slot);
    }

    /** Ends it: the guest is not offered any more. */
    public void end() {
        active = false;
    }

    /** Takes it up again. */
    public void resume() {
        active = true;
    }

    /** Returns whether the guest comes and speaks on a topic. */
    public boolean speaksOn(WorkshopTopic topic) {
        return active && topics.contains(topic);
    }

    public String getInstitution() {
        return institution;
    }

    @Override
    public String getDisplayName() {
        return name;
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public Language getLanguage() {
        return language;
    }

    /** Returns whether mails may be sent: to a guest always, who is not ended while a date is ahead. */
    @Override
    public boolean isEnabled() {
        return true;
    }

    /** Returns the telephone; may be empty. */
    public String getTelephone() {
        return telephone;
    }

    /** Returns where the guest works. */
    public Municipality getMunicipality() {
        return municipality;
    }

    public Set<WorkshopTopic> getTopics() {
        return Collections.unmodifiableSet(topics);
    }

    /** Returns the times to come that are not over, the soonest first. */
    public List<GuestSlot> getSlotsAhead(Instant now) {
        return slots.stream()
                .filter(slot -> slot.getEndsAt().isAfter(now))
                .sorted(Comparator.comparing(GuestSlot::getStartsAt))
                .toList();
    }

    /** Returns whether the guest is offered for workshops. */
    public boolean isActive() {
        return active;
    }

    public int getVersion() {
        return version;
    }
}
