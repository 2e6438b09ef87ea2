package ba.sigurno.ejb.helpline.statistics;

import ba.sigurno.ejb.disclosure.RandomRounding;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.ContactRisk;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The contacts of a year, counted by all that is coded of them; no figure leaves it that is not rounded. */
final class ContactCounts {

    private final List<Counted> counted;

    /**
     * The number of contacts that are alike.
     *
     * @param who null when not known, as the other codes
     * @param key the sum of their keys for rounding
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
            long key) {

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
                    ((Number) row[10]).longValue());
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
        long contacts = 0;
        long key = 0;
        for (var alike : counted) {
            if (holds.test(alike)) {
                contacts += alike.contacts();
                key += alike.key();
            }
        }
        return RandomRounding.round(contacts, key);
    }
}
