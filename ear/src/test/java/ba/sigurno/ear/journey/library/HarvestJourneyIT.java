package ba.sigurno.ear.journey.library;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ejb.library.feed.OaiSchemas;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues and search engines read the library over the net, and what they get is as their schemas want it. */
class HarvestJourneyIT extends BrowserTest {

    private static final Path ITEMS = Path.of("../ejb/src/main/resources/country/ba/library");
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\"[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb=Identify",
                "verb=ListMetadataFormats",
                "verb=ListSets",
                "verb=ListIdentifiers&metadataPrefix=oai_dc&set=children",
                "verb=ListRecords&metadataPrefix=oai_dc&set=children&from=2001-01-01",
                "verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01T00%3A00%3A00Z",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=invalid%22id",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai%3Aelsewhere.example%3A%C4%8Das",
                "verb=ListRecords&resumptionToken=%01",
                "verb=Identify&verb=Identify",
                "verb=",
                "junk",
                ""
            })
    void anAnswerByAddressIsThatByForm(String asked) {
        var request = visitor().page().request();
        var byAddress = answer(request.get("/api/oai?" + asked));
        var byForm = answer(request.post(
                "/api/oai",
                RequestOptions.create().setHeader("Content-Type", FORM).setData(asked)));
        assertThat(byForm).isEqualTo(byAddress);
    }

    private static String answer(APIResponse response) {
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers().get("content-type")).isEqualToIgnoringCase("text/xml;charset=UTF-8");
        assertThat(OaiSchemas.fault(response.body())).isEmpty();
        return response.text().replaceFirst("<responseDate>.*?</responseDate>", "");
    }

    @Test
    void theRepositoryIsWhereItSaysThatItIs() {
        var request = visitor().page().request();
        var identity = request.get("/api/oai?verb=Identify");
        assertThat(identity.text()).contains("<baseURL>" + identity.url().replace("?verb=Identify", "") + "</baseURL>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageOfEveryItemHasALearningResource(Language language) throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(OaiSchemas.class.getResourceAsStream("learning-resource.schema.json"));
        var request = visitor().page().request();
        for (var item : items()) {
            var data = DATA.matcher(page(request, item, language));
            assertThat(data.find()).as(item).isTrue();
            assertThat(schema.validate(data.group(1), InputFormat.JSON))
                    .as(item)
                    .isEmpty();
        }
    }

    private static String page(APIRequestContext request, String item, Language language) {
        return request.get("/library/item.xhtml?id=" + item + "&lang=" + language.getTag())
                .text();
    }

    private static List<String> items() throws IOException {
        try (var folders = Files.list(ITEMS)) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }
}
