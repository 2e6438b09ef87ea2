package ba.sigurno.ejb.operations.year;

import ba.sigurno.persistence.i18n.Language;
import java.time.LocalDate;

/**
 * A text of the library that everybody may read.
 *
 * @param slug the name of its item in addresses
 */
public record PublishedText(LocalDate publishedOn, Language language, String title, String slug) {}
