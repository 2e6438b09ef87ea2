package ba.sigurno.ejb.exchange.qti.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ba.sigurno.ejb.exchange.format.AnyQuestions;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.qti.reading.ItemAnswers;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written, in the eyes of an engine of other people. */
class OtherEngineTest {

    @Property(tries = 100)
    void isValid(@ForAll("questions") ExchangedQuestion question) {
        assertThat(new OtherEngine(written(question)).faults()).isEmpty();
    }

    @Property(tries = 100)
    void scoresAsHere(@ForAll("questions") ExchangedQuestion question, @ForAll int seed) {
        var interaction = question.content().interaction();
        var engine = new OtherEngine(written(question));
        for (var response : new ItemAnswers(seed).to(interaction)) {
            score(interaction, response).ifPresent(score -> assertThat(
                            engine.score(ItemAnswers.inItem(interaction, response)) / ItemWriter.worth(interaction))
                    .as("%s", response)
                    .isEqualTo(score, within(0.001)));
        }
    }

    private static Optional<Double> score(Interaction interaction, Response response) {
        try {
            return Optional.of(interaction.score(response).doubleValue());
        } catch (DomainException notTaken) {
            return Optional.empty();
        }
    }

    @Test
    void isNoFriend() {
        var valid = written(AnyQuestions.nth(0, Language.BOSNIAN));
        assertThat(new OtherEngine(valid.replace("<itemBody>", "<itemBody><b>!</b>")).faults())
                .isNotEmpty();
        assertThat(new OtherEngine(valid.replace("identifier=\"RESPONSE\"", "identifier=\"OTHER\"")).faults())
                .isNotEmpty();
    }

    private static String written(ExchangedQuestion question) {
        var pictures = question.pictures().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), digest -> "../images/" + digest));
        return ItemWriter.xml(QtiVersion.V2_1, Language.BOSNIAN, "item", "item", question.content(), pictures);
    }

    @Provide
    Arbitrary<ExchangedQuestion> questions() {
        return AnyQuestions.in(Language.BOSNIAN);
    }
}
