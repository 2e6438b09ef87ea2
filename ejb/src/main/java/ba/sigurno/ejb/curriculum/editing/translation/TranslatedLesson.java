package ba.sigurno.ejb.curriculum.editing.translation;

import java.util.List;

/**
 * A lesson in two languages.
 *
 * @param editionId the public id of its edition
 * @param moduleTitle the title of its module; empty while there is none
 * @param number its number, from 1
 * @param parts its parts with texts, in order
 */
public record TranslatedLesson(String editionId, String moduleTitle, int number, List<TranslatedPart> parts) {}
