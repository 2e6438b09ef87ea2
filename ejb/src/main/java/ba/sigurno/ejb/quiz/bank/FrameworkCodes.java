package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import jakarta.persistence.EntityManager;

/** Strands, age bands and outcomes by the codes that forms send; no code gives none. */
public final class FrameworkCodes {

    private final EntityManager em;

    /** Looks behind an entity manager. */
    public FrameworkCodes(EntityManager em) {
        this.em = em;
    }

    /** The strand; null for none. */
    public Strand strand(String code) {
        return find(Strand.BY_CODE, Strand.class, code);
    }

    /** The age band; null for none. */
    public AgeBand ageBand(String code) {
        return find(AgeBand.BY_CODE, AgeBand.class, code);
    }

    /** The outcome; null for none. */
    public Outcome outcome(String code) {
        return find(Outcome.BY_CODE, Outcome.class, code);
    }

    private <T> T find(String query, Class<T> type, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return em.createNamedQuery(query, type)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(type.getSimpleName() + " " + code));
    }
}
