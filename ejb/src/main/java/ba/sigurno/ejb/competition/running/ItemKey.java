package ba.sigurno.ejb.competition.running;

import ba.sigurno.persistence.competition.result.Ruling;
import ba.sigurno.persistence.competition.result.Verdict;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The scoring key of a question. For any number of threads. */
public final class ItemKey {

    /** The points of a wholly right answer. */
    public static final int WHOLE = 10_000;

    private final Map<String, Integer> points = new ConcurrentHashMap<>();
    private final Interaction interaction;
    private final Verdict verdict;

    /** Creates the key of the question's authors. */
    public ItemKey(Interaction interaction) {
        this(interaction, Verdict.AS_WRITTEN);
    }

    private ItemKey(Interaction interaction, Verdict verdict) {
        this.interaction = interaction;
        this.verdict = verdict;
    }

    /**
     * Creates the key by a ruling on a question.
     *
     * @throws DomainException when it rules choices right that do not exist
     */
    public static ItemKey ruled(ChoiceInteraction interaction, Ruling ruling) {
        return ruling.verdict() == Verdict.OTHER_KEY
                ? new ItemKey(interaction.withRight(ruling.codes()))
                : new ItemKey(interaction, ruling.verdict());
    }

    /** Returns whether answers to it are left out for everybody. */
    boolean isLeftOut() {
        return verdict == Verdict.NOBODY;
    }

    /**
     * Returns the points of an encoded response, of {@link #WHOLE}. There are few responses, so each is scored once.
     */
    public int points(String response) {
        return points.computeIfAbsent(response, this::score);
    }

    private int score(String response) {
        // Parsed even where the points do not matter: an unreadable response must not count as an answer.
        var score = interaction.score(interaction.response(response));
        return switch (verdict) {
            case EVERYBODY -> WHOLE;
            case NOBODY -> 0;
            default -> score.multiply(BigDecimal.valueOf(WHOLE)).intValueExact();
        };
    }
}
