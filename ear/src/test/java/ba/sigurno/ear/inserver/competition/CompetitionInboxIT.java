package ba.sigurno.ear.inserver.competition;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.edition.EditionEditing;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft of the competition waits for whoever may switch it on. */
@ExtendWith(ArquillianExtension.class)
class CompetitionInboxIT {

    private static final String DRAFTS = "competition_inbox_drafts";

    @Inject
    private AsStaff as;

    @Inject
    private Inboxes inboxes;

    @Inject
    private Drafts drafts;

    @Inject
    private EditionEditing editing;

    @Test
    void aDraftWaitsForTheAdministratorAsLongAsItIsOne() throws Exception {
        long before = inboxes.count(Demo.ADMIN, DRAFTS);
        var id = drafts.empty(true);
        assertThat(inboxes.count(Demo.ADMIN, DRAFTS))
                .isEqualTo(before + 1)
                .isEqualTo(as.call(Demo.ADMIN, () -> editing.drafts(1, Language.BOSNIAN))
                        .total());
        assertThat(inboxes.count(Demo.EDITOR, DRAFTS)).isZero();
        drafts.away(id);
        assertThat(inboxes.count(Demo.ADMIN, DRAFTS)).isEqualTo(before);
    }
}
