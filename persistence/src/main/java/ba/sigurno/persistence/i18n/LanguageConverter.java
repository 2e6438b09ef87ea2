package ba.sigurno.persistence.i18n;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a language by its tag. */
@Converter(autoApply = true)
public class LanguageConverter implements AttributeConverter<Language, String> {

    @Override
    public String convertToDatabaseColumn(Language language) {
        return language == null ? null : language.getTag();
    }

    @Override
    public Language convertToEntityAttribute(String tag) {
        return tag == null
                ? null
                : Language.ofTag(tag).orElseThrow(() -> new IllegalArgumentException("No language has the tag " + tag));
    }
}
