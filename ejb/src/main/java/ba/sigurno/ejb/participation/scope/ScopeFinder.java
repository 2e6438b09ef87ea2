package ba.sigurno.ejb.participation.scope;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what the caller may look at; anything else does not exist for the caller. A coordinator sees the own jurisdiction down
 * to its schools and their classes; one whose authority coordinates others sees sums of these; the centre sees the country.
 */
@ApplicationScoped
public class ScopeFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Returns the authorities of the caller, in the official order. */
    public List<Authority> own() {
        return own(caller.account());
    }

    private static List<Authority> own(Account account) {
        return account.authorities().stream()
                .sorted(Comparator.comparing(Authority::getId))
                .toList();
    }

    /** Returns whether the caller is of the centre, and sees all. */
    public boolean isOfCentre() {
        return isOfCentre(caller.account());
    }

    private static boolean isOfCentre(Account account) {
        return account.hasRole(Role.PLANNER) || account.hasRole(Role.ADMIN);
    }

    /** Returns the widest that an account may look at: the country, or its jurisdictions; nothing for who has left. */
    public List<Scope> of(Account account) {
        if (!account.isEnabled()) {
            return List.of();
        }
        return isOfCentre(account)
                ? List.of(country())
                : own(account).stream().map(this::jurisdiction).toList();
    }

    /**
     * Returns the jurisdiction of one of the caller's own authorities.
     *
     * @param code its code; null for the first
     * @throws NotFoundException when it is none of the caller's
     */
    public Scope jurisdiction(String code) {
        return own().stream()
                .filter(own -> code == null || own.getCode().equals(code))
                .findFirst()
                .map(this::jurisdiction)
                .orElseThrow(() -> new NotFoundException("jurisdiction of " + code));
    }

    private Scope jurisdiction(Authority own) {
        var authority = em.find(Authority.class, own.getId());
        return of(authority, authority.getCompetence() == Competence.COORDINATING);
    }

    /**
     * Returns what is at an address: for the centre the country, when it names nothing, and for others their own.
     *
     * @throws NotFoundException when there is nothing that the caller may look at
     */
    public Scope find(ScopeAddress address) {
        if (address.school() != null) {
            return school(address);
        }
        var scope = authority(address.authority());
        return address.municipality() == null ? scope : municipality(scope, address.municipality());
    }

    private Scope school(ScopeAddress address) {
        var school = em.createNamedQuery(School.BY_PUBLIC_ID, School.class)
                .setParameter("publicId", address.school())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school " + address.school()));
        var scope = authority(school.getAuthority().getCode());
        requireSchools(scope);
        if (!address.isOf(school)) {
            throw new NotFoundException("school " + address.school() + " elsewhere");
        }
        return new Scope(scope.authority(), scope.authorities(), false, school.getMunicipality(), school);
    }

    private Scope municipality(Scope scope, String name) {
        requireSchools(scope);
        var municipality = em.createNamedQuery(Municipality.BY_NAME, Municipality.class)
                .setParameter("authority", scope.authority())
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("municipality " + name));
        return new Scope(scope.authority(), scope.authorities(), false, municipality, null);
    }

    private static void requireSchools(Scope scope) {
        if (scope.sums() || scope.isOfSeveral()) {
            throw new NotFoundException("parts of " + scope);
        }
    }

    private Scope authority(String code) {
        if (isOfCentre()) {
            return code == null ? country() : of(byCode(code), false);
        }
        if (code == null || own().stream().anyMatch(own -> own.getCode().equals(code))) {
            return jurisdiction(code);
        }
        var authority = byCode(code);
        if (authority.getCoordinator() == null || !own().contains(authority.getCoordinator())) {
            throw new NotFoundException("jurisdiction of " + code);
        }
        return of(authority, true);
    }

    private Scope country() {
        return new Scope(
                null, em.createNamedQuery(Authority.COMPETENT, Authority.class).getResultList(), false, null, null);
    }

    private Authority byCode(String code) {
        return em.createNamedQuery(Authority.BY_CODE, Authority.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("authority " + code));
    }

    private Scope of(Authority authority, boolean sums) {
        return new Scope(
                authority,
                authority.getCompetence() == Competence.COORDINATING ? coordinated(authority) : List.of(authority),
                sums,
                null,
                null);
    }

    private List<Authority> coordinated(Authority authority) {
        return em.createNamedQuery(Authority.COORDINATED, Authority.class)
                .setParameter("authority", authority)
                .getResultList();
    }
}
