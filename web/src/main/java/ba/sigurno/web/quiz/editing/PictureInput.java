package ba.sigurno.web.quiz.editing;

import ba.sigurno.ejb.file.Pictures;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/**
 * A place for a picture: a new file is stored as soon as it arrives, so that it is not lost when the form is refused.
 */
public class PictureInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String digest;
    private TextInput description;
    private boolean decorative;
    private transient Part file;
    private transient boolean refused;

    /** Creates the place of a picture, null for none, to be described in this language. */
    public PictureInput(Picture picture, Language language) {
        this.language = language;
        this.digest = picture == null ? null : picture.digest();
        this.description = new TextInput(picture == null ? Texts.NONE : picture.description(), language);
        this.decorative = picture != null && picture.description().isEmpty();
    }

    /** Returns the picture; null for none. It has a description, or is marked as decoration. */
    Picture picture(Problems problems, String path) {
        if (digest == null) {
            return null;
        }
        if (!decorative && description.isBlank()) {
            problems.add(path + "description", "quiz_edit_question_description_missing");
        }
        return new Picture(digest, decorative ? Texts.NONE : description.texts());
    }

    /** Returns the picture as far as it is described; null for none. */
    public Picture picture() {
        return digest == null ? null : new Picture(digest, description.texts());
    }

    /** Shows a stored picture. */
    public void store(String digest) {
        this.digest = digest;
        this.decorative = false;
        this.refused = false;
    }

    /** Notes that the file was refused. */
    public void refuse() {
        refused = true;
    }

    /** Removes it. */
    public void remove() {
        digest = null;
        description = new TextInput(Texts.NONE, language);
        decorative = false;
    }

    /** Takes the file that just arrived, once; null when none did. */
    public Part take() {
        var taken = file;
        file = null;
        return taken == null || taken.getSize() == 0 ? null : taken;
    }

    /** Returns whether there is a picture. */
    public boolean isHere() {
        return digest != null;
    }

    /** Returns whether there is something to see: a picture, or the reason there is none. */
    public boolean isOpen() {
        return digest != null || refused;
    }

    /** Returns the digest of the picture; null for none. */
    public String getDigest() {
        return digest;
    }

    public TextInput getDescription() {
        return description;
    }

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }

    /** Returns the size of the biggest file, in bytes. */
    public int getMaxBytes() {
        return Pictures.MAX_BYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
