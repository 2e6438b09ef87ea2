package ba.sigurno.ear.inserver.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.enrolment.SignInCodes;
import ba.sigurno.ejb.enrolment.card.CardService;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.pupil.PupilSignInService;
import ba.sigurno.ejb.enrolment.pupil.SignedInPupil;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.WrongTries;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
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

    @Inject
    private PupilService pupils;

    @Inject
    private ClassService classes;

    @Inject
    private CardService cards;

    @Inject
    private PupilJourney journey;

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private AsPupil asPupil;

    private final String address = "test-" + UUID.randomUUID();
    private final SignInOrigin origin = new SignInOrigin(Device.unknown(), address);

    @BeforeEach
    void makeAClass() throws Exception {
        learning.make(2);
    }

    @Test
    void theCodesOfTheCardOpenHoweverTheyAreTyped() throws Exception {
        var join = learning.joinCode();
        var personal = learning.personalCode(0);
        assertThat(signIn.signIn(join, personal, origin)).hasValueSatisfying(this::isTheFirst);
        assertThat(signIn.signIn(
                        " " + join.toLowerCase(Locale.ROOT).replace("-", " "),
                        personal.substring(0, 3) + " " + personal.substring(3),
                        origin))
                .hasValueSatisfying(this::isTheFirst);
        assertThat(signIn.signIn(Transliterator.toCyrillic(join.toLowerCase(Locale.ROOT)), personal, origin))
                .hasValueSatisfying(this::isTheFirst);
    }

    private void isTheFirst(SignedInPupil pupil) {
        assertThat(pupil.pass().pupilId()).isEqualTo(learning.pupil(0));
        assertThat(pupil.language()).isEqualTo(Language.BOSNIAN);
    }

    @Test
    void theYoungestComeInByPictures() throws Exception {
        var id = asTeacher.call(
                Demo.TEACHER_TK,
                () -> classes.create(new NewClass(
                        classes.schools().get(0).getPublicId(),
                        classes.year(),
                        ClassGrades.of(2),
                        ClassName.unique("Y"),
                        Language.BOSNIAN)));
        var pupil = asTeacher.call(
                Demo.TEACHER_TK, () -> pupils.add(id, "", 0).orElseThrow().publicId());
        var card =
                asTeacher.call(Demo.TEACHER_TK, () -> cards.ofPupil(id, pupil)).cards();
        var code = card.cards().get(0).personalCode();
        assertThat(SignInCodes.isPictures(code)).isTrue();
        var joined = asTeacher.call(Demo.TEACHER_TK, () -> classes.get(id)).getJoinCode();
        assertThat(signIn.signIn(joined, code, origin)).isPresent();
        var turned = new StringBuilder(code).reverse().toString();
        assertThat(signIn.signIn(joined, turned, origin).isPresent()).isEqualTo(turned.equals(code));
    }

    @Test
    void aNewCodeEndsWhatWasOpenedWithTheOld() throws Exception {
        var join = learning.joinCode();
        var before = signIn.signIn(join, learning.personalCode(0), origin).orElseThrow();
        asTeacher.call(Demo.TEACHER_TK, () -> {
            pupils.replaceCode(learning.id(), learning.pupil(0));
            return null;
        });
        assertThatThrownBy(() -> asPupil.call(before.pass(), () -> journey.home(Language.BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
        var after = signIn.signIn(join, learning.personalCode(0), origin).orElseThrow();
        assertThat(asPupil.call(after.pass(), () -> journey.home(Language.BOSNIAN))
                        .missions())
                .hasSize(1);
    }

    @Test
    void aNewClassCodeEndsWhatWasOpenedWithTheOld() throws Exception {
        var before = signIn.signIn(learning.joinCode(), learning.personalCode(0), origin)
                .orElseThrow();
        asTeacher.run(Demo.TEACHER_TK, () -> classes.replaceJoinCode(learning.id()));
        assertEnded(before);
        assertThat(signIn.signIn(learning.joinCode(), learning.personalCode(0), origin))
                .isPresent();
    }

    @Test
    void signingOutEndsTheTokenAndNotThatOfAnotherChild() throws Exception {
        var pupil = signIn.signIn(learning.joinCode(), learning.personalCode(0), origin)
                .orElseThrow();
        var other = signIn.signIn(learning.joinCode(), learning.personalCode(1), origin)
                .orElseThrow();
        assertThat(signIn.recognise(pupil.pass())).isPresent();
        signIn.signOut(pupil.pass());
        assertEnded(pupil);
        assertThat(signIn.recognise(other.pass())).isPresent();
    }

    private void assertEnded(SignedInPupil pupil) {
        assertThat(signIn.recognise(pupil.pass())).isEmpty();
        assertThatThrownBy(() -> asPupil.call(pupil.pass(), () -> journey.home(Language.BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWrongPartLooksTheSameWhicheverItIs() throws Exception {
        assertThat(signIn.signIn(learning.joinCode(), "000000", origin)).isEmpty();
        assertThat(signIn.signIn("NEMA-0000", learning.personalCode(0), origin)).isEmpty();
        assertThat(signIn.signIn("", "", origin)).isEmpty();
        assertThat(signIn.signIn(null, null, origin)).isEmpty();
    }

    @Test
    void wrongCodesSlowTheDeviceThatTriesThemAndNoOtherChild() throws Exception {
        var join = learning.joinCode();
        var personal = learning.personalCode(0);
        guessUntilStopped(join, 60);
        assertThatThrownBy(() -> signIn.signIn(join, personal, origin)).isInstanceOf(DomainException.class);
        assertThat(signIn.signIn(join, personal, stranger())).isPresent();
    }

    @Test
    void aTeacherSeesManyWrongCodesAndUnlocks() throws Exception {
        var join = learning.joinCode();
        guessUntilStopped(join, 60);
        asTeacher.run(Demo.TEACHER_TK, () -> {
            assertThat(classes.wrongTries(learning.id())).map(WrongTries::count).contains(20);
            classes.unlock(learning.id());
            assertThat(classes.wrongTries(learning.id())).isEmpty();
        });
        assertThat(signIn.signIn(join, learning.personalCode(0), origin)).isPresent();
    }

    @Test
    void whoThrowsTheDeviceAwayIsStoppedForTheAddressButNotWhereTheClassIsKnown() throws Exception {
        var join = learning.joinCode();
        var personal = learning.personalCode(0);
        var known = new SignInOrigin(
                stranger()
                        .device()
                        .knowing(signIn.signIn(join, personal, origin)
                                .orElseThrow()
                                .classId()),
                address);
        assertThatThrownBy(() -> {
                    for (int guess = 0; guess < MANY; guess++) {
                        signIn.signIn("NEMA-" + (1000 + guess), "000000", stranger());
                    }
                })
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> signIn.signIn(join, personal, stranger())).isInstanceOf(DomainException.class);
        assertThat(signIn.signIn(join, personal, known)).isPresent();
    }

    private void guessUntilStopped(String join, int guesses) {
        assertThatThrownBy(() -> {
                    for (int guess = 0; guess < guesses; guess++) {
                        signIn.signIn(join, "000000", origin);
                    }
                })
                .isInstanceOf(DomainException.class);
    }

    private SignInOrigin stranger() {
        return new SignInOrigin(Device.unknown(), address);
    }

    @Test
    void aWholeSchoolComesInFromBehindOneAddress() throws Exception {
        var join = learning.joinCode();
        var personal = learning.personalCode(1);
        for (int pupil = 0; pupil < MANY; pupil++) {
            assertThat(signIn.signIn(join, personal, origin)).isPresent();
        }
    }
}
