package ba.sigurno.ejb.curriculum.install;

import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion.Use;
import ba.sigurno.ejb.curriculum.module.ModuleQuizzes;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A module of the country pack as what an installation keeps: its first edition, published, and its questions, approved.
 *
 * @param edition the edition, with module, lessons and quizzes
 * @param before the questions asked before the first lesson and once more at the end
 * @param quiz the questions of which each attempt at the quiz draws some
 */
public record InstallableModule(ModuleEdition edition, List<QuestionVersion> before, List<QuestionVersion> quiz) {

    /**
     * Makes a module, none of it stored yet; {@code digest} is that of its files.
     *
     * @throws IllegalArgumentException when it names an outcome that the country does not have
     */
    public static InstallableModule of(ModuleDocument document, String digest, CurriculumOutline outline, Instant now) {
        var properties = document.properties();
        var module = new Module(
                properties.slug(),
                outline.ageBand(properties.ageBand()),
                outline.strand(properties.strand()),
                properties.companion().equals("none") ? null : properties.companion());
        module.comeFrom(properties.code());

        var before = questions(Use.BEFORE, document, outline, now);
        var quiz = questions(Use.QUIZ, document, outline, now);
        var keyword = ModuleQuizzes.keyword(module, 1);
        quiz.forEach(version -> version.getQuestion().tag(Set.of(keyword)));

        var edition = new ModuleEdition(module, 1, properties.minutesInClass(), ModuleQuizzes.drawing(keyword));
        edition.comeFrom(digest);
        if (!before.isEmpty()) {
            var asked = ModuleQuizzes.beforeAndAfter();
            before.forEach(version -> asked.add(version.getQuestion()));
            edition.askBefore(asked);
        }
        EditionWriter.write(document, edition, outline);
        edition.publish(now);
        return new InstallableModule(edition, before, quiz);
    }

    /** Returns all its questions. */
    public Stream<QuestionVersion> questions() {
        return Stream.concat(before.stream(), quiz.stream());
    }

    private static List<QuestionVersion> questions(
            Use use, ModuleDocument document, CurriculumOutline outline, Instant now) {
        return document.questions().stream()
                .filter(each -> each.use() == use)
                .map(each ->
                        question(each, document.properties().code(), outline).shipped(each.content(), now))
                .toList();
    }

    private static Question question(ModuleQuestion written, String code, CurriculumOutline outline) {
        var question = new Question();
        question.identify(code + "/" + written.id());
        question.file(outline.outcome(written.outcome()));
        return question;
    }
}
