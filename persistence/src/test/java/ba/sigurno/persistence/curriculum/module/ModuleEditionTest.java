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
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
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
    private final Account writer = Country.account("Lejla Kovač");
    private final Account reader = Country.account("Goran Ilić");
    private final List<QuestionVersion> paper = Questions.paper();
    private final Quiz quiz = Questions.quiz(75, paper);
    private final Module module =
            new Module("jake-lozinke", new AgeBand("P2", Level.PRIMARY, 4, 6, 2), new Strand("PRI", 7), "risto");
    private final ModuleEdition edition = new ModuleEdition(module, 1, 30, quiz);

    @Test
    void anEditionWithoutTextLessonsOrQuestionsIsNotPublished() {
        assertBreaks("curriculum_rule_edition_incomplete", () -> edition.publish(NOW));
        assertThat(keys(edition))
                .containsExactly("curriculum_fault_languages", "curriculum_fault_outcomes", "curriculum_fault_lessons");

        var withoutQuestions = new ModuleEdition(module, 2, 30, new Quiz(60));
        complete(withoutQuestions);
        assertThat(keys(withoutQuestions)).containsExactly("curriculum_fault_quiz");
        assertBreaks("curriculum_rule_edition_incomplete", () -> withoutQuestions.publish(NOW));
    }

    @Test
    void everyLessonMustSpeakEveryLanguageOfTheTitle() {
        complete();
        edition.text(Language.CROATIAN, "Jake zaporke", "Kako izmisliti jaku zaporku.", "Moja je zaporka samo moja.");

        assertBreaks("curriculum_rule_edition_incomplete", () -> edition.publish(NOW));
        assertThat(edition.faults())
                .containsExactly(translation(1, null, null), translation(1, 1, null), translation(1, 1, 1));
    }

    private static EditionFault translation(Integer lesson, Integer screen, Integer block) {
        return new EditionFault(lesson, screen, block, Language.CROATIAN, "curriculum_fault_translation", List.of());
    }

    @Test
    void aFaultOfABlockIsNamedWithItsPlace() {
        complete();
        var text = Texts.of(Language.BOSNIAN, "Druga");
        edition.addLesson(
                new LessonContent(
                        text,
                        List.of(
                                new Screen(text, List.of(new ProseBlock(text))),
                                new Screen(text, List.of(new ProseBlock(text), new ProseBlock(Texts.NONE))))),
                null);

        assertThat(edition.faults())
                .containsExactly(new EditionFault(2, 2, 2, null, "curriculum_rule_block_text_missing", List.of()));
    }

    @Test
    void aPageThatIsWrittenInOneLanguageIsNeededInAll() {
        complete();
        edition.page(ModulePage.Kind.NOTES, Language.BOSNIAN, "Izvor: 2026.");
        edition.page(ModulePage.Kind.PLAN, Language.CROATIAN, "Cilj");

        assertThat(edition.faults()).containsExactly(EditionFault.of(Language.BOSNIAN, "curriculum_fault_page_plan"));
    }

    @Test
    void whatIsBlankIsNotThere() {
        complete();
        edition.page(ModulePage.Kind.PLAN, Language.BOSNIAN, "Cilj");
        edition.page(ModulePage.Kind.PLAN, Language.BOSNIAN, " ");
        edition.text(Language.BOSNIAN, "", "", "");

        assertThat(edition.page(ModulePage.Kind.PLAN)).isEmpty();
        assertThat(edition.getTexts()).isEmpty();
    }

    @Test
    void aSecondPersonPublishesWhatTheFirstHasHandedIn() {
        complete();
        assertBreaks("curriculum_rule_edition_not_in_review", () -> edition.publish(reader, NOW));
        edition.submit(writer, NOW);

        assertThat(edition.getStatus()).isEqualTo(EditionStatus.IN_REVIEW);
        assertBreaks("curriculum_rule_edition_in_review", () -> edition.text(Language.BOSNIAN, "Drugo", "", ""));
        assertBreaks("curriculum_rule_edition_own_review", () -> edition.publish(writer, NOW));
        edition.publish(reader, NOW);
        assertThat(edition.getStatus()).isEqualTo(EditionStatus.PUBLISHED);
        assertBreaks("curriculum_rule_edition_not_in_review", () -> edition.publish(reader, NOW));
    }

    @Test
    void whatIsReturnedSaysWhyAndIsADraftAgain() {
        complete();
        edition.submit(writer, NOW);
        assertBreaks("curriculum_rule_edition_note_missing", () -> edition.sendBack(reader, " ", NOW));
        assertBreaks("curriculum_rule_edition_own_review", () -> edition.sendBack(writer, "Kraće.", NOW));
        edition.sendBack(reader, "Kraće.", NOW);

        assertThat(edition.getStatus()).isEqualTo(EditionStatus.RETURNED);
        assertThat(edition.getReviewNote()).isEqualTo("Kraće.");
        edition.text(Language.BOSNIAN, "Jake lozinke", "Kraće.", "Samo moja.");
        edition.submit(writer, NOW);
        edition.publish(reader, NOW);
        assertThat(edition.getReviewNote()).isNull();
    }

    @Test
    void onlyWhoHasHandedItInTakesItBack() {
        complete();
        edition.submit(writer, NOW);
        assertBreaks("curriculum_rule_edition_not_own", () -> edition.takeBack(reader));
        edition.takeBack(writer);

        assertThat(edition.getStatus()).isEqualTo(EditionStatus.DRAFT);
        assertBreaks("curriculum_rule_edition_not_in_review", () -> edition.takeBack(writer));
    }

    @Test
    void lessonsMoveAndStayNumbered() {
        complete();
        var second = edition.addLesson(lesson(), null);
        var third = edition.addLesson(lesson(), null);
        edition.move(third, 1);
        assertThat(edition.getLessons()).extracting(Lesson::getPosition).containsExactly(1, 2, 3);
        assertThat(third.getPosition()).isEqualTo(1);
        assertBreaks("curriculum_rule_lesson_position", () -> edition.move(third, 4));

        edition.drop(third);
        assertThat(second.getPosition()).isEqualTo(2);
    }

    @Test
    void theNextEditionSaysTheSameInLessonsOfItsOwn() {
        complete();
        edition.page(ModulePage.Kind.PLAN, Language.BOSNIAN, "Cilj");
        edition.endOn(List.of("body"));
        assertBreaks("curriculum_rule_edition_not_published", () -> edition.next(quiz, null));
        edition.publish(NOW);
        var next = edition.next(new Quiz(60), null);

        assertThat(next.getNumber()).isEqualTo(2);
        assertThat(next.getStatus()).isEqualTo(EditionStatus.DRAFT);
        assertThat(next.getTexts().get(Language.BOSNIAN).getTitle()).isEqualTo("Jake lozinke");
        assertThat(next.getOutcomes()).isEqualTo(edition.getOutcomes());
        assertThat(next.getHelp()).containsExactly("body");
        assertThat(next.page(ModulePage.Kind.PLAN)).containsEntry(Language.BOSNIAN, "Cilj");
        var lesson = next.getLessons().get(0);
        assertThat(lesson.getContent()).isEqualTo(lesson());
        assertThat(lesson.getPublicId())
                .isNotEqualTo(edition.getLessons().get(0).getPublicId());
        lesson.rewrite(new LessonContent(Texts.of(Language.BOSNIAN, "Nova"), List.of()));
        assertThat(edition.getLessons().get(0).getContent()).isEqualTo(lesson());
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
    void aClassIsAssignedOnlyWhatIsWrittenInItsLanguage() {
        complete();
        edition.publish(NOW);
        country.schoolClass.edit(ClassGrades.of(6), "VI-2", Language.CROATIAN);

        assertBreaks("curriculum_rule_edition_in_other_language", this::assignment);
    }

    @Test
    void serbianInCyrillicFollowsFromTheLatin() {
        edition.text(
                Language.SERBIAN_LATIN, "Jake lozinke", "Kako smisliti jaku lozinku.", "Moja lozinka je samo moja.");

        assertThat(edition.isWrittenIn(Language.SERBIAN_CYRILLIC)).isTrue();
        assertThat(edition.isWrittenIn(Language.ENGLISH)).isFalse();
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
        complete(edition);
    }

    private static void complete(ModuleEdition edition) {
        edition.text(Language.BOSNIAN, "Jake lozinke", "Kako smisliti jaku lozinku.", "Moja lozinka je samo moja.");
        var module = edition.getModule();
        edition.teach(List.of(new Outcome(module.getAgeBand(), module.getStrand(), 1)));
        edition.addLesson(lesson(), null);
    }

    private static List<String> keys(ModuleEdition edition) {
        return edition.faults().stream().map(EditionFault::key).toList();
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
