package ba.sigurno.web.quiz.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Gives the tone in which the state of a question or a version is shown: one that waits for somebody stands out. */
@Named
@ApplicationScoped
public class BankStates {

    /** Returns the tone of {@code s:tag}. */
    public String tone(Enum<?> status) {
        return switch (status.name()) {
            case "IN_REVIEW" -> "wait";
            case "RETURNED" -> "harm";
            case "APPROVED" -> "ok";
            case "DRAFT" -> "info";
            default -> "";
        };
    }
}
