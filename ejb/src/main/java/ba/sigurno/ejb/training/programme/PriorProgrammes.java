package ba.sigurno.ejb.training.programme;

import ba.sigurno.persistence.training.programme.Prerequisites;
import ba.sigurno.persistence.training.programme.Requirement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads which programmes have to be done before which. */
@Stateless
@RolesAllowed("PLANNER")
public class PriorProgrammes {

    @PersistenceContext
    private EntityManager em;

    /** All that open editions and drafts ask for. */
    public Prerequisites read() {
        return new Prerequisites(em.createNamedQuery(Requirement.PRIORS, Object[].class)
                .getResultStream()
                .map(row -> new Prerequisites.Link((String) row[0], (String) row[1]))
                .toList());
    }
}
