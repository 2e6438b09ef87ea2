package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Response.Paired;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prompts, to each of which one of the targets belongs. Several prompts may share a target, and a target may belong to
 * none.
 *
 * @param prompts the prompts to find a target for, in order
 * @param targets the targets to choose from, in order
 * @param shuffled whether both may be shown in another order
 * @param grading the worth of some of the right pairs; each is worth the same
 */
public record MatchInteraction(List<Prompt> prompts, List<Target> targets, boolean shuffled, Grading grading)
        implements Interaction {

    /**
     * A prompt to find a target for.
     *
     * @param code unique among the prompts
     * @param text its text; none where the picture says it all
     * @param picture its picture, or null
     * @param target the code of the target that belongs to it
     */
    public record Prompt(String code, Texts text, Picture picture, String target) {

        public Prompt {
            text = Objects.requireNonNullElse(text, Texts.NONE);
        }
    }

    /**
     * A target that can be chosen for a prompt.
     *
     * @param code unique among the targets
     * @param text its text; none where the picture says it all
     * @param picture its picture, or null
     */
    public record Target(String code, Texts text, Picture picture) {

        public Target {
            text = Objects.requireNonNullElse(text, Texts.NONE);
        }
    }

    public MatchInteraction {
        prompts = List.copyOf(prompts);
        targets = List.copyOf(targets);
    }

    @Override
    public QuestionType type() {
        return QuestionType.MATCHING;
    }

    @Override
    public void requireComplete() {
        Parts.requireCodes(prompts.stream().map(Prompt::code).toList(), 2);
        Parts.requireCodes(targetCodes(), 2);
        DomainException.require(
                targetCodes().containsAll(prompts.stream().map(Prompt::target).toList()),
                "quiz_rule_question_incomplete");
    }

    @Override
    public Response response(String encoded) {
        return Paired.decode(encoded);
    }

    @Override
    public BigDecimal score(Response response) {
        var chosen = Parts.responseOf(Paired.class, response).targets();
        DomainException.require(!chosen.isEmpty(), "quiz_rule_nothing_chosen");
        var pairs = rightPairs();
        DomainException.require(
                pairs.keySet().containsAll(chosen.keySet()) && targetCodes().containsAll(chosen.values()),
                "quiz_rule_choice_unknown");
        long right = pairs.entrySet().stream()
                .filter(pair -> pair.getValue().equals(chosen.get(pair.getKey())))
                .count();
        if (grading == Grading.ALL_OR_NOTHING && right < prompts.size()) {
            right = 0;
        }
        return Credit.score(BigDecimal.valueOf(right), BigDecimal.valueOf(prompts.size()));
    }

    @Override
    public Optional<Response> rightResponse() {
        return Optional.of(Paired.of(rightPairs()));
    }

    private Map<String, String> rightPairs() {
        return prompts.stream().collect(Collectors.toMap(Prompt::code, Prompt::target));
    }

    private List<String> targetCodes() {
        return targets.stream().map(Target::code).toList();
    }

    @Override
    public Stream<Texts> feedback(Response response) {
        return Stream.empty();
    }

    @Override
    public Stream<Texts> neededTexts() {
        return Stream.concat(
                prompts.stream().map(prompt -> Parts.needed(prompt.text(), prompt.picture())),
                targets.stream().map(target -> Parts.needed(target.text(), target.picture())));
    }

    @Override
    public Stream<Picture> pictures() {
        return Stream.concat(
                        prompts.stream().map(Prompt::picture), targets.stream().map(Target::picture))
                .filter(Objects::nonNull);
    }

    @Override
    public Interaction inOrder() {
        return new MatchInteraction(prompts, targets, false, grading);
    }

    @Override
    public Interaction withPictures(UnaryOperator<Picture> change) {
        return new MatchInteraction(
                prompts.stream()
                        .map(prompt -> new Prompt(
                                prompt.code(), prompt.text(), Parts.changed(prompt.picture(), change), prompt.target()))
                        .toList(),
                targets.stream()
                        .map(target ->
                                new Target(target.code(), target.text(), Parts.changed(target.picture(), change)))
                        .toList(),
                shuffled,
                grading);
    }

    @Override
    public Interaction withTexts(UnaryOperator<Texts> change) {
        return new MatchInteraction(
                prompts.stream()
                        .map(prompt -> new Prompt(
                                prompt.code(),
                                change.apply(prompt.text()),
                                Parts.withTexts(prompt.picture(), change),
                                prompt.target()))
                        .toList(),
                targets.stream()
                        .map(target -> new Target(
                                target.code(), change.apply(target.text()), Parts.withTexts(target.picture(), change)))
                        .toList(),
                shuffled,
                grading);
    }
}
