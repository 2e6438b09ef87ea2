package ba.sigurno.ejb.identity.access;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.time.Instant;
import java.util.Optional;

/**
 * The caller of a request. A service declares by {@code @RolesAllowed} the roles that may call it at all, and checks
 * here whether the caller's role holds for this school or authority.
 *
 * <p>The account is read once a request and is detached: to refer to it in a row, take {@code
 * em.getReference(Account.class, caller.account().getId())}.
 */
@RequestScoped
public class Caller {

    /**
     * The prefix of a pupil's principal name, before the pupil's public id. A staff member's principal name is the
     * account's public id.
     */
    public static final String PUPIL_PREFIX = "pupil:";

    @Inject
    private SecurityContext security;

    @PersistenceContext
    private EntityManager em;

    private Account account;
    private PupilPass pupil;
    private boolean anonymous;
    private String address;
    private Instant began;

    /** Returns the account of a staff member; empty for pupils, the public and the system itself. */
    public Optional<Account> staff() {
        if (account == null && pupil == null && !anonymous) {
            principal()
                    .filter(name -> !name.startsWith(PUPIL_PREFIX))
                    .flatMap(this::find)
                    .ifPresent(this::recognised);
        }
        return Optional.ofNullable(account);
    }

    /**
     * Returns the account of a staff member.
     *
     * @throws EJBAccessException when the caller is none
     */
    public Account account() {
        return staff().orElseThrow(() -> new EJBAccessException("no staff member"));
    }

    /** Returns the public id of a pupil; empty for everyone else. */
    public Optional<String> pupil() {
        return Optional.ofNullable(pupil).map(PupilPass::pupilId);
    }

    /**
     * Returns the public id of a pupil.
     *
     * @throws EJBAccessException when the caller is none
     */
    public String pupilId() {
        return pupil().orElseThrow(() -> new EJBAccessException("no pupil"));
    }

    /**
     * Returns the pass of a pupil.
     *
     * @throws EJBAccessException when the caller is none
     */
    public PupilPass pupilPass() {
        return Optional.ofNullable(pupil).orElseThrow(() -> new EJBAccessException("no pupil"));
    }

    /** Returns whether the caller has the role, in any scope. */
    public boolean hasRole(Role role) {
        return role == Role.PUPIL
                ? pupil().isPresent()
                : staff().map(staff -> staff.hasRole(role)).orElse(false);
    }

    /** Refuses a school as not found, unless the caller teaches there. */
    public void requireSchool(School school) {
        if (!account().teachesAt(school)) {
            throw new NotFoundException("caller does not teach at " + school);
        }
    }

    /** Refuses an authority as not found, unless the caller coordinates it. */
    public void requireAuthority(Authority authority) {
        if (!account().coordinates(authority)) {
            throw new NotFoundException("caller does not coordinate " + authority.getCode());
        }
    }

    /** Sets the caller to a staff member; called where a request is authenticated, before any other use. */
    public void recognised(Account account) {
        this.account = account;
    }

    /** Returns the network address of a staff member's request; empty when it is not known. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** Sets the network address from which a staff member calls. */
    public void callsFrom(String address) {
        this.address = address;
    }

    /** Returns the time at which a staff member's session began; empty outside of one. */
    public Optional<Instant> began() {
        return Optional.ofNullable(began);
    }

    /** Sets the time at which a staff member's session began. */
    public void inSessionSince(Instant began) {
        this.began = began;
    }

    /** Sets the caller to a pupil, likewise. */
    public void recognised(PupilPass pass) {
        pupil = pass;
    }

    /** Sets the caller to nobody that is known, likewise: to ask the server for its principal costs more than all else. */
    public void anonymous() {
        anonymous = true;
    }

    private Optional<Account> find(String publicId) {
        return em.createNamedQuery(Account.BY_PUBLIC_ID, Account.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    private Optional<String> principal() {
        var principal = security.getCallerPrincipal();
        return principal == null ? Optional.empty() : Optional.of(principal.getName());
    }
}
