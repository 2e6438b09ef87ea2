package ba.sigurno.persistence.quiz.bank;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static ba.sigurno.persistence.quiz.bank.Questions.approved;
import static ba.sigurno.persistence.quiz.bank.Questions.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.quiz.settings.QuizSlot;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private final Country country = new Country();
    private final Account author = country.teacher;
    private final Account reviewer = country.account("Lejla Mujkić");
    private final Question question = new Question();
    private final QuestionContent text = content(QuestionType.SINGLE_CHOICE, "a*", "b");
    private final QuestionVersion first = question.draft(text, author, NOW);

    @Test
    void aQuestionIsAskedOnceASecondPersonApprovedIt() {
        assertThat(question.isUsable()).isFalse();
        first.submit(NOW);
        assertBreaks("quiz_rule_own_review", () -> first.approve(author, NOW));
        first.approve(reviewer, NOW);

        assertThat(question.isUsable()).isTrue();
        assertThat(question.getApprovedNumber()).isEqualTo(1);
    }

    @Test
    void theBeginningOfAStemIsOneLineWithoutMarkup() {
        assertThat(Question.beginning("Šta je **lozinka**?\n\nDopuni: *jaka* [[1]] i `tajna`\n[[2]]."))
                .isEqualTo("Šta je lozinka? Dopuni: jaka … i \"tajna\" ….");
        assertThat(Question.beginning("Koliko je 2 * 3 * 4?")).isEqualTo("Koliko je 2 * 3 * 4?");
        assertThat(Question.beginning("**" + "a".repeat(600) + "**"))
                .hasSize(Question.STEM_LENGTH)
                .endsWith("a…");
    }

    @Test
    void aReturnedVersionSaysWhyAndCanBeRewritten() {
        first.submit(NOW);
        assertBreaks("quiz_rule_version_closed", () -> first.rewrite(text, author, NOW));
        assertBreaks("quiz_rule_note_missing", () -> first.sendBack(reviewer, " ", NOW));
        first.sendBack(reviewer, "Tri odgovora, molim.", NOW);
        assertThat(first.getReviewNote()).isEqualTo("Tri odgovora, molim.");

        first.rewrite(content(QuestionType.SINGLE_CHOICE, "a*", "b", "c"), author, NOW);
        first.submit(NOW);
        first.approve(reviewer, NOW);
        assertThat(first.getReviewNote()).isNull();
    }

    @Test
    void whatWasApprovedIsNeverChangedButFollowedByANewVersion() {
        first.submit(NOW);
        first.approve(reviewer, NOW);
        assertBreaks("quiz_rule_version_closed", () -> first.rewrite(text, author, NOW));

        var second = question.draft(text, author, NOW);
        assertThat(second.getNumber()).isEqualTo(2);
        assertThat(question.getApprovedNumber()).isEqualTo(1);
    }

    @Test
    void whoWroteOnItDoesNotReviewIt() {
        first.rewrite(content(QuestionType.SINGLE_CHOICE, "a*", "b"), reviewer, NOW);
        first.submit(NOW);
        assertThat(first.getCoAuthors()).containsExactly(reviewer);
        assertBreaks("quiz_rule_own_review", () -> first.approve(reviewer, NOW));
        assertBreaks("quiz_rule_own_review", () -> first.sendBack(reviewer, "Kraće.", NOW));
    }

    @Test
    void whatIsDiscardedNeverWas() {
        first.submit(NOW);
        first.approve(reviewer, NOW);
        var longer = new QuestionContent(
                Texts.of(Language.BOSNIAN, "Koja je lozinka najbolja?"), null, text.interaction(), Texts.NONE);
        var second = question.draft(longer, author, NOW);
        question.discard(second, first, NOW);
        assertThat(question.getLatestNumber()).isEqualTo(1);
        assertThat(question.getTexts()).containsEntry(Language.BOSNIAN, "Šta je dobra lozinka?");
        assertBreaks("quiz_rule_version_closed", () -> question.discard(first, first, NOW));
    }

    @Test
    void whatIsIncompleteIsNotHandedIn() {
        first.rewrite(content(QuestionType.SINGLE_CHOICE, "a", "b"), author, NOW);
        assertBreaks("quiz_rule_question_incomplete", () -> first.submit(NOW));
    }

    @Test
    void listsKnowTheBeginningOfWhatIsAsked() {
        assertThat(question.getTexts()).containsEntry(Language.BOSNIAN, "Šta je dobra lozinka?");
    }

    @Test
    void anOutcomeBringsStrandAndAgeBandAndGoesWithThem() {
        var privacy = new Strand("PRI", 1);
        var youngest = new AgeBand("P1", Level.PRIMARY, 1, 3, 1);
        question.file(new Outcome(youngest, privacy, 1));
        assertThat(question.getStrand()).isEqualTo(privacy);
        assertThat(question.getAgeBand()).isEqualTo(youngest);

        question.file(privacy, null);
        assertThat(question.getOutcome()).isNull();
        assertThat(question.getAgeBand()).isNull();
    }

    @Test
    void keywordsAreFewAndShort() {
        question.tag(List.of(" lozinka ", "", "lozinka"));
        assertThat(question.getKeywords()).containsExactly("lozinka");
        assertBreaks("quiz_rule_keyword_long", () -> question.tag(List.of("x".repeat(51))));
        assertBreaks(
                "quiz_rule_keywords_many",
                () -> question.tag(
                        IntStream.range(0, 21).mapToObj(String::valueOf).toList()));
    }

    @Test
    void aQuizAsksApprovedQuestionsOnceAndNotTooMany() {
        var quiz = new Quiz(60);
        assertBreaks("quiz_rule_question_unapproved", () -> quiz.add(question));
        var approved = approved(QuestionType.TRUE_FALSE, "true*", "false").getQuestion();
        quiz.add(approved);
        assertBreaks("quiz_rule_question_twice", () -> quiz.add(approved));
        approved.retire(true);
        assertBreaks("quiz_rule_question_unapproved", () -> new Quiz(60).add(approved));
        assertBreaks("quiz_rule_pass_percent", () -> new Quiz(101));
        assertBreaks("quiz_rule_quiz_full", () -> quiz.draw(200, new Tags(null, null, null, null)));
        assertThatCode(() -> quiz.draw(199, new Tags(null, null, Difficulty.EASY, null)))
                .doesNotThrowAnyException();
        assertThat(quiz.size()).isEqualTo(200);
    }

    @Test
    void slotsKeepTheirNumbersInOrder() {
        var quiz = Questions.quiz(60, Questions.paper());
        quiz.draw(3, new Tags(null, null, null, "lozinka"));
        quiz.move(3, 1);
        assertThat(quiz.getSlots()).extracting(QuizSlot::getCount).containsExactly(3, 1, 1);
        quiz.remove(1);
        assertThat(quiz.getSlots()).extracting(QuizSlot::getPosition).containsExactly(1, 2);
    }
}
