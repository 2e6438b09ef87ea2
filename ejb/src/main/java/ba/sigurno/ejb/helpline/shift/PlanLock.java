package ba.sigurno.ejb.helpline.shift;

import jakarta.persistence.EntityManager;

/** Lets one transaction at a time change opening hours and shifts, so that each sees what the one before has done. */
final class PlanLock {

    private PlanLock() {}

    static void hold(EntityManager em) {
        em.createNativeQuery("SELECT id FROM helpline_plan_lock WHERE id = 1 FOR UPDATE")
                .getResultList();
    }
}
