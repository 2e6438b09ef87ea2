package ba.sigurno.ejb.hotline.handover;

import ba.sigurno.ejb.mail.SenderAddress;
import ba.sigurno.ejb.territory.CentreFact;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.persistence.hotline.intake.ReportWords;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes notices to providers in the form that their systems read: XARF 4, type {@code content/csam}. The centre is the
 * reporter. No content, hash or picture is in one, and nothing of whoever told the centre.
 */
@ApplicationScoped
public class NoticeSender {

    /** That of the format. */
    private static final String VERSION = "4.0.0";

    /** Illegal everywhere; the finer classes belong to ICCAM and are not known here. */
    private static final String CLASSIFICATION = "baseline";

    private static final long VERSION_BITS = 0x4000L;
    private static final long VERSION_MASK = ~0xF000L;
    private static final long VARIANT_BITS = 0x8000000000000000L;
    private static final long VARIANT_MASK = 0x3FFFFFFFFFFFFFFFL;

    /** A host and perhaps a port, without a name of somebody who signs in there. */
    private static final Pattern AUTHORITY = Pattern.compile("([^:@]+)(?::\\d+)?");

    private static final Pattern NUMERIC_HOST = Pattern.compile("[0-9.]+|\\[.*\\]");

    private CentreFacts facts;
    private SenderAddress mails;
    private Optional<String> email;

    /** Lets the container create its proxy. */
    protected NoticeSender() {}

    /**
     * Writes notices of the centre.
     *
     * @param email to which providers answer; empty for the address from which mails come
     */
    @Inject
    public NoticeSender(
            CentreFacts facts,
            SenderAddress mails,
            @ConfigProperty(name = "SIGURNO_HOTLINE_NOTICE_EMAIL") Optional<String> email) {
        this.facts = facts;
        this.mails = mails;
        this.email = email;
    }

    /**
     * Writes a notice.
     *
     * @param secret of the report, from which the id of the notice follows: it is the same each time
     * @param address as it was reported
     * @param verifiedAt when an analyst last found that it is there
     * @throws DomainException when the address is none that a provider can be told
     */
    ProviderNotice notice(byte[] secret, String address, Instant verifiedAt) {
        var url = url(ReportWords.plain(address));
        var host = url.getHost().toLowerCase(Locale.ROOT);
        var id = id(secret);
        var at = verifiedAt.truncatedTo(ChronoUnit.SECONDS).toString();
        var centre = centre();
        var notice = Json.createObjectBuilder()
                .add("xarf_version", VERSION)
                .add("report_id", id)
                .add("timestamp", at)
                .add("reporter", centre)
                .add("sender", centre)
                .add("source_identifier", host.replaceAll("[\\[\\]]", ""))
                .add("category", "content")
                .add("type", "csam")
                .add("url", url.toASCIIString())
                .add("classification", CLASSIFICATION)
                .add("detection_method", "manual_review")
                .add("verified_at", at)
                .add("verification_method", "manual");
        if (!NUMERIC_HOST.matcher(host).matches()) {
            notice.add("domain", host);
        }
        return new ProviderNotice("notice-" + id + ".json", notice.build().toString());
    }

    private JsonObject centre() {
        var contact = email.orElseGet(() -> mails.organiser().address());
        return Json.createObjectBuilder()
                .add(
                        "org",
                        facts.find(CentreFact.CONTROLLER_NAME, Language.ENGLISH).orElse(contact))
                .add("contact", contact)
                .add("domain", contact.substring(contact.indexOf('@') + 1))
                .build();
    }

    private static URI url(String plain) {
        try {
            var url = inAscii(new URI(plain.matches("(?i)https?://.*") ? plain : "https://" + plain));
            DomainException.require(
                    url.getHost() != null && url.getHost().matches(".*[.:].*"), "hotline_rule_notice_address");
            return url;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new DomainException("hotline_rule_notice_address");
        }
    }

    /** Returns an address with an international name in the ASCII form of that, which is computed and looked up nowhere. */
    private static URI inAscii(URI url) {
        var authority = AUTHORITY.matcher(Objects.requireNonNullElse(url.getRawAuthority(), ""));
        if (url.getHost() != null || !authority.matches()) {
            return url;
        }
        var name = authority.group(1);
        return URI.create(url.toString().replace("//" + name, "//" + IDN.toASCII(name)));
    }

    /** Returns the first bytes as a random UUID has them, version 4. */
    private static String id(byte[] secret) {
        var bytes = ByteBuffer.wrap(secret);
        return new UUID(bytes.getLong() & VERSION_MASK | VERSION_BITS, bytes.getLong() & VARIANT_MASK | VARIANT_BITS)
                .toString();
    }
}
