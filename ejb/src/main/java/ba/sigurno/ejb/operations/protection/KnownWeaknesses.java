package ba.sigurno.ejb.operations.protection;

import ba.sigurno.ejb.certificate.seal.ShortCalls;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * Asks a directory of weaknesses which it knows in the libraries of a version, by their names and versions alone (OSV, POST
 * /v1/querybatch; package URLs as ECMA-427 has them).
 */
final class KnownWeaknesses {

    private static final ShortCalls CALLS = new ShortCalls("application/json");

    private KnownWeaknesses() {}

    /**
     * Returns the numbers of those it knows, in their order, without those that were judged to be none here.
     *
     * @param components the bill of materials of the version (CycloneDX, JSON)
     * @param address where the directory is asked
     * @throws IOException when the bill cannot be read or the directory does not answer so
     */
    static List<String> find(Path components, String address, List<String> judged) throws IOException {
        try {
            var known = new TreeSet<String>();
            var results = read(CALLS.post(
                            address, question(components).toString().getBytes(StandardCharsets.UTF_8)))
                    .getJsonArray("results");
            for (var library : results.getValuesAs(JsonObject.class)) {
                if (library.containsKey("vulns")) {
                    library.getJsonArray("vulns")
                            .getValuesAs(JsonObject.class)
                            .forEach(weakness -> known.add(weakness.getString("id")));
                }
            }
            judged.forEach(known::remove);
            return List.copyOf(known);
        } catch (RuntimeException e) {
            // The call and each way in which an answer may be another one have exceptions of their own.
            throw new IOException(e);
        }
    }

    private static JsonObject question(Path components) throws IOException {
        var queries = Json.createArrayBuilder();
        for (var component :
                read(Files.readAllBytes(components)).getJsonArray("components").getValuesAs(JsonObject.class)) {
            var name = component.getString("purl", "");
            if (name.startsWith("pkg:") && !name.startsWith("pkg:maven/ba.sigurno/")) {
                queries.add(Json.createObjectBuilder()
                        .add("package", Json.createObjectBuilder().add("purl", name.replaceFirst("\\?.*", ""))));
            }
        }
        return Json.createObjectBuilder().add("queries", queries).build();
    }

    private static JsonObject read(byte[] json) {
        try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }
}
