package ba.sigurno.persistence.workshop.gender;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The word of an authority that reports on workshops at its schools count girls and boys; there is none as long as they do not. */
@Entity
@Table(name = "workshop_gender_breakdown")
@NamedQuery(
        name = GenderBreakdown.OF_AUTHORITY,
        query = "SELECT b FROM GenderBreakdown b WHERE b.authority = :authority")
public class GenderBreakdown extends BaseEntity {

    /** Finds that of {@code :authority}. */
    public static final String OF_AUTHORITY = "GenderBreakdown.ofAuthority";

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    protected GenderBreakdown() {}

    /** Creates that of an authority that had none. */
    public GenderBreakdown(Authority authority) {
        this.authority = authority;
    }

    public Authority getAuthority() {
        return authority;
    }
}
