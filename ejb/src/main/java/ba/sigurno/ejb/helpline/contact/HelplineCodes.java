package ba.sigurno.ejb.helpline.contact;

import ba.sigurno.persistence.helpline.contact.ContactFields;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A version of the list of codes. Lists change, as that of Insafe did in April 2023: a new one is a file of its own, and what
 * was recorded keeps the version and the codes that it had. Their labels are messages.
 *
 * @param version its number, from 1
 * @param who who it was
 * @param genders the gender of that
 * @param places where online it happened
 * @param issues what it was about, in the order in which they are offered
 */
public record HelplineCodes(
        int version, List<String> who, List<String> genders, List<String> places, Map<String, Issue> issues) {

    private static final int NEWEST = 1;

    private static final List<HelplineCodes> VERSIONS = IntStream.rangeClosed(1, NEWEST)
            .mapToObj(version -> open("/helpline/codes-" + version + ".json"))
            .toList();

    /**
     * An issue.
     *
     * @param issueClass under which Child Helpline International counts it; null for none
     * @param insafe whether Insafe has it in its list; else it is counted as another one there
     */
    public record Issue(IssueClass issueClass, boolean insafe) {}

    /** Returns the list by which is recorded. */
    public static HelplineCodes current() {
        return VERSIONS.get(NEWEST - 1);
    }

    /** Returns all lists, the newest last. */
    public static List<HelplineCodes> all() {
        return VERSIONS;
    }

    private static HelplineCodes open(String file) {
        try (var in = Objects.requireNonNull(HelplineCodes.class.getResourceAsStream(file), file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a list. */
    static HelplineCodes read(InputStream in) {
        try (var reader = Json.createReader(in)) {
            var list = reader.readObject();
            return new HelplineCodes(
                    list.getInt("version"),
                    strings(list.getJsonArray("who")),
                    strings(list.getJsonArray("gender")),
                    strings(list.getJsonArray("place")),
                    issues(list.getJsonArray("issues")));
        }
    }

    private static Map<String, Issue> issues(JsonArray read) {
        return read.getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        each -> each.getString("code"),
                        each -> new Issue(
                                each.containsKey("class") ? IssueClass.valueOf(each.getString("class")) : null,
                                each.getBoolean("insafe", true)),
                        (one, other) -> {
                            throw new IllegalArgumentException("a code stands twice");
                        },
                        LinkedHashMap::new));
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** Refuses fields with a code that this list does not have. */
    void require(ContactFields fields) {
        has(who, fields.who());
        has(genders, fields.gender());
        has(places, fields.place());
        has(issues.keySet(), fields.issue());
        fields.otherIssues().forEach(issue -> has(issues.keySet(), issue));
    }

    private static void has(Collection<String> codes, String code) {
        DomainException.require(code == null || codes.contains(code), "helpline_rule_code");
    }
}
