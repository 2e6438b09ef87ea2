package ba.sigurno.persistence.curriculum.module;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.progress.ModuleCompletion;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.Questions;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.persistence.quiz.settings.Quiz;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleEditionTest {

    private final Country country = new Country();
    private final List<QuestionVersion> paper = Questions.paper();
    private final Quiz quiz = Questions.quiz(75, paper);
    private final Module module =
            new Module("jake-lozinke", new AgeBand("P2", Level.PRIMARY, 4, 6, 2), new Strand("PRI", 7), "risto");
    private final ModuleEdition edition = new ModuleEdition(module, 1, 30, quiz);

    @Test
    void anEditionWithoutTextLessonsOrQuestionsIsNotPublished() {
        assertBreaks("curriculum_rule_edition_incomplete", () -> edition.publish(NOW));
        edition.text(Language.BOSNIAN, "Jake lozinke", "", "");
        assertBreaks("curriculum_rule_edition_incomplete", () -> edition.publish(NOW));

        var withoutQuestions = new ModuleEdition(module, 2, 30, new Quiz(60));
        withoutQuestions.text(Language.BOSNIAN, "Jake lozinke", "", "");
        withoutQuestions.addLesson(lesson(), null);
        assertBreaks("curriculum_rule_edition_incomplete", () -> withoutQuestions.publish(NOW));
    }

    @Test
    void everyLessonMustSpeakEveryLanguageOfTheTitle() {
        complete();
        edition.text(Language.CROATIAN, "Jake zaporke", "", "");

        assertBreaks("curriculum_rule_edition_incomplete", () -> edition.publish(NOW));
    }

    @Test
    void aPublishedEditionNeverChanges() {
        complete();
        edition.publish(NOW);
        var lesson = edition.getLessons().get(0);

        assertBreaks("curriculum_rule_edition_published", () -> edition.text(Language.BOSNIAN, "Drugo", "", ""));
        assertBreaks("curriculum_rule_edition_published", () -> edition.addLesson(lesson(), null));
        assertBreaks("curriculum_rule_edition_published", () -> lesson.rewrite(lesson()));
        assertBreaks("curriculum_rule_edition_published", () -> edition.publish(NOW));
    }

    @Test
    void aDraftCannotBeAssigned() {
        assertBreaks("curriculum_rule_edition_not_published", this::assignment);

        complete();
        edition.publish(NOW);
        assertThat(assignment().getDueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aModuleIsCompletedByReadingAllLessonsAndPassingTheQuiz() {
        complete();
        edition.publish(NOW);
        var pupil = country.pupil("Hrabra Lasta");
        var passed = attempt(pupil, "a");
        var failed = attempt(pupil, "b");

        assertBreaks("curriculum_rule_lessons_left", () -> new ModuleCompletion(pupil, edition, passed, 0, NOW));
        assertBreaks("curriculum_rule_quiz_not_passed", () -> new ModuleCompletion(pupil, edition, failed, 1, NOW));
        var another = country.pupil("Tihi Ris");
        assertBreaks("curriculum_rule_quiz_not_passed", () -> new ModuleCompletion(another, edition, passed, 1, NOW));
        assertThat(new ModuleCompletion(pupil, edition, passed, 1, NOW).getAttempt())
                .isEqualTo(passed);
    }

    private void complete() {
        edition.text(Language.BOSNIAN, "Jake lozinke", "", "");
        edition.addLesson(lesson(), null);
    }

    private static LessonContent lesson() {
        var text = Texts.of(Language.BOSNIAN, "Prva");
        return new LessonContent(text, List.of(new Screen(text, List.of(new ProseBlock(text)))));
    }

    private Assignment assignment() {
        return new Assignment(country.schoolClass, edition, country.teacher, LocalDate.of(2026, 12, 1), NOW);
    }

    private Attempt attempt(Pupil pupil, String choice) {
        var attempt = new Attempt(quiz, pupil, 1, paper, 1, NOW);
        attempt.answer(1, Chosen.of(Set.of(choice)), NOW);
        attempt.answer(2, Chosen.of(Set.of("a", "b")), NOW);
        attempt.finish(NOW);
        return attempt;
    }
}
