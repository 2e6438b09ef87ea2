package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was read of a file.
 *
 * @param file the import
 * @param busy whether it is being read or taken over right now
 * @param counts how many items there are of each kind
 * @param items one page of them
 */
public record ImportReport(QuestionImport file, boolean busy, Counts counts, Page<ImportLine> items) {

    /**
     * How many items there are of each kind.
     *
     * @param byEffect by the worst that happens to them
     * @param whole those of which nothing changes or gets lost
     * @param same those which the bank has already
     * @param chosen those to be taken over
     */
    public record Counts(Map<ExchangeEffect, Long> byEffect, long whole, long same, long chosen) {

        static Counts of(List<Object[]> rows) {
            var byEffect = new EnumMap<ExchangeEffect, Long>(ExchangeEffect.class);
            long whole = 0;
            long same = 0;
            long chosen = 0;
            for (var row : rows) {
                long count = (Long) row[3];
                if (row[0] == null) {
                    whole += count;
                } else {
                    byEffect.merge((ExchangeEffect) row[0], count, Long::sum);
                }
                same += Boolean.TRUE.equals(row[1]) ? count : 0;
                chosen += Boolean.TRUE.equals(row[2]) ? count : 0;
            }
            return new Counts(byEffect, whole, same, chosen);
        }

        /** How many have this as the worst. */
        public long with(ExchangeEffect effect) {
            return byEffect.getOrDefault(effect, 0L);
        }

        /** How many there are. */
        public long all() {
            return whole + byEffect.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
