package ba.sigurno.persistence.training.programme;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThatCode;

import ba.sigurno.persistence.training.programme.Prerequisites.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {

    private final Prerequisites prerequisites = new Prerequisites(
            List.of(new Link("bullying", "basics"), new Link("leading", "bullying"), new Link("leading", "basics")));

    @Test
    void aProgrammeMayAskForWhatDoesNotAskForIt() {
        assertThatCode(() -> prerequisites.requireNoCircle("leading", "basics")).doesNotThrowAnyException();
        assertThatCode(() -> prerequisites.requireNoCircle("ai", "leading")).doesNotThrowAnyException();
    }

    @Test
    void noneLeadsBackToItselfDirectlyOrByOthers() {
        assertBreaks("training_rule_prior_circle", () -> prerequisites.requireNoCircle("basics", "bullying"));
        assertBreaks("training_rule_prior_circle", () -> prerequisites.requireNoCircle("basics", "leading"));
        assertBreaks("training_rule_prior_circle", () -> prerequisites.requireNoCircle("ai", "ai"));
    }

    @Test
    void aCircleThatThereIsEndsTheSearch() {
        var circle = new Prerequisites(List.of(new Link("a", "b"), new Link("b", "a")));
        assertThatCode(() -> circle.requireNoCircle("c", "a")).doesNotThrowAnyException();
    }
}
