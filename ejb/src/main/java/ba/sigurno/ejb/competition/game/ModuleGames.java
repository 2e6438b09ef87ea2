package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.competition.game.ClassGame;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.classquiz.ClassQuiz;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Makes what a class plays of the quiz of a module, or of one that was made for it: an edition of the competition that is a practice of that class, so
 * that wall, devices and log need to know nothing else.
 */
final class ModuleGames {

    private static final int MAX_MODULES = 500;

    private final EntityManager em;

    ModuleGames(EntityManager em) {
        this.em = em;
    }

    /** Returns the newest editions of all modules, those for the age of the class first. */
    List<GameModule> modules(SchoolClass schoolClass, Language language) {
        return em
                .createNamedQuery(ModuleEdition.CATALOGUE, ModuleEdition.class)
                .setParameter("ageBandId", null)
                .setParameter("strandId", null)
                .setMaxResults(MAX_MODULES)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(
                        edition -> !schoolClass.isOf(edition.getModule().getAgeBand())))
                .map(edition -> new GameModule(edition.getModule().getSlug(), ModuleTitles.of(edition, language)))
                .toList();
    }

    /** Makes the practice, with so many questions that the quiz may ask and that are answered by a tap; it is not stored yet. */
    CompetitionEdition ofModule(SchoolClass schoolClass, String slug, int count, Instant now) {
        DomainException.require(1 <= count && count <= Paper.MAX_ITEMS, "competition_rule_game_items", Paper.MAX_ITEMS);
        var module = em
                .createNamedQuery(ModuleEdition.BY_SLUG, ModuleEdition.class)
                .setParameter("slug", slug)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("module " + slug));
        return edition(schoolClass, module.getQuiz(), count, now);
    }

    /** Makes the practice likewise, of a short quiz that was made for the class. */
    CompetitionEdition ofClassQuiz(SchoolClass schoolClass, String quizId, Instant now) {
        return em
                .createNamedQuery(ClassQuiz.BY_PUBLIC_ID_AND_CLASS, ClassQuiz.class)
                .setParameter("publicId", quizId)
                .setParameter("schoolClass", schoolClass)
                .getResultList()
                .stream()
                .findFirst()
                .map(found -> edition(schoolClass, found.getQuiz(), ClassQuiz.MAX_QUESTIONS, now))
                .orElseThrow(() -> new NotFoundException("quiz " + quizId));
    }

    private CompetitionEdition edition(SchoolClass schoolClass, Quiz quiz, int count, Instant now) {
        var items = new QuestionDraw(em, schoolClass.getLanguage())
                .pool(quiz).stream()
                        .filter(version -> version.getContent().interaction() instanceof ChoiceInteraction)
                        .limit(count)
                        .toList();
        DomainException.require(!items.isEmpty(), "competition_rule_game_no_items");
        return CompetitionEdition.practice(
                now.atZone(ClockProducer.ZONE).getYear(),
                ageBand(schoolClass),
                items,
                now,
                now.plus(ClassGame.MAX_LENGTH).plus(ClassGame.FAREWELL));
    }

    private AgeBand ageBand(SchoolClass schoolClass) {
        return em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList().stream()
                .filter(schoolClass::isOf)
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        "competition_rule_no_paper", schoolClass.getGrades().youngest()));
    }
}
