package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.persistence.i18n.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads texts that hold several languages, as two filters of Moodle know them: spans of the class {@code multilang} and
 * blocks <code>{mlang bs}…{mlang}</code>. Keeps one language.
 */
final class Multilang {

    private static final String SPAN =
            "<span(?=[^<>]*\\slang=[\"']([\\w-]+)[\"'])(?=[^<>]*\\sclass=[\"']multilang[\"'])[^<>]*>(.*?)</span>";

    private static final Pattern ONE_SPAN = Pattern.compile(SPAN, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK =
            Pattern.compile("\\{mlang\\s+([^{}]+)}(.*?)\\{mlang\\s*}", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final String OTHER = "other";

    /** The names of our languages in Moodle; the first is the nearest. */
    private static final Map<Language, List<String>> NAMES = Map.of(
            Language.BOSNIAN, List.of("bs"),
            Language.CROATIAN, List.of("hr"),
            Language.SERBIAN_LATIN, List.of("sr_lt", "sr_latn", "sr"),
            Language.SERBIAN_CYRILLIC, List.of("sr_cr", "sr_cyrl", "sr"),
            Language.ENGLISH, List.of("en", "en_gb", "en_us"));

    private final List<String> names;
    private final Set<String> others = new TreeSet<>();

    Multilang(Language language) {
        this.names = NAMES.get(language);
    }

    /** Returns the languages that were left out so far, by their names in Moodle. */
    Set<String> others() {
        return others;
    }

    /** Returns the text in the one language; where it is in none that is known, in the first. */
    String filtered(String text) {
        return blocks(spans(text));
    }

    private String spans(String text) {
        var result = new StringBuilder();
        var spans = ONE_SPAN.matcher(text).results().toList();
        int from = 0;
        int at = 0;
        while (at < spans.size()) {
            int end = at + 1;
            while (end < spans.size()
                    && text.substring(spans.get(end - 1).end(), spans.get(end).start())
                            .isBlank()) {
                end++;
            }
            var group = spans.subList(at, end);
            var best = best(group.stream().map(span -> span.group(1)).toList());
            result.append(text, from, group.get(0).start())
                    .append(group.get(best).group(2));
            from = group.get(group.size() - 1).end();
            at = end;
        }
        return result.append(text.substring(from)).toString();
    }

    /** Returns the nearest of some languages; all others are left out. */
    private int best(List<String> languages) {
        int best = 0;
        int rank = names.size();
        for (int at = 0; at < languages.size(); at++) {
            int found = names.indexOf(known(languages.get(at)));
            if (found >= 0 && found < rank) {
                best = at;
                rank = found;
            }
        }
        for (int at = 0; at < languages.size(); at++) {
            if (at != best) {
                others.add(languages.get(at));
            }
        }
        return best;
    }

    private String blocks(String text) {
        boolean meant = BLOCK.matcher(text)
                .results()
                .flatMap(block -> Arrays.stream(block.group(1).split(",")))
                .anyMatch(name -> names.contains(known(name)));
        return BLOCK.matcher(text).replaceAll(block -> {
            var languages =
                    Arrays.stream(block.group(1).split(",")).map(String::strip).toList();
            boolean kept = languages.stream().anyMatch(name -> names.contains(known(name)))
                    || !meant && languages.contains(OTHER);
            if (!kept) {
                others.addAll(languages);
            }
            return kept ? Matcher.quoteReplacement(block.group(2)) : "";
        });
    }

    private static String known(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
