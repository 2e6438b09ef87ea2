package ba.sigurno.ejb.curriculum.codes;

import ba.sigurno.persistence.curriculum.codes.CurriculumCode;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads and writes the list of codes of an authority, as it is pasted from a spreadsheet: a line a code, with outcome, code
 * and text between tabs, semicolons or commas.
 */
final class CodeList {

    private static final char[] SEPARATORS = {'\t', ';', ','};
    private static final int MIN_COLUMNS = 2;
    private static final int MAX_COLUMNS = 3;

    private CodeList() {}

    /**
     * Reads a list; empty lines are passed over.
     *
     * @param outcomes the codes of the outcomes there are
     * @throws DomainException with the number of the first line that is wrong
     */
    static List<CodeLine> read(String text, Set<String> outcomes) {
        var lines = new ArrayList<CodeLine>();
        var seen = new HashSet<CodeLine>();
        int number = 0;
        for (var row : text.split("\\R", -1)) {
            number++;
            if (!row.isBlank()) {
                var line = line(row, number);
                DomainException.require(
                        outcomes.contains(line.outcome()), "curriculum_rule_codes_outcome", number, line.outcome());
                DomainException.require(
                        seen.add(new CodeLine(line.outcome(), line.code(), "")), "curriculum_rule_codes_twice", number);
                lines.add(line);
            }
        }
        DomainException.require(
                lines.size() <= CurriculumCode.MAX_OF_AUTHORITY,
                "curriculum_rule_codes_many",
                CurriculumCode.MAX_OF_AUTHORITY);
        return lines;
    }

    private static CodeLine line(String row, int number) {
        var cells = cells(row, number);
        DomainException.require(
                MIN_COLUMNS <= cells.size()
                        && cells.size() <= MAX_COLUMNS
                        && !cells.get(1).isEmpty(),
                "curriculum_rule_codes_columns",
                number);
        var line = new CodeLine(cells.get(0), cells.get(1), cells.size() < MAX_COLUMNS ? "" : cells.get(2));
        DomainException.require(
                line.code().length() <= CurriculumCode.CODE_LENGTH
                        && line.text().length() <= CurriculumCode.TEXT_LENGTH,
                "curriculum_rule_codes_long",
                number,
                CurriculumCode.CODE_LENGTH,
                CurriculumCode.TEXT_LENGTH);
        return line;
    }

    private static List<String> cells(String row, int number) {
        for (char separator : SEPARATORS) {
            if (row.indexOf(separator) >= 0) {
                return cells(row, separator, number);
            }
        }
        return List.of();
    }

    private static List<String> cells(String row, char separator, int number) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .get();
        try (var parser = CSVParser.parse(row, format)) {
            return parser.getRecords().get(0).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new DomainException("curriculum_rule_codes_columns", number);
        }
    }

    /** Writes a list as it is read. */
    static String write(List<CodeLine> lines) {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        return lines.stream()
                .map(line -> line.text().isEmpty()
                        ? format.format(line.outcome(), line.code())
                        : format.format(line.outcome(), line.code(), line.text()))
                .collect(Collectors.joining("\n"));
    }
}
