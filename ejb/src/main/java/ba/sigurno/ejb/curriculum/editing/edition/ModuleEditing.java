package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.curriculum.format.ModuleProperties;
import ba.sigurno.ejb.curriculum.format.NumberToCall;
import ba.sigurno.ejb.curriculum.module.ModuleQuizzes;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.text.Slugs;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.module.ModuleEditionText;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;

/**
 * Writes modules: begins one, or the next edition of one, and changes what a draft says. Forms bring back the digest of
 * what they began with, so that nobody overwrites what somebody else has saved meanwhile.
 */
@Stateless
@RolesAllowed("EDITOR")
public class ModuleEditing {

    /** What a new module takes, until its editor says otherwise: a lesson at school. */
    private static final int MINUTES = 45;

    private static final int SLUG_LENGTH = 36;
    private static final int MAX_QUESTIONS = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private EditionFinder finder;

    @Inject
    private EditionTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Begins a module with a draft of its first edition; returns the public id of that. */
    public String create(NewModuleCommand command) {
        var title = title(command.title());
        DomainException.require(!title.isEmpty(), "curriculum_rule_title_missing");
        var module = new Module(
                freeSlug(title),
                entities.findByCode(AgeBand.class, AgeBand.BY_CODE, command.ageBand()),
                entities.findByCode(Strand.class, Strand.BY_CODE, command.strand()),
                null);
        var quiz = ModuleQuizzes.drawing(ModuleQuizzes.keyword(module, 1));
        var draft = new ModuleEdition(module, 1, MINUTES, quiz);
        draft.text(command.language(), title, "", "");
        em.persist(module);
        return begin(draft);
    }

    /** Begins the next edition of a module with what its newest one says; returns the public id of the draft. */
    public String next(String moduleId) {
        var module = finder.moduleToChange(moduleId);
        var newest = em.createNamedQuery(ModuleEdition.OF_MODULE, ModuleEdition.class)
                .setParameter("module", module)
                .setMaxResults(1)
                .getSingleResult();
        DomainException.require(newest.isPublished(), "curriculum_rule_edition_draft_exists");
        var keyword = ModuleQuizzes.keyword(module, newest.getNumber() + 1);
        var before = newest.getBeforeQuiz();
        var draft = newest.next(
                ModuleQuizzes.like(newest.getQuiz(), keyword),
                before == null ? null : ModuleQuizzes.like(before, keyword));
        // Questions that are chosen for the draft from now on, or no more, stay as they were for the edition before.
        ModuleQuizzes.keyword(newest.getQuiz()).ifPresent(old -> tagged(old).stream()
                .filter(Question::isUsable)
                .forEach(question -> ModuleQuestions.tag(question, keyword)));
        return begin(draft);
    }

    private String begin(ModuleEdition draft) {
        draft.begunBy(self(), clock.instant());
        em.persist(draft.getQuiz());
        if (draft.getBeforeQuiz() != null) {
            em.persist(draft.getBeforeQuiz());
        }
        em.persist(draft);
        trail.record("begun", draft);
        return draft.getPublicId();
    }

    /** Discards a draft; returns whether that was all there was of the module, which then is gone. */
    public boolean discard(String editionId) {
        var draft = finder.editionToChange(editionId);
        draft.requireDraft();
        trail.record("discarded", draft);
        ModuleQuizzes.keyword(draft.getQuiz())
                .ifPresent(keyword -> tagged(keyword).forEach(question -> ModuleQuestions.untag(question, keyword)));
        em.remove(draft);
        em.flush();
        em.remove(draft.getQuiz());
        if (draft.getBeforeQuiz() != null) {
            em.remove(draft.getBeforeQuiz());
        }
        if (draft.getNumber() == 1) {
            em.remove(draft.getModule());
        }
        return draft.getNumber() == 1;
    }

    private List<Question> tagged(String keyword) {
        return em.createNamedQuery(Question.WITH_KEYWORD, Question.class)
                .setParameter("keyword", keyword)
                .setMaxResults(MAX_QUESTIONS)
                .getResultList();
    }

    /** Sets what a draft says of itself in one language; {@code seen} is the digest that the form began with. */
    public void text(String editionId, Language language, EditionTextCommand command, String seen) {
        var draft = draft(editionId);
        SeenValue.require(seen, EditedTexts.parts(draft, language));
        var title = title(command.title());
        var summary = FreeText.check(command.summary(), ModuleEditionText.SUMMARY_LENGTH);
        var reflection = FreeText.check(command.reflection(), ModuleEditionText.REFLECTION_LENGTH);
        DomainException.require(
                !title.isEmpty() || summary.isEmpty() && reflection.isEmpty(), "curriculum_rule_title_missing");
        draft.text(language, title, summary, reflection);
        DomainException.require(!draft.getTexts().isEmpty(), "curriculum_rule_title_missing");
    }

    private static String title(String title) {
        return FreeText.check(title, ModuleEditionText.TITLE_LENGTH);
    }

    /** Sets a page for adults in one language, in CommonMark; {@code seen} is the digest that the form began with. */
    public void page(String editionId, ModulePage.Kind kind, Language language, String text, String seen) {
        var draft = draft(editionId);
        SeenValue.require(seen, EditedTexts.part(draft, kind, language));
        // Notes are for editors, who may note where a number comes from.
        if (kind != ModulePage.Kind.NOTES) {
            NumberToCall.fault(text).ifPresent(fault -> {
                throw fault;
            });
        }
        draft.page(kind, language, FreeText.check(text, ModulePage.TEXT_LENGTH));
    }

    /** Sets what is the same in every language; {@code seen} is the digest that the form began with. */
    public void set(String editionId, EditionSettings settings, String seen) {
        var draft = draft(editionId);
        SeenValue.require(seen, EditionSettings.of(draft).parts());
        DomainException.require(
                ModuleProperties.HELP_PATHS.containsAll(settings.help())
                        && ModuleProperties.READERS.containsAll(settings.readings()),
                "curriculum_rule_settings_unknown");
        draft.takes(settings.minutes(), settings.minutesAlone());
        draft.teach(
                new HashSet<>(settings.outcomes()).stream().map(this::outcome).toList());
        draft.endOn(settings.help());
        draft.awaitReadings(settings.readings());
    }

    /** Adds a lesson without screens at the end; returns its public id. */
    public String addLesson(String editionId, Language language, String title) {
        var draft = draft(editionId);
        var checked = title(title);
        DomainException.require(!checked.isEmpty(), "curriculum_rule_title_missing");
        var lesson = draft.addLesson(new LessonContent(Texts.of(language, checked), List.of()), null);
        em.persist(lesson);
        return lesson.getPublicId();
    }

    /** Puts a lesson at another position, from 1. */
    public void move(String lessonId, int position) {
        var lesson = finder.lessonToChange(lessonId);
        lesson.getEdition().move(lesson, position);
    }

    /** Removes a lesson with everything on its screens. */
    public void drop(String lessonId) {
        var lesson = finder.lessonToChange(lessonId);
        lesson.getEdition().drop(lesson);
    }

    /** Sets the outcome that a lesson works towards, by its code; null for none. */
    public void teach(String lessonId, String outcome) {
        finder.lessonToChange(lessonId).teach(outcome == null || outcome.isBlank() ? null : outcome(outcome));
    }

    private Outcome outcome(String code) {
        return entities.findByCode(Outcome.class, Outcome.BY_CODE, code);
    }

    private ModuleEdition draft(String editionId) {
        var draft = finder.editionToChange(editionId);
        draft.requireDraft();
        return draft;
    }

    /** Makes a name in addresses of a title; a number follows where there is one such already. */
    private String freeSlug(String title) {
        var slug = Slugs.of(title, SLUG_LENGTH, "modul");
        var taken = new HashSet<>(em.createNamedQuery(Module.SLUGS_LIKE, String.class)
                .setParameter("pattern", slug + "%")
                .getResultList());
        return Slugs.free(slug, taken);
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
