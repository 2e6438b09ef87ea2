package ba.sigurno.ear.inserver.curriculum;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.codes.CurriculumCodes;
import ba.sigurno.ejb.curriculum.codes.ModuleCode;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor maps outcomes to the codes of a curriculum, and teachers of that authority alone read them beside a module. */
@ExtendWith(ArquillianExtension.class)
class CurriculumCodesIT {

    /** An authority that no other test writes codes of. */
    private static final String AUTHORITY = "BA-07";

    private static final String LIST = "P2-OR-1;INF 5.4;Zna šta je profil\nP2-OR-1;INF 5.5\nP1-PRI-1;PRI 1";

    @Inject
    private AsStaff asStaff;

    @Inject
    private CurriculumCodes codes;

    @AfterEach
    void empty() throws Exception {
        replace("");
    }

    @Test
    void teachersOfTheAuthorityReadTheCodesOfTheModulesOutcomes() throws Exception {
        replace(LIST);
        assertThat(asStaff.call(Demo.EDITOR, () -> codes.get(AUTHORITY)).text()).isEqualTo(LIST);
        assertThat(asStaff.call(Demo.TEACHER_HNK, () -> codes.ofModule(Demo.MODULE)))
                .extracting(ModuleCode::code)
                .containsExactly("INF 5.4", "INF 5.5");
        assertThat(asStaff.call(Demo.TEACHER_RS, () -> codes.ofModule(Demo.MODULE)))
                .isEmpty();
        replace("P2-OR-1;INF 6");
        assertThat(asStaff.call(Demo.TEACHER_HNK, () -> codes.ofModule(Demo.MODULE)))
                .extracting(ModuleCode::code)
                .containsExactly("INF 6");
    }

    @Test
    void aWrongLineAndAnOldListChangeNothing() throws Exception {
        replace(LIST);
        var stamp = asStaff.call(Demo.EDITOR, () -> codes.get(AUTHORITY)).stamp();
        assertRuleBroken("curriculum_rule_codes_outcome", () -> save("P2-OR-1;A\nP7-OR-1;B", stamp));
        replace("P2-OR-1;INF 6");
        assertRuleBroken("curriculum_rule_codes_changed", () -> save("P2-OR-1;INF 7", stamp));
        assertThat(asStaff.call(Demo.EDITOR, () -> codes.get(AUTHORITY)).text()).isEqualTo("P2-OR-1;INF 6");
    }

    private void replace(String list) throws Exception {
        var stamp = asStaff.call(Demo.EDITOR_2, () -> codes.get(AUTHORITY)).stamp();
        asStaff.call(Demo.EDITOR_2, () -> {
            codes.replace(AUTHORITY, list, stamp);
            return null;
        });
    }

    private Void save(String list, String stamp) throws Exception {
        return asStaff.call(Demo.EDITOR, () -> {
            codes.replace(AUTHORITY, list, stamp);
            return null;
        });
    }
}
