package ba.sigurno.ejb.workshop.trainer;

import ba.sigurno.persistence.i18n.Language;
import java.util.Collection;

/**
 * What somebody writes into the profile of a trainer.
 *
 * @param home the municipality, by its id for the outside
 * @param maxMinutes the longest way to a workshop, in minutes
 * @param maxADay the most workshops a day
 * @param topics the codes of the topics
 * @param trainee whether a trainer only learns to hold workshops; what a trainer says of that does not count
 * @param version the version of the profile that this one replaces; null for the first
 */
public record ProfileCommand(
        String home,
        int maxMinutes,
        int maxADay,
        Collection<String> topics,
        Collection<Language> languages,
        boolean trainee,
        Integer version) {}
