package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.enrolment.RecognitionName;
import ba.sigurno.ejb.enrolment.ShortNames;
import ba.sigurno.ejb.enrolment.WrittenName;
import ba.sigurno.ejb.enrolment.oneroster.PackageTable.Row;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Reads a package of OneRoster CSV, version 1.1 or 1.2, whole or only what has changed, for one school. What is wrong is told with
 * file, row and column. Of a child no more leaves it than a short name, the grade and a keyed hash of its id; of
 * a teacher, whether there is such an account.
 */
final class OneRosterReader {

    /** The biggest package, in bytes. */
    static final int MAX_BYTES = 20 << 20;

    private static final long MAX_UNPACKED = 60L << 20;
    private static final int MAX_ENTRIES = 200;
    private static final int MAX_PUPILS = 60;
    private static final Set<String> VERSIONS = Set.of("1.1", "1.2");
    private static final Set<String> ROLES =
            Set.of("student", "teacher", "administrator", "proctor", "aide", "guardian", "parent", "relative");
    private static final Pattern GRADE = Pattern.compile("0?([1-9]|1[0-3])\\b.*");
    private static final Pattern ROMAN = Pattern.compile("(IX|IV|V?I{1,3}|V)\\b.*");
    private static final List<String> ROMANS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private final School school;
    private final SchoolYear thisYear;
    private final UnaryOperator<String> hash;
    private final Map<String, String> accounts;
    private final PackageProblems problems = new PackageProblems();
    private final Map<PackageFile, byte[]> found = new EnumMap<>(PackageFile.class);
    private final Map<PackageFile, Boolean> deltas = new EnumMap<>(PackageFile.class);
    private final Set<String> orgs = new HashSet<>();
    private final Map<String, String> schools = new HashMap<>();
    private final Map<String, LocalDate> sessions = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final Map<String, ClassRow> classes = new HashMap<>();
    private final Map<String, UserRow> users = new HashMap<>();
    private final Map<String, List<PupilRow>> pupils = new HashMap<>();
    private final Map<String, Set<String>> teachers = new HashMap<>();

    private record ClassRow(int row, String title, List<Integer> grades, int year, boolean gone) {}

    private record UserRow(int row, String given, String family, String email, Integer grade, boolean gone) {}

    private record PupilRow(int row, String user, boolean gone) {}

    /**
     * Creates a reader.
     *
     * @param hash hashes an id that the other software gave, by a key of this installation
     * @param accounts the public ids of the teachers of the school, by e-mail in lower case
     */
    OneRosterReader(School school, SchoolYear thisYear, UnaryOperator<String> hash, Map<String, String> accounts) {
        this.school = school;
        this.thisYear = thisYear;
        this.hash = hash;
        this.accounts = accounts;
    }

    /**
     * Reads a package.
     *
     * @throws DomainException when it is too big, no package, or unpacks to too much
     */
    PackageDocument read(byte[] zip) {
        DomainException.require(zip.length <= MAX_BYTES, "app_sheet_too_big", MAX_BYTES >> 20);
        unpack(zip);
        readManifest();
        readTable(PackageFile.ORGS, this::org);
        readTable(PackageFile.ACADEMIC_SESSIONS, this::session);
        var own = own();
        readTable(PackageFile.CLASSES, row -> schoolClass(row, own));
        readTable(PackageFile.USERS, this::user);
        var seen = new HashSet<String>();
        readTable(PackageFile.ENROLLMENTS, row -> enrolment(row, seen));
        var list = pupils.keySet().stream()
                .filter(id -> classes.get(id) == null || !classes.get(id).gone())
                .filter(id -> classes.containsKey(id) || isDelta(PackageFile.CLASSES))
                .map(this::document)
                .sorted(Comparator.comparing(PackageClass::name, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var ended = classes.values().stream()
                .filter(ClassRow::gone)
                .map(ClassRow::title)
                .sorted()
                .toList();
        return new PackageDocument(school.getPublicId(), problems.first(), problems.count(), ended, list);
    }

    private void unpack(byte[] zip) {
        var left = new long[] {MAX_UNPACKED};
        int entries = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                DomainException.require(++entries <= MAX_ENTRIES, "app_sheet_bomb");
                var file = PackageFile.named(entry.getName());
                if (file.isPresent() && !found.containsKey(file.get())) {
                    found.put(file.get(), new Bounded(in, left).readAllBytes());
                } else {
                    new Bounded(in, left).transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DomainException("enrolment_package_no_zip");
        }
        DomainException.require(entries > 0, "enrolment_package_no_zip");
    }

    private void readManifest() {
        if (!found.containsKey(PackageFile.MANIFEST)) {
            problems.add(PackageFile.MANIFEST, 0, null, "enrolment_package_no_file");
            return;
        }
        var values = new HashMap<String, String>();
        var rows = new HashMap<String, Row>();
        table(PackageFile.MANIFEST, row -> {
            values.put(row.cell("propertyName"), row.cell("value"));
            rows.put(row.cell("propertyName"), row);
        });
        var version = values.getOrDefault("oneroster.version", "");
        if (problems.count() == 0 && !VERSIONS.contains(version)) {
            var row = rows.get("oneroster.version");
            problems.add(
                    PackageFile.MANIFEST,
                    row == null ? 0 : row.number(),
                    "value",
                    "enrolment_package_version",
                    version);
        }
        var absent = new ArrayList<PackageFile>();
        for (var file : PackageFile.values()) {
            if (file != PackageFile.MANIFEST && problems.count() == 0) {
                mode(file, values.getOrDefault(file.property(), "absent"), rows.get(file.property()), absent);
            }
        }
        // Who sends only what has changed leaves out the files in which nothing has; the one of enrolments is what it
        // is about.
        for (var file : absent) {
            if (!isDelta(PackageFile.ENROLLMENTS) || file == PackageFile.ENROLLMENTS) {
                problems.add(file, 0, null, "enrolment_package_no_file");
            }
        }
    }

    private void mode(PackageFile file, String mode, Row row, List<PackageFile> absent) {
        if (mode.equals("bulk") || mode.equals("delta")) {
            deltas.put(file, mode.equals("delta"));
            if (!found.containsKey(file)) {
                problems.add(file, 0, null, "enrolment_package_no_file");
            }
        } else if (mode.equals("absent")) {
            deltas.put(file, true);
            found.remove(file);
            absent.add(file);
        } else {
            row.wrong("value", "enrolment_package_mode", mode);
        }
    }

    private void readTable(PackageFile file, PackageTable.Rows rows) {
        if (found.containsKey(file) && deltas.containsKey(file)) {
            table(file, rows);
        }
    }

    private void table(PackageFile file, PackageTable.Rows rows) {
        try {
            new PackageTable(file, problems).read(new ByteArrayInputStream(found.remove(file)), rows);
        } catch (IOException e) {
            problems.add(file, 0, null, "enrolment_package_broken");
        }
    }

    private boolean isDelta(PackageFile file) {
        return deltas.getOrDefault(file, false);
    }

    private void org(Row row) {
        gone(PackageFile.ORGS, row);
        var id = row.cell("sourcedId");
        if (isNew(row, id, orgs.add(id)) && row.cell("type").equals("school")) {
            schools.put(id, row.cell("name"));
        }
    }

    private void session(Row row) {
        gone(PackageFile.ACADEMIC_SESSIONS, row);
        var id = row.cell("sourcedId");
        try {
            var start = LocalDate.parse(row.cell("startDate"));
            isNew(row, id, sessions.putIfAbsent(id, start) == null);
        } catch (DateTimeParseException e) {
            row.wrong("startDate", "enrolment_package_day");
        }
    }

    /** Finds which of the schools of the package is this one; all when it does not say. */
    private Set<String> own() {
        if (schools.size() <= 1) {
            return schools.keySet();
        }
        var own = new HashSet<String>();
        schools.forEach((id, name) -> {
            if (SearchFolding.fold(name)
                    .strip()
                    .equals(SearchFolding.fold(school.getName()).strip())) {
                own.add(id);
            }
        });
        if (own.isEmpty()) {
            problems.add(
                    PackageFile.ORGS, 0, "name", "enrolment_package_other_school", schools.size(), school.getName());
        }
        return own;
    }

    private void schoolClass(Row row, Set<String> own) {
        boolean gone = gone(PackageFile.CLASSES, row);
        var id = row.cell("sourcedId");
        var at = row.cell("schoolSourcedId");
        if (!orgs.contains(at) && !isDelta(PackageFile.ORGS)) {
            row.wrong("schoolSourcedId", "enrolment_package_dangling", at, PackageFile.ORGS.fileName());
        }
        var title = RecognitionName.tidy(row.cell("title"));
        if (!isNew(row, id, !classes.containsKey(id) && !elsewhere.contains(id))) {
            return;
        }
        if (schools.containsKey(at) && !own.contains(at)) {
            elsewhere.add(id);
            return;
        }
        if (gone) {
            classes.put(id, new ClassRow(row.number(), title, List.of(), 0, true));
            return;
        }
        if (title.isEmpty() || title.length() > SchoolClass.NAME_LENGTH || !title.equals(RecognitionName.mask(title))) {
            row.wrong("title", "enrolment_create_class_name_unfit");
        }
        var grades = grades(row, title);
        if (grades.stream().anyMatch(grade -> grade < 1 || grade > school.getLastGrade())) {
            row.wrong("grades", "enrolment_package_grade");
        }
        classes.put(id, new ClassRow(row.number(), title, grades, year(row), false));
    }

    private int year(Row row) {
        var terms = row.list("termSourcedIds").toList();
        for (var term : terms) {
            if (!sessions.containsKey(term) && !isDelta(PackageFile.ACADEMIC_SESSIONS)) {
                row.wrong(
                        "termSourcedIds", "enrolment_package_dangling", term, PackageFile.ACADEMIC_SESSIONS.fileName());
            }
        }
        var year = terms.stream()
                .map(sessions::get)
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .map(SchoolYear::of)
                .orElse(thisYear);
        if (!year.equals(thisYear) && !year.equals(thisYear.next())) {
            row.wrong("termSourcedIds", "enrolment_package_year", year);
        }
        return year.startYear();
    }

    /** Reads the grades in a row, else the one with which the title begins; 0 for what is no grade. */
    private static List<Integer> grades(Row row, String title) {
        var grades = row.list("grades").map(OneRosterReader::grade).toList();
        return grades.stream().allMatch(grade -> grade == 0) ? List.of(grade(title)) : grades;
    }

    private static int grade(String text) {
        var number = GRADE.matcher(text);
        if (number.matches()) {
            return Integer.parseInt(number.group(1));
        }
        var roman = ROMAN.matcher(text);
        return roman.matches() ? ROMANS.indexOf(roman.group(1)) + 1 : 0;
    }

    private void user(Row row) {
        boolean gone = gone(PackageFile.USERS, row);
        var id = row.cell("sourcedId");
        var preferred = row.cell("preferredGivenName");
        var given = preferred.isEmpty() ? row.cell("givenName") : preferred;
        var grades = row.list("grades").map(OneRosterReader::grade).toList();
        var user = new UserRow(
                row.number(),
                given,
                row.cell("familyName"),
                row.cell("email").toLowerCase(Locale.ROOT),
                grades.size() == 1 ? grades.get(0) : null,
                gone);
        isNew(row, id, users.putIfAbsent(id, user) == null);
    }

    private void enrolment(Row row, Set<String> seen) {
        boolean gone = gone(PackageFile.ENROLLMENTS, row);
        var classId = row.cell("classSourcedId");
        var userId = row.cell("userSourcedId");
        var role = row.cell("role");
        if (!ROLES.contains(role)) {
            row.wrong("role", "enrolment_package_role", role);
        }
        boolean known = classes.containsKey(classId);
        if (!known && !isDelta(PackageFile.CLASSES) && !elsewhere.contains(classId)) {
            row.wrong("classSourcedId", "enrolment_package_dangling", classId, PackageFile.CLASSES.fileName());
        }
        if (!users.containsKey(userId) && !isDelta(PackageFile.USERS)) {
            row.wrong("userSourcedId", "enrolment_package_dangling", userId, PackageFile.USERS.fileName());
        }
        var user = users.get(userId);
        boolean isGone = gone || user != null && user.gone();
        boolean isNew = isNew(row, row.cell("sourcedId"), seen.add(row.cell("sourcedId")));
        if (isNew && role.equals("student")) {
            pupils.computeIfAbsent(classId, any -> new ArrayList<>()).add(new PupilRow(row.number(), userId, isGone));
        } else if (isNew && role.equals("teacher") && !isGone && user != null && accounts.containsKey(user.email())) {
            teachers.computeIfAbsent(classId, any -> new LinkedHashSet<>()).add(accounts.get(user.email()));
        }
    }

    private PackageClass document(String id) {
        var row = classes.get(id);
        var list = pupils.get(id);
        var names = new HashMap<PupilRow, WrittenName>();
        for (var pupil : list) {
            var user = users.get(pupil.user());
            if (user != null && !pupil.gone()) {
                named(user, pupil, names);
            }
        }
        if (list.size() > MAX_PUPILS) {
            problems.add(
                    row == null ? PackageFile.ENROLLMENTS : PackageFile.CLASSES,
                    row == null ? 0 : row.row(),
                    null,
                    "enrolment_package_full",
                    list.size(),
                    MAX_PUPILS);
        }
        var shortNames = new ShortNames(names.values());
        var taken = new HashSet<String>();
        var kept = list.stream()
                .map(pupil -> new PackagePupil(
                        pupil.row(),
                        hash.apply("user/" + pupil.user()),
                        kept(names.get(pupil), shortNames, taken),
                        users.containsKey(pupil.user())
                                ? users.get(pupil.user()).grade()
                                : null,
                        pupil.gone()))
                .toList();
        boolean whole = !isDelta(PackageFile.ENROLLMENTS);
        var key = hash.apply("class/" + id);
        var of = List.copyOf(teachers.getOrDefault(id, Set.of()));
        return row == null
                ? new PackageClass(key, null, List.of(), 0, whole, of, kept)
                : new PackageClass(key, row.title(), row.grades(), row.year(), whole, of, kept);
    }

    private void named(UserRow user, PupilRow pupil, Map<PupilRow, WrittenName> names) {
        var name = WrittenName.of(user.given(), user.family());
        RecognitionName.tooMuch(user.given() + " " + user.family())
                .or(() -> RecognitionName.problem(name.kept(1)))
                .ifPresentOrElse(
                        problem -> problems.add(PackageFile.USERS, user.row(), "givenName", problem.getKey()),
                        () -> names.put(pupil, name));
    }

    /** Returns the shortest name that no other pupil of the class has; two of one name are numbered. */
    private static String kept(WrittenName name, ShortNames all, Set<String> taken) {
        if (name == null) {
            return null;
        }
        var shortest = all.of(name, Set.of());
        var kept = shortest;
        for (int number = 2; !taken.add(RecognitionName.key(kept)); number++) {
            kept = shortest + " " + number;
        }
        return kept;
    }

    private static boolean isNew(Row row, String id, boolean added) {
        if (id.isEmpty()) {
            row.wrong("sourcedId", "enrolment_package_no_id");
        } else if (!added) {
            row.wrong("sourcedId", "enrolment_package_twice", id);
        }
        return added && !id.isEmpty();
    }

    /** Reads the status, which a file of everything leaves empty; returns whether the row is to be removed. */
    private boolean gone(PackageFile file, Row row) {
        var status = row.cell("status");
        boolean known = status.equals("active") || status.equals("tobedeleted") || status.isEmpty() && !isDelta(file);
        if (!known) {
            row.wrong("status", "enrolment_package_status", status);
        }
        return status.equals("tobedeleted");
    }

    /** Counts what is unpacked. */
    private static final class Bounded extends FilterInputStream {

        private final long[] left;

        private Bounded(InputStream in, long[] left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            left[0] -= Math.max(0, read);
            DomainException.require(left[0] >= 0, "app_sheet_bomb");
            return read;
        }
    }
}
