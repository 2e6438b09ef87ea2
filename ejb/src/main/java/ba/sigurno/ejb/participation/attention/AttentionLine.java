package ba.sigurno.ejb.participation.attention;

import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.persistence.participation.attention.Concern;
import ba.sigurno.persistence.participation.attention.SchoolLetter;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * A school that needs attention.
 *
 * @param publicId the public id of the school
 * @param municipality empty when not known
 * @param concerns why, with the number of classes, requests or teachers where there is one, else 0
 * @param enrolled its pupils, by its own figures; 0 when not known
 * @param telephone of its office; null when not known
 * @param email of its office; null when not known
 * @param coordinators who coordinates it
 * @param written what it was last written; null for nothing
 */
public record AttentionLine(
        String publicId,
        String name,
        String municipality,
        SortedMap<Concern, Long> concerns,
        long enrolled,
        String telephone,
        String email,
        List<Contact> coordinators,
        Written written) {

    /** A letter: when it was sent, and its subject. */
    public record Written(Instant at, String subject) {

        static Written of(SchoolLetter letter) {
            return new Written(letter.getSentAt(), letter.getSubject());
        }
    }

    /** Returns whether somebody gets what is written to it. */
    public boolean isWritable() {
        return !coordinators.isEmpty() || email != null && !email.isBlank();
    }
}
