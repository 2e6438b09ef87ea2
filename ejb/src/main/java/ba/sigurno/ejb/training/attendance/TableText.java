package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.pdf.text.Fonts;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.UnprintableTextException;

/** Texts of a list that must not fail because of one name. */
final class TableText {

    private TableText() {}

    /** Fits a text; a character that cannot be printed is shown as a question mark, for a pen to put right. */
    static TextBlock fit(Fonts fonts, String text, TextStyle style, float width, float height) {
        try {
            return TextBlock.fit(fonts, text, style, width, height);
        } catch (UnprintableTextException e) {
            return fit(fonts, text.replace(e.getCharacter(), "?"), style, width, height);
        }
    }
}
