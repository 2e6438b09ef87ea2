package ba.sigurno.web.quiz.analysis;

import ba.sigurno.ejb.quiz.analysis.ItemAnalysis;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question in the table of an analysis.
 *
 * @param number the number of the row, from 1
 * @param item its analysis
 */
public record AnalysisRow(int number, ItemAnalysis item) {

    static List<AnalysisRow> of(List<ItemAnalysis> items) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> new AnalysisRow(at + 1, items.get(at)))
                .toList();
    }

    boolean isDrawable() {
        return item.getFacility().isPresent() && item.getDiscrimination().isPresent();
    }

    double facility() {
        return item.getFacility().orElseThrow();
    }

    double discrimination() {
        return item.getDiscrimination().orElseThrow();
    }
}
