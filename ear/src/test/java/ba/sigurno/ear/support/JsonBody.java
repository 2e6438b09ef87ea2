package ba.sigurno.ear.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** Reads what a response holds. */
public final class JsonBody {

    private JsonBody() {}

    /** The object that a text in JSON is. */
    public static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
