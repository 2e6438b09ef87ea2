package ba.sigurno.ear.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries that are shipped may be shipped, by the bill of materials, which is written when Maven packages. */
class LicencesTest {

    private static final Path BOM = Path.of("..", "target", "bom.json");

    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            // The text of the MIT licence.
            "Bouncy Castle Licence",
            // The text of BSD-3-Clause.
            "iCal4j - License");

    /** Of these another licence is allowed, for a reason. */
    private static final Set<String> EXCEPTIONS = Set.of(
            // Only its font files are used, unchanged; DejaVu has a licence of its own, as free as MIT.
            "jasperreports-fonts: GNU Lesser General Public License",
            // LGPL 2.1: unchanged, each a file of its own in the EAR, so that anybody can put another version there.
            "dss-alert: GNU Lesser General Public License",
            "dss-crl-parser: GNU Lesser General Public License",
            "dss-crl-parser-stream: GNU Lesser General Public License",
            "dss-enumerations: GNU Lesser General Public License",
            "dss-model: GNU Lesser General Public License",
            "dss-service: GNU Lesser General Public License",
            "dss-spi: GNU Lesser General Public License",
            "dss-utils: GNU Lesser General Public License",
            "dss-utils-apache-commons: GNU Lesser General Public License");

    @Test
    void everyLibraryHasALicenceThatIsAllowed() throws IOException {
        assertThat(components().stream().filter(component -> !isAllowed(component)))
                .extracting(LicencesTest::described)
                .isSubsetOf(EXCEPTIONS);
    }

    /** Two versions of one library would mean that it is by chance which of them is shipped. */
    @Test
    void noLibraryIsThereInTwoVersions() throws IOException {
        assertThat(components().stream().map(component -> component.getString("group", "") + ":" + name(component)))
                .doesNotHaveDuplicates();
    }

    /** Returns what the whole product is made of; a test is skipped where only a part of it, or nothing, was packaged. */
    private static List<JsonObject> components() throws IOException {
        assumeTrue(Files.exists(BOM));
        try (var in = Files.newInputStream(BOM);
                var json = Json.createReader(in)) {
            var components = json.readObject().getJsonArray("components").getValuesAs(JsonObject.class);
            assumeTrue(components.stream().anyMatch(component -> name(component).equals("ear")));
            return components;
        }
    }

    /** Returns whether one of the licences to choose from is allowed. */
    private static boolean isAllowed(JsonObject component) {
        return licences(component).stream().anyMatch(ALLOWED::contains);
    }

    private static List<String> licences(JsonObject component) {
        var licences = component.getJsonArray("licenses");
        return licences == null
                ? List.of()
                : licences.getValuesAs(JsonObject.class).stream()
                        .flatMap(each -> each.containsKey("expression")
                                ? Stream.of(each.getString("expression"))
                                : Stream.of(each.getJsonObject("license"))
                                        .map(licence -> licence.getString("id", licence.getString("name", ""))))
                        .toList();
    }

    private static String name(JsonObject component) {
        return component.getString("name");
    }

    private static String described(JsonObject component) {
        return name(component) + ": " + String.join(", ", licences(component));
    }
}
