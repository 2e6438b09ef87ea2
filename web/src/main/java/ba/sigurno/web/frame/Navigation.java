package ba.sigurno.web.frame;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
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

/** What the staff template shows of the caller: name, place of work, and the pages of their roles. */
@Named
@RequestScoped
public class Navigation {

    private static final List<Page> PAGES = List.of(
            new Page("classes", "/enrolment/classes.xhtml", "users", Role.TEACHER),
            new Page("participation", "/participation/overview.xhtml", "chart", Role.COORDINATOR),
            new Page("quizReport", "/competition/report.xhtml", "star", Role.COORDINATOR),
            new Page("modules", "/curriculum/modules.xhtml", "book", Role.TEACHER, Role.EDITOR),
            new Page("bank", "/quiz/bank/list.xhtml", "help", Role.EDITOR, Role.ADMIN),
            new Page("quizzes", "/quiz/quizzes.xhtml", "trophy", Role.EDITOR, Role.ADMIN),
            new Page("editions", "/competition/editions.xhtml", "star", Role.EDITOR, Role.ADMIN),
            new Page("workshops", "/workshop/requests.xhtml", "puzzle", Role.TEACHER, Role.COORDINATOR, Role.PLANNER),
            new Page("calendar", "/workshop/calendar.xhtml", "calendar", Role.PLANNER, Role.TRAINER),
            new Page("trainings", "/training/sessions.xhtml", "school", Role.TEACHER, Role.TRAINER, Role.PLANNER),
            new Page("programmes", "/training/programme/list.xhtml", "book", Role.PLANNER, Role.TRAINER),
            new Page("ladder", "/training/ladder/mine.xhtml", "trophy", Role.TRAINER),
            new Page("trainers", "/training/ladder/trainers.xhtml", "users", Role.PLANNER),
            new Page("certificates", "/certificate/mine.xhtml", "award", Role.TEACHER),
            new Page("template", "/certificate/template.xhtml", "award", Role.ADMIN),
            new Page("accounts", "/identity/accounts.xhtml", "key", Role.ADMIN),
            new Page("audit", "/identity/audit.xhtml", "list", Role.ADMIN));

    /** In the folder of an entry, but no part of it: everybody's own, and what belongs to the bank. */
    private static final Set<String> APART = Set.of(
            "/identity/account.xhtml",
            "/identity/password.xhtml",
            "/quiz/import.xhtml",
            "/quiz/imported.xhtml",
            "/quiz/export.xhtml");

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    @Inject
    private HttpServletRequest request;

    /** A page that roles have in their navigation. */
    private record Page(String key, String path, String icon, Set<Role> roles) {

        Page(String key, String path, String icon, Role... roles) {
            this(key, path, icon, Set.of(roles));
        }

        boolean isFor(Account account) {
            return roles.stream().anyMatch(account::hasRole);
        }

        /** The folder: a page deeper in the room lights up its entry too. */
        String room() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }
    }

    /** An entry as the template shows it. */
    public record Entry(String label, String href, String icon, boolean current) {}

    /** The caller's entries, in the order of their work. */
    public List<Entry> getEntries() {
        var pages = caller.staff().stream().flatMap(Navigation::pages).toList();
        var current = current(pages);
        return pages.stream()
                .map(page -> new Entry(
                        Messages.text(language.getCurrent(), "app_nav_" + page.key()),
                        request.getContextPath() + page.path(),
                        page.icon(),
                        page == current))
                .toList();
    }

    /** The caller's name; null for who has not signed in. */
    public String getName() {
        return caller.staff().map(Account::getDisplayName).orElse(null);
    }

    /** Where the caller works: schools or authorities, else what the caller is. */
    public String getPlace() {
        return caller.staff()
                .map(account -> place(account, language.getCurrent()))
                .orElse("");
    }

    /** Where the brand leads: to the first page of the caller's work, and the public to the front page. */
    public String getHome() {
        return request.getContextPath() + caller.staff().map(this::home).orElse("/");
    }

    /** The first page of somebody's work. */
    public String home(Account account) {
        return pages(account).findFirst().map(Page::path).orElse("/identity/account.xhtml");
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
                        .filter(page -> path.startsWith(page.room()) && !APART.contains(path))
                        .max(Comparator.comparing(page -> page.room().length())))
                .orElse(null);
    }

    private static String place(Account account, Language language) {
        var places = Stream.concat(
                        account.schools().stream().map(school -> school.getName()),
                        account.authorities().stream().map(authority -> Localised.text(authority.getTexts(), language)))
                .collect(Collectors.joining(", "));
        return places.isEmpty()
                ? account.roles().stream()
                        .map(role -> Messages.text(language, "app_role_" + role))
                        .collect(Collectors.joining(", "))
                : places;
    }
}
