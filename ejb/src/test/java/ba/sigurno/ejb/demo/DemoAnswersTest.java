package ba.sigurno.ejb.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.curriculum.format.ModuleQuestion;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.ejb.curriculum.install.ModulePack;
import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoAnswersTest {

    private final DemoAnswers answers = new DemoAnswers(new Random(1));
    private final List<QuestionContent> questions = questions();

    @Test
    void aRightAnswerToAnyTypeIsWorthAllAndAWrongOneLess() {
        assertThat(questions).extracting(QuestionContent::type).contains(QuestionType.values());
        assertThat(questions).allSatisfy(question -> {
            var interaction = question.interaction();
            interaction.rightResponse().ifPresent(right -> assertThat(answers.to(interaction, true))
                    .isEqualTo(right));
            assertThat(interaction.score(answers.to(interaction, false))).isLessThan(BigDecimal.ONE);
        });
    }

    private static List<QuestionContent> questions() {
        var pack = new ModulePack(new CountryPack("ba"));
        var kit = pack.kit();
        return Stream.of("P2-HWL", "P2-INF")
                .map(code -> ModuleReader.read(pack.files(code, kit)).document().orElseThrow())
                .flatMap(document -> document.questions().stream())
                .map(ModuleQuestion::content)
                .toList();
    }
}
