package ba.sigurno.ear.inserver.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.quiz.editing.QuestionEditing;
import ba.sigurno.ejb.quiz.picture.PictureStore;
import ba.sigurno.ejb.quiz.picture.PictureSweep;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures that nothing shows go, and no others. */
@ExtendWith(ArquillianExtension.class)
class PictureSweepIT {

    private static final int SIDE = 8;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private PictureStore pictures;

    @Inject
    private PictureSweep sweep;

    @Inject
    private QuestionEditing editing;

    @Test
    void whatNothingShowsGoesAfterTwoDays() throws Exception {
        var forgotten = aged(add(png()));
        var young = add(png());
        var shown = aged(add(png()));
        var question = as.call(Demo.EDITOR, () -> editing.create(showing(shown), false));
        sweep.sweep();
        assertThat(isThere(forgotten)).isFalse();
        assertThat(isThere(young)).isTrue();
        assertThat(isThere(shown)).isTrue();

        var other = BankQuestions.content("Bez slike?");
        as.run(Demo.EDITOR, () -> editing.save(question, editing.open(question).stamp(), other, false));
        sweep.sweep();
        assertThat(isThere(shown)).isFalse();
    }

    @Test
    void whatComesAgainIsYoungAgain() throws Exception {
        var bytes = png();
        var digest = aged(add(bytes));
        assertThat(add(bytes)).isEqualTo(digest);
        sweep.sweep();
        assertThat(isThere(digest)).isTrue();
    }

    private String add(byte[] bytes) throws Exception {
        return as.call(Demo.EDITOR, () -> pictures.add(bytes));
    }

    private String aged(String digest) throws Exception {
        rows.write(em -> em.createNativeQuery(
                        "UPDATE picture SET created_at = created_at - INTERVAL 3 DAY WHERE digest = ?")
                .setParameter(1, digest)
                .executeUpdate());
        return digest;
    }

    private boolean isThere(String digest) {
        return rows.count("SELECT COUNT(*) FROM picture WHERE digest = ?", digest) == 1;
    }

    private static QuestionContent showing(String digest) {
        var plain = BankQuestions.content("Sa slikom?");
        var picture = new Picture(digest, Texts.of(Language.BOSNIAN, "Mrlja"));
        return new QuestionContent(plain.stem(), picture, plain.interaction(), plain.explanation());
    }

    /** A picture that nobody else has. */
    private static byte[] png() throws IOException {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var random = new Random();
        for (int at = 0; at < SIDE * SIDE; at++) {
            image.setRGB(at % SIDE, at / SIDE, random.nextInt());
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
