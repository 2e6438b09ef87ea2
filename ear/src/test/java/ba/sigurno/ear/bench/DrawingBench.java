package ba.sigurno.ear.bench;

import ba.sigurno.ear.country.BareDatabase;
import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.bank.Tags;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** How long it takes to draw a quiz of twenty questions from small and big banks, on a real database. */
final class DrawingBench implements Benchmark {

    private static final String GROUP = "drawing 20 questions";
    private static final int[] BANKS = {1_000, 10_000, 100_000};
    private static final int WARM_UPS = 30;
    private static final int DRAWS = 50;
    private static final Tags ANY = new Tags(null, null, null, null);

    @Override
    public void run(Report report) throws SQLException {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "db");
        try (var database = new BareDatabase(folder);
                var connection = database.connect();
                var entityManagers = database.entityManagers(true)) {
            for (int bank : BANKS) {
                QuestionBank.fill(connection, bank);
                measure(report, entityManagers, connection, bank);
            }
        }
    }

    private static void measure(Report report, EntityManagerFactory entityManagers, Connection connection, int bank)
            throws SQLException {
        draw(report, entityManagers, connection, "any 20 of " + bank, bank, quiz -> quiz.draw(20, ANY));
        draw(report, entityManagers, connection, "8 easy, 8 medium, 4 hard of " + bank, bank, quiz -> {
            quiz.draw(8, new Tags(null, null, Difficulty.EASY, null));
            quiz.draw(8, new Tags(null, null, Difficulty.MEDIUM, null));
            quiz.draw(4, new Tags(null, null, Difficulty.HARD, null));
        });
    }

    private static void draw(
            Report report,
            EntityManagerFactory entityManagers,
            Connection connection,
            String name,
            int bank,
            Consumer<Quiz> slots)
            throws SQLException {
        var quiz = new Quiz(60);
        slots.accept(quiz);
        within(entityManagers, em -> em.persist(quiz));
        double[] taken = Timing.milliseconds(WARM_UPS, DRAWS, time -> paper(entityManagers, quiz, time));
        report.figure(GROUP, name + ", median", Timing.percentile(taken, 50), "ms");
        report.figure(GROUP, name + ", 95 % within", Timing.percentile(taken, 95), "ms");
        long before = statements(connection);
        paper(entityManagers, quiz, 0);
        report.figure(GROUP, name + ", statements", statements(connection) - before, "");
    }

    private static void paper(EntityManagerFactory entityManagers, Quiz quiz, long seed) {
        within(entityManagers, em -> {
            var stored = em.createNamedQuery(Quiz.BY_PUBLIC_ID, Quiz.class)
                    .setParameter("publicId", quiz.getPublicId())
                    .getSingleResult();
            var paper = new QuestionDraw(em, Language.BOSNIAN).paper(stored, seed);
            if (paper.stream().distinct().count() != 20) {
                throw new IllegalStateException("drawn: " + paper.size());
            }
        });
    }

    private static void within(EntityManagerFactory entityManagers, Consumer<EntityManager> work) {
        try (var em = entityManagers.createEntityManager()) {
            em.getTransaction().begin();
            work.accept(em);
            em.getTransaction().commit();
        }
    }

    private static long statements(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            rows.next();
            return rows.getLong(2);
        }
    }
}
