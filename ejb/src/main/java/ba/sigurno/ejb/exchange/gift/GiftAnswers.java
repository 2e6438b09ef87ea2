package ba.sigurno.ejb.exchange.gift;

import ba.sigurno.ejb.exchange.format.ItemSink.ItemNotes;
import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.format.Markup.Converted;
import ba.sigurno.ejb.exchange.format.MoodleFormat;
import ba.sigurno.ejb.exchange.format.MoodleShares;
import ba.sigurno.ejb.exchange.format.OrderSubset;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the content between the braces of an item. The first signs in it tell the type, as Moodle reads them. */
final class GiftAnswers {

    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:[.,]\\d*)?)%");
    private static final Pattern TRUE_FALSE = Pattern.compile("(T|TRUE|F|FALSE)\\s*(#.*)?", Pattern.DOTALL);
    private static final Pattern ORDER = Pattern.compile(">\\s*(-?\\d+)((?:[ \t]+\\w+)*)\\s*\n(.*)", Pattern.DOTALL);
    private static final String ARROW = "->";

    private final Language language;
    private final ItemNotes notes;
    private final MoodleFormat format;

    GiftAnswers(Language language, ItemNotes notes, MoodleFormat format) {
        this.language = language;
        this.notes = notes;
        this.format = format;
    }

    /** An answer: the sign before it, its weight in percent if it has one, its text and its feedback, all hidden. */
    private record Answer(boolean right, BigDecimal percent, String text, String feedback) {

        static Answer of(String source) {
            var text = source.strip();
            boolean right = text.startsWith("=");
            text = right ? text.substring(1).strip() : text;
            BigDecimal percent = null;
            var weight = WEIGHT.matcher(text);
            if (weight.find()) {
                percent = new BigDecimal(weight.group(1).replace(',', '.'));
                text = text.substring(weight.end());
            }
            var parts = text.split("#", 2);
            return new Answer(right, percent, parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
        }

        BigDecimal credit(BigDecimal otherwise) {
            return percent == null ? otherwise : MoodleShares.ofPercent(percent);
        }
    }

    Interaction interaction(String answers) {
        DomainException.require(!answers.isEmpty(), "exchange_gift_essay");
        if (answers.startsWith("#")) {
            return numeric(answers.substring(1));
        } else if (answers.startsWith(">")) {
            return ordering(answers);
        } else if (answers.contains("~")) {
            return choice(answers);
        } else if (answers.contains("=") && answers.contains(ARROW)) {
            return matching(answers);
        } else if (TRUE_FALSE.matcher(answers).matches()) {
            return trueFalse(answers);
        }
        return typed(answers);
    }

    private ChoiceInteraction choice(String source) {
        var answers = split(source.replace("=", "~="), "~");
        boolean single = answers.stream().anyMatch(answer -> answer.right() && answer.percent() == null);
        var options = new ArrayList<Option>();
        for (var answer : answers) {
            options.add(Option.of(
                    code(options),
                    text(answer.text()),
                    answer.credit(answer.right() ? BigDecimal.ONE : BigDecimal.ZERO),
                    text(answer.feedback())));
        }
        return single
                ? new ChoiceInteraction(QuestionType.SINGLE_CHOICE, options, true, Grading.PARTIAL)
                : new ChoiceInteraction(
                        QuestionType.MULTIPLE_RESPONSE, MoodleShares.whole(options, notes), true, Grading.PARTIAL);
    }

    /**
     * Reads an answer of true or false; it is followed by the feedback to the wrong one, then that to the right one.
     */
    private ChoiceInteraction trueFalse(String source) {
        var parts = source.split("#", 3);
        boolean right = parts[0].startsWith("T");
        var wrongFeedback = text(parts.length > 1 ? parts[1] : "");
        var rightFeedback = text(parts.length > 2 ? parts[2] : "");
        var options = ChoiceInteraction.TRUE_FALSE_CODES.stream()
                .map(code -> {
                    boolean chosenRight = code.equals(String.valueOf(right));
                    return Option.of(
                            code,
                            Texts.NONE,
                            chosenRight ? BigDecimal.ONE : BigDecimal.ZERO,
                            chosenRight ? rightFeedback : wrongFeedback);
                })
                .toList();
        return new ChoiceInteraction(QuestionType.TRUE_FALSE, options, false, Grading.PARTIAL);
    }

    private TextInteraction typed(String source) {
        var accepted = split(source, "=").stream()
                .map(answer -> new Accepted(
                        Texts.of(language, GiftText.bare(answer.text())),
                        answer.credit(BigDecimal.ONE),
                        text(answer.feedback())))
                .toList();
        return new TextInteraction(accepted, false);
    }

    private NumberInteraction numeric(String source) {
        var parts = source.split("~", 2);
        boolean toldOtherwise = parts.length > 1 && parts[1].contains("#");
        var ranges = new ArrayList<Range>();
        for (var answer : split(parts[0], "=")) {
            var number = GiftText.bare(answer.text());
            if (number.equals("*")) {
                toldOtherwise = true;
            } else {
                ranges.add(range(number, answer));
            }
        }
        if (toldOtherwise) {
            notes.lost("exchange_lost_other_number");
        }
        return new NumberInteraction(ranges);
    }

    private Range range(String text, Answer answer) {
        BigDecimal least;
        BigDecimal most;
        int to = text.indexOf("..");
        int colon = text.indexOf(':');
        if (to > 0) {
            least = number(text.substring(0, to));
            most = number(text.substring(to + 2));
        } else {
            var middle = number(colon > 0 ? text.substring(0, colon) : text);
            var tolerance = colon > 0 ? number(text.substring(colon + 1)).abs() : BigDecimal.ZERO;
            least = middle.subtract(tolerance);
            most = middle.add(tolerance);
        }
        return new Range(least, most, answer.credit(BigDecimal.ONE), text(answer.feedback()));
    }

    private static BigDecimal number(String text) {
        return NumberInteraction.number(text.strip())
                .orElseThrow(() -> new DomainException("exchange_no_number", text));
    }

    /**
     * Reads prompts and targets; the same target for several prompts is one, and one without a prompt belongs to none.
     */
    private MatchInteraction matching(String source) {
        var prompts = new ArrayList<Prompt>();
        var targets = new ArrayList<Target>();
        for (var pair : source.split("=")) {
            if (pair.isBlank()) {
                continue;
            }
            int arrow = pair.indexOf(ARROW);
            DomainException.require(arrow >= 0, "exchange_gift_pair", GiftText.shown(pair.strip()));
            var prompt = text(pair.substring(0, arrow));
            var text = Markup.fromPlain(
                    GiftText.shown(pair.substring(arrow + ARROW.length())).strip());
            var target = target(Texts.of(language, text.markdown()), targets);
            if (!prompt.isEmpty()) {
                prompts.add(new Prompt(code(prompts), prompt, null, target));
            }
        }
        return new MatchInteraction(prompts, targets, true, Grading.PARTIAL);
    }

    private static String target(Texts text, List<Target> targets) {
        return targets.stream()
                .filter(target -> target.text().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    var target = new Target(code(targets), text, null);
                    targets.add(target);
                    return target;
                })
                .code();
    }

    /**
     * Reads items in order, a line each, after the number of items shown and the way of grading (question type
     * "ordering").
     */
    private OrderInteraction ordering(String source) {
        var parts = ORDER.matcher(source);
        DomainException.require(parts.matches(), "exchange_gift_order");
        var words = Arrays.asList(parts.group(2).strip().split("\\s+"));
        var items = new ArrayList<Item>();
        for (var line : parts.group(3).split("\n")) {
            if (!line.isBlank()) {
                var text = noted(MoodleFormat.AUTO.read(GiftText.shown(line)), notes);
                items.add(new Item(code(items), Texts.of(language, text), null));
            }
        }
        boolean all = words.contains("ALL") || words.contains("EXACT");
        if (!all) {
            OrderSubset.report(new BigDecimal(parts.group(1)), items.size(), notes);
        }
        boolean strict = words.contains("ALL_OR_NOTHING");
        if (!strict && words.stream().noneMatch(word -> word.startsWith("ABS"))) {
            notes.changed("exchange_order_grading");
        }
        return new OrderInteraction(items, strict ? Grading.ALL_OR_NOTHING : Grading.PARTIAL);
    }

    private static List<Answer> split(String source, String sign) {
        return Arrays.stream(source.split(sign))
                .filter(part -> !part.isBlank())
                .map(Answer::of)
                .toList();
    }

    private Texts text(String hidden) {
        return Texts.of(language, noted(GiftText.read(hidden, format), notes));
    }

    /** Returns a text; the loss of its pictures is noted, as GIFT has only their addresses. */
    static String noted(Converted text, ItemNotes notes) {
        text.images().forEach(image -> notes.lost("exchange_lost_picture_elsewhere", image.source()));
        return notes.markdown(text);
    }

    private static String code(List<?> before) {
        return String.valueOf(before.size() + 1);
    }
}
