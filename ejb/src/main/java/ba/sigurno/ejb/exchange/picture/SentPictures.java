package ba.sigurno.ejb.exchange.picture;

import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.ejb.file.Pictures;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes pictures of the bytes that a file of questions brings: what {@link Pictures} takes, and drawings. */
public final class SentPictures {

    private static final Pattern DRAWING = Pattern.compile("\\A\\s*(?:<\\?xml[^>]*\\?>\\s*)?<svg[\\s>]");

    private SentPictures() {}

    /**
     * Returns a picture, a drawing as it is.
     *
     * @throws ba.sigurno.persistence.i18n.DomainException when it is none that a browser shows, or does more than draw
     */
    public static PictureFile of(byte[] bytes) {
        if (!DRAWING.matcher(new String(bytes, StandardCharsets.UTF_8)).find()) {
            return Pictures.of(bytes);
        }
        SvgCheck.check(bytes);
        return PictureFile.svg(bytes);
    }
}
