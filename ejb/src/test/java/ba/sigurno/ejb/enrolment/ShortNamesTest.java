package ba.sigurno.ejb.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

    @Test
    void aNameIsAsShortAsItIsToldApartFromTheOthers() {
        assertThat(shortened("Amina Hodžić", "Amina Hadžić", "Tarik Hodžić"))
                .containsExactly("Amina Ho.", "Amina Ha.", "Tarik H.");
    }

    @Test
    void theScriptTellsNobodyApart() {
        assertThat(shortened("Sara Kos", "Сара Кнежевић")).containsExactly("Sara Ko.", "Сара Кн.");
    }

    @Test
    void twoOfOneNameHaveAllOfIt() {
        assertThat(shortened("Ana Jurić", "Ana Jurić")).containsExactly("Ana Jurić.", "Ana Jurić.");
    }

    @Test
    void aNameIsToldApartFromThoseThatAreTaken() {
        var name = WrittenName.of("Tarik Kos");
        var names = new ShortNames(List.of(name));
        assertThat(names.of(name, Set.of())).isEqualTo("Tarik K.");
        assertThat(names.of(name, Set.of(RecognitionName.key("Tarik K.")))).isEqualTo("Tarik Ko.");
    }

    private static List<String> shortened(String... written) {
        var names = Stream.of(written).map(WrittenName::of).toList();
        var shortNames = new ShortNames(names);
        return names.stream().map(name -> shortNames.of(name, Set.of())).toList();
    }
}
