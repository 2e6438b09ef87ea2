package ba.sigurno.ejb.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final List<Language> WRITTEN =
            List.of(Language.BOSNIAN, Language.CROATIAN, Language.SERBIAN_LATIN, Language.ENGLISH);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static Stream<String> rooms() {
        return Messages.ROOMS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyIsInAllLanguagesWithTheSamePlaceholders(String room) {
        var bosnian = Messages.read(room, Language.BOSNIAN);
        for (var language : WRITTEN) {
            var texts = Messages.read(room, language);
            assertThat(new TreeSet<>(texts.keySet()))
                    .as("keys of %s in %s", room, language.getTag())
                    .isEqualTo(new TreeSet<>(bosnian.keySet()));
            texts.forEach((key, text) -> {
                assertThat(text).as("%s in %s", key, language.getTag()).isNotBlank();
                // A plural's form may say "one" without the number.
                if (!key.matches(".*_(one|few|other)")) {
                    assertThat(placeholders(text))
                            .as("placeholders of %s in %s", key, language.getTag())
                            .isEqualTo(placeholders(bosnian.get(key)));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyStartsWithItsRoom(String room) {
        for (var language : Language.values()) {
            assertThat(Messages.read(room, language).keySet()).allMatch(key -> key.startsWith(room + "_"));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aKeyIsWrittenInLowerCaseWithUnderscores(String room) {
        for (var language : Language.values()) {
            assertThat(Messages.read(room, language).keySet()).allMatch(key -> key.matches("[a-z][a-z0-9_]*"));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aTextWithArgumentsDoublesItsApostrophes(String room) {
        for (var language : Language.values()) {
            Messages.read(room, language)
                    .forEach((key, text) -> assertThat(PLACEHOLDER.matcher(text).find()
                                    && text.replace("''", "").contains("'"))
                            .as("%s in %s has a single apostrophe", key, language.getTag())
                            .isFalse());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aPluralHasAllItsForms(String room) {
        var keys = Messages.read(room, Language.BOSNIAN).keySet();
        assertThat(keys.stream().filter(key -> key.endsWith("_few")).map(key -> key.replaceAll("_few$", "")))
                .allMatch(stem -> keys.contains(stem + "_one") && keys.contains(stem + "_other"));
    }

    @Test
    void cyrillicOverridesOnlyWhatExists() {
        for (var room : Messages.ROOMS) {
            assertThat(Messages.read(room, Language.SERBIAN_LATIN).keySet())
                    .containsAll(Messages.read(room, Language.SERBIAN_CYRILLIC).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void anOverrideHasThePlaceholdersOfTheTextItReplaces(String room) {
        var latin = Messages.read(room, Language.SERBIAN_LATIN);
        Messages.read(room, Language.SERBIAN_CYRILLIC).forEach((key, text) -> assertThat(placeholders(text))
                .as("placeholders of %s in %s", key, Language.SERBIAN_CYRILLIC.getTag())
                .isEqualTo(placeholders(latin.get(key))));
    }

    @Test
    void everyFileBelongsToARoomThatIsRead() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            Set<String> rooms = files.map(file -> file.getFileName().toString().replaceAll("_[^_]+$", ""))
                    .collect(Collectors.toSet());
            assertThat(Messages.ROOMS).containsAll(rooms);
        }
    }

    @Test
    void serbianInCyrillicIsTheLatinTextInTheOtherScript() {
        assertThat(Messages.text(Language.SERBIAN_CYRILLIC, "app_save")).isEqualTo("Сачувај");
        assertThat(Messages.text(Language.SERBIAN_CYRILLIC, "app_pager_status", 1, 20, 31))
                .isEqualTo("1–20 од 31");
    }

    @ParameterizedTest
    @CsvSource({
        "BOSNIAN,1,prije 1 dan",
        "BOSNIAN,3,prije 3 dana",
        "BOSNIAN,11,prije 11 dana",
        "CROATIAN,21,prije 21 dan",
        "SERBIAN_CYRILLIC,1,прије 1 дан",
        "ENGLISH,1,1 day ago",
        "ENGLISH,21,21 days ago"
    })
    void pluralsFollowTheRulesOfTheLanguage(Language language, int days, String expected) {
        assertThat(Messages.plural(language, "app_dates_days_ago", days)).isEqualTo(expected);
    }

    @Test
    void aKeyMayBeComposedOfNamesOfJava() {
        assertThat(Messages.text(Language.ENGLISH, "training_mode_ON_SITE"))
                .isEqualTo(Messages.text(Language.ENGLISH, "training_mode_on_site"));
        assertThat(Messages.has(Language.ENGLISH, "training_mail_movedUp_subject"))
                .isTrue();
    }

    @Test
    void aMissingKeyIsShownAsMissing() {
        assertThat(Messages.text(Language.ENGLISH, "app_no_such_key")).isEqualTo("???app_no_such_key???");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aSentenceThatEndsWithADateHasOneFullStop() {
        assertThat(Messages.text(Language.BOSNIAN, "identity_account_erase_asked", "27. novembra 2026."))
                .isEqualTo("Brisanje ste zatražili 27. novembra 2026. Administrator će ga izvršiti.");
    }
}
