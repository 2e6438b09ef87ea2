package ba.sigurno.persistence.competition.edition;

import ba.sigurno.persistence.quiz.content.ContentJson;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The papers as tables, over JDBC, for counting answers, also without a server. */
public final class PaperTable {

    private PaperTable() {}

    /** Reads the questions of an edition, in order, by the key of the paper. */
    public static Map<Long, List<QuestionContent>> ofEdition(Connection connection, long editionId)
            throws SQLException {
        var json = new ContentJson();
        var papers = new TreeMap<Long, List<QuestionContent>>();
        try (var statement = connection.prepareStatement("SELECT p.id, v.content FROM competition_paper p"
                + " JOIN competition_item i ON i.paper_id = p.id JOIN question_version v ON v.id = i.version_id"
                + " WHERE p.edition_id = ? ORDER BY p.id, i.position")) {
            statement.setLong(1, editionId);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    papers.computeIfAbsent(rows.getLong(1), any -> new ArrayList<>())
                            .add(json.convertToEntityAttribute(rows.getString(2)));
                }
            }
        }
        return papers;
    }
}
