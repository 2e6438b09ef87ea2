package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The report on a file that was read.
 *
 * @param file the import
 * @param work how far reading or importing is
 * @param counts the number of items of each kind
 * @param items one page of them
 */
public record ImportReport(QuestionImport file, WorkProgress work, Counts counts, Page<ImportLine> items) {

    /** Returns whether it is being read or imported right now. */
    public boolean isBusy() {
        return work != null && work.running();
    }

    /**
     * The number of items of each kind.
     *
     * @param byEffect by the worst effect on them
     * @param whole those without changes or losses
     * @param same those which the bank has already
     * @param chosen those chosen for import
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

        /** Counts the items with this as the worst effect. */
        public long with(ExchangeEffect effect) {
            return byEffect.getOrDefault(effect, 0L);
        }

        /** Counts all items. */
        public long all() {
            return whole + byEffect.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
