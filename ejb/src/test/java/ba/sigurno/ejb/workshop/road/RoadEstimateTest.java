package ba.sigurno.ejb.workshop.road;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.ejb.territory.CsvTable;
import ba.sigurno.persistence.territory.Municipality;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Roads that drivers know, between the municipalities of the country pack. */
class RoadEstimateTest {

    private final List<CSVRecord> places = new CountryPack("ba").rows("municipalities.csv");

    @Test
    void itIsNearWhatDriversNeed() {
        assertThat(minutes("Tuzla", "Centar Sarajevo")).isBetween(115, 150);
        assertThat(minutes("Centar Sarajevo", "Mostar")).isBetween(110, 145);
        assertThat(minutes("Bihać", "Trebinje")).isBetween(360, 500);
        assertThat(minutes("Banja Luka", "Tuzla")).isBetween(150, 240);
        assertThat(minutes("Tuzla", "Lukavac")).isBetween(20, 50);
    }

    @Test
    void itIsTheSameBothWays() {
        assertThat(minutes("Bihać", "Mostar")).isEqualTo(minutes("Mostar", "Bihać"));
    }

    @Test
    void withoutCoordinatesThereIsNone() {
        var unknown = new Municipality(null, "Nigdje", "Нигдје", null, null, null);

        assertThat(RoadEstimate.minutes(place("Tuzla"), unknown)).isEmpty();
    }

    private int minutes(String from, String to) {
        return RoadEstimate.minutes(place(from), place(to)).orElseThrow();
    }

    private Municipality place(String name) {
        return places.stream()
                .filter(row -> row.get("name_latin").equals(name))
                .map(row -> new Municipality(
                        null,
                        name,
                        row.get("name_cyrillic"),
                        null,
                        CsvTable.decimal(row, "latitude"),
                        CsvTable.decimal(row, "longitude")))
                .findFirst()
                .orElseThrow();
    }
}
