package ba.sigurno.persistence.workshop.road;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The time on the road between two municipalities, as a planner corrected the estimate. It is the same both ways. */
@Entity
@Table(name = "road_time")
@NamedQuery(
        name = RoadTime.AMONG,
        query = "SELECT r FROM RoadTime r WHERE r.from.id IN :municipalityIds AND r.to.id IN :municipalityIds")
@NamedQuery(
        name = RoadTime.SEARCH_COUNT,
        query = "SELECT COUNT(r) FROM RoadTime r JOIN r.from f JOIN r.to t" + RoadTime.FOUND)
public class RoadTime extends BaseEntity {

    /** Finds those between any two of {@code :municipalityIds}. */
    public static final String AMONG = "RoadTime.among";

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "RoadTime.searchCount";

    /** The shortest time, in minutes. */
    public static final int MIN = 5;

    /** The longest time, in minutes: from one end of the country to the other in winter. */
    public static final int MAX = 720;

    static final String FOUND = " WHERE SQL('? COLLATE utf8mb4_unicode_520_ci', f.nameLatin) LIKE :pattern"
            + " OR SQL('? COLLATE utf8mb4_unicode_520_ci', t.nameLatin) LIKE :pattern";

    /**
     * Finds those one of whose municipalities {@code f} and {@code t} has a name in Latin letters like {@code :pattern}:
     * JPQL about {@code r}, without an order.
     */
    public static final String SEARCH = "SELECT r FROM RoadTime r JOIN FETCH r.from f JOIN FETCH r.to t" + FOUND;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "from_id")
    private Municipality from;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_id")
    private Municipality to;

    private int minutes;

    protected RoadTime() {}

    /** Creates the time between two municipalities, in either order. */
    public RoadTime(Municipality one, Municipality other, int minutes) {
        DomainException.require(!one.getId().equals(other.getId()), "workshop_rule_road_itself");
        boolean inOrder = one.getId() < other.getId();
        from = inOrder ? one : other;
        to = inOrder ? other : one;
        correct(minutes);
    }

    /** Corrects the time, in minutes from {@value #MIN} to {@value #MAX}. */
    public final void correct(int minutes) {
        DomainException.require(MIN <= minutes && minutes <= MAX, "workshop_rule_road_minutes", MIN, MAX);
        this.minutes = minutes;
    }

    /** Returns the municipality with the lower key. */
    public Municipality getFrom() {
        return from;
    }

    /** Returns the municipality with the higher key. */
    public Municipality getTo() {
        return to;
    }

    public int getMinutes() {
        return minutes;
    }
}
