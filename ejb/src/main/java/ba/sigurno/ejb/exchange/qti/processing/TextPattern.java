package ba.sigurno.ejb.exchange.qti.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A regular expression (XML Schema Part 2, appendix F) that expresses no more than a pattern of ours: characters, each
 * exactly or in either case, and {@code .*} for any run of characters. Others are not understood, nor carried out: some
 * take forever.
 *
 * @param pieces the texts between the stars
 * @param exactCase whether capitals and small letters differ
 */
public record TextPattern(List<String> pieces, boolean exactCase) {

    private static final String MEANING_SOMETHING = "\\.|-?*+{}()[]^$";
    private static final String ANY = ".*";
    /** A text that nobody types. */
    private static final String STRANGE = "◊◊";

    private static final Pattern STAR = Pattern.compile("(?<!\\\\)\\*");

    public TextPattern {
        pieces = List.copyOf(pieces);
    }

    /** Reads a pattern of ours; see {@link ba.sigurno.persistence.quiz.content.TextInteraction.Accepted}. */
    public static TextPattern of(String pattern, boolean exactCase) {
        var pieces = new ArrayList<String>();
        for (var piece : STAR.split(pattern, -1)) {
            pieces.add(piece.replace("\\*", "*"));
        }
        return new TextPattern(pieces, exactCase);
    }

    /** Reads a regular expression. */
    public static TextPattern ofRegex(String regex) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        boolean anyCase = false;
        int at = regex.startsWith("^") ? 1 : 0;
        int end = regex.endsWith("$") && !regex.endsWith("\\$") ? regex.length() - 1 : regex.length();
        while (at < end) {
            char c = regex.charAt(at);
            if (regex.startsWith(ANY, at)) {
                pieces.add(piece.toString());
                piece.setLength(0);
                at += ANY.length();
            } else if (c == '\\' && at + 1 < end && MEANING_SOMETHING.indexOf(regex.charAt(at + 1)) >= 0) {
                piece.append(regex.charAt(at + 1));
                at += 2;
            } else if (isEitherCase(regex, at)) {
                piece.append(regex.charAt(at + 2));
                anyCase = true;
                at += 4;
            } else if (MEANING_SOMETHING.indexOf(c) >= 0 && c != '-') {
                throw new NotUnderstoodException("patternMatch " + regex);
            } else {
                piece.append(c);
                at++;
            }
        }
        pieces.add(piece.toString());
        return new TextPattern(pieces, !anyCase);
    }

    /** Returns whether a text such as {@code [Aa]} stands there; the second is meant, the first is the other case. */
    private static boolean isEitherCase(String regex, int at) {
        return regex.charAt(at) == '['
                && at + 3 < regex.length()
                && regex.charAt(at + 3) == ']'
                && regex.charAt(at + 1) != regex.charAt(at + 2)
                && Character.toLowerCase(regex.charAt(at + 1)) == Character.toLowerCase(regex.charAt(at + 2));
    }

    /** Writes it as a regular expression. */
    public String toRegex() {
        return pieces.stream().map(this::regex).collect(Collectors.joining(ANY));
    }

    private String regex(String piece) {
        return piece.chars().mapToObj(c -> regex((char) c)).collect(Collectors.joining());
    }

    private String regex(char c) {
        char other = Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
        if (!exactCase && other != c) {
            return "[" + other + c + "]";
        }
        return (MEANING_SOMETHING.indexOf(c) >= 0 ? "\\" : "") + c;
    }

    /** Writes it as a pattern of ours. */
    public String toPattern() {
        return String.join("*", pieces.stream().map(TextPattern::literal).toList());
    }

    /** Writes a text as a pattern that stands for nothing else. */
    static String literal(String text) {
        return text.replace("*", "\\*");
    }

    /** Returns a text it stands for, and few others do. */
    public String example() {
        return String.join(STRANGE, pieces);
    }

    /** Returns whether it has letters with two cases. */
    public boolean hasCase() {
        return pieces.stream()
                .flatMapToInt(String::chars)
                .anyMatch(c -> Character.toLowerCase(c) != Character.toUpperCase(c));
    }

    /** Returns whether it stands for more than one text. */
    public boolean isOpen() {
        return pieces.size() > 1;
    }

    /** Returns whether it stands for a text. */
    boolean matches(String text) {
        var typed = folded(text);
        var first = folded(pieces.get(0));
        var last = folded(pieces.get(pieces.size() - 1));
        if (!isOpen()) {
            return typed.equals(first);
        }
        int from = first.length();
        for (var piece : pieces.subList(1, pieces.size() - 1)) {
            int at = typed.indexOf(folded(piece), from);
            from = at < 0 ? typed.length() + 1 : at + piece.length();
        }
        return typed.startsWith(first) && typed.endsWith(last) && typed.length() - last.length() >= from;
    }

    private String folded(String text) {
        return exactCase ? text : text.toLowerCase(Locale.ROOT);
    }
}
