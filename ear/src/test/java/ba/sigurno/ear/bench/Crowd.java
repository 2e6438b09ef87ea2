package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Journey;
import ba.sigurno.ear.country.Nation;
import ba.sigurno.ear.support.ProofOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A country's children on the day: each of another school and grade. */
final class Crowd {

    private static final int QUESTIONS = 20;

    private final String edition;
    private final List<Nation.Grade> grades;
    private final List<String> proofs;
    private final AtomicInteger number = new AtomicInteger();
    private final List<Entry> entries = new ArrayList<>();
    private long papers;
    private long questions;
    private int answering;

    /**
     * A child who entered.
     *
     * @param authorization the header by which it answers
     * @param questions the number of questions of its paper
     */
    private record Entry(String authorization, int questions) {}

    /**
     * Adds the country's schools, and makes papers as long as on the day.
     *
     * @param most how many children come at most
     */
    Crowd(Connection database, String edition, int most) throws SQLException {
        this.edition = edition;
        this.grades = Nation.fill(database);
        Collections.shuffle(grades, new Random(1));
        lengthenPapers(database);
        // On the day each child's own device does this work, not the machine that sends them all.
        this.proofs = IntStream.range(0, most)
                .parallel()
                .mapToObj(each -> ProofOfWork.of(edition))
                .toList();
    }

    /** As on the day; the demonstration asks less. Done before the proofs, so that the server has read it by then. */
    private static void lengthenPapers(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate("INSERT INTO competition_item (paper_id, position, version_id)"
                    + " SELECT paper, asked + number - 1, version FROM (SELECT p.id AS paper, v.id AS version,"
                    + " (SELECT COUNT(*) FROM competition_item i WHERE i.paper_id = p.id) AS asked,"
                    + " ROW_NUMBER() OVER (PARTITION BY p.id ORDER BY v.id) AS number FROM competition_paper p"
                    + " CROSS JOIN question q JOIN question_version v ON v.question_id = q.id"
                    + " AND v.number = q.approved_number WHERE v.type = 'SINGLE_CHOICE' AND NOT EXISTS"
                    + " (SELECT 1 FROM competition_item i WHERE i.paper_id = p.id AND i.version_id = v.id)) AS more"
                    + " WHERE asked + number <= " + QUESTIONS);
            statement.executeUpdate("UPDATE competition_edition SET version = version + 1");
        }
    }

    /** The next child, who enters, or also answers everything. */
    Journey entrant(boolean onlyEnters) {
        int visitor = number.getAndIncrement();
        var grade = grades.get(visitor % grades.size());
        return new Entrant(edition, grade, visitor, proofs.get(visitor), onlyEnters, (token, count) -> {
            papers++;
            questions += count;
            if (onlyEnters) {
                entries.add(new Entry(token, count));
            }
        });
    }

    /** All answers of the next who only entered; null when there is nobody left. */
    Journey answersOfNext() {
        if (answering == entries.size()) {
            return null;
        }
        var entry = entries.get(answering++);
        var item = new AtomicInteger();
        return (status, body) ->
                item.incrementAndGet() <= entry.questions() ? Entrant.answer(entry.authorization(), item.get()) : null;
    }

    /** Each age band has a paper of its own length, so that it takes the average of all who entered. */
    double papersPerSecond(double answersPerSecond) {
        return answersPerSecond * papers / questions;
    }
}
