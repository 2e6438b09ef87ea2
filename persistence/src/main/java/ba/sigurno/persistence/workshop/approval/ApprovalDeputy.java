package ba.sigurno.persistence.workshop.approval;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days on which a coordinator of another authority stands in for those of an authority: decides beside them, and is
 * told of what waits.
 */
@Entity
@Table(name = "workshop_approval_deputy")
@NamedQuery(
        name = ApprovalDeputy.OF_AUTHORITIES,
        query = "SELECT d FROM ApprovalDeputy d WHERE d.authority.id IN :authorityIds AND d.lastDay >= :today"
                + " ORDER BY d.firstDay, d.id",
        hints = @QueryHint(name = "eclipselink.join-fetch", value = "d.deputy"))
@NamedQuery(
        name = ApprovalDeputy.ON_DAY,
        query = "SELECT DISTINCT a FROM ApprovalDeputy d JOIN d.deputy a WHERE d.authority = :authority"
                + " AND d.firstDay <= :day AND d.lastDay >= :day AND a.enabled = TRUE AND EXISTS"
                + " (SELECT g FROM RoleGrant g WHERE g.account = a"
                + " AND g.role = ba.sigurno.persistence.identity.account.Role.COORDINATOR) ORDER BY a.nameLatin, a.id")
@NamedQuery(
        name = ApprovalDeputy.AUTHORITIES_ON_DAY,
        query = "SELECT d.authority.id FROM ApprovalDeputy d WHERE d.deputy = :account"
                + " AND d.firstDay <= :day AND d.lastDay >= :day")
@NamedQuery(name = ApprovalDeputy.BY_PUBLIC_ID, query = "SELECT d FROM ApprovalDeputy d WHERE d.publicId = :publicId")
@NamedQuery(
        name = ApprovalDeputy.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(d) FROM ApprovalDeputy d WHERE d.deputy = :account")
@NamedQuery(name = ApprovalDeputy.FORGET, query = "DELETE FROM ApprovalDeputy d WHERE d.deputy = :account")
@NamedQuery(name = ApprovalDeputy.PURGE, query = "DELETE FROM ApprovalDeputy d WHERE d.lastDay < :before")
public class ApprovalDeputy extends PublicEntity {

    /** Finds those of the authorities with {@code :authorityIds} that are not over {@code :today}, the first first. */
    public static final String OF_AUTHORITIES = "ApprovalDeputy.ofAuthorities";

    /** Finds the accounts that stand in for {@code :authority} on {@code :day}, by name. */
    public static final String ON_DAY = "ApprovalDeputy.onDay";

    /** Finds the ids of the authorities for which {@code :account} stands in on {@code :day}. */
    public static final String AUTHORITIES_ON_DAY = "ApprovalDeputy.authoritiesOnDay";

    /** Finds the one with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "ApprovalDeputy.byPublicId";

    /** Counts those in which {@code :account} stands in. */
    public static final String COUNT_OF_ACCOUNT = "ApprovalDeputy.countOfAccount";

    /** Deletes those in which {@code :account} stands in. */
    public static final String FORGET = "ApprovalDeputy.forget";

    /** Deletes those that were over before {@code :before}. */
    public static final String PURGE = "ApprovalDeputy.purge";

    /** The most days in one. */
    public static final int MAX_DAYS = 100;

    /** The most of one authority that are not over. */
    public static final int MAX = 20;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account deputy;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    protected ApprovalDeputy() {}

    /**
     * Names a deputy for days that are not over today.
     *
     * @param deputy a coordinator of another authority
     * @param lastDay the last day; {@value #MAX_DAYS} days at most
     */
    public ApprovalDeputy(Authority authority, Account deputy, LocalDate firstDay, LocalDate lastDay, LocalDate today) {
        DomainException.require(deputy.hasRole(Role.COORDINATOR), "workshop_rule_deputy_not_coordinator");
        DomainException.require(!deputy.coordinates(authority), "workshop_rule_deputy_decides_already");
        DomainException.require(!lastDay.isBefore(firstDay), "workshop_rule_deputy_ends_before_start");
        DomainException.require(!lastDay.isBefore(today), "workshop_rule_deputy_over");
        DomainException.require(
                ChronoUnit.DAYS.between(firstDay, lastDay) < MAX_DAYS, "workshop_rule_deputy_long", MAX_DAYS);
        this.authority = authority;
        this.deputy = deputy;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    public Authority getAuthority() {
        return authority;
    }

    public Account getDeputy() {
        return deputy;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }
}
