package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.ContentJson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Creates questions of the bank that belong to no module: of every type, and in every state between an idea and
 * retirement.
 */
final class DemoBank {

    private static final List<String> EDITORS = List.of("editor@demo.test", "editor2@demo.test");
    private static final ContentJson CONTENT = new ContentJson();

    private final Map<String, Account> accounts;
    private final CurriculumOutline outline;
    private final DemoTime time;

    DemoBank(Map<String, Account> accounts, CurriculumOutline outline, DemoTime time) {
        this.accounts = accounts;
        this.outline = outline;
        this.time = time;
    }

    /** Reads the questions with their versions, as rows to store; the accounts must have been stored. */
    List<Object> read() {
        var rows = new ArrayList<Object>();
        try (var reader = Json.createReader(DemoFiles.open("bank.json"))) {
            int day = -30;
            for (var json : reader.readArray().getValuesAs(JsonObject.class)) {
                var version = version(json, time.at(day++, 10));
                rows.add(version.getQuestion());
                rows.add(version);
            }
        }
        return rows;
    }

    private QuestionVersion version(JsonObject json, Instant written) {
        var question = new Question();
        question.file(outline.strand(json.getString("strand")), outline.ageBand(json.getString("ageBand")));
        if (json.containsKey("difficulty")) {
            question.grade(Difficulty.valueOf(json.getString("difficulty")));
        }
        question.tag(json.getJsonArray("keywords").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList());
        question.identify(json.getString("identifier", null));
        var author = json.getString("author");
        var content =
                CONTENT.convertToEntityAttribute(json.getJsonObject("content").toString());
        var version = question.draft(content, accounts.get(author), written);
        review(version, json, written.plus(Duration.ofHours(3)));
        return version;
    }

    private void review(QuestionVersion version, JsonObject json, Instant later) {
        var other = EDITORS.stream()
                .filter(editor -> !editor.equals(json.getString("author")))
                .map(accounts::get)
                .findFirst()
                .orElseThrow();
        var state = json.getString("state");
        if (!state.equals("DRAFT")) {
            version.submit(later);
        }
        switch (state) {
            case "APPROVED" -> version.approve(other, later.plus(Duration.ofDays(1)));
            case "RETURNED" -> version.sendBack(other, json.getString("note"), later.plus(Duration.ofDays(1)));
            case "RETIRED" -> {
                version.approve(other, later.plus(Duration.ofDays(1)));
                version.getQuestion().retire(true);
            }
            default -> {
                // Drafts and versions waiting for a review stay as they are.
            }
        }
    }
}
