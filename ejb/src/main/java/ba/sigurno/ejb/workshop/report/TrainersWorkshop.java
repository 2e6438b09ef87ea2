package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.ejb.workshop.material.TopicMaterialLine;
import ba.sigurno.ejb.workshop.request.ClassChoice;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import ba.sigurno.persistence.workshop.request.RequestState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A workshop with all that its trainer, or somebody who comes besides, needs on the day, and the report on it.
 *
 * @param street street and place of the school; empty when not known
 * @param municipality that of the school; empty when not known
 * @param telephone the telephone of the school; null when not known
 * @param teacher who asked for it
 * @param pupils how many pupils the classes have together; null for too few to say
 * @param note what the school wrote; may be empty
 * @param team who comes
 * @param begun whether its time has begun
 * @param over whether its time is over
 * @param modules the modules that belong to its topic
 * @param materials what belongs to its topic, for who holds it and for the school afterwards
 * @param grades the grades of which pupils are reported on
 * @param girlsAsked whether the authority asks for girls and boys in reports
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
        Team team,
        Instant startsAt,
        Instant endsAt,
        RequestState state,
        boolean begun,
        boolean over,
        List<TopicModules.Titled> modules,
        List<TopicMaterialLine> materials,
        SortedSet<Integer> grades,
        boolean girlsAsked,
        boolean mayReport,
        Report report) {

    /**
     * Who comes to a workshop.
     *
     * @param own whether the reader is its trainer
     * @param assistants who comes beside the trainer
     * @param guests those of other institutions
     * @param successors the names of those of them who can take it over from the reader; empty for none
     * @param absentSince since when its trainer cannot come; null when the trainer can
     */
    public record Team(
            boolean own,
            Contact trainer,
            List<Contact> assistants,
            List<GuestContact> guests,
            String successors,
            Instant absentSince) {}

    /** A guest of another institution; the telephone may be empty. */
    public record GuestContact(String name, String institution, String email, String telephone) {}

    /** What was reported, as its trainer wrote it, girls only where they were counted; {@code version} tells a stale correction. */
    public record Report(
            Map<Integer, Integer> pupilsByGrade,
            Map<Integer, Integer> girlsByGrade,
            int adults,
            String note,
            int version) {}
}
