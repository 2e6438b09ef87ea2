package ba.sigurno.ejb.enrolment.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.Language;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NicknamesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void thereAreEnoughAndNoneTwice(Language language) {
        assertThat(Nicknames.in(language).all()).hasSizeGreaterThan(1600).doesNotHaveDuplicates();
    }

    @Test
    void theAdjectiveAgreesWithTheAnimal() {
        assertThat(Nicknames.in(Language.BOSNIAN).all())
                .contains("Hrabra Lasta", "Tihi Ris", "Jutarnja Sova", "Morski Galeb")
                .doesNotContain("Hrabri Lasta", "Tiha Ris");
    }

    @Test
    void cyrillicIsWrittenInCyrillic() {
        assertThat(Nicknames.in(Language.SERBIAN_CYRILLIC).all())
                .contains("Храбра Ласта", "Љубазни Јеж", "Њежна Срна")
                .allMatch(nickname -> nickname.chars().noneMatch(letter -> letter >= 'A' && letter <= 'z'));
    }

    @Test
    void aNicknameTakenInTheClassIsNotGivenAgain() {
        var nicknames = Nicknames.in(Language.CROATIAN);
        var taken = new HashSet<String>();
        var random = new Random(1);
        for (int pupil = 0; pupil < nicknames.all().size(); pupil++) {
            assertThat(taken.add(nicknames.next(taken, random))).isTrue();
        }
        assertThatThrownBy(() -> nicknames.next(taken, random)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void threeThatAreFreeAreOfferedOfTheGenderThatIsWishedFor(Language language) {
        var nicknames = Nicknames.in(language);
        var taken = nicknames.all().stream()
                .filter(nickname -> nickname.hashCode() % 10 != 0)
                .collect(Collectors.toSet());
        for (var gender : NicknameGender.values()) {
            var offered = nicknames.offer(3, gender, taken, new Random(7));
            assertThat(offered).hasSize(3).doesNotHaveDuplicates().doesNotContainAnyElementsOf(taken);
            assertThat(nicknames.offer(3, gender, taken, new Random(7))).isEqualTo(offered);
        }
        assertThat(Nicknames.in(Language.CROATIAN).offer(20, NicknameGender.FEMININE, Set.of(), new Random(7)))
                .allMatch(nickname -> nickname.split(" ")[0].endsWith("a"));
        assertThat(nicknames.offer(3, null, Set.copyOf(nicknames.all()), new Random(7)))
                .isEmpty();
    }

    @Test
    void theLongestFitsItsColumn() {
        for (var language : Language.values()) {
            assertThat(Nicknames.in(language).all()).allMatch(nickname -> nickname.length() <= 40);
        }
    }
}
