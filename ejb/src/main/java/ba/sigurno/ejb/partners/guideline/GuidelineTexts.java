package ba.sigurno.ejb.partners.guideline;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.guideline.GuidelineText;
import ba.sigurno.persistence.partners.guideline.GuidelineVersion;
import java.util.Map;

/** Gives a version of a guideline in a reader's language, or in one that it has. */
final class GuidelineTexts {

    private GuidelineTexts() {}

    /** Returns the title; empty when nothing is written yet. */
    static String title(GuidelineVersion version, Language reader) {
        Map<Language, String> titles = version.getTexts().values().stream()
                .collect(toMap(GuidelineText::getLanguage, GuidelineText::getTitle));
        return titles.isEmpty() ? "" : Localised.text(titles, reader);
    }

    /** Returns the text as the HTML of a page; empty when nothing is written yet. */
    static String html(GuidelineVersion version, Language reader) {
        Map<Language, String> texts =
                version.getTexts().values().stream().collect(toMap(GuidelineText::getLanguage, GuidelineText::getText));
        return texts.isEmpty() ? "" : Markdown.of(texts, reader).html();
    }
}
