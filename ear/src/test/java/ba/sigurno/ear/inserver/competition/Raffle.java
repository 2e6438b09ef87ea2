package ba.sigurno.ear.inserver.competition;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.edition.DrawSeed;
import ba.sigurno.ejb.competition.readiness.EditionSwitch;
import ba.sigurno.ejb.competition.result.ClosedEditionService;
import ba.sigurno.ejb.crypto.Sealer;
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
import java.util.List;

/**
 * Editions that are over and frozen, with prizes to draw: fifth-graders of a school each of two authorities answered one
 * question; of each school the last child had it wrong.
 */
@RequestScoped
public class Raffle {

    static final int PRIZES = 2;

    /** The entrants of each school. */
    static final List<Integer> ENTRANTS = List.of(6, 3);

    private static final int GRADE = 5;

    @Inject
    private Rows rows;

    @Inject
    private Sealer sealer;

    @Inject
    private AsStaff asStaff;

    @Inject
    private ClosedEditionService afterwards;

    /**
     * One of them.
     *
     * @param edition the public id of the edition
     * @param id its key
     * @param right who had it right
     * @param wrong who had it wrong
     */
    public record Made(String edition, Long id, List<Entry> right, List<Entry> wrong) {}

    /** One that is frozen. */
    public Made frozen() throws Exception {
        var made = over();
        asStaff.call(Demo.ADMIN, () -> {
            afterwards.freeze(made.edition());
            return null;
        });
        return made;
    }

    /** One that is over only. */
    Made over() throws Exception {
        var made = new ArrayList<Made>();
        rows.write(em -> {
            try {
                made.add(store(em));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return made.get(0);
    }

    private Made store(EntityManager em) throws SQLException {
        var closes = Instant.now().minus(Duration.ofMinutes(1));
        var version = em.createNamedQuery(QuestionVersion.APPROVED, QuestionVersion.class).getResultList().stream()
                .filter(each -> each.getContent().interaction() instanceof ChoiceInteraction choice
                        && choice.type() == QuestionType.SINGLE_CHOICE)
                .findFirst()
                .orElseThrow();
        var edition = new CompetitionEdition(2020, true, closes.minus(Duration.ofDays(3)), closes);
        for (var language : List.of(Language.BOSNIAN, Language.SERBIAN_LATIN)) {
            edition.text(language, new EditionText("Kviz s nagradama", "Pravila", "Ruksak"));
        }
        em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList().forEach(band -> edition.paper(band)
                .ask(List.of(version)));
        edition.offerPrizes(CompetitionEdition.PRIZE_PERCENT, PRIZES);
        var seed = DrawSeed.random();
        edition.switchOn(sealer.seal(EditionSwitch.SEED, seed.hex()), seed.commitment(), closes);
        em.persist(edition);
        em.flush();
        var made = new Made(edition.getPublicId(), edition.getId(), new ArrayList<>(), new ArrayList<>());
        answer(em, made, paper(edition), (ChoiceInteraction)
                version.getContent().interaction());
        return made;
    }

    private static Long paper(CompetitionEdition edition) {
        return edition.getPapers().stream()
                .filter(each -> each.getAgeBand().covers(Level.PRIMARY, GRADE))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    @SuppressWarnings("unchecked")
    private static void answer(EntityManager em, Made made, Long paper, ChoiceInteraction question)
            throws SQLException {
        List<Long> schools = em.createNativeQuery(
                        "SELECT MIN(id) FROM school WHERE active AND level = 'PRIMARY' GROUP BY authority_id"
                                + " ORDER BY authority_id LIMIT 2")
                .getResultList();
        var connection = em.unwrap(Connection.class);
        long at = Instant.now().minus(Duration.ofHours(1)).toEpochMilli();
        for (int school = 0; school < schools.size(); school++) {
            for (int child = 1; child <= ENTRANTS.get(school); child++) {
                var entry = EntryTable.enter(
                        connection, new Newcomer(made.id(), paper, schools.get(school), GRADE, null, at));
                boolean right = child < ENTRANTS.get(school);
                (right ? made.right() : made.wrong()).add(entry);
                log(connection, entry.id(), code(question, right), at);
            }
        }
    }

    private static String code(ChoiceInteraction question, boolean right) {
        return question.options().stream()
                .filter(option -> (option.credit().signum() > 0) == right)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static void log(Connection connection, long entryId, String response, long at) throws SQLException {
        try (var insert = AnswerTable.insert(connection, 1)) {
            insert.setLong(1, entryId);
            insert.setInt(2, 1);
            insert.setString(3, response);
            insert.setLong(4, at);
            insert.executeUpdate();
        }
    }
}
