package ba.sigurno.ear.journey.walk;

import static ba.sigurno.ear.journey.support.Stop.PUBLIC;
import static ba.sigurno.ear.journey.support.Stop.PUPIL;

import ba.sigurno.ear.journey.support.Stop;
import java.util.List;
import java.util.Set;

/**
 * Every page of the product, with somebody who may see it: each is walked in every language. A new page is one more line
 * in its room; {@code PageCatalogueTest} fails for one that is missing.
 */
final class PageCatalogue {

    private static final String ADMIN = "admin@demo.test";
    private static final String EDITOR = "editor@demo.test";
    private static final String PLANNER = "planner@demo.test";
    private static final String TRAINER = "trainer@demo.test";
    private static final String TEACHER = "teacher.tk@demo.test";
    private static final String COORDINATOR = "coordinator.tk@demo.test";

    private static final String QUESTION = "main tbody a[href*='/quiz/bank/question.xhtml']";

    private static final String QUIZ = "main tbody a[href*='/quiz/edit.xhtml']";

    private static final String EDITION = "main tbody a[href*='/competition/edition.xhtml']";

    private static final String CLASS = "main a[href*='/enrolment/class.xhtml']";

    private static final String SESSION = "main a[href*='/training/session.xhtml']";

    /** The training of the demonstration that teachers have said something of. */
    private static final String HEARD = "main tr:has-text('Zenica') a[href*='/training/session.xhtml']";

    private static final String PROGRAMME = "main a[href*='/training/programme/view.xhtml']";

    /** The programme of the demonstration of which the next edition is being written, found among those that tests make. */
    private static final String WRITTEN = "/training/programme/list.xhtml?q=inteligencij";

    private static final String NEXT_EDITION = "main tbody a[href*='edition=']";

    /** A training of the demonstration of which somebody may be given a certificate. */
    private static final String ISSUE = "main tr:has-text('Dom mladih') a[href*='/certificate/issue.xhtml']";

    /** Who has handed in a task that was returned. */
    private static final String MENTOR = "teacher3.tk@demo.test";

    /** All stops of the walk. */
    static final List<Stop> STOPS = List.of(
            // frame
            Stop.of(PUBLIC, "/"),
            Stop.of(PUBLIC, "/help.xhtml"),
            Stop.of(PUBLIC, "/privacy.xhtml"),
            // identity
            Stop.of(PUBLIC, "/identity/signin.xhtml"),
            Stop.of(TEACHER, "/identity/account.xhtml"),
            Stop.of(TEACHER, "/identity/password.xhtml"),
            Stop.of(ADMIN, "/identity/accounts.xhtml"),
            Stop.of(ADMIN, "/identity/accounts.xhtml", "main a[href*='/identity/person.xhtml']"),
            Stop.of(ADMIN, "/identity/invite.xhtml"),
            Stop.of(ADMIN, "/identity/audit.xhtml"),
            // enrolment
            Stop.of(PUBLIC, "/join.xhtml"),
            Stop.of(TEACHER, "/enrolment/classes.xhtml"),
            Stop.of(TEACHER, "/enrolment/create.xhtml"),
            Stop.of(TEACHER, "/enrolment/classes.xhtml", CLASS),
            Stop.of(TEACHER, "/enrolment/classes.xhtml", CLASS, "main a[href*='/enrolment/edit.xhtml']"),
            Stop.of(TEACHER, "/enrolment/classes.xhtml", CLASS, "main a[href*='/enrolment/roster.xhtml']"),
            Stop.of(TEACHER, "/enrolment/classes.xhtml", CLASS, "main a[href*='/enrolment/pupil.xhtml']"),
            // quiz
            Stop.of(PUBLIC, "/quiz/leaderboards.xhtml"),
            Stop.of(PUBLIC, "/quiz/leaderboards.xhtml", "main a[href*='/quiz/leaderboard.xhtml']"),
            Stop.of(
                    EDITOR,
                    "/curriculum/modules.xhtml",
                    "main a[href*='/curriculum/module.xhtml']",
                    "main a[href*='/quiz/analysis.xhtml']"),
            Stop.of(ADMIN, "/quiz/quizzes.xhtml"),
            Stop.of(EDITOR, "/quiz/quizzes.xhtml"),
            Stop.of(EDITOR, "/quiz/quizzes.xhtml", QUIZ),
            Stop.of(EDITOR, "/quiz/quizzes.xhtml", QUIZ, "main a[href*='/quiz/try.xhtml']"),
            Stop.of(EDITOR, "/quiz/bank/list.xhtml"),
            Stop.of(EDITOR, "/quiz/bank/list.xhtml?whose=REVIEW", QUESTION),
            Stop.of(EDITOR, "/quiz/bank/list.xhtml?q=demo-lozinka-1", QUESTION),
            Stop.of(
                    EDITOR,
                    "/quiz/bank/list.xhtml?q=demo-lozinka-1",
                    QUESTION,
                    "main a[href*='/quiz/bank/edit.xhtml']"),
            Stop.of(
                    EDITOR,
                    "/quiz/bank/list.xhtml?q=demo-lozinka-1",
                    QUESTION,
                    "main a[href*='/quiz/bank/translate.xhtml']"),
            Stop.of(EDITOR, "/quiz/bank/new.xhtml"),
            Stop.of(EDITOR, "/quiz/bank/edit.xhtml?type=MATCHING"),
            Stop.of(EDITOR, "/quiz/bank/edit.xhtml?type=BLANKS"),
            Stop.of(ADMIN, "/quiz/bank/list.xhtml?status=APPROVED", QUESTION),
            Stop.of(EDITOR, "/quiz/export.xhtml?q=lozink"),
            Stop.of(EDITOR, "/quiz/export.xhtml?format=QTI_30&to=sr-Cyrl&q=lozink"),
            Stop.of(ADMIN, "/quiz/export.xhtml?format=GIFT&to=bs&drafts=true&effect=REFUSED&q=lozink"),
            Stop.of(EDITOR, "/quiz/import.xhtml"),
            Stop.of(EDITOR, "/quiz/import.xhtml", "main a[href*='/quiz/imported.xhtml']"),
            Stop.of(
                    EDITOR,
                    "/quiz/import.xhtml",
                    "main a[href*='/quiz/imported.xhtml']",
                    "main a[href*='/quiz/item.xhtml']"),
            // curriculum
            Stop.of(TEACHER, "/curriculum/modules.xhtml"),
            Stop.of(TEACHER, "/curriculum/modules.xhtml", "main a[href*='/curriculum/module.xhtml']"),
            Stop.of(TEACHER, "/enrolment/classes.xhtml", CLASS, "main a[href*='/curriculum/assign.xhtml']"),
            Stop.of(TEACHER, "/enrolment/classes.xhtml", CLASS, "main a[href*='/curriculum/progress.xhtml']"),
            Stop.of(PUPIL, "/curriculum/home.xhtml"),
            Stop.of(PUPIL, "/curriculum/home.xhtml", "main a[href*='/curriculum/lesson.xhtml']"),
            // competition
            Stop.of(PUBLIC, "/competition/play.xhtml"),
            Stop.of(PUPIL, "/competition/play.xhtml"),
            Stop.of(PUBLIC, "/competition/board.xhtml"),
            Stop.of(TEACHER, "/enrolment/classes.xhtml", CLASS, "main a[href*='/competition/class.xhtml']"),
            Stop.of(PUPIL, "/competition/mates.xhtml"),
            Stop.of(PUBLIC, "/competition/join.xhtml"),
            Stop.of(PUBLIC, "/competition/join.xhtml?code=0"),
            Stop.of(PUBLIC, "/competition/together.xhtml"),
            Stop.of(TEACHER, "/enrolment/classes.xhtml", CLASS, "main a[href*='/competition/game.xhtml']"),
            Stop.of(ADMIN, "/competition/afterwards.xhtml"),
            Stop.of(PUBLIC, "/competition/claim.xhtml"),
            Stop.of(PUBLIC, "/competition/play.xhtml", "main a[href*='/competition/draw.xhtml']"),
            Stop.of(COORDINATOR, "/competition/report.xhtml"),
            Stop.of(EDITOR, "/competition/editions.xhtml"),
            Stop.of(EDITOR, "/competition/edition.xhtml"),
            Stop.of(ADMIN, "/competition/editions.xhtml", EDITION),
            Stop.of(ADMIN, "/competition/editions.xhtml", "main a[href*='/competition/ready.xhtml']"),
            Stop.of(EDITOR, "/competition/editions.xhtml", EDITION, "main a[href*='/competition/paper.xhtml']"),
            // training
            Stop.of(TRAINER, "/training/sessions.xhtml"),
            Stop.of(TRAINER, "/training/plan.xhtml"),
            Stop.of(TRAINER, "/training/sessions.xhtml", SESSION, "main a[href*='/training/change.xhtml']"),
            Stop.of(TRAINER, "/training/sessions.xhtml", SESSION, "main a[href*='/training/invite.xhtml']"),
            Stop.of(TRAINER, "/training/sessions.xhtml?q=online", SESSION, "main dd a[href*='/training/invite.xhtml']"),
            Stop.of(TRAINER, "/training/sessions.xhtml?list=PAST&q=niko"),
            Stop.of(TRAINER, "/training/sessions.xhtml?list=PAST", SESSION),
            Stop.of(TRAINER, "/certificate/due.xhtml", ISSUE, "main a[href*='/training/fulfilments.xhtml']"),
            Stop.of(TEACHER, "/training/mine.xhtml"),
            Stop.of(MENTOR, "/training/mine.xhtml"),
            Stop.of(MENTOR, "/training/mine.xhtml", "main a[href*='/training/task.xhtml']"),
            Stop.of(TEACHER, "/training/sessions.xhtml"),
            Stop.of(TEACHER, "/training/sessions.xhtml", SESSION),
            Stop.of("trainer2@demo.test", "/training/sessions.xhtml", SESSION, "main a[href*='/training/wall.xhtml']"),
            Stop.of(TRAINER, "/training/sessions.xhtml?list=PAST", HEARD, "main a[href*='/training/results.xhtml']"),
            Stop.of(PLANNER, "/training/ratings.xhtml"),
            Stop.of(
                    TEACHER,
                    "/training/sessions.xhtml?list=REGISTERED",
                    HEARD,
                    "main a[href*='/training/feedback.xhtml']"),
            Stop.of(TEACHER, "/training/here.xhtml"),
            Stop.of(TEACHER, "/training/here.xhtml?code=1"),
            Stop.of(PLANNER, "/training/programme/list.xhtml"),
            Stop.of(TRAINER, "/training/programme/list.xhtml?q=internet", PROGRAMME),
            Stop.of(TEACHER, "/training/sessions.xhtml", SESSION, PROGRAMME),
            Stop.of(PLANNER, "/training/programme/draft.xhtml"),
            Stop.of(PLANNER, WRITTEN, NEXT_EDITION),
            Stop.of(PLANNER, WRITTEN, NEXT_EDITION, "main a[href*='/training/programme/draft.xhtml']"),
            Stop.of(PLANNER, WRITTEN, NEXT_EDITION, "main a[href*='/training/programme/requirement.xhtml']"),
            Stop.of(TRAINER, "/training/sessions.xhtml", SESSION, "main a[href*='/training/assistants.xhtml']"),
            Stop.of(TRAINER, "/training/ladder/mine.xhtml"),
            Stop.of(PLANNER, "/training/ladder/trainers.xhtml"),
            Stop.of(PLANNER, "/training/ladder/trainers.xhtml", "main tbody a[href*='/training/ladder/trainer.xhtml']"),
            Stop.of(PLANNER, "/training/ladder/rules.xhtml"),
            // certificate
            Stop.of(PUBLIC, "/certificate/check.xhtml"),
            Stop.of(PUBLIC, "/certificate/check.xhtml?serial=SIG-2026-AAAA-AAAA&day=2026-10-14"),
            Stop.of(PUBLIC, "/certificate/check.xhtml?big=true"),
            Stop.of(TEACHER, "/certificate/mine.xhtml", "main a[href*='/certificate/check.xhtml']"),
            Stop.of(PUBLIC, "/certificate/keys.xhtml"),
            Stop.of(TEACHER, "/certificate/mine.xhtml"),
            Stop.of(ADMIN, "/certificate/template.xhtml"),
            Stop.of(TRAINER, "/certificate/due.xhtml"),
            Stop.of(TRAINER, "/certificate/due.xhtml", ISSUE),
            // workshop
            Stop.of(TEACHER, "/workshop/requests.xhtml"),
            Stop.of(TEACHER, "/workshop/request.xhtml"),
            Stop.of(COORDINATOR, "/workshop/requests.xhtml"),
            Stop.of(COORDINATOR, "/workshop/requests.xhtml", "main a[href*='/workshop/review.xhtml']"),
            Stop.of(PLANNER, "/workshop/requests.xhtml?state=APPROVED", "main a[href*='/workshop/review.xhtml']"),
            Stop.of(PLANNER, "/workshop/calendar.xhtml"),
            Stop.of(TRAINER, "/workshop/calendar.xhtml"),
            // participation
            Stop.of(COORDINATOR, "/participation/overview.xhtml"),
            Stop.of(COORDINATOR, "/participation/overview.xhtml?by=MUNICIPALITY&sort=pupils"),
            Stop.of(COORDINATOR, "/participation/teachers.xhtml"),
            Stop.of("coordinator.fbih@demo.test", "/participation/teachers.xhtml"),
            Stop.of("coordinator.fbih@demo.test", "/participation/overview.xhtml"));

    /** Pages on the way through a quiz, of an issued certificate and of a frozen result; the journeys inspect them. */
    static final Set<String> INSPECTED_BY_JOURNEYS = Set.of(
            "/curriculum/quiz.xhtml",
            "/quiz/attempt.xhtml",
            "/curriculum/done.xhtml",
            "/certificate/correct.xhtml",
            "/certificate/revoke.xhtml",
            "/competition/correction.xhtml",
            "/competition/prizes.xhtml",
            "/competition/wall.xhtml",
            "/competition/items.xhtml");

    private PageCatalogue() {}

    /** Everybody who walks, each once. */
    static List<String> visitors() {
        return STOPS.stream().map(Stop::who).distinct().toList();
    }

    /** The stops of one visitor. */
    static List<Stop> stopsOf(String who) {
        return STOPS.stream().filter(stop -> stop.who().equals(who)).toList();
    }
}
