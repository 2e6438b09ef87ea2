package ba.sigurno.ejb.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFoldingTest {

    @ParameterizedTest
    @CsvSource({"Čaj,caj", "Чај,caj", "ĐURĐEVAK,durdevak", "Ђурђевак,durdevak", "Žepče 3,zepce 3", "Љубушки,ljubuski"})
    void scriptCaseAndDiacriticsDoNotMatter(String text, String folded) {
        assertThat(SearchFolding.fold(text)).isEqualTo(folded);
    }
}
