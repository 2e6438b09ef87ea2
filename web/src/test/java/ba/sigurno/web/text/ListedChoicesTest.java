package ba.sigurno.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.entity.Choice;
import jakarta.faces.convert.ConverterException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedChoicesTest {

    private final ListedChoices people = new ListedChoices(
            List.of(new Choice("a", "Đorđe Šćepanović"), new Choice("b", "Љиљана Ћосић"), new Choice("c", "Ana Kos")));

    @ParameterizedTest
    @ValueSource(strings = {"dorde", "Šćepan", "SCEPAN", "шћепан", " scepan "})
    void aNameIsFoundInBothScriptsAndWithoutDiacritics(String typed) {
        assertThat(people.suggest(typed)).extracting(Choice::id).containsExactly("a");
    }

    @Test
    void aNameInCyrillicIsFoundByLatinLetters() {
        assertThat(people.suggest("ljiljana cos")).extracting(Choice::id).containsExactly("b");
    }

    @Test
    void whatIsOfferedHasABound() {
        var many = new ListedChoices(IntStream.range(0, 100)
                .mapToObj(number -> new Choice("" + number, "Ana " + number))
                .toList());
        assertThat(many.suggest("ana")).hasSize(20);
        assertThat(many.suggest("  ")).isEmpty();
        assertThat(many.suggest("a".repeat(161))).isEmpty();
    }

    @Test
    void onlyWhatIsOfferedCanBeSent() {
        assertThat(people.getAsObject(null, null, "b")).isEqualTo("b");
        assertThat(people.getAsObject(null, null, "")).isNull();
        assertThatThrownBy(() -> people.getAsObject(null, null, "d")).isInstanceOf(ConverterException.class);
        assertThat(people.label("c")).isEqualTo("Ana Kos");
        assertThat(people.label("d")).isNull();
    }
}
