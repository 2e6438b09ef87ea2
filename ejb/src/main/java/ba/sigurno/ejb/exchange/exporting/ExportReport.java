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
 * The losses of an export: the parts of its questions that the file cannot hold.
 *
 * @param all the number of questions
 * @param whole the number of questions written with all they have
 * @param byEffect the number of questions by their worst effect
 * @param kinds the kinds of finding, the worst and most frequent first
 * @param items one page of the questions that are not written whole
 */
public record ExportReport(
        long all, long whole, Map<ExchangeEffect, Long> byEffect, List<Kind> kinds, Page<Line> items) {

    /**
     * A kind of finding.
     *
     * @param example one finding of the kind; others may differ in their arguments
     * @param questions the number of questions it happens to
     */
    public record Kind(Finding example, long questions) {

        /** Returns whether the example speaks of one question alone. */
        public boolean isVaried() {
            return !example.arguments().isEmpty();
        }
    }

    /**
     * A question that is not written whole.
     *
     * @param publicId its public id
     * @param stem the beginning of the stem
     * @param findings its changes and losses
     */
    public record Line(String publicId, String stem, List<Finding> findings) {

        /** Returns its worst effect. */
        public ExchangeEffect effect() {
            return worst(findings).orElseThrow();
        }
    }

    /** Counts the questions with this as the worst effect. */
    public long with(ExchangeEffect effect) {
        return byEffect.getOrDefault(effect, 0L);
    }

    /** Counts the questions that are written. */
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

        /** Keeps the lines of a page, or of the last one before it. */
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
