package ba.sigurno.ear.inserver.quiz;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.classquiz.ClassQuizCommand;
import ba.sigurno.ejb.quiz.classquiz.ClassQuizService;
import ba.sigurno.ejb.quiz.classquiz.ClassQuizView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.classquiz.ClassQuiz;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher makes a short quiz of the bank's approved questions for a class of the country's modules. */
@ExtendWith(ArquillianExtension.class)
class ClassQuizIT {

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private LearningClass learning;

    @Inject
    private ClassQuizService quizzes;

    @Inject
    private Rows rows;

    @BeforeEach
    void makeAClass() throws Exception {
        learning.make(1);
    }

    @Test
    void itsQuestionsAreApprovedForTheAgeAndAnsweredByATap() throws Exception {
        var strand = rows.text("SELECT s.code FROM question q JOIN strand s ON s.id = q.strand_id"
                + " JOIN age_band b ON b.id = q.age_band_id WHERE b.code = 'P2' AND q.approved_number IS NOT NULL"
                + " AND q.identifier IS NOT NULL LIMIT 1");
        var made = make(new ClassQuizCommand(" Ponavljanje ", strand, null, ClassQuiz.MAX_QUESTIONS));
        var quiz = get(made);
        assertThat(quiz.name()).isEqualTo("Ponavljanje");
        assertThat(quiz.questions()).isNotEmpty().hasSizeLessThanOrEqualTo(ClassQuiz.MAX_QUESTIONS);
        assertThat(quiz.questions()).allMatch(asked -> !asked.key().choices().isEmpty());
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM class_quiz c JOIN quiz_slot l ON l.quiz_id = c.quiz_id"
                                + " JOIN question q ON q.id = l.question_id JOIN strand s ON s.id = q.strand_id"
                                + " JOIN age_band b ON b.id = q.age_band_id"
                                + " WHERE c.public_id = ? AND b.code = 'P2' AND s.code = ? AND q.approved_number IS NOT NULL",
                        made,
                        strand))
                .isEqualTo(quiz.questions().size());
    }

    @Test
    void aQuestionIsSwappedOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var made = make(new ClassQuizCommand("Kratko", null, null, 3));
        var before = ids(made);
        asTeacher.call(Demo.TEACHER_TK, () -> {
            quizzes.swap(learning.id(), made, before.get(1));
            return null;
        });
        var after = ids(made);
        assertThat(after).hasSize(3).doesNotContain(before.get(1)).doesNotHaveDuplicates();
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(2)).isEqualTo(before.get(2));
        asTeacher.call(Demo.TEACHER_TK, () -> {
            quizzes.swap(learning.id(), made, before.get(1));
            return null;
        });
        assertThat(ids(made)).isEqualTo(after);
    }

    @Test
    void whatIsRemovedIsGoneWithItsQuestionsLeftInTheBank() throws Exception {
        var made = make(new ClassQuizCommand("Kratko", null, null, 2));
        var asked = ids(made).get(0);
        asTeacher.call(Demo.TEACHER_TK, () -> {
            quizzes.remove(learning.id(), made);
            return null;
        });
        assertThatThrownBy(() -> get(made)).isInstanceOf(NotFoundException.class);
        assertThat(asTeacher
                        .call(Demo.TEACHER_TK, () -> quizzes.page(learning.id(), Language.BOSNIAN))
                        .quizzes())
                .isEmpty();
        assertThat(rows.count("SELECT COUNT(*) FROM question WHERE public_id = ?", asked))
                .isEqualTo(1);
    }

    @Test
    void whereTheBankHasNothingOrTheClassIsAnothersNoneIsMade() throws Exception {
        assertRuleBroken("quiz_rule_class_quiz_none", () -> make(new ClassQuizCommand("Ništa", "BUL", "P1-PRI-1", 2)));
        var made = make(new ClassQuizCommand("Kratko", null, null, 1));
        for (var other : List.of(Demo.TEACHER_2_TK, Demo.TEACHER_RS)) {
            assertThatThrownBy(() -> asTeacher.call(other, () -> quizzes.get(learning.id(), made)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private String make(ClassQuizCommand command) throws Exception {
        return asTeacher.call(Demo.TEACHER_TK, () -> quizzes.create(learning.id(), command));
    }

    private ClassQuizView get(String quiz) throws Exception {
        return asTeacher.call(Demo.TEACHER_TK, () -> quizzes.get(learning.id(), quiz));
    }

    private List<String> ids(String quiz) throws Exception {
        return get(quiz).questions().stream().map(ClassQuizView.Asked::id).toList();
    }
}
