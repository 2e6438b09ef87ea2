package ba.sigurno.ejb.register.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ejb.text.SpreadsheetReader;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.school.SchoolKind;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import ba.sigurno.persistence.territory.Municipality;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListReadingTest {

    private static final int YEAR = 2026;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final Authority authority = new Authority("BA-03", "TK", "CANTON", Competence.COMPETENT, "Tuzla");
    private final Municipality celic = new Municipality(authority, "Čelić", "Челић", null, null, null);
    private final Municipality sapna = new Municipality(authority, "Sapna", "Сапна", null, null, null);
    private final School school = new School("JU Osnovna škola „Čelić“", Level.PRIMARY, authority, celic, null);

    @Test
    void eachRowIsComparedWithTheRegister() {
        school.recordPupils(YEAR, 1, 20);
        var document = read("Naziv;Općina;Telefon;1. razred;Bilješka\n"
                + "ОШ Челић;Челић;;20;x\n" // the same, in the other script
                + "Gimnazija Sapna;Sapna;035 1-234;;\n");
        assertThat(document.ignored()).containsExactly("Bilješka");
        assertThat(document.lines())
                .extracting(ListLine::effect, ListLine::row, ListLine::level)
                .containsExactly(
                        tuple(ListEffect.NEW, 3, Level.SECONDARY), tuple(ListEffect.CHANGED, 2, Level.PRIMARY));
        assertThat(document.lines().get(1).after().pupils()).isEqualTo(Map.of("1", 20));
        assertThat(document.isFit()).isTrue();
    }

    @Test
    void anEmptyCellChangesNothing() {
        var document = read("Naziv;Općina;Vrsta;Mjesto;1. razred\nJU Osnovna škola „Čelić“;Čelić;;;\n");
        assertThat(document.lines()).extracting(ListLine::effect).containsExactly(ListEffect.SAME);
        assertThat(document.isFit()).isFalse();
    }

    @Test
    void aSchoolIsClosedAndKnownByItsId() {
        var document = read("Oznaka;Naziv;Općina;Vrsta;Zatvorena\n" + school.getPublicId()
                + ";Muzička škola;Sapna;muzička;31.8.2026.\n");
        var line = document.lines().get(0);
        assertThat(line.effect()).isEqualTo(ListEffect.CLOSED);
        assertThat(line.after().closedOn()).isEqualTo("2026-08-31");
        assertThat(line.after().details().kind()).isEqualTo(SchoolKind.MUSIC);
        assertThat(line.after().municipality()).isEqualTo("BA-03/Sapna");
    }

    @Test
    void aChangedSchoolTellsWhatChangesFieldByField() {
        school.recordPupils(YEAR, 1, 20);
        school.recordPupils(YEAR, 2, 18);
        var lines = read("Oznaka;Naziv;Općina;Vrsta;Telefon;1. razred;2. razred;3. razred\n" + school.getPublicId()
                        + ";Muzička škola;Sapna;muzička;035 111-111;21;18;9\n")
                .lines();
        assertThat(lines.get(0).changes())
                .containsExactly(
                        new FieldChange("register_column_name", null, "JU Osnovna škola „Čelić“", "Muzička škola"),
                        new FieldChange("register_column_kind", null, "REGULAR", "MUSIC"),
                        new FieldChange("register_column_municipality", null, "BA-03/Čelić", "BA-03/Sapna"),
                        new FieldChange("register_column_telephone", null, null, "035 111-111"),
                        new FieldChange("register_column_grade", "1", "20", "21"),
                        new FieldChange("register_column_grade", "3", null, "9"));
        assertThat(read("Naziv;Općina\nPrva;Sapna\n").lines().get(0).changes()).isEmpty();
    }

    @Test
    void badRowsComeFirstWithRowAndColumn() {
        var document = read("Naziv;Općina;Nivo;Vrsta;E-pošta;Zatvorena;9. razred;Oznaka\n"
                + "Prva;Sapna;;;;;;\n"
                + ";Sapna;;;;;;\n"
                + "Druga;Atlantida;;;;;;\n"
                + "Treća;Sapna;visoka;;;;;\n"
                + "Četvrta;Sapna;;plesna;;;;\n"
                + "Peta;Sapna;;;peta;;;\n"
                + "Šesta;Sapna;;;;1.1.2099;;\n"
                + "Gimnazija;Sapna;;;;;12;\n"
                + "Sedma;Sapna;;;;;;nema\n"
                + "OŠ Čelić;Čelić;srednja;;;;;\n"
                + "PRVA;Sapna;;;;;;\n");
        assertThat(document.isFit()).isFalse();
        assertThat(document.lines())
                .extracting(ListLine::row, ListLine::problem, ListLine::column)
                .containsExactly(
                        tuple(3, "school_rule_name_needed", "register_column_name"),
                        tuple(4, "register_import_municipality", "register_column_municipality"),
                        tuple(5, "register_import_level", "register_column_level"),
                        tuple(6, "register_import_kind", "register_column_kind"),
                        tuple(7, "school_rule_email", "register_column_email"),
                        tuple(8, "register_import_day", "register_column_closed_on"),
                        tuple(9, "register_import_pupils", "register_school_pupils"),
                        tuple(10, "register_import_unknown_id", "register_column_id"),
                        tuple(11, "register_import_other_level", "register_column_level"),
                        tuple(12, "register_import_twice", null),
                        tuple(2, null, null));
    }

    @Test
    void aListWithoutNamesOrMunicipalitiesIsRefused() {
        refused("register_import_no_names", "Škola;Općina\nPrva;Sapna\n");
        refused("register_import_no_municipalities", "Naziv;Grad\nPrva;Sapna\n");
    }

    @Test
    void aDocumentComesBackFromItsJson() {
        var document = read("Naziv;Općina\nPrva;Sapna\n;Sapna\nOŠ Čelić;Čelić\n");
        assertThat(ListDocument.read(document.write())).isEqualTo(document);
    }

    private void refused(String key, String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.getKey())
                .isEqualTo(key));
    }

    private ListDocument read(String text) {
        var rows = SpreadsheetReader.read(text.getBytes(StandardCharsets.UTF_8), 100);
        return new ListReading(List.of(celic, sapna), List.of(school), YEAR, TODAY).read(rows);
    }
}
