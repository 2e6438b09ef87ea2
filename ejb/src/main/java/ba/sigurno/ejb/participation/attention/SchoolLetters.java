package ba.sigurno.ejb.participation.attention;

import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.participation.attention.SchoolLetter;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The notes of letters to a school that is merged: what was written to it was not written to the other one. */
@ApplicationScoped
public class SchoolLetters implements SchoolRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Fate> columns() {
        return Map.of("school_letter.school_id", Fate.GOES);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        return List.of();
    }

    @Override
    public void move(School from, School into) {
        em.createNamedQuery(SchoolLetter.FORGET_SCHOOL)
                .setParameter("school", from)
                .executeUpdate();
    }
}
