package ba.sigurno.ejb.participation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.Language;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    @Test
    void itIsComparedAtTheEndOfTheLastMonthThatIsOver() {
        // September and October are over; November, with 90, is not.
        var trend = trend(1000, 2, 20L, 50L, 90L);
        assertThat(trend.change()).isEqualTo(3);
        assertThat(new PictureTexts(Language.ENGLISH).change(trend))
                .isEqualTo("By the end of October the share was 5%, 3 percentage points higher than a year earlier.");
        assertThat(new PictureTexts(Language.CROATIAN).change(trend))
                .isEqualTo("Na kraju listopada udio je bio 5 %, za 3 postotna boda veći nego godinu prije.");
        assertThat(new PictureTexts(Language.ENGLISH).month(trend, 2)).isEqualTo("November (not over yet)");
        assertThat(new PictureTexts(Language.ENGLISH).month(trend, 1)).isEqualTo("October");
    }

    @Test
    void lessAndAsMuchAreSaidToo() {
        assertThat(new PictureTexts(Language.ENGLISH).change(trend(1000, 1, 0L, 0L)))
                .contains("1 percentage point lower");
        assertThat(new PictureTexts(Language.BOSNIAN).change(trend(1000, 2, 10L, 20L, 20L)))
                .isEqualTo("Na kraju oktobra udio je bio 2 %, isti kao godinu ranije.");
    }

    @Test
    void sharesThatReadTheSameAreComparedByPupils() {
        assertThat(new PictureTexts(Language.BOSNIAN).change(trend(3000, 2, 20L, 60L)))
                .isEqualTo("Do kraja oktobra obuhvaćeno je 60 učenika, a u istom periodu godinu ranije 20.");
    }

    @Test
    void fewAreNotComparedWithNobody() {
        var few = new Series(YEAR, 1000, List.of(5L, 5L));
        var none = new Series(YEAR.previous(), 1000, List.of(0L, 0L));
        assertThat(new PictureTexts(Language.ENGLISH).change(new Trend(null, few, none, 1)))
                .contains("1 percentage point higher");
        var fewOfMany = new Series(YEAR, 10_000, List.of(5L, 5L));
        assertThat(new PictureTexts(Language.ENGLISH).change(new Trend(null, fewOfMany, none, 1)))
                .isEmpty();
    }

    @Test
    void inSeptemberNothingIsCompared() {
        assertThat(new PictureTexts(Language.ENGLISH).change(trend(1000, 0, 40L)))
                .isEmpty();
    }

    @Test
    void whereNobodyKnowsHowManyAreEnrolledThereIsNoShare() {
        var trend = trend(0, 2, 20L, 50L, 90L);
        assertThat(trend.change()).isNull();
        assertThat(trend.now().share()).isNull();
        assertThat(Plot.of(List.of(trend), 100, 100).points(trend.now())).isEmpty();
    }

    @Test
    void itsPictureStartsInSeptemberAndEndsWithTheYear() {
        var trend = trend(100, 2, 0L, 25L, 50L);
        var plot = Plot.of(List.of(trend), 110, 60);
        assertThat(plot.most()).isEqualTo(60);
        assertThat(plot.points(trend.now())).isEqualTo("0.0,60.0 10.0,35.0 20.0,10.0");
        assertThat(plot.x(11)).isEqualTo(110);
    }

    /** A year of which so many months are over, after one in which ten more pupils of a thousand were reached each month. */
    private static Trend trend(long enrolled, int monthsOver, Long... reached) {
        var before = LongStream.rangeClosed(1, 12).mapToObj(month -> month * 10).toList();
        return new Trend(
                null,
                new Series(YEAR, enrolled, List.of(reached)),
                new Series(YEAR.previous(), enrolled == 0 ? 0 : 1000, Collections.unmodifiableList(before)),
                monthsOver);
    }
}
