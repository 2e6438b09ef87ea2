package ba.sigurno.ejb.participation.classreport;

import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.school.School;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is reported of every class of a scope, without its lines, which are read part by part.
 *
 * @param scope what it is about
 * @param choice the school years to choose from, the newest first
 * @param years those reported, the newest first
 * @param schools all schools with their places, in the order of these
 * @param strands all strands in their order
 * @param rows how many lines it has: for each class one of all strands, and one of each
 * @param countedAt when what pupils did was last counted; null for never
 */
public record ClassReport(
        Scope scope,
        List<SchoolYear> choice,
        List<SchoolYear> years,
        List<School> schools,
        List<Strand> strands,
        long rows,
        Instant countedAt) {

    /** So many schools are read at once: some thousand lines. */
    private static final int AT_ONCE = 50;

    /** Some schools in one school year. */
    public record Part(SchoolYear year, List<School> schools) {}

    /** Returns the parts in which its lines are read. */
    public List<Part> parts() {
        return years.stream()
                .flatMap(year -> IntStream.iterate(0, from -> from < schools.size(), from -> from + AT_ONCE)
                        .mapToObj(from ->
                                new Part(year, schools.subList(from, Math.min(from + AT_ONCE, schools.size())))))
                .toList();
    }
}
