package ba.sigurno.ejb.quiz.classquiz;

import ba.sigurno.ejb.enrolment.schoolclass.ClassRecords;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.quiz.classquiz.ClassQuiz;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The short quizzes that teachers made for a class. */
@ApplicationScoped
public class QuizzesOfClass implements ClassRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public boolean hasAny(SchoolClass schoolClass) {
        return !em.createNamedQuery(ClassQuiz.OF_CLASS, ClassQuiz.class)
                .setParameter("schoolClass", schoolClass)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
