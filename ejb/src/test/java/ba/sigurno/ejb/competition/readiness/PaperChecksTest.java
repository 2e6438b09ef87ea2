package ba.sigurno.ejb.competition.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperChecksTest {

    private static final Picture PICTURE = new Picture("0".repeat(64), Texts.NONE);

    private final AgeBand youngest = new AgeBand("P1", Level.PRIMARY, 1, 3, 1);
    private final AgeBand older = new AgeBand("P2", Level.PRIMARY, 4, 6, 2);
    private final AgeBand secondary = new AgeBand("S", Level.SECONDARY, 1, 4, 3);

    @Test
    void aPaperOfItsOwnAgeIsFine() {
        assertThat(lights(older, question(older, null))).containsExactly(CheckStatus.GREEN);
        assertThat(lights(secondary, question(secondary, null))).containsExactly(CheckStatus.GREEN);
    }

    @Test
    void aQuestionOfAnotherAgeIsRed() {
        assertThat(lights(older, question(older, null), question(secondary, null)))
                .containsExactly(CheckStatus.RED);
        assertThat(lights(older, question(null, null))).containsExactly(CheckStatus.RED);
    }

    @Test
    void thoseWhoAreLearningToReadNeedPictures() {
        assertThat(lights(youngest, question(youngest, null))).containsExactly(CheckStatus.RED);
        assertThat(lights(youngest, question(youngest, null), question(youngest, PICTURE)))
                .containsExactly(CheckStatus.GREEN);
    }

    private static List<CheckStatus> lights(AgeBand ageBand, QuestionVersion... items) {
        for (var language : Language.values()) {
            ageBand.name(language, ageBand.getCode());
        }
        var findings = new Findings(Language.BOSNIAN);
        new PaperChecks(findings).look(List.of(ageBand), Map.of(ageBand.getCode(), List.of(items)));
        return findings.checks().stream().map(ReadinessCheck::light).toList();
    }

    private static QuestionVersion question(AgeBand ageBand, Picture picture) {
        var question = new Question();
        question.file(null, ageBand);
        var options = Stream.of("a", "b")
                .map(code ->
                        Option.of(code, text(code), code.equals("a") ? BigDecimal.ONE : BigDecimal.ZERO, Texts.NONE))
                .toList();
        return question.shipped(
                new QuestionContent(
                        text("?"),
                        picture,
                        new ChoiceInteraction(QuestionType.SINGLE_CHOICE, options, true, Grading.PARTIAL),
                        Texts.NONE),
                Instant.EPOCH);
    }

    private static Texts text(String text) {
        var texts = Texts.NONE;
        for (var language : Language.values()) {
            texts = language.isCyrillic() ? texts : texts.with(language, text);
        }
        return texts;
    }
}
