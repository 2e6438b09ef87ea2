package ba.sigurno.persistence.identity.account;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A role that an account has, with the authority or school in which it holds. */
@Entity
@Table(name = "account_role")
@NamedQuery(
        name = RoleGrant.COUNT_TEACHERS,
        query = "SELECT g.school.id, COUNT(g) FROM RoleGrant g WHERE g.school IN :schools AND g.account.enabled = TRUE"
                + " AND g.role = ba.sigurno.persistence.identity.account.Role.TEACHER GROUP BY g.school.id")
@NamedQuery(
        name = RoleGrant.OF_SCHOOL,
        query = "SELECT g FROM RoleGrant g JOIN FETCH g.account JOIN FETCH g.school WHERE g.school = :school"
                + " ORDER BY g.account.nameLatin, g.id")
@NamedQuery(
        name = RoleGrant.COUNT_VOUCHED,
        query = "SELECT COUNT(g) FROM RoleGrant g WHERE g.role = :role AND g.vouchedAt IS NOT NULL"
                + " AND g.account.enabled = TRUE")
@NamedQuery(name = RoleGrant.OF_SCHOOL_COUNT, query = "SELECT COUNT(g) FROM RoleGrant g WHERE g.school = :school")
@NamedQuery(
        name = RoleGrant.ENDED,
        query = "SELECT g FROM RoleGrant g WHERE g.endsOn < :today ORDER BY g.id",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
public class RoleGrant extends BaseEntity {

    /** Finds for each of {@code :schools} that has teachers: its id, and the number of them who can sign in. */
    public static final String COUNT_TEACHERS = "RoleGrant.countTeachers";

    /** Finds the grants at {@code :school} with their accounts, by name. */
    public static final String OF_SCHOOL = "RoleGrant.ofSchool";

    /** Counts what {@link #OF_SCHOOL} finds. */
    public static final String OF_SCHOOL_COUNT = "RoleGrant.ofSchoolCount";

    /** Finds the grants whose last day was before {@code :today}, and locks them: of two servers one withdraws them. */
    public static final String ENDED = "RoleGrant.ended";

    /** Counts the people for whom somebody vouched in the confidential {@code :role}, and who can sign in. */
    public static final String COUNT_VOUCHED = "RoleGrant.countVouched";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    /** The same, for questions that count accounts and need not read them. */
    @Column(name = "account_id", insertable = false, updatable = false)
    private Long accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "vouched_at")
    private Instant vouchedAt;

    protected RoleGrant() {}

    RoleGrant(Account account, Role role, Authority authority, School school) {
        DomainException.require(role.getScope() != Role.Scope.NONE, "identity_rule_role_not_grantable");
        DomainException.require(
                (authority != null) == (role.getScope() == Role.Scope.AUTHORITY), "identity_rule_authority_needed");
        DomainException.require(
                (school != null) == (role.getScope() == Role.Scope.SCHOOL), "identity_rule_school_needed");
        this.account = account;
        this.role = role;
        this.authority = authority;
        this.school = school;
    }

    boolean says(Role role, Authority authority, School school) {
        return this.role == role && Objects.equals(this.authority, authority) && Objects.equals(this.school, school);
    }

    boolean holdsAfter(LocalDate day) {
        return endsOn == null || endsOn.isAfter(day);
    }

    boolean holdsLongerThan(RoleGrant other) {
        return other.endsOn != null && holdsAfter(other.endsOn);
    }

    /** Moves it to another school, which is the same. */
    void move(School school) {
        this.school = school;
    }

    /** Sets the last day on which it holds; null for no end. */
    void endOn(LocalDate day) {
        endsOn = day;
    }

    /** Brings it into force. */
    void vouch(Instant now) {
        vouchedAt = now;
    }

    /** Lets it wait until somebody vouches for its holder again. */
    void distrust() {
        vouchedAt = null;
    }

    /** Returns whether it holds only once somebody vouches for its holder, and nobody has. */
    public boolean isWaiting() {
        return role.isConfidential() && vouchedAt == null;
    }

    public Account getAccount() {
        return account;
    }

    public Role getRole() {
        return role;
    }

    /** Returns the authority in which the role holds; null unless the role requires one. */
    public Authority getAuthority() {
        return authority;
    }

    /** Returns the school in which the role holds; null unless the role requires one. */
    public School getSchool() {
        return school;
    }

    /** Returns the last day on which it holds; null when it has no end. */
    public LocalDate getEndsOn() {
        return endsOn;
    }
}
