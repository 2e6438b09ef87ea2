package ba.sigurno.ejb.curriculum.module;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.settings.Quiz;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTitlesTest {

    private final Module warm = new Module("rijeci", null, null, null);
    private final ModuleEdition first = edition(warm, 1, "Riječi koje griju");
    private final ModuleEdition second = edition(warm, 2, "Riječi koje griju");
    private final ModuleEdition other = edition(new Module("lozinke", null, null, null), 1, "Lozinke");

    private static ModuleEdition edition(Module module, int number, String title) {
        var edition = new ModuleEdition(module, number, 45, new Quiz(60));
        edition.text(Language.BOSNIAN, title, "Sažetak", "Pitam.");
        edition.text(Language.SERBIAN_LATIN, title, "Sažetak", "Pitam.");
        return edition;
    }

    @Test
    void twoEditionsOfAModuleAreToldApart() {
        var titles = EditionTitles.among(List.of(first, other, second), Language.BOSNIAN);
        assertThat(titles.of(first)).isEqualTo("Riječi koje griju (verzija 1)");
        assertThat(titles.of(second)).isEqualTo("Riječi koje griju (verzija 2)");
        assertThat(titles.of(other)).isEqualTo("Lozinke");
        assertThat(EditionTitles.among(List.of(first, second), Language.SERBIAN_CYRILLIC)
                        .of(second))
                .isEqualTo("Ријечи које грију (верзија 2)");
    }

    @Test
    void oneAloneNeedsNoNumberHoweverOftenItStandsThere() {
        assertThat(EditionTitles.among(List.of(second, second), Language.BOSNIAN)
                        .of(second))
                .isEqualTo("Riječi koje griju");
    }
}
