package ba.sigurno.ejb.enrolment.roster;

import ba.sigurno.ejb.enrolment.RecognitionName;
import ba.sigurno.ejb.enrolment.RosterProblem;
import ba.sigurno.ejb.enrolment.WrittenName;
import ba.sigurno.ejb.text.SpreadsheetReader;
import ba.sigurno.ejb.text.SpreadsheetReader.Row;
import ba.sigurno.persistence.i18n.DomainException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a list of pupils, uploaded or pasted, one a line, and compares it with the class; it stores nothing: the result is the dry
 * run. A header row, ordinal numbers and empty rows are skipped, and so are columns that are no names. Of a surname no more is
 * taken than the letters that tell two children apart.
 */
public final class RosterReader {

    /** The most rows that are read; a class has far fewer. */
    public static final int MAX_ROWS = 200;

    /** The biggest file, in bytes. */
    public static final int MAX_BYTES = SpreadsheetReader.MAX_BYTES;

    /** The most rows of a file that are looked at, so that it can be said how many it has. */
    private static final int MAX_FILE_ROWS = 10_000;

    private final RosterComparison comparison;

    /** Creates a reader for a class that has these pupils so far; only those with a name. */
    public RosterReader(Collection<KnownPupil> known) {
        comparison = new RosterComparison(known);
    }

    /**
     * Reads an uploaded file to text, ready to be shown and corrected: a line for each row.
     *
     * @throws DomainException when the file is too big, or no list
     */
    public static String text(byte[] file) {
        var rows = SpreadsheetReader.read(file, MAX_FILE_ROWS);
        DomainException.require(rows.size() <= MAX_ROWS, "enrolment_roster_too_many_rows", rows.size(), MAX_ROWS);
        return presentable(lines(
                rows,
                row -> String.join(
                        ";", row.cells().stream().map(RosterReader::oneLine).toList())));
    }

    /** Returns a text as it may be shown again: line ends unified, personal numbers masked. */
    public static String presentable(String text) {
        var lines = text.replace("\uFEFF", "")
                .replaceAll("\\r\\n?|[\\u0085\\u2028\\u2029]", "\n")
                .replaceAll("^(?:[ \\t]*\\n)+", "")
                .stripTrailing();
        return RecognitionName.mask(lines);
    }

    /**
     * Reads a text whose columns are recognised.
     *
     * @throws DomainException when there is no name in it, or far more rows than a class can have
     */
    public Roster read(String text) {
        return read(text, null);
    }

    /** Reads a text as {@link #read(String)}, by the columns that somebody chose; null when they are recognised. */
    public Roster read(String text, ColumnChoice choice) {
        var presentable = presentable(text);
        var rows = SpreadsheetReader.read(presentable);
        DomainException.require(!rows.isEmpty(), "enrolment_roster_empty");
        DomainException.require(rows.size() <= MAX_ROWS, "enrolment_roster_too_many_rows", rows.size(), MAX_ROWS);
        var columns = RosterColumns.of(rows, choice);
        DomainException.require(!columns.rows().isEmpty(), "enrolment_roster_empty");
        var shown = columns.hasPersonal() ? presentable(lines(rows, columns::text)) : presentable;
        var compared = comparison.compare(columns.rows().stream()
                .map(row -> new RosterComparison.Line(row.number(), columns.name(row), problem(row, columns)))
                .toList());
        return new Roster(shown, columns.shown(), columns.choice(), columns.unread(), compared);
    }

    /**
     * Returns a single name as it is kept, told apart from those of the class.
     *
     * @throws DomainException when it cannot be taken into the class
     */
    public String single(String name) {
        var line = new RosterComparison.Line(1, WrittenName.of(name), RecognitionName.tooMuch(name));
        return comparison.single(line);
    }

    private static Optional<RosterProblem> problem(Row row, RosterColumns columns) {
        return columns.read(row).stream()
                .map(RecognitionName::tooMuch)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> columns.hasSeveralNames(row) ? Optional.of(RosterProblem.SEVERAL) : Optional.empty());
    }

    /** Returns the rows as lines, each at its number. */
    private static String lines(List<Row> rows, Function<Row, String> line) {
        var text = new StringBuilder();
        int at = 1;
        for (var row : rows) {
            for (; at < row.number(); at++) {
                text.append('\n');
            }
            text.append(line.apply(row));
        }
        return text.toString();
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("[\\s;\"]+", " ").strip();
    }
}
