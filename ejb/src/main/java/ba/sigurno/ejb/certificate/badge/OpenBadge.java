package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.paper.Rendition;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * A certificate as a credential of Open Badges 3.0, in the certificate's own language. Beside the credential it holds the
 * claims of a JWT which repeat some of it, as section 8.2 of the standard asks.
 */
final class OpenBadge {

    static final String VC_CONTEXT = "https://www.w3.org/ns/credentials/v2";

    static final String OB_CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final Certificate certificate;
    private final CertificateContent content;
    private final Language language;
    private final CertificateAddresses addresses;

    private OpenBadge(Certificate certificate, CertificateAddresses addresses) {
        this.certificate = certificate;
        this.language = certificate.getLanguage();
        this.content = Rendition.of(certificate, language);
        this.addresses = addresses;
    }

    /** The credential of a certificate, which has a bit at this place of the list of what became void. */
    static JsonObject of(Certificate certificate, StatusPlace place, CertificateAddresses addresses) {
        return new OpenBadge(certificate, addresses).credential(place);
    }

    /** The profile of the issuer, as its address shows it. */
    static JsonObject issuer(Language language, CertificateAddresses addresses) {
        return JSON.createObjectBuilder()
                .add("id", addresses.issuer())
                .add("type", JSON.createArrayBuilder().add("Profile"))
                .add("name", Messages.text(language, "certificate_paper_centre"))
                .add("url", addresses.site())
                .build();
    }

    private JsonObject credential(StatusPlace place) {
        var id = addresses.check(certificate.getCheckToken());
        var from = certificate.getIssuedAt().truncatedTo(ChronoUnit.SECONDS);
        var credential = JSON.createObjectBuilder()
                .add("@context", JSON.createArrayBuilder().add(VC_CONTEXT).add(OB_CONTEXT))
                .add("id", id)
                .add(
                        "type",
                        JSON.createArrayBuilder().add("VerifiableCredential").add("OpenBadgeCredential"))
                .add("name", content.programmeTitle())
                .add("description", award())
                .add("issuer", issuer(language, addresses))
                .add("validFrom", from.toString())
                .add("awardedDate", from.toString())
                .add("credentialSubject", subject(id))
                .add("credentialStatus", status(place))
                .add("iss", addresses.issuer())
                .add("jti", id)
                .add("sub", subjectId(id))
                .add("nbf", from.getEpochSecond());
        if (content.validUntil() != null) {
            var until = end(content.validUntil());
            credential.add("validUntil", until.toString()).add("exp", until.getEpochSecond());
        }
        return credential.build();
    }

    /** The last second of a day. */
    private static Instant end(LocalDate day) {
        return Dates.instant(day.plusDays(1), LocalTime.MIDNIGHT).minusSeconds(1);
    }

    /** A name of the holder in this credential alone, so that two credentials cannot be tied together by it. */
    private static String subjectId(String id) {
        return id + "#holder";
    }

    private JsonObjectBuilder subject(String id) {
        var subject = JSON.createObjectBuilder()
                .add("id", subjectId(id))
                .add("type", JSON.createArrayBuilder().add("AchievementSubject"))
                .add(
                        "identifier",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("type", "IdentityObject")
                                        .add("identityType", "name")
                                        .add("hashed", false)
                                        .add("identityHash", content.holderName())))
                .add("licenseNumber", certificate.getSerial())
                .add("achievement", achievement())
                .add(
                        "result",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("type", JSON.createArrayBuilder().add("Result"))
                                        .add("resultDescription", achievementId() + "#hours")
                                        .add("value", hours())));
        return content.points() == 0 ? subject : subject.add("creditsEarned", content.points());
    }

    /** Points of the authority's scheme are its credits. */
    private JsonObjectBuilder achievement() {
        var achievement = JSON.createObjectBuilder()
                .add("id", achievementId())
                .add("type", JSON.createArrayBuilder().add("Achievement"))
                .add("achievementType", certificate.isOfPeers() ? "CommunityService" : "CertificateOfCompletion")
                .add("name", content.programmeTitle())
                .add("description", text(ofKind("certificate_badge_achievement"), content.programmeTitle(), hours()))
                .add("inLanguage", language.getTag())
                .add("version", Integer.toString(content.edition()))
                .add(
                        "criteria",
                        JSON.createObjectBuilder()
                                .add("narrative", text(ofKind("certificate_badge_criteria"), hours())))
                .add(
                        "resultDescription",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("id", achievementId() + "#hours")
                                        .add("type", JSON.createArrayBuilder().add("ResultDescription"))
                                        .add("name", text("certificate_check_hours"))
                                        .add("resultType", "Result")));
        if (content.points() > 0) {
            achievement.add("creditsAvailable", content.points());
        }
        return achievement;
    }

    /** The same for all who completed the same edition. */
    private String achievementId() {
        var name = addresses.issuer() + "\n" + certificate.getProgrammeId() + "\n" + content.edition();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private JsonObjectBuilder status(StatusPlace place) {
        var list = addresses.statusList(place.list());
        return JSON.createObjectBuilder()
                .add("id", list + "#" + place.index())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", Integer.toString(place.index()))
                .add("statusListCredential", list);
    }

    private String award() {
        var held = Rendition.held(language, content);
        return certificate.isOfPeers()
                ? text("certificate_badge_award_peer", held)
                : text("certificate_badge_award", content.place(), held);
    }

    /** Returns the key of a text, of a training or of peer sessions. */
    private String ofKind(String key) {
        return certificate.isOfPeers() ? key + "_peer" : key;
    }

    private String hours() {
        return Rendition.hours(language, content.hours());
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }
}
