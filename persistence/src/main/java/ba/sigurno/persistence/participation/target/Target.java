package ba.sigurno.persistence.participation.target;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The share that an authority wants to reach in a school year. */
@Entity
@Table(name = "participation_target")
@NamedQuery(
        name = Target.OF_YEAR,
        query = "SELECT t FROM Target t WHERE t.authority = :authority AND t.startYear = :startYear")
public class Target extends BaseEntity {

    /** Finds the targets of {@code :authority} for the school year that starts in {@code :startYear}. */
    public static final String OF_YEAR = "Target.ofYear";

    /** The highest share, in percent. */
    public static final int MAX_PERCENT = 100;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @Column(name = "school_year", nullable = false)
    private int startYear;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Aim aim;

    private int percent;

    protected Target() {}

    /**
     * Creates a target.
     *
     * @param percent from 1 to {@value #MAX_PERCENT}
     */
    public Target(Authority authority, int startYear, Aim aim, int percent) {
        this.authority = authority;
        this.startYear = startYear;
        this.aim = aim;
        change(percent);
    }

    /** Changes the share, in percent, from 1 to {@value #MAX_PERCENT}. */
    public void change(int percent) {
        DomainException.require(0 < percent && percent <= MAX_PERCENT, "participation_rule_target_range", MAX_PERCENT);
        this.percent = percent;
    }

    public Aim getAim() {
        return aim;
    }

    /** Returns the share in percent. */
    public int getPercent() {
        return percent;
    }
}
