package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.certificate.issue.NewCertificate;
import ba.sigurno.ejb.certificate.issue.SerialNumber;
import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Creates a programme that requires more than presence: one certificate expires soon, one was renewed, and some
 * teachers are still on the way to theirs.
 */
final class DemoAwards {

    private static final Duration BEFORE = Duration.ofDays(9);

    private final Map<String, Account> accounts;
    private final DemoTime time;
    private final Map<Account, Certificate> latest = new HashMap<>();
    private final List<Object> rows = new ArrayList<>();

    DemoAwards(Map<String, Account> accounts, DemoTime time) {
        this.accounts = accounts;
        this.time = time;
    }

    /**
     * Reads the programme with its sessions, the tasks of teachers, and certificates, as rows to store; accounts must
     * have been stored.
     */
    List<Object> read() {
        try (var reader = Json.createReader(DemoFiles.open("awards.json"))) {
            var json = reader.readObject();
            var programme = new TrainingProgramme(new BigDecimal(json.getString("hours")), json.getInt("points"));
            var edition = programme.latest();
            say(edition, json);
            programme.open(edition);
            rows.add(programme);
            objects(json, "sessions").forEach(session -> addSession(edition, session));
            objects(json, "fulfilments").forEach(fulfilment -> addFulfilment(edition, fulfilment));
        }
        return rows;
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static void say(ProgrammeEdition draft, JsonObject json) {
        draft.lasts(json.getInt("validMonths"));
        draft.renews(json.getInt("renewalMonths"));
        json.getJsonObject("texts").forEach((tag, value) -> {
            var text = value.asJsonObject();
            draft.text(language(tag), text.getString("title"), text.getString("description"), "");
        });
        for (var of : objects(json, "requirements")) {
            var requirement = draft.require(RequirementKind.valueOf(of.getString("kind")));
            requirement.renews(of.getBoolean("renewal"));
            if (of.containsKey("pass")) {
                requirement.pass(of.getInt("pass"));
            }
            of.getJsonObject("texts").forEach((tag, value) -> {
                var text = value.asJsonObject();
                requirement.text(language(tag), text.getString("title"), text.getString("instructions"));
            });
        }
    }

    private void addSession(ProgrammeEdition edition, JsonObject json) {
        var start = time.at(json.getInt("day"), 9);
        var session = new TrainingSession(
                edition,
                accounts.get(json.getString("trainer")),
                null,
                start,
                start.plus(Duration.ofHours(7)),
                json.getString("place"),
                language(json.getString("language")),
                24);
        emails(json, "came").forEach(account -> session.register(account, start.minus(BEFORE))
                .mark(true, session.getEndsAt()));
        rows.add(session);
        emails(json, "issued")
                .forEach(account -> addCertificate(session, account, time.at(json.getInt("issuedOn"), 12)));
    }

    private List<Account> emails(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                .map(accounts::get)
                .toList();
    }

    /** Adds a certificate; one that renews another counts from that one's last day. */
    private void addCertificate(TrainingSession session, Account holder, Instant issued) {
        var before = latest.get(holder);
        var day = Dates.local(issued).toLocalDate();
        var serial = SerialNumber.random(day.getYear(), new SecureRandom());
        var certificate =
                NewCertificate.of(session, holder, before == null ? day : before.getValidUntil(), serial, issued);
        if (before != null) {
            certificate.follow(before.getSerial());
        }
        latest.put(holder, certificate);
        rows.add(certificate);
    }

    private void addFulfilment(ProgrammeEdition edition, JsonObject json) {
        var requirement = edition.getRequirements().get(json.getInt("of") - 1);
        var fulfilment = new Fulfilment(requirement, accounts.get(json.getString("teacher")));
        fill(fulfilment, requirement, json);
        rows.add(fulfilment);
    }

    private void fill(Fulfilment fulfilment, Requirement requirement, JsonObject json) {
        var when = time.at(json.getInt("day"), 15);
        var trainer = accounts.get("trainer@demo.test").getDisplayName();
        if (requirement.getKind() == RequirementKind.ASSESSMENT) {
            fulfilment.record(json.getInt("score"), trainer, when);
            return;
        }
        fulfilment.handIn(json.getString("work"), json.getString("link", null), false, null, when);
        var next = when.plus(Duration.ofDays(1));
        if (json.containsKey("returned")) {
            fulfilment.giveBack(json.getString("returned"), trainer, next);
        } else if (json.getBoolean("accepted", false)) {
            fulfilment.accept("", trainer, next);
        }
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow();
    }
}
