package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.running.ItemKey;
import ba.sigurno.ejb.competition.running.PaperKey;
import ba.sigurno.persistence.competition.edition.PaperTable;
import ba.sigurno.persistence.competition.result.ResultTable;
import ba.sigurno.persistence.competition.result.Ruling;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the keys of an edition's papers. */
public final class ResultKeys {

    private ResultKeys() {}

    /** Returns the keys of the result with this number. */
    public static List<PaperKey> of(Connection connection, long editionId, int revision) throws SQLException {
        return of(connection, editionId, ResultTable.rulings(connection, editionId, revision));
    }

    /** Returns the keys of the result after the one with this number, with another ruling. */
    static List<PaperKey> with(Connection connection, long editionId, int revision, Ruling next) throws SQLException {
        var rulings = new ArrayList<>(ResultTable.rulings(connection, editionId, revision));
        rulings.add(next);
        return of(connection, editionId, rulings);
    }

    private static List<PaperKey> of(Connection connection, long editionId, List<Ruling> rulings) throws SQLException {
        return PaperTable.ofEdition(connection, editionId).entrySet().stream()
                .map(paper -> paper(
                        paper.getKey(),
                        paper.getValue(),
                        rulings.stream()
                                .filter(ruling -> ruling.paperId() == paper.getKey())
                                .toList()))
                .toList();
    }

    private static PaperKey paper(long id, List<QuestionContent> contents, List<Ruling> rulings) {
        var items = new ArrayList<ItemKey>();
        contents.forEach(content -> items.add(new ItemKey(content.interaction())));
        for (var ruling : rulings) {
            var question = (ChoiceInteraction) contents.get(ruling.item() - 1).interaction();
            items.set(ruling.item() - 1, ItemKey.ruled(question, ruling));
        }
        return new PaperKey(id, items);
    }
}
