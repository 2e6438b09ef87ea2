package ba.sigurno.ejb.enrolment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ejb.enrolment.RosterProblem;
import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.persistence.i18n.DomainException;
import java.nio.charset.Charset;
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
        "Abdurahman-Muhamed-Hadžihafizbegović-Begić, TOO_LONG",
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
            assertThat(only(line))
                    .isEqualTo(new Row(1, RosterEffect.BAD, "Am\uFFFDina", RosterProblem.CONTROL, null, null, null));
        }
    }

    @Test
    void columnsThatAreNoNamesAreNotReadAndNotShownAgain() {
        var roster = read("Ime;JMBG;E-pošta;Odjeljenje;Prezime\nAmina;" + PERSONAL_NUMBER
                + ";;VI-2;Hodžić\nEmir;;emir@skola.ba;VI-2;Kos");
        assertThat(roster.getNames()).containsExactly("Amina H.", "Emir K.");
        assertThat(roster.unread()).containsExactly("JMBG", "E-pošta", "Odjeljenje");
        assertThat(roster.text()).isEqualTo("Ime;Odjeljenje;Prezime\nAmina;VI-2;Hodžić\nEmir;VI-2;Kos");
        assertThat(new RosterReader(List.of()).read(roster.text()).getNames()).containsExactly("Amina H.", "Emir K.");
    }

    @Test
    void columnsWithoutTitlesAreKnownByWhatStandsInThem() {
        var roster = read("1;Hodžić;Amina;" + PERSONAL_NUMBER + ";15.3.2013.\n2;Kovačević;Ivan;" + PERSONAL_NUMBER
                + ";1.1.2013.\n3;Kos;Lejla;;");
        assertThat(roster.getNames()).containsExactly("Amina H.", "Ivan K.", "Lejla K.");
        assertThat(roster.unread()).containsExactly("4", "5");
        assertThat(roster.text()).doesNotContain("•", "2013");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Hodžić\nIvan Kovač",
                "Hodžić Amina\nKovačević Ivan",
                "Hodžić, Amina\nKovačević, Ivan",
                "Prezime i ime\nHodžić Amina\nKovač Ivan",
                "Ime i prezime učenika\nAmina Hodžić\nIvan Kovač",
                "Spisak učenika VI-2\n\nR. br.;Učenik/ca\n1;Amina Hodžić\n2;Ivan Kovač"
            })
    void ofASurnameBesideTheNameTheInitialIsTaken(String text) {
        assertThat(names(text)).containsExactly("Amina H.", "Ivan K.");
    }

    @Test
    void ofASurnameNoMoreIsKeptThanTellsTwoChildrenApart() {
        assertThat(names("Ime;Prezime\nAmina;Hodžić\nAmina;Hadžić\nAmina;Hadžiabdić\nAmina;Kos"))
                .containsExactly("Amina Ho.", "Amina Hadžić.", "Amina Hadžia.", "Amina K.");
        assertThat(read("Ime;Prezime\nAmina;Hodžić\nAmina;Hodžić").rows())
                .extracting(Row::effect)
                .containsExactly(RosterEffect.BAD, RosterEffect.NEW);
    }

    @Test
    void aTeacherChoosesOtherColumns() {
        var text = "Zvanje;Lik\nHodžić;Amina\nKos;Ivan";
        var reader = new RosterReader(List.of());
        assertThat(reader.read(text, new ColumnChoice(2, 1, 0, false)).getNames())
                .contains("Amina H.", "Ivan K.");
        assertThat(reader.read("Ime\nHodžić Amina", new ColumnChoice(1, 0, null, true))
                        .getNames())
                .containsExactly("Amina H.");
        assertThat(reader.read("Amina;Hodžić", new ColumnChoice(3, 1, 0, false)).getNames())
                .as("chosen for another list")
                .containsExactly("Amina H.");
    }

    @Test
    void aFileIsReadToLinesAtTheNumbersOfItsRows() {
        var text =
                RosterReader.text("Ime;Prezime\r\n\r\n\"Ana;\nMarija\";Kos".getBytes(Charset.forName("windows-1250")));
        assertThat(text).isEqualTo("Ime;Prezime\n\n\nAna Marija;Kos");
        assertThat(names(text)).containsExactly("Ana Marija K.");
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
    @CsvSource({
        "Amina,amina",
        "Amina H.,Amina  h",
        "Amina,Амина",
        "Ćamil,ЋАМИЛ",
        "Đorđe L.,Djordje L",
        "Amina Hodžić,Hodžić Amina"
    })
    void theSameNameTwiceIsAProblemThatNamesTheFirst(String first, String second) {
        assertThat(read(first + "\nEmir\n" + second).rows())
                .extracting(Row::problem, Row::detail)
                .containsExactly(tuple(RosterProblem.TWICE, 1), tuple(null, null), tuple(null, null));
    }

    @Test
    void anInitialTellsTwoOfOneNameApart() {
        assertThat(names("Amina H.\nAmina K.\nAmina")).hasSize(3);
    }

    @Test
    void aListIsComparedWithTheClass() {
        var roster = compared(
                List.of("Amina H.", "Ђорђе Љ.", "Djuro K.", "Ćamil", "Sara", "Lejla S.", "Ivo"),
                "Amina Hodžić\nĐorđe Ljubić\nĐuro Kos\nCamil\nSara Kovač\nSimić Lejla\nNova Ž.\n<>");
        assertThat(roster.rows())
                .extracting(Row::effect, Row::name, Row::present)
                .containsExactly(
                        tuple(RosterEffect.BAD, "<>", null),
                        tuple(RosterEffect.DOUBTFUL, "Camil", "Ćamil"),
                        tuple(RosterEffect.DOUBTFUL, "Sara K.", "Sara"),
                        tuple(RosterEffect.DOUBTFUL, "Simić L.", "Lejla S."),
                        tuple(RosterEffect.NEW, "Nova Ž.", null),
                        tuple(RosterEffect.CHANGED, "Đuro K.", "Djuro K."),
                        tuple(RosterEffect.SAME, "Amina H.", "Amina H."),
                        tuple(RosterEffect.SAME, "Ђорђе Љ.", "Ђорђе Љ."),
                        tuple(RosterEffect.LEFT, "Ivo", "Ivo"));
        assertThat(roster.rows().subList(1, 4)).extracting(Row::merged).containsExactly("Ćamil", "Sara K.", "Lejla S.");
    }

    @Test
    void theSameListAgainChangesNothing() {
        var text = "Ime;Prezime\nAmina;Hodžić\nAmina;Hadžić\nĐorđe;Ljubić\nAna Marija;Kos\nLejla;";
        var again = compared(read(text).getNames(), text);
        assertThat(again.rows()).hasSize(5).extracting(Row::effect).containsOnly(RosterEffect.SAME);
        assertThat(again.isFit()).isFalse();
    }

    @Test
    void whoIsToldApartFromANewChildGetsMoreLetters() {
        var roster = compared(List.of("Amina H."), "Amina Hodžić\nAmina Hadžić");
        assertThat(roster.rows())
                .extracting(Row::effect, Row::name)
                .containsExactly(tuple(RosterEffect.DOUBTFUL, "Amina Ho."), tuple(RosterEffect.NEW, "Amina Ha."));
    }

    @Test
    void aSingleNameIsKeptAsShortAsThoseOfAList() {
        var reader = reader(List.of("Amina H.", "Emir"));
        assertThat(reader.single("Lejla  Kovač")).isEqualTo("Lejla K.");
        assertThat(reader.single("Amina Hadžić")).isEqualTo("Amina Ha.");
        assertThatThrownBy(() -> reader.single("amina h")).hasMessageContaining("enrolment_problem_IN_CLASS");
        assertThatThrownBy(() -> reader.single("Amina " + PERSONAL_NUMBER))
                .hasMessageContaining("enrolment_problem_PERSONAL_NUMBER")
                .hasMessageNotContaining(PERSONAL_NUMBER);
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
        assertThat(roster.rows()).extracting(Row::line).containsExactly(4, 3);
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

    private static Roster compared(List<String> inClass, String text) {
        return reader(inClass).read(text);
    }

    private static RosterReader reader(List<String> inClass) {
        return new RosterReader(inClass.stream()
                .map(name -> new KnownPupil("id of " + name, name))
                .toList());
    }
}
