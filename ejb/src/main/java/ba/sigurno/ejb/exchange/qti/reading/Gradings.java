package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.processing.Probe;
import ba.sigurno.persistence.quiz.content.Grading;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the grading of the parts of a right answer. */
final class Gradings {

    private Gradings() {}

    /**
     * Returns the one of two ways to grade that scores as the item does; tells so when neither does in all that was
     * tried. If both do, the item's own words decide.
     */
    static <I> I best(
            Element interaction,
            ItemContent content,
            Probe probe,
            Function<Grading, I> graded,
            ToLongFunction<I> differences) {
        var likelier = probe.isByCorrect() ? Grading.ALL_OR_NOTHING : Grading.PARTIAL;
        var other = probe.isByCorrect() ? Grading.PARTIAL : Grading.ALL_OR_NOTHING;
        var best = Stream.of(likelier, other)
                .map(graded)
                .min(Comparator.comparingLong(differences))
                .orElseThrow();
        if (differences.applyAsLong(best) > 0) {
            content.changed(interaction, "exchange_qti_scoring");
        }
        return best;
    }
}
