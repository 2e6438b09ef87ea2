package ba.sigurno.ejb.library.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All versions of an item.
 *
 * @param item the item
 * @param texts its texts, by language, the newest first
 */
record ItemVersions(LibraryItem item, List<LibraryText> texts) {

    /** Returns the draft in a language. */
    Optional<LibraryText> draft(Language language) {
        return in(language).filter(text -> !text.isPublished()).findFirst();
    }

    /** Returns what is shown in a language. */
    Optional<LibraryText> shown(Language language) {
        return in(language).filter(LibraryText::isShown).findFirst();
    }

    /** Returns what an editor goes on with in a language: the draft, or else what is shown. */
    Optional<LibraryText> newest(Language language) {
        return in(language).findFirst();
    }

    /** Returns the source as it is shown. */
    Optional<LibraryText> source() {
        return shown(item.getSourceLanguage());
    }

    boolean isSource(Language language) {
        return language == item.getSourceLanguage();
    }

    private Stream<LibraryText> in(Language language) {
        return texts.stream().filter(text -> text.getLanguage() == language);
    }
}
