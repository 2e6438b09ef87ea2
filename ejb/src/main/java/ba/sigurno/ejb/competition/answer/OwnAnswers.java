package ba.sigurno.ejb.competition.answer;

import ba.sigurno.ejb.competition.entry.EntryPass;
import ba.sigurno.ejb.competition.running.LiveEditions;
import ba.sigurno.ejb.entity.NotNowException;
import ba.sigurno.persistence.competition.answer.AnswerTable;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Shows an entrant the stored answers of the entry. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnAnswers {

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    @Inject
    private LiveEditions shelf;

    /**
     * Returns the places of the chosen choices, by item, for the entry of a signed pass; throws {@link NotNowException}
     * without the database.
     */
    public Map<Integer, List<Integer>> of(EntryPass pass) {
        var answers = new TreeMap<Integer, List<Integer>>();
        var paper = shelf.edition(pass.editionId()).flatMap(edition -> edition.paper(pass.paper()));
        if (paper.isEmpty()) {
            return answers;
        }
        var items = paper.get().items();
        try (var connection = database.getConnection()) {
            for (var answer : AnswerTable.ofEntries(connection, List.of(pass.entryId()))) {
                answers.put(answer.item(), items.get(answer.item() - 1).places(answer.response()));
            }
        } catch (SQLException | UndeclaredThrowableException e) {
            throw new NotNowException(e);
        }
        return answers;
    }
}
