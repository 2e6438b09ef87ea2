package ba.sigurno.ear.journey.walk;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.PageVisit;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in every language, by somebody who may see it: nothing raw, dead, inaccessible, foreign or broken. */
class WalkIT extends BrowserTest {

    /** Of each visitor: an address leads to the same page in all languages, and is followed in the first. */
    private static final Map<String, DeadLinks> DEAD_LINKS = new HashMap<>();

    static Stream<Arguments> visitorsAndLanguages() {
        return PageCatalogue.visitors().stream()
                .flatMap(who -> languages().map(language -> Arguments.of(who, language)));
    }

    /** On MySQL one will do: the pages ask it the same in all, and what they say does not hang on it. */
    private static Stream<Language> languages() {
        boolean mySql = "mysql".equals(System.getProperty("sigurno.database"));
        return mySql ? Stream.of(Language.BOSNIAN) : Arrays.stream(Language.values());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("visitorsAndLanguages")
    void everyPageIsSound(String who, Language language) {
        Visitor visitor = visitor(language, WIDE).signInAs(who);
        DeadLinks deadLinks = DEAD_LINKS.computeIfAbsent(who, first -> new DeadLinks());
        List<String> findings = new ArrayList<>();
        for (PageVisit visit : PageCatalogue.visitsOf(who)) {
            inspect(visit, visitor, deadLinks).forEach(finding -> findings.add(visit + ": " + finding));
        }
        assertThat(findings).as(who + " in " + language).isEmpty();
    }

    private static List<String> inspect(PageVisit visit, Visitor visitor, DeadLinks deadLinks) {
        List<String> findings = new ArrayList<>();
        try {
            Response response = visitor.follow(visit);
            if (response.status() == 200) {
                findings.addAll(visitor.inspect());
                findings.addAll(deadLinks.of(visitor.page()));
            } else {
                findings.add("status " + response.status());
            }
        } catch (PlaywrightException | IllegalStateException e) {
            findings.add(e.getMessage());
        }
        findings.addAll(visitor.takeProblems());
        return findings;
    }
}
