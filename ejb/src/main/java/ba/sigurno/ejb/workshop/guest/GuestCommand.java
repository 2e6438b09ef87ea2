package ba.sigurno.ejb.workshop.guest;

import ba.sigurno.persistence.i18n.Language;
import java.util.Collection;

/**
 * What a planner writes about a guest.
 *
 * @param telephone may be null
 * @param municipality by its id for the outside
 * @param language in which mails are written
 * @param topics the codes of the topics on which the guest speaks
 * @param version the version that this one replaces; null for a new guest
 */
public record GuestCommand(
        String name,
        String institution,
        String email,
        String telephone,
        String municipality,
        Language language,
        Collection<String> topics,
        Integer version) {}
