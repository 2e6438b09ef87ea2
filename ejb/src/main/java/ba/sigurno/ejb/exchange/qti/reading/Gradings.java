package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.processing.Probe;
import ba.sigurno.persistence.quiz.content.Grading;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds out what a part of a right answer is worth. */
final class Gradings {

    private Gradings() {}

    /**
     * Of both ways to grade the one that scores as the item does; says so when neither does in all that was tried.
     * Where both do, the item's own words decide.
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
