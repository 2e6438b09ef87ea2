package ba.sigurno.ejb.library.feed;

import ba.sigurno.ejb.library.item.ItemView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An item as a LearningResource of schema.org in JSON-LD, by the AMB profile (Allgemeines Metadatenprofil für
 * Bildungsressourcen), the strictest that is public: concepts are named by the addresses of its vocabularies.
 */
public final class LearningResourceJson {

    private static final String TYPES = "https://w3id.org/kim/hcrt/";
    private static final String ROLES = "http://purl.org/dcx/lrmi-vocabs/educationalAudienceRole/";
    private static final String LEVELS = "https://w3id.org/kim/educationalLevel/";
    private static final String NO_LOGIN = "http://w3id.org/kim/conditionsOfAccess/no_login";

    private LearningResourceJson() {}

    /**
     * Describes an item in the language in which it is shown.
     *
     * @param publisher the name of the centre
     * @param address gives the address of its page in a language, by the tag of that
     * @param document gives the address of a document of it, by the end of that: {@code .pdf} or {@code /file}
     */
    public static JsonObject of(
            ItemView item, String publisher, UnaryOperator<String> address, UnaryOperator<String> document) {
        var here = address.apply(item.language().getTag());
        var organization =
                Json.createObjectBuilder().add("type", "Organization").add("name", publisher);
        var json = Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("https://w3id.org/kim/amb/context.jsonld")
                                .add("https://schema.org")
                                .add(Json.createObjectBuilder().add("@language", base(item.language()))))
                .add("id", here)
                .add("type", Json.createArrayBuilder().add("LearningResource"))
                .add("name", item.title())
                .add("description", item.summary())
                .add("keywords", Json.createArrayBuilder(item.keywords()))
                .add("inLanguage", Json.createArrayBuilder().add(base(item.language())))
                .add("license", id(item.licence().getAddress()))
                .add("publisher", Json.createArrayBuilder().add(organization))
                .add("datePublished", item.publishedAt().toString().substring(0, 10))
                .add("learningResourceType", ids(Stream.of(TYPES + type(item.kind()))))
                .add("audience", ids(item.audiences().stream().map(each -> ROLES + role(each))))
                .add("educationalLevel", ids(levels(item.ageBandCodes())))
                .add("isAccessibleForFree", true)
                .add("conditionsOfAccess", id(NO_LOGIN))
                .add("encoding", encodings(item, document))
                .add("mainEntityOfPage", Json.createArrayBuilder().add(id(here)));
        if (item.minutes() > 0) {
            json.add("timeRequired", "PT" + item.minutes() + "M");
        }
        if (!item.authorityCodes().isEmpty()) {
            json.add("spatialCoverage", areas(item.authorityCodes()));
        }
        return json.build();
    }

    /** Returns the areas of authorities, whose codes are those of ISO 3166 or made like them. */
    private static JsonArrayBuilder areas(Collection<String> codes) {
        var areas = Json.createArrayBuilder();
        codes.forEach(code -> areas.add(
                Json.createObjectBuilder().add("type", "AdministrativeArea").add("identifier", code)));
        return areas;
    }

    private static JsonArrayBuilder encodings(ItemView item, UnaryOperator<String> document) {
        var encodings = Json.createArrayBuilder()
                .add(encoding(document.apply(".pdf")).add("encodingFormat", "application/pdf"));
        if (item.file() != null) {
            encodings.add(encoding(document.apply("/file"))
                    .add("contentSize", String.valueOf(item.file().size())));
        }
        return encodings;
    }

    private static JsonObjectBuilder encoding(String address) {
        return Json.createObjectBuilder().add("type", "MediaObject").add("contentUrl", address);
    }

    /** Returns the language without its script, as profiles know it. */
    private static String base(Language language) {
        return language.getLocale().getLanguage();
    }

    private static JsonObjectBuilder id(String id) {
        return Json.createObjectBuilder().add("id", id);
    }

    private static JsonArrayBuilder ids(Stream<String> ids) {
        var array = Json.createArrayBuilder();
        ids.distinct().map(LearningResourceJson::id).forEach(array::add);
        return array;
    }

    private static String type(ItemKind kind) {
        return switch (kind) {
            case POSTER -> "image";
            case SHEET -> "worksheet";
            case FILM -> "video";
            case GUIDE, LEAFLET, GUIDELINES, RESEARCH -> "text";
        };
    }

    private static String role(ItemAudience audience) {
        return switch (audience) {
            case CHILDREN -> "student";
            case PARENTS -> "parent";
            case TEACHERS -> "teacher";
            case PROFESSIONALS, INDUSTRY -> "professional";
        };
    }

    /** Returns the levels of ISCED of age bands: primary, lower and upper secondary. */
    private static Stream<String> levels(Collection<String> ageBands) {
        return ageBands.stream()
                .map(code -> switch (code) {
                    case "P1", "P2" -> "level_1";
                    case "P3" -> "level_2";
                    default -> "level_3";
                })
                .map(LEVELS::concat);
    }
}
