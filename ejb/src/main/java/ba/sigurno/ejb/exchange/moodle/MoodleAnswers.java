package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.ejb.exchange.format.ItemSink.ItemNotes;
import ba.sigurno.ejb.exchange.format.MoodleShares;
import ba.sigurno.ejb.exchange.format.OrderSubset;
import ba.sigurno.persistence.i18n.DomainException;
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
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the answers of a question whose text has no gaps. */
final class MoodleAnswers {

    private static final Set<String> ALL_OR_NOTHING = Set.of("ALL_OR_NOTHING", "-1");
    private static final Set<String> IN_PLACE = Set.of("ABSOLUTE_POSITION", "ABSOLUTE", "ABS", "0");
    private static final Set<String> ALL = Set.of("ALL", "EXACT", "0");
    private static final String ANY = "*";

    private final MoodleItem item;
    private final MoodleTexts texts;
    private final ItemNotes notes;

    MoodleAnswers(MoodleItem item, MoodleTexts texts, ItemNotes notes) {
        this.item = item;
        this.texts = texts;
        this.notes = notes;
    }

    /** Returns the interaction; empty when the type has no counterpart here. */
    Optional<Interaction> interaction(String type) {
        return Optional.ofNullable(
                switch (type) {
                    case "multichoice" -> choice();
                    case "truefalse" -> trueFalse();
                    case "matching", "match" -> matching();
                    case "ordering" -> ordering();
                    case "shortanswer" -> typed();
                    case "numerical" -> numeric();
                    default -> null;
                });
    }

    private ChoiceInteraction choice() {
        var options = new ArrayList<Option>();
        for (var answer : item.all("answer")) {
            var shown = texts.shown(answer);
            options.add(
                    new Option(code(options), shown.text(), shown.picture(), credit(answer), feedback(answer), false));
        }
        boolean shuffled = item.isTrue("shuffleanswers", false);
        return item.isTrue("single", true)
                ? new ChoiceInteraction(QuestionType.SINGLE_CHOICE, options, shuffled, Grading.PARTIAL)
                : new ChoiceInteraction(
                        QuestionType.MULTIPLE_RESPONSE, MoodleShares.whole(options, notes), shuffled, Grading.PARTIAL);
    }

    /** Reads true or false; old files name the answers in their own language, and then the first is true. */
    private ChoiceInteraction trueFalse() {
        var byCode = new HashMap<String, Option>();
        for (var answer : item.all("answer")) {
            var code = answer.text();
            if (!ChoiceInteraction.TRUE_FALSE_CODES.contains(code)) {
                code = String.valueOf(byCode.isEmpty());
                notes.changed("exchange_moodle_true_false_order");
            }
            var credit = credit(answer).signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            byCode.put(code, Option.of(code, Texts.NONE, credit, feedback(answer)));
        }
        var options = ChoiceInteraction.TRUE_FALSE_CODES.stream()
                .map(code -> byCode.getOrDefault(code, Option.of(code, Texts.NONE, BigDecimal.ZERO, Texts.NONE)))
                .toList();
        return new ChoiceInteraction(QuestionType.TRUE_FALSE, options, false, Grading.PARTIAL);
    }

    /** Reads pairs; the same answer to several parts is one target, an answer without a part belongs to none. */
    private MatchInteraction matching() {
        var prompts = new ArrayList<Prompt>();
        var targets = new ArrayList<Target>();
        for (var pair : item.all("subquestion")) {
            var prompt = texts.shown(pair);
            var text = texts.ofPlain(pair.first("answer").text());
            var target =
                    targets.stream().filter(known -> known.text().equals(text)).findFirst();
            if (target.isEmpty()) {
                target = Optional.of(new Target(code(targets), text, null));
                targets.add(target.get());
            }
            if (!prompt.text().isEmpty() || prompt.picture() != null) {
                prompts.add(new Prompt(
                        code(prompts),
                        prompt.text(),
                        prompt.picture(),
                        target.get().code()));
            }
        }
        return new MatchInteraction(prompts, targets, item.isTrue("shuffleanswers", true), Grading.PARTIAL);
    }

    private OrderInteraction ordering() {
        var items = new ArrayList<Item>();
        for (var answer : item.all("answer")) {
            var shown = texts.shown(answer);
            items.add(new Item(code(items), shown.text(), shown.picture()));
            if (answer.has("feedback")) {
                notes.lost("exchange_lost_item_feedback");
            }
        }
        var count = item.value("selectcount", item.value("studentsee", ""));
        boolean all = count.isEmpty() || ALL.contains(item.value("selecttype", item.value("logical", "RANDOM")));
        if (!all) {
            OrderSubset.report(number(count), items.size(), notes);
        }
        var grading = item.value("gradingtype", "RELATIVE");
        if (!ALL_OR_NOTHING.contains(grading) && !IN_PLACE.contains(grading)) {
            notes.changed("exchange_order_grading");
        }
        return new OrderInteraction(items, ALL_OR_NOTHING.contains(grading) ? Grading.ALL_OR_NOTHING : Grading.PARTIAL);
    }

    private TextInteraction typed() {
        var accepted = item.all("answer").stream()
                .map(answer -> new Accepted(texts.of(texts.plain(answer.text())), credit(answer), feedback(answer)))
                .toList();
        return new TextInteraction(accepted, item.isTrue("usecase", false));
    }

    private NumberInteraction numeric() {
        var ranges = new ArrayList<Range>();
        for (var answer : item.all("answer")) {
            var number = answer.text();
            if (number.equals(ANY) || number.isEmpty()) {
                if (!feedback(answer).isEmpty()) {
                    notes.lost("exchange_lost_other_number");
                }
            } else {
                ranges.add(range(number, answer.value("tolerance", "0"), credit(answer), feedback(answer)));
            }
        }
        if (item.has("units")) {
            notes.lost("exchange_lost_units");
        }
        return new NumberInteraction(ranges);
    }

    /** Returns the numbers around one. */
    static Range range(String number, String tolerance, BigDecimal credit, Texts feedback) {
        var middle = number(number);
        var around = number(tolerance).abs();
        return new Range(middle.subtract(around), middle.add(around), credit, feedback);
    }

    private static BigDecimal number(String text) {
        return NumberInteraction.number(text).orElseThrow(() -> new DomainException("exchange_no_number", text));
    }

    private static BigDecimal credit(MoodleItem answer) {
        var fraction = answer.attribute("fraction");
        return fraction.isEmpty() ? BigDecimal.ZERO : MoodleShares.ofPercent(number(fraction));
    }

    private Texts feedback(MoodleItem answer) {
        return texts.text(answer.first("feedback"));
    }

    private static String code(List<?> before) {
        return String.valueOf(before.size() + 1);
    }
}
