package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.quiz.settings.QuizKey;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The modules there are, for staff to choose from and to read through. */
@Stateless
@RolesAllowed(Account.STAFF)
public class ModuleCatalogue {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ModuleIndex index;

    @Inject
    private CentreFacts facts;

    @Inject
    private QuizKey key;

    /** One page of the modules that fit, in their newest editions, youngest pupils first. */
    public Page<ModuleLine> search(ModuleFilter filter, int wished, Language language) {
        return index.search(filter, wished, language);
    }

    /** A module with its plan and the key of its quiz. */
    public ModulePreview preview(String slug, Language language) {
        var edition = em.createNamedQuery(ModuleEdition.BY_SLUG, ModuleEdition.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("module " + slug));
        var lessons = em.createNamedQuery(Lesson.OF_EDITION, Lesson.class)
                .setParameter("edition", edition)
                .getResultList();
        var quiz = edition.getQuiz();
        return new ModulePreview(
                ModuleOverview.of(
                        edition,
                        index.outcomes(List.of(edition)).getOrDefault(edition.getId(), List.of()),
                        lessons,
                        language,
                        facts),
                edition.getPublicId(),
                quiz.getPublicId(),
                edition.getReadings(),
                key.of(quiz, language));
    }
}
