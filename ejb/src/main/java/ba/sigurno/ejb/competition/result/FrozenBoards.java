package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.board.BoardBuilder;
import ba.sigurno.ejb.competition.board.EditionBoard.Note;
import ba.sigurno.ejb.competition.board.EditionBoard.Seal;
import ba.sigurno.ejb.competition.board.EditionBoards;
import ba.sigurno.ejb.job.OnEveryServer;
import ba.sigurno.persistence.competition.result.Correction;
import ba.sigurno.persistence.competition.result.Result;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Replaces live boards by the boards of the results that count; each instance for itself. */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class FrozenBoards {

    private static final Logger LOG = Logger.getLogger(FrozenBoards.class.getName());

    /** Editions with boards, rehearsals included. */
    private static final int MAX = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EditionBoards boards;

    @Inject
    private ResultCounter results;

    /** The revisions whose boards are built, by the key of the edition. */
    private final Map<Long, Integer> made = new HashMap<>();

    /** Builds the boards before the first request. */
    @PostConstruct
    void start() {
        refresh();
    }

    /** Builds the boards of new results. */
    @OnEveryServer
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void refresh() {
        var results = em.createNamedQuery(Result.THAT_COUNT, Result.class)
                .setMaxResults(MAX)
                .getResultList();
        for (var result : results) {
            var known = made.get(result.getEdition().getId());
            if (known == null || known != result.getRevision()) {
                make(result);
            }
        }
    }

    private void make(Result result) {
        var edition = result.getEdition();
        try (var jsonb = JsonbBuilder.create()) {
            var stored = results.stored(edition, result.getRevision());
            new BoardBuilder(
                            edition.getPublicId(),
                            result.getComputedAt().toEpochMilli(),
                            new Seal(result.getRevision(), result.getChecksum(), notes(result)),
                            stored.standings())
                    .boards()
                    .forEach((authority, board) -> boards.put(authority, board, jsonb.toJson(board)));
            made.put(edition.getId(), result.getRevision());
        } catch (Exception e) {
            LOG.log(Level.WARNING, edition + " has no final boards; the next time will do", e);
        }
    }

    private List<Note> notes(Result result) {
        return em
                .createNamedQuery(Correction.OF_EDITION, Correction.class)
                .setParameter("edition", result.getEdition())
                .getResultList()
                .stream()
                .map(correction -> new Note(
                        correction.getNumber(),
                        byTag(correction.getPaper().getAgeBand().getTexts()),
                        correction.getItem(),
                        correction.getVerdict(),
                        byTag(correction.getTexts()),
                        correction.getEffect().schools()))
                .toList();
    }

    private static Map<String, String> byTag(Map<Language, String> texts) {
        var byTag = new TreeMap<String, String>();
        texts.forEach((language, text) -> byTag.put(language.getTag(), text));
        return byTag;
    }
}
