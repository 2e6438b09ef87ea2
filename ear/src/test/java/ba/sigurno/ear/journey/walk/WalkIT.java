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
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, by somebody who may see it, in every language: nothing raw, dead, inaccessible, foreign or broken. */
class WalkIT extends BrowserTest {

    static List<String> everybody() {
        return PageCatalogue.visitors();
    }

    /**
     * The way to a page, its links, its parameters and its accessibility hang on no language, and are tried in one: how long the words are
     * and whether there are any is looked at in all.
     */
    @ParameterizedTest
    @MethodSource("everybody")
    void everyPageIsSound(String who) {
        Visitor guide = visitor().signInAs(who);
        List<Visitor> readers =
                otherLanguages().map(language -> reader(guide, language)).toList();
        DeadLinks deadLinks = new DeadLinks();
        List<String> findings = new ArrayList<>();
        for (PageVisit visit : PageCatalogue.visitsOf(who)) {
            findings.addAll(look(visit, guide, () -> guide.follow(visit), () -> Stream.of(
                            guide.inspect(), deadLinks.of(guide.page()), MistypedAddresses.of(guide.page()))
                    .flatMap(List::stream)
                    .toList()));
            String address = guide.page().url();
            for (Visitor reader : readers) {
                findings.addAll(look(visit, reader, () -> reader.open(address), reader::inspectTexts));
            }
        }
        assertThat(findings).as(who).isEmpty();
    }

    /** On MySQL none: the pages ask it the same in all, and what they say does not hang on it. */
    private static Stream<Language> otherLanguages() {
        boolean mySql = "mysql".equals(System.getProperty("sigurno.database"));
        return mySql
                ? Stream.empty()
                : Arrays.stream(Language.values()).filter(language -> language != Language.BOSNIAN);
    }

    private static List<String> look(
            PageVisit visit, Visitor visitor, Supplier<Response> way, Supplier<List<String>> inspection) {
        List<String> findings = new ArrayList<>();
        try {
            Response response = way.get();
            if (response.status() == 200) {
                findings.addAll(inspection.get());
            } else {
                findings.add("status " + response.status());
            }
        } catch (PlaywrightException | IllegalStateException e) {
            findings.add(e.getMessage());
        }
        findings.addAll(visitor.takeProblems());
        return findings.stream()
                .map(finding -> "%s in %s: %s".formatted(visit, visitor.language(), finding))
                .toList();
    }
}
