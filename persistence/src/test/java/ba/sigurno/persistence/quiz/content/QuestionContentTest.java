package ba.sigurno.persistence.quiz.content;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.quiz.content.Contents.asked;
import static ba.sigurno.persistence.quiz.content.Contents.bs;
import static ba.sigurno.persistence.quiz.content.Contents.gaps;
import static ba.sigurno.persistence.quiz.content.Contents.several;
import static ba.sigurno.persistence.quiz.content.Contents.single;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionContentTest {

    private final ContentJson json = new ContentJson();

    @ParameterizedTest
    @MethodSource("ba.sigurno.persistence.quiz.content.ScoringTest#everyKind")
    void isStoredAndReadBackAsItIs(Interaction interaction) {
        var content = new QuestionContent(
                bs("Šta ćeš? {\"ž\"}").with(Language.SERBIAN_CYRILLIC, "Шта ћеш?"),
                new Picture("0".repeat(64), bs("Telefon")),
                interaction,
                Texts.NONE);
        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(content)))
                .isEqualTo(content);
    }

    @Test
    void speaksALanguageWhenNothingNeededIsMissingInIt() {
        var content = asked("Šta ćeš?", single("a*", "b"));
        assertThat(content.languages()).containsExactly(Language.BOSNIAN);
        var half = new QuestionContent(
                content.stem().with(Language.ENGLISH, "What now?"), null, content.interaction(), Texts.NONE);
        assertThat(half.languages()).containsExactly(Language.BOSNIAN);
    }

    @Test
    void takesATranslationOver() {
        var bosnian = asked("Šta ćeš?", single("a*", "b"));
        var english = bosnian.withTexts(text -> text.in(Language.BOSNIAN)
                .map(said -> Texts.of(Language.ENGLISH, "in English " + said))
                .orElse(Texts.NONE));
        var both = bosnian.withTranslation(Language.ENGLISH, english);
        assertThat(both.languages()).containsExactlyInAnyOrder(Language.BOSNIAN, Language.ENGLISH);
        assertThat(both.only(Language.ENGLISH)).isEqualTo(english);
        assertThat(both.only(Language.BOSNIAN)).isEqualTo(bosnian);
    }

    @Test
    void whatHasOtherPartsIsNoTranslation() {
        assertBreaks("quiz_rule_no_translation", () -> asked("Šta ćeš?", single("a*", "b"))
                .withTranslation(Language.ENGLISH, asked("What now?", single("a", "b*"))));
    }

    @ParameterizedTest
    @MethodSource("withPictures")
    void canWaitForTheDescriptionsOfItsPictures(Interaction interaction) {
        var asked = asked("Šta vidiš u [[1]]?", interaction);
        assertBreaks("quiz_rule_question_incomplete", asked::requireComplete);
        asked.requireCompleteButForDescriptions();
        assertThat(asked.lacksDescription()).isTrue();
        var described = asked.withPictures(picture -> new Picture(picture.digest(), bs("sova")));
        described.requireComplete();
        assertThat(described.lacksDescription()).isFalse();
        assertThat(described.pictures()).extracting(Picture::description).containsOnly(bs("sova"));
    }

    static List<Interaction> withPictures() {
        var shown = new Picture("0".repeat(64), Texts.NONE);
        var choice = new ChoiceInteraction(
                QuestionType.SINGLE_CHOICE,
                List.of(
                        new Option("1", Texts.NONE, shown, BigDecimal.ONE, Texts.NONE, false),
                        Option.of("2", bs("vuk"), BigDecimal.ZERO, Texts.NONE)),
                false,
                Grading.PARTIAL);
        var prompts = List.of(new Prompt("1", bs("a"), null, "1"), new Prompt("2", Texts.NONE, shown, "2"));
        var targets = List.of(new Target("1", Texts.NONE, shown), new Target("2", bs("b"), null));
        return List.of(
                choice,
                new MatchInteraction(prompts, targets, false, Grading.PARTIAL),
                new OrderInteraction(
                        List.of(new Item("1", Texts.NONE, shown), new Item("2", bs("b"), null)), Grading.PARTIAL),
                new GapInteraction(List.of(new Gap("1", 1, choice))));
    }

    @Test
    void whatMissesMoreThanDescriptionsCannotWait() {
        assertBreaks("quiz_rule_question_incomplete", () -> asked("Šta?", single("a*"))
                .requireCompleteButForDescriptions());
        assertThat(asked("Šta?", single("a*", "b")).lacksDescription()).isFalse();
    }

    @Test
    void aGapWithOneChoiceIsNamed() {
        var gap = new Gap("1", 1, single("a*"));
        assertBreaks("quiz_rule_gap_one_choice", () -> asked("[[1]]", new GapInteraction(List.of(gap)))
                .requireComplete());
    }

    @Test
    void everyGapIsMarkedOnceInEveryLanguage() {
        asked("Tvoja [[1]] ima [[2]] znakova i [[3]].", gaps()).requireComplete();
        assertBreaks("quiz_rule_gaps_unmarked", () -> asked("Tvoja [[1]] ima [[2]].", gaps())
                .requireComplete());
        assertBreaks("quiz_rule_gaps_unmarked", () -> asked("[[1]] [[2]] [[3]] [[3]]", gaps())
                .requireComplete());
    }

    @Test
    void needsAStemPartsAndARightAnswer() {
        assertBreaks("quiz_rule_no_stem", () -> asked(" ", single("a*", "b")).requireComplete());
        assertBreaks("quiz_rule_question_incomplete", () -> single("a*").requireComplete());
        assertBreaks("quiz_rule_question_incomplete", () -> new ChoiceInteraction(
                        QuestionType.TRUE_FALSE, single("a*", "b").options(), false, Grading.PARTIAL)
                .requireComplete());
        assertBreaks("quiz_rule_code_twice", () -> single("a*", "a").requireComplete());
        assertBreaks("quiz_rule_code_unfit", () -> single("a,b*", "c").requireComplete());
        assertBreaks("quiz_rule_question_incomplete", () -> new TextInteraction(
                        List.of(new TextInteraction.Accepted(bs("pola"), new BigDecimal("0.5"), Texts.NONE)), false)
                .requireComplete());
        several(Grading.PARTIAL, "a*", "b*", "c*", "d").requireComplete();
    }
}
