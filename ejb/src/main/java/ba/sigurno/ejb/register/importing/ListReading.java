package ba.sigurno.ejb.register.importing;

import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.register.SchoolNameKey;
import ba.sigurno.ejb.register.listing.SchoolEditing;
import ba.sigurno.ejb.text.SpreadsheetReader.Row;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.school.SchoolDetails;
import ba.sigurno.persistence.school.SchoolKind;
import ba.sigurno.persistence.territory.Municipality;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares a list of schools with the register, and changes nothing: the result is the dry run. An empty cell says nothing,
 * so what the register knows stays; a school that is not in the list stays too.
 */
final class ListReading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Map<String, List<Municipality>> municipalities;
    private final Map<String, School> byId;
    private final Map<String, List<School>> byName;
    private final int year;
    private final LocalDate today;
    private final Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
    private final Map<Integer, Integer> grades = new TreeMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();

    /** A cell that cannot be taken. */
    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final ListEffect effect;
        private final String column;
        private final String key;
        private final transient List<String> arguments;

        Unfit(ListEffect effect, String column, String key, String... arguments) {
            super(key, null, false, false);
            this.effect = effect;
            this.column = column;
            this.key = key;
            this.arguments = List.of(arguments);
        }
    }

    /**
     * Creates a reading.
     *
     * @param known the schools of the register that the caller keeps
     * @param year the school year whose pupils the list has
     */
    ListReading(List<Municipality> municipalities, List<School> known, int year, LocalDate today) {
        this.municipalities =
                municipalities.stream().collect(Collectors.groupingBy(each -> ListColumn.fold(each.getNameLatin())));
        byId = known.stream().collect(Collectors.toMap(School::getPublicId, school -> school));
        byName = known.stream()
                .filter(school -> school.getMunicipality() != null)
                .collect(Collectors.groupingBy(school -> key(school.getMunicipality(), school.getName())));
        this.year = year;
        this.today = today;
    }

    /**
     * Reads the rows below the titles.
     *
     * @throws DomainException when there is no column of names or of municipalities
     */
    ListDocument read(List<Row> rows) {
        var ignored = readTitles(rows.get(0));
        DomainException.require(columns.containsKey(ListColumn.NAME), "register_import_no_names");
        DomainException.require(columns.containsKey(ListColumn.MUNICIPALITY), "register_import_no_municipalities");
        DomainException.require(rows.size() > 1, "app_sheet_empty");
        var lines = rows.stream()
                .skip(1)
                .map(this::line)
                .sorted(Comparator.comparing(ListLine::effect).thenComparing(ListLine::row))
                .toList();
        return new ListDocument(year, ignored, lines);
    }

    private List<String> readTitles(Row titles) {
        var ignored = new ArrayList<String>();
        for (int at = 0; at < titles.cells().size(); at++) {
            var title = titles.cell(at);
            var column = ListColumn.titled(title);
            var grade = ListColumn.grade(title);
            if (column.isPresent()) {
                columns.putIfAbsent(column.get(), at);
            } else if (grade.isPresent()) {
                grades.putIfAbsent(grade.get(), at);
            } else if (!title.isEmpty()) {
                ignored.add(title);
            }
        }
        return ignored;
    }

    private ListLine line(Row row) {
        var name = cell(row, ListColumn.NAME);
        try {
            return fit(row);
        } catch (Unfit unfit) {
            return new ListLine(
                    row.number(),
                    unfit.effect,
                    name.substring(0, Math.min(name.length(), School.NAME_LENGTH)),
                    unfit.key,
                    unfit.arguments,
                    unfit.column,
                    null,
                    0,
                    null,
                    null,
                    null);
        }
    }

    private ListLine fit(Row row) throws Unfit {
        var name = checked(ListColumn.NAME, () -> details(cell(row, ListColumn.NAME), null, null, null, null, null))
                .name();
        var municipality = municipality(row);
        var school = known(row, municipality, name);
        var before = school == null ? null : SchoolSnapshot.of(school, year);
        var level = level(row, name, school);
        var after = after(row, name, municipality, school, before, level);
        var id = school == null ? "new " + key(municipality, name) : school.getPublicId();
        var earlier = rowOf.putIfAbsent(id, row.number());
        if (earlier != null) {
            throw new Unfit(ListEffect.CLASH, null, "register_import_twice", String.valueOf(earlier));
        }
        return new ListLine(
                row.number(),
                effect(before, after),
                name,
                null,
                List.of(),
                null,
                school == null ? null : school.getPublicId(),
                school == null ? 0 : school.getVersion(),
                level,
                before,
                after);
    }

    private static ListEffect effect(SchoolSnapshot before, SchoolSnapshot after) {
        if (before == null) {
            return ListEffect.NEW;
        } else if (before.equals(after)) {
            return ListEffect.SAME;
        }
        return before.closedOn() == null && after.closedOn() != null ? ListEffect.CLOSED : ListEffect.CHANGED;
    }

    private SchoolSnapshot after(
            Row row, String name, Municipality municipality, School school, SchoolSnapshot before, Level level)
            throws Unfit {
        var old = before == null
                ? new SchoolDetails(name, SchoolKind.REGULAR, null, null, null, null, null)
                : before.details();
        var told = new EnumMap<ListColumn, String>(ListColumn.class);
        for (var column : List.of(
                ListColumn.PLACE, ListColumn.STREET, ListColumn.TELEPHONE, ListColumn.EMAIL, ListColumn.PRINCIPAL)) {
            var text = cell(row, column);
            checked(
                    column,
                    () -> details(
                            name,
                            column == ListColumn.PLACE ? text : null,
                            column == ListColumn.STREET ? text : null,
                            column == ListColumn.TELEPHONE ? text : null,
                            column == ListColumn.EMAIL ? text : null,
                            column == ListColumn.PRINCIPAL ? text : null));
            told.put(column, text);
        }
        var details = new SchoolDetails(
                name,
                kind(row, old.kind()),
                or(told.get(ListColumn.PLACE), old.place()),
                or(told.get(ListColumn.STREET), old.street()),
                or(told.get(ListColumn.TELEPHONE), old.telephone()),
                or(told.get(ListColumn.EMAIL), old.email()),
                or(told.get(ListColumn.PRINCIPAL), old.principal()));
        var closed = closedOn(row);
        return new SchoolSnapshot(
                details,
                RegisterScope.id(municipality),
                closed == null ? before == null ? null : before.closedOn() : closed.toString(),
                pupils(row, before, school == null ? lastGrade(level) : school.getLastGrade()));
    }

    private Map<String, Integer> pupils(Row row, SchoolSnapshot before, int lastGrade) throws Unfit {
        var pupils = new TreeMap<String, Integer>(before == null ? Map.of() : before.pupils());
        for (var each : grades.entrySet()) {
            var text = row.cell(each.getValue());
            if (!text.isEmpty()) {
                var plain = text.replaceAll("\\.0$", "");
                if (!plain.matches("\\d{1,4}")
                        || each.getKey() > lastGrade
                        || Integer.parseInt(plain) > SchoolEditing.MAX_PUPILS) {
                    throw new Unfit(
                            ListEffect.BAD,
                            "register_school_pupils",
                            "register_import_pupils",
                            each.getKey().toString(),
                            shown(text));
                }
                pupils.put(each.getKey().toString(), Integer.valueOf(plain));
            }
        }
        return pupils;
    }

    private School known(Row row, Municipality municipality, String name) throws Unfit {
        var id = cell(row, ListColumn.ID);
        if (!id.isEmpty()) {
            var school = byId.get(id);
            if (school == null || school.getMergedInto() != null) {
                throw new Unfit(ListEffect.BAD, ListColumn.ID.key(), "register_import_unknown_id", shown(id));
            }
            return school;
        }
        var found = byName.getOrDefault(key(municipality, name), List.of()).stream()
                .filter(school -> school.getMergedInto() == null)
                .toList();
        if (found.size() > 1) {
            throw new Unfit(
                    ListEffect.CLASH, ListColumn.NAME.key(), "register_import_several", String.valueOf(found.size()));
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private Municipality municipality(Row row) throws Unfit {
        var text = cell(row, ListColumn.MUNICIPALITY);
        var authority = ListColumn.fold(cell(row, ListColumn.AUTHORITY));
        var found = municipalities.getOrDefault(ListColumn.fold(text), List.of()).stream()
                .filter(each -> authority.isEmpty() || names(each).contains(authority))
                .toList();
        if (found.size() != 1) {
            throw new Unfit(ListEffect.BAD, ListColumn.MUNICIPALITY.key(), "register_import_municipality", shown(text));
        }
        return found.get(0);
    }

    private static List<String> names(Municipality municipality) {
        var authority = municipality.getAuthority();
        var names = new ArrayList<String>(
                List.of(ListColumn.fold(authority.getCode()), ListColumn.fold(authority.getAbbr())));
        authority.getTexts().values().forEach(name -> names.add(ListColumn.fold(name)));
        return names;
    }

    private Level level(Row row, String name, School school) throws Unfit {
        var text = ListColumn.fold(cell(row, ListColumn.LEVEL));
        if (text.isEmpty()) {
            return school == null ? guess(SchoolNameKey.of(name)) : school.getLevel();
        }
        var level = text.startsWith("osnovn") || text.startsWith("primar")
                ? Level.PRIMARY
                : text.startsWith("srednj") || text.startsWith("second") ? Level.SECONDARY : null;
        if (level == null || (school != null && school.getLevel() != level)) {
            throw new Unfit(
                    ListEffect.BAD,
                    ListColumn.LEVEL.key(),
                    level == null ? "register_import_level" : "register_import_other_level",
                    shown(cell(row, ListColumn.LEVEL)));
        }
        return level;
    }

    private static Level guess(String key) {
        return key.contains("srednj") || key.contains("gimnazij") ? Level.SECONDARY : Level.PRIMARY;
    }

    private static int lastGrade(Level level) {
        return level == Level.PRIMARY ? 9 : 4;
    }

    private SchoolKind kind(Row row, SchoolKind old) throws Unfit {
        var text = ListColumn.fold(cell(row, ListColumn.KIND));
        if (text.isEmpty()) {
            return old;
        } else if (starts(text, "muzi", "glazb", "balet", "music")) {
            return SchoolKind.MUSIC;
        } else if (starts(text, "spec", "posebn", "za djecu", "za decu")) {
            return SchoolKind.SPECIAL;
        } else if (starts(text, "redov", "mainstream", "regular")) {
            return SchoolKind.REGULAR;
        }
        throw new Unfit(
                ListEffect.BAD, ListColumn.KIND.key(), "register_import_kind", shown(cell(row, ListColumn.KIND)));
    }

    private static boolean starts(String text, String... beginnings) {
        return Arrays.stream(beginnings).anyMatch(text::startsWith);
    }

    private LocalDate closedOn(Row row) throws Unfit {
        var text = cell(row, ListColumn.CLOSED_ON);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var day =
                    text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text.replaceAll("\\s|\\.$", ""), DAY);
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        throw new Unfit(ListEffect.BAD, ListColumn.CLOSED_ON.key(), "register_import_day", shown(text));
    }

    private interface Typed {
        SchoolDetails details();
    }

    private static SchoolDetails checked(ListColumn column, Typed typed) throws Unfit {
        try {
            return typed.details();
        } catch (DomainException e) {
            throw new Unfit(
                    ListEffect.BAD,
                    column.key(),
                    e.getKey(),
                    Arrays.stream(e.getArguments()).map(Objects::toString).toArray(String[]::new));
        }
    }

    private static SchoolDetails details(
            String name, String place, String street, String telephone, String email, String principal) {
        return new SchoolDetails(name, SchoolKind.REGULAR, place, street, telephone, email, principal);
    }

    private static String or(String told, String old) {
        return told.isEmpty() ? old : told;
    }

    private String cell(Row row, ListColumn column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static String key(Municipality municipality, String name) {
        return RegisterScope.id(municipality) + " " + SchoolNameKey.of(name);
    }
}
