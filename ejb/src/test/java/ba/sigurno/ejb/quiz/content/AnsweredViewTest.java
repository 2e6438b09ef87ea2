package ba.sigurno.ejb.quiz.content;

import static ba.sigurno.ejb.quiz.content.QuestionSamples.asked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ejb.quiz.content.AnsweredView.Line;
import ba.sigurno.ejb.quiz.content.AnsweredView.Outcome;
import ba.sigurno.ejb.quiz.content.AnsweredView.Result;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Response.Filled;
import ba.sigurno.persistence.quiz.content.Response.Ordered;
import ba.sigurno.persistence.quiz.content.Response.Paired;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What there is to learn from an answer, for each type. */
class AnsweredViewTest {

    private static final long SEED = 4;

    static Stream<QuestionContent> all() {
        return QuestionSamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theKeyTellsWhatIsRightOfEveryType(QuestionContent content) {
        var key = AnsweredView.key(content, Language.BOSNIAN);
        assertThat(key.result()).isEqualTo(Result.OPEN);
        assertThat(key.choices()).noneMatch(Outcome::chosen);
        assertThat(key.lines()).allSatisfy(line -> {
            assertThat(line.given()).isNull();
            assertThat(line.right()).isNotNull();
        });
        assertThat(key.choices().stream().anyMatch(Outcome::right)
                        || !key.lines().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aWhollyRightAnswerIsRightInEveryType(QuestionContent content) {
        var right = content.interaction().rightResponse().orElseThrow();
        var view = AnsweredView.of(content, SEED, Optional.of(right), Language.BOSNIAN);
        assertThat(view.result()).isEqualTo(Result.RIGHT);
        assertThat(view.lines()).allMatch(Line::inPlace);
        assertThat(view.explanation()).contains("Odrasli pomažu");
    }

    @Test
    void theChosenOptionExplainsItselfAndTheRightOneIsMarked() {
        var view = answered(QuestionSamples.single(), Chosen.of(List.of("b")));
        assertThat(view.result()).isEqualTo(Result.OTHER);
        assertThat(view.choices())
                .extracting(Outcome::code, Outcome::chosen, Outcome::right)
                .containsExactlyInAnyOrder(tuple("a", false, true), tuple("b", true, false), tuple("c", false, false));
        assertThat(view.choices()).extracting(Outcome::feedback).contains("Zašto b, " + QuestionSamples.SECRET);
    }

    @Test
    void theOrderIsThatInWhichItWasAsked() {
        var shown = QuestionView.of(asked(QuestionSamples.single()), 1, SEED, Optional.empty(), Language.BOSNIAN);
        assertThat(answered(QuestionSamples.single(), Chosen.of(List.of("a"))).choices())
                .extracting(outcome -> outcome.piece().words())
                .isEqualTo(shown.choices().stream()
                        .map(offer -> offer.piece().words())
                        .toList());
    }

    @Test
    void someOfItIsPartly() {
        assertThat(answered(QuestionSamples.several(), Chosen.of(List.of("a"))).result())
                .isEqualTo(Result.PARTLY);
    }

    @Test
    void pairsAreCounted() {
        var view = answered(QuestionSamples.match(true), Paired.of(Map.of("1", "a", "2", "c")));
        assertThat(view.result()).isEqualTo(Result.PARTLY);
        assertThat(view.isCounted()).isTrue();
        assertThat(view.getInPlace()).isEqualTo(1);
        assertThat(view.lines())
                .extracting(line -> words(line.label()), line -> words(line.given()), line -> words(line.right()))
                .containsExactly(
                        tuple("lozinka", "tajim", "tajim"),
                        tuple("slika", "čitam", "pitam"),
                        tuple("poruka", null, "čitam"));
    }

    @Test
    void itemsStandInTheirRightOrderWithThePlaceTheyWereGiven() {
        var view = answered(QuestionSamples.order(), new Ordered(List.of("b", "a", "c")));
        assertThat(view.getInPlace()).isEqualTo(1);
        assertThat(view.lines())
                .extracting(line -> words(line.label()), line -> words(line.given()), Line::inPlace)
                .containsExactly(tuple("stani", "2", false), tuple("sačuvaj", "1", false), tuple("reci", "3", true));
    }

    @Test
    void whatWasTypedStandsBesideARightAnswer() {
        var word = answered(QuestionSamples.text(), new Typed("<b>Mostar</b>"));
        assertThat(word.lines())
                .extracting(line -> line.given().html(), line -> words(line.given()), line -> words(line.right()))
                .containsExactly(tuple(null, "<b>Mostar</b>", "Sarajevo " + QuestionSamples.SECRET));
        assertThat(word.feedback()).isEmpty();
        var number = answered(QuestionSamples.number(), new Typed("12"));
        assertThat(words(number.lines().get(0).right())).isEqualTo("od 11,5 do 12,5");
        assertThat(number.feedback()).singleElement().asString().contains("Dvanaest");
    }

    @Test
    void gapsAreFilledWhereTheyAre() {
        var view = AnsweredView.of(
                asked("Prvo [[x]], pa [[1]] i [[2]].", QuestionSamples.gaps()),
                SEED,
                Optional.of(Filled.of(Map.of("1", "Mostar", "x", "a"))),
                Language.BOSNIAN);
        assertThat(view.getInPlace()).isEqualTo(1);
        assertThat(view.stem().stream().limit(3).map(StemPart::gap))
                .extracting(line -> words(line.given()), line -> words(line.right()), Line::inPlace)
                .containsExactly(
                        tuple("Baki", "Baki", true),
                        tuple("Mostar", "Sarajevo " + QuestionSamples.SECRET, false),
                        tuple(null, "od 11,5 do 12,5", false));
    }

    @Test
    void aClassThatWritesCyrillicReadsCyrillic() {
        var view = AnsweredView.of(
                asked(QuestionSamples.text()), SEED, Optional.of(new Typed("Mostar")), Language.SERBIAN_CYRILLIC);
        assertThat(words(view.lines().get(0).right())).isEqualTo("Сарајево тајна");
        assertThat(words(view.lines().get(0).given())).isEqualTo("Mostar");
        assertThat(view.explanation()).contains("Одрасли помажу");
    }

    private static String words(RenderedText piece) {
        return piece == null ? null : piece.words();
    }

    private static AnsweredView answered(Interaction interaction, Response response) {
        return AnsweredView.of(asked(interaction), SEED, Optional.of(response), Language.BOSNIAN);
    }
}
