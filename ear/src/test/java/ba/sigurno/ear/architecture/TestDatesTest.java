package ba.sigurno.ear.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/** What day the tests think it is. */
@AnalyzeClasses(packages = "ba.sigurno.ear", importOptions = ImportOption.OnlyIncludeTests.class)
class TestDatesTest {

    /** Around midnight the day of the zone that a machine is set to is another one than that of the rules. */
    @ArchTest
    static final ArchRule todayIsTheDayOfTheProduct = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(YearMonth.class, "now");
}
