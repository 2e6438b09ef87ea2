package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the losses of a question in Moodle, in any of its formats. */
public final class MoodleLosses {

    /** The characters that a tag of Moodle cannot have in it (PARAM_TAG). */
    private static final Pattern UNFIT_TAG = Pattern.compile("[<>`\\p{Cntrl}]");

    private final List<Finding> findings = new ArrayList<>();

    private MoodleLosses() {}

    /** Returns the findings on a question. */
    public static List<Finding> of(ExchangedQuestion question) {
        var losses = new MoodleLosses();
        question.keywords().stream()
                .filter(word -> !isTag(word))
                .forEach(word -> losses.add(ExchangeEffect.LOST, "exchange_lost_keyword", word));
        parts(question.content().interaction()).forEach(losses::interaction);
        return losses.findings;
    }

    /** Returns whether a keyword can be a tag of Moodle. */
    public static boolean isTag(String keyword) {
        return !UNFIT_TAG.matcher(keyword).find();
    }

    /** Returns the interaction itself, or the contents of its gaps. */
    public static Stream<Interaction> parts(Interaction interaction) {
        return interaction instanceof GapInteraction gaps
                ? gaps.gaps().stream().map(GapInteraction.Gap::content)
                : Stream.of(interaction);
    }

    private void add(ExchangeEffect effect, String key, Object... arguments) {
        var finding = Finding.of(effect, 0, key, arguments);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private void interaction(Interaction interaction) {
        if (interaction instanceof ChoiceInteraction choice) {
            grading(choice.grading());
            choice.options().stream().map(Option::credit).forEach(this::share);
            if (choice.options().stream().anyMatch(Option::fixed)) {
                add(ExchangeEffect.LOST, "exchange_lost_fixed_option");
            }
        } else if (interaction instanceof MatchInteraction match) {
            grading(match.grading());
            targets(match);
        } else if (interaction instanceof TextInteraction typed) {
            typed.accepted().stream().map(Accepted::credit).forEach(this::share);
        } else if (interaction instanceof NumberInteraction number) {
            number.accepted().stream().map(Range::credit).forEach(this::share);
        }
    }

    private void grading(Grading grading) {
        if (grading == Grading.ALL_OR_NOTHING) {
            add(ExchangeEffect.LOST, "exchange_lost_all_or_nothing");
        }
    }

    private void share(BigDecimal credit) {
        if (!MoodleShares.isKnown(credit)) {
            add(ExchangeEffect.CHANGED, "exchange_share_unknown", MoodleShares.percent(credit));
        }
    }

    /** Checks targets: those of Moodle are plain texts that stand where a prompt needs them first. */
    private void targets(MatchInteraction match) {
        var targets = match.targets();
        if (targets.stream().anyMatch(target -> target.picture() != null)) {
            add(ExchangeEffect.LOST, "exchange_lost_target_picture");
        }
        var texts = targets.stream().map(MoodleLosses::text).toList();
        if (!texts.stream().flatMap(text -> text.byLanguage().values().stream()).allMatch(Markup::isPlain)) {
            add(ExchangeEffect.CHANGED, "exchange_target_look");
        }
        if (texts.stream().map(MoodleLosses::plain).distinct().count() < texts.size()) {
            add(ExchangeEffect.CHANGED, "exchange_target_twice");
        }
        var order = new LinkedHashSet<String>();
        match.prompts().forEach(prompt -> order.add(prompt.target()));
        targets.forEach(target -> order.add(target.code()));
        if (!List.copyOf(order).equals(targets.stream().map(Target::code).toList())) {
            add(ExchangeEffect.CHANGED, "exchange_target_order");
        }
    }

    private static Texts text(Target target) {
        return orDescription(target.text(), target.picture());
    }

    private static List<String> plain(Texts texts) {
        return texts.byLanguage().values().stream().map(Markup::toPlain).toList();
    }

    /** Returns the text of a part, or where its picture says it all, the picture's description. */
    public static Texts orDescription(Texts text, Picture picture) {
        if (!text.isEmpty() || picture == null) {
            return text;
        }
        var described = new EnumMap<Language, String>(Language.class);
        picture.description()
                .byLanguage()
                .forEach((language, plain) ->
                        described.put(language, Markup.fromPlain(plain).markdown()));
        return new Texts(described);
    }
}
