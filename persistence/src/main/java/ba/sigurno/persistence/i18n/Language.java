package ba.sigurno.persistence.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language with its script, in which the product is available. Stored and sent by its BCP 47 tag (RFC 5646), such as
 * {@code sr-Cyrl}.
 */
public enum Language {
    BOSNIAN("bs", "Bosanski"),
    CROATIAN("hr", "Hrvatski"),
    SERBIAN_LATIN("sr-Latn", "Srpski (latinica)"),
    SERBIAN_CYRILLIC("sr-Cyrl", "Српски (ћирилица)"),
    ENGLISH("en", "English");

    /** The longest tag, in characters; the width of a column that holds one. */
    public static final int TAG_LENGTH = 7;

    private final String tag;
    private final String nativeName;

    Language(String tag, String nativeName) {
        this.tag = tag;
        this.nativeName = nativeName;
    }

    /**
     * Returns the BCP 47 tag without a region: {@code bs}, {@code hr}, {@code sr-Latn}, {@code sr-Cyrl}, {@code en}.
     */
    public String getTag() {
        return tag;
    }

    /** Returns the language's name in itself, as a switch shows it. */
    public String getNativeName() {
        return nativeName;
    }

    /** Returns whether text in this language is written in Cyrillic. */
    public boolean isCyrillic() {
        return this == SERBIAN_CYRILLIC;
    }

    /** Returns the locale for formatting, with the region BA; English is that of Great Britain, for day-month order. */
    public Locale getLocale() {
        return this == ENGLISH ? Locale.UK : Locale.forLanguageTag(tag + "-BA");
    }

    /** Returns the language with exactly this tag; empty when there is none or {@code tag} is null. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /**
     * Returns the language nearest to a locale a browser asked for: script decides for Serbian (Cyrillic without one,
     * as CLDR has it).
     */
    public static Optional<Language> nearest(Locale locale) {
        return switch (locale.getLanguage()) {
            case "bs" -> Optional.of(BOSNIAN);
            case "hr" -> Optional.of(CROATIAN);
            case "sr" -> Optional.of("Latn".equals(locale.getScript()) ? SERBIAN_LATIN : SERBIAN_CYRILLIC);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }
}
