package ba.sigurno.ejb.quiz.content;

import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A stretch of a stem up to a gap. Elements may begin in one part and end in another: together they are sound.
 *
 * @param html the stretch
 * @param gap the gap after it; null after the last stretch
 * @param <G> the content of a gap on the page
 */
public record StemPart<G>(String html, G gap) {

    /**
     * The first of the private use characters that stand for the gaps on the way through CommonMark, to which they mean
     * nothing.
     */
    private static final char FIRST = '\uE000';

    /**
     * Returns the parts of a stem; a gap that it does not mark comes at the end, so that it can be filled all the same.
     */
    static <G> List<StemPart<G>> of(Markdown stem, LinkedHashMap<String, G> gaps) {
        var codes = List.copyOf(gaps.keySet());
        var html = new Markdown(withSigns(stem.source(), codes), stem.cyrillic()).passage();
        var open = new LinkedHashMap<>(gaps);
        var parts = new ArrayList<StemPart<G>>();
        int from = 0;
        for (int at = 0; at < html.length(); at++) {
            int gap = html.charAt(at) - FIRST;
            if (0 <= gap && gap < codes.size()) {
                parts.add(new StemPart<>(html.substring(from, at), open.remove(codes.get(gap))));
                from = at + 1;
            }
        }
        open.values().forEach(gap -> parts.add(new StemPart<>("", gap)));
        parts.add(new StemPart<>(html.substring(from), null));
        return List.copyOf(parts);
    }

    private static String withSigns(String source, List<String> codes) {
        var plain = source.replaceAll("[\uE000-\uF8FF]", "");
        return GapInteraction.MARK.matcher(plain).replaceAll(mark -> {
            int gap = codes.indexOf(mark.group(1));
            return gap < 0 ? Matcher.quoteReplacement(mark.group()) : String.valueOf((char) (FIRST + gap));
        });
    }
}
