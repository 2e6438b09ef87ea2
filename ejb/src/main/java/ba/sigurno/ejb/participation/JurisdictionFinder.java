package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** Finds the jurisdictions of the caller; others do not exist for the caller. */
@ApplicationScoped
public class JurisdictionFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Returns the authorities of the caller, in the official order. */
    List<Authority> authorities() {
        return caller.account().authorities().stream()
                .sorted(Comparator.comparing(Authority::getId))
                .toList();
    }

    /**
     * Returns the jurisdiction of one of the caller's authorities.
     *
     * @param authorityCode its code; null for the first
     */
    public Jurisdiction find(String authorityCode) {
        var authority = authorities().stream()
                .filter(own -> authorityCode == null || own.getCode().equals(authorityCode))
                .findFirst()
                .map(own -> em.find(Authority.class, own.getId()))
                .orElseThrow(() -> new NotFoundException("jurisdiction of " + authorityCode));
        boolean coordinates = authority.getCompetence() == Competence.COORDINATING;
        return new Jurisdiction(authority, coordinates, coordinates ? coordinated(authority) : List.of(authority));
    }

    private List<Authority> coordinated(Authority authority) {
        return em.createNamedQuery(Authority.COORDINATED, Authority.class)
                .setParameter("authority", authority)
                .getResultList();
    }
}
