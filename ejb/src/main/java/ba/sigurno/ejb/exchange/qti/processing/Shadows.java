package ba.sigurno.ejb.exchange.qti.processing;

import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds typed answers that never count, because an earlier one decides. */
public final class Shadows {

    private Shadows() {}

    /** Returns the answers that may count, in order. */
    public static List<Accepted> reachable(TextInteraction text) {
        var reachable = new ArrayList<Accepted>();
        for (var answer : text.accepted()) {
            if (reachable.stream().noneMatch(earlier -> decides(earlier, answer, text.exactCase()))) {
                reachable.add(answer);
            }
        }
        return reachable;
    }

    /** Returns whether an answer decides the worth of another. */
    public static boolean decides(Accepted earlier, Accepted answer, boolean exactCase) {
        var alone = new TextInteraction(List.of(new Accepted(earlier.pattern(), BigDecimal.ONE, null)), exactCase);
        return answer.pattern().byLanguage().values().stream()
                .map(pattern -> TextPattern.of(pattern, true).example())
                .filter(example -> !example.isBlank())
                .allMatch(example -> alone.score(new Typed(example)).signum() > 0);
    }

    /** Returns the ranges that may count, in order. */
    public static List<Range> reachable(NumberInteraction number) {
        var reachable = new ArrayList<Range>();
        for (var range : number.accepted()) {
            if (!isCovered(range.least(), range.most(), reachable)) {
                reachable.add(range);
            }
        }
        return reachable;
    }

    /** Returns whether earlier ranges together leave nothing of one. */
    private static boolean isCovered(BigDecimal least, BigDecimal most, List<Range> earlier) {
        var from = least;
        boolean reached = false;
        for (var range :
                earlier.stream().sorted(Comparator.comparing(Range::least)).toList()) {
            if (range.least().compareTo(from) <= 0 && range.most().compareTo(from) >= 0) {
                from = range.most();
                reached = true;
            }
        }
        return reached && from.compareTo(most) >= 0;
    }
}
