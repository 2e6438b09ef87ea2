package ba.sigurno.ejb.enrolment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ejb.enrolment.RosterProblem;
import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.persistence.i18n.DomainException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {

    private static final String PERSONAL_NUMBER = "1503013175008";

    @Test
    void aPastedListIsOneNameALine() {
        assertThat(names("Amina\nĐorđe\n\n   \nŽeljka Š.\r\nAna-Marija\rO'Neill"))
                .containsExactly("Amina", "Đorđe", "Željka Š.", "Ana-Marija", "O'Neill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ime;Prezime\nAmina;Hodžić\nNikola;Njegovan",
                "Ime\tPrezime\nAmina\tHodžić\nNikola\tNjegovan",
                "Ime,Prezime\nAmina,Hodžić\nNikola,Njegovan",
                "R. br.;Prezime;Ime\n1.;Hodžić;Amina\n2.;Njegovan;Nikola",
                "1;Amina;Hodžić\n2;Nikola;Njegovan",
                "\"Amina\";\"H\"\n\"Nikola\";\"nj.\"",
                "1. Amina H.\n2) Nikola Nj.",
                "Amina,H.\nNikola,NJ"
            })
    void columnsAreFoundWithAndWithoutTitlesAndOfASurnameTheInitialIsTaken(String text) {
        assertThat(names(text)).containsExactly("Amina H.", "Nikola Nj.");
    }

    @Test
    void titlesAreReadInBothScripts() {
        assertThat(names("Рб;Име ученика;Презиме\n1;Ђорђе;Љубичић")).containsExactly("Ђорђе Љ.");
        assertThat(names("Name,Surname\nEmily,Brown")).containsExactly("Emily B.");
    }

    @Test
    void aNameWithoutTitlesIsNotTakenForATitle() {
        assertThat(names("Ismet\nImela")).containsExactly("Ismet", "Imela");
    }

    @Test
    void lettersAreComposedAndSpacesTidied() {
        assertThat(names("  Ajs\u030Ca \u00a0  S\u030C. ")).containsExactly("Ajša Š.");
    }

    @ParameterizedTest
    @CsvSource({
        "Amina 1503013175008, PERSONAL_NUMBER",
        "Amina 1503 013 175 008, PERSONAL_NUMBER",
        "Amina 150301-3175008, PERSONAL_NUMBER",
        "Amina •••••••••••••, PERSONAL_NUMBER",
        "amina@skola.ba, EMAIL",
        "Amina 15.3.2013., BIRTH_DATE",
        "Amina 15. 03. 13, BIRTH_DATE",
        "Amina 2013-03-15, BIRTH_DATE",
        "Amina 061 123 456, LONG_NUMBER",
        "Amina 2013, LONG_NUMBER",
        "Abdurahman-Muhamed Hadžihafizbegović-Begić, TOO_LONG",
        "Ami😀na, UNPRINTABLE",
        "小明, UNPRINTABLE",
        "---, NO_NAME",
        "=Amina, NO_NAME",
        "<b>Amina</b>, NO_NAME"
    })
    void whatMustNotBeKnownOrCannotBeANameIsAProblem(String line, RosterProblem problem) {
        assertThat(only(line).problem()).isEqualTo(problem);
    }

    @Test
    void whatNobodySeesIsAProblemAndNotShown() {
        for (var line : List.of("Am\u0007ina", "Am\u202Eina", "Am\u200Bina")) {
            assertThat(only(line)).isEqualTo(new Row(1, "Am\uFFFDina", RosterProblem.CONTROL, null));
        }
    }

    @Test
    void personalDataInAnyColumnIsAProblemAtItsRowOnly() {
        var roster = read("Ime;JMBG;E-pošta\nAmina;" + PERSONAL_NUMBER + ";\nEmir;;emir@skola.ba\nLejla;;");
        assertThat(roster.rows())
                .extracting(Row::line, Row::problem)
                .containsExactly(
                        tuple(2, RosterProblem.PERSONAL_NUMBER), tuple(3, RosterProblem.EMAIL), tuple(4, null));
    }

    @Test
    void aPersonalNumberIsNeverShownAgain() {
        var text = "Amina " + PERSONAL_NUMBER + "\n150301 3175008;Emir\nLejla 12";
        assertThat(RosterReader.presentable(text))
                .doesNotContain("1503", "3175")
                .contains("Amina •••", "Lejla 12");
        assertThat(read(text).rows().toString()).doesNotContain("1503", "3175");
    }

    @Test
    void ordinalsBelowEachOtherAreNoPersonalNumber() {
        var ordinals = IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
        assertThat(RosterReader.presentable(ordinals)).isEqualTo(ordinals);
    }

    @ParameterizedTest
    @CsvSource({"Amina,amina", "Amina H.,Amina  h", "Amina,Амина", "Ćamil,ЋАМИЛ"})
    void theSameNameTwiceIsAProblemThatNamesTheFirst(String first, String second) {
        assertThat(read(first + "\nEmir\n" + second).rows())
                .extracting(Row::problem, Row::detail)
                .containsExactly(tuple(null, null), tuple(null, null), tuple(RosterProblem.TWICE, 1));
    }

    @Test
    void anInitialTellsTwoOfOneNameApart() {
        assertThat(names("Amina H.\nAmina K.\nAmina")).hasSize(3);
    }

    @Test
    void whoIsInTheClassAlreadyIsAProblem() {
        var roster = new RosterReader(List.of("Amina H.")).read("Amina H\nAmina K");
        assertThat(roster.rows()).extracting(Row::problem).containsExactly(RosterProblem.IN_CLASS, null);
        assertThat(roster.getGood()).isEqualTo(1);
        assertThat(roster.getBad()).isEqualTo(1);
    }

    @Test
    void manyNamesInOneRowAreAProblem() {
        assertThat(only("Amina, Emir, Lejla").problem()).isEqualTo(RosterProblem.SEVERAL);
    }

    @Test
    void aQuotationMarkTooFewCostsItsRowOnly() {
        assertThat(names("Amina;H\n\"Emir;K\nLejla;S")).contains("Amina H.", "Lejla S.");
    }

    @Test
    void nothingIsSaidToBeNothing() {
        for (var text : List.of("", " \n\t\n", "Ime;Prezime\n", ";;;\n;;")) {
            refused(text, "enrolment_roster_empty");
        }
    }

    @Test
    void fiveThousandRowsAreRefusedAsAWhole() {
        refused("Amina\n".repeat(5000), "enrolment_roster_too_many_rows");
    }

    @Test
    void linesAreCountedAsTheTextFieldShowsThem() {
        var roster = read("\n\nIme\n\nAmina\n<>");
        assertThat(roster.rows()).extracting(Row::line).containsExactly(3, 4);
    }

    private static void refused(String text, String key) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.getKey())
                .isEqualTo(key));
    }

    private static Row only(String line) {
        var rows = read(line).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<String> names(String text) {
        return read(text).getNames();
    }

    private static Roster read(String text) {
        return new RosterReader(List.of()).read(text);
    }
}
