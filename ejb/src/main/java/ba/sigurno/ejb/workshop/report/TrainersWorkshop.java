package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.ejb.workshop.request.ClassChoice;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import ba.sigurno.persistence.workshop.request.RequestState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A workshop with all that its trainer needs on the day, and the report on it.
 *
 * @param street street and place of the school; empty when not known
 * @param municipality that of the school; empty when not known
 * @param telephone the telephone of the school; null when not known
 * @param teacher who asked for it
 * @param pupils how many pupils the classes have together; null for too few to say
 * @param note what the school wrote; may be empty
 * @param over whether its time is over
 * @param modules the modules that belong to its topic
 * @param grades the grades of which pupils are reported on
 * @param mayReport whether the trainer can report now that it was held, or correct that
 * @param report null before there is one
 */
public record TrainersWorkshop(
        String topic,
        String school,
        String street,
        String municipality,
        String telephone,
        Contact teacher,
        List<ClassChoice> classes,
        Long pupils,
        String note,
        Instant startsAt,
        Instant endsAt,
        RequestState state,
        boolean over,
        List<TopicModules.Titled> modules,
        SortedSet<Integer> grades,
        boolean mayReport,
        Report report) {

    /** What was reported, as its trainer wrote it; {@code version} tells a stale correction. */
    public record Report(Map<Integer, Integer> pupilsByGrade, int adults, String note, int version) {}
}
