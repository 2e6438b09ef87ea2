package ba.sigurno.ear.inserver.competition;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.result.ClosedEditionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Freezes editions, as the administrator of the demonstration who waits for the end. */
@RequestScoped
public class Freezing {

    @Inject
    private AsStaff asStaff;

    @Inject
    private ClosedEditionService afterwards;

    @Inject
    private EndOfWork end;

    /** Freezes the edition with this public id. */
    public void freeze(String editionId) throws Exception {
        asStaff.run(Demo.ADMIN, () -> afterwards.freeze(editionId));
        assertThat(end.of(ClosedEditionService.FREEZING, editionId).problemKey())
                .isNull();
    }
}
