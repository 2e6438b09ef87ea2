package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.exchange.format.Finding;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** Reads and writes findings as they are kept with the item they are about. */
final class FindingsJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private FindingsJson() {}

    static String write(List<Finding> findings) {
        return JSON.toJson(findings);
    }

    static List<Finding> read(String json) {
        return List.of(JSON.fromJson(json, Finding[].class));
    }
}
