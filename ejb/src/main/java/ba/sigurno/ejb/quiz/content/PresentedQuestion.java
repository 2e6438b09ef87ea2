package ba.sigurno.ejb.quiz.content;

import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Shuffle;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The parts of a question in the order in which an attempt shows them. A page names them by their place in it, from 1,
 * never by their codes: an author's codes may well stand in the right order.
 *
 * @param choices options, prompts or items
 * @param targets the targets that prompts choose from
 */
public record PresentedQuestion(List<Part> choices, List<Part> targets) {

    /**
     * A part of a question: an option, a prompt, an item or a target.
     *
     * @param code its code in the question
     * @param text its text
     * @param picture its picture; null for none
     */
    public record Part(String code, Texts text, Picture picture) {

        static Part of(Option option) {
            return new Part(option.code(), option.text(), option.picture());
        }

        static Part of(Target target) {
            return new Part(target.code(), target.text(), target.picture());
        }

        static Part of(MatchInteraction.Prompt prompt) {
            return new Part(prompt.code(), prompt.text(), prompt.picture());
        }

        static Part of(OrderInteraction.Item item) {
            return new Part(item.code(), item.text(), item.picture());
        }
    }

    /** Returns the parts as an attempt with this seed shows them. */
    public static PresentedQuestion of(Interaction interaction, long seed) {
        if (interaction instanceof ChoiceInteraction choice) {
            var options = choice.shuffled() ? Shuffle.of(choice.options(), Option::fixed, seed) : choice.options();
            return new PresentedQuestion(options.stream().map(Part::of).toList(), List.of());
        }
        if (interaction instanceof MatchInteraction match) {
            var prompts = match.shuffled() ? Shuffle.of(match.prompts(), seed) : match.prompts();
            return new PresentedQuestion(
                    prompts.stream().map(Part::of).toList(),
                    targets(match, seed).stream().map(Part::of).toList());
        }
        if (interaction instanceof OrderInteraction order) {
            return new PresentedQuestion(
                    Shuffle.other(order.items(), seed).stream().map(Part::of).toList(), List.of());
        }
        return new PresentedQuestion(List.of(), List.of());
    }

    /** Shuffles the targets apart from the prompts, and never leaves one next to the prompt it belongs to. */
    private static List<Target> targets(MatchInteraction match, long seed) {
        if (match.shuffled()) {
            return Shuffle.of(match.targets(), ~seed);
        }
        int both = Math.min(match.prompts().size(), match.targets().size());
        boolean sideBySide = IntStream.range(0, both).allMatch(at -> match.prompts()
                .get(at)
                .target()
                .equals(match.targets().get(at).code()));
        return sideBySide ? Shuffle.other(match.targets(), seed) : match.targets();
    }

    /** Returns the code of the choice in a place; empty when there is none. */
    Optional<String> choice(String place) {
        return at(choices, place);
    }

    /** Returns the code of the target in a place; empty when there is none. */
    Optional<String> target(String place) {
        return at(targets, place);
    }

    private static Optional<String> at(List<Part> parts, String place) {
        return IntStream.rangeClosed(1, parts.size())
                .filter(at -> String.valueOf(at).equals(place))
                .mapToObj(at -> parts.get(at - 1).code())
                .findFirst();
    }
}
