package ba.sigurno.web.identity.inbox;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Guides the caller, by short answers for each of the caller's roles. */
@Named
@RequestScoped
public class GuideBacking {

    private static final String CLASSES = "/enrolment/schoolclass/classes.xhtml";
    private static final String REQUESTS = "/workshop/request/requests.xhtml";
    private static final String SESSIONS = "/training/session/sessions.xhtml";

    private static final Answer MATERIALS = new Answer("materials", "library_library_title", "/library/library.xhtml");

    private static final Answer VOUCHING = new Answer("vouching", "app_nav_vouching", "/identity/vouching/vouch.xhtml");

    private static final Answer RECORDING =
            new Answer("recording", "app_nav_contacts", "/helpline/contact/contacts.xhtml");

    private static final Answer ESCALATING =
            new Answer("escalating", "app_nav_escalations", "/helpline/escalation/escalations.xhtml");

    private static final Answer REFERRING =
            new Answer("referring", "app_nav_institutions", "/helpline/directory/institutions.xhtml");

    private static final Answer NOMINATION =
            new Answer("nomination", "youthpanel_nominate_title", "/youthpanel/member/nominate.xhtml");

    /** The answers for each role, in the order of the work. */
    static final List<Part> PARTS = List.of(
            new Part(
                    Role.TEACHER,
                    new Answer("class", "app_nav_classes", CLASSES),
                    new Answer("cards", "app_nav_classes", CLASSES),
                    new Answer("modules", "app_nav_modules", "/curriculum/module/modules.xhtml"),
                    new Answer("workshop", "app_nav_workshops", REQUESTS),
                    new Answer("training", "app_nav_trainings", SESSIONS),
                    new Answer("year", "app_nav_classes", CLASSES),
                    NOMINATION),
            new Part(
                    Role.SCHOOL_COORDINATOR,
                    new Answer("team", "app_nav_team", "/identity/admission/team.xhtml"),
                    new Answer("requests", "identity_requests_title", "/identity/request/account-requests.xhtml"),
                    new Answer("school", "app_nav_own_school", "/participation/own-school.xhtml"),
                    NOMINATION),
            new Part(
                    Role.COORDINATOR,
                    new Answer("participation", "app_nav_participation", "/participation/overview.xhtml"),
                    new Answer("register", "app_nav_schools", "/register/listing/schools.xhtml"),
                    new Answer("deciding", "app_nav_workshops", REQUESTS)),
            new Part(
                    Role.TRAINER,
                    new Answer("session", "app_nav_trainings", SESSIONS),
                    new Answer("attendance", "app_nav_trainings", SESSIONS),
                    new Answer("diary", "app_nav_calendar", "/workshop/planning/calendar.xhtml")),
            new Part(
                    Role.PLANNER,
                    new Answer("planning", "app_nav_workshops", REQUESTS),
                    new Answer("programmes", "app_nav_programmes", "/training/programme/programmes.xhtml")),
            new Part(
                    Role.EDITOR,
                    new Answer("writing", "app_nav_modules", "/curriculum/module/modules.xhtml"),
                    new Answer("questions", "app_nav_bank", "/quiz/bank/bank.xhtml"),
                    new Answer("quiz", "app_nav_editions", "/competition/edition/editions.xhtml")),
            new Part(Role.ANALYST, new Answer("reports", "app_nav_reports", "/hotline/casework/report-queue.xhtml")),
            new Part(
                    Role.HOTLINE_HEAD,
                    new Answer("ledger", "app_nav_ledger", "/hotline/custody/ledger.xhtml"),
                    new Answer("police_requests", "app_nav_police_requests", "/hotline/police/police-requests.xhtml"),
                    new Answer("duty_contacts", "app_nav_duty_contacts", "/hotline/handover/duty-contacts.xhtml"),
                    VOUCHING),
            new Part(
                    Role.WELFARE_OFFICER, new Answer("welfare", "app_nav_analysts", "/hotline/welfare/analysts.xhtml")),
            new Part(
                    Role.COUNSELLOR,
                    RECORDING,
                    new Answer("chats", "app_nav_chats", "/helpline/chat/chat-desk.xhtml"),
                    ESCALATING,
                    REFERRING,
                    new Answer("own_shifts", "app_nav_own_shifts", "/helpline/shift/own-shifts.xhtml"),
                    MATERIALS),
            new Part(
                    Role.SUPERVISOR,
                    RECORDING,
                    ESCALATING,
                    REFERRING,
                    new Answer("shifts", "app_nav_shifts", "/helpline/shift/shift-plan.xhtml"),
                    new Answer("opening_hours", "app_nav_opening_hours", "/helpline/shift/opening-hours.xhtml"),
                    new Answer("reviews", "app_nav_reviews", "/helpline/quality/reviews.xhtml"),
                    new Answer("counting", "app_nav_helpline_figures", "/helpline/statistics/statistics.xhtml"),
                    new Answer("panel_incident", "app_nav_panel_incidents", "/youthpanel/incident/incidents.xhtml"),
                    new Answer("panel_write", "app_nav_panel_messages", "/youthpanel/message/messages.xhtml"),
                    VOUCHING,
                    MATERIALS),
            new Part(
                    Role.PANEL_LEAD,
                    new Answer("panel_members", "app_nav_panel_members", "/youthpanel/roll/members.xhtml"),
                    new Answer("panel_write", "app_nav_panel_messages", "/youthpanel/message/messages.xhtml"),
                    new Answer(
                            "panel_shown", "app_nav_panel_publications", "/youthpanel/publication/publications.xhtml")),
            new Part(
                    Role.PARTNER_OFFICER,
                    new Answer("licensees", "app_nav_licensees", "/partners/licensee/licensees.xhtml"),
                    new Answer("guidelines", "app_nav_guidelines", "/partners/guideline/guidelines.xhtml"),
                    new Answer("protocols", "app_nav_protocols", "/partners/protocol/protocols.xhtml")),
            new Part(
                    Role.ADMIN,
                    new Answer("signin", "app_nav_accounts", "/identity/account/accounts.xhtml"),
                    new Answer("trail", "app_nav_audit", "/identity/audit/audit.xhtml"),
                    new Answer("system", "app_nav_system", "/operations/health/system.xhtml"),
                    new Answer("retention", "operations_retention_title", "/operations/retention/retention.xhtml")));

    @Inject
    private Caller caller;

    private List<Part> parts;

    /**
     * The answers for a role.
     *
     * @param answers each to one question
     */
    public record Part(Role role, List<Answer> answers) {

        Part(Role role, Answer... answers) {
            this(role, List.of(answers));
        }
    }

    /**
     * An answer to a question.
     *
     * @param key the end of the key of its messages
     * @param page the message that is the name of the page on which it is done
     * @param path that page
     */
    public record Answer(String key, String page, String path) {}

    /** Reads the caller's roles. */
    public void load() {
        var account = caller.account();
        parts = PARTS.stream().filter(part -> account.hasRole(part.role())).toList();
    }

    /** Returns the answers for the caller's roles. */
    public List<Part> getParts() {
        return parts;
    }
}
