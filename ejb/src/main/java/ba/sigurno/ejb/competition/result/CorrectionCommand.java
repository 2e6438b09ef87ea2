package ba.sigurno.ejb.competition.result;

import ba.sigurno.persistence.competition.result.Verdict;
import ba.sigurno.persistence.i18n.Language;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants to correct.
 *
 * @param ageBand the code of the age band whose paper it is
 * @param item the item of the paper, from 1
 * @param verdict how its answers shall count
 * @param codes of the choices that are right, where those are others; else none
 * @param reasons why, by language
 */
public record CorrectionCommand(
        String ageBand, int item, Verdict verdict, Set<String> codes, Map<Language, String> reasons) {

    public CorrectionCommand {
        codes = Set.copyOf(codes);
        reasons = Map.copyOf(reasons);
    }
}
