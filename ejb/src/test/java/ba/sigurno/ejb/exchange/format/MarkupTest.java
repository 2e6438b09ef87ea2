package ba.sigurno.ejb.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.exchange.format.Markup.ImageReference;
import ba.sigurno.ejb.exchange.format.Markup.Loss;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '|',
            value = {
                "<p>Šta je <b>lozinka</b>?</p> => Šta je **lozinka**?",
                "bez oznaka => bez oznaka",
                "<b> jako </b>važno => **jako** važno",
                "<b>a</b><b>b</b> => **ab**",
                "<em><strong>oboje</strong></em> => ***oboje***",
                "2 * 3 = 6 &amp; 1 &lt; 2 => 2 \\* 3 = 6 \\& 1 \\< 2",
                "<a href='https://sigurno.ba'>veza</a> => [veza](https://sigurno.ba)",
                "H<sub>2</sub>O i m<sup>2</sup> => H₂O i m²",
                "Nazovi [[1]] odmah, <i>pa [[x_2_y]]</i>. => Nazovi [[1]] odmah, *pa [[x_2_y]]*.",
                "<code>a[1] = `x`</code> => `` a[1] = `x` ``"
            })
    void makesCommonMarkOfHtml(String html, String markdown) {
        var converted = Markup.fromHtml(html);
        assertThat(converted.markdown()).isEqualTo(markdown);
        assertThat(converted.losses()).isEmpty();
    }

    @Test
    void keepsParagraphsLinesListsAndQuotes() {
        var html = "<div>Prvi<br>red<br><br>drugi</div><ul><li>a</li><li>b<ol start=3><li>c</li></ol></li></ul>"
                + "<ul><li>nova</li></ul><blockquote><p>navod</p></blockquote><h3>Naslov</h3><hr><pre>x\n  y</pre>";
        assertThat(Markup.fromHtml(html).markdown())
                .isEqualTo(
                        "Prvi  \nred\n\ndrugi\n\n- a\n\n- b\n  \n  3. c\n\n* nova\n\n> navod\n\n### Naslov\n\n___\n\n"
                                + "```\nx\n  y\n```");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '|',
            value = {
                "<script>alert(1)</script>tekst => SCRIPT => tekst",
                "<p onclick='x()'>tekst</p> => SCRIPT => tekst",
                "<a href='javascript:x()'>tekst</a> => SCRIPT => tekst",
                "<a href='/mod/page'>tekst</a> => LINK => tekst",
                "<span style='color:red'>tekst</span> => STYLE => tekst",
                "<u>tekst</u> => STYLE => tekst",
                "<table><tr><td>c</table> => TABLE => c",
                "<iframe src='https://x'></iframe>tekst => MEDIA => tekst",
                "<video><source src=x>film</video>tekst => MEDIA => tekst",
                "<input value=x>tekst => FORM => tekst",
                "<title/>tekst => TITLE => tekst",
                "<script src='x'/>tekst => SCRIPT => tekst",
                "<math><mi>x</mi></math> => FORMULA => x",
                "List<String> => ELEMENT => List"
            })
    void saysWhatOfHtmlIsLost(String html, Loss loss, String markdown) {
        var converted = Markup.fromHtml(html);
        assertThat(converted.losses()).containsExactly(loss);
        assertThat(converted.markdown()).isEqualTo(markdown.replace("\\n", "\n"));
    }

    @Test
    void takesPicturesOutOfTheText() {
        var converted = Markup.fromHtml("<p>Vidi <img src='@@PLUGINFILE@@/a.png' alt='ekran'> ovo</p>");
        assertThat(converted.images()).containsExactly(new ImageReference("@@PLUGINFILE@@/a.png", "ekran"));
        assertThat(converted.markdown()).isEqualTo("Vidi ovo");
        assertThat(Markup.fromMarkdown("![ekran](a.png) **x** <u>y</u>").images())
                .containsExactly(new ImageReference("a.png", "ekran"));
        assertThat(Markup.toXhtml("![ekran](http://zlo.example/a.png)")).isEqualTo("<p>ekran</p>");
    }

    @Test
    void readsPlainTextAndAutoFormat() {
        assertThat(Markup.fromPlain("a <b>\r\nc").markdown()).isEqualTo("a \\<b\\>  \nc");
        assertThat(Markup.toPlain("a \\<b\\>  \nc")).isEqualTo("a <b>\nc");
        assertThat(Markup.isPlain("a \\<b\\>  \nc")).isTrue();
        assertThat(Markup.isPlain("**a**")).isFalse();
        assertThat(Markup.fromAutoFormat("<ul>\n<li>a\n</li>\n</ul>\nx\ny").markdown())
                .isEqualTo("- a\n\nx  \ny");
    }

    @Test
    void htmlInCommonMarkStaysText() {
        assertThat(Markup.toXhtml("<script>alert(1)</script>"))
                .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
        assertThat(Markup.toXhtml("[x](javascript:x)")).isEqualTo("<p>x</p>");
        assertThat(Markup.toInlineXhtml("*a*")).isEqualTo("<em>a</em>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<a href='http://x/'>"})
    void deepNestingIsBounded(String tag) {
        var html = tag.repeat(Markup.SOURCE_LENGTH / tag.length() - 1) + "x";
        assertThat(Markup.fromHtml(html).markdown()).contains("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a **a ", "![", "1) "})
    void deepNestingOfMarkdownIsBounded(String mark) {
        assertThat(Markup.canonical(mark.repeat(800) + "x")).contains("x");
    }

    @Test
    void refusesTextThatIsTooLong() {
        assertThatThrownBy(() -> Markup.fromHtml("x".repeat(10_001)))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.getKey())
                        .isEqualTo("exchange_text_too_long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a&#2;b", "a&#xE000;b&#xE001;", "a&#xE000;&#xE001;b", "a&#xFFFE;b", "a&#13;b"})
    void noReferenceBringsACharacterBackThatTextsMayNotHave(String text) {
        assertThat(Markup.fromHtml(text).markdown()).isEqualTo("ab");
        assertThat(Markup.toXhtml(text)).isEqualTo("<p>ab</p>");
        assertThat(Markup.toPlain(text)).isEqualTo("ab");
        assertThat(Markup.fromHtml("<img src='%1$s' alt='%1$s'>".formatted(text))
                        .images())
                .containsExactly(new ImageReference("ab", "ab"));
    }

    @Test
    void aReferenceMakesNoMarkOfAGap() {
        assertThat(Markup.fromHtml("[[1]] &#xE000;7&#xE001;").markdown()).isEqualTo("[[1]] 7");
        assertThat(Markup.toXhtml("[[1]] &#xE000;7&#xE001;")).isEqualTo("<p>[[1]] 7</p>");
    }

    @Property(tries = 3000)
    void canonicalTextIsStableAndItsXhtmlWellFormed(@ForAll("texts") String text) throws Exception {
        var canonical = Markup.canonical(text);
        var xhtml = Markup.toXhtml(canonical);
        assertThat(Markup.fromHtml(xhtml).markdown()).isEqualTo(canonical);
        assertThat(Markup.fromHtml(xhtml).losses()).isEmpty();
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<x>" + xhtml + "</x>")));
    }

    @Property(tries = 3000)
    void textOfHtmlIsCanonical(@ForAll("texts") String html) {
        var markdown = Markup.fromHtml(html).markdown();
        assertThat(Markup.canonical(markdown)).isEqualTo(markdown);
    }

    @Property(tries = 1000)
    void plainTextComesBack(@ForAll("texts") String text) {
        var markdown = Markup.fromPlain(text).markdown();
        assertThat(Markup.fromPlain(Markup.toPlain(markdown)).markdown()).isEqualTo(markdown);
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyTexts.nasty();
    }
}
