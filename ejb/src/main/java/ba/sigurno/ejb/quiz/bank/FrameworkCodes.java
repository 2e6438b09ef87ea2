package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;

/** Strands, age bands and outcomes by the codes that forms send; no code gives none. */
public final class FrameworkCodes {

    private final Entities entities;

    /** Looks them up among these entities. */
    public FrameworkCodes(Entities entities) {
        this.entities = entities;
    }

    /** Returns the strand; null for none. */
    public Strand strand(String code) {
        return find(Strand.class, Strand.BY_CODE, code);
    }

    /** Returns the age band; null for none. */
    public AgeBand ageBand(String code) {
        return find(AgeBand.class, AgeBand.BY_CODE, code);
    }

    /** Returns the outcome; null for none. */
    public Outcome outcome(String code) {
        return find(Outcome.class, Outcome.BY_CODE, code);
    }

    private <T> T find(Class<T> type, String query, String code) {
        return code == null || code.isBlank() ? null : entities.findByCode(type, query, code);
    }
}
