package ba.sigurno.ejb.workshop.gender;

import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.gender.GenderBreakdown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells whose reports count girls and boys. */
@ApplicationScoped
public class GenderBreakdowns {

    @PersistenceContext
    private EntityManager em;

    /** Returns whether reports on workshops at the schools of an authority count girls and boys. */
    public boolean isAsked(Authority authority) {
        return !em.createNamedQuery(GenderBreakdown.OF_AUTHORITY, GenderBreakdown.class)
                .setParameter("authority", authority)
                .getResultList()
                .isEmpty();
    }
}
