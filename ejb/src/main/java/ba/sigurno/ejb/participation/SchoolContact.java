package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.identity.contact.Contact;
import java.util.List;

/**
 * Whom to call at a school.
 *
 * @param telephone of its office; null when not known
 * @param email of its office; null when not known
 * @param coordinators who coordinates it
 */
public record SchoolContact(String telephone, String email, List<Contact> coordinators) {}
