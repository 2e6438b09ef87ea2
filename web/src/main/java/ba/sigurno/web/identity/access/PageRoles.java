package ba.sigurno.web.identity.access;

import ba.sigurno.persistence.identity.account.Role;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The roles that may open a page, so that nothing of it is built for anybody else. A page that is not named is open to
 * everybody with an account; whose data it shows, its services decide.
 */
final class PageRoles {

    /** Pages for everybody, beside those that tell of errors. */
    private static final Set<String> OPEN = Set.of(
            "/index.xhtml",
            "/help.xhtml",
            "/privacy.xhtml",
            "/parents.xhtml",
            "/join.xhtml",
            "/identity/signin/sign-in.xhtml",
            "/identity/factor/second-step.xhtml",
            "/identity/link/forgotten-password.xhtml",
            "/identity/link/new-password.xhtml",
            "/identity/link/confirm-email.xhtml",
            "/identity/admission/accept-invitation.xhtml",
            "/identity/request/ask-account.xhtml",
            "/identity/request/confirm-request.xhtml",
            "/hotline/intake/intake.xhtml",
            "/hotline/intake/follow-up.xhtml",
            "/helpline/chat/talk.xhtml",
            "/enrolment/pupil/signed-in.xhtml",
            "/certificate/badge/keys.xhtml",
            "/certificate/check/check.xhtml",
            "/curriculum/catalogue/catalogue.xhtml",
            "/curriculum/catalogue/catalogue-module.xhtml",
            "/curriculum/catalogue/sheet.xhtml",
            "/library/library.xhtml",
            "/library/item.xhtml",
            "/library/campaign/campaign.xhtml",
            "/competition/board/board.xhtml",
            "/competition/entry/play.xhtml",
            "/competition/game/join-game.xhtml",
            "/competition/game/play-together.xhtml",
            "/competition/prize/claim.xhtml",
            "/competition/prize/draw.xhtml",
            "/partners/guideline/acknowledge.xhtml",
            "/quiz/leaderboard/leaderboard.xhtml",
            "/quiz/leaderboard/leaderboards.xhtml",
            "/training/registration/guest-invitation.xhtml",
            "/workshop/feedback/workshop-feedback.xhtml",
            "/youthpanel/consent/guardian.xhtml",
            "/youthpanel/home/panel.xhtml",
            "/youthpanel/member/welcome.xhtml",
            "/youthpanel/publication/youth-panel.xhtml");

    private static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(Role.PUPIL));

    /** By the beginning of a path; the longest that fits decides. */
    private static final Map<String, Set<Role>> ROLES = Map.ofEntries(
            Map.entry("/", STAFF),
            Map.entry("/identity/", Set.of(Role.ADMIN)),
            Map.entry("/identity/inbox/", STAFF),
            Map.entry("/identity/factor/", STAFF),
            Map.entry("/identity/vouching/", Set.of(Role.HOTLINE_HEAD, Role.SUPERVISOR)),
            Map.entry("/identity/account/account.xhtml", STAFF),
            Map.entry("/identity/account/password.xhtml", STAFF),
            Map.entry("/identity/account/edit-account.xhtml", STAFF),
            Map.entry("/identity/admission/", Set.of(Role.SCHOOL_COORDINATOR, Role.COORDINATOR, Role.ADMIN)),
            Map.entry("/identity/request/", Set.of(Role.SCHOOL_COORDINATOR, Role.COORDINATOR)),
            Map.entry("/enrolment/", Set.of(Role.TEACHER)),
            Map.entry("/enrolment/oneroster/", Set.of(Role.TEACHER, Role.SCHOOL_COORDINATOR)),
            Map.entry("/register/", Set.of(Role.COORDINATOR, Role.ADMIN)),
            Map.entry("/operations/", Set.of(Role.ADMIN)),
            Map.entry("/quiz/", Set.of(Role.EDITOR, Role.ADMIN)),
            Map.entry("/quiz/attempt/attempt.xhtml", Set.of(Role.PUPIL)),
            Map.entry("/quiz/classquiz/", Set.of(Role.TEACHER)),
            Map.entry("/quiz/attempt/trial.xhtml", Set.of(Role.EDITOR, Role.TEACHER, Role.PLANNER)),
            Map.entry("/quiz/settings/edit-quiz.xhtml", Set.of(Role.EDITOR, Role.ADMIN, Role.PLANNER)),
            Map.entry("/hotline/", Set.of(Role.ANALYST, Role.HOTLINE_HEAD)),
            Map.entry("/hotline/custody/", Set.of(Role.HOTLINE_HEAD)),
            Map.entry("/hotline/handover/", Set.of(Role.HOTLINE_HEAD)),
            Map.entry("/hotline/welfare/", Set.of(Role.WELFARE_OFFICER)),
            Map.entry("/hotline/welfare/own-welfare.xhtml", Set.of(Role.ANALYST)),
            Map.entry("/helpline/chat/", Set.of(Role.COUNSELLOR)),
            Map.entry("/helpline/shift/", Set.of(Role.SUPERVISOR)),
            Map.entry("/helpline/shift/own-shifts.xhtml", Set.of(Role.COUNSELLOR)),
            Map.entry("/helpline/quality/", Set.of(Role.SUPERVISOR)),
            Map.entry("/helpline/quality/own-reviews.xhtml", Set.of(Role.COUNSELLOR)),
            Map.entry("/helpline/", Set.of(Role.COUNSELLOR, Role.SUPERVISOR)),
            Map.entry("/helpline/statistics/", Set.of(Role.SUPERVISOR)),
            Map.entry("/exchange/", Set.of(Role.EDITOR, Role.ADMIN)),
            Map.entry("/curriculum/assignment/", Set.of(Role.TEACHER)),
            Map.entry("/curriculum/codes/", Set.of(Role.EDITOR)),
            Map.entry("/curriculum/progress/", Set.of(Role.TEACHER)),
            Map.entry("/curriculum/editing/", Set.of(Role.EDITOR)),
            Map.entry("/curriculum/journey/", Set.of(Role.PUPIL)),
            Map.entry("/curriculum/journey/lesson-wall.xhtml", Set.of(Role.TEACHER)),
            Map.entry("/curriculum/journey/preview-home.xhtml", Set.of(Role.TEACHER)),
            Map.entry("/curriculum/journey/preview-lesson.xhtml", Set.of(Role.TEACHER, Role.EDITOR)),
            Map.entry("/competition/", Set.of(Role.EDITOR, Role.ADMIN)),
            Map.entry("/competition/game/", Set.of(Role.TEACHER)),
            Map.entry("/competition/report/", Set.of(Role.COORDINATOR, Role.ADMIN)),
            Map.entry("/competition/report/class-board.xhtml", Set.of(Role.TEACHER)),
            Map.entry("/competition/report/classmates.xhtml", Set.of(Role.PUPIL)),
            Map.entry("/training/feedback/feedback-overview.xhtml", Set.of(Role.PLANNER)),
            Map.entry("/training/ladder/rules.xhtml", Set.of(Role.PLANNER)),
            Map.entry("/certificate/paper/", Set.of(Role.ADMIN)),
            Map.entry("/library/", Set.of(Role.EDITOR)),
            Map.entry("/workshop/topic/", Set.of(Role.EDITOR)),
            Map.entry("/workshop/material/", Set.of(Role.EDITOR)),
            Map.entry("/workshop/approval/", Set.of(Role.COORDINATOR)),
            Map.entry("/workshop/gender/", Set.of(Role.COORDINATOR)),
            Map.entry("/workshop/calendar/", Set.of(Role.COORDINATOR, Role.PLANNER, Role.ADMIN)),
            Map.entry("/workshop/trainer/", Set.of(Role.PLANNER)),
            Map.entry("/workshop/trainer/trainer-profile.xhtml", Set.of(Role.PLANNER, Role.TRAINER)),
            Map.entry("/workshop/planning/availability.xhtml", Set.of(Role.PLANNER)),
            Map.entry("/workshop/guest/", Set.of(Role.PLANNER)),
            Map.entry("/workshop/road/", Set.of(Role.PLANNER)),
            Map.entry("/workshop/feedback/", Set.of(Role.TRAINER, Role.PLANNER)),
            Map.entry("/workshop/report/", Set.of(Role.TRAINER)),
            Map.entry("/workshop/report/missing-reports.xhtml", Set.of(Role.PLANNER)),
            Map.entry("/workshop/disturbance/", Set.of(Role.PLANNER)),
            Map.entry("/workshop/report/held-workshops.xhtml", Set.of(Role.PLANNER, Role.COORDINATOR)),
            Map.entry("/workshop/proposal/", Set.of(Role.PLANNER)),
            Map.entry(
                    "/workshop/",
                    Set.of(Role.TEACHER, Role.SCHOOL_COORDINATOR, Role.COORDINATOR, Role.PLANNER, Role.TRAINER)),
            Map.entry("/youthpanel/", Set.of(Role.PANEL_LEAD)),
            Map.entry("/youthpanel/message/", Set.of(Role.PANEL_LEAD, Role.SUPERVISOR)),
            Map.entry("/youthpanel/incident/", Set.of(Role.SUPERVISOR)),
            Map.entry(
                    "/youthpanel/member/nominate.xhtml",
                    Set.of(Role.TEACHER, Role.SCHOOL_COORDINATOR, Role.PANEL_LEAD)),
            Map.entry("/partners/", Set.of(Role.PARTNER_OFFICER)),
            Map.entry("/participation/own-school", Set.of(Role.SCHOOL_COORDINATOR)),
            Map.entry("/participation/overview.xhtml", Set.of(Role.COORDINATOR, Role.PLANNER, Role.ADMIN)),
            Map.entry("/participation/summary/", Set.of(Role.COORDINATOR, Role.PLANNER, Role.ADMIN)),
            Map.entry("/participation/definitions.xhtml", Set.of(Role.COORDINATOR, Role.PLANNER, Role.ADMIN)),
            Map.entry("/participation/classreport/", Set.of(Role.COORDINATOR, Role.PLANNER, Role.ADMIN)),
            Map.entry("/participation/picture/", Set.of(Role.COORDINATOR, Role.PLANNER, Role.ADMIN)),
            Map.entry("/participation/", Set.of(Role.COORDINATOR)));

    private PageRoles() {}

    /** Returns whether everybody may open the page. */
    static boolean isOpen(String page) {
        return OPEN.contains(page) || page.startsWith("/error/");
    }

    /** Returns whether somebody with an account may open a page that is not open to everybody. */
    static boolean isOpenTo(String page, Predicate<Role> holds) {
        var roles = of(page);
        // An account may have no role yet; pupils always have theirs.
        return roles.equals(STAFF) ? !holds.test(Role.PUPIL) : roles.stream().anyMatch(holds);
    }

    /** Returns the roles that may open a page that is not open to everybody. */
    static Set<Role> of(String page) {
        return ROLES.keySet().stream()
                .filter(page::startsWith)
                .max(Comparator.comparing(String::length))
                .map(ROLES::get)
                .orElseThrow();
    }
}
