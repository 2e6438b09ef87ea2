package ba.sigurno.web.i18n;

import ba.sigurno.persistence.i18n.Language;

/** News that the visitor chose a language. */
public record LanguageChosen(Language language) {}
