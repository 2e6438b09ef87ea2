package ba.sigurno.ejb.competition.readiness;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.SchoolCache;
import ba.sigurno.persistence.competition.answer.AnswerTable;
import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Checks the server that is to take the answers of a country. */
@ApplicationScoped
public class ServerChecks {

    private static final Logger LOG = Logger.getLogger(ServerChecks.class.getName());

    /** The longest time that a mail waits before something is wrong. */
    private static final Duration MAIL_WAITS = Duration.ofMinutes(15);

    private static final long GIGABYTE = 1_000_000_000;

    /** Free disk space in gigabytes: the answers of a country take two, and then there are logs. */
    private static final long ENOUGH = 10;

    private static final long MIN = 1;
    private static final int MAX_SCHOOLS = 90;

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CompetitionClock competitionClock;

    @Inject
    private SchoolCache schools;

    void look(Findings findings) {
        time(findings);
        log(findings);
        disk(findings);
        mail(findings);
        int known = schools.percentWithFigures();
        findings.add(
                known >= MAX_SCHOOLS ? CheckStatus.GREEN : CheckStatus.AMBER,
                FixLocation.SERVER,
                "competition_readiness_figures",
                known);
    }

    private void time(Findings findings) {
        long jump = competitionClock.jump().toSeconds();
        if (jump == 0) {
            findings.add(CheckStatus.GREEN, FixLocation.SERVER, "competition_readiness_clock_fine");
        } else {
            findings.add(CheckStatus.RED, FixLocation.SERVER, "competition_readiness_clock_jumped", jump);
        }
    }

    /** Checks that the log can be written: adds an answer of no entry, and removes it before anybody counts it. */
    private void log(Findings findings) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                write(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            findings.add(CheckStatus.GREEN, FixLocation.SERVER, "competition_readiness_log_fine");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the log of answers cannot be written", e);
            findings.add(CheckStatus.RED, FixLocation.SERVER, "competition_readiness_log_broken");
        }
    }

    private void write(Connection connection) throws SQLException {
        try (var insert = AnswerTable.insert(connection, 1)) {
            insert.setLong(1, 0);
            insert.setInt(2, 0);
            insert.setString(3, "1");
            insert.setLong(4, clock.millis());
            insert.executeUpdate();
        }
    }

    private static void disk(Findings findings) {
        try {
            long free = Files.getFileStore(Path.of("").toAbsolutePath()).getUsableSpace() / GIGABYTE;
            findings.add(
                    free < MIN ? CheckStatus.RED : free < ENOUGH ? CheckStatus.AMBER : CheckStatus.GREEN,
                    FixLocation.SERVER,
                    "competition_readiness_disk",
                    free);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "nobody knows how much room there is on the disk", e);
            findings.add(CheckStatus.AMBER, FixLocation.SERVER, "competition_readiness_disk_unknown");
        }
    }

    private void mail(Findings findings) {
        long stuck = em.createNamedQuery(OutboxMail.STUCK, Long.class)
                .setParameter("before", clock.instant().minus(MAIL_WAITS))
                .getSingleResult();
        if (stuck == 0) {
            findings.add(CheckStatus.GREEN, FixLocation.SERVER, "competition_readiness_mail_fine");
        } else {
            findings.add(CheckStatus.AMBER, FixLocation.SERVER, "competition_readiness_mail_stuck", stuck);
        }
    }
}
