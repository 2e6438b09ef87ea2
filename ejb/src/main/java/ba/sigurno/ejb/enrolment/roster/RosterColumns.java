package ba.sigurno.ejb.enrolment.roster;

import ba.sigurno.ejb.enrolment.RecognitionName;
import ba.sigurno.ejb.enrolment.WrittenName;
import ba.sigurno.ejb.enrolment.roster.Roster.Column;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.ejb.text.SpreadsheetReader.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a list of pupils, known by their titles in any language, else by what stands in them. The titles may stand below
 * the heading of a sheet.
 */
final class RosterColumns {

    /** The number of rows among which the one of titles is looked for. */
    private static final int HEADING = 10;

    private static final Set<String> NAMES = Set.of(
            "ime",
            "imena",
            "ime ucenika",
            "ime ucenice",
            "ime djeteta",
            "ime deteta",
            "name",
            "names",
            "first name",
            "given name",
            "forename",
            "givenname");
    private static final Set<String> SURNAMES = Set.of(
            "prezime",
            "prezime ucenika",
            "prezime djeteta",
            "prezime deteta",
            "inicijal",
            "surname",
            "last name",
            "family name",
            "familyname",
            "initial");
    private static final Set<String> NAMES_SURNAMES = Set.of(
            "ime i prezime",
            "ime prezime",
            "ime i prezime ucenika",
            "ime i prezime djeteta",
            "ime i prezime deteta",
            "ucenik",
            "ucenici",
            "ucenik ca",
            "ucenik ucenica",
            "dijete",
            "dete",
            "full name",
            "name and surname",
            "pupil",
            "pupils",
            "student",
            "students");
    private static final Set<String> SURNAMES_NAMES = Set.of(
            "prezime i ime",
            "prezime ime",
            "prezime i ime ucenika",
            "prezime i ime djeteta",
            "prezime i ime deteta",
            "surname and name",
            "surname name",
            "last name first name");
    private static final Set<String> ORDINALS = Set.of("r br", "rb", "br", "rbr", "redni broj", "no", "number", "nr");
    private static final String PERSONAL = ".*\\b(jmb|jmbg|oib|maticn\\w*|maticne|mbr|rodj\\w*|roden\\w*|birth\\w*"
            + "|dob|personal number|national id|id number|register n\\w*|e ?post\\w*|e ?mail|mail|telefon|mobitel|phone|adresa"
            + "|address|vjera|vera|nacionalnost|zdravstven\\w*)\\b.*";
    private static final String ORDINAL = "\\d{1,3}\\s*[.)]?";

    private final List<Row> rows;
    private final List<String> titles;
    private final List<ColumnUse> uses = new ArrayList<>();
    private final List<Integer> shown;
    private final int width;
    private final boolean chosen;

    private RosterColumns(List<Row> all, ColumnChoice choice) {
        int heading = heading(all);
        rows = all.subList(heading + 1, all.size());
        titles = heading < 0 ? List.of() : all.get(heading).cells();
        width = all.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int at = 0; at < width; at++) {
            uses.add(use(at));
        }
        shown = IntStream.range(0, width)
                .filter(at -> uses.get(at) != ColumnUse.PERSONAL)
                .boxed()
                .toList();
        chosen = choice != null;
        if (chosen) {
            choose(choice);
        } else if (!isTitled()) {
            recognise();
        } else if (uses.contains(ColumnUse.NAME) && uses.contains(ColumnUse.SURNAME)) {
            uses.replaceAll(use -> isWhole(use) ? ColumnUse.OTHER : use);
        } else if (!isWhole()) {
            uses.replaceAll(use -> use == ColumnUse.NAME ? ColumnUse.NAME_SURNAME : use);
        }
    }

    /** Recognises the columns of a list, or takes those that a teacher chose for it among the ones that are shown. */
    static RosterColumns of(List<Row> rows, ColumnChoice choice) {
        var recognised = new RosterColumns(rows, null);
        boolean fits = choice != null
                && choice.columns() == recognised.shown.size()
                && choice.name() >= 0
                && choice.name() < choice.columns()
                && !choice.equals(recognised.choice());
        return fits ? new RosterColumns(rows, choice) : recognised;
    }

    /** Returns the columns that are read. */
    ColumnChoice choice() {
        int surname = at(ColumnUse.SURNAME);
        int name = Math.max(at(ColumnUse.NAME), Math.max(at(ColumnUse.NAME_SURNAME), at(ColumnUse.SURNAME_NAME)));
        return new ColumnChoice(
                shown.size(), Math.max(0, name), surname < 0 ? null : surname, at(ColumnUse.SURNAME_NAME) >= 0);
    }

    private int at(ColumnUse use) {
        return shown.indexOf(uses.indexOf(use));
    }

    /** Returns the rows below the titles. */
    List<Row> rows() {
        return rows;
    }

    /** Returns the name that a row has; empty when it has none. */
    WrittenName name(Row row) {
        var given = cell(row, ColumnUse.NAME);
        if (!given.isEmpty() && uses.contains(ColumnUse.SURNAME)) {
            return WrittenName.of(given, cell(row, ColumnUse.SURNAME));
        }
        var reversed = cell(row, ColumnUse.SURNAME_NAME);
        return reversed.isEmpty()
                ? WrittenName.of(given.isEmpty() ? cell(row, ColumnUse.NAME_SURNAME) : given)
                : WrittenName.surnameFirst(reversed);
    }

    /** Returns the cells of a row that are read. */
    List<String> read(Row row) {
        return cells(row)
                .filter(at -> uses.get(at) != ColumnUse.OTHER
                        && uses.get(at) != ColumnUse.ORDINAL
                        && uses.get(at) != ColumnUse.PERSONAL)
                .map(row::cell)
                .toList();
    }

    /** Tests for several names in a row; without titles there is a name and perhaps an initial or surname. */
    boolean hasSeveralNames(Row row) {
        return !isTitled()
                && !chosen
                && cells(row)
                                .filter(at -> uses.get(at) != ColumnUse.ORDINAL && uses.get(at) != ColumnUse.PERSONAL)
                                .map(row::cell)
                                .filter(cell -> !cell.isEmpty() && !cell.matches(ORDINAL))
                                .count()
                        > 2;
    }

    /** Returns the columns that are shown. */
    List<Column> shown() {
        return shown.stream().map(at -> new Column(label(at), uses.get(at))).toList();
    }

    /** Returns the titles of what is not read. */
    List<String> unread() {
        return IntStream.range(0, uses.size())
                .filter(at -> uses.get(at) == ColumnUse.OTHER || uses.get(at) == ColumnUse.PERSONAL)
                .mapToObj(
                        at -> at < titles.size() && !titles.get(at).isEmpty() ? titles.get(at) : String.valueOf(at + 1))
                .map(RecognitionName::mask)
                .toList();
    }

    /** Returns whether there is a column that must not be shown again. */
    boolean hasPersonal() {
        return uses.contains(ColumnUse.PERSONAL);
    }

    /** Returns the cells of a row that may be shown. */
    String text(Row row) {
        return shown.stream().map(row::cell).collect(Collectors.joining(";"));
    }

    private Stream<Integer> cells(Row row) {
        return IntStream.range(0, Math.min(uses.size(), row.cells().size())).boxed();
    }

    private String cell(Row row, ColumnUse use) {
        int at = uses.indexOf(use);
        return at < 0 ? "" : row.cell(at);
    }

    private String label(int at) {
        var title = at < titles.size() ? titles.get(at) : "";
        return title.isEmpty()
                ? rows.stream()
                        .map(row -> row.cell(at))
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse(String.valueOf(at + 1))
                : title;
    }

    private boolean isTitled() {
        return !titles.isEmpty();
    }

    private boolean isWhole() {
        return uses.stream().anyMatch(RosterColumns::isWhole);
    }

    private static boolean isWhole(ColumnUse use) {
        return use == ColumnUse.NAME_SURNAME || use == ColumnUse.SURNAME_NAME;
    }

    private static int heading(List<Row> rows) {
        for (int at = 0; at < Math.min(HEADING, rows.size()); at++) {
            if (rows.get(at).cells().stream()
                    .map(RosterColumns::titled)
                    .anyMatch(use -> use == ColumnUse.NAME || isWhole(use))) {
                return at;
            }
        }
        return -1;
    }

    private ColumnUse use(int at) {
        var title = at < titles.size() ? titled(titles.get(at)) : ColumnUse.OTHER;
        var filled = filled(at);
        if (title == ColumnUse.PERSONAL || width > 1 && isPersonal(filled)) {
            return ColumnUse.PERSONAL;
        } else if (filled.isEmpty() || filled.stream().allMatch(cell -> cell.matches(ORDINAL))) {
            return ColumnUse.ORDINAL;
        }
        return uses.contains(title) ? ColumnUse.OTHER : title;
    }

    /** Tests for a column whose filled cells say mostly what must not be known. */
    private boolean isPersonal(List<String> filled) {
        long personal = filled.stream()
                .filter(cell -> RecognitionName.tooMuch(cell).isPresent())
                .filter(cell -> !cell.matches("(?s).*\\p{L}.*") || cell.contains("@"))
                .count();
        return personal * 2 > filled.size();
    }

    private List<String> filled(int at) {
        return rows.stream()
                .map(row -> row.cell(at))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static ColumnUse titled(String cell) {
        var title =
                SearchFolding.fold(cell.strip()).replaceAll("[^a-z0-9]+", " ").strip();
        if (NAMES.contains(title)) {
            return ColumnUse.NAME;
        } else if (SURNAMES.contains(title)) {
            return ColumnUse.SURNAME;
        } else if (NAMES_SURNAMES.contains(title)) {
            return ColumnUse.NAME_SURNAME;
        } else if (SURNAMES_NAMES.contains(title)) {
            return ColumnUse.SURNAME_NAME;
        } else if (ORDINALS.contains(title)) {
            return ColumnUse.ORDINAL;
        }
        return title.matches(PERSONAL) ? ColumnUse.PERSONAL : ColumnUse.OTHER;
    }

    private void choose(ColumnChoice choice) {
        uses.replaceAll(use -> use == ColumnUse.PERSONAL || use == ColumnUse.ORDINAL ? use : ColumnUse.OTHER);
        boolean apart =
                choice.surname() != null && choice.surname() < shown.size() && choice.surname() != choice.name();
        uses.set(
                shown.get(choice.name()),
                apart ? ColumnUse.NAME : choice.surnameFirst() ? ColumnUse.SURNAME_NAME : ColumnUse.NAME_SURNAME);
        if (apart) {
            uses.set(shown.get(choice.surname()), ColumnUse.SURNAME);
        }
    }

    /** Recognises the columns without titles: the first two hold names, surnames are those that end in -ić. */
    private void recognise() {
        var columns = IntStream.range(0, uses.size())
                .filter(at -> uses.get(at) == ColumnUse.OTHER)
                .boxed()
                .toList();
        if (columns.size() == 1) {
            var words = filled(columns.get(0)).stream()
                    .filter(cell -> cell.contains(" "))
                    .toList();
            int first = WrittenName.surnames(words.stream()
                    .map(cell -> cell.replaceFirst("[\\s,].*", ""))
                    .toList());
            int last = WrittenName.surnames(
                    words.stream().map(cell -> cell.replaceFirst(".*\\s", "")).toList());
            uses.set(columns.get(0), first > last ? ColumnUse.SURNAME_NAME : ColumnUse.NAME_SURNAME);
        } else if (!columns.isEmpty()) {
            boolean reversed =
                    WrittenName.surnames(filled(columns.get(0))) > WrittenName.surnames(filled(columns.get(1)));
            uses.set(columns.get(0), reversed ? ColumnUse.SURNAME : ColumnUse.NAME);
            uses.set(columns.get(1), reversed ? ColumnUse.NAME : ColumnUse.SURNAME);
        }
    }
}
