package ba.sigurno.ear.inserver.quiz;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Makes modules of a few words, each with a quiz by the rules of a test, and lets time pass for the attempts at it. */
@ApplicationScoped
public class TriedQuiz {

    /** Those a module is written in: all but the one that is made of another. */
    private static final List<Language> LANGUAGES = Arrays.stream(Language.values())
            .filter(language -> !language.isCyrillic())
            .toList();

    @Inject
    private Rows rows;

    /** A module whose quiz asks these questions by these rules; returns its slug. */
    public String of(List<QuestionContent> contents, BiConsumer<Quiz, List<Question>> rules) throws Exception {
        return of(contents, rules, lesson());
    }

    /** A lesson that only says what it is. */
    public static LessonContent lesson() {
        var title = text("Uvod");
        return new LessonContent(title, List.of(new Screen(title, List.of(new ProseBlock(title)))));
    }

    /** Likewise, with these lessons. */
    public String of(List<QuestionContent> contents, BiConsumer<Quiz, List<Question>> rules, LessonContent... lessons)
            throws Exception {
        return module(contents, rules, List.of(lessons), false);
    }

    /** A module of one lesson whose quiz asks these questions, which are asked before and after it too, not graded. */
    public String askingBefore(List<QuestionContent> contents) throws Exception {
        return module(contents, (quiz, questions) -> questions.forEach(quiz::add), List.of(lesson()), true);
    }

    private String module(
            List<QuestionContent> contents,
            BiConsumer<Quiz, List<Question>> rules,
            List<LessonContent> lessons,
            boolean askingBefore)
            throws Exception {
        var slug = "proba-" + UUID.randomUUID().toString().substring(0, 8);
        rows.write(em -> {
            var now = Instant.now();
            var questions = contents.stream()
                    .map(content -> {
                        var question = new Question();
                        var version = question.shipped(content, now);
                        em.persist(question);
                        em.persist(version);
                        return question;
                    })
                    .toList();
            var quiz = new Quiz(50);
            em.persist(quiz);
            rules.accept(quiz, questions);
            var known = em.createQuery("SELECT m FROM Module m WHERE m.slug = :slug", Module.class)
                    .setParameter("slug", Demo.MODULE)
                    .getSingleResult();
            var module = new Module(slug, known.getAgeBand(), known.getStrand(), null);
            em.persist(module);
            var edition = new ModuleEdition(module, 1, 10, quiz);
            LANGUAGES.forEach(language -> edition.text(language, "Proba", "Kviz za probu.", "Čitaj."));
            edition.teach(em.createNamedQuery(Outcome.ALL, Outcome.class)
                    .setMaxResults(1)
                    .getResultList());
            lessons.forEach(lesson -> edition.addLesson(lesson, null));
            if (askingBefore) {
                var before = new Quiz(0);
                before.allowAttempts(2);
                before.tell(FeedbackPolicy.NEVER);
                questions.forEach(before::add);
                em.persist(before);
                edition.askBefore(before);
            }
            em.persist(edition);
            edition.publish(now);
        });
        return slug;
    }

    /** A text that says the same in all languages. */
    public static Texts text(String text) {
        var texts = new EnumMap<Language, String>(Language.class);
        LANGUAGES.forEach(language -> texts.put(language, text));
        return new Texts(texts);
    }

    /** The public id of the quiz of a module. */
    public String quizOf(String slug) {
        return rows.text(
                "SELECT q.public_id FROM quiz q JOIN module_edition e ON e.quiz_id = q.id"
                        + " JOIN module m ON m.id = e.module_id WHERE m.slug = ?",
                slug);
    }

    /** Lets time pass for an attempt: it began earlier, and its time is up earlier. */
    void pass(String attemptId, Duration time) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE attempt SET started_at = started_at - INTERVAL ?1 SECOND,"
                        + " deadline = deadline - INTERVAL ?1 SECOND WHERE public_id = ?2")
                .setParameter(1, time.toSeconds())
                .setParameter(2, attemptId)
                .executeUpdate());
    }

    /** The versions that an attempt asks, in order. */
    List<String> paper(String attemptId) {
        return rows.texts(
                "SELECT CAST(i.version_id AS CHAR) FROM attempt_item i JOIN attempt a ON a.id = i.attempt_id"
                        + " WHERE a.public_id = ? ORDER BY i.position",
                attemptId);
    }
}
