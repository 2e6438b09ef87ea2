package ba.sigurno.ejb.workshop.request;

import ba.sigurno.persistence.workshop.request.RequestNeeds;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Asks for a workshop.
 *
 * @param topic the code of the topic
 * @param schoolId the public id of the school, when it is for adults of one of several; null for the school of the classes, or
 *     the only one
 * @param classIds the public ids of the classes; empty when it is for adults
 * @param note may be null
 * @param needs for whom, in which language and where; null for pupils in the language of their classes
 * @param again whether it is wanted although there is one on this topic already
 */
public record RequestCommand(
        String topic,
        String schoolId,
        Collection<String> classIds,
        Collection<LocalDate> wishedDates,
        String note,
        RequestNeeds needs,
        boolean again) {

    /** Asks for classes, with nothing more to say. */
    public RequestCommand(String topic, Collection<String> classIds, Collection<LocalDate> wishedDates, String note) {
        this(topic, null, classIds, wishedDates, note, null, false);
    }
}
