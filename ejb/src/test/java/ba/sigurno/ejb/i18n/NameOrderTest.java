package ba.sigurno.ejb.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static final List<String> NAMES = List.of(
            "Љубиша Његић", "Luka Ilić", "Драгана Ђурић", "Emina Hadžić", "Ћамил Суљић", "Cvijeta", "Čedo", "Vuk");

    @Test
    void aNameHasItsPlaceWhicheverScriptItIsWrittenIn() {
        assertThat(NAMES.stream().sorted(NameOrder.by(Language.BOSNIAN, Function.identity())))
                .containsExactly(
                        "Cvijeta",
                        "Čedo",
                        "Ћамил Суљић",
                        "Драгана Ђурић",
                        "Emina Hadžić",
                        "Luka Ilić",
                        "Љубиша Његић",
                        "Vuk");
    }

    @Test
    void aReaderOfCyrillicFindsNamesInTheOrderOfTheAzbuka() {
        assertThat(NAMES.stream().sorted(NameOrder.by(Language.SERBIAN_CYRILLIC, Function.identity())))
                .containsExactly(
                        "Vuk",
                        "Драгана Ђурић",
                        "Emina Hadžić",
                        "Luka Ilić",
                        "Љубиша Његић",
                        "Ћамил Суљић",
                        "Cvijeta",
                        "Čedo");
    }
}
