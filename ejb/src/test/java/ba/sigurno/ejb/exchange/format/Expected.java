package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What must come back of a question that is written and read: the question itself, less exactly what the findings on it
 * say.
 */
public final class Expected {

    private final Set<String> findings;

    private Expected(List<Finding> findings) {
        this.findings = findings.stream()
                .map(finding -> finding.key().replace("exchange_", ""))
                .collect(Collectors.toSet());
    }

    /** The question as the findings say it will be. */
    public static ExchangedQuestion of(ExchangedQuestion question, List<Finding> findings) {
        return new Expected(findings).question(question);
    }

    private boolean says(String finding) {
        return findings.contains(finding);
    }

    private ExchangedQuestion question(ExchangedQuestion question) {
        var content = question.content();
        var interaction = interaction(content.interaction());
        var picture = says("lost_pictures") ? null : content.picture();
        var expected = new QuestionContent(content.stem(), picture, interaction, content.explanation());
        var pictures = new HashMap<>(question.pictures());
        pictures.keySet()
                .retainAll(expected.pictures().map(shown -> shown.digest()).toList());
        var title = says("moodle_title_made") ? firstLine(content.stem()) : question.title();
        return new ExchangedQuestion(
                question.identifier(),
                title,
                expected,
                question.keywords().stream()
                        .filter(word -> !says("lost_keyword") || MoodleLosses.isTag(word))
                        .toList(),
                question.category(),
                pictures);
    }

    private static String firstLine(Texts stem) {
        var text = stem.byLanguage().values().iterator().next();
        var line = Markup.toPlain(text).lines().findFirst().orElseThrow();
        return (line.length() <= 80 ? line : line.substring(0, 80) + "…")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Interaction interaction(Interaction interaction) {
        if (interaction instanceof ChoiceInteraction choice) {
            return new ChoiceInteraction(
                    choice.type(),
                    choice.options().stream().map(this::option).toList(),
                    choice.shuffled() || says("lost_fixed_order"),
                    grading(choice.grading()));
        } else if (interaction instanceof MatchInteraction match) {
            return match(match);
        } else if (interaction instanceof OrderInteraction order && says("lost_pictures")) {
            return new OrderInteraction(
                    order.items().stream()
                            .map(item -> new Item(
                                    item.code(), MoodleLosses.orDescription(item.text(), item.picture()), null))
                            .toList(),
                    order.grading());
        } else if (interaction instanceof TextInteraction typed) {
            return new TextInteraction(typed.accepted(), typed.exactCase() && !says("lost_exact_case"));
        } else if (interaction instanceof GapInteraction gaps) {
            return new GapInteraction(gaps.gaps().stream()
                    .map(gap ->
                            new Gap(gap.code(), says("gift_gap_weight") ? 1 : gap.weight(), interaction(gap.content())))
                    .toList());
        }
        return interaction;
    }

    private Grading grading(Grading grading) {
        return says("lost_all_or_nothing") ? Grading.PARTIAL : grading;
    }

    private Option option(Option option) {
        boolean fixed = option.fixed() && !says("lost_fixed_option");
        return says("lost_pictures")
                ? new Option(
                        option.code(),
                        MoodleLosses.orDescription(option.text(), option.picture()),
                        null,
                        option.credit(),
                        option.feedback(),
                        fixed)
                : new Option(option.code(), option.text(), option.picture(), option.credit(), option.feedback(), fixed);
    }

    /** Targets stand where they are needed first, each text once. */
    private MatchInteraction match(MatchInteraction match) {
        var targets = new ArrayList<Target>();
        var codes = new HashMap<String, String>();
        match.prompts().forEach(prompt -> add(target(match, prompt.target()), targets, codes));
        match.targets().forEach(target -> add(target, targets, codes));
        var prompts = match.prompts().stream()
                .map(prompt -> says("lost_pictures")
                        ? new Prompt(
                                prompt.code(),
                                MoodleLosses.orDescription(prompt.text(), prompt.picture()),
                                null,
                                codes.get(prompt.target()))
                        : new Prompt(prompt.code(), prompt.text(), prompt.picture(), codes.get(prompt.target())))
                .toList();
        return new MatchInteraction(
                prompts, targets, match.shuffled() || says("lost_fixed_order"), grading(match.grading()));
    }

    private static Target target(MatchInteraction match, String code) {
        return match.targets().stream()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void add(Target target, List<Target> targets, Map<String, String> codes) {
        if (codes.containsKey(target.code())) {
            return;
        }
        boolean bare = says("lost_pictures") || says("lost_target_picture");
        var text = bare ? MoodleLosses.orDescription(target.text(), target.picture()) : target.text();
        var said = says("target_look")
                ? changed(text, markdown -> Markup.fromPlain(Markup.toPlain(markdown))
                        .markdown())
                : text;
        var known = says("target_twice")
                ? targets.stream().filter(other -> other.text().equals(said)).findFirst()
                : Optional.<Target>empty();
        if (known.isEmpty()) {
            var code = String.valueOf(targets.size() + 1);
            targets.add(new Target(code, said, bare ? null : target.picture()));
            codes.put(target.code(), code);
        } else {
            codes.put(target.code(), known.get().code());
        }
    }

    private static Texts changed(Texts texts, UnaryOperator<String> change) {
        var map = new EnumMap<Language, String>(Language.class);
        texts.byLanguage().forEach((language, text) -> map.put(language, change.apply(text)));
        return new Texts(map);
    }
}
