package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.workshop.request.RequestView;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A workshop with all that its trainer needs on the day, and the report on it.
 *
 * @param request the request it is for
 * @param municipality that of the school; empty when not known
 * @param modules the modules that belong to its topic
 * @param grades the grades of which pupils are reported on
 * @param mayReport whether the trainer can report now that it was held, or correct that
 * @param report null before there is one
 */
public record TrainersWorkshop(
        RequestView request,
        String municipality,
        List<TopicModules.Titled> modules,
        SortedSet<Integer> grades,
        boolean mayReport,
        Report report) {

    /** What was reported, as its trainer wrote it; {@code version} tells a stale correction. */
    public record Report(Map<Integer, Integer> pupilsByGrade, int adults, String note, int version) {}
}
