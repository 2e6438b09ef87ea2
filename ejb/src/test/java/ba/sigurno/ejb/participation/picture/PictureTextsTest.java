package ba.sigurno.ejb.participation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.SampleMeasures;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.territory.Municipality;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A map in words: who is ahead, who is behind, and no ranking of zeros. */
class PictureTextsTest {

    @Test
    void theGreatestAndTheLeastAreNamed() {
        assertThat(map(50, 40, 30, 20, 10))
                .isEqualTo("Largest share reached: A 50%, B 40%, C 30%. Smallest: D 20%, E 10%.");
        assertThat(map(50, 40)).isEqualTo("Share reached: A 50%, B 40%.");
    }

    @Test
    void zerosAreNoneOfTheGreatest() {
        assertThat(map(50, 0, 0)).isEqualTo("Largest share reached: A 50%. Smallest: B 0%, C 0%.");
        assertThat(map(0, 0)).isEqualTo("Wherever it is known, the share reached is still 0%.");
    }

    @Test
    void manyZerosAreCounted() {
        assertThat(map(50, 0, 0, 0, 0)).isEqualTo("Largest share reached: A 50%. With a share of 0%: 4 of 5.");
    }

    private static String map(int... shares) {
        var lines = new ArrayList<ReportLine>();
        for (int share : shares) {
            var name = String.valueOf((char) ('A' + lines.size()));
            lines.add(new ReportLine(
                    new Municipality(null, name, name, null, 44.0, 18.0), SampleMeasures.reached(share, 100L)));
        }
        return new PictureTexts(Language.ENGLISH).map(List.copyOf(lines));
    }
}
