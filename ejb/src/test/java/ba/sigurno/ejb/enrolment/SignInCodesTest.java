package ba.sigurno.ejb.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInCodesTest {

    private final SecureRandom random = new SecureRandom();

    @ParameterizedTest
    @ValueSource(
            strings = {"KRUG-4713", "krug 4713", "Krug4713", " KRUG – 4713 ", "k r u g 4 7 1 3", "КРУГ-4713", "круг4713"
            })
    void aJoinCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(SignInCodes.readJoinCode(typed)).contains("KRUG-4713");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "KRUG", "4713", "KRUG-471", "KRUG-47133", "4713-KRUG", "KR1G-4713", "' OR 1=1 --"})
    void whatCannotBeAJoinCodeIsNone(String typed) {
        assertThat(SignInCodes.readJoinCode(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"482913", "482 913", " 482-913 ", "4 8 2 9 1 3", "482.913", "４８２９１３"})
    void aPersonalCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(SignInCodes.readPersonalCode(typed)).contains("482913");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "48291", "4829133", "48291a", "0101990150006"})
    void whatCannotBeAPersonalCodeIsNone(String typed) {
        assertThat(SignInCodes.readPersonalCode(typed)).isEmpty();
    }

    @Test
    void aCodeOfPicturesIsReadAsItself() {
        for (int time = 0; time < 200; time++) {
            var code = SignInCodes.pictureCode(random);
            assertThat(SignInCodes.isPictures(code)).isTrue();
            assertThat(SignInCodes.readPersonalCode(code)).contains(code);
            assertThat(SignInCodes.pictures(code)).hasSize(SignInCodes.PICTURES);
        }
        for (var typed : new String[] {"ABC", "ABCDE", "ABCZ", "AB1D"}) {
            assertThat(SignInCodes.readPersonalCode(typed)).isEmpty();
        }
    }

    @Test
    void everyPictureIsDrawnAndNamedInEachLanguage() {
        assertThat(CodePicture.ALL).hasSize(20).allMatch(picture -> !picture.parts()
                .isEmpty());
        for (var language : Language.values()) {
            assertThat(CodePicture.ALL.stream()
                            .map(picture -> Messages.text(language, "join_picture_" + picture.name())))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aNewCodeIsReadAsItself() {
        for (int time = 0; time < 500; time++) {
            var join = SignInCodes.joinCode(random);
            assertThat(join).hasSizeLessThanOrEqualTo(SignInCodes.JOIN_LENGTH);
            assertThat(SignInCodes.readJoinCode(join)).contains(join);
            assertThat(SignInCodes.readJoinCode(Transliterator.toCyrillic(join.toLowerCase())))
                    .contains(join);
            var personal = SignInCodes.personalCode(random);
            assertThat(SignInCodes.readPersonalCode(personal)).contains(personal);
        }
    }

    @Test
    void joinWordsHaveOneLetterInEachScriptForEachLetter() {
        for (var word : WordList.read("join-words.txt")) {
            assertThat(word).matches("[A-Z]{3,7}").doesNotContain("LJ", "NJ", "DZ", "Q", "W", "X", "Y");
            assertThat(Transliterator.toCyrillic(word)).hasSameSizeAs(word);
        }
    }
}
