package ba.sigurno.ejb.exchange.exporting;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a file would not have of the questions that are to be written to it.
 *
 * @param all how many questions there are
 * @param whole how many are written with all they have
 * @param byEffect how many have this as the worst
 * @param kinds what happens how often, the worst and most frequent first
 * @param items one page of the questions that are not written whole
 */
public record ExportReport(
        long all, long whole, Map<ExchangeEffect, Long> byEffect, List<Kind> kinds, Page<Line> items) {

    /**
     * Something that happens to questions.
     *
     * @param example one finding of the kind; others may differ in their arguments
     * @param questions how many questions it happens to
     */
    public record Kind(Finding example, long questions) {

        /** Whether the example says something of one question alone. */
        public boolean isVaried() {
            return !example.arguments().isEmpty();
        }
    }

    /**
     * A question that is not written whole.
     *
     * @param publicId its public id
     * @param stem the beginning of what it asks
     * @param findings what changes or gets lost
     */
    public record Line(String publicId, String stem, List<Finding> findings) {

        /** The worst that happens to it. */
        public ExchangeEffect effect() {
            return worst(findings).orElseThrow();
        }
    }

    /** How many have this as the worst. */
    public long with(ExchangeEffect effect) {
        return byEffect.getOrDefault(effect, 0L);
    }

    /** How many are written. */
    public long written() {
        return all - with(ExchangeEffect.REFUSED);
    }

    private static Optional<ExchangeEffect> worst(List<Finding> findings) {
        return findings.stream().map(Finding::effect).max(Comparator.naturalOrder());
    }

    /** Counts question after question, and keeps no more of them than a page. */
    static final class Count {

        private final Set<ExchangeEffect> wanted;
        private final long last;
        private final List<Line> page = new ArrayList<>();
        private final Map<ExchangeEffect, Long> byEffect = new EnumMap<>(ExchangeEffect.class);
        private final Map<String, Kind> kinds = new TreeMap<>();
        private long all;
        private long shown;

        /** Keeps the lines of a page, or of the last there is before it. */
        Count(Set<ExchangeEffect> wanted, int wishedPage) {
            this.wanted = wanted;
            this.last = (long) Math.max(1, wishedPage) * Page.SIZE;
        }

        void add(ExportItem item, List<Finding> findings) {
            all++;
            var effect = worst(findings);
            effect.ifPresent(worst -> byEffect.merge(worst, 1L, Long::sum));
            findings.stream()
                    .collect(Collectors.toMap(Finding::key, each -> each, (first, second) -> first, LinkedHashMap::new))
                    .forEach((key, example) -> kinds.merge(
                            key, new Kind(example, 1), (kind, one) -> new Kind(kind.example(), kind.questions() + 1)));
            if (effect.filter(wanted::contains).isPresent()) {
                shown(new Line(item.publicId(), item.stem(), findings));
            }
        }

        private void shown(Line line) {
            if (shown < last) {
                if (page.size() == Page.SIZE) {
                    page.clear();
                }
                page.add(line);
            }
            shown++;
        }

        ExportReport report() {
            long whole =
                    all - byEffect.values().stream().mapToLong(Long::longValue).sum();
            var sorted = kinds.values().stream()
                    .sorted(Comparator.<Kind, ExchangeEffect>comparing(
                                    kind -> kind.example().effect())
                            .thenComparing(Kind::questions)
                            .reversed())
                    .toList();
            int number = Page.within((int) (last / Page.SIZE), shown, Page.SIZE);
            return new ExportReport(all, whole, byEffect, sorted, Page.of(page, number, shown, Page.SIZE));
        }
    }
}
