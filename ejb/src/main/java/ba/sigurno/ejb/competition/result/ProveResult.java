package ba.sigurno.ejb.competition.result;

import ba.sigurno.persistence.competition.result.ResultTable;
import ba.sigurno.persistence.competition.result.ResultTable.FrozenEdition;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The command that proves results without a server, also of a restored backup: {@code ProveResult [--edition ID]
 * [--acknowledged FILE]}. The database is named by {@code SIGURNO_DB_URL}, {@code SIGURNO_DB_USER} and {@code
 * SIGURNO_DB_PASSWORD} in the environment. It ends with 0 when all is proven, with 1 when something differs, with 2
 * when it could not read the database. It changes nothing.
 */
public final class ProveResult {

    private static final int DIFFERS = 1;
    private static final int UNABLE = 2;
    private static final int MAX_SHOWN = 20;

    private final PrintStream out;
    private boolean differs;

    private ProveResult(PrintStream out) {
        this.out = out;
    }

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    private static int run(String[] arguments, PrintStream out, PrintStream err) {
        String edition = null;
        Path acknowledged = null;
        for (int at = 0; at < arguments.length; at += 2) {
            boolean hasValue = at + 1 < arguments.length;
            if (hasValue && arguments[at].equals("--edition")) {
                edition = arguments[at + 1];
            } else if (hasValue && arguments[at].equals("--acknowledged")) {
                acknowledged = Path.of(arguments[at + 1]);
            } else {
                err.println("usage: ProveResult [--edition ID] [--acknowledged FILE]");
                return UNABLE;
            }
        }
        try (var connection = DriverManager.getConnection(
                environment("SIGURNO_DB_URL"), environment("SIGURNO_DB_USER"), environment("SIGURNO_DB_PASSWORD"))) {
            return new ProveResult(out).prove(connection, edition, acknowledged);
        } catch (SQLException | IOException | IllegalArgumentException e) {
            err.println("could not look: " + e.getMessage());
            return UNABLE;
        }
    }

    private static String environment(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }

    private int prove(Connection connection, String wanted, Path acknowledged) throws SQLException, IOException {
        connection.setReadOnly(true);
        List<FrozenEdition> editions = ResultTable.editions(connection).stream()
                .filter(edition -> wanted == null || edition.publicId().equals(wanted))
                .toList();
        if (wanted != null && editions.isEmpty()) {
            throw new IllegalArgumentException("no result of edition " + wanted);
        }
        for (var edition : editions) {
            tell(edition, ResultProof.of(connection, edition, done -> {}));
        }
        if (acknowledged != null) {
            tell(AcknowledgedAnswers.compare(connection, acknowledged));
        }
        out.println(differs ? "NOT PROVEN" : "PROVEN: " + editions.size() + " result(s)");
        return differs ? DIFFERS : 0;
    }

    private void tell(FrozenEdition edition, ProofReport report) {
        out.println("edition " + edition.publicId() + " of " + edition.year() + ", result " + report.revision());
        out.println("  answers stored                    " + report.answers() + " (an entry's item only once, by key)");
        out.println("  entries that answered             " + report.entries());
        out.println("  answers outside the window        " + report.outside());
        out.println("  answers to unknown items, choices " + report.unreadable());
        out.println("  answers of unknown entries        " + report.ofNobody());
        out.println("  checksum sealed                   " + report.sealed());
        out.println("  checksum of the stored lines      " + report.stored());
        out.println("  checksum counted again            " + report.counted());
        out.println(report.isProven() ? "  stored = counted" : "  DIFFERS");
        differs |= !report.isProven();
    }

    private void tell(AcknowledgedAnswers acknowledged) {
        out.println("acknowledged answers                " + acknowledged.read());
        out.println(
                "  of these not in the log           " + acknowledged.missing().size());
        acknowledged.missing().stream().limit(MAX_SHOWN).forEach(line -> out.println("    " + line));
        differs |= !acknowledged.missing().isEmpty();
    }
}
