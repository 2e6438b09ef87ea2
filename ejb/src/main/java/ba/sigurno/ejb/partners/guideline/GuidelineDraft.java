package ba.sigurno.ejb.partners.guideline;

import ba.sigurno.persistence.i18n.Language;
import java.util.Map;

/**
 * The texts of a draft, to be changed and as they were changed.
 *
 * @param texts by language, without Serbian in Cyrillic, which is derived
 * @param version the version that this one replaces; null for a new guideline
 */
public record GuidelineDraft(Map<Language, Text> texts, Integer version) {

    public GuidelineDraft {
        texts = Map.copyOf(texts);
    }

    /**
     * What is written in one language.
     *
     * @param text in CommonMark; title and text are both empty where there is none
     */
    public record Text(String title, String text) {}
}
