package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.WordList;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Nicknames for pupils: a kind adjective and an animal, "Hrabra Lasta", "Тихи Рис", "Brave Otter". The adjective agrees
 * with the animal's gender. A nickname says nothing about the child, and no two in a class are the same.
 */
public final class Nicknames {

    private static final Nicknames LATIN = new Nicknames(read("bcs"));
    private static final Nicknames CYRILLIC = new Nicknames(LATIN.words.stream()
            .map(word -> new Word(Transliterator.toCyrillic(word.nickname()), word.feminine()))
            .toList());
    private static final Nicknames ENGLISH = new Nicknames(read("en"));

    private final List<Word> words;
    private final List<String> all;

    private record Word(String nickname, boolean feminine) {}

    private Nicknames(List<Word> words) {
        this.words = List.copyOf(words);
        all = words.stream().map(Word::nickname).toList();
    }

    /** Returns the nicknames in the language and script of a class. */
    public static Nicknames in(Language language) {
        return switch (language) {
            case BOSNIAN, CROATIAN, SERBIAN_LATIN -> LATIN;
            case SERBIAN_CYRILLIC -> CYRILLIC;
            case ENGLISH -> ENGLISH;
        };
    }

    /** Returns every possible nickname; more than two thousand. */
    public List<String> all() {
        return all;
    }

    /**
     * Draws a random nickname that is not among {@code taken}, the nicknames of the class so far.
     *
     * @throws IllegalStateException when all are taken, which no class comes near
     */
    public String next(Set<String> taken, RandomGenerator random) {
        int start = random.nextInt(all.size());
        for (int step = 0; step < all.size(); step++) {
            var nickname = all.get((start + step) % all.size());
            if (!taken.contains(nickname)) {
                return nickname;
            }
        }
        throw new IllegalStateException("all " + all.size() + " nicknames are taken");
    }

    /**
     * Draws some nicknames that are not among {@code taken}.
     *
     * @param gender the gender that the animal has; null for any. In English animals have none
     */
    public List<String> offer(int count, NicknameGender gender, Set<String> taken, RandomGenerator random) {
        var free = words.stream()
                .filter(word ->
                        gender == null || this == ENGLISH || word.feminine() == (gender == NicknameGender.FEMININE))
                .map(Word::nickname)
                .filter(nickname -> !taken.contains(nickname))
                .toList();
        return random.ints(0, Math.max(1, free.size()))
                .distinct()
                .limit(Math.min(count, free.size()))
                .mapToObj(free::get)
                .toList();
    }

    private static List<Word> read(String language) {
        var lines = WordList.read("nicknames_" + language + ".txt");
        var adjectives = lines.stream()
                .filter(line -> line.startsWith("adjective "))
                .map(line -> line.substring("adjective ".length()))
                .toList();
        var nicknames = new ArrayList<Word>();
        for (var line : lines) {
            if (line.startsWith("animal ")) {
                var parts = line.split(" ", 3);
                boolean feminine = parts[1].equals("f");
                adjectives.forEach(adjective -> nicknames.add(
                        new Word((feminine ? feminine(adjective) : adjective) + " " + parts[2], feminine)));
            }
        }
        return nicknames;
    }

    /** Returns the feminine of an adjective: the list's masculine ending -i becomes -a, as in tihi, tiha. */
    private static String feminine(String adjective) {
        return adjective.substring(0, adjective.length() - 1) + "a";
    }
}
