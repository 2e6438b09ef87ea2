package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Tags;
import ba.sigurno.persistence.training.programme.AuthorityPoints;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.ProgrammeText;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.programme.RequirementText;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Creates the programmes and their editions. */
final class DemoProgrammes {

    private final Map<String, TrainingProgramme> byKey = new HashMap<>();
    private final CurriculumOutline outline;

    DemoProgrammes(CurriculumOutline outline) {
        this.outline = outline;
    }

    /** Creates a programme with an open edition. */
    TrainingProgramme open(JsonObject json) {
        var programme = new TrainingProgramme(new BigDecimal(json.getString("hours")), json.getInt("points"));
        write(programme.latest(), json);
        programme.open(programme.latest());
        if (json.containsKey("key")) {
            byKey.put(json.getString("key"), programme);
        }
        return programme;
    }

    /** Adds the next edition of a programme, given only by its differences; open unless it is a draft. */
    void revise(TrainingProgramme programme, JsonObject json) {
        var draft = programme.revise();
        write(draft, json);
        if (!json.getBoolean("draft", false)) {
            programme.open(draft);
        }
    }

    /** Returns the programme with a key. */
    TrainingProgramme get(String key) {
        return byKey.get(key);
    }

    private void write(ProgrammeEdition draft, JsonObject json) {
        if (json.containsKey("texts")) {
            draft.say(texts(json, DemoProgrammes::programmeText));
        }
        if (json.containsKey("validMonths")) {
            draft.lasts(json.getInt("validMonths"));
            draft.renews(json.getInt("renewalMonths", 0));
        }
        if (json.containsKey("schemes")) {
            draft.countsWith(json.getJsonObject("schemes").entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, one -> scheme(one.getValue().asJsonObject()))));
        }
        if (json.containsKey("requirements")) {
            json.getJsonArray("requirements").getValuesAs(JsonObject.class).forEach(one -> require(draft, one));
        }
    }

    private static ProgrammeText programmeText(JsonObject json) {
        return new ProgrammeText(
                json.getString("title"), json.getString("description"), json.getString("outcomes", ""));
    }

    private static AuthorityPoints scheme(JsonObject json) {
        return new AuthorityPoints(json.getInt("points"), json.getString("scheme", ""));
    }

    /** Adds a requirement; dates have set that of attendance already. */
    private void require(ProgrammeEdition draft, JsonObject json) {
        var kind = RequirementKind.valueOf(json.getString("kind"));
        if (kind == RequirementKind.ATTENDANCE) {
            draft.getRequirements()
                    .get(0)
                    .attend(new HashSet<>(json.getJsonArray("dates").getValuesAs(JsonNumber::intValue)));
            return;
        }
        Requirement requirement = draft.require(kind);
        requirement.renews(json.getBoolean("renewal", true));
        if (kind == RequirementKind.ASSESSMENT) {
            requirement.pass(json.getInt("pass"));
            if (json.containsKey("online")) {
                takeOnline(requirement, json.getJsonObject("online"));
            }
        }
        if (kind == RequirementKind.TASK) {
            requirement.askFile(json.getBoolean("file", false));
        }
        if (kind == RequirementKind.PRIOR) {
            requirement.follow(byKey.get(json.getString("prior")));
        } else {
            requirement.say(texts(
                    json, text -> new RequirementText(text.getString("title"), text.getString("instructions", ""))));
        }
    }

    private void takeOnline(Requirement requirement, JsonObject json) {
        requirement.takeOnline(true, json.getInt("waitHours"));
        var tags = new Tags(
                outline.strand(json.getString("strand")), outline.ageBand(json.getString("ageBand")), null, null);
        requirement.getQuiz().draw(json.getInt("count"), tags);
    }

    private static <T> Map<Language, T> texts(JsonObject json, Function<JsonObject, T> text) {
        var texts = json.getJsonObject("texts");
        return texts.keySet().stream()
                .collect(Collectors.toMap(
                        tag -> Language.ofTag(tag).orElseThrow(), tag -> text.apply(texts.getJsonObject(tag))));
    }
}
