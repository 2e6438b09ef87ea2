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

    private static final String QUESTION = "main tbody a[href*='/quiz/editing/question.xhtml']";

    private static final String QUIZ = "main tbody a[href*='/quiz/settings/edit-quiz.xhtml']";

    private static final String EDITION = "main tbody a[href*='/competition/edition/edition.xhtml']";

    private static final String CLASS = "main a[href*='/enrolment/schoolclass/class.xhtml']";

    private static final String SESSION = "main a[href*='/training/session/session.xhtml']";

    /** The training of the demonstration that teachers have said something of. */
    private static final String HEARD = "main tr:has-text('Zenica') a[href*='/training/session/session.xhtml']";

    private static final String PROGRAMME = "main a[href*='/training/programme/programme.xhtml']";

    /** The programme of the demonstration of which the next edition is being written, found among those that tests make. */
    private static final String WRITTEN = "/training/programme/programmes.xhtml?q=inteligencij";

    private static final String NEXT_EDITION = "main tbody a[href*='edition=']";

    /** A training of the demonstration of which somebody may be given a certificate. */
    private static final String ISSUE = "main tr:has-text('Dom mladih') a[href*='/certificate/issue/issue.xhtml']";

    /** Who has handed in a task that was returned. */
    private static final String MENTOR = "teacher3.tk@demo.test";

    /** All stops of the walk. */
    static final List<Stop> STOPS = List.of(
            // frame
            Stop.of(PUBLIC, "/"),
            Stop.of(PUBLIC, "/help.xhtml"),
            Stop.of(PUBLIC, "/privacy.xhtml"),
            // identity
            Stop.of(PUBLIC, "/identity/signin/sign-in.xhtml"),
            Stop.of(TEACHER, "/identity/account/account.xhtml"),
            Stop.of(TEACHER, "/identity/account/password.xhtml"),
            Stop.of(ADMIN, "/identity/account/accounts.xhtml"),
            Stop.of(ADMIN, "/identity/account/accounts.xhtml", "main a[href*='/identity/account/person.xhtml']"),
            Stop.of(ADMIN, "/identity/account/invite.xhtml"),
            Stop.of(ADMIN, "/identity/audit/audit.xhtml"),
            // enrolment
            Stop.of(PUBLIC, "/join.xhtml"),
            Stop.of(TEACHER, "/enrolment/schoolclass/classes.xhtml"),
            Stop.of(TEACHER, "/enrolment/schoolclass/create-class.xhtml"),
            Stop.of(TEACHER, "/enrolment/schoolclass/classes.xhtml", CLASS),
            Stop.of(
                    TEACHER,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/enrolment/schoolclass/edit-class.xhtml']"),
            Stop.of(
                    TEACHER,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/enrolment/roster/roster.xhtml']"),
            Stop.of(
                    TEACHER,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/enrolment/pupil/pupil.xhtml']"),
            // quiz
            Stop.of(PUBLIC, "/quiz/leaderboard/leaderboards.xhtml"),
            Stop.of(
                    PUBLIC,
                    "/quiz/leaderboard/leaderboards.xhtml",
                    "main a[href*='/quiz/leaderboard/leaderboard.xhtml']"),
            Stop.of(
                    EDITOR,
                    "/curriculum/module/modules.xhtml",
                    "main a[href*='/curriculum/module/module.xhtml']",
                    "main a[href*='/quiz/analysis/analysis.xhtml']"),
            Stop.of(ADMIN, "/quiz/settings/quizzes.xhtml"),
            Stop.of(EDITOR, "/quiz/settings/quizzes.xhtml"),
            Stop.of(EDITOR, "/quiz/settings/quizzes.xhtml", QUIZ),
            Stop.of(EDITOR, "/quiz/settings/quizzes.xhtml", QUIZ, "main a[href*='/quiz/attempt/trial.xhtml']"),
            Stop.of(EDITOR, "/quiz/bank/bank.xhtml"),
            Stop.of(EDITOR, "/quiz/bank/bank.xhtml?whose=REVIEW", QUESTION),
            Stop.of(EDITOR, "/quiz/bank/bank.xhtml?q=demo-lozinka-1", QUESTION),
            Stop.of(
                    EDITOR,
                    "/quiz/bank/bank.xhtml?q=demo-lozinka-1",
                    QUESTION,
                    "main a[href*='/quiz/editing/edit-question.xhtml']"),
            Stop.of(
                    EDITOR,
                    "/quiz/bank/bank.xhtml?q=demo-lozinka-1",
                    QUESTION,
                    "main a[href*='/quiz/editing/translate-question.xhtml']"),
            Stop.of(EDITOR, "/quiz/editing/new-question.xhtml"),
            Stop.of(EDITOR, "/quiz/editing/edit-question.xhtml?type=MATCHING"),
            Stop.of(EDITOR, "/quiz/editing/edit-question.xhtml?type=BLANKS"),
            Stop.of(ADMIN, "/quiz/bank/bank.xhtml?status=APPROVED", QUESTION),
            Stop.of(EDITOR, "/exchange/exporting/export.xhtml?q=lozink"),
            Stop.of(EDITOR, "/exchange/exporting/export.xhtml?format=QTI_30&to=sr-Cyrl&q=lozink"),
            Stop.of(ADMIN, "/exchange/exporting/export.xhtml?format=GIFT&to=bs&drafts=true&effect=REFUSED&q=lozink"),
            Stop.of(EDITOR, "/exchange/importing/import.xhtml"),
            Stop.of(
                    EDITOR,
                    "/exchange/importing/import.xhtml",
                    "main a[href*='/exchange/importing/review-import.xhtml']"),
            Stop.of(
                    EDITOR,
                    "/exchange/importing/import.xhtml",
                    "main a[href*='/exchange/importing/review-import.xhtml']",
                    "main a[href*='/exchange/importing/import-item.xhtml']"),
            // curriculum
            Stop.of(TEACHER, "/curriculum/module/modules.xhtml"),
            Stop.of(TEACHER, "/curriculum/module/modules.xhtml", "main a[href*='/curriculum/module/module.xhtml']"),
            Stop.of(
                    TEACHER,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/curriculum/assignment/assign.xhtml']"),
            Stop.of(
                    TEACHER,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/curriculum/progress/progress.xhtml']"),
            Stop.of(PUPIL, "/curriculum/journey/pupil-home.xhtml"),
            Stop.of(PUPIL, "/curriculum/journey/pupil-home.xhtml", "main a[href*='/curriculum/journey/lesson.xhtml']"),
            // competition
            Stop.of(PUBLIC, "/competition/entry/play.xhtml"),
            Stop.of(PUPIL, "/competition/entry/play.xhtml"),
            Stop.of(PUBLIC, "/competition/board/board.xhtml"),
            Stop.of(
                    TEACHER,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/competition/report/class-board.xhtml']"),
            Stop.of(PUPIL, "/competition/report/classmates.xhtml"),
            Stop.of(PUBLIC, "/competition/game/join-game.xhtml"),
            Stop.of(PUBLIC, "/competition/game/join-game.xhtml?code=0"),
            Stop.of(PUBLIC, "/competition/game/play-together.xhtml"),
            Stop.of(
                    TEACHER,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/competition/game/game.xhtml']"),
            Stop.of(ADMIN, "/competition/result/closed.xhtml"),
            Stop.of(PUBLIC, "/competition/prize/claim.xhtml"),
            Stop.of(PUBLIC, "/competition/entry/play.xhtml", "main a[href*='/competition/prize/draw.xhtml']"),
            Stop.of(COORDINATOR, "/competition/report/result-report.xhtml"),
            Stop.of(EDITOR, "/competition/edition/editions.xhtml"),
            Stop.of(EDITOR, "/competition/edition/edition.xhtml"),
            Stop.of(ADMIN, "/competition/edition/editions.xhtml", EDITION),
            Stop.of(
                    ADMIN,
                    "/competition/edition/editions.xhtml",
                    "main a[href*='/competition/readiness/readiness.xhtml']"),
            Stop.of(
                    EDITOR,
                    "/competition/edition/editions.xhtml",
                    EDITION,
                    "main a[href*='/competition/edition/paper.xhtml']"),
            // training
            Stop.of(TRAINER, "/training/session/sessions.xhtml"),
            Stop.of(TRAINER, "/training/planning/plan-session.xhtml"),
            Stop.of(
                    TRAINER,
                    "/training/session/sessions.xhtml",
                    SESSION,
                    "main a[href*='/training/planning/change-session.xhtml']"),
            Stop.of(
                    TRAINER,
                    "/training/session/sessions.xhtml",
                    SESSION,
                    "main a[href*='/training/registration/invitations.xhtml']"),
            Stop.of(
                    TRAINER,
                    "/training/session/sessions.xhtml?q=online",
                    SESSION,
                    "main dd a[href*='/training/registration/invitations.xhtml']"),
            Stop.of(TRAINER, "/training/session/sessions.xhtml?list=PAST&q=niko"),
            Stop.of(TRAINER, "/training/session/sessions.xhtml?list=PAST", SESSION),
            Stop.of(
                    TRAINER,
                    "/certificate/issue/due.xhtml",
                    ISSUE,
                    "main a[href*='/training/progress/fulfilments.xhtml']"),
            Stop.of(TEACHER, "/training/progress/my-programmes.xhtml"),
            Stop.of(MENTOR, "/training/progress/my-programmes.xhtml"),
            Stop.of(MENTOR, "/training/progress/my-programmes.xhtml", "main a[href*='/training/progress/task.xhtml']"),
            Stop.of(TEACHER, "/training/session/sessions.xhtml"),
            Stop.of(TEACHER, "/training/session/sessions.xhtml", SESSION),
            Stop.of(
                    "trainer2@demo.test",
                    "/training/session/sessions.xhtml",
                    SESSION,
                    "main a[href*='/training/attendance/attendance-wall.xhtml']"),
            Stop.of(
                    TRAINER,
                    "/training/session/sessions.xhtml?list=PAST",
                    HEARD,
                    "main a[href*='/training/feedback/feedback-results.xhtml']"),
            Stop.of(PLANNER, "/training/feedback/feedback-overview.xhtml"),
            Stop.of(
                    TEACHER,
                    "/training/session/sessions.xhtml?list=REGISTERED",
                    HEARD,
                    "main a[href*='/training/feedback/feedback.xhtml']"),
            Stop.of(TEACHER, "/training/attendance/check-in.xhtml"),
            Stop.of(TEACHER, "/training/attendance/check-in.xhtml?code=1"),
            Stop.of(PLANNER, "/training/programme/programmes.xhtml"),
            Stop.of(TRAINER, "/training/programme/programmes.xhtml?q=internet", PROGRAMME),
            Stop.of(TEACHER, "/training/session/sessions.xhtml", SESSION, PROGRAMME),
            Stop.of(PLANNER, "/training/programme/draft.xhtml"),
            Stop.of(PLANNER, WRITTEN, NEXT_EDITION),
            Stop.of(PLANNER, WRITTEN, NEXT_EDITION, "main a[href*='/training/programme/draft.xhtml']"),
            Stop.of(PLANNER, WRITTEN, NEXT_EDITION, "main a[href*='/training/programme/requirement.xhtml']"),
            Stop.of(
                    TRAINER,
                    "/training/session/sessions.xhtml",
                    SESSION,
                    "main a[href*='/training/planning/assistants.xhtml']"),
            Stop.of(TRAINER, "/training/ladder/ladder.xhtml"),
            Stop.of(PLANNER, "/training/ladder/trainers.xhtml"),
            Stop.of(PLANNER, "/training/ladder/trainers.xhtml", "main tbody a[href*='/training/ladder/trainer.xhtml']"),
            Stop.of(PLANNER, "/training/ladder/rules.xhtml"),
            // certificate
            Stop.of(PUBLIC, "/certificate/check/check.xhtml"),
            Stop.of(PUBLIC, "/certificate/check/check.xhtml?serial=SIG-2026-AAAA-AAAA&day=2026-10-14"),
            Stop.of(PUBLIC, "/certificate/check/check.xhtml?big=true"),
            Stop.of(
                    TEACHER,
                    "/certificate/issue/my-certificates.xhtml",
                    "main a[href*='/certificate/check/check.xhtml']"),
            Stop.of(PUBLIC, "/certificate/badge/keys.xhtml"),
            Stop.of(TEACHER, "/certificate/issue/my-certificates.xhtml"),
            Stop.of(ADMIN, "/certificate/paper/template.xhtml"),
            Stop.of(TRAINER, "/certificate/issue/due.xhtml"),
            Stop.of(TRAINER, "/certificate/issue/due.xhtml", ISSUE),
            // workshop
            Stop.of(TEACHER, "/workshop/request/requests.xhtml"),
            Stop.of(TEACHER, "/workshop/request/request.xhtml"),
            Stop.of(COORDINATOR, "/workshop/request/requests.xhtml"),
            Stop.of(COORDINATOR, "/workshop/request/requests.xhtml", "main a[href*='/workshop/request/review.xhtml']"),
            Stop.of(
                    PLANNER,
                    "/workshop/request/requests.xhtml?state=APPROVED",
                    "main a[href*='/workshop/request/review.xhtml']"),
            Stop.of(PLANNER, "/workshop/planning/calendar.xhtml"),
            Stop.of(TRAINER, "/workshop/planning/calendar.xhtml"),
            // participation
            Stop.of(COORDINATOR, "/participation/overview.xhtml"),
            Stop.of(COORDINATOR, "/participation/overview.xhtml?by=MUNICIPALITY&sort=pupils"),
            Stop.of(COORDINATOR, "/participation/teachers.xhtml"),
            Stop.of("coordinator.fbih@demo.test", "/participation/teachers.xhtml"),
            Stop.of("coordinator.fbih@demo.test", "/participation/overview.xhtml"));

    /** Pages on the way through a quiz, of an issued certificate and of a frozen result; the journeys inspect them. */
    static final Set<String> INSPECTED_BY_JOURNEYS = Set.of(
            "/curriculum/journey/quiz.xhtml",
            "/quiz/attempt/attempt.xhtml",
            "/curriculum/journey/done.xhtml",
            "/certificate/issue/correct.xhtml",
            "/certificate/issue/revoke.xhtml",
            "/competition/correction/correction.xhtml",
            "/competition/prize/prizes.xhtml",
            "/competition/game/wall.xhtml",
            "/competition/analysis/items.xhtml");

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
