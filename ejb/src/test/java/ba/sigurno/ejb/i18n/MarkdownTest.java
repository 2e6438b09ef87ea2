package ba.sigurno.ejb.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void marksBecomeHtml() {
        assertThat(Markdown.of("""
                ## Pokušaj

                Nacrtaj **lozinku**:

                - riječ
                - broj

                > Kako se zoveš?
                """).html()).isEqualToIgnoringWhitespace("""
                <h2>Pokušaj</h2><p>Nacrtaj <strong>lozinku</strong>:</p>
                <ul><li>riječ</li><li>broj</li></ul><blockquote><p>Kako se zoveš?</p></blockquote>""");
    }

    @Test
    void aPageKeepsItsFirstHeadingForItself() {
        assertThat(Markdown.of("# Naslov").html()).contains("<h2>Naslov</h2>");
    }

    @Test
    void htmlOfTheAuthorDoesNoHarm() {
        var html = Markdown.of("Zdravo <script>alert(1)</script> <img src=x onerror=alert(1)>\n\n<b onclick=x>a</b>")
                .html();
        assertThat(html).doesNotContain("<script", "<img", "<b ").contains("&lt;script");
    }

    @Test
    void aLinkKeepsOnlyItsWords() {
        assertThat(Markdown.of("[ovdje](javascript:alert(1)) i [tamo](https://example.org) ![slika](x.png)")
                        .html())
                .doesNotContain("<a", "javascript:", "https:")
                .contains("ovdje", "tamo", "slika");
    }

    @Test
    void serbianIsTurnedIntoCyrillicWithItsMarksLeftAlone() {
        assertThat(Markdown.of(
                                Map.of(
                                        Language.SERBIAN_LATIN,
                                        "## Pokušaj\n\nIzmisli **njeno** ime – „Ljiljana“ & sl."),
                                Language.SERBIAN_CYRILLIC)
                        .html())
                .contains("<h2>Покушај</h2>")
                .contains("Измисли <strong>њено</strong> име – „Љиљана“");
    }

    @Test
    void noHeadingLeavesOutALevel() {
        assertThat(Markdown.of("# A\n\n#### B\n\n## C\n\n### D").html())
                .isEqualToIgnoringWhitespace("<h2>A</h2><h3>B</h3><h2>C</h2><h3>D</h3>");
    }

    @Test
    void aPassageHasNoHeadings() {
        assertThat(Markdown.of("# *A*\n\nB").passage())
                .isEqualToIgnoringWhitespace("<p><strong><em>A</em></strong></p><p>B</p>");
    }

    @Test
    void inALineEachBlockIsALine() {
        assertThat(Markdown.of("Da, **uvijek**").line()).isEqualTo("Da, <strong>uvijek</strong>");
        assertThat(Markdown.of("Prvo\n\n- drugo\n- treće").line())
                .isEqualToIgnoringWhitespace("<span class=\"line\">Prvo</span>"
                        + "<span class=\"line\">drugo</span><span class=\"line\">treće</span>");
        assertThat(Markdown.of("<b>a</b> & `<i>`").line()).doesNotContain("<b>", "<i>");
    }

    @Test
    void itsWordsAreWithoutMarks() {
        assertThat(Markdown.of("Da, **uvijek** [i sada](x)\n`kod` <b>\n\nšta").words())
                .isEqualTo("Da, uvijek i sada kod <b> šta");
    }
}
