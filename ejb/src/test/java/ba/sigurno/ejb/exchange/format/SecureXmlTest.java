package ba.sigurno.ejb.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class SecureXmlTest {

    private static final int MAX = 1000;

    private final List<String> read = new ArrayList<>();

    @Test
    void handsOverElementByElementWithTheirLines() throws IOException {
        children("<?xml version='1.0'?>\n<quiz>\n<a x='1'>b<![CDATA[<c>]]><d/>e&amp;&#x107;</a>\n<a/>\n</quiz>");
        assertThat(read).containsExactly("3 a 1 b<c>e&ć", "4 a  ");
    }

    @Test
    void refusesExternalEntities() {
        refused(
                "<?xml version='1.0'?>\n<!DOCTYPE q [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><quiz>&x;</quiz>",
                "doctype",
                2);
    }

    @Test
    void refusesBillionLaughs() {
        refused(
                "<!DOCTYPE q [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><quiz><a>&b;</a></quiz>",
                "doctype",
                1);
    }

    @Test
    void refusesDeepNesting() {
        refused("<quiz>\n" + "<a>".repeat(1_000_000), "deep", 2, SecureXml.DEPTH);
    }

    @Test
    void refusesAnotherRoot() {
        refused("<html/>", "root", "html", "quiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<quiz>\n<a>1</a>\n<a>half", "<quiz>\n<a>1</a>\n<a></b></quiz>", "<quiz>\n<a>1</a>\n<a>&nbsp;"})
    void keepsWhatStandsBeforeTheBreak(String xml) {
        assertThatThrownBy(() -> children(xml))
                .isInstanceOfSatisfying(SecureXml.Broken.class, broken -> assertThat(broken.line())
                        .isEqualTo(3));
        assertThat(read).containsExactly("2 a  1");
    }

    @Test
    void refusesATextThatIsNotInTheEncodingItNames() {
        var bytes = "<quiz>\n<a>ćao</a></quiz>".getBytes(Charset.forName("windows-1250"));
        assertThatThrownBy(() -> children(new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(SecureXml.Broken.class, broken -> assertThat(broken.getKey())
                        .isEqualTo("exchange_xml_encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1250", "UTF-8"})
    void readsTheEncodingItNames(String encoding) throws IOException {
        var xml = "<?xml version='1.0' encoding='" + encoding + "'?><quiz><a>ćao</a></quiz>";
        children(new ByteArrayInputStream(xml.getBytes(Charset.forName(encoding))));
        assertThat(read).containsExactly("1 a  ćao");
    }

    @Test
    void goesOnBehindWhatIsTooLong() throws IOException {
        children("<quiz><a>" + "x".repeat(MAX + 1) + "</a><a>" + "<b/>".repeat(MAX) + "</a><a>2</a></quiz>");
        assertThat(read).containsExactly("too long", "too long", "1 a  2");
    }

    @Test
    void keepsNoElementThatWasHandedOver() throws IOException {
        var handed = new ArrayList<WeakReference<Element>>();
        var xml = "<quiz>" + "<a><b/></a>".repeat(1000) + "</quiz>";
        var in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        SecureXml.children(in, "quiz", MAX, new SecureXml.Children() {
            @Override
            public void next(Element element) {
                handed.add(new WeakReference<>(element));
                if (handed.size() == 1000) {
                    System.gc();
                }
            }

            @Override
            public void tooLong(int line) {
                throw new AssertionError(line);
            }
        });
        assertThat(handed.stream().filter(element -> element.get() != null).count())
                .isLessThan(10);
    }

    @Test
    void refusesManyAttributes() {
        var attributes = IntStream.rangeClosed(0, SecureXml.ATTRIBUTES)
                .mapToObj(at -> " a" + at + "=''")
                .collect(Collectors.joining());
        refused("<quiz>\n<a" + attributes + "/></quiz>", "too_much", 2, SecureXml.ATTRIBUTES, 16, 100L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<quiz><a b='", "<quiz><!--"})
    void refusesAPieceThatFillsTheMemory(String start) {
        refused(start + "x".repeat(SecureXml.PIECE_CHARACTERS + 10_000), "too_much", 1, SecureXml.ATTRIBUTES, 16, 100L);
    }

    @Test
    void endsWhereThereIsNoEnd() {
        var endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                var start = "<quiz><![CDATA[".getBytes(StandardCharsets.US_ASCII);
                return at < start.length ? start[at++] : 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int count = Math.min(length, 4096);
                for (int each = 0; each < count; each++) {
                    bytes[from + each] = (byte) read();
                }
                return count;
            }
        };
        assertThatThrownBy(() -> children(endless))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.getKey())
                        .isEqualTo("exchange_xml_too_much"));
    }

    private void refused(String xml, String what, Object... arguments) {
        assertThatThrownBy(() -> children(xml)).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.getKey()).isEqualTo("exchange_xml_" + what);
            assertThat(refused.getArguments()).containsExactly(arguments);
        });
    }

    private void children(String xml) throws IOException {
        children(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private void children(InputStream in) throws IOException {
        SecureXml.children(in, "quiz", MAX, new SecureXml.Children() {
            @Override
            public void next(Element element) {
                read.add(SecureXml.line(element) + " " + element.getLocalName() + " " + element.getAttribute("x") + " "
                        + element.getTextContent());
            }

            @Override
            public void tooLong(int line) {
                read.add("too long");
            }
        });
    }
}
