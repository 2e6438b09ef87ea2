package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.curriculum.editing.edition.EditionView.FaultLine;
import ba.sigurno.ejb.curriculum.editing.edition.EditionView.LessonLine;
import ba.sigurno.ejb.curriculum.editing.edition.EditionView.OtherEdition;
import ba.sigurno.ejb.curriculum.editing.edition.EditionView.Review;
import ba.sigurno.ejb.curriculum.editing.edition.EditionView.Rights;
import ba.sigurno.ejb.curriculum.module.ModuleQuizzes;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.persistence.curriculum.module.EditionStatus;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows editors what they write: one edition with its faults, and its texts in one language. */
@Stateless
@RolesAllowed("EDITOR")
public class EditedModules {

    /** Enough to see what kind of things are missing. */
    private static final int MAX_FAULTS = 100;

    private static final int MAX_EDITIONS = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EditionFinder finder;

    @Inject
    private Caller caller;

    @Inject
    private CentreFacts facts;

    /** Returns an edition, in the reader's language. */
    public EditionView edition(String editionId, Language reader) {
        var edition = finder.edition(editionId);
        var module = edition.getModule();
        var lessons = em.createNamedQuery(Lesson.OF_EDITION, Lesson.class)
                .setParameter("edition", edition)
                .getResultList();
        var editions = em.createNamedQuery(ModuleEdition.OF_MODULE, ModuleEdition.class)
                .setParameter("module", module)
                .setMaxResults(MAX_EDITIONS)
                .getResultList();
        var settings = EditionSettings.of(edition);
        ModuleQuizzes.readFixed(em, edition);
        return new EditionView(
                editionId,
                module.getPublicId(),
                module.getSlug(),
                edition.getNumber(),
                ModuleTitles.of(edition, reader),
                Localised.text(module.getAgeBand().getTexts(), reader),
                Localised.text(module.getStrand().getTexts(), reader),
                Arrays.stream(Language.values())
                        .filter(edition.getTexts()::containsKey)
                        .toList(),
                review(edition),
                rights(edition, editions.get(0)),
                settings,
                SeenValue.of(settings.parts()),
                outcomes(edition, reader),
                lessons.stream().map(lesson -> line(lesson, reader)).toList(),
                edition.getQuiz().getPublicId(),
                edition.getQuiz().size(),
                questions(edition.getBeforeQuiz(), reader),
                questions(edition.getQuiz(), reader),
                edition.isPublished() ? List.of() : faults(edition, lessons),
                editions.stream()
                        .map(each -> new OtherEdition(each.getPublicId(), each.getNumber(), each.getStatus()))
                        .toList());
    }

    /** Returns what an edition says in one language, whether or not it is written in that. */
    public EditedTexts texts(String editionId, Language language, Language reader) {
        return EditedTexts.of(finder.edition(editionId), language, reader);
    }

    /** Returns CommonMark as it will be shown, as HTML. */
    public String preview(String text, Language language) {
        return ModuleTitles.page(Map.of(language, text), language, facts);
    }

    private static Review review(ModuleEdition edition) {
        return new Review(
                edition.getStatus(),
                name(edition.getAuthor()),
                edition.getCreatedAt(),
                name(edition.getSubmitter()),
                edition.getSubmittedAt(),
                name(edition.getReviewer()),
                edition.getReviewedAt(),
                edition.getReviewNote(),
                edition.getPublishedAt());
    }

    private static String name(Account account) {
        return account == null ? null : account.getDisplayName();
    }

    private Rights rights(ModuleEdition edition, ModuleEdition newest) {
        boolean waits = edition.getStatus() == EditionStatus.IN_REVIEW;
        boolean own = caller.account().equals(edition.getSubmitter());
        return new Rights(
                !waits && !edition.isPublished(),
                waits && own,
                waits && !own,
                edition.equals(newest) && edition.isPublished());
    }

    /** The outcomes of its age band, since a module may serve those of another strand too. */
    private List<Choice> outcomes(ModuleEdition edition, Language reader) {
        var ageBand = edition.getModule().getAgeBand();
        return em.createNamedQuery(Outcome.ALL, Outcome.class)
                .getResultStream()
                .filter(outcome -> outcome.getAgeBand().equals(ageBand))
                .map(outcome -> new Choice(
                        outcome.getCode(), outcome.getCode() + " " + Localised.text(outcome.getTexts(), reader)))
                .toList();
    }

    private static LessonLine line(Lesson lesson, Language reader) {
        return new LessonLine(
                lesson.getPublicId(),
                lesson.getPosition(),
                ModuleTitles.of(lesson, reader),
                lesson.getContent().screens().size(),
                lesson.getOutcome() == null ? null : lesson.getOutcome().getCode());
    }

    private List<QuestionLine> questions(Quiz quiz, Language reader) {
        if (quiz == null) {
            return List.of();
        }
        var fixed = quiz.getSlots().stream().flatMap(slot -> slot.getQuestion().stream());
        var drawn = ModuleQuizzes.keyword(quiz).stream()
                .flatMap(keyword -> em
                        .createNamedQuery(Question.WITH_KEYWORD, Question.class)
                        .setParameter("keyword", keyword)
                        .setMaxResults(Quiz.MAX_QUESTIONS)
                        .getResultList()
                        .stream());
        return Stream.concat(fixed, drawn)
                .distinct()
                .map(question -> QuestionLine.of(question, reader))
                .toList();
    }

    private List<FaultLine> faults(ModuleEdition edition, List<Lesson> lessons) {
        var ids = lessons.stream().collect(Collectors.toMap(Lesson::getPosition, Lesson::getPublicId));
        return Stream.of(edition.faults(), new QuestionCheck(em).faults(edition))
                .flatMap(List::stream)
                .limit(MAX_FAULTS)
                .map(fault -> new FaultLine(fault.lesson() == null ? null : ids.get(fault.lesson()), fault))
                .toList();
    }
}
