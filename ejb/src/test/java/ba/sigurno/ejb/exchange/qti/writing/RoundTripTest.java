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
import ba.sigurno.persistence.quiz.content.Response.Typed;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import ba.sigurno.persistence.quiz.content.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
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

    @ParameterizedTest
    @EnumSource(QtiVersion.class)
    void anIdentifierThatBeginsWithADigitComesBack(QtiVersion version) throws IOException {
        var question = typed("7-Zxq_4", "duga");
        assertThat(thereAndBack(version, List.of(question))
                        .get(0)
                        .question()
                        .orElseThrow()
                        .identifier())
                .isEqualTo("7-Zxq_4");
        assertThat(xml(version, question)).contains(version == QtiVersion.V3_0 ? "_x0037_-Zxq_4" : "\"7-Zxq_4\"");
    }

    @ParameterizedTest
    @EnumSource(QtiVersion.class)
    void aLineEndInATypedAnswerIsABlank(QtiVersion version) throws IOException {
        var question = typed("a", "duga\n i  jaka");
        assertThat(xml(version, question)).contains("\"duga i jaka\"", ">duga i jaka<");
        var read = thereAndBack(version, List.of(question)).get(0);
        assertThat(read.question().orElseThrow().content().interaction().score(new Typed("duga i jaka")))
                .isEqualByComparingTo("1");
    }

    private static ExchangedQuestion typed(String identifier, String answer) {
        var right = new Accepted(Texts.of(Language.BOSNIAN, answer), BigDecimal.ONE, Texts.NONE);
        var stem = Texts.of(Language.BOSNIAN, "Kakva je dobra lozinka?");
        var content = new QuestionContent(stem, null, new TextInteraction(List.of(right), false), Texts.NONE);
        return new ExchangedQuestion(identifier, "Lozinka", content, List.of(), List.of(), Map.of());
    }

    /** The item of a question as it is written. */
    private static String xml(QtiVersion version, ExchangedQuestion question) throws IOException {
        var out = new ByteArrayOutputStream();
        new QtiWriter(version).write(List.of(question).iterator(), Language.BOSNIAN, out);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
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
