package ba.sigurno.ejb.competition.game;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Names for anonymous children: a colour and an animal, "crveni ris", "plava sova", "red lynx". A name has a number,
 * from 0, which means the same in every language, so a child types nothing.
 */
public final class PictureNames {

    private static final List<List<String>> COLOURS = new ArrayList<>();
    private static final List<List<String>> ANIMALS = new ArrayList<>();

    static {
        for (var line : lines()) {
            var words = List.of(line.split(" "));
            (words.get(0).equals("colour") ? COLOURS : ANIMALS).add(words.subList(1, words.size()));
        }
    }

    private PictureNames() {}

    /** Counts the names. */
    public static int count() {
        return COLOURS.size() * ANIMALS.size();
    }

    /** Returns the colour of a name, from 0, in the order of the list. */
    public static int colour(int number) {
        return number % COLOURS.size();
    }

    /** Returns the name with this number. */
    public static String text(int number, Language language) {
        var colour = COLOURS.get(colour(number));
        var animal = ANIMALS.get(number / COLOURS.size());
        return switch (language) {
            case BOSNIAN -> together(colour.get(0), animal.get(0), animal.get(1));
            case CROATIAN -> together(colour.get(1), animal.get(0), animal.get(2));
            case SERBIAN_LATIN -> together(colour.get(2), animal.get(0), animal.get(3));
            case SERBIAN_CYRILLIC -> Transliterator.toCyrillic(text(number, Language.SERBIAN_LATIN));
            case ENGLISH -> colour.get(3) + " " + animal.get(4);
        };
    }

    /** Joins colour and animal; the adjective agrees with the animal's gender. */
    private static String together(String colour, String gender, String animal) {
        return (gender.equals("f") ? colour.substring(0, colour.length() - 1) + "a" : colour) + " " + animal;
    }

    /** Draws some free names, of different animals as long as there are enough. */
    static List<Integer> draw(int most, Set<Integer> taken, RandomGenerator random) {
        var animals = new ArrayList<>(IntStream.range(0, ANIMALS.size()).boxed().toList());
        for (int last = animals.size() - 1; last > 0; last--) {
            Collections.swap(animals, last, random.nextInt(last + 1));
        }
        var drawn = new ArrayList<Integer>();
        for (int animal : animals) {
            int first = random.nextInt(COLOURS.size());
            IntStream.range(0, COLOURS.size())
                    .map(step -> animal * COLOURS.size() + (first + step) % COLOURS.size())
                    .filter(name -> drawn.size() < most && !taken.contains(name))
                    .limit(1)
                    .forEach(drawn::add);
        }
        return drawn;
    }

    private static List<String> lines() {
        try (var in = PictureNames.class.getResourceAsStream("/competition/picture_names.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
