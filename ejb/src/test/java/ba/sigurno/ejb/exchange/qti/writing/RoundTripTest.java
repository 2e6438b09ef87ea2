package ba.sigurno.ejb.exchange.qti.writing;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.exchange.format.AnyQuestions;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.qti.reading.QtiReader;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {

    /** With the same questions each time: a build must not fail by chance, for what no change of it brought about. */
    @Property(tries = 200, seed = "20270209")
    void aQuestionComesBackAsItWasOrItIsSaidWhatIsLost(
            @ForAll("questions") ExchangedQuestion question, @ForAll QtiVersion version) throws IOException {
        var losses = new QtiWriter(version).losses(question);
        var read = thereAndBack(version, List.of(question)).get(0);
        if (losses.stream().map(Finding::effect).noneMatch(ExchangeEffect.LOST::equals)) {
            assertThat(read.question()).isPresent();
            var back = read.question().get();
            assertThat(back.content()).isEqualTo(question.content());
            assertThat(back.pictures()).isEqualTo(question.pictures());
            assertThat(read.findings()).extracting(Finding::key).isSubsetOf("exchange_qti_points");
        }
    }

    @Property(tries = 100)
    void whatItIsFoundByComesAlong(@ForAll("questions") ExchangedQuestion question, @ForAll QtiVersion version)
            throws IOException {
        var read = thereAndBack(version, List.of(question)).get(0);
        read.question().ifPresent(back -> {
            assertThat(back.keywords()).isEqualTo(question.keywords());
            assertThat(back.category()).isEqualTo(question.category());
            assertThat(back.title()).isEqualTo(question.title().isEmpty() ? "item-1" : question.title());
            assertThat(back.identifier()).isEqualTo(question.identifier().isEmpty() ? "item-1" : question.identifier());
        });
    }

    @ParameterizedTest
    @EnumSource(QtiVersion.class)
    void aLineBreakComesBackAsOne(QtiVersion version) throws IOException {
        var lines = Texts.of(Language.BOSNIAN, "prvi  \ndrugi");
        var right = new Range(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, lines);
        var content = new QuestionContent(lines, null, new NumberInteraction(List.of(right)), lines);
        var question = new ExchangedQuestion("a", "t", content, List.of(), List.of(), Map.of());
        assertThat(thereAndBack(version, List.of(question))
                        .get(0)
                        .question()
                        .orElseThrow()
                        .content())
                .isEqualTo(content);
    }

    @Provide
    Arbitrary<ExchangedQuestion> questions() {
        return AnyQuestions.in(Language.BOSNIAN);
    }

    static List<ReadItem> thereAndBack(QtiVersion version, List<ExchangedQuestion> questions) throws IOException {
        var file = Files.createTempFile("questions", ".zip");
        try {
            try (var out = Files.newOutputStream(file)) {
                new QtiWriter(version).write(questions.iterator(), Language.BOSNIAN, out);
            }
            var read = new ArrayList<ReadItem>();
            new QtiReader().read(file, Language.ENGLISH, read::add);
            return read;
        } finally {
            Files.delete(file);
        }
    }
}
