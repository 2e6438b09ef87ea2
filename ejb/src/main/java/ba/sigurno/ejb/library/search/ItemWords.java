package ba.sigurno.ejb.library.search;

import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.ejb.text.SearchFolding;

/** Gives the words by which an item is found. */
public final class ItemWords {

    private ItemWords() {}

    /** Returns the words of all that an item says in a language, each once, folded, with spaces between. */
    public static String of(String title, String summary, String keywords, String body) {
        var all = String.join("\n", title, summary, keywords, Markdown.of(body).words());
        return String.join(" ", SearchFolding.words(all));
    }
}
