package ba.sigurno.ear.journey.walk;

import static ba.sigurno.ear.journey.support.PageVisit.PUBLIC;
import static ba.sigurno.ear.journey.support.PageVisit.PUPIL;

import ba.sigurno.ear.journey.support.PageVisit;
import ba.sigurno.ear.support.Demo;
import java.util.List;
import java.util.Set;

/**
 * Every page of the product, with somebody who may see it: each is walked in every language. A new page is one more line
 * in its room; {@code PageCatalogueTest} fails for one that is missing.
 */
final class PageCatalogue {

    private static final String QUESTION = "main tbody a[href*='/quiz/editing/question.xhtml']";

    private static final String QUIZ = "main tbody a[href*='/quiz/settings/edit-quiz.xhtml']";

    private static final String EDITION = "main tbody a[href*='/competition/edition/edition.xhtml']";

    /** An item of the library that comes with the product. */
    private static final String ITEMS = "/library/editing/edited-items.xhtml?q=prvi%20telefon";

    private static final String ITEM = "main tbody a[href*='/library/editing/edited-item.xhtml']";

    /** A class of the demonstration; of those that tests make, the first may be empty. */
    private static final String CLASS = "main a[href*='/enrolment/schoolclass/class.xhtml']:text-is('V-1')";

    private static final String SCHOOL = "main tbody a[href*='/register/listing/school.xhtml']";

    private static final String SESSION = "main a[href*='/training/session/session.xhtml']";

    /** The training of the demonstration that teachers have said something of. */
    private static final String HEARD = "main tr:has-text('Zenica') a[href*='/training/session/session.xhtml']";

    private static final String PROGRAMME = "main a[href*='/training/programme/programme.xhtml']";

    /** The programme of the demonstration of which the next edition is being written, found among those that tests make. */
    private static final String WRITTEN = "/training/programme/programmes.xhtml?q=inteligencij";

    private static final String NEXT_EDITION = "main tbody a[href*='edition=']";

    /** A training of the demonstration of which somebody may be given a certificate. */
    private static final String ISSUE = "main tr:has-text('Dom mladih') a[href*='/certificate/issue/issue.xhtml']";

    /** The guideline of the demonstration, found among those that tests make. */
    private static final String GUIDELINE =
            "main tbody tr:has-text('2 od 4') a[href*='/partners/guideline/guideline.xhtml']";

    /** Who has handed in a task that was returned. */
    private static final String MENTOR = Demo.TEACHER_3_TK;

    /** All visits of the walk. */
    static final List<PageVisit> VISITS = List.of(
            // frame
            PageVisit.of(PUBLIC, "/"),
            PageVisit.of(PUBLIC, "/help.xhtml"),
            PageVisit.of(PUBLIC, "/privacy.xhtml"),
            PageVisit.of(PUBLIC, "/hotline/intake/intake.xhtml"),
            PageVisit.of(PUBLIC, "/hotline/intake/follow-up.xhtml"),
            PageVisit.of(PUBLIC, "/helpline/chat/talk.xhtml"),
            PageVisit.of(PUBLIC, "/parents.xhtml"),
            // hotline; a report itself is inspected by its journey
            PageVisit.of(Demo.ANALYST, "/hotline/casework/report-queue.xhtml"),
            PageVisit.of(Demo.HOTLINE_HEAD, "/hotline/custody/ledger.xhtml"),
            PageVisit.of(Demo.HOTLINE_HEAD, "/hotline/handover/duty-contacts.xhtml"),
            PageVisit.of(Demo.HOTLINE_HEAD, "/identity/vouching/vouch.xhtml"),
            PageVisit.of(Demo.HOTLINE_HEAD, "/hotline/police/police-requests.xhtml"),
            PageVisit.of(Demo.ANALYST, "/hotline/police/police-requests.xhtml"),
            PageVisit.of(Demo.WELFARE_OFFICER, "/hotline/welfare/analysts.xhtml"),
            PageVisit.of(Demo.ANALYST, "/hotline/welfare/own-welfare.xhtml"),
            // helpline; a conversation itself is inspected by its journey
            PageVisit.of(Demo.COUNSELLOR, "/helpline/chat/chat-desk.xhtml"),
            PageVisit.of(Demo.COUNSELLOR, "/helpline/shift/own-shifts.xhtml"),
            PageVisit.of(Demo.COUNSELLOR, "/identity/inbox/inbox.xhtml"),
            PageVisit.of(Demo.COUNSELLOR, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.SUPERVISOR, "/helpline/shift/shift-plan.xhtml"),
            PageVisit.of(Demo.SUPERVISOR, "/helpline/quality/reviews.xhtml"),
            PageVisit.of(Demo.COUNSELLOR, "/helpline/quality/own-reviews.xhtml"),
            PageVisit.of(Demo.SUPERVISOR, "/helpline/shift/opening-hours.xhtml"),
            PageVisit.of(Demo.SUPERVISOR, "/identity/inbox/inbox.xhtml"),
            PageVisit.of(Demo.SUPERVISOR, "/identity/inbox/guide.xhtml"),
            // identity
            PageVisit.of(PUBLIC, "/identity/signin/sign-in.xhtml"),
            PageVisit.of(PUBLIC, "/identity/factor/second-step.xhtml"),
            PageVisit.of(PUBLIC, "/identity/link/forgotten-password.xhtml"),
            PageVisit.of(PUBLIC, "/identity/link/new-password.xhtml"),
            PageVisit.of(PUBLIC, "/identity/link/confirm-email.xhtml"),
            PageVisit.of(PUBLIC, "/identity/admission/accept-invitation.xhtml"),
            PageVisit.of(PUBLIC, "/identity/request/ask-account.xhtml?q=celic"),
            PageVisit.of(PUBLIC, "/identity/request/ask-account.xhtml?q=celic", "main a[href*='school=']"),
            PageVisit.of(PUBLIC, "/identity/request/confirm-request.xhtml"),
            PageVisit.of(PUBLIC, "/partners/guideline/acknowledge.xhtml"),
            PageVisit.of(PUBLIC, "/training/registration/guest-invitation.xhtml"),
            PageVisit.of(Demo.SCHOOL_COORDINATOR_TK, "/identity/request/account-requests.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/identity/inbox/inbox.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/identity/inbox/inbox.xhtml"),
            PageVisit.of(Demo.PLANNER, "/identity/inbox/inbox.xhtml"),
            PageVisit.of(Demo.TRAINER, "/identity/inbox/inbox.xhtml"),
            PageVisit.of(Demo.EDITOR, "/identity/inbox/inbox.xhtml"),
            PageVisit.of(Demo.SCHOOL_COORDINATOR_TK, "/identity/inbox/inbox.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.PLANNER, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.TRAINER, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.EDITOR, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.ADMIN, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.SCHOOL_COORDINATOR_TK, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.SCHOOL_COORDINATOR_TK, "/participation/own-school.xhtml"),
            PageVisit.of(
                    Demo.SCHOOL_COORDINATOR_TK,
                    "/participation/own-school.xhtml",
                    "main a[href*='/participation/own-school-list.xhtml'][href*='what=CLASSES']"),
            PageVisit.of(Demo.SCHOOL_COORDINATOR_TK, "/participation/own-school.xhtml", "main a[href*='what=MODULES']"),
            PageVisit.of(
                    Demo.SCHOOL_COORDINATOR_TK, "/participation/own-school.xhtml", "main a[href*='what=CERTIFICATES']"),
            PageVisit.of(Demo.SCHOOL_COORDINATOR_TK, "/participation/own-school.xhtml", "main a[href*='what=PLACES']"),
            PageVisit.of(Demo.SCHOOL_COORDINATOR_TK, "/identity/admission/team.xhtml"),
            PageVisit.of(
                    Demo.SCHOOL_COORDINATOR_TK,
                    "/identity/admission/team.xhtml",
                    "main a[href*='/identity/admission/end-role.xhtml']"),
            PageVisit.of(
                    Demo.SCHOOL_COORDINATOR_TK,
                    "/identity/admission/team.xhtml",
                    "main a[href*='/identity/admission/team-invitations.xhtml']"),
            PageVisit.of(
                    Demo.SCHOOL_COORDINATOR_TK,
                    "/identity/admission/team.xhtml",
                    "main a[href*='/identity/admission/invite-teacher.xhtml']"),
            PageVisit.of(
                    Demo.SCHOOL_COORDINATOR_TK,
                    "/identity/admission/team.xhtml",
                    "main a[href*='/identity/admission/invite-teacher.xhtml']",
                    "main a[href*='/identity/admission/invite-list.xhtml']"),
            PageVisit.of(Demo.TEACHER_TK, "/identity/account/account.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/identity/account/password.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/identity/account/edit-account.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/identity/factor/two-step.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/identity/factor/set-up-app.xhtml"),
            PageVisit.of(Demo.ADMIN, "/identity/account/accounts.xhtml"),
            PageVisit.of(
                    Demo.ADMIN, "/identity/account/accounts.xhtml", "main a[href*='/identity/account/person.xhtml']"),
            PageVisit.of(
                    Demo.ADMIN,
                    "/identity/account/accounts.xhtml?role=TEACHER",
                    "main a[href*='/identity/account/person.xhtml']",
                    "main a[href*='/identity/account/erase-account.xhtml']"),
            PageVisit.of(Demo.ADMIN, "/identity/account/invite.xhtml"),
            PageVisit.of(Demo.ADMIN, "/identity/audit/audit.xhtml"),
            PageVisit.of(Demo.ADMIN, "/operations/health/system.xhtml"),
            PageVisit.of(Demo.ADMIN, "/operations/schedule/jobs.xhtml"),
            PageVisit.of(Demo.ADMIN, "/operations/retention/retention.xhtml"),
            PageVisit.of(Demo.ADMIN, "/operations/year/ended-year.xhtml"),
            PageVisit.of(Demo.ADMIN, "/operations/delivery/undelivered.xhtml"),
            PageVisit.of(Demo.ADMIN, "/operations/setting/settings.xhtml"),
            PageVisit.of(Demo.ADMIN, "/operations/setting/setting.xhtml?name=HELP_PHONE"),
            // register
            PageVisit.of(Demo.COORDINATOR_TK, "/register/listing/schools.xhtml"),
            PageVisit.of(Demo.ADMIN, "/register/listing/schools.xhtml?q=celic"),
            PageVisit.of(Demo.COORDINATOR_TK, "/register/listing/schools.xhtml", SCHOOL),
            PageVisit.of(
                    Demo.COORDINATOR_TK,
                    "/register/listing/schools.xhtml",
                    SCHOOL,
                    "main a[href*='/register/listing/edit-school.xhtml']"),
            PageVisit.of(
                    Demo.COORDINATOR_TK,
                    "/register/listing/schools.xhtml",
                    SCHOOL,
                    "main a[href*='/register/listing/edit-pupils.xhtml']"),
            PageVisit.of(Demo.ADMIN, "/register/listing/edit-school.xhtml"),
            PageVisit.of(Demo.ADMIN, "/register/importing/import-schools.xhtml"),
            PageVisit.of(
                    Demo.ADMIN,
                    "/register/listing/schools.xhtml?q=celic",
                    SCHOOL,
                    "main a[href*='/register/merging/merge-schools.xhtml']"),
            // enrolment
            PageVisit.of(PUBLIC, "/join.xhtml"),
            PageVisit.of(PUBLIC, "/join.xhtml?pictures=true"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/enrolment/card/pupil-codes.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/enrolment/card/pupil-codes.xhtml']",
                    "main a[href*='/enrolment/card/code-wall.xhtml']"),
            PageVisit.of(PUBLIC, "/enrolment/pupil/signed-in.xhtml"),
            PageVisit.of(PUPIL, "/enrolment/pupil/signed-in.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/enrolment/pupil/signed-in.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/enrolment/schoolclass/classes.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/enrolment/schoolclass/create-class.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/enrolment/schoolclass/classes.xhtml", CLASS),
            PageVisit.of(Demo.TEACHER_TK, "/enrolment/oneroster/import-package.xhtml"),
            PageVisit.of(Demo.SCHOOL_COORDINATOR_TK, "/enrolment/oneroster/import-package.xhtml"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/enrolment/schoolclass/edit-class.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/enrolment/roster/roster.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/enrolment/pupil/pupil.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/enrolment/transfer/receive-pupil.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/enrolment/pupil/pupil.xhtml']",
                    "main a[href*='/enrolment/transfer/merge-pupils.xhtml']"),
            PageVisit.of(Demo.TEACHER_TK, "/enrolment/rollover/rollovers.xhtml"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/rollover/rollovers.xhtml",
                    "main a[href*='/enrolment/rollover/rollover.xhtml']"),
            // quiz
            PageVisit.of(PUBLIC, "/quiz/leaderboard/leaderboards.xhtml"),
            PageVisit.of(
                    PUBLIC,
                    "/quiz/leaderboard/leaderboards.xhtml",
                    "main a[href*='/quiz/leaderboard/leaderboard.xhtml']"),
            PageVisit.of(
                    Demo.EDITOR,
                    "/curriculum/module/modules.xhtml",
                    "main a[href*='/curriculum/module/module.xhtml']",
                    "main a[href*='/quiz/analysis/analysis.xhtml']"),
            PageVisit.of(Demo.ADMIN, "/quiz/settings/quizzes.xhtml"),
            PageVisit.of(Demo.EDITOR, "/quiz/settings/quizzes.xhtml"),
            PageVisit.of(Demo.EDITOR, "/quiz/settings/quizzes.xhtml", QUIZ),
            PageVisit.of(
                    Demo.EDITOR, "/quiz/settings/quizzes.xhtml", QUIZ, "main a[href*='/quiz/attempt/trial.xhtml']"),
            PageVisit.of(Demo.EDITOR, "/quiz/bank/bank.xhtml"),
            PageVisit.of(Demo.EDITOR, "/quiz/bank/bank.xhtml?whose=REVIEW", QUESTION),
            PageVisit.of(Demo.EDITOR, "/quiz/bank/bank.xhtml?q=demo-lozinka-1", QUESTION),
            PageVisit.of(
                    Demo.EDITOR,
                    "/quiz/bank/bank.xhtml?q=demo-lozinka-1",
                    QUESTION,
                    "main a[href*='/quiz/editing/edit-question.xhtml']"),
            PageVisit.of(
                    Demo.EDITOR,
                    "/quiz/bank/bank.xhtml?q=demo-lozinka-1",
                    QUESTION,
                    "main a[href*='/quiz/editing/translate-question.xhtml']"),
            PageVisit.of(Demo.EDITOR, "/quiz/editing/new-question.xhtml"),
            PageVisit.of(Demo.EDITOR, "/quiz/editing/edit-question.xhtml?type=MATCHING"),
            PageVisit.of(Demo.EDITOR, "/quiz/editing/edit-question.xhtml?type=BLANKS"),
            PageVisit.of(Demo.ADMIN, "/quiz/bank/bank.xhtml?status=APPROVED", QUESTION),
            PageVisit.of(Demo.EDITOR, "/exchange/exporting/export.xhtml?q=lozink"),
            PageVisit.of(Demo.EDITOR, "/exchange/exporting/export.xhtml?format=QTI_30&to=sr-Cyrl&q=lozink"),
            PageVisit.of(
                    Demo.ADMIN,
                    "/exchange/exporting/export.xhtml?format=GIFT&to=bs&drafts=true&effect=REFUSED&q=lozink"),
            PageVisit.of(Demo.EDITOR, "/exchange/importing/import.xhtml"),
            PageVisit.of(
                    Demo.EDITOR,
                    "/exchange/importing/import.xhtml",
                    "main a[href*='/exchange/importing/review-import.xhtml']"),
            PageVisit.of(
                    Demo.EDITOR,
                    "/exchange/importing/import.xhtml",
                    "main a[href*='/exchange/importing/review-import.xhtml']",
                    "main a[href*='/exchange/importing/import-item.xhtml']"),
            // curriculum
            PageVisit.of(PUBLIC, "/curriculum/catalogue/catalogue.xhtml"),
            PageVisit.of(PUBLIC, "/curriculum/catalogue/catalogue.xhtml?q=nema-takvog"),
            PageVisit.of(
                    PUBLIC,
                    "/curriculum/catalogue/catalogue.xhtml",
                    "main a[href*='/curriculum/catalogue/catalogue-module.xhtml']"),
            PageVisit.of(Demo.EDITOR, "/curriculum/editing/import-module.xhtml"),
            PageVisit.of(Demo.EDITOR, "/curriculum/editing/pack-updates.xhtml"),
            PageVisit.of(
                    Demo.EDITOR,
                    "/curriculum/module/modules.xhtml",
                    "main a[href*='/curriculum/module/module.xhtml']",
                    "main a[href*='/curriculum/editing/differences.xhtml']"),
            PageVisit.of(PUBLIC, "/curriculum/catalogue/sheet.xhtml?kind=plan&id=" + Demo.MODULE),
            PageVisit.of(PUBLIC, "/curriculum/catalogue/sheet.xhtml?kind=worksheets&id=" + Demo.MODULE),
            PageVisit.of(PUBLIC, "/curriculum/catalogue/sheet.xhtml?kind=family&id=" + Demo.MODULE),
            // library
            PageVisit.of(PUBLIC, "/library/library.xhtml"),
            PageVisit.of(PUBLIC, "/library/library.xhtml?q=nema-takvog"),
            PageVisit.of(PUBLIC, "/library/library.xhtml?kind=guide", "main a[href*='/library/item.xhtml']"),
            PageVisit.of(Demo.EDITOR, "/library/editing/edited-items.xhtml"),
            PageVisit.of(Demo.EDITOR, "/library/editing/edited-items.xhtml?q=nema-takvog"),
            PageVisit.of(Demo.EDITOR, "/library/editing/edit-item.xhtml"),
            PageVisit.of(PUBLIC, "/library/campaign/campaign.xhtml?id=dan-sigurnijeg-interneta"),
            PageVisit.of(Demo.EDITOR, "/library/campaign/campaigns.xhtml"),
            PageVisit.of(Demo.EDITOR, "/library/campaign/edit-campaign.xhtml"),
            PageVisit.of(Demo.EDITOR, ITEMS, ITEM),
            PageVisit.of(Demo.EDITOR, ITEMS, ITEM, "main a[href*='/library/editing/edit-item.xhtml']"),
            PageVisit.of(
                    Demo.EDITOR,
                    ITEMS,
                    ITEM,
                    "main a[href*='/library/editing/edit-item-text.xhtml'][href*='language=en']"),
            PageVisit.of(Demo.EDITOR, ITEMS, ITEM, "main a[href*='/library/editing/item-file.xhtml']"),
            PageVisit.of(Demo.EDITOR, "/curriculum/editing/modules.xhtml"),
            PageVisit.of(Demo.EDITOR, "/curriculum/editing/module-coverage.xhtml"),
            PageVisit.of(
                    Demo.EDITOR,
                    "/curriculum/editing/modules.xhtml",
                    "main tbody a[href*='/curriculum/editing/module.xhtml']"),
            PageVisit.of(
                    Demo.EDITOR,
                    "/curriculum/editing/modules.xhtml",
                    "main tbody a[href*='/curriculum/editing/module.xhtml']",
                    "main a[href*='/curriculum/editing/edit-module-texts.xhtml']"),
            PageVisit.of(Demo.TEACHER_TK, "/curriculum/module/modules.xhtml"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/curriculum/module/modules.xhtml",
                    "main a[href*='/curriculum/module/module.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/curriculum/assignment/assign.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/curriculum/assignment/assign.xhtml']",
                    "main a[href*='/curriculum/assignment/edit-assignment.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/quiz/classquiz/class-quizzes.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/curriculum/progress/progress.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/curriculum/progress/progress.xhtml']",
                    "main a[href*='/curriculum/progress/answers.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/curriculum/progress/progress.xhtml']",
                    "main tbody a[href*='/curriculum/progress/answers.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/curriculum/journey/preview-home.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/curriculum/module/modules.xhtml",
                    "main a[href*='/curriculum/module/module.xhtml']",
                    "main a[href*='/curriculum/journey/preview-lesson.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/curriculum/module/modules.xhtml",
                    "main a[href*='/curriculum/module/module.xhtml']",
                    "main a[href*='/curriculum/journey/lesson-wall.xhtml']"),
            PageVisit.of(Demo.EDITOR, "/workshop/topic/topics.xhtml"),
            PageVisit.of(Demo.EDITOR, "/workshop/topic/edit-topic.xhtml"),
            PageVisit.of(
                    Demo.EDITOR,
                    "/workshop/topic/topics.xhtml",
                    "main a[href*='/workshop/topic/edit-topic.xhtml?topic=']"),
            PageVisit.of(
                    Demo.EDITOR,
                    "/workshop/topic/topics.xhtml",
                    "main a[href*='/workshop/topic/edit-topic.xhtml?topic=']",
                    "main a[href*='/workshop/material/topic-materials.xhtml']"),
            PageVisit.of(Demo.EDITOR, "/curriculum/codes/codes.xhtml"),
            PageVisit.of(Demo.EDITOR, "/curriculum/codes/codes.xhtml?authority=" + Demo.AUTHORITY_TK),
            PageVisit.of(PUPIL, "/curriculum/journey/pupil-home.xhtml"),
            PageVisit.of(
                    PUPIL, "/curriculum/journey/pupil-home.xhtml", "main a[href*='/curriculum/journey/before.xhtml']"),
            PageVisit.of(
                    PUPIL,
                    "/curriculum/journey/pupil-home.xhtml",
                    "main a[href*='/curriculum/journey/before.xhtml']",
                    ".dock a[href*='/curriculum/journey/lesson.xhtml']"),
            // competition
            PageVisit.of(PUBLIC, "/competition/entry/play.xhtml"),
            PageVisit.of(PUPIL, "/competition/entry/play.xhtml"),
            PageVisit.of(PUBLIC, "/competition/board/board.xhtml"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/competition/report/class-board.xhtml']"),
            PageVisit.of(PUPIL, "/competition/report/classmates.xhtml"),
            PageVisit.of(PUBLIC, "/competition/game/join-game.xhtml"),
            PageVisit.of(PUBLIC, "/competition/game/join-game.xhtml?code=0"),
            PageVisit.of(PUBLIC, "/competition/game/play-together.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/competition/game/game.xhtml?module=" + Demo.MODULE),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/enrolment/schoolclass/classes.xhtml",
                    CLASS,
                    "main a[href*='/competition/game/game.xhtml']"),
            PageVisit.of(Demo.ADMIN, "/competition/result/closed.xhtml"),
            PageVisit.of(PUBLIC, "/competition/prize/claim.xhtml"),
            PageVisit.of(PUBLIC, "/competition/entry/play.xhtml", "main a[href*='/competition/prize/draw.xhtml']"),
            PageVisit.of(Demo.COORDINATOR_TK, "/competition/report/result-report.xhtml"),
            PageVisit.of(Demo.EDITOR, "/competition/edition/editions.xhtml"),
            PageVisit.of(Demo.EDITOR, "/competition/edition/edition.xhtml"),
            PageVisit.of(Demo.ADMIN, "/competition/edition/editions.xhtml", EDITION),
            PageVisit.of(
                    Demo.ADMIN,
                    "/competition/edition/editions.xhtml",
                    "main a[href*='/competition/readiness/readiness.xhtml']"),
            PageVisit.of(
                    Demo.EDITOR,
                    "/competition/edition/editions.xhtml",
                    EDITION,
                    "main a[href*='/competition/edition/paper.xhtml']"),
            // training
            PageVisit.of(Demo.TRAINER, "/training/session/sessions.xhtml"),
            PageVisit.of(Demo.TRAINER, "/training/planning/plan-session.xhtml"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/training/session/sessions.xhtml",
                    SESSION,
                    "main a[href*='/training/planning/change-session.xhtml']"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/training/session/sessions.xhtml?q=mostar",
                    SESSION,
                    "main a[href*='/training/registration/invitations.xhtml']"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/training/session/sessions.xhtml",
                    SESSION,
                    "main a[href*='/training/message/session-message.xhtml']"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/training/session/sessions.xhtml?q=mostar",
                    SESSION,
                    "main a[href*='/training/material/session-materials.xhtml']"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/training/session/sessions.xhtml?q=online",
                    SESSION,
                    "main dd a[href*='/training/registration/invitations.xhtml']"),
            PageVisit.of(Demo.TRAINER, "/training/session/sessions.xhtml?list=PAST&q=niko"),
            PageVisit.of(Demo.TRAINER, "/training/session/sessions.xhtml?list=PAST", SESSION),
            PageVisit.of(
                    Demo.TRAINER,
                    "/certificate/issue/due.xhtml",
                    ISSUE,
                    "main a[href*='/training/progress/fulfilments.xhtml']"),
            PageVisit.of(Demo.TEACHER_TK, "/training/progress/my-programmes.xhtml"),
            PageVisit.of(MENTOR, "/training/progress/my-programmes.xhtml"),
            PageVisit.of(
                    MENTOR, "/training/progress/my-programmes.xhtml", "main a[href*='/training/progress/task.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_KS,
                    "/training/progress/my-programmes.xhtml",
                    "main a[href*='/training/progress/task.xhtml']"),
            PageVisit.of(
                    Demo.TEACHER_KS,
                    "/training/progress/my-programmes.xhtml",
                    "main a[href*='/training/assessment/assessment.xhtml']"),
            PageVisit.of(Demo.TEACHER_TK, "/training/session/sessions.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/training/session/sessions.xhtml", SESSION),
            PageVisit.of(
                    Demo.TRAINER_2,
                    "/training/session/sessions.xhtml",
                    SESSION,
                    "main a[href*='/training/attendance/attendance-wall.xhtml']"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/training/session/sessions.xhtml?list=PAST&q=Zenica",
                    HEARD,
                    "main a[href*='/training/feedback/feedback-results.xhtml']"),
            PageVisit.of(Demo.PLANNER, "/training/feedback/feedback-overview.xhtml"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/training/session/sessions.xhtml?list=REGISTERED&q=Zenica",
                    HEARD,
                    "main a[href*='/training/feedback/feedback.xhtml']"),
            PageVisit.of(Demo.TEACHER_TK, "/training/attendance/check-in.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/training/attendance/check-in.xhtml?code=1"),
            PageVisit.of(Demo.PLANNER, "/training/programme/programmes.xhtml"),
            PageVisit.of(Demo.TRAINER, "/training/programme/programmes.xhtml?q=internet", PROGRAMME),
            PageVisit.of(Demo.TEACHER_TK, "/training/session/sessions.xhtml", SESSION, PROGRAMME),
            PageVisit.of(Demo.PLANNER, "/training/programme/draft.xhtml"),
            PageVisit.of(Demo.PLANNER, WRITTEN, NEXT_EDITION),
            PageVisit.of(Demo.PLANNER, WRITTEN, NEXT_EDITION, "main a[href*='/training/programme/draft.xhtml']"),
            PageVisit.of(Demo.PLANNER, WRITTEN, NEXT_EDITION, "main a[href*='/training/programme/requirement.xhtml']"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/training/session/sessions.xhtml",
                    SESSION,
                    "main a[href*='/training/planning/assistants.xhtml']"),
            PageVisit.of(Demo.TRAINER, "/training/ladder/ladder.xhtml"),
            PageVisit.of(Demo.PLANNER, "/training/ladder/trainers.xhtml"),
            PageVisit.of(
                    Demo.PLANNER,
                    "/training/ladder/trainers.xhtml",
                    "main tbody a[href*='/training/ladder/trainer.xhtml']"),
            PageVisit.of(Demo.PLANNER, "/training/ladder/rules.xhtml"),
            // certificate
            PageVisit.of(PUBLIC, "/certificate/check/check.xhtml"),
            PageVisit.of(PUBLIC, "/certificate/check/check.xhtml?serial=SIG-2026-AAAA-AAAA&day=2026-10-14"),
            PageVisit.of(PUBLIC, "/certificate/check/check.xhtml?big=true"),
            PageVisit.of(
                    Demo.TEACHER_TK,
                    "/certificate/issue/my-certificates.xhtml",
                    "main a[href*='/certificate/check/check.xhtml']"),
            PageVisit.of(PUBLIC, "/certificate/badge/keys.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/certificate/issue/my-certificates.xhtml"),
            PageVisit.of(Demo.ADMIN, "/certificate/paper/template.xhtml"),
            PageVisit.of(Demo.TRAINER, "/certificate/issue/due.xhtml"),
            PageVisit.of(Demo.TRAINER, "/certificate/issue/due.xhtml", ISSUE),
            // workshop
            PageVisit.of(Demo.TEACHER_TK, "/workshop/request/requests.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/workshop/request/request.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/workshop/request/requests.xhtml"),
            PageVisit.of(
                    Demo.COORDINATOR_TK,
                    "/workshop/request/requests.xhtml",
                    "main a[href*='/workshop/request/review.xhtml']"),
            PageVisit.of(
                    Demo.PLANNER,
                    "/workshop/request/requests.xhtml?state=APPROVED",
                    "main a[href*='/workshop/request/review.xhtml']"),
            PageVisit.of(Demo.PLANNER, "/workshop/planning/calendar.xhtml"),
            PageVisit.of(Demo.TRAINER, "/workshop/feed/calendar-feed.xhtml"),
            PageVisit.of(Demo.PLANNER, "/workshop/planning/calendar.xhtml?view=week"),
            PageVisit.of(Demo.PLANNER, "/workshop/planning/calendar.xhtml?view=list"),
            PageVisit.of(Demo.TRAINER, "/workshop/planning/calendar.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/workshop/calendar/school-calendar.xhtml"),
            PageVisit.of(Demo.SCHOOL_COORDINATOR_TK, "/workshop/request/requests.xhtml"),
            PageVisit.of(Demo.SCHOOL_COORDINATOR_TK, "/workshop/request/request.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/workshop/approval/approval-waiver.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/workshop/approval/approval-deputy.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/workshop/gender/gender-breakdown.xhtml"),
            PageVisit.of(Demo.PLANNER, "/workshop/calendar/school-calendar.xhtml"),
            PageVisit.of(Demo.ADMIN, "/workshop/calendar/school-calendar.xhtml?authority=" + Demo.AUTHORITY_TK),
            PageVisit.of(Demo.PLANNER, "/workshop/planning/availability.xhtml"),
            PageVisit.of(Demo.TRAINER, "/workshop/trainer/trainer-profile.xhtml"),
            PageVisit.of(Demo.PLANNER, "/workshop/trainer/workshop-trainers.xhtml"),
            PageVisit.of(
                    Demo.PLANNER,
                    "/workshop/trainer/workshop-trainers.xhtml",
                    "main a[href*='/workshop/trainer/trainer-profile.xhtml']"),
            PageVisit.of(Demo.PLANNER, "/workshop/guest/workshop-guests.xhtml"),
            PageVisit.of(Demo.PLANNER, "/workshop/guest/workshop-guest.xhtml"),
            PageVisit.of(
                    Demo.PLANNER,
                    "/workshop/guest/workshop-guests.xhtml",
                    "main tbody a[href*='/workshop/guest/workshop-guest.xhtml?id=']"),
            PageVisit.of(Demo.PLANNER, "/workshop/proposal/season-proposal.xhtml"),
            PageVisit.of(Demo.PLANNER, "/workshop/road/roads.xhtml?from=BA-03/Tuzla&to=BA-09/Vogo%C5%A1%C4%87a"),
            PageVisit.of(Demo.TRAINER, "/workshop/report/my-workshops.xhtml"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/workshop/report/my-workshops.xhtml",
                    "main a[href*='/workshop/report/report-workshop.xhtml']"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/workshop/report/my-workshops.xhtml",
                    "section[aria-labelledby='held'] a[href*='/workshop/report/report-workshop.xhtml']"),
            PageVisit.of(
                    Demo.COORDINATOR_TK,
                    "/workshop/request/requests.xhtml?state=HELD",
                    "main a[href*='/workshop/request/review.xhtml']"),
            PageVisit.of(Demo.PLANNER, "/workshop/report/missing-reports.xhtml"),
            PageVisit.of(Demo.PLANNER, "/workshop/disturbance/disturbed-workshops.xhtml"),
            PageVisit.of(Demo.PLANNER, "/workshop/report/held-workshops.xhtml?by=TRAINER"),
            PageVisit.of(Demo.COORDINATOR_TK, "/workshop/report/held-workshops.xhtml"),
            PageVisit.of(Demo.PLANNER, "/workshop/request/requests.xhtml?month=2026-11&days=7"),
            PageVisit.of(PUBLIC, "/workshop/feedback/workshop-feedback.xhtml"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/workshop/report/my-workshops.xhtml",
                    "section[aria-labelledby='held'] a[href*='/workshop/report/report-workshop.xhtml']",
                    "main a[href*='/workshop/feedback/feedback-answers.xhtml']"),
            PageVisit.of(
                    Demo.TRAINER,
                    "/workshop/report/my-workshops.xhtml",
                    "section[aria-labelledby='held'] a[href*='/workshop/report/report-workshop.xhtml']",
                    "main a[href*='/workshop/feedback/feedback-wall.xhtml']"),
            // participation
            PageVisit.of(Demo.COORDINATOR_TK, "/participation/overview.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/participation/overview.xhtml?by=MUNICIPALITY&sort=pupils"),
            PageVisit.of(
                    Demo.COORDINATOR_TK,
                    "/participation/overview.xhtml?sort=classes",
                    "main table.table tbody a[href*='school=']"),
            PageVisit.of(Demo.COORDINATOR_TK, "/participation/definitions.xhtml"),
            PageVisit.of(Demo.PLANNER, "/participation/overview.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/participation/picture/pictures.xhtml"),
            PageVisit.of(Demo.COORDINATOR_FBIH, "/participation/picture/pictures.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/participation/classreport/class-report.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/participation/attention/attention.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/participation/attention/attention.xhtml?concern=NO_CLASS"),
            PageVisit.of(Demo.COORDINATOR_TK, "/participation/target/target.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/participation/summary/summary.xhtml"),
            PageVisit.of(Demo.COORDINATOR_TK, "/participation/teachers.xhtml"),
            PageVisit.of(Demo.COORDINATOR_FBIH, "/participation/teachers.xhtml"),
            PageVisit.of(Demo.COORDINATOR_FBIH, "/participation/overview.xhtml"),
            // helpline
            PageVisit.of(Demo.COUNSELLOR, "/helpline/contact/contacts.xhtml"),
            PageVisit.of(Demo.COUNSELLOR, "/helpline/contact/record.xhtml"),
            PageVisit.of(
                    Demo.COUNSELLOR,
                    "/helpline/contact/contacts.xhtml",
                    "main tbody a[href*='/helpline/contact/contact.xhtml?id=']"),
            PageVisit.of(Demo.COUNSELLOR, "/helpline/directory/institutions.xhtml"),
            PageVisit.of(
                    Demo.COUNSELLOR,
                    "/helpline/directory/institutions.xhtml",
                    "main tbody a[href*='/helpline/directory/institution.xhtml?id=']"),
            PageVisit.of(Demo.COUNSELLOR, "/helpline/escalation/escalations.xhtml"),
            PageVisit.of(Demo.COUNSELLOR, "/helpline/escalation/open-escalation.xhtml"),
            PageVisit.of(
                    Demo.COUNSELLOR,
                    "/helpline/escalation/escalations.xhtml",
                    "main tbody a[href*='/helpline/escalation/escalation.xhtml?id=']"),
            PageVisit.of(Demo.SUPERVISOR, "/helpline/directory/institution.xhtml"),
            PageVisit.of(
                    Demo.SUPERVISOR,
                    "/helpline/directory/institutions.xhtml",
                    "main tbody a[href*='/helpline/directory/institution.xhtml?id=']"),
            PageVisit.of(Demo.SUPERVISOR, "/helpline/statistics/statistics.xhtml"),
            PageVisit.of(Demo.SUPERVISOR, "/helpline/statistics/statistics.xhtml?report=CHILD_HELPLINE"),
            PageVisit.of(Demo.SUPERVISOR, "/helpline/statistics/statistics.xhtml?report=MINISTRY"),
            // youth panel
            PageVisit.of(PUBLIC, "/youthpanel/publication/youth-panel.xhtml"),
            PageVisit.of(PUBLIC, "/youthpanel/home/panel.xhtml"),
            PageVisit.of(PUBLIC, "/youthpanel/member/welcome.xhtml"),
            PageVisit.of(PUBLIC, "/youthpanel/consent/guardian.xhtml"),
            PageVisit.of(Demo.TEACHER_TK, "/youthpanel/member/nominate.xhtml"),
            PageVisit.of(Demo.PANEL_LEAD, "/identity/inbox/inbox.xhtml"),
            PageVisit.of(Demo.PANEL_LEAD, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.PANEL_LEAD, "/youthpanel/member/nominate.xhtml"),
            PageVisit.of(Demo.PANEL_LEAD, "/youthpanel/roll/members.xhtml"),
            PageVisit.of(
                    Demo.PANEL_LEAD,
                    "/youthpanel/roll/members.xhtml?q=lejla",
                    "main tbody a[href*='/youthpanel/roll/member.xhtml?id=']"),
            PageVisit.of(Demo.PANEL_LEAD, "/youthpanel/publication/publications.xhtml"),
            PageVisit.of(Demo.PANEL_LEAD, "/youthpanel/idea/ideas.xhtml"),
            PageVisit.of(
                    Demo.PANEL_LEAD,
                    "/youthpanel/idea/ideas.xhtml",
                    "main tbody a[href*='/youthpanel/idea/idea.xhtml?id=']"),
            PageVisit.of(Demo.PANEL_LEAD, "/youthpanel/meeting/meetings.xhtml"),
            PageVisit.of(Demo.PANEL_LEAD, "/youthpanel/meeting/meeting.xhtml"),
            PageVisit.of(
                    Demo.PANEL_LEAD,
                    "/youthpanel/meeting/meetings.xhtml",
                    "main tbody a[href*='/youthpanel/meeting/meeting.xhtml?id=']"),
            PageVisit.of(Demo.PANEL_LEAD, "/youthpanel/message/messages.xhtml"),
            PageVisit.of(Demo.PANEL_LEAD, "/youthpanel/peer/peer-sessions.xhtml"),
            PageVisit.of(Demo.SUPERVISOR, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.SUPERVISOR, "/youthpanel/message/messages.xhtml"),
            PageVisit.of(Demo.SUPERVISOR, "/youthpanel/incident/incidents.xhtml"),
            PageVisit.of(
                    Demo.SUPERVISOR,
                    "/youthpanel/incident/incidents.xhtml",
                    "main tbody a[href*='/youthpanel/incident/incident.xhtml?id=']"),
            // partners
            PageVisit.of(Demo.PARTNER_OFFICER, "/identity/inbox/inbox.xhtml"),
            PageVisit.of(Demo.PARTNER_OFFICER, "/identity/inbox/guide.xhtml"),
            PageVisit.of(Demo.PARTNER_OFFICER, "/partners/licensee/licensees.xhtml"),
            PageVisit.of(Demo.PARTNER_OFFICER, "/partners/licensee/licensee.xhtml"),
            PageVisit.of(
                    Demo.PARTNER_OFFICER,
                    "/partners/licensee/licensees.xhtml?q=jadran",
                    "main tbody a[href*='/partners/licensee/licensee.xhtml?id=']"),
            PageVisit.of(Demo.PARTNER_OFFICER, "/partners/guideline/guidelines.xhtml"),
            PageVisit.of(Demo.PARTNER_OFFICER, "/partners/guideline/edit-guideline.xhtml"),
            PageVisit.of(Demo.PARTNER_OFFICER, "/partners/guideline/guidelines.xhtml", GUIDELINE),
            PageVisit.of(
                    Demo.PARTNER_OFFICER,
                    "/partners/guideline/guidelines.xhtml",
                    GUIDELINE,
                    "main a[href*='/partners/guideline/deliveries.xhtml']"),
            PageVisit.of(Demo.PARTNER_OFFICER, "/partners/protocol/protocols.xhtml"),
            PageVisit.of(Demo.PARTNER_OFFICER, "/partners/protocol/protocol.xhtml"),
            PageVisit.of(
                    Demo.PARTNER_OFFICER,
                    "/partners/protocol/protocols.xhtml?q=primjer",
                    "main tbody a[href*='/partners/protocol/protocol.xhtml?id=']"));

    /** Pages on the way through a quiz, of an issued certificate and of a frozen result; the journeys inspect them. */
    static final Set<String> INSPECTED_BY_JOURNEYS = Set.of(
            "/hotline/casework/case.xhtml",
            "/hotline/welfare/analyst.xhtml",
            "/helpline/chat/taken-chat.xhtml",
            "/workshop/proposal/season-place.xhtml",
            "/quiz/classquiz/class-quiz.xhtml",
            "/curriculum/editing/imported-module.xhtml",
            "/curriculum/editing/lesson.xhtml",
            "/curriculum/editing/preview.xhtml",
            "/curriculum/editing/module-translation.xhtml",
            "/curriculum/editing/translation.xhtml",
            "/curriculum/journey/quiz.xhtml",
            "/curriculum/catalogue/sheet.xhtml",
            "/quiz/attempt/attempt.xhtml",
            "/curriculum/journey/done.xhtml",
            "/curriculum/journey/diploma.xhtml",
            "/identity/admission/review-invitations.xhtml",
            "/register/importing/review-schools.xhtml",
            "/enrolment/oneroster/review-package.xhtml",
            "/enrolment/pupil/pupil-grades.xhtml",
            "/certificate/issue/correct.xhtml",
            "/certificate/issue/revoke.xhtml",
            "/training/assessment/take-assessment.xhtml",
            "/training/assessment/assessment-sheet.xhtml",
            "/competition/correction/correction.xhtml",
            "/competition/prize/prizes.xhtml",
            "/competition/game/wall.xhtml",
            "/competition/analysis/items.xhtml");

    private PageCatalogue() {}

    /** Everybody who walks, each once. */
    static List<String> visitors() {
        return VISITS.stream().map(PageVisit::who).distinct().toList();
    }

    /** The pages that one visitor visits. */
    static List<PageVisit> visitsOf(String who) {
        return VISITS.stream().filter(visit -> visit.who().equals(who)).toList();
    }
}
