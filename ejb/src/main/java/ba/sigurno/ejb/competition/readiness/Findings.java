package ba.sigurno.ejb.competition.readiness;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers checks in the reader's words. */
final class Findings {

    /** The languages that must not be missing. Serbian in Cyrillic is made of that in Latin. */
    static final List<Language> NEEDED = List.of(Language.BOSNIAN, Language.CROATIAN, Language.SERBIAN_LATIN);

    private final List<Check> checks = new ArrayList<>();
    private final Language language;

    Findings(Language language) {
        this.language = language;
    }

    void add(Light light, Place place, String key, Object... arguments) {
        checks.add(new Check(light, Messages.text(language, key, arguments), place, null));
    }

    void ofPaper(Light light, String band, String key, Object... arguments) {
        checks.add(new Check(light, Messages.text(language, key, arguments), Place.PAPER, band));
    }

    /** The names of languages, one after the other. */
    String names(Stream<Language> named) {
        return String.join(
                ", ",
                named.map(each -> Messages.text(language, "quiz_language_" + each))
                        .toList());
    }

    Language language() {
        return language;
    }

    List<Check> checks() {
        return checks;
    }
}
