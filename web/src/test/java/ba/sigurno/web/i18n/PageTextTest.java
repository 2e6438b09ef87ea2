package ba.sigurno.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** No page says a word that is not a message, and none asks for a message that does not exist. */
class PageTextTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*\\}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY =
            Pattern.compile("\\bmsg\\.(\\w+)|\\bmsg\\['(\\w+)'\\]|\\bfmt\\.text\\('(\\w+)'[,)]|\\bkey=\"(\\w+)\"");
    private static final Pattern PLURAL = Pattern.compile("\\bfmt\\.plural\\('(\\w+)'[,)]");

    private static final Pattern RULES = Pattern.compile("\\brules=\"([^\"#]+)\"");

    private static final Set<String> SPEAKING_ATTRIBUTES = Set.of(
            "title",
            "subtitle",
            "alt",
            "aria-label",
            "aria-description",
            "placeholder",
            "label",
            "hint",
            "text",
            "itemLabel",
            "headerText",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "emptyMessage");

    /** Elements whose value is read by people; elsewhere a value is data. */
    private static final Set<String> SPEAKING_VALUES =
            Set.of("outputText", "outputLabel", "outputFormat", "commandButton", "commandLink", "button", "link");

    static Stream<Path> pages() throws Exception {
        try (var files = Files.walk(PAGES)) {
            var pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            // JUnit refuses an empty source; the web.xml has no texts and harms nothing.
            return pages.isEmpty() ? Stream.of(PAGES.resolve("WEB-INF/web.xml")) : pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyMessageOfAPageExists(Path page) throws Exception {
        var source = Files.readString(page);
        var keys = new ArrayList<String>();
        KEY.matcher(source).results().forEach(found -> {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    keys.add(found.group(group));
                }
            }
        });
        PLURAL.matcher(source).results().forEach(found -> Stream.of("_one", "_few", "_other")
                .forEach(form -> keys.add(found.group(1) + form)));
        assertThat(Messages.keys(Language.BOSNIAN)).containsAll(keys);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRuleThatAFieldClaimsExists(Path page) throws Exception {
        var claims = RULES.matcher(Files.readString(page))
                .results()
                .flatMap(found -> Stream.of(found.group(1).strip().split("\\s+")))
                .toList();
        assertThat(claims)
                .allMatch(claim -> claim.endsWith("*")
                        ? Messages.keys(Language.BOSNIAN).stream()
                                .anyMatch(key -> key.startsWith(claim.substring(0, claim.length() - 1)))
                        : Messages.keys(Language.BOSNIAN).contains(claim));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysNothingOfItsOwn(Path page) throws Exception {
        if (page.endsWith("web.xml")) {
            return;
        }
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(Files.readString(page))));
        var literals = new ArrayList<String>();
        collect(document.getDocumentElement(), literals);
        assertThat(literals).isEmpty();
    }

    private static void collect(Element element, List<String> literals) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            var attribute = attributes.item(at);
            var name = attribute.getNodeName();
            if (SPEAKING_ATTRIBUTES.contains(name)
                    || ("value".equals(name) && SPEAKING_VALUES.contains(element.getLocalName()))) {
                check(element.getNodeName() + " " + name, attribute.getNodeValue(), literals);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (!isCode(inner)) {
                    collect(inner, literals);
                }
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                check(element.getNodeName(), child.getNodeValue(), literals);
            }
        }
    }

    /** What machines read is in no language. */
    private static boolean isCode(Element element) {
        return "code".equals(element.getLocalName()) && "no".equals(element.getAttribute("translate"));
    }

    private static void check(String where, String text, List<String> literals) {
        if (WORD.matcher(EL.matcher(text).replaceAll("")).find()) {
            literals.add(where + ": " + text.strip());
        }
    }
}
