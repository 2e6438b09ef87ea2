package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The participation of one jurisdiction in one school year; small figures are hidden already. */
public final class ParticipationReport {

    private final Authority authority;
    private final SchoolYear year;
    private final List<SchoolYear> years;
    private final long trainings;
    private final Instant countedAt;
    private final ReportLine total;
    private final Map<Breakdown, List<ReportLine>> lines = new LinkedHashMap<>();

    /**
     * Creates a report.
     *
     * @param years the school years to choose from
     * @param coordinated the authorities whose sums it sees, when it has no schools of its own; else empty
     * @param countedAt when what pupils did was last counted; null for never
     */
    ParticipationReport(
            Authority authority,
            SchoolYear year,
            List<SchoolYear> years,
            List<Authority> coordinated,
            long trainings,
            Instant countedAt,
            List<SchoolParticipation> tallies) {
        this.authority = authority;
        this.year = year;
        this.years = years;
        this.trainings = trainings;
        this.countedAt = countedAt;
        boolean coordinates = !coordinated.isEmpty();
        Function<School, Object> group = coordinates ? School::getAuthority : ParticipationReport::municipality;
        // An authority is a part of those coordinated, as a school is of its municipality: the same rule hides both.
        Function<School, Object> part = coordinates ? School::getAuthority : school -> school;
        var pupils = control(tallies, group, part, SchoolParticipation::pupils);
        var completions = control(tallies, group, part, SchoolParticipation::completers);
        var met = control(tallies, group, part, SchoolParticipation::metOnce);
        total = ReportLine.of(authority, tallies, pupils.hidesTotal(), completions.hidesTotal(), met.hidesTotal());
        if (coordinates) {
            lines.put(Breakdown.AUTHORITY, groups(coordinated, tallies, group, pupils, completions, met));
        } else {
            lines.put(Breakdown.SCHOOL, schools(tallies, pupils, completions, met));
            lines.put(Breakdown.MUNICIPALITY, groups(List.of(), tallies, group, pupils, completions, met));
        }
    }

    private static DisclosureControl<Object, Object> control(
            List<SchoolParticipation> tallies,
            Function<School, Object> group,
            Function<School, Object> part,
            ToLongFunction<SchoolParticipation> children) {
        var table = new LinkedHashMap<Object, Map<Object, Long>>();
        for (var tally : tallies) {
            table.computeIfAbsent(group.apply(tally.school()), any -> new LinkedHashMap<>())
                    .merge(part.apply(tally.school()), children.applyAsLong(tally), Long::sum);
        }
        return new DisclosureControl<>(table);
    }

    private static List<ReportLine> schools(
            List<SchoolParticipation> tallies,
            DisclosureControl<Object, Object> pupils,
            DisclosureControl<Object, Object> completions,
            DisclosureControl<Object, Object> met) {
        return tallies.stream()
                .map(tally -> ReportLine.of(
                        tally.school(),
                        List.of(tally),
                        pupils.hidesPart(tally.school()),
                        completions.hidesPart(tally.school()),
                        met.hidesPart(tally.school())))
                .toList();
    }

    /** Returns a line for each group; {@code first} come first, also those without schools. */
    private static List<ReportLine> groups(
            List<?> first,
            List<SchoolParticipation> tallies,
            Function<School, Object> group,
            DisclosureControl<Object, Object> pupils,
            DisclosureControl<Object, Object> completions,
            DisclosureControl<Object, Object> met) {
        var byGroup = new LinkedHashMap<Object, List<SchoolParticipation>>();
        first.forEach(known -> byGroup.put(known, new ArrayList<>()));
        tallies.forEach(tally -> byGroup.computeIfAbsent(group.apply(tally.school()), any -> new ArrayList<>())
                .add(tally));
        return byGroup.entrySet().stream()
                .map(entry -> ReportLine.of(
                        unit(entry.getKey()),
                        entry.getValue(),
                        pupils.hidesGroup(entry.getKey()),
                        completions.hidesGroup(entry.getKey()),
                        met.hidesGroup(entry.getKey())))
                .toList();
    }

    /** Returns the municipality of a school; the unknown one is a group too. */
    private static Object municipality(School school) {
        return Optional.ofNullable(school.getMunicipality());
    }

    private static Object unit(Object group) {
        return group instanceof Optional<?> known ? known.orElse(null) : group;
    }

    public Authority getAuthority() {
        return authority;
    }

    public SchoolYear getYear() {
        return year;
    }

    /** Returns the school years to choose from, the newest first. */
    public List<SchoolYear> getYears() {
        return years;
    }

    /** Trainings held for teachers of the jurisdiction. */
    public long getTrainings() {
        return trainings;
    }

    /** Returns when what pupils did was last counted; null for never. */
    public Instant getCountedAt() {
        return countedAt;
    }

    /** Returns the total. */
    public ReportLine getTotal() {
        return total;
    }

    /** Returns the possible breakdowns; the first is the default. */
    public List<Breakdown> getBreakdowns() {
        return List.copyOf(lines.keySet());
    }

    /** Returns the wished breakdown if the report has it, else the default. */
    public Breakdown breakdown(Breakdown wished) {
        return lines.containsKey(wished) ? wished : lines.keySet().iterator().next();
    }

    /** Returns the lines of one of the {@link #getBreakdowns breakdowns}, schools by name. */
    public List<ReportLine> lines(Breakdown breakdown) {
        return lines.get(breakdown);
    }
}
