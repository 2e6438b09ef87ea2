package ba.sigurno.ejb.territory;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.configuration.Settings;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryPackTest {

    private final CountryPack pack = new CountryPack("ba");

    @Test
    void thirteenAuthoritiesAreActiveAndTwelveAnswerForSchools() {
        var active = pack.rows("authorities.csv").stream()
                .filter(row -> row.get("active").equals("true"))
                .toList();
        assertThat(active).hasSize(13);
        assertThat(active.stream().filter(row -> row.get("competence").equals("COMPETENT")))
                .hasSize(12);
    }

    @Test
    void eachCompetentAuthorityHasATileOfItsOwn() {
        var tiles = new HashSet<String>();
        for (var row : pack.rows("authorities.csv")) {
            boolean competent = row.get("competence").equals("COMPETENT");
            assertThat(row.get("tile_row") != null).as(row.get("abbr")).isEqualTo(competent);
            if (competent) {
                assertThat(tiles.add(row.get("tile_row") + "/" + row.get("tile_col")))
                        .isTrue();
            }
        }
    }

    @Test
    void eachSchoolIsInAMunicipalityOfItsAuthorityAndThereOnce() {
        var municipalities = pack.rows("municipalities.csv").stream()
                .map(row -> row.get("authority") + "/" + row.get("name_latin"))
                .collect(toSet());
        var schools = pack.rows("schools.csv");
        assertThat(schools).hasSize(92).allSatisfy(row -> assertThat(municipalities)
                .contains(row.get("authority") + "/" + row.get("municipality")));
        assertThat(schools)
                .extracting(row -> row.get("authority") + "/" + row.get("name"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFederalMinistryCoordinatesTheTenCantons() {
        assertThat(pack.rows("authorities.csv").stream().filter(row -> "BA-BIH".equals(row.get("coordinator"))))
                .hasSize(10)
                .allMatch(row -> row.get("kind").equals("CANTONAL_MINISTRY"));
    }

    @Test
    void eachMunicipalityBelongsToACompetentAuthorityAndIsWrittenAlikeInBothScripts() {
        var competent = pack.rows("authorities.csv").stream()
                .filter(row -> row.get("competence").equals("COMPETENT"))
                .map(row -> row.get("code"))
                .collect(toSet());
        var rows = pack.rows("municipalities.csv");
        assertThat(rows).hasSize(143);
        for (var row : rows) {
            assertThat(competent).contains(row.get("authority"));
            assertThat(Transliterator.toLatin(row.get("name_cyrillic"))).isEqualTo(row.get("name_latin"));
        }
    }

    @Test
    void eachFactAboutTheCentreHasASourceAndADate() {
        for (var row : pack.rows("centre.csv")) {
            CentreFact.valueOf(row.get("key"));
            assertThat(row.get("source")).as(row.get("key")).isNotNull();
            assertThat(LocalDate.parse(row.get("date"))).isBeforeOrEqualTo(LocalDate.now(ClockProducer.ZONE));
        }
    }

    @Test
    void aFactThatIsMissingIsKnownToBe() {
        var nothingSet = config(Map.of());
        assertThat(new CentreFacts(pack, nothingSet).missing())
                .containsExactly(CentreFact.CONTROLLER_ADDRESS, CentreFact.PRIVACY_EMAIL);
        assertThat(new CentreFacts(
                                pack,
                                config(Map.of(
                                        "SIGURNO_CONTROLLER_ADDRESS", "Sarajevo", "SIGURNO_PRIVACY_EMAIL", "x@y.test")))
                        .missing())
                .isEmpty();
    }

    @Test
    void aSettingReplacesWhatThePackSays() {
        var facts = new CentreFacts(pack, config(Map.of("SIGURNO_HELP_EMERGENCY", "112")));
        assertThat(facts.find(CentreFact.HELP_EMERGENCY, Language.ENGLISH)).contains("112");
        assertThat(facts.find(CentreFact.HELP_AMBULANCE, Language.SERBIAN_CYRILLIC))
                .contains("124");
        assertThat(facts.find(CentreFact.SUPERVISOR_NAME, Language.CROATIAN))
                .hasValueSatisfying(name -> assertThat(name).contains("osobnih"));
    }

    private static Settings config(Map<String, String> values) {
        return new Settings((Config) Proxy.newProxyInstance(
                CountryPackTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get(arguments[0]))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorities.csv", "age-bands.csv", "strands.csv", "outcomes.csv"})
    void everythingHasATextInEachLanguageThatIsWritten(String file) {
        var written = EnumSet.complementOf(EnumSet.of(Language.SERBIAN_CYRILLIC));
        for (var row : pack.rows(file)) {
            assertThat(CsvTable.texts(row).keySet()).containsAll(written);
        }
    }

    @Test
    void outcomesAndCrosswalksReferToWhatThereIs() {
        var strands =
                pack.rows("strands.csv").stream().map(row -> row.get("code")).collect(toSet());
        var bands =
                pack.rows("age-bands.csv").stream().map(row -> row.get("code")).collect(toSet());
        var outcomes = new HashSet<String>();
        for (var row : pack.rows("outcomes.csv")) {
            assertThat(strands).contains(row.get("strand"));
            assertThat(bands).contains(row.get("age_band"));
            assertThat(outcomes.add(row.get("age_band") + row.get("strand") + row.get("position")))
                    .isTrue();
        }
        assertThat(pack.rows("crosswalks.csv").stream().map(row -> row.get("strand")))
                .isSubsetOf(strands);
    }

    @Test
    void anotherCountryIsReadFromAFolder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("authorities.csv"), "code,abbr,kind,en\nSI,SI,STATE,Ministry\n");
        var rows = new CountryPack(folder.toString()).rows("authorities.csv");
        assertThat(rows).hasSize(1);
        assertThat(CsvTable.texts(rows.get(0))).containsEntry(Language.ENGLISH, "Ministry");
    }

    @Test
    void anUnknownCountryIsSaidByName() {
        assertThatThrownBy(() -> new CountryPack("xx").rows("authorities.csv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("xx");
    }
}
