package ba.sigurno.ejb.participation.rollup;

import ba.sigurno.ejb.enrolment.schoolclass.ClassRecords;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Counts a class for the last time before its pupils go on to the next school year. */
@ApplicationScoped
public class ConcludedClasses implements ClassRecords {

    @Inject
    private ClassFacts facts;

    /** Facts alone keep no class: they are deleted with it. */
    @Override
    public boolean hasAny(SchoolClass schoolClass) {
        return false;
    }

    @Override
    public void conclude(SchoolClass schoolClass) {
        facts.count(schoolClass.getSchoolYear(), List.of(schoolClass.getId()));
    }
}
