package ba.sigurno.ear.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;

/** Reads what a response holds. */
public final class JsonBody {

    /** Kept, because each of Json's static methods looks for an implementation again. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonBody() {}

    /** The object that a text in JSON is. */
    public static JsonObject read(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
