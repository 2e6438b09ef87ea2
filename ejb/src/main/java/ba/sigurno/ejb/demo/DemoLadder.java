package ba.sigurno.ejb.demo;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.ladder.LadderKind;
import ba.sigurno.persistence.training.ladder.LadderRequirement;
import ba.sigurno.persistence.training.ladder.TrainerStep;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import java.util.List;
import java.util.Map;

/** Creates the requirements of the trainers' levels, a lead trainer, a trainer, and a trainee who has begun. */
final class DemoLadder {

    private static final int SINCE = -200;
    private static final String BY = "Nikola Savić";

    private final Map<String, Account> accounts;
    private final DemoTime time;

    DemoLadder(Map<String, Account> accounts, DemoTime time) {
        this.accounts = accounts;
        this.time = time;
    }

    List<Object> read(DemoProgrammes programmes) {
        return List.of(
                LadderRequirement.counted(TrainerLevel.TRAINER, LadderKind.ASSISTED, 2),
                LadderRequirement.practice(TrainerLevel.TRAINER),
                LadderRequirement.certificate(TrainerLevel.LEAD, programmes.get("leading")),
                LadderRequirement.counted(TrainerLevel.LEAD, LadderKind.LED, 10),
                LadderRequirement.counted(TrainerLevel.LEAD, LadderKind.TAUGHT, 100),
                LadderRequirement.practice(TrainerLevel.LEAD),
                step("trainer@demo.test", TrainerLevel.LEAD),
                step("trainer2@demo.test", TrainerLevel.TRAINER));
    }

    private TrainerStep step(String email, TrainerLevel level) {
        return TrainerStep.first(accounts.get(email), level, BY, time.at(SINCE, 9));
    }
}
