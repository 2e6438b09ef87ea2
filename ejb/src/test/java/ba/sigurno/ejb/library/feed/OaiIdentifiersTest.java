package ba.sigurno.ejb.library.feed;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.mail.SiteAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OaiIdentifiersTest {

    private final OaiIdentifiers identifiers = of("https://sigurno.example:8443/");

    @Test
    void anItemIsNamedByTheHostOfTheSite() {
        assertThat(identifiers.of("prvi-telefon")).isEqualTo("oai:sigurno.example:prvi-telefon");
        assertThat(identifiers.slug("oai:sigurno.example:prvi-telefon")).contains("prvi-telefon");
        assertThat(identifiers.slug("oai:elsewhere.example:prvi-telefon")).isEmpty();
    }

    @Test
    void theSchemeIsDescribedAsItsSchemaWants() {
        var description = described(identifiers);
        assertThat(new String(description, StandardCharsets.UTF_8))
                .contains("<repositoryIdentifier>sigurno.example</repositoryIdentifier>");
        assertThat(OaiSchemas.fault(description)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://192.0.2.7", "http://[2001:db8::1]:8080"})
    void aHostWithoutADomainDoesNotSpeakOfTheScheme(String site) {
        var description = described(of(site));
        assertThat(new String(description, StandardCharsets.UTF_8)).doesNotContain("oai-identifier");
        assertThat(OaiSchemas.fault(description)).isEmpty();
    }

    @Test
    void theSchemasFindWhatIsWrong() {
        var description = new String(described(identifiers), StandardCharsets.UTF_8);
        assertThat(OaiSchemas.fault(description.replace("scheme", "way").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(OaiSchemas.fault(description.replace("YYYY-", "").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    private static OaiIdentifiers of(String site) {
        return new OaiIdentifiers(new SiteAddress(site));
    }

    private static byte[] described(OaiIdentifiers identifiers) {
        var xml = new FeedXml()
                .begin(
                        "OAI-PMH",
                        "xmlns",
                        "http://www.openarchives.org/OAI/2.0/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .text("responseDate", "2026-11-29T10:00:00Z")
                .text("request", "https://sigurno.example/api/oai", "verb", "Identify")
                .begin("Identify")
                .text("repositoryName", "Sigurno")
                .text("baseURL", "https://sigurno.example/api/oai")
                .text("protocolVersion", "2.0")
                .text("adminEmail", "sigurno@sigurno.example")
                .text("earliestDatestamp", "2026-11-28T10:00:00Z")
                .text("deletedRecord", "persistent")
                .text("granularity", "YYYY-MM-DDThh:mm:ssZ");
        identifiers.describe(xml);
        return xml.end().end().bytes();
    }
}
