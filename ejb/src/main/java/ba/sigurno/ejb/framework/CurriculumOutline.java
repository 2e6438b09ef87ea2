package ba.sigurno.ejb.framework;

import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** All age bands, strands and outcomes of the country by their codes. A code that is not among them is a mistake. */
public final class CurriculumOutline {

    private final Map<String, AgeBand> ageBands;
    private final Map<String, Strand> strands;
    private final Map<String, Outcome> outcomes;

    /** Creates an outline of these, in their order. */
    public CurriculumOutline(Collection<AgeBand> ageBands, Collection<Strand> strands, Collection<Outcome> outcomes) {
        this.ageBands = byCode(ageBands, AgeBand::getCode);
        this.strands = byCode(strands, Strand::getCode);
        this.outcomes = byCode(outcomes, Outcome::getCode);
    }

    /** Reads the outline of the country in the caller's transaction. */
    public static CurriculumOutline read(EntityManager em) {
        return new CurriculumOutline(
                em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList(),
                em.createNamedQuery(Strand.ALL, Strand.class).getResultList(),
                em.createNamedQuery(Outcome.ALL, Outcome.class).getResultList());
    }

    /** Returns the age bands, youngest first. */
    public Collection<AgeBand> ageBands() {
        return ageBands.values();
    }

    /** Returns the strands, in order. */
    public Collection<Strand> strands() {
        return strands.values();
    }

    /** Returns the age band with a code, such as {@code P1}. */
    public AgeBand ageBand(String code) {
        return known(ageBands, code);
    }

    /** Returns the strand with a code, such as {@code BUL}. */
    public Strand strand(String code) {
        return known(strands, code);
    }

    /** Returns the outcome with a code, such as {@code P1-BUL-1}. */
    public Outcome outcome(String code) {
        return known(outcomes, code);
    }

    /** Returns whether the country has an outcome with a code. */
    public boolean hasOutcome(String code) {
        return outcomes.containsKey(code);
    }

    private static <T> Map<String, T> byCode(Collection<T> all, Function<T, String> code) {
        var byCode = new LinkedHashMap<String, T>();
        all.forEach(each -> byCode.put(code.apply(each), each));
        return byCode;
    }

    private static <T> T known(Map<String, T> all, String code) {
        var found = all.get(code);
        if (found == null) {
            throw new IllegalArgumentException("the country has no " + code);
        }
        return found;
    }
}
