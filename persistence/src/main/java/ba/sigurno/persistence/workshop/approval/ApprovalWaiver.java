package ba.sigurno.persistence.workshop.approval;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The word of an authority that requests of its schools need no approval; there is none as long as they do. */
@Entity
@Table(name = "workshop_approval_waiver")
@NamedQuery(name = ApprovalWaiver.OF_AUTHORITY, query = "SELECT w FROM ApprovalWaiver w WHERE w.authority = :authority")
@NamedQuery(
        name = ApprovalWaiver.WITHOUT_COORDINATOR,
        query = "SELECT a FROM Authority a WHERE a.active = TRUE"
                + " AND a.competence = ba.sigurno.persistence.territory.Competence.COMPETENT AND NOT EXISTS"
                + " (SELECT g FROM RoleGrant g WHERE g.authority = a AND g.account.enabled = TRUE) ORDER BY a.id")
public class ApprovalWaiver extends BaseEntity {

    /** Finds the waiver of {@code :authority}. */
    public static final String OF_AUTHORITY = "ApprovalWaiver.ofAuthority";

    /** Finds the authorities that answer for schools and have nobody who decides for them, in the official order. */
    public static final String WITHOUT_COORDINATOR = "ApprovalWaiver.withoutCoordinator";

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    protected ApprovalWaiver() {}

    /** Creates the waiver of an authority that had none. */
    public ApprovalWaiver(Authority authority) {
        this.authority = authority;
    }

    public Authority getAuthority() {
        return authority;
    }
}
