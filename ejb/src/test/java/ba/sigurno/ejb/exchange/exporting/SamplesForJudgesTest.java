package ba.sigurno.ejb.exchange.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.exchange.format.AnyQuestions;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.transfer.ExchangeFormats;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Leaves a file of each format in {@code target/exchange-samples} for the judges outside of the JVM
 * ({@code ear/src/test/judges}), with the types of its questions in their order beside it.
 */
class SamplesForJudgesTest {

    private static final Path SAMPLES = Path.of("target", "exchange-samples");
    private static final int QUESTIONS = 400;

    @ParameterizedTest
    @EnumSource
    void areReadHereToo(ExchangeFormat format) throws IOException {
        var writer = ExchangeFormats.writer(format);
        var questions = LongStream.range(0, QUESTIONS)
                .mapToObj(number -> AnyQuestions.nth(number, Language.BOSNIAN))
                .filter(question ->
                        writer.losses(question).stream().noneMatch(loss -> loss.effect() == ExchangeEffect.REFUSED))
                .toList();
        Files.createDirectories(SAMPLES);
        var file = SAMPLES.resolve(format.name());
        try (var out = Files.newOutputStream(file)) {
            writer.write(questions.iterator(), Language.BOSNIAN, out);
        }
        Files.write(SAMPLES.resolve(format.name() + ".types"), types(questions));

        var read = new ArrayList<ReadItem>();
        ExchangeFormats.reader(format).read(file, Language.BOSNIAN, read::add);
        assertThat(read).hasSameSizeAs(questions);
    }

    private static List<String> types(List<ExchangedQuestion> questions) {
        return questions.stream()
                .map(question -> question.content().interaction().type().name())
                .toList();
    }
}
