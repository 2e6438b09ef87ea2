package ba.sigurno.ejb.helpline.statistics;

import ba.sigurno.ejb.disclosure.RandomRounding;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.ContactRisk;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The contacts of a year, counted by all that is coded of them; no figure leaves it that is not rounded. */
final class ContactCounts {

    private static final int MINUTES_OF_HOUR = 60;

    private final List<Counted> counted;

    /**
     * The number of contacts that are alike.
     *
     * @param who null when not known, as the other codes
     * @param key the sum of their keys for rounding
     * @param minutes how long they were together
     */
    record Counted(
            LocalDate month,
            ContactChannel channel,
            ContactKind kind,
            String who,
            String gender,
            String issue,
            String place,
            ContactRisk risk,
            InstitutionKind referral,
            long contacts,
            long key,
            long minutes) {

        static Counted of(Object[] row) {
            return new Counted(
                    (LocalDate) row[0],
                    (ContactChannel) row[1],
                    (ContactKind) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    (ContactRisk) row[7],
                    (InstitutionKind) row[8],
                    ((Number) row[9]).longValue(),
                    ((Number) row[10]).longValue(),
                    ((Number) row[11]).longValue());
        }

        int quarter() {
            return (month.getMonthValue() - 1) / 3 + 1;
        }
    }

    ContactCounts(List<Counted> counted) {
        this.counted = counted;
    }

    /** Returns the rounded number of contacts for which something holds. */
    long figure(Predicate<Counted> holds) {
        return RandomRounding.round(sum(holds, Counted::contacts), sum(holds, Counted::key));
    }

    /** Returns how many hours contacts took for which something holds, to multiples of five as all figures. */
    long hours(Predicate<Counted> holds) {
        return RandomRounding.round(
                        sum(holds, Counted::minutes), sum(holds, Counted::key), MINUTES_OF_HOUR * RandomRounding.BASE)
                / MINUTES_OF_HOUR;
    }

    private long sum(Predicate<Counted> holds, ToLongFunction<Counted> number) {
        return counted.stream().filter(holds).mapToLong(number).sum();
    }
}
