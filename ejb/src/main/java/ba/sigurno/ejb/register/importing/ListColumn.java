package ba.sigurno.ejb.register.importing;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.i18n.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of schools, known by their titles in any language. */
enum ListColumn {
    ID,
    NAME,
    LEVEL,
    KIND,
    AUTHORITY,
    MUNICIPALITY,
    PLACE,
    STREET,
    TELEPHONE,
    EMAIL,
    PRINCIPAL,
    CLOSED_ON;

    /** Returns the message that is its title. */
    String key() {
        return "register_column_" + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the column with a title, if there is one. */
    static Optional<ListColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> Arrays.stream(Language.values())
                        .anyMatch(language ->
                                fold(Messages.text(language, column.key())).equals(fold(title))))
                .findFirst();
    }

    /** Returns the grade whose pupils a column with this title has; empty for another one. */
    static Optional<Integer> grade(String title) {
        var words = fold(title).split(" ");
        return words.length == 2 && (words[0].matches("[1-9]") && words[1].equals("razred"))
                ? Optional.of(Integer.valueOf(words[0]))
                : words.length == 2 && words[0].equals("grade") && words[1].matches("[1-9]")
                        ? Optional.of(Integer.valueOf(words[1]))
                        : Optional.empty();
    }

    static String fold(String text) {
        return SearchFolding.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
