package ba.sigurno.ejb.operations.upgrade;

import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A migration as the version that runs meanwhile meets it. What only adds, it does not notice: tables, columns that may be left
 * out, indexes. All else it may trip over, unless the migration says in a line of its own since which version nothing does:
 *
 * <pre>-- Safe since 1.3.0: nothing reads pupil.nickname any more.</pre>
 *
 * @param name the file's name
 * @param text its statements
 */
record MigrationScript(String name, String text) {

    private static final Pattern SAFE_SINCE = Pattern.compile("(?m)^-- Safe since ([0-9]\\S*): \\S.*$");
    private static final Pattern QUOTED_OR_COMMENT =
            Pattern.compile("(?s)'(?:[^'\\\\]|''|\\\\.)*'|\"[^\"]*\"|`[^`]*`|--[^\\n]*|#[^\\n]*|/\\*.*?\\*/");

    private static final Pattern ADDS =
            Pattern.compile("CREATE TABLE .*|CREATE INDEX .*|INSERT .*|UPDATE .*|DROP INDEX .*");
    private static final Pattern ALTERS = Pattern.compile("ALTER TABLE \\S+ (.*)");
    private static final Pattern ADDS_COLUMN = Pattern.compile(
            "ADD (?!CONSTRAINT|UNIQUE|PRIMARY|FOREIGN|CHECK|INDEX|KEY|FULLTEXT|PARTITION|SYSTEM|\\()(.*)");
    private static final Pattern LOOSENS = Pattern.compile("ADD (?:INDEX|KEY|FULLTEXT) .*"
            + "|DROP (?:CONSTRAINT|FOREIGN KEY|CHECK|INDEX|KEY) .*"
            + "|ALTER (?:COLUMN )?\\S+ SET DEFAULT .*"
            + "|(?:ALGORITHM|LOCK) ?=.*");
    private static final Pattern BINDS = Pattern.compile("\\b(?:UNIQUE|PRIMARY|CHECK|REFERENCES)\\b");

    /** Returns since which version nothing trips over it, where the migration says so. */
    Optional<Version> safeSince() {
        return SAFE_SINCE.matcher(text).results().findFirst().map(found -> Version.parse(found.group(1)));
    }

    /** Returns the statements that a version before it may trip over, each as one line. */
    List<String> breaking() {
        return statements().stream()
                .filter(statement -> !isNotNoticed(statement))
                .toList();
    }

    /** Returns the statements, each as one line without comments and without what is quoted. */
    List<String> statements() {
        var bare =
                QUOTED_OR_COMMENT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(standIn(found.group())));
        return Stream.of(bare.split(";"))
                .map(statement -> statement.replaceAll("\\s+", " ").strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** What stands between backticks is a name, and no keyword. */
    private static String standIn(String piece) {
        return switch (piece.charAt(0)) {
            case '`' -> piece.substring(1, piece.length() - 1).replaceAll("\\W", "_") + "_";
            case '\'', '"' -> "''";
            default -> " ";
        };
    }

    private static boolean isNotNoticed(String statement) {
        var upper = statement.toUpperCase(Locale.ROOT);
        var alters = ALTERS.matcher(upper);
        return alters.matches()
                ? Stream.of(clauses(alters.group(1))).allMatch(MigrationScript::isClauseNotNoticed)
                : ADDS.matcher(upper).matches();
    }

    /** Splits at the commas that are in no brackets. */
    private static String[] clauses(String all) {
        return all.split(" ?, ?(?![^(]*\\))");
    }

    private static boolean isClauseNotNoticed(String clause) {
        var column = ADDS_COLUMN.matcher(clause);
        return column.matches()
                ? !BINDS.matcher(column.group(1)).find()
                        && (!clause.contains(" NOT NULL") || clause.contains(" DEFAULT "))
                : LOOSENS.matcher(clause).matches();
    }
}
