package ba.sigurno.ear.inserver.competition;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.edition.DrawSeed;
import ba.sigurno.ejb.competition.prize.Lottery;
import ba.sigurno.ejb.competition.readiness.EditionSwitch;
import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.disclosure.DisclosureControl;
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
import java.util.Iterator;
import java.util.List;

/**
 * Editions that are over and frozen, with prizes to draw: fifth-graders of a school of one authority and of two of another
 * answered one question, signed in as pupils of a class; of each school the last child had it wrong. One child of the first
 * school had it right without a class. The last school has too few entrants to be shown.
 */
@RequestScoped
public class Raffle {

    static final int PRIZES = 2;

    /** The reserve winners of each pool. */
    static final int RESERVES = 1;

    /** The names of the prizes. */
    static final String NAMES = "Tablet\nRuksak";

    /** The entrants of each school. */
    static final List<Integer> ENTRANTS = List.of(7, 6, 4);

    /** The authority of the first school. */
    static final String FIRST = "BA-09";

    /** The authority of the other schools. */
    static final String SECOND = Demo.AUTHORITY_TK;

    private static final int GRADE = 5;

    @Inject
    private Rows rows;

    @Inject
    private Sealer sealer;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Freezing freezing;

    @Inject
    private EndOfWork end;

    @Inject
    private Lottery lottery;

    /**
     * One of them.
     *
     * @param edition the public id of the edition
     * @param id its key
     * @param right who had it right and is in the draw
     * @param wrong who had it wrong
     * @param without who had it right and is not in the draw: without a class, or of a school that would be given away
     */
    public record Made(String edition, Long id, List<Entry> right, List<Entry> wrong, List<Entry> without) {}

    /** One that is frozen. */
    public Made frozen() throws Exception {
        return frozen(ENTRANTS);
    }

    /** One that is frozen, with so many entrants of a school of one authority and of several of another. */
    Made frozen(List<Integer> entrants) throws Exception {
        var made = over(entrants);
        freezing.freeze(made.edition());
        return made;
    }

    /** Publishes the list of its tickets. */
    void publish(Made made) throws Exception {
        asStaff.run(Demo.ADMIN, () -> lottery.publish(made.edition()));
        assertThat(end.of(Lottery.LISTING, made.edition()).problemKey()).isNull();
    }

    /** Draws its prizes. */
    void draw(Made made) throws Exception {
        asStaff.run(Demo.ADMIN, () -> lottery.draw(made.edition()));
    }

    /** One that is frozen and listed. */
    public Made listed() throws Exception {
        var made = frozen();
        publish(made);
        return made;
    }

    /** One that is drawn. */
    public Made drawn() throws Exception {
        var made = listed();
        draw(made);
        return made;
    }

    /** One that is over only. */
    Made over() throws Exception {
        return over(ENTRANTS);
    }

    private Made over(List<Integer> entrants) throws Exception {
        var made = new ArrayList<Made>();
        rows.write(em -> {
            try {
                made.add(store(em, entrants));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return made.get(0);
    }

    private Made store(EntityManager em, List<Integer> entrants) throws SQLException {
        var closes = Instant.now().minus(Duration.ofMinutes(1));
        var version = em.createNamedQuery(QuestionVersion.APPROVED, QuestionVersion.class).getResultList().stream()
                .filter(each -> each.getContent().interaction() instanceof ChoiceInteraction choice
                        && choice.type() == QuestionType.SINGLE_CHOICE)
                .findFirst()
                .orElseThrow();
        var edition = new CompetitionEdition(2020, true, closes.minus(Duration.ofDays(3)), closes);
        for (var language : List.of(Language.BOSNIAN, Language.SERBIAN_LATIN)) {
            edition.text(language, new EditionText("Kviz s nagradama", "Pravila", "Ruksak", NAMES));
        }
        em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList().forEach(band -> edition.paper(band)
                .ask(List.of(version)));
        edition.offerPrizes(CompetitionEdition.PRIZE_PERCENT, PRIZES);
        edition.reserve(RESERVES, CompetitionEdition.CLAIM_DAYS);
        var seed = DrawSeed.random();
        edition.switchOn(sealer.seal(EditionSwitch.SEED, seed.hex()), seed.commitment(), closes);
        em.persist(edition);
        em.flush();
        var made = new Made(
                edition.getPublicId(), edition.getId(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        answer(
                em,
                made,
                paper(edition),
                (ChoiceInteraction) version.getContent().interaction(),
                entrants);
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
    private static void answer(
            EntityManager em, Made made, Long paper, ChoiceInteraction question, List<Integer> entrants)
            throws SQLException {
        var schools = schools(em, entrants.size());
        // Of whichever class: an entry says itself of which school it is.
        Iterator<Long> pupils = em.createNativeQuery("SELECT id FROM pupil ORDER BY id LIMIT 100")
                .getResultList()
                .iterator();
        var connection = em.unwrap(Connection.class);
        long at = Instant.now().minus(Duration.ofHours(1)).toEpochMilli();
        boolean alone = entrants.stream().filter(Raffle::isHidden).count() == 1;
        for (int school = 0; school < schools.size(); school++) {
            boolean drawn = !alone || !isHidden(entrants.get(school));
            for (int child = 1; child <= entrants.get(school); child++) {
                var entry = EntryTable.enter(
                        connection, new Newcomer(made.id(), paper, schools.get(school), GRADE, pupils.next(), at));
                boolean right = child < entrants.get(school);
                (right ? drawn ? made.right() : made.without() : made.wrong()).add(entry);
                log(connection, entry.id(), code(question, right), at);
            }
        }
        var classless = EntryTable.enter(connection, new Newcomer(made.id(), paper, schools.get(0), GRADE, null, at));
        made.without().add(classless);
        log(connection, classless.id(), code(question, true), at);
    }

    private static boolean isHidden(int entrants) {
        return entrants < DisclosureControl.MIN;
    }

    /** One school of the first authority, the others of the second. */
    @SuppressWarnings("unchecked")
    private static List<Long> schools(EntityManager em, int number) {
        var schools = new ArrayList<Long>();
        for (var authority : List.of(FIRST, SECOND)) {
            schools.addAll(em.createNativeQuery("SELECT s.id FROM school s JOIN authority a ON a.id = s.authority_id"
                            + " WHERE s.active AND s.level = 'PRIMARY' AND a.code = ?1 ORDER BY s.id LIMIT ?2")
                    .setParameter(1, authority)
                    .setParameter(2, authority.equals(FIRST) ? 1 : number - 1)
                    .getResultList());
        }
        return schools;
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
