package ba.sigurno.ejb.competition;

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

    /** As the question's authors had it. */
    public ItemKey(Interaction interaction) {
        this.interaction = interaction;
    }

    /** What an encoded response is worth, of {@link #WHOLE}. There are few, so each is worked out once. */
    public int points(String response) {
        return points.computeIfAbsent(response, this::score);
    }

    private int score(String response) {
        return interaction
                .score(interaction.response(response))
                .multiply(BigDecimal.valueOf(WHOLE))
                .intValueExact();
    }
}
