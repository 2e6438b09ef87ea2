package ba.sigurno.ear.journey.support;

import ba.sigurno.ear.server.DemoCountry;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;

/** One person with a browser of their own: nothing is shared with other visitors. */
public final class Visitor implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final double TIMEOUT_MILLIS = 15_000;

    private final Language language;
    private final BrowserContext context;
    private final BrowserLog log;
    private final Page page;

    Visitor(Browser browser, Language language, int width, boolean scripts) {
        this(browser, language, width, scripts, null);
    }

    /** Somebody whose browser begins with what another one kept, such as a session; null for nothing. */
    Visitor(Browser browser, Language language, int width, boolean scripts, String kept) {
        this.language = language;
        String baseUrl = TestServer.get().payara().baseUrl();
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setStorageState(kept)
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(scripts)
                .setLocale(language.getLocale().toLanguageTag())
                .setTimezoneId("Europe/Sarajevo"));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        chooseLanguage();
        log = new BrowserLog(context, baseUrl);
        page = context.newPage();
    }

    /** The page this visitor looks at. */
    public Page page() {
        return page;
    }

    /** Everything of this visitor's browser: cookies, requests without a page, further tabs. */
    public BrowserContext context() {
        return context;
    }

    /** Goes to an address of ours, such as {@code /help.xhtml}. */
    public Response open(String path) {
        return page.navigate(path);
    }

    /** Takes the way to a page of the catalogue; returns the answer to the last step. */
    public Response follow(PageVisit visit) {
        Response response = open(visit.path());
        for (String selector : visit.follow()) {
            Locator links = page.locator(selector);
            if (response.status() != 200 || links.count() == 0) {
                throw new IllegalStateException(
                        page.url() + ": status " + response.status() + ", links " + selector + ": " + links.count());
            }
            response = open((String) links.first().evaluate("link => link.href"));
        }
        return response;
    }

    /** Signs in whom the catalogue names, or nobody for the public. */
    public Visitor signInAs(String who) {
        return switch (who) {
            case PageVisit.PUBLIC -> this;
            case PageVisit.PUPIL ->
                signInPupil(DemoCountry.classCode(), TestServer.get().demoPupilCode());
            default -> signIn(who);
        };
    }

    /** Signs in with an account of the demo country. */
    public Visitor signIn(String email) {
        return signIn(email, TestServer.get().demoPassword());
    }

    /** Signs in; returns when the page after it is there. */
    public Visitor signIn(String email, String password) {
        open("/identity/signin/sign-in.xhtml");
        page.fill("input[name='form:email']", email);
        page.fill("input[name='form:password']", password);
        page.click("[name='form:submit']");
        page.waitForURL(url -> !url.contains("/signin"));
        // Signing in has chosen the account's language.
        chooseLanguage();
        return this;
    }

    /** Signs in as a pupil, by the form that children use. */
    public Visitor signInPupil(String classCode, String personalCode) {
        open("/join.xhtml");
        page.fill("input[name='c']", classCode);
        page.fill("input[name='p']", personalCode);
        page.press("input[name='p']", "Enter");
        page.waitForURL(url -> !url.contains("/join"));
        chooseLanguage();
        return this;
    }

    private void chooseLanguage() {
        context.addCookies(List.of(new Cookie("sigurno_language", language.getTag())
                .setUrl(TestServer.get().payara().baseUrl())));
    }

    /** Says that this browser's complaints with this text are part of the test, such as {@code "404"}. */
    public Visitor tolerate(String text) {
        log.tolerate(text);
        return this;
    }

    /** The language this visitor reads. */
    public Language language() {
        return language;
    }

    /** What no page may have and the open one has: what is inaccessible, untranslated or too wide. Expect it to be empty. */
    public List<String> inspect() {
        return new Inspection(page, language).findings();
    }

    /** The same but for what is inaccessible. */
    public List<String> inspectTexts() {
        return new Inspection(page, language).ofTexts();
    }

    /** What this browser complained of since the last call. */
    public List<String> takeProblems() {
        return log.takeProblems();
    }

    /** Takes a picture of the whole page. */
    public void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
