package ba.sigurno.ear.journey.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Notes what a visitor's browser complains of: script errors, broken policy, failed responses, other hosts. */
final class BrowserLog {

    private static final String REPORT_POLICY_VIOLATIONS =
            "addEventListener('securitypolicyviolation', e => console.error("
                    + "'CSP ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))";

    private final String baseUrl;
    private final List<String> problems = new ArrayList<>();
    private final List<String> tolerated = new ArrayList<>();

    BrowserLog(BrowserContext context, String baseUrl) {
        this.baseUrl = baseUrl;
        context.addInitScript(REPORT_POLICY_VIOLATIONS);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> problems.add("script error: " + error.error()));
        context.onRequest(request -> noteAddress(request.url()));
        context.onResponse(this::note);
    }

    /** From now on a complaint that contains this text is expected. */
    void tolerate(String text) {
        tolerated.add(text);
    }

    /** The complaints since the last call that nobody expected. */
    List<String> takeProblems() {
        List<String> taken = problems.stream()
                .filter(problem -> tolerated.stream().noneMatch(problem::contains))
                .distinct()
                .toList();
        problems.clear();
        return taken;
    }

    private void note(ConsoleMessage message) {
        // What the policy refused is reported by our own script, in fewer words.
        if (message.type().equals("error") && !message.text().contains("Content Security Policy directive")) {
            problems.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void noteAddress(String url) {
        if (!url.startsWith(baseUrl + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
            problems.add("request to another host: " + url);
        }
    }

    private void note(Response response) {
        if (response.status() >= 500) {
            problems.add(response.status() + " of " + response.url());
        }
    }
}
