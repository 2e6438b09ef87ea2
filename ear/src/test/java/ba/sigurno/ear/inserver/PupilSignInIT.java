package ba.sigurno.ear.inserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.enrolment.PupilSignInService;
import ba.sigurno.ejb.enrolment.SignedInPupil;
import ba.sigurno.ejb.i18n.Transliterator;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two codes that belong together open the door, and guessing does not. */
@ExtendWith(ArquillianExtension.class)
class PupilSignInIT {

    private static final int MANY = 400;

    @Inject
    private LearningClass learning;

    @Inject
    private PupilSignInService signIn;

    private final String address = "test-" + UUID.randomUUID();

    @BeforeEach
    void makeAClass() throws Exception {
        learning.make(2);
    }

    @Test
    void theCodesOfTheCardOpenHoweverTheyAreTyped() throws Exception {
        var pupil = new SignedInPupil(learning.pupil(0), Language.BOSNIAN);
        var join = learning.joinCode();
        var personal = learning.personalCode(0);
        assertThat(signIn.signIn(join, personal, address)).contains(pupil);
        assertThat(signIn.signIn(
                        " " + join.toLowerCase(Locale.ROOT).replace("-", " "),
                        personal.substring(0, 3) + " " + personal.substring(3),
                        address))
                .contains(pupil);
        assertThat(signIn.signIn(Transliterator.toCyrillic(join.toLowerCase(Locale.ROOT)), personal, address))
                .contains(pupil);
    }

    @Test
    void aWrongPartLooksTheSameWhicheverItIs() throws Exception {
        assertThat(signIn.signIn(learning.joinCode(), "000000", address)).isEmpty();
        assertThat(signIn.signIn("NEMA-0000", learning.personalCode(0), address))
                .isEmpty();
        assertThat(signIn.signIn("", "", address)).isEmpty();
        assertThat(signIn.signIn(null, null, address)).isEmpty();
    }

    @Test
    void guessingIsStoppedForTheClassFromWhereverItComes() throws Exception {
        var join = learning.joinCode();
        assertThatThrownBy(() -> {
                    for (int guess = 0; guess < MANY; guess++) {
                        signIn.signIn(join, "000000", address + guess);
                    }
                })
                .isInstanceOf(DomainException.class);
        var personal = learning.personalCode(0);
        assertThatThrownBy(() -> signIn.signIn(join, personal, "test-elsewhere"))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void guessingIsStoppedForTheAddressWhateverTheClass() {
        assertThatThrownBy(() -> {
                    for (int guess = 0; guess < MANY; guess++) {
                        signIn.signIn("NEMA-" + (1000 + guess), "000000", address);
                    }
                })
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aWholeSchoolComesInFromBehindOneAddress() throws Exception {
        var join = learning.joinCode();
        var personal = learning.personalCode(1);
        for (int pupil = 0; pupil < MANY; pupil++) {
            assertThat(signIn.signIn(join, personal, address)).isPresent();
        }
    }
}
