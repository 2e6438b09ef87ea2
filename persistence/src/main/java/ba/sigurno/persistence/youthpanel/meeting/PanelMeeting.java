package ba.sigurno.persistence.youthpanel.meeting;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** A meeting of the panel: when and where, what about, and afterwards what came of it and who was there. */
@Entity
@Table(name = "panel_meeting")
@NamedQuery(name = PanelMeeting.BY_PUBLIC_ID, query = "SELECT m FROM PanelMeeting m WHERE m.publicId = :publicId")
@NamedQuery(name = PanelMeeting.LATEST, query = "SELECT m FROM PanelMeeting m ORDER BY m.startsAt DESC, m.id DESC")
@NamedQuery(name = PanelMeeting.COUNT, query = "SELECT COUNT(m) FROM PanelMeeting m")
@NamedQuery(
        name = PanelMeeting.COUNT_SAME,
        query = "SELECT COUNT(m) FROM PanelMeeting m WHERE m.startsAt = :startsAt AND m.place = :place")
public class PanelMeeting extends PublicEntity {

    /** Finds the one with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "PanelMeeting.byPublicId";

    /** Finds all, the last first. */
    public static final String LATEST = "PanelMeeting.latest";

    /** Counts all. */
    public static final String COUNT = "PanelMeeting.count";

    /** Counts those that start at {@code :startsAt} in {@code :place}. */
    public static final String COUNT_SAME = "PanelMeeting.countSame";

    /** Finds all, in an order that is added: JPQL about {@code m}. */
    public static final String ALL = "SELECT m FROM PanelMeeting m";

    /** The longest place, in characters. */
    public static final int PLACE_LENGTH = 160;

    /** The longest agenda, in characters. */
    public static final int AGENDA_LENGTH = 2000;

    /** The longest minutes, in characters. */
    public static final int MINUTES_LENGTH = 4000;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(nullable = false, length = PLACE_LENGTH)
    private String place;

    @Column(nullable = false, length = AGENDA_LENGTH)
    private String agenda;

    @Column(nullable = false, length = MINUTES_LENGTH)
    private String minutes = "";

    @ManyToMany
    @JoinTable(
            name = "panel_presence",
            joinColumns = @JoinColumn(name = "meeting_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    private Set<PanelMember> present = new HashSet<>();

    @Version
    private int version;

    protected PanelMeeting() {}

    /** Calls a meeting. */
    public PanelMeeting(Instant startsAt, String place, String agenda) {
        describe(startsAt, place, agenda);
    }

    /** Describes it. */
    public final void describe(Instant startsAt, String place, String agenda) {
        DomainException.require(!place.isBlank() && !agenda.isBlank(), "youthpanel_rule_text");
        this.startsAt = startsAt;
        this.place = place.strip();
        this.agenda = agenda.strip();
    }

    /** Writes down what came of it and who was there, once it has begun. */
    public void hold(String minutes, Collection<GivenConsent> members, Instant now) {
        DomainException.require(!startsAt.isAfter(now), "youthpanel_rule_meeting_ahead");
        this.minutes = minutes.strip();
        present.clear();
        members.forEach(consent -> present.add(consent.memberFor(ConsentPurpose.MEMBERSHIP)));
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public String getPlace() {
        return place;
    }

    public String getAgenda() {
        return agenda;
    }

    /** Returns what came of it; empty before it was written. */
    public String getMinutes() {
        return minutes;
    }

    /** Returns the members who were there. */
    public Set<PanelMember> getPresent() {
        return Collections.unmodifiableSet(present);
    }

    public int getVersion() {
        return version;
    }
}
