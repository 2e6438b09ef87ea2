package ba.sigurno.ejb.library.feed;

import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.library.feed.OaiTokens.Resumption;
import ba.sigurno.ejb.mail.SenderAddress;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Answers requests of OAI-PMH 2.0, the protocol by which catalogues harvest each other: items in Dublin Core, in sets by
 * whom they are for. What was withdrawn stays as a deleted record for ever. An answer tells every fault by a code of the protocol.
 */
@ApplicationScoped
public class OaiProvider {

    /** Where it is asked, below the address of the site. */
    public static final String PATH = "/api/oai";

    private static final String PREFIX = "oai_dc";
    private static final String DUBLIN_CORE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static final String DUBLIN_CORE_SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    private static final String PROTOCOL = "http://www.openarchives.org/OAI/2.0/";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    @Inject
    private HarvestService harvest;

    @Inject
    private SiteAddress site;

    @Inject
    private SenderAddress sender;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /** Returns the answer to a request with these parameters, as XML in UTF-8. */
    public byte[] answer(Map<String, List<String>> parameters) {
        try {
            return answer(new TreeMap<>(parameters), clock.instant(), null);
        } catch (OaiProblem problem) {
            return answer(new TreeMap<>(parameters), clock.instant(), problem);
        }
    }

    private byte[] answer(TreeMap<String, List<String>> parameters, Instant now, OaiProblem problem) {
        var xml = new FeedXml();
        xml.begin(
                "OAI-PMH",
                "xmlns",
                PROTOCOL,
                "xmlns:xsi",
                INSTANCE,
                "xsi:schemaLocation",
                PROTOCOL + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
        xml.text("responseDate", OaiDatestamps.text(now));
        xml.text(
                "request",
                site.page(PATH),
                problem != null && problem.isOfArguments() ? new String[0] : attributes(parameters));
        if (problem == null) {
            var verb = OaiVerb.of(parameters.remove("verb"))
                    .orElseThrow(() -> new OaiProblem("badVerb", "there is no such verb, or more than one"));
            var arguments = single(parameters);
            verb.check(arguments);
            xml.begin(verb.word());
            body(verb, arguments, now, xml);
            xml.end();
        } else {
            xml.text("error", problem.getMessage(), "code", problem.code());
        }
        return xml.end().bytes();
    }

    private static String[] attributes(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue().get(0)))
                .toArray(String[]::new);
    }

    private static Map<String, String> single(Map<String, List<String>> parameters) {
        var arguments = new TreeMap<String, String>();
        parameters.forEach((name, values) -> {
            if (values.size() != 1) {
                throw new OaiProblem("badArgument", "more than one " + name);
            }
            arguments.put(name, values.get(0));
        });
        return arguments;
    }

    private void body(OaiVerb verb, Map<String, String> arguments, Instant now, FeedXml xml) {
        switch (verb) {
            case IDENTIFY -> identify(now, xml);
            case LIST_METADATA_FORMATS -> formats(arguments.get("identifier"), xml);
            case LIST_SETS -> sets(arguments, xml);
            case GET_RECORD -> record(arguments, xml);
            case LIST_IDENTIFIERS, LIST_RECORDS -> list(verb, arguments, now, xml);
        }
    }

    private void identify(Instant now, FeedXml xml) {
        xml.text("repositoryName", Messages.text(Language.ENGLISH, "app_brand"))
                .text("baseURL", site.page(PATH))
                .text("protocolVersion", "2.0")
                .text("adminEmail", sender.organiser().address())
                .text("earliestDatestamp", OaiDatestamps.text(harvest.earliest().orElse(now)))
                .text("deletedRecord", "persistent")
                .text("granularity", "YYYY-MM-DDThh:mm:ssZ");
        identifiers().describe(xml);
    }

    private void formats(String identifier, FeedXml xml) {
        if (identifier != null) {
            find(identifier);
        }
        xml.begin("metadataFormat")
                .text("metadataPrefix", PREFIX)
                .text("schema", DUBLIN_CORE_SCHEMA)
                .text("metadataNamespace", DUBLIN_CORE)
                .end();
    }

    private static void sets(Map<String, String> arguments, FeedXml xml) {
        if (arguments.containsKey(OaiVerb.TOKEN)) {
            throw new OaiProblem("badResumptionToken", "the list of sets is given at once");
        }
        for (var audience : ItemAudience.values()) {
            xml.begin("set")
                    .text("setSpec", audience.getCode())
                    .text("setName", Messages.text(Language.ENGLISH, "library_audience_" + audience))
                    .end();
        }
    }

    private void record(Map<String, String> arguments, FeedXml xml) {
        var item = find(arguments.get("identifier"));
        requirePrefix(arguments);
        record(item, xml);
    }

    private HarvestedItem find(String identifier) {
        return identifiers()
                .slug(identifier)
                .flatMap(harvest::item)
                .orElseThrow(() -> new OaiProblem("idDoesNotExist", "there is no item " + identifier));
    }

    private static void requirePrefix(Map<String, String> arguments) {
        if (!PREFIX.equals(arguments.get("metadataPrefix"))) {
            throw new OaiProblem("cannotDisseminateFormat", "items are given as " + PREFIX);
        }
    }

    private void list(OaiVerb verb, Map<String, String> arguments, Instant now, FeedXml xml) {
        var token = arguments.get(OaiVerb.TOKEN);
        var tokens = new OaiTokens(secrets);
        var asked = token == null
                ? new Resumption(verb, range(arguments), HarvestPosition.BEGIN, 0)
                : tokens.read(verb, token, now);
        var page = harvest.page(asked.range(), asked.behind());
        if (page.items().isEmpty()) {
            throw new OaiProblem("noRecordsMatch", "no item changed in this range");
        }
        page.items().forEach(item -> {
            if (verb == OaiVerb.LIST_RECORDS) {
                record(item, xml);
            } else {
                header(item, xml);
            }
        });
        if (page.next() != null) {
            int given = asked.cursor() + page.items().size();
            xml.text(
                    OaiVerb.TOKEN,
                    tokens.issue(new Resumption(verb, asked.range(), page.next(), given), now),
                    "expirationDate",
                    OaiDatestamps.text(now.plus(OaiTokens.TTL)),
                    "cursor",
                    String.valueOf(asked.cursor()));
        } else if (token != null) {
            // An empty one ends the list.
            xml.text(OaiVerb.TOKEN, "", "cursor", String.valueOf(asked.cursor()));
        }
    }

    private static HarvestRange range(Map<String, String> arguments) {
        requirePrefix(arguments);
        var from = arguments.get("from");
        var until = arguments.get("until");
        if (from != null && until != null) {
            OaiDatestamps.requireRange(from, until);
        }
        var set = arguments.get("set");
        return new HarvestRange(
                from == null ? Instant.EPOCH : OaiDatestamps.first(from),
                until == null ? HarvestRange.END : OaiDatestamps.after(until),
                set == null
                        ? null
                        : ItemAudience.ofCode(set)
                                .orElseThrow(() -> new OaiProblem("noRecordsMatch", "there is no set " + set)));
    }

    private void record(HarvestedItem item, FeedXml xml) {
        xml.begin("record");
        header(item, xml);
        if (!item.deleted()) {
            xml.begin("metadata");
            dublinCore(item, xml);
            xml.end();
        }
        xml.end();
    }

    private void header(HarvestedItem item, FeedXml xml) {
        xml.begin("header", "status", item.deleted() ? "deleted" : null)
                .text("identifier", identifiers().of(item.slug()))
                .text("datestamp", OaiDatestamps.text(item.changedAt()));
        item.audiences().forEach(audience -> xml.text("setSpec", audience.getCode()));
        xml.end();
    }

    private void dublinCore(HarvestedItem item, FeedXml xml) {
        xml.begin(
                "oai_dc:dc",
                "xmlns:oai_dc",
                DUBLIN_CORE,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xsi:schemaLocation",
                DUBLIN_CORE + " " + DUBLIN_CORE_SCHEMA);
        item.texts().forEach(text -> {
            var tag = text.language().getTag();
            xml.text("dc:title", text.title(), "xml:lang", tag);
            text.keywords().forEach(word -> xml.text("dc:subject", word, "xml:lang", tag));
            xml.text("dc:description", text.summary(), "xml:lang", tag);
            xml.text("dc:language", tag);
        });
        item.coverage().forEach(code -> xml.text("dc:coverage", code));
        xml.text("dc:publisher", Messages.text(Language.ENGLISH, "app_brand"))
                .text("dc:date", OaiDatestamps.text(item.publishedAt()).substring(0, 10))
                .text("dc:type", type(item.kind()))
                .text("dc:format", "text/html")
                .text("dc:format", "application/pdf")
                .text("dc:identifier", site.page("/library/item.xhtml?id=" + item.slug()))
                .text("dc:rights", item.licence().getAddress())
                .end();
    }

    /** Returns the type of the vocabulary of the Dublin Core. */
    private static String type(ItemKind kind) {
        return switch (kind) {
            case POSTER -> "Image";
            case FILM -> "MovingImage";
            case GUIDE, SHEET, LEAFLET, GUIDELINES, RESEARCH -> "Text";
        };
    }

    private OaiIdentifiers identifiers() {
        return new OaiIdentifiers(site);
    }
}
