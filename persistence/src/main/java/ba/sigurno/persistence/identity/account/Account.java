package ba.sigurno.persistence.identity.account;

import ba.sigurno.persistence.entity.Telephone;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An account of somebody who signs in with e-mail and password. Pupils have none. */
@Entity
@Table(name = "account")
@NamedQuery(
        name = Account.BY_EMAIL,
        query = "SELECT DISTINCT a FROM Account a WHERE a.email = :email",
        hints = @QueryHint(name = "eclipselink.left-join-fetch", value = "a.grants.school"))
@NamedQuery(
        name = Account.BY_PUBLIC_ID,
        query = "SELECT DISTINCT a FROM Account a WHERE a.publicId = :publicId",
        hints = @QueryHint(name = "eclipselink.left-join-fetch", value = "a.grants.school"))
public class Account extends AccountQueries implements Recipient {

    /** The group of the server's security to which everybody with a role belongs. */
    public static final String STAFF = "STAFF";

    /** Finds the account with the normal form of {@code :email}, with its grants, their authorities and schools. */
    public static final String BY_EMAIL = "Account.byEmail";

    /** Finds the account with {@code :publicId}, with its grants, their authorities and schools. */
    public static final String BY_PUBLIC_ID = "Account.byPublicId";

    /** The longest e-mail address, in characters. */
    public static final int EMAIL_LENGTH = 160;

    /** The longest display name, in characters. */
    public static final int NAME_LENGTH = 100;

    /** The time in which a one-time password must be changed: long enough for a weekend. */
    public static final Duration ONE_TIME_PASSWORD_TTL = Duration.ofHours(72);

    private static final int STAMP_LENGTH = 12;

    private static final int ENDED_SESSIONS_LENGTH = 2000;

    /** Stands in place of the name of an erased account. */
    public static final String NOBODY = "—";

    /** Ends the address of an erased account; no mail reaches it (RFC 2606). */
    private static final String ERASED_DOMAIN = "@erased.invalid";

    @Column(nullable = false, length = EMAIL_LENGTH)
    private String email;

    @Column(name = "display_name", nullable = false, length = NAME_LENGTH)
    private String displayName;

    /** The name in Latin letters, whichever it was written in, for search and order; two of them may stand for one. */
    @Column(name = "name_latin", nullable = false, length = 2 * NAME_LENGTH)
    private String nameLatin;

    /** The name in Cyrillic letters, for the order of those who read them. */
    @Column(name = "name_cyrillic", nullable = false, length = NAME_LENGTH)
    private String nameCyrillic;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(length = Telephone.LENGTH)
    private String telephone;

    @Column(nullable = false)
    private Language language;

    private boolean enabled = true;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "one_time_password_end")
    private Instant oneTimePasswordEnd;

    /** Whether a sign-in needs a second step after the password. */
    @Column(name = "second_factor")
    private boolean secondFactor;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    /** Sessions that began before are over. */
    @Column(name = "sessions_since")
    private Instant sessionsSince;

    /** The times at which sessions began that were ended one by one, in milliseconds with a space between. */
    @Column(name = "ended_sessions", nullable = false, length = ENDED_SESSIONS_LENGTH)
    private String endedSessions = "";

    @Column(name = "erasure_asked_at")
    private Instant erasureAskedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<RoleGrant> grants = new HashSet<>();

    @Version
    private int version;

    protected Account() {}

    /**
     * Creates an enabled account without roles.
     *
     * @param passwordHash the hash of its password; empty for none yet
     */
    public Account(String email, String displayName, String passwordHash, Language language) {
        this.email = normalEmail(email);
        call(displayName);
        this.passwordHash = passwordHash;
        this.language = language;
    }

    /** Returns the form in which an address is stored and sought: stripped, in small letters. */
    public static String normalEmail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Grants a role; the scope the role requires must be there and no other. Giving it twice changes its last day only.
     *
     * @param endsOn the last day on which it holds; null for no end
     * @throws DomainException when one account would keep accounts and open the hotline or the helpline
     */
    public void grant(Role role, Authority authority, School school, LocalDate endsOn) {
        DomainException.require(
                role != Role.ADMIN || roles().stream().noneMatch(Role::isConfidential),
                "identity_rule_admin_and_confidential");
        DomainException.require(!role.isConfidential() || !hasRole(Role.ADMIN), "identity_rule_admin_and_confidential");
        var grant = grants.stream()
                .filter(other -> other.says(role, authority, school))
                .findFirst()
                .orElseGet(() -> new RoleGrant(this, role, authority, school));
        grant.endOn(endsOn);
        grants.add(grant);
    }

    /** Grants a role without an end. */
    public void grant(Role role, Authority authority, School school) {
        grant(role, authority, school, null);
    }

    /** Grants a role that holds everywhere. */
    public void grant(Role role) {
        grant(role, null, null);
    }

    /** Takes a role away, in exactly this scope. */
    public void withdraw(Role role, Authority authority, School school) {
        grants.removeIf(grant -> grant.says(role, authority, school));
    }

    /**
     * Moves the roles at a school to another one, which is the same school; a role that the account has at both holds as
     * long as the longer of the two.
     */
    public void changeSchool(School from, School into) {
        for (var grant :
                grants.stream().filter(each -> from.equals(each.getSchool())).toList()) {
            grants.stream()
                    .filter(other -> other.says(grant.getRole(), null, into))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> {
                                if (grant.holdsLongerThan(other)) {
                                    other.endOn(grant.getEndsOn());
                                }
                                grants.remove(grant);
                            },
                            () -> grant.move(into));
        }
    }

    /** Ends all roles after {@code day} that hold longer; at least one does. */
    public void endRolesOn(LocalDate day) {
        var longer = grants.stream().filter(grant -> grant.holdsAfter(day)).toList();
        DomainException.require(!longer.isEmpty(), "identity_rule_no_role_to_end");
        longer.forEach(grant -> grant.endOn(day));
    }

    /** Returns the roles whose holders it may vouch for. */
    public Set<Role> vouchesFor() {
        return Stream.of(Role.values())
                .filter(role -> role.vouchers().stream().anyMatch(this::hasRole))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Returns those of {@code roles} that it has and that wait until somebody vouches for it, in their order. */
    public List<RoleGrant> waiting(Set<Role> roles) {
        return grants.stream()
                .filter(grant -> grant.isWaiting() && roles.contains(grant.getRole()))
                .sorted(Comparator.comparing(RoleGrant::getRole))
                .toList();
    }

    /** Brings those of {@code roles} into force that wait. */
    public void vouch(Set<Role> roles, Instant now) {
        waiting(roles).forEach(grant -> grant.vouch(now));
    }

    /**
     * Lets the confidential roles wait until somebody vouches for their holder again: an administrator did what may have
     * given the account to somebody else.
     */
    public void distrust() {
        grants.forEach(RoleGrant::distrust);
    }

    /** Returns whether the account has the role, in any scope, and it does not wait. */
    public boolean hasRole(Role role) {
        return grants.stream().anyMatch(grant -> grant.getRole() == role && !grant.isWaiting());
    }

    /** Returns the roles, in any scope, also those that wait. */
    public Set<Role> roles() {
        return grants.stream()
                .map(RoleGrant::getRole)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /**
     * Returns the groups of the server's security that it belongs to: its roles that do not wait, and that of all staff with
     * any role.
     */
    public Set<String> groups() {
        var groups = roles().stream().filter(this::hasRole).map(Role::name).collect(Collectors.toSet());
        if (!grants.isEmpty()) {
            groups.add(STAFF);
        }
        return groups;
    }

    /** Returns the authorities it coordinates. */
    public Set<Authority> authorities() {
        return grants.stream()
                .map(RoleGrant::getAuthority)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Returns the schools where it teaches. */
    public Set<School> schools() {
        return schools(Role.TEACHER);
    }

    /** Returns the schools whose teachers it keeps. */
    public Set<School> coordinatedSchools() {
        return schools(Role.SCHOOL_COORDINATOR);
    }

    /** Returns the schools to which it belongs: those where it teaches, and those whose teachers it keeps. */
    public Set<School> ownSchools() {
        return Stream.concat(schools().stream(), coordinatedSchools().stream()).collect(Collectors.toSet());
    }

    /** Returns whether it teaches at this school or keeps its teachers. */
    public boolean belongsTo(School school) {
        return ownSchools().contains(school);
    }

    private Set<School> schools(Role role) {
        return grants.stream()
                .filter(grant -> grant.getRole() == role)
                .map(RoleGrant::getSchool)
                .collect(Collectors.toSet());
    }

    /** Returns whether it coordinates this authority. */
    public boolean coordinates(Authority authority) {
        return authorities().contains(authority);
    }

    /** Returns whether it keeps the teachers of this school. */
    public boolean coordinates(School school) {
        return coordinatedSchools().contains(school);
    }

    /** Returns whether it teaches at this school. */
    public boolean teachesAt(School school) {
        return schools().contains(school);
    }

    /** Returns whether the right password opens the account now. */
    public boolean maySignIn(Instant now) {
        return enabled && !isOneTimePasswordOver(now);
    }

    /** Notes a sign-in. */
    public void signedIn(Instant now) {
        DomainException.require(maySignIn(now), "identity_rule_sign_in_refused");
        lastSignIn = now;
    }

    /** Sets a password chosen by its owner. */
    public void changePassword(String passwordHash) {
        this.passwordHash = passwordHash;
        mustChangePassword = false;
        oneTimePasswordEnd = null;
    }

    /** Sets a password that somebody else knows, so that it must be changed at once and ends soon. */
    public void resetPassword(String passwordHash, Instant now) {
        this.passwordHash = passwordHash;
        mustChangePassword = true;
        oneTimePasswordEnd = now.plus(ONE_TIME_PASSWORD_TTL);
    }

    /**
     * Takes the password away: none opens the account until its owner sets one.
     *
     * @throws DomainException when it is disabled
     */
    public void voidPassword() {
        DomainException.require(enabled, "identity_rule_disabled_account");
        changePassword("");
    }

    /** Returns whether it has a password; until it has, nobody signs in. */
    public boolean hasPassword() {
        return !passwordHash.isEmpty();
    }

    /** Returns of which kind its password is. */
    public SignInFactor passwordKind() {
        return mustChangePassword ? SignInFactor.ONE_TIME_PASSWORD : SignInFactor.PASSWORD;
    }

    /** Returns whether it has a one-time password that ended before it was changed. */
    public boolean isOneTimePasswordOver(Instant now) {
        return oneTimePasswordEnd != null && !now.isBefore(oneTimePasswordEnd);
    }

    /** Demands a second step after the password from now on. */
    public void addSecondFactor() {
        secondFactor = true;
    }

    /** Lets the password alone open the account again. */
    public void dropSecondFactor() {
        secondFactor = false;
    }

    /** Returns whether a sign-in needs a second step after the password. */
    public boolean hasSecondFactor() {
        return secondFactor;
    }

    /** Corrects the name and the address. */
    public void rename(String displayName, String email) {
        call(displayName);
        this.email = normalEmail(email);
    }

    private void call(String name) {
        displayName = name;
        nameLatin = Transliterator.toLatin(name);
        nameCyrillic = Transliterator.toCyrillic(name);
    }

    /** Sets the language of pages and mails. */
    public void speak(Language language) {
        this.language = language;
    }

    /** Lets the account sign in again, unless it was erased. */
    public void enable() {
        DomainException.require(!isErased(), "identity_rule_erased");
        enabled = true;
    }

    /** Keeps the account from signing in; its records stay. */
    public void disable() {
        DomainException.require(enabled, "identity_rule_disabled");
        enabled = false;
    }

    /** Notes that its owner asks to erase it; returns whether that is new. */
    public boolean askForErasure(Instant now) {
        boolean isNew = erasureAskedAt == null;
        if (isNew) {
            erasureAskedAt = now;
        }
        return isNew;
    }

    /**
     * Erases who it was: name, address, password, roles and times. The row stays, as the nobody whom other records name.
     */
    public void erase(Instant now) {
        email = getPublicId().toLowerCase(Locale.ROOT) + ERASED_DOMAIN;
        call(NOBODY);
        telephone = null;
        passwordHash = "";
        enabled = false;
        mustChangePassword = false;
        oneTimePasswordEnd = null;
        secondFactor = false;
        lastSignIn = null;
        sessionsSince = null;
        endedSessions = "";
        grants.clear();
        erasedAt = now;
    }

    /** Returns whether it was erased. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** Returns the time at which its owner asked to erase it; null when that never happened. */
    public Instant getErasureAskedAt() {
        return erasureAskedAt;
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    /** Sets the number by which people at work reach its owner; null or blank for none. */
    public void callAt(String number) {
        telephone = number == null || number.isBlank() ? null : number.strip();
        DomainException.require(telephone == null || Telephone.isValid(telephone), "identity_rule_telephone");
    }

    /** Returns the number by which people at work reach its owner; null for none. */
    public String getTelephone() {
        return telephone;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    /** Ends all sessions that began before now. */
    public void endSessions(Instant now) {
        sessionsSince = now;
    }

    /**
     * Ends the session that began at a time, exact to the millisecond.
     *
     * @param oldest of sessions that began before then none goes on anyway; they are forgotten
     * @return whether there was room to note it
     */
    public boolean endSession(Instant began, Instant oldest) {
        var noted = Stream.concat(
                        endedSessions().filter(one -> one >= oldest.toEpochMilli()), Stream.of(began.toEpochMilli()))
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        boolean fits = noted.length() <= ENDED_SESSIONS_LENGTH;
        if (fits) {
            endedSessions = noted;
        }
        return fits;
    }

    /** Returns whether the session that began at a time was ended by itself. */
    public boolean endedSession(Instant began) {
        return endedSessions().anyMatch(one -> one == began.toEpochMilli());
    }

    private Stream<Long> endedSessions() {
        return Stream.of(endedSessions.split(" ")).filter(one -> !one.isEmpty()).map(Long::valueOf);
    }

    /** Returns whether a session that began then goes on. */
    public boolean keepsSession(Instant since) {
        return sessionsSince == null || !since.isBefore(sessionsSince);
    }

    /** Returns the end of the stored hash, which changes with the password and tells nothing of it. */
    public String passwordStamp() {
        return passwordHash.substring(Math.max(0, passwordHash.length() - STAMP_LENGTH));
    }

    @Override
    public Language getLanguage() {
        return language;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    public boolean isMustChangePassword() {
        return mustChangePassword;
    }

    /** Returns the time of the last sign-in; null when it never signed in. */
    public Instant getLastSignIn() {
        return lastSignIn;
    }

    public Set<RoleGrant> getGrants() {
        return Collections.unmodifiableSet(grants);
    }

    public int getVersion() {
        return version;
    }
}
