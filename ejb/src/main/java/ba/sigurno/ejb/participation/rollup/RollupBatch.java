package ba.sigurno.ejb.participation.rollup;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** Counts some classes in a transaction of its own: what was counted stays counted when the server dies at the next. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RollupBatch {

    @Inject
    private ClassFacts facts;

    /** Returns the ids of the classes to be counted, by school year. */
    public SortedMap<SchoolYear, List<Long>> stale() {
        return facts.stale();
    }

    /** Counts the facts of some classes of one school year. */
    public void count(SchoolYear year, Collection<Long> classIds) {
        facts.count(year, classIds);
    }

    /** Adds up what was counted. */
    public void sum() {
        facts.sum();
    }
}
