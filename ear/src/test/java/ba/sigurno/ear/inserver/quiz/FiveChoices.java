package ba.sigurno.ear.inserver.quiz;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Five questions answered by choosing, in all languages. What is right calls itself so, even to who cannot see the key. */
public final class FiveChoices {

    private static final Texts RIGHT = texts("Tačan odgovor", "Točan odgovor", "Tačan odgovor", "The right answer");
    private static final Texts RIGHT_TOO =
            texts("I ovo je tačan odgovor", "I ovo je točan odgovor", "I ovo je tačan odgovor", "A right answer too");
    private static final Texts NONE = texts("Nijedan", "Nijedan", "Nijedan", "None");
    private static final Texts OTHER = texts("Neki drugi", "Neki drugi", "Neki drugi", "Another");
    private static final Texts PRAISE = texts("Tako je!", "Tako je!", "Tako je!", "That's it!");
    private static final Texts HINT =
            texts("Pogledaj još jednom.", "Pogledaj još jednom.", "Pogledaj još jednom.", "Look again.");

    private FiveChoices() {}

    /** One of a few, true or false, several of a few, and two more of the first kind. */
    public static List<QuestionContent> all() {
        return List.of(
                asked(1, QuestionType.SINGLE_CHOICE),
                asked(2, QuestionType.TRUE_FALSE),
                asked(3, QuestionType.MULTIPLE_RESPONSE),
                asked(4, QuestionType.SINGLE_CHOICE),
                asked(5, QuestionType.SINGLE_CHOICE));
    }

    private static QuestionContent asked(int number, QuestionType type) {
        return new QuestionContent(
                texts(
                        "Pitanje " + number + ": šta je tačno?",
                        "Pitanje " + number + ": što je točno?",
                        "Pitanje " + number + ": šta je tačno?",
                        "Question " + number + ": what is right?"),
                null,
                new ChoiceInteraction(type, options(type), true, Grading.PARTIAL),
                texts("Zato što tako kaže.", "Zato što tako kaže.", "Zato što tako kaže.", "Because it says so."));
    }

    private static List<Option> options(QuestionType type) {
        return switch (type) {
            case TRUE_FALSE ->
                List.of(
                        Option.of("true", Texts.NONE, BigDecimal.ONE, PRAISE),
                        Option.of("false", Texts.NONE, BigDecimal.ZERO, HINT));
            case MULTIPLE_RESPONSE -> {
                var share = Credit.share(2);
                yield List.of(
                        Option.of("a", RIGHT, share, PRAISE),
                        Option.of("b", RIGHT_TOO, share, PRAISE),
                        Option.of("c", NONE, share.negate(), HINT),
                        Option.of("d", OTHER, share.negate(), HINT));
            }
            default ->
                List.of(
                        Option.of("a", RIGHT, BigDecimal.ONE, PRAISE),
                        Option.of("b", NONE, BigDecimal.ZERO, HINT),
                        Option.of("c", OTHER, BigDecimal.ZERO, HINT));
        };
    }

    private static Texts texts(String bosnian, String croatian, String serbian, String english) {
        return new Texts(Map.of(
                Language.BOSNIAN, bosnian,
                Language.CROATIAN, croatian,
                Language.SERBIAN_LATIN, serbian,
                Language.ENGLISH, english));
    }
}
