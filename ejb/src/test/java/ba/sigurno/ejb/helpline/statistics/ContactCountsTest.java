package ba.sigurno.ejb.helpline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.helpline.statistics.ContactCounts.Counted;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContactCountsTest {

    private static final Random RANDOM = new Random(7);

    @Test
    void noFigureTellsOfAFew() {
        for (int contacts = 0; contacts < 200; contacts++) {
            long figure = counts(contacts).figure(counted -> true);
            assertThat(figure % 5).isZero();
            assertThat(Math.abs(figure - contacts)).isLessThan(5);
        }
    }

    /** Three contacts stand behind the difference of two figures: it must not be the same each time. */
    @Test
    void aDifferenceTellsNothingOfAFew() {
        var differences = new HashSet<Long>();
        for (int again = 0; again < 200; again++) {
            var counted = new ArrayList<>(alike(40, "FEMALE"));
            counted.addAll(alike(3, "MALE"));
            var counts = new ContactCounts(counted);
            differences.add(counts.figure(each -> true) - counts.figure(each -> "FEMALE".equals(each.gender())));
        }
        assertThat(differences).contains(0L, 5L);
    }

    @Test
    void theSameCellIsRoundedAlikeInEachReport() {
        var counts = counts(123);
        assertThat(counts.figure(counted -> true))
                .isEqualTo(counts.figure(counted -> counted.channel() == ContactChannel.PHONE));
    }

    @Test
    void hoursAreMultiplesOfFiveLessThanFiveBesideTheTruth() {
        for (int contacts = 0; contacts < 200; contacts++) {
            long hours = counts(contacts).hours(counted -> true);
            assertThat(hours % 5).isZero();
            assertThat(Math.abs(hours * 60 - contacts * 25L)).isLessThan(300);
        }
    }

    @Test
    void aMonthIsInItsQuarter() {
        assertThat(alike(1, null).get(0).quarter()).isEqualTo(4);
    }

    private static ContactCounts counts(int contacts) {
        return new ContactCounts(alike(contacts, "FEMALE"));
    }

    private static List<Counted> alike(int contacts, String gender) {
        var counted = new ArrayList<Counted>();
        for (int i = 0; i < contacts; i++) {
            counted.add(new Counted(
                    LocalDate.of(2026, 10 + i % 3, 1),
                    ContactChannel.PHONE,
                    ContactKind.COUNSELLING,
                    null,
                    gender,
                    "SEXTING",
                    null,
                    null,
                    null,
                    1,
                    RANDOM.nextLong() >>> 24,
                    25));
        }
        return counted;
    }
}
