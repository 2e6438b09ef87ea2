package ba.sigurno.ejb.competition.result;

import ba.sigurno.persistence.competition.result.Verdict;
import ba.sigurno.persistence.i18n.Language;
import java.util.Map;
import java.util.Set;

/**
 * A correction as it is asked for.
 *
 * @param ageBand the code of the age band whose paper it is
 * @param item the item of the paper, from 1
 * @param verdict the way in which its answers count
 * @param codes the codes of the right choices, where those change; else none
 * @param reasons the reasons, by language
 */
public record CorrectionCommand(
        String ageBand, int item, Verdict verdict, Set<String> codes, Map<Language, String> reasons) {

    public CorrectionCommand {
        codes = Set.copyOf(codes);
        reasons = Map.copyOf(reasons);
    }
}
