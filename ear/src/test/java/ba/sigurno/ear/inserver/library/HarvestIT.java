package ba.sigurno.ear.inserver.library;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.library.editing.LibraryEditing;
import ba.sigurno.ejb.library.feed.AtomFeed;
import ba.sigurno.ejb.library.feed.OaiProvider;
import ba.sigurno.ejb.library.feed.OaiSchemas;
import ba.sigurno.ejb.library.feed.Sitemap;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other software reads the library: catalogues by OAI-PMH, feed readers by Atom, search engines by a sitemap. */
@ExtendWith(ArquillianExtension.class)
class HarvestIT {

    private static final String LIST = "verb=ListRecords&metadataPrefix=oai_dc";

    /** More than fit on a page. */
    private static final int MANY = 55;

    @Inject
    private OaiProvider provider;

    @Inject
    private AtomFeed atom;

    @Inject
    private Sitemap sitemap;

    @Inject
    private LibraryEditing editing;

    @Inject
    private MadeItems made;

    @Inject
    private AsStaff as;

    @Test
    void theRepositoryIdentifiesItself() {
        var answer = ask("verb=Identify");
        assertThat(answer.text("/o:OAI-PMH/o:responseDate")).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
        assertThat(answer.text("/o:OAI-PMH/o:request/@verb")).isEqualTo("Identify");
        assertThat(answer.names("/o:OAI-PMH/o:Identify/*"))
                .containsExactly(
                        "repositoryName",
                        "baseURL",
                        "protocolVersion",
                        "adminEmail",
                        "earliestDatestamp",
                        "deletedRecord",
                        "granularity");
        assertThat(answer.text("//o:protocolVersion")).isEqualTo("2.0");
        assertThat(answer.text("//o:deletedRecord")).isEqualTo("persistent");
        assertThat(answer.text("//o:baseURL")).isEqualTo(answer.text("/o:OAI-PMH/o:request"));
        assertThat(answer.text("//o:earliestDatestamp"))
                .isLessThanOrEqualTo(ask(LIST).text("//o:header/o:datestamp"));
    }

    @Test
    void formatsAndSetsAreListed() {
        var formats = ask("verb=ListMetadataFormats");
        assertThat(formats.text("//o:metadataPrefix")).isEqualTo("oai_dc");
        assertThat(formats.text("//o:metadataNamespace")).isEqualTo("http://www.openarchives.org/OAI/2.0/oai_dc/");
        assertThat(ask("verb=ListMetadataFormats&identifier=" + identifier()).text("//o:metadataPrefix"))
                .isEqualTo("oai_dc");
        assertThat(ask("verb=ListSets").texts("//o:set/o:setSpec"))
                .containsExactly("children", "parents", "teachers", "professionals", "industry");
    }

    @Test
    void aRecordIsInDublinCoreInEachLanguage() {
        var answer = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier());
        assertThat(answer.names("/o:OAI-PMH/o:GetRecord/o:record/*")).containsExactly("header", "metadata");
        assertThat(answer.text("//o:header/o:identifier")).isEqualTo(identifier());
        assertThat(answer.texts("//o:header/o:setSpec")).containsExactly("parents");
        assertThat(answer.texts("//d:dc/c:language")).containsExactlyInAnyOrder("bs", "en", "hr", "sr-Latn");
        assertThat(answer.text("//d:dc/c:title[@xml:lang='en']")).startsWith("A first phone");
        assertThat(answer.text("//d:dc/c:rights")).contains("creativecommons.org");
        assertThat(answer.text("//d:dc/c:identifier")).endsWith("/library/item.xhtml?id=prvi-telefon");
        assertThat(answer.namesOf("//d:dc/*"))
                .isSubsetOf(
                        "title",
                        "creator",
                        "subject",
                        "description",
                        "publisher",
                        "contributor",
                        "date",
                        "type",
                        "format",
                        "identifier",
                        "source",
                        "language",
                        "relation",
                        "coverage",
                        "rights");
    }

    @Test
    void aLongListGoesOnByTokensAndGivesEachItemOnce() throws Exception {
        publishMany();
        var records = pages("ListRecords", "");
        var headers = pages("ListIdentifiers", "");
        assertThat(records).hasSizeGreaterThan(1).hasSameSizeAs(headers);
        assertThat(identifiers(records))
                .doesNotHaveDuplicates()
                .contains(identifier())
                .containsExactlyElementsOf(identifiers(headers));
        assertThat(all(records, "//o:header/o:datestamp")).isSorted();
        assertThat(all(records, "//o:record[not(o:metadata)]/o:header/o:identifier"))
                .containsExactlyElementsOf(all(headers, "//o:header[@status='deleted']/o:identifier"));
        int given = 0;
        for (var page : records) {
            assertThat(page.text("//o:resumptionToken/@cursor")).isEqualTo(String.valueOf(given));
            given += page.names("//o:record").size();
        }
        for (var page : records.subList(0, records.size() - 1)) {
            assertThat(page.text("//o:resumptionToken/@expirationDate")).endsWith("Z");
        }
        // The last page of several ends the list by an empty token.
        assertThat(records.get(records.size() - 1).texts("//o:resumptionToken")).containsExactly("");
    }

    @Test
    void aPageAskedForAgainIsTheSame() throws Exception {
        publishMany();
        var next = "verb=ListRecords&resumptionToken=" + ask(LIST).text("//o:resumptionToken");
        assertThat(ask(next).texts("//o:header/o:identifier"))
                .isEqualTo(ask(next).texts("//o:header/o:identifier"))
                .isNotEmpty();
    }

    @Test
    void theSetsTogetherAreTheWholeList() throws Exception {
        publishMany();
        var whole = new HashSet<>(identifiers(pages("ListIdentifiers", "")));
        for (var set : ask("verb=ListSets").texts("//o:setSpec")) {
            var pages = pages("ListIdentifiers", "&set=" + set);
            assertThat(all(pages, "//o:header[not(o:setSpec='" + set + "')]")).isEmpty();
            whole.removeAll(identifiers(pages));
        }
        assertThat(whole).isEmpty();
    }

    @Test
    void aTokenOfAnotherListOrChangedByHandIsRefused() throws Exception {
        publishMany();
        var token = ask(LIST).text("//o:resumptionToken");
        assertThat(code("verb=ListIdentifiers&resumptionToken=" + token)).isEqualTo("badResumptionToken");
        for (var bad : List.of("", "x", token + "x", token.replaceFirst("\\.", ".1"), "a.b.c.d")) {
            assertThat(code("verb=ListRecords&resumptionToken=" + bad)).as(bad).isEqualTo("badResumptionToken");
        }
        assertThat(code("verb=ListSets&resumptionToken=" + token)).isEqualTo("badResumptionToken");
        assertThat(code(LIST + "&resumptionToken=" + token)).isEqualTo("badArgument");
    }

    @Test
    void whatHoldsInAJurisdictionSaysSo() throws Exception {
        var item = made.publish(1).get(0);
        var record = "verb=GetRecord&metadataPrefix=oai_dc&identifier="
                + identifier().replace("prvi-telefon", item.slug());
        assertThat(ask(record).texts("//*[local-name()='coverage']")).isEmpty();
        as.run(Demo.EDITOR, () -> editing.describe(item.id(), MadeItems.command(null, List.of("BA-03"))));
        assertThat(ask(record).texts("//*[local-name()='coverage']")).containsExactly("BA-03");
    }

    @Test
    void whatWasWithdrawnStaysAsADeletedRecord() throws Exception {
        var item = made.publish(1).get(0);
        var identifier = identifier().replace("prvi-telefon", item.slug());
        as.run(Demo.EDITOR, () -> editing.withdraw(item.id()));
        var answer = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier);
        assertThat(answer.text("//o:header/@status")).isEqualTo("deleted");
        assertThat(answer.names("//o:record/*")).containsExactly("header");
        var day = answer.text("//o:header/o:datestamp");
        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&from=" + day)
                        .texts("//o:header[@status='deleted']/o:identifier"))
                .contains(identifier);
    }

    @Test
    void aRangeAndASetNarrowTheList() {
        var day = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier())
                .text("//o:header/o:datestamp");
        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&from=" + day + "&until=" + day + "&set=parents")
                        .texts("//o:identifier"))
                .contains(identifier());
        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&until=" + day.substring(0, 10))
                        .texts("//o:identifier"))
                .contains(identifier());
        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&from=0001-01-01&until=9999-12-31")
                        .texts("//o:identifier"))
                .isNotEmpty();
        var earliest = Instant.parse(ask("verb=Identify").text("//o:earliestDatestamp"));
        assertThat(code(LIST + "&until=" + earliest.minus(Duration.ofDays(365))))
                .isEqualTo("noRecordsMatch");
        assertThat(code(LIST + "&from=9999-12-31")).isEqualTo("noRecordsMatch");
        assertThat(code(LIST + "&set=nobody")).isEqualTo("noRecordsMatch");
    }

    @Test
    void everyFaultHasItsCode() {
        var codes = Map.ofEntries(
                Map.entry("", "badVerb"),
                Map.entry("junk=", "badVerb"),
                Map.entry("verb=Nothing", "badVerb"),
                Map.entry("verb=Identify&verb=Identify", "badVerb"),
                Map.entry("verb=Identify&set=parents", "badArgument"),
                Map.entry("verb=GetRecord&identifier=x", "badArgument"),
                Map.entry("verb=GetRecord&metadataPrefix=oai_dc", "badArgument"),
                Map.entry("verb=GetRecord&metadataPrefix=oai_dc&identifier=invalid\"id", "badArgument"),
                Map.entry("verb=GetRecord&metadataPrefix=oai_dc&identifier=%%", "badArgument"),
                Map.entry("verb=ListRecords", "badArgument"),
                Map.entry("verb=ListRecords&metadataPrefix=", "badArgument"),
                Map.entry("verb=ListRecords&metadataPrefix=oai dc", "badArgument"),
                Map.entry("verb=ListRecords&metadataPrefix=marc21&from=junk", "badArgument"),
                Map.entry("verb=ListIdentifiers&until=junk", "badArgument"),
                Map.entry("verb=ListIdentifiers&resumptionToken=junk&until=2000-02-05", "badArgument"),
                Map.entry(LIST + "&set=", "badArgument"),
                Map.entry(LIST + "&set=parents teachers", "badArgument"),
                Map.entry(LIST + "&until=junk", "badArgument"),
                Map.entry(LIST + "&from=2026-01-01&from=2026-01-02", "badArgument"),
                Map.entry(LIST + "&from=2026-02-30", "badArgument"),
                Map.entry(LIST + "&from=2026-01-02&until=2026-01-01", "badArgument"),
                Map.entry(LIST + "&from=2026-01-02&until=2026-01-03T00:00:00Z", "badArgument"),
                Map.entry("verb=ListRecords&resumptionToken=\u0001\uFFFF", "badResumptionToken"),
                Map.entry("verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat"),
                Map.entry("verb=GetRecord&metadataPrefix=marc21&identifier=" + identifier(), "cannotDisseminateFormat"),
                Map.entry("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere:x", "idDoesNotExist"),
                Map.entry("verb=ListMetadataFormats&identifier=" + identifier() + "x", "idDoesNotExist"));
        codes.forEach((request, code) -> assertThat(code(request)).as(request).isEqualTo(code));
        // What was not understood is not repeated.
        assertThat(ask("verb=Nothing").text("/o:OAI-PMH/o:request/@verb")).isEmpty();
        assertThat(ask("verb=GetRecord&metadataPrefix=marc21&identifier=" + identifier())
                        .text("/o:OAI-PMH/o:request/@verb"))
                .isEqualTo("GetRecord");
    }

    @Test
    void feedReadersAndSearchEnginesFindTheItems() throws Exception {
        made.publish(1);
        var feed = new XmlAnswer(atom.write(Language.SERBIAN_CYRILLIC));
        assertThat(feed.text("/a:feed/@xml:lang")).isEqualTo("sr-Cyrl");
        assertThat(feed.names("/a:feed/*")).contains("id", "title", "updated", "author", "link", "entry");
        assertThat(feed.texts("/a:feed/a:entry/a:id")).doesNotHaveDuplicates().isNotEmpty();
        assertThat(feed.texts("/a:feed/a:entry/a:updated")).isNotEmpty();
        var map = new XmlAnswer(sitemap.write());
        assertThat(map.texts("//s:url/s:loc"))
                .anyMatch(address -> address.endsWith("/library/item.xhtml?id=prvi-telefon&lang=sr-Cyrl"))
                .anyMatch(address -> address.contains("/curriculum/catalogue/catalogue-module.xhtml?id="))
                .anyMatch(address -> address.endsWith("/youthpanel/publication/youth-panel.xhtml?lang=hr"));
    }

    /** Publishes more items than fit on a page, where there are no more yet. */
    private void publishMany() throws Exception {
        if (ask(LIST).text("//o:resumptionToken").isEmpty()) {
            made.publish(MANY);
        }
    }

    /** Returns all pages of a list. */
    private List<XmlAnswer> pages(String verb, String arguments) {
        var pages = new ArrayList<XmlAnswer>();
        var request = "metadataPrefix=oai_dc" + arguments;
        do {
            var page = ask("verb=" + verb + "&" + request);
            pages.add(page);
            request = "resumptionToken=" + page.text("//o:resumptionToken");
        } while (!request.endsWith("="));
        return pages;
    }

    private static List<String> identifiers(List<XmlAnswer> pages) {
        return all(pages, "//o:header/o:identifier");
    }

    private static List<String> all(List<XmlAnswer> pages, String expression) {
        return pages.stream().flatMap(page -> page.texts(expression).stream()).toList();
    }

    private String identifier() {
        var site = URI.create(ask("verb=Identify").text("//o:baseURL"));
        return "oai:" + site.getHost() + ":prvi-telefon";
    }

    private String code(String request) {
        var answer = ask(request);
        assertThat(answer.names("/o:OAI-PMH/*")).containsExactly("responseDate", "request", "error");
        return answer.text("/o:OAI-PMH/o:error/@code");
    }

    /** Returns the answer to a request, which its schema allows, whatever was asked. */
    private XmlAnswer ask(String request) {
        Map<String, List<String>> parameters = request.isEmpty()
                ? new HashMap<>()
                : Arrays.stream(request.split("&"))
                        .map(part -> part.split("=", 2))
                        .collect(Collectors.groupingBy(
                                part -> part[0], Collectors.mapping(part -> part[1], Collectors.toList())));
        var answer = provider.answer(parameters);
        assertThat(OaiSchemas.fault(answer)).as(request).isEmpty();
        return new XmlAnswer(answer);
    }
}
