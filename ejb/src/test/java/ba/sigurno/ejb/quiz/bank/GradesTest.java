package ba.sigurno.ejb.quiz.bank;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import org.junit.jupiter.api.Test;

class GradesTest {

    @Test
    void anAgeBandIsShortInRomanNumeralsInBothScripts() {
        var older = new AgeBand("P2", Level.PRIMARY, 4, 6, 2);
        assertThat(Grades.of(older, Language.BOSNIAN)).isEqualTo("IV–VI");
        assertThat(Grades.of(older, Language.SERBIAN_CYRILLIC)).isEqualTo("IV–VI");
        assertThat(Grades.of(new AgeBand("P1", Level.PRIMARY, 1, 3, 1), Language.SERBIAN_CYRILLIC))
                .isEqualTo("I–III");
    }

    @Test
    void secondarySchoolSaysSo() {
        var secondary = new AgeBand("S", Level.SECONDARY, 1, 4, 4);
        assertThat(Grades.of(secondary, Language.CROATIAN)).isEqualTo("SŠ I–IV");
        assertThat(Grades.of(secondary, Language.SERBIAN_CYRILLIC)).isEqualTo("СШ I–IV");
        assertThat(Grades.of(secondary, Language.ENGLISH)).isEqualTo("secondary I–IV");
    }
}
