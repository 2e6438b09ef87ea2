package ba.sigurno.ejb.exchange.gift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.exchange.format.AnyQuestions;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Expected;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.ReadItems;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GiftRoundTripTest {

    private final GiftWriter writer = new GiftWriter();

    @Property(tries = 500, seed = "20270209")
    void whatIsWrittenComesBackLessWhatTheLossesSay(@ForAll("questions") ExchangedQuestion question)
            throws IOException {
        var losses = writer.losses(question);
        var out = new ByteArrayOutputStream();
        writer.write(List.of(question).iterator(), Language.BOSNIAN, out);
        var items = ReadItems.of(new GiftReader(), out.toByteArray());
        if (losses.stream().anyMatch(loss -> loss.effect() == ExchangeEffect.REFUSED)) {
            assertThat(items).isEmpty();
            return;
        }
        assertThat(items).hasSize(1);
        assertThat(items.get(0).findings()).as(out.toString(UTF_8)).isEmpty();
        assertThat(items.get(0).question()).as(out.toString(UTF_8)).contains(Expected.of(question, losses));
    }

    @Property(tries = 200, seed = "20270209")
    void aQuestionWithoutLossesComesBackAsItWas(@ForAll("questions") ExchangedQuestion question) throws IOException {
        if (writer.losses(question).stream().allMatch(loss -> loss.key().equals("exchange_share_unknown"))) {
            assertThat(Expected.of(question, List.<Finding>of())).isEqualTo(question);
        }
    }

    @Provide
    Arbitrary<ExchangedQuestion> questions() {
        return AnyQuestions.in(Language.BOSNIAN);
    }
}
