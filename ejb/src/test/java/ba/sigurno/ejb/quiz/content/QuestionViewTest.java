package ba.sigurno.ejb.quiz.content;

import static ba.sigurno.ejb.quiz.content.QuestionSamples.asked;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.quiz.content.QuestionView.GapView;
import ba.sigurno.ejb.quiz.content.QuestionView.Offer;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionViewTest {

    static Stream<QuestionContent> all() {
        return QuestionSamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aQuestionToAnswerTellsNeitherWhatIsRightNorWhy(QuestionContent content) {
        var view = view(content, 1);
        assertThat(view.toString()).contains("number=1").doesNotContain(QuestionSamples.SECRET, "Zašto", "credit");
        assertThat(view.stem()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void partsAreKnownByTheirPlaceAloneAndStandInTheSameOrderAgain(QuestionContent content) {
        assertThat(view(content, 7)).isEqualTo(view(content, 7));
        assertThat(Stream.concat(view(content, 7).choices().stream(), view(content, 7).targets().stream()))
                .extracting(Offer::place)
                .allSatisfy(place -> assertThat(place).isBetween(1, 3));
    }

    @Test
    void itemsAreNeverShownInTheirRightOrder() {
        assertThat(LongStream.range(0, 200)
                        .mapToObj(seed ->
                                words(view(asked(QuestionSamples.order()), seed).choices())))
                .doesNotContain(List.of("stani", "sačuvaj", "reci"))
                .hasSize(200);
    }

    @Test
    void pairsDoNotStandSideBySideEvenWhenNothingIsShuffled() {
        for (long seed = 0; seed < 50; seed++) {
            var view = view(asked(QuestionSamples.match(false)), seed);
            assertThat(words(view.choices())).containsExactly("lozinka", "slika", "poruka");
            assertThat(words(view.targets())).isNotEqualTo(List.of("tajim", "pitam", "čitam"));
        }
    }

    @Test
    void promptsAndTargetsAreShuffledEachInTheirOwnWay() {
        assertThat(LongStream.range(0, 60).filter(seed -> {
                    var view = view(asked(QuestionSamples.match(true)), seed);
                    return words(view.choices()).indexOf("slika")
                            == words(view.targets()).indexOf("pitam");
                }))
                .hasSizeBetween(8, 35);
    }

    @Test
    void gapsStandWhereTheStemMarksThem() {
        var stem = view(asked("Prvo [[x]], pa *[[1]]* i [[2]].", QuestionSamples.gaps()), 1)
                .stem();
        assertThat(stem).extracting(StemPart::html).containsExactly("<p>Prvo ", ", pa <em>", "</em> i ", ".</p>\n");
        assertThat(stem.stream().limit(3).map(StemPart::gap))
                .extracting(GapView::field, GapView::type)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("g3", QuestionType.SINGLE_CHOICE),
                        org.assertj.core.api.Assertions.tuple("g1", QuestionType.SHORT_TEXT),
                        org.assertj.core.api.Assertions.tuple("g2", QuestionType.NUMERIC));
        assertThat(stem.get(3).gap()).isNull();
    }

    @Test
    void aGapTheStemLostCanBeFilledAllTheSame() {
        assertThat(view(asked("Bez oznaka", QuestionSamples.gaps()), 1).getGaps())
                .isEqualTo(3);
    }

    @Test
    void whatAnAuthorWroteIsMarkedUpAndDoesNoHarm() {
        var view = view(asked("Kome **reći**? <script>x</script>", QuestionSamples.single()), 1);
        assertThat(view.stem().get(0).html()).contains("<strong>reći</strong>").doesNotContain("<script");
    }

    @Test
    void trueAndFalseAreNamedInTheLanguageOfThePage() {
        assertThat(words(view(asked(QuestionSamples.trueFalse()), 1).choices())).containsExactly("Tačno", "Netačno");
        assertThat(words(QuestionView.of(asked(QuestionSamples.trueFalse()), 1, 1, Optional.empty(), Language.ENGLISH)
                        .choices()))
                .containsExactly("True", "False");
    }

    @Test
    void aClassThatWritesCyrillicReadsCyrillic() {
        var view = QuestionView.of(asked(QuestionSamples.single()), 1, 1, Optional.empty(), Language.SERBIAN_CYRILLIC);
        assertThat(view.stem().get(0).html()).contains("Коме ћеш <strong>рећи</strong>?");
        assertThat(words(view.choices())).containsExactlyInAnyOrder("Баки", "Никоме", "Странцу");
    }

    private static List<String> words(List<Offer> offers) {
        return offers.stream().map(offer -> offer.piece().words()).toList();
    }

    private static QuestionView view(QuestionContent content, long seed) {
        return QuestionView.of(content, 1, seed, Optional.empty(), Language.BOSNIAN);
    }
}
