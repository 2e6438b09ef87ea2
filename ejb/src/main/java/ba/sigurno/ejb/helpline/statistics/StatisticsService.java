package ba.sigurno.ejb.helpline.statistics;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.helpline.contact.HelplineCodes;
import ba.sigurno.ejb.helpline.contact.IssueClass;
import ba.sigurno.ejb.helpline.statistics.ContactCounts.Counted;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.ContactRisk;
import ba.sigurno.persistence.helpline.contact.HelplineContact;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Makes the reports of the helpline, for supervisors. */
@Stateless
@RolesAllowed("SUPERVISOR")
public class StatisticsService {

    private static final String UNKNOWN = "UNKNOWN";
    private static final String OTHER = "OTHER";
    private static final String ALL = "ALL";

    private static final Map<String, Predicate<Counted>> QUARTERS = quarters();
    private static final Predicate<Counted> ABOUT_SOMETHING =
            counted -> counted.kind().isAboutSomething();

    /** The issues of all lists, in the order of the newest: what an older one called otherwise keeps its code. */
    private static final Map<String, HelplineCodes.Issue> ISSUES = issues();

    @Inject
    private ConfidentialUnit unit;

    /** Makes a report on a year. */
    public List<FigureTable> report(HelplineReport report, int year) {
        var counts = new ContactCounts(unit.em()
                .createNamedQuery(HelplineContact.FIGURES, Object[].class)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("until", LocalDate.of(year + 1, 1, 1))
                .getResultStream()
                .map(Counted::of)
                .toList());
        return switch (report) {
            case INSAFE -> insafe(counts);
            case CHILD_HELPLINE -> childHelpline(counts);
            case MINISTRY -> ministry(counts);
        };
    }

    private static List<FigureTable> insafe(ContactCounts counts) {
        var codes = HelplineCodes.current();
        var issues = Stream.concat(
                        ISSUES.keySet().stream().filter(code -> ISSUES.get(code).insafe()), Stream.of(OTHER))
                .toList();
        return List.of(
                about(counts, "issue", issues, counted -> insafeIssue(counted.issue())),
                about(counts, "channel", names(ContactChannel.values()), counted -> counted.channel()
                        .name()),
                about(counts, "who", withUnknown(codes.who()), counted -> known(counted.who())),
                about(counts, "gender", withUnknown(codes.genders()), counted -> known(counted.gender())),
                about(counts, "place", withUnknown(codes.places()), counted -> known(counted.place())));
    }

    private static String insafeIssue(String issue) {
        return issue != null && ISSUES.containsKey(issue) && ISSUES.get(issue).insafe() ? issue : OTHER;
    }

    private static FigureTable about(
            ContactCounts counts, String key, List<String> labels, Function<Counted, String> label) {
        return table(counts::figure, key, key, QUARTERS, lines(labels, label, ABOUT_SOMETHING));
    }

    private static List<FigureTable> childHelpline(ContactCounts counts) {
        var columns = new LinkedHashMap<String, Predicate<Counted>>();
        HelplineCodes.current()
                .genders()
                .forEach(gender -> columns.put("gender_" + gender, counted -> gender.equals(counted.gender())));
        columns.put("gender_" + UNKNOWN, counted -> counted.gender() == null);
        columns.put(ALL, counted -> true);
        Predicate<Counted> counselled = counted -> counted.kind() == ContactKind.COUNSELLING;
        return List.of(table(
                counts::figure,
                "class",
                "class",
                columns,
                lines(
                        withUnknown(names(IssueClass.values())),
                        counted -> known(issueClass(counted.issue())),
                        counselled)));
    }

    private static String issueClass(String issue) {
        return issue == null || !ISSUES.containsKey(issue) || ISSUES.get(issue).issueClass() == null
                ? null
                : ISSUES.get(issue).issueClass().name();
    }

    private static List<FigureTable> ministry(ContactCounts counts) {
        return List.of(
                table(
                        counts::figure,
                        "kind",
                        "kind",
                        QUARTERS,
                        lines(
                                names(ContactKind.values()),
                                counted -> counted.kind().name(),
                                counted -> true)),
                table(
                        counts::hours,
                        "hours",
                        "channel",
                        QUARTERS,
                        lines(
                                names(ContactChannel.values()),
                                counted -> counted.channel().name(),
                                ABOUT_SOMETHING)),
                about(
                        counts,
                        "risk",
                        withUnknown(names(ContactRisk.values())),
                        counted -> known(nameOf(counted.risk()))),
                about(
                        counts,
                        "institution_kind",
                        names(InstitutionKind.values()),
                        counted -> Objects.toString(nameOf(counted.referral()), "")));
    }

    private static Map<String, Predicate<Counted>> lines(
            List<String> labels, Function<Counted, String> label, Predicate<Counted> among) {
        var lines = new LinkedHashMap<String, Predicate<Counted>>();
        labels.forEach(name -> lines.put(name, among.and(counted -> name.equals(label.apply(counted)))));
        lines.put(ALL, among);
        return lines;
    }

    private static FigureTable table(
            ToLongFunction<Predicate<Counted>> figure,
            String key,
            String labels,
            Map<String, Predicate<Counted>> columns,
            Map<String, Predicate<Counted>> lines) {
        return new FigureTable(
                key,
                labels,
                List.copyOf(columns.keySet()),
                lines.entrySet().stream()
                        .map(line -> new FigureTable.Row(
                                line.getKey(),
                                columns.values().stream()
                                        .map(column -> figure.applyAsLong(
                                                line.getValue().and(column)))
                                        .toList()))
                        .toList());
    }

    private static Map<String, Predicate<Counted>> quarters() {
        var quarters = new LinkedHashMap<String, Predicate<Counted>>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            int number = quarter;
            quarters.put("Q" + number, counted -> counted.quarter() == number);
        }
        quarters.put(ALL, counted -> true);
        return quarters;
    }

    private static Map<String, HelplineCodes.Issue> issues() {
        var issues = new LinkedHashMap<>(HelplineCodes.current().issues());
        HelplineCodes.all().forEach(list -> list.issues().forEach(issues::putIfAbsent));
        return issues;
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static List<String> withUnknown(Collection<String> codes) {
        return Stream.concat(codes.stream(), Stream.of(UNKNOWN)).toList();
    }

    private static String nameOf(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String known(String code) {
        return code == null ? UNKNOWN : code;
    }
}
