package ba.sigurno.persistence.youthpanel.peer;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A session that two members held for others of their age, with an adult beside them. */
@Entity
@Table(name = "panel_peer_session")
@NamedQuery(
        name = PeerSession.OF_MEMBER,
        query = "SELECT s FROM PeerSession s JOIN FETCH s.school WHERE s.first = :member OR s.second = :member"
                + " ORDER BY s.heldOn, s.id")
@NamedQuery(name = PeerSession.COUNT_OF_SCHOOL, query = "SELECT COUNT(s) FROM PeerSession s WHERE s.school = :school")
@NamedQuery(
        name = PeerSession.CHANGE_SCHOOL,
        query = "UPDATE PeerSession s SET s.school = :into WHERE s.school = :from")
@NamedQuery(name = PeerSession.REACHED, query = "SELECT COALESCE(SUM(s.reached), 0) FROM PeerSession s")
@NamedQuery(name = PeerSession.COUNT, query = "SELECT COUNT(s) FROM PeerSession s")
@NamedQuery(
        name = PeerSession.COUNT_SAME,
        query = "SELECT COUNT(s) FROM PeerSession s WHERE s.school = :school AND s.className = :className"
                + " AND s.heldOn = :heldOn AND s.topic = :topic")
public class PeerSession extends PublicEntity {

    /** Counts those at {@code :school}. */
    public static final String COUNT_OF_SCHOOL = "PeerSession.countOfSchool";

    /** Moves those of {@code :from} to {@code :into}, which is the same school. */
    public static final String CHANGE_SCHOOL = "PeerSession.changeSchool";

    /** Finds those that {@code :member} held, with their schools, the first one first. */
    public static final String OF_MEMBER = "PeerSession.ofMember";

    /** Adds up how many young people took part in all of them. */
    public static final String REACHED = "PeerSession.reached";

    /** Counts all. */
    public static final String COUNT = "PeerSession.count";

    /** Counts those at {@code :school} with {@code :className} on {@code :heldOn} about {@code :topic}. */
    public static final String COUNT_SAME = "PeerSession.countSame";

    /** Finds all, in an order that is added: JPQL about {@code s}. */
    public static final String ALL = "SELECT s FROM PeerSession s";

    /** The longest topic, in characters. */
    public static final int TOPIC_LENGTH = 160;

    /** The longest name of a class or group, in characters. */
    public static final int CLASS_LENGTH = 40;

    /** The longest name of an adult, in characters. */
    public static final int ADULT_LENGTH = 100;

    private static final int MAX_MINUTES = 8 * 60;
    private static final int MAX_REACHED = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(nullable = false, length = TOPIC_LENGTH)
    private String topic;

    @Column(name = "class_name", nullable = false, length = CLASS_LENGTH)
    private String className;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    private int minutes;

    private int reached;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "first_id")
    private PanelMember first;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "second_id")
    private PanelMember second;

    @Column(nullable = false, length = ADULT_LENGTH)
    private String adult;

    private int liked;

    private int neutral;

    private int disliked;

    protected PeerSession() {}

    /**
     * Records a session.
     *
     * @param first by whose consent one of the two held it: for the membership at the own school, for travel elsewhere
     * @param second likewise, of the other one
     * @param adult who was there with them
     */
    public PeerSession(
            School school,
            String topic,
            String className,
            LocalDate heldOn,
            int minutes,
            int reached,
            GivenConsent first,
            GivenConsent second,
            String adult,
            PeerFeedback feedback,
            LocalDate today) {
        DomainException.require(!topic.isBlank() && !className.isBlank(), "youthpanel_rule_text");
        DomainException.require(!adult.isBlank(), "youthpanel_rule_peer_adult");
        DomainException.require(!heldOn.isAfter(today), "youthpanel_rule_peer_day");
        DomainException.require(minutes > 0 && minutes <= MAX_MINUTES, "youthpanel_rule_peer_minutes", MAX_MINUTES);
        DomainException.require(reached > 0 && reached <= MAX_REACHED, "youthpanel_rule_peer_reached", MAX_REACHED);
        feedback.requireWithin(reached);
        this.school = school;
        this.first = peer(first, school);
        this.second = peer(second, school);
        DomainException.require(!this.first.equals(this.second), "youthpanel_rule_peer_two");
        this.topic = topic.strip();
        this.className = className.strip();
        this.heldOn = heldOn;
        this.minutes = minutes;
        this.reached = reached;
        this.adult = adult.strip();
        this.liked = feedback.liked();
        this.neutral = feedback.neutral();
        this.disliked = feedback.disliked();
    }

    /** Returns the purpose for which a member has to have consented to hold a session at a school. */
    public static ConsentPurpose purpose(PanelMember member, School school) {
        return member.getSchool().equals(school) ? ConsentPurpose.MEMBERSHIP : ConsentPurpose.TRAVEL;
    }

    private static PanelMember peer(GivenConsent consent, School school) {
        var member = consent.memberFor(consent.getPurpose());
        return consent.memberFor(purpose(member, school));
    }

    public School getSchool() {
        return school;
    }

    public String getTopic() {
        return topic;
    }

    public String getClassName() {
        return className;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public int getMinutes() {
        return minutes;
    }

    public int getReached() {
        return reached;
    }

    /** Returns the members who held it; without those who have left. */
    public List<PanelMember> getPeers() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }

    public String getAdult() {
        return adult;
    }

    public PeerFeedback getFeedback() {
        return new PeerFeedback(liked, neutral, disliked);
    }
}
