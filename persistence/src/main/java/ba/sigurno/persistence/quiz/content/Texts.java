package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The same text in one or more languages.
 *
 * @param byLanguage the texts, none of them blank; cannot be changed
 */
public record Texts(Map<Language, String> byLanguage) {

    /** No text in any language. */
    public static final Texts NONE = new Texts(Map.of());

    /** Leaves blank texts out. */
    public Texts {
        var kept = new EnumMap<Language, String>(Language.class);
        byLanguage.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                kept.put(language, text);
            }
        });
        byLanguage = Collections.unmodifiableMap(kept);
    }

    /** Returns a text in one language; a blank one is {@link #NONE}. */
    public static Texts of(Language language, String text) {
        return new Texts(Map.of(language, text));
    }

    /** Returns these texts with the one of a language put in, replaced, or, when blank, taken out. */
    public Texts with(Language language, String text) {
        var changed = new EnumMap<Language, String>(Language.class);
        changed.putAll(byLanguage);
        changed.put(language, text);
        return new Texts(changed);
    }

    /** Returns the text in exactly this language. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** Returns the text in this language and in no other. */
    public Texts only(Language language) {
        return in(language).map(text -> of(language, text)).orElse(NONE);
    }

    /** Returns the languages there is a text in. */
    public Set<Language> languages() {
        return byLanguage.keySet();
    }

    /** Returns whether there is no text in any language. */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
