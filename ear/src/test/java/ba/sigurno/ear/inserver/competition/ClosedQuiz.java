package ba.sigurno.ear.inserver.competition;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.persistence.competition.answer.AnswerTable;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.competition.entry.Entry;
import ba.sigurno.persistence.competition.entry.EntryTable;
import ba.sigurno.persistence.competition.entry.EntryTable.Newcomer;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An edition of the competition that was over a minute ago, before the server freezes it by itself: four questions, asked of
 * fifth-graders of three schools of which the last has too few entrants to be shown.
 */
@RequestScoped
public class ClosedQuiz {

    static final int ITEMS = 4;
    static final int GRADE = 5;

    /** In which it speaks. */
    public static final List<Language> LANGUAGES = List.of(Language.BOSNIAN, Language.SERBIAN_LATIN);

    /** The entrants of each school. */
    static final List<Integer> ENTRANTS = List.of(7, 6, 3);

    @Inject
    private Rows rows;

    private final List<Long> schools = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private List<ChoiceInteraction> questions;
    private String editionId;
    private String ageBand;
    private Long id;

    /** Makes it, over since so long, with schools of this authority. */
    public void make(Duration over, String authority) throws Exception {
        rows.texts(
                        "SELECT CAST(s.id AS CHAR) FROM school s JOIN authority a ON a.id = s.authority_id"
                                + " WHERE s.active AND s.level = 'PRIMARY' AND a.code = ? ORDER BY s.id LIMIT 3",
                        authority)
                .forEach(school -> schools.add(Long.valueOf(school)));
        rows.write(em -> {
            try {
                store(em, Instant.now().minus(over));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void store(EntityManager em, Instant closes) throws SQLException {
        var ageBands = em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList();
        var versions = em.createNamedQuery(QuestionVersion.APPROVED, QuestionVersion.class).getResultList().stream()
                .filter(version -> version.getContent().interaction() instanceof ChoiceInteraction choice
                        && choice.type() == QuestionType.SINGLE_CHOICE
                        && choice.options().size() > 2)
                .sorted(Comparator.comparing(QuestionVersion::getId))
                .limit(ITEMS)
                .toList();
        questions = versions.stream()
                .map(version -> (ChoiceInteraction) version.getContent().interaction())
                .toList();
        var edition = new CompetitionEdition(2020, true, closes.minus(Duration.ofDays(3)), closes);
        LANGUAGES.forEach(
                language -> edition.text(language, new EditionText("Kviz koji je završen", "Pravila", "", "")));
        ageBands.forEach(ageBand -> edition.paper(ageBand).ask(versions));
        edition.switchOn(new byte[] {1}, "0".repeat(64), closes.minus(Duration.ofDays(4)));
        em.persist(edition);
        em.flush();
        id = edition.getId();
        editionId = edition.getPublicId();
        var paper = edition.getPapers().stream()
                .filter(each -> each.getAgeBand().covers(Level.PRIMARY, GRADE))
                .findFirst()
                .orElseThrow();
        ageBand = paper.getAgeBand().getCode();
        answer(
                em.unwrap(Connection.class),
                paper.getId(),
                closes.minus(Duration.ofHours(1)).toEpochMilli());
    }

    private void answer(Connection connection, Long paperId, long at) throws SQLException {
        for (int school = 0; school < schools.size(); school++) {
            for (int child = 0; child < ENTRANTS.get(school); child++) {
                var entry =
                        EntryTable.enter(connection, new Newcomer(id, paperId, schools.get(school), GRADE, null, at));
                entries.add(entry);
                for (int item = 1; item <= ITEMS; item++) {
                    log(connection, entry.id(), item, response(item, isRight(child, item)), at + item * 1000L);
                }
            }
        }
    }

    /** Lets somebody of a school in, past all that forbids it, and gives the key of the entry. */
    long enterLate(int school) throws Exception {
        var first = entries.get(0);
        var late = new ArrayList<Long>();
        rows.write(em -> {
            try {
                var newcomer = new Newcomer(
                        id,
                        first.paperId(),
                        schools.get(school),
                        GRADE,
                        null,
                        Instant.now().toEpochMilli());
                late.add(EntryTable.enter(em.unwrap(Connection.class), newcomer).id());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return late.get(0);
    }

    /** Adds an answer to the log, past all that forbids it. */
    void log(long entryId, int item, String response, Instant at) throws Exception {
        rows.write(em -> {
            try {
                log(em.unwrap(Connection.class), entryId, item, response, at.toEpochMilli());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void log(Connection connection, long entryId, int item, String response, long at)
            throws SQLException {
        try (var insert = AnswerTable.insert(connection, 1)) {
            insert.setLong(1, entryId);
            insert.setInt(2, item);
            insert.setString(3, response);
            insert.setLong(4, at);
            insert.executeUpdate();
        }
    }

    /** Whether a child of a school, from 0, has an item right: the first item is hard, of the others each misses some. */
    static boolean isRight(int child, int item) {
        return item == 1 ? child == 0 : (child + item) % 5 != 0;
    }

    /** The right response to an item, or a wrong one. */
    String response(int item, boolean right) {
        return questions.get(item - 1).options().stream()
                .filter(option -> (option.credit().signum() > 0) == right)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** The code of the age band whose paper they answered. */
    public String ageBand() {
        return ageBand;
    }

    /** The public id of the edition. */
    public String editionId() {
        return editionId;
    }

    /** Its key. */
    Long id() {
        return id;
    }

    /** The key of a school, from 0. */
    Long school(int place) {
        return schools.get(place);
    }

    /** All who entered, school after school. */
    List<Entry> entries() {
        return entries;
    }
}
