package ba.sigurno.persistence.hotline.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sixth rule of the hotline: only a verdict and a coarse category stay here, the classification belongs to ICCAM. */
class CoarseOnlyTest {

    private static final Pattern TABLE =
            Pattern.compile("CREATE TABLE (hotline_\\w+) \\((.*?)\\n\\) DEFAULT", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^  ([a-z]\\w*) +[A-Z]");

    /** Words of the classification of INHOPE, and of what recognises content by itself. */
    private static final Set<String> TOO_MUCH = Set.of(
            "age",
            "sex",
            "gender",
            "ethnicity",
            "victim",
            "victims",
            "offender",
            "perpetrator",
            "severity",
            "grade",
            "series",
            "nudity",
            "pose",
            "posing",
            "act",
            "acts",
            "classification",
            "class",
            "label",
            "labels",
            "tag",
            "tags",
            "score",
            "photo",
            "picture",
            "image",
            "thumbnail",
            "file",
            "md5",
            "sha1",
            "sha256",
            "photodna",
            "fingerprint",
            "phash");

    @Test
    void ofAnAssessmentOnlyVerdictAndCoarseCategoryAreKept() throws IOException {
        assertThat(columns().get("hotline_assessment"))
                .containsExactlyInAnyOrder(
                        "id",
                        "report_id",
                        "analyst_id",
                        "assessed_at",
                        "verdict",
                        "category",
                        "host_country",
                        "provider",
                        "minutes");
        assertThat(Arrays.stream(ReportAssessment.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                        .map(Field::getName)
                        .filter(name -> !name.startsWith("_persistence")))
                .containsExactlyInAnyOrder(
                        "reportId",
                        "analystId",
                        "assessedAt",
                        "verdict",
                        "category",
                        "hostCountry",
                        "provider",
                        "minutes");
    }

    @Test
    void theCategoriesAreCoarse() {
        assertThat(CoarseCategory.values())
                .containsExactly(
                        CoarseCategory.CHILD_ABUSE,
                        CoarseCategory.CHILD_EXPLOITATION,
                        CoarseCategory.HATRED,
                        CoarseCategory.OTHER);
        assertThat(ReportVerdict.values()).hasSize(3);
    }

    @Test
    void noTableOfTheHotlineHasAColumnForMore() throws IOException {
        var columns = columns();
        assertThat(columns).hasSizeGreaterThan(5);
        columns.forEach((table, names) -> assertThat(names).as(table).allSatisfy(name -> assertThat(
                        List.of(name.toLowerCase(Locale.ROOT).split("_")))
                .doesNotContainAnyElementsOf(TOO_MUCH)));
    }

    private static Map<String, List<String>> columns() throws IOException {
        try (var in = CoarseOnlyTest.class.getResourceAsStream("/db/confidential/V010__hotline.sql")) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var tables = new TreeMap<String, List<String>>();
            TABLE.matcher(sql)
                    .results()
                    .forEach(table -> tables.put(
                            table.group(1),
                            COLUMN.matcher(table.group(2))
                                    .results()
                                    .map(MatchResult::group)
                                    .map(column -> column.strip().split(" ")[0])
                                    .toList()));
            return tables;
        }
    }
}
