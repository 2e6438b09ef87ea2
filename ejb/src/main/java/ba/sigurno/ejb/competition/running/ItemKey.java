package ba.sigurno.ejb.competition.running;

import ba.sigurno.persistence.competition.result.Ruling;
import ba.sigurno.persistence.competition.result.Verdict;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What answers to a question are worth. For any number of threads. */
public final class ItemKey {

    /** What a wholly right answer is worth. */
    public static final int WHOLE = 10_000;

    private final Map<String, Integer> points = new ConcurrentHashMap<>();
    private final Interaction interaction;
    private final Verdict verdict;

    /** As the question's authors had it. */
    public ItemKey(Interaction interaction) {
        this(interaction, Verdict.AS_WRITTEN);
    }

    private ItemKey(Interaction interaction, Verdict verdict) {
        this.interaction = interaction;
        this.verdict = verdict;
    }

    /**
     * By a ruling on a question.
     *
     * @throws DomainException when it finds choices right that there are not
     */
    public static ItemKey ruled(ChoiceInteraction interaction, Ruling ruling) {
        return ruling.verdict() == Verdict.OTHER_KEY
                ? new ItemKey(interaction.withRight(ruling.codes()))
                : new ItemKey(interaction, ruling.verdict());
    }

    /** Whether its answers count for nobody. */
    boolean isLeftOut() {
        return verdict == Verdict.NOBODY;
    }

    /** What an encoded response is worth, of {@link #WHOLE}. There are few, so each is worked out once. */
    public int points(String response) {
        return points.computeIfAbsent(response, this::score);
    }

    private int score(String response) {
        // Also where it does not matter: what is no answer must not count as one.
        var score = interaction.score(interaction.response(response));
        return switch (verdict) {
            case EVERYBODY -> WHOLE;
            case NOBODY -> 0;
            default -> score.multiply(BigDecimal.valueOf(WHOLE)).intValueExact();
        };
    }
}
