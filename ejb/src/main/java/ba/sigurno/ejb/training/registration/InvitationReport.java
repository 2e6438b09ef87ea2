package ba.sigurno.ejb.training.registration;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reports the outcome for each name or address that was to be invited.
 *
 * @param trained how many more were left out because they need the session no longer; not who, as an address does not tell
 *     whether a teacher is behind it
 */
public record InvitationReport(List<Line> lines, int trained) implements Serializable {

    /** The outcome for one of them. */
    public enum Outcome {
        /** Gets a mail. */
        INVITED,
        /** Has a seat, waits for one, was invited before or leads the session. */
        LISTED,
        /** Declined, or withdrew; is not asked again together with others. */
        DECLINED,
        /** Is no address. */
        NO_ADDRESS,
        /** Is an address of a mailbox that is thrown away. */
        DISPOSABLE,
        /** Stood behind the most that are invited at once or in a day, or wait for an answer. */
        LATER
    }

    /** One of them; {@code who} is a name or an address. */
    public record Line(String who, Outcome outcome) implements Serializable {}

    /** In the order of what became of them. */
    public InvitationReport {
        lines = lines.stream()
                .sorted(Comparator.comparing(Line::outcome))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The number of those who get a mail. */
    public long invited() {
        return lines.stream().filter(line -> line.outcome() == Outcome.INVITED).count();
    }

    /** The addresses still to be dealt with, to be corrected or beyond the limit, one a line. */
    public String rest() {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.NO_ADDRESS || line.outcome() == Outcome.LATER)
                .map(Line::who)
                .collect(Collectors.joining("\n"));
    }
}
