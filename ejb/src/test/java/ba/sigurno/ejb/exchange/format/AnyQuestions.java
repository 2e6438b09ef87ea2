package ba.sigurno.ejb.exchange.format;

import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.ejb.file.TestPictures;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Complete questions of all types in one language, with everything a question can have and with texts no format likes. Their
 * texts are canonical; their parts have the codes 1, 2, 3 … in order, as parts have that come from other systems.
 */
public final class AnyQuestions {

    private static final List<BigDecimal> WRONG = Stream.of("0", "0", "0", "-0.5", "-1", "-0.3333333")
            .map(BigDecimal::new)
            .toList();
    private static final List<BigDecimal> NEAR =
            Stream.of("0", "0.5", "0.3333333", "0.9", "1").map(BigDecimal::new).toList();
    private static final List<String> KEYWORDS = List.of(
            "lozinke",
            "ćaskanje",
            "privatnost i lik",
            "outcome:P1-PRI-1",
            "ageBand:P1",
            "strand:PRI",
            "difficulty:EASY",
            "a]b",
            "šta: to");
    private static final List<String> FOLDERS = List.of("Sigurnost", "Razred 1/2", "ćđ", "top", "a // b", "$x:");

    private final Random random;
    private final Language language;
    private final Map<String, PictureFile> pictures = new TreeMap<>();

    private AnyQuestions(Random random, Language language) {
        this.random = random;
        this.language = language;
    }

    /** Questions in a language. */
    public static Arbitrary<ExchangedQuestion> in(Language language) {
        return Arbitraries.randomValue(random -> {
            var type = QuestionType.values()[random.nextInt(QuestionType.values().length)];
            return new AnyQuestions(random, language).question(type);
        });
    }

    /** The {@code number}th question of a language: always the same. */
    public static ExchangedQuestion nth(long number, Language language) {
        var type = QuestionType.values()[(int) (number % QuestionType.values().length)];
        return new AnyQuestions(new Random(number), language).question(type);
    }

    private ExchangedQuestion question(QuestionType type) {
        while (true) {
            pictures.clear();
            var interaction = interaction(type);
            var stem = interaction instanceof GapInteraction gaps ? marked(gaps) : text(() -> words(12));
            var picture = chance(4) ? picture() : null;
            var content = new QuestionContent(stem, picture, interaction, maybe());
            if (isComplete(content)) {
                return new ExchangedQuestion(
                        chance(2) ? "" : "šifra-" + random.nextInt(1000),
                        line(),
                        content,
                        several(0, 4, at -> pick(KEYWORDS)).stream().distinct().toList(),
                        several(0, 3, at -> pick(FOLDERS)),
                        pictures);
            }
        }
    }

    private boolean isComplete(QuestionContent content) {
        try {
            content.requireComplete();
            return content.languages().contains(language);
        } catch (RuntimeException incomplete) {
            return false;
        }
    }

    private Interaction interaction(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE -> single(true);
            case MULTIPLE_RESPONSE -> multiple();
            case TRUE_FALSE -> trueFalse();
            case MATCHING -> matching();
            case ORDERING -> new OrderInteraction(several(2, 6, at -> item(code(at))), grading());
            case SHORT_TEXT -> typed();
            case NUMERIC -> number();
            case BLANKS -> new GapInteraction(several(1, 4, at -> new Gap(code(at), 1 + random.nextInt(3), filling())));
        };
    }

    private Interaction filling() {
        return switch (random.nextInt(3)) {
            case 0 -> typed();
            case 1 -> number();
            default -> single(false);
        };
    }

    private ChoiceInteraction single(boolean withPictures) {
        int right = random.nextInt(3);
        var options = several(
                3,
                6,
                at -> option(code(at), at == right ? BigDecimal.ONE : pick(chance(2) ? WRONG : NEAR), withPictures));
        return new ChoiceInteraction(QuestionType.SINGLE_CHOICE, options, chance(2), Grading.PARTIAL);
    }

    private ChoiceInteraction multiple() {
        int right = 1 + random.nextInt(3);
        var share = Credit.share(right);
        var options = several(
                right,
                6,
                at -> option(code(at), at < right ? share : pick(chance(2) ? WRONG : List.of(share.negate())), true));
        return new ChoiceInteraction(QuestionType.MULTIPLE_RESPONSE, options, chance(2), grading());
    }

    private ChoiceInteraction trueFalse() {
        boolean right = chance(2);
        var options = ChoiceInteraction.TRUE_FALSE_CODES.stream()
                .map(code -> Option.of(
                        code,
                        Texts.NONE,
                        code.equals(String.valueOf(right)) ? BigDecimal.ONE : BigDecimal.ZERO,
                        maybe()))
                .toList();
        return new ChoiceInteraction(QuestionType.TRUE_FALSE, options, false, Grading.PARTIAL);
    }

    private Option option(String code, BigDecimal credit, boolean withPictures) {
        var picture = withPictures && chance(6) ? picture() : null;
        return new Option(code, besides(picture), picture, credit, maybe(), withPictures && chance(10));
    }

    private Item item(String code) {
        var picture = chance(6) ? picture() : null;
        return new Item(code, besides(picture), picture);
    }

    /** Targets stand in the order in which prompts need them, those that none needs behind them. */
    private MatchInteraction matching() {
        int needed = 2 + random.nextInt(3);
        var targets = several(needed, 6, at -> {
            var picture = chance(8) ? picture() : null;
            return new Target(code(at), besides(picture), picture);
        });
        var prompts = several(needed, 6, at -> {
            var picture = chance(8) ? picture() : null;
            return new Prompt(code(at), besides(picture), picture, code(at < needed ? at : random.nextInt(needed)));
        });
        return new MatchInteraction(prompts, targets, chance(2), grading());
    }

    private TextInteraction typed() {
        int right = random.nextInt(2);
        return new TextInteraction(
                several(
                        2,
                        4,
                        at -> new Accepted(
                                text(() -> pattern(at)), at == right ? BigDecimal.ONE : pick(NEAR), maybe())),
                chance(3));
    }

    /** Never the same twice: of two equal ones the second can decide nothing, and no format keeps it. */
    private String pattern(int at) {
        var text = (line() + " " + at).strip();
        return chance(5) ? text + "*" : text;
    }

    private NumberInteraction number() {
        return new NumberInteraction(several(1, 3, at -> {
            var least = decimal();
            var most = chance(2) ? least : least.add(decimal().abs());
            return new Range(least, most, at == 0 ? BigDecimal.ONE : pick(NEAR), maybe());
        }));
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(5));
    }

    private Picture picture() {
        var file = pick(TestPictures.all());
        pictures.put(file.digest(), file);
        return new Picture(file.digest(), chance(3) ? Texts.NONE : Texts.of(language, line()));
    }

    /** The text beside a picture, which may say it all; needed without one. */
    private Texts besides(Picture picture) {
        return picture != null && !picture.description().isEmpty() && chance(2) ? Texts.NONE : text(() -> words(6));
    }

    private Texts marked(GapInteraction gaps) {
        var text = new StringBuilder(GapInteraction.MARK.matcher(words(4)).replaceAll(""));
        for (var gap : gaps.gaps()) {
            text.append(" [[").append(gap.code()).append("]] ");
            text.append(GapInteraction.MARK.matcher(words(4)).replaceAll(""));
        }
        return Texts.of(language, Markup.canonical(text.toString()));
    }

    private Texts maybe() {
        return chance(3) ? text(() -> words(8)) : Texts.NONE;
    }

    private Texts text(Supplier<String> source) {
        while (true) {
            var text = source.get();
            if (!text.isBlank()) {
                return Texts.of(language, text);
            }
        }
    }

    private String words(int most) {
        return Markup.canonical(AnyTexts.nasty(random, most));
    }

    /** One line of plain text without blanks around it; may be empty. */
    private String line() {
        return Markup.toPlain(words(6)).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private Grading grading() {
        return chance(3) ? Grading.ALL_OR_NOTHING : Grading.PARTIAL;
    }

    private boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> several(int least, int most, IntFunction<T> part) {
        var parts = new ArrayList<T>();
        int count = least + random.nextInt(most - least + 1);
        IntStream.range(0, count).mapToObj(part).forEach(parts::add);
        return parts;
    }

    private static String code(int at) {
        return String.valueOf(at + 1);
    }
}
