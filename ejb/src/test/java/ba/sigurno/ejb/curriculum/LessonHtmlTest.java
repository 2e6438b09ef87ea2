package ba.sigurno.ejb.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LessonHtmlTest {

    @Test
    void marksBecomeHtml() {
        assertThat(LessonHtml.of("""
                ## Pokušaj

                Nacrtaj **lozinku**:

                - riječ
                - broj

                > Kako se zoveš?
                """)).isEqualToIgnoringWhitespace("""
                <h2>Pokušaj</h2><p>Nacrtaj <strong>lozinku</strong>:</p>
                <ul><li>riječ</li><li>broj</li></ul><blockquote><p>Kako se zoveš?</p></blockquote>""");
    }

    @Test
    void aPageKeepsItsFirstHeadingForItself() {
        assertThat(LessonHtml.of("# Naslov")).contains("<h2>Naslov</h2>");
    }

    @Test
    void htmlOfTheAuthorDoesNoHarm() {
        var html = LessonHtml.of("Zdravo <script>alert(1)</script> <img src=x onerror=alert(1)>\n\n<b onclick=x>a</b>");
        assertThat(html).doesNotContain("<script", "<img", "<b ").contains("&lt;script");
    }

    @Test
    void aLinkKeepsOnlyItsWords() {
        assertThat(LessonHtml.of("[ovdje](javascript:alert(1)) i [tamo](https://example.org)"))
                .doesNotContain("<a", "javascript:", "https:")
                .contains("ovdje", "tamo");
    }

    @Test
    void serbianIsTurnedIntoCyrillicWithItsMarksLeftAlone() {
        assertThat(LessonHtml.inCyrillic("## Pokušaj\n\nIzmisli **njeno** ime – „Ljiljana“ & sl."))
                .contains("<h2>Покушај</h2>")
                .contains("Измисли <strong>њено</strong> име – „Љиљана“");
    }
}
