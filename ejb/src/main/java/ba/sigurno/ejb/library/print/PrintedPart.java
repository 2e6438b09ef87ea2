package ba.sigurno.ejb.library.print;

import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.ejb.library.item.ItemBody;
import ba.sigurno.ejb.pdf.svg.SvgPicture;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of what is printed.
 *
 * @param words a passage, or what the picture shows
 * @param picture the picture; null for a passage, and for a picture that can only be said in words
 */
public record PrintedPart(Markdown words, SvgPicture picture) {

    /**
     * Returns the parts of a text.
     *
     * @param pictures the file of a picture by its name; null for one that there is not
     */
    static List<PrintedPart> of(String body, boolean cyrillic, Function<String, byte[]> pictures) {
        return ItemBody.parts(body).stream()
                .map(part -> new PrintedPart(
                        new Markdown(part.words(), cyrillic),
                        Optional.ofNullable(part.picture())
                                .map(pictures)
                                .flatMap(SvgPicture::read)
                                .orElse(null)))
                .toList();
    }
}
