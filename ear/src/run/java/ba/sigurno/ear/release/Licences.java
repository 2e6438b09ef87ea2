package ba.sigurno.ear.release;

import ba.sigurno.ear.server.Folders;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a release is made of, and by which licence: {@code sbom.json}, {@code THIRD-PARTY.md} and the texts in {@code licences}. */
final class Licences {

    /** A text that a library brings along. */
    private static final Pattern TEXT =
            Pattern.compile("(?:.*/)?((?:LICENSE|LICENCE|NOTICE)(?:\\.(?:txt|md|html))?)", Pattern.CASE_INSENSITIVE);

    /** The texts for libraries that bring none along, by the name of the library or of its licence. */
    private static final Map<String, String> TEXTS = Map.of(
            "java-otp", "licences/java-otp.txt",
            "Apache-2.0", "LICENSE",
            "Bouncy Castle Licence", "licences/bouncy-castle.txt",
            "GNU Lesser General Public License", "licences/LGPL-2.1.txt",
            "iCal4j - License", "licences/ical4j.txt");

    /** What is in a release beside the application. */
    private record Beside(String name, String version, String licence, String text) {

        JsonObject component() {
            return Json.createObjectBuilder()
                    .add("type", "library")
                    .add("name", name)
                    .add("version", version)
                    .add(
                            "licenses",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder().add("expression", licence)))
                    .build();
        }
    }

    private final Path project;
    private final Path folder;
    private final List<Beside> beside;

    /**
     * The licences of a release.
     *
     * @param project the folder of the project, in which Maven wrote the bill of materials
     * @param folder that of the release, which holds all else
     */
    Licences(Path project, Path folder, String payaraVersion, String driverVersion) {
        this.project = project;
        this.folder = folder;
        this.beside = List.of(
                new Beside(
                        "payara",
                        payaraVersion,
                        "CDDL-1.1 OR GPL-2.0-only WITH Classpath-exception-2.0",
                        "payara/glassfish/legal"),
                new Beside(
                        "mysql-connector-j",
                        driverVersion,
                        "GPL-2.0-only WITH Universal-FOSS-exception-1.0",
                        "licences/mysql-connector-j"),
                new Beside(
                        "openjdk",
                        Runtime.version().toString(),
                        "GPL-2.0-only WITH Classpath-exception-2.0",
                        "java/legal"));
    }

    void write() throws IOException {
        Folders.copy(project.resolve("ear/src/release/licences"), folder.resolve("licences"));
        for (Path archive : archives()) {
            try (InputStream content = Files.newInputStream(archive)) {
                collect(archive.getFileName().toString(), content);
            }
        }
        JsonObject bill = bill();
        try (JsonWriter writer = Json.createWriter(Files.newBufferedWriter(folder.resolve("sbom.json")))) {
            writer.write(bill);
        }
        Files.write(folder.resolve("THIRD-PARTY.md"), table(bill));
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> drivers = Files.list(folder.resolve("lib"))) {
            return Stream.concat(Stream.of(folder.resolve("sigurno.ear")), drivers)
                    .toList();
        }
    }

    /** Copies the texts that an archive of Java brings along, and those of the archives in it. */
    private void collect(String name, InputStream content) throws IOException {
        // Its caller closes what was opened.
        ZipInputStream archive = new ZipInputStream(content);
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String path = entry.getName();
            var text = TEXT.matcher(path);
            if (path.endsWith(".jar") || path.endsWith(".war")) {
                collect(path.substring(path.lastIndexOf('/') + 1), new ByteArrayInputStream(archive.readAllBytes()));
            } else if (text.matches()) {
                Path target = folder.resolve("licences").resolve(name.replaceFirst("(-\\d.*)?\\.\\w+$", ""));
                Files.createDirectories(target);
                Files.write(target.resolve(text.group(1)), archive.readAllBytes());
            }
        }
    }

    /** The bill of materials that Maven wrote, with what is beside the application. */
    private JsonObject bill() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(project.resolve("target/bom.json")))) {
            JsonObject bill = reader.readObject();
            JsonObjectBuilder whole = Json.createObjectBuilder(bill);
            var components = Json.createArrayBuilder(bill.getJsonArray("components"));
            beside.forEach(each -> components.add(each.component()));
            return whole.add("components", components).build();
        }
    }

    private List<String> table(JsonObject bill) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# What Sigurno is shipped with",
                "",
                "Sigurno itself is under Apache-2.0 ([LICENSE](LICENSE)).",
                "",
                "| what | version | licence | its words |",
                "| --- | --- | --- | --- |"));
        for (JsonObject component : bill.getJsonArray("components").getValuesAs(JsonObject.class)) {
            if (!component.getString("group", "").equals("ba.sigurno")) {
                String name = component.getString("name");
                String licence = licence(component);
                lines.add("| %s | %s | %s | [%4$s](%4$s) |"
                        .formatted(name, component.getString("version"), licence, text(name, licence)));
            }
        }
        return lines;
    }

    private static String licence(JsonObject component) {
        return component.getJsonArray("licenses").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("expression", null) != null
                        ? each.getString("expression")
                        : each.getJsonObject("license")
                                .getString("id", each.getJsonObject("license").getString("name", "")))
                .collect(Collectors.joining(" OR "));
    }

    /** Where the words of a licence are. */
    private String text(String name, String licence) {
        return beside.stream()
                .filter(each -> each.name.equals(name))
                .map(Beside::text)
                .findFirst()
                .or(() -> Stream.of("licences/" + name)
                        .filter(text -> Files.exists(folder.resolve(text)))
                        .findFirst())
                .or(() -> Stream.of(name, licence)
                        .filter(TEXTS::containsKey)
                        .map(TEXTS::get)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("No words of the licence of " + name + ": " + licence));
    }
}
