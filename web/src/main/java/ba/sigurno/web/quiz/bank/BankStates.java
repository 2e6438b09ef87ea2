package ba.sigurno.web.quiz.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** In which tone the state of a question or a version is shown: what waits for somebody stands out. */
@Named
@ApplicationScoped
public class BankStates {

    /** The tone of {@code s:tag}. */
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
