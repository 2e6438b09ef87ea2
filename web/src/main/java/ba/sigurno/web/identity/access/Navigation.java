package ba.sigurno.web.identity.access;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The caller in the staff template: name, place of work, and the pages of their roles. */
@Named
@RequestScoped
public class Navigation {

    private static final String INBOX = "inbox";

    private static final List<Page> PAGES = List.of(
            new Page(
                    INBOX,
                    "/identity/inbox/inbox.xhtml",
                    "home",
                    Role.TEACHER,
                    Role.TRAINER,
                    Role.COORDINATOR,
                    Role.SCHOOL_COORDINATOR,
                    Role.PLANNER,
                    Role.EDITOR,
                    Role.ANALYST,
                    Role.HOTLINE_HEAD,
                    Role.WELFARE_OFFICER,
                    Role.COUNSELLOR,
                    Role.SUPERVISOR,
                    Role.PANEL_LEAD,
                    Role.PARTNER_OFFICER,
                    Role.ADMIN),
            new Page("ownSchool", "/participation/own-school.xhtml", "school", Role.SCHOOL_COORDINATOR)
                    .with("/enrolment/oneroster/"),
            new Page("team", "/identity/admission/team.xhtml", "users", Role.SCHOOL_COORDINATOR)
                    .with("/identity/request/"),
            new Page("classes", "/enrolment/schoolclass/classes.xhtml", "users", Role.TEACHER).with("/enrolment/"),
            new Page(
                    "participation",
                    "/participation/overview.xhtml",
                    "chart",
                    Role.COORDINATOR,
                    Role.PLANNER,
                    Role.ADMIN),
            new Page("schools", "/register/listing/schools.xhtml", "school", Role.COORDINATOR, Role.ADMIN)
                    .with("/register/", "/workshop/calendar/"),
            new Page("quizReport", "/competition/report/result-report.xhtml", "star", Role.COORDINATOR)
                    .with("/competition/"),
            new Page("modules", "/curriculum/module/modules.xhtml", "book", Role.TEACHER, Role.EDITOR)
                    .with("/curriculum/"),
            new Page("bank", "/quiz/bank/bank.xhtml", "help", Role.EDITOR, Role.ADMIN)
                    .with("/quiz/editing/", "/exchange/"),
            new Page("quizzes", "/quiz/settings/quizzes.xhtml", "trophy", Role.EDITOR, Role.ADMIN).with("/quiz/"),
            new Page("editions", "/competition/edition/editions.xhtml", "star", Role.EDITOR, Role.ADMIN)
                    .with("/competition/"),
            new Page(
                            "workshops",
                            "/workshop/request/requests.xhtml",
                            "puzzle",
                            Role.TEACHER,
                            Role.SCHOOL_COORDINATOR,
                            Role.COORDINATOR,
                            Role.PLANNER)
                    .with("/workshop/"),
            new Page("myWorkshops", "/workshop/report/my-workshops.xhtml", "puzzle", Role.TRAINER),
            new Page("library", "/library/editing/edited-items.xhtml", "list", Role.EDITOR).with("/library/"),
            new Page("topics", "/workshop/topic/topics.xhtml", "puzzle", Role.EDITOR),
            new Page("calendar", "/workshop/planning/calendar.xhtml", "calendar", Role.PLANNER, Role.TRAINER)
                    .with("/workshop/trainer/", "/workshop/road/"),
            new Page("trainerProfile", "/workshop/trainer/trainer-profile.xhtml", "user", Role.TRAINER),
            new Page(
                            "trainings",
                            "/training/session/sessions.xhtml",
                            "school",
                            Role.TEACHER,
                            Role.TRAINER,
                            Role.PLANNER)
                    .with("/training/"),
            new Page("programmes", "/training/programme/programmes.xhtml", "book", Role.PLANNER, Role.TRAINER),
            new Page("ladder", "/training/ladder/ladder.xhtml", "trophy", Role.TRAINER),
            new Page("trainers", "/training/ladder/trainers.xhtml", "users", Role.PLANNER),
            new Page("certificates", "/certificate/issue/my-certificates.xhtml", "award", Role.TEACHER)
                    .with("/certificate/"),
            new Page("panelMembers", "/youthpanel/roll/members.xhtml", "users", Role.PANEL_LEAD)
                    .with("/youthpanel/member/"),
            new Page("panelIdeas", "/youthpanel/idea/ideas.xhtml", "star", Role.PANEL_LEAD),
            new Page("panelMeetings", "/youthpanel/meeting/meetings.xhtml", "calendar", Role.PANEL_LEAD),
            new Page("panelMessages", "/youthpanel/message/messages.xhtml", "list", Role.PANEL_LEAD, Role.SUPERVISOR),
            new Page("panelPeer", "/youthpanel/peer/peer-sessions.xhtml", "puzzle", Role.PANEL_LEAD),
            new Page("panelIncidents", "/youthpanel/incident/incidents.xhtml", "hand", Role.SUPERVISOR),
            new Page("panelPublications", "/youthpanel/publication/publications.xhtml", "star", Role.PANEL_LEAD),
            new Page("licensees", "/partners/licensee/licensees.xhtml", "users", Role.PARTNER_OFFICER),
            new Page("guidelines", "/partners/guideline/guidelines.xhtml", "book", Role.PARTNER_OFFICER),
            new Page("protocols", "/partners/protocol/protocols.xhtml", "list", Role.PARTNER_OFFICER),
            new Page("template", "/certificate/paper/template.xhtml", "award", Role.ADMIN),
            new Page("reports", "/hotline/casework/report-queue.xhtml", "list", Role.ANALYST, Role.HOTLINE_HEAD)
                    .with("/hotline/casework/"),
            new Page("ledger", "/hotline/custody/ledger.xhtml", "book", Role.HOTLINE_HEAD),
            new Page(
                    "policeRequests", "/hotline/police/police-requests.xhtml", "list", Role.ANALYST, Role.HOTLINE_HEAD),
            new Page("ownWelfare", "/hotline/welfare/own-welfare.xhtml", "users", Role.ANALYST),
            new Page("analysts", "/hotline/welfare/analysts.xhtml", "users", Role.WELFARE_OFFICER)
                    .with("/hotline/welfare/"),
            new Page("dutyContacts", "/hotline/handover/duty-contacts.xhtml", "users", Role.HOTLINE_HEAD),
            new Page("chats", "/helpline/chat/chat-desk.xhtml", "chat", Role.COUNSELLOR),
            new Page("ownShifts", "/helpline/shift/own-shifts.xhtml", "calendar", Role.COUNSELLOR),
            new Page("shifts", "/helpline/shift/shift-plan.xhtml", "calendar", Role.SUPERVISOR),
            new Page("openingHours", "/helpline/shift/opening-hours.xhtml", "clock", Role.SUPERVISOR),
            new Page("contacts", "/helpline/contact/contacts.xhtml", "phone", Role.COUNSELLOR, Role.SUPERVISOR),
            new Page(
                    "escalations", "/helpline/escalation/escalations.xhtml", "alert", Role.COUNSELLOR, Role.SUPERVISOR),
            new Page("institutions", "/helpline/directory/institutions.xhtml", "map", Role.COUNSELLOR, Role.SUPERVISOR),
            new Page("reviews", "/helpline/quality/reviews.xhtml", "check", Role.SUPERVISOR),
            new Page("ownReviews", "/helpline/quality/own-reviews.xhtml", "check", Role.COUNSELLOR),
            new Page("helpline_figures", "/helpline/statistics/statistics.xhtml", "chart", Role.SUPERVISOR),
            new Page("vouching", "/identity/vouching/vouch.xhtml", "key", Role.HOTLINE_HEAD, Role.SUPERVISOR),
            new Page("accounts", "/identity/account/accounts.xhtml", "key", Role.ADMIN).with("/identity/"),
            new Page("audit", "/identity/audit/audit.xhtml", "list", Role.ADMIN),
            new Page("system", "/operations/health/system.xhtml", "alert", Role.ADMIN).with("/operations/"));

    /** Pages in the folder of an entry that belong to no entry: everybody's own. */
    private static final Set<String> APART = Set.of(
            "/identity/account/account.xhtml",
            "/identity/account/edit-account.xhtml",
            "/identity/factor/two-step.xhtml",
            "/identity/factor/set-up-app.xhtml",
            "/identity/account/password.xhtml");

    @Inject
    private Caller caller;

    @Inject
    private InboxService inbox;

    @Inject
    private LanguageBacking language;

    @Inject
    private HttpServletRequest request;

    private List<Entry> entries;

    /**
     * A page that roles have in their navigation.
     *
     * @param folders the folders whose pages light up its entry too; the longest that fits decides
     */
    private record Page(String key, String path, String icon, Set<Role> roles, List<String> folders) {

        Page(String key, String path, String icon, Role... roles) {
            this(key, path, icon, Set.of(roles), List.of(path.substring(0, path.lastIndexOf('/') + 1)));
        }

        /** Returns the same page with more folders. */
        Page with(String... others) {
            return new Page(
                    key,
                    path,
                    icon,
                    roles,
                    Stream.concat(folders.stream(), Stream.of(others)).toList());
        }

        boolean isFor(Account account) {
            return roles.stream().anyMatch(account::hasRole);
        }

        /**
         * Returns the number of characters of a page's path that match a folder of this entry: 0 when it is no part of
         * it.
         */
        int covers(String page) {
            return folders.stream()
                    .filter(page::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    /**
     * An entry of the navigation.
     *
     * @param waiting the number of things there that wait for the caller
     */
    public record Entry(String label, String href, String icon, boolean current, long waiting) {}

    /** Returns the caller's entries, the inbox first, then in the order of their work. */
    public List<Entry> getEntries() {
        if (entries == null) {
            entries = entries();
        }
        return entries;
    }

    private List<Entry> entries() {
        var pages = caller.staff().stream().flatMap(Navigation::pages).toList();
        var current = current(pages);
        return pages.stream()
                .map(page -> new Entry(
                        Messages.text(language.getCurrent(), "app_nav_" + page.key()),
                        request.getContextPath() + page.path(),
                        page.icon(),
                        page == current,
                        page.key().equals(INBOX) ? inbox.count() : 0))
                .toList();
    }

    /** Returns the caller's name; null without a sign-in. */
    public String getName() {
        return caller.staff().map(Account::getDisplayName).orElse(null);
    }

    /** Returns the caller's place of work: schools or authorities, else the role. */
    public String getPlace() {
        return caller.staff()
                .map(account -> place(account, language.getCurrent()))
                .orElse("");
    }

    /** Returns the link of the brand: the first page of the caller's work, for the public the front page. */
    public String getHome() {
        return request.getContextPath() + caller.staff().map(this::home).orElse("/");
    }

    /** Returns the first page of somebody's work. */
    public String home(Account account) {
        return pages(account).findFirst().map(Page::path).orElse("/identity/account/account.xhtml");
    }

    private static Stream<Page> pages(Account account) {
        return PAGES.stream().filter(page -> page.isFor(account));
    }

    private Page current(List<Page> pages) {
        var path = request.getServletPath();
        return pages.stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .or(() -> pages.stream()
                        .filter(page -> page.covers(path) > 0 && !APART.contains(path))
                        .max(Comparator.comparing(page -> page.covers(path))))
                .orElse(null);
    }

    private static String place(Account account, Language language) {
        var schools = Stream.concat(account.schools().stream(), account.coordinatedSchools().stream());
        var places = Stream.concat(
                        schools.distinct().map(School::getName),
                        account.authorities().stream().map(authority -> Localised.text(authority.getTexts(), language)))
                .collect(Collectors.joining(", "));
        return places.isEmpty()
                ? account.roles().stream()
                        .map(role -> Messages.text(language, "app_role_" + role))
                        .collect(Collectors.joining(", "))
                : places;
    }
}
