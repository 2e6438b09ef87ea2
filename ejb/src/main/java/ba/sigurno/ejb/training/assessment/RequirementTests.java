package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.quiz.settings.TestQuizzes;
import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.training.programme.EditionState;
import ba.sigurno.persistence.training.programme.Requirement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Tells which quizzes are the tests of programmes. */
@ApplicationScoped
public class RequirementTests implements TestQuizzes {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<Test> of(String quizId, Language reader) {
        return em.createNamedQuery(Quiz.BY_PUBLIC_IDS, Quiz.class)
                .setParameter("publicIds", List.of(quizId))
                .getResultStream()
                .findFirst()
                .flatMap(quiz -> em.createNamedQuery(Requirement.OF_QUIZ, Requirement.class)
                        .setParameter("quiz", quiz)
                        .getResultStream()
                        .findFirst())
                .map(requirement -> test(requirement, reader));
    }

    private static Test test(Requirement requirement, Language reader) {
        boolean draft = requirement.getEdition().getState() == EditionState.DRAFT;
        return new Test(
                RequirementTexts.title(requirement, reader),
                draft
                        ? "/training/programme/requirement.xhtml?id=" + requirement.getPublicId()
                        : "/training/programme/programme.xhtml?id="
                                + requirement.getEdition().getProgramme().getPublicId(),
                draft);
    }
}
