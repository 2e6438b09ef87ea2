package ba.sigurno.ear.inserver.workshop;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.CalendarReply;
import ba.sigurno.ejb.mail.ReplyDelivery;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalCommand;
import ba.sigurno.ejb.workshop.reply.ReplyQueryService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.reply.ReplyAnswer;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.search.SubjectTerm;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is accepted of a proposal at once is told at once: each person gets one mail, as it arrives in the mailbox. */
class SeasonDigestIT extends SeasonTest {

    private static final int CLASSES = 20;
    private static final List<String> TOPICS = List.of("strong-passwords", "first-steps");
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String MANY = "Zakazane radionice: ";
    private static final String PLANNED = "(m.subject LIKE '%akaza%' OR m.subject LIKE '%аказа%')";

    @Inject
    private ReplyDelivery delivery;

    @Inject
    private ReplyQueryService replies;

    /** Of what other tests planned, nobody may have been told yet. */
    @BeforeEach
    void tellOfTheOthers() throws Exception {
        as.run(Demo.PLANNER, () -> proposals.tell());
    }

    @Test
    void fortyAcceptedPlacesAreOneMailToEachPerson() throws Exception {
        var wanted = new ArrayList<String>();
        for (int number = 0; number < CLASSES; number++) {
            classId = newClass();
            for (var topic : TOPICS) {
                wanted.add(approved(topic));
            }
        }
        propose(new SeasonProposalCommand(day, day.plusWeeks(5), 1));
        var accepted = new ArrayList<String>();
        for (var id : wanted) {
            var place = place(id);
            if (place.startsAt() != null) {
                accept(place);
                accepted.add(id);
            }
        }
        assertThat(accepted).hasSize(CLASSES * TOPICS.size());
        assertThat(mailsAbout(accepted, Demo.TEACHER_TK)).isZero();
        as.run(Demo.PLANNER, () -> proposals.tell());

        var told = told(accepted);
        assertThat(told).contains(Demo.TEACHER_TK, Demo.COORDINATOR_TK).hasSizeGreaterThan(2);
        for (var reader : told) {
            assertThat(mailsAbout(accepted, reader)).as(reader).isEqualTo(1);
        }
        as.run(Demo.PLANNER, () -> proposals.tell());
        assertThat(mailsAbout(accepted, Demo.TEACHER_TK)).isEqualTo(1);

        var events = received(Demo.TEACHER_TK, MANY, accepted);
        assertThat(events)
                .allSatisfy(event -> assertThat(event)
                        .contains("METHOD:REQUEST")
                        .containsOnlyOnce("BEGIN:VEVENT")
                        .contains(Demo.TEACHER_TK))
                .hasSizeGreaterThanOrEqualTo(accepted.size());
        assertThat(events.stream().map(SeasonDigestIT::uid)).doesNotHaveDuplicates();
        assertThat(received(Demo.COORDINATOR_TK, MANY, accepted)).isEmpty();
        eachCanBeAnswered(accepted.get(7), events);
    }

    @Test
    void whatIsMovedAtOnceIsToldAtOnceAndTakenFromWhoHeldIt() throws Exception {
        var ids = List.of(planned(Demo.TRAINER, "08:00"), plannedOf("first-steps", "10:00"));
        for (var id : ids) {
            var plan = view(id).plan().orElseThrow();
            var start = Dates.local(plan.startsAt()).toLocalTime();
            as.run(
                    Demo.PLANNER,
                    () -> planning.replanAmongMany(
                            id,
                            new PlanCommand(rows.accountId(Demo.TRAINER_2), day, start, 90, plan.version(), true),
                            Language.BOSNIAN));
        }
        as.run(Demo.PLANNER, () -> proposals.tell());
        var subject = "Novi termini radionica: 2";
        assertThat(received(Demo.TRAINER, subject, ids)).hasSize(2).allSatisfy(event -> assertThat(event)
                .contains("METHOD:CANCEL", "SEQUENCE:1"));
        assertThat(received(Demo.TEACHER_TK, subject, ids)).hasSize(2).allSatisfy(event -> assertThat(event)
                .contains("METHOD:REQUEST", "SEQUENCE:1"));
        assertThat(bodies(ids, Demo.TEACHER_TK, subject).get(0)).contains("Prije: ", "08:00–09:30", "10:00–11:30");
    }

    @Test
    void aSinglePlaceIsToldAsAnyOtherDate() throws Exception {
        var id = approved();
        as.run(Demo.PLANNER, () -> planning.planAmongMany(id, plan(Demo.TRAINER, "08:00", null), Language.BOSNIAN));
        as.run(Demo.PLANNER, () -> proposals.tell());
        assertThat(bodies(List.of(id), Demo.TEACHER_TK, "Radionica je zakazana"))
                .hasSize(1);
    }

    /** A part of a mail about many is answered as the only part of another one is. */
    private void eachCanBeAnswered(String requestId, Collection<String> events) throws Exception {
        var event = events.stream()
                .filter(each -> each.contains(requestId))
                .findFirst()
                .orElseThrow();
        var reply = CalendarReply.of(event.replace("METHOD:REQUEST", "METHOD:REPLY")
                        .replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=ACCEPTED"))
                .orElseThrow();
        delivery.deliver(reply);
        assertThat(as.call(Demo.PLANNER, () -> replies.of(requestId)))
                .anyMatch(line -> line.answer() == ReplyAnswer.ACCEPTED);
    }

    private String plannedOf(String topic, String start) throws Exception {
        var id = approved(topic);
        as.run(Demo.PLANNER, () -> planning.plan(id, plan(Demo.TRAINER, start, null), Language.BOSNIAN));
        return id;
    }

    private String newClass() throws Exception {
        return as.call(
                Demo.TEACHER_TK,
                () -> classes.create(new NewClass(
                        classes.schools().get(0).getPublicId(),
                        classes.year(),
                        ClassGrades.of(6),
                        ClassName.unique("W"),
                        Language.BOSNIAN)));
    }

    /** The addresses that were told of some of these as planned, in either script: the solver chooses whose they are. */
    private Set<String> told(Collection<String> requestIds) {
        return requestIds.stream()
                .flatMap(id -> rows
                        .texts(
                                "SELECT DISTINCT m.recipient FROM outbox_mail m WHERE " + PLANNED
                                        + " AND m.body LIKE ?",
                                "%" + id + "%")
                        .stream())
                .collect(toSet());
    }

    /** How many mails somebody got about their dates. */
    private long mailsAbout(Collection<String> requestIds, String reader) {
        return rows.texts("SELECT m.body FROM outbox_mail m WHERE m.recipient = ? AND " + PLANNED, reader).stream()
                .filter(body -> requestIds.stream().anyMatch(body::contains))
                .count();
    }

    private List<String> bodies(Collection<String> requestIds, String reader, String subject) {
        return rows
                .texts(
                        "SELECT m.body FROM outbox_mail m WHERE m.recipient = ? AND m.subject LIKE ? ORDER BY m.id DESC LIMIT 300",
                        reader,
                        "%" + subject + "%")
                .stream()
                .filter(body -> requestIds.stream().anyMatch(body::contains))
                .toList();
    }

    /** The calendars of the one mail with such a subject about these requests, unfolded, as the mail server has it. */
    private static List<String> received(String reader, String subject, Collection<String> requestIds) {
        var found = new ArrayList<List<String>>();
        Wait.until(TIMEOUT, () -> {
            found.clear();
            found.addAll(inbox(reader, subject, requestIds));
            return !found.isEmpty();
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<List<String>> inbox(String reader, String subject, Collection<String> requestIds) {
        var mailbox = URI.create(System.getenv("SIGURNO_MAILBOX"));
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(mailbox.getHost(), mailbox.getPort(), reader, System.getenv("SIGURNO_MAILBOX_PASSWORD"));
            try (var folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_ONLY);
                var found = new ArrayList<List<String>>();
                for (var mail : folder.search(new SubjectTerm(subject))) {
                    var parts = parts(mail);
                    if (requestIds.stream().anyMatch(parts.get(0)::contains)) {
                        found.add(parts.subList(1, parts.size()));
                    }
                }
                return found;
            }
        } catch (AuthenticationFailedException e) {
            // Who got no mail yet has no mailbox.
            return List.of();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a mail and, unfolded, the calendars that are parts of it. */
    private static List<String> parts(Message mail) throws MessagingException, IOException {
        if (!(mail.getContent() instanceof Multipart content)) {
            return List.of(mail.getContent().toString());
        }
        var parts = new ArrayList<String>();
        for (int at = 0; at < content.getCount(); at++) {
            var bytes = content.getBodyPart(at).getInputStream().readAllBytes();
            parts.add(new String(bytes, StandardCharsets.UTF_8).replace("\r\n ", ""));
        }
        return parts;
    }

    private static String uid(String event) {
        return event.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }
}
