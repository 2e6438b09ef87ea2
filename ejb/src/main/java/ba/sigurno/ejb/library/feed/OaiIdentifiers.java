package ba.sigurno.ejb.library.feed;

import ba.sigurno.ejb.mail.SiteAddress;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names items for harvesters by the scheme of OAI: {@code oai}, the host of the site, and the name of the item. */
final class OaiIdentifiers {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai-identifier";

    /** What the scheme takes for a host: a domain, neither a number nor a machine without one. */
    private static final Pattern DOMAIN = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z][a-zA-Z0-9-]*)+");

    private final String host;

    OaiIdentifiers(SiteAddress site) {
        host = URI.create(site.page("/")).getHost();
    }

    /** Returns the identifier of an item. */
    String of(String slug) {
        return "oai:" + host + ":" + slug;
    }

    /** Returns the name of the item with an identifier; empty when it is of another repository. */
    Optional<String> slug(String identifier) {
        var begin = of("");
        return identifier.startsWith(begin) ? Optional.of(identifier.substring(begin.length())) : Optional.empty();
    }

    /** Describes the scheme, unless the site has no domain: the scheme would not hold then. */
    void describe(FeedXml xml) {
        if (!DOMAIN.matcher(host).matches()) {
            return;
        }
        xml.begin("description")
                .begin(
                        "oai-identifier",
                        "xmlns",
                        NAMESPACE,
                        "xsi:schemaLocation",
                        NAMESPACE + " http://www.openarchives.org/OAI/2.0/oai-identifier.xsd")
                .text("scheme", "oai")
                .text("repositoryIdentifier", host)
                .text("delimiter", ":")
                .text("sampleIdentifier", of("prvi-telefon"))
                .end()
                .end();
    }
}
