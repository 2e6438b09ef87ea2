package ba.sigurno.persistence.workshop.guest;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A time at which a guest can come to a workshop; to one. */
@Entity
@Table(name = "workshop_guest_slot")
@NamedQuery(
        name = GuestSlot.BY_PUBLIC_ID,
        query = "SELECT s FROM GuestSlot s JOIN FETCH s.guest WHERE s.publicId = :publicId")
public class GuestSlot extends PublicEntity {

    /** Finds the one with {@code :publicId}, with its guest. */
    public static final String BY_PUBLIC_ID = "GuestSlot.byPublicId";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "guest_id")
    @BatchFetch(BatchFetchType.IN)
    private WorkshopGuest guest;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    protected GuestSlot() {}

    GuestSlot(WorkshopGuest guest, Instant startsAt, Instant endsAt) {
        this.guest = guest;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** Returns whether the guest can be there for a whole time. */
    public boolean covers(Instant from, Instant until) {
        return !from.isBefore(startsAt) && !until.isAfter(endsAt);
    }

    boolean overlaps(Instant from, Instant until) {
        return startsAt.isBefore(until) && from.isBefore(endsAt);
    }

    public WorkshopGuest getGuest() {
        return guest;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }
}
