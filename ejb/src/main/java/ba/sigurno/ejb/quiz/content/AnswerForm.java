package ba.sigurno.ejb.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Response.Filled;
import ba.sigurno.persistence.quiz.content.Response.Ordered;
import ba.sigurno.persistence.quiz.content.Response.Paired;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Reads the fields of a question's form as a response. Choices, targets and items are sent by their place on the page.
 *
 * @param interaction the interaction to respond to
 * @param seed the order in which it was shown
 */
public record AnswerForm(Interaction interaction, long seed) {

    /** The field of the chosen options: their places. */
    static final String CHOSEN = "c";

    /** The field of a word or a number. */
    static final String TYPED = "t";

    /** Returns the field of the prompt in a place, which holds the place of its target. */
    static String prompt(int place) {
        return "m" + place;
    }

    /** Returns the field of the item in a place, which holds the place it belongs to. */
    static String item(int place) {
        return "o" + place;
    }

    /** Returns the field of a gap, by its number from 1 in the question: typed text, or the place of the option. */
    static String gap(int number) {
        return "g" + number;
    }

    /** Returns the seed of the order of a gap's options. */
    static long gapSeed(long seed, int number) {
        return seed ^ (long) number << Integer.SIZE;
    }

    /**
     * Returns the response that the fields hold; throws when they hold none to this question.
     *
     * @param sure whether the response is final, even if something is left open or nothing was moved
     */
    public Response response(AnswerFields fields, boolean sure) {
        var response = read(fields);
        interaction.score(response);
        if (!sure) {
            int open = open(response);
            DomainException.require(open == 0, "quiz_attempt_left_open", open);
            DomainException.require(!isUnmoved(response), "quiz_attempt_unmoved");
        }
        return response;
    }

    /** Returns the reason why the fields are no complete response, as a sentence; null when they are one. */
    String problem(AnswerFields fields, ReviewText wording) {
        try {
            response(fields, false);
            return null;
        } catch (DomainException e) {
            return wording.message(e.getKey(), e.getArguments());
        }
    }

    private Response read(AnswerFields fields) {
        var shown = PresentedQuestion.of(interaction, seed);
        if (interaction instanceof ChoiceInteraction) {
            var codes = new TreeSet<String>();
            fields.all(CHOSEN).forEach(place -> codes.add(known(shown.choice(place))));
            return new Chosen(codes);
        }
        if (interaction instanceof MatchInteraction) {
            return paired(shown, fields);
        }
        if (interaction instanceof OrderInteraction) {
            return ordered(shown, fields);
        }
        return interaction instanceof GapInteraction gaps ? filled(gaps, fields) : new Typed(fields.value(TYPED));
    }

    private static Paired paired(PresentedQuestion shown, AnswerFields fields) {
        var targets = new TreeMap<String, String>();
        for (int place = 1; place <= shown.choices().size(); place++) {
            var target = fields.value(prompt(place));
            if (!target.isEmpty()) {
                targets.put(shown.choices().get(place - 1).code(), known(shown.target(target)));
            }
        }
        return new Paired(targets);
    }

    private static Ordered ordered(PresentedQuestion shown, AnswerFields fields) {
        var byPlace = new TreeMap<Integer, String>();
        for (int place = 1; place <= shown.choices().size(); place++) {
            var wanted = fields.value(item(place));
            if (!wanted.isEmpty()) {
                known(shown.choice(wanted));
                byPlace.put(
                        Integer.valueOf(wanted), shown.choices().get(place - 1).code());
            }
        }
        return new Ordered(byPlace.values().stream().toList());
    }

    private Filled filled(GapInteraction gaps, AnswerFields fields) {
        var values = new TreeMap<String, String>();
        for (int number = 1; number <= gaps.gaps().size(); number++) {
            var value = fields.value(gap(number));
            if (!value.isEmpty()) {
                values.put(gaps.gaps().get(number - 1).code(), fill(gaps.gaps().get(number - 1), number, value));
            }
        }
        return new Filled(values);
    }

    private String fill(Gap gap, int number, String value) {
        return gap.content() instanceof ChoiceInteraction
                ? known(PresentedQuestion.of(gap.content(), gapSeed(seed, number))
                        .choice(value))
                : value;
    }

    private static String known(Optional<String> code) {
        return code.orElseThrow(() -> new DomainException("quiz_rule_choice_unknown"));
    }

    /** Counts the prompts or gaps that a response leaves open. */
    private int open(Response response) {
        if (interaction instanceof MatchInteraction match && response instanceof Paired paired) {
            return match.prompts().size() - paired.targets().size();
        }
        if (interaction instanceof GapInteraction gaps && response instanceof Filled filled) {
            return gaps.gaps().size() - filled.values().size();
        }
        return 0;
    }

    /**
     * Returns whether a response leaves everything in the order in which it was shown, which is never the right one.
     */
    private boolean isUnmoved(Response response) {
        var shown = PresentedQuestion.of(interaction, seed).choices();
        return response instanceof Ordered ordered
                && IntStream.range(0, shown.size())
                        .allMatch(at ->
                                shown.get(at).code().equals(ordered.codes().get(at)));
    }
}
