package ba.sigurno.ejb.competition.result;

import ba.sigurno.persistence.competition.answer.AnswerTable;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers acknowledged to their senders as stored: a line each of entry (the key that its token holds), item and
 * response, separated by blanks. Each must be in the log.
 */
final class AcknowledgedAnswers {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Connection connection;
    private long read;
    private final List<String> missing = new ArrayList<>();

    private AcknowledgedAnswers(Connection connection) {
        this.connection = connection;
    }

    /**
     * Looks up each answer of a file in the log, some hundred at a time.
     *
     * @throws IllegalArgumentException when a line is no answer
     */
    static AcknowledgedAnswers compare(Connection connection, Path file) throws IOException, SQLException {
        var acknowledged = new AcknowledgedAnswers(connection);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            var some = new ArrayList<LoggedAnswer>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    some.add(answer(line.strip()));
                }
                if (some.size() == AnswerTable.MAX_AT_ONCE) {
                    acknowledged.lookUp(some);
                    some.clear();
                }
            }
            acknowledged.lookUp(some);
        }
        return acknowledged;
    }

    private static LoggedAnswer answer(String line) {
        var fields = BLANKS.split(line);
        if (fields.length != 3) {
            throw new IllegalArgumentException("not entry, item and response: " + line);
        }
        return new LoggedAnswer(0, Long.parseLong(fields[0]), Integer.parseInt(fields[1]), fields[2], 0);
    }

    private void lookUp(List<LoggedAnswer> answers) throws SQLException {
        if (answers.isEmpty()) {
            return;
        }
        var entries = answers.stream().map(LoggedAnswer::entryId).distinct().toList();
        var stored = AnswerTable.ofEntries(connection, entries).stream()
                .map(AcknowledgedAnswers::text)
                .collect(Collectors.toSet());
        for (var answer : answers) {
            read++;
            if (!stored.contains(text(answer))) {
                missing.add(text(answer));
            }
        }
    }

    private static String text(LoggedAnswer answer) {
        return answer.entryId() + " " + answer.item() + " " + answer.response();
    }

    /** Counts the answers read. */
    long read() {
        return read;
    }

    /** Returns the answers missing from the log. */
    List<String> missing() {
        return missing;
    }
}
