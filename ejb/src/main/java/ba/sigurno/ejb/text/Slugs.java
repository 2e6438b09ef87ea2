package ba.sigurno.ejb.text;

import java.util.Set;

/** Makes names in addresses of titles. */
public final class Slugs {

    private Slugs() {}

    /** Returns the letters and digits of a title, folded, with hyphens between words; {@code instead} when there are none. */
    public static String of(String title, int longest, String instead) {
        var plain = SearchFolding.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty()
                ? instead
                : plain.substring(0, Math.min(plain.length(), longest)).replaceAll("-$", "");
    }

    /** Returns a name that is not taken: a number follows where there is one such already. */
    public static String free(String slug, Set<String> taken) {
        var free = slug;
        for (int number = 2; taken.contains(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }
}
