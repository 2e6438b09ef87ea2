package ba.sigurno.web.training.progress;

import ba.sigurno.ejb.training.progress.FulfilmentSheet.Part;
import ba.sigurno.ejb.training.progress.FulfilmentSheet.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The input for one requirement.
 *
 * @param teachers its state for each of them, by public id
 * @param scores the rows of its results
 * @param pieces the decision on each task that was submitted
 */
public record PartForm(Part part, Map<String, Row> teachers, List<ScoreRow> scores, List<PieceForm> pieces) {

    static PartForm of(Part part, List<ScoreRow> scores, List<PieceForm> pieces) {
        var teachers = part.rows().stream().collect(Collectors.toMap(Row::accountId, Function.identity()));
        return new PartForm(part, teachers, scores, pieces);
    }
}
