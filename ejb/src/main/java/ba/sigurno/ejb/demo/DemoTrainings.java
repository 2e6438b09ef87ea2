package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.certificate.issue.NewCertificate;
import ba.sigurno.ejb.certificate.issue.SerialNumber;
import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.training.assessment.AssessmentWindow;
import ba.sigurno.persistence.training.material.SessionMaterial;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.SessionMode;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Creates teacher trainings: held, with attendance still to be marked, being held, and coming ones. */
final class DemoTrainings {

    private static final int CLOSING_HOUR = 16;

    private final Map<String, Account> accounts;
    private final Map<String, Authority> authorities;
    private final CurriculumOutline outline;
    private final DemoTime time;

    DemoTrainings(
            Map<String, Account> accounts,
            Map<String, Authority> authorities,
            CurriculumOutline outline,
            DemoTime time) {
        this.outline = outline;
        this.accounts = accounts;
        this.authorities = authorities;
        this.time = time;
    }

    /** Reads programmes, sessions and certificates, as rows to store; the accounts must have been stored. */
    List<Object> read() {
        var rows = new ArrayList<Object>();
        var programmes = new DemoProgrammes(outline);
        try (var reader = Json.createReader(DemoFiles.open("trainings.json"))) {
            for (var json : reader.readArray().getValuesAs(JsonObject.class)) {
                var programme = programmes.open(json);
                rows.add(programme);
                rows.addAll(sessions(programme, json));
                if (json.containsKey("revised")) {
                    var revised = json.getJsonObject("revised");
                    programmes.revise(programme, revised);
                    rows.addAll(sessions(programme, revised));
                }
            }
        }
        rows.addAll(new DemoLadder(accounts, time).read(programmes));
        return rows;
    }

    /** Opens the tests of a session, which everybody has heard of. */
    private AssessmentWindow window(TrainingSession session, JsonObject json) {
        var window = new AssessmentWindow(session);
        var opens = time.at(json.getInt("testOpens"), 8);
        window.open(opens, time.at(json.getInt("testCloses"), 20));
        window.tell(opens);
        return window;
    }

    /** Returns the sessions of an edition, with their certificates. */
    private List<Object> sessions(TrainingProgramme programme, JsonObject json) {
        var rows = new ArrayList<Object>();
        if (json.containsKey("sessions")) {
            for (var of : json.getJsonArray("sessions").getValuesAs(JsonObject.class)) {
                var session = session(programme.latest(), of);
                rows.add(session);
                if (of.containsKey("testOpens")) {
                    rows.add(window(session, of));
                }
                rows.addAll(DemoFeedback.of(session, of));
                rows.addAll(materials(session, of));
                if (of.getBoolean("issued", false)) {
                    rows.addAll(certificates(session));
                }
            }
        }
        return rows;
    }

    private static List<SessionMaterial> materials(TrainingSession session, JsonObject json) {
        return json.containsKey("materials")
                ? json.getJsonArray("materials").getValuesAs(JsonObject.class).stream()
                        .map(of -> new SessionMaterial(
                                session,
                                of.getString("title"),
                                of.getString("link"),
                                null,
                                of.containsKey("after") ? Integer.valueOf(of.getInt("after")) : null,
                                false))
                        .toList()
                : List.of();
    }

    private TrainingSession session(ProgrammeEdition edition, JsonObject json) {
        var times = times(json);
        var session = new TrainingSession(
                edition,
                accounts.get(json.getString("trainer")),
                authorities.get(json.getString("authority", "")),
                times,
                json.getString("place"),
                Language.ofTag(json.getString("language")).orElseThrow(),
                json.getInt("seats"));
        if (json.containsKey("helped")) {
            session.help(accounts.get(json.getString("helped")), session.getStartsAt());
        }
        if (json.containsKey("link")) {
            session.meet(SessionMode.ONLINE, json.getString("link"));
        }
        var asked = session.getStartsAt().minus(Duration.ofDays(9));
        var then = asked.isBefore(time.now()) ? asked : time.now();
        if (json.containsKey("closes")) {
            // Counted from the date itself, which a weekend may have moved.
            var closes = Dates.local(session.getStartsAt()).toLocalDate().minusDays(json.getInt("closes"));
            session.closeRegistration(Dates.instant(closes, LocalTime.of(CLOSING_HOUR, 0)));
        }
        emails(json, "registered").forEach(account -> session.register(account, then));
        emails(json, "invited").forEach(account -> session.invite(account, then));
        emails(json, "came").forEach(account -> session.register(account, then).mark(true, session.getEndsAt()));
        emails(json, "missed")
                .forEach(account -> session.register(account, then).mark(false, session.getEndsAt()));
        return session;
    }

    /** Returns the first date, and those on the next days that are named. */
    private List<SessionTime> times(JsonObject json) {
        var first =
                json.getBoolean("running", false) ? time.anHourAgo() : time.at(json.getInt("day"), json.getInt("hour"));
        var next = json.containsKey("next")
                ? json.getJsonArray("next").getValuesAs(JsonNumber::intValue)
                : List.<Integer>of();
        return Stream.concat(Stream.of(first), next.stream().map(day -> time.at(day, json.getInt("hour"))))
                .map(start -> new SessionTime(start, start.plus(Duration.ofHours(json.getInt("length")))))
                .toList();
    }

    private Stream<Account> emails(JsonObject json, String fate) {
        return json.containsKey(fate)
                ? json.getJsonArray(fate).getValuesAs(JsonString::getString).stream()
                        .map(accounts::get)
                : Stream.of();
    }

    private static List<Certificate> certificates(TrainingSession session) {
        var issued = session.getEndsAt().plus(Duration.ofHours(1));
        var held = Dates.local(session.getEndsAt()).toLocalDate();
        return session.getRegistrations().stream()
                .filter(Registration::isAttended)
                .map(Registration::getAccount)
                .map(holder -> NewCertificate.of(
                        session, holder, held, SerialNumber.random(held.getYear(), new SecureRandom()), issued))
                .toList();
    }
}
