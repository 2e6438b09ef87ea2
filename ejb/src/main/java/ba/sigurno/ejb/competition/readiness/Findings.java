package ba.sigurno.ejb.competition.readiness;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects checks in the reader's words. */
final class Findings {

    /** The languages that must not be missing. Serbian in Cyrillic is transliterated from Serbian in Latin. */
    static final List<Language> NEEDED = List.of(Language.BOSNIAN, Language.CROATIAN, Language.SERBIAN_LATIN);

    private final List<ReadinessCheck> checks = new ArrayList<>();
    private final Language language;

    Findings(Language language) {
        this.language = language;
    }

    void add(CheckStatus light, FixLocation place, String key, Object... arguments) {
        checks.add(new ReadinessCheck(light, Messages.text(language, key, arguments), place, null));
    }

    void ofPaper(CheckStatus light, String band, String key, Object... arguments) {
        checks.add(new ReadinessCheck(light, Messages.text(language, key, arguments), FixLocation.PAPER, band));
    }

    /** Joins the names of languages. */
    String names(Stream<Language> named) {
        return String.join(
                ", ",
                named.map(each -> Messages.text(language, "quiz_language_" + each))
                        .toList());
    }

    Language language() {
        return language;
    }

    List<ReadinessCheck> checks() {
        return checks;
    }
}
