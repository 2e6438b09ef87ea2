package ba.sigurno.ejb.curriculum.editing.translation;

import java.util.List;

/**
 * What an edition says to adults, in two languages.
 *
 * @param title its title
 * @param parts its parts with texts, in order
 */
public record TranslatedEdition(String title, List<TranslatedPart> parts) {}
