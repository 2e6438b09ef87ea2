package ba.sigurno.web.i18n;

import ba.sigurno.persistence.i18n.Language;

/** An event: the visitor chose a language. */
public record LanguageChosen(Language language) {}
