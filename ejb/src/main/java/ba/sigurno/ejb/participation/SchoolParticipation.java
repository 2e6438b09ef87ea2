package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.persistence.school.School;

/**
 * The figures of one school before disclosure control: not to be shown before {@link DisclosureControl} has hidden the
 * small ones.
 *
 * @param school the school
 * @param enrolled its pupils by its own figures
 * @param classes classes here
 * @param pupils their pupils
 * @param completions modules that pupils completed
 * @param completers pupils who completed at least one
 * @param workshops workshops reported as held
 * @param met pupils whom these met, each as often as met
 * @param metOnce at least so many of them are different ones
 * @param certificates certificates of its teachers
 */
record SchoolParticipation(
        School school,
        long enrolled,
        long classes,
        long pupils,
        long completions,
        long completers,
        long workshops,
        long met,
        long metOnce,
        long certificates) {}
