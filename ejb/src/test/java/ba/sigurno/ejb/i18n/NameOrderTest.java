package ba.sigurno.ejb.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void aNameHasItsPlaceWhicheverScriptItIsWrittenIn() {
        assertThat(List.of(
                                "Љубиша Његић",
                                "Luka Ilić",
                                "Драгана Ђурић",
                                "Emina Hadžić",
                                "Ћамил Суљић",
                                "Cvijeta",
                                "Čedo")
                        .stream()
                        .sorted(NameOrder.by(Function.<String>identity())))
                .containsExactly(
                        "Cvijeta", "Čedo", "Ћамил Суљић", "Драгана Ђурић", "Emina Hadžić", "Luka Ilić", "Љубиша Његић");
    }
}
