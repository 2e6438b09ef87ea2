package ba.sigurno.ejb.school;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.territory.CsvTable;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import ba.sigurno.persistence.territory.Municipality;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchoolListImportTest {

    private static final String HEADER = "name,level,authority,municipality,place,pupils\n";

    private final Authority authority = new Authority("BA-03", "TK", "CANTON", Competence.COMPETENT, "Tuzla");
    private final Municipality municipality = new Municipality(authority, "Čelić", "Челић", null, null, null);
    private final SchoolListImport list = new SchoolListImport(
            Map.of("BA-03", authority),
            (of, name) ->
                    Optional.of(municipality).filter(it -> it.getNameLatin().equals(name)),
            2026);

    @Test
    void aSchoolIsReadWithItsPupilsByGrade() {
        var result = read("\"OŠ „Čelić“\",PRIMARY,BA-03,Čelić,Čelić,20 31 28");
        assertThat(result.problems()).isEmpty();
        var school = result.schools().get(0);
        assertThat(school.getName()).isEqualTo("OŠ „Čelić“");
        assertThat(school.getLevel()).isEqualTo(Level.PRIMARY);
        assertThat(school.getMunicipality()).isSameAs(municipality);
        assertThat(school.pupilsIn(2026)).isEqualTo(79);
    }

    @Test
    void whatIsNotKnownMayBeEmpty() {
        var result = read("OŠ,PRIMARY,BA-03,,,");
        assertThat(result.problems()).isEmpty();
        assertThat(result.schools())
                .singleElement()
                .extracting(School::getMunicipality)
                .isNull();
    }

    @Test
    void aBadRowIsNamedByItsLineAndKeepsNoOtherOut() {
        var result = read("A,PRIMARY,BA-99,,,\nB,PRIMARY,BA-03,,,\nC,NURSERY,BA-03,,,\nD,PRIMARY,BA-03,Tuzla,,\n"
                + "E,SECONDARY,BA-03,,,1 2 3 4 5\n,PRIMARY,BA-03,,,");
        assertThat(result.schools()).extracting(School::getName).containsExactly("B");
        assertThat(result.problems())
                .containsExactly(
                        new SchoolListImport.Problem(2, "school_import_authority", "BA-99"),
                        new SchoolListImport.Problem(4, "school_import_level", "NURSERY"),
                        new SchoolListImport.Problem(5, "school_import_municipality", "Tuzla"),
                        new SchoolListImport.Problem(6, "school_import_pupils", "1 2 3 4 5"),
                        new SchoolListImport.Problem(7, "school_import_name", ""));
    }

    private SchoolListImport.Result read(String rows) {
        return list.read(CsvTable.read(new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8))));
    }
}
