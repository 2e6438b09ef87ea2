package ba.sigurno.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What components of PrimeFaces say, in each language. */
class ComponentTextsTest {

    private static final Pattern SCRIPT =
            Pattern.compile("/\\*\\*.*\\*/\\nPrimeFaces\\.locales\\['(\\w+)'] = (\\{.*})\\n", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameThings(Language language) throws Exception {
        assertThat(texts(language).keySet()).isEqualTo(texts(Language.BOSNIAN).keySet());
    }

    @Test
    void cyrillicIsTheLatinTextInTheOtherScript() throws Exception {
        var latin = texts(Language.SERBIAN_LATIN);
        latin.replaceAll((key, text) -> key.startsWith("/fileSizeTypes") ? text : Transliterator.toCyrillic(text));
        assertThat(texts(Language.SERBIAN_CYRILLIC)).isEqualTo(latin);
    }

    private static TreeMap<String, String> texts(Language language) throws Exception {
        var script = SCRIPT.matcher(
                Files.readString(Path.of("src/main/webapp/resources/locales", language.getTag() + ".js")));
        assertThat(script.matches()).as(language.getTag()).isTrue();
        assertThat(script.group(1)).isEqualTo(language.getLocale().getLanguage());
        var texts = new TreeMap<String, String>();
        try (var reader = Json.createReader(new StringReader(script.group(2)))) {
            collect("", reader.readObject(), texts);
        }
        return texts;
    }

    private static void collect(String path, JsonValue value, TreeMap<String, String> texts) {
        if (value instanceof JsonObject object) {
            object.forEach((key, child) -> collect(path + "/" + key, child, texts));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(path + "/" + i, array.get(i), texts);
            }
        } else {
            texts.put(path, value instanceof JsonString text ? text.getString() : value.toString());
        }
    }
}
