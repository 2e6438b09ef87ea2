package ba.sigurno.ejb.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is wrong with the settings of an installation is said at once, and no value with it. */
class SettingTest {

    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final Map<String, String> settings = new HashMap<>(Map.ofEntries(
            Map.entry("SIGURNO_BASE_URL", "https://sigurno.example"),
            Map.entry("SIGURNO_DB_URL", "jdbc:mysql://localhost/sigurno"),
            Map.entry("SIGURNO_DB_USER", "sigurno"),
            Map.entry("SIGURNO_DB_PASSWORD", "a"),
            Map.entry("SIGURNO_CONFIDENTIAL_DB_URL", "jdbc:mysql://localhost/confidential"),
            Map.entry("SIGURNO_CONFIDENTIAL_DB_USER", "confidential"),
            Map.entry("SIGURNO_CONFIDENTIAL_DB_PASSWORD", "c"),
            Map.entry("SIGURNO_CONFIDENTIAL_KEYS", "1:" + KEY),
            Map.entry("SIGURNO_SECRET", KEY),
            Map.entry("SIGURNO_MAIL_HOST", "mail.centar.example"),
            Map.entry("SIGURNO_MAIL_PORT", "587"),
            Map.entry("SIGURNO_MAIL_STARTTLS", "true"),
            Map.entry("SIGURNO_MAIL_FROM", "Sigurno <sigurno@centar.example>")));

    @Test
    void whatIsRequiredSuffices() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        // It is a must only with a mail server elsewhere.
        settings.remove("SIGURNO_MAIL_STARTTLS");
        var required = settings.size();
        settings.clear();
        assertThat(problems()).hasSize(required).allMatch(problem -> problem.contains(" is missing: it must "));
    }

    @ParameterizedTest
    @CsvSource({
        "SIGURNO_SECOND_FACTOR_REQUIRED, true",
        "SIGURNO_BASE_URL, sigurno.example",
        "SIGURNO_BASE_URL, ftp://sigurno.example",
        "SIGURNO_BASE_URL, http://sigurno.example",
        "SIGURNO_BASE_URL, http://localhost.example",
        "SIGURNO_DB_URL, jdbc:postgresql://localhost/sigurno",
        "SIGURNO_DB_URL, jdbc:mysql://db.example/sigurno",
        "SIGURNO_DB_URL, jdbc:mysql://localhost.example/sigurno",
        "SIGURNO_DB_URL, jdbc:mysql://db.example/sigurno?sslMode=PREFERRED",
        "SIGURNO_CONFIDENTIAL_DB_URL, jdbc:mysql://db.example/confidential?sslMode=REQUIRED",
        "SIGURNO_SECRET, tajna",
        "SIGURNO_SECRET, c2hvcnQ=",
        "SIGURNO_CONFIDENTIAL_KEYS, " + KEY,
        "SIGURNO_CONFIDENTIAL_KEYS, '1:" + KEY + ",1:" + KEY + "'",
        "SIGURNO_HOTLINE_KEPT_DAYS, 0",
        "SIGURNO_HOTLINE_KEPT_DAYS, devedeset",
        "SIGURNO_DEMO, da",
        "SIGURNO_MAIL_FROM, Sigurno",
        "SIGURNO_MAIL_PORT, smtp",
        "SIGURNO_MAIL_STARTTLS, ne",
        "SIGURNO_BACKUP_RECIPIENT, age1kratko",
        "SIGURNO_SIGNING_FORMER, /no/such/file",
    })
    void whatIsWrongIsNamedWithoutItsValue(String name, String value) {
        settings.put(name, value);
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(name + " must be ")
                .doesNotContain(value);
    }

    @Test
    void anotherMachineIsSpokenWithEncryptedAndThisOneNeedNotBe() {
        settings.put("SIGURNO_BASE_URL", "http://127.0.0.1:8080");
        settings.put("SIGURNO_DB_URL", "jdbc:mysql://db.example:3307/sigurno?sslMode=VERIFY_IDENTITY");
        settings.put("SIGURNO_CONFIDENTIAL_DB_URL", "jdbc:mysql://[::1]:3306/confidential");
        settings.put("SIGURNO_MAILBOX", "imap://sigurno%40centar.example@127.0.0.1:3143/INBOX");
        settings.put("SIGURNO_MAILBOX_PASSWORD", "e");
        assertThat(problems()).isEmpty();
        settings.put("SIGURNO_MAILBOX", "imap://sigurno%40centar.example@imap.centar.example/INBOX");
        assertThat(problems()).singleElement().asString().startsWith("SIGURNO_MAILBOX must be ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.centar.example", "localhost.example", "10.0.0.7", "127.0.0.1.example"})
    void mailGoesToAnotherMachineByTlsAlone(String host) {
        settings.put("SIGURNO_MAIL_HOST", host);
        assertThat(problems()).isEmpty();
        settings.put("SIGURNO_MAIL_STARTTLS", "false");
        assertThat(problems())
                .containsExactly("SIGURNO_MAIL_STARTTLS must be true unless SIGURNO_MAIL_HOST is this machine");
        settings.remove("SIGURNO_MAIL_STARTTLS");
        assertThat(problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void mailNeedNotBeEncryptedOnThisMachine(String host) {
        settings.put("SIGURNO_MAIL_HOST", host);
        settings.put("SIGURNO_MAIL_STARTTLS", "false");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "some", "all"})
    void aSecondFactorIsDemandedOfSomeOfAllOrOfNobody(String demand) {
        settings.put("SIGURNO_SECOND_FACTOR_REQUIRED", demand);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aDemonstrationNeedsAPasswordWhenThereIsOne() {
        settings.put("SIGURNO_DEMO", "false");
        assertThat(problems()).isEmpty();
        settings.put("SIGURNO_DEMO", "true");
        assertThat(problems()).containsExactly("SIGURNO_DEMO is of no use without SIGURNO_DEMO_PASSWORD");
        settings.put("SIGURNO_DEMO_PASSWORD", "lozinka za probu");
        assertThat(problems()).isEmpty();
    }

    @Test
    void secretsThatAreRotatedStandBesideOneAnother() {
        settings.put("SIGURNO_SECRET", KEY + ", " + KEY);
        settings.put("SIGURNO_CONFIDENTIAL_KEYS", "2:" + KEY + ",1:" + KEY);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aKeyWithoutItsPasswordIsOfNoUse() {
        settings.put("SIGURNO_SIGNING_KEYSTORE", "/etc/sigurno/centre.p12");
        assertThat(problems())
                .containsExactly("SIGURNO_SIGNING_KEYSTORE is of no use without SIGURNO_SIGNING_PASSWORD");
    }

    @Test
    void theFirstAdministratorsPasswordIsDeletedAndTheAddressMayStay() {
        settings.put("SIGURNO_ADMIN_EMAIL", "admin@centar.example");
        assertThat(problems()).isEmpty();
        settings.remove("SIGURNO_ADMIN_EMAIL");
        settings.put("SIGURNO_ADMIN_PASSWORD", "e");
        assertThat(problems()).containsExactly("SIGURNO_ADMIN_PASSWORD is of no use without SIGURNO_ADMIN_EMAIL");
    }

    @Test
    void aFolderOfBackupsIsOfNoUseWithoutWhomTheyAreEncryptedFor() {
        settings.put("SIGURNO_BACKUP_FOLDER", "/var/backups/sigurno");
        assertThat(problems()).containsExactly("SIGURNO_BACKUP_FOLDER is of no use without SIGURNO_BACKUP_RECIPIENT");
    }

    @Test
    void allThatIsCheckedIsDescribed() throws IOException {
        assertThat(Stream.concat(Setting.SERVER.stream(), Setting.PRIVILEGED.stream()))
                .extracting(Setting::name)
                .isSubsetOf(described())
                .doesNotHaveDuplicates();
    }

    @Test
    void anInstallationBeginsWithAllThatIsDescribed() throws IOException {
        var privileged = ofInstallation("privileged.conf");
        assertThat(Setting.PRIVILEGED).extracting(Setting::name).containsExactlyInAnyOrderElementsOf(privileged);
        assertThat(ofInstallation("sigurno.conf")).doesNotContainAnyElementsOf(privileged);
        privileged.addAll(ofInstallation("sigurno.conf"));
        assertThat(privileged).isEqualTo(described());
    }

    @Test
    void theServerIsNotToldWhatOnlyCommandsNeed() {
        settings.put("SIGURNO_DB_SCHEMA_PASSWORD", "b");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("SIGURNO_DB_SCHEMA_PASSWORD is not for the server to know");
        settings.remove("SIGURNO_DB_SCHEMA_PASSWORD");
        assertThat(Setting.problemsOfInstallation(name -> Optional.ofNullable(settings.get(name))))
                .as("the users of migrations, with whom the commands work")
                .hasSize(4)
                .allMatch(problem -> problem.contains("_SCHEMA_") && problem.contains(" is missing"));
    }

    private static Set<String> ofInstallation(String file) throws IOException {
        return named("(?m)^#?(SIGURNO_[A-Z0-9_]+)='.*'$", "../ear/src/main/install/" + file);
    }

    @Test
    void whatTheServerAsksTheEnvironmentForIsDescribed() throws IOException {
        for (var script : List.of("provision.asadmin", "cluster.asadmin")) {
            assertThat(named("\\$\\{ENV\\\\?=(SIGURNO_[A-Z0-9_]+)}", "../ear/src/main/payara/" + script))
                    .isNotEmpty()
                    .isSubsetOf(described());
        }
    }

    /** The settings in the table of them. */
    private static Set<String> described() throws IOException {
        var table = new StringBuilder();
        try (var lines = Files.lines(Path.of("../docs/operating.md"))) {
            lines.filter(line -> line.startsWith("| `SIGURNO_")).forEach(line -> table.append(line.split(" \\| ")[0]));
        }
        return names("`(SIGURNO_[A-Z0-9_]+)`", table.toString());
    }

    private static Set<String> named(String pattern, String file) throws IOException {
        return names(pattern, Files.readString(Path.of(file)));
    }

    private static Set<String> names(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private Iterable<String> problems() {
        return Setting.problems(name -> Optional.ofNullable(settings.get(name)));
    }
}
