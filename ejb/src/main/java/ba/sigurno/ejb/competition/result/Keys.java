package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.ItemKey;
import ba.sigurno.ejb.competition.PaperKey;
import ba.sigurno.persistence.competition.PaperBook;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What answers to an edition's papers are worth. */
final class Keys {

    private Keys() {}

    /** For the result with this number. */
    static List<PaperKey> of(Connection connection, long editionId, int revision) throws SQLException {
        return PaperBook.ofEdition(connection, editionId).entrySet().stream()
                .map(paper -> new PaperKey(
                        paper.getKey(),
                        paper.getValue().stream()
                                .map(content -> new ItemKey(content.interaction()))
                                .toList()))
                .toList();
    }
}
