package ba.sigurno.persistence.helpline.shift;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import java.time.Duration;
import java.time.Instant;

/** From when to when a counsellor is there. */
public class HelplineShift extends PublicEntity {

    /** Names the query of those that end after {@code :from} and begin before {@code :to}, in their order. */
    public static final String BETWEEN = "HelplineShift.between";

    /** Names the query of those of {@code :counsellorId} that end after {@code :from} and begin before {@code :to}. */
    public static final String OF_COUNSELLOR = "HelplineShift.ofCounsellor";

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "HelplineShift.byPublicId";

    /** Names the statement that deletes those that ended before {@code :before}. */
    public static final String DELETE_BEFORE = "HelplineShift.deleteBefore";

    /** The longest shift. */
    public static final Duration MAX = Duration.ofHours(12);

    private String counsellorId;
    private Instant startsAt;
    private Instant endsAt;

    protected HelplineShift() {}

    /**
     * Creates a shift.
     *
     * @param counsellorId public id of an account
     * @throws DomainException when it is too long
     */
    public HelplineShift(String counsellorId, Instant startsAt, Instant endsAt) {
        DomainException.require(
                startsAt.isBefore(endsAt) && Duration.between(startsAt, endsAt).compareTo(MAX) <= 0,
                "helpline_rule_shift_length",
                MAX.toHours());
        this.counsellorId = counsellorId;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    public String getCounsellorId() {
        return counsellorId;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }
}
