package ba.sigurno.ejb.library.editing;

import ba.sigurno.ejb.curriculum.editing.edition.SeenValue;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.LibraryText;

/**
 * What a form begins with: the draft in a language, what is shown in it, or nothing.
 *
 * @param text what it says
 * @param number its number; 0 for nothing
 * @param draft whether it is a draft
 * @param seen the digest by which a form tells what it began with
 * @param itemTitle what the item is called
 * @param source what the source says, beside a translation; null when this is the source, or it is not published yet
 * @param sourceLanguage the language of the source
 */
public record EditedText(
        ItemTextCommand text,
        int number,
        boolean draft,
        String seen,
        String itemTitle,
        ItemTextCommand source,
        Language sourceLanguage) {

    static EditedText of(ItemVersions versions, Language language, String itemTitle) {
        var text = versions.newest(language).orElse(null);
        return new EditedText(
                said(text),
                text == null ? 0 : text.getNumber(),
                text != null && !text.isPublished(),
                SeenValue.of(parts(text)),
                itemTitle,
                versions.isSource(language)
                        ? null
                        : versions.source().map(EditedText::said).orElse(null),
                versions.item().getSourceLanguage());
    }

    private static ItemTextCommand said(LibraryText text) {
        return text == null
                ? new ItemTextCommand("", "", "", "")
                : new ItemTextCommand(text.getTitle(), text.getSummary(), text.getKeywords(), text.getBody());
    }

    /** Returns what the digest is made of. */
    static Object[] parts(LibraryText text) {
        return text == null
                ? new Object[0]
                : new Object[] {text.getNumber(), text.getTitle(), text.getSummary(), text.getKeywords(), text.getBody()
                };
    }
}
