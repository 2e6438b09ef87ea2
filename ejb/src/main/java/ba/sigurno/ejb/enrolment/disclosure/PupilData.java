package ba.sigurno.ejb.enrolment.disclosure;

import ba.sigurno.persistence.i18n.Language;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that is held about a pupil.
 *
 * @param nickname the nickname
 * @param name the name by which teachers recognise the child; null for none
 * @param schoolClass the class, its school year and its school
 * @param language the language of the class
 * @param at when it was asked for
 * @param tables the rows about the pupil by table, each row by column
 */
public record PupilData(
        String nickname,
        String name,
        String schoolClass,
        Language language,
        Instant at,
        Map<String, List<Map<String, String>>> tables) {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    /** Returns it in JSON. */
    public String toJson() {
        return JSON.toJson(this);
    }
}
