package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.quiz.content.QuizNames;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A quiz is called as the module whose quiz it is, with the number of its edition where there are several. */
@Stateless
@PermitAll
public class EditionNames implements QuizNames {

    private static final int MAX = 500;

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Named> all(Language language) {
        // Not as a stream: that would read the titles one by one.
        var editions = em.createNamedQuery(ModuleEdition.QUIZZES, ModuleEdition.class)
                .setMaxResults(MAX)
                .getResultList();
        var titles = EditionTitles.among(editions, language);
        return editions.stream()
                .map(edition -> new Named(
                        edition.getQuiz().getPublicId(),
                        titles.of(edition),
                        Localised.shown(edition.getTexts().keySet(), language)))
                .toList();
    }
}
