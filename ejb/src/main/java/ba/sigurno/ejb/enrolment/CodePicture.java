package ba.sigurno.ejb.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A picture of a personal code, drawn on a grid of {@link #GRID} units. Its letter stands for it in the code, its message key
 * {@code join_picture_<name>} says what it shows.
 *
 * @param letter the letter, from A, by its place in the grid that children tap
 * @param name what it shows
 * @param parts its parts, from the back to the front
 */
public record CodePicture(char letter, String name, List<Part> parts) {

    /** The side of the grid. */
    public static final int GRID = 48;

    /** All pictures, in the order in which children see them. */
    public static final List<CodePicture> ALL = read();

    /** What a code of pictures is, in letters. */
    static final Pattern LETTERS =
            Pattern.compile("[A-" + ALL.get(ALL.size() - 1).letter() + "]{" + SignInCodes.PICTURES + "}");

    /**
     * A part of one colour.
     *
     * @param colour the colour, such as {@code #e8a200}
     * @param outline the outline as SVG writes it, of M, L, C and Z alone
     */
    public record Part(String colour, String outline) {}

    /** Returns the picture of a letter. */
    public static CodePicture of(char letter) {
        return ALL.get(letter - 'A');
    }

    private static List<CodePicture> read() {
        var pictures = new ArrayList<CodePicture>();
        for (var line : WordList.read("code-pictures.txt")) {
            var words = line.split(" ", 3);
            if (words[0].equals("picture")) {
                pictures.add(new CodePicture((char) ('A' + pictures.size()), words[1], new ArrayList<>()));
            } else {
                pictures.get(pictures.size() - 1).parts().add(new Part(words[1], words[2]));
            }
        }
        return List.copyOf(pictures);
    }
}
