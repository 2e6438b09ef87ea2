package ba.sigurno.ejb.enrolment.roster;

import ba.sigurno.ejb.enrolment.RecognitionName;
import ba.sigurno.ejb.enrolment.RosterProblem;
import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Transliterator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * Parses a list of pupils, uploaded or pasted, one a line, and stores nothing: the result is the dry run. Columns are
 * separated by semicolon, tab or comma; a header row, ordinal numbers and empty rows are skipped. Of a surname only the
 * initial is taken.
 */
public final class RosterReader {

    /** The most rows that are read; a class has far fewer. */
    public static final int MAX_ROWS = 200;

    /** The biggest file, in bytes. */
    public static final int MAX_BYTES = RosterText.MAX_BYTES;

    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final Set<String> NAME_TITLES = Set.of(
            "ime",
            "imena",
            "ime ucenika",
            "ime ucenice",
            "ime djeteta",
            "ime i prezime",
            "prezime i ime",
            "ucenik",
            "ucenici",
            "ucenik ca",
            "name",
            "names",
            "first name",
            "given name",
            "full name",
            "pupil",
            "student");
    private static final Set<String> INITIAL_TITLES =
            Set.of("prezime", "inicijal", "surname", "last name", "family name", "initial");
    /** The initial of a surname; in Latin script, Lj, Nj and Dž are one letter. */
    private static final Pattern INITIAL = Pattern.compile("(?iu)lj|nj|dž|\\p{L}");

    private static final String ORDINAL = "\\d{1,3}\\s*[.)]?";

    private final Set<String> inClass = new HashSet<>();

    /** Creates a reader for a class whose pupils have these names so far. */
    public RosterReader(Collection<String> namesInClass) {
        namesInClass.forEach(name -> inClass.add(RecognitionName.key(name)));
    }

    /**
     * Decodes an uploaded file to text, ready to be shown and corrected.
     *
     * @throws DomainException when the file is too big, no text, or in an unknown encoding
     */
    public static String text(byte[] file) {
        return presentable(RosterText.of(file));
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
     * Parses a text.
     *
     * @throws DomainException when there is no name in it, or far more rows than a class can have
     */
    public Roster read(String text) {
        var lines = presentable(text).split("\n", -1);
        long filled = List.of(lines).stream().filter(line -> !line.isBlank()).count();
        DomainException.require(filled > 0, "enrolment_roster_empty");
        DomainException.require(filled <= MAX_ROWS, "enrolment_roster_too_many_rows", filled, MAX_ROWS);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(lines))
                .setIgnoreSurroundingSpaces(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        return new Roster(rows(lines, format));
    }

    /**
     * Returns the reason why a single name cannot be taken into the class; it must be {@link RecognitionName#tidy
     * tidy}.
     */
    public Optional<RosterProblem> problem(String name) {
        return RecognitionName.problem(name)
                .or(() -> inClass.contains(RecognitionName.key(name))
                        ? Optional.of(RosterProblem.IN_CLASS)
                        : Optional.empty());
    }

    private List<Row> rows(String[] lines, CSVFormat format) {
        var rows = new ArrayList<Row>();
        var lineOf = new HashMap<String, Integer>();
        Columns columns = null;
        for (int at = 0; at < lines.length; at++) {
            var cells = cells(lines[at], format);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (columns == null) {
                columns = Columns.titled(cells);
                if (columns.isTitled()) {
                    continue;
                }
            }
            rows.add(row(at + 1, cells, columns, lineOf));
        }
        DomainException.require(!rows.isEmpty(), "enrolment_roster_empty");
        return rows;
    }

    private Row row(int line, List<String> cells, Columns columns, HashMap<String, Integer> lineOf) {
        var name = RecognitionName.tidy(columns.name(cells));
        var problem = cells.stream()
                .map(RecognitionName::tooMuch)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> columns.hasSeveralNames(cells) ? Optional.of(RosterProblem.SEVERAL) : Optional.empty())
                .or(() -> problem(name));
        if (problem.isPresent()) {
            return new Row(line, shown(name), problem.get(), null);
        }
        var earlier = lineOf.putIfAbsent(RecognitionName.key(name), line);
        return earlier == null ? new Row(line, name, null, null) : new Row(line, name, RosterProblem.TWICE, earlier);
    }

    /** Returns a bad name for display, shortened and without characters that would harm the page around it. */
    private static String shown(String name) {
        var visible = name.replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
        return visible.length() <= Pupil.RECOGNITION_LENGTH
                ? visible
                : visible.substring(0, Pupil.RECOGNITION_LENGTH) + "…";
    }

    private static char separator(String[] lines) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long with = List.of(lines).stream()
                    .filter(line -> line.indexOf(separator) >= 0)
                    .count();
            if (with > most) {
                best = separator;
                most = with;
            }
        }
        return best;
    }

    /** Parses line by line, so that one missing quotation mark costs one row and not all that follow. */
    private static List<String> cells(String line, CSVFormat format) {
        try (var parser = format.parse(new StringReader(line))) {
            var records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.get(0).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns of name and initial; -1 without a title for it. */
    private record Columns(int name, int initial) {

        static Columns titled(List<String> cells) {
            int name = -1;
            int initial = -1;
            for (int at = 0; at < cells.size(); at++) {
                var title = title(cells.get(at));
                if (name < 0 && NAME_TITLES.contains(title)) {
                    name = at;
                } else if (initial < 0 && INITIAL_TITLES.contains(title)) {
                    initial = at;
                }
            }
            return new Columns(name, initial);
        }

        boolean isTitled() {
            return name >= 0;
        }

        String name(List<String> cells) {
            if (isTitled()) {
                return withInitial(cell(cells, name), cell(cells, initial));
            }
            var names = filled(cells);
            return names.isEmpty() ? "" : withInitial(names.get(0), names.size() > 1 ? names.get(1) : "");
        }

        /** Tests for several names in a row; without titles there is a name and perhaps an initial or surname. */
        boolean hasSeveralNames(List<String> cells) {
            return !isTitled() && filled(cells).size() > 2;
        }

        private static List<String> filled(List<String> cells) {
            return cells.stream()
                    .filter(cell -> !cell.isBlank() && !cell.strip().matches(ORDINAL))
                    .toList();
        }

        private static String cell(List<String> cells, int at) {
            return at < 0 || at >= cells.size() ? "" : cells.get(at);
        }

        private static String withInitial(String name, String surname) {
            var bare = name.replaceFirst("^\\s*\\d{1,3}(?:[.)]\\s*|\\s+)(?=\\p{L})", "");
            var initial = INITIAL.matcher(surname.strip());
            return bare.isBlank() || !initial.lookingAt() ? bare : bare.strip() + " " + capital(initial.group()) + ".";
        }

        private static String capital(String initial) {
            return initial.substring(0, 1).toUpperCase(Locale.ROOT)
                    + initial.substring(1).toLowerCase(Locale.ROOT);
        }

        private static String title(String cell) {
            return Normalizer.normalize(
                            Transliterator.toLatin(cell.strip()).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}+", "")
                    .replaceAll("[^a-z]+", " ")
                    .strip();
        }
    }
}
