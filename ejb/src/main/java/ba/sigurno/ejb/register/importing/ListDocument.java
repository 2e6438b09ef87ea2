package ba.sigurno.ejb.register.importing;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/**
 * A list of schools as it was read.
 *
 * @param year the school year whose pupils it has
 * @param ignored the titles of columns that are not read
 * @param lines its rows, bad ones first
 */
public record ListDocument(int year, List<String> ignored, List<ListLine> lines) {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** Counts the rows with an effect. */
    public long count(ListEffect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Returns whether it can be taken: no row is bad, and one does something. */
    public boolean isFit() {
        return lines.stream().noneMatch(line -> line.effect().isRefused())
                && lines.stream().anyMatch(line -> line.effect() != ListEffect.SAME);
    }

    static ListDocument read(String json) {
        return JSON.fromJson(json, ListDocument.class);
    }

    String write() {
        return JSON.toJson(this);
    }
}
