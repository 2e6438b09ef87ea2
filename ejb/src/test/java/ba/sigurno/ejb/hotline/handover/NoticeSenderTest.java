package ba.sigurno.ejb.hotline.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.configuration.Settings;
import ba.sigurno.ejb.mail.SenderAddress;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.persistence.i18n.DomainException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice to a provider is a report of XARF 4, whatever the address looks like. */
class NoticeSenderTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    NoticeSenderTest.class.getResourceAsStream("xarf-notice.schema.json"),
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());

    private static final byte[] SECRET = "a secret of a report, 32 bytes..".getBytes(StandardCharsets.US_ASCII);

    private final NoticeSender sender = new NoticeSender(
            new CentreFacts(new CountryPack("ba"), new Settings((Config) Proxy.newProxyInstance(
                    NoticeSenderTest.class.getClassLoader(),
                    new Class<?>[] {Config.class},
                    (proxy, method, arguments) -> Optional.empty()))),
            new SenderAddress(),
            Optional.of("hotline@example.org"));

    @ParameterizedTest
    @CsvSource({
        "https://site.example/a/b?c=d,           https://site.example/a/b?c=d,                 site.example",
        "hxxp[:]//SITE[.]example/,               http://SITE.example/,                         site.example",
        "site.example,                           https://site.example,                         site.example",
        "site.example:8443/slika 1.jpg,          ,                                             ",
        "https://примјер.срб:8443/шта,           https://xn--e1afmkfd0o.xn--90a3ac:8443/%D1%88%D1%82%D0%B0, xn--e1afmkfd0o.xn--90a3ac",
        "https://192.0.2.7/a,                    https://192.0.2.7/a,                          192.0.2.7",
        "https://[2001:db8::7]/a,                https://[2001:db8::7]/a,                      2001:db8::7",
        "http://abcdefghijklmnop234567.onion/a,  http://abcdefghijklmnop234567.onion/a,        abcdefghijklmnop234567.onion"
    })
    void aNoticeOfAnyAddressIsAReportByTheStandard(String reported, String url, String source) {
        if (url == null) {
            assertThatThrownBy(() -> notice(reported)).isInstanceOf(DomainException.class);
            return;
        }
        var notice = notice(reported);
        assertThat(faults(notice)).isEmpty();
        assertThat(notice.getString("url")).isEqualTo(url);
        assertThat(notice.getString("source_identifier")).isEqualTo(source);
        // A number is no name of a domain.
        assertThat(notice.containsKey("domain")).isEqualTo(!source.matches("[0-9a-f.:]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grupa u igri", "site", "https://", "https://user:word@примјер.срб/"})
    void whatIsNoAddressOfAHostMakesNoNotice(String reported) {
        assertThatThrownBy(() -> notice(reported))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("hotline_rule_notice_address");
    }

    @Test
    void theSchemaMissesEachFieldThatTheStandardRequires() {
        var notice = notice("https://site.example/a");
        for (var field : List.of(
                "xarf_version",
                "report_id",
                "timestamp",
                "reporter",
                "sender",
                "source_identifier",
                "category",
                "type",
                "url",
                "classification",
                "detection_method")) {
            assertThat(faults(Json.createObjectBuilder(notice).remove(field).build()))
                    .as(field)
                    .isNotEmpty();
        }
        for (var field : List.of("org", "contact", "domain")) {
            var centre = Json.createObjectBuilder(notice.getJsonObject("sender"))
                    .remove(field)
                    .build();
            assertThat(faults(Json.createObjectBuilder(notice)
                            .add("sender", centre)
                            .build()))
                    .as(field)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "report_id,           notice-7",
        "timestamp,           yesterday",
        "type,                phishing",
        "classification,      A1",
        "detection_method,    seen",
        "verification_method, seen",
        "url,                 site.example",
        "domain,              192.0.2.7",
        "evidence,            picture"
    })
    void theSchemaFindsWhatTheStandardDoesNotKnowAndWhatNeverLeaves(String field, String value) {
        var notice = notice("https://site.example/a");
        assertThat(faults(Json.createObjectBuilder(notice).add(field, value).build()))
                .isNotEmpty();
    }

    private JsonObject notice(String reported) {
        var json = sender.notice(SECRET, reported, Instant.parse("2026-03-02T10:15:30.5Z"))
                .json();
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static List<String> faults(JsonObject notice) {
        return SCHEMA.validate(notice.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
