package ba.sigurno.persistence.workshop.report;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;

/** That the coordinators of an authority were told what workshops came to in a month, so that they are told once. */
@Entity
@Table(name = "workshop_monthly_report")
@NamedQuery(
        name = MonthlyReport.AUTHORITIES_TO_TELL,
        query = "SELECT a FROM Authority a WHERE a.active = TRUE"
                + " AND a.competence = ba.sigurno.persistence.territory.Competence.COMPETENT AND NOT EXISTS"
                + " (SELECT m FROM MonthlyReport m WHERE m.authority = a AND m.firstDay = :firstDay) ORDER BY a.id")
public class MonthlyReport extends BaseEntity {

    /** Finds the authorities that answer for schools and were not told of the month that begins on {@code :firstDay}. */
    public static final String AUTHORITIES_TO_TELL = "MonthlyReport.authoritiesToTell";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    protected MonthlyReport() {}

    /** Notes that those of an authority are told of a month. */
    public MonthlyReport(Authority authority, YearMonth month) {
        this.authority = authority;
        this.firstDay = month.atDay(1);
    }

    public Authority getAuthority() {
        return authority;
    }
}
